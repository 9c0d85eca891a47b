# Die Befehlszeile und das Terminal.

cli = Kundengespräche üben und Punkte bekommen, die deine eigenen Worte zitieren.
cli-usage = Aufruf:
cli-commands = Befehle
cli-command = BEFEHL
cli-arguments = Argumente
cli-options = Optionen
cli-help = Diese Hilfe anzeigen
cli-version = Die Version anzeigen
cli-practice = Eine Übung im Terminal spielen
cli-practice-drill = Id der Übung; ohne sie wählst du aus einer Liste
cli-practice-lang = Sprache der Übung: nl, en, de, fr oder es
cli-practice-test = Test: keine Hinweise, Rückmeldung am Ende
cli-dialogues = Ein Ordner mit Übungen, die zu den eingebauten hinzukommen oder die mit derselben Id ersetzen
cli-history = Zeigen, was du gemacht hast, oder einen Versuch noch einmal ansehen
cli-history-attempt = Die Nummer in der Liste oder die Id
cli-drills = Die Übungen auflisten
cli-format = text oder json
cli-check = Dialogdateien prüfen: was falsch ist, wo, und was zu tun ist
cli-check-paths = Dateien und Ordner; ohne Angabe die eingebauten Dialoge
cli-score = Antworten auf eine Runde bewerten: eine Antwort pro Zeile hinein, ein JSON-Objekt pro Zeile heraus
cli-score-drill = Id der Übung
cli-score-lang = Sprache der Antworten: nl, en, de, fr oder es
cli-score-turn = Id der Runde, auf die sie antworten
cli-doctor = Sagen, was in Ordnung ist und wie sich der Rest beheben lässt
cli-bot = Den Discord-Bot starten
cli-sandbox = Ein lokales Discord mit dem Bot starten
cli-sandbox-port = Port auf diesem Rechner; ohne Angabe irgendein freier

cli-error-command = Den Befehl „{ $named }“ gibt es nicht.
cli-error-argument = „{ $named }“ ist hier nicht bekannt.
cli-error-missing = Das fehlt: { $named }
cli-error-repeated = „{ $named }“ geht so nicht.
cli-error-lang = „{ $named }“ ist keine Sprache, in der es Übungen gibt. Wähle nl, en, de, fr oder es.
cli-error-no-value = „{ $named }“ braucht einen Wert.
cli-error-value = „{ $named }“ ist kein Wert für { $argument }.
cli-error-similar = Meinst du „{ $similar }“?
cli-error-help = „--help“ hinter einem Befehl zeigt, was dazugehört.

practice-pick-drill = Welche Übung?
practice-pick-lang = In welcher Sprache?
practice-pick-mode = Wie?
practice-choose = Gib eine Zahl von 1 bis { $most } ein.
practice-commands = Schreib, was du der Kundin oder dem Kunden sagen würdest. /hint zeigt einen Hinweis, /stop bricht ab, /help erklärt mehr.
practice-help =
    Jede Zeile, die du schreibst, ist deine Antwort.
    /hint zeigt einen Hinweis; das kostet ein paar Punkte. Im Test gibt es keine.
    /stop beendet die Übung ohne Note. Deine Antworten bleiben gespeichert.
    Strg-D lässt die Übung offen: Mit „repliek practice“ geht es weiter.
practice-left-open = Deine Übung bleibt offen. Mit „repliek practice“ geht es weiter.
practice-resumed = Du machst da weiter, wo du warst.
practice-open = Du bist noch in „{ $title }“ ({ $answers ->
        [one] 1 Antwort
       *[other] { $answers } Antworten
    } bisher).
    .resume = Weitermachen
    .over = Abbrechen und etwas anderes anfangen

history-none = Hier steht noch nichts. Fang mit „repliek practice“ an.
history-unknown = Den Versuch „{ $attempt }“ gibt es nicht. „repliek history“ zeigt die Liste.
history-hint = „repliek history 1“ zeigt den ersten noch einmal.

drills-turns = { $turns ->
    [one] 1 Runde
   *[other] { $turns } Runden
}
drills-hint = Spiel eine mit „repliek practice“ und ihrer Id.

