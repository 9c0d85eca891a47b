# Die Seite der Sandbox: ein lokales Discord im Browser.

page-title = { $name } · { $place } · Repliek
page-skip = Zum Nachrichtenfeld
page-menu = Kanäle und Nachrichten
page-i-am = Ich bin
page-teacher = Lehrkraft
page-student = Lernende/r
page-language = Meine Discord-Sprache
page-language-is = Meine Discord-Sprache: { $language }
page-locale-nl = Nederlands
page-locale-en-gb = English (UK)
page-locale-en-us = English (US)
page-locale-de = Deutsch
page-locale-fr = Français
page-locale-es-es = Español (España)
page-locale-es-419 = Español (LatAm)
page-locale-sv-se = Svenska
page-inspector = Inspektor
page-about = Info
page-channels = Kanäle
page-direct = Direktnachrichten
page-unread = neu
page-topic = Was die Klasse auf Discord sieht
page-topic-dm = Das sehen nur du und { $name }
page-no-script = Diese Seite braucht JavaScript. Schalte es im Browser ein; das Skript kommt nur von diesem Computer.
page-earlier = Frühere Nachrichten anzeigen
page-newer = Neue Nachrichten ↓
page-welcome = Willkommen bei { $place }
page-intro = Das ist ein Discord-Server auf deinem eigenen Computer, mit { $name } darin. Was du hier tust, bleibt hier. Gib unten / ein oder drück auf den Button und wähle einen Befehl.
page-intro-dm = Das ist deine private Unterhaltung mit { $name }. Schreib eine Nachricht oder wähle einen Befehl.
page-commands = Befehle
page-write = Nachricht an { $place }
page-send = Senden
page-keys = Enter sendet, Umschalt+Enter beginnt eine neue Zeile, / zeigt die Befehle.
page-command-keys = ↓ wählt aus der Liste, Tab geht zur nächsten Option, Enter sendet, Esc bricht ab.
page-text-long = Deine Nachricht hat { $length } Zeichen; Discord erlaubt höchstens { $most }.

page-lost = Die Verbindung zur Sandbox ist weg. Ich versuche es weiter …
page-failed = Die Sandbox hat nicht geantwortet. Versuch es noch einmal.
page-offline = Der Bot ist offline und kann gerade nicht antworten.
page-starting = Der Bot geht gerade online. Einen Moment.
page-no-response = Die Anwendung reagiert nicht.
page-sending = Der Befehl wird gesendet …
page-required = Erforderlich
page-optional = optional
page-from-list = Wähle etwas aus der Liste.
page-no-command = Diesen Befehl gibt es hier nicht.
page-no-choice = Nichts in der Liste passt zu deiner Suche.
page-looking = Die Liste wird geladen …
page-true = Wahr
page-false = Falsch

page-app-tag = APP
page-thinking = { $name } denkt nach …
page-edited = (bearbeitet)
page-only-you = Nur du kannst das sehen
page-dismiss = Nachricht ausblenden
page-used = verwendete
page-used-some = verwendete einen Befehl
page-reply-gone = Die ursprüngliche Nachricht wurde gelöscht
page-reply-attachment = Klick, um den Anhang zu sehen
page-spoiler = Spoiler, zum Anzeigen drücken
page-unknown-user = unbekannt
page-unknown-role = unbekannte-rolle
page-unknown-channel = unbekannt
page-unknown-component = Eine Komponente vom Typ { $kind } kann hier nicht angezeigt werden.
page-picture-elsewhere = Bild auf { $host }, hier nicht geladen
page-bytes = { $bytes } B
page-kilobytes = { $kilobytes } kB
page-select-any = Triff eine Auswahl
page-select-user = Wähle ein Mitglied
page-select-role = Wähle eine Rolle
page-select-both = Wähle ein Mitglied oder eine Rolle
page-select-channel = Wähle einen Kanal
page-select-empty = Es gibt nichts auszuwählen.

