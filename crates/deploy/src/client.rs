//! How a plan reaches the services: operations by name, inputs and outputs as JSON by the model's
//! member names (a blob is base64).

use std::sync::Arc;

use auth::Caller;
use base::Region;
use serde_json::Value;
use service::{Api, BoxFuture};

/// Calls operations as one caller in one region.
pub trait Client: Send + Sync {
    /// Calls `service`'s `operation`.
    fn call<'a>(
        &'a self,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, CallError>>;
}

/// Every item of a list over all its pages. The tokens are the members by which a page is asked for, and
/// by which the next one is told.
///
/// # Errors
/// A page is refused.
pub async fn all(
    client: &dyn Client,
    service: &str,
    operation: &str,
    mut input: Value,
    items: &str,
    (asked, told): (&str, &str),
) -> Result<Vec<Value>, CallError> {
    let mut found = Vec::new();
    loop {
        let mut page = client.call(service, operation, input.clone()).await?;
        if let Value::Array(page) = page[items].take() {
            found.extend(page);
        }
        match page[told].take() {
            Value::Null => return Ok(found),
            token => input[asked] = token,
        }
    }
}

/// The code of an operation that nobody answered.
pub const UNREACHABLE: &str = "Unreachable";

/// An operation answered with an error, or did not answer.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{}", self.text())]
pub struct CallError {
    /// The service.
    pub service: String,
    /// The operation.
    pub operation: String,
    /// AWS's code; [`UNREACHABLE`] when nobody answered.
    pub code: String,
    /// AWS's message.
    pub message: String,
}

impl CallError {
    fn text(&self) -> String {
        let Self { service, operation, code, message } = self;
        if code == UNREACHABLE { message.clone() } else { format!("{service}:{operation}: {code}: {message}") }
    }

    /// Whether the error says that what was asked for is not there.
    pub fn is_absent(&self) -> bool {
        matches!(
            self.code.as_str(),
            "ResourceNotFoundException" | "NotFoundException" | "NoSuchEntity" | "NoSuchEntityException"
        )
    }
}

/// Through the port `Api` of a server in this process.
#[derive(Clone)]
pub struct InProcess {
    /// The port.
    pub api: Arc<dyn Api>,
    /// Who calls.
    pub caller: Caller,
    /// Where.
    pub region: Region,
}

impl Client for InProcess {
    fn call<'a>(
        &'a self,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, CallError>> {
        Box::pin(async move {
            self.api.call(self.caller.clone(), self.region.clone(), service, operation, input).await.map_err(|error| {
                CallError {
                    service: service.into(),
                    operation: operation.into(),
                    code: error.code.to_string(),
                    message: error.message.clone(),
                }
            })
        })
    }
}
