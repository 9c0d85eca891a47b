//! From source to syntax tree: recursive descent, one function for each level of binding. Nothing is read twice.

use super::{Ast, How, Kind, PatternError, amount};
use crate::engine::text::Rules;

/// Other words allowed between the words of a phrase.
const PHRASE_REACH: usize = 2;

/// How deep groups may nest.
const MAX_DEPTH: usize = 16;

/// Signs that other languages of patterns have and this one has not; an answer is read without them.
const FOREIGN: &[char] = &['[', ']', '{', '}', '<', '>', '"', '“', '”', '„', '«', '»', '\\', '~'];

/// Reads `source` from byte `from` on; positions count from the start of the source.
pub(in super::super) fn parse(source: &str, from: usize, rules: &Rules) -> Result<Ast, PatternError> {
    let mut parser = Parser { source, at: from, depth: 0, rules };
    if from > 0 {
        parser.no_second_exclamation()?;
    }
    let mut parts = vec![parser.any()?];
    while parser.eat("&&") {
        parts.push(parser.any()?);
    }
    let ast = single(parts, Kind::Answer);
    parser.skip_space();
    match parser.peek() {
        None => Ok(ast),
        Some(_) => Err(parser.expected("end")),
    }
}

struct Parser<'a> {
    source: &'a str,
    at: usize,
    depth: usize,
    rules: &'a Rules,
}