page-notices = Die Dateien deiner Übungen:
page-notices-more = { $n ->
    [one] Noch eine Meldung
   *[other] Noch { $n } Meldungen
}
page-not-kept = Was hier geschieht, kann gerade nicht gespeichert werden: In „{ $path }“ lässt sich nicht schreiben ({ $reason }). Prüfe die Rechte und den freien Speicher. Die Sandbox versucht es weiter, bis es klappt; beendest du sie vorher, geht das Neueste verloren.

page-close = Schließen
page-cancel = Abbrechen
page-submit = Absenden
page-modal-note = Dieses Formular geht an { $name }. Gib keine Passwörter oder anderen vertraulichen Daten weiter.
page-modal-kept = Das hattest du schon geschrieben, aber noch nicht abgeschickt.
page-modal-missing = Dieses Feld ist erforderlich.
page-modal-short = Es müssen mindestens { $least } Zeichen sein.
page-modal-long = Es dürfen höchstens { $most } Zeichen sein.

page-refused-command = Den Befehl /{ $name } gibt es hier nicht.
page-refused-here = Den Befehl /{ $name } kannst du hier nicht verwenden.
page-refused-allowed = Du hast keine Berechtigung für /{ $name }.
page-refused-option = Dieser Befehl hat keine Option „{ $name }“.
page-refused-missing = „{ $name }“ ist erforderlich.
page-refused-value = „{ $name }“ lässt diesen Wert nicht zu.
page-refused-message = Diese Nachricht gibt es nicht mehr.
page-refused-component = Das kannst du nicht mehr verwenden.
page-refused-selection = Das kannst du nicht auswählen.
page-refused-modal = Dieses Formular ist nicht mehr offen.
page-refused-length = Ein Feld ist leer, oder der Text ist zu kurz oder zu lang.

page-wrong-host = Diese Adresse gehört nicht zur Sandbox. Öffne http://{ $address }.
page-wrong-origin = Das hat eine andere Webseite angefragt. Die Sandbox antwortet nur ihrer eigenen Seite.
page-no-session = Öffne zuerst die Seite der Sandbox; lade sie nach einem Neustart neu.
page-nothing-here = Unter dieser Adresse gibt es nichts. Öffne die Startseite der Sandbox.
page-no-person = Niemand in dieser Klasse hat diese Adresse. Öffne die Startseite der Sandbox und wähle, wer du bist.
page-no-place = Diesen Kanal gibt es nicht, oder du kannst ihn nicht sehen.
page-no-language = Diese Sprache lässt sich in der Sandbox nicht wählen.
page-bad-address = Was in dieser Adresse hinter dem Fragezeichen steht, ist nicht lesbar.
page-bad-json = Diese Anfrage ist nicht lesbar: Sie ist kein gültiges JSON.
page-bad-fields = In dieser Anfrage fehlt etwas, oder etwas darin hat den falschen Typ.
page-bad-method = So lässt sich diese Adresse nicht verwenden.
page-not-json = Hier nimmt die Sandbox nur JSON an: Sende die Anfrage als application/json.
page-too-large = Diese Anfrage ist zu groß.

page-inspector-about = Was Bot und Discord einander mitteilen, ganz gleich, um wen es geht: die neuesten { $most } Zeilen. Öffne eine, um ihr JSON zu sehen.
page-only-problems = Nur Probleme
page-from-bot = vom Bot an Discord
page-to-bot = von Discord an den Bot
page-not-taken = nicht zugestellt
page-kept-back = wartet, bis der Bot wieder verbunden ist
page-replayed = nach dem Wiederverbinden zugestellt
page-unreadable = unlesbar
page-heartbeats = { $n ->
    [one] Ein Heartbeat
   *[other] { $n } Heartbeats
  }, { $answered } beantwortet: So zeigt der Bot, dass er noch da ist. Alle Heartbeats dieser Verbindung teilen sich diese Zeile. Der neueste:
