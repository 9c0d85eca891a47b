# Die Befehlszeile und das Terminal.

cli = Kundengespräche üben und eine Bewertung bekommen, die deine eigenen Worte zitiert.
cli-usage = Aufruf:
cli-commands = Befehle
cli-command = BEFEHL
cli-arguments = Argumente
cli-options = Optionen
cli-help = Diese Hilfe anzeigen
cli-version = Die Version anzeigen
cli-practice = Eine Übung im Terminal machen
cli-practice-drill = ID der Übung; ohne sie wählst du aus einer Liste
cli-practice-lang = Sprache der Übung: nl, en, de, fr oder es
cli-practice-test = Test: keine Hinweise, Feedback am Ende
cli-dialogues = Ein Ordner mit Übungen, die die eingebauten ergänzen oder bei gleicher ID ersetzen
cli-history = Zeigen, was du gemacht hast, oder einen Durchgang noch einmal ansehen
cli-history-attempt = Die Nummer in der Liste oder die ID
cli-drills = Die Übungen auflisten
cli-format = text oder json
cli-check = Dialogdateien prüfen: was falsch ist, wo, und was zu tun ist
cli-check-paths = Dateien und Ordner; ohne Angabe die eingebauten Dialoge
cli-score = Antworten auf einen Schritt bewerten: eine Antwort pro Zeile hinein, ein JSON-Objekt pro Zeile heraus
cli-score-drill = ID der Übung
cli-score-lang = Sprache der Antworten: nl, en, de, fr oder es
cli-score-turn = ID des Schritts, zu dem sie gehören
cli-rubric = Eine Datei mit einem Bewertungsraster, anstelle eines Schritts einer Übung
cli-doctor = Zeigen, was in Ordnung ist und wie sich Fehler beheben lassen
cli-bot = Den Discord-Bot starten
cli-sandbox = Den Bot im Browser ausprobieren, in einem lokalen Discord: ohne Konto, ohne Netz
    .note = Die Sandbox speichert ihre Personen und ihre Datenbank in einem eigenen Ordner: DATABASE_URL, DISCORD_TOKEN und DISCORD_PROXY spielen hier keine Rolle.
cli-sandbox-port = Port; ohne Angabe 8730 oder der nächste freie
cli-sandbox-listen = Adresse, unter der die Sandbox erreichbar ist; ohne Angabe 127.0.0.1, also nur von diesem Rechner aus
cli-sandbox-data = Ordner, in dem alles gespeichert wird; ohne Angabe „sandbox“ im Datenordner von Repliek
cli-sandbox-reset = Neu anfangen: entfernt, was eine Sandbox in diesem Ordner gespeichert hat, und sonst nichts

cli-error-command = Den Befehl „{ $named }“ gibt es nicht.
cli-error-argument = „{ $named }“ kenne ich hier nicht.
cli-error-missing = Es fehlt: { $named }
cli-error-rubric = Oder nimm eine Datei mit einem Bewertungsraster: „--rubric <FILE>“ anstelle von Übung und Schritt.
cli-error-repeated = „{ $named }“ steht zweimal da. Gib es nur einmal an.
cli-error-conflict = „{ $named }“ und „{ $other }“ lassen sich nicht zusammen verwenden. Lass eins davon weg.
cli-error-lang = „{ $named }“ ist keine Sprache, in der es Übungen gibt. Wähle nl, en, de, fr oder es.
cli-error-no-value = „{ $named }“ braucht einen Wert.
cli-error-value = „{ $named }“ ist kein Wert für { $argument }.
cli-error-similar = Meintest du „{ $similar }“?
cli-error-help = „--help“ hinter einem Befehl zeigt, was dazugehört.

practice-pick-drill = Welche Übung?
practice-pick-lang = In welcher Sprache?
practice-pick-mode = Wie möchtest du üben?
practice-drill = { $kind } – { $title }
practice-mode = { $mode } – { $about }
practice-choose = Gib eine Zahl von 1 bis { $most } ein.
practice-commands = Schreib, was du deinem Gegenüber sagen würdest. /hint zeigt einen Hinweis, /stop bricht ab, /help erklärt mehr.
practice-help =
    Jede Zeile, die du schreibst, ist deine Antwort.
    /hint zeigt einen Hinweis; das kostet ein paar Punkte. Im Test gibt es keine Hinweise.
    /stop bricht die Übung ohne Note ab. Deine Antworten bleiben gespeichert.
    Strg+D lässt die Übung offen: Mit „repliek practice“ geht es weiter.
practice-left-open = Deine Übung bleibt offen. Mit „repliek practice“ geht es weiter.
practice-resumed = Du machst da weiter, wo du aufgehört hast.
practice-replaced = „{ $title }“ war noch offen. Die Übung ist jetzt abgebrochen; deine Antworten stehen in „repliek history“.
practice-open = Du bist noch mitten in „{ $title }“ (bisher { $answers ->
        [one] 1 Antwort
       *[other] { $answers } Antworten
    }).
    .resume = Weitermachen
    .over = Abbrechen und etwas anderes anfangen

