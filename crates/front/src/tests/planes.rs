//! Which plane answers: APIs in their three styles, reserved routes, forms of the request's target.

use super::{Harness, status};
use crate::Mode;

async fn check(harness: &Harness, line: &str, host: &str, expect_status: u16, expect: &str) -> String {
    let answer = harness.raw(format!("{line}\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n")).await;
    assert_eq!(status(&answer), expect_status, "{line}\n{answer}");
    assert!(answer.contains(expect), "{expect:?} is not in\n{answer}");
    answer
}

#[tokio::test]
async fn an_api_is_reached_in_three_styles_whatever_the_signature() {
    let harness = Harness::new(|_, _| {});
    for (line, host, api, path, domain) in [
        (
            "GET /prod/a%2Fb?x=1 HTTP/1.1",
            "abc.execute-api.localhost:4566",
            "abc",
            "/prod/a%2Fb",
            "abc.execute-api.localhost",
        ),
        (
            "GET /_aws/execute-api/abc/prod/a HTTP/1.1",
            "localhost:4566",
            "abc",
            "/prod/a",
            "abc.execute-api.us-east-1.amazonaws.com",
        ),
        (
            "POST /restapis/abc/prod/_user_request_/ HTTP/1.1",
            "localhost",
            "abc",
            "/prod/",
            "abc.execute-api.us-east-1.amazonaws.com",
        ),
    ] {
        let answer = check(&harness, line, host, 200, &format!(r#""api":"{api}","path":"{path}""#)).await;
        assert!(answer.contains(&format!(r#""domain":"{domain}","endpoint":"http://{host}""#)), "{answer}");
        let signed =
            format!("{line}\r\nAuthorization: AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/rest/aws4_request");
        check(&harness, &signed, host, 200, r#""api":"abc""#).await;
    }
}

#[tokio::test]
async fn a_panic_in_the_data_plane_is_an_answer() {
    let harness = Harness::new(|_, _| {});
    let line = "GET /_aws/execute-api/abc/prod/panic HTTP/1.1";
    check(&harness, line, "localhost", 500, r#"{"message":"Internal server error"}"#).await;
}

#[tokio::test]
async fn reserved_routes() {
    let harness = Harness::new(|_, _| {});
    for (line, expect_status, expect) in [
        ("GET /_pinfold/health HTTP/1.1", 200, r#""services":{"rest":"running","query":"running","json":"running"}"#),
        ("GET /_localstack/health HTTP/1.1", 200, r#""version":"1.2.3""#),
        ("POST /_pinfold/health HTTP/1.1", 405, "allow: GET, HEAD"),
        ("GET /_localstack/info HTTP/1.1", 200, "server_time_utc"),
        ("GET /_localstack/init HTTP/1.1", 200, r#""READY":true"#),
        ("GET /_pinfold/why/last HTTP/1.1", 200, r#"{"phase":"route"}"#),
        ("GET /_pinfold/why/x HTTP/1.1", 404, "NotFound"),
        ("GET /_pinfold/trace/x HTTP/1.1", 404, "NotFound"),
        (
            "GET /_pinfold/iam/findings?a=b HTTP/1.1",
            200,
            r#"{"what":"findings","query":"a=b","viewer":"arn:aws:iam::000000000000:root"}"#,
        ),
        ("GET /_pinfold/code/abc?key=good HTTP/1.1", 200, "zip"),
        ("GET /_pinfold/code/abc?key=bad HTTP/1.1", 403, "AccessDenied"),
        ("POST /_pinfold/code/abc?key=good HTTP/1.1", 405, "allow: GET, HEAD"),
        ("GET /_pinfold/reset HTTP/1.1", 405, "allow: POST"),
        ("POST /_pinfold/reset HTTP/1.1", 200, r#""status":"ok""#),
        ("POST /moto-api/reset HTTP/1.1", 200, r#""status":"ok""#),
        ("POST /_localstack/state/reset HTTP/1.1", 200, r#""status":"ok""#),
        ("GET /_pinfold/nothing HTTP/1.1", 404, "NoSuchRoute"),
        ("GET /_aws/nothing HTTP/1.1", 404, "NoSuchRoute"),
        ("GET /_localstack/nothing HTTP/1.1", 404, "NoSuchRoute"),
        ("GET /_aws/lambda-url/xyz/ HTTP/1.1", 501, "FunctionUrlNotBuilt"),
    ] {
        check(&harness, line, "localhost", expect_status, expect).await;
    }
    assert_eq!(*harness.world.resets.lock().unwrap(), 3);
    let answer = check(&harness, "HEAD /_pinfold/health HTTP/1.1", "localhost", 200, "content-length: ").await;
    assert!(answer.ends_with("\r\n\r\n"), "no body: {answer}");
}

#[tokio::test]
async fn serve_has_no_resets_and_explains_to_those_who_sign() {
    let harness = Harness::new(|config, _| config.mode = Mode::Serve);
    for line in ["POST /_pinfold/reset HTTP/1.1", "POST /moto-api/reset HTTP/1.1"] {
        check(&harness, line, "localhost", 404, "NoSuchRoute").await;
    }
    for path in ["why/last", "trace/x", "iam/findings"] {
        let line = format!("GET /_pinfold/{path} HTTP/1.1");
        check(&harness, &line, "localhost", 403, "MissingAuthenticationTokenException").await;
    }
    assert_eq!(*harness.world.resets.lock().unwrap(), 0);
    check(&harness, "GET /_pinfold/health HTTP/1.1", "anything.test", 200, "running").await;
}

#[tokio::test]
async fn an_absolute_target_goes_before_the_host() {
    let harness = Harness::new(|_, _| {});
    let line = "GET http://abc.execute-api.localhost:4566/prod/a HTTP/1.1";
    check(&harness, line, "localhost", 200, r#""endpoint":"http://abc.execute-api.localhost:4566""#).await;
    let line = "POST http://evil.test/echo HTTP/1.1";
    check(&harness, line, "localhost", 403, "evil.test").await;
    // HTTP/1.0 may do without a host.
    let answer = harness.raw("POST /echo HTTP/1.0\r\nContent-Length: 0\r\n\r\n").await;
    assert_eq!(status(&answer), 200, "{answer}");
}

#[tokio::test]
async fn the_admin_listener_wants_its_token() {
    let harness = Harness::new(|config, _| config.mode = Mode::Serve);
    let handler = harness.front.admin_listener(base::Secret::new("token".into()));
    for (authorization, path, expect) in [
        ("", "/_pinfold/health", 401),
        ("Bearer ", "/_pinfold/health", 401),
        ("Bearer toke", "/_pinfold/health", 401),
        ("token", "/_pinfold/health", 401),
        ("Bearer token", "/_pinfold/health", 200),
        ("Bearer token", "/_pinfold/why/last", 200),
        ("Bearer token", "/_pinfold/why/x", 404),
        ("Bearer token", "/_pinfold/reset", 404),
        ("Bearer token", "/echo", 404),
    ] {
        let request =
            http::Request::builder().uri(path).header("authorization", authorization).body(bytes::Bytes::new());
        let answer = handler.handle(request.unwrap()).await;
        assert_eq!(answer.status(), expect, "{authorization:?} {path}");
    }
}
