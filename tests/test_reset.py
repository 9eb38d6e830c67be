"""`POST /_pinfold/reset`: what stands then is what a fresh server has."""

import http.server
import json
import signal
import threading

import pytest

from conftest import Cloud, fetch, wait_for
from test_dev import copy_example, route_url

ROUTES = ["/_pinfold/reset", "/moto-api/reset", "/_localstack/state/reset"]
SERVICES = ["iam", "sts", "lambda", "apigateway", "logs"]
FILLED = ["iam:ListUsers", "iam:ListRoles", "lambda:ListFunctions", "apigateway:GetRestApis", "logs:DescribeLogGroups"]
ACCOUNTS = ["000000000000", "111111111111"]
ECHO = "def lambda_handler(event, context):\n    print('seen', event)\n    return event\n"


def reset(server, route=ROUTES[0], **options):
    status, _, body = fetch(server.url + route, "POST", **options)
    assert status == 200, body


def fill(cloud):
    """Something of every kind that there is."""
    iam, functions, logs = cloud.client("iam"), cloud.client("lambda"), cloud.client("logs")
    arn = cloud.function("echo", ECHO)
    functions.publish_version(FunctionName="echo")
    functions.invoke(FunctionName="echo", Payload="{}")
    functions.invoke(FunctionName="echo", InvocationType="Event", Payload="{}")
    allow = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
    iam.create_user(UserName="u")
    iam.create_access_key(UserName="u")
    iam.create_group(GroupName="g")
    iam.add_user_to_group(UserName="u", GroupName="g")
    iam.create_policy(PolicyName="p", PolicyDocument=allow)
    iam.create_instance_profile(InstanceProfileName="i")
    iam.create_account_alias(AccountAlias=f"alias-{cloud.account}")
    iam.create_open_id_connect_provider(Url="https://issuer.example", ThumbprintList=["0" * 40])
    logs.create_log_group(logGroupName="made")
    gateway = cloud.client("apigateway")
    api = gateway.create_rest_api(name="a")
    at = dict(restApiId=api["id"], resourceId=api["rootResourceId"], httpMethod="GET")
    gateway.put_method(**at, authorizationType="NONE")
    uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"
    gateway.put_integration(**at, type="AWS_PROXY", integrationHttpMethod="POST", uri=uri)
    gateway.create_deployment(restApiId=api["id"], stageName="prod")
    return f"/_aws/execute-api/{api['id']}/prod/"


def everything(cloud):
    """The answers of all reading operations that can be asked without an input, by name."""
    answers = {}
    for service in SERVICES:
        client = cloud.client(service)
        for method, operation in client.meta.method_to_api_mapping.items():
            shape = client.meta.service_model.operation_model(operation).input_shape
            if not operation.startswith(("List", "Get", "Describe")) or (shape and shape.required_members):
                continue
            try:
                answer = getattr(client, method)()
            except client.exceptions.ClientError as error:
                answer = error.response["Error"]["Code"]
            else:
                del answer["ResponseMetadata"]
                # A session is another one each time.
                answer.pop("Credentials", None)
            answers[f"{service}:{operation}"] = json.loads(json.dumps(answer, default=str))
    return answers


@pytest.mark.parametrize("options", [[], ["--ephemeral"]])
def test_after_a_reset_every_answer_is_that_of_a_fresh_server(own_server, options):
    server = own_server(*options)
    clouds = [Cloud(server, account) for account in ACCOUNTS]
    fresh = [everything(cloud) for cloud in clouds]
    assert sum(answer == "NotImplemented" for answer in fresh[0].values()) < len(fresh[0]) / 2
    paths = [fill(cloud) for cloud in clouds]
    for cloud, before in zip(clouds, fresh):
        filled = everything(cloud)
        for name in FILLED:
            assert filled[name] != before[name], name
    assert fetch(server.url + "/_pinfold/why/last")[0] == 200
    reset(server)
    assert fetch(server.url + "/_pinfold/why/last")[0] == 404
    for cloud, before, path in zip(clouds, fresh, paths):
        assert everything(cloud) == before
        assert fetch(server.url + path)[0] == 403
    for route in ROUTES:
        clouds[0].client("iam").create_user(UserName="u")
        reset(server, route)
        assert clouds[0].client("iam").list_users()["Users"] == []


def test_a_reset_is_durable_and_leaves_no_code(own_server, tmp_path):
    data = tmp_path / "data"
    server = own_server(data=data)
    cloud = Cloud(server, ACCOUNTS[0])
    fresh = everything(cloud)
    path = fill(cloud)
    reset(server)
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    again = own_server(data=data)
    cloud = Cloud(again, ACCOUNTS[0])
    assert everything(cloud) == fresh
    assert fetch(again.url + path)[0] == 403
    blobs = [file for file in (data / "blobs").rglob("*") if file.is_file()]
    assert not blobs, blobs
    # The event of before must not come to a function of the same name.
    cloud.function("echo", ECHO)
    cloud.client("lambda").invoke(FunctionName="echo", Payload='"direct"')
    messages = [line for line in cloud.pinfold("logs", "echo").splitlines() if "seen" in line]
    assert len(messages) == 1 and "direct" in messages[0], messages


class Gate(http.server.BaseHTTPRequestHandler):
    entered = threading.Event()
    opened = threading.Event()

    def do_GET(self):
        self.entered.set()
        self.opened.wait(30)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def test_what_runs_ends_as_it_would_have(own_server):
    server = own_server()
    cloud = Cloud(server, ACCOUNTS[0])
    gate = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gate)
    threading.Thread(target=gate.serve_forever, daemon=True).start()
    source = (
        "import urllib.request\n"
        "def lambda_handler(event, context):\n"
        f"    urllib.request.urlopen('http://127.0.0.1:{gate.server_port}/').read()\n"
        "    print('late')\n"
        "    return 'whole'\n"
    )
    cloud.function("waits", source, Timeout=30)
    answers = []
    caller = threading.Thread(
        target=lambda: answers.append(cloud.client("lambda").invoke(FunctionName="waits")["Payload"].read())
    )
    caller.start()
    assert Gate.entered.wait(30)
    reset(server)
    assert cloud.client("lambda").list_functions()["Functions"] == []
    Gate.opened.set()
    caller.join()
    gate.shutdown()
    assert answers == [b'"whole"']
    # Its last lines make no group anew: another function's are written after them.
    cloud.function("next", ECHO)
    cloud.client("lambda").invoke(FunctionName="next", Payload="{}")
    groups = wait_for(lambda: cloud.client("logs").describe_log_groups()["logGroups"], "the next function's group")
    assert [group["logGroupName"] for group in groups] == ["/aws/lambda/next"]


def test_a_project_is_deployed_again_before_the_answer(own_server, tmp_path):
    project = copy_example(tmp_path, "meditations")
    server = own_server(project)
    cloud = Cloud(server, ACCOUNTS[0])
    cloud.client("iam").create_user(UserName="made-by-a-test")
    reset(server)
    assert cloud.client("iam").list_users()["Users"] == []
    assert fetch(route_url(server), "POST")[0] == 200
    wait_for(lambda: "the project is deployed again" in server.output(), "the line that says so")


def test_only_dev_and_only_its_own_pages_may_reset(own_server, tmp_path):
    server = own_server()
    for headers in [{"Origin": "https://elsewhere.example"}, {"Host": "elsewhere.example"}]:
        assert fetch(server.url + ROUTES[0], "POST", headers=headers)[0] == 403
    assert fetch(server.url + ROUTES[0])[0] == 405
