# De pagina van de sandbox: een lokale Discord in de browser.

page-title = { $name } · { $place } · Repliek
page-skip = Naar het berichtveld
page-menu = Kanalen en berichten
page-i-am = Ik ben
page-teacher = docent
page-student = student
page-language = Mijn Discord-taal
page-language-is = Mijn Discord-taal: { $language }
page-locale-nl = Nederlands
page-locale-en-gb = English (UK)
page-locale-en-us = English (US)
page-locale-de = Deutsch
page-locale-fr = Français
page-locale-es-es = Español (España)
page-locale-es-419 = Español (LatAm)
page-locale-sv-se = Svenska
page-inspector = Inspector
page-about = Over
page-channels = Kanalen
page-direct = Privéberichten
page-unread = nieuw
page-topic = Wat de klas op Discord ziet
page-topic-dm = Alleen jij en { $name } zien dit
page-no-script = Deze pagina heeft JavaScript nodig. Zet het aan in je browser; het script komt alleen van deze computer.
page-earlier = Eerdere berichten tonen
page-newer = Nieuwe berichten ↓
page-welcome = Welkom in { $place }
page-intro = Dit is een Discord-server op je eigen computer, met { $name } erin. Wat je hier doet, blijft hier. Typ / in het veld onderaan, of druk op de knop, en kies een opdracht.
page-intro-dm = Dit is je privégesprek met { $name }. Typ een bericht of kies een opdracht.
page-commands = Opdrachten
page-write = Bericht aan { $place }
page-send = Versturen
page-keys = Enter verstuurt, Shift+Enter begint een nieuwe regel, / toont de opdrachten.
page-command-keys = ↓ kiest uit de lijst, Tab gaat naar de volgende optie, Enter verstuurt, Esc annuleert.
page-text-long = Je bericht heeft { $length } tekens; Discord accepteert er maximaal { $most }.

page-lost = De verbinding met de sandbox is weg. Ik probeer het opnieuw…
page-failed = De sandbox antwoordde niet. Probeer het nog eens.
page-offline = De bot is offline en kan nu niet antwoorden.
page-starting = De bot komt online. Een ogenblik geduld.
page-no-response = De applicatie heeft niet gereageerd.
page-sending = De opdracht wordt verstuurd…
page-required = Verplicht
page-optional = optioneel
page-from-list = Kies er een uit de lijst.
page-no-command = Zo’n opdracht is er hier niet.
page-no-choice = Niets in de lijst past bij wat je typt.
page-looking = De lijst wordt geladen…
page-true = Waar
page-false = Onwaar

page-app-tag = APP
page-thinking = { $name } denkt na…
page-edited = (bewerkt)
page-only-you = Alleen jij kunt dit zien
page-dismiss = Bericht verbergen
page-used = gebruikte
page-used-some = gebruikte een opdracht
page-reply-gone = Het oorspronkelijke bericht is verwijderd
page-reply-attachment = Klik om de bijlage te zien
page-spoiler = Spoiler, druk om te tonen
page-unknown-user = onbekende-gebruiker
page-unknown-role = onbekende-rol
page-unknown-channel = onbekend
page-unknown-component = Een component van type { $kind } kan hier niet worden getoond.
page-picture-elsewhere = afbeelding op { $host }, hier niet geladen
page-bytes = { $bytes } B
page-kilobytes = { $kilobytes } kB
page-select-any = Maak een keuze
page-select-user = Kies een gebruiker
page-select-role = Kies een rol
page-select-both = Kies een gebruiker of rol
page-select-channel = Kies een kanaal
page-select-empty = Er valt niets te kiezen.

page-notices = De bestanden van je oefeningen:
page-notices-more = { $n ->
    [one] Nog één melding
   *[other] Nog { $n } meldingen
}
page-not-kept = Wat hier gebeurt, kan nu niet worden opgeslagen: schrijven naar “{ $path }” lukt niet ({ $reason }). Controleer de rechten en de vrije ruimte. De sandbox blijft het proberen tot het lukt; stop je hem eerder, dan gaat het laatste verloren.

page-close = Sluiten
page-cancel = Annuleren
page-submit = Versturen
page-modal-note = Dit formulier gaat naar { $name }. Deel geen wachtwoorden of andere gevoelige gegevens.
page-modal-kept = Dit had je al geschreven, maar nog niet verstuurd.
page-modal-missing = Dit veld is verplicht.
page-modal-short = Gebruik minstens { $least } tekens.
page-modal-long = Gebruik hooguit { $most } tekens.

page-refused-command = De opdracht /{ $name } is er hier niet.
page-refused-here = De opdracht /{ $name } kun je hier niet gebruiken.
page-refused-allowed = Je hebt geen rechten voor /{ $name }.
page-refused-option = Deze opdracht heeft geen optie “{ $name }”.
page-refused-missing = “{ $name }” is verplicht.
page-refused-value = Deze waarde kan niet bij “{ $name }”.
page-refused-message = Dit bericht is er niet meer.
page-refused-component = Dit kun je niet meer gebruiken.
page-refused-selection = Dit kun je niet kiezen.
page-refused-modal = Dit formulier staat niet meer open.
page-refused-length = Een veld is leeg, of de tekst is te kort of te lang.

