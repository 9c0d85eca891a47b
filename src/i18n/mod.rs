//! Every word the bot itself says, in five locales.
//!
//! Messages stand in `locales/<lang>/*.ftl`. A test holds that the five locales have the same messages, attributes and
//! variables, and that every key the code names is among them.

mod numbers;
mod system;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::engine::lang::Lang;

pub use fluent_bundle::FluentValue as Value;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

static TEXTS: LazyLock<BTreeMap<Lang, Texts>> =
    LazyLock::new(|| Lang::ALL.iter().map(|&lang| (lang, Texts::read(lang))).collect());

static UNREAD: LazyLock<Texts> = LazyLock::new(|| Texts { lang: Lang::En, bundle: empty_bundle(Lang::En) });

/// The messages of one locale.
pub struct Texts {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// The messages of this locale.
    pub fn of(lang: Lang) -> &'static Self {
        TEXTS.get(&lang).unwrap_or(&UNREAD)
    }

    /// The locale.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message with this key, or with `key.attribute` that attribute of it; in English where this locale lacks it,
    /// and the key itself where English does too.
    pub fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.find(key, args).or_else(|| Self::of(Lang::En).find(key, args)).unwrap_or_else(|| key.to_owned())
    }

    /// Something said, with what it is or who says it before it.
    pub fn labelled(&self, label: &str, text: &str) -> String {
        self.say("labelled", &[("label", label.into()), ("text", text.into())])
    }

    /// Whether this locale itself has the message.
    pub fn has(&self, key: &str) -> bool {
        self.find(key, &[]).is_some()
    }

    fn find(&self, key: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    fn read(lang: Lang) -> Self {
        let mut bundle = empty_bundle(lang);
        for path in Files::iter().filter(|path| path.starts_with(&format!("{lang}/"))) {
            let Some(file) = Files::get(&path) else { continue };
            let source = String::from_utf8_lossy(&file.data).into_owned();
            // A broken entry is left out and the rest is kept; the tests allow none.
            let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }
}

fn empty_bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolation marks show as boxes in some terminals and are counted by Discord's limits.
    bundle.set_use_isolating(false);
    bundle
}

/// The UI language for a locale name of a system (`nl_BE.UTF-8`) or of Discord (`es-419`); none for other languages.
pub fn lang_of(locale: &str) -> Option<Lang> {
    locale.split(['-', '_', '.', '@']).next()?.to_ascii_lowercase().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_names_lead_to_a_language() {
        let cases = [
            ("nl_BE.UTF-8", Some(Lang::Nl)),
            ("es-419", Some(Lang::Es)),
            ("en-GB", Some(Lang::En)),
            ("fr", Some(Lang::Fr)),
            ("C.UTF-8", None),
            ("", None),
            ("sv-SE", None),
        ];
        for (locale, lang) in cases {
            assert_eq!(lang_of(locale), lang, "{locale}");
        }
    }
}
