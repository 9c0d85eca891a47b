# Was `repliek check` über die Dateien der Übungen sagt. Eine Meldung für jede Regel aus src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] Der Schritt „{ $turn }“ darf mehrmals beantwortet werden, hat aber kein cue_again.
       *[needless] Der Schritt „{ $turn }“ wird nur einmal beantwortet; sein cue_again erscheint also nie.
    }
    .suggestion =
        { $problem ->
            [missing] Ergänze cue_again: was die Kundin oder der Kunde beim zweiten Mal sagt.
           *[needless] Entferne cue_again oder setz tries in drill.toml auf mindestens 2.
        }

check-dead-branch = Dieser Zweig des Schritts „{ $turn }“ nach „{ $to }“ wird nie genommen: Ein früherer geht immer vor.
    .suggestion = Setz ihn vor den Zweig ohne Bedingungen oder entferne ihn.

check-doubtful-part =
    { $problem ->
        [once] Im Muster „{ $pattern }“ steht dieser Teil zweimal; der zweite findet nichts Neues.
        [amount] Im Muster „{ $pattern }“ wird diese Zahl nur als Wort gesucht, ohne ihr Zeichen.
       *[less-tolerance] Im Muster „{ $pattern }“ ist die erlaubte Abweichung größer als die Zahl selbst.
    }
    .suggestion =
        { $problem ->
            [once] Entferne ihn oder schreib, was du eigentlich gemeint hast.
            [amount] Schreib Zahl und Zeichen zusammen, mit # davor, zum Beispiel #10%, #44,96€ oder #45±1.
           *[less-tolerance] Schreib zuerst die Zahl und nach ± eine kleinere, zum Beispiel #45±1.
        }

check-duplicate-id = Die ID „{ $id }“ kommt zweimal vor.
    .suggestion = Gib einer von beiden einen anderen Namen.

check-duplicate-pattern = Das Muster „{ $pattern }“ steht zweimal in dieser Liste.
    .suggestion = Entferne eins davon oder schreib die andere Formulierung, die du gemeint hast.

check-endless-loop = Der Schritt „{ $turn }“ kann wiederkommen, hat aber keine Höchstzahl an Versuchen: Das Gespräch könnte nie enden.
    .suggestion = Gib dem Schritt in drill.toml eine Grenze, zum Beispiel tries = 2.

check-hint-count = Der Schritt „{ $turn }“ muss so viele Hinweise haben: { $expected }. Gefunden: { $found }.
    .suggestion = Mach die Liste so lang, wie es in drill.toml steht, oder ändere hints in drill.toml und in jeder Sprache.

check-impossible-branch =
    { $problem ->
        [marks] Dieser Zweig des Schritts „{ $turn }“ verlangt für „{ $criterion }“ eine Mindestpunktzahl über der Höchstpunktzahl.
        [mood] Dieser Zweig des Schritts „{ $turn }“ verlangt ein min_mood über max_mood.
        [tries] Dieser Zweig des Schritts „{ $turn }“ verlangt min_tries über max_tries.
        [limit] Dieser Zweig des Schritts „{ $turn }“ verlangt mehr Versuche, als der Schritt hat.
       *[not-here] Dieser Zweig des Schritts „{ $turn }“ hängt von „{ $criterion }“ ab, aber der Schritt prüft dieses Kriterium nicht.
    }
    .suggestion =
        { $problem ->
            [limit] Senke min_tries oder erhöhe tries beim Schritt.
            [not-here] Gib dem Schritt ein Element dieses Kriteriums oder wähle eine andere Bedingung.
           *[other] Wähle den kleinsten Wert so, dass er nicht über dem größten liegt.
        }

check-last-branch =
    { $problem ->
        [none] Der Schritt „{ $turn }“ hat keine Zweige.
        [conditional] Der letzte Zweig des Schritts „{ $turn }“ hat Bedingungen; sind sie nicht erfüllt, geht es nicht weiter.
       *[used-up] Der letzte Zweig des Schritts „{ $turn }“ führt nach „{ $to }“, dessen Versuche dann aufgebraucht sein können.
    }
    .suggestion = Setz ans Ende einen Zweig ohne Bedingungen, der zu einem Ende oder zu einem späteren Schritt führt.

check-malformed-id = „{ $id }“ kann keine ID sein: Erlaubt sind nur a–z, 0–9 und Bindestriche.
    .suggestion =
        { $similar ->
            [none] Wähle einen kurzen Namen in Kleinbuchstaben.
           *[other] Schreib zum Beispiel „{ $similar }“.
        }

check-max-chars =
    { $problem ->
        [missing] Die Prüfung „length“ braucht eine Grenze, aber max_chars fehlt.
       *[needless] max_chars bewirkt hier nichts: Kein Kriterium hat die Prüfung „length“.
    }
    .suggestion =
        { $problem ->
            [missing] Ergänze max_chars oben in dieser Datei, zum Beispiel max_chars = 280.
           *[needless] Entferne max_chars oder gib einem Kriterium checks = ["length"].
        }

