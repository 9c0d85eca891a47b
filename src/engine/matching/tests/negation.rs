use super::Route::Exact;
use super::*;

#[test]
fn negated_words_earn_nothing_in_dutch_and_english() {
    let cases: [(Lang, &[Case]); 2] = [
        (
            Lang::Nl,
            &[
                ("begrijp", "Ik begrijp u.", "begrijp", Exact),
                ("begrijp", "Ik begrijp u niet.", "", NONE),
                ("begrijp", "Ik begrijp dat echt niet.", "", NONE),
                ("begrijp", "Ik begrijp niet dat u boos bent.", "", NONE),
                ("begrijp", "Ik begrijp dat het pakket niet is aangekomen.", "begrijp", Exact),
                ("pakket", "Het pakket is niet aangekomen.", "pakket", Exact),
                ("aangekomen", "Het pakket is niet aangekomen.", "", NONE),
                ("excuses", "Ik bied geen excuses aan.", "", NONE),
                ("excuses", "Geen probleem, mijn excuses.", "excuses", Exact),
                ("niet aangekomen", "Het pakket is niet aangekomen.", "niet aangekomen", Exact),
                ("(niet|geen) … pakket", "Er is geen nieuw pakket.", "geen|pakket", Exact),
                ("vervelend", "Dat is niet alleen vervelend.", "vervelend", Exact),
                ("helpen", "Nee, ik zal u helpen.", "helpen", Exact),
                ("klacht & !excuses", "Uw klacht, en geen excuses.", "", NONE),
                ("begrijp", "Dat begrijp ik helaas niet.", "", NONE),
                ("begrijp", "Ik begrijp u echt totaal niet.", "", NONE),
                ("begrijp", "Daar begrijp ik helemaal niets van.", "", NONE),
                ("excuses", "Excuses krijgt u van ons niet.", "", NONE),
                ("machine", "Een nieuwe machine krijgt u niet.", "", NONE),
                ("boos", "Ik begrijp niet waarom u zo boos bent.", "", NONE),
                ("boos", "Ik begrijp niet dat u zo boos bent.", "", NONE),
                ("boos", "Ik begrijp dat u boos bent, dat mag niet.", "boos", Exact),
                ("vervelend", "Een monteur die niet komt: dat is vervelend.", "vervelend", Exact),
                ("betaalt", "U betaalt niets voor de nieuwe machine.", "betaalt", Exact),
                ("excuses", "Dat is niet goed ik bied u mijn excuses aan.", "excuses", Exact),
                ("morgen", "Morgen bel ik u, dat vergeet ik niet.", "Morgen", Exact),
            ],
        ),
        (
            Lang::En,
            &[
                ("understand", "I understand.", "understand", Exact),
                ("understand", "I don't understand.", "", NONE),
                ("understand", "I do not really understand it.", "", NONE),
                ("sorry", "I am not sorry.", "", NONE),
                ("sorry", "No, I am sorry.", "sorry", Exact),
                ("sorry", "No problem at all, sorry.", "sorry", Exact),
                ("contact", "Please don't hesitate to contact us.", "contact", Exact),
                ("refund", "I can't call you, but I will refund it.", "refund", Exact),
                ("angry", "I don't understand why you are so angry.", "", NONE),
                ("apologise", "I refuse to apologise.", "", NONE),
                ("replace", "I am unable to replace the machine.", "", NONE),
                ("sorry", "I couldn't be more sorry.", "sorry", Exact),
                ("sorry", "This is not normal I am sorry.", "sorry", Exact),
                ("understand", "Nor do I understand it.", "", NONE),
            ],
        ),
    ];
    for (lang, cases) in cases {
        check_all(lang, cases);
    }
}

