//! Request validators: required parameters and the body's model.

use base::Why;

use super::exchange::Exchange;
use super::fault::Fault;
use super::values;
use crate::compiled::mapping::Source;
use crate::compiled::schema::{BodyModel, Judgement};
use crate::compiled::{Method, media};
use crate::gateway_response::Kind;

/// Checks what the method's validator asks for.
pub fn run(x: &mut Exchange<'_>, method: &Method) -> Result<(), Box<Fault>> {
    let missing: Vec<&str> = method
        .required
        .iter()
        .filter(|source| values::of_request(x, source).is_none_or(|values| values.iter().all(String::is_empty)))
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
    let fits = |model: &&BodyModel| media::essence(&model.content_type).eq_ignore_ascii_case(wanted);
    let Some(model) = method.body_models.iter().find(fits) else { return Ok(()) };
    match model.judge(&x.body) {
        Judgement::Fits => Ok(()),
        Judgement::Invalid(errors) => {
            let why = Why {
                wanted: Some(format!("a body that fits the model {}", model.name)),
                actual: Some(errors.clone()),
                ..Why::new("validate", format!("the body does not fit the model {}: {errors}", model.name))
            };
            let mut fault = Fault::new(Kind::BadRequestBody, "Invalid request body", why);
            fault.validation = Some(errors);
            Err(Box::new(fault))
        }
        Judgement::Broken(error) => {
            let summary = format!("the body cannot be checked, as the model {} is no schema: {error}", model.name);
            Err(Box::new(Fault::configuration(Why::new("validate", summary))))
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
