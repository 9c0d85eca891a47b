# Wat `repliek check` zegt over de bestanden van oefeningen. Eén bericht voor elke regel uit src/dialogue/rules.

check-cue-again =
    { $problem ->
        [missing] Beurt “{ $turn }” mag vaker dan één keer beantwoord worden, maar heeft geen cue_again.
       *[needless] Beurt “{ $turn }” wordt maar één keer beantwoord; cue_again komt dus nooit in beeld.
    }
    .suggestion =
        { $problem ->
            [missing] Voeg cue_again toe: wat de klant de tweede keer zegt.
           *[needless] Haal cue_again weg, of zet tries in drill.toml op 2 of meer.
        }

check-dead-branch = Deze tak van beurt “{ $turn }” naar “{ $to }” wordt nooit gekozen: een eerdere tak gaat altijd voor.
    .suggestion = Zet hem vóór de tak zonder voorwaarden, of haal hem weg.

check-doubtful-part =
    { $problem ->
        [once] In het patroon “{ $pattern }” staat dit deel twee keer; het tweede vindt niets nieuws.
        [amount] In het patroon “{ $pattern }” wordt dit getal als gewoon woord gezocht, zonder het teken erbij.
       *[less-tolerance] In het patroon “{ $pattern }” is de toegestane afwijking groter dan het getal zelf.
    }
    .suggestion =
        { $problem ->
            [once] Haal het weg, of schrijf wat je eigenlijk bedoelde.
            [amount] Schrijf het getal en het teken aan elkaar, met # ervoor, bijvoorbeeld #10%, #44,96€ of #45±1.
           *[less-tolerance] Schrijf eerst het getal en na ± een kleiner getal, bijvoorbeeld #45±1.
        }

check-duplicate-id = Het id “{ $id }” wordt twee keer gebruikt.
    .suggestion = Geef een van de twee een ander id.

check-duplicate-pattern = Het patroon “{ $pattern }” staat twee keer in deze lijst.
    .suggestion = Haal er een weg, of schrijf de andere formulering die je bedoelde.

check-endless-loop = Beurt “{ $turn }” kan terugkomen, maar heeft geen maximumaantal pogingen: het gesprek kan eindeloos doorgaan.
    .suggestion = Geef de beurt in drill.toml een maximum, bijvoorbeeld tries = 2.

check-hint-count = Beurt “{ $turn }” moet dit aantal hints hebben: { $expected }. Gevonden: { $found }.
    .suggestion = Maak de lijst zo lang als drill.toml zegt, of pas hints aan in drill.toml en in elke taal.

check-impossible-branch =
    { $problem ->
        [marks] Deze tak van beurt “{ $turn }” vraagt voor “{ $criterion }” een laagste score die boven de hoogste ligt.
        [mood] Deze tak van beurt “{ $turn }” vraagt een min_mood boven de max_mood.
        [tries] Deze tak van beurt “{ $turn }” vraagt min_tries boven max_tries.
        [limit] Deze tak van beurt “{ $turn }” vraagt meer pogingen dan de beurt heeft.
       *[not-here] Deze tak van beurt “{ $turn }” hangt af van “{ $criterion }”, maar de beurt kijkt niet naar dat criterium.
    }
    .suggestion =
        { $problem ->
            [limit] Verlaag min_tries, of verhoog tries van de beurt.
            [not-here] Geef de beurt een element van dat criterium, of kies een andere voorwaarde.
           *[other] Maak de laagste waarde gelijk aan of kleiner dan de hoogste.
        }

check-last-branch =
    { $problem ->
        [none] Beurt “{ $turn }” heeft geen takken.
        [conditional] De laatste tak van beurt “{ $turn }” heeft voorwaarden; misschien kan het gesprek dan niet verder.
       *[used-up] De laatste tak van beurt “{ $turn }” leidt naar “{ $to }”, en daarvan kunnen de pogingen dan op zijn.
    }
    .suggestion = Sluit af met een tak zonder voorwaarden die naar een einde of naar een latere beurt leidt.

