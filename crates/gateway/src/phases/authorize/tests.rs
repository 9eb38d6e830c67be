//! Who is let in, and with which words who is not.

use auth::sigv4::SignatureError;
use auth::{Caller, Principal};
use serde_json::{Value, json};

use super::plain;
use crate::testing::{Asked, Bench, FUNCTION, Reply, invoked};

/// An API of a proxy integration, with a resource policy or without, its methods signed or not.
fn definition(signed: bool, policy: bool, credentials: Option<&str>) -> String {
    let mut integration = json!({ "type": "aws_proxy", "httpMethod": "POST", "uri": FUNCTION });
    if let Some(credentials) = credentials {
        integration["credentials"] = json!(credentials);
    }
    let method = json!({ "responses": {}, "x-amazon-apigateway-integration": integration });
    let mut document = json!({
        "swagger": "2.0", "info": { "title": "test", "version": "1" },
        "paths": {
            "/": { "get": method },
            "/users/{id}/{rest+}": { "x-amazon-apigateway-any-method": method },
        },
    });
    if signed {
        document["securityDefinitions"] = json!({ "iam": {
            "type": "apiKey", "in": "header", "name": "Authorization", "x-amazon-apigateway-authtype": "awsSigv4" } });
        document["security"] = json!([{ "iam": [] }]);
    }
    if policy {
        document["x-amazon-apigateway-policy"] = json!({
            "Version": "2012-10-17",
            "Statement": { "Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*" },
        });
    }
    document.to_string()
}

fn ann() -> Caller {
    let account = "123456789012".parse().unwrap();
    let mut caller =
        Caller::new(Principal::User { account, path: "/".into(), name: "ann".into(), id: "AIDAANN".into() });
    caller.access_key_id = Some("AKIAANN".into());
    caller
}

#[track_caller]
fn refused(reply: &Reply, status: u16, error_type: &str, body: &str) {
    assert_eq!((reply.status, reply.body.as_str()), (status, body), "why: {}", reply.why());
    assert_eq!(reply.header("x-amzn-errortype"), error_type);
    assert_eq!(reply.header("x-pinfold-why"), reply.trace.id);
}

fn asked(bench: &Bench) -> Option<Asked> {
    bench.world.asked.lock().unwrap().pop()
}

