//! Shared phrase sets: `lexicon/<lang>/<set>.toml`.

use std::collections::{BTreeMap, BTreeSet};

use super::patterns::{Patterns, inside, names, note_syntax, references};
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::reader::{Document, Value};
use crate::dialogue::rules::{pattern_syntax, set_cycle};
use crate::engine::lang::Lang;
use crate::engine::matching::{Lexicon, Pattern, PatternError};

/// One set as its author wrote it.
#[derive(Debug)]
pub(in crate::dialogue) struct SetSource<'n, 'd> {
    name: &'n str,
    document: &'d Document<'d>,
    /// Where it begins.
    place: Place,
    patterns: Vec<Placed<String>>,
}

impl<'n, 'd> SetSource<'n, 'd> {
    /// A set whose patterns were read already.
    pub fn new(name: &'n Placed<String>, document: &'d Document<'d>, patterns: Vec<Placed<String>>) -> Self {
        Self { name: &name.value, document, place: name.place, patterns }
    }

    /// Reads a set's file.
    pub fn read(name: &'n str, document: &'d Document<'d>) -> Self {
        let mut fields = document.fields();
        fields.require(&["patterns"]);
        let list = fields.value("patterns");
        let place = list.map_or(fields.place, |list| list.place);
        let patterns = list.map(Value::texts).unwrap_or_default();
        fields.finish();
        Self { name, document, place, patterns }
    }

    /// Its name.
    pub fn name(&self) -> &'n str {
        self.name
    }

    /// Whether every pattern of the set can be read and finds something, and the set is no larger than it may be; else
    /// it is noted why not.
    fn is_usable(&self, patterns: &Patterns<'_>) -> bool {
        // What of it could not be read is told already, and whether that leaves it empty says nothing.
        if self.patterns.is_empty() && !self.document.is_whole() {
            return false;
        }
        // One that is far too large is not looked at any further.
        let source = format!("@{}", self.name);
        if let Err(error) = Pattern::parse(&source, patterns.lang, &patterns.lexicon)
            && matches!(error.expected, "filled-set" | "less")
            && !self.names_unusable(patterns)
        {
            self.document.add(&pattern_syntax::RULE, self.place, pattern_syntax::args(&source, &error));
            return false;
        }
        let unusable = self.patterns.iter().filter(|source| !self.is_pattern(source, patterns));
        unusable.count() == 0
    }

    /// Whether it names a set of which it was noted already why it cannot be used.
    fn names_unusable(&self, patterns: &Patterns<'_>) -> bool {
        names(&self.patterns).iter().any(|name| patterns.sets.get(name).is_some_and(|usable| !usable))
    }

    fn is_pattern(&self, source: &Placed<String>, patterns: &Patterns<'_>) -> bool {
        let Some(pattern) = patterns.compile(self.document, source, Pattern::parse) else {
            return false;
        };
        let wrong = [
            (pattern.is_veto(), source.value.find('!'), "no-veto"),
            (pattern.is_of_answer(), source.value.find("&&"), "no-answer"),
        ];
        let wrong = wrong.into_iter().find(|(is_wrong, ..)| *is_wrong);
        if let Some((_, at, expected)) = wrong {
            let error = PatternError { at: at.unwrap_or_default(), expected, found: String::new() };
            note_syntax(self.document, source, &error);
        }
        wrong.is_none()
    }
}

/// Checks the sets of a language against one another; what is wrong is noted in their documents.
pub(in crate::dialogue) fn compile<'n>(lang: Lang, sources: &[SetSource<'n, '_>]) -> Patterns<'n> {
    let by_name: Sets<'_, 'n, '_> = sources.iter().map(|set| (set.name, set)).collect();
    let order = Order::of(&by_name);
    for (name, path) in &order.cycles {
        if let Some(set) = by_name.get(name) {
            note_cycle(set, path);
        }
    }
    let texts = |set: &SetSource<'_, '_>| set.patterns.iter().map(|pattern| pattern.value.clone()).collect();
    let closed = order.closed.iter().filter_map(|name| by_name.get(name));
    let lexicon = Lexicon::new(closed.map(|set| (set.name.to_owned(), texts(set))).collect());
    let mut patterns = Patterns { lang, lexicon, sets: sources.iter().map(|set| (set.name, false)).collect() };
    for set in order.sets.iter().filter_map(|name| by_name.get(name)) {
        let good = set.is_usable(&patterns) && order.closed.contains(set.name);
        patterns.sets.insert(set.name, good);
    }
    patterns
}

fn note_cycle(set: &SetSource<'_, '_>, path: &[&str]) {
    let next = path.get(1).copied().unwrap_or_default();
    let place = set.patterns.iter().find_map(|source| {
        let (at, _) = references(&source.value).find(|&(_, name)| name == next)?;
        Some(inside(set.document, source, at))
    });
    let place = place.unwrap_or(Place::start_of(set.document.file));
    set.document.add(&set_cycle::RULE, place, set_cycle::args(path));
}

type Sets<'s, 'n, 'd> = BTreeMap<&'s str, &'s SetSource<'n, 'd>>;

/// The sets in an order in which every set comes after those it names.
#[derive(Debug, Default)]
struct Order<'s> {
    sets: Vec<&'s str>,
    /// Those that come to themselves or to a set that does not exist by no way round.
    closed: BTreeSet<&'s str>,
    /// The sets at which a way round was noticed, each with that way.
    cycles: BTreeMap<&'s str, Vec<&'s str>>,
    seen: BTreeSet<&'s str>,
}

impl<'s> Order<'s> {
    fn of(by_name: &Sets<'s, '_, '_>) -> Self {
        let mut order = Self::default();
        for name in by_name.keys() {
            order.visit(name, by_name, &mut Vec::new());
        }
        order
    }

    /// Whether the set is closed.
    fn visit(&mut self, name: &'s str, by_name: &Sets<'s, '_, '_>, path: &mut Vec<&'s str>) -> bool {
        if let Some(from) = path.iter().position(|&before| before == name) {
            let round: Vec<&str> = path.iter().skip(from).copied().chain([name]).collect();
            self.cycles.entry(name).or_insert(round);
            return false;
        }
        let Some(set) = by_name.get(name) else {
            return false;
        };
        if !self.seen.insert(name) {
            return self.closed.contains(name);
        }
        path.push(name);
        let mut closed = true;
        for next in names(&set.patterns) {
            closed &= self.visit(next, by_name, path);
        }
        path.pop();
        self.sets.push(name);
        if closed {
            self.closed.insert(name);
        }
        closed
    }
}
