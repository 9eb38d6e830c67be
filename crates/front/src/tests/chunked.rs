//! Bodies in `aws-chunked` encoding, as strangers in `dev` and keys made here send them. Chunks that are
//! signed are tested with another implementation of the signature, in `tests/test_chunked.py`.

use auth::sigv4::{Algorithm, Parts, Payload, Signer, Streaming, sign};
use base::{Clock, Secret, SystemClock};

use super::{Harness, status};

const BODY: &str = "{\"Text\": \"in two pieces\"}";

fn chunked(trailers: &str) -> String {
    let (first, second) = BODY.split_at(9);
    format!("{:x}\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n{trailers}\r\n", first.len(), second.len())
}

fn request(headers: &str, body: &str) -> String {
    format!(
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: aws-chunked\r\nContent-Length: {}\r\n\
         x-amz-content-sha256: STREAMING-UNSIGNED-PAYLOAD-TRAILER\r\n{headers}\r\n{body}",
        body.len()
    )
}

#[tokio::test]
async fn what_comes_in_chunks_is_put_together() {
    let harness = Harness::new(|_, _| {});
    let length = format!("x-amz-decoded-content-length: {}\r\n", BODY.len());
    let crc32 = format!("{length}x-amz-trailer: x-amz-checksum-crc32\r\n");
    let whole = chunked("x-amz-checksum-crc32:/bAfNA==\r\n");
    for (request, expect_status, expect) in [
        (request(&length, &chunked("")), 200, "in two pieces"),
        (request(&crc32, &whole), 200, "in two pieces"),
        (request(&crc32, &chunked("x-amz-checksum-crc32:AAAAAA==\r\n")), 400, "BadDigest"),
        (request(&crc32, &chunked("")), 400, "MalformedTrailerError"),
        (request("", &chunked("")), 411, "MissingContentLength"),
        (request("x-amz-decoded-content-length: 5\r\n", &chunked("")), 400, "IncompleteBody"),
        (request(&length, &whole[..whole.len() - 2]), 400, "IncompleteBody"),
        (request(&length, &whole.replacen('9', "z", 1)), 400, "InvalidRequest"),
        (request(&length, BODY), 400, "IncompleteBody"),
    ] {
        let answer = harness.raw(&request).await;
        assert_eq!(status(&answer), expect_status, "{request}\n{answer}");
        assert!(answer.contains(expect), "{expect:?} is not in\n{answer}");
    }
}

#[tokio::test]
async fn what_no_signature_covers_is_refused() {
    let harness = Harness::new(|_, _| {});
    harness.world.add_key("AKIAANN", "right", |_| {});
    let secret = Secret::new("right".to_owned());
    let signer = Signer {
        access_key_id: "AKIAANN",
        secret: &secret,
        session_token: None,
        region: "eu-west-1",
        service: "rest",
        algorithm: Algorithm::Hmac,
    };
    let length = BODY.len().to_string();
    let headers = vec![("host", b"localhost".as_slice()), ("x-amz-decoded-content-length", length.as_bytes())];
    let parts = Parts { method: "POST", path: "/echo", query: "", authority: None, headers: headers.clone() };
    let trailer = Streaming { signed: false, trailer: true };
    for (payload, sent, expect) in [
        (Payload::Implied, BODY.to_owned(), 200),
        (Payload::Unsigned, BODY.to_owned(), 403),
        (Payload::Streaming(trailer), chunked(""), 403),
        (Payload::Streaming(Streaming { signed: true, trailer: false }), chunked(""), 400),
    ] {
        let signature = sign(&signer, &parts, payload, BODY.as_bytes(), SystemClock.now()).unwrap();
        let mut request = format!("POST /echo HTTP/1.1\r\nContent-Length: {}\r\n", sent.len());
        for (name, value) in &headers {
            request += &format!("{name}: {}\r\n", String::from_utf8_lossy(value));
        }
        for (name, value) in signature.headers {
            request += &format!("{name}: {value}\r\n");
        }
        let answer = harness.raw(request + "\r\n" + &sent).await;
        assert_eq!(status(&answer), expect, "{payload:?}\n{answer}");
    }
}
