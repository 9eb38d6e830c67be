//! The errors of Lambda's API, in AWS's words.

use base::Why;
use wire::{Error, Structure, Value};

use crate::code::PackageError;
use crate::generated::lambda::schema;
use crate::names::{FunctionKey, NAME_LENGTH, NameError};
use crate::run::planner::Throttle;

/// Lambda's errors carry who is to blame a second time.
fn user(structure: &'static Structure, message: impl Into<String>) -> Error {
    Error::of(structure, message).member("Type", Value::String("User".into()))
}

/// `InvalidParameterValueException`.
pub(crate) fn invalid(message: impl Into<String>) -> Error {
    user(&schema::InvalidParameterValueException, message)
}

/// A constraint that the model does not know, in the format of those that it knows.
pub(crate) fn constraint(value: &str, at: &str, rule: &str) -> Error {
    let message =
        format!("1 validation error detected: Value '{value}' at '{at}' failed to satisfy constraint: {rule}");
    Error::new(400, "ValidationException", message)
}

/// `ResourceConflictException`.
pub(crate) fn conflict(message: impl Into<String>) -> Error {
    user(&schema::ResourceConflictException, message)
}

/// `ResourceNotFoundException`.
pub(crate) fn not_found(message: impl Into<String>) -> Error {
    user(&schema::ResourceNotFoundException, message)
}

/// The function, or that version or alias of it, does not exist.
pub(crate) fn no_function(key: &FunctionKey, qualifier: Option<&str>) -> Error {
    let arn = key.qualified_arn(qualifier);
    let why = Why::new(
        "resolve",
        format!("there is no function {} in account {}, region {}", key.name, key.account, key.region),
    )
    .wanted(arn.clone(), "no such function")
    .command(format!("aws lambda list-functions --region {}", key.region));
    not_found(format!("Function not found: {arn}")).why(why)
}

/// The revision that was expected is not the one that is there.
pub(crate) fn precondition(getter: &str) -> Error {
    user(
        &schema::PreconditionFailedException,
        format!(
            "The Revision Id provided does not match the latest Revision Id. Call the {getter} API to retrieve the latest Revision Id"
        ),
    )
}

/// `PolicyLengthExceededException`.
pub(crate) fn policy_length(limit: usize) -> Error {
    user(&schema::PolicyLengthExceededException, format!("The final policy size is bigger than the limit ({limit})."))
}

/// The body is larger than the operation takes.
pub(crate) fn request_too_large(limit: usize, operation: &str) -> Error {
    let message = format!("Request must be smaller than {limit} bytes for the {operation} operation");
    Error::new(413, "RequestEntityTooLargeException", message)
}

/// The event of an asynchronous invocation is larger than allowed.
pub(crate) fn event_too_large(size: usize, limit: usize) -> Error {
    let message = format!("{size} byte payload is too large for the Event invocation type (limit {limit} bytes)");
    Error::new(413, "RequestEntityTooLargeException", message)
}

/// The event is not JSON.
pub(crate) fn not_json(error: &serde_json::Error) -> Error {
    user(
        &schema::InvalidRequestContentException,
        format!("Could not parse request body into json: Could not parse payload into json: {error}"),
    )
}

/// A limit of concurrency is reached.
pub(crate) fn throttled(throttle: Throttle) -> Error {
    let (reason, summary) = match throttle {
        Throttle::Account => {
            ("ConcurrentInvocationLimitExceeded", "the account runs as many requests at once as it may")
        }
        Throttle::Reserved => (
            "ReservedFunctionConcurrentInvocationLimitExceeded",
            "the function runs as many requests at once as are reserved for it",
        ),
        Throttle::Memory => {
            ("ConcurrentInvocationLimitExceeded", "this machine has no memory for another execution environment")
        }
    };
    Error::of(&schema::TooManyRequestsException, "Rate Exceeded.")
        .member("Reason", Value::String(reason.into()))
        .member("Type", Value::String("User".into()))
        .why(Why::new("admit", summary))
}

/// The queue of asynchronous invocations holds as much as it may.
pub(crate) fn queue_full() -> Error {
    Error::of(&schema::TooManyRequestsException, "Rate Exceeded.")
        .member("Reason", Value::String("CallerRateLimitExceeded".into()))
        .member("Type", Value::String("User".into()))
        .why(Why::new("queue", "the queue of asynchronous invocations holds as much as it may"))
}

/// The machinery failed, not the function.
pub(crate) fn service(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::of(&schema::ServiceException, "The request failed because of an internal error. Please try again later.")
        .member("Type", Value::String("Service".into()))
        .cause(cause)
}

/// The server stops.
pub(crate) fn stopping() -> Error {
    Error::of(&schema::ServiceException, "Service is unavailable: it is being stopped.")
        .member("Type", Value::String("Service".into()))
}

/// A name that names no function.
pub(crate) fn name(error: NameError, text: &str, region: &str) -> Error {
    match error {
        NameError::Form => constraint(
            text,
            "functionName",
            r"Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?",
        ),
        NameError::Length => {
            constraint(text, "functionName", &format!("Member must have length less than or equal to {NAME_LENGTH}"))
        }
        NameError::Qualifier => {
            invalid("The derived qualifier from the function name does not match the specified qualifier.")
        }
        NameError::Region(named) => {
            not_found(format!("Functions from '{named}' are not reachable in this region ('{region}')"))
        }
    }
}

/// A zip that is refused. What is wrong with it is in the explanation: AWS's message does not say.
pub(crate) fn package(error: PackageError) -> Error {
    let why = Why::new("unpack", format!("the code package is refused: {error}"));
    match error {
        PackageError::Empty => invalid("Uploaded file must be a non-empty zip").why(why),
        PackageError::TooLarge { limit } => {
            invalid(format!("Unzipped size must be smaller than {limit} bytes")).why(why)
        }
        PackageError::Unreadable(_) | PackageError::Entry { .. } | PackageError::TooMany { .. } => {
            invalid("Could not unzip uploaded file. Please check your file, then try to upload again.").why(why)
        }
        PackageError::Io(error) => service(error),
    }
}
