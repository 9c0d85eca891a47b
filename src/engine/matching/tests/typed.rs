//! Numbers and words as people type them.

use std::sync::Arc;

use super::*;
use crate::engine::text::Dictionary;
use Route::{Exact, Stem, Typo};

#[test]
fn times_are_numbers() {
    check_all(
        Lang::En,
        &[
            ("#9", "at 9am", "9", Exact),
            ("#9", "9-12pm", "9", Exact),
            ("#12", "9-12pm", "12", Exact),
            ("#9 am", "at 9am sharp", "9am", Exact),
            ("9am", "at 9 am", "9 am", Exact),
            ("9am", "at 9am", "9am", Exact),
            ("#9 am", "at 9 a.m. sharp", "9 a.m", Exact),
            ("#9 am", "at 9a.m. sharp", "9a.m", Exact),
            ("#9 pm", "by 9 p.m.", "9 p.m", Exact),
            ("#9", "at 9a.m.", "9", Exact),
            ("#9.30", "at 9:30am", "9:30", Exact),
            ("#9", "at 9:30", "9:30", Exact),
            ("#30", "at 9:30", "", NONE),
            ("9:30", "at 9.30", "9.30", Exact),
            ("#3", "the 3rd of May", "3rd", Exact),
            ("#3", "item 3b", "", NONE),
            ("#128", "the 128GB one", "128GB", Exact),
            ("#2", "I sent it 2x", "2x", Exact),
        ],
    );
    check_all(
        Lang::Nl,
        &[
            ("#9", "om 9u", "9", Exact),
            ("#9 uur", "om 9u", "9u", Exact),
            ("9 uur", "om 9u bellen", "9u", Exact),
            ("9u", "om 9 uur", "9 uur", Exact),
            ("#9,30", "om 9u30", "9u30", Exact),
            ("#9,30", "om 9.30 uur", "9.30", Exact),
            ("#9", "om 9.30 uur", "9.30", Exact),
            ("#9", "om 9.00 uur", "9.00", Exact),
            ("#9,30", "om 9:30", "9:30", Exact),
            ("18:00", "om 18u00", "18u00", Exact),
            ("#3", "de 3e keer", "3e", Exact),
            ("#9", "voor 9,30 euro", "", NONE),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("#9", "um 9h", "9", Exact),
            ("#9 Uhr", "um 9h", "9h", Exact),
            ("#9 Uhr", "um 9 h", "9 h", Exact),
            ("#9", "9-12 Uhr", "9", Exact),
            ("#3", "am 3. Mai", "3", Exact),
            ("#3", "das 3te Paket", "3te", Exact),
        ],
    );
    check_all(
        Lang::Fr,
        &[
            ("#9", "à 9h", "9", Exact),
            ("#9", "à 9h30", "9h30", Exact),
            ("#9,30", "à 9h30", "9h30", Exact),
            ("#9", "à 9H", "9", Exact),
            ("9 heures", "à 9h", "9h", Exact),
            ("#9", "9h-12h", "9", Exact),
            ("#3", "la 3e fois", "3e", Exact),
            ("#1", "la 1ère fois", "1", Exact),
        ],
    );
    check_all(
        Lang::Es,
        &[
            ("#9", "a las 9h", "9", Exact),
            ("#9 horas", "a las 9 h", "9 h", Exact),
            ("#9", "a las 9:30", "9:30", Exact),
            ("#3", "el 3º piso", "3º", Exact),
            ("#3", "3er piso", "3er", Exact),
        ],
    );
}

#[test]
fn amounts_are_numbers_however_written() {
    for &lang in Lang::ALL {
        let decimal = if lang == Lang::En { "#44.96€" } else { "#44,96€" };
        let half = if lang == Lang::En { "#12.5" } else { "#12,5" };
        let large = if lang == Lang::En { "#1234.5" } else { "#1234,5" };
        let fifty = if lang == Lang::En { "#15.5€" } else { "#15,5€" };
        check_all(
            lang,
            &[
                (decimal, "44€96", "44€96", Exact),
                (decimal, "44'96 €", "44'96 €", Exact),
                (decimal, "44.96eur", "44.96eur", Exact),
                ("#15€", "15,- €", "15,- €", Exact),
                ("#15€", "15.- EUR", "15.- EUR", Exact),
                ("#15€", "15,-", "15,-", Exact),
                ("#15€", "€15,-", "€15", Exact),
                (fifty, "15 euros 50", "15 euros 50", Exact),
                (fifty, "15 euro 50", "15 euro 50", Exact),
                (fifty, "15 euro, 50 x", "", NONE),
                (decimal, "EUR44.96", "EUR44.96", Exact),
                (decimal, "EUR 44.96", "EUR 44.96", Exact),
                (decimal, "EUR44,96", "EUR44,96", Exact),
                (decimal, "44 € 96", "44 € 96", Exact),
                (decimal, "€ 44 96", "", NONE),
                (half, "12½", "12½", Exact),
                (half, "12 ½", "12 ½", Exact),
                (large, "1.234,50", "1.234,50", Exact),
                (large, "1'234.50", "1'234.50", Exact),
                (large, "1 234,50", "1 234,50", Exact),
            ],
        );
    }
}