#[tokio::test]
async fn who_signed_is_asked_about_and_told_of() {
    let bench = Bench::new();
    let id = bench.deployed(&definition(true, false, None)).await;
    bench.function(|_| invoked(r#"{"statusCode": 200}"#));
    *bench.world.signer.lock().unwrap() = Ok(Some(ann()));
    let reply = bench.get(&id, "/prod/users/%61nn/b/c%2Fd/").await;
    assert_eq!((reply.status, reply.trace.caller.as_str()), (200, "arn:aws:iam::123456789012:user/ann"));
    let resource = format!("arn:aws:execute-api:us-east-1:123456789012:{id}/prod/GET/users/ann/b/c%2Fd");
    let who = "arn:aws:iam::123456789012:user/ann".to_owned();
    assert_eq!(asked(&bench), Some(Asked { who, resource, resource_policy: false }));
    let event: Value = serde_json::from_slice(&bench.world.invocations.lock().unwrap().pop().unwrap().payload).unwrap();
    let identity = &event["requestContext"]["identity"];
    for (name, value) in [
        ("accessKey", json!("AKIAANN")),
        ("accountId", json!("123456789012")),
        ("caller", json!("AIDAANN")),
        ("user", json!("AIDAANN")),
        ("userArn", json!("arn:aws:iam::123456789012:user/ann")),
        ("principalOrgId", Value::Null),
        ("sourceIp", json!("192.0.2.7")),
    ] {
        assert_eq!(identity[name], value, "{name}");
    }
}

#[tokio::test]
async fn the_root_path_ends_in_a_slash() {
    let bench = Bench::new();
    let id = bench.deployed(&definition(false, true, None)).await;
    bench.function(|_| invoked(r#"{"statusCode": 200}"#));
    assert_eq!(bench.get(&id, "/prod").await.status, 200);
    let resource = format!("arn:aws:execute-api:us-east-1:123456789012:{id}/prod/GET/");
    assert_eq!(asked(&bench), Some(Asked { who: "*".into(), resource, resource_policy: true }));
}

#[tokio::test]
async fn without_policy_and_signature_nobody_is_asked() {
    let bench = Bench::new();
    let id = bench.deployed(&definition(false, false, None)).await;
    *bench.world.outcome.lock().unwrap() = Some("explicitDeny");
    bench.function(|_| invoked(r#"{"statusCode": 200}"#));
    let reply = bench.get(&id, "/prod").await;
    assert_eq!((reply.status, reply.header("x-pinfold-why")), (200, ""));
    assert_eq!(asked(&bench), None);
}

#[tokio::test]
async fn refusals_have_awss_words() {
    let bench = Bench::new();
    let signed = bench.deployed(&definition(true, true, None)).await;
    let open = bench.deployed(&definition(false, true, None)).await;
    let arn = |id: &str| format!("arn:aws:execute-api:us-east-1:********9012:{id}/prod/GET/");
    *bench.world.signer.lock().unwrap() = Ok(Some(ann()));
    for (outcome, end) in [("implicitDeny", ""), ("explicitDeny", " with an explicit deny")] {
        *bench.world.outcome.lock().unwrap() = Some(outcome);
        for (id, who) in [(&signed, "arn:aws:iam::123456789012:user/ann"), (&open, "anonymous")] {
            let body = format!(
                r#"{{"Message":"User: {who} is not authorized to perform: execute-api:Invoke on resource: {}{end}"}}"#,
                arn(id)
            );
            refused(&bench.get(id, "/prod/").await, 403, "AccessDeniedException", &body);
        }
    }
    assert!(bench.world.invocations.lock().unwrap().is_empty());
}

/// That a key which nobody has is a gateway response of the kind INVALID_SIGNATURE is assumed: AWS names
/// its kinds, not what falls under each.
#[tokio::test]
async fn signatures_that_are_no_good() {
    let bench = Bench::new();
    let id = bench.deployed(&definition(true, false, None)).await;
    let invalid = "The security token included in the request is invalid.";
    for (signer, error_type, message) in [
        (Ok(None), "MissingAuthenticationTokenException", "Missing Authentication Token"),
        (Err(SignatureError::UnknownKey), "UnrecognizedClientException", invalid),
        (
            Err(SignatureError::ExpiredToken),
            "ExpiredTokenException",
            "The security token included in the request is expired",
        ),
        (
            Err(SignatureError::HostNotSigned),
            "InvalidSignatureException",
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
        ),
    ] {
        *bench.world.signer.lock().unwrap() = signer;
        refused(&bench.get(&id, "/prod").await, 403, error_type, &json!({ "message": message }).to_string());
    }
    assert_eq!(asked(&bench), None);
}

#[tokio::test]
async fn the_callers_own_credentials_call_the_function() {
    let bench = Bench::new();
    bench.function(|_| invoked(r#"{"statusCode": 200}"#));
    let own = Some("arn:aws:iam::*:user/*");
    let id = bench.deployed(&definition(true, false, own)).await;
    *bench.world.signer.lock().unwrap() = Ok(Some(ann()));
    assert_eq!(bench.get(&id, "/prod").await.status, 200);
    let invocation = bench.world.invocations.lock().unwrap().pop().unwrap();
    assert_eq!((&**invocation.caller.arn(), invocation.source.is_none()), ("arn:aws:iam::123456789012:user/ann", true));
    let id = bench.deployed(&definition(false, false, own)).await;
    let reply = bench.get(&id, "/prod").await;
    assert_eq!((reply.status, reply.why().contains("AWS_IAM")), (500, true), "{}", reply.why());
}

#[tokio::test]
async fn a_policy_is_read_when_it_is_put_and_counts_when_it_is_deployed() {
    use crate::generated::apigateway as shape;
    let bench = Bench::new();
    let id = bench.deployed(&definition(false, false, None)).await;
    bench.function(|_| invoked(r#"{"statusCode": 200}"#));
    let put = |text: &str| shape::UpdateRestApiRequest {
        rest_api_id: id.clone(),
        patch_operations: Some(vec![shape::PatchOperation {
            op: Some("replace".to_owned()),
            path: Some("/policy".to_owned()),
            value: Some(text.to_owned()),
            ..Default::default()
        }]),
    };
    let call = bench.call();
    let update = |text: &str| crate::api::rest_api::update(&bench.gateway, &call, put(text));
    let wrong = update(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "ann", "Action": "execute-api:Invoke", "Resource": "*"}}"#).await;
    let error = wrong.unwrap_err();
    assert_eq!(
        (error.status, error.message.as_str()),
        (400, "Invalid policy document. Please check the policy syntax and ensure that Principals are valid.")
    );
    assert!(error.why.as_ref().unwrap().summary.contains("$.Statement"), "tells where");
    let right = update(r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/prod/*"}}"#).await;
    let shown = right.unwrap().policy.unwrap();
    assert!(shown.contains(&format!(r#"arn:aws:execute-api:us-east-1:123456789012:{id}\/prod\/*"#)), "{shown}");
    assert_eq!(bench.get(&id, "/prod").await.status, 200);
    assert_eq!(asked(&bench), None);
    bench.deploy(&id, "prod").await;
    bench.get(&id, "/prod").await;
    assert!(asked(&bench).unwrap().resource_policy);
}

#[test]
fn only_escapes_that_mean_the_same_are_undone() {
    for (text, expect) in [
        ("", ""),
        ("%61dmin", "admin"),
        ("a%2Db%7e", "a-b~"),
        ("a%2Fb%20c", "a%2Fb%20c"),
        ("%", "%"),
        ("%4", "%4"),
        ("%zz%é", "%zz%é"),
        ("%2561", "%2561"),
    ] {
        assert_eq!(plain(text), expect, "{text}");
    }
}