impl Parser<'_> {
    fn any(&mut self) -> Result<Ast, PatternError> {
        // The pattern itself is no group.
        if self.depth > MAX_DEPTH {
            return Err(error(self.at, "less-nesting", &MAX_DEPTH.to_string()));
        }
        self.depth += 1;
        let first = self.all()?;
        let mut parts = vec![first];
        while self.eat("|") {
            parts.push(self.all()?);
        }
        self.depth -= 1;
        Ok(single(parts, Kind::Any))
    }

    fn all(&mut self) -> Result<Ast, PatternError> {
        self.skip_space();
        let at = self.at;
        let (mut with, mut without, mut question) = (Vec::new(), Vec::new(), None);
        loop {
            if self.eat("?") {
                question = Some(self.question(question, "?")?);
            } else if self.eat("!?") {
                question = Some(self.question(question, "!?")?);
            } else if self.eat("!") {
                self.no_second_exclamation()?;
                without.push(self.gap()?);
            } else {
                with.push(self.gap()?);
            }
            if self.is_next("&&") || !self.eat("&") {
                break;
            }
        }
        if with.is_empty() {
            return Err(error(at, "something-to-find", ""));
        }
        if without.is_empty() && question.is_none() {
            return Ok(single(with, |with| Kind::All { with, without, question }));
        }
        Ok(Ast { at, kind: Kind::All { with, without, question } })
    }

    /// What a `?` or `!?` that was just taken asks for.
    fn question(&mut self, before: Option<bool>, sign: &str) -> Result<bool, PatternError> {
        let asked = sign == "?";
        if before == Some(!asked) {
            return Err(error(self.at - sign.len(), "question-or-not", ""));
        }
        self.skip_space();
        if self.starts_atom() { Err(self.expected("ampersand")) } else { Ok(asked) }
    }

    fn gap(&mut self) -> Result<Ast, PatternError> {
        let mut parts = vec![self.phrase()?];
        while self.eat("…") || self.eat("...") {
            parts.push(self.phrase()?);
        }
        Ok(single(parts, Kind::Gap))
    }

    fn phrase(&mut self) -> Result<Ast, PatternError> {
        let mut parts = vec![self.tight()?];
        loop {
            let before = self.at;
            self.skip_space();
            if !self.starts_atom() {
                break;
            }
            if let Some(sign @ ('!' | '?')) = self.peek() {
                return Err(error(self.at, "ampersand-before", &sign.to_string()));
            }
            if self.at == before {
                let is_group = self.source.get(..before).is_some_and(|read| read.ends_with(')'));
                let is_word = !is_group && parts.last().is_some_and(|part| matches!(part.kind, Kind::Word(..)));
                if self.rest().starts_with('*') && !is_word {
                    return Err(error(self.at, "star", "*"));
                }
                return Err(self.expected("space"));
            }
            parts.push(self.tight()?);
        }
        Ok(single(parts, |parts| Kind::Phrase(parts, PHRASE_REACH)))
    }

    fn tight(&mut self) -> Result<Ast, PatternError> {
        let mut parts = vec![self.atom()?];
        while self.eat("_") {
            parts.push(self.atom()?);
        }
        Ok(single(parts, |parts| Kind::Phrase(parts, 0)))
    }

    fn atom(&mut self) -> Result<Ast, PatternError> {
        self.skip_space();
        let at = self.at;
        let kind = if self.eat("(") {
            let inner = self.any()?;
            if !self.eat(")") {
                self.skip_space();
                let expected = if self.is_next("&&") { "no-group" } else { "closing-parenthesis" };
                return Err(self.expected(expected));
            }
            inner.kind
        } else if self.eat("@") {
            self.attached("@")?;
            Kind::Set(self.name()?)
        } else if self.eat("#") {
            self.attached("#")?;
            let (amount, len) = amount::read(self.rest(), self.rules)
                .map_err(|inside| PatternError { at: self.at + inside.at, ..inside })?;
            self.at += len;
            Kind::Number(amount)
        } else if self.eat("=") {
            self.attached("=")?;
            if word_len(self.rest()) == 0 || self.peek().is_some_and(|sign| matches!(sign, '(' | '#' | '@' | '?' | '!'))
            {
                return Err(error(at, "exact-word", "="));
            }
            Kind::Word(self.word()?, How::Exactly)
        } else if self.eat("*") {
            if word_len(self.rest()) == 0 {
                return Err(error(self.at - "*".len(), "star", "*"));
            }
            let word = self.word()?;
            if !self.eat_here("*") {
                let expected = if self.is_next("*") { "star" } else { "closing-star" };
                return Err(self.expected(expected));
            }
            Kind::Word(word, How::Within)
        } else {
            let word = self.word()?;
            let how = if self.eat_here("*") { How::AtStart } else { How::Freely };
            Kind::Word(word, how)
        };
        Ok(Ast { at, kind })
    }

    fn word(&mut self) -> Result<String, PatternError> {
        let at = self.at;
        let word = self.take(word_len(self.rest()));
        if let Some((idx, sign)) = word.char_indices().find(|(_, c)| FOREIGN.contains(c)) {
            return Err(error(at + idx, "no-sign", &sign.to_string()));
        }
        if is_amount(word) && !word.contains(char::is_alphanumeric) {
            return Err(error(at, "amount", word));
        }
        let word = word.to_owned();
        if word.is_empty() { Err(self.expected("word")) } else { Ok(word) }
    }

    fn name(&mut self) -> Result<String, PatternError> {
        let rest = self.rest();
        let len = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
        match self.take(len) {
            "" => Err(self.expected("set-name")),
            name => Ok(name.to_owned()),
        }
    }

    /// That no space follows a sign which belongs to what comes next.
    fn attached(&self, sign: &str) -> Result<(), PatternError> {
        let rest = self.rest();
        let is_apart = rest.starts_with(char::is_whitespace) && !rest.trim_start().is_empty();
        if is_apart { Err(error(self.at, "attached", sign)) } else { Ok(()) }
    }

    /// That no other `!` follows one that was just taken; `!?` is a sign of its own.
    fn no_second_exclamation(&self) -> Result<(), PatternError> {
        let is_second = self.is_next("!") && !self.is_next("!?");
        if is_second { Err(self.expected("one-exclamation")) } else { Ok(()) }
    }

    /// Whether something follows that a phrase can go on with.
    fn starts_atom(&self) -> bool {
        let rest = self.rest();
        let ends = rest.is_empty() || rest.starts_with(['|', '&', ')', '_', '…']) || rest.starts_with("...");
        !ends
    }

    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take(&mut self, len: usize) -> &str {
        let start = self.at;
        self.at += len;
        self.source.get(start..self.at).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    /// Whether a sign follows, or space and a sign.
    fn is_next(&self, sign: &str) -> bool {
        self.rest().trim_start().starts_with(sign)
    }

    /// Takes a sign, and the space before it.
    fn eat(&mut self, sign: &str) -> bool {
        let before = self.at;
        self.skip_space();
        let eaten = self.eat_here(sign);
        if !eaten {
            self.at = before;
        }
        eaten
    }

    fn eat_here(&mut self, sign: &str) -> bool {
        let eaten = self.rest().starts_with(sign);
        self.at += if eaten { sign.len() } else { 0 };
        eaten
    }

    /// What is wrong with what stands here, behind any space.
    fn expected(&self, expected: &'static str) -> PatternError {
        let rest = self.rest().trim_start();
        let at = self.source.len() - rest.len();
        PatternError { at, expected, found: rest.chars().next().map(String::from).unwrap_or_default() }
    }
}

fn error(at: usize, expected: &'static str, found: &str) -> PatternError {
    PatternError { at, expected, found: found.to_owned() }
}

/// How many bytes of `rest` are one word: up to white space or a sign of the grammar.
fn word_len(rest: &str) -> usize {
    let is_sign = |c: char| {
        c.is_whitespace() || matches!(c, '_' | '&' | '|' | '(' | ')' | '@' | '#' | '?' | '!' | '=' | '*' | '…')
    };
    let end = rest.find(is_sign).unwrap_or(rest.len());
    rest.get(..end).and_then(|word| word.find("...")).unwrap_or(end)
}

/// Whether a word has a sign of amounts, which no word is found by: `10%`, `€45`.
pub(super) fn is_amount(word: &str) -> bool {
    word.contains(['%', '€', '±'])
}

fn single(mut parts: Vec<Ast>, many: impl FnOnce(Vec<Ast>) -> Kind) -> Ast {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        Some(last) => {
            parts.push(last);
            Ast { at: parts.first().map_or(0, |first| first.at), kind: many(parts) }
        }
        None => Ast { at: 0, kind: many(parts) },
    }
}
