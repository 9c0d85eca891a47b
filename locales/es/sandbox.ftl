# La página del entorno de pruebas: un Discord local en el navegador.

page-title = { $name } · { $place } · Repliek
page-skip = Ir al cuadro de mensaje
page-menu = Canales y mensajes
page-i-am = Soy
page-teacher = docente
page-student = estudiante
page-language = Mi idioma de Discord
page-language-is = Mi idioma de Discord: { $language }
page-locale-nl = Nederlands
page-locale-en-gb = English (UK)
page-locale-en-us = English (US)
page-locale-de = Deutsch
page-locale-fr = Français
page-locale-es-es = Español (España)
page-locale-es-419 = Español (LatAm)
page-locale-sv-se = Svenska
page-inspector = Inspector
page-about = Acerca de
page-channels = Canales
page-direct = Mensajes directos
page-unread = nuevo
page-topic = Lo que la clase ve en Discord
page-topic-dm = Esto solo lo veis tú y { $name }
page-no-script = Esta página necesita JavaScript. Actívalo en el navegador; el script viene solo de este ordenador.
page-earlier = Mostrar mensajes anteriores
page-newer = Mensajes nuevos ↓
page-welcome = Te damos la bienvenida a { $place }
page-intro = Este es un servidor de Discord en tu propio ordenador, con { $name } dentro. Lo que haces aquí se queda aquí. Escribe / en el cuadro de abajo, o pulsa el botón, y elige un comando.
page-intro-dm = Esta es tu conversación privada con { $name }. Escribe un mensaje o elige un comando.
page-commands = Comandos
page-write = Mensaje para { $place }
page-send = Enviar
page-keys = Intro envía, Mayús+Intro empieza otra línea, / muestra los comandos.
page-command-keys = ↓ elige de la lista, Tab pasa a la opción siguiente, Intro envía, Esc cancela.
page-text-long = Tu mensaje tiene { $length } caracteres; Discord acepta { $most } como máximo.

page-lost = Se ha perdido la conexión con el entorno de pruebas. Volviendo a intentarlo…
page-failed = El entorno de pruebas no ha respondido. Inténtalo de nuevo.
page-offline = El bot está desconectado y ahora no puede responder.
page-starting = El bot se está conectando. Un momento.
page-no-response = La aplicación no ha respondido.
page-sending = Enviando el comando…
page-required = Obligatorio
page-optional = opcional
page-from-list = Elige algo de la lista.
page-no-command = Aquí no hay ningún comando así.
page-no-choice = Nada de la lista coincide con tu búsqueda.
page-looking = Cargando la lista…
page-true = Verdadero
page-false = Falso

page-app-tag = APP
page-thinking = { $name } está pensando…
page-edited = (editado)
page-only-you = Solo tú puedes ver esto
page-dismiss = Ocultar mensaje
page-used = ha usado
page-used-some = ha usado un comando
page-reply-gone = El mensaje original se ha eliminado
page-reply-attachment = Haz clic para ver el archivo
page-spoiler = Spoiler, pulsa para verlo
page-unknown-user = desconocido
page-unknown-role = rol-desconocido
page-unknown-channel = desconocido
page-unknown-component = Aquí no se puede mostrar un componente de tipo { $kind }.
page-picture-elsewhere = imagen en { $host }, no se carga aquí
page-bytes = { $bytes } B
page-kilobytes = { $kilobytes } kB
page-select-any = Elige una opción
page-select-user = Elige un usuario
page-select-role = Elige un rol
page-select-both = Elige un usuario o un rol
page-select-channel = Elige un canal
page-select-empty = No hay nada que elegir.

page-notices = Los archivos de tus ejercicios:
page-notices-more = { $n ->
    [one] 1 problema más
   *[other] { $n } problemas más
}
page-not-kept = Ahora no se puede guardar lo que pasa aquí: no se puede escribir en «{ $path }» ({ $reason }). Revisa los permisos y el espacio libre. Se volverá a intentar hasta que funcione; si detienes antes el entorno de pruebas, se perderá lo más reciente.

page-close = Cerrar
page-cancel = Cancelar
page-submit = Enviar
page-modal-note = Este formulario se envía a { $name }. No compartas contraseñas ni otros datos delicados.
page-modal-kept = Ya habías escrito esto, pero aún no lo habías enviado.
page-modal-missing = Este campo es obligatorio.
page-modal-short = Debe tener al menos { $least } caracteres.
page-modal-long = Debe tener { $most } caracteres como máximo.

page-refused-command = Aquí no existe el comando /{ $name }.
page-refused-here = No puedes usar aquí el comando /{ $name }.
page-refused-allowed = No tienes permiso para usar /{ $name }.
page-refused-option = Este comando no tiene la opción «{ $name }».
page-refused-missing = «{ $name }» es obligatorio.
page-refused-value = «{ $name }» no admite este valor.
page-refused-message = Este mensaje ya no está.
page-refused-component = Esto ya no se puede usar.
page-refused-selection = No puedes elegir eso.
page-refused-modal = Este formulario ya no está abierto.
page-refused-length = Un campo está vacío, o el texto es demasiado corto o demasiado largo.

