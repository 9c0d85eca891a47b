# Wörter der Discord-Seite.

discord-command-drill = übung
    .about = Gespräche mit Kunden üben
discord-command-start = start
    .about = Eine Übung starten oder auswählen
discord-command-list = liste
    .about = Zeigen, welche Übungen es gibt
discord-command-resume = weiter
    .about = Mit deiner Übung weitermachen
discord-command-stop = stopp
    .about = Deine Übung beenden
discord-command-history = verlauf
    .about = Ansehen, was du schon geübt hast
discord-command-help = hilfe
    .about = So funktioniert es
discord-command-privacy = datenschutz
    .about = Deine Daten
discord-command-about = info
    .about = Was gespeichert wird und warum
discord-command-delete = löschen
    .about = Alles löschen, was über dich gespeichert ist
discord-option-kind = art
    .about = Was du üben möchtest
discord-option-drill = übung
    .about = Gib einen Teil des Titels ein
discord-option-language = sprache
    .about = Die Sprache des Gesprächs
discord-option-mode = modus
    .about = Mit oder ohne Hilfe

discord-answer = Antworten
discord-answer-title = Deine Antwort
discord-answer-label = Was sagst du dem Kunden?
discord-hint = Hinweis ({ $left })
discord-stop = Beenden
discord-to-dm = Weiter per DM
discord-again = Noch einmal
discord-transcript = Ganzes Gespräch
discord-feedback = Feedback je Antwort
discord-resume = Weitermachen
discord-over = Neue starten
discord-begin = Start

discord-you-said = Deine Antwort
discord-marks = Deine Punkte
discord-open = Du bist noch mitten in „{ $title }“ ({ $answers ->
    [0] noch keine Antworten
    [one] 1 Antwort
   *[other] { $answers } Antworten
}). Möchtest du damit weitermachen oder sie beenden und die neue Übung starten?
discord-stopped = Beendet. Deine Antworten bleiben gespeichert: siehe /drill history.

discord-dm-type = Schreib deine Antwort hier als Nachricht.
discord-dm-done = Das Gespräch geht in deinen Direktnachrichten weiter. Schreib deine Antworten dort.
discord-dm-link = Zum Gespräch
discord-dm-closed = Ich kann dir keine Direktnachrichten schicken. Erlaube in den Privatsphäre-Einstellungen dieses Servers Nachrichten von Mitgliedern oder mach hier weiter.

discord-pick-title = Welche Übung?
discord-pick-about = Wähle eine Übung, eine Sprache und wie du üben möchtest. Drücke dann auf Start.
discord-pick-kind = Was möchtest du üben?
discord-pick-drill = Wähle eine Übung
discord-pick-lang = Wähle eine Sprache
discord-pick-mode = Mit oder ohne Hilfe?

discord-list-title = Übungen
discord-list-empty = Es gibt noch keine Übungen. Sag bitte der Person Bescheid, die den Bot betreibt.

discord-history-title = Was du geübt hast
discord-history-empty = Du hast hier noch nichts geübt. Fang mit /drill start an.
discord-history-pick = Eine noch einmal ansehen

discord-transcript-here = Das ist das ganze Gespräch mit deinen vollständigen Antworten.
discord-transcript-file = gespraech

discord-help-title = Üben mit einem Kunden
discord-help-about = Du arbeitest im Kundenservice und ich bin der Kunde. Ich reagiere auf das, was du schreibst, und danach siehst du, was gut war und was besser geht.
discord-help-how = So funktioniert es
discord-help-steps =
    1. Wähle mit /drill start eine Übung und lies das Briefing.
    2. Drücke auf *Antworten* und schreib, was du dem Kunden sagen würdest.
    3. Du kommst nicht weiter? Ein *Hinweis* hilft, kostet aber ein paar Punkte.
    4. Am Ende bekommst du eine Note, Tipps und Musterantworten.
discord-help-commands = Befehle
discord-help-end = Nur du siehst das. Hier darfst du Fehler machen: Dafür ist Üben da.

discord-privacy-title = Deine Daten
discord-privacy-what = Deine Discord-ID, die ID dieses Servers, welche Übungen du wann machst, deine Antworten und die Punkte dafür. Nicht dein Name und nicht deine anderen Nachrichten.
    .title = Was gespeichert wird
discord-privacy-why = Damit du später weitermachen, deinen Fortschritt sehen und deine Antworten nachlesen kannst. Die Punkte sind zum Üben da: Damit wird nichts über dich entschieden.
    .title = Warum
discord-privacy-who = Du und wer den Bot und seine Datenbank betreibt. Mit deinen Antworten wird nichts trainiert.
    .title = Wer es sieht
discord-privacy-until = Bis du es löschst. Das kannst du jederzeit selbst mit /privacy delete.
    .title = Wie lange
discord-delete-question = Damit wird alles gelöscht, was über dich gespeichert ist: jede Übung, jede Antwort und alle Punkte, auf allen Servern. Das lässt sich nicht rückgängig machen. Möchtest du das wirklich?
discord-delete-yes = Alles löschen
discord-delete-no = Behalten
discord-delete-kept = Es wurde nichts gelöscht.
discord-deleted = Alles ist gelöscht: { $sessions ->
    [one] 1 Übung
   *[other] { $sessions } Übungen
} mit { $answers ->
    [one] 1 Schritt
   *[other] { $answers } Schritten
}. Über dich ist nichts mehr gespeichert.
discord-deleted-nothing = Über dich war nichts gespeichert.
discord-notice = 🔒 Ich speichere deine Antworten und Punkte, damit du später weitermachen und zurückblicken kannst. Deinen Namen speichere ich nicht. Mehr dazu: /privacy about. Alles löschen: /privacy delete.

discord-unknown = Diese Schaltfläche ist von einer älteren Version oder nicht von mir. Fang mit /drill start neu an.

discord-failure-lost = Die Verbindung zu Discord ist abgebrochen. Starte den Bot neu; passiert es wieder, sieh ins Protokoll.
