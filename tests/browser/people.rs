//! Two tabs are two people.

use super::GOOD;
use super::drill::Drill;
use super::driver::Browser;
use super::support::discord::Class;

fn place(class: &Class, name: &str) -> String {
    format!("{}/as/{}", class.sandbox.base_url(), class.person(name).id())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_sees_what_is_theirs_and_what_is_everybodys() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let teacher = browser.tab(&place(&class, "Marjan")).await;
    let student = browser.another(&place(&class, "Sanne")).await;

    let card = Drill::fixture().start(&student).await;
    assert!(card.contains("Alleen jij kunt dit zien") && card.contains("De mok is in scherven"), "{card}");
    student.go_to_box().await;
    student.write("Hoi allemaal!\u{e007}").await;
    // What came before this is not there either.
    teacher.sees("Hoi allemaal!").await;
    teacher.does_not_see("scherven").await;
    teacher.does_not_see("gebruikte").await;
    teacher.driver().await.refresh().await.unwrap();
    teacher.sees("Hoi allemaal!").await;
    teacher.does_not_see("scherven").await;
    teacher.does_not_see("gebruikte").await;

    teacher.go_to_box().await;
    teacher.write("/hul").await;
    teacher.choose("/hulp").await;
    teacher.key(thirtyfour::Key::Enter).await;
    teacher.sees("Oefenen met een klant").await;
    teacher.go_to_box().await;
    teacher.write("Dag @Sanne\u{e007}").await;
    student.sees("Dag @Sanne").await;
    student.does_not_see("Oefenen met een klant").await;

    student.press("Verder in privéberichten").await;
    student.sees("Typ je antwoorden daar").await;
    student.press("Repliek nieuw").await;
    student.sees("Alleen jij en Repliek zien dit").await;
    student.sees("De mok is in scherven").await;
    student.go_to_box().await;
    student.write(&format!("{GOOD}\u{e007}")).await;
    student.sees("En wat nu?").await;

    teacher.press("Repliek").await;
    teacher.sees("Alleen jij en Repliek zien dit").await;
    teacher.go_to_box().await;
    teacher.write("hallo\u{e007}").await;
    teacher.sees("Je bent nu niet met een oefening bezig.").await;
    teacher.does_not_see("scherven").await;
    teacher.does_not_see("vervelend").await;
    browser.close().await;
    class.end().await;
}
