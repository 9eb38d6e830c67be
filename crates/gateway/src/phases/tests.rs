//! The data plane as a client sees it: imported, deployed, called.

use http::Request;
use serde_json::{Value, json};
use service::InvocationType;

use crate::testing::{Bench, FUNCTION, Reply, invoked};

/// A definition with one path.
fn definition(path: &str, method: &str, operation: Value) -> String {
    let mut item = serde_json::Map::new();
    item.insert(method.to_owned(), operation);
    let mut paths = serde_json::Map::new();
    paths.insert(path.to_owned(), item.into());
    json!({ "swagger": "2.0", "info": { "title": "test", "version": "1" }, "paths": paths }).to_string()
}

fn lambda(kind: &str, more: Value) -> Value {
    let mut integration = json!({ "type": kind, "httpMethod": "POST", "uri": FUNCTION });
    for (key, value) in more.as_object().unwrap() {
        integration[key] = value.clone();
    }
    json!({ "responses": { "200": {}, "400": {} }, "x-amazon-apigateway-integration": integration })
}

fn mock(more: Value) -> Value {
    let mut integration = json!({
        "type": "mock",
        "requestTemplates": { "application/json": "{\"statusCode\": 200}" },
        "responses": { "default": { "statusCode": 200 } },
    });
    for (key, value) in more.as_object().unwrap() {
        integration[key] = value.clone();
    }
    let headers = json!({ "X-Own": { "type": "string" }, "X-Two": { "type": "string" } });
    json!({ "responses": { "200": { "headers": headers } }, "x-amazon-apigateway-integration": integration })
}

#[track_caller]
fn check(reply: &Reply, status: u16, body: &str) {
    assert_eq!((reply.status, reply.body.as_str()), (status, body), "why: {}", reply.why());
    assert_eq!(reply.header("x-amzn-requestid"), reply.trace.id);
    assert_eq!(reply.header("x-amz-apigw-id"), reply.trace.extended_id);
    assert_eq!(reply.trace.http_status, status);
}

