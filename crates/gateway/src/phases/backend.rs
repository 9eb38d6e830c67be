//! What the backend says, before the client's response is made of it.

use bytes::Bytes;
use http::HeaderMap;

use super::Answer;

/// What the backend said.
#[derive(Debug)]
pub enum BackendAnswer {
    /// A whole response: of a proxy integration.
    Proxied(Answer),
    /// What the integration responses are for.
    Mapped(Outcome),
}

/// An answer that is still to be mapped.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What selection patterns are matched against: the status, or a function's error message.
    pub selector: String,
    /// The backend's status.
    pub status: u16,
    /// The backend's headers.
    pub headers: HeaderMap,
    /// The backend's body.
    pub body: Bytes,
}
