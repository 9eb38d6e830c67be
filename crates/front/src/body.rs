//! Reads a request's body within its bounds.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};

/// Why a body could not be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BodyError {
    /// It is longer than allowed.
    #[error("the body is longer than {0} bytes")]
    TooLarge(usize),
    /// The client paused for too long.
    #[error("the body did not arrive in time")]
    Slow,
    /// It ended too early or was not encoded as announced.
    #[error("the body is truncated or malformed")]
    Broken(#[source] hyper::Error),
}

/// The whole body. A body of one frame is not copied.
pub(crate) async fn collect(mut body: Incoming, limit: usize, pause: Duration) -> Result<Bytes, BodyError> {
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    // What is announced too long is refused before a byte of it was read, so that a client that
    // waits for `100 Continue` does not send it.
    if body.size_hint().lower() > limit as u64 {
        return Err(BodyError::TooLarge(limit));
    }
    let mut first = Bytes::new();
    let mut rest = BytesMut::new();
    loop {
        let frame = match tokio::time::timeout(pause, body.frame()).await {
            Err(_) => return Err(BodyError::Slow),
            Ok(None) => break,
            Ok(Some(Err(error))) => return Err(BodyError::Broken(error)),
            Ok(Some(Ok(frame))) => frame,
        };
        // Trailers carry nothing that is read.
        let Ok(data) = frame.into_data() else { continue };
        if first.len() + rest.len() + data.len() > limit {
            return Err(BodyError::TooLarge(limit));
        }
        if first.is_empty() && rest.is_empty() {
            first = data;
            continue;
        }
        if rest.is_empty() {
            let announced = usize::try_from(body.size_hint().upper().unwrap_or(0)).unwrap_or(0).min(limit);
            rest.reserve(first.len() + data.len() + announced);
            rest.extend_from_slice(&first);
            first.clear();
        }
        rest.extend_from_slice(&data);
    }
    Ok(if rest.is_empty() { first } else { rest.freeze() })
}
