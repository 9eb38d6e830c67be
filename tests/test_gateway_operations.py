"""Each operation of API Gateway's control plane through boto3 and the AWS CLI: what it answers, what is
not there, what is not allowed, in AWS's words."""

import json

import pytest

from conftest import refusal


@pytest.fixture
def gateway(cloud):
    return cloud.client("apigateway")


@pytest.fixture
def made(gateway):
    """An API with one resource `/pets` and a mocked GET on it."""
    api = gateway.create_rest_api(name="pets")
    resource = gateway.create_resource(restApiId=api["id"], parentId=api["rootResourceId"], pathPart="pets")["id"]
    at = {"restApiId": api["id"], "resourceId": resource, "httpMethod": "GET"}
    gateway.put_method(**at, authorizationType="NONE")
    gateway.put_integration(**at, type="MOCK", requestTemplates={"application/json": '{"statusCode": 200}'})
    return at


def bad(message):
    return 400, "BadRequestException", message


def absent(message):
    return 404, "NotFoundException", message


def conflict(message):
    return 409, "ConflictException", message


def patch(path, value=None, op="replace"):
    return [{"op": op, "path": path, **({"value": value} if value is not None else {})}]


def test_resources(gateway, made):
    at = {"restApiId": made["restApiId"], "resourceId": made["resourceId"]}
    answer = gateway.update_resource(**at, patchOperations=patch("/pathPart", "animals"))
    assert (answer["path"], answer["pathPart"]) == ("/animals", "animals")
    root = next(item["id"] for item in gateway.get_resources(restApiId=made["restApiId"])["items"]
                if item["path"] == "/")
    assert refusal(gateway.update_resource, restApiId=made["restApiId"], resourceId=root,
                   patchOperations=patch("/pathPart", "x")) == bad("Root resource cannot update its pathPart.")
    assert refusal(gateway.delete_resource, restApiId=made["restApiId"], resourceId=root) == bad(
        "Root resource cannot be deleted")
    assert refusal(gateway.update_resource, **{**at, "resourceId": "none"},
                   patchOperations=patch("/pathPart", "x")) == absent("Invalid Resource identifier specified")


def test_methods(gateway, made):
    method = gateway.get_method(**made)
    assert (method["httpMethod"], method["authorizationType"], method["apiKeyRequired"]) == ("GET", "NONE", False)
    assert method["methodIntegration"]["type"] == "MOCK"
    assert refusal(gateway.put_method, **made, authorizationType="NONE") == conflict(
        "Method already exists for this resource")
    changed = gateway.update_method(**made, patchOperations=patch("/operationName", "ListPets"))
    assert changed["operationName"] == "ListPets"
    assert refusal(gateway.update_method, **made, patchOperations=patch("/requestValidatorId", "none")) == bad(
        "Invalid Request Validator identifier specified")
    gateway.delete_method(**made)
    for call in (gateway.get_method, gateway.delete_method):
        assert refusal(call, **made) == absent("Invalid Method identifier specified")
    assert refusal(gateway.update_method, **made, patchOperations=[]) == absent("Invalid Method identifier specified")
    assert refusal(gateway.get_method, **{**made, "resourceId": "none"}) == absent(
        "Invalid Resource identifier specified")


def test_method_responses(gateway, made):
    at = {**made, "statusCode": "200"}
    put = gateway.put_method_response(**at, responseModels={"application/json": "Empty"})
    assert put["responseModels"] == {"application/json": "Empty"}
    assert refusal(gateway.put_method_response, **at) == conflict("Response already exists for this resource")
    changed = gateway.update_method_response(**at, patchOperations=patch(
        "/responseParameters/method.response.header.X-Count", "true", "add"))
    assert changed["responseParameters"] == {"method.response.header.X-Count": True}
    assert gateway.get_method_response(**at)["responseParameters"] == changed["responseParameters"]
    gateway.delete_method_response(**at)
    for call in (gateway.get_method_response, gateway.delete_method_response):
        assert refusal(call, **at) == absent("Invalid Response status code specified")
    assert refusal(gateway.update_method_response, **at, patchOperations=[]) == absent(
        "Invalid Response status code specified")
    assert refusal(gateway.put_method_response, **at, responseModels={"application/json": "None"}) == bad(
        "Invalid model identifier specified: None")


