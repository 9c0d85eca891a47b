# Lo que `repliek check` dice de los archivos de ejercicios. Un mensaje por cada regla de src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] El paso «{ $turn }» se puede responder más de una vez, pero no tiene cue_again.
       *[needless] El paso «{ $turn }» se responde una sola vez: su cue_again no se muestra nunca.
    }
    .suggestion =
        { $problem ->
            [missing] Añada cue_again: lo que dice el cliente la segunda vez.
           *[needless] Quite cue_again, o ponga tries a 2 o más en drill.toml.
        }

check-dead-branch = Esta rama del paso «{ $turn }» hacia «{ $to }» no se toma nunca: otra va siempre antes.
    .suggestion = Póngala antes de la rama sin condiciones, o quítela.

check-duplicate-id = El identificador «{ $id }» se usa dos veces.
    .suggestion = Dé otro identificador a uno de los dos.

check-duplicate-pattern = El patrón «{ $pattern }» está dos veces en esta lista.
    .suggestion = Quite uno, o escriba la otra formulación que tenía en mente.

check-endless-loop = El paso «{ $turn }» puede volver, pero no tiene un máximo de intentos: la conversación podría no acabar nunca.
    .suggestion = Póngale un límite en drill.toml, por ejemplo tries = 2.

check-hint-count = Número de pistas que debe tener el paso «{ $turn }»: { $expected }. Encontradas: { $found }.
    .suggestion = Ajuste la lista a lo que dice drill.toml, o cambie hints en drill.toml y en todas las lenguas.

check-impossible-branch =
    { $problem ->
        [marks] Esta rama del paso «{ $turn }» pide para «{ $criterion }» una nota mínima superior a la máxima.
        [mood] Esta rama del paso «{ $turn }» pide un min_mood superior a max_mood.
        [tries] Esta rama del paso «{ $turn }» pide un min_tries superior a max_tries.
        [limit] Esta rama del paso «{ $turn }» pide más intentos de los que tiene el paso.
       *[not-here] Esta rama del paso «{ $turn }» depende de «{ $criterion }», pero el paso no evalúa ese criterio.
    }
    .suggestion =
        { $problem ->
            [limit] Baje min_tries, o suba tries en el paso.
            [not-here] Añada al paso un elemento de ese criterio, o elija otra condición.
           *[other] El valor mínimo no debe superar el máximo.
        }

check-last-branch =
    { $problem ->
        [none] El paso «{ $turn }» no tiene ramas.
        [conditional] La última rama del paso «{ $turn }» tiene condiciones: puede que no haya por dónde seguir.
       *[used-up] La última rama del paso «{ $turn }» lleva a «{ $to }», que para entonces puede haber agotado sus intentos.
    }
    .suggestion = Termine con una rama sin condiciones que lleve a un final o a un paso posterior.

check-malformed-id = «{ $id }» no puede ser un identificador: solo se permiten a–z, 0–9 y guiones.
    .suggestion =
        { $similar ->
            [none] Elija un nombre corto en minúsculas.
           *[other] Escriba, por ejemplo, «{ $similar }».
        }

check-max-chars =
    { $problem ->
        [missing] La comprobación «length» necesita un límite, pero falta max_chars.
       *[needless] max_chars no hace nada aquí: ningún criterio tiene la comprobación «length».
    }
    .suggestion =
        { $problem ->
            [missing] Añada max_chars al principio de drill.toml, por ejemplo max_chars = 280.
           *[needless] Quite max_chars, o dé a un criterio checks = ["length"].
        }

check-missing-key = Aquí falta «{ $key }».
    .suggestion = Añada «{ $key }». En docs/DRILLS.md hay un ejemplo.

check-missing-language = El ejercicio no tiene archivo para la lengua «{ $language }».
    .suggestion = Añada { $language }.toml a la carpeta del ejercicio.

check-missing-patterns = «{ $element }» no tiene ningún patrón que pueda encontrar algo: nadie puede conseguirlo.
    .suggestion = Añada al menos un patrón que no empiece por «!».

check-missing-structure = La carpeta del ejercicio «{ $drill }» no tiene drill.toml.
    .suggestion = Añada drill.toml con los pasos, los criterios y los finales.

check-missing-text =
    { $problem ->
        [empty] «{ $text }» está vacío.
       *[absent] Falta «{ $text }».
    }
    .suggestion = Escriba ese texto en este archivo.

