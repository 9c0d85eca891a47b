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

check-doubtful-part =
    { $problem ->
        [once] En el patrón «{ $pattern }», esta parte aparece dos veces; la segunda no encuentra nada más.
        [amount] En el patrón «{ $pattern }», este número se busca como una simple palabra, sin el signo que lo acompaña.
       *[less-tolerance] En el patrón «{ $pattern }», el margen después de ± es mayor que el propio número.
    }
    .suggestion =
        { $problem ->
            [once] Quita la segunda, o escribe lo que querías decir en realidad.
            [amount] Escríbelo como cantidad, sin espacios y con # delante, por ejemplo #10%, #44,96€ o #45±1.
           *[less-tolerance] Escribe primero el número y, después de ±, uno menor, por ejemplo #45±1.
        }

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

check-missing-patterns =
    { $problem ->
        [checks-alone] Aquí solo se revisa la forma de la respuesta («{ $element }»), y esta solo cuenta si también cuenta algo del contenido: nadie puede conseguir puntos.
       *[nothing-found] «{ $element }» no tiene ningún patrón que pueda encontrar algo: nadie puede conseguirlo.
    }
    .suggestion =
        { $problem ->
            [checks-alone] Añade al menos un elemento con patrones.
           *[nothing-found] Añade al menos un patrón que no empiece por «!».
        }

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
    Error en el patrón «{ $pattern }»: { $expected ->
        [word] aquí se espera una palabra
        [closing-parenthesis] falta un paréntesis de cierre
        [closing-star] falta el * de cierre
        [space] aquí se espera un espacio
        [ampersand] después de ? se espera un &
        [number] después de # o ± se espera un número
        [set-name] después de @ se espera el nombre de un conjunto
        [end] este paréntesis no se ha abierto en ningún sitio
        [exact-word] después de «=» debe ir una palabra
        [attached] sobra el espacio entre «{ $named }» y lo que va con ese signo
        [star] este * no está pegado a ninguna palabra
        [ampersand-before] falta un & delante de «{ $named }»
        [one-exclamation] sobra un !
        [something-to-find] nada indica aquí qué hay que encontrar
        [no-group] && no puede estar entre paréntesis
        [readable-number] «{ $named }» no es un número
        [one-unit] «{ $named }» es una segunda unidad, y un número solo puede tener una
        [amount] «{ $named }» forma parte de una cantidad, y las cantidades empiezan por #
        [no-sign] «{ $named }» no significa nada en un patrón
        [question-or-not] la frase tendría que ser una pregunta y a la vez no serlo
        [not-excluded] esto excluye lo que hay que encontrar, así que el patrón nunca encontrará nada
        [known-set] el conjunto «@{ $named }» no existe
        [set-without-cycle] el conjunto «@{ $named }» hace referencia a sí mismo
        [readable-set] el conjunto «@{ $named }» contiene a su vez un error
        [filled-set] el conjunto «@{ $named }» está vacío
        [no-veto] un conjunto no puede contener un patrón que empiece por !
        [no-answer] un conjunto no puede contener un patrón con &&
        [less-nesting] aquí hay más de { $named } grupos unos dentro de otros
        [fewer-sets] aquí unos conjuntos hacen referencia a otros en más de { $named } niveles
        [less-depth] aquí hay grupos y conjuntos unos dentro de otros en más de { $named } niveles
        [less] esto es demasiado grande: tiene más de { $named } partes, y las de un conjunto cuentan cada vez que se usa
       *[other] aquí hay un error
    }{ $found ->
        [none] .
       *[other] , no «{ $found }».
    }
    .suggestion =
        { $expected ->
            [word] Escribe una palabra, un grupo entre paréntesis, un número después de # o un conjunto después de @, o quita el signo que sobra.
            [closing-parenthesis] Cierra todos los paréntesis que abras.
            [closing-star] Escribe *palabra* para buscar también dentro de palabras más largas, o palabra* para las que empiezan así.
            [space] Pon un espacio entre las dos partes, o quita el signo: una respuesta se lee palabra por palabra.
            [ampersand] Pon & entre ? y lo que debe contener la pregunta: «? & nombre».
            [number] Pon el número justo después del signo, por ejemplo #44,96 o #45±1.
            [set-name] Pon el nombre justo después del signo, por ejemplo @empathy.
            [end] Quítalo, o abre el grupo antes.
            [exact-word] Escribe la palabra justo después del =, o quita el =: (=a|=b), no =(a|b).
            [attached] Quita el espacio.
            [star] Pega el * a una palabra: palabra* o *palabra*, también dentro de un grupo: (a*|b*). Usa … para admitir otras palabras en medio.
            [ampersand-before] Pon & delante, como en «perdón & !pero» o «nombre & ?». Si solo buscas las palabras, quita el signo.
            [one-exclamation] Escribe un solo «!».
            [something-to-find] Añade con & lo que hay que encontrar: «perdón & !pero». Las palabras que lo anulan todo, estén donde estén, forman un patrón aparte que empieza por «!».
            [no-group] Quita estos paréntesis, o usa & si las partes deben estar en una misma frase.
            [readable-number] Escríbelo como 44,96 o 1.234,50. Si es una fecha u otro código, quita el #.
            [one-unit] Deja solo una de las dos.
            [amount] Escribe la cantidad sin espacios y con # delante, por ejemplo #10%, #44,96€ o #45±1.
            [no-sign] Quítalo. Las alternativas se escriben (a|b), y las palabras seguidas, a_b.
            [question-or-not] Deja ? o !?, pero no los dos.
            [not-excluded] Quita la parte que sigue a !, o las mismas palabras que hay delante.
            [known-set] Revisa el nombre, o añade el conjunto.
            [set-without-cycle] Quita una de las referencias.
            [readable-set] Corrige primero ese conjunto.
            [filled-set] Pon al menos un patrón en el conjunto.
            [no-veto] Mueve este patrón a la lista del elemento o de la falta eliminatoria que anula.
            [no-answer] Usa & si las partes deben estar en una misma frase, o mueve este patrón a las listas que usan el conjunto.
            [less-nesting] Quita los paréntesis que no hagan falta, o convierte un grupo en un conjunto aparte.
            [fewer-sets] Escribe las palabras de uno de los conjuntos interiores directamente donde las uses.
            [less-depth] Usa menos grupos o conjuntos unos dentro de otros.
            [less] Repártelo en conjuntos o patrones más pequeños, o usa menos veces los conjuntos grandes.
           *[other] Los signos que admite un patrón se explican en docs/DRILLS.md, en «Patterns».
        }

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

check-weights =
    { $problem ->
        [all-bonus] Aquí todos los criterios son de bonificación: no hay nada a lo que sumarla.
       *[total] Los pesos de los criterios que no son de bonificación suman { $total }, no 100.
    }
    .suggestion =
        { $problem ->
            [all-bonus] Quita bonus = true de al menos un criterio; los pesos de los que no son de bonificación deben sumar 100.
           *[total] Cambia los pesos para que sumen exactamente 100.
        }

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
