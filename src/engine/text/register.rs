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
