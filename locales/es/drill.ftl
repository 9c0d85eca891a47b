# Words that every front end uses around a drill.

lang-nl = neerlandés
lang-en = inglés
lang-de = alemán
lang-fr = francés
lang-es = español

kind-complaint = Reclamación
kind-webcare = Redes sociales
kind-sales = Ventas
kind-service = Atención al cliente
kind-enquiry = Recogida de información
kind-proposal = Propuesta
kind-preparation = Preparación
kind-acquisition = Captación de clientes
kind-offer = Oferta
kind-order = Pedido
kind-promotion = Promoción

mode-practice = Práctica
    .about = con pistas y comentarios después de cada respuesta
mode-test = Prueba
    .about = sin pistas, con comentarios al final

mood = { $mood ->
    [-2] 😡 fuera de sí
    [-1] 😠 de mal humor
    [1] 🙂 amable
    [2] 😊 feliz
   *[0] 😐 neutral
}

register-formal = Usa un trato formal con tu cliente.
register-informal = En esta empresa el trato es informal.
register-free = Tú decides si el trato es más o menos formal.

labelled = { $label }: { $text }

briefing-title = Ficha
briefing-persona = { $name }, { $role }
briefing-mood = { $avatar } { $name } ({ $mood })
briefing-fact = **{ $label }:** { $value }
briefing-mandate = Qué puedes hacer
briefing-length = Máximo { $chars } caracteres por respuesta.
briefing-minutes = Unos { $minutes } minutos, nivel { $level }.
    .short = Unos { $minutes } minutos, nivel { $level }

standing-met = ✅ { $criterion }
standing-partly = 🟡 { $criterion }
standing-missed = ❌ { $criterion }
quote = «{ $words }»
standing-late = demasiado tarde: esto tenía que ir antes
standing-cost = no cuenta por esto: { $quotes }
auto-fail = ⛔ { $label }
    .cap = Por este motivo, tu nota no puede pasar de 4,0.
unearned-list = 📝 Las palabras clave sueltas no suman puntos. Haz frases con ellas, como se las dirías a tu cliente.
unearned-cue = 📝 Repetir palabra por palabra lo que ha dicho tu cliente no suma puntos. Por supuesto, puedes mencionarlo, pero con tus propias palabras.
unearned-sentence = 📝 No falta nada, pero parecen palabras clave sueltas. La próxima vez, haz frases con ellas, como se las dirías a tu cliente: así sumas todos los puntos.
tip = 💡 { $tip }
spelling = ✏️ Ortografía (no resta puntos): { $words }
spelling-suggestion = { $word } → { $meant }
hint = 🔎 { $text }
hint-cost = { $cost ->
    [0] No pierdes puntos.
    [one] Esta pista cuesta 1 punto porcentual.
   *[other] Esta pista cuesta { $cost } puntos porcentuales.
}
tries-left = { $tries ->
    [one] Este es tu último intento.
   *[other] Te quedan { $tries } intentos.
}

outcome-solved = Resuelto
outcome-partly = Resuelto en parte
outcome-lost = Cliente perdido
debrief-title = Valoración final
debrief-grade = Nota: { $grade }, { $label } ({ $percent })
debrief-no-grade = Has parado antes del final: sin nota.
debrief-pass = Has aprobado
debrief-fail = Todavía no has aprobado
debrief-hints = { $hints ->
    [one] 1 pista
   *[other] { $hints } pistas
}: { $points ->
    [one] 1 punto porcentual menos.
   *[other] { $points } puntos porcentuales menos.
}
debrief-criterion = { $mark }/3 { $criterion }
debrief-best = Mejor momento
debrief-weakest = Se puede mejorar
debrief-practise = Ahora practica: { $criterion }
debrief-model = Una respuesta muy buena
debrief-ending = Cómo terminó
grade-10 = excelente
grade-9 = muy bien
grade-8 = bien
grade-7 = más que suficiente
grade-6 = suficiente
grade-5 = casi suficiente
grade-4 = insuficiente
grade-3 = muy insuficiente
grade-2 = mal
grade-1 = muy mal

