# La línea de comandos y el terminal.

cli = Practica conversaciones con clientes y recibe puntuaciones que citan tus propias palabras.
cli-usage = Uso:
cli-commands = Comandos
cli-command = COMANDO
cli-arguments = Argumentos
cli-options = Opciones
cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión
cli-practice = Hacer un ejercicio en el terminal
cli-practice-drill = Identificador del ejercicio; si no lo indicas, eliges de una lista
cli-practice-lang = Idioma del ejercicio: nl, en, de, fr o es
cli-practice-test = Prueba: sin pistas, comentarios al final
cli-dialogues = Una carpeta de ejercicios que se añaden a los incluidos o sustituyen a los que tienen el mismo identificador
cli-history = Ver lo que has hecho, o repasar un intento
cli-history-attempt = Su número en la lista, o su identificador
cli-drills = Mostrar la lista de ejercicios
cli-format = text o json
cli-check = Revisar archivos de diálogo: qué está mal, dónde y qué hacer
cli-check-paths = Archivos y carpetas; por defecto, los diálogos incluidos
cli-score = Puntuar respuestas a un paso: entra una respuesta por línea, sale un objeto JSON por línea
cli-score-drill = Identificador del ejercicio
cli-score-lang = Idioma de las respuestas: nl, en, de, fr o es
cli-score-turn = Identificador del paso al que responden
cli-rubric = Un archivo de rúbrica con el que puntuar, en lugar de un paso de un ejercicio
cli-doctor = Mostrar qué está en orden y cómo arreglar lo que no lo está
cli-bot = Poner en marcha el bot de Discord
cli-sandbox = Probar el bot en tu navegador, en un Discord local: sin cuenta y sin red
    .note = El entorno de pruebas guarda sus usuarios y su base de datos en una carpeta propia: aquí se ignoran DATABASE_URL, DISCORD_TOKEN y DISCORD_PROXY.
cli-sandbox-port = Puerto; por defecto, el 8730 o el siguiente que esté libre
cli-sandbox-listen = Dirección en la que escucha; por defecto, 127.0.0.1, accesible solo desde este equipo
cli-sandbox-data = Carpeta en la que se guarda todo; por defecto, «sandbox» en la carpeta de datos de Repliek
cli-sandbox-reset = Empezar de cero: borrar lo que un entorno de pruebas guardó en esa carpeta, y nada más

cli-error-command = El comando «{ $named }» no existe.
cli-error-argument = «{ $named }» no se reconoce aquí.
cli-error-missing = Falta esto: { $named }
cli-error-rubric = O puntúa con un archivo de rúbrica: «--rubric <FILE>» en lugar de un ejercicio y un paso.
cli-error-repeated = «{ $named }» aparece dos veces. Indícalo una sola vez.
cli-error-conflict = «{ $named }» y «{ $other }» no se pueden usar a la vez. Quita uno de los dos.
cli-error-lang = No hay ejercicios en el idioma «{ $named }». Elige nl, en, de, fr o es.
cli-error-no-value = «{ $named }» necesita un valor.
cli-error-value = «{ $named }» no es un valor válido para { $argument }.
cli-error-similar = ¿Querías decir «{ $similar }»?
cli-error-help = «--help» después de un comando muestra lo que admite.

practice-pick-drill = ¿Qué ejercicio?
practice-pick-lang = ¿En qué idioma?
practice-pick-mode = ¿Cómo?
practice-drill = { $kind } – { $title }
practice-mode = { $mode } – { $about }
practice-choose = Escribe un número del 1 al { $most }.
practice-commands = Escribe lo que le dirías a tu cliente. Con /hint recibes una pista, con /stop paras y con /help ves cómo funciona.
practice-help =
    Cada línea que escribes es una respuesta a tu cliente.
    Con /hint recibes una pista; cuesta unos puntos. En una prueba no hay pistas.
    Con /stop paras el ejercicio, sin nota. Tus respuestas quedan guardadas.
    Con Ctrl-D dejas el ejercicio abierto: con «repliek practice» sigues.
practice-left-open = Tu ejercicio queda abierto. Con «repliek practice» sigues.
practice-resumed = Sigues donde estabas.
practice-replaced = «{ $title }» seguía abierto. Ahora está parado; tus respuestas están en «repliek history».
practice-open = Todavía tienes a medias «{ $title }» ({ $answers ->
        [one] 1 respuesta
       *[other] { $answers } respuestas
    } hasta ahora).
    .resume = Seguir
    .over = Pararlo y empezar otra cosa