history-none = Hier steht noch nichts. Leg mit „repliek practice“ los.
history-unknown = Den Durchgang „{ $attempt }“ gibt es nicht. „repliek history“ zeigt die Liste.
history-hint = „repliek history 1“ zeigt den ersten Durchgang noch einmal.

drills-title = { $kind } – { $title } ({ $id })
drills-turns = { $turns ->
    [one] 1 Schritt
   *[other] { $turns } Schritte
}
drills-hint = Starte eine mit „repliek practice“ und ihrer ID.

check-count = { $errors ->
    [0] Keine Fehler
    [one] 1 Fehler
   *[other] { $errors } Fehler
}, { $warnings ->
    [0] keine Warnungen
    [one] 1 Warnung
   *[other] { $warnings } Warnungen
}.
check-unreadable = „{ $path }“ lässt sich nicht lesen: { $reason }. Prüfe den Pfad und die Zugriffsrechte.
check-unreadable-folder = „{ $path }“ lässt sich nicht lesen: { $reason }. Gib eine Datei an.
check-nothing = In „{ $path }“ sind keine Dialogdateien. Nenne einen Ordner, der wie dialogues/ aufgebaut ist, den Ordner einer Übung oder eine ihrer Dateien.
check-no-rooms = In „{ $path }“ gibt es keinen Ordner drills, lexicon oder frameworks, deshalb wurde nichts daraus gelesen. { $meant ->
    [none] Leg jede Übung in „{ $path }/drills/<art>/<übung>/“ ab, wie es in docs/DRILLS.md steht.
   *[other] Meintest du „{ $meant }“?
}
check-alone = „{ $path }“ liegt in keinem Ordner drills, lexicon oder frameworks und wird deshalb nicht geprüft. Ein Bewertungsraster wird geprüft, wenn du es benutzt: „repliek score --rubric { $path } --lang de“. Die Dateien einer Übung gehören in drills/<art>/<übung>/.
check-elsewhere = Solange das nicht behoben ist, gibt es „{ $drill }“ nicht auf { $lang }; die Übung wird auf { $other } angeboten.
severity-error = Fehler
severity-warning = Warnung
suggestion = was du tun kannst: { $text }
system-not-found = Datei oder Ordner nicht gefunden
system-denied = keine Berechtigung
system-read-only = schreibgeschützt
system-full = kein Speicherplatz mehr frei
system-folder = ein Ordner, keine Datei
system-no-folder = kein Ordner

score-no-input = Es kamen keine Antworten an. Gib sie über die Standardeingabe ein, jede in einer eigenen Zeile, zum Beispiel mit „< antworten.txt“.
score-unknown-turn = Diese Übung hat keinen Schritt „{ $turn }“. Sie hat: { $turns }.

