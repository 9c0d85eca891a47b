//! The language that a browser asks for.

use axum::http::{HeaderMap, header};

use super::layout::LOCALES;
use super::viewer::texts_of;
use crate::i18n::{Texts, lang_of};

/// The locale of Discord that comes closest to what the browser's person likes to read best, of the languages that we
/// have; none where the browser names none of them.
pub(super) fn locale(headers: &HeaderMap) -> Option<&'static str> {
    let asked = headers.get_all(header::ACCEPT_LANGUAGE).iter().filter_map(|value| value.to_str().ok());
    let mut wishes: Vec<(f32, &str)> = asked.flat_map(|line| line.split(',')).filter_map(wish).collect();
    // Stable: of two that are liked the same, the first.
    wishes.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    wishes.into_iter().find_map(|(_, tag)| closest(tag))
}

/// The page's words for a browser whose person is not known.
pub(super) fn texts(headers: &HeaderMap) -> &'static Texts {
    texts_of(locale(headers).unwrap_or_default())
}

/// A language and how much it is liked; none where it is not wanted at all.
fn wish(part: &str) -> Option<(f32, &str)> {
    let (tag, parameters) = part.split_once(';').unwrap_or((part, ""));
    let weight = match parameters.split(';').find_map(|parameter| parameter.trim().strip_prefix("q=")) {
        Some(weight) => weight.trim().parse().ok().filter(|weight| (0.0..=1.0).contains(weight))?,
        None => 1.0,
    };
    (weight > 0.0).then_some((weight, tag.trim()))
}

fn closest(tag: &str) -> Option<&'static str> {
    let lang = lang_of(tag)?;
    let exactly = || LOCALES.into_iter().find(|known| known.eq_ignore_ascii_case(tag));
    // Spanish of any country but Spain is that of Latin America.
    let is_american = tag.len() > 2 && tag.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("es-"));
    let of_lang = || LOCALES.into_iter().find(|known| lang_of(known) == Some(lang));
    exactly().or(is_american.then_some("es-419")).or_else(of_lang)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn the_first_language_that_we_have_counts() {
        let cases = [
            ("fr", Some("fr")),
            ("fr-CA,fr;q=0.9,en;q=0.8", Some("fr")),
            ("en-US,en;q=0.9,nl;q=0.8", Some("en-US")),
            ("en", Some("en-GB")),
            ("en-AU", Some("en-GB")),
            ("es", Some("es-ES")),
            ("es-MX,es;q=0.9", Some("es-419")),
            ("ES-es", Some("es-ES")),
            ("de-AT;q=0.5, es-ES;q=0.7", Some("es-ES")),
            ("sv-SE,sv;q=0.9,de;q=0.3", Some("de")),
            ("fr;q=0, nl;q=0.1", Some("nl")),
            ("fr;q=2, nl;q=0.1", Some("nl")),
            ("nl-BE , fr", Some("nl")),
            ("de;q=0.2;x=1, fr;x=1;q=0.3", Some("fr")),
            ("pt-BR,*;q=0.5", None),
            ("*", None),
            ("", None),
            (";;,=", None),
        ];
        for (asked, expected) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(asked));
            assert_eq!(locale(&headers), expected, "{asked}");
        }
        assert_eq!(locale(&HeaderMap::new()), None);
    }
}