check-count = { $errors ->
    [0] Keine Fehler
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
}.
check-unreadable = „{ $path }“ lässt sich nicht lesen: { $reason }. Prüfe den Pfad und die Rechte.
check-nothing = In „{ $path }“ sind keine Dialogdateien. Nenne einen Ordner, der wie dialogues/ aufgebaut ist, den Ordner einer Übung oder eine ihrer Dateien.
severity-error = Fehler
severity-warning = Warnung
suggestion = was tun: { $text }
unreadable-not-found = die Datei oder den Ordner gibt es nicht
unreadable-denied = keine Berechtigung
unreadable-other = es lässt sich nicht öffnen

score-unknown-turn = Diese Übung hat keine Runde „{ $turn }“. Sie hat: { $turns }.

doctor-ok = gut
doctor-wrong = falsch
doctor-note = Hinweis
doctor-database = Datenbank { $place }
doctor-database-counts = { $sessions ->
    [one] 1 Sitzung
   *[other] { $sessions } Sitzungen
} von { $students ->
    [one] 1 Person
   *[other] { $students } Personen
}
doctor-database-unknown = DATABASE_URL muss der Pfad einer Datei sein oder postgres://benutzer@server/datenbank. Eine Datenbank im Arbeitsspeicher behält nichts.
doctor-database-unreachable = Sie lässt sich nicht öffnen. Prüfe DATABASE_URL, ob der Server läuft und ob du den Ordner benutzen darfst.
doctor-database-read-only = Sie lässt sich nicht beschreiben. Gib dem Benutzer, der Repliek ausführt, Schreibrechte für die Datei und ihren Ordner.
doctor-database-busy = Ein anderes Programm hält sie gesperrt. Schließ dieses Programm und versuch es noch einmal.
doctor-database-newer = Eine neuere Version von Repliek hat sie angelegt. Aktualisiere Repliek.
doctor-database-corrupt = Sie ist beschädigt. Spiel eine Sicherung zurück.
doctor-database-other = Sie funktioniert nicht. Mit REPLIEK_LOG=debug siehst du mehr.
doctor-drills = { $drills ->
    [one] 1 Übung
   *[other] { $drills } Übungen
}
doctor-drills-wrong = { $errors ->
    [one] 1 Fehler in den Dialogdateien; „repliek check“ zeigt ihn.
   *[other] { $errors } Fehler in den Dialogdateien; „repliek check“ zeigt sie.
}
doctor-locale = Sprache des Programms: { $lang }. REPLIEK_LOCALE ändert sie.
doctor-dictionary-found = Wörterbuch { $lang }: { $path }
doctor-dictionary-missing = Kein Wörterbuch { $lang }. Die Bewertung geht auch ohne; auf Debian installierst du { $package }.
doctor-token-missing = Kein DISCORD_TOKEN. Das Terminal geht ohne; der Bot braucht es (siehe README, „On Discord“).
doctor-token-set = DISCORD_TOKEN ist gesetzt
doctor-discord-ok = Discord nimmt das Token an
doctor-discord-refused = Discord lehnt das Token ab. Erzeuge auf der Seite Bot deiner Anwendung ein neues und setze DISCORD_TOKEN noch einmal.
doctor-discord-unreachable = Discord ist nicht erreichbar. Prüfe das Netz, und DISCORD_PROXY, falls du es gesetzt hast.

log-filter-invalid = REPLIEK_LOG ist „{ $filter }“, und das ist kein Filter; es wird nicht beachtet. Ein Beispiel: repliek=debug.
bot-ready = Der Bot ist online. Strg-C beendet ihn.
sandbox-ready = Unter { $address } läuft ein lokales Discord mit dem Bot. Strg-C beendet es.
database-failed = Die Datenbank { $place } funktioniert nicht. „repliek doctor“ sagt mehr.
io-failed = Lesen oder Schreiben ging schief: { $reason }.
bot-no-token = DISCORD_TOKEN ist nicht gesetzt. Kopiere das Token von der Seite Bot deiner Anwendung auf der Entwicklerseite von Discord und starte noch einmal mit DISCORD_TOKEN=… repliek bot.
bot-refused = Discord lehnt das Token ab. Erzeuge auf der Seite Bot deiner Anwendung ein neues und setze DISCORD_TOKEN noch einmal.
bot-unreachable = Discord ist nicht erreichbar. Prüfe das Netz, und DISCORD_PROXY, falls du es gesetzt hast.
