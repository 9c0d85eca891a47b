//! What a dictionary answers; where it comes from is not known here.

/// The words of one language.
pub trait Dictionary: Send + Sync {
    /// Whether this is a word. It is asked as typed; a capital, or nothing but capitals, makes no other word of it.
    fn knows(&self, word: &str) -> bool;
}