history-none = Aquí no hay nada todavía. Empieza con «repliek practice».
history-unknown = No existe el intento «{ $attempt }». «repliek history» muestra la lista.
history-hint = «repliek history 1» vuelve a mostrar el primero.

drills-title = { $kind } – { $title } ({ $id })
drills-turns = { $turns ->
    [one] 1 paso
   *[other] { $turns } pasos
}
drills-hint = Haz uno con «repliek practice» y su identificador.

check-count = { $errors ->
    [0] Sin errores
    [one] 1 error
   *[other] { $errors } errores
}, { $warnings ->
    [0] sin avisos
    [one] 1 aviso
   *[other] { $warnings } avisos
}.
check-unreadable = No se puede leer «{ $path }»: { $reason }. Revisa la ruta y los permisos.
check-unreadable-folder = No se puede leer «{ $path }»: { $reason }. Indica un archivo.
check-nothing = En «{ $path }» no hay archivos de diálogo. Indica una carpeta organizada como dialogues/, la de un ejercicio o uno de sus archivos.
check-no-rooms = En «{ $path }» no hay ninguna carpeta drills, lexicon ni frameworks, así que no se ha leído nada. { $meant ->
    [none] Pon cada ejercicio en «{ $path }/drills/<tipo>/<ejercicio>/», como explica docs/DRILLS.md.
   *[other] ¿Querías decir «{ $meant }»?
}
check-alone = «{ $path }» no está en ninguna carpeta drills, lexicon ni frameworks, así que no se revisa. Una rúbrica se revisa al usarla: «repliek score --rubric { $path } --lang es». Los archivos de un ejercicio van en drills/<tipo>/<ejercicio>/.
check-elsewhere = Mientras no se corrija, «{ $drill }» no está disponible en { $lang } y se ofrece en { $other }.
severity-error = error
severity-warning = aviso
suggestion = qué hacer: { $text }
system-not-found = no existe ese archivo o carpeta
system-denied = permiso denegado
system-read-only = es de solo lectura
system-full = no queda espacio libre
system-folder = es una carpeta
system-no-folder = no es una carpeta

score-no-input = No ha llegado ninguna respuesta. Envíalas por la entrada estándar, una por línea, por ejemplo con «< respuestas.txt».
score-unknown-turn = Este ejercicio no tiene ningún paso «{ $turn }». Tiene: { $turns }.

