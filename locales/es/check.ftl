# Lo que `repliek check` dice de los archivos de ejercicios. Un mensaje por cada regla de src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] El paso «{ $turn }» se puede responder más de una vez, pero no tiene cue_again.
       *[needless] El paso «{ $turn }» se responde una sola vez: su cue_again no se muestra nunca.
    }
    .suggestion =
        { $problem ->
            [missing] Añade cue_again: lo que dice el cliente la segunda vez.
           *[needless] Quita cue_again, o pon tries a 2 o más en drill.toml.
        }

check-dead-branch = Esta rama del paso «{ $turn }» hacia «{ $to }» no se toma nunca: otra va siempre antes.
    .suggestion = Ponla antes de la rama sin condiciones, o quítala.

check-duplicate-id = El identificador «{ $id }» se usa dos veces.
    .suggestion = Dale otro identificador a uno de los dos.

check-duplicate-pattern = El patrón «{ $pattern }» está dos veces en esta lista.
    .suggestion = Quita uno, o escribe la otra formulación que tenías en mente.

check-endless-loop = El paso «{ $turn }» puede volver, pero no tiene un máximo de intentos: la conversación podría no acabar nunca.
    .suggestion = Ponle un límite en drill.toml, por ejemplo tries = 2.

check-hint-count = Número de pistas que debe tener el paso «{ $turn }»: { $expected }. Encontradas: { $found }.
    .suggestion = Ajusta la lista a lo que dice drill.toml, o cambia hints en drill.toml y en todos los idiomas.

check-impossible-branch =
    { $problem ->
        [marks] Esta rama del paso «{ $turn }» pide para «{ $criterion }» una puntuación mínima superior a la máxima.
        [mood] Esta rama del paso «{ $turn }» pide un min_mood superior a max_mood.
        [tries] Esta rama del paso «{ $turn }» pide un min_tries superior a max_tries.
        [limit] Esta rama del paso «{ $turn }» pide más intentos de los que tiene el paso.
       *[not-here] Esta rama del paso «{ $turn }» depende de «{ $criterion }», pero el paso no evalúa ese criterio.
    }
    .suggestion =
        { $problem ->
            [limit] Baja min_tries, o sube tries en el paso.
            [not-here] Añade al paso un elemento de ese criterio, o elige otra condición.
           *[other] El valor mínimo no debe superar el máximo.
        }

check-last-branch =
    { $problem ->
        [none] El paso «{ $turn }» no tiene ramas.
        [conditional] La última rama del paso «{ $turn }» tiene condiciones: puede que no haya por dónde seguir.
       *[used-up] La última rama del paso «{ $turn }» lleva a «{ $to }», que para entonces puede haber agotado sus intentos.
    }
    .suggestion = Termina con una rama sin condiciones que lleve a un final o a un paso posterior.

check-malformed-id = «{ $id }» no puede ser un identificador: solo se permiten a–z, 0–9 y guiones.
    .suggestion =
        { $similar ->
            [none] Elige un nombre corto en minúsculas.
           *[other] Escribe, por ejemplo, «{ $similar }».
        }

check-max-chars =
    { $problem ->
        [missing] La comprobación «length» necesita un límite, pero falta max_chars.
       *[needless] max_chars no hace nada aquí: ningún criterio tiene la comprobación «length».
    }
    .suggestion =
        { $problem ->
            [missing] Añade max_chars al principio de este archivo, por ejemplo max_chars = 280.
           *[needless] Quita max_chars, o dale a un criterio checks = ["length"].
        }

check-missing-key = Aquí falta «{ $key }».
    .suggestion = Añade «{ $key }». En docs/DRILLS.md hay un ejemplo.

check-missing-language = El ejercicio no tiene archivo para el idioma «{ $language }».
    .suggestion = Añade { $language }.toml a la carpeta del ejercicio.

check-missing-patterns = «{ $element }» no tiene ningún patrón que pueda encontrar algo: nadie puede conseguirlo.
    .suggestion = Añade al menos un patrón que no empiece por «!».

