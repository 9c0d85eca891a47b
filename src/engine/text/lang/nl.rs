//! Dutch.

use snowball_stemmers_rs::Algorithm;

use super::{
    Anew, Antecedent, Apart, Backward, Denial, Fronted, Negation, Prefix, Questions, Table, Tone, Word, Written,
};

pub(super) const TABLE: Table = Table {
    algorithm: Algorithm::Dutch,
    decimal: ',',
    euro: "eur euro euros",
    cents: "cent cents ct",
    joining: "en",
    percent: "procent percent pct",
    hours: "u=uur h=uur",
    numbers: "een?=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
        veertien=14 vijftien=15 zestien=16 zeventien=17 achttien=18 negentien=19 twintig=20 dertig=30 veertig=40
        vijftig=50 zestig=60 zeventig=70 tachtig=80 negentig=90 honderd=100",
    number_link: "en",
    ordinals: "e de ste",
    abbreviations: "dhr mevr mw hr dr drs ir mr prof bv bijv bv nr tel ca enz etc evt incl excl max min resp vb zgn
        aub svp blz str obv ivm mbt nav oa dwz tav zsm",
    months: "januari februari maart april mei juni juli augustus september oktober november december",
    closed: "ik jij je u hij zij ze wij we jullie mij me jou hem haar hen hun ons onze mijn jouw uw zijn zich
        dit dat deze die het een de geen niet niets niemand nooit nergens noch zonder wel nee ja
        en of maar want dus als dan om te in op aan van voor met bij uit over naar tot door tegen
        is ben bent was waren heb hebt heeft had hebben wordt word er hier daar wie wat waar hoe ie gn",
    personal: "ik jij je u hij zij ze wij we jullie mij me jou hem haar hen hun ons onze mijn jouw uw ie",
    acting: "bezorgt bezorgen bezorg komt komen kom kwam brengt brengen breng levert leveren lever stuurt sturen stuur
        neemt nemen neem haalt halen haal krijgt krijgen krijg belt bellen bel zorgt zorgen zorg geeft geven geef doet
        doen doe biedt bieden bied maakt maken maak regelt regelen regel werkt werken blijft blijven staat staan ligt
        zit gaat gaan vindt schikt past hoort horen kost kosten betaalt betalen",
    finite: "accepteer accepteert activeer activeert adviseer adviseert annuleer annuleert antwoordt appt arriveert
        bakt beantwoordt bedenkt bedraagt begeleidt begint begrijpt behandelt behoort behoudt bekijk bekijkt
        beloof belooft bepaalt bereidt beschermt beschrijf beschrijft bespreekt bestaat bestelt bevalt bevat
        bevestig bevestigt bevindt bewaart beweegt bewijst bezoekt blokkeert boekt brandt breekt bromt compenseert
        controleer controleert corrigeer corrigeert crediteert daalt deelt denkt dient draagt draait dreigt drinkt
        drukt druppelt duwt eet eindigt eist erkent ervaart faalt factureert filtert flikkert functioneert
        garandeert geldt gelooft geniet gooit groeit gunt hangt hapert herhaalt herinnert herkent herstelt hindert
        hoopt houd houdt huurt identificeert incasseert informeert installeer installeert investeert kapt kent
        kiest kijkt klikt klinkt knippert koelt kookt koopt koppelt kraakt laadt lacht leeft leent leert legt
        leidt lekt lijdt lijkt logt loopt luistert mailt meet meldt merkt monteert motiveert noemt noteer noteert
        onderbreekt onderneemt onderzoekt ontbreekt onthoud onthoudt ontstaat ontvangt opent overhandigt overkomt
        overlegt overschrijdt parkeert passeert piept plaatst plakt pompt presenteert presteert probeer probeert
        protesteert raadt raakt ratelt reageert registreert reist rekent repareert reserveert respecteert
        restitueert retourneert rijdt rinkelt roept ruikt ruilt scant scheelt schenkt schijnt schrijft schrikt
        slaagt slaapt slaat sluit smaakt snijdt spaart speelt spoelt springt stelt stijgt stinkt stopt storneert
        streeft stroomt stroopt struikelt tekent telefoneert telt tikt toont transporteert trekt trilt twijfelt
        typt valt vangt vecht verandert verbaast verbetert verbiedt verbindt verdeelt verdient verdwijnt vereffent
        vergeet vergoedt vergt verheldert verhoogt verhuist verifieert verkiest verkoopt verlaagt verlengt
        verliest verloopt vermeldt vermindert verontschuldigt verrekent verschijnt verschilt verspreidt verstaat
        verstuurt vertel vertelt vertrekt vertrouwt vervalt vervangt vervoert verwarmt verwijder verwijdert
        verwijst verzamelt verzekert verzendt verzoekt verzorgt viert vliegt voelt voldoet volgt volstaat voorkomt
        vraagt vreest vult waardeer waardeert waarschuwt weegt weigert wenst wijst wijzigt wint wisselt zendt
        zingt zuigt zwijgt",
    imperatives:
        "bewaar toon neem bel geef stuur vul klik lees houd druk probeer gebruik vraag zeg volg kies scan steek
        zet leg trek haal verwijder herstart vervang betaal bezoek schrijf mail meld doe breng check controleer
        open sluit",
    imperative_endings: "",
    third_person: "",
    acting_endings: "",
    keywords: "laat vervelend",
    degrees: "te",
    known: "bellen tellen vallen stellen spellen bepalen betalen bestelen bestellen herstellen kosten posten kasten
        kisten klant klank plant kant krant werken merken sterken kopen lopen hopen maken raken zaken taken haken
        laken geven leven zeven weven beven nemen noemen sturen storen buren huren duren vragen dragen klagen plagen
        slagen zenden zonden vinden binden winden ruilen huilen kunnen kennen kinnen graag vraag traag kraag boeken
        zoeken doeken hoeken begrijp begrip begrippen grijpen bericht berichten gerecht gericht gewicht gedicht later
        water kater laten wachten machten achten klachten krachten grachten beste leste teste eerste laatste plaatste
        plaats plaat maand maanden handen landen tanden banden manden orden order ouder ander anders onder onderen
        eigen liegen week werk sterk merk perk weken wegen zegen tegen regen dagen jagen lagen zagen magen vaak zaak
        taak product prijs prijzen wijzen reizen reis fout hout zout goud koud houd goed bloed moed hoed voet terug
        brug vrug beter boter meter letter belt geld held veld betaling bepaling retour tour kaart taart paard vaart
        baard staart snel spel stel schuld geduld gulden menu menig mening lening weten zeten eten meten zetten
        letten boete boetes groet groeten moeten voeten mogelijk moeilijk heerlijk eerlijk lelijk gelijk gelijke
        tijdelijk duidelijk passen wassen tassen lassen kassen leveren beleven overleven geleverd beleefd geleefd
        verloren verlopen vertellen verstellen gestolen gesloten besloten genoten verzenden verzinden gezonden
        gevonden gebonden wensen mensen grensen klopt loopt koopt hoopt stopt kracht hecht achter waren wacht dacht
        nacht macht zacht zicht licht link trein steden trouw winst honger hoger leer ligt legt liggen leggen zegt
        markt huis keuken gedrag sport gestart vond avond feest meest kerst rest open slaan staan zeker zender
        daarvoor daarom waarom namen samen telt vertrekken verkoopt kocht zocht gezocht gekocht bepaald bepaalde
        gewerkt toont woont draagt blijken kijken lijken jaren leren stand dieren vieren vullen voeren breken leest
        bewegen deuren beheer zorgen terugbetalen",
    common: "de het een en van ik te dat die in is je niet zijn op aan met voor er maar om hem dan zou wat mijn men dit
        zo door over ze bij ook tot uit kan als heb u uw mij graag naar heeft dus hier even wij geen nog wel
        bent kunt wilt dank goedemiddag goedemorgen mevrouw meneer begrijp vervelend terug morgen al alleen
        alles altijd andere daar dag deze doen doet eens eerst ga gaan gaat gewoon goed had hebben hebt heel
        hoe ieder iemand iets jaar jullie komt kunnen laat maken meer misschien moet moeten naam niets
        nieuwe nooit nu of omdat onze snel soms tijd toch toen twee veel vraag waar wanneer want was weer
        weet welke werd wie wil willen worden wordt zal zeg zeker zelf zich zie zien zodat zoals zullen
        hallo hoi bedankt helaas natuurlijk eigenlijk hij ja jij jou jouw deel eerste laten staat komen",
    elisions: "",
    clipped: "t=het n=een k=ik s=des m=hem",
    whole: "",
    questions: Questions {
        words: "wat wie waar wanneer hoe welk welke waarom hoeveel hoelang hoezo waarmee waarvoor waarover wiens
            waarheen waarnaar waaraan",
        verbs: "is zijn was waren ben bent heeft heb hebt had hebben kan kunt kun kunnen kon konden mag mogen mocht
            moet moeten zal zult zou zouden wil wilt willen wilde wou wordt word worden gaat ga gaan ging doet doe deed
            weet weten wist klopt lukt lukte lijkt komt kom kwam staat stond ligt zit zat ziet zag zie vindt vond denkt
            zegt gebeurt gebeurde bestelde ontving kreeg krijgt krijg woont heet kost duurt betekent bedoelt gebruikt
            betaalt zoekt spreek spreekt belt begrijp begrijpt snap snapt past passen bevalt werkt helpt schikt vind",
        pronouns: "ik u je jij jullie hij ze zij we wij het dat dit er de uw mijn deze die alles iemand iets",
        own_verbs: "heb ben ga doe zie kom krijg snap begrijp spreek zal vind",
        own_subjects: "ik je jij u jullie hij zij ze wij we er",
        openings: "schikt klopt_het klopt_dat voor_wie met_wie bij_wie aan_wie voor_welke in_welke op_welke met_welke
            voor_welk op_welk om_hoe tot_hoe sinds_wanneer",
        askings: "mag_ik wat_is_uw wat_is_het wat_is_er waar_is_uw is_dat_goed is_dat_ok is_dat_oke is_dat_akkoord
            is_dat_duidelijk is_dit_goed is_dit_ok past_dat schikt_dat klopt_dat gaat_u_akkoord gaat_u_daarmee
            bent_u_akkoord bent_u_het vindt_u_dat vind_u_dat heeft_u_nog heeft_u_verder kan_ik_nog kan_ik_verder
            hoe_kan_ik waarmee_kan_ik kunt_u_mij kunt_u_me kunt_u_ons kunt_u_uw wilt_u_een wilt_u_het wilt_u_uw
            is_alles_duidelijk is_alles_goed vindt_u_het heeft_u_nu",
        fillers: "en maar dus ok oke ja nee goed prima want nou eh uh hallo hoi dag goedemorgen goedemiddag
            goedenavond mevrouw meneer beste sorry dank bedankt",
        subordinators: "als wanneer omdat toen zodra terwijl hoewel indien mocht zodat nadat voordat doordat",
        conditions: "als indien wanneer mocht",
        preambles: "voordat alvorens",
        asking_leave: "mag mocht mogen",
        suiting: "ok oke akkoord prima handig",
        statements:
            "wat_een kan_ik_begrijpen kan_ik_goed_begrijpen kan_ik_heel_goed_begrijpen kan_ik_helemaal_begrijpen
            kan_ik_best_begrijpen kan_ik_me_voorstellen kan_ik_mij_voorstellen kan_ik_me_goed_voorstellen ga_ik doe_ik
            begrijp_ik snap_ik vind_ik weet_ik hoe_dan_ook wat_dat_betreft hoe_vervelend hoe_jammer hoe_naar",
        inverted: "",
    },
    sounds: &[
        ("ij", "ei"),
        ("ouw", "au"),
        ("auw", "au"),
        ("ou", "au"),
        ("eau", "o"),
        ("ie", "i"),
        ("isch", "is"),
        ("sch$", "s"),
        ("ch", "g"),
        ("ck", "k"),
        ("c+", "s"),
        ("c", "k"),
        ("qu", "kw"),
        ("x", "ks"),
        ("ph", "f"),
        ("th", "t"),
        ("rh", "r"),
        ("v", "f"),
        ("z", "s"),
        ("dt$", "t"),
        ("d$", "t"),
        ("b$", "p"),
        ("y", "i"),
    ],
    negation: Negation {
        negators: "niet nie geen nooit niets niks niemand nergens zonder noch nauwelijks amper evenmin gn nimmer
            geenszins allerminst nix ni gene geeneen neit nul",
        paired: "",
        prepositions: "zonder nul",
        correlatives: "",
        replacing: "",
        affirming: "wel",
        suggesting: "beter gewoon liever",
        wanting: "wilt wil willen",
        charges: "kosten kost",
        refusing: "weiger weigert weigeren ontzeg ontzeggen",
        lacking: "heb weet ken zie vind hebben weten kennen zien vinden",
        late: "niet nie nooit niets niks geen nergens nimmer geenszins allerminst nix ni neit",
        subjects: "niemand",
        comparisons: "meer_dan hoger_dan langer_dan later_dan eerder_dan boven_de boven",
        backward: Backward::Verb,
        idioms: "niet_voorstellen_hoe niet_zeggen_hoe geen_probleem geen_enkel_probleem geen_zorgen geen_zorg geen_dank
            geen_moeite niet_alleen niet_enkel niet_slechts niet_meer_dan niet_hoger_dan niet_later_dan niet_langer_dan
            niets_te_danken waarom_niet zonder_problemen zonder_probleem zonder_twijfel zonder_meer zonder_kosten
            zonder_extra_kosten zonder_verplichtingen aarzel_niet aarzelt_u_niet twijfel_niet twijfelt_u_niet
            vergeet_niet vergeet_u_niet niet_voor_niets niet_te_geloven niet_wachten kan_…_niet_genoeg
            kan_…_niet_vaak_genoeg kunnen_…_niet_genoeg kunnen_…_niet_vaak_genoeg kan_…_nooit_genoeg niets_…_te_betalen
            niks_…_te_betalen niets_anders_dan geen_twijfel of_niet toch_niet geen_punt niet_te_vergeten kost_niets
            kost_niks kost_u_niets kost_u_niks betaalt_niets betaalt_niks betaalt_u_niets betaal_niets schroom_niet
            schroomt_u_niet nooit_meer geen_wonder twijfel_er_niet_aan twijfel_er_niet_over niet_vergeten niet_kwalijk
            geen_ongelijk gaat_niets_boven gaat_er_niets_boven niets_boven niets_is_zo niets_zo betalen_niks
            betalen_niets betaalt_nix zonder_gedoe zonder_gezeur zonder_moeite niet_anders_dan niets_anders_doen_dan
            niks_anders_dan geen_gedoe geen_paniek geen_gezeur voor_niets voor_niks voor_nix dat_niet_alles
            dat_niet_iedereen verbaast_me_niet geen_haast niets_liever geen_bezwaar haast_niet nul_kosten nul_euro
            nul_cent nul_risico nul_probleem nul_problemen nul_gedoe vergeet_…_niet vergeet_…_niks op_nul zijn_nul
            is_nul nul_procent nul_verzendkosten nul_bezorgkosten nul_moeite nul_stress nul_wachttijd",
        clause_openers: "en of maar want dus omdat dat die als wanneer terwijl zodat doordat hoewel indien toen waarom
            hoe wat wie
            waar welke welk waardoor waarop waarvoor voordat nadat zodra tenzij",
        disjunctions: "of",
        auxiliaries: "is zijn was waren ben bent wordt word worden werd werden heb hebt heeft had hadden hebben kan
            kunt kun kunnen kon konden mag mogen mocht moet moeten moest moesten zal zult zou zouden wil wilt willen
            wilde wou hoef hoeft hoeven ga gaat gaan laat laten",
        determiners:
            "de het een uw mijn ons onze jouw je hun haar zijn dit deze die dat geen elk elke ieder iedere alle
            veel te
            heel zo erg van met voor op in aan bij naar uit over door om tot",
        adverbs:
            "echt totaal volstrekt allerminst er hier daar van helemaal zeker absoluut eigenlijk gewoon even nu nog
            ook al toch zo dan helaas natuurlijk verder meer
            vandaag morgen gisteren zelf zelfs alleen best goed graag direct meteen inderdaad persoonlijk misschien
            waarschijnlijk jammer mevrouw meneer nou werkelijk dus eerlijk gezegd oprecht steeds altijd momenteel nogal
            bijna vooral gewoonweg compleet volkomen",
        speakers: "ik wij we",
        own: "",
        own_ending: None,
        carried: "beloven_dat garanderen_dat toezeggen_dat waarom dat waarvoor zeggen_dat betekenen_dat betekent_dat
            beweren_dat denken_dat geloven_dat indruk_dat vinden_dat waar_dat nodig_dat gezegd_dat mogelijk_dat
            zeker_of zeggen_of zeker_dat idee_of geven_dat zo_dat staat_dat verplicht_dat van_dat schelen_dat
            rekenen_dat reken_erop_dat rekenen_op_dat verwachten_dat er_op_dat op_rekenen_dat uit_dat",
        infinitive_behind_comma: "",
        asked: "",
        denial: Denial {
            possible: "mogelijk beschikbaar haalbaar optie bespreekbaar toegestaan denkbaar lukken sprake orde plan
                bereid staat reden noodzaak aanleiding bedoeling zin nut nodig geschikt voldoende genoeg passend
                inbegrepen bevoegd taak werk zaak onderdeel idee gemachtigd beleid aanmerking mogelijkheid
                mogelijkheden",
            enabling: "kan mag gaat lukt kunnen mogen gaan lukken kon mocht doen doe",
            offering: "wordt worden hoeft hoeven zal zult krijgen verwachten houden behouden meenemen terugkrijgen",
            receiving: "krijg krijgt krijgen ontvangt ontvangen",
            phrases: "onmogelijk uitgesloten zit_er_niet_in zit_er_helaas_niet_in zit_er_echt_niet_in zal_niet_worden
                zullen_niet_worden kan_niet_worden kunnen_niet_worden gaat_hem_niet_worden gaat_m_niet_worden zinloos
                kansloos verboden ondenkbaar ongeschikt kun_je_wel_vergeten kunt_u_wel_vergeten kunt_u_vergeten
                kun_je_vergeten op_uw_buik_schrijven op_je_buik_schrijven maar_zitten uit_den_boze niet_te_doen
                nie_te_doen volgeboekt vol_geboekt zitten_vol zit_vol zitten_helemaal_vol zit_helemaal_vol afgewezen
                uitverkocht komt_niets_van komt_niks_van komt_er_niet komen_er_niet van_de_hand geen_denken_aan
                vergeet_die vergeet_de vergeet_uw vergeet_het_maar_met overbodig onnodig gaat_niet_door gaan_niet_door
                gaat_nie_door geweigerd afgekeurd afwijzen weigeren over_mijn_lijk wijzen_wij_af wijzen_we_af
                wijs_ik_af is_er_niet is_er_helaas_niet zijn_er_niet zijn_er_helaas_niet niet_op_voorraad kanniet
                kannie vergeet_u_maar vergeet_je_maar",
            reluctances: "moeilijk_te_begrijpen lastig_te_begrijpen moeilijk_om_te_begrijpen lastig_om_te_begrijpen
                moeilijk_begrijpen lastig_begrijpen moeilijk_snappen moeilijk_volgen laat_om moeilijk_te_snappen
                lastig_te_snappen moeilijk_te_volgen lastig_te_volgen vind_het_moeilijk_om vind_het_lastig_om
                vind_het_heel_moeilijk_om vind_het_erg_moeilijk_om vind_het_best_moeilijk_om vind_het_heel_lastig_om
                vind_het_best_lastig_om vind_ik_moeilijk_om vind_ik_lastig_om heb_moeite hebben_moeite weiger weigeren
                valt_het_zwaar_om kost_me_moeite kost_mij_moeite weigert vertik vertikken verdom betwijfel betwijfelen
                betwijfelt ik_twijfel_of ontken ontkennen ontkent zie_af_van zien_af_van pas_ervoor passen_ervoor
                bedank_ervoor alsof_ik alsof_we alsof_wij alsof_u gestopt_met ik_wou_dat ik_wilde_dat ik_wenste_dat
                allesbehalve alles_behalve te_laat_voor peins_er_niet_over pieker_er_niet_over beginnen_we_niet_aan
                begin_ik_niet_aan geen_zin_om wijst_elke wijzen_elke wijs_elke verbiedt_ons verbieden_ons ik_zou_liegen
                zou_liegen geen_geval niet_van_plan no_way is_onzin vind_het_onzin lijkt_me_sterk lijkt_mij_sterk
                maar_de_vraag verre_van geen_beding geen_enkele_manier geen_enkele_wijze geen_enkel_geval krijgt_nul
                nul_begrip nul_kans ontbreekt_mij_elk ontbreekt_me_elk ontbreekt_ons_elk ontbreekt_elk
                ontbreekt_mij_ieder onder_geen_enkele_omstandigheid onder_geen_omstandigheden
                onder_geen_enkele_voorwaarde ontbreekt_mij_het_begrip",
            exclusions: "in_plaats_van ipv laat_staan",
            verbal_endings: "",
            attributive_endings: "e",
            exceptions: "behalve uitgezonderd met_uitzondering_van",
            complementizers: "dat of",
            fitting: "past passen volstaat voldoet schikt behoort behoren hoort horen komt geldt gelden ligt",
            articles: "een de het uw jouw je mijn ons onze hun deze dit die geen",
            links: "om van voor op aan in met bij tot naar via volgens binnen buiten na sinds per onder",
        },
        anew: Anew {
            restarts: "het_spijt dat_spijt wij_gaan we_gaan wel_een wel_het wel_de wel_uw wel_gratis 
",
            apologies: "sorry excuses excuus",
            interjections: "sorry pardon",
            apologising: "ben bent is zijn was waren zeg zegt zeggen zei gezegd voel voelt voelen bied bieden aanbieden
                maak maken krijg krijgt krijgen hoef hoeft hoeven wil wilt willen ga gaat gaan zal zullen
                echt oprecht erg zo heel eens ook",
            matters: "dat dit het zoiets die deze das daartoe daarvoor hiervoor",
        },
        antecedent: Antecedent {
            refusals: "nee nee_joh nee_hoor nee_dank neen nooit niet nergens geen_sprake geen_denken vergeet_het_maar
                vergeet_het mooi_niet no_way dacht_het_niet dacht_ik_niet daar_beginnen_we_niet_aan
                daar_begin_ik_niet_aan geen_denken_aan onmogelijk uitgesloten nope haha_nee echt_niet over_mijn_lijk
                tuurlijk_niet kan_niet gaat_niet nah jammer_dan pech_gehad had_je_gedacht",
            rhetorical: "waarom_zou_ik waarom_zouden_we waarom_zouden_wij waarom_moet_ik waarom_moeten_we
                waarom_moeten_wij hoezo_zou_ik hoezo_moet_ik waarvoor_zou_ik waarvoor_moet_ik sinds_wanneer
                dacht_u_echt dacht_je_echt denkt_u_echt denk_je_echt gelooft_u_echt dacht_u_echt_dat dacht_je_echt_dat
                dacht_u_nou_echt_dat dacht_je_nou_echt_dat denkt_u_echt_dat denk_je_echt_dat gelooft_u_echt_dat
                denkt_u_nou_echt_dat wie_zegt_dat wie_beweert_dat",
            adversatives: "maar helaas",
            wishes: "ik_wil wil_ik ik_wilde we_willen wij_willen willen_we willen_wij ik_zou_graag ik_zou_u_graag
                ik_zou_je_graag zou_ik_graag zou_ik_u_graag we_zouden_graag we_zouden_u_graag wij_zouden_graag
                wij_zouden_u_graag ik_had_graag ik_had_u_graag zou_je_graag zou_u_graag zou_graag ik_zou_wel u_wilt
                u_wil u_wilde u_wou u_vraagt u_vroeg ik_zou we_zouden wij_zouden ik_kan_wel het_liefst graag_had
                had_u_graag had_graag",
            wishful: "graag",
            moods: "zou zouden wil willen wou had hadden",
        },
        fronted: Fronted {
            days: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen overmorgen vanavond
                vanmiddag vanochtend weekend",
            since: "vanaf sinds",
            obligations: "hoeft hoeven hoef moet moeten nodig",
            copulas: "is zijn was waren wordt worden blijft lijkt",
            truths: "waar juist correct klopt geloof geloven",
            describing: "is zijn was waren blijft lijkt kost kosten duurt duren vraagt heet",
            sentential: "niet nie nooit nergens niemand evenmin nimmer geenszins",
            customers: "u je jij gij ge",
            past: "",
            indefinites: "een",
            clitics: "",
            claims: "recht aanspraak rekenen hopen",
        },
    },
    particles: "aan af bij door in mee na neer om op open over samen tegen terug toe uit vast voor vooruit weer weg
        binnen langs rond klaar goed thuis voorbij los achter tegemoet achteruit omhoog omlaag heen terecht bijeen
        bezig dicht kwijt stuk schoon deel plaats kennis",
    apart,
    bases,
    prefix,
    glued: "ik u uw het een de we wij mijn dat dit je",
    address,
};

