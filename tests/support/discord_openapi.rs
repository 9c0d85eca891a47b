//! Checks what a bot sent against Discord's own description of its API.
//!
//! The description is no part of this repository. Where it is absent, the checks say so and pass.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use jsonschema::Validator;
use repliek::sandbox::LoggedRequest;
use serde_json::Value;

/// Where the description stands, seen from the project's root.
const DESCRIPTION: &str = "../shared/discord/openapi.json";

struct Description {
    openapi: Value,
    /// One per method and template that was met.
    validators: Mutex<HashMap<(String, String), Option<Validator>>>,
}

/// Fails the test when a body is not what Discord's description asks for.
#[track_caller]
pub fn assert_requests_conform(requests: &[LoggedRequest]) {
    if !is_there() {
        return;
    }
    let faults: Vec<String> = requests
        .iter()
        .filter(|request| !request.body.is_null())
        .flat_map(|request| description().map(|known| known.faults_of(request)).unwrap_or_default())
        .collect();
    assert!(faults.is_empty(), "not as Discord describes:\n{}", faults.join("\n"));
}

/// Whether the description is there; says so where it is not.
pub fn is_there() -> bool {
    let is_there = description().is_some();
    if !is_there {
        eprintln!("NOTICE: {DESCRIPTION} is absent; requests are not checked against it");
    }
    is_there
}

fn description() -> Option<&'static Description> {
    static DESCRIPTION_READ: OnceLock<Option<Description>> = OnceLock::new();
    DESCRIPTION_READ.get_or_init(Description::read).as_ref()
}

impl Description {
    fn read() -> Option<Self> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(DESCRIPTION);
        let text = std::fs::read_to_string(path).ok()?;
        let openapi = serde_json::from_str(&text).unwrap();
        Some(Self { openapi, validators: Mutex::default() })
    }

    fn faults_of(&self, request: &LoggedRequest) -> Vec<String> {
        let name = format!("{} {}", request.method, request.path);
        let Some(template) = self.template(&request.path) else {
            return vec![format!("{name}: no such path")];
        };
        let key = (request.method.to_lowercase(), template);
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        let validator = validators.entry(key.clone()).or_insert_with(|| self.compile(&key.0, &key.1));
        let Some(validator) = validator else {
            return vec![format!("{name}: takes no JSON body")];
        };
        let mut body = request.body.clone();
        translate(&mut body);
        let errors = validator.iter_errors(&body);
        errors.map(|error| format!("{name}: {} at {}: {error}", request.body, error.instance_path())).collect()
    }

    /// The path of the description that fits, with the fewest parameters.
    fn template(&self, path: &str) -> Option<String> {
        let parts: Vec<&str> = path.strip_prefix("/api/v10")?.split('/').collect();
        let templates = self.openapi["paths"].as_object()?.keys();
        templates
            .filter(|template| {
                let known: Vec<&str> = template.split('/').collect();
                let fits = |(known, part): (&&str, &&str)| known.starts_with('{') || known == part;
                known.len() == parts.len() && known.iter().zip(&parts).all(fits)
            })
            .min_by_key(|template| template.matches('{').count())
            .cloned()
    }

    /// The schema of an operation's body, with the whole description around it for its references.
    fn compile(&self, method: &str, template: &str) -> Option<Validator> {
        let operation = &self.openapi["paths"][template][method];
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        if body.is_null() {
            return None;
        }
        let mut schema = self.openapi.clone();
        schema["$schema"] = Value::from("https://json-schema.org/draft/2020-12/schema");
        schema["allOf"] = Value::from(vec![body.clone()]);
        Some(jsonschema::validator_for(&schema).unwrap())
    }
}

/// Puts a body into the description's terms where that is narrower than Discord itself: it calls
/// `default_member_permissions` a number, which is given as text, and wants the number of a file as text.
fn translate(body: &mut Value) {
    match body {
        Value::Array(values) => values.iter_mut().for_each(translate),
        Value::Object(fields) => {
            if fields.get("default_member_permissions").is_some_and(Value::is_string) {
                fields.remove("default_member_permissions");
            }
            for attachment in fields.get_mut("attachments").and_then(Value::as_array_mut).into_iter().flatten() {
                if let Some(number) = attachment["id"].as_u64() {
                    attachment["id"] = Value::from(number.to_string());
                }
            }
            if let Some(data) = fields.get_mut("data") {
                translate(data);
            }
        }
        _ => {}
    }
}
