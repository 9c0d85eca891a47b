//! German.

use std::sync::LazyLock;

use snowball_stemmers_rs::Algorithm;

use super::{
    Anew, Antecedent, Apart, Backward, Denial, Fronted, Negation, Questions, Set, Table, Tone, Word, Written,
    as_stemmed, set,
};

pub(super) const TABLE: Table = Table {
    algorithm: Algorithm::German,
    decimal: ',',
    euro: "eur euro euros",
    cents: "cent cents ct",
    joining: "und",
    percent: "prozent percent",
    hours: "h=uhr",
    numbers: "ein?=1 eine?=1 einen?=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 fuenf=5 sechs=6 sieben=7 acht?=8 neun=9 zehn=10
        elf=11 zwolf=12 zwoelf=12 dreizehn=13 vierzehn=14 funfzehn=15 fuenfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18
        neunzehn=19 zwanzig=20 dreissig=30 vierzig=40 funfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80
        neunzig=90 hundert=100",
    number_link: "und",
    ordinals: "te",
    abbreviations: "hr fr dr prof dipl ing bzw ca etc evtl ggf inkl exkl max min nr tel usw vgl zb str st sog bspw
        zzgl mfg ua dh mwst",
    months: "januar februar marz maerz april mai juni juli august september oktober november dezember",
    closed: "ich leider du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen ihre ihren ihrem ihrer ihres
        mein meine meinen meinem meiner dein deine deinen deinem deiner sein seine seinen unser unsere unseren euer
        eure der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner nicht nichts nie
        niemals niemand nirgends weder ohne doch ja nein und oder aber denn wenn dass ob als wie wo wer was zu in an
        auf aus bei mit von vor nach fur fuer uber ueber um durch gegen ist bin bist sind war waren hat habe haben
        hatte wird werde werden hier da dort dieser diese dieses diesen diesem nimmer nix ned",
    personal: "ich du er sie es wir ihr mich dich uns euch mir dir ihm ihn ihnen ihre ihren ihrem ihrer mein meine
        meinen dein deine
        unser unsere unseren",
    acting: "kommt kommen komme kam bringt bringen bringe liefert liefern liefere schickt schicken schicke sendet
        senden sende nimmt nehmen nehme holt holen hole bekommt bekommen bekomme erhalt erhalten kriegt kriegen ruft
        rufen rufe gibt geben gebe bietet bieten biete macht machen mache bleibt bleiben steht passt kostet geht gehort
        gehoert zahlen zahlt kosten klappt schauen schaue",
    finite: "aktiviere aktualisiere akzeptiere antwortet arbeitet atmet backt baut beantworte bedanke beginnt behaelt
        beschreibt besitzt bestaetige bestatige besteht betraegt betragt beweist bindet bittet blinkt braucht
        brennt bricht chattet dampft darf dauert denkt dreht druckt drueckt eilt empfaengt empfangt empfehle
        empfiehlt entfaellt entfallt enthaelt entscheidet entschuldige entspricht entsteht erkennt erklaere
        erklare erklingt erledige erlischt erscheint erstatte erstelle faehrt faellt faengt fallt fangt fehlt
        findet flackert fliegt fliesst folgt fordert fragt freue freut friert fuehlt fuehrt fuellt fuhlt fuhrt
        fullt funktioniert garantiere gefaellt gefallt gelingt genuegt genugt geschieht gewinnt gilt glaubt
        gleicht greift haelt haengt handelt hangt heilt heisst heizt hilft hoert hoffe hofft informiere
        installiere kauft kennt kippt klaert klagt klart klebt klemmt klickt klingelt klingt klopft kocht
        kontaktiere korrigiere kuehlt kuemmere kuemmert kuendigt kuhlt kummere kummert kundigt lacht ladt laedt
        laesst laeuft lasst lauft lebt legt lehnt leidet leiht leistet leitet lernt leuchtet liegt liest loescht
        loest loggt lohnt loscht luegt lugt mahlt mailt meint meldet merkt misst nennt notiere nuetzt nutzt
        oeffnet offnet ordnet organisiere packt piept postet pruefe prueft prufe pruft pumpt raucht rauscht
        rechnet redet regelt regnet reicht reinigt reisst reist rennt repariere reserviere rettet riecht ruckelt
        sagt sammelt scannt schaltet schaut scheint schenkt schlaeft schlaegt schlaft schlagt schliesst schmeckt
        schneidet schreibt schreit schuetzt schwankt senkt setzt singt sinkt sitzt sorgt spart spielt spinnt
        spricht springt spuert stammt startet steckt steigt stellt stimmt stinkt stockt stoert stoppt storniere
        stort streamt streikt stuerzt sturzt tausche tauscht teilt tippt traegt traeumt tragt traumt trennt trifft
        trinkt tropft ubernehme ubernimmt uberprufe ubertragt uberweist uebernehme uebernimmt ueberpruefe
        uebertraegt ueberweise ueberweist unterbricht veranlasse verbietet verbinde verbindet verfaellt verfallt
        vergeht vergibt vergisst vergleicht verhaelt verlaesst verlasst verliert vermeidet verschicke verschwindet
        versichere verspreche verspricht versteht vertritt verzeiht wachst wackelt waechst waehlt waescht wahlt
        warnt wartet wascht wechselt weigert weint weist wendet wiegt wirft wirkt wohnt wuenscht wundert wunscht
        zaehlt zeigt zieht zweifelt zwingt",
    imperatives: "zeigen bringen nehmen geben schicken senden schreiben rufen drucken druecken prufen pruefen offnen
        oeffnen schliessen ziehen stecken legen stellen warten lassen holen fullen fuellen klicken lesen halten
        folgen wahlen waehlen bewahren behalten tauschen ersetzen starten zahlen kontaktieren probieren
        unterschreiben",
    imperative_endings: "",
    third_person: "",
    acting_endings: "",
    keywords: "",
    degrees: "zu",
    known: "kosten kasten posten osten rosten bitte bitter butter mitte blatt glatt platt kaufen laufen raufen saufen
        taufen haufen nehmen nennen rennen kennen konnen koennen gonnen brennen trennen rufen rufe stufen stufe
        liefern lieber leber leben geben heben weben neben reden beden leiden leider kleider kleid leid meiden seiden
        melden meldet werden wenden wunden stunden stunde kunde kunden hunde runde wunde finden binden fragen tragen
        sagen lagen klagen schlagen wagen magen preis kreis greis preise kreise reise reisen weise weisen beweisen
        brief tief schief rechnung zeichnung rechnen zeichnen fehler fehlen fehlt felder feld geld held welt teil
        teile teilen heilen eilen zeit seit weit breit bereit paket pakete plakat wasser besser messer fasser morgen
        borgen sorgen sorge bestellen herstellen erstellen verstellen vorstellen verstehen bestehen gestehen
        entstehen verstanden bestanden entstanden gestanden verstand bestand zustand abstand anstand danke dank bank
        tank krank schrank schaden schade schaffen schlafen strafen warten karten garten arten starten wort worte
        ware waren waere wahr wahren wahrend nummer kummer sommer zimmer immer schlimmer schuld geduld losen lesen
        losung lesung lesen wissen missen kissen mussen muessen messen essen fressen vergessen gegessen machen lachen
        sachen wachen rachen suchen buchen kuchen besuchen versuchen versprechen besprechen entsprechen sprechen
        brechen stechen rechte rechten richten richtig wichtig nichtig tuchtig nachricht unterricht bericht gericht
        gewicht gesicht gedicht schicken stecken strecken schmecken schnell spater spaeter water vater kater frauen
        freuen freunde freude liegen lieben legen kleine kleinen frank luft lust rolle tolle hohe siehe sehe setzen
        sitzen setzt jetzt machte achte dachte licht acht macht nacht sieben selten schau start spart verhalten
        erhalten verlassen erfahren zeichen reichen sicht gewonnen gewinnen hielt leisten leiten damen entschieden
        entscheiden feuer teuer feier neuer hoffentlich spitze aussen innen leiter leitung leistung entgegen presse
        masse starken pause hause willen wollen karte gebraucht gebracht retten dauer sauer drehen tasche tausche
        rollen schatten spuren katze ausgaben bauer mauer runden flasche falsche gedanke",
    common: "der die und in den von zu das mit sich des auf fur ist im dem nicht ein eine als auch es an werden aus er
        hat dass sie nach wird bei einer um am sind noch wie einem uber einen so zum haben nur oder aber vor
        zur bis mehr durch man ich ihnen ihr ihre mir mich wir uns bitte danke kann konnen koennen mochte
        moechte gerne leid tut guten tag herr frau verstehe habe fuer ueber alle alles andere anders beim da
        dann denn diese doch dort du einfach etwas euch ganz gar gegen gibt gut hier ihm ihn immer ins ja
        jede jeder jetzt kein keine leider machen macht mal mein meine muss nein nichts nie ob ohne schon
        sehr sein selbst sicher soll sollte steht unter viel viele vielleicht vom war waren warum was weil
        weiss welche wenn wer werde wieder will wirklich wo wollen wurde wurden zwei zwischen hallo heute
        morgen naturlich natuerlich nochmal gerade kommt geht",
    elisions: "",
    clipped: "s=es n=einen",
    whole: "",
    questions: Questions {
        words: "was wer wo wann wie welche welcher welches welchen welchem warum wieso weshalb wozu womit wofur
            wofuer woran woher wohin wen wem wessen worum wieviel",
        verbs: "ist sind war waren bin bist hat habe haben hast hatte hatten kann konnen koennen kannst konnte
            konnten koennten darf durfen duerfen durfte duerfte soll sollen sollte mochte moechte mochten moechten
            will wollen willst wollte wird werden wurde wuerde wurden wuerden muss mussen muessen geht gibt steht
            lautet heisst passierte passiert kostet dauert kommt kam macht meinen wissen weiss stimmt brauchen
            benotigen sehen kennen gefallt haetten hatten waere ware funktioniert bekommen passt passen reicht
            hilft sieht",
        pronouns: "ich sie du ihr wir er es man das dies diese dieser der die ihre ihr mein meine jemand etwas
            alles",
        own_verbs: "habe bin werde",
        own_subjects: "ich sie du",
        openings: "stimmt_das stimmt_es wie_viel wie_viele wie_lange wie_oft was_fur was_fuer seit_wann bis_wann
            um_welche um_welches um_welchen auf_welchen auf_welche fur_wen fuer_wen mit_wem von_wem bei_wem an_wen
            in_welcher in_welchem mit_welchem mit_welcher fur_welche fur_welches fuer_welche fuer_welches ab_wann
            aus_welchem",
        askings: "darf_ich was_ist_ihre wie_ist_ihre wie_lautet was_ist_genau was_genau_ist ist_das_ok ist_das_okay
            ist_das_in ist_das_gut ist_das_recht passt_das passt_ihnen_das passt_es ist_ihnen_das
            sind_sie_einverstanden sind_sie_damit haben_sie_noch kann_ich_noch kann_ich_sonst wie_kann_ich
            womit_kann_ich konnen_sie_mir koennen_sie_mir konnen_sie_uns koennen_sie_uns mochten_sie_eine
            moechten_sie_eine wollen_sie_eine ist_alles_klar finden_sie_das finden_sie_es kann_ich_ihre",
        fillers: "und aber also ok okay ja nein gut hallo guten tag abend herr frau entschuldigung danke bitte so
            na",
        subordinators: "wenn falls weil da als sobald wahrend waehrend obwohl nachdem bevor sofern damit ob",
        conditions: "wenn falls",
        preambles: "bevor ehe",
        asking_leave: "darf durfte duerfte durfen duerfen",
        suiting: "ok okay recht ordnung",
        statements: "kann_ich_verstehen kann_ich_gut_verstehen kann_ich_sehr_gut_verstehen kann_ich_voll_verstehen
            kann_ich_total_verstehen kann_ich_nachvollziehen kann_ich_gut_nachvollziehen
            kann_ich_sehr_gut_nachvollziehen kann_ich_mir_vorstellen kann_ich_mir_gut_vorstellen weiss_ich wie_gesagt
            was_mich wie_argerlich wie_schade wie_unangenehm was_fur_ein_pech was_fuer_ein_pech was_fur_ein_arger
            was_fuer_ein_aerger",
        inverted: "",
    },
    sounds: &[
        ("ieh", "i"),
        ("ie", "i"),
        ("ah-", "a"),
        ("eh-", "e"),
        ("ih-", "i"),
        ("oh-", "o"),
        ("uh-", "u"),
        ("ph", "f"),
        ("v", "f"),
        ("th", "t"),
        ("rh", "r"),
        ("tz", "z"),
        ("ts", "z"),
        ("dt", "t"),
        ("d$", "t"),
        ("b$", "p"),
        ("g$", "k"),
        ("chs", "x"),
        ("cks", "x"),
        ("ks", "x"),
        ("ch", "ch"),
        ("ck", "k"),
        ("c+", "z"),
        ("c", "k"),
        ("qu", "kw"),
        ("ei", "ai"),
        ("ey", "ai"),
        ("ay", "ai"),
        ("y", "i"),
    ],
    negation: Negation {
        negators: "nicht nich nie niemals nichts niemand kein keine keinen keinem keiner keines ohne weder kaum
            keinesfalls keineswegs nirgends nirgendwo nimmer nix niemanden niemandem ned mitnichten garnicht garnichts
            garkein garkeine garkeinen keinster keinerlei net ebensowenig nit nid nciht garnich garnet nischt nimma
            nichtmal garkeinem keen null",
        paired: "",
        prepositions: "ohne null",
        correlatives: "weder=noch",
        replacing: "sondern",
        affirming: "schon",
        suggesting: "besser einfach lieber",
        wanting: "wollen mochten moechten",
        charges: "kosten gebuhren gebuehren",
        refusing: "verweigere verweigern verwehren verwehre",
        lacking: "habe weiss kenne sehe finde haben wissen kennen sehen finden",
        late: "nicht nich nie niemals nichts kein keine keinen keinem keiner keines nimmer nix ned garnicht garnichts
            net mitnichten nit nid nciht garnich garnet nischt garkein garkeine garkeinen",
        subjects: "niemand keiner niemanden niemandem",
        comparisons: "mehr_als hoher_als langer_als spater_als uber_die uber vor",
        backward: Backward::Verb,
        idioms: "nicht_vorstellen_wie nicht_sagen_wie kein_problem keine_sorge keine_sorgen keine_ursache kein_thema
            kein_ding kein_wunder keine_frage keinen_zweifel kein_zweifel nicht_nur nicht_mehr_als nicht_hoher_als
            nicht_langer_als nicht_spater_als warum_nicht wieso_nicht ohne_weiteres ohne_probleme ohne_problem
            ohne_zweifel ohne_zusatzkosten ohne_aufpreis ohne_kosten ohne_risiko zogern_sie_nicht vergessen_sie_nicht
            nichts_zu_danken nicht_zuletzt oder_nicht kostet_nichts kostet_sie_nichts kostet_dich_nichts zahlen_nichts
            zahlen_sie_nichts bezahlen_nichts bezahlen_sie_nichts nicht_umsonst keine_umstande nichts_anderes_als
            gar_kein_problem nie_wieder es_nicht_erwarten kaum_erwarten kann_…_nicht_genug kann_…_nicht_oft_genug
            konnen_…_nicht_genug konnen_…_nicht_oft_genug kann_…_nie_genug mussen_nichts_…_bezahlen
            mussen_sie_nichts_…_bezahlen mussen_nichts_…_zahlen brauchen_nichts_…_bezahlen brauchen_nichts_…_zahlen
            nicht_verubeln nicht_veruebeln nicht_vergessen nichts_geht_uber nichts_geht_ueber mussen_nix_zahlen
            mussen_nichts_zahlen zahlen_nix kostet_nix kostet_sie_nix bezahlen_nix vergesse_nicht vergessen_nicht
            nicht_umhin macht_nichts nicht_vor keine_panik keine_hektik keine_eile sehr_net net_von so_net_von voll_net
            aber_net ja_net mega_net net_danke wundert_mich_nicht keine_muhe keine_muehe ohne_bedenken kein_risiko
            keinerlei_risiko keinerlei_kosten keinerlei_zusatzkosten nicht_zu_glauben mussen_…_nichts_bezahlen
            muessen_…_nichts_bezahlen mussen_…_nichts_zahlen muessen_…_nichts_zahlen null_kosten null_euro null_cent
            null_risiko null_problem null_probleme null_stress auf_null bei_null in_null ist_null sind_null
            null_prozent null_gebuhren null_gebuehren null_aufwand null_wartezeit null_versandkosten",
        clause_openers: "und oder aber sondern denn weil dass das die wenn falls als obwohl damit sodass wahrend
            waehrend bevor
            nachdem sobald warum wie was wer wo welche welcher welches weshalb wieso ob deshalb daher trotzdem sonst",
        disjunctions: "oder",
        auxiliaries: "ist sind war waren bin bist seid wird werde werden wurde wurden wuerde wuerden hat habe haben
            hatte hatten
            haette haetten kann konnen koennen konnte konnten koennte koennten darf durfen duerfen durfte durften soll
            sollen sollte sollten muss mussen muessen musste mussten mochte mochten moechte moechten will wollen
            wollte wollten lass lassen mag mogen brauche brauchen ware waere is",
        determiners: "der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres mein
            meine meinen meinem meiner unser unsere unseren unserem unserer dein deine deinen sein seine dieser diese
            dieses diesen diesem kein keine alle viel sehr so zu mit fur fuer von vom zum zur im am beim bei auf an
            in aus nach uber ueber um durch",
        adverbs: "gar uberhaupt ueberhaupt davon wirklich ganz sicher absolut eigentlich einfach jetzt noch auch schon
            doch so dann leider naturlich
            natuerlich heute morgen gestern selbst selber gerne gern direkt sofort personlich persoenlich vielleicht
            wahrscheinlich mal hier da herr frau ehrlich gesagt momentan genau richtig gut recht total echt halt eben
            immer
            bisher bislang komplett voll vollig voellig",
        speakers: "ich wir",
        own: "",
        own_ending: None,
        carried: "versprechen_dass garantieren_dass zusagen_dass warum wieso weshalb dass wofur wofuer heissen_dass
            bedeuten_dass sagen_dass behaupten_dass eindruck_dass glauben_dass denken_dass erwarten_dass meinung_dass
            ernsthaft_dass wahr_dass richtig_dass gesagt_dass moglich_dass moeglich_dass sicher_dass sicher_ob weiss_ob
            sagen_ob ahnung_ob ob geben_dass so_das so_dass damit_dass steht_dass wahr_das davon_dass davon_aus_dass
            darauf_dass rechnen_dass",
        infinitive_behind_comma: "zu",
        asked: "",
        denial: Denial {
            possible: "moglich moeglich machbar verfugbar verfuegbar drin vorgesehen erlaubt frage infrage option
                denkbar lieferbar bereit lage grund anlass sinn zweck sinnvoll notig noetig erforderlich geeignet
                passend inbegriffen enthalten genug ausreichend zustandig zustaendig absicht rede aufgabe sache idee
                befugt berechtigt ublich ueblich betracht moglichkeit moeglichkeit moglichkeiten moeglichkeiten zeit",
            enabling: "geht klappt",
            offering: "wird werden brauchen bekommen erwarten kriegen behalten mitnehmen zuruckbekommen zurueckbekommen
                erhalten",
            receiving: "bekommen bekommst bekommt kriegen kriegst kriegt erhalten erhaltst",
            phrases: "unmoglich unmoeglich ausgeschlossen abgelehnt ausgebucht ausverkauft verboten sinnlos zwecklos
                aussichtslos undenkbar ungeeignet keine_rede keine_chance konnen_sie_vergessen koennen_sie_vergessen
                kannst_du_vergessen vergeblich umsonst_warten abschminken is_nich ist_nich lehnen_wir lehne_ich
                ich_lehne wir_lehnen vergessen_sie_die vergessen_sie_den uberflussig ueberfluessig unnotig unnoetig
                vergessen_sie_das vergessen_sie_ihren vergessen_sie_ihre verweigert genehmigt_nicht ablehnen verweigern
                wird_nichts wird_nix uber_meine_leiche ueber_meine_leiche traumen_sie_weiter nicht_da nicht_vorhanden
                nicht_auf_lager nicht_vorratig nicht_vorraetig traeumen_sie_weiter konnen_sie_knicken
                koennen_sie_knicken mussen_sie_verzichten muessen_sie_verzichten gibt_es_nicht gibts_nicht
                gibt_es_leider_nicht",
            reluctances: "verweigere verweigern spat_um spaet_um schwer_zu_verstehen schwierig_zu_verstehen
                schwer_verstehen kaum_zu_verstehen schwer_nachvollziehen schwer_nachzuvollziehen schwer_zu_begreifen
                fallt_mir_schwer faellt_mir_schwer fallt_es_mir_schwer faellt_es_mir_schwer mir_fallt_es_schwer
                mir_faellt_es_schwer fallt_uns_schwer faellt_uns_schwer finde_es_schwer finde_es_schwierig habe_muhe
                habe_muehe habe_schwierigkeiten weigere_mich weigern_uns weigere weigern weigert bezweifle bezweifeln
                bezweifelt bestreite bestreiten bestreitet als_ob_ich als_ob_wir als_ob_sie als_wurde_ich
                als_wuerde_ich als_wurden_wir als_wuerden_wir ausserstande davon_ab davon_abgesehen davon_absehen
                verzichten_darauf verzichte_darauf verzichten_auf verzichte_auf den_teufel_tun alles_andere_als
                verzichten_wir_darauf verzichte_ich_darauf verzichten_wir_auf lehne_es_ab lehnen_es_ab keine_lust
                untersagt verbietet_mir verbietet_uns bezweifel keinen_fall hab_nicht_vor habe_nicht_vor
                haben_nicht_vor null_verstandnis null_verstaendnis null_bock kein_bock ist_quatsch ist_unsinn
                finde_es_quatsch ist_fraglich weit_davon_entfernt von_wegen nie_im_leben keinster_weise mir_fehlt_jedes
                mir_fehlt_jegliches keinen_umstanden keinen_umstaenden keinem_fall fehlt_mir_jedes fehlt_mir_jegliches
                fehlt_uns_jedes fehlt_uns_jegliches fehlt_jedes fehlt_jegliches unter_keiner_bedingung
                mir_fehlt_das_verstandnis mir_fehlt_das_verstaendnis mir_fehlt_einfach_das_verstandnis
                fehlt_mir_das_verstandnis fehlt_mir_das_verstaendnis fehlt_uns_das_verstandnis
                fehlt_uns_leider_das_verstandnis",
            exclusions: "statt anstatt anstelle anstelle_von geschweige geschweige_denn",
            verbal_endings: "",
            attributive_endings: "e en em er es",
            exceptions: "ausser ausgenommen bis_auf mit_ausnahme",
            complementizers: "dass ob",
            fitting: "passt passen reicht reichen genugt gehort gehoren gehoeren kommt kommen gilt gelten liegt",
            articles: "ein eine einen einem einer der die das den dem des ihr ihre ihren ihrem ihrer mein meine meinen
                unser unsere
            unseren dein deine deinen diese dieser dieses diesen",
            links: "von fur fuer mit an auf uber ueber in aus zu zur zum vom bei nach unter seit im am beim",
        },
        anew: Anew {
            restarts: "es_tut tut_mir das_tut das_bedauern das_bedauere",
            apologies: "entschuldigung entschuldigen sorry verzeihung",
            interjections: "sorry entschuldigung verzeihung",
            apologising: "bin bist ist sind war waren sage sagt sagen gesagt bitte bitten gibt gebe geben bekommen
                kriegen brauche brauchen will wollen werde werden
                wirklich sehr so richtig echt auch mal sag",
            matters: "das dies es so sowas dazu dafur dafuer hierfur hierfuer",
        },
        antecedent: Antecedent {
            refusals: "nein ne nee nicht nie niemals keinesfalls keinen_fall keine_chance vergessen_sie_es vergiss_es
                nie_im_leben im_leben_nicht unmoglich unmoeglich ausgeschlossen no noe fehlanzeige eher_nicht
                nur_uber_meine_leiche nur_ueber_meine_leiche uber_meine_leiche ueber_meine_leiche geht_nicht nope nah
                keineswegs vergessen_sie_s pech_gehabt traum_weiter von_wegen",
            rhetorical: "warum_sollte_ich warum_soll_ich warum_sollten_wir warum_sollen_wir warum_muss_ich
                warum_mussen_wir wieso_sollte_ich wieso_soll_ich wieso_sollten_wir wieso_sollen_wir wieso_muss_ich
                weshalb_sollte_ich weshalb_soll_ich weshalb_sollten_wir wozu_sollte_ich wozu_soll_ich seit_wann
                glauben_sie_ernsthaft denken_sie_ernsthaft dachten_sie_wirklich dachten_sie_wirklich_dass
                glauben_sie_wirklich glauben_sie_wirklich_dass glauben_sie_ernsthaft_dass denken_sie_ernsthaft_dass
                denken_sie_wirklich_dass dachtest_du_wirklich_dass glaubst_du_wirklich_dass",
            adversatives: "aber leider doch",
            wishes: "ich_mochte ich_moechte mochte_ich moechte_ich ich_will ich_wollte wir_mochten wir_moechten
                wir_wollen wurde_gern wurde_gerne wuerde_gern wuerde_gerne wurde_ihnen_gern wurde_ihnen_gerne
                wuerde_ihnen_gern wuerde_ihnen_gerne wurde_sie_gern wurde_sie_gerne wurden_gern wurden_gerne
                wurden_ihnen_gern wurden_ihnen_gerne wuerden_ihnen_gern wuerden_ihnen_gerne sie_mochten sie_moechten
                sie_wollen sie_wollten ich_konnte ich_koennte wir_konnten wir_koennten am_liebsten gerne_hatte
                gerne_haette gern_hatte gern_haette hatte_gern haette_gern hatte_ihnen_gern haette_ihnen_gern
                hatte_ihnen_gerne haette_ihnen_gerne",
            wishful: "gern gerne",
            moods: "wurde wuerde wurden wuerden hatte haette hatten haetten mochte moechte",
        },
        fronted: Fronted {
            days: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute heut morgen ubermorgen
                uebermorgen wochenende",
            since: "ab seit",
            obligations: "muss mussen muessen musst brauchen brauchst brauchst notig noetig",
            copulas: "ist sind war waren is wird bleibt tut",
            truths: "stimmt wahr richtig korrekt glaube glauben",
            describing: "ist sind war waren is bleibt kostet kosten dauert dauern heisst",
            sentential: "nicht nich nie niemals nimmer nirgends niemand mitnichten net garnicht weder nit nid nciht
                garnich garnet nischt garnichts keinesfalls",
            customers: "sie du",
            past: "",
            indefinites: "ein eine einen einem einer",
            clitics: "",
            claims: "recht anspruch rechnen hoffen anrecht",
        },
    },
    particles: "ab an auf aus bei durch ein entgegen fest her hin los mit nach um unter vor vorbei weg weiter wieder
        zu zuruck zurück zurueck zusammen heraus hinaus herein hinein heran bereit frei fern fort statt teil bekannt
        sicher richtig gut fertig rein raus rauf ran rum rüber ruber rueber runter herum herunter herüber heruber
        herueber hinunter hinüber hinuber hinueber hervor voran voraus dabei dazu dar hoch wahr zurecht überein
        uberein ueberein kennen",
    apart,
    bases,
    prefix: as_stemmed,
    glued: "ich wir sie das der die den ein eine mein ihr ihre es",
    address,
};

