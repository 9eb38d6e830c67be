//! Reads a request's body within its bounds.

use std::time::Duration;

use base::Limits;
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use tokio::time::Instant;

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

/// The whole body, of `limit` bytes at most. A body of one frame is not copied.
pub(crate) async fn collect(mut body: Incoming, limit: usize, limits: &Limits) -> Result<Bytes, BodyError> {
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
    let began = Instant::now();
    loop {
        let due = due(limits, began.elapsed(), first.len() + rest.len());
        let frame = match tokio::time::timeout(due, body.frame()).await {
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

/// How long the next bytes may take: a pause, and no longer than the least rate allows for all that
/// came, so that a client cannot keep a connection by a byte now and then.
fn due(limits: &Limits, elapsed: Duration, received: usize) -> Duration {
    let Some(earned_ms) = (received as u64).saturating_mul(1000).checked_div(limits.body_rate as u64) else {
        return limits.body_pause;
    };
    let earned = limits.body_pause.saturating_add(Duration::from_millis(earned_ms));
    limits.body_pause.min(earned.saturating_sub(elapsed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_sends_slowly_is_given_what_the_rate_allows() {
        let limits = Limits { body_pause: Duration::from_secs(30), body_rate: 1000, ..Limits::default() };
        let check = |elapsed_s, received, expect_s| {
            assert_eq!(due(&limits, Duration::from_secs(elapsed_s), received), Duration::from_secs(expect_s));
        };
        check(0, 0, 30);
        check(29, 0, 1);
        check(30, 0, 0);
        check(58, 2, 0);
        check(58, 50_000, 22);
        check(58, 1_000_000, 30);
    }
}
