# Die Seite der Sandbox: ein lokales Discord im Browser.

page-title = { $name } · { $place } · Repliek
page-skip = Zum Nachrichtenfeld
page-menu = Kanäle und Nachrichten
page-i-am = Ich bin
page-teacher = Lehrkraft
page-student = Lernende/r
page-language = Meine Discord-Sprache
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
page-not-kept = Was hier geschieht, kann gerade nicht gespeichert werden: „{ $path }“ lässt sich nicht schreiben ({ $reason }). Prüfe die Rechte und den freien Speicher. Das Speichern wird wiederholt, bis es klappt; beendest du die Sandbox vorher, geht das Neueste verloren.

page-close = Schließen
page-cancel = Abbrechen
page-submit = Absenden
page-modal-note = Dieses Formular geht an { $name }. Gib keine Passwörter oder anderen vertraulichen Daten weiter.
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

page-inspector-about = Alles, was der Bot gefragt und erfahren hat, ganz gleich, um wen es ging. Öffne eine Zeile, um ihr JSON zu sehen.
page-only-problems = Nur Probleme
page-from-bot = der Bot fragte
page-to-bot = der Bot erfuhr
page-not-taken = nicht zugestellt
page-took = wie lange Discord brauchte
page-waited = wie lange die Person wartete
page-answer = Antwort
page-body = Anfrage
page-outcome-accepted = ok
page-outcome-refused = abgelehnt
page-outcome-unexpected = unbekannte Route
page-outcome-limited = zu schnell
page-outcome-faulted = absichtlich gestört

page-back = Zurück zur Klasse
page-about-title = Über die Sandbox
page-about-lead = Die Sandbox ist ein kleines Discord auf deinem eigenen Computer, mit einer Klasse aus einer Lehrkraft und drei Lernenden. Der Bot darin ist der echte: Er führt denselben Code aus wie auf Discord und spricht mit dieser Seite so, wie er mit Discord spricht.
page-about-does-title = Was du ausprobieren kannst
page-about-does =
    Mehrere Personen sein: Öffne für jede einen Tab und wähle dort, wer du bist.
    Jeden Befehl, jeden Button, jede Liste und jedes Formular des Bots verwenden, im Kanal und in Direktnachrichten.
    Eine andere Discord-Sprache wählen: Die Namen der Befehle und die Texte des Bots ändern sich mit.
    Den Inspektor öffnen: Er zeigt jede Anfrage und jedes Ereignis, und was Discord abgelehnt hätte.
    Nichts verlässt deinen Computer: kein Konto, kein Token, kein Netz.
page-about-lacks-title = Was sie nicht nachahmt
page-about-lacks =
    Threads, Foren, Sprachkanäle, Bühnen, Veranstaltungen und einen zweiten Server.
    Reaktionen, Umfragen, Sticker, angepinnte Nachrichten, eigene Emojis und Uploads von Personen; Optionen, die eine Datei verlangen, lassen sich also nicht ausfüllen.
    Auf Nachrichten antworten, sie bearbeiten, löschen und durchsuchen, und Nachrichten zwischen Personen.
    Befehle im Menü einer Nachricht oder einer Person.
    Listen und Dateifelder in Formularen; dort siehst du nur Textfelder.
    Farben und Symbole von Rollen, Rechte je Kanal und Befehlsrechte, die ein Server selbst festlegt.
    „Schreibt …“, Anwesenheit, Benachrichtigungen und Linkvorschauen.
    Bilder aus dem Internet: Du siehst, wo sie liegen, geladen werden sie nicht.
page-about-differs-title = Was anders ist
page-about-differs =
    Eine Nachricht, die nur du siehst, bleibt, bis du sie ausblendest; auf Discord ist sie nach einem Neustart der App weg.
    Lehrkräfte dürfen den Server, Nachrichten, Rollen und Mitglieder verwalten; Lernende haben nur die Rechte, die alle haben.
    Es gibt keine Anmeldung: Wer die Seite öffnet, kann jede Person der Klasse sein, und der Inspektor zeigt auch, was auf Discord nur eine Person sieht.
    Von jedem Kanal bleiben die neuesten 2000 Nachrichten erhalten.
    Die Ratenbegrenzung funktioniert wie die von Discord, ihre Zahlen sind aber die der Sandbox.
    Es sieht aus wie Discord am Computer; auf dem Handy und in späteren Versionen kann manches anders aussehen.
