//! The control plane's pipeline: protocols, errors, panics, records, calls inside the house.

use auth::Caller;
use base::{AccountId, Region};
use serde_json::json;
use service::Api;

use super::{Harness, echo, status};

fn scope(service: &str) -> String {
    format!(
        "Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-1/{service}/aws4_request, SignedHeaders=host, Signature=0\r\n"
    )
}

async fn check(harness: &Harness, request: String, expect_status: u16, expect: &[&str]) -> String {
    let answer = harness.raw(&request).await;
    assert_eq!(status(&answer), expect_status, "{request}\n{answer}");
    for part in expect {
        assert!(answer.contains(part), "{part:?} is not in\n{answer}");
    }
    assert!(answer.contains("x-amzn-requestid: "), "{answer}");
    assert_eq!(answer.contains("x-pinfold-why: "), expect_status >= 400, "{answer}");
    answer
}

fn rest(path: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nHost: localhost\r\n{}Content-Length: {}\r\n\r\n{body}", scope("rest"), body.len())
}

fn json(operation: &str, body: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\n{}X-Amz-Target: json.{operation}\r\nContent-Length: {}\r\n\r\n{body}",
        scope("json"),
        body.len()
    )
}

fn query(body: &str) -> String {
    format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\n{}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        scope("query"),
        body.len()
    )
}