check-missing-structure = La carpeta del ejercicio «{ $drill }» no tiene drill.toml.
    .suggestion = Añade drill.toml con los pasos, los criterios y los finales.

check-missing-text =
    { $problem ->
        [empty] «{ $text }» está vacío.
       *[absent] Falta «{ $text }».
    }
    .suggestion = Escribe ese texto en este archivo.

check-model-answer =
    { $problem ->
        [auto-fail] La respuesta modelo del paso «{ $turn }» activa la falta eliminatoria «{ $criterion }» con: { $missed }.
       *[marks] La respuesta modelo del paso «{ $turn }» obtiene { $mark } de 3 en «{ $criterion }». Falta: { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Cambia la respuesta modelo, o haz más preciso el patrón de la falta eliminatoria.
           *[marks] Añade lo que falta a la respuesta modelo, o un patrón que lo encuentre.
        }

check-no-ending = Desde el paso «{ $turn }» ningún camino lleva a un final.
    .suggestion = Añade una rama que acabe llevando a uno de los finales.

check-not-utf8 = Este archivo no está en UTF-8: el byte { $byte } que hay aquí no pertenece a ninguna letra. No se lee nada del archivo.
    .suggestion = Guarda el archivo como UTF-8; la mayoría de los editores lo ofrecen como «codificación» al guardar.

check-out-of-range = «{ $key }» es { $value }, pero debe estar entre { $least } y { $most }.
    .suggestion = Elige un valor de { $least } a { $most }.

check-pattern-matches-cue = El patrón «{ $pattern }» ya encuentra «{ $words }» en las palabras del propio cliente ({ $cue }).
    .suggestion = Haz más preciso el patrón, cambia las palabras del cliente, o pon echo = true en el elemento.

check-pattern-syntax =
    No se puede leer el patrón «{ $pattern }»: { $expected ->
        [word] aquí se espera una palabra
        [closing-parenthesis] falta un paréntesis de cierre
        [closing-star] falta el * de cierre
        [space] aquí se espera un espacio
        [ampersand] después de ? se espera un &
        [end] el patrón debería terminar aquí
        [number] después de # o ± se espera un número
        [set-name] después de @ se espera el nombre de un conjunto
        [known-set] este conjunto no existe
        [set-without-cycle] este conjunto hace referencia a sí mismo
        [readable-set] este conjunto contiene a su vez un error
        [less-nesting] hay demasiados paréntesis unos dentro de otros
        [no-veto] un conjunto no puede contener un patrón que empiece por !
       *[other] aquí hay un error
    }{ $found ->
        [none] .
       *[other] , no «{ $found }».
    }
    .suggestion = Los signos que admite un patrón se explican en docs/DRILLS.md, en «Patterns».

check-sample-marks =
    { $problem ->
        [absent] Este ejemplo de respuesta no indica puntuación para «{ $criterion }»; obtiene { $found }.
        [not-here] Este ejemplo de respuesta indica una puntuación para «{ $criterion }», pero el paso no evalúa ese criterio.
        [band] Este ejemplo de respuesta figura como «{ $stated }», pero se evalúa como «{ $found }».
       *[differs] Este ejemplo de respuesta debería obtener { $stated } en «{ $criterion }», pero obtiene { $found }. Presente: { $met }. Falta: { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Indica una puntuación para cada criterio del paso.
            [not-here] Quita esa puntuación.
           *[other] Si el ejemplo es correcto, cambia los patrones; si no, cambia lo que indica.
        }

check-set-cycle = Este conjunto hace referencia a sí mismo: { $cycle }.
    .suggestion = Quita una de las referencias.

check-syntax =
    { $problem ->
        [duplicate-key] Esta clave o tabla ya existe más arriba.
        [unclosed] Lo que se abre aquí no se cierra.
        [quotes] El texto debe ir entre comillas rectas.
        [string] No se puede leer este texto; quizá falta o sobra una comilla.
        [missing-value] Aquí falta un valor.
        [missing-equals] Aquí falta un =.
        [comma] Aquí falta o sobra una coma.
        [number] Esto no es un número válido.
       *[other] Esto no es TOML válido.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Une las dos, o dale otro nombre a una de ellas.
            [unclosed] Busca un corchete o una llave que falte.
            [string] Dentro de un texto, escribe « » o \" en lugar de una comilla recta.
           *[other] Compara esta línea con el ejemplo de docs/DRILLS.md.
        }

check-too-few-samples = El paso «{ $turn }» necesita al menos dos ejemplos de respuesta de nivel «{ $band }». Encontrados: { $found }.
    .suggestion = Añade respuestas como las que escriben de verdad los estudiantes, con la puntuación que merecen.

check-unknown-competence = No existe la competencia «{ $code }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Querías decir «{ $similar }»? Posibles: { $allowed }.
        }

check-unknown-criterion = Este ejercicio no tiene ningún criterio «{ $criterion }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }. O añádelo en [[criteria]].
           *[other] ¿Querías decir «{ $similar }»?
        }

