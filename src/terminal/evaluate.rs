//! `repliek evaluate`: how well marks agree with a person's, and where they do not.

mod json;
mod text;

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::path::Path;

use super::Failure;
use super::args::{Evaluate, Format};
use super::input::complain;
use super::screen::Screen;
use crate::app::{
    Against, Dictionaries, Mistake, Reference, Unreadable, evaluate as figures, read_references, wording,
};
use crate::engine::rubric::TurnMarks;
use crate::i18n::{Texts, Value};
use crate::report::{Distance, Evaluation, distance};

/// How many wrong lines are told: whoever wrote another format has one on every line.
const MOST_WRONG: usize = 20;

/// What is shown of an evaluation.
struct Report<'a> {
    evaluation: Evaluation,
    /// The answers on which reference and marks disagree most, the worst first.
    worst: Vec<Judged<'a>>,
    /// On how many answers they disagree.
    disagreements: usize,
}

/// An answer with its reference and what the matcher gives it.
struct Judged<'a> {
    reference: &'a Reference,
    given: TurnMarks,
}

/// Marks the answers of the files asked for and shows how well that agrees with their references. Whatever is wrong
/// with the files is said, and then nothing is shown.
pub fn evaluate<W: Write>(
    against: Against<'_>,
    dictionaries: &Dictionaries,
    asked: &Evaluate,
    texts: &Texts,
    screen: &mut Screen<W>,
) -> Result<(), Failure> {
    let references = references(against, asked, texts)?;
    let references: Vec<Reference> = references.into_iter().map(|it| it.guarded_by(dictionaries)).collect();
    let report = Report::of(&references, asked.worst);
    match asked.format {
        Format::Text => text::show(&report, texts, screen)?,
        Format::Json => json::show(&report, screen)?,
    }
    Ok(screen.flush()?)
}

fn references(against: Against<'_>, asked: &Evaluate, texts: &Texts) -> Result<Vec<Reference>, Failure> {
    let mut references = Vec::new();
    let (mut failed, mut wrong) = (false, 0);
    let stdin = [Path::new("-").to_owned()];
    // Whoever names a file twice, perhaps in two ways, has its answers counted once.
    let mut seen = BTreeSet::new();
    for path in if asked.files.is_empty() { &stdin[..] } else { &asked.files } {
        if !seen.insert(std::fs::canonicalize(path).unwrap_or_else(|_| path.clone())) {
            continue;
        }
        match read(path) {
            Ok(bytes) => {
                let (found, mistakes) = read_references(&path.to_string_lossy(), &bytes, against);
                let lines: Vec<&[Mistake]> = mistakes.chunk_by(|a, b| a.line == b.line).collect();
                for mistake in lines.iter().copied().take(MOST_WRONG.saturating_sub(wrong)).flatten() {
                    complain(&said(texts, mistake));
                }
                wrong += lines.len();
                references.extend(found);
            }
            Err(error) => {
                failed = true;
                complain(&wording::unreadable(texts, &error));
            }
        }
    }
    if wrong > MOST_WRONG {
        complain(&texts.say("evaluate-more-wrong", &[("lines", (wrong - MOST_WRONG).into())]));
    }
    if failed || wrong > 0 { Err(Failure::Silent) } else { Ok(references) }
}

fn read(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(path)
    };
    bytes.map_err(|source| Unreadable::Refused { path: path.to_owned(), source })
}

fn said(texts: &Texts, mistake: &Mistake) -> String {
    let args: Vec<(&str, Value<'_>)> =
        mistake.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let key = match (mistake.code, mistake.file.as_str()) {
        ("empty", "-") => "evaluate-no-input".to_owned(),
        (code, _) => format!("mistake-{code}"),
    };
    format!("{}:{}: {}", mistake.file, mistake.line, texts.say(&key, &args))
}

impl<'a> Report<'a> {
    fn of(references: &'a [Reference], most: usize) -> Self {
        let judged = references.iter().map(|reference| Judged { reference, given: reference.mark() });
        let mut wrong: Vec<(Distance, Judged<'_>)> = judged
            .map(|judged| (distance(&judged.reference.drill, &judged.reference.expected, &judged.given), judged))
            .filter(|(distance, _)| !distance.is_none())
            .collect();
        wrong.sort_by_key(|(distance, _)| Reverse(*distance));
        let disagreements = wrong.len();
        let worst = wrong.into_iter().take(most).map(|(_, judged)| judged).collect();
        Self { evaluation: figures(references), worst, disagreements }
    }
}
