//! How far a denial reaches: what is set in another's place, judged, asked for or not refused is not denied; what a list, a
//! question or a wish holds is denied with it.

use super::*;
use crate::engine::matching::Matcher;

#[test]
fn what_is_denied_to_set_something_in_its_place_takes_nothing_else_back() {
    check_earned(&[
        (Lang::Nl, "bezorger", "De bezorger komt niet vandaag maar morgen.", true),
        (Lang::Nl, "vandaag", "De bezorger komt niet vandaag maar morgen.", false),
        (Lang::Nl, "machine", "De machine komt niet met de post maar met de bezorger.", true),
        (Lang::Nl, "machine", "Een nieuwe machine lukt vandaag niet, maar morgen wel.", true),
        (Lang::Nl, "machine", "U krijgt geen nieuwe machine maar een bon.", false),
        (Lang::Nl, "machine", "Een nieuwe machine krijgt u vandaag niet, maar morgen ook niet.", false),
        (Lang::En, "driver", "The driver doesn't come today but tomorrow.", true),
        (Lang::De, "Fahrer", "Der Fahrer kommt nicht heute, sondern morgen.", true),
        (Lang::De, "Maschine", "Die neue Maschine kommt nicht mit der Post, sondern mit dem Fahrer.", true),
        (Lang::De, "Maschine", "Eine neue Maschine kann ich Ihnen heute nicht schicken, aber morgen.", true),
        (Lang::Fr, "livreur", "Le livreur ne vient pas aujourd'hui mais demain.", true),
        (Lang::Es, "repartidor", "El repartidor no viene hoy sino mañana.", true),
    ]);
}

#[test]
fn who_judges_what_was_not_done_denies_no_judgement() {
    check_earned(&[
        (Lang::Nl, "vervelend", "Dat de monteur niet kwam is heel vervelend.", true),
        (Lang::Nl, "vervelend", "Dat er niemand kwam is erg vervelend.", true),
        (Lang::Nl, "vervelend", "Vijf dagen geen internet is heel vervelend.", true),
        (Lang::Nl, "beschikbaar", "Geen monteur is vandaag beschikbaar.", false),
        (Lang::De, "ärgerlich", "Dass der Techniker nicht kam ist sehr ärgerlich.", true),
        (Lang::De, "ärgerlich", "Kein Internet ist echt ärgerlich.", true),
        (Lang::De, "verfügbar", "Kein Techniker ist heute verfügbar.", false),
        (Lang::De, "gekommen", "Kein Techniker ist heute gekommen.", false),
    ]);
}

#[test]
fn what_is_lacking_and_asked_for_is_not_denied() {
    check_earned(&[
        (Lang::Nl, "bestelnummer", "Ik weet uw bestelnummer niet, kunt u dat geven?", true),
        (Lang::Nl, "bestelnummer", "Zonder bestelnummer kan ik u niet helpen, mag ik dat?", true),
        (Lang::En, "number", "I don't have your order number yet, can you give it to me?", true),
        (Lang::De, "Bestellnummer", "Ich kenne Ihre Bestellnummer nicht, können Sie mir die sagen?", true),
        (Lang::Fr, "numéro", "Je n'ai pas votre numéro, vous pouvez me le donner ?", true),
        (Lang::Es, "número", "No tengo su número de pedido, ¿me lo puede dar?", true),
        (Lang::En, "number", "sorry i dont have your number can u send it to me", true),
        (Lang::Nl, "bestelnummer", "ik zie uw bestelling niet mag ik uw bestelnummer", true),
        (Lang::De, "Bestellnummer", "ich finde die sachen nicht kann ich ihre bestellnummer haben", true),
        (Lang::En, "refund", "I don't have a refund for you, do you understand?", false),
        (Lang::En, "refund", "I don't have your refund but as soon as I can I will call.", false),
        (Lang::En, "refund", "Without a receipt you don't get a refund, do you understand?", false),
        (Lang::Nl, "machine", "Zonder bon krijgt u geen nieuwe machine, begrijpt u dat?", false),
        (Lang::De, "Maschine", "Wir verweigern Ihnen die neue Maschine.", false),
        (Lang::Nl, "excuus", "Ik heb geen excuus voor u, wilt u nog iets?", false),
    ]);
}

