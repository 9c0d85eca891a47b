# Wat `repliek evaluate` zegt over de overeenkomst tussen scores en die van een mens, en over bestanden die niet te lezen zijn.

cli-evaluate = Vergelijk de scores voor antwoorden met die van een mens: overeenkomst per taal en criterium, en de grootste verschillen
cli-evaluate-files = Bestanden met JSON-regels (docs/DRILLS.md, “Reference marks”); geef je er geen op, of “-”, dan de standaardinvoer
cli-evaluate-lang = Taal van antwoorden die er geen noemen: nl, en, de, fr of es
cli-evaluate-worst = Hoeveel van de grootste verschillen je wilt zien; geef je niets op, dan 10

evaluate-all = Alle talen
evaluate-marks = alle criteria
evaluate-percent = totaalscore
evaluate-auto-fails = knock-outs
evaluate-column-n = n
evaluate-column-precision = precisie
evaluate-column-recall = recall
evaluate-column-f1 = F1
evaluate-column-qwk = QWK
evaluate-column-rmse = RMSE
evaluate-column-exact = exact
evaluate-agreed = Elk antwoord is beoordeeld zoals de referentie zegt.
evaluate-worst = De grootste verschillen: { $shown } van de { $all }
evaluate-percents = { $given }, referentie { $reference }
evaluate-mark = { $criterion }: { $given }, referentie { $reference }
evaluate-no-sentence = losse steekwoorden, geen zinnen: één niveau lager
evaluate-found = { $element }: “{ $words }” door { $pattern } ({ $route })
evaluate-undone = { $element } telt niet vanwege “{ $words }” door { $pattern } ({ $route })
evaluate-kept = { $element }: in orde
evaluate-broken = { $element } telt niet vanwege “{ $words }”
evaluate-missed = niet gevonden: { $elements }
evaluate-auto-fail-found = knock-out { $auto_fail }: gevonden
evaluate-auto-fail-right = knock-out { $auto_fail }: gevonden, zoals in de referentie
evaluate-auto-fail-wrong = knock-out { $auto_fail }: gevonden, maar niet in de referentie
evaluate-auto-fail-missed = knock-out { $auto_fail }: staat in de referentie, maar is niet gevonden
evaluate-more-wrong = { $lines ->
    [one] Er klopt nog 1 regel niet.
   *[other] Er kloppen nog { $lines } regels niet.
} Verbeter eerst die hierboven en probeer het dan opnieuw.
evaluate-no-input = Er kwamen geen antwoorden binnen via de standaardinvoer. Geef een bestand op, of zet op elke regel één JSON-object, zoals in docs/DRILLS.md staat.
route-exact = het woord zelf
route-stem = een andere vorm
route-compound = deel van een woord
route-typo = een typefout

mistake-empty = Er staan geen antwoorden in. Zet op elke regel één JSON-object, zoals in docs/DRILLS.md staat.
mistake-utf8 = Deze regel is geen UTF-8; het gaat mis bij kolom { $column }. Sla het bestand op als UTF-8.
mistake-json = Deze regel is geen JSON-object; het gaat mis bij kolom { $column }. Zet op elke regel één volledig object, zoals in docs/DRILLS.md staat.
mistake-doubled = “{ $key }” staat er twee keer. Haal er een weg.
mistake-doubled-id = Het id “{ $id }” hoort al bij regel { $first }. Geef een van de twee een ander id.
mistake-key = “{ $key }” heeft hier geen betekenis. Bedoel je “{ $similar }”?
mistake-missing = “{ $key }” ontbreekt. Zet het in de regel.
mistake-text = “{ $key }” moet tekst tussen aanhalingstekens zijn.
mistake-lang = “{ $lang }” is geen taal waarin oefeningen bestaan. Kies nl, en, de, fr of es.
mistake-no-lang = “lang” ontbreekt. Zet de taal in de regel, of geef met --lang de taal van alle antwoorden op.
mistake-other-lang = Dit antwoord is in “{ $lang }”, maar de rubric is gelezen voor “{ $rubric }”. Verbeter “lang” in de regel, of beoordeel de antwoorden in “{ $lang }” apart met --lang { $lang }.
mistake-beside-rubric = “{ $key }” gaat niet samen met --rubric: alle antwoorden worden met dat ene bestand beoordeeld. Haal “{ $key }” uit de regel, of laat --rubric weg.
mistake-drill = De oefening “{ $drill }” bestaat niet. { $similar ->
    [none] Met “repliek drills” zie je welke er zijn.
   *[other] Bedoel je “{ $similar }”?
}
mistake-drill-lang = Deze oefening is er niet in “{ $lang }”.
mistake-turn = Deze oefening heeft geen beurt “{ $turn }”. Wel: { $allowed }.
mistake-nothing = “marks” en “score” ontbreken allebei. Een van de twee moet er staan.
mistake-marks = “marks” moet een object zijn met een score voor elk criterium.
mistake-criterion = Op deze beurt wordt niet gelet op “{ $criterion }”, wel op: { $allowed }.
mistake-mark = De score voor “{ $criterion }” is { $mark }, maar moet 0, 1, 2 of 3 zijn.
mistake-missing-marks = De scores voor deze criteria ontbreken: { $criteria }.
mistake-score = “score” is { $score }, maar moet een getal van 0 tot en met 1 zijn.
mistake-auto-fails = “auto_fail” moet een lijst van id’s zijn.
mistake-auto-fail = De knock-out “{ $auto_fail }” bestaat niet. { $allowed ->
    [none] Hier zijn er geen.
   *[other] Mogelijk: { $allowed }.
}