check-missing-key = Hier fehlt „{ $key }“.
    .suggestion = Ergänze „{ $key }“. In docs/DRILLS.md steht ein Beispiel.

check-missing-language = Die Übung hat keine Datei für die Sprache „{ $language }“.
    .suggestion = Leg { $language }.toml in den Ordner der Übung.

check-missing-patterns =
    { $problem ->
        [checks-alone] Hier wird nur die Form einer Antwort geprüft („{ $element }“), und die zählt erst, wenn auch etwas am Inhalt zählt; niemand kann also Punkte bekommen.
       *[nothing-found] „{ $element }“ hat kein Muster, das etwas finden kann; niemand kann es also erreichen.
    }
    .suggestion =
        { $problem ->
            [checks-alone] Ergänze mindestens ein Element mit Mustern.
           *[nothing-found] Ergänze mindestens ein Muster, das nicht mit „!“ beginnt.
        }

check-missing-structure = Der Ordner der Übung „{ $drill }“ hat keine drill.toml.
    .suggestion = Ergänze drill.toml mit den Schritten, den Kriterien und den Enden.

check-missing-text =
    { $problem ->
        [empty] „{ $text }“ ist leer.
       *[absent] „{ $text }“ fehlt.
    }
    .suggestion = Schreib den Text dafür in diese Datei.

