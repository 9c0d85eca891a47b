//! Text as blocks.

use super::{Block, Inline, Item, inlines};

/// Reads a text. Quotes do not nest, as on Discord.
pub(in super::super) fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, lang, code, after)) = fenced(rest) {
        lines(before.strip_suffix('\n').unwrap_or(before), true, &mut found);
        found.push(Block::Code(lang, code));
        rest = after.strip_prefix('\n').unwrap_or(after);
    }
    lines(rest, true, &mut found);
    found
}

/// The first block of code: what is before it, its language, itself, and what follows.
fn fenced(text: &str) -> Option<(&str, Option<String>, String, &str)> {
    let (before, opened) = text.split_once("```")?;
    let (inside, after) = opened.split_once("```")?;
    let is_lang =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "+-_#".contains(c));
    let (lang, code) = match inside.split_once('\n') {
        Some((word, code)) if is_lang(word) && !code.trim().is_empty() => (Some(word.to_owned()), code),
        _ => (None, inside.strip_prefix('\n').unwrap_or(inside)),
    };
    if code.trim().is_empty() {
        return None;
    }
    Some((before, lang, code.trim_end_matches('\n').to_owned(), after))
}

fn lines(text: &str, may_quote: bool, found: &mut Vec<Block>) {
    if text.is_empty() {
        return;
    }
    let mut paragraph: Vec<&str> = Vec::new();
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        if may_quote && let Some(first) = line.strip_prefix(">>> ") {
            flush(&mut paragraph, found);
            let rest: Vec<&str> = std::iter::once(first).chain(lines.by_ref()).collect();
            found.push(quote(&rest));
            continue;
        }
        if may_quote && let Some(first) = quoted(line) {
            flush(&mut paragraph, found);
            let mut inside = vec![first];
            while let Some(next) = lines.peek().and_then(|next| quoted(next)) {
                inside.push(next);
                lines.next();
            }
            found.push(quote(&inside));
            continue;
        }
        match special(line) {
            Some(block) => {
                flush(&mut paragraph, found);
                match (found.last_mut(), block) {
                    (Some(Block::List(items)), Block::List(more)) => items.extend(more),
                    (_, block) => found.push(block),
                }
            }
            None => paragraph.push(line),
        }
    }
    flush(&mut paragraph, found);
}

fn flush(paragraph: &mut Vec<&str>, found: &mut Vec<Block>) {
    if !paragraph.is_empty() {
        found.push(Block::Paragraph(inlines(&paragraph.join("\n"))));
        paragraph.clear();
    }
}

fn quoted(line: &str) -> Option<&str> {
    if line == ">" { Some("") } else { line.strip_prefix("> ") }
}

fn quote(inside: &[&str]) -> Block {
    let mut blocks = Vec::new();
    lines(&inside.join("\n"), false, &mut blocks);
    Block::Quote(blocks)
}

/// A line that is a block by itself.
fn special(line: &str) -> Option<Block> {
    let text = |marker: &str| -> Option<Vec<Inline>> {
        let text = line.strip_prefix(marker)?.trim();
        (!text.is_empty()).then(|| inlines(text))
    };
    let heading = |marker, level| text(marker).map(|text| Block::Heading(level, text));
    heading("# ", 1)
        .or_else(|| heading("## ", 2))
        .or_else(|| heading("### ", 3))
        .or_else(|| text("-# ").map(Block::Subtext))
        .or_else(|| item(line).map(|item| Block::List(vec![item])))
}

fn item(line: &str) -> Option<Item> {
    let inner = line.trim_start_matches(' ');
    let depth = ((line.len() - inner.len()) / 2).min(4);
    let bullet = inner.strip_prefix("- ").or_else(|| inner.strip_prefix("* "));
    let (number, text) = if let Some(text) = bullet { (None, text) } else { numbered(inner)? };
    let text = text.trim();
    (!text.is_empty()).then(|| Item { depth, number, text: inlines(text) })
}

fn numbered(inner: &str) -> Option<(Option<u64>, &str)> {
    let (number, text) = inner.split_once(". ")?;
    let is_number = !number.is_empty() && number.len() < 10 && number.bytes().all(|byte| byte.is_ascii_digit());
    let number = number.parse().ok().filter(|_| is_number)?;
    Some((Some(number), text))
}
