//! IAM's errors, each with its structure in the model.

use auth::policy::PolicyError;
use wire::Error;

use crate::generated::iam::schema;

pub(crate) fn no_such_entity(message: impl Into<String>) -> Error {
    Error::of(&schema::NoSuchEntityException, message)
}

pub(crate) fn exists(message: impl Into<String>) -> Error {
    Error::of(&schema::EntityAlreadyExistsException, message)
}

pub(crate) fn conflict(message: impl Into<String>) -> Error {
    Error::of(&schema::DeleteConflictException, message)
}

pub(crate) fn limit(message: impl Into<String>) -> Error {
    Error::of(&schema::LimitExceededException, message)
}

/// `Cannot exceed quota for PoliciesPerRole: 10`.
pub(crate) fn quota(name: &str, most: usize) -> Error {
    limit(format!("Cannot exceed quota for {name}: {most}"))
}

pub(crate) fn invalid_input(message: impl Into<String>) -> Error {
    Error::of(&schema::InvalidInputException, message)
}

pub(crate) fn no_device(serial: &str) -> Error {
    no_such_entity(format!("VirtualMFADevice with serial number {serial} doesn't exist."))
}

/// What IAM answers to a value that breaks a rule of the model.
pub(crate) fn validation(message: impl Into<String>) -> Error {
    Error::new(400, "ValidationError", message)
}

pub(crate) fn unmodifiable(role: &str) -> Error {
    Error::of(
        &schema::UnmodifiableEntityException,
        format!("Cannot perform the operation on the protected role '{role}' - this role is only modifiable by AWS"),
    )
}

pub(crate) fn malformed(error: PolicyError) -> Error {
    Error::of(&schema::MalformedPolicyDocumentException, error.message.clone()).why(error.why())
}
