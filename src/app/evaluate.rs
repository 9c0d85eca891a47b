//! Answers with the marks a person gave them, and how well the matcher agrees.
//!
//! They come as JSON lines, one object each:
//!
//! | key | value |
//! |---|---|
//! | `drill`, `turn` | what the answer answers; neither may be there where all are marked by one rubric file |
//! | `lang` | its language; absent where one was named for all |
//! | `id` | optional: a name for it |
//! | `answer` | the text |
//! | `marks` | 0–3 for every criterion of the turn, by id |
//! | `score` | 0 to 1; where it is absent it follows from the marks and the weights |
//! | `auto_fail` | optional: ids of the auto-fails it commits; where it is absent, nobody looked for them |
//!
//! `marks` or `score` must be there, or both. Other keys are the author's own, unless they look like one of these that
//! is absent; no key may stand twice, and no name may in one file. Empty lines count for nothing.

mod object;

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::{Dictionaries, Hunspell, Library, Problem};
use crate::dialogue::Args;
use crate::engine::drill::Drill;
use crate::engine::grade::Percent;
use crate::engine::lang::Lang;
use crate::engine::rubric::{self, Before, MAX_MARK, TurnMarks};
use crate::engine::text::{Answer, Dictionary};
use crate::report::{Evaluation, Expected};

/// What answers are marked by.
#[derive(Debug, Clone, Copy)]
pub enum Against<'a> {
    /// Turns of drills, which each answer names; the language is that of answers that name none.
    Drills(&'a Library, Option<Lang>),
    /// The one turn of a rubric file.
    Rubric(&'a Arc<Drill>),
}

/// One answer and what a person says that it deserves.
///
/// `Debug` shows where it stands, never its words.
#[derive(Clone)]
pub struct Reference {
    /// The file it stands in, as it was named.
    pub file: String,
    /// Its line, from 1.
    pub line: usize,
    /// Its own name.
    pub id: Option<String>,
    /// The drill whose turn it answers.
    pub drill: Arc<Drill>,
    /// Index of the turn.
    pub turn: usize,
    /// The answer.
    pub answer: String,
    /// What it deserves.
    pub expected: Expected,
    /// The dictionary that guards the answer.
    pub dictionary: Option<Arc<Hunspell>>,
}

impl std::fmt::Debug for Reference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reference({}:{})", self.file, self.line)
    }
}

impl Reference {
    /// The same with the dictionary of its language; waits until that is read.
    #[must_use]
    pub fn guarded_by(self, dictionaries: &Dictionaries) -> Self {
        Self { dictionary: dictionaries.wait(self.drill.lang), ..self }
    }

    /// What the matcher gives the answer.
    pub fn mark(&self) -> TurnMarks {
        let guard = self.dictionary.clone().map(|dictionary| dictionary as Arc<dyn Dictionary>);
        let answer = Answer::parse(&self.answer, self.drill.lang).guarded_by(guard);
        rubric::mark(&self.drill, self.turn, &answer, Before::default())
    }
}

/// A line that says no reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file it stands in, as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong; the sentence stands in the locales, under `mistake-` and this.
    pub code: &'static str,
    /// The variables of the sentence.
    pub args: Args,
}

/// How well the matcher agrees with these references.
pub fn evaluate(references: &[Reference]) -> Evaluation {
    let mut evaluation = Evaluation::default();
    for reference in references {
        evaluation.add(&reference.drill, &reference.expected, &reference.mark());
    }
    evaluation
}

/// Reads the references of one file, which messages show as `shown`; what is wrong is told line by line.
///
/// ```
/// use repliek::app::{Against, Library, evaluate, read_references};
///
/// let line = r#"{"drill": "late-parcel", "turn": "opening", "lang": "nl", "answer": "Hallo", "score": 0.1}"#;
/// let (references, mistakes) = read_references("x.jsonl", line.as_bytes(), Against::Drills(&Library::built_in(), None));
/// assert_eq!((references.len(), mistakes), (1, vec![]));
/// assert_eq!(evaluate(&references).all.percent.n(), 1);
/// ```
pub fn read_references(shown: &str, bytes: &[u8], against: Against<'_>) -> (Vec<Reference>, Vec<Mistake>) {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let mut reader = Reader { against, file: shown, line: 0, ids: HashMap::new(), mistakes: Vec::new() };
    let mut references = Vec::new();
    for line in bytes.split(|&byte| byte == b'\n') {
        reader.line += 1;
        if !line.trim_ascii().is_empty() {
            references.extend(reader.reference(line));
        }
    }
    if references.is_empty() && reader.mistakes.is_empty() {
        reader.line = 1;
        reader.note("empty", vec![]);
    }
    (references, reader.mistakes)
}

