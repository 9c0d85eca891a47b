# Words that every front end uses around a drill.

lang-nl = Niederländisch
lang-en = Englisch
lang-de = Deutsch
lang-fr = Französisch
lang-es = Spanisch

kind-complaint = Beschwerde
kind-webcare = Social Media
kind-sales = Verkauf
kind-service = Service
kind-enquiry = Informationen sammeln
kind-proposal = Vorschlag
kind-preparation = Vorbereitung
kind-acquisition = Akquise
kind-offer = Angebot
kind-order = Auftrag
kind-promotion = Werbeaktion

mode-practice = Üben
    .about = mit Hinweisen und mit Feedback nach jeder Antwort
mode-test = Test
    .about = ohne Hinweise, Feedback am Ende

mood = { $mood ->
    [-2] 😡 wütend
    [-1] 😠 verärgert
    [1] 🙂 freundlich
    [2] 😊 erfreut
   *[0] 😐 neutral
}

register-formal = Sprich dein Gegenüber höflich an.
register-informal = In dieser Firma ist der Ton locker.
register-free = Wie förmlich du bist, entscheidest du selbst.

labelled = { $label }: { $text }

briefing-title = Briefing
briefing-persona = { $name }, { $role }
briefing-mood = { $avatar } { $name } ({ $mood })
briefing-fact = **{ $label }:** { $value }
briefing-mandate = Was du darfst
briefing-length = Höchstens { $chars } Zeichen pro Antwort.
briefing-minutes = Etwa { $minutes } Minuten, Niveau { $level }.
    .short = Etwa { $minutes } Minuten, Niveau { $level }

standing-met = ✅ { $criterion }
standing-partly = 🟡 { $criterion }
standing-missed = ❌ { $criterion }
quote = „{ $words }“
standing-late = zu spät: Das hätte vorher kommen müssen
standing-cost = zählt nicht wegen: { $quotes }
auto-fail = ⛔ { $label }
    .cap = Damit bekommst du höchstens die Note 4,0 von 10.
unearned-list = 📝 Stichworte allein bringen keine Punkte. Mach Sätze daraus, so wie du sie deinem Gegenüber sagen würdest.
unearned-cue = 📝 Wenn du wörtlich wiederholst, was dein Gegenüber gesagt hat, bringt das keine Punkte. Du kannst es gern erwähnen, aber mit deinen eigenen Worten.
unearned-sentence = 📝 Alles ist da, aber es liest sich wie Stichworte. Mach nächstes Mal Sätze daraus, so wie du sie deinem Gegenüber sagen würdest: So bekommst du alle Punkte.
tip = 💡 { $tip }
spelling = ✏️ Rechtschreibung (kostet keine Punkte): { $words }
spelling-suggestion = { $word } → { $meant }
hint = 🔎 { $text }
hint-cost = { $cost ->
    [0] Du verlierst keine Punkte.
    [one] Dieser Hinweis kostet 1 Prozentpunkt.
   *[other] Dieser Hinweis kostet { $cost } Prozentpunkte.
}
tries-left = { $tries ->
    [one] Das ist dein letzter Versuch dafür.
   *[other] Du hast dafür noch { $tries } Versuche.
}

outcome-solved = Gelöst
outcome-partly = Teilweise gelöst
outcome-lost = Kundin/Kunde verloren
debrief-title = Nachbesprechung
debrief-grade = Note: { $grade } von 10, { $label } ({ $percent })
debrief-no-grade = Vor dem Ende abgebrochen: keine Note.
debrief-pass = Bestanden
debrief-fail = Noch nicht bestanden
debrief-hints = { $hints ->
    [one] 1 Hinweis
   *[other] { $hints } Hinweise
}: { $points ->
    [one] 1 Prozentpunkt Abzug.
   *[other] { $points } Prozentpunkte Abzug.
}
debrief-criterion = { $mark }/3 { $criterion }
debrief-best = Bester Moment
debrief-weakest = Das geht noch besser
debrief-practise = Übe als Nächstes: { $criterion }
debrief-model = Eine starke Antwort
debrief-ending = So ging es aus
grade-10 = ausgezeichnet
grade-9 = sehr gut
grade-8 = gut
grade-7 = befriedigend
grade-6 = ausreichend
grade-5 = knapp nicht ausreichend
grade-4 = nicht ausreichend
grade-3 = mangelhaft
grade-2 = ungenügend
grade-1 = völlig ungenügend

