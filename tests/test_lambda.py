"""Lambda through boto3: functions and their states, invocations and their failures, permissions, tags."""

import base64
import concurrent.futures
import hashlib
import json
import socket

import pytest
from botocore.exceptions import ClientError

from conftest import VENV, python_zip, wait_for, zipped

ECHO = "def lambda_handler(event, context):\n    return event\n"


def error_of(call, *arguments, **options):
    with pytest.raises(ClientError) as caught:
        call(*arguments, **options)
    response = caught.value.response
    return response["Error"]["Code"], response["Error"]["Message"], response["ResponseMetadata"]["HTTPStatusCode"]


def invoke(cloud, name="f", payload=None, **options):
    answer = cloud.client("lambda").invoke(FunctionName=name, Payload=json.dumps(payload), **options)
    body = answer["Payload"].read()
    return answer, json.loads(body) if body else None


def log_messages(cloud, name="f"):
    events = cloud.client("logs").filter_log_events(logGroupName=f"/aws/lambda/{name}")["events"]
    return [event["message"] for event in events]


def test_a_function_is_made_read_changed_and_deleted(cloud):
    client = cloud.client("lambda")
    arn = cloud.function("f", ECHO, Description="first", Environment={"Variables": {"AA": "1"}})
    assert arn == f"arn:aws:lambda:us-east-1:{cloud.account}:function:f"
    found = client.get_function(FunctionName="f")
    configuration = found["Configuration"]
    assert configuration["State"] == "Active" and configuration["LastUpdateStatus"] == "Successful"
    code = python_zip(ECHO)
    assert configuration["CodeSha256"] == base64.b64encode(hashlib.sha256(code).digest()).decode()
    assert (configuration["CodeSize"], configuration["Timeout"], configuration["MemorySize"]) == (len(code), 3, 128)
    assert configuration["Version"] == "$LATEST" and configuration["PackageType"] == "Zip"
    assert configuration["EphemeralStorage"] == {"Size": 512} and configuration["Architectures"] == ["x86_64"]
    assert configuration["Environment"]["Variables"] == {"AA": "1"}
    assert [function["FunctionName"] for function in client.list_functions()["Functions"]] == ["f"]

    client.update_function_configuration(FunctionName="f", Timeout=10, Description="second")
    client.get_waiter("function_updated_v2").wait(FunctionName="f")
    client.update_function_code(FunctionName="f", ZipFile=python_zip("def lambda_handler(e, c):\n    return 'new'\n"))
    client.get_waiter("function_updated_v2").wait(FunctionName="f")
    found = client.get_function_configuration(FunctionName="f")
    assert (found["Timeout"], found["Description"]) == (10, "second")
    assert found["RevisionId"] != configuration["RevisionId"]
    assert invoke(cloud)[1] == "new"

    client.delete_function(FunctionName="f")
    code, message, status = error_of(client.get_function, FunctionName="f")
    assert (code, status) == ("ResourceNotFoundException", 404)
    assert message == f"Function not found: {arn}"


def test_names_in_every_form(cloud):
    arn = cloud.function("f", ECHO)
    for name in ("f", f"{cloud.account}:function:f", arn, f"{arn}:$LATEST"):
        assert invoke(cloud, name, {"n": name})[1] == {"n": name}


def test_bad_input_is_refused_in_awss_words(cloud):
    client = cloud.client("lambda")
    cloud.function("f", ECHO)
    role = f"arn:aws:iam::{cloud.account}:role/role"

    def create(**options):
        base = dict(FunctionName="g", Runtime="python3.11", Handler="a.b", Role=role, Code={"ZipFile": python_zip(ECHO)})
        return error_of(client.create_function, **{**base, **options})

    code, message, status = create(FunctionName="f")
    assert (code, message, status) == ("ResourceConflictException", "Function already exist: f", 409)
    code, message, status = create(Code={"ZipFile": b"no zip"})
    assert (code, status) == ("InvalidParameterValueException", 400)
    assert message == "Could not unzip uploaded file. Please check your file, then try to upload again."
    code, message, _ = create(Timeout=901)
    assert "901" in message and "less than or equal to 900" in message, message
    code, message, _ = create(FunctionName="bad name")
    assert code in ("ValidationException", "InvalidParameterValueException") and "functionName" in message
    code, message, _ = create(Environment={"Variables": {"AWS_REGION": "x"}})
    assert "reserved keys" in message and "AWS_REGION" in message
    code, message, _ = create(Environment={"Variables": {"AA": "x" * 5000}})
    assert code == "InvalidParameterValueException" and "4KB" in message, message
    assert [function["FunctionName"] for function in client.list_functions()["Functions"]] == ["f"]


