use super::Route::Exact;
use super::*;

#[test]
fn negated_words_earn_nothing() {
    let cases: [(Lang, &[Case]); 5] = [
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
            ],
        ),
        (
            Lang::De,
            &[
                ("verstehe", "Ich verstehe Sie nicht.", "", NONE),
                ("verstehe", "Ich verstehe das nicht.", "", NONE),
                ("verstehe", "Ich verstehe, dass Sie nicht zufrieden sind.", "verstehe", Exact),
                ("paket", "Ihr Paket ist nicht angekommen.", "Paket", Exact),
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
            ],
        ),
        (
            Lang::Es,
            &[
                ("entiendo", "Lo entiendo.", "entiendo", Exact),
                ("entiendo", "No lo entiendo.", "", NONE),
                ("entiendo", "No, lo entiendo.", "entiendo", Exact),
                ("llamar", "No dude en llamar.", "llamar", Exact),
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
        ],
    );
    check_all(
        Lang::De,
        &[
            ("zurückrufen", "Ich rufe Sie morgen zurück.", "rufe|zurück", Route::Stem),
            ("eintragen", "Das trage ich ein.", "trage|ein", Route::Stem),
            ("eintragen", "Ich trage ein Hemd.", "", NONE),
        ],
    );
}