check-malformed-id = “{ $id }” kan geen id zijn: alleen a–z, 0–9 en koppeltekens mogen.
    .suggestion =
        { $similar ->
            [none] Kies een korte naam in kleine letters.
           *[other] Schrijf bijvoorbeeld “{ $similar }”.
        }

check-max-chars =
    { $problem ->
        [missing] De controle “length” heeft een grens nodig, maar max_chars ontbreekt.
       *[needless] max_chars doet hier niets: geen enkel criterium heeft de controle “length”.
    }
    .suggestion =
        { $problem ->
            [missing] Zet max_chars boven in dit bestand, bijvoorbeeld max_chars = 280.
           *[needless] Haal max_chars weg, of geef een criterium checks = ["length"].
        }

check-missing-key = Hier ontbreekt “{ $key }”.
    .suggestion = Voeg “{ $key }” toe. In docs/DRILLS.md staat een voorbeeld.

check-missing-language = De oefening heeft geen bestand voor de taal “{ $language }”.
    .suggestion = Zet { $language }.toml in de map van de oefening.

check-missing-patterns =
    { $problem ->
        [checks-alone] Hier wordt alleen op de vorm van een antwoord gelet (“{ $element }”), en die telt pas mee als ook de inhoud iets oplevert: niemand kan dus iets halen.
       *[nothing-found] “{ $element }” heeft geen patroon dat iets kan vinden; niemand kan het dus halen.
    }
    .suggestion =
        { $problem ->
            [checks-alone] Voeg minstens één element met patronen toe.
           *[nothing-found] Voeg minstens één patroon toe dat niet met “!” begint.
        }

check-missing-structure = De map van oefening “{ $drill }” heeft geen drill.toml.
    .suggestion = Voeg drill.toml toe, met de beurten, de criteria en de eindes.

check-missing-text =
    { $problem ->
        [empty] “{ $text }” is leeg.
       *[absent] “{ $text }” ontbreekt.
    }
    .suggestion = Schrijf de tekst daarvoor in dit bestand.

check-model-answer =
    { $problem ->
        [auto-fail] Het modelantwoord van beurt “{ $turn }” leidt tot de knock-out “{ $criterion }” door: { $missed }.
       *[marks] Het modelantwoord van beurt “{ $turn }” haalt { $mark } van de 3 voor “{ $criterion }”. Gemist: { $missed }.
    }
    .suggestion =
        { $problem ->
            [auto-fail] Pas het modelantwoord aan, of maak het patroon van de knock-out preciezer.
           *[marks] Zet wat ontbreekt in het modelantwoord, of voeg een patroon toe dat het vindt.
        }

check-no-ending = Vanaf beurt “{ $turn }” leidt geen enkele weg naar een einde.
    .suggestion = Voeg een tak toe die uiteindelijk bij een van de eindes uitkomt.

check-not-utf8 = Dit bestand is geen UTF-8: de byte { $byte } op deze plek hoort bij geen enkele letter. Er wordt niets van het bestand gelezen.
    .suggestion = Sla het bestand op als UTF-8; de meeste editors noemen dat bij het opslaan “codering” of “encoding”.

check-out-of-range = “{ $key }” is { $value }, maar moet een waarde van { $least } tot en met { $most } hebben.
    .suggestion = Kies een waarde van { $least } tot en met { $most }.

check-pattern-matches-cue = Het patroon “{ $pattern }” vindt “{ $words }” al in wat de klant zelf zegt ({ $cue }).
    .suggestion = Maak het patroon preciezer, pas de woorden van de klant aan, of zet echo = true bij het element.