check-model-answer =
    { $problem ->
        [auto-fail] La respuesta modelo del paso «{ $turn }» activa la falta eliminatoria «{ $criterion }» con: { $missed }.
       *[marks] La respuesta modelo del paso «{ $turn }» obtiene { $mark } de 3 en «{ $criterion }». Falta: { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Cambie la respuesta modelo, o haga más preciso el patrón de la falta eliminatoria.
           *[marks] Añada lo que falta a la respuesta modelo, o un patrón que lo encuentre.
        }

check-no-ending = Desde el paso «{ $turn }» ningún camino lleva a un final.
    .suggestion = Añada una rama que acabe llevando a uno de los finales.

check-not-utf8 = Este archivo no está en UTF-8: el byte { $byte } que hay aquí no pertenece a ninguna letra. No se lee nada del archivo.
    .suggestion = Guarde el archivo como UTF-8; la mayoría de los editores lo ofrecen como «codificación» al guardar.

check-out-of-range = «{ $key }» es { $value }, pero debe estar entre { $least } y { $most }.
    .suggestion = Elija un valor de { $least } a { $most }.

check-pattern-matches-cue = El patrón «{ $pattern }» ya encuentra «{ $words }» en las palabras del propio cliente ({ $cue }).
    .suggestion = Haga más preciso el patrón, cambie las palabras del cliente, o ponga echo = true en el elemento.

check-pattern-syntax =
    No se puede leer el patrón «{ $pattern }»: { $expected ->
        [word] aquí se espera una palabra
        [closing-parenthesis] falta un paréntesis de cierre
        [closing-star] falta un * al final
        [space] aquí se espera un espacio
        [ampersand] después de ? se espera un &
        [end] el patrón debería terminar aquí
        [number] después de # o ± se espera un número
        [set-name] después de @ se espera el nombre de una lista
        [known-set] esta lista no existe
        [set-without-cycle] esta lista remite a sí misma
        [readable-set] esta lista contiene a su vez un error
        [less-nesting] hay demasiados paréntesis unos dentro de otros
        [no-veto] una lista no puede contener un patrón que empiece por !
       *[other] aquí hay un error
    }{ $found ->
        [none] .
       *[other] , no «{ $found }».
    }
    .suggestion = Los signos que admite un patrón se explican en docs/DRILLS.md, en «Patterns».

check-sample-marks =
    { $problem ->
        [absent] Este ejemplo de respuesta no indica nota para «{ $criterion }»; obtiene { $found }.
        [not-here] Este ejemplo de respuesta indica una nota para «{ $criterion }», pero el paso no evalúa ese criterio.
        [band] Este ejemplo de respuesta figura como «{ $stated }», pero se evalúa como «{ $found }».
       *[differs] Este ejemplo de respuesta debería obtener { $stated } en «{ $criterion }», pero obtiene { $found }. Presente: { $met }. Falta: { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Indique una nota para cada criterio del paso.
            [not-here] Quite esa nota.
           *[other] Si el ejemplo es correcto, cambie los patrones; si no, cambie lo que indica.
        }

check-set-cycle = Esta lista remite a sí misma: { $cycle }.
    .suggestion = Quite una de las referencias.

check-syntax =
    { $problem ->
        [duplicate-key] Esta clave o tabla ya existe más arriba.
        [unclosed] Lo que se abre aquí no se cierra.
        [quotes] El texto debe ir entre comillas rectas.
        [string] No se puede leer este texto; quizá falta una comilla o sobra una.
        [missing-value] Aquí falta un valor.
        [missing-equals] Aquí falta un =.
        [comma] Aquí falta una coma o sobra una.
        [number] Esto no es un número válido.
       *[other] Esto no es TOML válido.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Una los dos, o dé otro nombre a uno.
            [unclosed] Busque un corchete o una llave que falte.
            [string] Dentro de un texto, escriba « » o \" en lugar de una comilla recta.
           *[other] Compare esta línea con el ejemplo de docs/DRILLS.md.
        }

check-too-few-samples = El paso «{ $turn }» necesita al menos dos ejemplos de respuesta de nivel «{ $band }». Encontrados: { $found }.
    .suggestion = Añada respuestas como las que escribe de verdad el alumnado, con las notas que merecen.

check-unknown-competence = No existe la competencia «{ $code }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Quería decir «{ $similar }»? Posibles: { $allowed }.
        }

check-unknown-criterion = Este ejercicio no tiene ningún criterio «{ $criterion }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }. O añádalo en [[criteria]].
           *[other] ¿Quería decir «{ $similar }»?
        }

check-unknown-file = «{ $part }» no tiene lugar en la ruta { $path }; el archivo no se lee.
    .suggestion =
        { $similar ->
            [none] Posibles en lugar de «{ $part }»: { $allowed }.
           *[other] ¿Quería decir «{ $similar }»?
        }

check-unknown-key = «{ $key }» no significa nada aquí.
    .suggestion =
        { $similar ->
            [none] Posibles aquí: { $allowed }.
           *[other] ¿Quería decir «{ $similar }»?
        }

check-unknown-set = No hay ninguna lista «@{ $set }» en esta lengua.
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Quería decir «@{ $similar }»?
        }

check-unknown-text = Aquí hay texto para «{ $text }», pero drill.toml no lo tiene.
    .suggestion =
        { $similar ->
            [none] Quítelo, o añádalo a drill.toml.
           *[other] ¿Quería decir «{ $similar }»?
        }

check-unknown-turn = No hay ningún paso ni final «{ $turn }» al que ir.
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Quería decir «{ $similar }»?
        }

check-unknown-value = «{ $key }» no puede ser «{ $value }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Quería decir «{ $similar }»? Posibles: { $allowed }.
        }

check-unknown-work-process = No existe el proceso de trabajo «{ $code }».
    .suggestion =
        { $similar ->
            [none] Posibles: { $allowed }.
           *[other] ¿Quería decir «{ $similar }»? Posibles: { $allowed }.
        }

check-unreachable-ending = Ningún camino lleva al final «{ $ending }».
    .suggestion = Añada una rama que lleve allí, o quite el final.

check-unreachable-turn = Ningún camino lleva desde el principio al paso «{ $turn }».
    .suggestion = Añada una rama que lleve allí, o quite el paso.

check-unused-criterion = Ningún paso evalúa el criterio «{ $criterion }»: su peso no cuenta nunca.
    .suggestion = Añada a un paso un elemento para él, o quite el criterio.

check-weights = Los pesos de los criterios sin bonificación suman { $total }, no 100.
    .suggestion = Cambie los pesos para que sumen exactamente 100.

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
            [text] Póngalo entre comillas rectas.
            [integer] Escriba un número sin comillas ni decimales.
            [boolean] Escriba true o false, sin comillas.
            [list] Ponga corchetes alrededor, con comas entre las partes.
           *[table] Escriba un nombre y un valor, como en el ejemplo de docs/DRILLS.md.
        }