#[test]
fn what_is_not_refused_is_given() {
    check_earned(&[
        (Lang::En, "refund", "We won't refuse you a refund.", true),
        (Lang::En, "refund", "I can't deny you a refund.", true),
        (Lang::En, "refund", "We refuse to give you a refund.", false),
        (Lang::En, "refund", "There is no reason not to give you a refund.", true),
        (Lang::Fr, "remboursement", "On ne vous refusera pas le remboursement.", true),
        (Lang::Es, "reembolso", "No le negamos el reembolso.", true),
        (Lang::En, "replacement", "There are no costs for the replacement.", true),
        (Lang::Es, "cafetera", "No hay gastos por la cafetera.", true),
        (Lang::En, "voucher", "I can't offer more than a voucher.", true),
        (Lang::De, "Gutschein", "Mehr als einen Gutschein kann ich nicht geben.", true),
        (Lang::Fr, "demain", "Ce ne sera pas avant demain.", true),
        (Lang::Es, "mañana", "No antes de mañana.", true),
        (Lang::En, "tomorrow", "It can't come earlier than tomorrow.", true),
        (Lang::Nl, "woensdag", "Dat lukt niet eerder dan woensdag.", true),
        (Lang::Fr, "hésitez", "N'hésitez pas.", true),
    ]);
}

#[test]
fn what_a_question_asks_that_is_answered_no_is_denied() {
    check_earned(&[
        (Lang::Nl, "machine", "Krijgt u een nieuwe machine? Nee!", false),
        (Lang::Nl, "pakket", "Heeft u het pakket ontvangen? Nee, dat is vervelend.", true),
        (Lang::En, "refund", "Do you get a refund? No.", false),
        (Lang::En, "machine", "Can we send you a new machine? No, we can't.", false),
        (Lang::En, "refund", "Refund: no.", false),
        (Lang::De, "Maschine", "Bekommen Sie eine neue Maschine? Nein!", false),
        (Lang::Fr, "remboursement", "Vous voulez un remboursement ? Pas possible.", false),
        (Lang::Es, "reembolso", "¿Va a tener un reembolso? No.", false),
        (Lang::Es, "reembolso", "¿Quiere un reembolso? No es posible.", false),
    ]);
}

#[test]
fn a_wish_of_the_customer_may_be_denied_too() {
    check_earned(&[
        (Lang::Nl, "geld", "Ik begrijp dat u uw geld terug wilt maar dat gaat niet lukken.", false),
        (Lang::Nl, "monteur", "Het liefst stuurde ik een monteur, maar dat kan niet.", false),
        (Lang::En, "refund", "You want a refund, but that's not possible.", false),
        (Lang::En, "refund", "You want a refund, and that is possible.", true),
        (Lang::De, "Maschine", "Sie möchten eine neue Maschine, aber das geht nicht.", false),
        (Lang::Fr, "remboursement", "Vous voulez un remboursement mais ce n'est pas possible.", false),
        (Lang::Es, "reembolso", "Usted quiere un reembolso pero no es posible.", false),
    ]);
}

#[test]
fn a_clause_that_hangs_on_a_denial_is_denied() {
    check_earned(&[
        (Lang::En, "machine", "It is not possible that our driver brings you a new machine.", false),
        (Lang::En, "machine", "I'm not sure if we can send you a new machine.", false),
        (Lang::Nl, "machine", "Ik kan niet zeggen of u een nieuwe machine krijgt.", false),
        (Lang::De, "Maschine", "Ich weiß nicht ob Sie eine neue Maschine bekommen.", false),
        (Lang::Fr, "machine", "Il n'est pas possible que le livreur vous apporte une nouvelle machine.", false),
        (Lang::Es, "cafetera", "No es posible que el repartidor le lleve una cafetera nueva.", false),
        (Lang::En, "tomorrow", "You won't get a new machine tomorrow.", false),
    ]);
}