/// Verbs that *es* grows onto.
const BEFORE_ES: &[&str] = &["gibt", "geht", "hat", "wird", "war", "ist", "macht", "kommt", "gab", "ging", "lauft"];

/// *geht's*, *gibts*; a name in *'s* counts as its base too.
fn apart(word: &str) -> Option<Apart> {
    let is_verb = |base: &&str| BEFORE_ES.contains(base);
    let base = word.strip_suffix("'s").or_else(|| word.strip_suffix('s').filter(is_verb))?;
    let joined = Some(word.replace('\'', ""));
    Some(Apart { words: [base.to_owned(), "es".to_owned()], alone: [true, false], joined })
}

/// Verbs that only *du* or *ihr* takes.
static INFORMAL_VERBS: LazyLock<Set> = LazyLock::new(|| {
    set("bist hast kannst willst musst sollst wirst darfst mochtest konntest weisst hattest wurdest warst \
    brauchst findest siehst gehst kommst machst sagst denkst glaubst meinst magst gibst nimmst bekommst \
    erhaltst solltest wolltest musstest durftest kennst haste kannste biste willste seid habt konnt wollt \
    werdet mochtet durft sollt musst wart")
});

/// What *du* is told to do; some of it may be *ich* left out: *warte noch*.
static TOLD: LazyLock<Set> = LazyLock::new(|| {
    set("gib hilf lies nimm sieh sprich vergiss sei lass bleib frag geh klick komm mach ruf sag schau schick \
    schreib warte")
});

