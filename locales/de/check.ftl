# Was `repliek check` über die Dateien der Übungen sagt. Eine Meldung für jede Regel aus src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] Der Schritt „{ $turn }“ darf mehrmals beantwortet werden, hat aber kein cue_again.
       *[needless] Der Schritt „{ $turn }“ wird nur einmal beantwortet; sein cue_again erscheint also nie.
    }
    .suggestion =
        { $problem ->
            [missing] Ergänzen Sie cue_again: was die Kundin oder der Kunde beim zweiten Mal sagt.
           *[needless] Entfernen Sie cue_again oder setzen Sie tries in drill.toml auf mindestens 2.
        }

check-dead-branch = Dieser Zweig des Schritts „{ $turn }“ nach „{ $to }“ wird nie genommen: Ein früherer geht immer vor.
    .suggestion = Setzen Sie ihn vor den Zweig ohne Bedingungen oder entfernen Sie ihn.

check-duplicate-id = Die Kennung „{ $id }“ kommt zweimal vor.
    .suggestion = Geben Sie einer der beiden einen anderen Namen.

check-duplicate-pattern = Das Muster „{ $pattern }“ steht zweimal in dieser Liste.
    .suggestion = Entfernen Sie eines oder schreiben Sie die andere Formulierung, die gemeint war.

check-endless-loop = Der Schritt „{ $turn }“ kann wiederkommen, hat aber keine Höchstzahl an Versuchen: Das Gespräch könnte nie enden.
    .suggestion = Geben Sie dem Schritt in drill.toml eine Grenze, zum Beispiel tries = 2.

check-hint-count = Der Schritt „{ $turn }“ muss so viele Hinweise haben: { $expected }. Gefunden: { $found }.
    .suggestion = Machen Sie die Liste so lang, wie drill.toml es sagt, oder ändern Sie hints in drill.toml und in jeder Sprache.

check-impossible-branch =
    { $problem ->
        [marks] Dieser Zweig des Schritts „{ $turn }“ verlangt für „{ $criterion }“ eine Mindestpunktzahl über der Höchstpunktzahl.
        [mood] Dieser Zweig des Schritts „{ $turn }“ verlangt ein min_mood über max_mood.
        [tries] Dieser Zweig des Schritts „{ $turn }“ verlangt min_tries über max_tries.
        [limit] Dieser Zweig des Schritts „{ $turn }“ verlangt mehr Versuche, als der Schritt hat.
       *[not-here] Dieser Zweig des Schritts „{ $turn }“ hängt von „{ $criterion }“ ab, aber der Schritt achtet nicht auf dieses Kriterium.
    }
    .suggestion =
        { $problem ->
            [limit] Senken Sie min_tries oder erhöhen Sie tries beim Schritt.
            [not-here] Geben Sie dem Schritt ein Element dieses Kriteriums oder wählen Sie eine andere Bedingung.
           *[other] Der kleinste Wert darf nicht über dem größten liegen.
        }

check-last-branch =
    { $problem ->
        [none] Der Schritt „{ $turn }“ hat keine Zweige.
        [conditional] Der letzte Zweig des Schritts „{ $turn }“ hat Bedingungen; vielleicht geht es dann nicht weiter.
       *[used-up] Der letzte Zweig des Schritts „{ $turn }“ führt nach „{ $to }“, dessen Versuche dann aufgebraucht sein können.
    }
    .suggestion = Enden Sie mit einem Zweig ohne Bedingungen, der zu einem Ende oder zu einem späteren Schritt führt.

check-malformed-id = „{ $id }“ kann keine Kennung sein: Erlaubt sind nur a–z, 0–9 und Bindestriche.
    .suggestion =
        { $similar ->
            [none] Wählen Sie einen kurzen Namen in Kleinbuchstaben.
           *[other] Schreiben Sie zum Beispiel „{ $similar }“.
        }

check-max-chars =
    { $problem ->
        [missing] Die Prüfung „length“ braucht eine Grenze, aber max_chars fehlt.
       *[needless] max_chars bewirkt hier nichts: Kein Kriterium hat die Prüfung „length“.
    }
    .suggestion =
        { $problem ->
            [missing] Ergänzen Sie max_chars oben in drill.toml, zum Beispiel max_chars = 280.
           *[needless] Entfernen Sie max_chars oder geben Sie einem Kriterium checks = ["length"].
        }

check-missing-key = Hier fehlt „{ $key }“.
    .suggestion = Ergänzen Sie „{ $key }“. In docs/DRILLS.md steht ein Beispiel.

check-missing-language = Die Übung hat keine Datei für die Sprache „{ $language }“.
    .suggestion = Legen Sie { $language }.toml in den Ordner der Übung.