def test_integrations(gateway, made):
    got = gateway.get_integration(**made)
    assert (got["type"], got["passthroughBehavior"], got["timeoutInMillis"]) == ("MOCK", "WHEN_NO_MATCH", 29000)
    changed = gateway.update_integration(**made, patchOperations=patch("/timeoutInMillis", "1000"))
    assert changed["timeoutInMillis"] == 1000
    assert refusal(gateway.put_integration, **made, type="NONE") == (
        400, "ValidationException", "1 validation error detected: Value 'NONE' at 'putIntegrationInput.type' failed "
        "to satisfy constraint: Member must satisfy enum value set: [HTTP, AWS, MOCK, HTTP_PROXY, AWS_PROXY]")
    assert refusal(gateway.put_integration, **made, type="HTTP") == bad(
        "Enumeration value for HttpMethod must be non-empty")
    assert refusal(gateway.update_integration, **made, patchOperations=patch("/timeoutInMillis", "1")) == bad(
        "Timeout should be between 50 ms and 29000 ms")
    gateway.delete_integration(**made)
    for call in (gateway.get_integration, gateway.delete_integration):
        assert refusal(call, **made) == absent("Invalid Integration identifier specified")
    assert refusal(gateway.update_integration, **made, patchOperations=[]) == absent(
        "Invalid Integration identifier specified")


def test_integration_responses(gateway, made):
    at = {**made, "statusCode": "200"}
    assert refusal(gateway.put_integration_response, **{**at, "httpMethod": "POST"}) == absent(
        "Invalid Method identifier specified")
    gateway.put_method_response(**at)
    gateway.put_integration_response(**at, responseTemplates={"application/json": "[]"})
    assert gateway.get_integration_response(**at)["responseTemplates"] == {"application/json": "[]"}
    changed = gateway.update_integration_response(**at, patchOperations=patch("/selectionPattern", "4.."))
    assert changed["selectionPattern"] == "4.."
    assert refusal(gateway.update_integration_response, **at, patchOperations=patch("/selectionPattern", "(")) == bad(
        "Invalid selection pattern specified: (")
    gateway.delete_integration_response(**at)
    for call in (gateway.get_integration_response, gateway.delete_integration_response):
        assert refusal(call, **at) == absent("Invalid Response status code specified")
    assert refusal(gateway.update_integration_response, **at, patchOperations=[]) == absent(
        "Invalid Response status code specified")


def test_models(gateway, made):
    api = {"restApiId": made["restApiId"]}
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    gateway.create_model(**api, name="Pet", contentType="application/json", schema=json.dumps(pet))
    changed = gateway.update_model(**api, modelName="Pet", patchOperations=patch("/description", "an animal"))
    assert changed["description"] == "an animal"
    assert refusal(gateway.create_model, **api, name="Pet", contentType="application/json",
                   schema="{}") == conflict("Model name already exists for this REST API")
    assert refusal(gateway.create_model, **api, name="a b", contentType="application/json",
                   schema="{}") == bad("Model name must be alphanumeric")
    gateway.update_method(**made, patchOperations=patch("/requestModels/application~1json", "Pet", "add"))
    code, name, message = refusal(gateway.delete_model, **api, modelName="Pet")
    assert (code, name) == (409, "ConflictException")
    assert message.startswith("Cannot delete model 'Pet', is referenced in ")
    gateway.update_method(**made, patchOperations=patch("/requestModels/application~1json", op="remove"))
    gateway.delete_model(**api, modelName="Pet")
    for call, options in ((gateway.get_model, {}), (gateway.delete_model, {}),
                          (gateway.update_model, {"patchOperations": []})):
        assert refusal(call, **api, modelName="Pet", **options) == absent("Invalid model name specified: Pet")


