//! What is denied at a distance: what stands first, what is refused or doubted by a verb, left out or not so.

use super::*;

#[test]
fn a_day_on_which_something_is_not_so_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "donderdag", "Donderdag heb ik niemand vrij.", false),
        (Lang::Nl, "weekend", "Voor het weekend is hij niet klaar.", false),
        (Lang::Nl, "morgen", "U hoeft morgen niet thuis te zijn.", true),
        (Lang::En, "Thursday", "Thursday doesn't work for us.", false),
        (Lang::En, "today", "I will call you today not tomorrow.", true),
        (Lang::En, "Monday", "From Monday on you will not have this problem any more.", true),
        (Lang::De, "Freitag", "Freitag ist leider schon ausgebucht.", false),
        (Lang::De, "Donnerstag", "Am Donnerstag klappt es bei uns gar nicht.", false),
        (Lang::De, "morgen", "Morgen müssen Sie nichts bezahlen.", true),
        (Lang::Fr, "jeudi", "Jeudi ce n'est pas possible.", false),
        (Lang::Fr, "dimanche", "le dimanche personne travaille chez nous", false),
        (Lang::Es, "jueves", "El jueves no llegan.", false),
        (Lang::Es, "mañana", "Mañana no viene.", false),
        (Lang::Es, "martes", "no puede el lunes vamos el martes", true),
    ]);
}

#[test]
fn what_stands_first_is_denied_with_its_clause() {
    check_earned(&[
        (Lang::Nl, "schuld", "Onze schuld was het niet.", false),
        (Lang::Nl, "stil", "Stil is ie nou niet.", false),
        (Lang::Nl, "omruilen", "Omruilen gaat niet zonder bon.", false),
        (Lang::Nl, "vervelend", "Vervelend is dat u niet gebeld bent.", true),
        (Lang::Nl, "vervelend", "Heel vervelend dit had niet mogen gebeuren.", true),
        (Lang::Nl, "verzenden", "Verzenden duurt niet lang.", true),
        (Lang::Nl, "monteur", "De monteur is niet gekomen.", true),
        (Lang::En, "refund", "A refund you will not get.", false),
        (Lang::En, "mistake", "Our mistake it was not.", false),
        (Lang::En, "technician", "A technician won't come out for that.", false),
        (Lang::En, "sorry", "Sorry I did not know.", true),
        (Lang::En, "delivery", "A new delivery doesn't take long.", true),
        (Lang::En, "parcel", "The parcel did not arrive.", true),
        (Lang::De, "Schuld", "Unsere Schuld ist das nicht.", false),
        (Lang::De, "schnell", "Schnell ist die Leitung nicht.", false),
        (Lang::De, "Kündigen", "Kündigen können Sie den Vertrag nicht.", false),
        (Lang::De, "Geld", "geld zurück gibts bei uns nicht", false),
        (Lang::De, "Lieferung", "Die Lieferung kostet nichts.", true),
        (Lang::Fr, "technicien", "Un technicien ne passera pas pour ça.", false),
        (Lang::Fr, "rembourser", "Vous rembourser, je ne le ferai pas.", false),
        (Lang::Fr, "livraison", "Une livraison ne prend pas longtemps.", true),
        (Lang::Es, "culpa", "Culpa nuestra no ha sido.", false),
        (Lang::Es, "dinero", "Tu dinero no lo vas a recuperar.", false),
        (Lang::Es, "vales", "Vales de compra no damos.", false),
        (Lang::Es, "paquete", "El paquete no ha llegado.", true),
    ]);
}

#[test]
fn what_a_verb_refuses_or_doubts_is_taken_back_to_its_end() {
    check_earned(&[
        (Lang::Nl, "sturen", "Ik weiger uw klacht naar de directie te sturen.", false),
        (Lang::Nl, "terugbelt", "Ik betwijfel of iemand u vandaag nog terugbelt.", false),
        (Lang::Nl, "schuld", "Ik ontken niet dat het onze schuld is.", true),
        (Lang::En, "compensation", "I doubt that we owe you any compensation.", false),
        (Lang::En, "engineer", "I wish I could get you an engineer tonight.", false),
        (Lang::En, "refund", "No doubt you will get a refund.", true),
        (Lang::De, "ersetzen", "Wir sehen davon ab, die Maschine zu ersetzen.", false),
        (Lang::De, "weiterzuleiten", "Ich weigere mich, das weiterzuleiten.", false),
        (Lang::De, "reparieren", "Es hat keinen Sinn, ein altes Gerät noch zu reparieren.", false),
        (Lang::Fr, "excuses", "Je refuse de vous présenter des excuses.", false),
        (Lang::Fr, "reprenions", "Il est exclu que nous reprenions cet appareil.", false),
        (Lang::Fr, "pénible", "Je n'ignore pas que c'est pénible.", true),
        (Lang::Es, "consultarlo", "paso de consultarlo con mi jefe", false),
        (Lang::Es, "equivocamos", "No cabe duda de que nos equivocamos.", true),
    ]);
}

