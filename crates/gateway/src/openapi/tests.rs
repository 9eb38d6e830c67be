//! Definitions and what they become.

use base::Limits;
use expect_test::{Expect, expect};

use super::{Definition, read};

#[track_caller]
fn check(text: &str, expect: &Expect) {
    expect.assert_eq(&match read(text.as_bytes(), &Limits::default()) {
        Ok(definition) => show(&definition),
        Err(error) => format!("refused: {error}\n"),
    });
}

/// A definition in a few lines: what is empty is left out.
fn show(it: &Definition) -> String {
    let mut out = format!("title={:?} version={:?} base={:?}\n", it.title, it.version, it.base_path);
    for (name, model) in &it.models {
        let schema = model.schema.as_deref().unwrap_or_default();
        let compact: String = schema.split_whitespace().collect();
        out.push_str(&format!("model {name}: {compact}\n"));
    }
    for (name, validator) in &it.validators {
        out.push_str(&format!("validator {name}: {validator:?}\n"));
    }
    for (name, (kind, _)) in &it.authorizers {
        out.push_str(&format!("authorizer {name}: {kind}\n"));
    }
    for response in &it.gateway_responses {
        out.push_str(&format!("gateway response {}: {:?}\n", response.response_type, response.status_code));
    }
    for (path, methods) in &it.paths {
        out.push_str(&format!("{path}\n"));
        for (name, method) in methods {
            let json = serde_json::to_value(method).unwrap();
            out.push_str(&format!("  {name}\n"));
            for (key, value) in json.as_object().unwrap() {
                let shown = clean(value.clone());
                if !["null", "{}", "[]", "false", "\"NONE\""].contains(&shown.as_str()) && key != "httpMethod" {
                    out.push_str(&format!("    {key}: {shown}\n"));
                }
            }
        }
    }
    for warning in &it.warnings {
        out.push_str(&format!("warning: {warning}\n"));
    }
    out
}

/// The value without its empty members.
fn clean(value: serde_json::Value) -> String {
    fn prune(value: serde_json::Value) -> serde_json::Value {
        match value {
            serde_json::Value::Object(map) => {
                let kept = map.into_iter().map(|(key, value)| (key, prune(value)));
                kept.filter(|(_, value)| !value.is_null() && *value != serde_json::json!([])).collect()
            }
            other => other,
        }
    }
    prune(value).to_string()
}

#[test]
fn swagger_2() {
    check(
        r##"
swagger: "2.0"
info: { title: Pets, version: "2016-09-01" }
basePath: /v1/
consumes: [application/json]
x-amazon-apigateway-binary-media-types: [image/png]
x-amazon-apigateway-request-validators:
  all: { validateRequestBody: true, validateRequestParameters: true }
x-amazon-apigateway-request-validator: all
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX: { statusCode: 418 }
  NONSENSE: {}
parameters:
  limit: { name: limit, in: query, type: integer, required: true }
definitions:
  Pet: { type: object, properties: { name: { type: string }, owner: { $ref: "#/definitions/Owner" } } }
  Owner: { type: object }
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, type: string }
    post:
      operationId: putPet
      produces: [application/json, text/xml]
      parameters:
        - $ref: "#/parameters/limit"
        - { name: pet, in: body, schema: { $ref: "#/definitions/Pet" } }
        - { name: X-Note, in: header, type: string }
        - { name: file, in: formData, type: file }
      responses:
        200: { description: ok, schema: { type: array }, headers: { X-Rate: { type: integer } } }
        default: { description: else }
      security: [{ key: [] }, { oauth: [] }, { own: [a, b] }]
      x-amazon-apigateway-integration:
        type: aws
        httpMethod: post
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations
        credentials: arn:aws:iam::123456789012:role/r
        passthroughBehavior: when_no_templates
        contentHandling: convert_to_text
        timeoutInMillis: 1000
        requestTemplates: { application/json: "{}" }
        requestParameters: { integration.request.header.X: "'y'" }
        responses:
          default: { statusCode: "200" }
          ".*bad.*": { statusCode: 400, responseTemplates: { application/json: "x" } }
    x-amazon-apigateway-any-method:
      responses: {}
      x-amazon-apigateway-integration: { type: mock }
securityDefinitions:
  key: { type: apiKey, name: x-api-key, in: header }
  oauth: { type: oauth2 }
  own: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authorizer: { type: token } }