#[test]
fn cents_may_be_named() {
    let cases: &[(Lang, &[&str], &[&str])] = &[
        (
            Lang::Nl,
            &["44 euro en 96 cent", "44 euro 96 cent", "€ 44 en 96 cent"],
            &["44 euro en 96 klanten", "44 euro, 96 cent", "44 euro en 96 euro", "44 en 96 cent"],
        ),
        (Lang::En, &["44 euros and 96 cents", "44 euro 96 cents"], &["44 euros and 96 people"]),
        (Lang::De, &["44 Euro und 96 Cent", "44 Euro 96 Cent"], &["44 Euro und 96 Kunden"]),
        (Lang::Fr, &["44 euros et 96 centimes", "44 euros 96 centimes"], &["44 euros et 96 clients"]),
        (Lang::Es, &["44 euros con 96 céntimos", "44 euros y 96 centimos"], &["44 euros con 96 gigas"]),
    ];
    for (lang, amounts, others) in cases {
        let pattern = if *lang == Lang::En { "#44.96€" } else { "#44,96€" };
        let amounts = amounts.iter().map(|&text| (pattern, text, text, Exact));
        let others = others.iter().map(|&text| (pattern, text, "", NONE));
        check_all(*lang, &amounts.chain(others).collect::<Vec<_>>());
    }
    check_all(
        Lang::Nl,
        &[
            ("#44,05€", "44 euro en 5 cent", "44 euro en 5 cent", Exact),
            ("#44€ per maand", "44 euro en 96 cent per maand", "44 euro en 96 cent per maand", Exact),
        ],
    );
}

#[test]
fn one_word_may_be_typed_as_two() {
    check_all(
        Lang::De,
        &[
            ("Bestellnummer", "Ihre Bestell Nummer bitte", "Bestell Nummer", Typo),
            ("Bestellnummer", "die Bestell Nummern", "Bestell Nummern", Typo),
            ("Bestellnummer", "Bestell. Nummer", "", NONE),
            ("=Bestellnummer", "Bestell Nummer", "", NONE),
            ("E-Mail", "per Email", "Email", Exact),
            ("E-Mail", "per E Mail", "E Mail", Exact),
            ("Email", "per E Mail", "E Mail", Typo),
        ],
    );
    check_all(
        Lang::Nl,
        &[
            ("koffiemachine", "de koffie machine", "koffie machine", Typo),
            ("koffiemachine", "uw koffie machines", "koffie machines", Typo),
            ("bestelnummer", "uw bestel nummer", "bestel nummer", Typo),
            ("e-mail", "per email", "email", Exact),
            ("e-mail", "twee emails", "emails", Stem),
            ("e-mail", "per e mail", "e mail", Exact),
            ("email", "per e mail", "e mail", Typo),
            ("aanbod", "aan bod komen", "", NONE),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("order-number", "your ordernumber", "ordernumber", Exact),
            ("e-mail", "an email", "email", Exact),
            ("email", "an e mail", "e mail", Typo),
            ("maybe", "may be", "", NONE),
        ],
    );
    check_all(
        Lang::Fr,
        &[("e-mail", "un email", "email", Exact), ("rendez-vous", "un rendezvous", "rendezvous", Exact)],
    );
    check_all(Lang::Es, &[("e-mail", "un email", "email", Exact), ("e-mail", "un e mail", "e mail", Exact)]);
}

