# Words that every front end uses around a drill.

lang-nl = Nederlands
lang-en = Engels
lang-de = Duits
lang-fr = Frans
lang-es = Spaans

kind-complaint = Klacht
kind-webcare = Webcare
kind-sales = Verkoop
kind-service = Service
kind-enquiry = Informatie verzamelen
kind-proposal = Voorstel
kind-preparation = Voorbereiding
kind-acquisition = Acquisitie
kind-offer = Aanbod
kind-order = Order
kind-promotion = Promotie

mode-practice = Oefenen
    .about = met hints en met feedback na elk antwoord
mode-test = Toets
    .about = zonder hints, feedback aan het eind

mood = { $mood ->
    [-2] 😡 woedend
    [-1] 😠 geïrriteerd
    [1] 🙂 vriendelijk
    [2] 😊 blij
   *[0] 😐 neutraal
}

register-formal = Spreek de klant beleefd aan.
register-informal = De huisstijl is informeel.
register-free = Je bepaalt zelf hoe formeel je bent.

labelled = { $label }: { $text }

briefing-title = Briefing
briefing-persona = { $name }, { $role }
briefing-mood = { $avatar } { $name } ({ $mood })
briefing-fact = **{ $label }:** { $value }
briefing-mandate = Wat je mag doen
briefing-length = Maximaal { $chars } tekens per antwoord.
briefing-minutes = Ongeveer { $minutes } minuten, niveau { $level }.
    .short = Ongeveer { $minutes } minuten, niveau { $level }

standing-met = ✅ { $criterion }
standing-partly = 🟡 { $criterion }
standing-missed = ❌ { $criterion }
quote = “{ $words }”
standing-late = te laat: dit had eerst moeten komen
standing-cost = telt niet mee door: { $quotes }
auto-fail = ⛔ { $label }
    .cap = Je cijfer kan hierdoor niet hoger worden dan een 4,0.
unearned-list = 📝 Losse steekwoorden leveren geen punten op. Maak er zinnen van, zoals je ze tegen de klant zou zeggen.
unearned-cue = 📝 Als je letterlijk herhaalt wat de klant zei, levert dat geen punten op. Je mag het zeker noemen, maar zeg het in je eigen woorden.
unearned-sentence = 📝 Alles zit erin, maar het lijken losse steekwoorden. Maak er de volgende keer zinnen van, zoals je ze tegen de klant zou zeggen: zo krijg je alle punten.
tip = 💡 { $tip }
spelling = ✏️ Spelling (kost geen punten): { $words }
spelling-suggestion = { $word } → { $meant }
hint = 🔎 { $text }
hint-cost = { $cost ->
    [0] Dit kost je geen punten.
    [one] Deze hint kost 1 procentpunt.
   *[other] Deze hint kost { $cost } procentpunten.
}
tries-left = { $tries ->
    [one] Dit is je laatste poging.
   *[other] Je kunt dit nog { $tries } keer proberen.
}

outcome-solved = Opgelost
outcome-partly = Deels opgelost
outcome-lost = Klant kwijt
debrief-title = Nabespreking
debrief-grade = Cijfer { $grade }, { $label } ({ $percent })
debrief-no-grade = Gestopt vóór het einde: geen cijfer.
debrief-pass = Gehaald
debrief-fail = Nog niet gehaald
debrief-hints = { $hints ->
    [one] 1 hint
   *[other] { $hints } hints
}: { $points ->
    [one] 1 procentpunt eraf.
   *[other] { $points } procentpunten eraf.
}
debrief-criterion = { $mark }/3 { $criterion }
debrief-best = Beste moment
debrief-weakest = Kan beter
debrief-practise = Oefen hierna: { $criterion }
debrief-model = Een sterk antwoord
debrief-ending = Hoe het afliep
grade-10 = uitmuntend
grade-9 = zeer goed
grade-8 = goed
grade-7 = ruim voldoende
grade-6 = voldoende
grade-5 = bijna voldoende
grade-4 = onvoldoende
grade-3 = zeer onvoldoende
grade-2 = slecht
grade-1 = zeer slecht

