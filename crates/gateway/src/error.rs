//! The errors of the control plane, with API Gateway's codes and messages.

use base::AccountId;
use wire::Error;

/// 400 `BadRequestException`.
pub fn bad_request(message: impl Into<String>) -> Error {
    Error::new(400, "BadRequestException", message)
}

/// 404 `NotFoundException`.
pub fn not_found(message: impl Into<String>) -> Error {
    Error::new(404, "NotFoundException", message)
}

/// 409 `ConflictException`.
pub fn conflict(message: impl Into<String>) -> Error {
    Error::new(409, "ConflictException", message)
}

/// 429 `LimitExceededException`.
pub fn limit_exceeded(message: impl Into<String>) -> Error {
    Error::new(429, "LimitExceededException", message)
}

/// There is no such API in the account.
pub fn no_api(account: &AccountId, id: &str) -> Error {
    not_found(format!("Invalid API identifier specified {account}:{id}"))
}

/// There is no such resource (or, where AWS looks for the resource only, no such API).
pub fn no_resource() -> Error {
    not_found("Invalid Resource identifier specified")
}

/// There is no such method.
pub fn no_method() -> Error {
    not_found("Invalid Method identifier specified")
}

/// The method has no integration.
pub fn no_integration() -> Error {
    not_found("Invalid Integration identifier specified")
}

/// There is no response of that status.
pub fn no_response() -> Error {
    not_found("Invalid Response status code specified")
}

/// There is no such stage.
pub fn no_stage() -> Error {
    not_found("Invalid stage identifier specified")
}

/// There is no such deployment.
pub fn no_deployment() -> Error {
    not_found("Invalid Deployment identifier specified")
}

/// There is no such model.
pub fn no_model(name: &str) -> Error {
    not_found(format!("Invalid model name specified: {name}"))
}