#[tokio::test]
async fn each_protocol_is_answered_in_kind() {
    let harness = Harness::new(|_, _| {});
    check(&harness, rest("/echo", r#"{"Text":"a"}"#), 200, &["content-type: application/json", r#"{"Text":"a"}"#])
        .await;
    check(&harness, json("Echo", r#"{"Text":"a"}"#), 200, &["application/x-amz-json-1.1", r#"{"Text":"a"}"#]).await;
    check(&harness, query("Action=Echo&Version=2020-01-01&Text=a"), 200, &["text/xml", "<Text>a</Text>"]).await;
    let trace = harness.world.last_trace();
    assert_eq!((trace.subject.as_str(), trace.http_status), ("query:Echo", 200));
    let phases: Vec<_> = trace.phases.iter().map(|phase| phase.name).collect();
    assert_eq!(phases, ["route", "authenticate", "decode", "call", "encode"]);
    assert_eq!(trace.caller, "arn:aws:iam::000000000000:root");
}

#[tokio::test]
async fn errors_are_those_of_the_protocol() {
    let harness = Harness::new(|_, _| {});
    for (request, status, expect) in [
        (rest("/fail", ""), 409, ["x-amzn-errortype: Clash", r#""message":"It clashes.""#]),
        (json("Fail", ""), 409, [r#""__type":"Clash""#, r#""message":"It clashes.""#]),
        (query("Action=Fail&Version=2020-01-01"), 409, ["<Code>Clash</Code>", "<Message>It clashes.</Message>"]),
        (rest("/nothing", ""), 404, ["<UnknownOperationException/>", ""]),
        (json("Nothing", ""), 400, ["UnknownOperationException", ""]),
        (query("Action=Nothing&Version=2020-01-01"), 400, ["<Code>InvalidAction</Code>", "Nothing"]),
        (rest("/echo", "").replace("/rest/", "/nothing/"), 404, ["UnknownServiceException", "nothing"]),
        (json("Echo", "").replace("/json/", "/nothing/"), 404, ["UnknownServiceException", "nothing"]),
        (
            query("Action=Echo&Version=2020-01-01").replace("/query/", "/nothing/"),
            404,
            ["<Code>InvalidAction</Code>", "nothing"],
        ),
        (rest("/echo", "{\"Text\": 1}"), 400, ["SerializationException", "NUMBER_VALUE"]),
        (rest("/echo", "{\"Text\": "), 400, ["SerializationException", ""]),
        (json("Echo", "\u{1}"), 400, ["SerializationException", ""]),
        (
            rest("/echo", r#"{"Short":"too long"}"#),
            400,
            ["1 validation error detected", "length less than or equal to 5"],
        ),
    ] {
        let answer = check(&harness, request, status, &expect).await;
        assert!(!answer.contains("the secret of the cause"), "{answer}");
    }
    for request in [rest("/missing", ""), json("Missing", ""), query("Action=Missing&Version=2020-01-01")] {
        let answer = harness.raw(request).await;
        let status = status(&answer);
        assert!(status >= 400 && status != 500 && status != 503, "clients would try again: {answer}");
    }
}

#[tokio::test]
async fn the_explanation_is_kept() {
    let harness = Harness::new(|_, _| {});
    let answer = check(&harness, rest("/fail", ""), 409, &[]).await;
    let trace = harness.world.last_trace();
    assert!(answer.contains(&format!("x-pinfold-why: {}", trace.id)), "{answer}");
    assert_eq!(trace.why.unwrap().summary, "there is one already");
    check(&harness, rest("/nothing", ""), 404, &[]).await;
    assert_eq!(harness.world.last_trace().why.unwrap().phase, "route");
}

#[tokio::test]
async fn a_panic_is_an_answer_and_the_server_goes_on() {
    let harness = Harness::new(|_, _| {});
    let answer = check(&harness, rest("/panic", ""), 500, &["InternalFailure"]).await;
    assert!(!answer.contains("the service panics"), "{answer}");
    check(&harness, query("Action=Panic&Version=2020-01-01"), 500, &["<Code>InternalFailure</Code>"]).await;
    assert_eq!(status(&harness.raw(echo("{}")).await), 200);
}

#[tokio::test]
async fn calls_inside_the_house_are_validated_and_recorded() {
    let harness = Harness::new(|_, _| {});
    let call = |service: &'static str, operation: &'static str, input| {
        let caller = Caller::root("111122223333".parse::<AccountId>().unwrap());
        let region: Region = "eu-west-1".parse().unwrap();
        let front = std::sync::Arc::clone(&harness.front);
        async move { front.call(caller, region, service, operation, input).await }
    };
    // A member that travels in a header bears its model name here.
    assert_eq!(call("rest", "Echo", json!({"HeaderText": "h"})).await.unwrap(), json!({"Text": "h"}));
    let who = call("json", "Who", json!(null)).await.unwrap();
    let expect = format!("arn:aws:iam::111122223333:root false 111122223333 eu-west-1 http://{}", harness.address);
    assert_eq!(who, json!({ "Text": expect }));
    assert_eq!(harness.world.last_trace().subject, "json:Who");
    for (service, operation, input, code) in [
        ("rest", "Echo", json!({"Short": "too long"}), "ValidationException"),
        ("rest", "Nothing", json!({}), "UnknownOperationException"),
        ("nothing", "Echo", json!({}), "UnknownServiceException"),
        ("rest", "Panic", json!({}), "InternalFailure"),
        ("rest", "Fail", json!({}), "Clash"),
        ("rest", "Echo", json!([]), "SerializationException"),
    ] {
        assert_eq!(call(service, operation, input).await.unwrap_err().code, code, "{service} {operation}");
    }
}

#[tokio::test]
async fn calls_by_the_models_names_come_over_http_too() {
    let harness = Harness::new(|_, _| {});
    for (path, body, expect_status, expect) in [
        ("/_pinfold/api/rest/Echo", r#"{"HeaderText":"h"}"#, 200, r#"{"Text":"h"}"#),
        ("/_pinfold/api/query/Echo", r#"{"Text":"t"}"#, 200, r#"{"Text":"t"}"#),
        ("/_pinfold/api/rest/Fail", "", 409, r#"{"code":"Clash","message":"It clashes."}"#),
        ("/_pinfold/api/rest/Nothing", "", 404, "UnknownOperationException"),
        ("/_pinfold/api/nothing/Echo", "", 404, "UnknownServiceException"),
        ("/_pinfold/api/rest/Echo/x", "", 404, "UnknownOperationException"),
        ("/_pinfold/api/rest", "", 404, "NoSuchRoute"),
    ] {
        let answer = harness
            .raw(format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {}\r\n\r\n{body}", body.len()))
            .await;
        assert_eq!(status(&answer), expect_status, "{answer}");
        assert!(answer.contains(expect), "{answer}");
    }
    let phases: Vec<_> = harness.world.last_trace().phases.iter().map(|phase| phase.name).collect();
    assert_eq!(phases, Vec::<&str>::new(), "what is not there has no phases");
    harness.raw("POST /_pinfold/api/rest/Echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}").await;
    let phases: Vec<_> = harness.world.last_trace().phases.iter().map(|phase| phase.name).collect();
    assert_eq!(phases, ["route", "authenticate", "decode", "call", "encode"]);
    let answer = harness.raw("GET /_pinfold/api/rest/Echo HTTP/1.1\r\nHost: localhost\r\n\r\n").await;
    assert_eq!(status(&answer), 405);
}
