//! Invoke, and the legacy InvokeAsync.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use service::{Access, Call, Condition, InvocationType};
use wire::Error;

use super::{arn, locate, tag_conditions};
use crate::errors;
use crate::generated::lambda::{
    InvocationRequest, InvocationResponse, InvokeAsyncRequest, InvokeAsyncResponse, schema,
};
use crate::lambda::Lambda;
use crate::run::Request;

/// The most that a client context may have, in base64.
const CLIENT_CONTEXT: usize = 3583;

impl Access<Lambda> for InvocationRequest {
    fn resources(&self, _lambda: &Lambda, call: &Call) -> Vec<String> {
        vec![arn(call, &self.function_name, self.qualifier.as_deref())]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        tag_conditions(lambda, call, &self.function_name)
    }

    fn resource_policy(&self, lambda: &Lambda, call: &Call) -> Option<Arc<auth::policy::Policy>> {
        let (key, qualifier) = locate(call, &self.function_name, self.qualifier.as_deref()).ok()?;
        lambda.functions().get(&key)?.policy(qualifier.as_deref()).cloned()
    }
}

impl Access<Lambda> for InvokeAsyncRequest {
    fn resources(&self, _lambda: &Lambda, call: &Call) -> Vec<String> {
        vec![arn(call, &self.function_name, None)]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        tag_conditions(lambda, call, &self.function_name)
    }

    fn resource_policy(&self, lambda: &Lambda, call: &Call) -> Option<Arc<auth::policy::Policy>> {
        let (key, qualifier) = locate(call, &self.function_name, None).ok()?;
        lambda.functions().get(&key)?.policy(qualifier.as_deref()).cloned()
    }
}

pub(crate) async fn invoke(
    lambda: &Lambda,
    call: &Call,
    input: InvocationRequest,
) -> Result<InvocationResponse, Error> {
    if input.durable_execution_name.is_some() || input.tenant_id.is_some() {
        return Err(errors::invalid("Durable executions and tenants do not exist here yet."));
    }
    let (key, qualifier) = locate(call, &input.function_name, input.qualifier.as_deref())?;
    let invocation_type = match input.invocation_type.as_deref() {
        None | Some("RequestResponse") => InvocationType::RequestResponse,
        Some("Event") => InvocationType::Event,
        Some("DryRun") => InvocationType::DryRun,
        Some(other) => {
            return Err(errors::constraint(
                other,
                "invocationType",
                "Member must satisfy enum value set: [Event, RequestResponse, DryRun]",
            ));
        }
    };
    let request = Request {
        key,
        qualifier,
        payload: input.payload.unwrap_or_default(),
        well_formed: false,
        client_context: client_context(input.client_context.as_deref())?,
        tail: input.log_type.as_deref() == Some("Tail") && invocation_type == InvocationType::RequestResponse,
        trace_header: String::new(),
        tracer: Arc::clone(&call.tracer),
        request_id: call.request_id,
    };
    let done = lambda.invoke(invocation_type, request).await?;
    Ok(InvocationResponse {
        status_code: Some(i32::from(done.status)),
        function_error: done.function_error.map(str::to_owned),
        log_result: done.log_tail.map(|tail| STANDARD.encode(tail)),
        payload: Some(done.payload),
        executed_version: Some(done.executed_version).filter(|version| !version.is_empty()),
        durable_execution_arn: None,
    })
}

/// The operation of 2014: always an event.
pub(crate) async fn invoke_async(
    lambda: &Lambda,
    call: &Call,
    input: InvokeAsyncRequest,
) -> Result<InvokeAsyncResponse, Error> {
    let (key, qualifier) = locate(call, &input.function_name, None)?;
    let request = Request {
        key,
        qualifier,
        payload: input.invoke_args,
        well_formed: false,
        client_context: Bytes::new(),
        tail: false,
        trace_header: String::new(),
        tracer: Arc::clone(&call.tracer),
        request_id: call.request_id,
    };
    lambda.invoke(InvocationType::Event, request).await?;
    Ok(InvokeAsyncResponse { status: Some(202) })
}

fn client_context(given: Option<&str>) -> Result<Bytes, Error> {
    let Some(text) = given.filter(|text| !text.is_empty()) else { return Ok(Bytes::new()) };
    let refuse = || {
        Error::of(&schema::InvalidRequestContentException, "Client context must be a valid Base64-encoded JSON object.")
    };
    if text.len() > CLIENT_CONTEXT {
        return Err(errors::constraint(
            text,
            "clientContext",
            &format!("Member must have length less than or equal to {CLIENT_CONTEXT}"),
        ));
    }
    let decoded = STANDARD.decode(text).map_err(|_| refuse())?;
    serde_json::from_slice::<serde::de::IgnoredAny>(&decoded).map_err(|_| refuse())?;
    Ok(decoded.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_context_is_json_in_base64() {
        assert_eq!(client_context(None).unwrap(), "");
        assert_eq!(client_context(Some(&STANDARD.encode("{}"))).unwrap(), "{}");
        for bad in ["!", &STANDARD.encode("{"), &"A".repeat(4000)] {
            assert!(client_context(Some(bad)).is_err(), "{bad}");
        }
    }
}
