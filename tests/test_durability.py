"""What was acknowledged survives `kill -9`."""

import json
import signal
import threading

from conftest import Cloud, fetch, wait_for


def test_everything_acknowledged_is_there_after_kill_9(own_server, tmp_path):
    data = tmp_path / "data"
    server = own_server(data=data)
    cloud = Cloud(server, "test")
    cloud.account = "000000000000"
    acknowledged = []
    failures = []

    def write(worker):
        iam = cloud.client("iam")
        for n in range(1000):
            name = f"u-{worker}-{n}"
            try:
                iam.create_user(UserName=name)
            except Exception as error:  # noqa: BLE001 - the server is killed under us
                failures.append(error)
                return
            acknowledged.append(name)

    threads = [threading.Thread(target=write, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    wait_for(lambda: len(acknowledged) > 100, "a hundred acknowledged writes")
    server.process.send_signal(signal.SIGKILL)
    for thread in threads:
        thread.join()
    server.process.wait()
    assert failures, "the server was killed while writing"
    again = Cloud(own_server(data=data), "test")
    names = {user["UserName"] for page in again.client("iam").get_paginator("list_users").paginate() for user in page["Users"]}
    assert set(acknowledged) <= names


def test_a_deployment_and_its_functions_answer_after_kill_9(own_server, tmp_path):
    data = tmp_path / "data"
    server = own_server(data=data)
    cloud = Cloud(server, "000000000000")
    arn = cloud.function("f", "def lambda_handler(event, context):\n    return {'statusCode': 200, 'body': 'alive'}\n")
    gateway = cloud.client("apigateway")
    api = gateway.create_rest_api(name="a")
    at = dict(restApiId=api["id"], resourceId=api["rootResourceId"], httpMethod="GET")
    gateway.put_method(**at, authorizationType="NONE")
    gateway.put_integration(**at, type="AWS_PROXY", integrationHttpMethod="POST", uri=f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations")
    gateway.create_deployment(restApiId=api["id"], stageName="prod")
    cloud.client("lambda").add_permission(FunctionName="f", StatementId="g", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com")
    path = f"/_aws/execute-api/{api['id']}/prod/"
    assert fetch(server.url + path)[2] == b"alive"
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    again = own_server(data=data)
    assert fetch(again.url + path)[2] == b"alive"


def test_an_event_that_was_accepted_runs_after_kill_9(own_server, tmp_path):
    data = tmp_path / "data"
    server = own_server(data=data)
    cloud = Cloud(server, "000000000000")
    # The first run never ends: the server is killed under it.
    cloud.function("f", "import os, time\ndef lambda_handler(event, context):\n    print('ran', event['n'])\n    time.sleep(event['s'])\n", Timeout=60)
    client = cloud.client("lambda")
    assert client.invoke(FunctionName="f", InvocationType="Event", Payload=json.dumps({"n": 41, "s": 30}))["StatusCode"] == 202
    assert client.invoke(FunctionName="f", InvocationType="Event", Payload=json.dumps({"n": 42, "s": 0}))["StatusCode"] == 202
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    again = Cloud(own_server(data=data), "000000000000")

    def ran():
        events = again.client("logs").filter_log_events(logGroupName="/aws/lambda/f")["events"]
        text = " ".join(event["message"] for event in events)
        return "ran 41" in text and "ran 42" in text

    wait_for(ran, "both events to run", 60)


def test_orphans_of_a_killed_server_are_swept(own_server, tmp_path):
    import subprocess

    data = tmp_path / "data"
    server = own_server(data=data)
    cloud = Cloud(server, "000000000000")
    marker = f"{tmp_path.name}-marker"
    # A process that the function leaves running: it has the function's variables from its start.
    source = "import subprocess\ndef lambda_handler(event, context):\n    return subprocess.Popen(['sleep', '1000']).pid\n"
    cloud.function("f", source, Environment={"Variables": {"MARKER": marker}})
    cloud.client("lambda").invoke(FunctionName="f")

    def alive():
        found = []
        import os

        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                if marker in open(f"/proc/{pid}/environ").read():
                    found.append(pid)
            except OSError:
                pass
        return found

    assert alive()
    server.process.send_signal(signal.SIGKILL)
    server.process.wait()
    own_server(data=data)
    wait_for(lambda: not alive(), "the killed server's functions to be gone")
    mounts = subprocess.run(["cat", "/proc/self/mountinfo"], capture_output=True, text=True).stdout
    assert str(data) not in mounts