page-wrong-host = Dit adres hoort niet bij de sandbox. Open http://{ $address }.
page-wrong-origin = Dit verzoek kwam van een andere webpagina. De sandbox antwoordt alleen op zijn eigen pagina.
page-no-session = Open eerst de pagina van de sandbox; laad die na een herstart opnieuw.
page-nothing-here = Op dit adres staat niets. Open de beginpagina van de sandbox.
page-no-person = Niemand in deze klas heeft dit adres. Open de beginpagina van de sandbox en kies wie je bent.
page-no-place = Dit kanaal bestaat niet, of je kunt het niet zien.
page-no-language = Deze taal kun je in de sandbox niet kiezen.
page-bad-address = Wat in dit adres na het vraagteken staat, is niet te lezen.
page-bad-json = Dit verzoek is niet te lezen: het is geen geldige JSON.
page-bad-fields = In dit verzoek ontbreekt iets, of iets erin is van het verkeerde type.
page-bad-method = Dit adres kun je zo niet gebruiken.
page-not-json = De sandbox accepteert hier alleen JSON: stuur het verzoek als application/json.
page-too-large = Dit verzoek is te groot.

page-inspector-about = Wat de bot en Discord elkaar vertellen, over wie het ook gaat: de nieuwste { $most } regels. Open een regel om de JSON te zien.
page-only-problems = Alleen problemen
page-from-bot = van de bot naar Discord
page-to-bot = van Discord naar de bot
page-not-taken = niet afgeleverd
page-kept-back = wacht tot de bot weer verbonden is
page-replayed = alsnog afgeleverd na opnieuw verbinden
page-unreadable = onleesbaar
page-heartbeats = { $n ->
    [one] Eén hartslag
   *[other] { $n } hartslagen
  }, { $answered } beantwoord: zo laat de bot zien dat hij er nog is. Alle hartslagen van deze verbinding delen deze regel. De nieuwste:
page-closed = Discord verbrak de verbinding
page-closed-by-bot = De bot verbrak de verbinding
page-cut = De verbinding viel weg
page-unanswered = Geen reactie binnen { $time }
page-limit-kept = Limiet: { $limit } per { $time }; nog { $left } over.
page-limit-broken = Limiet: { $limit } per { $time }. Dit verzoek kwam te vroeg.
page-took = hoelang Discord erover deed
page-waited = hoelang de gebruiker wachtte
page-answer = Antwoord
page-body = Verzoek
page-outcome-accepted = ok
page-outcome-refused = geweigerd
page-outcome-unexpected = onbekende route
page-outcome-limited = te snel
page-outcome-late = te laat
page-outcome-faulted = met opzet verstoord

page-back = Terug naar de klas
page-about-title = Over de sandbox
page-about-lead = De sandbox is een kleine Discord op je eigen computer, met een klas: één docent en drie studenten. De bot erin is de echte: hij draait dezelfde code als op Discord en praat met deze pagina zoals hij met Discord praat.
page-about-does-title = Wat je kunt proberen
page-about-does =
    Verschillende mensen spelen: open voor elk van hen een tabblad en kies daar wie je bent.
    Elke opdracht, knop en lijst en elk formulier van de bot gebruiken, in een kanaal en in privéberichten.
    Een andere Discord-taal kiezen: de namen van opdrachten en de woorden van de bot gaan mee. In het begin is het de taal van je browser, als de bot die spreekt; bij Emma is het Engels.
    De inspector openen: die toont elk verzoek en elke gebeurtenis, met JSON en tijdsduur, en wat Discord zou weigeren.
    Dat alles zonder account, token of internet: niets verlaat je computer, tenzij je de sandbox met --listen hebt gestart.
page-about-lacks-title = Wat hij niet nadoet
page-about-lacks =
    Threads, forums, spraak, podia, evenementen en een tweede server.
    Reacties, peilingen, stickers, vastgemaakte berichten, eigen emoji en uploads van mensen; opties die om een bestand vragen, kun je dus niet invullen.
    Berichten beantwoorden, bewerken, verwijderen of doorzoeken, en privéberichten tussen mensen onderling.
    Opdrachten in het menu van een bericht of een persoon.
    Lijsten en bestandsvelden in formulieren; daar zie je alleen tekstvelden.
    Kleuren en pictogrammen van rollen, rechten per kanaal, en rechten op opdrachten die een server zelf instelt.
    “Is aan het typen…”, of mensen online zijn, meldingen en voorvertoningen van links.
    Afbeeldingen van internet: je ziet waar ze staan, maar ze worden niet geladen.
page-about-differs-title = Wat anders is
page-about-differs =
    Een bericht dat alleen jij ziet, blijft staan tot je het verbergt; op Discord is het weg als je de app opnieuw start.
    Docenten mogen de server, berichten, rollen en leden beheren; studenten hebben alleen de rechten die iedereen heeft.
    Je hoeft niet in te loggen: wie de pagina opent, kan iedereen in de klas zijn, en de inspector toont ook wat op Discord maar één persoon ziet.
    Wat er is gezegd, blijft op je computer bewaard en staat er de volgende keer weer: van elk kanaal de nieuwste 2000 berichten, en 64 MiB aan bestanden. De inspector begint bij elke start opnieuw.
    De snelheidslimieten werken zoals die van Discord, maar de getallen zijn van de sandbox zelf.
    Het ziet eruit als Discord op een computer; op een telefoon en in latere versies van Discord kan het er anders uitzien.