/// *zo'n*, *da's*, *m'n*; a plural or genitive in *'s* counts as its base.
fn apart(word: &str) -> Option<Apart> {
    let two = |first: &str, second: &str, alone, joined: Option<&str>| {
        let words = [first.to_owned(), second.to_owned()];
        Some(Apart { words, alone, joined: joined.map(str::to_owned) })
    };
    match word {
        "zo'n" => two("zo", "een", [true, true], None),
        "da's" => two("dat", "is", [true, true], Some("das")),
        "m'n" => two("mijn", "", [true, false], Some("mn")),
        "z'n" => two("zijn", "", [true, false], Some("zn")),
        "d'r" => two("haar", "", [true, false], None),
        _ => {
            let base = word.strip_suffix("'s").or_else(|| word.strip_suffix("'tje"))?;
            let joined = word.replace('\'', "");
            two(base, "", [true, false], Some(&joined))
        }
    }
}

fn address(word: &Word<'_>) -> Option<Tone> {
    // Set phrases, which many say to those whom they call "u", too; "jullie" are those at home.
    let said_beside_u = || {
        let is_formal = word.tokens.iter().any(|token| matches!(token.folded(), "u" | "uw"));
        (!is_formal).then_some(Tone::Informal)
    };
    match word.folded() {
        "u" | "uw" | "uwe" | "uzelf" | "alstublieft" | "astublieft" | "dankuwel" => Some(Tone::Formal),
        "alsjeblieft" | "asjeblieft" | "dankjewel" | "jullie" => said_beside_u(),
        "je" if word.near(-1) == "dank" => said_beside_u(),
        "je" | "jij" | "jou" | "jouw" | "jouwe" | "jezelf" | "gij" => Some(Tone::Informal),
        _ => None,
    }
}

