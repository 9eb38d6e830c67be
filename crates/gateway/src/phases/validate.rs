//! Request validators: required parameters and the body's model.

use base::Why;

use super::exchange::Exchange;
use super::fault::Fault;
use crate::compiled::mapping::Source;
use crate::compiled::{Method, media};
use crate::gateway_response::Kind;

/// Checks what the method's validator asks for.
pub fn run(x: &mut Exchange<'_>, method: &Method) -> Result<(), Box<Fault>> {
    let missing: Vec<&str> = method
        .required
        .iter()
        .filter(|source| x.values(source).is_none_or(|values| values.iter().all(String::is_empty)))
        .filter_map(name)
        .collect();
    if !missing.is_empty() {
        let list = format!("[{}]", missing.join(", "));
        let message = format!("Missing required request parameters: {list}");
        let why = Why { wanted: Some(list), ..Why::new("validate", message.clone()) };
        let mut fault = Fault::new(Kind::BadRequestParameters, message.clone(), why);
        fault.validation = Some(message);
        return Err(Box::new(fault));
    }
    let wanted = media::essence(x.content_type());
    let model =
        method.body_models.iter().find(|(content_type, _)| media::essence(content_type).eq_ignore_ascii_case(wanted));
    match model {
        None => Ok(()),
        // `Empty` and its like take everything.
        Some((_, Some(model))) if model.schema.as_deref().is_none_or(takes_everything) => Ok(()),
        Some((_, model)) => {
            let name = model.as_ref().map_or("a model that does not exist", |model| model.name.as_str());
            let why = Why::new(
                "validate",
                format!("the body is to fit the model {name}, and bodies are not checked yet: the request is refused"),
            );
            Err(Box::new(Fault::configuration(why)))
        }
    }
}

fn name(source: &Source) -> Option<&str> {
    match source {
        Source::Header(name)
        | Source::Headers(name)
        | Source::Query(name)
        | Source::Queries(name)
        | Source::Path(name) => Some(name),
        _ => None,
    }
}

/// A schema that constrains nothing.
fn takes_everything(schema: &str) -> bool {
    let Ok(schema) = serde_json::from_str::<serde_json::Value>(schema) else { return false };
    let free = ["$schema", "title", "description", "id", "$id"];
    schema.as_object().is_some_and(|map| map.keys().all(|key| free.contains(&key.as_str())))
}