check-missing-patterns = „{ $element }“ hat kein Muster, das etwas finden kann; niemand kann es also erreichen.
    .suggestion = Ergänzen Sie mindestens ein Muster, das nicht mit „!“ beginnt.

check-missing-structure = Der Ordner der Übung „{ $drill }“ hat keine drill.toml.
    .suggestion = Ergänzen Sie drill.toml mit den Schritten, den Kriterien und den Enden.

check-missing-text =
    { $problem ->
        [empty] „{ $text }“ ist leer.
       *[absent] „{ $text }“ fehlt.
    }
    .suggestion = Schreiben Sie den Text dafür in diese Datei.

check-model-answer =
    { $problem ->
        [auto-fail] Die Musterantwort des Schritts „{ $turn }“ löst das K.-o.-Kriterium „{ $criterion }“ aus mit: { $missed }.
       *[marks] Die Musterantwort des Schritts „{ $turn }“ erreicht { $mark } von 3 Punkten für „{ $criterion }“. Es fehlt: { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Ändern Sie die Musterantwort oder fassen Sie das Muster des K.-o.-Kriteriums enger.
           *[marks] Ergänzen Sie das Fehlende in der Musterantwort oder ein Muster, das es findet.
        }

check-no-ending = Vom Schritt „{ $turn }“ führt kein Weg zu einem Ende.
    .suggestion = Ergänzen Sie einen Zweig, der schließlich zu einem der Enden führt.

check-not-utf8 = Diese Datei ist kein UTF-8: Das Byte { $byte } an dieser Stelle gehört zu keinem Buchstaben. Von der Datei wird nichts gelesen.
    .suggestion = Speichern Sie die Datei als UTF-8; die meisten Editoren bieten das beim Speichern als „Kodierung“ an.

check-out-of-range = „{ $key }“ ist { $value }, muss aber zwischen { $least } und { $most } liegen.
    .suggestion = Wählen Sie einen Wert von { $least } bis { $most }.

check-pattern-matches-cue = Das Muster „{ $pattern }“ findet „{ $words }“ schon in den Worten der Kundin oder des Kunden ({ $cue }).
    .suggestion = Fassen Sie das Muster enger, ändern Sie die Worte der Kundin oder des Kunden, oder setzen Sie beim Element echo = true.

check-pattern-syntax =
    Das Muster „{ $pattern }“ ist nicht lesbar: { $expected ->
        [word] hier wird ein Wort erwartet
        [closing-parenthesis] eine schließende Klammer fehlt
        [closing-star] ein schließendes * fehlt
        [space] hier wird ein Leerzeichen erwartet
        [ampersand] nach ? wird ein & erwartet
        [end] hier sollte das Muster enden
        [number] nach # oder ± wird eine Zahl erwartet
        [set-name] nach @ wird der Name einer Wortliste erwartet
        [known-set] diese Wortliste gibt es nicht
        [set-without-cycle] diese Wortliste verweist auf sich selbst
        [readable-set] diese Wortliste enthält selbst einen Fehler
        [less-nesting] zu viele Klammern sind ineinander verschachtelt
        [no-veto] eine Wortliste darf kein Muster enthalten, das mit ! beginnt
       *[other] hier ist ein Fehler
    }{ $found ->
        [none] .
       *[other] , nicht „{ $found }“.
    }
    .suggestion = Welche Zeichen ein Muster kennt, steht in docs/DRILLS.md unter „Patterns“.

check-sample-marks =
    { $problem ->
        [absent] Diese Beispielantwort nennt keine Punkte für „{ $criterion }“; sie erreicht { $found }.
        [not-here] Diese Beispielantwort nennt Punkte für „{ $criterion }“, aber der Schritt achtet nicht auf dieses Kriterium.
        [band] Diese Beispielantwort ist als „{ $stated }“ angegeben, wird aber als „{ $found }“ bewertet.
       *[differs] Diese Beispielantwort sollte { $stated } für „{ $criterion }“ erreichen, erreicht aber { $found }. Erfüllt: { $met }. Es fehlt: { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Nennen Sie Punkte für jedes Kriterium des Schritts.
            [not-here] Entfernen Sie diese Angabe.
           *[other] Stimmt die Beispielantwort, ändern Sie die Muster; sonst die Angabe.
        }

check-set-cycle = Diese Wortliste verweist auf sich selbst: { $cycle }.
    .suggestion = Entfernen Sie einen der Verweise.

check-syntax =
    { $problem ->
        [duplicate-key] Diesen Schlüssel oder diese Tabelle gibt es weiter oben schon.
        [unclosed] Was hier geöffnet wurde, wird nicht geschlossen.
        [quotes] Text muss in Anführungszeichen stehen.
        [string] Dieser Text ist nicht lesbar; vielleicht fehlt ein Anführungszeichen oder es ist eines zu viel.
        [missing-value] Hier fehlt ein Wert.
        [missing-equals] Hier fehlt ein =.
        [comma] Hier fehlt ein Komma oder es ist eines zu viel.
        [number] Das ist keine gültige Zahl.
       *[other] Das ist kein gültiges TOML.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Führen Sie beide zusammen oder geben Sie einem einen anderen Namen.
            [unclosed] Suchen Sie nach einer fehlenden schließenden Klammer.
            [string] Schreiben Sie innerhalb eines Textes “ ” oder \" statt eines geraden Anführungszeichens.
           *[other] Vergleichen Sie die Zeile mit dem Beispiel in docs/DRILLS.md.
        }

check-too-few-samples = Der Schritt „{ $turn }“ braucht mindestens zwei Beispielantworten der Stufe „{ $band }“. Gefunden: { $found }.
    .suggestion = Ergänzen Sie Antworten, wie Lernende sie wirklich schreiben, mit den Punkten, die sie verdienen.

check-unknown-competence = Eine Kompetenz „{ $code }“ gibt es nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meinten Sie „{ $similar }“? Möglich: { $allowed }.
        }

check-unknown-criterion = Ein Kriterium „{ $criterion }“ gibt es in dieser Übung nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }. Oder ergänzen Sie es unter [[criteria]].
           *[other] Meinten Sie „{ $similar }“?
        }