check-pattern-syntax =
    Fout in het patroon “{ $pattern }”: { $expected ->
        [word] hier hoort een woord
        [closing-parenthesis] er ontbreekt een haakje sluiten
        [closing-star] er ontbreekt een * aan het eind
        [space] hier hoort een spatie
        [ampersand] na ? hoort een &
        [number] na # of ± hoort een getal
        [set-name] na @ hoort de naam van een woordenlijst
        [end] bij dit haakje sluiten ontbreekt een haakje openen
        [exact-word] na “=” moet een woord staan
        [attached] tussen “{ $named }” en wat erbij hoort, mag geen spatie staan
        [star] deze * staat niet tegen een woord aan
        [ampersand-before] vóór “{ $named }” ontbreekt een &
        [one-exclamation] er staat een ! te veel
        [something-to-find] hier staat nergens wat er gevonden moet worden
        [no-group] && kan niet tussen haakjes staan
        [readable-number] “{ $named }” is geen getal
        [one-unit] “{ $named }” is een tweede eenheid, en een getal kan er maar één hebben
        [amount] “{ $named }” hoort bij een getal, en zo’n getal begint met #
        [no-sign] “{ $named }” betekent niets in een patroon
        [question-or-not] de zin zou een vraag moeten zijn en tegelijk geen vraag
        [not-excluded] dit sluit uit wat er gevonden moet worden; zo vindt het patroon nooit iets
        [known-set] er is geen woordenlijst “@{ $named }”
        [set-without-cycle] de woordenlijst “@{ $named }” verwijst naar zichzelf
        [readable-set] in de woordenlijst “@{ $named }” zelf zit een fout
        [filled-set] de woordenlijst “@{ $named }” is leeg
        [no-veto] een woordenlijst mag geen patroon bevatten dat met ! begint
        [no-answer] een woordenlijst mag geen patroon met && bevatten
        [less-nesting] hier staan meer dan { $named } groepen in elkaar
        [fewer-sets] hier verwijzen woordenlijsten meer dan { $named } niveaus diep naar elkaar
        [less-depth] hier staan groepen en woordenlijsten meer dan { $named } niveaus diep in elkaar
        [less] dit is te groot: het heeft meer dan { $named } delen; die van een woordenlijst tellen mee op elke plek waar je hem gebruikt
       *[other] hier zit een fout
    }{ $found ->
        [none] .
       *[other] , niet “{ $found }”.
    }
    .suggestion =
        { $expected ->
            [word] Schrijf een woord, een groep tussen haakjes, een getal na # of een woordenlijst na @, of haal het teken weg dat te veel is.
            [closing-parenthesis] Sluit elk haakje dat je opent.
            [closing-star] Schrijf *woord* om ook in langere woorden te zoeken, of woord* voor woorden die zo beginnen.
            [space] Zet een spatie tussen de twee delen, of haal het teken weg: een antwoord wordt als losse woorden gelezen.
            [ampersand] Zet een & tussen het ? en wat er in de zin moet staan: “? & naam”.
            [number] Zet het getal direct achter het teken, bijvoorbeeld #44,96 of #45±1.
            [set-name] Zet de naam direct achter het teken, bijvoorbeeld @empathy.
            [end] Haal het weg, of open de groep eerder.
            [exact-word] Schrijf het woord direct achter het =, of laat het = weg: (=a|=b), niet =(a|b).
            [attached] Haal de spatie weg.
            [star] Zet de * direct tegen een woord: woord* of *woord*, ook in een groep: (a*|b*). Gebruik … als er willekeurige woorden tussen mogen staan.
            [ampersand-before] Zet er een & voor, zoals in “sorry & !maar” of “naam & ?”. Zoek je alleen de woorden, haal het teken dan weg.
            [one-exclamation] Schrijf één !.
            [something-to-find] Voeg met & toe wat er gevonden moet worden: “sorry & !maar”. Zet woorden die alles tenietdoen, waar ze ook staan, in een eigen patroon dat met ! begint.
            [no-group] Haal deze haakjes weg, of gebruik & als de delen in één zin moeten staan.
            [readable-number] Schrijf het als 44,96 of 1.234,50. Laat bij een datum of een code het # weg.
            [one-unit] Laat een van de twee staan.
            [amount] Schrijf het getal en het teken aan elkaar, met # ervoor, bijvoorbeeld #10%, #44,96€ of #45±1.
            [no-sign] Haal het weg. Een keuze schrijf je als (a|b), woorden direct naast elkaar als a_b.
            [question-or-not] Laat ? of !? staan, niet allebei.
            [not-excluded] Haal het deel na ! weg, of dezelfde woorden ervoor.
            [known-set] Controleer de naam, of voeg de woordenlijst toe.
            [set-without-cycle] Haal een van de verwijzingen weg.
            [readable-set] Verbeter eerst die woordenlijst.
            [filled-set] Zet minstens één patroon in de woordenlijst.
            [no-veto] Zet dit patroon in de lijst van het element of de knock-out waar het tegen werkt.
            [no-answer] Gebruik & als de delen in één zin moeten staan, of zet dit patroon in de lijsten die de woordenlijst gebruiken.
            [less-nesting] Haal haakjes weg die niet nodig zijn, of maak van een groep een eigen woordenlijst.
            [fewer-sets] Schrijf de woorden van de binnenste woordenlijst uit op de plek waar je ze gebruikt.
            [less-depth] Gebruik minder groepen en woordenlijsten binnen elkaar.
            [less] Verdeel het over kleinere woordenlijsten of patronen, of gebruik grote woordenlijsten minder vaak.
           *[other] Welke tekens een patroon kent, staat in docs/DRILLS.md onder “Patterns”.
        }