/// *Sie* and *Ihr* with a capital; at the start of a sentence every word has one, so there they may mean somebody else.
fn address(word: &Word<'_>) -> Option<Tone> {
    match word.folded() {
        // "Du meine Güte!" addresses nobody.
        "du" if matches!(
            (word.near(1), word.near(2)),
            ("meine" | "liebe", "gute" | "zeit") | ("lieber", "himmel" | "gott")
        ) =>
        {
            None
        }
        "du" | "dir" | "dich" | "dein" | "deine" | "deinen" | "deinem" | "deiner" | "deines" | "euch" | "euer"
        | "eure" | "euren" | "eurem" | "eurer" | "eures" => Some(Tone::Informal),
        "sie" | "ihnen" | "ihr" | "ihre" | "ihren" | "ihrem" | "ihrer" | "ihres" if word.is_capital() => {
            Some(if word.idx == 0 { Tone::PerhapsFormal } else { Tone::Formal })
        }
        verb if INFORMAL_VERBS.contains(verb) => Some(Tone::Informal),
        verb if TOLD.contains(verb) => is_told(word).then_some(Tone::Informal),
        _ => None,
    }
}

/// At the start of a clause, or behind *bitte*, and before no *ich*.
fn is_told(word: &Word<'_>) -> bool {
    (word.starts_clause_at(0) || word.near(-1) == "bitte")
        && !matches!(word.near(1), "ich" | "es" | "er" | "sie" | "noch")
}

