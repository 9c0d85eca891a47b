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

/// Whether each pattern earns its point: language, pattern, text.
#[track_caller]
fn check_earned(cases: &[(Lang, &str, &str, bool)]) {
    for &(lang, pattern, text, is_earned) in cases {
        let parsed = Pattern::parse(pattern, lang, &lexicon()).unwrap();
        assert_eq!(found(&parsed, text, lang, &[]).is_some(), is_earned, "{pattern} in {text:?}");
    }
}

#[test]
fn a_short_question_that_is_answered_with_no_is_taken_back() {
    check_earned(&[
        (Lang::En, "machine", "A new machine? No way.", false),
        (Lang::En, "apology", "An apology? Never!", false),
        (Lang::En, "machine", "A new machine? I don't think so.", false),
        (Lang::En, "discount", "Discount? Forget it!", false),
        (Lang::En, "sorry", "Sorry? No, I will help you.", true),
        (Lang::En, "machine", "A new machine? No problem!", true),
        (Lang::En, "machine", "Would you like a new machine? If not, I can refund you.", true),
        (Lang::Nl, "machine", "Een nieuwe machine? Nee, dat doen we niet.", false),
        (Lang::Nl, "geld", "Geld terug? Dat doen we niet.", false),
        (Lang::Nl, "excuses", "Excuses? Nooit.", false),
        (Lang::Nl, "machine", "Een nieuwe machine? Geen probleem.", true),
        (Lang::Nl, "machine", "Wilt u een nieuwe machine? Zo niet, dan krijgt u uw geld terug.", true),
        (Lang::De, "Maschine", "Eine neue Maschine? Nein.", false),
        (Lang::De, "Geld", "Ihr Geld zurück? Sicher nicht.", false),
        (Lang::De, "Geld", "Geld zurück? Das machen wir nicht.", false),
        (Lang::De, "Maschine", "Eine neue Maschine? Kein Problem.", true),
        (Lang::De, "Maschine", "Möchten Sie eine neue Maschine? Nein? Dann bekommen Sie Ihr Geld.", true),
        (Lang::Fr, "machine", "Une nouvelle machine ? Non.", false),
        (Lang::Fr, "machine", "Une nouvelle machine ? Certainement pas.", false),
        (Lang::Fr, "machine", "Une nouvelle machine ? Pas de problème.", true),
        (Lang::Es, "nueva", "¿Una nueva? No.", false),
        (Lang::Es, "reembolso", "¿Un reembolso? Ni hablar.", false),
        (Lang::Es, "nueva", "¿Una nueva? No hay problema.", true),
    ]);
}

#[test]
fn a_wish_that_the_speaker_may_not_fulfil_is_taken_back() {
    check_earned(&[
        (Lang::En, "send a new", "I would like to send a new one, but I may not.", false),
        (Lang::En, "machine", "I'd love to send you a new machine. Unfortunately, I can't.", false),
        (Lang::En, "machine", "We'd like to send you a new machine but it's impossible.", false),
        (Lang::En, "upset", "I would be upset too, but we cannot change it.", true),
        (Lang::En, "sorry", "I am sorry, but I can't.", true),
        (Lang::En, "machine", "I'd like to send you a new machine but I don't have your address yet.", true),
        (Lang::En, "understand", "I understand that you would like a new one, but I may not do that.", true),
        (Lang::Nl, "machine", "Ik zou u graag een nieuwe machine sturen, maar dat mag niet.", false),
        (Lang::Nl, "machine", "Ik wil u wel een nieuwe machine geven maar ik mag dat niet.", false),
        (Lang::Nl, "boos", "Ik zou ook boos zijn, dat kan niet!", true),
        (Lang::Nl, "begrijp", "Ik begrijp dat u graag een nieuwe wilt, maar dat mag niet.", true),
        (Lang::Nl, "spijt", "Het spijt me, maar dat kan niet.", true),
        (Lang::De, "Maschine", "Ich würde Ihnen gern eine neue Maschine schicken, aber das darf ich nicht.", false),
        (Lang::De, "entschuldigen", "Ich möchte mich entschuldigen, aber ich kann das nicht ändern.", true),
        (Lang::Fr, "machine", "J'aimerais vous envoyer une nouvelle machine, mais je ne peux pas.", false),
        (Lang::Fr, "comprends", "Je comprends, mais je ne peux pas.", true),
        (Lang::Fr, "machine", "On aimerait vous envoyer une nouvelle machine, mais on n'a pas le droit.", false),
        (Lang::Es, "máquina", "Me gustaría enviarle una máquina nueva, pero no puedo.", false),
        (Lang::Es, "máquina", "Me gustaría mandarle una máquina nueva, pero no me dejan.", false),
        (Lang::Es, "entiendo", "Le entiendo, pero no puedo.", true),
    ]);
}

