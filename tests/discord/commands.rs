//! Commands, the picker, history and privacy.

use std::fs;

use repliek::app::{Library, read_folder, wording};
use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use repliek::sandbox::{Message, SandboxOptions};
use serde_json::Value;

use crate::support::discord::{Class, answer, button, command, has_button, press, start, texts};
use crate::support::folder::fixture;
use crate::{DRILL, GOOD};

/// Discord's rule for names.
fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == '\'';
    (1..=32).contains(&name.chars().count()) && name.chars().all(allowed) && name.to_lowercase() == name
}

fn check_names(level: &Value) {
    let locales = ["nl", "de", "fr", "en-US", "en-GB", "es-ES", "es-419"];
    for locale in locales {
        let name = level["name_localizations"][locale].as_str().unwrap();
        let about = level["description_localizations"][locale].as_str().unwrap();
        assert!(is_name(name) && (1..=100).contains(&about.chars().count()), "{locale}: {name}: {about}");
    }
    let names = |level: &Value, locale: &str| {
        let options = level["options"].as_array().cloned().unwrap_or_default();
        options.iter().map(|option| option["name_localizations"][locale].to_string()).collect::<Vec<_>>()
    };
    for locale in locales {
        let mut all = names(level, locale);
        let n_all = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), n_all, "{locale}: two names alike");
    }
    for option in level["options"].as_array().into_iter().flatten() {
        check_names(option);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_named_in_every_language() {
    let class = Class::start().await;
    let commands = class.sandbox.commands();
    assert_eq!(commands.len(), 3);
    for command in &commands {
        check_names(command);
        assert_eq!(command["contexts"], serde_json::json!([0, 1]));
        assert!(command["default_member_permissions"].is_null());
    }
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_is_picked_step_by_step() {
    let class = Class::start().await;
    let emma = class.person("Emma");
    let picker = start(&emma, &[]).await;
    assert!(picker.selects().len() == 4 && picker.buttons()[0].disabled, "{picker:#?}");
    let choose = async |picker: Message, part: usize, value: &str| {
        let id = picker.selects()[part].custom_id.clone();
        emma.select(&picker, &id, &[value]).unwrap().message().await.unwrap()
    };
    let picker = choose(picker, 0, "complaint").await;
    let picker = choose(picker, 1, "broken-mug").await;
    let picker = choose(picker, 2, "fr").await;
    let picker = choose(picker, 3, "test").await;
    let chosen =
        |part: usize| picker.selects()[part].options.iter().find(|option| option.default).map(|o| o.value.clone());
    assert_eq!([0, 1, 2, 3].map(|part| chosen(part).unwrap()), ["complaint", "broken-mug", "fr", "test"]);
    let card = press(&emma, &picker, "begin").await;
    assert_eq!(card.id, picker.id, "the card takes the picker's place");
    let drill = class.library.drill("broken-mug", Lang::Fr).unwrap();
    let text = card.text();
    assert!(text.contains(&drill.turns[0].cue) && text.contains("Briefing") && text.contains("Test"), "{text}");
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_in_another_language_than_the_persons_is_said_to_be() {
    let folder = fixture();
    for lang in ["en", "de", "fr", "es"] {
        fs::write(folder.path().join("drills/complaint/broken-mug").join(format!("{lang}.toml")), "title =").unwrap();
    }
    let library = Library::from_files(&read_folder(folder.path()).unwrap());
    let class = Class::with(library, SandboxOptions::default()).await;
    let (yusuf, says) = (class.person("Yusuf"), |lang: Lang| {
        let texts = Texts::of(lang);
        let args = [("lang", wording::lang(texts, lang).into()), ("other", wording::lang(texts, Lang::Nl).into())];
        texts.say("discord-other-language", &args)
    });
    for (locale, lang) in
        [("en-GB", Lang::En), ("de", Lang::De), ("fr", Lang::Fr), ("es-ES", Lang::Es), ("nl", Lang::Nl)]
    {
        yusuf.set_locale(locale);
        let is_elsewhere = lang != Lang::Nl;
        let picker = start(&yusuf, &[]).await;
        assert!(!picker.text().contains(&says(lang)), "nothing is picked yet");
        let id = picker.selects()[1].custom_id.clone();
        let picker = yusuf.select(&picker, &id, &["broken-mug"]).unwrap().message().await.unwrap();
        assert_eq!(picker.text().contains(&says(lang)), is_elsewhere, "{locale}: {}", picker.text());
        for named in [false, true] {
            let card = if named {
                start(&yusuf, &[("drill", "broken-mug")]).await
            } else {
                press(&yusuf, &picker, "begin").await
            };
            assert_eq!(card.text().contains(&says(lang)), is_elsewhere, "{locale}: {}", card.text());
            assert!(card.text().contains("De kapotte mok"), "{locale}: {}", card.text());
            command(&yusuf, "drill stop").await;
        }
    }
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn titles_are_suggested_while_typing() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let typed = async |text: &str, others: &[(&str, &str)]| {
        let choices = sanne.autocomplete("drill start", "drill", text, others).unwrap().choices().await.unwrap();
        choices.into_iter().map(|choice| (choice.name, choice.value)).collect::<Vec<_>>()
    };
    let mug = || vec![("Klacht · De kapotte mok".to_owned(), Value::from("broken-mug"))];
    assert_eq!(typed("", &[]).await, mug());
    assert_eq!(typed("MOK", &[]).await, mug());
    assert_eq!(typed("mok", &[("kind", "complaint")]).await, mug());
    assert_eq!(typed("fiets", &[]).await, []);
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_answers_in_the_language_of_the_persons_discord() {
    let class = Class::start().await;
    let person = class.person("Yusuf");
    for (locale, expected) in [
        ("nl", "/oefening start"),
        ("de", "/übung start"),
        ("fr", "/exercice commencer"),
        ("en-GB", "/drill start"),
        ("es-ES", "/ejercicio empezar"),
        ("sv-SE", "/drill start"),
    ] {
        person.set_locale(locale);
        let help = command(&person, "help").await;
        assert!(help.ephemeral && help.text().contains(expected), "{locale}: {}", help.text());
        let nothing = command(&person, "drill resume").await;
        assert!(nothing.text().contains(expected), "{locale}: {}", nothing.text());
        for path in ["drill list", "drill history", "privacy about", "drill stop"] {
            let message = command(&person, path).await;
            assert!(message.ephemeral && !message.text().is_empty(), "{locale}: {path}");
        }
    }
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_notice_is_shown_once() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    assert!(card.content.contains("🔒"), "{}", card.content);
    let next = answer(&sanne, &card, GOOD).await;
    assert!(!next.content.contains("🔒"), "{}", next.content);
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attempt_is_found_again() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let empty = command(&sanne, "drill history").await;
    assert!(empty.selects().is_empty());
    let card = start(&sanne, &[DRILL]).await;
    let next = answer(&sanne, &card, GOOD).await;
    press(&sanne, &next, "stop").await;
    let list = command(&sanne, "drill history").await;
    let select = list.selects()[0].clone();
    assert!(list.text().contains("De kapotte mok") && select.options.len() == 1);
    let shown = sanne.select(&list, "history", &[&select.options[0].value]).unwrap().message().await.unwrap();
    assert_eq!(shown.id, list.id);
    assert!(shown.text().contains("Empathie"), "{}", shown.text());
    let feedback = press(&sanne, &shown, "marks").await;
    assert!(feedback.text().contains(GOOD), "{}", feedback.text());
    press(&sanne, &shown, "file").await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_of_a_person_can_be_deleted() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    answer(&sanne, &card, GOOD).await;
    let question = command(&sanne, "privacy delete").await;
    let no = button(&question, "delete");
    assert!(no.ends_with("yes") && has_button(&question, "delete"));
    let kept = sanne.click(&question, "delete:no").unwrap().message().await.unwrap();
    assert_eq!(kept.content, texts(&sanne).say("discord-delete-kept", &[]));
    let question = command(&sanne, "privacy delete").await;
    let deleted = sanne.click(&question, "delete:yes").unwrap().message().await.unwrap();
    assert!(deleted.content.contains("1 oefening") && deleted.buttons().is_empty(), "{}", deleted.content);
    let gone = command(&sanne, "drill resume").await;
    assert!(gone.text().contains("niet met een oefening bezig"), "{}", gone.text());
    class.end().await;
}
