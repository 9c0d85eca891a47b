//! What a client makes of a text before it sends it: names become mentions.

use crate::sandbox::ids::Id;

/// What can be named: the sign before it, its name, and what stands for it in a message.
pub(super) struct Named {
    pub(super) sign: char,
    pub(super) name: String,
    pub(super) mention: String,
}

impl Named {
    pub(super) fn person(name: String, id: Id) -> Self {
        Self { sign: '@', name, mention: format!("<@{id}>") }
    }

    pub(super) fn channel(name: String, id: Id) -> Self {
        Self { sign: '#', name, mention: format!("<#{id}>") }
    }
}

/// Puts mentions in the place of names that were typed in full, at the beginning of a word.
pub(super) fn with_mentions(text: &str, named: &[Named]) -> String {
    let mut sent = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let found = if before.is_alphanumeric() { None } else { mention(rest, first, named) };
        if let Some((mention, after)) = found {
            sent.push_str(mention);
            (rest, before) = (after, '>');
        } else {
            sent.push(first);
            (rest, before) = (rest.get(first.len_utf8()..).unwrap_or_default(), first);
        }
    }
    sent
}

/// The longest name that stands here.
fn mention<'a>(rest: &'a str, sign: char, named: &'a [Named]) -> Option<(&'a str, &'a str)> {
    let typed = rest.strip_prefix(['@', '#'])?;
    let fits = named.iter().filter(|known| known.sign == sign && !known.name.is_empty());
    let ends = |after: &str| !after.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    let found =
        fits.filter_map(|known| Some((known, typed.strip_prefix(known.name.as_str()).filter(|after| ends(after))?)));
    found.max_by_key(|(known, _)| known.name.len()).map(|(known, after)| (known.mention.as_str(), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_become_mentions() {
        let named = [
            Named::person("Jan".into(), 1.into()),
            Named::person("Jan Willem".into(), 2.into()),
            Named::channel("algemeen".into(), 3.into()),
        ];
        let cases = [
            ("@Jan, hoi", "<@1>, hoi"),
            ("hoi @Jan Willem!", "hoi <@2>!"),
            ("@Janneke", "@Janneke"),
            ("mail@Jan", "mail@Jan"),
            ("zie #algemeen", "zie <#3>"),
            ("#Jan @algemeen @", "#Jan @algemeen @"),
            ("é@Jan (@Jan)", "é@Jan (<@1>)"),
        ];
        for (typed, sent) in cases {
            assert_eq!(with_mentions(typed, &named), sent, "{typed}");
        }
    }
}