doctor-ok = ok
doctor-wrong = Fehler
doctor-note = Info
doctor-database = Datenbank { $place }
doctor-database-counts = { $sessions ->
    [one] 1 Sitzung
   *[other] { $sessions } Sitzungen
} von { $students ->
    [one] 1 Person
   *[other] { $students } Personen
}
doctor-database-unknown = DATABASE_URL muss der Pfad einer Datei sein oder postgres://benutzer@server/datenbank. Eine Datenbank im Arbeitsspeicher speichert nichts dauerhaft.
doctor-database-unreachable = Sie lässt sich nicht öffnen. Prüfe DATABASE_URL, ob der Server läuft und ob du den Ordner benutzen darfst.
doctor-database-read-only = In ihr lässt sich nichts speichern. Gib dem Benutzer, der Repliek ausführt, Schreibrechte für die Datei und ihren Ordner.
doctor-database-busy = Ein anderes Programm hält sie gesperrt. Schließ dieses Programm und versuch es noch einmal.
doctor-database-newer = Eine neuere Version von Repliek hat sie angelegt. Aktualisiere Repliek.
doctor-database-corrupt = Sie ist beschädigt. Spiel ein Backup ein.
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
doctor-dictionary-found = Wörterbuch für { $lang }: { $path }
doctor-dictionary-folder = In { $path } (REPLIEK_DICTIONARIES) liegt kein Wörterbuch. Prüfe den Pfad; ein Wörterbuch besteht aus zwei Dateien, zum Beispiel nl_NL.aff und nl_NL.dic.
doctor-dictionary-file = { $path } (REPLIEK_DICTIONARIES) ist eine Datei. Gib den Ordner an, in dem sie liegt.
doctor-dictionary-half = { $missing } fehlt. Ein Wörterbuch besteht aus zwei Dateien: Leg die fehlende neben { $found }.
doctor-dictionary-off = Die Wörterbücher sind ausgeschaltet: REPLIEK_DICTIONARIES steht auf „off“. Die Bewertung geht auch ohne, verzeiht dann aber weniger Tippfehler. Entferne REPLIEK_DICTIONARIES, um die Wörterbücher auf diesem Rechner zu benutzen.
doctor-dictionary-missing = Kein Wörterbuch für { $lang }. Die Bewertung geht auch ohne, verzeiht dann aber weniger Tippfehler.
doctor-dictionary-broken = Das Wörterbuch für { $lang } in { $path } wird nicht benutzt: { $why ->
    [unreadable] Die Dateien lassen sich nicht lesen.
    [large] Die Dateien sind zu groß.
    [encoding] Die Buchstaben sind auf unbekannte Weise gespeichert.
    [malformed] Die Dateien sind beschädigt.
   *[incomplete] Es fehlen Wörter.
} Installiere es neu.
doctor-dictionary-debian = Debian, Ubuntu: { $command }
doctor-dictionary-fedora = Fedora: { $command }
doctor-dictionary-macos = macOS: Lege { $files } (.aff und .dic) von https://github.com/LibreOffice/dictionaries in ~/Library/Spelling ab.
doctor-dictionary-windows = Windows: Lege { $files } (.aff und .dic) von https://github.com/LibreOffice/dictionaries in %LOCALAPPDATA%\hunspell ab.
doctor-token-missing = Kein DISCORD_TOKEN. Das Terminal geht auch ohne; der Bot braucht eins (siehe README, „On Discord“).
doctor-token-set = DISCORD_TOKEN ist gesetzt
doctor-discord-ok = Discord nimmt das Token an
doctor-discord-refused = Discord lehnt das Token ab. Erzeuge auf der Seite „Bot“ deiner Anwendung ein neues und setz DISCORD_TOKEN noch einmal.
doctor-discord-unreachable = Discord ist nicht erreichbar. Prüfe das Netzwerk und DISCORD_PROXY, falls du es gesetzt hast.

log-filter-invalid = REPLIEK_LOG ist „{ $filter }“, und das ist kein Filter; die Angabe wird ignoriert. Ein Beispiel: repliek=debug.
bot-ready = Der Bot ist online. Strg+C beendet ihn.
sandbox-ready = Öffne { $address } im Browser. Strg+C beendet die Sandbox.
sandbox-port-other = Port { $taken } ist belegt, deshalb benutzt diese Sandbox { $port }.
sandbox-port-taken = Port { $port } ist belegt. Wähle mit --port einen anderen oder lass --port weg.
sandbox-listen-failed = Unter { $address } lässt sich die Sandbox nicht öffnen: { $reason }. Wähle eine andere Adresse oder einen anderen Port.
sandbox-listen-warning = Achtung: Wer { $address } erreicht, kann in dieser Sandbox jede Person sein und alles lesen. Es gibt kein Passwort, und nichts ist verschlüsselt.
sandbox-folder-in-use = Eine andere Sandbox benutzt den Ordner „{ $path }“. Beende sie oder wähle mit --data einen anderen Ordner.
sandbox-folder-damaged = „{ $path }“ ist in Zeile { $line }, Spalte { $column } beschädigt, deshalb kann die Sandbox nicht starten. Es wurde nichts entfernt. Starte einmal mit --reset, um neu anzufangen.
sandbox-folder-newer = „{ $path }“ stammt von einer neueren Version von Repliek. Aktualisiere Repliek oder starte einmal mit --reset, um neu anzufangen.
sandbox-folder-failed = Die Sandbox kann „{ $path }“ nicht benutzen: { $reason }. Prüfe die Rechte und den freien Speicher oder wähle mit --data einen anderen Ordner.
sandbox-database-failed = Starte einmal mit --reset, um mit einer leeren Datenbank neu anzufangen.
sandbox-read-again = Die Übungen in „{ $path }“ wurden neu eingelesen.
database-failed = Die Datenbank { $place } funktioniert nicht. Mit „repliek doctor“ siehst du mehr.
io-failed = Lesen oder Schreiben ist schiefgegangen: { $reason }.
bot-no-token = DISCORD_TOKEN ist nicht gesetzt. Kopiere das Token von der Seite „Bot“ deiner Anwendung im Entwicklerportal von Discord und starte noch einmal mit DISCORD_TOKEN=… repliek bot.
bot-refused = Discord lehnt das Token ab. Erzeuge auf der Seite „Bot“ deiner Anwendung ein neues und setz DISCORD_TOKEN noch einmal.
bot-unreachable = Discord ist nicht erreichbar. Prüfe das Netzwerk und DISCORD_PROXY, falls du es gesetzt hast.
