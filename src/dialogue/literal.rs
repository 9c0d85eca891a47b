//! From a position in a string's value to its position in the TOML that spells it.

/// The byte offset, within a TOML string literal with its quotes, of the byte `at` of its value.
///
/// An offset past the value's end is that of the closing quotes.
pub(super) fn offset_in_literal(literal: &str, at: usize) -> usize {
    let (quotes, escapes) = match literal {
        _ if literal.starts_with("\"\"\"") => (3, true),
        _ if literal.starts_with("'''") => (3, false),
        _ if literal.starts_with('\'') => (1, false),
        _ => (1, true),
    };
    let mut source = quotes;
    if quotes == 3 {
        source += line_break(literal.get(quotes..).unwrap_or_default());
    }
    let end = literal.len().saturating_sub(quotes).max(source);
    let mut value = 0;
    while source < end {
        let rest = literal.get(source..end).unwrap_or_default();
        let (taken, spelt) = match (rest.chars().next(), escapes) {
            (Some('\\'), true) => escape(rest),
            (Some(c), _) => (c.len_utf8(), c.len_utf8()),
            (None, _) => break,
        };
        if spelt > 0 && at < value + spelt {
            return source;
        }
        value += spelt;
        source += taken;
    }
    end
}

/// Bytes of the escape at the start of `rest`, and of what it stands for.
fn escape(rest: &str) -> (usize, usize) {
    let digits = match rest.chars().nth(1) {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some(c) if c.is_whitespace() => {
            let kept = rest.get(1..).unwrap_or_default().trim_start();
            return (rest.len() - kept.len(), 0);
        }
        Some(c) => return (1 + c.len_utf8(), 1),
        None => return (1, 1),
    };
    let code = rest.get(2..2 + digits).and_then(|code| u32::from_str_radix(code, 16).ok());
    (2 + digits, code.and_then(char::from_u32).map_or(1, char::len_utf8))
}

/// Bytes of the line break at the start of `rest`.
fn line_break(rest: &str) -> usize {
    match rest {
        _ if rest.starts_with("\r\n") => 2,
        _ if rest.starts_with('\n') => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_follow_quotes_and_escapes() {
        // (literal, byte of the value, byte of the literal)
        let cases = [
            (r#""klacht (""#, 7, 8),
            (r#""klacht""#, 6, 7),
            (r#""a\"b""#, 1, 2),
            (r#""a\"b""#, 2, 4),
            (r#""\u00e9n""#, 2, 7),
            (r"'a\b'", 2, 3),
            ("\"\"\"\nab\"\"\"", 1, 5),
            ("\"\"\"a\\\n   b\"\"\"", 1, 9),
            ("'''\r\nab'''", 0, 5),
        ];
        for (literal, at, expected) in cases {
            assert_eq!(offset_in_literal(literal, at), expected, "{literal}, byte {at}");
        }
    }
}