check-sample-marks =
    { $problem ->
        [absent] Dit voorbeeldantwoord noemt geen score voor “{ $criterion }”; het haalt { $found }.
        [not-here] Dit voorbeeldantwoord noemt een score voor “{ $criterion }”, maar de beurt kijkt niet naar dat criterium.
        [band] Dit voorbeeldantwoord staat als “{ $stated }” opgegeven, maar wordt beoordeeld als “{ $found }”.
       *[differs] Dit voorbeeldantwoord zou { $stated } moeten halen voor “{ $criterion }”, maar haalt { $found }. Gehaald: { $met }. Gemist: { $missed }.
    }
    .suggestion =
        { $problem ->
            [absent] Noem een score voor elk criterium van de beurt.
            [not-here] Haal deze score weg.
           *[other] Klopt het voorbeeldantwoord, pas dan de patronen aan. Pas anders aan wat erbij staat.
        }

check-set-cycle = Deze woordenlijst verwijst naar zichzelf: { $cycle }.
    .suggestion = Haal een van de verwijzingen weg.

check-syntax =
    { $problem ->
        [duplicate-key] Deze sleutel of tabel staat hierboven al.
        [unclosed] Wat hier geopend is, wordt niet gesloten.
        [quotes] Tekst moet tussen aanhalingstekens staan.
        [string] Deze tekst is niet te lezen; misschien ontbreekt er een aanhalingsteken, of staat er een te veel.
        [missing-value] Hier ontbreekt een waarde.
        [missing-equals] Hier ontbreekt een =.
        [comma] Hier ontbreekt een komma, of er staat er een te veel.
        [number] Dit is geen geldig getal.
       *[other] Dit is geen geldige TOML.
    }
    .suggestion =
        { $problem ->
            [duplicate-key] Voeg de twee samen, of geef een van de twee een andere naam.
            [unclosed] Kijk of er een haakje sluiten ontbreekt.
            [string] Schrijf binnen een tekst “ ” of \" in plaats van een recht aanhalingsteken.
           *[other] Vergelijk deze regel met het voorbeeld in docs/DRILLS.md.
        }

check-too-few-samples = Beurt “{ $turn }” heeft minstens twee voorbeeldantwoorden van niveau “{ $band }” nodig. Gevonden: { $found }.
    .suggestion = Voeg antwoorden toe zoals studenten ze echt schrijven, met de scores die ze verdienen.

check-unknown-competence = Er is geen competentie “{ $code }”.
    .suggestion =
        { $similar ->
            [none] Mogelijk: { $allowed }.
           *[other] Bedoel je “{ $similar }”? Mogelijk: { $allowed }.
        }