@pytest.mark.parametrize("name", ["../outside.py", "/absolute.py", "a/../../b.py", "..\\windows.py"])
def test_a_zip_that_leaves_its_folder_is_refused(cloud, name):
    code, message, _ = error_of(
        cloud.client("lambda").create_function, FunctionName="g", Runtime="python3.11", Handler="a.b",
        Role=f"arn:aws:iam::{cloud.account}:role/role", Code={"ZipFile": zipped({name: "x"})},
    )
    assert code == "InvalidParameterValueException", message


def test_errors_of_functions_are_told_apart(cloud):
    source = """
import os, sys, time
def lambda_handler(event, context):
    kind = event["kind"]
    if kind == "raise": raise ValueError("broken")
    if kind == "exit": sys.exit(3)
    if kind == "crash": os.kill(os.getpid(), 11)
    if kind == "timeout": time.sleep(10)
    if kind == "memory":
        grown = []
        while True: grown.append(bytearray(16 << 20))
    if kind == "unserializable": return object()
    return "fine"
"""
    cloud.function("f", source, Timeout=2)
    answer, body = invoke(cloud, payload={"kind": "raise"})
    assert answer["FunctionError"] == "Unhandled"
    assert (body["errorType"], body["errorMessage"]) == ("ValueError", "broken")
    assert any("lambda_function.py" in line for line in body["stackTrace"])

    answer, body = invoke(cloud, payload={"kind": "exit"})
    request = answer["ResponseMetadata"]["RequestId"]
    assert body["errorType"] == "Runtime.ExitError"
    assert body["errorMessage"] == f"RequestId: {request} Error: Runtime exited with error: exit status 3"

    _, body = invoke(cloud, payload={"kind": "crash"})
    assert body["errorType"] == "Runtime.ExitError" and "signal: segmentation fault" in body["errorMessage"]

    answer, body = invoke(cloud, payload={"kind": "timeout"})
    assert "Task timed out after 2.00 seconds" in body["errorMessage"] and answer["FunctionError"] == "Unhandled"

    answer, body = invoke(cloud, payload={"kind": "unserializable"})
    assert body["errorType"] == "Runtime.MarshalError"
    assert invoke(cloud, payload={"kind": "fine"})[1] == "fine"


def test_who_calls_after_a_crash_has_a_new_environment(cloud):
    source = """
exports.handler = async (event) => {
  if (event.crash) {
    if (event.crash === 'reject') Promise.reject(new Error('left alone'));
    else setImmediate(() => { throw new Error('uncaught'); });
    await new Promise((done) => setTimeout(done, 5000));
  }
  return 1;
};
"""
    cloud.function("f", Runtime="nodejs20.x", Handler="index.handler", Code={"ZipFile": zipped({"index.js": source})})
    for crash, kind in [("reject", "Runtime.UnhandledPromiseRejection"), ("throw", "Error")] * 5:
        answer, body = invoke(cloud, payload={"crash": crash})
        assert answer["FunctionError"] == "Unhandled" and body["errorType"] == kind, body
        answer, body = invoke(cloud, payload={})
        assert body == 1 and "FunctionError" not in answer, body