#[test]
fn what_is_not_meant_or_not_true_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "vergist", "Dat wij ons vergist hebben is gewoon niet waar.", false),
        (Lang::Nl, "rekening", "Dat wil niet zeggen dat we de rekening betalen.", false),
        (Lang::Nl, "vervelend", "Dat is vervelend, niet waar?", true),
        (Lang::Nl, "houden", "Aan uw nummer verandert niks, dat kunt u gewoon houden.", true),
        (Lang::En, "waive", "That doesn't mean that we'll waive the fee.", false),
        (Lang::De, "entkalkt", "dass die in fünf Minuten entkalkt ist stimmt nicht", false),
        (Lang::De, "Verantwortung", "Das heißt nicht, dass wir die Verantwortung übernehmen.", false),
        (Lang::Fr, "responsable", "Ça ne veut pas dire que je suis responsable.", false),
        (Lang::Es, "error", "Eso no significa que hayamos cometido un error.", false),
    ]);
}

#[test]
fn what_something_else_is_given_for_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "toestel", "In plaats van een ander toestel krijgt u een handleiding.", false),
        (Lang::Nl, "handleiding", "In plaats van een ander toestel krijgt u een handleiding.", true),
        (Lang::En, "handset", "Instead of giving you a new handset we leave it.", false),
        (Lang::En, "voucher", "Apart from a refund you also get a voucher.", true),
        (Lang::En, "#5", "20 GB instead of 5", true),
        (Lang::De, "Gutscheins", "Statt eines Gutscheins gibt es Geld.", false),
        (Lang::De, "Geld", "Statt eines Gutscheins gibt es Geld.", true),
        (Lang::Fr, "rembourser", "Au lieu de vous rembourser on vous envoie un bon.", false),
        (Lang::Es, "reembolso", "Le damos un vale en lugar del reembolso.", false),
        (Lang::Es, "lunes", "Atendemos todos los días excepto los lunes.", false),
    ]);
}

#[test]
fn nobody_does_what_is_said_of_nobody() {
    check_earned(&[
        (Lang::Nl, "schadevergoeding", "Niemand hier gaat u een schadevergoeding betalen.", false),
        (Lang::Nl, "engels", "Er is bij ons niemand die engels praat.", false),
        (Lang::En, "Tuesday", "Our engineer visited nobody on Tuesday because of an error.", false),
        (Lang::En, "error", "Our engineer visited nobody on Tuesday because of an error.", true),
        (Lang::De, "Fehler", "Niemand hat geklingelt, das war unser Fehler.", true),
        (Lang::De, "Samstag", "Kein Techniker kommt am Samstag.", false),
        (Lang::Fr, "récupérer", "personne viendra la récupérer chez vous", false),
        (Lang::Es, "recogerla", "Nadie va a pasar por su casa a recogerla.", false),
        (Lang::Es, "sábado", "Ningún técnico va a ir el sábado a su casa.", false),
    ]);
}

#[test]
fn an_object_between_its_verb_and_the_negator_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "geld", "U krijgt uw geld niet terug.", false),
        (Lang::Nl, "klantnummer", "U hoeft uw klantnummer niet te geven.", false),
        (Lang::Nl, "korting", "Ik kan u die korting niet geven.", false),
        (Lang::Nl, "boosheid", "Ik kan uw boosheid niet wegnemen.", true),
        (Lang::Nl, "leenmachine", "U krijgt een leenmachine mee omdat u niet wacht.", true),
        (Lang::De, "Rabatt", "Ich kann Ihnen den Rabatt nicht geben.", false),
        (Lang::De, "Techniker", "Ich würde Ihnen ja gern den Techniker schicken, aber das geht nicht.", false),
        (Lang::Nl, "bon", "zou je graag een bon geven maar mag niet van me baas", false),
    ]);
}

