//! Reading and writing JSON of any shape without a panic.

use serde_json::{Map, Value};

/// Fields of a value that may or may not be an object.
pub(super) trait Fields {
    /// What stands under `key`; null when nothing does.
    fn field(&self, key: &str) -> &Value;

    /// The place under `key`, to write to. A value that is no object becomes one.
    fn slot(&mut self, key: &str) -> &mut Value;
}

impl Fields for Value {
    fn field(&self, key: &str) -> &Value {
        self.get(key).unwrap_or(&Value::Null)
    }

    fn slot(&mut self, key: &str) -> &mut Value {
        if !self.is_object() {
            *self = Value::Object(Map::new());
        }
        match self {
            Value::Object(fields) => fields.entry(key).or_insert(Value::Null),
            // Not reached: the value was made an object.
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn any_shape_can_be_read_and_written() {
        for mut value in [json!(null), json!(5), json!([1]), json!({"a": 1})] {
            assert_eq!(value.field("b").field("c"), &Value::Null);
            *value.slot("b").slot("c") = json!(2);
            assert_eq!(value.field("b"), &json!({"c": 2}));
        }
    }
}