ENDS_WHEN_TOLD = {
    "python3.11": ("lambda_function.py", """
import os, signal, socket, threading
def end(connection):
    connection.recv(1)
    os._exit(0)
def lambda_handler(event, context):
    # It takes the kernel a while to end them all: meanwhile nobody is told that the runtime is dead.
    for _ in range(50):
        if os.fork() == 0:
            signal.pause()
    threading.Thread(target=end, args=[socket.create_connection(("127.0.0.1", PORT))]).start()
    return "RequestId"
"""),
    "nodejs20.x": ("lambda_function.js", """
const net = require('net');
exports.lambda_handler = async () => {
  const connection = net.connect(PORT, '127.0.0.1');
  connection.on('data', () => process.exit(0));
  await new Promise((done) => connection.on('connect', done));
  return 'RequestId';
};
"""),
}


@pytest.mark.parametrize("runtime", ENDS_WHEN_TOLD)
def test_an_environment_that_ended_between_two_invocations_is_replaced(cloud, runtime):
    name, source = ENDS_WHEN_TOLD[runtime]
    with socket.create_server(("127.0.0.1", 0)) as gate:
        code = zipped({name: source.replace("PORT", str(gate.getsockname()[1]))})
        cloud.function("f", Runtime=runtime, Handler="lambda_function.lambda_handler", Code={"ZipFile": code}, MemorySize=1769)
        for _ in range(5):
            answer, body = invoke(cloud, LogType="Tail")
            assert body == "RequestId" and "FunctionError" not in answer, body
            log = base64.b64decode(answer["LogResult"]).decode()
            assert log.count("START") == log.count("REPORT") == 1 and "Init Duration" in log, log
            connection = gate.accept()[0]
            # The kernel closes its end when the process is dead; the server may not have heard of that.
            connection.sendall(b"!")
            assert connection.recv(1) == b""
    logs = cloud.client("logs")

    def lines(word):
        found = logs.filter_log_events(logGroupName="/aws/lambda/f", filterPattern=f'"{word} RequestId"')["events"]
        return [event["message"].split()[2] for event in found]

    wait_for(lambda: len(lines("REPORT")) == 5, "the last report")
    assert sorted(lines("START")) == sorted(lines("END")) and len(set(lines("START"))) == 5


def test_lists_are_paged_by_markers_that_they_gave(cloud):
    for name in ["a", "b", "c"]:
        cloud.function(name)
    client = cloud.client("lambda", parameter_validation=False)
    pages = list(client.get_paginator("list_functions").paginate(PaginationConfig={"PageSize": 1}))
    assert [[function["FunctionName"] for function in page["Functions"]] for page in pages] == [["a"], ["b"], ["c"]]
    client.publish_version(FunctionName="a")
    pages = list(client.get_paginator("list_versions_by_function").paginate(FunctionName="a", PaginationConfig={"PageSize": 1}))
    assert [[version["Version"] for version in page["Versions"]] for page in pages] == [["$LATEST"], ["1"]]
    for call in (client.list_functions, lambda **options: client.list_versions_by_function(FunctionName="a", **options)):
        for marker in ("a", "zzz", "1", "é"):
            code, message, status = error_of(call, Marker=marker)
            assert (code, message, status) == ("InvalidParameterValueException", "Invalid pagination key.", 400)
        for items, rule in [(0, "greater than or equal to 1"), (10001, "less than or equal to 10000")]:
            code, message, status = error_of(call, MaxItems=items)
            assert (code, status) == ("ValidationException", 400)
            assert f"'{items}' at 'maxItems' failed to satisfy constraint: Member must have value {rule}" in message
    answer = cloud.run(VENV / "aws", "lambda", "list-functions", "--max-items", "2", "--query", "length(Functions)")
    assert answer.strip() == "2"