transcript-title = { $title } – { $date }
transcript-drill = Oefening { $drill }, versie { $version }, { $lang }, { $mode }
transcript-customer = Klant
transcript-you = Jij
transcript-hint = Er is een hint getoond.
transcript-stopped = Je bent hier gestopt.
status-open = bezig
status-finished = afgerond
status-abandoned = gestopt

problem-no-words = Ik zie geen woorden in je antwoord. Typ wat je tegen de klant zou zeggen.
problem-too-long = Je antwoord is { $chars } tekens lang; ik lees er maximaal { $most }. Maak het korter.
problem-pasted-cue = Dat is wat de klant zei. Antwoord in je eigen woorden.
problem-wrong-language = { $found ->
    [none] Deze oefening is in het { $expected }, en ik herken je antwoord niet als { $expected }. Probeer het opnieuw in het { $expected }.
   *[other] Deze oefening is in het { $expected }, maar je antwoord is in het { $found }. Probeer het opnieuw in het { $expected }.
}
problem-no-hints-in-test = Bij een toets krijg je geen hints. Antwoord zo goed als je kunt.
problem-no-hints-left = Op dit punt in het gesprek zijn er geen hints meer. Antwoord zo goed als je kunt.
problem-stale = Het gesprek is alweer verder, dus dit telt niet mee. { $front ->
    [discord] Gebruik het nieuwste bericht, of bekijk het nog eens met /drill resume.
   *[terminal] Reageer op wat de klant als laatste zei.
}
problem-not-yours = Deze oefening is van iemand anders. { $front ->
    [discord] Start je eigen oefening met /drill start.
   *[terminal] Start je eigen oefening met “repliek practice”.
}
problem-no-session = Je bent nu niet met een oefening bezig. { $front ->
    [discord] Start er een met /drill start.
   *[terminal] Start er een met “repliek practice”.
}
problem-over = Deze oefening is afgelopen. { $front ->
    [discord] Bekijk het gesprek nog eens met /drill history, of start een nieuwe oefening met /drill start.
   *[terminal] Bekijk het gesprek nog eens met “repliek history”, of start een nieuwe oefening met “repliek practice”.
}
problem-unknown-drill = De oefening “{ $id }” bestaat niet. { $similar ->
    [none] { $front ->
        [discord] Kies er een uit de lijst van /drill start.
       *[terminal] Met “repliek drills” zie je welke er zijn.
    }
   *[other] Bedoel je “{ $similar }”?
}
problem-not-in-language = Deze oefening is er niet in het { $lang }. Kies uit: { $available }.
problem-drill-removed = De oefening “{ $title }” is niet meer beschikbaar. Je antwoorden blijven bewaard. { $front ->
    [discord] Sluit deze oefening af met /drill stop en kies een andere met /drill start.
   *[terminal] De oefening blijft openstaan tot je een andere begint.
}
problem-drill-changed = De oefening “{ $title }” is veranderd sinds je begon. Je antwoorden blijven bewaard. { $front ->
    [discord] Sluit deze oefening af met /drill stop en begin aan de nieuwe versie met /drill start.
   *[terminal] De oefening blijft openstaan tot je opnieuw begint.
}
problem-store-unknown = DATABASE_URL noemt geen database die Repliek kan gebruiken. Geef het pad van een bestand, of postgres://gebruiker@server/database.
problem-store-unreachable = De database is nu niet bereikbaar, dus er is niets veranderd. Probeer het zo nog eens. Lukt het dan nog niet, zeg het dan tegen de beheerder van de bot.
problem-store-read-only = Ik kan niets in de database opslaan, dus er is niets veranderd. Zeg tegen de beheerder van de bot dat de gegevensmap alleen-lezen is.
problem-store-busy = Het is nu erg druk, dus er is niets veranderd. Probeer het zo nog eens.
problem-store-newer = De database hoort bij een nieuwere versie van Repliek. De beheerder van de bot moet Repliek bijwerken.
problem-store-corrupt = De database is beschadigd, dus er is niets veranderd. De beheerder van de bot moet een back-up terugzetten.
problem-store-other = Er ging iets mis met de database, dus er is niets veranderd. Probeer het nog eens. Lukt het dan nog niet, zeg het dan tegen de beheerder van de bot.
