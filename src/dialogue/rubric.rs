//! A rubric outside a drill: one file for one question in one language.

use super::build::{Name, build};
use super::diagnostic::{Diagnostic, Findings};
use super::files::{File, Files};
use super::reading::Reader;
use super::rules::{self, malformed_id};
use super::source::{OwnSet, RubricSource, SetSource};
use super::tree::Tree;
use crate::engine::drill::Drill;
use crate::engine::lang::{Kind, Lang};

/// A rubric file as far as it can be used, and everything that is wrong with it.
#[derive(Debug, Clone)]
pub struct RubricReading {
    /// A drill of one turn, the first, to mark answers on; none where an error was found.
    pub drill: Option<Drill>,
    /// By file, line, column and rule; those of the language's lexicon among them.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a rubric file; diagnostics show it as `shown`. Its patterns may name the sets of the language in `files` and
/// its own, which go before those of the same name.
///
/// ```
/// use repliek::{dialogue::{Files, read_rubric}, engine::{lang::Lang, rubric, text::Answer}};
///
/// let text = "[[criteria]]\nid = \"delay\"\nweight = 100\npatterns = [\"dauert … länger\"]";
/// let reading = read_rubric("delay.toml", text, &Files::default(), Lang::De);
/// let drill = reading.drill.expect("it has no errors");
/// let marks = rubric::mark(&drill, drill.start, &Answer::parse("Es dauert etwas länger.", Lang::De), rubric::Before::default());
/// assert_eq!(marks.mark(0), Some(3));
/// ```
pub fn read_rubric(shown: &str, bytes: impl Into<Vec<u8>>, files: &Files, lang: Lang) -> RubricReading {
    let file = File::new(shown.to_owned(), bytes.into());
    let mut findings = Findings::default();
    let tree = Tree::of(files, &mut findings);
    let mut reader = Reader::new(files, findings);
    let position = reader.add(shown, &file);
    let document = reader.document(position);
    let mut fields = document.fields();
    let own = OwnSet::read_all(&mut fields);
    let sets: Vec<SetSource<'_, '_>> = own.iter().map(|set| set.source(&document)).collect();
    let language = reader.language(lang, tree.sets.get(&lang), sets);
    let RubricSource { structure, words } = RubricSource::read(fields, lang, &language.patterns);
    let mut found = document.into_findings();
    for set in &own {
        malformed_id::check_name(&set.name.value, set.name.place, &mut found);
    }
    rules::check_rubric(&structure, &words, &mut found);
    let sound = !found.has_errors();
    reader.findings.append(found);
    // The kind says what a drill practises; a rubric of its own is asked for none.
    let name = Name { id: shown, kind: Kind::Enquiry };
    let hash = reader.hash([position].iter().chain(&language.sets));
    let drill = sound.then(|| build(name, &structure, &words, hash)).flatten();
    RubricReading { drill, diagnostics: reader.diagnostics() }
}
