//! Operations of other AWS services as backends: `arn:aws:apigateway:REGION:SERVICE:action/NAME`, with
//! a JSON body as input, through the port `Api` and so through the same authorization.

use base::{Region, Why};
use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value};

use super::backend::Outcome;
use super::exchange::Exchange;
use super::fault::Fault;
use super::lambda::acting_as;
use super::map_request::BackendRequest;
use crate::compiled::Integration;

/// Calls the operation that the integration names, as its role or as the caller.
///
/// Difference from AWS: only `action/NAME` with JSON in and out; URIs with `path/…` refuse.
pub async fn call(
    x: &mut Exchange<'_>,
    integration: &Integration,
    target: (&str, &str, &str),
    request: BackendRequest,
) -> Result<Outcome, Box<Fault>> {
    let (service, region, what) = target;
    let refuse = |summary: String| Box::new(Fault::configuration(Why::new("integrate", summary)));
    let Some(operation) = what.strip_prefix("action/") else {
        return Err(refuse(format!("integrations with a path of {service} are not built; those with action/NAME are")));
    };
    let Some(api) = x.gateway.api.get() else {
        return Err(refuse(format!("no other services are connected: {service} cannot be called")));
    };
    let region: Region = region.parse().map_err(|_| refuse(format!("{region:?} is no region")))?;
    let caller = acting_as(x, integration).await?;
    let caller = caller.ok_or_else(|| refuse("Role ARN must be specified for AWS integrations".to_owned()))?;
    let input = input(&request).ok_or_else(|| {
        refuse(format!("the request to {service}:{operation} is to be a JSON object, and its template gives none"))
    })?;
    x.log(|_| format!("Endpoint request body after transformations: {input}"));
    x.log(|_| format!("Sending request to {service}:{operation}"));
    let answer = api.call(caller, region, service, operation, input).await;
    let (status, body) = match answer {
        Ok(output) => (200, output),
        Err(error) => {
            if let Some(why) = &error.why {
                x.tracer.why(Why::clone(why));
            }
            (error.status, serde_json::json!({ "__type": error.code, "message": error.message }))
        }
    };
    let body = Bytes::from(body.to_string());
    x.log(|_| format!("Endpoint response body before transformations: {}", String::from_utf8_lossy(&body)));
    Ok(Outcome { selector: status.to_string(), status, headers: HeaderMap::new(), body })
}

/// The body, with the mapped query parameters added as texts.
fn input(request: &BackendRequest) -> Option<Value> {
    let mut map = match request.body.as_ref() {
        b"" => Map::new(),
        body => match serde_json::from_slice(body).ok()? {
            Value::Object(map) => map,
            _ => return None,
        },
    };
    for (name, value) in &request.query {
        map.insert(name.clone(), value.clone().into());
    }
    Some(map.into())
}