check-model-answer =
    { $problem ->
        [auto-fail] Die Musterantwort des Schritts „{ $turn }“ löst das K.-o.-Kriterium „{ $criterion }“ aus, und zwar mit: { $missed }.
       *[marks] Die Musterantwort des Schritts „{ $turn }“ erreicht { $mark } von 3 Punkten für „{ $criterion }“. Es fehlt: { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Ändere die Musterantwort oder fass das Muster des K.-o.-Kriteriums enger.
           *[marks] Ergänze das Fehlende in der Musterantwort oder ein Muster, das es findet.
        }

check-no-ending = Vom Schritt „{ $turn }“ führt kein Weg zu einem Ende.
    .suggestion = Ergänze einen Zweig, der schließlich zu einem der Enden führt.

check-not-utf8 = Diese Datei ist kein UTF-8: Das Byte { $byte } an dieser Stelle gehört zu keinem Buchstaben. Von der Datei wird nichts gelesen.
    .suggestion = Speichere die Datei als UTF-8; die meisten Editoren bieten das beim Speichern als „Kodierung“ an.

check-out-of-range = „{ $key }“ ist { $value }, muss aber zwischen { $least } und { $most } liegen.
    .suggestion = Wähle einen Wert von { $least } bis { $most }.

check-pattern-matches-cue = Das Muster „{ $pattern }“ findet „{ $words }“ schon in den Worten der Kundin oder des Kunden ({ $cue }).
    .suggestion = Fass das Muster enger, ändere die Worte der Kundin oder des Kunden oder setz beim Element echo = true.

check-pattern-syntax =
    Fehler im Muster „{ $pattern }“: { $expected ->
        [word] Hier wird ein Wort erwartet
        [closing-parenthesis] Eine schließende Klammer fehlt
        [closing-star] Ein schließendes * fehlt
        [space] Hier wird ein Leerzeichen erwartet
        [ampersand] Nach ? wird ein & erwartet
        [number] Nach # oder ± wird eine Zahl erwartet
        [set-name] Nach @ wird der Name einer Wortliste erwartet
        [end] Diese Klammer wurde nirgends geöffnet
        [exact-word] nach „=“ muss ein Wort stehen
        [attached] Zwischen „{ $named }“ und dem, was dazugehört, darf kein Leerzeichen stehen
        [star] Dieses * steht nicht direkt an einem Wort
        [ampersand-before] Vor „{ $named }“ fehlt ein &
        [one-exclamation] Hier steht ein ! zu viel
        [something-to-find] Hier steht nirgends, was gefunden werden soll
        [no-group] && darf nicht in Klammern stehen
        [readable-number] „{ $named }“ ist keine Zahl
        [one-unit] „{ $named }“ ist eine zweite Einheit, eine Zahl kann aber nur eine haben
        [amount] „{ $named }“ gehört zu einer Zahl, und eine solche Zahl beginnt mit #
        [no-sign] „{ $named }“ hat in einem Muster keine Bedeutung
        [question-or-not] Der Satz müsste eine Frage sein und zugleich keine
        [not-excluded] Das schließt aus, was gefunden werden soll; so findet das Muster nie etwas
        [known-set] Die Wortliste „@{ $named }“ gibt es nicht
        [set-without-cycle] Die Wortliste „@{ $named }“ verweist auf sich selbst
        [readable-set] Die Wortliste „@{ $named }“ enthält selbst einen Fehler
        [filled-set] Die Wortliste „@{ $named }“ ist leer
        [no-veto] Eine Wortliste darf kein Muster enthalten, das mit ! beginnt
        [no-answer] Eine Wortliste darf kein Muster mit && enthalten
        [less-nesting] Hier sind mehr als { $named } Gruppen ineinander verschachtelt
        [fewer-sets] Hier verweisen Wortlisten mehr als { $named } Ebenen tief aufeinander
        [less-depth] Hier sind Gruppen und Wortlisten mehr als { $named } Ebenen tief ineinander verschachtelt
        [less] Das ist zu groß: Es hat mehr als { $named } Teile; die einer Wortliste zählen überall mit, wo sie verwendet wird
       *[other] Hier ist ein Fehler
    }{ $found ->
        [none] .
       *[other] , nicht „{ $found }“.
    }
    .suggestion =
        { $expected ->
            [word] Schreib ein Wort, eine Gruppe in Klammern, eine Zahl nach # oder eine Wortliste nach @, oder entferne das überzählige Zeichen.
            [closing-parenthesis] Schließ jede Klammer, die du öffnest.
            [closing-star] Schreib *wort*, um auch in längeren Wörtern zu suchen, oder wort* für Wörter, die so anfangen.
            [space] Setz ein Leerzeichen zwischen die beiden Teile oder entferne das Zeichen: Eine Antwort wird als einzelne Wörter gelesen.
            [ampersand] Setz ein & zwischen das ? und das, was im Satz vorkommen muss: „? & name“.
            [number] Setz die Zahl direkt hinter das Zeichen, zum Beispiel #44,96 oder #45±1.
            [set-name] Setz den Namen direkt hinter das Zeichen, zum Beispiel @empathy.
            [end] Entferne sie oder öffne die Gruppe weiter vorn.
            [exact-word] Schreib das Wort direkt hinter das =, oder lass das = weg: (=a|=b), nicht =(a|b).
            [attached] Entferne das Leerzeichen.
            [star] Setz das * direkt an ein Wort: wort* oder *wort*, auch in einer Gruppe: (a*|b*). Mit … sind beliebige Wörter dazwischen erlaubt.
            [ampersand-before] Setz ein & davor, wie in „entschuldigung & !aber“ oder „name & ?“. Suchst du nur die Wörter, dann entferne das Zeichen.
            [one-exclamation] Schreib nur ein !.
            [something-to-find] Ergänze mit &, was gefunden werden soll: „entschuldigung & !aber“. Wörter, die alles aufheben, egal wo sie stehen, gehören in ein eigenes Muster, das mit ! beginnt.
            [no-group] Entferne diese Klammern oder nimm &, wenn die Teile in einem Satz stehen müssen.
            [readable-number] Schreib sie wie 44,96 oder 1.234,50. Bei einem Datum oder einem Code lass das # weg.
            [one-unit] Lass eine der beiden stehen.
            [amount] Schreib Zahl und Zeichen zusammen, mit # davor, zum Beispiel #10%, #44,96€ oder #45±1.
            [no-sign] Entferne es. Eine Auswahl schreibst du als (a|b), Wörter direkt nebeneinander als a_b.
            [question-or-not] Lass ? oder !? stehen, nicht beides.
            [not-excluded] Entferne den Teil nach ! oder dieselben Wörter davor.
            [known-set] Prüfe den Namen oder leg die Wortliste an.
            [set-without-cycle] Entferne einen der Verweise.
            [readable-set] Korrigiere zuerst diese Wortliste.
            [filled-set] Gib der Wortliste mindestens ein Muster.
            [no-veto] Verschieb dieses Muster in die Liste des Elements oder des K.-o.-Kriteriums, das es aufhebt.
            [no-answer] Nimm &, wenn die Teile in einem Satz stehen müssen, oder verschieb dieses Muster in die Listen, die die Wortliste verwenden.
            [less-nesting] Entferne unnötige Klammern oder mach aus einer Gruppe eine eigene Wortliste.
            [fewer-sets] Schreib die Wörter der inneren Wortliste dort aus, wo du sie verwendest.
            [less-depth] Verschachtle weniger Gruppen und Wortlisten ineinander.
            [less] Teil es in kleinere Wortlisten oder Muster auf oder verwende große Wortlisten seltener.
           *[other] Welche Zeichen ein Muster kennt, steht in docs/DRILLS.md unter „Patterns“.
        }

check-sample-marks =
    { $problem ->
        [absent] Diese Beispielantwort nennt keine Punkte für „{ $criterion }“; sie erreicht { $found }.
        [not-here] Diese Beispielantwort nennt Punkte für „{ $criterion }“, aber der Schritt prüft dieses Kriterium nicht.
        [band] Diese Beispielantwort ist als „{ $stated }“ angegeben, wird aber als „{ $found }“ bewertet.
       *[differs] Diese Beispielantwort sollte { $stated } für „{ $criterion }“ erreichen, erreicht aber { $found }. Erfüllt: { $met }. Es fehlt: { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Nenne Punkte für jedes Kriterium des Schritts.
            [not-here] Entferne diese Angabe.
           *[other] Wenn die Beispielantwort stimmt, ändere die Muster, sonst die Angabe.
        }

check-set-cycle = Diese Wortliste verweist auf sich selbst: { $cycle }.
    .suggestion = Entferne einen der Verweise.

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
            [duplicate-key] Führ beide zusammen oder gib einem davon einen anderen Namen.
            [unclosed] Such nach einer fehlenden schließenden Klammer.
            [string] Schreib innerhalb eines Textes „ “ oder \" statt eines geraden Anführungszeichens.
           *[other] Vergleiche die Zeile mit dem Beispiel in docs/DRILLS.md.
        }

check-too-few-samples = Der Schritt „{ $turn }“ braucht mindestens zwei Beispielantworten der Stufe „{ $band }“. Gefunden: { $found }.
    .suggestion = Ergänze Antworten, wie Lernende sie wirklich schreiben, und gib die Punkte an, die sie verdienen.

check-unknown-competence = Die Kompetenz „{ $code }“ gibt es nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meintest du „{ $similar }“? Möglich: { $allowed }.
        }