#[test]
fn stretched_words_are_the_words_they_stretch() {
    check_all(
        Lang::Nl,
        &[
            ("sorry", "sorryyyy", "sorryyyy", Exact),
            ("heel vervelend", "heeeel vervelend", "heeeel vervelend", Exact),
            ("vervelend", "vervelenddddd", "vervelenddddd", Exact),
            ("begrijp", "ik begrijp u niiiet", "", NONE),
            ("reëel", "een reëel bod", "reëel", Exact),
            ("bel", "beel", "", NONE),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("so sorry", "I'm soooo sorryyy", "soooo sorryyy", Exact),
            ("cool", "coooool", "coooool", Exact),
            ("refund", "it is reeefunded", "reeefunded", Stem),
            ("apologise", "I am apoooologising", "apoooologising", Stem),
        ],
    );
    check_all(Lang::De, &[("sehr", "sehrrrr gut", "sehrrrr", Exact), ("bitte", "bitteeee", "bitteeee", Exact)]);
    check_all(Lang::Fr, &[("désolé", "désoléééé", "désoléééé", Exact), ("merci", "merciiii", "merciiii", Exact)]);
    check_all(Lang::Es, &[("mucho", "muchooo", "muchooo", Exact), ("hola", "holaaaa", "holaaaa", Exact)]);
    let zero = "wat ver\u{200b}velend";
    check_all(
        Lang::Nl,
        &[("vervelend", zero, "ver\u{200b}velend", Exact), ("vervelend", "ver\u{ad}velend", "ver\u{ad}velend", Exact)],
    );
}

/// Knows the words it is made of.
struct Words(&'static [&'static str]);

impl Dictionary for Words {
    fn knows(&self, word: &str) -> bool {
        self.0.contains(&word.to_lowercase().as_str())
    }
}

#[test]
fn a_space_behind_a_pronoun_may_be_missing() {
    let cases = [
        (Lang::Nl, "begrijp", "ikbegrijp u", "ikbegrijp"),
        (Lang::Nl, "bestelling", "uwbestelling", "uwbestelling"),
        (Lang::Nl, "pakket", "hetpakket", "hetpakket"),
        (Lang::Nl, "delen", "bedelen", ""),
        (Lang::En, "understand", "weunderstand", "weunderstand"),
        (Lang::En, "deal", "ideal", ""),
        (Lang::De, "verstehe", "ichverstehe das", "ichverstehe"),
        (Lang::De, "Paket", "dasPaket", "dasPaket"),
        (Lang::Fr, "comprends", "jecomprends", "jecomprends"),
        (Lang::Fr, "colis", "lecolis", "lecolis"),
        (Lang::Es, "entiendo", "yoentiendo", "yoentiendo"),
        (Lang::Es, "poner", "suponer", ""),
    ];
    for (lang, pattern, text, quoted) in cases {
        let pattern = Pattern::parse(pattern, lang, &lexicon()).unwrap();
        let answer = |known| Answer::parse(text, lang).guarded_by(known);
        let guarded = answer(Some(Arc::new(Words(&["ideal", "suponer", "bedelen"])) as Arc<dyn Dictionary>));
        let found = pattern.find(&guarded, &[]).map(|found| (found.spans.first().unwrap().of(text), found.route));
        assert_eq!(found, Some((quoted, Typo)).filter(|_| !quoted.is_empty()), "{text}");
        // Without a dictionary nothing tells a word from two.
        assert!(pattern.find(&answer(None), &[]).is_none(), "{text}");
    }
}

