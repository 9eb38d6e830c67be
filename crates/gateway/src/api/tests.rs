//! The control plane through its operations: AWS's shapes, words and codes.

use expect_test::{Expect, expect};
use serde_json::{Value, json};
use service::Service as _;
use wire::Record;

use crate::testing::{Bench, FUNCTION};

/// Calls an operation with its input as JSON; gives its output, or `CODE STATUS: message`.
async fn call(bench: &Bench, operation: &str, input: Value) -> Result<Value, String> {
    let operation = bench.gateway.model().operation(operation).unwrap();
    let record = Record::from_json(operation.input.unwrap(), input.to_string().as_bytes(), 100).unwrap();
    let output = bench.gateway.call(operation, &bench.call(), record).await;
    output
        .map(|record| serde_json::from_slice(&record.to_json()).unwrap())
        .map_err(|error| format!("{} {}: {}", error.code, error.status, error.message))
}

async fn ok(bench: &Bench, operation: &str, input: Value) -> Value {
    call(bench, operation, input).await.unwrap_or_else(|error| panic!("{operation}: {error}"))
}

#[track_caller]
fn check(outcome: Result<Value, String>, expect: &str) {
    assert_eq!(outcome.unwrap_err(), expect);
}

/// Ids differ from run to run of the sequence: `a1b2c3` becomes `ID1`.
#[track_caller]
fn show(value: &Value, ids: &[(&str, &str)], expect: &Expect) {
    let mut text = serde_json::to_string_pretty(value).unwrap();
    for (id, name) in ids {
        text = text.replace(id, name);
    }
    expect.assert_eq(&text);
}

struct Api {
    bench: Bench,
    id: String,
    root: String,
}

async fn api() -> Api {
    let bench = Bench::new();
    let made = ok(&bench, "CreateRestApi", json!({ "name": "test" })).await;
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    Api { id: text("id"), root: text("rootResourceId"), bench }
}

impl Api {
    /// The input with this API's id.
    fn with(&self, mut input: Value) -> Value {
        input["restApiId"] = self.id.clone().into();
        input
    }

    async fn call(&self, operation: &str, input: Value) -> Result<Value, String> {
        call(&self.bench, operation, self.with(input)).await
    }

    async fn ok(&self, operation: &str, input: Value) -> Value {
        ok(&self.bench, operation, self.with(input)).await
    }

    /// A resource under `parent`; gives its id.
    async fn resource(&self, parent: &str, part: &str) -> String {
        let made = self.ok("CreateResource", json!({ "parentId": parent, "pathPart": part })).await;
        made["id"].as_str().unwrap().to_owned()
    }

    async fn mock(&self, resource: &str, method: &str) {
        let at = |mut input: Value| {
            input["resourceId"] = resource.into();
            input["httpMethod"] = method.into();
            input
        };
        self.ok("PutMethod", at(json!({ "authorizationType": "NONE" }))).await;
        self.ok("PutIntegration", at(json!({ "type": "MOCK" }))).await;
    }
}

