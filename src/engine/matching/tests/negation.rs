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
fn what_is_said_not_to_be_possible_is_taken_back() {
    check_all(
        Lang::Nl,
        &[
            ("machine", "Een nieuwe machine is niet mogelijk.", "", NONE),
            ("geld", "Geld terug kan niet.", "", NONE),
            ("vergoeding", "Een vergoeding is voor ons niet bespreekbaar.", "", NONE),
            ("nieuwe machine", "Het is niet mogelijk om u een nieuwe machine te sturen.", "", NONE),
            ("machine", "Een nieuwe machine kan ik u niet geven.", "", NONE),
            ("sorry", "Sorry dat kan niet.", "Sorry", Exact),
            ("machine", "Als het niet mogelijk is krijgt u een nieuwe machine.", "machine", Exact),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("machine", "A new machine is not possible.", "", NONE),
            ("refund", "A refund isn't possible.", "", NONE),
            ("refund", "A refund is out of the question.", "", NONE),
            ("money", "Giving you your money back won't work.", "", NONE),
            ("replacement", "Unfortunately a replacement for your machine isn't possible.", "", NONE),
            ("new machine", "It is not possible to send you a new machine.", "", NONE),
            ("sorry", "I am sorry a refund is not possible.", "sorry", Exact),
            ("refund", "I can offer you a refund because a repair is not possible.", "refund", Exact),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("Maschine", "Eine neue Maschine ist nicht möglich.", "", NONE),
            ("Erstattung", "Eine Erstattung geht nicht.", "", NONE),
            ("Rabatt", "Ein Rabatt kommt nicht in Frage.", "", NONE),
            ("Maschine", "Es ist nicht möglich, Ihnen eine neue Maschine zu schicken.", "", NONE),
            ("leid", "Tut mir leid, das geht nicht.", "leid", Exact),
        ],
    );
    check_all(
        Lang::Fr,
        &[
            ("machine", "Une nouvelle machine n'est pas possible.", "", NONE),
            ("remboursement", "Un remboursement n'est pas possible.", "", NONE),
            ("remboursement", "Un remboursement est hors de question.", "", NONE),
            ("désolé", "Désolé, ce n'est pas possible.", "Désolé", Exact),
        ],
    );
    check_all(
        Lang::Es,
        &[
            ("máquina", "Una máquina nueva no es posible.", "", NONE),
            ("reembolso", "El reembolso no es posible.", "", NONE),
            ("dinero", "No se puede devolver el dinero.", "", NONE),
            ("siento", "Lo siento, no es posible.", "siento", Exact),
        ],
    );
}

#[test]
fn who_finds_it_hard_or_sees_no_reason_does_not_do_it() {
    check_all(
        Lang::Nl,
        &[
            ("begrijpen", "Ik vind het moeilijk te begrijpen.", "", NONE),
            ("sorry", "Ik zie niet in waarom ik sorry zou zeggen.", "", NONE),
            ("begrijp", "Ik begrijp dat het moeilijk is om te wachten.", "begrijp", Exact),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("understand", "I find it hard to understand.", "", NONE),
            ("angry", "I find it difficult to understand why you are angry.", "", NONE),
            ("imagine", "I can imagine that it is hard to understand.", "imagine", Exact),
            ("apologise", "I don't see why I should apologise.", "", NONE),
            ("apologise", "I don't think I should apologise.", "", NONE),
            ("wait", "I understand that it is difficult to wait.", "wait", Exact),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("verstehen", "Es fällt mir schwer, Sie zu verstehen.", "", NONE),
            ("entschuldigen", "Ich sehe nicht ein, warum ich mich entschuldigen soll.", "", NONE),
            ("entschuldigen", "Ich sehe keinen Grund, mich zu entschuldigen.", "", NONE),
            ("warten", "Es ist nicht schön, so lange zu warten.", "warten", Exact),
        ],
    );
    check_all(
        Lang::Fr,
        &[
            ("comprendre", "J'ai du mal à comprendre.", "", NONE),
            ("excuserais", "Je ne vois pas pourquoi je m'excuserais.", "", NONE),
        ],
    );
    check_all(
        Lang::Es,
        &[
            ("entender", "Me cuesta entender su enfado.", "", NONE),
            ("disculpas", "No tengo por qué pedir disculpas.", "", NONE),
            ("disculparme", "Me niego a disculparme.", "", NONE),
        ],
    );
}

