# Woorden van de Discord-kant.

discord-command-drill = oefening
    .about = Oefen gesprekken met klanten
discord-command-start = start
    .about = Start een oefening, of kies er een
discord-command-list = lijst
    .about = Bekijk welke oefeningen er zijn
discord-command-resume = verder
    .about = Ga verder met je oefening
discord-command-stop = stop
    .about = Stop je oefening
discord-command-history = geschiedenis
    .about = Kijk terug op wat je hebt geoefend
discord-command-help = hulp
    .about = Zo werkt het
discord-command-privacy = privacy
    .about = Jouw gegevens
discord-command-about = uitleg
    .about = Wat er bewaard wordt en waarom
discord-command-delete = wissen
    .about = Wis alles wat over jou bewaard is
discord-option-kind = soort
    .about = Wat je wilt oefenen
discord-option-drill = oefening
    .about = Typ een deel van de titel
discord-option-language = taal
    .about = De taal van het gesprek
discord-option-mode = modus
    .about = Met of zonder hulp

discord-answer = Antwoorden
discord-answer-title = Jouw antwoord
discord-answer-label = Wat zeg je tegen de klant?
discord-hint = Hint ({ $left })
discord-stop = Stoppen
discord-to-dm = Verder in privéberichten
discord-again = Nog een keer
discord-transcript = Het hele gesprek
discord-feedback = Feedback per antwoord
discord-resume = Verdergaan
discord-over = Nieuwe oefening starten
discord-begin = Start

discord-you-said = Jouw antwoord
discord-marks = Jouw scores
discord-open = Je bent nog bezig met “{ $title }” ({ $answers ->
    [0] nog geen antwoorden
    [one] 1 antwoord
   *[other] { $answers } antwoorden
}). Wil je daarmee verdergaan, of stoppen en de nieuwe oefening starten?
discord-stopped = Gestopt. Je antwoorden blijven bewaard: zie /drill history.

discord-dm-type = Typ je antwoord hier als bericht.
discord-dm-done = Het gesprek gaat verder in je privéberichten. Typ je antwoorden daar.
discord-dm-link = Naar het gesprek
discord-dm-closed = Ik kan je geen privéberichten sturen. Sta in de privacyinstellingen van deze server berichten van leden toe, of ga hier verder.

discord-pick-title = Welke oefening?
discord-pick-about = Kies een oefening, een taal en hoe je wilt oefenen. Druk daarna op Start.
discord-other-language = Deze oefening is er niet in het { $lang }. Het gesprek is in het { $other }.
discord-pick-kind = Wat wil je oefenen?
discord-pick-drill = Kies een oefening
discord-pick-lang = Kies een taal
discord-pick-mode = Met of zonder hulp?

discord-list-title = Oefeningen
discord-list-empty = Er zijn nog geen oefeningen. Zeg het tegen de beheerder van de bot.

discord-history-title = Wat je hebt geoefend
discord-history-empty = Je hebt hier nog niets geoefend. Begin met /drill start.
discord-history-pick = Kijk een gesprek terug

discord-transcript-here = Dit is het hele gesprek, met je volledige antwoorden.
discord-transcript-file = gesprek

discord-help-title = Oefenen met een klant
discord-help-about = Jij bent de medewerker en ik ben de klant. Ik reageer op wat je typt, en daarna zie je wat goed ging en wat beter kan.
discord-help-how = Zo werkt het
discord-help-steps =
    1. Kies een oefening met /drill start en lees de briefing.
    2. Druk op *Antwoorden* en typ wat je tegen de klant zou zeggen.
    3. Kom je er niet uit? Een *Hint* helpt je verder, maar kost een paar punten.
    4. Aan het eind krijg je een cijfer, advies en modelantwoorden.
discord-help-commands = Opdrachten
discord-help-end = Alleen jij ziet dit. Je mag hier fouten maken: daar is oefenen voor.

discord-privacy-title = Jouw gegevens
discord-privacy-what = Je Discord-id, het id van deze server, welke oefeningen je doet en wanneer, je antwoorden en je scores. Niet je naam en niet je andere berichten.
    .title = Wat er bewaard wordt
discord-privacy-why = Zodat je later verder kunt, je vooruitgang ziet en je antwoorden kunt teruglezen. De scores zijn alleen bedoeld om te oefenen: er worden geen beslissingen over jou mee genomen.
    .title = Waarom
discord-privacy-who = Jij, en de beheerder van de bot en de database. Je antwoorden worden niet gebruikt om er iets mee te trainen.
    .title = Wie het ziet
discord-privacy-until = Tot je het wist. Dat kun je op elk moment zelf doen met /privacy delete.
    .title = Hoe lang
discord-delete-question = Dit wist alles wat over jou bewaard is: elke oefening, elk antwoord en elke score, op alle servers. Je kunt dit niet ongedaan maken. Weet je het zeker?
discord-delete-yes = Alles wissen
discord-delete-no = Niet wissen
discord-delete-kept = Er is niets gewist.
discord-deleted = Alles is gewist: { $sessions ->
    [one] 1 oefening
   *[other] { $sessions } oefeningen
} met { $answers ->
    [one] 1 stap
   *[other] { $answers } stappen
}. Er is niets meer over jou bewaard.
discord-deleted-nothing = Er was niets over jou bewaard.
discord-notice = 🔒 Ik bewaar je antwoorden en scores, zodat je later verder kunt en kunt terugkijken. Je naam bewaar ik niet. Meer weten: /privacy about. Alles wissen: /privacy delete.

discord-unknown = Deze knop is van een oudere versie, of niet van mij. Begin opnieuw met /drill start.

discord-failure-lost = De verbinding met Discord is weg. Start de bot opnieuw; gebeurt het weer, kijk dan in het logboek.