def test_request_validators(gateway, made):
    api = {"restApiId": made["restApiId"]}
    validator = gateway.create_request_validator(**api, name="body", validateRequestBody=True)
    at = {**api, "requestValidatorId": validator["id"]}
    assert gateway.get_request_validator(**at)["validateRequestBody"] is True
    assert [item["name"] for item in gateway.get_request_validators(**api)["items"]] == ["body"]
    changed = gateway.update_request_validator(**at, patchOperations=patch("/validateRequestParameters", "true"))
    assert changed["validateRequestParameters"] is True
    assert refusal(gateway.update_request_validator, **at, patchOperations=patch("/name", "")) == bad(
        "Request Validator name cannot be blank")
    gateway.update_method(**made, patchOperations=patch("/requestValidatorId", validator["id"]))
    assert refusal(gateway.delete_request_validator, **at)[:2] == (409, "ConflictException")
    gateway.update_method(**made, patchOperations=patch("/requestValidatorId", ""))
    gateway.delete_request_validator(**at)
    for call, options in ((gateway.get_request_validator, {}), (gateway.delete_request_validator, {}),
                          (gateway.update_request_validator, {"patchOperations": []})):
        assert refusal(call, **at, **options) == absent("Invalid Request Validator identifier specified")
    assert refusal(gateway.create_request_validator, restApiId="none") == bad("Invalid REST API identifier specified")


def test_gateway_responses(gateway, made):
    at = {"restApiId": made["restApiId"], "responseType": "DEFAULT_4XX"}
    put = gateway.put_gateway_response(**at, statusCode="418", responseTemplates={"application/json": "{}"})
    assert (put["statusCode"], put["defaultResponse"]) == ("418", False)
    changed = gateway.update_gateway_response(**at, patchOperations=patch(
        "/responseParameters/gatewayresponse.header.X-Why", "'because'", "add"))
    assert changed["responseParameters"] == {"gatewayresponse.header.X-Why": "'because'"}
    assert gateway.get_gateway_response(**at)["responseParameters"] == changed["responseParameters"]
    listed = {item["responseType"]: item for item in gateway.get_gateway_responses(restApiId=at["restApiId"])["items"]}
    assert listed["DEFAULT_4XX"]["defaultResponse"] is False
    assert listed["DEFAULT_5XX"]["defaultResponse"] is True
    gateway.delete_gateway_response(**at)
    assert gateway.get_gateway_response(**at)["defaultResponse"] is True
    assert refusal(gateway.delete_gateway_response, **at) == absent("Gateway response type not defined on api")
    unknown = {**at, "responseType": "NONE"}
    for call in (gateway.get_gateway_response, gateway.put_gateway_response, gateway.delete_gateway_response):
        code, name, message = refusal(call, **unknown)
        assert (code, name) == (400, "ValidationException")
        assert message.startswith("1 validation error detected: Value 'NONE' at '")
        assert "Input.responseType' failed to satisfy constraint: Member must satisfy enum value set: [" in message
    assert refusal(gateway.get_gateway_responses, restApiId="none")[1] == "NotFoundException"


