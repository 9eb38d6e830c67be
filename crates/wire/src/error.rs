//! The one error that reaches a client. What it says to the client and what it says to the operator
//! are kept apart: the cause is for the log and is never formatted into the message.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, DerefMut};

use base::Why;

use crate::schema::Structure;
use crate::value::Value;

/// A refusal or failure as a client sees it. One pointer wide; its fields are [`ErrorParts`]'s.
pub struct Error(Box<ErrorParts>);

/// What an [`Error`] holds.
#[derive(Debug)]
pub struct ErrorParts {
    /// The code, such as `ResourceNotFoundException`; in awsQuery `NoSuchEntity` and the like.
    pub code: Cow<'static, str>,
    /// The model's structure, where the model knows the error.
    pub structure: Option<&'static Structure>,
    /// The message for the client.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// Who is to blame.
    pub fault: Fault,
    /// Further members of the model's structure, by the model's name.
    pub members: Vec<(&'static str, Value)>,
    /// The request's id, where it is known already.
    pub request_id: Option<String>,
    /// The explanation for `why`.
    pub why: Option<Box<Why>>,
    /// What went wrong underneath: for the log only.
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// Who is to blame for an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The client.
    Sender,
    /// The service.
    Receiver,
}

impl Error {
    /// An error that the model need not know. From status 500 on the service is to blame.
    pub fn new(status: u16, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorParts {
            code: code.into(),
            structure: None,
            message: message.into(),
            status,
            fault: if status >= 500 { Fault::Receiver } else { Fault::Sender },
            members: Vec::new(),
            request_id: None,
            why: None,
            cause: None,
        }))
    }

    /// An error of the model: its code and status are the model's.
    pub fn of(structure: &'static Structure, message: impl Into<String>) -> Self {
        let (code, status, sender) = match structure.error {
            Some(error) if error.code.is_empty() => (structure.name, error.http_status, error.sender_fault),
            Some(error) => (error.code, error.http_status, error.sender_fault),
            None => (structure.name, 400, true),
        };
        let mut error = Self::new(status, code, message);
        error.structure = Some(structure);
        error.fault = if sender { Fault::Sender } else { Fault::Receiver };
        error
    }

    /// The service failed: the client learns that and nothing more.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(
            500,
            "InternalFailure",
            "The request processing has failed because of an unknown error, exception or failure.",
        )
        .cause(cause)
    }

    /// Sets a further member of the model's structure.
    pub fn member(mut self, name: &'static str, value: Value) -> Self {
        self.members.push((name, value));
        self
    }

    /// Sets the explanation.
    pub fn why(mut self, why: Why) -> Self {
        self.why = Some(Box::new(why));
        self
    }

    /// Sets what went wrong underneath, for the log.
    pub fn cause(mut self, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Sets the request's id.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }
}

impl Deref for Error {
    type Target = ErrorParts;

    fn deref(&self) -> &ErrorParts {
        &self.0
    }
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut ErrorParts {
        &mut self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Error");
        out.field("status", &self.status).field("code", &self.code).field("message", &self.message);
        if let Some(cause) = &self.cause {
            out.field("cause", cause);
        }
        out.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::ErrorTrait;

    static GONE: Structure = Structure {
        error: Some(ErrorTrait { code: "Gone", http_status: 410, sender_fault: true }),
        ..Structure::new("GoneException", &[])
    };

    #[test]
    fn a_modelled_error_takes_code_and_status_from_the_model() {
        let error = Error::of(&GONE, "it went");
        assert_eq!((error.status, error.code.as_ref(), error.fault), (410, "Gone", Fault::Sender));
    }

    #[test]
    fn a_cause_never_shows_in_the_message() {
        let error = Error::internal("disk 7 on fire");
        assert!(!error.to_string().contains("disk"), "{error}");
        assert_eq!((error.status, error.fault), (500, Fault::Receiver));
    }
}
