//! How the page looks: it can be read in light and dark, and fits a phone. And pictures of it.

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;

use repliek::app::Library;
use repliek::sandbox::SandboxOptions;
use serde_json::json;

use super::drill::{DUTCH, Drill};
use super::driver::Browser;
use super::support::discord::{Class, fixture};
use super::tour::{Screen, light_or_dark, tour};

/// Where the pictures go; by default `target/screenshots`.
const FOLDER: &str = "REPLIEK_SCREENSHOTS";
const SCHEMES: [&str; 2] = ["light", "dark"];

async fn can_be_read_and_fits(screen: Screen) {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = browser.tab("about:blank").await;
    screen.put_on(&tab).await;
    tab.driver().await.goto(class.sandbox.base_url()).await.unwrap();
    let faults = RefCell::new(Vec::new());
    tour(&tab, &class, &Drill::fixture(), screen, async |state| {
        let wide = tab.run(include_str!("scripts/wide.js"), vec![json!(screen.width())]).await;
        faults.borrow_mut().extend(wide.as_array().unwrap().iter().map(|part| format!("{state}: too wide: {part}")));
        for scheme in SCHEMES {
            light_or_dark(&tab, scheme).await;
            let found = tab.run(include_str!("scripts/contrast.js"), vec![]).await;
            assert!(found["n"].as_u64().unwrap() > 3, "{state}: there is text");
            let pale = found["faults"].as_array().unwrap();
            faults.borrow_mut().extend(pale.iter().map(|text| format!("{state}, {scheme}: {text}")));
        }
    })
    .await;
    let faults = faults.into_inner();
    assert!(faults.is_empty(), "{faults:#?}");
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_pale_or_wide_is_found() {
    let Some(browser) = Browser::open().await else { return };
    // (style, what is found to be pale): grey of 4.54 on white, of 4.48, and large; half seen through; on a dark ground
    let cases = [
        ("color: %23767676", None),
        ("color: %23777777", Some("4.48")),
        ("color: %23777777; font-size: 24px", None),
        ("color: %23000; opacity: 0.4", Some("2.85")),
        ("color: %23777777; background: %23222", Some("3.5")),
    ];
    for (style, found) in cases {
        let page = format!("data:text/html,<body style='background: white'><p style='{style}'>words</p>");
        let tab = browser.tab(&page).await;
        let told = tab.run(include_str!("scripts/contrast.js"), vec![]).await;
        let ratio = told["faults"][0].as_str().and_then(|fault| fault.split(' ').next());
        assert_eq!(
            ratio.map(|ratio| ratio.starts_with(found.unwrap_or("none"))),
            found.map(|_| true),
            "{style}: {told}"
        );
        assert_eq!(told["n"], 1);
    }
    for (outer, found) in [("", "p#wide"), ("overflow: auto", "in div#holds"), ("overflow: hidden", "in div#holds")] {
        let page = format!("<div id=holds style='{outer}'><p id=wide style='width: 2000px'>words</p></div>");
        let tab = browser.tab(&format!("data:text/html,<body>{page}")).await;
        let told = tab.run(include_str!("scripts/wide.js"), vec![json!(1280)]).await.to_string();
        assert!(told.contains(found), "{outer}: {told}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_on_a_desktop_can_be_read_and_fits() {
    can_be_read_and_fits(Screen::Desktop).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_on_a_small_phone_can_be_read_and_fits() {
    can_be_read_and_fits(Screen::Phone(360)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_name_widens_nothing() {
    let Some(browser) = Browser::open().await else { return };
    let name = "Wolfeschlegelsteinhausenbergerdorff".repeat(3).chars().take(100).collect::<String>();
    let mut options = SandboxOptions::default();
    options.people[1].name.clone_from(&name);
    let class = Class::with(fixture(), options).await;
    let tab = browser.tab("about:blank").await;
    let page = format!("{}/as/{}", class.sandbox.base_url(), class.person(&name).id());
    for screen in [Screen::Desktop, Screen::Phone(1000), Screen::Phone(390), Screen::Phone(360)] {
        screen.put_on(&tab).await;
        tab.driver().await.goto(&page).await.unwrap();
        tab.sees("#algemeen").await;
        tab.go_to_box().await;
        tab.write(&format!("Dag @{name}{}", '\u{e007}')).await;
        tab.write("/hulp").await;
        tab.choose("/hulp").await;
        tab.key(thirtyfour::Key::Enter).await;
        tab.sees("Oefenen met een klant").await;
        if screen != Screen::Desktop {
            tab.press("Wolfe").await;
            tab.sees("Mijn Discord-taal").await;
        }
        let wide = tab.run(include_str!("scripts/wide.js"), vec![json!(screen.width())]).await;
        assert_eq!(wide, json!([]), "{}", screen.width());
        let bar = "return document.getElementById('top').getBoundingClientRect().height";
        assert!(tab.run(bar, vec![]).await.as_f64().unwrap() < 70.0, "one line at {}", screen.width());
    }
    browser.close().await;
    class.end().await;
}

/// `cargo test --test browser screenshots -- --ignored --nocapture`
#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures to be looked at"]
async fn screenshots() {
    let Some(browser) = Browser::open().await else { return };
    let default = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
    let folder = std::env::var_os(FOLDER).map_or(default, PathBuf::from);
    fs::create_dir_all(&folder).unwrap();
    let library = Library::built_in();
    let drill = Drill::late_parcel(&DUTCH);
    for (screen, name) in [(Screen::Desktop, "desktop"), (Screen::Phone(390), "phone")] {
        let class = Class::with(library.clone(), SandboxOptions::default()).await;
        let tab = browser.tab("about:blank").await;
        screen.put_on(&tab).await;
        tab.driver().await.goto(class.sandbox.base_url()).await.unwrap();
        tour(&tab, &class, &drill, screen, async |state| {
            for scheme in SCHEMES {
                light_or_dark(&tab, scheme).await;
                let picture = tab.driver().await.screenshot_as_png().await.unwrap();
                fs::write(folder.join(format!("{state}-{name}-{scheme}.png")), picture).unwrap();
            }
        })
        .await;
        class.end().await;
    }
    browser.close().await;
    eprintln!("pictures in {}", folder.display());
}