#[test]
fn a_rhetorical_question_refuses_what_it_asks() {
    check_earned(&[
        (Lang::En, "apologise", "Why would I apologise?", false),
        (Lang::En, "call", "Why should we call you back?", false),
        (Lang::En, "call", "Why don't we call you tomorrow?", true),
        (Lang::En, "understand", "I understand, why would you want to wait any longer?", true),
        (Lang::Nl, "sorry", "Waarom zou ik sorry zeggen?", false),
        (Lang::Nl, "sorry", "En waarom moet ik nou sorry zeggen?", false),
        (Lang::Nl, "bellen", "Waarom bellen we niet even?", true),
        (Lang::De, "entschuldigen", "Warum sollte ich mich entschuldigen?", false),
        (Lang::De, "Maschine", "Warum schicken wir Ihnen nicht einfach eine neue Maschine?", true),
        (Lang::Fr, "excuserais", "Pourquoi je m'excuserais ?", false),
        (Lang::Fr, "excuser", "Pourquoi devrais-je m'excuser ?", false),
        (Lang::Fr, "appeler", "Pourquoi ne pas nous appeler ?", true),
        (Lang::Fr, "excuser", "Pourquoi je vous appelle ? Pour m'excuser.", true),
        (Lang::Es, "disculparme", "¿Por qué iba a disculparme?", false),
        (Lang::Es, "llamar", "¿Por qué no llamar mañana?", true),
    ]);
}

#[test]
fn the_topic_of_a_denial_is_taken_back() {
    check_earned(&[
        (Lang::Fr, "remboursement", "Un remboursement c'est pas possible.", false),
        (Lang::Fr, "remboursement", "Un remboursement, c'est impossible.", false),
        (Lang::Fr, "remboursement", "Un remboursement ça va pas être possible.", false),
        (Lang::Fr, "machine", "Une nouvelle machine, vous n'en aurez pas.", false),
        (Lang::Fr, "désolé", "Désolé, c'est pas possible.", true),
        (Lang::Fr, "excuses", "Toutes mes excuses, je n'en savais rien.", true),
        (Lang::Nl, "machine", "Een nieuwe machine, dat kan niet.", false),
        (Lang::Nl, "excuses", "Mijn excuses, dat is niet mogelijk.", true),
        (Lang::Nl, "begrijp", "Ik begrijp uw frustratie, dit kan niet.", true),
        (Lang::En, "refund", "A refund? That's not possible.", false),
        (Lang::En, "apologies", "My apologies, that is not possible.", true),
        (Lang::De, "Maschine", "Eine neue Maschine, das geht nicht.", false),
        (Lang::De, "Verzeihung", "Ich bitte um Verzeihung, das geht nicht.", true),
        (Lang::Es, "reembolso", "Un reembolso, eso no es posible.", false),
        (Lang::Es, "disculpas", "Mis disculpas, eso no es posible.", true),
    ]);
}

#[test]
fn what_stands_first_and_is_denied_late_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "nieuwe", "Een nieuwe wordt het niet.", false),
        (Lang::Nl, "excuses", "Excuses hoeft u niet te verwachten.", false),
        (Lang::Nl, "geld", "Geld terug krijgt u niet.", false),
        (Lang::Nl, "sorry", "Sorry zeggen doe ik niet.", false),
        (Lang::Nl, "machine", "Uw machine doet het niet.", true),
        (Lang::Nl, "koffie", "Koffie kunt u nu niet zetten.", true),
        (Lang::De, "neue", "Eine neue wird es nicht geben.", false),
        (Lang::De, "Entschuldigung", "Eine Entschuldigung können Sie nicht erwarten.", false),
        (Lang::De, "Maschine", "Ihre Maschine funktioniert nicht.", true),
        (Lang::Es, "nueva", "Una nueva no hay.", false),
        (Lang::Es, "dinero", "El dinero no se lo devolvemos.", false),
        (Lang::Es, "paquete", "El paquete no se lo han entregado.", true),
        (Lang::Es, "siento", "Lo siento no puedo devolverle el dinero.", true),
    ]);
}