#[test]
fn forms_of_regular_words_are_found() {
    let cases: &[(Lang, &str, &str)] = &[
        (Lang::Nl, "bellen", "bel belt belde gebeld"),
        (Lang::Nl, "begrijpen", "begrijp begrijpt"),
        (Lang::Nl, "melden", "meld meldt meldde gemeld"),
        (Lang::Nl, "controleren", "controleer controleert controleerde gecontroleerd"),
        (Lang::Nl, "stuur", "gestuurd gestuurde"),
        (Lang::Nl, "maken", "gemaakt gemaakte"),
        (Lang::Nl, "werken", "gewerkt"),
        (Lang::Nl, "vragen", "gevraagd"),
        (Lang::Nl, "zoeken", "zoekt"),
        (Lang::Nl, "lukken", "lukt gelukt"),
        (Lang::Nl, "wachten", "gewacht"),
        (Lang::Nl, "boeken", "geboekt"),
        (Lang::Nl, "regelen", "geregeld"),
        (Lang::Nl, "leveren", "geleverd"),
        (Lang::Nl, "geven", "gegeven geef"),
        (Lang::Nl, "lezen", "gelezen"),
        (Lang::Nl, "zien", "gezien"),
        (Lang::Nl, "komen", "kom komt gekomen"),
        (Lang::Nl, "gebruiken", "gebruik gebruikt"),
        (Lang::Nl, "geloven", "geloof gelooft geloofd"),
        (Lang::Nl, "gebeuren", "gebeurt gebeurd gebeurde"),
        (Lang::Nl, "genieten", "geniet"),
        (Lang::Nl, "boos", "boze"),
        (Lang::Nl, "laat", "late"),
        (Lang::Nl, "lief", "lieve"),
        (Lang::De, "verstehen", "verstehe verstehst versteht"),
        (Lang::De, "liefern", "liefere lieferst liefert lieferte geliefert gelieferten"),
        (Lang::De, "prüfen", "prüfst prüft prüfte geprüft gepruft geprueft"),
        (Lang::De, "wechseln", "wechsle wechselt wechselte gewechselt"),
        (Lang::De, "rufen", "rufst ruft gerufen"),
        (Lang::De, "ärgern", "ärgerst ärgert geärgert"),
        (Lang::En, "apologise", "apologize apologized apologising apologizing apologizes"),
        (Lang::En, "colour", "color colors coloured"),
        (Lang::En, "favourite", "favorite favorites"),
        (Lang::En, "centre", "center centers"),
        (Lang::En, "licence", "license"),
        (Lang::En, "analyse", "analyze analyzed"),
        (Lang::Fr, "vérifier", "vérifie vérifies vérifions vérifiez vérifié vérifierai"),
        (Lang::Fr, "changer", "change changeons changez changé"),
        (Lang::Fr, "attendre", "attends attend attendons attendez attendu"),
        (Lang::Fr, "comprendre", "comprends comprenez comprenons compris"),
        (Lang::Fr, "envoyer", "envoie envoyons envoyez envoyé enverrai enverrons"),
        (Lang::Es, "explicar", "explico explica explicamos expliqué explique"),
        (Lang::Es, "organizar", "organizo organicé organice"),
        (Lang::Es, "entender", "entiendo entiende entendemos entienden"),
        (Lang::Es, "devolver", "devuelvo devuelve devolvemos devuelto"),
        (Lang::Es, "reparar", "reparo repara reparé repararé"),
        (Lang::Es, "confirmar", "confirmo confirme confirmé"),
    ];
    for (lang, pattern, forms) in cases {
        let strict = Pattern::parse_strict(pattern, *lang, &lexicon()).unwrap();
        for form in forms.split(' ') {
            assert!(found(&strict, form, *lang, &[]).is_some(), "{form} of {pattern}");
        }
    }
}

#[test]
fn words_that_only_look_like_forms_are_not() {
    let other: &[(Lang, &str, &str)] = &[
        (Lang::Nl, "kan", "kant"),
        (Lang::Nl, "kas", "kast"),
        (Lang::Nl, "laat", "later"),
        (Lang::Nl, "lijkt", "gelijk gelijke gelijken tegelijk"),
        (Lang::Nl, "woont", "gewoon gewone gewoonte"),
        (Lang::Nl, "recht", "gerecht"),
        (Lang::Nl, "beurt", "gebeurt gebeurd"),
        (Lang::Nl, "lukken", "geluk gelukkig"),
        (Lang::Nl, "varen", "gevaar gevaarlijk"),
        (Lang::Nl, "luid", "geluid"),
        (Lang::Nl, "val", "geval"),
        (Lang::Nl, "bied", "gebied"),
        (Lang::Nl, "zond", "gezond"),
        (Lang::Nl, "dicht", "gedicht"),
        (Lang::Nl, "zin", "gezin"),
        (Lang::Nl, "brek", "gebrek"),
        (Lang::Nl, "leden", "geleden"),
        (Lang::Nl, "meen", "gemeen"),
        (Lang::De, "Gas", "Gast"),
        (Lang::De, "früh", "frust"),
        (Lang::De, "intern", "Internet"),
        (Lang::De, "Ware", "warten warte"),
        (Lang::De, "leise", "leisten leiste"),
        (Lang::De, "gefällt", "falls"),
        (Lang::De, "geklärt", "klar"),
        (Lang::De, "gelöst", "los"),
        (Lang::De, "gedanken", "danke"),
        (Lang::De, "könnte", "können"),
        (Lang::De, "zuerst", "zur"),
        (Lang::De, "ärmste", "arm"),
        (Lang::De, "fallen", "gefallen"),
        (Lang::En, "morning", "mourning"),
        (Lang::Fr, "bout", "boutons"),
        (Lang::Fr, "prends", "prendre"),
        (Lang::Fr, "conte", "content"),
        (Lang::Es, "contar", "cuenta"),
        (Lang::Es, "solo", "suelo"),
    ];
    for (lang, pattern, word) in other {
        let strict = Pattern::parse_strict(pattern, *lang, &lexicon()).unwrap();
        for word in word.split(' ') {
            assert_eq!(found(&strict, word, *lang, &[]), None, "{word}: no {pattern}");
        }
    }
}

