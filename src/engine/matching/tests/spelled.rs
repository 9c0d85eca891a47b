//! Numbers in words.

use super::*;
use Route::Exact;

#[test]
fn numbers_may_be_written_in_words() {
    check_all(
        Lang::Nl,
        &[
            ("#15€", "u krijgt vijftien euro", "vijftien euro", Exact),
            ("#15€", "€ vijftien", "€ vijftien", Exact),
            ("#25%", "vijfentwintig procent", "vijfentwintig procent", Exact),
            ("#22", "tweeëntwintig kaarten", "tweeëntwintig", Exact),
            ("#1", "een kaart", "", NONE),
            ("#15€", "geen vijftien euro", "", NONE),
            ("#15€", "vijftien dagen", "", NONE),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("#15€", "fünfzehn Euro", "fünfzehn Euro", Exact),
            ("#39±1€", "neununddreißig Euro", "neununddreißig Euro", Exact),
            ("#8", "Geben Sie acht", "", NONE),
            ("#8€", "acht Euro", "acht Euro", Exact),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("#15€", "fifteen euros", "fifteen euros", Exact),
            ("#25%", "twenty-five per cent", "twenty-five per cent", Exact),
            ("#25%", "twenty five percent", "twenty five percent", Exact),
            ("#5%", "twenty five percent", "", NONE),
            ("#20%", "twenty five percent", "", NONE),
            ("#3", "three cards", "three", Exact),
        ],
    );
    check_all(
        Lang::Fr,
        &[
            ("#15€", "quinze euros", "quinze euros", Exact),
            ("#95€", "quatre-vingt-quinze euros", "quatre-vingt-quinze euros", Exact),
            ("#80€", "quatre-vingts euros", "quatre-vingts euros", Exact),
            ("#21€", "vingt et un euros", "vingt et un euros", Exact),
            ("#9", "un appareil neuf", "", NONE),
            ("#9€", "neuf euros", "neuf euros", Exact),
            ("#95€", "nonante-cinq euros", "nonante-cinq euros", Exact),
        ],
    );
    check_all(
        Lang::Es,
        &[
            ("#15€", "quince euros", "quince euros", Exact),
            ("#39€", "treinta y nueve euros", "treinta y nueve euros", Exact),
            ("#9€", "treinta y nueve euros", "", NONE),
        ],
    );
}
