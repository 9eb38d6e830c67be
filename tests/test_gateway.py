"""API Gateway through boto3 and plain HTTP: REST APIs, imports, the data plane, gateway responses."""

import json

import pytest

from conftest import code_of, fetch, wait_for

JSON = {"Content-Type": "application/json"}


def uri(arn):
    return f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"


def allow(cloud, name, api):
    cloud.client("lambda").add_permission(
        FunctionName=name, StatementId=f"gateway-{api}", Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com", SourceArn=f"arn:aws:execute-api:us-east-1:{cloud.account}:{api}/*",
    )


def url(cloud, api, stage="prod", path="/"):
    return f"{cloud.url}/_aws/execute-api/{api}/{stage}{path}"


def proxy_api(cloud, source, path="{proxy+}", **options):
    """An API with one proxy integration; returns its id."""
    gateway = cloud.client("apigateway")
    arn = cloud.function("f", source, **options)
    api = gateway.create_rest_api(name="proxy")
    resource = gateway.create_resource(restApiId=api["id"], parentId=api["rootResourceId"], pathPart=path)["id"]
    gateway.put_method(restApiId=api["id"], resourceId=resource, httpMethod="ANY", authorizationType="NONE")
    gateway.put_integration(
        restApiId=api["id"], resourceId=resource, httpMethod="ANY", type="AWS_PROXY",
        integrationHttpMethod="POST", uri=uri(arn),
    )
    gateway.create_deployment(restApiId=api["id"], stageName="prod", variables={"color": "blue"})
    allow(cloud, "f", api["id"])
    return api["id"]


def test_an_api_is_built_by_hand_and_answers(cloud):
    gateway = cloud.client("apigateway")
    arn = cloud.function("f", "def lambda_handler(event, context):\n    return {'got': event}\n")
    api = gateway.create_rest_api(name="hand", description="made by hand")
    assert len(api["id"]) == 10
    users = gateway.create_resource(restApiId=api["id"], parentId=api["rootResourceId"], pathPart="users")
    user = gateway.create_resource(restApiId=api["id"], parentId=users["id"], pathPart="{id}")
    assert user["path"] == "/users/{id}"
    at = dict(restApiId=api["id"], resourceId=user["id"], httpMethod="POST")
    gateway.put_method(**at, authorizationType="NONE", requestParameters={"method.request.path.id": True})
    gateway.put_integration(
        **at, type="AWS", integrationHttpMethod="POST", uri=uri(arn),
        requestTemplates={"application/json": json.dumps({"id": "$input.params('id')"})[:-1] + ', "body": $input.json("$.name"), "stage": "$context.stage", "color": "$stageVariables.color"}'},
    )
    gateway.put_method_response(**at, statusCode="200", responseParameters={"method.response.header.X-Id": True})
    gateway.put_integration_response(
        **at, statusCode="200", responseParameters={"method.response.header.X-Id": "integration.response.body.got.id"},
        responseTemplates={"application/json": "#set($root = $input.path('$'))\n{\"hello\": \"$root.got.body\", \"color\": $input.json('$.got.color')}"},
    )
    gateway.create_deployment(restApiId=api["id"], stageName="prod", variables={"color": "blue"})
    allow(cloud, "f", api["id"])
    status, headers, body = fetch(url(cloud, api["id"], path="/users/42"), "POST", '{"name": "Ada"}', JSON)
    assert status == 200, body
    assert json.loads(body) == {"hello": "Ada", "color": "blue"}
    assert headers["X-Id"] == "42" and headers["X-Amzn-Trace-Id"].startswith("Root=1-")


def test_the_three_styles_of_url(cloud):
    api = proxy_api(cloud, "def lambda_handler(event, context):\n    return {'statusCode': 200, 'body': event['path']}\n")
    port = cloud.url.rsplit(":", 1)[1]
    for address, host in [
        (f"{cloud.url}/_aws/execute-api/{api}/prod/a/b", None),
        (f"{cloud.url}/restapis/{api}/prod/_user_request_/a/b", None),
        (f"{cloud.url}/prod/a/b", f"{api}.execute-api.localhost:{port}"),
        (f"{cloud.url}/prod/a/b", f"{api}.execute-api.us-east-1.amazonaws.com"),
        (f"{cloud.url}/prod/a/b", f"{api}.execute-api.localhost".upper()),
    ]:
        status, _, body = fetch(address, host=host)
        assert (status, body) == (200, b"/a/b"), (address, host)


def test_the_proxy_event(cloud):
    api = proxy_api(cloud, "import json\ndef lambda_handler(event, context):\n    return {'statusCode': 201, 'headers': {'X-A': '1'}, 'multiValueHeaders': {'X-B': ['2', '3']}, 'body': json.dumps(event)}\n")
    status, headers, body = fetch(url(cloud, api, path="/a%20b/c?x=1&y=2&y=3&z"), "PUT", "text", {"Content-Type": "text/plain", "X-Mine": "m"})
    assert (status, headers["X-A"], headers.get_all("X-B")) == (201, "1", ["2", "3"])
    event = json.loads(body)
    assert event["resource"] == "/{proxy+}" and event["httpMethod"] == "PUT" and event["body"] == "text"
    # REST APIs hand the path on as it came (HTTP APIs decode it).
    assert event["pathParameters"] == {"proxy": "a%20b/c"}
    assert event["queryStringParameters"] == {"x": "1", "y": "3", "z": ""}
    assert event["multiValueQueryStringParameters"] == {"x": ["1"], "y": ["2", "3"], "z": [""]}
    assert event["headers"]["X-Mine"] == "m" and event["multiValueHeaders"]["X-Mine"] == ["m"]
    assert event["stageVariables"] == {"color": "blue"} and event["isBase64Encoded"] is False
    context = event["requestContext"]
    assert (context["stage"], context["apiId"], context["accountId"]) == ("prod", api, cloud.account)
    assert context["httpMethod"] == "PUT" and context["identity"]["sourceIp"] == "127.0.0.1"
    assert context["requestId"] and context["resourcePath"] == "/{proxy+}"


def test_mock_and_default_responses(cloud):
    gateway = cloud.client("apigateway")
    api = gateway.create_rest_api(name="mock")
    at = dict(restApiId=api["id"], resourceId=api["rootResourceId"], httpMethod="GET")
    gateway.put_method(**at, authorizationType="NONE")
    gateway.put_integration(**at, type="MOCK", requestTemplates={"application/json": '{"statusCode": #if($input.params("bad") == "1")400#{else}200#end}'})
    for status, pattern in (("200", None), ("400", "4\\d{2}")):
        gateway.put_method_response(**at, statusCode=status)
        options = {"selectionPattern": pattern} if pattern else {}
        gateway.put_integration_response(**at, statusCode=status, responseTemplates={"application/json": f'{{"status": {status}, "request": "$context.requestId"}}'}, **options)
    gateway.create_deployment(restApiId=api["id"], stageName="prod")
    status, headers, body = fetch(url(cloud, api["id"]))
    assert status == 200 and json.loads(body)["status"] == 200
    assert json.loads(body)["request"] == headers["x-amzn-requestid"]
    assert fetch(url(cloud, api["id"], path="/?bad=1"))[0] == 400


def test_what_is_not_there_is_refused_as_aws_does(cloud):
    api = proxy_api(cloud, "def lambda_handler(event, context):\n    return {'statusCode': 200}\n", path="users")
    status, headers, body = fetch(url(cloud, api, path="/user"))
    assert (status, json.loads(body)) == (403, {"message": "Missing Authentication Token"})
    assert headers["x-amzn-ErrorType"] == "MissingAuthenticationTokenException"
    why = cloud.pinfold("why", headers["x-amzn-requestid"])
    assert "/users" in why, why
    status, headers, body = fetch(url(cloud, api, stage="dev", path="/users"))
    assert (status, json.loads(body)) == (403, {"message": "Forbidden"})
    assert "prod" in cloud.pinfold("why", headers["x-amzn-requestid"])
    status, _, _ = fetch(url(cloud, "0123456789", path="/"))
    assert status == 403


def test_a_gateway_without_permission_explains_itself(cloud, own_server):
    from conftest import Cloud

    strict = Cloud(own_server("--iam", "enforce"), cloud.account)
    api = proxy_api(strict, "def lambda_handler(event, context):\n    return {'statusCode': 200, 'body': 'in'}\n", path="a")
    assert fetch(url(strict, api, path="/a"))[0] == 200
    strict.client("lambda").remove_permission(FunctionName="f", StatementId=f"gateway-{api}")
    status, headers, body = fetch(url(strict, api, path="/a"))
    assert (status, json.loads(body)) == (500, {"message": "Internal server error"})
    why = strict.pinfold("why", headers["x-amzn-requestid"])
    assert "aws lambda add-permission" in why and f"{api}/" in why, why
    # The command that mends it does mend it.
    command = next(line.strip() for line in why.splitlines() if line.strip().startswith("aws lambda add-permission"))
    strict.run_suggested(command)
    assert fetch(url(strict, api, path="/a"))[0] == 200


@pytest.mark.parametrize("answer", ["'text'", "{'statusCode': 'x'}", "{'body': {}, 'statusCode': 200}", "None", "[1]"])
def test_a_malformed_proxy_response_is_explained(cloud, answer):
    api = proxy_api(cloud, f"def lambda_handler(event, context):\n    return {answer}\n", path="a")
    status, headers, body = fetch(url(cloud, api, path="/a"))
    assert (status, json.loads(body)) == (502, {"message": "Internal server error"})
    assert "Malformed Lambda proxy response" in cloud.pinfold("why", headers["x-amzn-requestid"])


def test_function_errors_select_a_response(cloud):
    gateway = cloud.client("apigateway")
    arn = cloud.function("f", "def lambda_handler(event, context):\n    raise Exception('NotFound: ' + event['what'])\n")
    api = gateway.create_rest_api(name="errors")
    at = dict(restApiId=api["id"], resourceId=api["rootResourceId"], httpMethod="POST")
    gateway.put_method(**at, authorizationType="NONE")
    gateway.put_integration(**at, type="AWS", integrationHttpMethod="POST", uri=uri(arn))
    for status, pattern in (("200", ""), ("404", "NotFound:.*")):
        gateway.put_method_response(**at, statusCode=status)
        gateway.put_integration_response(**at, statusCode=status, selectionPattern=pattern, responseTemplates={"application/json": '{"error": $input.json("$.errorMessage")}'} if status == "404" else {})
    gateway.create_deployment(restApiId=api["id"], stageName="prod")
    allow(cloud, "f", api["id"])
    status, _, body = fetch(url(cloud, api["id"]), "POST", '{"what": "x"}', JSON)
    assert (status, json.loads(body)) == (404, {"error": "NotFound: x"})


SWAGGER = {
    "swagger": "2.0", "info": {"title": "imported", "version": "1"}, "basePath": "/v1",
    "definitions": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}},
    "paths": {
        "/pets/{id}": {
            "get": {
                "parameters": [{"name": "id", "in": "path", "required": True, "type": "string"}],
                "responses": {"200": {"description": "a pet", "schema": {"$ref": "#/definitions/Pet"}}},
                "x-amazon-apigateway-integration": {
                    "type": "mock", "requestTemplates": {"application/json": '{"statusCode": 200}'},
                    "responses": {"default": {"statusCode": "200", "responseTemplates": {"application/json": '{"name": "$input.params(\'id\')"}'}}},
                },
            }
        }
    },
}


@pytest.mark.parametrize("form", ["swagger", "openapi", "yaml"])
def test_imports(cloud, form):
    gateway = cloud.client("apigateway")
    if form == "swagger":
        body = json.dumps(SWAGGER)
    else:
        document = {**SWAGGER, "openapi": "3.0.1", "components": {"schemas": SWAGGER["definitions"]}}
        for gone in ("swagger", "basePath", "definitions"):
            del document[gone]
        operation = document["paths"]["/pets/{id}"]["get"]
        operation = {**operation, "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                     "responses": {"200": {"description": "a pet", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}
        document["paths"] = {"/pets/{id}": {"get": operation}}
        # JSON is YAML; block style shows that YAML itself is read.
        body = json.dumps(document) if form == "openapi" else "# comment\n" + json.dumps(document, indent=2)
    api = gateway.import_rest_api(body=body.encode())
    assert api["name"] == "imported"
    assert sorted(r["path"] for r in gateway.get_resources(restApiId=api["id"])["items"]) == ["/", "/pets", "/pets/{id}"]
    assert "Pet" in [model["name"] for model in gateway.get_models(restApiId=api["id"])["items"]]
    gateway.create_deployment(restApiId=api["id"], stageName="prod")
    status, _, answer = fetch(url(cloud, api["id"], path="/pets/rex"))
    assert (status, json.loads(answer)) == (200, {"name": "rex"})
    gateway.put_rest_api(restApiId=api["id"], mode="overwrite", body=json.dumps({**SWAGGER, "paths": {}}).encode())
    assert [r["path"] for r in gateway.get_resources(restApiId=api["id"])["items"]] == ["/"]
    # What is deployed stays until it is deployed again.
    assert fetch(url(cloud, api["id"], path="/pets/rex"))[0] == 200


def test_updates_and_deletions(cloud):
    gateway = cloud.client("apigateway")
    api = gateway.create_rest_api(name="before", tags={"a": "1"})
    changed = gateway.update_rest_api(restApiId=api["id"], patchOperations=[{"op": "replace", "path": "/name", "value": "after"}])
    assert changed["name"] == "after"
    model = gateway.create_model(restApiId=api["id"], name="M", contentType="application/json", schema='{"type": "object"}')
    assert gateway.get_model(restApiId=api["id"], modelName="M")["id"] == model["id"]
    resource = gateway.create_resource(restApiId=api["id"], parentId=api["rootResourceId"], pathPart="a")
    assert code_of(gateway.create_resource, restApiId=api["id"], parentId=api["rootResourceId"], pathPart="a") == "ConflictException"
    assert code_of(gateway.create_resource, restApiId=api["id"], parentId=api["rootResourceId"], pathPart="a b") == "BadRequestException"
    assert code_of(gateway.create_deployment, restApiId=api["id"]) == "BadRequestException"
    gateway.delete_resource(restApiId=api["id"], resourceId=resource["id"])
    assert code_of(gateway.get_resource, restApiId=api["id"], resourceId=resource["id"]) == "NotFoundException"
    gateway.delete_rest_api(restApiId=api["id"])
    assert code_of(gateway.get_rest_api, restApiId=api["id"]) == "NotFoundException"
    assert gateway.get_rest_apis()["items"] == []


def test_http_integrations(cloud, tmp_path):
    import http.server
    import threading

    class Upstream(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"] or 0))
            self.send_response(203)
            self.send_header("X-Up", self.headers.get("X-Down", ""))
            self.end_headers()
            self.wfile.write(self.path.encode() + b" " + body)

        def log_message(self, *arguments):
            pass

    upstream = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Upstream)
    threading.Thread(target=upstream.serve_forever, daemon=True).start()
    try:
        gateway = cloud.client("apigateway")
        api = gateway.create_rest_api(name="http")
        resource = gateway.create_resource(restApiId=api["id"], parentId=api["rootResourceId"], pathPart="{proxy+}")["id"]
        at = dict(restApiId=api["id"], resourceId=resource, httpMethod="ANY")
        gateway.put_method(**at, authorizationType="NONE", requestParameters={"method.request.path.proxy": True})
        gateway.put_integration(
            **at, type="HTTP_PROXY", integrationHttpMethod="ANY", uri=f"http://127.0.0.1:{upstream.server_port}/up/{{proxy}}",
            requestParameters={"integration.request.path.proxy": "method.request.path.proxy"})
        gateway.create_deployment(restApiId=api["id"], stageName="prod")
        status, headers, body = fetch(url(cloud, api["id"], path="/x/y?q=1"), "POST", "hello", {"X-Down": "d"})
        assert (status, headers["X-Up"], body) == (203, "d", b"/up/x/y?q=1 hello")
    finally:
        upstream.shutdown()


def test_the_execution_log_of_a_test_invocation(cloud):
    gateway = cloud.client("apigateway")
    api = gateway.import_rest_api(body=json.dumps(SWAGGER).encode())
    resource = next(r for r in gateway.get_resources(restApiId=api["id"])["items"] if r["path"] == "/pets/{id}")
    answer = gateway.test_invoke_method(restApiId=api["id"], resourceId=resource["id"], httpMethod="GET", pathWithQueryString="/pets/rex")
    assert answer["status"] == 200 and json.loads(answer["body"]) == {"name": "rex"}
    assert "Execution log for request" in answer["log"]


def test_a_trace_shows_the_phases(cloud):
    api = proxy_api(cloud, "def lambda_handler(event, context):\n    return {'statusCode': 200}\n", path="a")
    _, headers, _ = fetch(url(cloud, api, path="/a"))
    trace = json.loads(cloud.pinfold("trace", headers["x-amzn-requestid"], "--json"))["data"]
    names = [phase["name"] for phase in trace["phases"]]
    assert "route" in names and len(names) >= 3, names
    wait_for(lambda: cloud.pinfold("trace", headers["x-amz-apigw-id"]), "the trace by its extended id")


def test_a_trace_shows_the_phases_of_the_command_lines_own_calls(own_server):
    from conftest import Cloud

    cloud = Cloud(own_server(), "000000000000")
    cloud.pinfold("ps")
    trace = json.loads(cloud.pinfold("trace", "--last", "--json"))["data"]
    assert trace["subject"] == "lambda:ListFunctions"
    assert [phase["name"] for phase in trace["phases"]] == ["route", "authenticate", "decode", "call", "encode"]
