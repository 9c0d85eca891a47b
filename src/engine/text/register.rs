//! The words with which an answer addresses the customer.

use super::lang::{Rules, Word};
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
            match (rules.address)(&Word { tokens, idx, typed: answer.typed() }) {
                Some(used) if used == register => found.proper.push(token.span),
                Some(Register::Formal | Register::Informal) => found.breaches.push(token.span),
                Some(Register::Free) | None => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::Lang;

    /// What addresses in the formal register, and what in the informal one.
    #[track_caller]
    fn check(lang: Lang, text: &str, formal: &[&str], informal: &[&str]) {
        let answer = Answer::parse(text, lang);
        let quoted =
            |spans: &[crate::engine::matching::Span]| spans.iter().map(|span| span.of(text)).collect::<Vec<_>>();
        let asked = answer.address(Register::Formal);
        assert_eq!((quoted(&asked.proper), quoted(&asked.breaches)), (formal.to_vec(), informal.to_vec()), "{text}");
        let asked = answer.address(Register::Informal);
        assert_eq!((quoted(&asked.proper), quoted(&asked.breaches)), (informal.to_vec(), formal.to_vec()), "{text}");
        assert_eq!(answer.address(Register::Free), Address::default());
    }

    #[test]
    fn words_of_address_are_told_apart() {
        check(Lang::Nl, "Ik begrijp dat u uw pakket mist", &["u", "uw"], &[]);
        check(Lang::Nl, "Heb je jouw pakket? Jullie ook.", &[], &["je", "jouw", "Jullie"]);
        check(Lang::En, "Do you have your parcel?", &[], &[]);
        check(Lang::De, "Ich rufe Sie an, Ihre Nummer habe ich.", &["Sie", "Ihre"], &[]);
        check(Lang::De, "Hast du deine Nummer? Sie ist neu.", &[], &["Hast", "du", "deine"]);
        check(Lang::De, "Ich habe sie, die Pakete, und ihre Nummern.", &[], &[]);
        check(Lang::Fr, "Je vous rappelle. Avez-vous votre numéro ?", &["vous", "Avez", "vous", "votre"], &[]);
        check(Lang::Fr, "Je t'appelle, s'il te plaît, chez toi", &[], &["t'", "te", "toi"]);
        check(Lang::Fr, "Sur un ton calme, a-t-il dit", &[], &[]);
        check(Lang::Es, "¿Usted tiene su número?", &["Usted", "su"], &[]);
        check(Lang::Es, "¿Tienes tu número? Estás en estas listas.", &[], &["Tienes", "tu", "Estás"]);
    }
}
