//! Who may call the method. What is not built refuses and says so: nothing is passed over in silence.

use base::Why;

use super::exchange::Exchange;
use super::fault::Fault;
use crate::gateway_response::Kind;

/// Checks resource policy, authorization type and API key.
pub fn run(x: &mut Exchange<'_>) -> Result<(), Box<Fault>> {
    let Some(method) = x.method.clone() else { return Ok(()) };
    if x.stage.policy.is_some() {
        return Err(not_built("the API has a resource policy, and resource policies are not evaluated yet"));
    }
    match method.authorization_type.as_str() {
        "" | "NONE" => {}
        "AWS_IAM" => {
            if !x.headers.contains_key("authorization") && !x.raw_query.contains("X-Amz-Signature=") {
                let why =
                    Why::new("authorize", "the method wants a signed request (AWS_IAM), and this one is not signed");
                return Err(Box::new(Fault::missing_token(why)));
            }
            return Err(not_built(
                "the method's authorization type is AWS_IAM, which the data plane does not check yet",
            ));
        }
        kind => {
            return Err(not_built(&format!(
                "the method's authorization type is {kind}, and authorizers do not run yet"
            )));
        }
    }
    if method.api_key_required {
        let why = Why::new(
            "authorize",
            "the method wants an API key; there are no API keys and usage plans yet, so none fits",
        );
        return Err(Box::new(Fault::new(Kind::InvalidApiKey, "Forbidden", why)));
    }
    Ok(())
}

/// 500: what the method wants is not built.
fn not_built(summary: &str) -> Box<Fault> {
    let why = Why::new("authorize", format!("{summary}: the request is refused"));
    Box::new(Fault::new(Kind::AuthorizerConfigurationError, "Internal server error", why))
}