transcript-title = { $title } – { $date }
transcript-drill = Ejercicio { $drill }, versión { $version }, { $lang }, { $mode }
transcript-customer = Cliente
transcript-you = Tú
transcript-hint = Se ha mostrado una pista.
transcript-stopped = Aquí has parado el ejercicio.
status-open = en curso
status-finished = terminado
status-abandoned = parado

problem-no-words = No veo palabras en tu respuesta. Escribe lo que le dirías a tu cliente.
problem-too-long = Tu respuesta tiene { $chars } caracteres; el máximo es { $most }. Escribe una más corta.
problem-pasted-cue = Eso es lo que ha dicho tu cliente. Responde con tus propias palabras.
problem-wrong-language = { $found ->
    [none] Este ejercicio es en { $expected } y tu respuesta no parece estar en { $expected }. Inténtalo otra vez en { $expected }.
   *[other] Este ejercicio es en { $expected }, pero tu respuesta está en { $found }. Inténtalo otra vez en { $expected }.
}
problem-no-hints-in-test = En una prueba no hay pistas. Responde lo mejor que puedas.
problem-no-hints-left = No hay más pistas para este momento. Responde lo mejor que puedas.
problem-stale = La conversación ya ha avanzado, así que esto no cuenta. { $front ->
    [discord] Usa el mensaje más reciente o vuelve a verlo con /drill resume.
   *[terminal] Responde a lo último que ha dicho tu cliente.
}
problem-not-yours = Este ejercicio es de otra persona. { $front ->
    [discord] Empieza el tuyo con /drill start.
   *[terminal] Empieza el tuyo con «repliek practice».
}
problem-no-session = No tienes ningún ejercicio en curso. { $front ->
    [discord] Empieza uno con /drill start.
   *[terminal] Empieza uno con «repliek practice».
}
problem-over = Este ejercicio ha terminado. { $front ->
    [discord] Puedes volver a verlo con /drill history o empezar uno nuevo con /drill start.
   *[terminal] Puedes volver a verlo con «repliek history» o empezar uno nuevo con «repliek practice».
}
problem-unknown-drill = El ejercicio «{ $id }» no existe. { $similar ->
    [none] { $front ->
        [discord] Elige uno de la lista de /drill start.
       *[terminal] Con «repliek drills» puedes ver todos los que hay.
    }
   *[other] ¿Querías decir «{ $similar }»?
}
problem-not-in-language = Este ejercicio no está disponible en { $lang }. Elige entre: { $available }.
problem-drill-removed = El ejercicio «{ $title }» ya no está disponible. Tus respuestas quedan guardadas. { $front ->
    [discord] Ciérralo con /drill stop y elige otro con /drill start.
   *[terminal] Queda abierto hasta que empieces otro.
}
problem-drill-changed = El ejercicio «{ $title }» ha cambiado desde que empezaste. Tus respuestas quedan guardadas. { $front ->
    [discord] Ciérralo con /drill stop y empieza la versión nueva con /drill start.
   *[terminal] Queda abierto hasta que vuelvas a empezar.
}
problem-store-unknown = DATABASE_URL no indica ninguna base de datos que Repliek pueda usar. Da la ruta de un archivo, o postgres://usuario@servidor/base.
problem-store-unreachable = Ahora mismo no se puede acceder a la base de datos, así que no se ha cambiado nada. Inténtalo de nuevo dentro de un momento; si sigue igual, avisa a quien lleva el bot.
problem-store-read-only = No se puede escribir en la base de datos, así que no se ha cambiado nada. Dile a quien lleva el bot que la carpeta de datos es de solo lectura.
problem-store-busy = Ahora mismo hay mucha actividad, así que no se ha cambiado nada. Inténtalo de nuevo dentro de un momento.
problem-store-newer = La base de datos es de una versión más reciente de Repliek. Quien lleva el bot tiene que actualizar Repliek.
problem-store-corrupt = La base de datos está dañada, así que no se ha cambiado nada. Quien lleva el bot debería restaurar una copia de seguridad.
problem-store-other = Algo ha fallado en la base de datos; no se ha cambiado nada. Inténtalo de nuevo; si sigue igual, avisa a quien lleva el bot.
