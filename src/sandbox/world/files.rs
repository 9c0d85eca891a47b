//! Where the files of messages are served.
//!
//! As on Discord, who has the address of a file needs nothing else to read it, and nobody can guess one: the snowflakes in
//! it tell little more than a time, the key at its end is random.

use std::fmt::Write;

use uuid::Uuid;

use super::World;
use super::messages::StoredFile;
use crate::sandbox::ids::Id;

/// Before the key in an address; what Discord calls its own.
const KEY: &str = "?hm=";

/// A new address for a file of a message; no two are the same.
pub(in crate::sandbox) fn new_address(base_url: &str, channel: Id, file: Id, name: &str) -> String {
    let mut address = format!("{base_url}/attachments/{channel}/{file}/");
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address + KEY + &Uuid::new_v4().simple().to_string()
}

/// The key of an address; none where an earlier version made it.
pub(in crate::sandbox) fn key_of(address: &str) -> Option<&str> {
    address.rsplit_once(KEY).map(|(_, key)| key)
}

impl World {
    /// The file at an address, if a message has it there.
    pub(in crate::sandbox) fn file_at(&self, channel: &str, file: &str, name: &str, key: &str) -> Option<StoredFile> {
        let (channel, id): (Id, Id) = (channel.parse().ok()?, file.parse().ok()?);
        let messages = self.messages.values().rev().filter(|message| message.channel == channel);
        let found = messages.flat_map(|message| &message.attachments).find(|file| file.id == id)?;
        let is_it = found.filename == name && key_of(&found.url) == Some(key);
        self.files.get(&id).filter(|_| is_it).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_change_where_an_address_leads() {
        // (name, how it stands in the address)
        let cases = [
            ("verslag.csv", "verslag.csv"),
            ("café.png", "caf%C3%A9.png"),
            ("a?hm=1#b", "a%3Fhm%3D1%23b"),
            ("../../x y", "..%2F..%2Fx%20y"),
            ("100%.txt", "100%25.txt"),
        ];
        for (name, expected) in cases {
            let address = new_address("http://127.0.0.1:1", Id::from(3), Id::from(4), name);
            let (path, key) = address.split_once(KEY).unwrap();
            assert_eq!(path, format!("http://127.0.0.1:1/attachments/3/4/{expected}"));
            assert_eq!((key.len(), key_of(&address)), (32, Some(key)));
            assert_ne!(address, new_address("http://127.0.0.1:1", Id::from(3), Id::from(4), name));
        }
        assert_eq!(key_of("http://127.0.0.1:1/attachments/3/4/x.csv"), None);
    }
}
