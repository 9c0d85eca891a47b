//! TOML as a tree in which everything has its place, and the tables of it, read key by key.
//!
//! Nothing here stops at the first fault: a value that cannot be read is noted and left out.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::diagnostic::{Args, Findings};
use super::place::{Place, Placed};
use super::rules::{Rule, missing_key, not_utf8, syntax, unknown_key, unknown_value, wrong_type};
use super::similar::{NONE, similar};

/// One file while it is read.
#[derive(Debug)]
pub(super) struct Document<'t> {
    /// Position of the file in the reading.
    pub file: usize,
    /// Its text.
    pub text: &'t str,
    /// Whether it has syntax errors, so that keys may be absent that are not missing.
    broken: bool,
    /// Whether anything was left out that could not be read.
    lossy: Cell<bool>,
    root: DeTable<'t>,
    findings: RefCell<Findings>,
}

/// A table while it is read: it remembers which keys were asked for.
#[derive(Debug)]
pub(super) struct Fields<'d> {
    document: &'d Document<'d>,
    table: &'d DeTable<'d>,
    /// Where it begins.
    pub place: Place,
    asked: Vec<&'static str>,
}

/// A value and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'d> {
    document: &'d Document<'d>,
    tree: &'d DeValue<'d>,
    /// The key it belongs to, for messages.
    key: &'d str,
    /// Where it stands.
    pub place: Place,
}

impl<'t> Document<'t> {
    /// Parses a file as far as it goes.
    pub fn parse(file: usize, text: &'t str) -> Self {
        let (root, errors) = DeTable::parse_recoverable(text);
        let mut findings = Findings::default();
        for error in &errors {
            let span = error.span().unwrap_or_default();
            findings.add(&syntax::RULE, Place::new(file, span.clone()), syntax::args(error.message(), span.is_empty()));
        }
        let broken = !errors.is_empty();
        Self { file, text, broken, lossy: Cell::new(broken), root: root.into_inner(), findings: RefCell::new(findings) }
    }

    /// A file of which nothing is read, for the byte that comes after its text and is not UTF-8.
    pub fn broken(file: usize, text: &'t str, byte: u8) -> Self {
        let mut document = Self::parse(file, "");
        document.text = text;
        document.broken = true;
        document.lossy.set(true);
        document.add(&not_utf8::RULE, Place::new(file, text.len()..text.len()), not_utf8::args(byte));
        document
    }

    /// The table that the file is.
    pub fn fields(&self) -> Fields<'_> {
        Fields { document: self, table: &self.root, place: Place::start_of(self.file), asked: Vec::new() }
    }

    /// Whether everything was read that other parts may refer to.
    pub fn is_whole(&self) -> bool {
        !self.lossy.get()
    }

    /// Notes what a rule found.
    pub fn add(&self, rule: &'static Rule, place: Place, args: Args) {
        self.findings.borrow_mut().add(rule, place, args);
    }

    /// What was found.
    pub fn into_findings(self) -> Findings {
        self.findings.into_inner()
    }
}

impl<'d> Fields<'d> {
    /// The file it stands in.
    pub fn document(&self) -> &'d Document<'d> {
        self.document
    }