#[test]
fn a_plural_behind_a_vowel_is_a_plural() {
    check_all(Lang::Fr, &[("numéro", "les numéros", "numéros", Stem), ("photo", "deux photos", "photos", Stem)]);
    check_all(Lang::De, &[("Handy", "zwei Handys", "Handys", Stem), ("Büro", "unsere Büros", "Büros", Stem)]);
}

#[test]
fn any_spaces_may_part_a_compound() {
    check_all(
        Lang::Nl,
        &[
            ("bestelnummer", "uw bestel  nummer", "bestel  nummer", Typo),
            ("bestelnummer", "uw bestel\tnummer", "bestel\tnummer", Typo),
            ("bestelnummer", "uw bestel, nummer", "", NONE),
            // Behind a speaker it is a verb.
            ("bestelnummer", "ik bestel nummer drie", "", NONE),
        ],
    );
}

#[test]
fn particles_of_everyday_verbs_stand_apart() {
    check_all(
        Lang::Nl,
        &[
            ("langskomen", "de bezorger komt morgen langs", "komt|langs", Stem),
            ("langskomen", "kom maar langs", "kom|langs", Stem),
            ("langskomen", "ik kan langs komen", "langs komen", Exact),
            ("voorbijkomen", "hij komt voorbij", "komt|voorbij", Stem),
            ("loskoppelen", "u koppelt hem los", "koppelt|los", Stem),
            ("achterlaten", "laat het achter", "laat|achter", Stem),
            ("tegemoetkomen", "wij komen u tegemoet", "komen|tegemoet", Exact),
            ("meesturen", "ik stuur het mee", "stuur|mee", Stem),
            ("langskomen", "hij komt morgen", "", NONE),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("gutschreiben", "wir schreiben es Ihnen gut", "schreiben|gut", Exact),
            ("fertigmachen", "ich mache es fertig", "mache|fertig", Stem),
            ("reinkommen", "kommen Sie rein", "kommen|rein", Exact),
            ("rüberschicken", "ich schicke es rüber", "schicke|rüber", Stem),
            ("wahrnehmen", "wir nehmen den Termin wahr", "nehmen|wahr", Exact),
        ],
    );
}

#[test]
fn separable_verbs_are_found_apart() {
    check_all(
        Lang::Nl,
        &[
            ("terugbellen", "Ik bel u morgen terug.", "bel|terug", Stem),
            ("terugbellen", "Ik zal u terugbellen.", "terugbellen", Exact),
            ("aanbieden", "Ik bied u mijn excuses aan.", "bied|aan", Stem),
            ("aanbieden", "Ik bied aan iedereen hulp.", "", NONE),
            ("terugbellen", "Mijn collega belt u morgen terug.", "belt|terug", Stem),
            ("terugbellen", "Ik beloof u terug te bellen.", "terug te bellen", Exact),
            ("terugbellen", "Ik ga u straks terug bellen.", "terug bellen", Exact),
            ("terugbellen", "U wordt teruggebeld.", "teruggebeld", Stem),
            ("opsturen", "Hij stuurt het morgen op.", "stuurt|op", Stem),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("zurückrufen", "Ich rufe Sie morgen zurück.", "rufe|zurück", Stem),
            ("eintragen", "Das trage ich ein.", "trage|ein", Stem),
            ("eintragen", "Ich trage ein Hemd.", "", NONE),
            ("zurückrufen", "Mein Kollege ruft Sie zurück.", "ruft|zurück", Stem),
            ("abholen", "Er holt sie morgen ab.", "holt|ab", Stem),
            ("abholen", "Die Maschine wird abgeholt.", "abgeholt", Stem),
            ("abholen", "Er kommt, um sie abzuholen.", "abzuholen", Exact),
        ],
    );
}
