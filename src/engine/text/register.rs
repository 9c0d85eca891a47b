//! The words with which an answer addresses the customer.

use super::lang::{Rules, Tone, Word};
use super::{Address, Answer};
use crate::engine::lang::Register;

/// Words of address in the register asked for (`proper`) and in the other (`breaches`).
pub(super) fn address(answer: &Answer, register: Register) -> Address {
    let mut found = Address::default();
    if register == Register::Free {
        return found;
    }
    let rules = Rules::of(answer.lang());
    for sentence in answer.sentences() {
        let tokens = answer.tokens().get(sentence.tokens.clone()).unwrap_or_default();
        for (idx, token) in tokens.iter().enumerate() {
            match ((rules.address)(&Word { tokens, idx, typed: answer.typed() }), register) {
                (Some(Tone::Formal | Tone::PerhapsFormal), Register::Formal)
                | (Some(Tone::Informal), Register::Informal) => {
                    found.proper.push(token.span);
                }
                (Some(Tone::Formal), Register::Informal) | (Some(Tone::Informal), Register::Formal) => {
                    found.breaches.push(token.span);
                }
                (Some(Tone::PerhapsFormal), Register::Informal) | (_, Register::Free) | (None, _) => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::Lang;
    use crate::engine::matching::Span;

    /// What addresses formally, perhaps formally, and informally.
    #[track_caller]
    fn check(lang: Lang, text: &str, formal: &[&str], perhaps: &[&str], informal: &[&str]) {
        let answer = Answer::parse(text, lang);
        let quoted = |spans: &[Span]| spans.iter().map(|span| span.of(text)).collect::<Vec<_>>();
        let sorted = |mut words: Vec<&str>| {
            words.sort_unstable();
            words.join(" ")
        };
        let asked = answer.address(Register::Formal);
        assert_eq!(sorted(quoted(&asked.proper)), sorted([formal, perhaps].concat()), "{text}");
        assert_eq!(quoted(&asked.breaches), informal, "{text}");
        let asked = answer.address(Register::Informal);
        assert_eq!((quoted(&asked.proper), quoted(&asked.breaches)), (informal.to_vec(), formal.to_vec()), "{text}");
        assert_eq!(answer.address(Register::Free), Address::default());
    }

    #[test]
    fn words_of_address_are_told_apart() {
        check(Lang::Nl, "Ik begrijp dat u uw pakket mist", &["u", "uw"], &[], &[]);
        check(Lang::Nl, "Heb je jouw pakket? Jullie ook.", &[], &[], &["je", "jouw", "Jullie"]);
        check(Lang::Nl, "Een momentje alsjeblieft. Mag ik uw naam alsjeblieft?", &["uw"], &[], &["alsjeblieft"]);
        check(Lang::Nl, "Dank je wel voor uw bericht.", &["uw"], &[], &[]);
        check(Lang::En, "Do you have your parcel?", &[], &[], &[]);
        check(Lang::De, "Ich rufe Sie an, Ihre Nummer habe ich.", &["Sie", "Ihre"], &[], &[]);
        check(Lang::De, "Hast du deine Nummer? Sie ist neu.", &[], &["Sie"], &["Hast", "du", "deine"]);
        check(Lang::De, "Wie viele seid ihr, und was könnt ihr zahlen?", &[], &[], &["seid", "könnt"]);
        check(Lang::De, "Ich habe sie, die Pakete, und ihre Nummern.", &[], &[], &[]);
        check(Lang::De, "Bitte gib uns Bescheid, ruf uns an, warte kurz.", &[], &[], &["gib", "ruf", "warte"]);
        check(Lang::De, "Du meine Güte, warte ich? Es gibt Hilfe, sei es morgen.", &[], &[], &[]);
        check(Lang::Fr, "Je vous rappelle. Avez-vous votre numéro ?", &["vous", "Avez", "vous", "votre"], &[], &[]);
        check(Lang::Fr, "Je t'appelle, s'il te plaît, chez toi", &[], &[], &["t'", "te", "toi"]);
        check(Lang::Fr, "Sur un ton calme, a-t-il dit", &[], &[], &[]);
        check(Lang::Fr, "Passe une bonne journée, n'hésite pas.", &[], &[], &["Passe", "hésite"]);
        check(Lang::Fr, "Je tiens à un rendez-vous, je passe demain. Passe-t-il ?", &[], &[], &[]);
        check(Lang::Fr, "Dites-moi tout. Ne faites rien. Alors dites-le.", &["Dites", "faites", "dites"], &[], &[]);
        check(Lang::Fr, "Les choses sont dites et les réparations faites", &[], &[], &[]);
        check(
            Lang::Fr,
            "Dites-moi, jte rappelle, jtenvoie ça, tinquiète, tkt",
            &["Dites"],
            &[],
            &["jte", "jtenvoie", "tinquiète", "tkt"],
        );
        check(Lang::Es, "¿Usted tiene su número?", &["Usted"], &["su"], &[]);
        check(Lang::Es, "¿Tienes tu número? Estás en estas listas.", &[], &[], &["Tienes", "tu", "Estás"]);
        check(Lang::Es, "Dígame, ¿recibió el pedido?", &["Dígame"], &[], &[]);
        check(Lang::Es, "Dime, ¿recibiste el pedido? Podrías llamar.", &[], &[], &["Dime", "recibiste", "Podrías"]);
        check(Lang::Es, "Voy a ayudarte con la parte triste de las compañías", &[], &[], &["ayudarte"]);
    }

    #[test]
    fn spanish_nouns_are_no_verbs() {
        for text in [
            "Hola, la caja tiene daños",
            "Hola, la caja tiene danos",
            "Lo siento, hay dan\u{303}os.",
            "Para otras preguntas, estamos aquí.",
            "¿Qué preguntas hay?",
            "¿Preguntas?",
            "Gracias por las compras y disculpas por las esperas.",
            "No hay dudas ni quejas. Tenemos ganas de ayudar.",
            "¿Dudas con la factura? Entregas el jueves.",
            "Lamento las pagas de ayer. Hola, sin danos. Danos en la caja.",
            "Preguntas frecuentes: averías, trenes de Cercanías y trabas",
            "El señor mira la caja y espera un paquete.",
            "¿Espera un paquete? ¿Mira la factura?",
        ] {
            check(Lang::Es, text, &[], &[], &[]);
        }
        check(Lang::Es, "Hola, su caja tiene daños", &[], &["su"], &[]);
        check(Lang::Es, "¿Le puedo hacer unas preguntas?", &[], &["Le"], &[]);
        for (text, verb) in [
            ("Si pagas hoy, llega el jueves.", "pagas"),
            ("¿Cómo pagas?", "pagas"),
            ("Hola, ¿pagas con tarjeta?", "pagas"),
            ("¿Cuándo las pagas?", "pagas"),
            ("¿Qué más necesitas?", "necesitas"),
            ("Si compras hoy, llega el jueves.", "compras"),
            ("¿Cómo compras aquí?", "compras"),
            ("Es lo que compras.", "compras"),
            ("¿Por qué preguntas?", "preguntas"),
            ("Hola, danos un momento.", "danos"),
        ] {
            check(Lang::Es, text, &[], &[], &[verb]);
        }
    }

    #[test]
    fn spanish_verbs_show_their_pronouns() {
        for (text, verb) in [
            ("Hola, no puedo darte ese nombre", "darte"),
            ("Hola, dile que llega", "dile"),
            ("Voy a enviártelo", "enviártelo"),
            ("Hola, ponte en la fila", "ponte"),
            ("Regístrate en la página", "Regístrate"),
            ("Mira, llega el jueves", "Mira"),
            ("¿Qué tal? Mira, llega el jueves", "Mira"),
            ("Hola, espera un momento", "espera"),
            ("Hola, disculpa", "disculpa"),
        ] {
            check(Lang::Es, text, &[], &[], &[verb]);
        }
        check(Lang::Es, "Hola, dígale que llega. Denos un momento.", &["dígale", "Denos"], &[], &[]);
        check(Lang::Es, "Es el límite del trámite, en parte.", &[], &[], &[]);
        check(Lang::Es, "Hola, soy Tomás de Mirvola, y mi colega es Zacarías.", &[], &[], &[]);
    }

    #[test]
    fn spanish_verbs_show_whom_they_tell_and_ask() {
        for (text, verb) in [
            ("Espere un momento, por favor", "Espere"),
            ("No se preocupe, lo arreglo", "preocupe"),
            ("Por favor, rellene el formulario", "rellene"),
            ("Que tenga un buen día", "tenga"),
            ("Manténganos al corriente", "Manténganos"),
            ("¿Qué prefiere?", "prefiere"),
            ("Puede decirme qué pasó", "Puede"),
            ("Si quiere, lo cambio", "quiere"),
            ("Como ya sabe, es gratis", "sabe"),
        ] {
            check(Lang::Es, text, &[verb], &[], &[]);
        }
        for (text, verb) in [
            ("No te preocupes", "te preocupes"),
            ("Cuando llegues, avisa", "llegues avisa"),
            ("Para que elijas, busques y conozcas", "elijas busques conozcas"),
            ("Haz clic, ten paciencia y comprueba la fecha", "Haz ten"),
            ("¿Tenéis el número? Decidme la fecha.", "Tenéis Decidme"),
            ("Hola, ¿estas buscando algo?", "estas"),
        ] {
            check(Lang::Es, text, &[], &[], &verb.split(' ').collect::<Vec<_>>());
        }
        for text in [
            "El técnico llama mañana y espera que el cliente llegue.",
            "Buenas tardes, hay muchos temas y pocos trámites.",
            "Estas cajas llegan hoy. Es un informe sobre las ventas.",
            "Llamé ayer al transportista. Recibí la caja.",
            "Espero que llegue a tiempo. Cierra a las nueve.",
        ] {
            check(Lang::Es, text, &[], &[], &[]);
        }
        check(Lang::Es, "¿Ha recibido el paquete?", &[], &["Ha"], &[]);
        check(Lang::Es, "¿Ha llegado el paquete?", &[], &[], &[]);
    }
}