#[test]
fn what_is_named_before_a_lone_no_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "korting", "Korting nee, een bon wel.", false),
        (Lang::Nl, "bon", "Korting nee, een bon wel.", true),
        (Lang::En, "refund", "A refund no, a voucher yes.", false),
        (Lang::De, "Gutschein", "Gutschein nein", false),
        (Lang::Fr, "remboursement", "Un remboursement non, mais un bon.", false),
        (Lang::Es, "reembolso", "Reembolso no, un vale sí.", false),
        (Lang::Es, "sábado", "Mejor el sábado, no?", true),
        (Lang::En, "refund", "You get a refund, no problem.", true),
    ]);
}

#[test]
fn who_does_not_come_and_what_does_not_hold_is_taken_back() {
    check_earned(&[
        (Lang::Nl, "monteur", "De monteur komt morgen niet.", false),
        (Lang::Nl, "afspraak", "Uw afspraak gaat niet door.", false),
        (Lang::Nl, "nummer", "Uw eigen nummer kunt u niet houden.", false),
        (Lang::Nl, "erg", "Zo erg is het niet hoor.", false),
        (Lang::En, "voucher", "You are not getting a voucher.", false),
        (Lang::En, "engineer", "We are not sending an engineer.", false),
        (Lang::En, "discount", "The discount doesn't apply to you.", false),
        (Lang::En, "guarantee", "I wasn't clear the machine has a guarantee.", true),
        (Lang::De, "Rabatt", "Der Rabatt gilt für Sie nicht.", false),
        (Lang::De, "schlimm", "Das ist doch nicht schlimm.", false),
        (Lang::De, "Mehrwertsteuer", "Die Mehrwertsteuer ist im Preis nicht enthalten.", false),
        (Lang::Fr, "technicien", "Le technicien ne viendra pas.", false),
        (Lang::Es, "culpa", "La culpa no es nuestra.", false),
        (Lang::Es, "técnico", "El técnico no viene.", false),
        (Lang::Nl, "nummers", "U kunt uw nummers niet houden.", false),
        (Lang::De, "privat", "Schreiben Sie mir bitte privat und nicht hier.", true),
        (Lang::Fr, "remise", "La remise famille, je ne peux pas vous l’accorder.", false),
        (Lang::Es, "15", "15 euros tampoco se los puedo dar.", false),
        (Lang::Es, "perdón", "Perdón no le pido.", false),
        (Lang::Es, "perdón", "Perdón no soy yo quien lo envía.", true),
        (Lang::Es, "vale", "Un vale tampoco le damos.", false),
    ]);
}

#[test]
fn of_things_that_cannot_be_every_one_is_taken_back() {
    check_earned(&[
        (Lang::En, "voucher", "A voucher, a refund or a new machine is not possible.", false),
        (Lang::En, "refund", "A refund and a new machine are impossible.", false),
        (Lang::En, "refund", "We offer a refund or a voucher, a new machine is not possible.", true),
        (Lang::En, "sorry", "I am sorry and a new machine is not possible.", true),
        (Lang::En, "Friday", "Thursday or Friday is fine, a new machine is not possible.", true),
        (Lang::En, "paid", "The refund is paid and a new machine is not possible.", true),
        (Lang::Nl, "terugbetaling", "Helaas is een terugbetaling of een nieuwe machine niet mogelijk.", false),
        (Lang::Nl, "terugbetaling", "De terugbetaling is gedaan en een nieuwe machine is niet mogelijk.", true),
        (Lang::De, "Rückerstattung", "Eine Rückerstattung oder eine neue Maschine ist nicht möglich.", false),
        (Lang::Fr, "bon", "Un bon, un remboursement ou une machine n'est pas possible.", false),
        (Lang::Fr, "remboursement", "Je propose un bon ou un remboursement, une machine n'est pas possible.", true),
        (Lang::Es, "reembolso", "Un reembolso o una máquina no es posible.", false),
    ]);
}

#[test]
fn a_bare_number_is_denied_like_a_word() {
    check_earned(&[
        (Lang::En, "15", "You don't get 15 euros from us.", false),
        (Lang::Fr, "15", "Je ne peux pas vous offrir 15 €.", false),
        (Lang::En, "15", "I can't offer you more than 15.", true),
    ]);
}