/// Words in *ge-* that end as participles do and are none, or whose verb has *ge-* too.
const NO_PARTICIPLES: &[&str] = &[
    "gebeuren",
    "gebeurd",
    "gebeurde",
    "gebeurden",
    "gebeurt",
    "gebied",
    "gebieden",
    "gebreken",
    "gedicht",
    "gedichten",
    "geduld",
    "gehelen",
    "geheugen",
    "gelden",
    "geleden",
    "geleiden",
    "gelijken",
    "gelijkend",
    "gelijkende",
    "geluid",
    "geluiden",
    "gemeen",
    "gemeente",
    "gemeenten",
    "gerecht",
    "gerechten",
    "geruchten",
    "gesprekken",
    "getallen",
    "gevaren",
    "geweld",
    "geweten",
    "gewicht",
    "gewichten",
    "gewoonte",
    "gewoonten",
    "gezicht",
    "gezichten",
    "gezinnen",
    "gezond",
    "gezonde",
];

/// How participles end, before a noun too.
const PARTICIPLE_ENDINGS: &[&str] = &["t", "d", "en", "te", "de"];

/// *ge-* is a prefix in participles: *gelijk* and *gewoon* are no forms of *lijken* and *wonen*. What ends as they do may
/// have a verb in *ge-* all the same: *gebruikt*.
fn prefix(word: &str) -> Prefix {
    if !word.starts_with("ge") {
        return Prefix::AsStemmed;
    }
    let is_participle = PARTICIPLE_ENDINGS.iter().any(|ending| word.ends_with(ending));
    if is_participle && !NO_PARTICIPLES.contains(&word) { Prefix::Either } else { Prefix::Own }
}

