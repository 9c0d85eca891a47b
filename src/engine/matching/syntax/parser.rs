//! From source to syntax tree: recursive descent, one function for each level of binding.

use super::{Ast, How, Kind, PatternError, amount};
use crate::engine::text::Rules;

/// Other words allowed between the words of a phrase.
const PHRASE_REACH: usize = 2;

/// How deep groups may nest.
const MAX_DEPTH: usize = 16;

/// Reads `source` from byte `from` on; positions count from the start of the source.
pub(in super::super) fn parse(source: &str, from: usize, rules: &Rules) -> Result<Ast, PatternError> {
    let mut parser = Parser { source, at: from, depth: 0, rules };
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
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.expected("less-nesting"));
        }
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
                question = Some(true);
            } else if self.eat("!?") {
                question = Some(false);
            } else if self.eat("!") {
                without.push(self.gap()?);
            } else {
                with.push(self.gap()?);
            }
            if self.is_next("&&") || !self.eat("&") {
                break;
            }
        }
        if with.is_empty() {
            let code = if question.is_some() && self.starts_atom() { "ampersand" } else { "word" };
            return Err(self.expected(code));
        }
        if without.is_empty() && question.is_none() {
            return Ok(single(with, |with| Kind::All { with, without, question }));
        }
        Ok(Ast { at, kind: Kind::All { with, without, question } })
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
            if self.at == before {
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
                return Err(self.expected("closing-parenthesis"));
            }
            inner.kind
        } else if self.eat("@") {
            Kind::Set(self.name()?)
        } else if self.eat("#") {
            let read = amount::read(self.rest(), self.rules);
            let (amount, len) = read.map_err(|skip| self.expected_after(skip, "number"))?;
            self.at += len;
            Kind::Number(amount)
        } else if self.eat("=") {
            Kind::Word(self.word()?, How::Exactly)
        } else if self.eat("*") {
            let word = self.word()?;
            if !self.eat_here("*") {
                return Err(self.expected("closing-star"));
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
        let len = word_len(self.rest());
        match self.take(len) {
            "" => Err(self.expected("word")),
            word => Ok(word.to_owned()),
        }
    }

    fn name(&mut self) -> Result<String, PatternError> {
        let rest = self.rest();
        let len = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
        match self.take(len) {
            "" => Err(self.expected("set-name")),
            name => Ok(name.to_owned()),
        }
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

    fn expected(&self, expected: &'static str) -> PatternError {
        self.expected_after(0, expected)
    }

    fn expected_after(&self, skip: usize, expected: &'static str) -> PatternError {
        let rest = self.rest().get(skip..).unwrap_or_default();
        let at = self.at + skip + rest.len() - rest.trim_start().len();
        let found = rest.trim_start().chars().next().map(String::from).unwrap_or_default();
        PatternError { at, expected, found }
    }
}

/// How many bytes of `rest` are one word: up to white space or a sign of the grammar.
fn word_len(rest: &str) -> usize {
    let is_sign = |c: char| {
        c.is_whitespace() || matches!(c, '_' | '&' | '|' | '(' | ')' | '@' | '#' | '?' | '!' | '=' | '*' | '…')
    };
    let end = rest.find(is_sign).unwrap_or(rest.len());
    rest.find("...").map_or(end, |dots| dots.min(end))
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