check-unknown-file = «{ $part }» no encaja en la ruta { $path }; el archivo no se lee.
    .suggestion =
        { $similar ->
            [none] Posibles en lugar de «{ $part }»: { $allowed }.
           *[other] ¿Querías decir «{ $similar }»?
        }

check-unknown-key = «{ $key }» no significa nada aquí.
    .suggestion =
        { $similar ->
            [none] Posibles aquí: { $allowed }.
           *[other] ¿Querías decir «{ $similar }»?
        }

check-unknown-set = No hay ningún conjunto «@{ $set }» en este idioma.
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Querías decir «@{ $similar }»?
        }

check-unknown-text = Aquí hay texto para «{ $text }», pero drill.toml no lo tiene.
    .suggestion =
        { $similar ->
            [none] Quítalo, o añádelo a drill.toml.
           *[other] ¿Querías decir «{ $similar }»?
        }

check-unknown-turn = No hay ningún paso ni final «{ $turn }» al que ir.
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Querías decir «{ $similar }»?
        }

check-unknown-value = «{ $key }» no puede ser «{ $value }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Querías decir «{ $similar }»? Posibles: { $allowed }.
        }

check-unknown-work-process = No existe el proceso de trabajo «{ $code }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Querías decir «{ $similar }»? Posibles: { $allowed }.
        }

check-unreachable-ending = Ningún camino lleva al final «{ $ending }».
    .suggestion = Añade una rama que lleve allí, o quita el final.

check-unreachable-turn = Ningún camino lleva desde el principio al paso «{ $turn }».
    .suggestion = Añade una rama que lleve allí, o quita el paso.

check-unused-criterion = Ningún paso evalúa el criterio «{ $criterion }»: su peso no cuenta nunca.
    .suggestion = Añade a un paso un elemento para él, o quita el criterio.

check-weights = Los pesos de los criterios que no son de bonificación suman { $total }, no 100.
    .suggestion = Cambia los pesos para que sumen exactamente 100.

check-wrong-type =
    «{ $key }» debe ser { $expected ->
        [text] un texto entre comillas rectas
        [integer] un número entero
        [boolean] true o false
        [list] una lista entre corchetes
       *[table] una tabla
    }, pero aquí es { $found ->
        [text] un texto
        [integer] un número entero
        [float] un número con decimales
        [boolean] true o false
        [datetime] una fecha u hora
        [list] una lista
       *[table] una tabla
    }.
    .suggestion =
        { $expected ->
            [text] Ponlo entre comillas rectas.
            [integer] Escribe un número sin comillas ni decimales.
            [boolean] Escribe true o false, sin comillas.
            [list] Pon corchetes alrededor, con comas entre las partes.
           *[table] Escribe un nombre y un valor, como en el ejemplo de docs/DRILLS.md.
        }
