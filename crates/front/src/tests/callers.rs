//! The table "Who is calling", row by row, in both modes.

use auth::sigv4::{Algorithm, Parts, Payload, Signer, sign};
use base::{Clock, Secret, SystemClock, Timestamp};

use super::{Harness, status};
use crate::Mode;

/// A call of `Who`, signed.
fn signed(host: &str, service: &str, id: &str, secret: &str, token: Option<&str>) -> String {
    let secret = Secret::new(secret.to_owned());
    let signer = Signer {
        access_key_id: id,
        secret: &secret,
        session_token: token,
        region: "eu-west-1",
        service: if service == "api" { "rest" } else { service },
        algorithm: Algorithm::Hmac,
    };
    let (target, body) = match service {
        "query" => ("", "Action=Who&Version=2020-01-01"),
        "json" => ("json.Who", "{}"),
        _ => ("", "{}"),
    };
    let path = match service {
        "rest" => "/who",
        "api" => "/_pinfold/api/rest/Who",
        _ => "/",
    };
    let mut headers = vec![("host", host.as_bytes())];
    if service == "query" {
        headers.push(("content-type", b"application/x-www-form-urlencoded"));
    }
    if !target.is_empty() {
        headers.push(("x-amz-target", target.as_bytes()));
    }
    let parts = Parts { method: "POST", path, query: "", authority: None, headers: headers.clone() };
    let signature = sign(&signer, &parts, Payload::Implied, body.as_bytes(), SystemClock.now()).unwrap();
    let mut request = format!("POST {path} HTTP/1.1\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        request += &format!("{name}: {}\r\n", String::from_utf8_lossy(value));
    }
    for (name, value) in signature.headers {
        request += &format!("{name}: {value}\r\n");
    }
    request + "\r\n" + body
}

fn unsigned(service: &str) -> String {
    let request = signed("localhost", service, "x", "x", None);
    let lines = request.split("\r\n").filter(|line| !line.starts_with("authorization"));
    lines.collect::<Vec<_>>().join("\r\n")
}

async fn check(harness: &Harness, request: String, expect_status: u16, expect: &str) {
    let answer = harness.raw(&request).await;
    assert_eq!(status(&answer), expect_status, "{request}\n{answer}");
    assert!(answer.contains(expect), "{expect:?} is not in\n{answer}");
}

fn add_keys(harness: &Harness) {
    let world = &harness.world;
    world.add_key("AKIAANN", "right", |_| {});
    world.add_key("AKIAOFF", "right", |key| key.active = false);
    world.add_key("ASIAANN", "right", |key| {
        key.session_token = Some(Secret::new("token".into()));
        key.expires = Some(Timestamp::from_millis(i64::MAX));
    });
    world.add_key("ASIAOLD", "right", |key| {
        key.session_token = Some(Secret::new("token".into()));
        key.expires = Some(Timestamp::from_millis(1));
    });
}

const ROOT: &str = "arn:aws:iam::000000000000:root false 000000000000";
const ANN: &str = "arn:aws:iam::000000000000:user/ann true 000000000000 eu-west-1";

#[tokio::test]
async fn in_dev_strangers_are_root_and_keys_made_here_are_verified() {
    let harness = Harness::new(|_, _| {});
    add_keys(&harness);
    let call = |id: &str, secret: &str, token: Option<&str>| signed("localhost:4566", "rest", id, secret, token);
    check(&harness, unsigned("rest"), 200, &format!("{ROOT} us-east-1 http://localhost")).await;
    check(&harness, call("test", "test", None), 200, &format!("{ROOT} eu-west-1 http://localhost:4566")).await;
    check(&harness, call("111122223333", "x", None), 200, "arn:aws:iam::111122223333:root false 111122223333").await;
    check(&harness, call("AKIAREAL", "x", None), 200, ROOT).await;
    check(&harness, call("AKIAANN", "right", None), 200, ANN).await;
    check(&harness, call("AKIAANN", "wrong", None), 403, "InvalidSignatureException").await;
    check(&harness, call("AKIAANN", "right", Some("token")), 403, "UnrecognizedClientException").await;
    check(&harness, call("AKIAOFF", "right", None), 403, "UnrecognizedClientException").await;
    check(&harness, call("ASIAANN", "right", Some("token")), 200, ANN).await;
    check(&harness, call("ASIAANN", "right", Some("other")), 403, "UnrecognizedClientException").await;
    check(&harness, call("ASIAANN", "right", None), 403, "UnrecognizedClientException").await;
    check(&harness, call("ASIAOLD", "right", Some("token")), 403, "ExpiredTokenException").await;
    // A header that cannot be read says who calls all the same, unless it speaks of a key made here.
    let broken = |authorization: &str| {
        format!("POST /who HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nAuthorization: {authorization}\r\n\r\n")
    };
    check(&harness, broken("Bearer token"), 200, ROOT).await;
    check(&harness, broken("AWS4-HMAC-SHA256 Credential=test"), 200, ROOT).await;
    let other = "arn:aws:iam::111122223333:root false 111122223333";
    let scope = "111122223333/20300101/eu-west-1/rest/aws4_request";
    check(&harness, broken("AWS4-HMAC-SHA256 Credential=111122223333"), 200, &format!("{other} us-east-1")).await;
    let ludicrous = format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0");
    check(&harness, broken(&ludicrous), 200, &format!("{other} eu-west-1")).await;
    let presigned = format!(
        "POST /who?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={}&X-Amz-Signature=0 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n",
        scope.replace('/', "%2F")
    );
    check(&harness, presigned, 200, &format!("{other} eu-west-1")).await;
    check(&harness, broken("AWS4-HMAC-SHA256 Credential=/x"), 200, ROOT).await;
    check(&harness, broken("AWS4-HMAC-SHA256 Credential=AKIAANN/x"), 403, "IncompleteSignatureException").await;
}

