# De opdrachtregel en de terminal.

cli = Oefen klantgesprekken en krijg scores met citaten uit je eigen antwoorden.
cli-usage = Gebruik:
cli-commands = Opdrachten
cli-command = OPDRACHT
cli-arguments = Argumenten
cli-options = Opties
cli-help = Toon deze uitleg
cli-version = Toon de versie
cli-practice = Doe een oefening in de terminal
cli-practice-drill = Id van de oefening; zonder id kies je uit een lijst
cli-practice-lang = Taal waarin je oefent: nl, en, de, fr of es
cli-practice-test = Toets: geen hints, feedback aan het eind
cli-dialogues = Een map met oefeningen die bij de ingebouwde komen, of die met hetzelfde id vervangen
cli-history = Bekijk wat je hebt geoefend, of kijk één poging terug
cli-history-attempt = Het nummer in de lijst, of het id van de poging
cli-drills = Bekijk welke oefeningen er zijn
cli-format = text of json
cli-check = Controleer dialoogbestanden: wat er mis is, waar, en wat je eraan doet
cli-check-paths = Bestanden en mappen; geef je er geen op, dan de ingebouwde dialogen
cli-score = Beoordeel antwoorden op één beurt: één antwoord per regel erin, één JSON-object per regel eruit
cli-score-drill = Id van de oefening
cli-score-lang = Taal van de antwoorden: nl, en, de, fr of es
cli-score-turn = Id van de beurt waar ze bij horen
cli-rubric = Een rubricbestand om mee te beoordelen, in plaats van een beurt van een oefening
cli-doctor = Kijk of alles werkt, en hoe je herstelt wat niet werkt
cli-bot = Start de Discord-bot
cli-sandbox = Probeer de bot in je browser, in een lokale Discord: zonder account en zonder internet
    .note = De sandbox bewaart zijn gebruikers en zijn database in een eigen map: DATABASE_URL, DISCORD_TOKEN en DISCORD_PROXY doen hier niets.
cli-sandbox-port = Poort; geef je er geen op, dan 8730, of de eerstvolgende vrije poort
cli-sandbox-listen = Adres om op te luisteren; geef je er geen op, dan 127.0.0.1, en dan kan alleen deze computer erbij
cli-sandbox-data = Map waarin alles wordt bewaard; geef je er geen op, dan “sandbox” in de gegevensmap van Repliek
cli-sandbox-reset = Begin opnieuw: verwijder wat een sandbox in die map heeft bewaard, en verder niets

cli-error-command = De opdracht “{ $named }” bestaat niet.
cli-error-argument = “{ $named }” is hier niet bekend.
cli-error-missing = Dit ontbreekt: { $named }
cli-error-rubric = Of beoordeel met een rubricbestand: “--rubric <FILE>” in plaats van een oefening en een beurt.
cli-error-repeated = “{ $named }” staat er twee keer. Geef het één keer op.
cli-error-conflict = “{ $named }” en “{ $other }” gaan niet samen. Laat een van de twee weg.
cli-error-lang = “{ $named }” is geen taal waarin oefeningen bestaan. Kies nl, en, de, fr of es.
cli-error-no-value = Bij “{ $named }” hoort een waarde.
cli-error-value = “{ $named }” is geen waarde voor { $argument }.
cli-error-similar = Bedoel je “{ $similar }”?
cli-error-help = Met “--help” achter een opdracht zie je wat erbij hoort.

practice-pick-drill = Welke oefening?
practice-pick-lang = In welke taal?
practice-pick-mode = Hoe wil je oefenen?
practice-drill = { $kind } – { $title }
practice-mode = { $mode } – { $about }
practice-choose = Typ een getal van 1 tot en met { $most }.
practice-commands = Typ wat je tegen de klant zou zeggen. /hint geeft een hint, /stop stopt, /help geeft uitleg.
practice-help =
    Elke regel die je typt, is je antwoord aan de klant.
    /hint geeft een hint; die kost een paar punten. In een toets zijn er geen hints.
    /stop beëindigt de oefening zonder cijfer. Je antwoorden blijven bewaard.
    Ctrl-D laat de oefening openstaan: met “repliek practice” ga je verder.
practice-left-open = Je oefening blijft openstaan. Met “repliek practice” ga je verder.
practice-resumed = Je gaat verder waar je gebleven was.
practice-replaced = “{ $title }” stond nog open. Die oefening is nu gestopt; je antwoorden vind je terug met “repliek history”.
practice-open = Je bent nog bezig met “{ $title }” ({ $answers ->
        [one] 1 antwoord
       *[other] { $answers } antwoorden
    } tot nu toe).
    .resume = Verdergaan
    .over = Stoppen en iets anders starten

