//! A JSON object in which no key is lost because another of the same name comes after it.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Deserializer, Value};

use super::Object;

/// Reads an object, and the keys that stand in it twice, or in an object inside it: `marks.empathy`.
pub(super) fn read(line: &str) -> serde_json::Result<(Object, Vec<String>)> {
    let doubled = RefCell::default();
    let mut json = Deserializer::from_str(line);
    let value = Inside { path: "", doubled: &doubled }.deserialize(&mut json)?;
    json.end()?;
    match value {
        Value::Object(object) => Ok((object, doubled.into_inner())),
        _ => Err(serde_json::Error::custom("no object")),
    }
}

/// A value and the keys on the way to it.
#[derive(Clone, Copy)]
struct Inside<'a> {
    path: &'a str,
    doubled: &'a RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Inside<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Inside<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut object = Object::new();
        while let Some(key) = entries.next_key::<String>()? {
            let path = if self.path.is_empty() { key.clone() } else { format!("{}.{key}", self.path) };
            let value = entries.next_value_seed(Inside { path: &path, ..self })?;
            if object.insert(key, value).is_some() && !self.doubled.borrow().contains(&path) {
                self.doubled.borrow_mut().push(path);
            }
        }
        Ok(object.into())
    }
}