doctor-ok = bien
doctor-wrong = mal
doctor-note = nota
doctor-database = Base de datos { $place }
doctor-database-counts = { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} de { $students ->
    [one] 1 estudiante
   *[other] { $students } estudiantes
}
doctor-database-unknown = DATABASE_URL debe ser la ruta de un archivo, o postgres://usuario@servidor/base. Una base de datos en memoria no guarda nada.
doctor-database-unreachable = No se puede abrir. Revisa DATABASE_URL y comprueba que el servidor esté en marcha y que tengas acceso a la carpeta.
doctor-database-read-only = No se puede escribir en ella. Dale al usuario que ejecuta Repliek permiso de escritura sobre el archivo y su carpeta.
doctor-database-busy = Otro programa la tiene bloqueada. Cierra ese programa y vuelve a intentarlo.
doctor-database-newer = La creó una versión más reciente de Repliek. Actualiza Repliek.
doctor-database-corrupt = Está dañada. Restaura una copia de seguridad.
doctor-database-other = No funciona. Con REPLIEK_LOG=debug verás más.
doctor-drills = { $drills ->
    [one] 1 ejercicio
   *[other] { $drills } ejercicios
}
doctor-drills-wrong = { $errors ->
    [one] 1 error en los archivos de diálogo; «repliek check» lo muestra.
   *[other] { $errors } errores en los archivos de diálogo; «repliek check» los muestra.
}
doctor-locale = Idioma del programa: { $lang }. Puedes cambiarlo con REPLIEK_LOCALE.
doctor-dictionary-found = Diccionario de { $lang }: { $path }
doctor-dictionary-folder = No hay ningún diccionario en { $path } (REPLIEK_DICTIONARIES). Comprueba la ruta; un diccionario consta de dos archivos, por ejemplo nl_NL.aff y nl_NL.dic.
doctor-dictionary-file = { $path } (REPLIEK_DICTIONARIES) es un archivo. Indica la carpeta en la que está.
doctor-dictionary-half = Falta { $missing }. Un diccionario consta de dos archivos: pon el que falta junto a { $found }.
doctor-dictionary-off = Los diccionarios están desactivados: REPLIEK_DICTIONARIES es «off». La puntuación funciona sin ellos, pero perdona menos erratas. Para usar los de este ordenador, quita REPLIEK_DICTIONARIES.
doctor-dictionary-missing = No hay diccionario de { $lang }. La puntuación funciona sin él, pero perdona menos erratas.
doctor-dictionary-broken = El diccionario de { $lang } en { $path } no se usa: { $why ->
    [unreadable] los archivos no se pueden leer.
    [large] los archivos son demasiado grandes.
    [encoding] las letras están guardadas de una forma desconocida.
    [malformed] los archivos están dañados.
   *[incomplete] faltan palabras.
} Instálalo de nuevo.
doctor-dictionary-debian = Debian, Ubuntu: { $command }
doctor-dictionary-fedora = Fedora: { $command }
doctor-dictionary-macos = macOS: pon { $files } (.aff y .dic) de https://github.com/LibreOffice/dictionaries en ~/Library/Spelling.
doctor-dictionary-windows = Windows: pon { $files } (.aff y .dic) de https://github.com/LibreOffice/dictionaries en %LOCALAPPDATA%\hunspell.
doctor-token-missing = Falta DISCORD_TOKEN. El terminal funciona sin él; el bot lo necesita (mira el README, «On Discord»).
doctor-token-set = DISCORD_TOKEN está definido
doctor-discord-ok = Discord acepta el token
doctor-discord-refused = Discord rechaza el token. Crea uno nuevo en la página Bot de tu aplicación y vuelve a definir DISCORD_TOKEN.
doctor-discord-unreachable = No se puede conectar con Discord. Revisa la red, y DISCORD_PROXY si lo has definido.

log-filter-invalid = REPLIEK_LOG es «{ $filter }», que no es un filtro; no se tiene en cuenta. Un ejemplo: repliek=debug.
bot-ready = El bot está en línea. Ctrl-C lo detiene.
sandbox-ready = Abre { $address } en tu navegador. Ctrl-C detiene el entorno de pruebas.
sandbox-port-other = El puerto { $taken } está ocupado, así que este entorno de pruebas usa el { $port }.
sandbox-port-taken = El puerto { $port } está ocupado. Elige otro con --port, o quita --port.
sandbox-listen-failed = No se puede escuchar en { $address }: { $reason }. Elige otra dirección u otro puerto.
sandbox-listen-warning = Atención: quien pueda acceder a { $address } puede hacerse pasar por cualquiera en este entorno de pruebas y leerlo todo. No hay contraseña y nada va cifrado.
sandbox-folder-in-use = Otro entorno de pruebas usa la carpeta «{ $path }». Páralo, o elige otra carpeta con --data.
sandbox-folder-damaged = «{ $path }» está dañado en la línea { $line }, columna { $column }, así que el entorno de pruebas no puede arrancar. No se ha borrado nada. Arráncalo una vez con --reset para empezar de cero.
sandbox-folder-newer = «{ $path }» es de una versión más reciente de Repliek. Actualiza Repliek, o arranca una vez con --reset para empezar de cero.
sandbox-folder-failed = El entorno de pruebas no puede usar «{ $path }»: { $reason }. Revisa los permisos y el espacio libre, o elige otra carpeta con --data.
sandbox-database-failed = Para empezar de cero con una base de datos vacía, arranca una vez el entorno de pruebas con --reset.
sandbox-read-again = Los ejercicios de «{ $path }» se han leído de nuevo.
database-failed = La base de datos { $place } no funciona. Ejecuta «repliek doctor» para saber más.
io-failed = Ha fallado la lectura o la escritura: { $reason }.
bot-no-token = DISCORD_TOKEN no está definido. Copia el token de la página Bot de tu aplicación en el sitio de Discord para desarrolladores y vuelve a arrancar con DISCORD_TOKEN=… repliek bot.
bot-refused = Discord rechaza el token. Crea uno nuevo en la página Bot de tu aplicación y vuelve a definir DISCORD_TOKEN.
bot-unreachable = No se puede conectar con Discord. Revisa la red, y DISCORD_PROXY si lo has definido.