check-unknown-criterion = Das Kriterium „{ $criterion }“ gibt es in dieser Übung nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }. Oder ergänze es unter [[criteria]].
           *[other] Meintest du „{ $similar }“?
        }

check-unknown-file = „{ $part }“ gehört nicht in den Pfad { $path }; die Datei wird nicht gelesen.
    .suggestion =
        { $similar ->
            [none] Möglich statt „{ $part }“: { $allowed }.
           *[other] Meintest du „{ $similar }“?
        }

check-unknown-key = „{ $key }“ hat hier keine Bedeutung.
    .suggestion =
        { $similar ->
            [none] Hier möglich: { $allowed }.
           *[other] Meintest du „{ $similar }“?
        }

check-unknown-set = Die Wortliste „@{ $set }“ gibt es in dieser Sprache nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meintest du „@{ $similar }“?
        }

check-unknown-text = Hier steht Text für „{ $text }“, aber das kommt in drill.toml nicht vor.
    .suggestion =
        { $similar ->
            [none] Entferne ihn oder ergänze drill.toml.
           *[other] Meintest du „{ $similar }“?
        }

check-unknown-turn = Den Schritt oder das Ende „{ $turn }“ gibt es nicht; dorthin kann kein Zweig führen.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meintest du „{ $similar }“?
        }

check-unknown-value = „{ $key }“ kann nicht „{ $value }“ sein.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meintest du „{ $similar }“? Möglich: { $allowed }.
        }

check-unknown-work-process = Den Arbeitsprozess „{ $code }“ gibt es nicht.
    .suggestion =
        { $similar ->
            [none] Möglich: { $allowed }.
           *[other] Meintest du „{ $similar }“? Möglich: { $allowed }.
        }

check-unreachable-ending = Kein Weg führt zum Ende „{ $ending }“.
    .suggestion = Ergänze einen Zweig dorthin oder entferne das Ende.

check-unreachable-turn = Vom Anfang führt kein Weg zum Schritt „{ $turn }“.
    .suggestion = Ergänze einen Zweig dorthin oder entferne den Schritt.

check-unused-criterion = Kein Schritt prüft das Kriterium „{ $criterion }“; sein Gewicht zählt also nie.
    .suggestion = Ergänze bei einem Schritt ein Element dafür oder entferne das Kriterium.

check-weights =
    { $problem ->
        [all-bonus] Alle Kriterien hier sind Bonuskriterien; es gibt also nichts, wozu der Bonus dazukommen könnte.
       *[total] Die Gewichte der Kriterien ohne Bonus ergeben { $total }, nicht 100.
    }
    .suggestion =
        { $problem ->
            [all-bonus] Lass bei mindestens einem Kriterium bonus = true weg; die Gewichte der Kriterien ohne Bonus müssen zusammen 100 ergeben.
           *[total] Ändere die Gewichte so, dass sie zusammen genau 100 ergeben.
        }

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
            [text] Setz den Wert in Anführungszeichen.
            [integer] Schreib eine Zahl ohne Anführungszeichen und ohne Nachkommastellen.
            [boolean] Schreib true oder false, ohne Anführungszeichen.
            [list] Setz den Wert in eckige Klammern, mit Kommas zwischen den Teilen.
           *[table] Schreib einen Namen und einen Wert, wie im Beispiel in docs/DRILLS.md.
        }
