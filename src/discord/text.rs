//! Text as Discord counts and reads it.
//!
//! What people or drill files wrote is shown as it is: escaped, and cut between characters.

use unicode_segmentation::UnicodeSegmentation;

/// What stands where text was cut.
const ELLIPSIS: &str = "…";

/// Length in UTF-16 units: never less than what Discord counts.
pub fn len(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text of at most `most` units, with an ellipsis where it was cut.
pub fn cut(text: &str, most: usize) -> String {
    if len(text) <= most {
        return text.to_owned();
    }
    gather(text.graphemes(true).map(str::to_owned), most)
}

/// A text of at most `most` units that Discord shows letter by letter: no markdown, no mentions.
pub fn plain(text: &str, most: usize) -> String {
    let mut at_line_start = true;
    let mut pieces = Vec::new();
    for grapheme in text.trim().graphemes(true) {
        pieces.push(escaped(grapheme, at_line_start));
        at_line_start = grapheme.contains('\n') || (at_line_start && grapheme.trim().is_empty());
    }
    let whole: usize = pieces.iter().map(|piece| len(piece)).sum();
    if whole <= most { pieces.concat() } else { gather(pieces.into_iter(), most) }
}

/// Someone's words as a quotation, each line of it marked.
pub fn quotation(text: &str, most: usize) -> String {
    let lines: Vec<String> = plain(text, most).lines().map(|line| format!("> {line}")).collect();
    lines.join("\n")
}

fn gather(pieces: impl Iterator<Item = String>, most: usize) -> String {
    let room = most.saturating_sub(len(ELLIPSIS));
    let mut kept = String::new();
    let mut used = 0;
    for piece in pieces {
        used += len(&piece);
        if used > room {
            break;
        }
        kept.push_str(&piece);
    }
    kept.truncate(kept.trim_end().len());
    if most >= len(ELLIPSIS) {
        kept.push_str(ELLIPSIS);
    }
    kept
}

fn escaped(grapheme: &str, at_line_start: bool) -> String {
    let first = grapheme.chars().next();
    let everywhere = ['\\', '*', '_', '~', '`', '|', '[', ']', '<', '>', '@'];
    let at_start = ['#', '-', '+'];
    let special = first.is_some_and(|c| everywhere.contains(&c) || (at_line_start && at_start.contains(&c)));
    if special { format!("\\{grapheme}") } else { grapheme.to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(text: &str, most: usize, shown: &str) {
        assert_eq!(plain(text, most), shown);
    }

    #[test]
    fn text_shows_as_it_was_typed() {
        check("**vet** _en_ `code`", 100, "\\*\\*vet\\*\\* \\_en\\_ \\`code\\`");
        check("<@1> @everyone [x](y)", 100, "\\<\\@1\\> \\@everyone \\[x\\](y)");
        check("# kop\n- punt\n> citaat", 100, "\\# kop\n\\- punt\n\\> citaat");
        check("een-twee #3", 100, "een-twee #3");
        check("  ruimte  ", 100, "ruimte");
        check("مرحبا", 100, "مرحبا");
    }

    #[test]
    fn text_is_cut_between_characters() {
        check("abcdef", 6, "abcdef");
        check("abcdefg", 6, "abcde…");
        check("ab 👩‍🦰👩‍🦰", 9, "ab 👩‍🦰…");
        check("a*b", 3, "a…");
        assert_eq!(cut("één twee", 5), "één…");
        assert_eq!(quotation("a\nb", 10), "> a\n> b");
    }

    proptest! {
        #[test]
        fn no_text_is_too_long(text in any::<String>(), most in 0_usize..60) {
            prop_assert!(len(&plain(&text, most)) <= most);
            prop_assert!(len(&cut(&text, most)) <= most);
        }
    }
}
