//! A coloured circle with the first letter of a name.

use maud::{Markup, html};

use crate::sandbox::ids::Id;

/// How many colours the style sheet has.
const N_COLOURS: u64 = 8;

/// The circle; for ears it is nothing, since the name stands beside it.
pub(in super::super) fn avatar(id: Id, name: &str) -> Markup {
    let initial = name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    // The low bits of an id count up; the time in it does not differ within one start.
    let colour = (id.get() ^ (id.get() >> 22)) % N_COLOURS;
    html! { span class={ "avatar c" (colour) } aria-hidden="true" { (initial) } }
}