#[test]
fn every_thing_of_a_list_is_denied() {
    check_earned(&[
        (Lang::En, "voucher", "Instead of a refund or a voucher we repair it.", false),
        (Lang::En, "machine", "Instead of a refund, a voucher or a new machine we repair it.", false),
        (Lang::En, "machine", "Instead of waiting you get a new machine.", true),
        (Lang::En, "machine", "I doubt you will get a refund, a voucher or a new machine.", false),
        (Lang::Es, "vale", "No puedo ofrecerle un reembolso, un vale o una cafetera nueva.", false),
        (Lang::Es, "cafetera", "No puedo ofrecerle un reembolso, un vale o una cafetera nueva.", false),
        (Lang::Nl, "bon", "Een bon of een nieuwe machine krijgt u niet.", false),
        (Lang::De, "Gutschein", "Einen Gutschein oder eine neue Maschine bekommen Sie nicht.", false),
        (Lang::Nl, "machine", "U heeft geen recht op een tegoedbon of een gratis machine.", false),
    ]);
}

#[test]
fn a_clause_that_starts_behind_a_denial_is_none_of_it() {
    check_earned(&[
        (Lang::Nl, "sorry", "Dit is niet goed sorry.", true),
        (Lang::Nl, "sorry", "Ik ga niet zomaar sorry zeggen.", false),
        (Lang::De, "sorry", "Ich werde nicht auch noch sorry sagen.", false),
        (Lang::Nl, "begrijp", "Ik begrijp u dit mag niet gebeuren.", true),
        (Lang::Nl, "bezorger", "U hoeft niet te wachten de bezorger komt tussen 9 en 12.", true),
        (Lang::De, "Fahrer", "Sie müssen nicht warten der Fahrer kommt um 9.", true),
        (Lang::De, "Maschine", "Ich werde Ihnen nicht so schnell eine neue Maschine schicken.", false),
        (Lang::En, "tomorrow", "You don't need to do anything it arrives tomorrow.", true),
        (Lang::En, "sorry", "Oh no sorry.", true),
        (Lang::Es, "disculpa", "No podemos darle una disculpa.", false),
    ]);
}

#[test]
fn an_apology_at_the_end_of_a_clause_is_said_by_itself() {
    check_earned(&[
        (Lang::Nl, "excuses", "dat kan niet excuses hiervoor", true),
        (Lang::Nl, "excuses", "niet goed van ons excuses", true),
        (Lang::Nl, "excuses", "dit hoort niet onze excuses", true),
        (Lang::Nl, "sorry", "dat ligt niet aan u sorry", true),
        (Lang::Nl, "sorry", "er kwam niemand sorry", true),
        (Lang::Nl, "sorry", "we waren niet op tijd sorry", true),
        (Lang::Nl, "excuses", "Wij maken nooit excuses.", false),
        (Lang::Nl, "excuses", "Ik bied niet mijn excuses aan.", false),
        (Lang::Nl, "excuses", "Wij geven niet onze excuses.", false),
        (Lang::En, "apologies", "I will not offer my apologies.", false),
        (Lang::Fr, "excuses", "Je ne présente pas mes excuses.", false),
        (Lang::De, "leid", "das weiß ich nicht tut mir leid", true),
        (Lang::De, "leid", "es kam niemand tut mir leid", true),
        (Lang::De, "leid", "Es kam niemand, das tut uns leid.", true),
        (Lang::De, "entschuldigen", "Wir entschuldigen uns nicht.", false),
        (Lang::De, "Entschuldigung", "das geht so nicht entschuldigung", true),
        (Lang::Nl, "sorry", "dit kan echt niet sorry", true),
        (Lang::Nl, "sorry", "uw pakket was niet op tijd sorry daarvoor", true),
        (Lang::Nl, "spijt", "Er kwam niemand, dat spijt ons.", true),
        (Lang::Nl, "begrijp", "ik begrijp dat niet alles goed ging", true),
        (Lang::Nl, "begrijp", "ik begrijp dat niet zo goed", false),
        (Lang::Nl, "spijt", "U wilde haar verrassen. Het spijt me. Helaas mag ik geen naam geven.", true),
        (Lang::Nl, "frustrerend", "Wachten voor niets is frustrerend.", true),
        (Lang::Es, "frustrante", "Esperar toda la mañana para nada es muy frustrante.", true),
        (Lang::De, "Entschuldigung", "das war nicht gut von uns entschuldigung", true),
        (Lang::De, "entschuldigen", "Ich muss mich nicht entschuldigen.", false),
        (Lang::Fr, "désolé", "on a pas livré à temps désolé", true),
        (Lang::Fr, "désolé", "Personne dans cette boutique ne sera désolé.", false),
    ]);
}