/// Endings of regular verbs that the stemmer leaves.
const VERB_ENDINGS: &[&str] = &["test", "te", "st", "t"];

/// Those of their participles, before a noun too.
const PARTICIPLE_ENDINGS: &[&str] = &["ten", "tes", "ter", "tem", "te", "t"];

/// Words that end as verbs do and would leave another word without that: *warte* is no *Ware*, *zuerst* no *zur*. What
/// might be done, *könnte*, is not what can be.
const NO_ENDINGS: &[&str] = &[
    "acht", "achte", "bitte", "brauchte", "durfte", "fallt", "genugt", "heute", "klart", "konnte", "letzte", "mochte",
    "musste", "nacht", "sollte", "warte", "wollte", "zuerst", "zweite",
];

/// What is left of a verb without its ending has at least so many letters.
const MIN_STEM: usize = 3;

/// Words in *ge-* that are no participle of the verb in them, or one that the stemmer takes for another word: *geklärt*
/// is not *klar*, *gelöst* not *los*.
const NO_PARTICIPLES: &[&str] = &[
    "gebrauchen",
    "gedanken",
    "gedenken",
    "gefallen",
    "gefallt",
    "gehalten",
    "gehoren",
    "geklart",
    "gelingen",
    "gelost",
    "geniessen",
    "geraten",
    "gestalten",
    "gestehen",
    "gewinnen",
    "gewissen",
    "gewohnen",
];