#[tokio::test]
async fn what_is_signed_must_be_what_is_sent() {
    let harness = Harness::new(|_, _| {});
    add_keys(&harness);
    let call = signed("localhost", "rest", "AKIAANN", "right", None);
    check(&harness, call.clone(), 200, ANN).await;
    check(&harness, call.replace("\r\n\r\n{}", "\r\n\r\n[]"), 403, "InvalidSignatureException").await;
    check(&harness, call.replace("host: localhost", "host: 127.0.0.1"), 403, "InvalidSignatureException").await;
    check(&harness, call.replace("POST /who", "POST /who?a=b"), 403, "InvalidSignatureException").await;
}

#[tokio::test]
async fn serve_refuses_strangers_as_the_protocol_says() {
    let harness = Harness::new(|config, _| config.mode = Mode::Serve);
    add_keys(&harness);
    for (service, missing, unknown, mismatch) in [
        (
            "rest",
            (403, "MissingAuthenticationTokenException"),
            (403, "UnrecognizedClientException"),
            (403, "InvalidSignatureException"),
        ),
        (
            "json",
            (400, "MissingAuthenticationTokenException"),
            (400, "UnrecognizedClientException"),
            (400, "InvalidSignatureException"),
        ),
        (
            "query",
            (403, "MissingAuthenticationToken<"),
            (403, "InvalidClientTokenId<"),
            (403, "SignatureDoesNotMatch<"),
        ),
    ] {
        let call = |id: &str, secret: &str| signed("pinfold.test", service, id, secret, None);
        check(&harness, unsigned(service), missing.0, missing.1).await;
        for id in ["test", "111122223333", "AKIAREAL", "ASIAREAL"] {
            check(&harness, call(id, "test"), unknown.0, unknown.1).await;
        }
        check(&harness, call("AKIAANN", "wrong"), mismatch.0, mismatch.1).await;
        check(&harness, call("AKIAANN", "right"), 200, ANN).await;
    }
    // Whoever signed, it is the key's account that may see what is wrong.
    check(&harness, signed("pinfold.test", "rest", "AKIAANN", "wrong", None), 403, "").await;
    let account = |harness: &Harness| harness.world.last_trace().account.map(|account| account.to_string());
    assert_eq!(account(&harness).as_deref(), Some("000000000000"));
    check(&harness, signed("pinfold.test", "rest", "AKIAREAL", "wrong", None), 403, "").await;
    assert_eq!(account(&harness), None);
    let answer = harness.raw(unsigned("rest")).await;
    assert!(!answer.contains("x-pinfold-why"), "only dev tells strangers where the reason is: {answer}");
    check(
        &harness,
        signed("pinfold.test", "api", "AKIAANN", "right", None),
        200,
        "arn:aws:iam::000000000000:user/ann true",
    )
    .await;
    check(&harness, signed("pinfold.test", "api", "AKIAANN", "wrong", None), 403, "InvalidSignatureException").await;
    // The command line's route is no way around.
    let call = "POST /_pinfold/api/rest/Who HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
    check(&harness, call.into(), 403, "MissingAuthenticationTokenException").await;
}
