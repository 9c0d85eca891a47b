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
        (Lang::En, "refund", "I don't have a refund for you, do you understand?", false),
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
