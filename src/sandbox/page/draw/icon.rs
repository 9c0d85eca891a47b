//! Small pictures of the page's own: not every computer has emoji.

use maud::{Markup, html};

/// Languages.
pub(in super::super) fn globe() -> Markup {
    drawn(&html! {
        circle cx="12" cy="12" r="9" {}
        ellipse cx="12" cy="12" rx="4" ry="9" {}
        path d="M3.5 9h17M3.5 15h17" {}
    })
}

/// What somebody sees.
pub(super) fn eye() -> Markup {
    drawn(&html! {
        path d="M2 12c3-5 6.5-7 10-7s7 2 10 7c-3 5-6.5 7-10 7s-7-2-10-7z" {}
        circle cx="12" cy="12" r="3" {}
    })
}

/// A time that somebody waited.
pub(in super::super) fn clock() -> Markup {
    drawn(&html! {
        circle cx="12" cy="13" r="8" {}
        path d="M12 9v4l3 2M9 2h6" {}
    })
}

fn drawn(shape: &Markup) -> Markup {
    html! { svg.drawn viewBox="0 0 24 24" aria-hidden="true" { (shape) } }
}