#[test]
fn what_makes_no_sense_or_comes_too_late_is_not_done() {
    check_earned(&[
        (Lang::Nl, "nieuwe", "Het is niet de bedoeling dat we een nieuwe sturen.", false),
        (Lang::Nl, "wachten", "Het was niet de bedoeling dat u zo lang moest wachten.", true),
        (Lang::Nl, "nieuwe", "Het heeft geen zin om u een nieuwe te sturen.", false),
        (Lang::Nl, "begrijpen", "Ik kan u moeilijk begrijpen.", false),
        (Lang::Nl, "ruilen", "Het is te laat om te ruilen.", false),
        (Lang::Nl, "machine", "Het is uitgesloten dat wij een nieuwe machine sturen.", false),
        (Lang::En, "new", "There is no point in sending you a new one.", false),
        (Lang::En, "new", "It makes no sense to send you a new one.", false),
        (Lang::En, "exchange", "It is too late to exchange it.", false),
        (Lang::En, "machine", "It's not too late to exchange the machine.", true),
        (Lang::De, "neue", "Es hat keinen Sinn, Ihnen eine neue zu schicken.", false),
        (Lang::De, "Maschine", "Es ist zu spät, um die Maschine umzutauschen.", false),
        (Lang::De, "Maschine", "Es ist unmöglich, Ihnen eine neue Maschine zu schicken.", false),
        (Lang::Fr, "nouvelle", "Ça ne sert à rien de vous envoyer une nouvelle.", false),
        (Lang::Fr, "échanger", "C'est trop tard pour échanger la machine.", false),
        (Lang::Es, "nueva", "No tiene sentido enviarle una nueva.", false),
        (Lang::Es, "cambiar", "Es demasiado tarde para cambiar la máquina.", false),
    ]);
}

#[test]
fn what_the_speaker_will_not_do_is_taken_back_to_its_end() {
    check_earned(&[
        (Lang::En, "machine", "I am not going to be able to send you a new machine.", false),
        (Lang::En, "machine", "I'm afraid I can't just send you a completely new machine.", false),
        (Lang::En, "refund", "I can't call you today about it for your refund.", true),
        (Lang::Nl, "nieuwe", "Ik ga u daarom natuurlijk niet zomaar meteen een nieuwe sturen.", false),
        (Lang::Nl, "geld", "U hoeft niets te doen, uw geld komt vanzelf.", true),
        (Lang::De, "Maschine", "Ich werde Ihnen nicht einfach so schnell eine neue Maschine schicken.", false),
        (Lang::De, "Maschine", "Ich kann Ihnen nicht die Maschine ersetzen.", false),
        (Lang::De, "ärgerlich", "Die Maschine geht nicht das ist ärgerlich", true),
        (Lang::Fr, "machine", "Nous n'allons pas pouvoir vous envoyer une nouvelle machine.", false),
        (Lang::Fr, "remboursement", "Vous n'avez rien à faire pour recevoir le remboursement.", true),
        (Lang::Es, "máquina", "No vamos a poder enviarle una máquina nueva.", false),
        (Lang::Es, "dinero", "No tiene que hacer nada para recibir el dinero.", true),
    ]);
}

