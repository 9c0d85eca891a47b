//! `repliek check`: what is wrong with dialogue files, where, and what to do.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::Failure;
use super::args::{Check, Format};
use super::input::complain;
use super::screen::{DIM, Screen, WRONG};
use crate::app::{Unreadable, built_in_files, read_folder, room_in, wording};
use crate::dialogue::{self, Diagnostic, Severity};
use crate::i18n::Texts;

/// A diagnostic, for programs.
#[derive(Debug, Serialize)]
struct Row<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    severity: &'static str,
    rule: &'static str,
    message: String,
    suggestion: String,
    args: BTreeMap<&'static str, &'a str>,
}

/// Checks what was asked for. Errors among the diagnostics make the command fail.
pub fn check<W: Write>(asked: &Check, texts: &Texts, screen: &mut Screen<W>) -> Result<(), Failure> {
    let mut diagnostics = Vec::new();
    let mut unreadable = false;
    if asked.paths.is_empty() {
        diagnostics = dialogue::read(&built_in_files()).diagnostics;
    }
    for path in &asked.paths {
        if path.is_file() && room_in(path).is_none() {
            unreadable = true;
            complain(&texts.say("check-alone", &[("path", path.to_string_lossy().into())]));
            continue;
        }
        match of_path(path) {
            Ok(Some(found)) => diagnostics.extend(found),
            Ok(None) => {
                unreadable = true;
                complain(&texts.say("check-nothing", &[("path", path.to_string_lossy().into())]));
            }
            Err(error) => {
                unreadable = true;
                complain(&wording::unreadable(texts, &error));
            }
        }
    }
    diagnostics.sort_by(|a, b| place(a).cmp(&place(b)));
    diagnostics.dedup();
    match asked.format {
        Format::Json => {
            let rows: Vec<Row<'_>> = diagnostics.iter().map(|diagnostic| row(texts, diagnostic)).collect();
            screen.line(&serde_json::to_string_pretty(&rows).map_err(io::Error::from)?)?;
        }
        Format::Text if unreadable && diagnostics.is_empty() => {}
        Format::Text => text(texts, screen, &diagnostics)?,
    }
    screen.flush()?;
    let failed = unreadable || diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    if failed { Err(Failure::Silent) } else { Ok(()) }
}

/// Shows diagnostics, a line each and one with what to do, then their count.
pub fn text<W: Write>(texts: &Texts, screen: &mut Screen<W>, diagnostics: &[Diagnostic]) -> io::Result<()> {
    for diagnostic in diagnostics {
        let Row { file, line, column, severity, rule, message, suggestion, .. } = row(texts, diagnostic);
        let severity = texts.say(&format!("severity-{severity}"), &[]);
        let style = if diagnostic.severity == Severity::Error { WRONG } else { DIM };
        screen.line(&format!("{file}:{line}:{column}: {style}{severity}{style:#}[{rule}]: {message}"))?;
        screen.line(&format!("    {}", texts.say("suggestion", &[("text", suggestion.into())])))?;
    }
    let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    let args = [("errors", count(Severity::Error).into()), ("warnings", count(Severity::Warning).into())];
    screen.line(&texts.say("check-count", &args))
}

fn row<'a>(texts: &Texts, diagnostic: &'a Diagnostic) -> Row<'a> {
    let (message, suggestion) = wording::diagnostic(texts, diagnostic);
    Row {
        file: &diagnostic.file,
        line: diagnostic.line,
        column: diagnostic.column,
        severity: diagnostic.severity.code(),
        rule: diagnostic.rule,
        message,
        suggestion,
        args: diagnostic.args.iter().map(|(name, value)| (*name, value.as_str())).collect(),
    }
}

fn place(diagnostic: &Diagnostic) -> (&str, usize, usize, &str) {
    (&diagnostic.file, diagnostic.line, diagnostic.column, diagnostic.rule)
}

/// The diagnostics of one file or folder, read beside the built-in lexicon and frameworks; none where there is no
/// dialogue file in it.
fn of_path(path: &Path) -> Result<Option<Vec<Diagnostic>>, Unreadable> {
    let (root, inside) = split(path)?;
    let own = read_folder(&root)?;
    if own.n_files() == 0 {
        return Ok(None);
    }
    let diagnostics = dialogue::read(&built_in_files().overlay(own)).diagnostics;
    let wanted = root.join(inside).to_string_lossy().replace('\\', "/");
    let wanted = wanted.trim_end_matches('/').to_owned();
    let is_wanted = |file: &str| file == wanted || file.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with('/'));
    Ok(Some(diagnostics.into_iter().filter(|diagnostic| is_wanted(&diagnostic.file)).collect()))
}

/// A path as the root of its tree of dialogues and what is meant of it; the path itself where it is such a root.
fn split(path: &Path) -> Result<(PathBuf, PathBuf), Unreadable> {
    path.metadata().map_err(|source| Unreadable::Refused { path: path.to_owned(), source })?;
    let Some(root) = room_in(path) else { return Ok((path.to_owned(), PathBuf::new())) };
    let inside = path.components().skip(root.components().count()).collect();
    Ok((root, inside))
}