check-unknown-criterion = Deze oefening heeft geen criterium “{ $criterion }”.
    .suggestion =
        { $similar ->
            [none] Mogelijk: { $allowed }. Of zet het erbij onder [[criteria]].
           *[other] Bedoel je “{ $similar }”?
        }

check-unknown-file = “{ $part }” hoort niet in het pad { $path }; het bestand wordt niet gelezen.
    .suggestion =
        { $similar ->
            [none] Mogelijk in plaats van “{ $part }”: { $allowed }.
           *[other] Bedoel je “{ $similar }”?
        }

check-unknown-key = “{ $key }” heeft hier geen betekenis.
    .suggestion =
        { $similar ->
            [none] Hier mogelijk: { $allowed }.
           *[other] Bedoel je “{ $similar }”?
        }

check-unknown-set = Er is in deze taal geen woordenlijst “@{ $set }”.
    .suggestion =
        { $similar ->
            [none] Mogelijk: { $allowed }.
           *[other] Bedoel je “@{ $similar }”?
        }

check-unknown-text = Hier staat tekst voor “{ $text }”, maar dat komt in drill.toml niet voor.
    .suggestion =
        { $similar ->
            [none] Haal de tekst hier weg, of vul drill.toml aan.
           *[other] Bedoel je “{ $similar }”?
        }

check-unknown-turn = Er is geen beurt of einde “{ $turn }” om naartoe te gaan.
    .suggestion =
        { $similar ->
            [none] Mogelijk: { $allowed }.
           *[other] Bedoel je “{ $similar }”?
        }

check-unknown-value = “{ $key }” kan niet “{ $value }” zijn.
    .suggestion =
        { $similar ->
            [none] Mogelijk: { $allowed }.
           *[other] Bedoel je “{ $similar }”? Mogelijk: { $allowed }.
        }

check-unknown-work-process = Er is geen werkproces “{ $code }”.
    .suggestion =
        { $similar ->
            [none] Mogelijk: { $allowed }.
           *[other] Bedoel je “{ $similar }”? Mogelijk: { $allowed }.
        }

check-unreachable-ending = Geen enkele weg leidt naar het einde “{ $ending }”.
    .suggestion = Voeg een tak toe die erheen leidt, of haal het einde weg.

check-unreachable-turn = Vanaf het begin leidt geen enkele weg naar beurt “{ $turn }”.
    .suggestion = Voeg een tak toe die erheen leidt, of haal de beurt weg.

check-unused-criterion = Geen enkele beurt kijkt naar het criterium “{ $criterion }”; het gewicht telt dus nooit mee.
    .suggestion = Voeg er bij een beurt een element voor toe, of haal het criterium weg.

check-weights =
    { $problem ->
        [all-bonus] Alle criteria zijn hier een bonus; er is dus niets waar die bonus bovenop komt.
       *[total] De gewichten van de criteria zonder bonus zijn samen { $total } in plaats van 100.
    }
    .suggestion =
        { $problem ->
            [all-bonus] Laat bij minstens één criterium bonus = true weg; de gewichten van de criteria zonder bonus moeten samen 100 zijn.
           *[total] Pas de gewichten aan tot ze samen precies 100 zijn.
        }

check-wrong-type =
    “{ $key }” moet { $expected ->
        [text] tekst tussen aanhalingstekens
        [integer] een heel getal
        [boolean] true of false
        [list] een lijst tussen vierkante haken
       *[table] een tabel
    } zijn, maar is hier { $found ->
        [text] tekst
        [integer] een heel getal
        [float] een getal met decimalen
        [boolean] true of false
        [datetime] een datum of tijd
        [list] een lijst
       *[table] een tabel
    }.
    .suggestion =
        { $expected ->
            [text] Zet er aanhalingstekens omheen.
            [integer] Schrijf een getal zonder aanhalingstekens en zonder decimalen.
            [boolean] Schrijf true of false, zonder aanhalingstekens.
            [list] Zet er vierkante haken omheen, met komma’s tussen de delen.
           *[table] Schrijf een naam en een waarde, zoals in het voorbeeld in docs/DRILLS.md.
        }