#[test]
fn who_cannot_do_it_enough_does_it() {
    check_earned(&[
        (Lang::Nl, "sorry", "Ik kan niet genoeg sorry zeggen.", true),
        (Lang::Nl, "begrijpen", "Het is niet moeilijk te begrijpen dat u boos bent.", true),
        (Lang::Nl, "boos", "Het is niet moeilijk te begrijpen dat u boos bent.", true),
        (Lang::Nl, "nieuwe", "U hoeft niets te betalen voor de nieuwe.", true),
        (Lang::Nl, "genoeg", "Zes kopjes zijn niet genoeg.", false),
        (Lang::En, "sorry", "I can't say sorry enough.", true),
        (Lang::En, "apologise", "I cannot apologise to you enough.", true),
        (Lang::En, "upset", "It is not hard to understand why you are upset.", true),
        (Lang::En, "new", "You pay nothing for the new one.", true),
        (Lang::De, "entschuldigen", "Ich kann mich gar nicht genug entschuldigen.", true),
        (Lang::De, "verärgert", "Es ist nicht schwer zu verstehen, dass Sie verärgert sind.", true),
        (Lang::De, "neue", "Sie zahlen nichts für die neue.", true),
        (Lang::Fr, "excuser", "Je ne saurais assez m'excuser.", true),
        (Lang::Fr, "excuser", "Je ne peux pas assez m'excuser.", true),
        (Lang::Fr, "comprendre", "Ce n'est pas difficile de comprendre que vous êtes fâchée.", true),
        (Lang::Es, "disculparme", "No puedo disculparme lo suficiente.", true),
        (Lang::Es, "enfadada", "No es difícil entender que esté enfadada.", true),
        (Lang::Es, "nueva", "No paga nada por la nueva.", true),
    ]);
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

#[test]
fn an_alternative_with_a_negator_says_nothing_of_the_others() {
    let cases = [
        (Lang::En, "bill … (cancelled|not_have_to)", "the bill is cancelled", true),
        (Lang::En, "bill … (cancelled|not_have_to)", "the bill will not be cancelled", false),
        (Lang::En, "bill & (cancelled|not_pay)", "you do not pay the bill", true),
        (Lang::De, "wir haben … (fehler|nicht_gut)", "wir haben einen Fehler gemacht", true),
        (Lang::De, "wir haben … (fehler|nicht_gut)", "wir haben keinen Fehler gemacht", false),
        (Lang::De, "wir haben … (fehler|nicht_gut)", "wir haben das nicht gut gemacht", true),
        (Lang::Nl, "(wij|we) … (fout|niet_goed) (gedaan|gemaakt)", "wij hebben dat niet goed gedaan", true),
        (Lang::Nl, "(wij|we) … (fout|niet_goed) (gedaan|gemaakt)", "wij hebben geen fout gemaakt", false),
        (Lang::Fr, "facture … (annulée|n'existe_plus)", "la facture n'existe plus", true),
        (Lang::Fr, "facture … (annulée|n'existe_plus)", "la facture n'est pas annulée", false),
        (Lang::Fr, "(ne|pas) laissez … données", "ne laissez pas vos données ici", true),
    ];
    for (lang, pattern, text, expected) in cases {
        let found = found(&Pattern::parse_strict(pattern, lang, &lexicon()).unwrap(), text, lang, &[]);
        assert_eq!(found.is_some(), expected, "{pattern}: {text}");
    }
}

#[test]
fn a_number_can_be_negated_too() {
    let cases = [
        (Lang::En, "#39,15", "it is not 39.15", "it is 39.15, no more than that"),
        (Lang::Nl, "#10%", "u krijgt geen 10% korting", "niet 15% maar 10%"),
        (Lang::De, "#12", "Sie sind nicht 12 Monate gebunden", "nicht mehr als 12 Monate"),
        (Lang::De, "#15", "15 € bekommen Sie nicht", "mehr als 15 € geht leider nicht"),
        (Lang::En, "#15", "you will not get the 15 euro", "I can't give you more than 15 euro"),
        (Lang::Nl, "#15", "u krijgt geen 15 euro", "meer dan 15 euro kan ik niet geven"),
        (Lang::Fr, "#10%", "la remise n'est pas de 10 %", "pas 15 %, mais 10 %"),
        (Lang::Es, "#15€", "no tendrá los 15 € de descuento", "no 20 sino 15 €"),
    ];
    for (lang, pattern, denied, said) in cases {
        let pattern = Pattern::parse_strict(pattern, lang, &lexicon()).unwrap();
        assert!(found(&pattern, denied, lang, &[]).is_none(), "{denied}");
        assert!(found(&pattern, said, lang, &[]).is_some(), "{said}");
    }
}

#[test]
fn a_verb_between_pronouns_a_noun_and_a_lone_topic_are_taken_back() {
    let cases = [
        (Lang::Nl, "spijt", "Het spijt me niet.", false),
        (Lang::Nl, "spijt", "Dat spijt ons echt niet.", false),
        (Lang::Nl, "spijt", "Het spijt me dat het niet goed ging.", true),
        (Lang::Nl, "begrijp", "Ik begrijp uw twijfel niet.", false),
        (Lang::Nl, "helpen", "Twijfel niet, wij helpen u.", true),
        (Lang::Fr, "jeudi", "Jeudi, ce n'est pas possible.", false),
        (Lang::Fr, "désolé", "Désolé, ce n'est pas possible.", true),
        (Lang::En, "Thursday", "Thursday, that is not possible.", false),
    ];
    for (lang, pattern, text, expected) in cases {
        let found = found(&Pattern::parse_strict(pattern, lang, &lexicon()).unwrap(), text, lang, &[]);
        assert_eq!(found.is_some(), expected, "{pattern}: {text}");
    }
}