page-closed = Discord hat die Verbindung beendet
page-closed-by-bot = Der Bot hat die Verbindung beendet
page-cut = Die Verbindung ist abgerissen
page-unanswered = Keine Reaktion innerhalb von { $time }
page-limit-kept = Limit: { $limit } in { $time }; noch { $left } übrig.
page-limit-broken = Limit: { $limit } in { $time }. Diese Anfrage kam zu früh.
page-took = wie lange Discord brauchte
page-waited = wie lange die Person wartete
page-answer = Antwort
page-body = Anfrage
page-outcome-accepted = ok
page-outcome-refused = abgelehnt
page-outcome-unexpected = unbekannte Route
page-outcome-limited = zu schnell
page-outcome-late = zu spät
page-outcome-faulted = absichtlich gestört

page-back = Zurück zur Klasse
page-about-title = Über die Sandbox
page-about-lead = Die Sandbox ist ein kleines Discord auf deinem eigenen Computer, mit einer Klasse aus einer Lehrkraft und drei Lernenden. Der Bot darin ist der echte: Er führt denselben Code aus wie auf Discord und spricht mit dieser Seite so, wie er mit Discord spricht.
page-about-does-title = Was du ausprobieren kannst
page-about-does =
    Mehrere Personen sein: Öffne für jede einen Tab und wähle dort, wer du bist.
    Jeden Befehl, jeden Button, jede Liste und jedes Formular des Bots verwenden, im Kanal und in Direktnachrichten.
    Eine andere Discord-Sprache wählen: Die Namen der Befehle und die Texte des Bots ändern sich mit. Am Anfang ist es die Sprache deines Browsers, wenn der Bot sie spricht; bei Emma ist es Englisch.
    Den Inspektor öffnen: Er zeigt jede Anfrage und jedes Ereignis mit JSON und Dauer, und was Discord abgelehnt hätte.
    All das ohne Konto, Token oder Internet: Nichts verlässt deinen Computer, es sei denn, du hast die Sandbox mit --listen gestartet.
page-about-lacks-title = Was sie nicht nachahmt
page-about-lacks =
    Threads, Foren, Sprachkanäle, Bühnen, Veranstaltungen und einen zweiten Server.
    Reaktionen, Umfragen, Sticker, angepinnte Nachrichten, eigene Emojis und Uploads von Personen; Optionen, die eine Datei verlangen, lassen sich also nicht ausfüllen.
    Auf Nachrichten antworten, sie bearbeiten, löschen und durchsuchen, und Direktnachrichten zwischen Personen.
    Befehle im Menü einer Nachricht oder einer Person.
    Listen und Dateifelder in Formularen; dort siehst du nur Textfelder.
    Farben und Symbole von Rollen, Rechte je Kanal und Befehlsrechte, die ein Server selbst festlegt.
    „Schreibt …“, ob Personen online sind, Benachrichtigungen und Linkvorschauen.
    Bilder aus dem Internet: Du siehst, wo sie liegen, geladen werden sie nicht.
page-about-differs-title = Was anders ist
page-about-differs =
    Eine Nachricht, die nur du siehst, bleibt, bis du sie ausblendest; auf Discord ist sie nach einem Neustart der App weg.
    Lehrkräfte dürfen den Server, Nachrichten, Rollen und Mitglieder verwalten; Lernende haben nur die Rechte, die alle haben.
    Es gibt keine Anmeldung: Wer die Seite öffnet, kann jede Person der Klasse sein, und der Inspektor zeigt auch, was auf Discord nur eine Person sieht.
    Was gesagt wurde, bleibt auf deinem Computer und ist beim nächsten Mal wieder da: von jedem Kanal die neuesten 2000 Nachrichten, und 64 MiB an Dateien. Der Inspektor beginnt bei jedem Start von vorn.
    Die Ratenbegrenzung funktioniert wie die von Discord, ihre Zahlen sind aber die der Sandbox.
    Es sieht aus wie Discord am Computer; auf dem Handy und in späteren Versionen kann manches anders aussehen.