def test_deployments_and_stages(gateway, made):
    api = {"restApiId": made["restApiId"]}
    empty = gateway.create_rest_api(name="empty")["id"]
    assert refusal(gateway.create_deployment, restApiId=empty) == bad("The REST API doesn't contain any methods")
    first = gateway.create_deployment(**api, description="first")["id"]
    second = gateway.create_deployment(**api)["id"]
    assert gateway.get_deployment(**api, deploymentId=first)["description"] == "first"
    assert {item["id"] for item in gateway.get_deployments(**api)["items"]} == {first, second}
    summary = gateway.get_deployment(**api, deploymentId=first, embed=["apisummary"])["apiSummary"]
    assert summary == {"/pets": {"GET": {"authorizationType": "NONE", "apiKeyRequired": False}}}
    changed = gateway.update_deployment(**api, deploymentId=first, patchOperations=patch("/description", "one"))
    assert changed["description"] == "one"

    stage = gateway.create_stage(**api, stageName="prod", deploymentId=first, variables={"color": "blue"},
                                 tags={"team": "a"})
    assert (stage["deploymentId"], stage["variables"], stage["tags"]) == (first, {"color": "blue"}, {"team": "a"})
    at = {**api, "stageName": "prod"}
    assert gateway.get_stage(**at)["stageName"] == "prod"
    assert [item["stageName"] for item in gateway.get_stages(**api)["item"]] == ["prod"]
    assert gateway.get_stages(**api, deploymentId=second)["item"] == []
    changed = gateway.update_stage(**at, patchOperations=[
        {"op": "replace", "path": "/deploymentId", "value": second},
        {"op": "replace", "path": "/variables/color", "value": "red"},
        {"op": "replace", "path": "/*/*/logging/loglevel", "value": "INFO"}])
    assert (changed["deploymentId"], changed["variables"]) == (second, {"color": "red"})
    assert changed["methodSettings"]["*/*"]["loggingLevel"] == "INFO"

    assert refusal(gateway.create_stage, **at, deploymentId=first) == conflict("Stage already exists")
    assert refusal(gateway.create_stage, **api, stageName="a b", deploymentId=first) == bad(
        "Stage name only allows a-zA-Z0-9_-")
    assert refusal(gateway.create_stage, **api, stageName="b", deploymentId="none") == bad(
        "Deployment id does not exist")
    assert refusal(gateway.update_stage, **at, patchOperations=patch("/deploymentId", "none")) == bad(
        "Deployment id does not exist")
    assert refusal(gateway.delete_deployment, **api, deploymentId=second) == bad(
        "Active stages pointing to this deployment must be moved or deleted")
    gateway.delete_stage(**at)
    for call, options in ((gateway.get_stage, {}), (gateway.delete_stage, {}),
                          (gateway.update_stage, {"patchOperations": []})):
        assert refusal(call, **at, **options) == absent("Invalid stage identifier specified")
    gateway.delete_deployment(**api, deploymentId=second)
    for call, options in ((gateway.get_deployment, {}), (gateway.delete_deployment, {}),
                          (gateway.update_deployment, {"patchOperations": []})):
        assert refusal(call, **api, deploymentId=second, **options) == absent(
            "Invalid Deployment identifier specified")


def test_tags_and_the_account(cloud, gateway, made):
    arn = f"arn:aws:apigateway:us-east-1::/restapis/{made['restApiId']}"
    gateway.tag_resource(resourceArn=arn, tags={"team": "a", "stage": "b"})
    gateway.untag_resource(resourceArn=arn, tagKeys=["stage"])
    assert gateway.get_tags(resourceArn=arn)["tags"] == {"team": "a"}
    assert refusal(gateway.get_tags, resourceArn=arn + "none")[1] == "NotFoundException"
    assert refusal(gateway.tag_resource, resourceArn="arn:aws:s3:::b", tags={"a": "b"}) == bad(
        "Invalid ARN specified in the request")
    assert refusal(gateway.untag_resource, resourceArn="none", tagKeys=["a"]) == bad(
        "Invalid ARN specified in the request")

    assert gateway.get_account()["throttleSettings"] == {"burstLimit": 5000, "rateLimit": 10000.0}
    role = cloud.role("writes-logs")
    assert gateway.update_account(patchOperations=patch("/cloudwatchRoleArn", role))["cloudwatchRoleArn"] == role
    assert gateway.get_account()["cloudwatchRoleArn"] == role


def test_the_command_lines(cloud, made):
    api = ("--rest-api-id", made["restApiId"])
    deployment = cloud.aws1("apigateway", "create-deployment", *api)["id"]
    cloud.aws2("apigateway", "create-stage", *api, "--stage-name", "cli", "--deployment-id", deployment)
    cloud.aws1("apigateway", "update-stage", *api, "--stage-name", "cli", "--patch-operations",
               "op=replace,path=/description,value=shown")
    assert cloud.aws2("apigateway", "get-stages", *api)["item"][0]["description"] == "shown"
    cloud.aws1("apigateway", "delete-stage", *api, "--stage-name", "cli")
    assert cloud.aws1("apigateway", "get-stages", *api)["item"] == []