def test_an_init_is_told_when_it_happens(cloud):
    with socket.create_server(("127.0.0.1", 0)) as gate:
        source = (
            "import socket\ndef lambda_handler(event, context):\n"
            f"    return socket.create_connection(('127.0.0.1', {gate.getsockname()[1]})).recv(1).decode()\n"
        )
        cloud.function("f", source, Timeout=60)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            answer = pool.submit(invoke, cloud)
            connection = gate.accept()[0]
            # The handler waits and has written nothing: what is there is Init's.
            line = wait_for(lambda: log_messages(cloud), "the line of Init")[0]
            assert line.startswith("INIT_START Runtime Version: python:3.11")
            connection.close()
            assert answer.result()[1] == ""


def test_why_a_function_failed(cloud):
    cloud.function("f", "import time\ndef lambda_handler(event, context):\n    time.sleep(5 if event == 'slow' else 0)\n    raise KeyError('gone')\n", Timeout=1)
    answer, _ = invoke(cloud, payload="raise")
    why = cloud.pinfold("why", answer["ResponseMetadata"]["RequestId"])
    assert "the function f failed: KeyError: 'gone'" in why and "lambda_function.py" in why and "pinfold logs f" in why, why
    answer, _ = invoke(cloud, payload="slow")
    why = cloud.pinfold("why", answer["ResponseMetadata"]["RequestId"])
    assert "Task timed out after 1.00 seconds" in why
    assert "aws lambda update-function-configuration --function-name f --timeout 4" in why, why


def test_a_handler_that_is_not_there(cloud):
    cloud.function("f", ECHO, Handler="missing.handler")
    _, body = invoke(cloud)
    assert body["errorType"] == "Runtime.ImportModuleError"
    assert body["errorMessage"] == "Unable to import module 'missing': No module named 'missing'"
    cloud.function("g", ECHO, Handler="lambda_function.absent")
    _, body = invoke(cloud, "g")
    assert body["errorType"] == "Runtime.HandlerNotFound"
    assert body["errorMessage"] == "Handler 'absent' missing on module 'lambda_function'"


def test_context_and_environment_are_awss(cloud):
    source = """
import os
def lambda_handler(event, context):
    return {"context": {name: getattr(context, name) for name in (
        "function_name", "function_version", "invoked_function_arn", "memory_limit_in_mb",
        "aws_request_id", "log_group_name", "log_stream_name")},
        "remaining": context.get_remaining_time_in_millis(), "environment": dict(os.environ), "here": os.getcwd()}
"""
    arn = cloud.function("f", source, Environment={"Variables": {"MINE": "yes"}}, MemorySize=256)
    answer, body = invoke(cloud)
    context, environment = body["context"], body["environment"]
    assert context["function_name"] == "f" and context["function_version"] == "$LATEST"
    assert context["invoked_function_arn"] == arn and str(context["memory_limit_in_mb"]) == "256"
    assert context["aws_request_id"] == answer["ResponseMetadata"]["RequestId"]
    assert context["log_group_name"] == "/aws/lambda/f" and "[$LATEST]" in context["log_stream_name"]
    assert 0 < body["remaining"] <= 3000
    assert body["here"] == "/var/task" == environment["LAMBDA_TASK_ROOT"]
    expected = {
        "MINE": "yes", "AWS_LAMBDA_FUNCTION_NAME": "f", "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256", "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
        "_HANDLER": "lambda_function.lambda_handler", "TZ": ":UTC", "AWS_EXECUTION_ENV": "AWS_Lambda_python3.11",
    }
    assert {name: environment.get(name) for name in expected} == expected
    assert environment["AWS_ACCESS_KEY_ID"].startswith("ASIA") and environment["AWS_SESSION_TOKEN"]
    assert environment["AWS_ENDPOINT_URL"]