history-none = Hier staat nog niets. Begin met “repliek practice”.
history-unknown = Poging “{ $attempt }” bestaat niet. Met “repliek history” zie je de lijst.
history-hint = Met “repliek history 1” bekijk je de eerste nog eens.

drills-title = { $kind } – { $title } ({ $id })
drills-turns = { $turns ->
    [one] 1 beurt
   *[other] { $turns } beurten
}
drills-hint = Start er een met “repliek practice” en het id.

check-count = { $errors ->
    [0] Geen fouten
    [one] 1 fout
   *[other] { $errors } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}.
check-unreadable = “{ $path }” is niet te lezen: { $reason }. Controleer het pad en de rechten.
check-unreadable-folder = “{ $path }” is niet te lezen: { $reason }. Geef een bestand op.
check-nothing = In “{ $path }” staan geen dialoogbestanden. Geef een map op met dezelfde indeling als dialogues/, de map van een oefening of een bestand daaruit.
check-no-rooms = In “{ $path }” staat geen map drills, lexicon of frameworks, dus er is niets uit gelezen. { $meant ->
    [none] Zet elke oefening in “{ $path }/drills/<soort>/<oefening>/”, zoals in docs/DRILLS.md staat.
   *[other] Bedoel je “{ $meant }”?
}
check-alone = “{ $path }” staat niet in een map drills, lexicon of frameworks en is dus niet gecontroleerd. Een rubric wordt gecontroleerd zodra je ermee beoordeelt: “repliek score --rubric { $path } --lang nl”. De bestanden van een oefening horen in drills/<soort>/<oefening>/.
check-elsewhere = Zolang dit niet is hersteld, is “{ $drill }” er niet in het { $lang } en wordt die oefening in het { $other } aangeboden.
severity-error = fout
severity-warning = waarschuwing
suggestion = tip: { $text }
system-not-found = dat bestand of die map bestaat niet
system-denied = je hebt er geen rechten voor
system-read-only = het is alleen-lezen
system-full = er is geen ruimte meer vrij
system-folder = het is een map
system-no-folder = het is geen map

score-no-input = Er kwamen geen antwoorden binnen. Geef ze via de standaardinvoer, elk op een eigen regel, bijvoorbeeld met “< antwoorden.txt”.
score-unknown-turn = Deze oefening heeft geen beurt “{ $turn }”. Wel: { $turns }.