/// Endings of verbs and nouns whose stem ends in an unstressed *-er*, *-el* or *-en*.
const UNSTRESSED_ENDINGS: &[&str] = &["ingen", "ing", "en", "den", "de", "te"];

/// *stuurt* as *stuur*, *besteld* as *bestel*, *leveren* as *lever*, *boze* as *boos*.
fn bases(written: &Written<'_>) -> Vec<String> {
    let folded = written.folded;
    let verb = folded.strip_suffix(['t', 'd']).filter(|base| is_verb_stem(base, folded));
    let unstressed = UNSTRESSED_ENDINGS.iter().find_map(|ending| {
        let base = folded.strip_suffix(ending)?;
        let is_unstressed = ["er", "el", "en"].iter().any(|end| base.ends_with(end));
        Some(base).filter(|base| is_unstressed && base.chars().count() >= 5)
    });
    // The only verb with another vowel in the singular of today.
    let irregular = (folded == "komen").then_some("kom");
    verb.into_iter().chain(unstressed).chain(irregular).map(str::to_owned).chain(without_ending(folded)).collect()
}

/// Whether a word without its *t* or *d* may be a verb; a short one in *n* or *s* is another word: *kant*, *kast*.
fn is_verb_stem(base: &str, folded: &str) -> bool {
    let is_short = base.chars().count() < 4 && (base.len() < 3 || folded.ends_with('d') || base.ends_with(['n', 's']));
    !is_short && base.ends_with(is_consonant)
}

/// *late* as *laat*, *boze* as *boos*, *bellen* as *bel*, *controleren* as *controleer*.
fn without_ending(folded: &str) -> Option<String> {
    let stump = folded.strip_suffix("en").or_else(|| folded.strip_suffix('e'))?;
    let mut letters: Vec<char> = stump.chars().collect();
    let [.., before, vowel, last] = letters.as_slice() else { return None };
    let (before, vowel, last) = (*before, *vowel, *last);
    if !is_consonant(last) {
        return None;
    }
    if vowel == last {
        letters.pop();
    } else if matches!(vowel, 'a' | 'e' | 'o' | 'u') && is_consonant(before) {
        letters.insert(letters.len() - 1, vowel);
    }
    if let Some(last) = letters.last_mut() {
        *last = match *last {
            'v' => 'f',
            'z' => 's',
            last => last,
        };
    }
    Some(letters.into_iter().collect())
}

fn is_consonant(c: char) -> bool {
    !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}