def test_a_function_acts_as_its_role(cloud):
    source = """
import os, hashlib, hmac, datetime, urllib.request, urllib.parse
def sign(key, text): return hmac.new(key, text.encode(), hashlib.sha256).digest()
def lambda_handler(event, context):
    url = urllib.parse.urlparse(os.environ["AWS_ENDPOINT_URL"])
    body = "Action=GetCallerIdentity&Version=2011-06-15"
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{now[:8]}/us-east-1/sts/aws4_request"
    headers = {"content-type": "application/x-www-form-urlencoded", "host": url.netloc, "x-amz-date": now,
               "x-amz-security-token": os.environ["AWS_SESSION_TOKEN"]}
    names = ";".join(sorted(headers))
    canonical = "POST\\n/\\n\\n" + "".join(f"{n}:{headers[n]}\\n" for n in sorted(headers)) + "\\n" + names + "\\n" + hashlib.sha256(body.encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\\n{now}\\n{scope}\\n" + hashlib.sha256(canonical.encode()).hexdigest()
    key = ("AWS4" + os.environ["AWS_SECRET_ACCESS_KEY"]).encode()
    for part in (now[:8], "us-east-1", "sts", "aws4_request"): key = sign(key, part)
    signature = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    headers["authorization"] = f"AWS4-HMAC-SHA256 Credential={os.environ['AWS_ACCESS_KEY_ID']}/{scope}, SignedHeaders={names}, Signature={signature}"
    request = urllib.request.Request(os.environ["AWS_ENDPOINT_URL"] + "/", body.encode(), headers, method="POST")
    return urllib.request.urlopen(request, timeout=5).read().decode()
"""
    cloud.function("f", source, Timeout=10)
    _, body = invoke(cloud)
    assert f"arn:aws:sts::{cloud.account}:assumed-role/role/f" in body, body


def test_log_lines_and_the_tail(cloud):
    cloud.function("f", "def lambda_handler(event, context):\n    print('hello from inside')\n    return 1\n")
    answer, _ = invoke(cloud, LogType="Tail")
    request = answer["ResponseMetadata"]["RequestId"]
    tail = base64.b64decode(answer["LogResult"]).decode()
    assert f"START RequestId: {request} Version: $LATEST" in tail
    assert "hello from inside" in tail
    assert f"END RequestId: {request}" in tail
    assert f"REPORT RequestId: {request}\tDuration: " in tail and "Memory Size: 128 MB\tMax Memory Used: " in tail
    messages = wait_for(lambda: [m for m in log_messages(cloud) if "REPORT" in m] and log_messages(cloud), "REPORT in the log")
    assert all(m.endswith("\n") and m.count("\n") == 1 for m in messages), messages
    order = [next(i for i, m in enumerate(messages) if word in m) for word in ("START", "hello from inside", "END", "REPORT")]
    assert order == sorted(order), messages


def test_the_tail_of_an_init_that_fails_has_its_error(cloud):
    cloud.function("f", "raise ValueError('not today')\n")
    answer, body = invoke(cloud, LogType="Tail")
    assert answer["FunctionError"] == "Unhandled" and body["errorMessage"] == "not today"
    tail = base64.b64decode(answer["LogResult"]).decode()
    error = "[ERROR] ValueError: not today\nTraceback (most recent call last):\n"
    assert error in tail and tail.index(error) < tail.index("START RequestId"), tail
    assert "LogResult" not in invoke(cloud)[0]


@pytest.mark.parametrize("runtime, handler, files, module, command", [
    ("python3.11", "lambda_function.lambda_handler", {"lambda_function.py": "import boto3\n"},
     "boto3", "pip install --target . boto3"),
    ("python3.11", "lambda_function.lambda_handler", {"lambda_function.py": "def lambda_handler(e, c):\n    import boto3\n"},
     "boto3", "pip install --target . boto3"),
    ("nodejs20.x", "index.handler", {"index.js": "require('@aws-sdk/client-s3/x')\n"},
     "@aws-sdk/client-s3/x", "npm install @aws-sdk/client-s3"),
    ("nodejs20.x", "index.handler", {"index.mjs": "import '@aws-sdk/client-sqs'\n"},
     "@aws-sdk/client-sqs", "npm install @aws-sdk/client-sqs"),
])
def test_an_sdk_that_is_missing_says_what_to_do(cloud, runtime, handler, files, module, command):
    cloud.function("f", Runtime=runtime, Handler=handler, Code={"ZipFile": zipped(files)})
    answer, body = invoke(cloud, LogType="Tail")
    assert answer["FunctionError"] == "Unhandled" and module in body["errorMessage"]
    assert "Pinfold" not in json.dumps(body), "the answer is AWS's"
    line = f"Pinfold: {module} is not in the package, and here the runtime carries none. In the folder of the function's code run `{command}`, then deploy it again; `pinfold runtimes install` fetches it once for all functions."
    assert line in base64.b64decode(answer["LogResult"]).decode()
    wait_for(lambda: line + "\n" in log_messages(cloud), "the hint")
    why = cloud.pinfold("why", answer["ResponseMetadata"]["RequestId"])
    assert command in why and "a part of the package" in why
    assert f"pinfold runtimes install {runtime}" in why


