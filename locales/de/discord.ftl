# Wörter der Discord-Seite.

discord-command-drill = übung
    .about = Kundengespräche üben
discord-command-start = start
    .about = Eine Übung starten oder auswählen
discord-command-list = liste
    .about = Zeigen, welche Übungen es gibt
discord-command-resume = weiter
    .about = Mit deiner Übung weitermachen
discord-command-stop = stopp
    .about = Deine Übung abbrechen
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
discord-answer-label = Was sagst du deinem Gegenüber?
discord-hint = Hinweis ({ $left })
discord-stop = Abbrechen
discord-to-dm = Weiter per DM
discord-again = Noch einmal
discord-transcript = Ganzes Gespräch
discord-feedback = Feedback pro Antwort
discord-resume = Weitermachen
discord-over = Neue Übung starten
discord-begin = Start

discord-you-said = Deine Antwort
discord-marks = Deine Punkte
discord-open = Du bist noch mitten in „{ $title }“ ({ $answers ->
    [0] noch keine Antworten
    [one] 1 Antwort
   *[other] { $answers } Antworten
}). Möchtest du damit weitermachen oder abbrechen und die neue Übung starten?
discord-stopped = Abgebrochen. Deine Antworten bleiben gespeichert: siehe /drill history.

discord-dm-type = Schreib deine Antwort hier als Nachricht.
discord-dm-done = Das Gespräch geht in deinen Direktnachrichten weiter. Schreib deine Antworten dort.
discord-dm-link = Zum Gespräch
discord-dm-closed = Ich kann dir keine Direktnachrichten schicken. Erlaube in den Privatsphäre-Einstellungen dieses Servers Nachrichten von Mitgliedern oder mach hier weiter.

discord-pick-title = Welche Übung?
discord-pick-about = Wähle eine Übung, eine Sprache und wie du üben möchtest. Drück dann auf Start.
discord-other-language = Diese Übung gibt es nicht auf { $lang }. Das Gespräch ist auf { $other }.
discord-pick-kind = Was möchtest du üben?
discord-pick-drill = Wähle eine Übung
discord-pick-lang = Wähle eine Sprache
discord-pick-mode = Mit oder ohne Hilfe?

discord-list-title = Übungen
discord-list-empty = Es gibt noch keine Übungen. Sag bitte der Person Bescheid, die den Bot betreibt.

discord-history-title = Was du geübt hast
discord-history-empty = Du hast hier noch nichts geübt. Leg mit /drill start los.
discord-history-pick = Eine Übung noch einmal ansehen

discord-transcript-here = Das ist das ganze Gespräch mit deinen vollständigen Antworten.
discord-transcript-file = gespraech

discord-help-title = So übst du Kundengespräche
discord-help-about = Du arbeitest für die Firma und ich spiele die Kundin oder den Kunden. Ich reagiere auf das, was du schreibst, und danach siehst du, was gut war und was besser geht.
discord-help-how = So funktioniert es
discord-help-steps =
    1. Wähle mit /drill start eine Übung und lies das Briefing.
    2. Drück auf *Antworten* und schreib, was du deinem Gegenüber sagen würdest.
    3. Du kommst nicht weiter? Ein *Hinweis* hilft, kostet aber ein paar Punkte.
    4. Am Ende bekommst du eine Note, Tipps und Musterantworten.
discord-help-commands = Befehle
discord-help-end = Nur du siehst das. Hier darfst du Fehler machen: Dafür ist Üben da.

discord-privacy-title = Deine Daten
discord-privacy-what = Deine Discord-ID, die ID dieses Servers, welche Übungen du wann machst, deine Antworten und die Punkte dafür. Nicht dein Name und nicht deine anderen Nachrichten.
    .title = Was gespeichert wird
discord-privacy-why = Damit du später weitermachen, deinen Fortschritt sehen und deine Antworten nachlesen kannst. Die Punkte sind zum Üben da: Damit wird nichts über dich entschieden.
    .title = Warum
discord-privacy-who = Du und die Person, die den Bot und seine Datenbank betreibt. Mit deinen Antworten wird nichts trainiert.
    .title = Wer das sieht
discord-privacy-until = Bis du es löschst. Das kannst du jederzeit selbst tun: mit /privacy delete.
    .title = Wie lange
discord-delete-question = Damit wird alles gelöscht, was über dich gespeichert ist: jede Übung, jede Antwort und alle Punkte, auf allen Servern. Das lässt sich nicht rückgängig machen. Möchtest du das wirklich?
discord-delete-yes = Alles löschen
discord-delete-no = Behalten
discord-delete-kept = Es wurde nichts gelöscht.
discord-deleted = Alles ist gelöscht: { $sessions ->
    [one] 1 Übung
   *[other] { $sessions } Übungen
} mit { $answers ->
    [one] 1 Eingabe
   *[other] { $answers } Eingaben
}. Über dich ist nichts mehr gespeichert.
discord-deleted-nothing = Über dich war nichts gespeichert.
discord-notice = 🔒 Ich speichere deine Antworten und Punkte, damit du später weitermachen und zurückblicken kannst. Deinen Namen speichere ich nicht. Mehr dazu: /privacy about. Alles löschen: /privacy delete.

discord-unknown = Dieser Button ist von einer älteren Version oder nicht von mir. Fang mit /drill start neu an.

discord-failure-lost = Die Verbindung zu Discord ist abgebrochen. Starte den Bot neu; wenn es wieder passiert, sieh im Log nach.