#[test]
fn a_verb_is_taken_back_however_far_from_its_negator() {
    check_all(
        Lang::Nl,
        &[
            ("begrijp", "Ik begrijp dat eigenlijk echt helemaal niet.", "", NONE),
            ("begrijp", "Ik begrijp uw reactie op dit moment even niet.", "", NONE),
            ("machine", "Ik stuur u de nieuwe machine niet.", "", NONE),
            ("begrijp", "Ik begrijp dat u het niet leuk vindt.", "begrijp", Exact),
            ("excuses", "Excuses ik wist dat niet.", "Excuses", Exact),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("verstehe", "Das verstehe ich leider überhaupt nicht.", "", NONE),
            ("verstehe", "Ich verstehe Ihre ganze Aufregung um das Paket wirklich nicht.", "", NONE),
            ("Maschine", "Ich schicke Ihnen die neue Maschine nicht.", "", NONE),
            ("verstehe", "Ich verstehe, dass das leider nicht geklappt hat.", "verstehe", Exact),
        ],
    );
}

#[test]
fn a_question_that_means_the_opposite_takes_nothing_back() {
    check_all(
        Lang::Nl,
        &[
            ("vervelend", "Is dat niet vervelend?", "vervelend", Exact),
            ("kijken", "Kunt u niet even kijken op de doos?", "kijken", Exact),
            ("geld", "Ik geef u geen geld terug, begrepen?", "", NONE),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("annoying", "Isn't that annoying?", "annoying", Exact),
            ("refund", "Wouldn't you prefer a refund?", "refund", Exact),
        ],
    );
    check_all(Lang::De, &[("neue", "Möchten Sie nicht lieber eine neue Maschine?", "neue", Exact)]);
    check_all(Lang::Fr, &[("machine", "Vous ne voulez pas une nouvelle machine ?", "machine", Exact)]);
    check_all(Lang::Es, &[("reembolso", "¿No prefiere un reembolso?", "reembolso", Exact)]);
}

#[test]
fn a_clause_without_a_sign_before_it_is_not_taken_back() {
    check_all(
        Lang::Nl,
        &[
            ("spijt", "Het is niet uw schuld het spijt mij.", "spijt", Exact),
            ("excuses", "Dat had niet mogen gebeuren excuses.", "excuses", Exact),
            ("bel", "Als het niet lukt bel ik u.", "bel", Exact),
            ("sorry", "Ik hoef geen sorry te zeggen.", "", NONE),
        ],
    );
    check_all(
        Lang::En,
        &[
            ("sorry", "That is not nice sorry for that.", "sorry", Exact),
            ("apologies", "This is not okay my apologies.", "apologies", Exact),
            ("sorry", "I am not really sorry.", "", NONE),
        ],
    );
    check_all(Lang::De, &[("leid", "Das ist nicht Ihre Schuld es tut mir leid.", "leid", Exact)]);
    check_all(Lang::Fr, &[("pardon", "Ce n'est pas normal pardon.", "pardon", Exact)]);
    check_all(
        Lang::Es,
        &[
            ("siento", "No es normal lo siento mucho.", "siento", Exact),
            ("envío", "Si no funciona le envío otra.", "envío", Exact),
        ],
    );
}

