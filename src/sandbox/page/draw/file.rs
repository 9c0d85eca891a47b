//! Pictures and files.

use maud::{Markup, html};

use super::super::viewer::Viewer;
use crate::sandbox::world::messages::Attachment;

/// Kinds of picture that cannot run anything.
const PICTURES: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// Whether a file of this kind is shown as a picture.
pub(in crate::sandbox) fn is_picture(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim();
    PICTURES.contains(&kind)
}

/// A file on a message.
pub(super) fn attachment(viewer: &Viewer<'_>, file: &Attachment) -> Markup {
    let path = own_path(&file.url).unwrap_or_default();
    let shows = file.content_type.as_deref().is_some_and(is_picture);
    html! {
        @if shows {
            figure.attachment {
                a href=(path) target="_blank" rel="noopener" { img src=(path) alt=(file.description.as_deref().unwrap_or(&file.filename)) loading="lazy"; }
                @if let Some(description) = &file.description {
                    figcaption.alt-badge title=(description) { span aria-hidden="true" { "ALT" } }
                }
            }
        } @else {
            (card(viewer, path, &file.filename, Some(file.size), file.description.as_deref()))
        }
    }
}

/// A file to take away.
pub(super) fn card(viewer: &Viewer<'_>, path: &str, name: &str, size: Option<usize>, about: Option<&str>) -> Markup {
    html! {
        div.file {
            span.file-icon aria-hidden="true" { "📄" }
            div {
                a href=(path) download=(name) { (name) }
                @if let Some(size) = size { div.file-size { (self::size(viewer, size)) } }
                @if let Some(about) = about { div.file-size { (about) } }
            }
        }
    }
}

fn size(viewer: &Viewer<'_>, bytes: usize) -> String {
    match bytes {
        0..1024 => viewer.say("page-bytes", &[("bytes", bytes.into())]),
        _ => viewer.say("page-kilobytes", &[("kilobytes", (bytes.div_ceil(1024)).into())]),
    }
}

/// A picture by its address. One from elsewhere is not fetched: nothing leaves this computer.
pub(super) fn picture(viewer: &Viewer<'_>, url: &str, about: Option<&str>) -> Markup {
    if let Some(path) = own_path(url) {
        return html! { img src=(path) alt=(about.unwrap_or_default()) loading="lazy"; };
    }
    let host = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or(url);
    html! {
        span.elsewhere title=(url) {
            "🖼 " @if let Some(about) = about { (about) " · " }
            (viewer.say("page-picture-elsewhere", &[("host", host.into())]))
        }
    }
}

/// The path of a file that this sandbox serves, whatever port it had when the file came.
pub(super) fn own_path(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("http://")?;
    let at = rest.find('/')?;
    let (host, path) = rest.split_at_checked(at)?;
    let is_own = host.parse::<std::net::SocketAddr>().is_ok();
    (is_own && path.starts_with("/attachments/")).then_some(path)
}