transcript-title = { $title } – { $date }
transcript-drill = Übung { $drill }, Version { $version }, { $lang }, { $mode }
transcript-customer = Kundin/Kunde
transcript-you = Du
transcript-hint = Ein Hinweis wurde angezeigt.
transcript-stopped = Du hast hier abgebrochen.
status-open = läuft
status-finished = abgeschlossen
status-abandoned = abgebrochen

problem-no-words = Ich sehe keine Wörter in deiner Antwort. Schreib, was du deinem Gegenüber sagen würdest.
problem-too-long = Deine Antwort hat { $chars } Zeichen; ich lese höchstens { $most }. Schreib sie bitte kürzer.
problem-pasted-cue = Das hat dein Gegenüber gesagt. Antworte mit deinen eigenen Worten.
problem-wrong-language = { $found ->
    [none] Diese Übung ist auf { $expected }, und ich erkenne in deiner Antwort kein { $expected }. Versuch es noch einmal auf { $expected }.
   *[other] Diese Übung ist auf { $expected }, aber deine Antwort ist auf { $found }. Versuch es noch einmal auf { $expected }.
}
problem-no-hints-in-test = In einem Test gibt es keine Hinweise. Antworte, so gut du kannst.
problem-no-hints-left = An dieser Stelle gibt es keine Hinweise mehr. Antworte, so gut du kannst.
problem-stale = Das Gespräch ist schon weiter, deshalb zählt das nicht. { $front ->
    [discord] Nutze die neueste Nachricht oder lass sie dir mit /drill resume noch einmal zeigen.
   *[terminal] Antworte auf das, was dein Gegenüber zuletzt gesagt hat.
}
problem-not-yours = Diese Übung gehört jemand anderem. { $front ->
    [discord] Starte deine eigene mit /drill start.
   *[terminal] Starte deine eigene mit „repliek practice“.
}
problem-no-session = Gerade läuft keine Übung. { $front ->
    [discord] Starte eine mit /drill start.
   *[terminal] Starte eine mit „repliek practice“.
}
problem-over = Diese Übung ist zu Ende. { $front ->
    [discord] Sieh sie dir mit /drill history noch einmal an oder starte mit /drill start eine neue.
   *[terminal] Sieh sie dir mit „repliek history“ noch einmal an oder starte mit „repliek practice“ eine neue.
}
problem-unknown-drill = Die Übung „{ $id }“ gibt es nicht. { $similar ->
    [none] { $front ->
        [discord] Wähle eine aus der Liste von /drill start.
       *[terminal] „repliek drills“ zeigt dir alle Übungen.
    }
   *[other] Meintest du „{ $similar }“?
}
problem-not-in-language = Diese Übung gibt es nicht auf { $lang }. Zur Auswahl: { $available }.
problem-drill-removed = Die Übung „{ $title }“ gibt es nicht mehr. Deine Antworten bleiben gespeichert. { $front ->
    [discord] Brich sie mit /drill stop ab und wähle mit /drill start eine andere.
   *[terminal] Sie bleibt offen, bis du eine andere anfängst.
}
problem-drill-changed = Die Übung „{ $title }“ wurde geändert, seit du angefangen hast. Deine Antworten bleiben gespeichert. { $front ->
    [discord] Brich sie mit /drill stop ab und fang mit /drill start die neue Version an.
   *[terminal] Sie bleibt offen, bis du neu anfängst.
}
problem-store-unknown = DATABASE_URL nennt keine Datenbank, die Repliek benutzen kann. Gib den Pfad einer Datei an oder postgres://benutzer@server/datenbank.
problem-store-unreachable = Die Datenbank ist gerade nicht erreichbar, deshalb wurde nichts geändert. Versuch es gleich noch einmal. Wenn es dann immer noch nicht klappt, sag der Person Bescheid, die den Bot betreibt.
problem-store-read-only = In der Datenbank lässt sich nichts speichern, deshalb wurde nichts geändert. Sag der Person, die den Bot betreibt, dass der Datenordner schreibgeschützt ist.
problem-store-busy = Gerade ist sehr viel los, deshalb wurde nichts geändert. Versuch es gleich noch einmal.
problem-store-newer = Die Datenbank gehört zu einer neueren Version von Repliek. Wer den Bot betreibt, muss Repliek aktualisieren.
problem-store-corrupt = Die Datenbank ist beschädigt, deshalb wurde nichts geändert. Wer den Bot betreibt, sollte ein Backup einspielen.
problem-store-other = Mit der Datenbank ist etwas schiefgegangen; es wurde nichts geändert. Versuch es noch einmal. Wenn es dann immer noch nicht klappt, sag der Person Bescheid, die den Bot betreibt.
