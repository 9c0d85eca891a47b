//! What the page does not take, and the words in which it says so.

use serde_json::json;

use super::browser::House;

const LOCALES: [&str; 5] = ["nl", "en-GB", "de", "fr", "es-ES"];

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_done_is_said_in_a_sentence() {
    let house = House::start().await;
    let tab = house.tab("Sanne").await;
    let (me, base) = (house.person("Sanne").id(), tab.base.clone());
    let json = Some("application/json");
    let at = |what: &str| format!("{base}{what}");
    let cases = [
        ("POST", at("/say"), Some("text/plain"), r#"{"text": "x"}"#, 415, "page-not-json"),
        ("POST", at("/say"), None, r#"{"text": "x"}"#, 415, "page-not-json"),
        ("POST", at("/say"), json, "{", 400, "page-bad-json"),
        ("POST", at("/say"), json, "", 400, "page-bad-json"),
        ("POST", at("/say"), json, "{}", 422, "page-bad-fields"),
        ("POST", at("/press"), json, r#"{"message": 7, "id": "x"}"#, 422, "page-bad-fields"),
        ("POST", at("/dismiss"), json, r#"{"message": "7"}"#, 404, "page-refused-message"),
        ("POST", format!("/as/{me}/locale"), json, r#"{"locale": "tlh"}"#, 400, "page-no-language"),
        ("POST", format!("/as/{me}/77/say"), json, r#"{"text": "x"}"#, 404, "page-no-place"),
        ("POST", format!("/as/77/{me}/say"), json, r#"{"text": "x"}"#, 404, "page-no-person"),
        ("GET", at("/messages?before=abc"), None, "", 400, "page-bad-address"),
        ("GET", at("/messages?before=-1"), None, "", 400, "page-bad-address"),
        ("GET", at("/live?inspector=x"), None, "", 400, "page-bad-address"),
        ("GET", format!("/as/{me}/77/messages"), None, "", 404, "page-no-place"),
        ("GET", format!("/as/{me}/x/inspector"), None, "", 404, "page-no-place"),
        ("GET", at("/say"), None, "", 405, "page-bad-method"),
        ("POST", at(""), json, "{}", 405, "page-bad-method"),
        ("GET", at("/nothing"), None, "", 404, "page-nothing-here"),
        ("GET", "/as/%ff/x".into(), None, "", 400, "page-nothing-here"),
        ("GET", "/gateway".into(), None, "", 400, "page-bad-method"),
        ("GET", "/favicon.ico".into(), None, "", 404, "page-nothing-here"),
        ("GET", "/assets/nothing.js".into(), None, "", 404, "page-nothing-here"),
        ("GET", "/attachments/1/x/y".into(), None, "", 404, "page-nothing-here"),
        ("GET", "/attachments/1/2/y".into(), None, "", 404, "page-nothing-here"),
    ];
    let long = json!({"text": "x".repeat(3_000_000)}).to_string();
    let cases = cases.iter().map(|(verb, path, kind, body, status, key)| (*verb, path, *kind, *body, *status, *key));
    let say = at("/say");
    for (verb, path, kind, body, status, key) in
        cases.chain([("POST", &say, json, long.as_str(), 413, "page-too-large")])
    {
        for locale in LOCALES {
            house.person("Sanne").set_locale(locale);
            let texts = repliek::i18n::Texts::of(repliek::i18n::lang_of(locale).unwrap());
            let asked = tab.request(verb, path).header("accept-language", locale).body(body.to_owned());
            let asked = kind.map_or(asked.try_clone().unwrap(), |kind| asked.header("content-type", kind));
            let answer = asked.send().await.unwrap();
            assert_eq!(answer.status(), status, "{verb} {path} {body:.40}");
            let kind = answer.headers()["content-type"].to_str().unwrap().to_owned();
            assert_eq!(kind, "text/plain; charset=utf-8", "{verb} {path}");
            assert_eq!(answer.text().await.unwrap(), texts.say(key, &[]), "{verb} {path} {body:.40} in {locale}");
        }
    }
    assert!(house.sandbox.violations().is_empty(), "none of it is a fault of the bot");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_visit_takes_the_browsers_language() {
    let house = House::start().await;
    let channel = house.sandbox.channel_id();
    let place = |name: &str| format!("/as/{}/{channel}", house.person(name).id());
    // Where somebody is led, and the language of the page there.
    let visit = async |path: String, languages: &str| {
        let asked = |path: String| house.bare("GET", &path).header("accept-language", languages.to_owned()).send();
        let mut answer = asked(path.clone()).await.unwrap();
        let mut path = path;
        while answer.status() == 307 {
            path = answer.headers()["location"].to_str().unwrap().to_owned();
            answer = asked(path.clone()).await.unwrap();
        }
        let page = answer.text().await.unwrap();
        let lang = page.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        (path, lang)
    };
    let front = || "/".to_owned();
    // (path, languages, led to, in this language)
    let cases = [
        // None that we have: the class's own.
        (front(), "pt-BR, *;q=0.1", "Sanne", "nl"),
        (front(), "sv;q=0.9, fr-FR;q=0.8, en;q=0.7", "Sanne", "fr"),
        (front(), "fr", "Sanne", "fr"),
        // Somebody else with another browser is another student.
        (front(), "de-AT", "Yusuf", "de"),
        (front(), "en-US, nl;q=0.5", "Emma", "en"),
        (front(), "es", "Sanne", "fr"),
        (place("Emma"), "es", "Emma", "en"),
        (place("Yusuf"), "nl", "Yusuf", "de"),
        (format!("/as/{}/about", house.person("Marjan").id()), "es-MX", "", "es"),
        (place("Marjan"), "nl", "Marjan", "es"),
    ];
    for (path, languages, who, lang) in cases {
        let (led, spoken) = visit(path.clone(), languages).await;
        assert_eq!(spoken, lang, "{path} {languages}");
        assert!(who.is_empty() || led == place(who), "{path} {languages}: {led}");
    }
    assert_eq!(house.person("Marjan").locale(), "es-419");
    house.end().await;

    // Whom nobody has opened yet has it too: also after a restart, whoever is opened then.
    let house = House::start().await;
    let front = house.bare("GET", &format!("/as/{}/about", house.person("Emma").id()));
    front.header("accept-language", "fr").send().await.unwrap();
    let locales = ["Marjan", "Sanne", "Yusuf", "Emma"].map(|name| house.person(name).locale());
    assert_eq!(locales, ["fr", "fr", "fr", "en-GB"]);
    house.end().await;

    // Who has chosen before anybody came with another language keeps it.
    let house = House::start().await;
    house.person("Sanne").set_locale("nl");
    let tab = house.bare("GET", &format!("/as/{}/{}", house.person("Sanne").id(), house.sandbox.channel_id()));
    assert!(
        tab.header("accept-language", "fr").send().await.unwrap().text().await.unwrap().contains("<html lang=\"nl\">")
    );
    house.end().await;
}