#[test]
fn negated_words_earn_nothing_in_german_french_and_spanish() {
    let cases: [(Lang, &[Case]); 3] = [
        (
            Lang::De,
            &[
                ("verstehe", "Ich verstehe Sie nicht.", "", NONE),
                ("verstehe", "Ich verstehe das nicht.", "", NONE),
                ("verstehe", "Ich verstehe, dass Sie nicht zufrieden sind.", "verstehe", Exact),
                ("paket", "Ihr Paket ist nicht angekommen.", "Paket", Exact),
                ("verstehe", "Das verstehe ich leider nicht.", "", NONE),
                ("verstehe", "Ich verstehe Ihren Ärger überhaupt nicht.", "", NONE),
                ("verstehe", "Ich verstehe kein Wort.", "", NONE),
                ("enttäuscht", "Ich verstehe nicht, warum Sie so enttäuscht sind.", "", NONE),
                ("entschuldigung", "Eine Entschuldigung bekommen Sie von uns nicht.", "", NONE),
                ("ersatz", "Einen Ersatz gibt es nicht.", "", NONE),
                ("ersatz", "Den Ersatz bringen wir, das kostet Sie nichts.", "Ersatz", Exact),
                ("problem", "Kein Problem.", "Problem", Exact),
                ("entschuldigung", "Das ist keine Entschuldigung.", "", NONE),
                ("melden", "Zögern Sie nicht, sich zu melden.", "melden", Exact),
            ],
        ),
        (
            Lang::Fr,
            &[
                ("comprends", "Je comprends.", "comprends", Exact),
                ("comprends", "Je ne comprends pas.", "", NONE),
                ("comprends", "Je comprends pas.", "", NONE),
                ("contacter", "N’hésitez pas à nous contacter.", "contacter", Exact),
                ("excuses", "Je ne vous fais pas d’excuses.", "", NONE),
                ("remplacer", "Nous pouvons le remplacer sans frais.", "remplacer", Exact),
                ("plus", "C’est un plus.", "plus", Exact),
                ("fâchée", "Je comprends pas pourquoi vous êtes fâchée.", "", NONE),
                ("désolé", "Ce n'est pas normal je suis désolé.", "désolé", Exact),
                ("machine", "Vous ne payez rien pour la nouvelle machine.", "machine", Exact),
                ("machine", "Ne vous en faites pas vous aurez une machine.", "machine", Exact),
            ],
        ),
        (
            Lang::Es,
            &[
                ("entiendo", "Lo entiendo.", "entiendo", Exact),
                ("entiendo", "No lo entiendo.", "", NONE),
                ("entiendo", "No, lo entiendo.", "entiendo", Exact),
                ("llamar", "No dude en llamar.", "llamar", Exact),
                ("siento", "No sabe cuánto lo siento, señora.", "siento", Exact),
                ("decepcionada", "No veo por qué está decepcionada.", "", NONE),
                ("molestia", "Sin ninguna molestia.", "", NONE),
            ],
        ),
    ];
    for (lang, cases) in cases {
        check_all(lang, cases);
    }
}

#[test]
fn separable_verbs_are_found_apart() {
    check_all(
        Lang::Nl,
        &[
            ("terugbellen", "Ik bel u morgen terug.", "bel|terug", Route::Stem),
            ("terugbellen", "Ik zal u terugbellen.", "terugbellen", Exact),
            ("aanbieden", "Ik bied u mijn excuses aan.", "bied|aan", Route::Stem),
            ("aanbieden", "Ik bied aan iedereen hulp.", "", NONE),
            ("terugbellen", "Mijn collega belt u morgen terug.", "belt|terug", Route::Stem),
            ("terugbellen", "Ik beloof u terug te bellen.", "terug te bellen", Exact),
            ("terugbellen", "Ik ga u straks terug bellen.", "terug bellen", Exact),
            ("terugbellen", "U wordt teruggebeld.", "teruggebeld", Route::Stem),
            ("opsturen", "Hij stuurt het morgen op.", "stuurt|op", Route::Stem),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("zurückrufen", "Ich rufe Sie morgen zurück.", "rufe|zurück", Route::Stem),
            ("eintragen", "Das trage ich ein.", "trage|ein", Route::Stem),
            ("eintragen", "Ich trage ein Hemd.", "", NONE),
            ("zurückrufen", "Mein Kollege ruft Sie zurück.", "ruft|zurück", Route::Stem),
            ("abholen", "Er holt sie morgen ab.", "holt|ab", Route::Stem),
            ("abholen", "Die Maschine wird abgeholt.", "abgeholt", Route::Stem),
            ("abholen", "Er kommt, um sie abzuholen.", "abzuholen", Exact),
        ],
    );
}