#[test]
fn what_is_denied_of_one_day_holds_of_another() {
    check_earned(&[
        (Lang::Nl, "machine", "u krijgt morgen een nieuwe machine vandaag lukt niet", true),
        (Lang::Nl, "machine", "Een nieuwe machine vandaag lukt niet.", false),
        (Lang::Nl, "morgen", "de bezorger komt morgen vandaag gaat niet", true),
        (Lang::Nl, "vandaag", "de bezorger komt morgen vandaag gaat niet", false),
        (Lang::Nl, "morgen", "vandaag kan niet morgen wel", true),
        (Lang::Nl, "vandaag", "vandaag gaat dat helaas niet lukken", false),
        (Lang::Nl, "bon", "50 euro gaat niet een bon van 15 wel", true),
        (Lang::De, "morgen", "Ich glaube nicht dass sie morgen schon kommt.", false),
        (Lang::De, "Geld", "Sie bekommen nicht das Geld wieder.", false),
        (Lang::Es, "mañana", "No podemos llevarla mañana si vive lejos.", false),
        (Lang::Fr, "demain", "On ne livre pas demain si vous êtes absente.", false),
        (Lang::De, "Maschine", "sie bekommen morgen eine neue maschine heute geht nicht", true),
        (Lang::De, "morgen", "heute geht nicht morgen schon", true),
        (Lang::En, "tomorrow", "today no tomorrow yes", true),
        (Lang::Es, "mañana", "hoy no puedo mañana si", true),
        (Lang::Es, "cafetera", "hoy no mañana cafetera nueva", true),
        (Lang::Es, "hoy", "hoy no mañana cafetera nueva", false),
    ]);
}

#[test]
fn a_condition_ends_with_its_verb() {
    check_earned(&[
        (Lang::Nl, "geld", "als u niet tevreden bent geld terug", true),
        (Lang::Nl, "machine", "Als u de nieuwe machine niet wilt, bel ons.", false),
        (Lang::Es, "reembolso", "si no funciona tendrá un reembolso", true),
        (Lang::En, "refund", "Never ever will you get a refund.", false),
    ]);
}