#[tokio::test]
async fn the_sample_of_the_main_job_answers_the_functions_json() {
    let bench = Bench::new();
    let swagger = include_str!("../../../../examples/meditations/server/swagger.json");
    let id = bench.deployed(swagger).await;
    bench.function(|_| invoked(r#"{"status": "success", "meditation": "Breathe."}"#));
    let reply = bench.send(&id, Request::post("/prod").body("").unwrap()).await;
    check(&reply, 200, r#"{"status": "success", "meditation": "Breathe."}"#);
    assert_eq!(reply.header("content-type"), "application/json");
    let invocation = bench.world.invocations.lock().unwrap().pop().unwrap();
    assert_eq!(invocation.function.to_string(), "arn:aws:lambda:us-east-1:123456789012:function:meditate");
    assert_eq!(invocation.payload, "{}");
    assert_eq!(&**invocation.caller.arn(), "apigateway.amazonaws.com");
    let source = invocation.source.unwrap();
    assert_eq!(source.arn, format!("arn:aws:execute-api:us-east-1:123456789012:{id}/prod/POST/"));
    let phases: Vec<_> = reply.trace.phases.iter().map(|phase| phase.name).collect();
    assert_eq!(
        phases,
        ["stage", "route", "authorize", "validate", "mapRequest", "integrate", "mapResponse", "respond"]
    );
}

#[tokio::test]
async fn a_proxy_event_has_awss_form() {
    let bench = Bench::new();
    let id = bench
        .deployed(&definition("/users/{id}/{rest+}", "x-amazon-apigateway-any-method", lambda("aws_proxy", json!({}))))
        .await;
    bench.function(|_| invoked(r#"{"statusCode": 201, "body": "made", "headers": {"X-Own": "1", "Server": "s"}}"#));
    let request = Request::post("/prod/users/a%2Bb/c/d/?q=1&q=2&e=x%20y")
        .header("host", "h.example")
        .header("content-type", "text/plain")
        .header("user-agent", "test")
        .header("x-custom", "1")
        .header("x-custom", "2")
        .header("connection", "close")
        .body("hällo \"you\"")
        .unwrap();
    let reply = bench.send(&id, request).await;
    check(&reply, 201, "made");
    assert_eq!((reply.header("x-own"), reply.header("x-amzn-remapped-server")), ("1", "s"));
    assert!(reply.header("x-amzn-trace-id").starts_with("Root=1-"));
    let payload = bench.world.invocations.lock().unwrap().pop().unwrap().payload;
    let mut event: Value = serde_json::from_slice(&payload).unwrap();
    for field in ["requestId", "extendedRequestId", "resourceId", "deploymentId"] {
        assert!(event["requestContext"][field].as_str().is_some_and(|text| !text.is_empty()), "{field}");
        event["requestContext"][field] = json!("?");
    }
    for field in ["headers", "multiValueHeaders"] {
        event[field]["X-Amzn-Trace-Id"] = json!("?");
    }
    let expect = json!({
        "resource": "/users/{id}/{rest+}",
        "path": "/users/a%2Bb/c/d/",
        "httpMethod": "POST",
        "headers": {
            "Content-Type": "text/plain", "Host": "h.example", "User-Agent": "test", "X-Amzn-Trace-Id": "?",
            "X-Forwarded-For": "192.0.2.7", "X-Forwarded-Port": "4566", "X-Forwarded-Proto": "http", "X-Custom": "2",
        },
        "multiValueHeaders": {
            "Content-Type": ["text/plain"], "Host": ["h.example"], "User-Agent": ["test"], "X-Amzn-Trace-Id": "?",
            "X-Forwarded-For": ["192.0.2.7"], "X-Forwarded-Port": ["4566"], "X-Forwarded-Proto": ["http"],
            "X-Custom": ["1", "2"],
        },
        "queryStringParameters": { "e": "x y", "q": "2" },
        "multiValueQueryStringParameters": { "e": ["x y"], "q": ["1", "2"] },
        "pathParameters": { "id": "a%2Bb", "rest": "c/d" },
        "stageVariables": null,
        "requestContext": {
            "resourceId": "?", "resourcePath": "/users/{id}/{rest+}", "httpMethod": "POST", "extendedRequestId": "?",
            "requestTime": "20/Nov/2026:12:30:45 +0000", "path": "/prod/users/a%2Bb/c/d/", "accountId": "123456789012",
            "protocol": "HTTP/1.1", "stage": "prod", "domainPrefix": id, "requestTimeEpoch": 1_795_177_845_123_i64,
            "requestId": "?",
            "identity": {
                "cognitoIdentityPoolId": null, "accountId": null, "cognitoIdentityId": null, "caller": null,
                "sourceIp": "192.0.2.7", "principalOrgId": null, "accessKey": null, "cognitoAuthenticationType": null,
                "cognitoAuthenticationProvider": null, "userArn": null, "userAgent": "test", "user": null,
            },
            "domainName": format!("{id}.execute-api.localhost"), "deploymentId": "?", "apiId": id,
        },
        "body": "hällo \"you\"",
        "isBase64Encoded": false,
    });
    assert_eq!(event, expect);
}

#[tokio::test]
async fn what_fails_answers_in_awss_words_and_says_why() {
    let bench = Bench::new();
    let id = bench.deployed(&definition("/users", "get", lambda("aws_proxy", json!({})))).await;
    let reply = bench.get(&id, "/prod/user").await;
    check(&reply, 403, r#"{"message":"Missing Authentication Token"}"#);
    assert_eq!(reply.header("x-amzn-errortype"), "MissingAuthenticationTokenException");
    assert_eq!(reply.why(), format!("no route GET /user in stage prod of API {id}; nearest GET /users"));
    assert!(reply.fix().ends_with(&format!("/_aws/execute-api/{id}/prod/users'")), "{}", reply.fix());
    let reply = bench.send(&id, Request::post("/prod/users").body("").unwrap()).await;
    check(&reply, 403, r#"{"message":"Missing Authentication Token"}"#);
    let reply = bench.get(&id, "/dev/users").await;
    check(&reply, 403, r#"{"message":"Forbidden"}"#);
    assert_eq!(reply.header("x-amzn-errortype"), "ForbiddenException");
    assert_eq!(reply.why(), format!("the API {id} has no stage \"dev\"; its stages are prod"));
    let reply = bench.get("nothere", "/prod/users").await;
    check(&reply, 403, r#"{"message":"Forbidden"}"#);

    bench.function(|_| invoked("\"just text\""));
    let reply = bench.get(&id, "/prod/users").await;
    check(&reply, 502, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().starts_with("Malformed Lambda proxy response: $ must be"), "{}", reply.why());

    bench.function(|_| {
        invoked(r#"{"errorMessage":"boom","errorType":"Exception"}"#)
            .map(|invoked| service::Invoked { function_error: Some("Unhandled"), ..invoked })
    });
    let reply = bench.get(&id, "/prod/users").await;
    check(&reply, 502, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().ends_with("(Unhandled): boom"), "{}", reply.why());

    bench.function(|_| Err(wire::Error::new(403, "AccessDeniedException", "no")));
    let reply = bench.get(&id, "/prod/users").await;
    check(&reply, 500, r#"{"message": "Internal server error"}"#);
    let why = reply.trace.why.unwrap();
    assert_eq!(
        why.fix.unwrap().command.unwrap(),
        format!(
            "aws lambda add-permission --function-name meditate --statement-id apigateway-{id} --action \
             lambda:InvokeFunction --principal apigateway.amazonaws.com --source-arn \
             'arn:aws:execute-api:us-east-1:123456789012:{id}/*/GET/users'"
        )
    );
}

#[tokio::test]
async fn what_was_made_and_not_deployed_is_named() {
    let bench = Bench::new();
    let id = bench.deployed(&definition("/a", "get", mock(json!({})))).await;
    let more = crate::generated::apigateway::PutRestApiRequest {
        rest_api_id: id.clone(),
        body: definition("/b", "get", mock(json!({}))).into(),
        ..Default::default()
    };
    crate::api::import::put(&bench.gateway, &bench.call(), more).await.unwrap();
    let reply = bench.get(&id, "/prod/b").await;
    check(&reply, 403, r#"{"message":"Missing Authentication Token"}"#);
    assert!(reply.why().starts_with("GET /b exists in API"), "{}", reply.why());
    bench.deploy(&id, "prod").await;
    check(&bench.get(&id, "/prod/b").await, 200, "");
    check(&bench.get(&id, "/prod/a").await, 200, "");
}

#[tokio::test]
async fn a_mock_maps_both_ways() {
    let bench = Bench::new();
    let operation = mock(json!({
        "requestTemplates": { "application/json": "#if($input.params('fail') == 'yes'){\"statusCode\": 400}#else{\"statusCode\": 200}#end" },
        "responses": {
            "default": {
                "statusCode": "200",
                "responseParameters": {
                    "method.response.header.X-Own": "'fixed'",
                    "method.response.header.X-Two": "method.request.header.x-in",
                },
                "responseTemplates": { "application/json": "{\"stage\": \"$context.stage\", \"q\": \"$input.params('q')\"}" },
            },
        },
    }));
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let reply = bench.send(&id, Request::get("/prod/m?q=5").header("x-in", "in").body("").unwrap()).await;
    check(&reply, 200, r#"{"stage": "prod", "q": "5"}"#);
    assert_eq!((reply.header("x-own"), reply.header("x-two")), ("fixed", "in"));
    assert_eq!(reply.header("content-type"), "application/json");
}

#[tokio::test]
async fn a_backend_that_no_response_is_for_is_a_configuration_error() {
    let bench = Bench::new();
    let operation = mock(json!({ "responses": { "4\\d{2}": { "statusCode": "200" } } }));
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let reply = bench.get(&id, "/prod/m").await;
    check(&reply, 500, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().starts_with("No match for output mapping"), "{}", reply.why());
}

#[tokio::test]
async fn content_types_without_a_template_are_passed_or_refused() {
    for (behavior, status) in [("when_no_match", 200), ("when_no_templates", 415), ("never", 415)] {
        let bench = Bench::new();
        let operation = lambda(
            "aws",
            json!({
                "passthroughBehavior": behavior,
                "requestTemplates": { "application/json": "{\"mapped\": true}" },
                "responses": { "default": { "statusCode": "200" } },
            }),
        );
        let id = bench.deployed(&definition("/m", "post", operation)).await;
        bench.function(|invocation| Ok(service::Invoked { payload: invocation.payload.clone(), ..invoked("")? }));
        let send = |kind: &str| Request::post("/prod/m").header("content-type", kind).body("\"raw\"").unwrap();
        check(&bench.send(&id, send("application/json; charset=utf-8")).await, 200, "{\"mapped\": true}");
        let reply = bench.send(&id, send("text/plain")).await;
        let body = if status == 200 { "\"raw\"" } else { r#"{"message":"Unsupported Media Type"}"# };
        check(&reply, status, body);
    }
}

#[tokio::test]
async fn a_functions_error_chooses_the_response() {
    let bench = Bench::new();
    let operation = lambda(
        "aws",
        json!({
            "responses": {
                "default": { "statusCode": "200" },
                ".*not found.*": { "statusCode": "400", "responseTemplates": { "application/json": "{\"e\": $input.json('$.errorMessage')}" } },
            },
        }),
    );
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    bench.function(|_| {
        invoked(r#"{"errorMessage":"it was not found here"}"#)
            .map(|invoked| service::Invoked { function_error: Some("Handled"), ..invoked })
    });
    check(&bench.get(&id, "/prod/m").await, 400, r#"{"e": "it was not found here"}"#);
    bench.function(|_| invoked("{\"x\":1}"));
    check(&bench.get(&id, "/prod/m").await, 200, "{\"x\":1}");
}

#[tokio::test]
async fn an_event_invocation_is_asked_for_by_header() {
    let bench = Bench::new();
    let operation = lambda(
        "aws",
        json!({
            "requestParameters": { "integration.request.header.X-Amz-Invocation-Type": "'Event'" },
            "responses": { "default": { "statusCode": "200" } },
        }),
    );
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    bench.function(|_| Ok(service::Invoked { status: 202, ..invoked("")? }));
    check(&bench.get(&id, "/prod/m").await, 200, "");
    assert_eq!(bench.world.invocations.lock().unwrap()[0].invocation_type, InvocationType::Event);
}

#[tokio::test]
async fn binary_bodies_become_base64_and_back() {
    let bench = Bench::new();
    let text = definition("/m", "post", lambda("aws_proxy", json!({})));
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["x-amazon-apigateway-binary-media-types"] = json!(["image/*"]);
    let id = bench.deployed(&document.to_string()).await;
    bench.function(|invocation| {
        let event: Value = serde_json::from_slice(&invocation.payload).unwrap();
        assert_eq!((&event["isBase64Encoded"], &event["body"]), (&json!(true), &json!("/wAB")));
        invoked(r#"{"body": "/wAB", "isBase64Encoded": true, "headers": {"content-type": "image/png"}}"#)
    });
    let request =
        Request::post("/prod/m").header("content-type", "image/png").body(bytes::Bytes::from_static(&[255, 0, 1]));
    let reply = bench.send_raw(&id, "/prod/m", request.unwrap()).await;
    assert_eq!((reply.status, reply.body.chars().count()), (200, 3));
}

#[tokio::test]
async fn limits_and_odd_requests_are_answered() {
    let bench = Bench::with_limits(base::Limits { gateway_body: 10, ..base::Limits::default() });
    let id = bench.deployed(&definition("/{a}", "post", lambda("aws_proxy", json!({})))).await;
    bench.function(|_| invoked("{}"));
    let reply = bench.send(&id, Request::post("/prod/x").body("12345678901").unwrap()).await;
    check(&reply, 413, r#"{"message":"Request Too Long"}"#);
    for path in ["/prod/%zz", "/prod/%00", "/prod//", "/prod/%2e%2e", "", "/", "//", "prod"] {
        let request = Request::post("/").body(bytes::Bytes::new()).unwrap();
        let reply = bench.send_raw(&id, path, request).await;
        assert!([200, 403].contains(&reply.status), "{path}: {}", reply.status);
    }
}

#[tokio::test]
async fn what_is_not_built_refuses() {
    let bench = Bench::new();
    let text = definition("/m", "get", mock(json!({})));
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["securityDefinitions"] = json!({
        "key": { "type": "apiKey", "in": "header", "name": "x-api-key" },
        "own": { "type": "apiKey", "in": "header", "name": "Authorization", "x-amazon-apigateway-authorizer": { "type": "token" } },
    });
    for (name, status, body) in
        [("key", 403, r#"{"message":"Forbidden"}"#), ("own", 500, r#"{"message": "Internal server error"}"#)]
    {
        let mut requirement = serde_json::Map::new();
        requirement.insert(name.to_owned(), json!([]));
        document["security"] = json!([requirement]);
        let id = bench.deployed(&document.to_string()).await;
        check(&bench.get(&id, "/prod/m").await, status, body);
    }
}

#[tokio::test]
async fn gateway_responses_are_the_owners() {
    let bench = Bench::new();
    let text = definition("/m", "get", mock(json!({})));
    let mut document: Value = serde_json::from_str(&text).unwrap();
    document["x-amazon-apigateway-gateway-responses"] = json!({
        "MISSING_AUTHENTICATION_TOKEN": {
            "statusCode": 404,
            "responseParameters": {
                "gatewayresponse.header.Access-Control-Allow-Origin": "'*'",
                "gatewayresponse.header.X-In": "method.request.header.x-in",
            },
            "responseTemplates": { "application/json": "{\"m\": $context.error.messageString, \"t\": \"$context.error.responseType\"}" },
        },
    });
    let id = bench.deployed(&document.to_string()).await;
    let reply = bench.send(&id, Request::get("/prod/none").header("x-in", "1").body("").unwrap()).await;
    check(&reply, 404, r#"{"m": "Missing Authentication Token", "t": "MISSING_AUTHENTICATION_TOKEN"}"#);
    assert_eq!((reply.header("access-control-allow-origin"), reply.header("x-in")), ("*", "1"));
}

#[tokio::test]
async fn required_parameters_are_looked_for() {
    let bench = Bench::new();
    let mut operation = mock(json!({}));
    operation["parameters"] = json!([
        { "in": "query", "name": "q", "required": true, "type": "string" },
        { "in": "header", "name": "X-H", "required": true, "type": "string" },
    ]);
    operation["x-amazon-apigateway-request-validator"] = json!("params");
    let mut document: Value = serde_json::from_str(&definition("/m", "get", operation)).unwrap();
    document["x-amazon-apigateway-request-validators"] = json!({ "params": { "validateRequestParameters": true } });
    let id = bench.deployed(&document.to_string()).await;
    check(&bench.get(&id, "/prod/m").await, 400, r#"{"message":"Missing required request parameters: [X-H, q]"}"#);
    let request = Request::get("/prod/m?q=1").header("x-h", "1").body("").unwrap();
    check(&bench.send(&id, request).await, 200, "");
}

#[tokio::test]
async fn bodies_must_fit_their_model() {
    let bench = Bench::new();
    let mut operation = lambda("aws_proxy", json!({}));
    operation["parameters"] = json!([{ "in": "body", "name": "b", "schema": { "$ref": "#/definitions/Pet" } }]);
    operation["x-amazon-apigateway-request-validator"] = json!("body");
    let mut document: Value = serde_json::from_str(&definition("/m", "post", operation)).unwrap();
    document["definitions"] = json!({ "Pet": { "type": "object", "required": ["name"] } });
    document["x-amazon-apigateway-request-validators"] = json!({ "body": { "validateRequestBody": true } });
    let id = bench.deployed(&document.to_string()).await;
    let send =
        |body: &'static str| Request::post("/prod/m").header("content-type", "application/json").body(body).unwrap();
    check(&bench.send(&id, send(r#"{"name": 1}"#)).await, 200, "");
    for body in ["{}", "", "x"] {
        let reply = bench.send(&id, send(body)).await;
        check(&reply, 400, r#"{"message":"Invalid request body"}"#);
    }
}

#[tokio::test]
async fn payloads_are_packed_and_unpacked() {
    use std::io::{Read, Write};
    let bench = Bench::new();
    let mut document: Value = serde_json::from_str(&definition("/m", "post", lambda("aws_proxy", json!({})))).unwrap();
    document["x-amazon-apigateway-minimum-compression-size"] = json!(10);
    let id = bench.deployed(&document.to_string()).await;
    bench.function(|invocation| {
        let event: Value = serde_json::from_slice(&invocation.payload).unwrap();
        invoked(&json!({ "body": format!("{} and more", event["body"].as_str().unwrap()) }).to_string())
    });
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(b"packed").unwrap();
    let body = bytes::Bytes::from(packer.finish().unwrap());
    let request = Request::post("/").header("content-encoding", "gzip").header("accept-encoding", "br, gzip;q=0.5");
    let response = bench.execute(&id, "/prod/m", request.body(body).unwrap()).await;
    assert_eq!((response.status().as_u16(), &response.headers()["content-encoding"]), (200, &"gzip".parse().unwrap()));
    let mut text = String::new();
    flate2::read::GzDecoder::new(response.body().as_ref()).read_to_string(&mut text).unwrap();
    assert_eq!(text, "packed and more");
    let request = Request::post("/").header("content-encoding", "gzip").body("not packed".into()).unwrap();
    assert_eq!(bench.execute(&id, "/prod/m", request).await.status().as_u16(), 400);
}

#[tokio::test]
async fn an_operation_of_another_service_is_called_as_the_role() {
    let bench = Bench::new();
    let operation = lambda(
        "aws",
        json!({
            "uri": "arn:aws:apigateway:us-east-1:logs:action/DescribeLogGroups",
            "credentials": "arn:aws:iam::123456789012:role/caller",
            "requestTemplates": { "application/json": "{\"limit\": 1}" },
            "responses": { "default": { "statusCode": "200" }, "4\\d{2}": { "statusCode": "400" } },
        }),
    );
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let body = r#"{"as":"arn:aws:sts::123456789012:assumed-role/caller/s","input":{"limit":1},"operation":"logs:DescribeLogGroups"}"#;
    check(&bench.get(&id, "/prod/m").await, 200, body);
    let operation = lambda(
        "aws",
        json!({
            "uri": "arn:aws:apigateway:us-east-1:s3:path/bucket/key",
            "credentials": "arn:aws:iam::123456789012:role/caller",
            "responses": { "default": { "statusCode": "200" } },
        }),
    );
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let reply = bench.get(&id, "/prod/m").await;
    check(&reply, 500, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().contains("not built"), "{}", reply.why());
    let operation = lambda("aws_proxy", json!({ "credentials": "arn:aws:iam::123456789012:role/refused" }));
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let reply = bench.get(&id, "/prod/m").await;
    check(&reply, 500, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().contains("cannot assume the role"), "{}", reply.why());
}

#[tokio::test]
async fn stage_variables_choose_the_function() {
    let bench = Bench::new();
    let uri = FUNCTION.replace("meditate", "${stageVariables.fn}");
    let id = bench.deployed(&definition("/m", "get", lambda("aws_proxy", json!({ "uri": uri })))).await;
    let patch = crate::generated::apigateway::PatchOperation {
        op: Some("replace".into()),
        path: Some("/variables/fn".into()),
        value: Some("other:live".into()),
        from: None,
    };
    let update = crate::generated::apigateway::UpdateStageRequest {
        rest_api_id: id.clone(),
        stage_name: "prod".into(),
        patch_operations: Some(vec![patch]),
    };
    crate::api::stage::update(&bench.gateway, &bench.call(), update).await.unwrap();
    check(&bench.get(&id, "/prod/m").await, 200, "");
    let invocation = bench.world.invocations.lock().unwrap().pop().unwrap();
    assert_eq!(invocation.function.to_string(), "arn:aws:lambda:us-east-1:123456789012:function:other:live");
    let event: Value = serde_json::from_slice(&invocation.payload).unwrap();
    assert_eq!(event["stageVariables"], json!({ "fn": "other:live" }));
}

#[tokio::test]
async fn stages_are_compiled_again_after_they_left_the_cache() {
    let bench = Bench::with_limits(base::Limits { compiled_stages: 1, ..base::Limits::default() });
    let one = bench.deployed(&definition("/m", "get", mock(json!({})))).await;
    let two = bench.deployed(&definition("/m", "get", mock(json!({})))).await;
    for id in [&one, &two, &one] {
        check(&bench.get(id, "/prod/m").await, 200, "");
    }
    let delete = crate::generated::apigateway::DeleteRestApiRequest { rest_api_id: one.clone() };
    crate::api::rest_api::delete(&bench.gateway, &bench.call(), delete).await.unwrap();
    check(&bench.get(&one, "/prod/m").await, 403, r#"{"message":"Forbidden"}"#);
}

#[tokio::test]
async fn templates_that_cannot_be_used_answer_500() {
    let bench = Bench::new();
    let operation = mock(json!({ "requestTemplates": { "application/json": "#if(" } }));
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let reply = bench.get(&id, "/prod/m").await;
    check(&reply, 500, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().contains("the request template for application/json is not a template"), "{}", reply.why());
}

#[tokio::test]
async fn a_backend_over_http_is_called() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut server = tokio::task::JoinSet::new();
    server.spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut seen = String::new();
        for answer in [
            "HTTP/1.1 202 X\r\nContent-Length: 3\r\nServer: s\r\nX-Own: o\r\n\r\none",
            "HTTP/1.1 404 X\r\nContent-Length: 3\r\n\r\ntwo",
        ] {
            let mut buffer = [0; 4096];
            let count = stream.read(&mut buffer).await.unwrap();
            seen.push_str(&String::from_utf8_lossy(&buffer[..count]));
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
        seen
    });
    let bench = Bench::new();
    let integration = |kind: &str, more: Value| {
        let mut integration = json!({
            "type": kind, "httpMethod": "ANY", "uri": format!("http://127.0.0.1:{port}/base/{{p}}"),
            "requestParameters": { "integration.request.path.p": "method.request.path.p" },
        });
        for (key, value) in more.as_object().unwrap() {
            integration[key] = value.clone();
        }
        json!({
            "parameters": [{ "in": "path", "name": "p", "required": true, "type": "string" }],
            "responses": { "200": {}, "400": {} },
            "x-amazon-apigateway-integration": integration,
        })
    };
    let proxy = bench.deployed(&definition("/x/{p}", "post", integration("http_proxy", json!({})))).await;
    let request = Request::post("/prod/x/a%20b?q=1").header("host", "us").header("x-in", "1").body("body").unwrap();
    let reply = bench.send(&proxy, request).await;
    check(&reply, 202, "one");
    assert_eq!((reply.header("x-own"), reply.header("x-amzn-remapped-server")), ("o", "s"));
    let responses = json!({ "responses": { "default": { "statusCode": "200" }, "4\\d{2}": { "statusCode": "400" } } });
    let plain = bench.deployed(&definition("/y/{p}", "get", integration("http", responses))).await;
    check(&bench.get(&plain, "/prod/y/z").await, 400, "two");
    let seen = server.join_next().await.unwrap().unwrap();
    assert!(seen.starts_with("POST /base/a%20b?q=1 HTTP/1.1\r\n"), "{seen}");
    assert!(seen.contains(&format!("Host: 127.0.0.1:{port}\r\n")) && seen.contains("X-In: 1\r\n"), "{seen}");
    assert!(seen.contains("GET /base/z HTTP/1.1\r\n"), "{seen}");
    assert!(seen.contains(&format!("User-Agent: AmazonAPIGateway_{plain}\r\n")), "{seen}");
    // Nobody listens any more.
    let reply = bench.get(&plain, "/prod/y/z").await;
    check(&reply, 504, r#"{"message": "Network error communicating with endpoint"}"#);
}

#[tokio::test]
async fn metadata_addresses_are_never_reached() {
    let bench = Bench::new();
    let operation = json!({
        "responses": { "200": {} },
        "x-amazon-apigateway-integration": { "type": "http_proxy", "httpMethod": "GET", "uri": "http://169.254.169.254/latest" },
    });
    let id = bench.deployed(&definition("/m", "get", operation)).await;
    let reply = bench.get(&id, "/prod/m").await;
    check(&reply, 500, r#"{"message": "Internal server error"}"#);
    assert!(reply.why().contains("never reached"), "{}", reply.why());
}