/// Bytes as text, or the column, in characters from 1, at which they are none.
pub fn utf8(bytes: &[u8]) -> Result<&str, usize> {
    std::str::from_utf8(bytes).map_err(|error| {
        let read = bytes.get(..error.valid_up_to()).unwrap_or_default();
        String::from_utf8_lossy(read).chars().count() + 1
    })
}

/// Where a line is no JSON object, in characters from 1; the error counts bytes.
fn column(line: &str, error: &serde_json::Error) -> usize {
    line.char_indices().take_while(|(at, _)| *at < error.column()).count().max(1)
}

/// How alike a key must be to stand for another (Jaro-Winkler).
const SIMILAR: f64 = 0.85;

type Object = Map<String, Value>;

struct Reader<'a> {
    against: Against<'a>,
    file: &'a str,
    line: usize,
    /// The names so far, each with its line.
    ids: HashMap<String, usize>,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn reference(&mut self, line: &[u8]) -> Option<Reference> {
        let line = match utf8(line) {
            Ok(line) => line,
            Err(column) => return self.refuse("utf8", vec![("column", column.to_string())]),
        };
        let (object, doubled) = match object::read(line) {
            Ok(read) => read,
            Err(error) => return self.refuse("json", vec![("column", column(line, &error).to_string())]),
        };
        let before = self.mistakes.len();
        for key in doubled {
            self.note("doubled", vec![("key", key)]);
        }
        self.similar_keys(&object);
        let answer = self.text(&object, "answer", Need::Must);
        let id = self.id(&object);
        let score = self.score(&object);
        let (drill, turn) = self.turn(&object)?;
        let auto_fails = self.auto_fails(&object, &drill);
        let marks = self.marks(&object, &drill, turn);
        if self.mistakes.len() > before {
            return None;
        }
        let expected = match (marks, score) {
            (None, None) => return self.refuse("nothing", vec![]),
            (None, Some(percent)) => Expected { marks: Vec::new(), percent, auto_fails },
            (Some(marks), Some(percent)) => Expected { marks, percent, auto_fails },
            (Some(marks), None) => Expected::of_marks(&drill, marks, auto_fails),
        };
        let (file, line, answer) = (self.file.to_owned(), self.line, answer?);
        Some(Reference { file, line, id, drill, turn, answer, expected, dictionary: None })
    }

    fn id(&mut self, object: &Object) -> Option<String> {
        let id = match value(object, "id") {
            Some(Value::Number(number)) => number.to_string(),
            _ => self.text(object, "id", Need::May)?,
        };
        let first = *self.ids.entry(id.clone()).or_insert(self.line);
        if first != self.line {
            self.note("doubled-id", vec![("id", id.clone()), ("first", first.to_string())]);
        }
        Some(id)
    }

    fn similar_keys(&mut self, object: &Object) {
        let of_drills: &[&str] = match self.against {
            Against::Drills(..) => &["drill", "turn"],
            Against::Rubric(_) => &[],
        };
        let known = [of_drills, &["lang", "id", "answer", "marks", "score", "auto_fail"]].concat();
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            let absent = known.iter().filter(|known| !object.contains_key(**known));
            let likeness = |known: &str| strsim::jaro_winkler(&key.to_lowercase(), known);
            if let Some(similar) = absent.copied().find(|known| likeness(known) >= SIMILAR) {
                self.note("key", vec![("key", key.clone()), ("similar", similar.to_owned())]);
            }
        }
    }

    /// The drill and the turn that the answer answers.
    fn turn(&mut self, object: &Object) -> Option<(Arc<Drill>, usize)> {
        let lang = match self.text(object, "lang", Need::May) {
            None => None,
            Some(code) => match code.parse::<Lang>() {
                Ok(lang) => Some(lang),
                Err(_) => return self.refuse("lang", vec![("lang", code)]),
            },
        };
        let (library, lang) = match self.against {
            Against::Rubric(drill) => return self.turn_of_rubric(object, drill, lang),
            Against::Drills(library, usual) => (library, lang.or(usual)),
        };
        let id = self.text(object, "drill", Need::Must);
        let turn = self.text(object, "turn", Need::Must);
        let Some(lang) = lang else { return self.refuse("no-lang", vec![]) };
        let drill = match library.drill(&id?, lang) {
            Ok(drill) => drill,
            Err(Problem::UnknownDrill { id, similar }) => {
                let similar = similar.unwrap_or_else(|| "none".to_owned());
                return self.refuse("drill", vec![("drill", id), ("similar", similar)]);
            }
            Err(_) => return self.refuse("drill-lang", vec![("lang", lang.to_string())]),
        };
        let turn = turn?;
        let found = drill.turn_named(&turn);
        if found.is_none() {
            let turns = listed(drill.turns.iter().map(|turn| turn.id.as_str()));
            self.note("turn", vec![("turn", turn), ("allowed", turns)]);
        }
        Some((drill, found?))
    }

    /// The one turn of a rubric file, unless the line says that it answers something else.
    fn turn_of_rubric(
        &mut self,
        object: &Object,
        drill: &Arc<Drill>,
        lang: Option<Lang>,
    ) -> Option<(Arc<Drill>, usize)> {
        let before = self.mistakes.len();
        for key in ["drill", "turn"].into_iter().filter(|key| value(object, key).is_some()) {
            self.note("beside-rubric", vec![("key", key.to_owned())]);
        }
        if let Some(lang) = lang.filter(|lang| *lang != drill.lang) {
            self.note("other-lang", vec![("lang", lang.to_string()), ("rubric", drill.lang.to_string())]);
        }
        (self.mistakes.len() == before).then(|| (Arc::clone(drill), drill.start))
    }

    /// Marks by index of criterion; none where there are none.
    fn marks(&mut self, object: &Object, drill: &Drill, turn: usize) -> Option<Vec<(usize, u8)>> {
        let Value::Object(stated) = value(object, "marks")? else {
            return self.refuse("marks", vec![]);
        };
        let id = |idx: usize| drill.criterion(idx).id.as_str();
        let of_turn: Vec<usize> = drill.criteria_of(turn).collect();
        let mut marks = Vec::new();
        for (criterion, mark) in stated {
            let Some(&idx) = of_turn.iter().find(|&&idx| id(idx) == criterion) else {
                let allowed = listed(of_turn.iter().map(|&idx| id(idx)));
                self.note("criterion", vec![("criterion", criterion.clone()), ("allowed", allowed)]);
                continue;
            };
            match whole(mark) {
                Some(mark) => marks.push((idx, mark)),
                None => self.note("mark", vec![("criterion", criterion.clone()), ("mark", mark.to_string())]),
            }
        }
        let missing: Vec<&str> = of_turn.iter().map(|&idx| id(idx)).filter(|id| !stated.contains_key(*id)).collect();
        if !missing.is_empty() {
            self.note("missing-marks", vec![("criteria", missing.join(", "))]);
        }
        Some(marks)
    }

    fn score(&mut self, object: &Object) -> Option<Percent> {
        let stated = value(object, "score")?;
        match stated.as_f64().filter(|score| (0.0..=1.0).contains(score)) {
            Some(score) => Some(percent(score)),
            None => self.refuse("score", vec![("score", stated.to_string())]),
        }
    }

    fn auto_fails(&mut self, object: &Object, drill: &Drill) -> Option<Vec<usize>> {
        let Value::Array(ids) = value(object, "auto_fail")? else {
            return self.refuse("auto-fails", vec![]);
        };
        let mut found = Vec::new();
        for id in ids {
            if let Some(idx) = id.as_str().and_then(|id| drill.auto_fail_named(id)) {
                found.push(idx);
                continue;
            }
            let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
            let allowed = listed(drill.auto_fails.iter().map(|auto_fail| auto_fail.id.as_str()));
            self.note("auto-fail", vec![("auto_fail", id), ("allowed", allowed)]);
        }
        Some(found)
    }

    fn text(&mut self, object: &Object, key: &'static str, need: Need) -> Option<String> {
        match (value(object, key), need) {
            (Some(Value::String(text)), _) => Some(text.clone()),
            (Some(_), _) => self.refuse("text", vec![("key", key.to_owned())]),
            (None, Need::Must) => self.refuse("missing", vec![("key", key.to_owned())]),
            (None, Need::May) => None,
        }
    }

    fn note(&mut self, code: &'static str, args: Args) {
        self.mistakes.push(Mistake { file: self.file.to_owned(), line: self.line, code, args });
    }

    /// Notes a mistake that leaves nothing to go on with.
    fn refuse<T>(&mut self, code: &'static str, args: Args) -> Option<T> {
        self.note(code, args);
        None
    }
}

/// Whether a key must be there.
#[derive(Clone, Copy)]
enum Need {
    Must,
    May,
}

/// The value of a key; null is none.
fn value<'o>(object: &'o Object, key: &str) -> Option<&'o Value> {
    object.get(key).filter(|value| !value.is_null())
}

/// A mark; programs may write `3.0` for 3.
fn whole(mark: &Value) -> Option<u8> {
    let stated = mark.as_f64()?;
    (0..=MAX_MARK).find(|&mark| (f64::from(mark) - stated).abs() < f64::EPSILON)
}

/// The names that may be used; `none` where there are none.
fn listed<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    let ids: Vec<&str> = ids.collect();
    if ids.is_empty() { "none".to_owned() } else { ids.join(", ") }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores are 0 to 1")]
fn percent(score: f64) -> Percent {
    Percent::from_hundredths((score * 10_000.0).round() as u32)
}