#[test]
fn who_refuses_doubts_or_names_what_he_does_not_give_denies_it() {
    check_earned(&[
        (Lang::Nl, "terugbetaling", "Helaas moet ik u een terugbetaling weigeren.", false),
        (Lang::Nl, "machine", "U krijgt geen cent, laat staan een nieuwe machine.", false),
        (Lang::Nl, "geld", "Het lijkt me sterk dat u uw geld terug krijgt.", false),
        (Lang::Nl, "geld", "U vroeg om uw geld terug. Dat doen we niet.", false),
        (Lang::Nl, "geld", "U vroeg om uw geld terug. Dat regel ik.", true),
        (Lang::Nl, "geld", "U wilt uw geld terug. Dat kan niet vandaag, wel morgen.", true),
        (Lang::De, "Erstattung", "Eine Erstattung mussten wir ablehnen.", false),
        (Lang::De, "Maschine", "Sie bekommen keinen Cent, geschweige denn eine neue Maschine.", false),
        (Lang::De, "Maschine", "Es ist fraglich ob der Fahrer eine neue Maschine bringt.", false),
        (Lang::En, "refunds", "My manager forbids refunds.", false),
        (Lang::En, "machine", "You get no voucher, let alone a new machine.", false),
        (Lang::En, "refund", "Do you get a refund? I'm afraid not.", false),
        (Lang::Fr, "remboursement", "Je dois refuser votre remboursement.", false),
        (Lang::Fr, "remise", "Le remboursement n'est pas possible, la remise non plus.", false),
        (Lang::Es, "reembolso", "Puede olvidarse del reembolso.", false),
        (Lang::Es, "reembolso", "Nunca va a recibir un reembolso.", false),
        (Lang::Es, "vale", "No le van a dar un vale.", false),
        (Lang::Es, "reembolso", "No va a pagar nada, recibe un reembolso.", true),
        (Lang::Fr, "remboursement", "remboursement ? non madame", false),
        (Lang::En, "refund", "I highly doubt you will get a refund.", false),
        (Lang::Es, "vale", "El reembolso no es posible y el vale tampoco.", false),
        (Lang::Es, "cafetera", "No le cobramos la cafetera nueva.", true),
    ]);
}

#[test]
fn a_negator_that_opens_its_clause_denies_it_whole() {
    check_earned(&[
        (Lang::Nl, "machine", "Nooit sturen wij u een nieuwe machine.", false),
        (Lang::Nl, "sorry", "Nooit had dit mogen gebeuren sorry", true),
        (Lang::Nl, "machine", "Onder geen enkele omstandigheid sturen wij een nieuwe machine.", false),
        (Lang::Nl, "machine", "Nooit hoeft u iets te betalen voor de nieuwe machine.", true),
        (Lang::Nl, "morgen", "Wij zetten uw rekening op nul morgen.", true),
        (Lang::Nl, "tegoedbon", "Dacht u nou echt dat u een tegoedbon krijgt?", false),
        (Lang::De, "Maschine", "Niemals schicken wir Ihnen eine neue Maschine.", false),
        (Lang::De, "rufe", "Bitte nicht auflegen ich rufe Sie gleich zurück", true),
        (Lang::De, "Geld", "Unter keinen Umständen bekommen Sie Ihr Geld zurück.", false),
        (Lang::De, "Maschine", "Die neue Maschine gibt es nicht.", false),
        (Lang::De, "Freitag", "Gibt es nicht einen Termin am Freitag, der Ihnen passt?", true),
        (Lang::En, "voucher", "I can't help you, nor will you get a voucher.", false),
        (Lang::En, "voucher", "Never in this life will you get a voucher.", false),
        (Lang::En, "machine", "I have a colleague here who says your new machine is ready.", true),
        (Lang::En, "refund", "Did you really think you would get a refund?", false),
        (Lang::En, "refund", "You get zero refund.", false),
        (Lang::En, "machine", "Zero cost for the new machine.", true),
        (Lang::Fr, "machine", "Jamais nous n'enverrons une nouvelle machine.", false),
        (Lang::Fr, "désolé", "Jamais cela n'aurait dû arriver, désolé.", true),
        (Lang::Fr, "mercredi", "Mercredi, on livre pas.", false),
        (Lang::Fr, "remboursement", "Nous ne proposons pas de remplacement ou de remboursement.", false),
        (Lang::Fr, "aider", "Personne de chez nous ne peut vous aider.", false),
        (Lang::En, "refund", "I see no reason to refuse your refund.", true),
        (Lang::En, "refund", "We are able to refuse a refund.", false),
        (Lang::Es, "vale", "Como no quiere un vale, le devuelvo el dinero.", false),
        (Lang::Es, "vale", "Tendrá cero vales.", false),
        (Lang::Es, "vale", "Quien diga que recibirá un vale miente.", false),
    ]);
}

