//! What is wrong with the files that the bot reads, and that nothing can be kept, above the messages.

use maud::{Markup, html};

use super::Page;
use crate::engine::lang::Lang;
use crate::i18n::Texts;
use crate::sandbox::notices::{Notice, Notices, Unkept};

/// How many notices are shown at once; the others unfold.
const SHOWN: usize = 5;

/// The notices as they are now; nothing is shown where there are none.
pub(super) fn notices(page: &Page, texts: &Texts) -> Markup {
    let Notices { of_files, unkept } = page.shared.notices().borrow().clone();
    html! {
        div.notices id="notices" hidden[of_files.is_empty() && unkept.is_none()] {
            @if let Some(unkept) = &unkept { p.banner role="alert" { (not_kept(texts, unkept)) } }
            @if !of_files.is_empty() { (list(texts, &of_files)) }
        }
    }
}

fn not_kept(texts: &Texts, unkept: &Unkept) -> String {
    let reason = texts.reason_of(unkept.kind, &unkept.raw);
    let args = [("path", unkept.path.as_str().into()), ("reason", reason.into())];
    texts.say("page-not-kept", &args)
}

fn list(texts: &Texts, notices: &[Notice]) -> Markup {
    let (errors, warnings): (Vec<_>, Vec<_>) = notices.iter().partition(|notice| notice.is_error);
    let (n_errors, n_warnings) = (errors.len(), warnings.len());
    let counts = [("errors", n_errors.into()), ("warnings", n_warnings.into())];
    // What keeps a drill from being played is not folded away under what does not.
    let lines: Vec<Markup> = errors.into_iter().chain(warnings).map(|notice| line(texts, notice)).collect();
    let (shown, folded) = lines.split_at(lines.len().min(SHOWN));
    html! {
        section aria-label=(texts.say("page-notices", &[])) {
            details open[n_errors > 0] {
                summary role="status" { strong { (texts.say("page-notices", &[])) } " " (texts.say("check-count", &counts)) }
                ul { @for line in shown { (line) } }
                @if !folded.is_empty() {
                    details.more {
                        summary { (texts.say("page-notices-more", &[("n", folded.len().into())])) }
                        ul { @for line in folded { (line) } }
                    }
                }
            }
        }
    }
}

fn line(texts: &Texts, notice: &Notice) -> Markup {
    let words = notice.words.get(&texts.lang()).or_else(|| notice.words.get(&Lang::En));
    let severity = if notice.is_error { "severity-error" } else { "severity-warning" };
    html! {
        li.notice.broken[notice.is_error] {
            p {
                span.severity { (texts.say(severity, &[])) }
                " "
                code { (notice.path) @if let Some((line, column)) = notice.place { ":" (line) ":" (column) } }
                @if let Some(rule) = &notice.rule { " " span.rule { (rule) } }
            }
            @if let Some(words) = words {
                p { (words.said) }
                @if !words.advice.is_empty() { p.advice { (words.advice) } }
            }
        }
    }
}
