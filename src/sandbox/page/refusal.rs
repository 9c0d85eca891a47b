//! What a person's own client refuses, and what did not come back, in their words.

use super::viewer::Viewer;
use crate::sandbox::person::ClientRefusal;

/// The words for a refusal. Names are those that were asked for, which the person typed or the page offered.
pub(super) fn said(viewer: &Viewer<'_>, refusal: &ClientRefusal) -> String {
    let (key, name) = match refusal {
        ClientRefusal::UnknownCommand(name) => ("page-refused-command", name.as_str()),
        ClientRefusal::NotHere(name) => ("page-refused-here", name.as_str()),
        ClientRefusal::NotAllowed(name) => ("page-refused-allowed", name.as_str()),
        ClientRefusal::UnknownOption(name) => ("page-refused-option", name.as_str()),
        ClientRefusal::MissingOption(name) => ("page-refused-missing", name.as_str()),
        ClientRefusal::BadValue(name) => ("page-refused-value", name.as_str()),
        ClientRefusal::NoMessage => ("page-refused-message", ""),
        ClientRefusal::NoComponent(_) => ("page-refused-component", ""),
        ClientRefusal::BadSelection(_) => ("page-refused-selection", ""),
        ClientRefusal::UnknownInput(_) | ClientRefusal::NoModal => ("page-refused-modal", ""),
        ClientRefusal::BadLength(_) => ("page-refused-length", ""),
    };
    viewer.say(key, &[("name", name.into())])
}