check-unknown-file = „{ $part }“ gehört nicht in den Pfad { $path }; die Datei wird nicht gelesen.
    .suggestion =
        { $similar ->
            [none] Möglich statt „{ $part }“: { $allowed }.
           *[other] Meinten Sie „{ $similar }“?
        }

check-unknown-key = „{ $key }“ hat hier keine Bedeutung.
    .suggestion =
        { $similar ->
            [none] Hier möglich: { $allowed }.
           *[other] Meinten Sie „{ $similar }“?
        }

check-unknown-set = Eine Wortliste „@{ $set }“ gibt es in dieser Sprache nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meinten Sie „@{ $similar }“?
        }

check-unknown-text = Hier steht Text für „{ $text }“, aber das kommt in drill.toml nicht vor.
    .suggestion =
        { $similar ->
            [none] Entfernen Sie ihn oder ergänzen Sie drill.toml.
           *[other] Meinten Sie „{ $similar }“?
        }

check-unknown-turn = Einen Schritt oder ein Ende „{ $turn }“ als Ziel gibt es nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meinten Sie „{ $similar }“?
        }

check-unknown-value = „{ $key }“ kann nicht „{ $value }“ sein.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meinten Sie „{ $similar }“? Möglich: { $allowed }.
        }

check-unknown-work-process = Einen Arbeitsprozess „{ $code }“ gibt es nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meinten Sie „{ $similar }“? Möglich: { $allowed }.
        }

check-unreachable-ending = Kein Weg führt zum Ende „{ $ending }“.
    .suggestion = Ergänzen Sie einen Zweig dorthin oder entfernen Sie das Ende.

check-unreachable-turn = Vom Anfang führt kein Weg zum Schritt „{ $turn }“.
    .suggestion = Ergänzen Sie einen Zweig dorthin oder entfernen Sie den Schritt.

check-unused-criterion = Kein Schritt achtet auf das Kriterium „{ $criterion }“; sein Gewicht zählt also nie.
    .suggestion = Ergänzen Sie bei einem Schritt ein Element dafür oder entfernen Sie das Kriterium.

check-weights = Die Gewichte der Kriterien ohne Bonus ergeben { $total }, nicht 100.
    .suggestion = Ändern Sie die Gewichte so, dass sie zusammen genau 100 ergeben.

check-wrong-type =
    „{ $key }“ erwartet { $expected ->
        [text] Text in Anführungszeichen
        [integer] eine ganze Zahl
        [boolean] true oder false
        [list] eine Liste in eckigen Klammern
       *[table] eine Tabelle
    }; hier steht { $found ->
        [text] Text
        [integer] eine ganze Zahl
        [float] eine Kommazahl
        [boolean] true oder false
        [datetime] ein Datum oder eine Uhrzeit
        [list] eine Liste
       *[table] eine Tabelle
    }.
    .suggestion =
        { $expected ->
            [text] Setzen Sie Anführungszeichen darum.
            [integer] Schreiben Sie eine Zahl ohne Anführungszeichen und ohne Nachkommastellen.
            [boolean] Schreiben Sie true oder false, ohne Anführungszeichen.
            [list] Setzen Sie eckige Klammern darum, mit Kommas zwischen den Teilen.
           *[table] Schreiben Sie einen Namen und einen Wert, wie im Beispiel in docs/DRILLS.md.
        }
