//! A modal as a dialog.

use maud::{Markup, html};

use super::super::viewer::Viewer;
use super::text::text;
use crate::sandbox::views::{Modal, ModalInput};

/// The dialog. Its limits stand on the inputs, where the script watches them; the client checks them again.
pub(in super::super) fn modal(viewer: &Viewer<'_>, modal: &Modal) -> Markup {
    let app = viewer.name(viewer.world.app_id).unwrap_or_default();
    html! {
        dialog.modal aria-labelledby="modal-title" data-interaction=(modal.interaction) data-form=(modal.custom_id) {
            form method="dialog" novalidate data-do="submit" {
                header {
                    p.modal-app { (app) }
                    h2 id="modal-title" { (modal.title) }
                    button.close type="button" data-do="close" aria-label=(viewer.say("page-close", &[])) { "✕" }
                }
                p.modal-note { (viewer.say("page-modal-note", &[("name", app.into())])) }
                p.modal-kept id="modal-kept" hidden { (viewer.say("page-modal-kept", &[])) }
                @for said in &modal.texts { div.text { (text(viewer, said)) } }
                @for (n, one) in modal.inputs.iter().enumerate() { (input(viewer, one, n)) }
                p.error role="alert" data-error="form" hidden {}
                footer {
                    button.button.secondary type="button" data-do="close" { (viewer.say("page-cancel", &[])) }
                    button.button.primary type="submit" { (viewer.say("page-submit", &[])) }
                }
            }
        }
    }
}

fn input(viewer: &Viewer<'_>, input: &ModalInput, n: usize) -> Markup {
    let id = format!("modal-{n}");
    let about = format!("{id}-about");
    let value = input.value.as_deref().unwrap_or_default();
    html! {
        div.modal-input {
            label for=(id) {
                (input.label)
                @if input.required { span.required aria-hidden="true" { " *" } }
            }
            @if let Some(description) = &input.description { p.modal-description { (description) } }
            @if input.paragraph {
                textarea id=(id) name=(input.custom_id) rows="6" placeholder=[input.placeholder.as_deref()] required[input.required]
                    aria-describedby=(about) data-least=(input.min_length) data-most=(input.max_length) { (value) }
            } @else {
                input type="text" id=(id) name=(input.custom_id) value=(value) placeholder=[input.placeholder.as_deref()] required[input.required]
                    aria-describedby=(about) data-least=(input.min_length) data-most=(input.max_length) autocomplete="off";
            }
            div.modal-below id=(about) {
                span.errors aria-live="polite" {
                    span.error data-error="missing" hidden { (viewer.say("page-modal-missing", &[])) }
                    span.error data-error="short" hidden { (viewer.say("page-modal-short", &[("least", input.min_length.into())])) }
                    span.error data-error="long" hidden { (viewer.say("page-modal-long", &[("most", input.max_length.into())])) }
                }
                span.count { span.used { (value.chars().count()) } "/" (input.max_length) }
            }
        }
    }
}
