//! What is wrong with the files that the bot reads, above the messages.

use maud::{Markup, html};

use super::Page;
use crate::engine::lang::Lang;
use crate::i18n::Texts;
use crate::sandbox::notices::Notice;

/// The notices as they are now; nothing is shown where there are none.
pub(super) fn notices(page: &Page, texts: &Texts) -> Markup {
    let now = page.shared.notices().borrow().clone();
    let n_errors = now.iter().filter(|notice| notice.is_error).count();
    let counts = [("errors", n_errors.into()), ("warnings", (now.len() - n_errors).into())];
    html! {
        section.notices id="notices" aria-label=(texts.say("page-notices", &[])) hidden[now.is_empty()] {
            details open[n_errors > 0] {
                summary role="status" { strong { (texts.say("page-notices", &[])) } " " (texts.say("check-count", &counts)) }
                ul { @for notice in now.iter() { (line(texts, notice)) } }
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