def test_warm_environments_are_used_again(cloud):
    cloud.function("f", "count = 0\ndef lambda_handler(event, context):\n    global count\n    count += 1\n    return count\n")
    assert [invoke(cloud)[1] for _ in range(3)] == [1, 2, 3]


def test_tmp_is_writable_and_nothing_else(cloud):
    source = """
import os
def lambda_handler(event, context):
    open("/tmp/x", "w").write("y")
    denied = []
    for path in ("/var/task/x", "/x", "/usr/x", "/etc/x", "/opt/x"):
        try: open(path, "w"); denied.append(path)
        except OSError: pass
    return denied
"""
    cloud.function("f", source)
    assert invoke(cloud)[1] == []


def test_asynchronous_dry_run_and_payload_errors(cloud):
    client = cloud.client("lambda")
    cloud.function("f", "def lambda_handler(event, context):\n    print('ran with', event)\n")
    assert client.invoke(FunctionName="f", InvocationType="DryRun")["StatusCode"] == 204
    answer = client.invoke(FunctionName="f", InvocationType="Event", Payload=b'{"n": 7}')
    assert answer["StatusCode"] == 202 and answer["Payload"].read() == b""
    wait_for(lambda: any("ran with {'n': 7}" in message for message in log_messages(cloud)), "the event's line")
    code, message, status = error_of(client.invoke, FunctionName="f", Payload=b"{not json")
    assert (code, status) == ("InvalidRequestContentException", 400), message
    code, _, status = error_of(client.invoke, FunctionName="f", Payload=b'"' + b"x" * (6 * 1024 * 1024 + 1) + b'"')
    assert (code, status) == ("RequestEntityTooLargeException", 413)
    code, _, status = error_of(client.invoke, FunctionName="gone")
    assert (code, status) == ("ResourceNotFoundException", 404)


def test_big_payloads_and_responses(cloud):
    cloud.function("f", "def lambda_handler(event, context):\n    return event if isinstance(event, str) else 'x' * event\n", Timeout=20)
    text = "y" * (5 * 1024 * 1024)
    assert invoke(cloud, payload=text)[1] == text
    answer, body = invoke(cloud, payload=7 * 1024 * 1024)
    assert answer["FunctionError"] == "Unhandled" and body["errorType"] == "Function.ResponseSizeTooLarge"


def test_permissions(cloud):
    client = cloud.client("lambda")
    arn = cloud.function("f", ECHO)
    code, _, status = error_of(client.get_policy, FunctionName="f")
    assert (code, status) == ("ResourceNotFoundException", 404)
    source = f"arn:aws:execute-api:us-east-1:{cloud.account}:abc123/*"
    statement = json.loads(client.add_permission(
        FunctionName="f", StatementId="gateway", Action="lambda:InvokeFunction",
        Principal="apigateway.amazonaws.com", SourceArn=source)["Statement"])
    expect = {
        "Sid": "gateway", "Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"},
        "Action": "lambda:InvokeFunction", "Resource": arn, "Condition": {"ArnLike": {"AWS:SourceArn": source}},
    }
    assert statement == expect
    policy = client.get_policy(FunctionName="f")
    assert json.loads(policy["Policy"])["Statement"] == [expect]
    code, message, status = error_of(
        client.add_permission, FunctionName="f", StatementId="gateway", Action="lambda:InvokeFunction", Principal="*")
    assert (code, status) == ("ResourceConflictException", 409)
    assert message.startswith("The statement id (gateway) provided already exists.")
    client.remove_permission(FunctionName="f", StatementId="gateway")
    assert error_of(client.get_policy, FunctionName="f")[0] == "ResourceNotFoundException"
    assert error_of(client.remove_permission, FunctionName="f", StatementId="gateway")[2] == 404


