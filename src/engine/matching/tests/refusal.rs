//! What is refused without a negator beside it: in another clause, late, far away, or of a number.

use super::*;

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
fn an_alternative_with_a_negator_says_nothing_of_the_others() {
    check_earned(&[
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
    ]);
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
    check_earned(&[
        (Lang::Nl, "spijt", "Het spijt me niet.", false),
        (Lang::Nl, "spijt", "Dat spijt ons echt niet.", false),
        (Lang::Nl, "spijt", "Het spijt me dat het niet goed ging.", true),
        (Lang::Nl, "begrijp", "Ik begrijp uw twijfel niet.", false),
        (Lang::Nl, "helpen", "Twijfel niet, wij helpen u.", true),
        (Lang::Fr, "jeudi", "Jeudi, ce n'est pas possible.", false),
        (Lang::Fr, "désolé", "Désolé, ce n'est pas possible.", true),
        (Lang::En, "Thursday", "Thursday, that is not possible.", false),
    ]);
}