doctor-ok = goed
doctor-wrong = fout
doctor-note = let op
doctor-database = Database { $place }
doctor-database-counts = { $sessions ->
    [one] 1 sessie
   *[other] { $sessions } sessies
} van { $students ->
    [one] 1 student
   *[other] { $students } studenten
}
doctor-database-unknown = DATABASE_URL moet het pad van een bestand zijn, of postgres://gebruiker@server/database. Een database in het geheugen bewaart niets.
doctor-database-unreachable = De database gaat niet open. Controleer DATABASE_URL, of de server draait en of je de map mag gebruiken.
doctor-database-read-only = Er kan niets in de database worden opgeslagen. Geef de gebruiker die Repliek draait schrijfrechten op het bestand en op de map waar het in staat.
doctor-database-busy = Een ander programma houdt de database bezet. Sluit dat programma en probeer het opnieuw.
doctor-database-newer = De database is van een nieuwere versie van Repliek. Werk Repliek bij.
doctor-database-corrupt = De database is beschadigd. Zet een back-up terug.
doctor-database-other = De database werkt niet. Met REPLIEK_LOG=debug zie je meer.
doctor-drills = { $drills ->
    [one] 1 oefening
   *[other] { $drills } oefeningen
}
doctor-drills-wrong = { $errors ->
    [one] 1 fout in de dialoogbestanden; met “repliek check” zie je welke.
   *[other] { $errors } fouten in de dialoogbestanden; met “repliek check” zie je welke.
}
doctor-locale = Taal van het programma: { $lang }. Met REPLIEK_LOCALE kies je een andere.
doctor-dictionary-found = Woordenboek { $lang }: { $path }
doctor-dictionary-folder = In { $path } (REPLIEK_DICTIONARIES) staat geen woordenboek. Controleer het pad; een woordenboek bestaat uit twee bestanden, zoals nl_NL.aff en nl_NL.dic.
doctor-dictionary-file = { $path } (REPLIEK_DICTIONARIES) is een bestand. Geef de map op waar het in staat.
doctor-dictionary-half = { $missing } ontbreekt. Een woordenboek bestaat uit twee bestanden: zet het ontbrekende naast { $found }.
doctor-dictionary-off = De woordenboeken zijn uitgeschakeld: REPLIEK_DICTIONARIES staat op “off”. Beoordelen lukt ook zonder, maar dan worden minder typfouten vergeven. Haal REPLIEK_DICTIONARIES weg om de woordenboeken op deze computer te gebruiken.
doctor-dictionary-missing = Geen woordenboek { $lang }. Beoordelen lukt ook zonder, maar dan worden minder typfouten vergeven.
doctor-dictionary-broken = Het woordenboek { $lang } in { $path } wordt niet gebruikt: { $why ->
    [unreadable] de bestanden kunnen niet worden gelezen.
    [large] de bestanden zijn te groot.
    [encoding] de letters zijn op een onbekende manier opgeslagen.
    [malformed] de bestanden zijn beschadigd.
   *[incomplete] er ontbreken woorden.
} Installeer het opnieuw.
doctor-dictionary-debian = Debian, Ubuntu: { $command }
doctor-dictionary-fedora = Fedora: { $command }
doctor-dictionary-macos = macOS: zet { $files } (.aff en .dic) van https://github.com/LibreOffice/dictionaries in ~/Library/Spelling.
doctor-dictionary-windows = Windows: zet { $files } (.aff en .dic) van https://github.com/LibreOffice/dictionaries in %LOCALAPPDATA%\hunspell.
doctor-token-missing = Geen DISCORD_TOKEN. De terminal werkt ook zonder; de bot heeft er wel een nodig (zie de README, “On Discord”).
doctor-token-set = DISCORD_TOKEN is ingesteld
doctor-discord-ok = Discord accepteert het token
doctor-discord-refused = Discord weigert het token. Maak een nieuw token op de pagina Bot van je applicatie en stel DISCORD_TOKEN opnieuw in.
doctor-discord-unreachable = Discord is niet bereikbaar. Controleer het netwerk, en DISCORD_PROXY als je die hebt ingesteld.

log-filter-invalid = REPLIEK_LOG is “{ $filter }”, en dat is geen filter; het wordt genegeerd. Een voorbeeld: repliek=debug.
bot-ready = De bot is online. Met Ctrl-C stop je hem.
sandbox-ready = Open { $address } in je browser. Met Ctrl-C stop je de sandbox.
sandbox-port-other = Poort { $taken } is bezet, dus deze sandbox gebruikt { $port }.
sandbox-port-taken = Poort { $port } is bezet. Kies een andere met --port, of laat --port weg.
sandbox-listen-failed = Luisteren op { $address } lukt niet: { $reason }. Kies een ander adres of een andere poort.
sandbox-listen-warning = Let op: wie { $address } kan bereiken, kan in deze sandbox iedereen zijn en alles lezen. Er is geen wachtwoord en niets is versleuteld.
sandbox-folder-in-use = De map “{ $path }” is al in gebruik bij een andere sandbox. Stop die, of kies een andere map met --data.
sandbox-folder-damaged = “{ $path }” is beschadigd op regel { $line }, kolom { $column }, dus de sandbox kan niet starten. Er is niets verwijderd. Start één keer met --reset om opnieuw te beginnen.
sandbox-folder-newer = “{ $path }” komt van een nieuwere versie van Repliek. Werk Repliek bij, of start één keer met --reset om opnieuw te beginnen.
sandbox-folder-failed = De sandbox kan “{ $path }” niet gebruiken: { $reason }. Controleer de rechten en de vrije ruimte, of kies een andere map met --data.
sandbox-database-failed = Start één keer met --reset om opnieuw te beginnen met een lege database.
sandbox-read-again = De oefeningen in “{ $path }” zijn opnieuw gelezen.
database-failed = De database { $place } werkt niet. Met “repliek doctor” zie je meer.
io-failed = Lezen of schrijven ging mis: { $reason }.
bot-no-token = DISCORD_TOKEN is niet ingesteld. Kopieer het token van de pagina Bot van je applicatie op de ontwikkelaarssite van Discord en start opnieuw met DISCORD_TOKEN=… repliek bot.
bot-refused = Discord weigert het token. Maak een nieuw token op de pagina Bot van je applicatie en stel DISCORD_TOKEN opnieuw in.
bot-unreachable = Discord is niet bereikbaar. Controleer het netwerk, en DISCORD_PROXY als je die hebt ingesteld.
