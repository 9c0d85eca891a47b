# Lo que dice `repliek evaluate` del acuerdo con la puntuación de una persona, y de los archivos que no puede leer.

cli-evaluate = Comparar la puntuación de las respuestas con la que dio una persona: acuerdo por idioma y criterio, y las mayores diferencias
cli-evaluate-files = Archivos con un objeto JSON por línea (docs/DRILLS.md, «Reference marks»); por defecto, o con «-», la entrada estándar
cli-evaluate-lang = Idioma de las respuestas que no indican ninguno: nl, en, de, fr o es
cli-evaluate-worst = Número de diferencias que se muestran, de mayor a menor; por defecto, 10

evaluate-all = Todos los idiomas
evaluate-marks = todos los criterios
evaluate-percent = puntuación total
evaluate-auto-fails = faltas eliminatorias
evaluate-column-n = n
evaluate-column-precision = precisión
evaluate-column-recall = cobertura
evaluate-column-f1 = F1
evaluate-column-qwk = QWK
evaluate-column-rmse = RMSE
evaluate-column-exact = exacto
evaluate-agreed = Todas las respuestas tienen la puntuación de la referencia.
evaluate-worst = Las mayores diferencias: { $shown } de { $all }
evaluate-percents = { $given }, referencia { $reference }
evaluate-mark = { $criterion }: { $given }, referencia { $reference }
evaluate-no-sentence = palabras clave sin frases: un nivel menos
evaluate-found = { $element }: «{ $words }» por { $pattern } ({ $route })
evaluate-undone = { $element } no cuenta a causa de «{ $words }», por { $pattern } ({ $route })
evaluate-kept = { $element }: correcto
evaluate-broken = { $element } no cuenta a causa de «{ $words }»
evaluate-missed = no encontrado: { $elements }
evaluate-auto-fail-found = falta eliminatoria { $auto_fail }: encontrada
evaluate-auto-fail-right = falta eliminatoria { $auto_fail }: encontrada, como en la referencia
evaluate-auto-fail-wrong = falta eliminatoria { $auto_fail }: encontrada, pero no está en la referencia
evaluate-auto-fail-missed = falta eliminatoria { $auto_fail }: está en la referencia, pero no se ha encontrado
evaluate-more-wrong = { $lines ->
    [one] Hay 1 línea más con errores.
   *[other] Hay { $lines } líneas más con errores.
} Corrige primero las de arriba y vuelve a intentarlo.
evaluate-no-input = No ha llegado ninguna respuesta por la entrada estándar. Indica un archivo, o escribe un objeto JSON por línea, como muestra docs/DRILLS.md.
route-exact = la misma palabra
route-stem = otra forma
route-compound = parte de una palabra
route-typo = una errata

mistake-empty = No contiene ninguna respuesta. Escribe un objeto JSON por línea, como muestra docs/DRILLS.md.
mistake-utf8 = Esta línea no está en UTF-8; el error está en la columna { $column }. Guarda el archivo como UTF-8.
mistake-json = Esta línea no es un objeto JSON; el error está en la columna { $column }. Escribe un objeto completo por línea, como muestra docs/DRILLS.md.
mistake-doubled = «{ $key }» aparece dos veces. Quita una de las dos.
mistake-doubled-id = El identificador «{ $id }» ya es el de la línea { $first }. Dale otro identificador a una de las dos líneas.
mistake-key = «{ $key }» no significa nada aquí. ¿Querías decir «{ $similar }»?
mistake-missing = Falta «{ $key }». Añádelo a la línea.
mistake-text = «{ $key }» debe ser un texto entre comillas rectas.
mistake-lang = No hay ejercicios en «{ $lang }». Elige nl, en, de, fr o es.
mistake-no-lang = Falta «lang». Añade el idioma a la línea, o indica con --lang el de todas las respuestas.
mistake-other-lang = Esta respuesta está en «{ $lang }», pero la rúbrica se ha leído para «{ $rubric }». Corrige «lang» en la línea, o evalúa las respuestas en «{ $lang }» aparte con --lang { $lang }.
mistake-beside-rubric = «{ $key }» no se puede usar con --rubric: todas las respuestas se evalúan con ese archivo. Quítalo de la línea, o no uses --rubric.
mistake-drill = El ejercicio «{ $drill }» no existe. { $similar ->
    [none] Con «repliek drills» puedes ver todos los que hay.
   *[other] ¿Querías decir «{ $similar }»?
}
mistake-drill-lang = Este ejercicio no existe en «{ $lang }».
mistake-turn = Este ejercicio no tiene ningún paso «{ $turn }». Tiene: { $allowed }.
mistake-nothing = Faltan «marks» y «score». Tiene que estar al menos uno de los dos.
mistake-marks = «marks» debe ser un objeto con los puntos de cada criterio.
mistake-criterion = Este paso no evalúa «{ $criterion }», sino: { $allowed }.
mistake-mark = En «{ $criterion }» pone { $mark }, pero solo puede haber 0, 1, 2 o 3 puntos.
mistake-missing-marks = Faltan los puntos de estos criterios: { $criteria }.
mistake-score = «score» es { $score }, pero debe ser un número de 0 a 1.
mistake-auto-fails = «auto_fail» debe ser una lista de identificadores.
mistake-auto-fail = La falta eliminatoria «{ $auto_fail }» no existe. { $allowed ->
    [none] Aquí no hay ninguna.
   *[other] Posibles: { $allowed }.
}