"##,
        &expect![[r##"
            title=Some("Pets") version=Some("2016-09-01") base="/v1"
            model MODEL1231e9: {"type":"array"}
            model Owner: {"type":"object"}
            model Pet: {"type":"object","properties":{"name":{"type":"string"},"owner":{"$ref":"#/definitions/Owner"}}}
            validator all: (true, true)
            authorizer own: TOKEN
            gateway response DEFAULT_4XX: Some("418")
            /pets/{id}
              ANY
                requestValidatorId: "all"
                requestParameters: {"method.request.path.id":true}
                integration: {"type":"MOCK","passthroughBehavior":"WHEN_NO_MATCH","timeoutMs":29000,"responses":{}}
              POST
                authorizationType: "CUSTOM"
                authorizerId: "own"
                apiKeyRequired: true
                requestValidatorId: "all"
                operationName: "putPet"
                requestParameters: {"method.request.header.X-Note":false,"method.request.path.id":true,"method.request.querystring.limit":true}
                requestModels: {"application/json":"Pet"}
                authorizationScopes: ["a","b"]
                responses: {"200":{"statusCode":"200","responseParameters":{"method.response.header.X-Rate":false},"responseModels":{"application/json":"MODEL1231e9","text/xml":"MODEL1231e9"}}}
                integration: {"type":"AWS","httpMethod":"POST","uri":"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations","credentials":"arn:aws:iam::123456789012:role/r","requestParameters":{"integration.request.header.X":"'y'"},"requestTemplates":{"application/json":"{}"},"passthroughBehavior":"WHEN_NO_TEMPLATES","contentHandling":"CONVERT_TO_TEXT","timeoutMs":1000,"responses":{"200":{"statusCode":"200"},"400":{"statusCode":"400","selectionPattern":".*bad.*","responseTemplates":{"application/json":"x"}}}}
            warning: The gateway response 'NONSENSE' is left out: there is no such type
            warning: Parameter 'file' of 'POST /pets/{id}' is left out: API Gateway takes none in 'formData'
            warning: The security requirement 'oauth' (oauth2) of 'POST /pets/{id}' is left out: API Gateway does not check it
            warning: The authorizer 'own' is kept and not run yet: its methods refuse every request
        "##]],
    );
}

#[test]
fn openapi_3() {
    check(
        r##"{
  "openapi": "3.0.1",
  "info": { "title": "Pets" },
  "servers": [{ "url": "https://x.example/{basePath}", "variables": { "basePath": { "default": "/v2" } } }],
  "components": {
    "schemas": { "Pet": { "type": "object" }, "Odd-Name": { "type": "string" } },
    "requestBodies": { "Pet": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } } },
    "securitySchemes": { "iam": { "type": "apiKey", "in": "header", "name": "Authorization", "x-amazon-apigateway-authtype": "awsSigv4" } }
  },
  "paths": {
    "/pets": {
      "put": {
        "requestBody": { "$ref": "#/components/requestBodies/Pet" },
        "parameters": [{ "name": "q", "in": "query", "schema": { "type": "string" } }, { "name": "c", "in": "cookie" }],
        "responses": { "201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Odd-Name" } } } } },
        "security": [{ "iam": [] }],
        "x-amazon-apigateway-integration": {
          "type": "http_proxy", "httpMethod": "ANY", "uri": "https://b.example/{p}", "timeoutInMillis": 5,
          "tlsConfig": { "insecureSkipVerification": true }
        }
      },
      "get": { "responses": {} }
    }
  }
}"##,
        &expect![[r#"
            title=Some("Pets") version=None base="/v2"
            model OddName: {"type":"string"}
            model Pet: {"type":"object"}
            /pets
              GET
              PUT
                authorizationType: "AWS_IAM"
                requestParameters: {"method.request.querystring.q":false}
                requestModels: {"application/json":"Pet"}
                responses: {"201":{"statusCode":"201","responseModels":{"application/json":"OddName"}}}
                integration: {"type":"HTTP_PROXY","httpMethod":"ANY","uri":"https://b.example/{p}","connectionType":"INTERNET","passthroughBehavior":"WHEN_NO_MATCH","timeoutMs":29000,"responses":{},"tlsInsecure":true}
            warning: Invalid model name 'Odd-Name': it becomes 'OddName', as names are alphanumeric
            warning: Parameter 'c' of 'PUT /pets' is left out: API Gateway takes none in 'cookie'
            warning: The timeout of 'PUT /pets' is left out: Timeout should be between 50 ms and 29000 ms
        "#]],
    );
}

#[test]
fn what_is_no_definition_is_refused() {
    let check = |text: &str, wanted: &str| {
        let error = read(text.as_bytes(), &Limits::default()).unwrap_err().to_string();
        assert!(error.contains(wanted), "{error}");
    };
    check("{}", "neither swagger");
    check(r#"{"swagger": "1.2"}"#, "neither swagger");
    check(r#"{"openapi": "3.1.0"}"#, "OpenAPI 3.1.0 is not supported");
    check("nonsense", "not an object");
}
