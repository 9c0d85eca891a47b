//! What of a frame nobody but the bot and Discord may read.

use serde_json::Value;

/// What stands in the place of a token.
const HIDDEN: &str = "•••";

/// Hides the token, wherever it stands, and whatever else was given as one: a bot may have sent that of another Discord.
pub(super) fn redact(value: &mut Value, token: &str) {
    match value {
        Value::String(text) if !token.is_empty() && text.contains(token) => *text = text.replace(token, HIDDEN),
        Value::Array(values) => values.iter_mut().for_each(|value| redact(value, token)),
        Value::Object(fields) => {
            for (key, value) in fields {
                if key == "token" && !value.is_null() {
                    *value = HIDDEN.into();
                } else {
                    redact(value, token);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn no_token_is_left() {
        // (sent, shown)
        let cases = [
            (json!({"token": "Bot secret", "intents": 1}), json!({"token": "•••", "intents": 1})),
            (json!({"token": "another", "seq": 3}), json!({"token": "•••", "seq": 3})),
            (json!({"token": {"a": "another"}}), json!({"token": "•••"})),
            (json!({"a": [{"b": "x secret y"}], "token": null}), json!({"a": [{"b": "x ••• y"}], "token": null})),
            (json!("secret"), json!("•••")),
            (json!(251), json!(251)),
            (Value::Null, Value::Null),
        ];
        for (sent, shown) in cases {
            let mut value = sent.clone();
            redact(&mut value, "secret");
            assert_eq!(value, shown, "{sent}");
        }
    }
}
