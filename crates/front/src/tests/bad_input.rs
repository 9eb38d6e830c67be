//! What clients must not send, and clients that are slow. Each is answered at once and the server
//! goes on.

use std::time::Duration;

use tokio::io::AsyncWriteExt;

use super::{Harness, echo, read_all, read_until, status};

const SHORT: Duration = Duration::from_millis(40);

/// After anything, an ordinary request must still be answered.
async fn goes_on(harness: &Harness) {
    assert_eq!(status(&harness.raw(echo("{}")).await), 200);
}

async fn check(harness: &Harness, request: &str, expect: u16) {
    let answer = harness.raw(request).await;
    assert_eq!(status(&answer), expect, "{request:?}\n{answer}");
    // One answer only: what follows a refused request must not be taken for another.
    if expect == 400 {
        assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{request:?}\n{answer}");
    }
}

#[tokio::test]
async fn ambiguous_lengths_are_refused() {
    let harness = Harness::new(|_, _| {});
    for headers in [
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5",
        "Transfer-Encoding: chunked\r\ncontent-length : 5",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5, 6",
        "Content-Length: -5",
        "Content-Length: +5",
        "Content-Length: 0x5",
        "Content-Length: 99999999999999999999999",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding : chunked",
        " Transfer-Encoding: chunked",
        "X: a\r\n Transfer-Encoding: chunked",
        "X: a\r\n\tfolded",
        "X\0: a",
        "X: a\0b",
    ] {
        let smuggled = "0\r\n\r\nPOST /panic HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
        let request = format!("POST /echo HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n\r\n{smuggled}");
        check(&harness, &request, 400).await;
    }
    let coded = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n";
    check(&harness, coded, 501).await;
    check(&harness, "POST /echo HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400).await;
    goes_on(&harness).await;
}

/// A length given twice in a request that came together with the one before cannot be seen: the
/// connection ends, so that nothing can follow it.
#[tokio::test]
async fn a_pipelined_chunked_request_is_the_last_of_its_connection() {
    let harness = Harness::new(|_, _| {});
    let chunked =
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    let answer = harness.raw_open(format!("{}{chunked}{}", echo("{}"), echo("{}"))).await;
    assert_eq!(answer.matches("HTTP/1.1 200").count(), 2, "{answer}");
}

#[tokio::test]
async fn chunked_bodies_are_read_and_keep_their_connection() {
    let harness = Harness::new(|_, _| {});
    let chunked = "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"Tex\r\n8;x=y\r\nt\":\"a\"} \r\n0\r\nT: a\r\n\r\n";
    let mut stream = harness.connect().await;
    for _ in 0..2 {
        stream.write_all(chunked.as_bytes()).await.unwrap();
        let answer = read_until(&mut stream, "\"a\"}").await;
        assert_eq!(status(&answer), 200, "{answer}");
        assert!(!answer.contains("connection: close"), "{answer}");
    }
    for bad in ["zz\r\n", "ffffffffffffffffff\r\n", "5\r\nabc\r\n0\r\n\r\n", "-1\r\n"] {
        let request = format!("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n{bad}");
        check(&harness, &request, 400).await;
    }
    goes_on(&harness).await;
}

#[tokio::test]
async fn heads_that_are_no_heads_are_refused() {
    let harness = Harness::new(|_, _| {});
    for (request, expect) in [
        ("\x16\x03\x01\x02", 0),
        ("GARBAGE\r\n\r\n", 400),
        ("GET\r\n\r\n", 400),
        ("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 400),
        ("GET  / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        ("GET / HTTP/1.1\r\nHost: \u{e9}\r\n\r\n", 400),
        ("CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test\r\n\r\n", 405),
        ("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", 404),
        ("PRI * HTTP/2.0\r\n\r\n", 0),
    ] {
        let answer = harness.raw(request).await;
        assert_eq!(status(&answer), expect, "{request:?}\n{answer}");
    }
    goes_on(&harness).await;
}

#[tokio::test]
async fn large_heads_are_refused() {
    let harness = Harness::new(|_, limits| limits.headers = 8192);
    let with = |headers: String| format!("POST /echo HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n");
    check(&harness, &with("X: y\r\n".repeat(101)), 431).await;
    check(&harness, &with(format!("X: {}\r\n", "y".repeat(9000))), 431).await;
    check(&harness, &with(format!("X: {}", "y".repeat(200_000))), 431).await;
    check(&harness, &format!("GET /{} HTTP/1.1\r\nHost: localhost\r\n\r\n", "y".repeat(200_000)), 431).await;
    goes_on(&harness).await;
    let harness = Harness::new(|_, limits| limits.header_count = 3);
    check(&harness, &with("X: y\r\n".repeat(2)), 200).await;
    check(&harness, &with("X: y\r\n".repeat(3)), 431).await;
    let harness = Harness::new(|_, limits| limits.headers = 256 * 1024);
    check(&harness, &format!("GET /{} HTTP/1.1\r\nHost: localhost\r\n\r\n", "y".repeat(70_000)), 414).await;
}

#[tokio::test]
async fn slow_heads_and_idle_connections_are_closed() {
    let harness = Harness::new(|_, limits| {
        limits.header_time = SHORT;
        limits.idle_time = SHORT;
    });
    for bytes in ["", "P", "PRI * HT", "POST /echo HTTP/1.1\r\nHost: loc"] {
        assert_eq!(harness.raw_open(bytes).await, "", "{bytes:?}");
    }
    let answer = harness.raw_open(echo("{}")).await;
    assert_eq!(status(&answer), 200);
    // The second head begins and never ends.
    let answer = harness.raw_open(format!("{}POST /ec", echo("{}"))).await;
    assert_eq!(answer.matches("HTTP/1.1").count(), 1, "{answer}");
}

#[tokio::test]
async fn a_slow_body_is_refused_in_the_protocol() {
    let harness = Harness::new(|_, limits| limits.body_pause = SHORT);
    let answer = harness.raw_open("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{").await;
    assert_eq!(status(&answer), 400, "{answer}");
    assert!(answer.contains("RequestTimeout"), "{answer}");
    goes_on(&harness).await;
}

#[tokio::test]
async fn a_body_that_trickles_is_refused() {
    let harness = Harness::new(|_, limits| {
        limits.body_pause = SHORT;
        limits.body_rate = 1 << 30;
    });
    let mut stream = harness.connect().await;
    let head = b"POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50000000\r\n\r\n";
    stream.write_all(head).await.unwrap();
    // No pause is too long by itself: a byte whenever no answer has come for a tenth of it.
    while tokio::time::timeout(SHORT / 10, stream.readable()).await.is_err() {
        stream.write_all(b" ").await.unwrap();
    }
    let answer = read_all(&mut stream).await;
    assert_eq!(status(&answer), 400, "{answer}");
    assert!(answer.contains("RequestTimeout"), "{answer}");
    goes_on(&harness).await;
}

#[tokio::test]
async fn a_client_that_does_not_read_is_cut() {
    let harness = Harness::new(|_, limits| {
        limits.body_pause = SHORT;
        limits.header_time = SHORT;
    });
    let mut stream = harness.connect().await;
    stream.write_all(b"GET /_aws/execute-api/abc/prod/large HTTP/1.1\r\nHost: localhost\r\n\r\n").await.unwrap();
    // What came fits into the sockets' buffers; the rest is never taken, and the drain has nothing
    // to cut because the connection ended by itself.
    stream.readable().await.unwrap();
    assert!(harness.server.drain(super::PATIENCE).await);
}

#[tokio::test]
async fn truncated_bodies_are_refused() {
    let harness = Harness::new(|_, _| {});
    let answer = harness.raw("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{\"Text\":").await;
    assert_eq!(status(&answer), 400, "{answer}");
    assert!(answer.contains("IncompleteBody"), "{answer}");
    let answer =
        harness.raw("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n{}").await;
    assert_eq!(status(&answer), 400, "{answer}");
    goes_on(&harness).await;
}

#[tokio::test]
async fn large_bodies_are_refused_in_each_protocol() {
    let harness = Harness::new(|_, limits| {
        limits.control_body = 1000;
        limits.gateway_body = 1000;
    });
    let body = "x".repeat(3_000_000);
    let scope = |service| {
        format!(
            "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0\r\n"
        )
    };
    for (path, headers, expect) in [
        ("/echo", String::new(), "Request must be smaller than 1000 bytes for the Echo operation"),
        ("/", format!("{}X-Amz-Target: json.Echo\r\n", scope("json")), "\"__type\":\"RequestEntityTooLargeException\""),
        (
            "/",
            format!("{}Content-Type: application/x-www-form-urlencoded\r\n", scope("query")),
            "<Code>RequestEntityTooLargeException</Code>",
        ),
        ("/_aws/execute-api/abc/prod", String::new(), "{\"message\":\"Request Too Long\"}"),
    ] {
        // The client sends all of it before it reads: the answer must still reach it.
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
        let answer = harness.raw(format!("{head}{body}")).await;
        assert_eq!(status(&answer), 413, "{answer}");
        assert!(answer.contains(expect), "{answer}");
        let head = format!("POST {path} HTTP/1.1\r\nHost: localhost\r\n{headers}Transfer-Encoding: chunked\r\n\r\n");
        let answer = harness.raw(format!("{head}{:x}\r\n{body}\r\n0\r\n\r\n", body.len())).await;
        assert_eq!(status(&answer), 413, "{answer}");
        assert!(answer.contains(expect), "{answer}");
    }
    goes_on(&harness).await;
}

#[tokio::test]
async fn a_client_that_waits_is_told_to_go_on_or_not() {
    let harness = Harness::new(|_, limits| limits.control_body = 1000);
    let mut stream = harness.connect().await;
    stream
        .write_all(b"POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 12\r\n\r\n")
        .await
        .unwrap();
    assert_eq!(status(&read_until(&mut stream, "\r\n\r\n").await), 100);
    stream.write_all(b"{\"Text\":\"a\"}").await.unwrap();
    assert_eq!(status(&read_until(&mut stream, "}").await), 200);
    let mut stream = harness.connect().await;
    stream
        .write_all(b"POST /echo HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 5000\r\n\r\n")
        .await
        .unwrap();
    assert_eq!(status(&read_until(&mut stream, "\r\n\r\n").await), 413);
}

#[tokio::test]
async fn garbage_after_a_request_does_not_touch_its_answer() {
    let harness = Harness::new(|_, _| {});
    let answer = harness.raw(format!("{}\u{1}\u{2}garbage\r\n\r\n", echo("{}"))).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("HTTP/1.1 400"), "{answer}");
    goes_on(&harness).await;
}

#[tokio::test]
async fn deep_documents_are_refused() {
    let harness = Harness::new(|_, _| {});
    // What the model does not know is skipped without recursion.
    for (open, close, expect) in
        [("{\"Inner\":", "}", 400), ("[", "]", 400), ("{\"Text\":[", "]}", 400), ("{\"x\":", "}", 200)]
    {
        for depth in [101, 100_000] {
            let body = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let answer = harness.raw(echo(&body)).await;
            assert_eq!(status(&answer), expect, "{open} {depth} {answer}");
            assert_eq!(answer.contains("SerializationException"), expect == 400, "{answer}");
        }
    }
    goes_on(&harness).await;
}

#[tokio::test]
async fn connections_beyond_the_bound_wait() {
    let harness = Harness::new(|_, limits| limits.connections = 1);
    let mut first = harness.connect().await;
    first.write_all(echo("{}").as_bytes()).await.unwrap();
    read_until(&mut first, "}").await;
    let mut second = harness.connect().await;
    second.write_all(echo("{}").as_bytes()).await.unwrap();
    second.shutdown().await.unwrap();
    drop(first);
    assert_eq!(status(&read_all(&mut second).await), 200);
}
