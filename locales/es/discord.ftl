# Las palabras de la parte de Discord.

discord-command-drill = ejercicio
    .about = Practica conversaciones con clientes
discord-command-start = empezar
    .about = Empieza un ejercicio o elige uno
discord-command-list = lista
    .about = Mira qué ejercicios hay
discord-command-resume = seguir
    .about = Sigue con tu ejercicio
discord-command-stop = parar
    .about = Deja tu ejercicio sin terminar
discord-command-history = historial
    .about = Repasa lo que has practicado
discord-command-help = ayuda
    .about = Cómo funciona
discord-command-privacy = privacidad
    .about = Tus datos
discord-command-about = información
    .about = Qué se guarda y por qué
discord-command-delete = borrar
    .about = Borra todo lo que hay guardado sobre ti
discord-option-kind = tipo
    .about = Lo que quieres practicar
discord-option-drill = ejercicio
    .about = Escribe una parte del título
discord-option-language = idioma
    .about = El idioma de la conversación
discord-option-mode = modo
    .about = Con o sin ayuda

discord-answer = Responder
discord-answer-title = Tu respuesta
discord-answer-label = ¿Qué le dices a tu cliente?
discord-hint = Pista ({ $left })
discord-stop = Parar
discord-to-dm = Seguir por MD
discord-again = Otra vez
discord-transcript = Conversación entera
discord-feedback = Comentarios por respuesta
discord-resume = Seguir
discord-over = Empezar el nuevo
discord-begin = Empezar

discord-you-said = Tu respuesta
discord-marks = Tu puntuación
discord-open = Todavía tienes a medias «{ $title }» ({ $answers ->
    [0] aún sin respuestas
    [one] 1 respuesta
   *[other] { $answers } respuestas
}). ¿Quieres seguir con ese ejercicio, o pararlo y empezar el nuevo?
discord-stopped = Has parado el ejercicio. Tus respuestas quedan guardadas: míralas con /drill history.

discord-dm-type = Escribe aquí tu respuesta como mensaje.
discord-dm-done = La conversación sigue en tus mensajes directos. Escribe allí tus respuestas.
discord-dm-link = Abrir la conversación
discord-dm-closed = No puedo enviarte mensajes directos. Permite los mensajes de los miembros de este servidor en sus ajustes de privacidad, o sigue aquí.

discord-pick-title = ¿Qué ejercicio?
discord-pick-about = Elige un ejercicio, un idioma y cómo quieres practicar. Después pulsa Empezar.
discord-other-language = Este ejercicio no está disponible en { $lang }. La conversación es en { $other }.
discord-pick-kind = ¿Qué quieres practicar?
discord-pick-drill = Elige un ejercicio
discord-pick-lang = Elige un idioma
discord-pick-mode = ¿Con o sin ayuda?

discord-list-title = Ejercicios
discord-list-empty = Todavía no hay ejercicios. Díselo a quien lleva el bot.

discord-history-title = Lo que has practicado
discord-history-empty = Aquí todavía no has practicado nada. Empieza con /drill start.
discord-history-pick = Volver a ver uno

discord-transcript-here = Esta es la conversación entera, con tus respuestas completas.
discord-transcript-file = conversacion

discord-help-title = Practicar con un cliente
discord-help-about = Tú atiendes y yo hago de cliente. Reacciono a lo que escribes, y después ves qué ha ido bien y qué puedes mejorar.
discord-help-how = Cómo funciona
discord-help-steps =
    1. Elige un ejercicio con /drill start y lee la ficha.
    2. Pulsa *Responder* y escribe lo que le dirías a tu cliente.
    3. ¿No sabes cómo seguir? *Pista* te ayuda, pero cuesta unos puntos.
    4. Al final recibes una nota, consejos y respuestas modelo.
discord-help-commands = Comandos
discord-help-end = Solo tú ves esto. Aquí puedes equivocarte: para eso se practica.

discord-privacy-title = Tus datos
discord-privacy-what = Tu identificador de Discord, el de este servidor, qué ejercicios haces y cuándo, tus respuestas y su puntuación. No se guardan ni tu nombre ni tus otros mensajes.
    .title = Qué se guarda
discord-privacy-why = Para que puedas seguir más tarde, ver tu progreso y releer tus respuestas. La puntuación es para practicar: con ella no se toma ninguna decisión sobre ti.
    .title = Por qué
discord-privacy-who = Tú, y quien lleva el bot y su base de datos. Con tus respuestas no se entrena nada.
    .title = Quién lo ve
discord-privacy-until = Hasta que lo borres. Puedes hacerlo cuando quieras con /privacy delete.
    .title = Cuánto tiempo
discord-delete-question = Esto borra todo lo que hay guardado sobre ti: cada ejercicio, cada respuesta y cada puntuación, en todos los servidores. No se puede deshacer. ¿Seguro que quieres borrarlo?
discord-delete-yes = Borrar todo
discord-delete-no = Conservar
discord-delete-kept = No se ha borrado nada.
discord-deleted = Todo está borrado: { $sessions ->
    [one] 1 ejercicio
   *[other] { $sessions } ejercicios
} con { $answers ->
    [one] 1 paso
   *[other] { $answers } pasos
}. Ya no hay nada guardado sobre ti.
discord-deleted-nothing = No había nada guardado sobre ti.
discord-notice = 🔒 Guardo tus respuestas y tu puntuación para que puedas seguir más tarde y repasarlas. No guardo tu nombre. Más información: /privacy about. Borrar todo: /privacy delete.

discord-unknown = Este botón es de una versión anterior, o no es mío. Empieza de nuevo con /drill start.

discord-failure-lost = Se ha perdido la conexión con Discord. Vuelve a arrancar el bot; si pasa otra vez, mira el registro.