    /// Notes which of these keys are absent.
    pub fn require(&self, keys: &[&'static str]) {
        for &key in keys.iter().filter(|key| !self.table.contains_key(**key)) {
            self.document.lossy.set(true);
            if !self.document.broken {
                self.document.add(&missing_key::RULE, self.place, missing_key::args(key));
            }
        }
    }

    /// Notes which keys are none of those asked for.
    ///
    /// One that resembles a key which is absent probably stands for it.
    pub fn finish(self) {
        for key in self.table.keys().filter(|key| !self.asked.contains(&key.get_ref().as_ref())) {
            let place = Place::new(self.document.file, key.span());
            self.document.add(&unknown_key::RULE, place, unknown_key::args(key.get_ref(), &self.asked));
            let similar = similar(key.get_ref(), self.asked.iter().copied());
            if similar != NONE && !self.table.contains_key(similar.as_str()) {
                self.document.lossy.set(true);
            }
        }
    }

    /// The value of a key.
    pub fn value(&mut self, key: &'static str) -> Option<Value<'d>> {
        self.asked.push(key);
        let value = self.table.get(key)?;
        let place = Place::new(self.document.file, value.span());
        Some(Value { document: self.document, tree: value.get_ref(), key, place })
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<Placed<String>> {
        self.value(key)?.text()
    }

    /// A whole number.
    pub fn integer(&mut self, key: &'static str) -> Option<Placed<i64>> {
        self.value(key)?.integer()
    }

    /// True or false.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        self.value(key)?.flag()
    }

    /// One of a closed list of codes.
    pub fn code<T: Copy>(&mut self, key: &'static str, all: &[T], code: fn(T) -> &'static str) -> Option<Placed<T>> {
        self.value(key)?.code(all, code)
    }

    /// A list of texts; empty where there is none.
    pub fn texts(&mut self, key: &'static str) -> Vec<Placed<String>> {
        self.value(key).map(Value::texts).unwrap_or_default()
    }

    /// A list of tables; empty where there is none.
    pub fn tables(&mut self, key: &'static str) -> Vec<Fields<'d>> {
        let list = self.value(key).and_then(Value::list).unwrap_or_default();
        list.into_iter().filter_map(Value::fields).collect()
    }

    /// A table with keys known beforehand.
    pub fn table(&mut self, key: &'static str) -> Option<Fields<'d>> {
        self.value(key)?.fields()
    }

    /// A table whose keys are ids, in order of place; empty where there is none.
    pub fn entries(&mut self, key: &'static str) -> Vec<(Placed<String>, Value<'d>)> {
        self.value(key).and_then(Value::entries).unwrap_or_default()
    }
}

impl<'d> Value<'d> {
    /// As a text.
    pub fn text(self) -> Option<Placed<String>> {
        match self.tree {
            DeValue::String(text) => Some(Placed { value: text.to_string(), place: self.place }),
            _ => self.not("text"),
        }
    }

    /// As a whole number. One that does not fit is the outermost that does, which is out of every range.
    pub fn integer(self) -> Option<Placed<i64>> {
        let DeValue::Integer(number) = self.tree else { return self.not("integer") };
        let outermost = if number.as_str().starts_with('-') { i64::MIN } else { i64::MAX };
        let value = i64::from_str_radix(number.as_str(), number.radix()).unwrap_or(outermost);
        Some(Placed { value, place: self.place })
    }

    /// As true or false.
    pub fn flag(self) -> Option<bool> {
        match self.tree {
            DeValue::Boolean(flag) => Some(*flag),
            _ => self.not("boolean"),
        }
    }

    /// As one of a closed list of codes.
    pub fn code<T: Copy>(self, all: &[T], code: fn(T) -> &'static str) -> Option<Placed<T>> {
        let text = self.text()?;
        let found = all.iter().copied().find(|&value| code(value) == text.value);
        if found.is_none() {
            let codes: Vec<&str> = all.iter().copied().map(code).collect();
            let args = unknown_value::args(self.key, &text.value, &codes);
            self.document.add(&unknown_value::RULE, self.place, args);
        }
        found.map(|value| Placed { value, place: self.place })
    }

    /// As a list.
    pub fn list(self) -> Option<Vec<Value<'d>>> {
        match self.tree {
            DeValue::Array(items) => Some(items.iter().map(|item| self.inner(item, self.key)).collect()),
            _ => self.not("list"),
        }
    }

    /// As a list of texts.
    pub fn texts(self) -> Vec<Placed<String>> {
        self.list().unwrap_or_default().into_iter().filter_map(Value::text).collect()
    }

    /// As a table with keys known beforehand.
    pub fn fields(self) -> Option<Fields<'d>> {
        match self.tree {
            DeValue::Table(table) => {
                Some(Fields { document: self.document, table, place: self.place, asked: Vec::new() })
            }
            _ => self.not("table"),
        }
    }

    /// As a table whose keys are ids, in order of place.
    pub fn entries(self) -> Option<Vec<(Placed<String>, Value<'d>)>> {
        let DeValue::Table(table) = self.tree else {
            return self.not("table");
        };
        let mut entries: BTreeMap<usize, (Placed<String>, Value<'d>)> = BTreeMap::new();
        for (key, value) in table {
            let place = Place::new(self.document.file, key.span());
            let id = Placed { value: key.get_ref().to_string(), place };
            entries.insert(place.start, (id, self.inner(value, key.get_ref())));
        }
        Some(entries.into_values().collect())
    }

    fn inner(self, value: &'d Spanned<DeValue<'d>>, key: &'d str) -> Value<'d> {
        let place = Place::new(self.document.file, value.span());
        Value { document: self.document, tree: value.get_ref(), key, place }
    }

    /// Notes that the value has another type, unless the parser put it where it found none.
    fn not<T>(self, expected: &'static str) -> Option<T> {
        self.document.lossy.set(true);
        let is_stand_in = self.document.broken && self.place.start == self.place.end;
        if !is_stand_in {
            let args = wrong_type::args(self.key, expected, self.tree);
            self.document.add(&wrong_type::RULE, self.place, args);
        }
        None
    }
}
