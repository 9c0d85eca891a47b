use super::Inline::{Channel, Code, Command, Emoji, Everyone, Link, Role, Styled, Text, Time, User};
use super::Style::{Bold, Italic, Spoiler, Strike, Underline};
use super::*;

fn text(text: &str) -> Inline {
    Text(text.to_owned())
}

fn styled(style: Style, inside: &str) -> Inline {
    Styled(style, vec![text(inside)])
}

#[track_caller]
fn check(typed: &str, expected: &[Inline]) {
    assert_eq!(inlines(typed), expected, "{typed:?}");
}

#[track_caller]
fn check_plain(typed: &str) {
    check(typed, &[text(typed)]);
}

#[test]
fn styles_nest_and_end() {
    check("a **b** c", &[text("a "), styled(Bold, "b"), text(" c")]);
    check(
        "*a* _b_ __c__ ~~d~~ ||e||",
        &[
            styled(Italic, "a"),
            text(" "),
            styled(Italic, "b"),
            text(" "),
            styled(Underline, "c"),
            text(" "),
            styled(Strike, "d"),
            text(" "),
            styled(Spoiler, "e"),
        ],
    );
    check("***x***", &[Styled(Bold, vec![styled(Italic, "x")])]);
    check("**a *b* c**", &[Styled(Bold, vec![text("a "), styled(Italic, "b"), text(" c")])]);
    check("*a **b** c*", &[Styled(Italic, vec![text("a "), styled(Bold, "b"), text(" c")])]);
    check("**two\nlines**", &[styled(Bold, "two\nlines")]);
    check("`**a** <@1>`", &[Code("**a** <@1>".into())]);
    check("``a`b``", &[Code("a`b".into())]);
}

#[test]
fn what_is_no_markup_stays() {
    for typed in [
        "2 * 3 * 4",
        "snake_case_name",
        "**",
        "****",
        "a ** b",
        "__",
        "||",
        "`",
        "1 < 2 > 0",
        "<@x>",
        "<t:x>",
        "<t:99999999999999:R>",
        "<t:1:Q>",
        "<:a>",
        "[a]",
        "[a](b)",
        "@ everyone",
        "http://",
        "xhttps://a.b",
        "",
    ] {
        if typed.is_empty() {
            check(typed, &[]);
        } else {
            check_plain(typed);
        }
    }
    check(r"\*a\* \<@1>", &[text("*a* <@1>")]);
    check(r"**a\**b**", &[Styled(Bold, vec![text("a**b")])]);
}

#[test]
fn names_and_times_are_found() {
    check(
        "<@12> <@!12> <@&3> <#4>",
        &[User(12.into()), text(" "), User(12.into()), text(" "), Role(3.into()), text(" "), Channel(4.into())],
    );
    check("</drill start:5>", &[Command("drill start".into())]);
    check("<t:1700000000:R> <t:1700000000>", &[Time(1_700_000_000, 'R'), text(" "), Time(1_700_000_000, 'f')]);
    check("<:wave:1><a:dance:2>", &[Emoji("wave".into()), Emoji("dance".into())]);
    check("@everyone, @here", &[Everyone("@everyone"), text(", "), Everyone("@here")]);
}

#[test]
fn links_lead_to_the_web_and_nowhere_else() {
    let link = |url: &str, words: &str| Link(url.to_owned(), vec![text(words)]);
    check("https://a.b/c.", &[link("https://a.b/c", "https://a.b/c"), text(".")]);
    check("(https://a.b/c_(d))", &[text("("), link("https://a.b/c_(d)", "https://a.b/c_(d)"), text(")")]);
    check("<https://a.b>", &[link("https://a.b", "https://a.b")]);
    check("[x](https://a.b)", &[link("https://a.b", "x")]);
    check("[x](<https://a.b> \"title\")", &[link("https://a.b", "x")]);
    check("[**x**](mailto:a@b.c)", &[Link("mailto:a@b.c".into(), vec![styled(Bold, "x")])]);
    for typed in [
        "[x](javascript:alert(1))",
        "[x](data:text/html,x)",
        "<javascript:alert(1)>",
        "[x](//a.b)",
        "[x](java\tscript:x)",
        "<file:///etc/passwd>",
    ] {
        let parts = inlines(typed);
        assert!(parts.iter().all(|part| !matches!(part, Link(..))), "{typed:?} {parts:?}");
    }
}

#[test]
fn lines_are_headings_lists_quotes_and_code() {
    let paragraph = |words: &str| Block::Paragraph(vec![text(words)]);
    let item = |depth, number, words: &str| Item { depth, number, text: vec![text(words)] };
    let cases = [
        (
            "# a\n## b\n### c\n#d",
            vec![
                Block::Heading(1, vec![text("a")]),
                Block::Heading(2, vec![text("b")]),
                Block::Heading(3, vec![text("c")]),
                paragraph("#d"),
            ],
        ),
        ("-# small\nnext", vec![Block::Subtext(vec![text("small")]), paragraph("next")]),
        ("a\n\nb", vec![paragraph("a\n\nb")]),
        (
            "- a\n  - b\n* c\n1. d",
            vec![Block::List(vec![item(0, None, "a"), item(1, None, "b"), item(0, None, "c"), item(0, Some(1), "d")])],
        ),
        ("> a\n> b\nc", vec![Block::Quote(vec![paragraph("a\nb")]), paragraph("c")]),
        (">>> a\n> b", vec![Block::Quote(vec![paragraph("a\n> b")])]),
        (
            "a\n```rust\nlet x;\n```\nb",
            vec![paragraph("a"), Block::Code(Some("rust".into()), "let x;".into()), paragraph("b")],
        ),
        ("```one line```", vec![Block::Code(None, "one line".into())]),
        ("```open", vec![paragraph("```open")]),
        ("", vec![]),
    ];
    for (typed, expected) in cases {
        assert_eq!(blocks(typed), expected, "{typed:?}");
    }
}

#[test]
fn hostile_text_ends_soon() {
    let started = std::time::Instant::now();
    for piece in ["*", "_", "**a", "||", "`", "[", "[a](", "<", "\\", "*a _b ", "> ", "__*", "~~~", "é*"] {
        let typed = piece.repeat(4096 / piece.len());
        blocks(&typed);
    }
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}