def test_tags(cloud):
    client = cloud.client("lambda")
    arn = cloud.function("f", ECHO, Tags={"a": "1"})
    client.tag_resource(Resource=arn, Tags={"b": "2"})
    client.untag_resource(Resource=arn, TagKeys=["a"])
    assert client.list_tags(Resource=arn)["Tags"] == {"b": "2"}
    assert client.get_function(FunctionName="f")["Tags"] == {"b": "2"}


def test_what_clients_ask_on_the_way(cloud):
    client = cloud.client("lambda")
    cloud.function("f", ECHO)
    assert len(client.list_versions_by_function(FunctionName="f")["Versions"]) == 1
    assert client.get_account_settings()["AccountLimit"]["ConcurrentExecutions"] == 1000
    assert "ReservedConcurrentExecutions" not in client.get_function_concurrency(FunctionName="f")
    assert client.get_function_recursion_config(FunctionName="f")["RecursiveLoop"] == "Terminate"
    assert client.get_function_code_signing_config(FunctionName="f")["FunctionName"] == "f"
    assert client.get_runtime_management_config(FunctionName="f")["UpdateRuntimeOn"] == "Auto"
    for call in (client.get_function_concurrency, client.get_function_recursion_config,
                 client.get_function_code_signing_config, client.get_runtime_management_config):
        assert error_of(call, FunctionName="none")[::2] == ("ResourceNotFoundException", 404)


def test_versions_are_published(cloud):
    client = cloud.client("lambda")
    arn = cloud.function("f", ECHO)
    first = client.publish_version(FunctionName="f")
    assert (first["Version"], first["FunctionArn"]) == ("1", f"{arn}:1")
    assert client.publish_version(FunctionName="f")["Version"] == "1"
    assert json.load(client.invoke(FunctionName="f", Qualifier="1", Payload=b'{"a": 1}')["Payload"]) == {"a": 1}
    assert error_of(client.publish_version, FunctionName="f", CodeSha256="none")[::2] == (
        "InvalidParameterValueException", 400)
    assert error_of(client.publish_version, FunctionName="none")[::2] == ("ResourceNotFoundException", 404)


def test_the_operation_of_2014_queues_an_event(cloud):
    client = cloud.client("lambda")
    cloud.function("f", "def lambda_handler(event, context):\n    print('heard', event['a'])\n")
    assert client.invoke_async(FunctionName="f", InvokeArgs=b'{"a": 1}')["Status"] == 202
    logs = cloud.client("logs")
    wait_for(lambda: logs.filter_log_events(logGroupName="/aws/lambda/f", filterPattern="heard")["events"], "the event")
    assert error_of(client.invoke_async, FunctionName="none", InvokeArgs=b"{}")[::2] == (
        "ResourceNotFoundException", 404)
    assert error_of(client.invoke_async, FunctionName="f", InvokeArgs=b"{")[::2] == ("InvalidRequestContentException", 400)
    assert error_of(client.get_function_event_invoke_config, FunctionName="f")[0] == "ResourceNotFoundException"


def test_an_operation_that_is_not_built_says_so_at_once(cloud):
    code, message, status = error_of(cloud.client("lambda").create_capacity_provider, CapacityProviderName="c", VpcConfig={"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"]}, PermissionsConfig={"CapacityProviderOperatorRoleArn": f"arn:aws:iam::{cloud.account}:role/r"})
    assert (code, status) == ("NotImplemented", 501), message
    assert "CreateCapacityProvider" in message