#[test]
fn an_apology_behind_a_denial_without_a_sign_is_an_apology() {
    let cases = [
        (Lang::Nl, "sorry", "Ik wist dat niet sorry mevrouw", true),
        (Lang::Nl, "sorry", "Hij doet het niet sorry", true),
        (Lang::Nl, "begrijp", "de machine werkt niet ik begrijp dat u boos bent", true),
        (Lang::Nl, "sorry", "Ik ben echt niet sorry", false),
        (Lang::Nl, "sorry", "Ik zeg geen sorry", false),
        (Lang::En, "sorry", "I did not know sorry", true),
        (Lang::En, "sorry", "we never called sorry", true),
        (Lang::En, "sorry", "I will not say sorry", false),
        (Lang::En, "sorry", "I am not really sorry", false),
        (Lang::De, "sorry", "das wusste ich nicht sorry", true),
        (Lang::De, "verstehe", "die Maschine geht nicht ich verstehe Ihren Ärger", true),
        (Lang::De, "sorry", "Ich bin nicht sorry", false),
        (Lang::Fr, "désolé", "je savais pas désolé", true),
        (Lang::Fr, "désolé", "ça va pas je suis désolé", true),
        (Lang::Fr, "désolé", "je suis pas désolé", false),
        (Lang::Es, "perdón", "no lo sabía perdón", true),
        (Lang::Es, "perdón", "no le voy a pedir perdón", false),
    ];
    check_earned(&cases);
}

#[test]
fn of_a_list_that_is_denied_nothing_is_given() {
    let cases = [
        (Lang::En, "refund", "We will not give you a voucher, a refund, or a new machine.", false),
        (Lang::En, "machine", "We will not give you a voucher, a refund or a brand new machine.", false),
        (Lang::En, "refund", "You get no voucher, refund or apology.", false),
        (Lang::En, "refund", "I cannot give you a voucher, a refund, or a new machine tomorrow.", false),
        (Lang::En, "machine", "You get no voucher, refund or machine from us.", false),
        (Lang::En, "machine", "No hassle, a new machine or a refund.", true),
        (Lang::En, "refund", "No extra costs, a new machine or a refund.", true),
        (Lang::En, "refund", "No voucher, just a refund or a new machine.", true),
        (Lang::En, "refund", "It's not a voucher, it's a refund or a new machine.", true),
        (Lang::En, "machine", "I do not want to lose you, so a refund or a new machine.", true),
        (Lang::En, "Friday", "I can't come today, tomorrow or Friday is fine.", true),
        (Lang::En, "voucher", "I can't send a machine, a voucher or a refund is possible.", true),
        (Lang::En, "refund", "It is not your fault, and you get a voucher or a refund.", true),
        (Lang::En, "sorry", "That is not nice, sorry, I will look or call.", true),
        (Lang::Nl, "korting", "U krijgt geen bon, geld of korting.", false),
        (Lang::Nl, "machine", "We geven u geen bon, korting of nieuwe machine.", false),
        (Lang::Nl, "terugbetaling", "U krijgt geen bon, terugbetaling of machine van ons.", false),
        (Lang::Nl, "machine", "Geen gedoe, een nieuwe machine of uw geld terug?", true),
        (Lang::Nl, "terugbetaling", "U krijgt geen bon, wel een terugbetaling of een machine.", true),
        (Lang::Nl, "vrijdag", "Vandaag kan niet, donderdag of vrijdag wel.", true),
        (Lang::Nl, "bon", "Een nieuwe kan ik niet sturen, een bon of korting wel.", true),
        (Lang::De, "Rabatt", "Sie bekommen keinen Gutschein, Rabatt oder eine neue Maschine.", false),
        (Lang::De, "Rabatt", "Sie bekommen keinen Gutschein, Rabatt oder Ersatz von uns.", false),
        (Lang::De, "Maschine", "Es gibt weder einen Gutschein noch eine neue Maschine.", false),
        (Lang::De, "Maschine", "Weder Gutschein noch Rückerstattung noch Maschine", false),
        (Lang::De, "Maschine", "Kein Stress, eine neue Maschine oder Ihr Geld zurück.", true),
        (Lang::De, "Gutschein", "Das geht nicht, ein Gutschein oder Rabatt geht.", true),
        (Lang::Fr, "remise", "Vous n'aurez pas de bon, de remise ou de nouvelle machine.", false),
        (Lang::Fr, "machine", "Pas de frais, une nouvelle machine ou un remboursement.", true),
        (Lang::Es, "reembolso", "No hay vale, reembolso o máquina hoy.", false),
        (Lang::Es, "reembolso", "Ningún vale, solo un reembolso o una máquina.", true),
        (Lang::Es, "descuento", "No le daremos un vale, un descuento o una máquina nueva.", false),
    ];
    check_earned(&cases);
}
