//! The messages of a channel, a screenful at a time.

use maud::{Markup, html};
use serde_json::json;

use super::live::Status;
use super::seat::Seat;
use super::viewer::Viewer;
use super::{Page, draw};
use crate::sandbox::ids::Id;
use crate::sandbox::world::messages::Message;

/// How many messages are shown at once.
const N_SHOWN: usize = 50;

/// The last messages before `before`, or the newest, oldest first.
///
/// Attributes say whether there are earlier ones, and how the rest of the page is.
pub(super) fn messages(page: &Page, seat: &Seat, before: Option<Id>) -> Markup {
    let status = json!(Status::of(page, seat)).to_string();
    let drawn = seat.with_viewer(|viewer| Some(list(viewer, seat.channel, before, &status)));
    drawn.unwrap_or_else(|| html! {})
}

fn list(viewer: &Viewer<'_>, channel: Id, before: Option<Id>, status: &str) -> Markup {
    let before = before.unwrap_or(Id::from(u64::MAX));
    // One more than is shown tells whether there are earlier ones, and whom the first follows.
    let mut found = viewer.world.shown_before(channel, viewer.me.id, before, N_SHOWN + 1);
    let has_more = found.len() > N_SHOWN;
    found.reverse();
    found.retain(|message| !viewer.world.dismissed.contains(&message.id));
    let n_extra = usize::from(has_more);
    let before = [None].into_iter().chain(found.iter().copied().map(Some));
    let pairs: Vec<(&Message, Option<&Message>)> = found.iter().copied().zip(before).skip(n_extra).collect();
    html! {
        div.messages data-more=(has_more) data-status=(status) {
            @for (message, before) in pairs { (draw::message(viewer, message, before)) }
        }
    }
}

/// One message, as it is now; none when the person does not see it, or put it away.
pub(super) fn one(viewer: &Viewer<'_>, message: Id) -> Option<Markup> {
    let stored =
        viewer.world.shown_one(message, viewer.me.id).filter(|_| !viewer.world.dismissed.contains(&message))?;
    let mut before = viewer.world.shown_before(stored.channel, viewer.me.id, message, 1);
    Some(draw::message(viewer, stored, before.pop()))
}
