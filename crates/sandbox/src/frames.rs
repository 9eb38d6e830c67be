//! The frames that our own runtime clients speak on an inherited socket.
//!
//! A frame is a big-endian u32, the length of what follows; one byte, its kind; a big-endian u32,
//! the length of its head; the head, text fields divided by NUL; then the body. Frames from a client
//! have no head and no length of one.

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::event::{Event, Failure};

/// To a client: load the handler. Head: handler, token of log events, the limit of responses in bytes.
/// Body: the process's variables as a JSON object, where it was started without them; else empty.
pub(crate) const INIT: u8 = 1;
/// To a client: one event.
pub(crate) const INVOKE: u8 = 2;

/// From a client: the handler is loaded.
pub(crate) const READY: u8 = 1;
/// From a client: a response.
pub(crate) const RESPONSE: u8 = 2;
/// From a client: the handler failed; the body is AWS's error document.
pub(crate) const ERROR: u8 = 3;
/// From a client: the handler could not be loaded.
pub(crate) const INIT_ERROR: u8 = 4;
/// From a client: the response was larger than allowed and was not sent; the body is its length.
pub(crate) const TOO_LARGE: u8 = 5;
/// From a client: as [`ERROR`], and its process ends now.
pub(crate) const LAST_ERROR: u8 = 6;

/// How far above the response's limit an error document or its frame may reach before the client is
/// taken for broken.
const SLACK: usize = 1024 * 1024;

/// Writes a frame for a client. NUL in a field would move the others: it is left out.
fn encode(kind: u8, head: &[&str], body: &[u8]) -> Bytes {
    let fields = head.iter().map(|field| field.len() + 1).sum::<usize>();
    let mut frame = BytesMut::with_capacity(9 + fields + body.len());
    frame.put_slice(&[0; 9]);
    for (i, field) in head.iter().enumerate() {
        if i > 0 {
            frame.put_u8(0);
        }
        if field.as_bytes().contains(&0) {
            frame.extend(field.bytes().filter(|&b| b != 0));
        } else {
            frame.put_slice(field.as_bytes());
        }
    }
    let head_length = frame.len() - 9;
    frame.put_slice(body);
    let length = u32::try_from(frame.len() - 4).unwrap_or(u32::MAX);
    frame[..4].copy_from_slice(&length.to_be_bytes());
    frame[4] = kind;
    frame[5..9].copy_from_slice(&u32::try_from(head_length).unwrap_or(u32::MAX).to_be_bytes());
    frame.freeze()
}

/// The order to load the handler.
pub(crate) fn init(handler: &str, token: &str, response_limit: usize, variables: &[u8]) -> Bytes {
    encode(INIT, &[handler, token, &response_limit.to_string()], variables)
}

/// The order to handle an event.
pub(crate) fn invoke(event: &Event) -> Bytes {
    let deadline = event.deadline_ms.to_string();
    encode(
        INVOKE,
        &[
            &event.request_id,
            &deadline,
            &event.function_arn,
            &event.trace_id,
            &event.client_context,
            &event.cognito_identity,
        ],
        &event.payload,
    )
}

/// Takes the first whole frame of a client out of `buffer`: its kind and its body.
pub(crate) fn decode(buffer: &mut BytesMut, limit: usize) -> Result<Option<(u8, Bytes)>, Failure> {
    let Some(head) = buffer.first_chunk::<4>() else {
        return Ok(None);
    };
    let length = u32::from_be_bytes(*head) as usize;
    if length == 0 || length > limit.saturating_add(SLACK) {
        return Err(Failure::Protocol(format!("a frame of {length} bytes")));
    }
    if buffer.len() - 4 < length {
        buffer.reserve(length - (buffer.len() - 4));
        return Ok(None);
    }
    buffer.advance(4);
    let mut frame = buffer.split_to(length);
    let kind = frame.get_u8();
    Ok(Some((kind, frame.freeze())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_event_is_laid_out_as_the_clients_read_it() {
        let event =
            Event { request_id: "r\0x".into(), deadline_ms: 7, payload: Bytes::from_static(b"{}"), ..Event::default() };
        let frame = invoke(&event);
        assert_eq!(&frame[..], b"\0\0\0\x0f\x02\0\0\0\x08rx\x007\0\0\0\0{}");
    }

    #[test]
    fn frames_come_whole_or_not_at_all() {
        let mut buffer = BytesMut::from(&b"\0\0\0\x03\x02{}\0\0\0\x01\x01\0\0"[..]);
        assert_eq!(decode(&mut buffer, 10), Ok(Some((RESPONSE, Bytes::from_static(b"{}")))));
        assert_eq!(decode(&mut buffer, 10), Ok(Some((READY, Bytes::new()))));
        assert_eq!(decode(&mut buffer, 10), Ok(None));
    }

    #[test]
    fn a_frame_over_the_limit_is_refused_before_it_is_read() {
        for bad in [&b"\xff\xff\xff\xff"[..], b"\0\0\0\0"] {
            assert!(matches!(decode(&mut BytesMut::from(bad), 10), Err(Failure::Protocol(_))));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes: Vec<u8>) {
            let mut buffer = BytesMut::from(&bytes[..]);
            for _ in 0..bytes.len() {
                if !matches!(decode(&mut buffer, 100), Ok(Some(_))) { break }
            }
        }
    }
}