#[test]
fn a_day_of_which_something_is_said_stands_beside_one_that_is_denied() {
    check_earned(&[
        (Lang::Nl, "morgen", "vandaag kan niet morgen is goed", true),
        (Lang::En, "tomorrow", "today is not possible tomorrow is ok", true),
        (Lang::En, "tomorrow", "today is not possible tomorrow is not possible", false),
        (Lang::De, "morgen", "heute geht nicht morgen ist gut", true),
        (Lang::Fr, "demain", "aujourd'hui ce n'est pas possible demain c'est bon", true),
        (Lang::Es, "mañana", "hoy no es posible mañana es mejor", true),
    ]);
}

#[test]
fn what_is_rarely_or_in_no_way_so_is_denied() {
    check_earned(&[
        (Lang::Nl, "pakket", "Wij raken zelden een pakket kwijt.", true),
        (Lang::Nl, "begrijp", "Ik begrijp u allerminst.", false),
        (Lang::Nl, "sorry", "Niet sorry.", false),
        (Lang::Nl, "sorry", "Dat is niet goed sorry", true),
        (Lang::Nl, "tegoedbon", "Onder geen beding krijgt u een tegoedbon.", false),
        (Lang::De, "verstehe", "Ich verstehe Sie net.", false),
        (Lang::De, "verstehe", "Das ist sehr net von Ihnen, ich verstehe Sie.", true),
        (Lang::De, "Maschine", "Wir schicken mitnichten eine neue Maschine.", false),
        (Lang::En, "sorry", "I am not at all really that sorry.", false),
        (Lang::En, "sorry", "I didn't know that sorry", true),
        (Lang::En, "understand", "Not at all, I understand.", true),
        (Lang::En, "refund", "Never ever in my life will you get a refund.", false),
        (Lang::Fr, "désolé", "Je ne suis aucunement désolé.", false),
        (Lang::Fr, "rappelle", "Jamais je ne vous rappelle.", false),
        (Lang::Fr, "euro", "Vous payez zéro euro.", true),
        (Lang::Es, "ayudarle", "No me molesta en absoluto ayudarle.", true),
        (Lang::En, "waited", "That you waited this long I can hardly believe.", true),
        (Lang::Es, "siento", "En absoluto lo siento.", false),
        (Lang::Es, "llamo", "De ningún modo le llamo.", false),
    ]);
}

#[test]
fn a_clause_that_opens_its_sentence_is_denied_behind_it() {
    check_earned(&[
        (Lang::Nl, "machine", "Dat er een nieuwe machine komt, dat geloof ik niet.", false),
        (Lang::Nl, "boos", "Dat u boos bent, dat snap ik.", true),
        (Lang::Nl, "machine", "Het is niet waar dat u een nieuwe machine krijgt.", false),
        (Lang::De, "Geld", "Dass Sie Ihr Geld zurück bekommen, ist ausgeschlossen.", false),
        (Lang::De, "warten", "Dass Sie warten mussten, ist sehr ärgerlich.", true),
        (Lang::En, "machine", "That you get a new machine, I don't believe it.", false),
        (Lang::Fr, "remboursement", "Que vous ayez un remboursement, je n'y crois pas.", false),
        (Lang::Es, "reembolso", "Que tenga un reembolso, no lo creo.", false),
        (Lang::Es, "nueva", "La cafetera nueva no la recibirá.", false),
        (Lang::Fr, "machine", "La nouvelle machine, vous l'aurez pas.", false),
        (Lang::En, "refund", "You will not, however, get a refund.", false),
        (Lang::En, "tomorrow", "We could not, sorry, but tomorrow works.", true),
    ]);
}

/// An element may look for numbers that are denied.
#[test]
fn a_denied_number_counts_where_negation_is_not_minded() {
    let pattern = Pattern::parse("#45€", Lang::De, &Lexicon::default()).unwrap();
    let answer = Answer::parse("Die 45 € zahlen Sie nicht.", Lang::De);
    for (minds_negation, expected) in [(true, false), (false, true)] {
        let matcher = Matcher::new([(&pattern, minds_negation)]);
        assert_eq!(matcher.search(&answer).find(0, &[]).is_some(), expected, "{minds_negation}");
    }
}