page-wrong-host = Esta dirección no es la del entorno de pruebas. Abre http://{ $address }.
page-wrong-origin = Esta petición viene de otra página web. El entorno de pruebas solo responde a su propia página.
page-no-session = Abre primero la página del entorno de pruebas; vuelve a cargarla si se ha reiniciado.
page-nothing-here = No hay nada en esta dirección. Abre la página de inicio del entorno de pruebas.
page-no-person = Nadie de esta clase tiene esta dirección. Abre la página de inicio del entorno de pruebas y elige quién eres.
page-no-place = Este canal no existe, o no puedes verlo.
page-no-language = Este idioma no se puede elegir en el entorno de pruebas.
page-bad-address = Lo que sigue al signo de interrogación en esta dirección no se puede leer.
page-bad-json = Esta petición no se puede leer: no es JSON válido.
page-bad-fields = En esta petición falta algo, o algo no es del tipo correcto.
page-bad-method = Esta dirección no se puede usar así.
page-not-json = Aquí el entorno de pruebas solo acepta JSON: envía la petición como application/json.
page-too-large = Esta petición es demasiado grande.

page-inspector-about = Lo que se dicen el bot y Discord, sea sobre quien sea: las { $most } líneas más recientes. Abre una para ver su JSON.
page-only-problems = Solo problemas
page-from-bot = del bot a Discord
page-to-bot = de Discord al bot
page-not-taken = no entregado
page-kept-back = espera a que el bot se reconecte
page-replayed = entregado tras la reconexión
page-unreadable = ilegible
page-heartbeats = { $n ->
    [one] Un latido
   *[other] { $n } latidos
  } de esta conexión, { $answered } con respuesta. Los latidos muestran que el bot sigue ahí y se agrupan en esta línea. El más reciente:
page-closed = Discord cerró la conexión
page-closed-by-bot = El bot cerró la conexión
page-cut = Se perdió la conexión
page-unanswered = Sin respuesta en { $time }
page-limit-kept = Límite: { $limit } en { $time }; restantes: { $left }.
page-limit-broken = Límite: { $limit } en { $time }. Esta petición llegó demasiado pronto.
page-took = lo que tardó Discord
page-waited = lo que esperó la persona
page-answer = Respuesta
page-body = Petición
page-outcome-accepted = ok
page-outcome-refused = rechazado
page-outcome-unexpected = ruta desconocida
page-outcome-limited = demasiado rápido
page-outcome-late = demasiado tarde
page-outcome-faulted = alterado a propósito

page-back = Volver a la clase
page-about-title = Acerca del entorno de pruebas
page-about-lead = El entorno de pruebas es un pequeño Discord en tu propio ordenador, con una clase de un docente y tres estudiantes. El bot que hay dentro es el de verdad: ejecuta el mismo código que en Discord y habla con esta página como hablaría con Discord.
page-about-does-title = Lo que puedes probar
page-about-does =
    Hacer de varias personas: abre una pestaña para cada una y elige allí quién eres.
    Usar cada comando, botón, lista y formulario del bot, en un canal y en mensajes directos.
    Elegir otro idioma de Discord: cambian los nombres de los comandos y las palabras del bot. Al principio es el de tu navegador, si el bot lo habla; el de Emma es el inglés.
    Abrir el inspector: muestra cada petición y cada evento con su JSON y lo que tardó, y lo que Discord habría rechazado.
    Todo esto, sin cuenta, sin token y sin internet: nada sale de tu ordenador, a no ser que hayas iniciado el entorno de pruebas con --listen.
page-about-lacks-title = Lo que no imita
page-about-lacks =
    Hilos, foros, voz, escenarios, eventos y un segundo servidor.
    Reacciones, encuestas, stickers, mensajes fijados, emojis propios y archivos subidos por los usuarios; por eso no se pueden rellenar opciones que pidan un archivo.
    Responder a mensajes, editarlos, eliminarlos o buscarlos, y mensajes directos entre personas.
    Comandos en el menú de un mensaje o de una persona.
    Listas y campos de archivo en los formularios; allí solo se muestran los campos de texto.
    Colores e iconos de los roles, permisos por canal y permisos de comandos que fija el propio servidor.
    «Está escribiendo…», quién está en línea, notificaciones y vistas previas de enlaces.
    Imágenes de internet: se dice dónde están, pero no se cargan.
page-about-differs-title = Lo que es distinto
page-about-differs =
    Un mensaje que solo ves tú se queda hasta que lo ocultas; en Discord desaparece al reiniciar la aplicación.
    Los docentes pueden gestionar el servidor, los mensajes, los roles y los miembros; los estudiantes tienen los permisos de todo el mundo.
    No hay que iniciar sesión: quien abra la página puede hacerse pasar por cualquiera de la clase, y el inspector muestra también lo que en Discord solo ve una persona.
    Lo que se dice se guarda en tu ordenador y sigue ahí la próxima vez: los 2000 mensajes más recientes de cada canal, y 64 MiB de archivos. El inspector empieza de cero en cada inicio.
    Los límites de frecuencia funcionan como los de Discord, pero las cifras son las del entorno de pruebas.
    Se parece a Discord en un ordenador; en un teléfono o en una versión futura puede verse de otra forma.