/// *versteht* and *verstehst* as *versteh*, *geliefert* as *liefer*, *gerufen* as *rufen*, *wechsle* as *wechsel*.
///
/// A word with a capital may be a noun (*Gast* is no *Gas*) and is left alone; of capitals alone nothing follows.
fn bases(written: &Written<'_>) -> Vec<String> {
    let folded = written.folded;
    // Of *Handys* and *Büros* the stemmer keeps the *s*.
    let singular = folded.strip_suffix('s').filter(|it| it.ends_with(['a', 'i', 'o', 'y']));
    let singular = singular.filter(|it| it.chars().count() > MIN_STEM).map(str::to_owned);
    if written.typed.starts_with(char::is_uppercase) && written.typed.contains(char::is_lowercase) {
        return singular.into_iter().collect();
    }
    let is_stem = |base: &&str| {
        let ends_so = base.ends_with(|c| !is_vowel(c)) || base.ends_with("au") || base.ends_with("eu");
        base.chars().count() >= MIN_STEM && (ends_so || base.ends_with(['e', 'i']) && base.chars().count() > MIN_STEM)
    };
    let without_one_of = |endings: &[&str], word: &str| {
        let base = endings.iter().find_map(|ending| word.strip_suffix(ending)).filter(is_stem);
        base.map(str::to_owned)
    };
    let is_superlative = folded.ends_with("ste");
    let of_verb = without_one_of(VERB_ENDINGS, folded).filter(|_| !is_superlative && !NO_ENDINGS.contains(&folded));
    let participle = folded.strip_prefix("ge").filter(|_| !NO_PARTICIPLES.contains(&folded));
    let of_participle = participle.and_then(|rest| {
        let is_strong = rest.ends_with("en") && !rest.ends_with("ten") && rest.chars().count() > MIN_STEM;
        if is_strong { Some(rest.to_owned()) } else { without_one_of(PARTICIPLE_ENDINGS, rest) }
    });
    // *handeln* keeps its *l* and *n*; *handle* and *bedaure* lack an *e*.
    let of_infinitive = folded.strip_suffix('n').filter(|base| base.ends_with("el")).map(str::to_owned);
    let lacking =
        folded.strip_suffix("le").filter(|stump| stump.ends_with(|c| !is_vowel(c))).map(|it| format!("{it}el"));
    let lacking = lacking.or_else(|| folded.strip_suffix("ure").map(|stump| format!("{stump}uere")));
    [of_verb, of_participle, of_infinitive, lacking, singular].into_iter().flatten().collect()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}