#[tokio::test]
async fn an_api_is_made_shown_changed_and_deleted() {
    let bench = Bench::new();
    let made = ok(&bench, "CreateRestApi", json!({ "name": "a", "tags": { "_custom_id_": "mine", "t": "1" } })).await;
    let root = made["rootResourceId"].as_str().unwrap().to_owned();
    show(
        &made,
        &[(&root, "ROOT")],
        &expect![[r#"
        {
          "id": "mine",
          "name": "a",
          "createdDate": 1795177845,
          "apiKeySource": "HEADER",
          "endpointConfiguration": {
            "types": [
              "EDGE"
            ],
            "ipAddressType": "ipv4"
          },
          "tags": {
            "_custom_id_": "mine",
            "t": "1"
          },
          "disableExecuteApiEndpoint": false,
          "rootResourceId": "ROOT"
        }"#]],
    );
    check(
        call(&bench, "CreateRestApi", json!({ "name": "b", "tags": { "_custom_id_": "mine" } })).await,
        "ConflictException 409: An API with the id mine already exists",
    );
    let patch = |op: &str, path: &str, value: &str| json!({ "restApiId": "mine", "patchOperations": [{ "op": op, "path": path, "value": value }] });
    ok(&bench, "UpdateRestApi", patch("replace", "/name", "new")).await;
    ok(&bench, "UpdateRestApi", patch("add", "/binaryMediaTypes/image~1png", "")).await;
    let policy =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}"#;
    ok(&bench, "UpdateRestApi", patch("replace", "/policy", policy)).await;
    let found = ok(&bench, "GetRestApi", json!({ "restApiId": "mine" })).await;
    assert_eq!(found["name"], "new");
    assert_eq!(found["binaryMediaTypes"], json!(["image/png"]));
    assert_eq!(found["policy"], policy.replace('"', "\\\""));
    for (op, path, value, expect) in [
        ("replace", "/binaryMediaTypes", "x", "Invalid patch path /binaryMediaTypes"),
        ("add", "/minimumCompressionSize", "1", "Invalid patch operation specified. Must be one of: [replace]"),
        ("replace", "/minimumCompressionSize", "x", "Invalid minimum compression size, must be between 0 and 10485760"),
        (
            "replace",
            "/endpointConfiguration/types/0",
            "X",
            "Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE",
        ),
    ] {
        check(
            call(&bench, "UpdateRestApi", patch(op, path, value)).await,
            &format!("BadRequestException 400: {expect}"),
        );
    }
    ok(&bench, "DeleteRestApi", json!({ "restApiId": "mine" })).await;
    check(
        call(&bench, "GetRestApi", json!({ "restApiId": "mine" })).await,
        "NotFoundException 404: Invalid API identifier specified 123456789012:mine",
    );
    assert_eq!(ok(&bench, "GetRestApis", json!({})).await["items"], json!([]));
}

#[tokio::test]
async fn what_an_api_may_not_be_is_refused() {
    let bench = Bench::new();
    for (input, expect) in [
        (json!({ "name": "a", "description": "" }), "Description cannot be an empty string"),
        (
            json!({ "name": "a", "minimumCompressionSize": -1 }),
            "Invalid minimum compression size, must be between 0 and 10485760",
        ),
        (
            json!({ "name": "a", "endpointConfiguration": { "types": [] } }),
            "REGIONAL Configuration and EDGE Configuration cannot be both DISABLED.",
        ),
        (
            json!({ "name": "a", "endpointConfiguration": { "types": ["EDGE", "REGIONAL"] } }),
            "Cannot create an api with multiple Endpoint Types.",
        ),
        (
            json!({ "name": "a", "endpointConfiguration": { "types": ["PRIVATE"], "ipAddressType": "ipv4" } }),
            "Only dualstack ipAddressType is supported for Private APIs.",
        ),
    ] {
        check(call(&bench, "CreateRestApi", input).await, &format!("BadRequestException 400: {expect}"));
    }
}

#[tokio::test]
async fn resources_are_a_tree() {
    let api = api().await;
    let pets = api.resource(&api.root, "pets").await;
    let pet = api.resource(&pets, "{id}").await;
    let deep = api.resource(&pet, "toys").await;
    let make = |parent: &str, part: &str| json!({ "parentId": parent, "pathPart": part });
    let create = |parent: &str, part: &str| api.call("CreateResource", make(parent, part));
    check(
        create(&api.root, "pets").await,
        "ConflictException 409: Another resource with the same parent already has this name: pets",
    );
    check(
        create(&pets, "{other}").await,
        "BadRequestException 400: A sibling ({id}) of this resource already has a variable path part -- only one is allowed",
    );
    check(create("none", "x").await, "NotFoundException 404: Invalid Resource identifier specified");
    check(
        create(&api.root, "a b").await,
        "BadRequestException 400: Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.",
    );
    let rest = api.resource(&api.root, "{proxy+}").await;
    check(
        create(&rest, "x").await,
        "BadRequestException 400: Cannot create a child of a resource with a greedy path variable: {proxy+}",
    );
    let update = |id: &str, op: &str, path: &str, value: &str| {
        api.call(
            "UpdateResource",
            json!({ "resourceId": id, "patchOperations": [{ "op": op, "path": path, "value": value }] }),
        )
    };
    assert_eq!(update(&pets, "replace", "/pathPart", "dogs").await.unwrap()["path"], "/dogs");
    let found = api.ok("GetResource", json!({ "resourceId": deep })).await;
    assert_eq!(found["path"], "/dogs/{id}/toys");
    check(update(&pets, "replace", "/parentId", &deep).await, "BadRequestException 400: Resources cannot be cyclical.");
    check(
        update(&pets, "replace", "/x", "").await,
        "BadRequestException 400: Invalid patch path  '/x' specified for op 'replace'. Must be one of: [/parentId, /pathPart]",
    );
    check(
        update(&pets, "remove", "/pathPart", "").await,
        "BadRequestException 400: Invalid patch path  '/pathPart' specified for op 'remove'. Please choose supported operations",
    );
    check(
        update(&api.root, "replace", "/pathPart", "x").await,
        "BadRequestException 400: Root resource cannot update its pathPart.",
    );
    let all = api.ok("GetResources", json!({ "limit": 2 })).await;
    let paths = |list: &Value| {
        list["items"].as_array().unwrap().iter().map(|it| it["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&all), ["/", "/dogs"]);
    let more = api.ok("GetResources", json!({ "position": all["position"] })).await;
    assert_eq!(paths(&more), ["/dogs/{id}", "/dogs/{id}/toys", "/{proxy+}"]);
    api.ok("DeleteResource", json!({ "resourceId": pets })).await;
    check(
        api.call("GetResource", json!({ "resourceId": deep })).await,
        "NotFoundException 404: Invalid Resource identifier specified",
    );
    api.resource(&api.root, "dogs").await;
}

#[tokio::test]
async fn methods_and_integrations_are_checked() {
    let api = api().await;
    let at = |mut input: Value| {
        input["resourceId"] = api.root.clone().into();
        input["httpMethod"] = "GET".into();
        input
    };
    check(api.call("GetMethod", at(json!({}))).await, "NotFoundException 404: Invalid Method identifier specified");
    for (input, expect) in [
        (
            json!({ "authorizationType": "CUSTOM" }),
            "Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.",
        ),
        (
            json!({ "authorizationType": "NONE", "requestValidatorId": "x" }),
            "Invalid Request Validator identifier specified",
        ),
        (
            json!({ "authorizationType": "NONE", "requestModels": { "application/json": "Pet" } }),
            "Invalid model identifier specified: Pet",
        ),
        (
            json!({ "authorizationType": "NONE", "requestParameters": { "method.request.header.a": true, "method.request.querystring.a": true } }),
            "Parameter names must be unique across querystring, header and path",
        ),
    ] {
        check(api.call("PutMethod", at(input)).await, &format!("BadRequestException 400: {expect}"));
    }
    let mut wrong = at(json!({ "authorizationType": "NONE" }));
    wrong["httpMethod"] = "GO".into();
    check(
        api.call("PutMethod", wrong).await,
        "BadRequestException 400: Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
    );
    let declared = json!({ "method.request.querystring.q": true });
    api.ok("PutMethod", at(json!({ "authorizationType": "NONE", "requestParameters": declared }))).await;
    check(
        api.call("PutMethod", at(json!({ "authorizationType": "NONE" }))).await,
        "ConflictException 409: Method already exists for this resource",
    );
    check(
        api.call("GetIntegration", at(json!({}))).await,
        "NotFoundException 404: Invalid Integration identifier specified",
    );
    for (input, expect) in [
        (json!({ "type": "AWS_PROXY", "uri": FUNCTION }), "Enumeration value for HttpMethod must be non-empty"),
        (json!({ "type": "AWS", "integrationHttpMethod": "POST", "uri": "x" }), "Invalid ARN specified in the request"),
        (
            json!({ "type": "AWS", "integrationHttpMethod": "POST", "uri": "arn:aws:apigateway:us-east-1:lambda:x/y" }),
            "AWS ARN for integration must contain path or action",
        ),
        (
            json!({ "type": "AWS", "integrationHttpMethod": "POST", "uri": "arn:aws:apigateway:us-east-1:sqs:path/q" }),
            "Role ARN must be specified for AWS integrations",
        ),
        (
            json!({ "type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": "arn:aws:apigateway:us-east-1:sqs:path/q" }),
            "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
        ),
        (
            json!({ "type": "HTTP", "integrationHttpMethod": "GET", "uri": "ftp://x" }),
            "Invalid HTTP endpoint specified for URI",
        ),
        (json!({ "type": "MOCK", "timeoutInMillis": 30 }), "Timeout should be between 50 ms and 29000 ms"),
        (
            json!({ "type": "MOCK", "requestParameters": { "integration.request.header.x": "method.request.path.id" } }),
            "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: method.request.path.id]",
        ),
        (
            json!({ "type": "MOCK", "requestParameters": { "integration.request.header.x": "true" } }),
            "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: true]",
        ),
    ] {
        check(api.call("PutIntegration", at(input)).await, &format!("BadRequestException 400: {expect}"));
    }
    api.ok(
        "PutIntegration",
        at(json!({
            "type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": FUNCTION,
            "requestParameters": { "integration.request.header.x": "method.request.querystring.q" },
        })),
    )
    .await;
    let response = |mut input: Value| {
        input["statusCode"] = "200".into();
        at(input)
    };
    check(
        api.call(
            "PutIntegrationResponse",
            response(json!({ "responseParameters": { "method.response.header.X": "'1'" } })),
        )
        .await,
        "BadRequestException 400: Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: method.response.header.X]",
    );
    api.ok(
        "PutMethodResponse",
        response(json!({ "responseParameters": { "method.response.header.X": false }, "responseModels": {} })),
    )
    .await;
    api.ok(
        "PutIntegrationResponse",
        response(json!({ "responseParameters": { "method.response.header.X": "'1'" }, "selectionPattern": "" })),
    )
    .await;
    check(
        api.call("PutIntegrationResponse", response(json!({ "responseTemplates": { "123": "x" } }))).await,
        "BadRequestException 400: Validation Result: warnings : [], errors : [Invalid content type specified: 123]",
    );
    let found = api.ok("GetMethod", at(json!({}))).await;
    show(
        &found,
        &[(&api.root, "ROOT")],
        &expect![[r#"
        {
          "httpMethod": "GET",
          "authorizationType": "NONE",
          "apiKeyRequired": false,
          "requestParameters": {
            "method.request.querystring.q": true
          },
          "methodResponses": {
            "200": {
              "statusCode": "200",
              "responseParameters": {
                "method.response.header.X": false
              },
              "responseModels": {}
            }
          },
          "methodIntegration": {
            "type": "AWS_PROXY",
            "httpMethod": "POST",
            "uri": "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:meditate/invocations",
            "requestParameters": {
              "integration.request.header.x": "method.request.querystring.q"
            },
            "passthroughBehavior": "WHEN_NO_MATCH",
            "timeoutInMillis": 29000,
            "cacheNamespace": "ROOT",
            "cacheKeyParameters": [],
            "integrationResponses": {
              "200": {
                "statusCode": "200",
                "selectionPattern": "",
                "responseParameters": {
                  "method.response.header.X": "'1'"
                }
              }
            }
          }
        }"#]],
    );
    let patch = |op: &str, path: &str, value: &str| {
        at(json!({ "patchOperations": [{ "op": op, "path": path, "value": value }] }))
    };
    check(
        api.call("UpdateMethod", patch("replace", "/httpMethod", "PUT")).await,
        "BadRequestException 400: Invalid patch path /httpMethod",
    );
    check(
        api.call("UpdateMethod", patch("add", "/authorizationType", "NONE")).await,
        "BadRequestException 400: Invalid patch operation specified. Must be one of: [replace]",
    );
    check(
        api.call("UpdateMethod", patch("replace", "/requestModels/application~1json", "Empty")).await,
        "NotFoundException 404: Content-Type specified was not found",
    );
    api.ok("UpdateMethod", patch("add", "/requestModels/application~1json", "Empty")).await;
    check(
        api.call("DeleteModel", json!({ "modelName": "Empty" })).await,
        "ConflictException 409: Cannot delete model 'Empty', is referenced in method request: //GET",
    );
    let updated = api.ok("UpdateIntegration", patch("replace", "/timeoutInMillis", "500")).await;
    assert_eq!(updated["timeoutInMillis"], 500);
    api.ok("DeleteIntegration", at(json!({}))).await;
    api.ok("DeleteMethod", at(json!({}))).await;
}

#[tokio::test]
async fn deployments_and_stages() {
    let api = api().await;
    check(
        api.call("CreateDeployment", json!({})).await,
        "BadRequestException 400: The REST API doesn't contain any methods",
    );
    api.ok("PutMethod", json!({ "resourceId": api.root, "httpMethod": "GET", "authorizationType": "NONE" })).await;
    check(api.call("CreateDeployment", json!({})).await, "BadRequestException 400: No integration defined for method");
    api.ok("PutIntegration", json!({ "resourceId": api.root, "httpMethod": "GET", "type": "MOCK" })).await;
    let one = api
        .ok("CreateDeployment", json!({ "stageName": "dev", "description": "first", "variables": { "a": "1" } }))
        .await;
    let id = one["id"].as_str().unwrap();
    let found = api.ok("GetDeployment", json!({ "deploymentId": id, "embed": ["apisummary"] })).await;
    show(
        &found,
        &[(id, "ID")],
        &expect![[r#"
        {
          "id": "ID",
          "description": "first",
          "createdDate": 1795177845,
          "apiSummary": {
            "/": {
              "GET": {
                "authorizationType": "NONE",
                "apiKeyRequired": false
              }
            }
          }
        }"#]],
    );
    check(
        api.call("DeleteDeployment", json!({ "deploymentId": id })).await,
        "BadRequestException 400: Active stages pointing to this deployment must be moved or deleted",
    );
    check(
        api.call("CreateStage", json!({ "stageName": "dev", "deploymentId": id })).await,
        "ConflictException 409: Stage already exists",
    );
    check(
        api.call("CreateStage", json!({ "stageName": "x", "deploymentId": "none" })).await,
        "BadRequestException 400: Deployment id does not exist",
    );
    check(
        api.call("GetStage", json!({ "stageName": "x" })).await,
        "NotFoundException 404: Invalid stage identifier specified",
    );
    let patch = |op: &str, path: &str, value: &str| json!({ "stageName": "dev", "patchOperations": [{ "op": op, "path": path, "value": value }] });
    api.ok("UpdateStage", patch("replace", "/*/*/logging/loglevel", "INFO")).await;
    api.ok("UpdateStage", patch("replace", "/variables/b", "2")).await;
    let found = api.ok("GetStage", json!({ "stageName": "dev" })).await;
    show(
        &found,
        &[(id, "ID")],
        &expect![[r#"
        {
          "deploymentId": "ID",
          "stageName": "dev",
          "cacheClusterEnabled": false,
          "cacheClusterStatus": "NOT_AVAILABLE",
          "methodSettings": {
            "*/*": {
              "metricsEnabled": false,
              "loggingLevel": "INFO",
              "dataTraceEnabled": false,
              "throttlingBurstLimit": 5000,
              "throttlingRateLimit": 10000.0,
              "cachingEnabled": false,
              "cacheTtlInSeconds": 300,
              "cacheDataEncrypted": false,
              "requireAuthorizationForCacheControl": true,
              "unauthorizedCacheControlHeaderStrategy": "SUCCEED_WITH_RESPONSE_HEADER"
            }
          },
          "variables": {
            "a": "1",
            "b": "2"
          },
          "tracingEnabled": false,
          "createdDate": 1795177845,
          "lastUpdatedDate": 1795177845
        }"#]],
    );
    let refused = api.call("UpdateStage", patch("replace", "/tags/tag1", "x")).await.unwrap_err();
    assert!(
        refused.starts_with("BadRequestException 400: Invalid method setting path: /tags/tag1. Must be one of: ["),
        "{refused}"
    );
    api.ok("UpdateStage", patch("remove", "/*/*", "")).await;
    let arn = format!("arn:aws:apigateway:us-east-1::/restapis/{}/stages/dev", api.id);
    ok(&api.bench, "TagResource", json!({ "resourceArn": arn, "tags": { "k": "v", "l": "w" } })).await;
    ok(&api.bench, "UntagResource", json!({ "resourceArn": arn, "tagKeys": ["l"] })).await;
    assert_eq!(ok(&api.bench, "GetTags", json!({ "resourceArn": arn })).await["tags"], json!({ "k": "v" }));
    api.ok("DeleteStage", json!({ "stageName": "dev" })).await;
    api.ok("DeleteDeployment", json!({ "deploymentId": id })).await;
}

#[tokio::test]
async fn a_snapshot_larger_than_a_transaction_is_kept_in_pieces() {
    let limits = base::Limits { transaction: 64 << 10, ..base::Limits::default() };
    let bench = Bench::with_limits(limits);
    let made = ok(&bench, "CreateRestApi", json!({ "name": "test" })).await;
    let (id, root) = (made["id"].as_str().unwrap().to_owned(), made["rootResourceId"].as_str().unwrap().to_owned());
    let api = Api { bench, id, root };
    for part in 0..20 {
        let resource = api.resource(&api.root, &format!("r{part}")).await;
        api.mock(&resource, "GET").await;
        let template = "ü".repeat(5000);
        let input = json!({ "resourceId": resource, "httpMethod": "GET", "type": "MOCK", "requestTemplates": { "text/plain": template } });
        api.ok("PutIntegration", input).await;
    }
    api.ok("CreateDeployment", json!({ "stageName": "prod" })).await;
    api.bench.gateway.cache.remove_api(&api.id);
    let reply = api.bench.get(&api.id, "/prod/r19").await;
    assert_eq!(reply.status, 500, "{}", reply.why());
    assert!(reply.why().contains("statusCode"), "{}", reply.why());
}

#[tokio::test]
async fn models_validators_and_gateway_responses() {
    let api = api().await;
    let model = |name: &str, schema: &str| json!({ "name": name, "contentType": "application/json", "schema": schema });
    for (input, expect) in [
        (model("", "{}"), "BadRequestException 400: Model name must be non-empty"),
        (model("Empty", "{}"), "ConflictException 409: Model name already exists for this REST API"),
        (model("A", ""), "BadRequestException 400: Model schema must have at least 1 property or array items defined"),
    ] {
        check(api.call("CreateModel", input).await, expect);
    }
    api.ok("CreateModel", model("Pet", r#"{"type":"object"}"#)).await;
    let names = |list: &Value| {
        list["items"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&api.ok("GetModels", json!({})).await), ["Empty", "Error", "Pet"]);
    check(
        api.call("GetModel", json!({ "modelName": "X" })).await,
        "NotFoundException 404: Invalid model name specified: X",
    );
    let patch = json!({ "modelName": "Pet", "patchOperations": [{ "op": "replace", "path": "/name", "value": "x" }] });
    check(
        api.call("UpdateModel", patch).await,
        "BadRequestException 400: Invalid patch path  '/name' specified for op 'replace'. Must be one of: [/description, /schema]",
    );
    let made = api.ok("CreateRequestValidator", json!({ "name": "v", "validateRequestBody": true })).await;
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["validateRequestParameters"], false);
    api.ok("DeleteRequestValidator", json!({ "requestValidatorId": id })).await;
    check(
        api.call("GetRequestValidator", json!({ "requestValidatorId": id })).await,
        "NotFoundException 404: Invalid Request Validator identifier specified",
    );
    let all = api.ok("GetGatewayResponses", json!({})).await;
    assert_eq!(all["items"].as_array().unwrap().len(), 21);
    let update = json!({ "responseType": "DEFAULT_4XX", "patchOperations": [{ "op": "replace", "path": "/statusCode", "value": "444" }] });
    assert_eq!(api.ok("UpdateGatewayResponse", update).await["statusCode"], "444");
    api.ok("DeleteGatewayResponse", json!({ "responseType": "DEFAULT_4XX" })).await;
    check(
        api.call("DeleteGatewayResponse", json!({ "responseType": "DEFAULT_4XX" })).await,
        "NotFoundException 404: Gateway response type not defined on api",
    );
}

#[tokio::test]
async fn an_account_and_what_is_not_built() {
    let bench = Bench::new();
    let patch =
        |value: &str| json!({ "patchOperations": [{ "op": "replace", "path": "/cloudwatchRoleArn", "value": value }] });
    ok(&bench, "UpdateAccount", patch("arn:aws:iam::123456789012:role/x")).await;
    show(
        &ok(&bench, "GetAccount", json!({})).await,
        &[],
        &expect![[r#"
        {
          "cloudwatchRoleArn": "arn:aws:iam::123456789012:role/x",
          "throttleSettings": {
            "burstLimit": 5000,
            "rateLimit": 10000.0
          },
          "features": [
            "UsagePlans"
          ],
          "apiKeyVersion": "4"
        }"#]],
    );
    ok(&bench, "UpdateAccount", patch("")).await;
    assert!(ok(&bench, "GetAccount", json!({})).await.get("cloudwatchRoleArn").is_none());
    assert!(!bench.gateway.built("CreateApiKey"));
}

#[tokio::test]
async fn a_method_is_tested_with_awss_log() {
    let api = api().await;
    let pet = api.resource(&api.root, "{pet}").await;
    api.mock(&pet, "GET").await;
    let at = |mut input: Value| {
        input["resourceId"] = pet.clone().into();
        input["httpMethod"] = "GET".into();
        input
    };
    let templates = json!({ "application/json": "{\"statusCode\": 200}" });
    api.ok("PutIntegration", at(json!({ "type": "MOCK", "requestTemplates": templates }))).await;
    let templates = json!({ "application/json": "{\"id\": \"$input.params('pet')\"}" });
    api.ok("PutIntegrationResponse", at(json!({ "statusCode": "200", "responseTemplates": templates }))).await;
    let mut tested =
        api.ok("TestInvokeMethod", at(json!({ "pathWithQueryString": "/7?q=1", "headers": { "X-In": "1" } }))).await;
    let log = tested["log"].take();
    tested["log"] = Value::Null;
    show(
        &tested,
        &[],
        &expect![[r#"
        {
          "status": 200,
          "body": "{\"id\": \"7\"}",
          "headers": {
            "Content-Type": "application/json"
          },
          "multiValueHeaders": {
            "Content-Type": [
              "application/json"
            ]
          },
          "log": null,
          "latency": 0
        }"#]],
    );
    let log = log.as_str().unwrap();
    let id = log.lines().next().unwrap().rsplit(' ').next().unwrap().to_owned();
    expect![[r#"
        Execution log for request ID
        Fri Nov 20 12:30:45 UTC 2026 : Starting execution for request: ID
        Fri Nov 20 12:30:45 UTC 2026 : HTTP Method: GET, Resource Path: /7
        Fri Nov 20 12:30:45 UTC 2026 : Method request path: {pet=7}
        Fri Nov 20 12:30:45 UTC 2026 : Method request query string: {q=1}
        Fri Nov 20 12:30:45 UTC 2026 : Method request headers: {X-In=1}
        Fri Nov 20 12:30:45 UTC 2026 : Method request body before transformations: 
        Fri Nov 20 12:30:45 UTC 2026 : Method response body after transformations: {"id": "7"}
        Fri Nov 20 12:30:45 UTC 2026 : Method response headers: {Content-Type=application/json}
        Fri Nov 20 12:30:45 UTC 2026 : Successfully completed execution
        Fri Nov 20 12:30:45 UTC 2026 : Method completed with status: 200
    "#]]
    .assert_eq(&log.replace(&id, "ID"));
}
