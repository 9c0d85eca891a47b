# Was `repliek evaluate` über die Übereinstimmung mit den Punkten eines Menschen sagt, und über unlesbare Dateien.

cli-evaluate = Die Punkte für Antworten mit denen eines Menschen vergleichen: Übereinstimmung nach Sprache und Kriterium sowie die größten Abweichungen
cli-evaluate-files = Dateien mit JSON-Zeilen (docs/DRILLS.md, „Reference marks“); ohne Angabe oder bei „-“ die Standardeingabe
cli-evaluate-lang = Sprache der Antworten, die keine nennen: nl, en, de, fr oder es
cli-evaluate-worst = Wie viele der größten Abweichungen gezeigt werden; ohne Angabe 10

evaluate-all = Alle Sprachen
evaluate-marks = alle Kriterien
evaluate-percent = Gesamtwert
evaluate-auto-fails = K.-o.-Kriterien
evaluate-column-n = n
evaluate-column-precision = Precision
evaluate-column-recall = Recall
evaluate-column-f1 = F1
evaluate-column-qwk = QWK
evaluate-column-rmse = RMSE
evaluate-column-exact = genau
evaluate-agreed = Jede Antwort ist so bewertet wie in der Referenz.
evaluate-worst = Die größten Abweichungen: { $shown } von { $all }
evaluate-percents = { $given }, Referenz { $reference }
evaluate-mark = { $criterion }: { $given }, Referenz { $reference }
evaluate-no-sentence = Stichworte statt Sätze: eine Stufe niedriger
evaluate-found = { $element }: „{ $words }“ durch { $pattern } ({ $route })
evaluate-undone = { $element } zählt nicht wegen „{ $words }“ durch { $pattern } ({ $route })
evaluate-kept = { $element }: eingehalten
evaluate-broken = { $element } zählt nicht wegen „{ $words }“
evaluate-missed = nicht gefunden: { $elements }
evaluate-auto-fail-found = K.-o.-Kriterium { $auto_fail }: gefunden
evaluate-auto-fail-right = K.-o.-Kriterium { $auto_fail }: gefunden, wie in der Referenz
evaluate-auto-fail-wrong = K.-o.-Kriterium { $auto_fail }: gefunden, aber nicht in der Referenz
evaluate-auto-fail-missed = K.-o.-Kriterium { $auto_fail }: in der Referenz, aber nicht gefunden
evaluate-more-wrong = { $lines ->
    [one] 1 weitere Zeile ist fehlerhaft.
   *[other] { $lines } weitere Zeilen sind fehlerhaft.
} Korrigiere zuerst die Zeilen oben und versuch es dann noch einmal.
evaluate-no-input = Über die Standardeingabe kamen keine Antworten an. Gib eine Datei an oder schreib in jede Zeile ein JSON-Objekt, wie es in docs/DRILLS.md steht.
route-exact = das Wort selbst
route-stem = eine andere Form
route-compound = Teil eines Wortes
route-typo = ein Tippfehler

mistake-empty = Darin stehen keine Antworten. Schreib in jede Zeile ein JSON-Objekt, wie es in docs/DRILLS.md steht.
mistake-utf8 = Diese Zeile ist kein UTF-8; der Fehler liegt bei Spalte { $column }. Speichere die Datei als UTF-8.
mistake-json = Diese Zeile ist kein JSON-Objekt; der Fehler liegt bei Spalte { $column }. Schreib in jede Zeile ein vollständiges Objekt, wie es in docs/DRILLS.md steht.
mistake-doubled = „{ $key }“ steht zweimal da. Entferne eins davon.
mistake-doubled-id = Die ID „{ $id }“ gehört schon zu Zeile { $first }. Gib einer der beiden Zeilen eine andere ID.
mistake-key = „{ $key }“ hat hier keine Bedeutung. Meintest du „{ $similar }“?
mistake-missing = „{ $key }“ fehlt. Ergänze es in der Zeile.
mistake-text = „{ $key }“ muss Text in Anführungszeichen sein.
mistake-lang = „{ $lang }“ ist keine Sprache, in der es Übungen gibt. Wähle nl, en, de, fr oder es.
mistake-no-lang = „lang“ fehlt. Ergänze die Sprache in der Zeile oder gib mit --lang die Sprache aller Antworten an.
mistake-other-lang = Diese Antwort ist in „{ $lang }“, aber das Bewertungsraster wurde für „{ $rubric }“ gelesen. Korrigiere „lang“ in der Zeile oder werte die Antworten in „{ $lang }“ getrennt mit --lang { $lang } aus.
mistake-beside-rubric = „{ $key }“ und --rubric lassen sich nicht zusammen verwenden: Alle Antworten werden nach dieser einen Datei bewertet. Entferne „{ $key }“ aus der Zeile oder lass --rubric weg.
mistake-drill = Die Übung „{ $drill }“ gibt es nicht. { $similar ->
    [none] „repliek drills“ zeigt dir alle Übungen.
   *[other] Meintest du „{ $similar }“?
}
mistake-drill-lang = Diese Übung gibt es nicht in „{ $lang }“.
mistake-turn = Diese Übung hat keinen Schritt „{ $turn }“. Sie hat: { $allowed }.
mistake-nothing = „marks“ und „score“ fehlen beide. Eins von beiden muss da sein.
mistake-marks = „marks“ muss ein Objekt mit Punkten für jedes Kriterium sein.
mistake-criterion = Bei diesem Schritt zählt „{ $criterion }“ nicht, sondern: { $allowed }.
mistake-mark = Für „{ $criterion }“ steht da { $mark }, möglich sind aber nur 0, 1, 2 oder 3 Punkte.
mistake-missing-marks = Für diese Kriterien fehlen die Punkte: { $criteria }.
mistake-score = „score“ ist { $score }, muss aber eine Zahl von 0 bis 1 sein.
mistake-auto-fails = „auto_fail“ muss eine Liste von IDs sein.
mistake-auto-fail = Das K.-o.-Kriterium „{ $auto_fail }“ gibt es nicht. { $allowed ->
    [none] Hier gibt es keine.
   *[other] Möglich: { $allowed }.
}
