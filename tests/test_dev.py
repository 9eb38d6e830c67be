"""The main job: `pinfold dev PROJECT`, as a new user runs it."""

import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import time

import pytest

from conftest import PINFOLD, ROOT, Cloud, clean_environment, fetch, wait_for


def copy_example(tmp_path, name):
    target = tmp_path / name
    shutil.copytree(ROOT / "examples" / name, target, ignore=shutil.ignore_patterns("target", ".pinfold"))
    return target


def route_url(server, method="POST"):
    return re.search(rf"^{method}\s+(http\S+)", server.output(), re.M).group(1)


def test_the_example_answers(own_server):
    server = own_server(ROOT / "examples/meditations")
    status, headers, body = fetch(route_url(server), "POST")
    assert status == 200, body
    answer = json.loads(body)
    assert answer["status"] == "success" and answer["meditation"]
    assert headers["x-amzn-requestid"] and headers["x-amz-apigw-id"]


def test_what_dev_prints_in_order(own_server):
    server = own_server(ROOT / "examples/meditations")
    output = server.output()
    order = [
        r"^function meditate\s+arn:aws:lambda:us-east-1:000000000000:function:meditate",
        r"^POST\s+http://127\.0\.0\.1:\d+/_aws/execute-api/\w{10}/prod/",
        r"^export AWS_ENDPOINT_URL=http://127\.0\.0\.1:\d+$",
        r"^export AWS_ACCESS_KEY_ID=test$",
        r"^export AWS_SECRET_ACCESS_KEY=test$",
        r"^export AWS_REGION=us-east-1$",
        r"^export AWS_DEFAULT_REGION=us-east-1$",
        r"^Ready\.$",
    ]
    at = 0
    for pattern in order:
        found = re.compile(pattern, re.M).search(output, at)
        assert found, f"{pattern} after {output[:at]!r} in {output!r}"
        at = found.end()


def test_a_save_redeploys_and_requests_in_flight_finish_on_the_old_code(own_server, tmp_path):
    project = copy_example(tmp_path, "meditations")
    handler = project / "server/meditate.py"
    gate = tmp_path / "gate"
    handler.write_text(
        "import time, os\n"
        "def handler(event, context):\n"
        "    time.sleep(1.5)\n"
        "    return {'code': 'old'}\n"
    )
    server = own_server(project)
    url = route_url(server)
    slow = subprocess.Popen(["curl", "-sS", "-X", "POST", url], stdout=subprocess.PIPE)
    cloud = Cloud(server, "test")
    logs = cloud.client("logs")

    def started():
        events = logs.filter_log_events(logGroupName="/aws/lambda/meditate", filterPattern="START")["events"]
        return len(events) > 0

    wait_for(started, "the slow call's START line")
    handler.write_text("def handler(event, context):\n    return {'code': 'new'}\n")
    wait_for(lambda: re.search(r"reloaded meditate in \d+ ms \(1 file\)", server.output()), "the reload")
    assert json.loads(fetch(url, "POST")[2]) == {"code": "new"}
    assert json.loads(slow.communicate(timeout=30)[0]) == {"code": "old"}
    assert not gate.exists()


def test_what_a_save_drops_is_removed_and_nothing_else(own_server, tmp_path):
    project = copy_example(tmp_path, "meditations")
    toml = project / "pinfold.toml"
    kept = toml.read_text()
    api = kept[kept.index("[api."):].replace("api.meditations", "api.second")
    more = "\n[function.second]\ncode = 'server'\nhandler = 'meditate.handler'\nruntime = 'python3.11'\n" + api
    toml.write_text(kept + more)
    server = own_server(project)
    cloud = Cloud(server, "000000000000")
    cloud.function("made-by-hand")
    functions, iam, gateway = (cloud.client(name) for name in ("lambda", "iam", "apigateway"))
    assert len(gateway.get_rest_apis()["items"]) == 2
    toml.write_text(kept)
    wait_for(lambda: "removed function second" in server.output(), "the removal to be said")
    assert "removed api second" in server.output()
    names = [function["FunctionName"] for function in functions.list_functions()["Functions"]]
    assert sorted(names) == ["made-by-hand", "meditate"]
    assert sorted(role["RoleName"] for role in iam.list_roles()["Roles"]) == ["meditate-role", "role"]
    assert [api["name"] for api in gateway.get_rest_apis()["items"]] == ["meditations"]
    assert len(json.loads(functions.get_policy(FunctionName="meditate")["Policy"])["Statement"]) == 1
    assert fetch(route_url(server), "POST")[0] == 200
    # After a restart too, what was dropped meanwhile goes.
    toml.write_text(kept + more)
    wait_for(lambda: len(functions.list_functions()["Functions"]) == 3, "the second function again")
    server.stop()
    toml.write_text(kept)
    again = own_server(project, data=server.data)
    names = [function["FunctionName"] for function in Cloud(again, "000000000000").client("lambda").list_functions()["Functions"]]
    assert sorted(names) == ["made-by-hand", "meditate"]


def test_a_broken_save_says_so_and_serves_what_was_there(own_server, tmp_path):
    project = copy_example(tmp_path, "meditations")
    server = own_server(project)
    url = route_url(server)
    (project / "pinfold.toml").write_text("[function.meditate]\ncode = 'server'\n")
    wait_for(lambda: "handler" in server.output().split("Ready.")[1], "what is wrong with the project")
    assert fetch(url, "POST")[0] == 200


@pytest.mark.parametrize("signum", [signal.SIGINT, signal.SIGTERM])
def test_stopping_leaves_nothing(own_server, signum):
    server = own_server(ROOT / "examples/meditations")
    assert fetch(route_url(server), "POST")[0] == 200
    there = what_is_there(server)
    assert server.stop(signum) == 0, server.output()
    assert_gone(server, *there)


def test_many_warm_environments_end_together(own_server, tmp_path):
    count = 40
    server = own_server("--ephemeral", env={"TMPDIR": str(tmp_path)})
    cloud = Cloud(server, "000000000000")
    with socket.create_server(("127.0.0.1", 0)) as gate:
        # Each waits at the gate until all are there: so each has an environment of its own.
        source = (
            "import socket\ndef lambda_handler(event, context):\n"
            f"    return len(socket.create_connection(('127.0.0.1', {gate.getsockname()[1]})).recv(1))\n"
        )
        cloud.function("f", source, Timeout=60)
        client = cloud.client("lambda", max_pool_connections=count)
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            answers = [pool.submit(client.invoke, FunctionName="f") for _ in range(count)]
            waiting = [gate.accept()[0] for _ in range(count)]
            for connection in waiting:
                connection.close()
            assert [answer.result()["Payload"].read() for answer in answers] == [b"0"] * count
    there = what_is_there(server)
    assert len(there[0]) > count
    began = time.monotonic()
    assert server.stop(signal.SIGINT) == 0, server.output()
    # A tenth of a second on a quiet machine; this one may be busy.
    assert time.monotonic() - began < 2
    assert_gone(server, *there)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_ephemeral_server_left_goes_with_the_next_one(own_server, tmp_path):
    start = lambda: own_server("--ephemeral", env={"TMPDIR": str(tmp_path)})
    lives, killed = start(), start()
    both = set(tmp_path.iterdir())
    assert len(both) == 2 and all(folder.stat().st_mode & 0o777 == 0o700 for folder in both)
    killed.process.kill()
    killed.process.wait()
    third = start()
    left = set(tmp_path.iterdir())
    assert len(left) == 2 and len(left & both) == 1
    assert [server.stop() for server in (lives, third)] == [0, 0]
    assert list(tmp_path.iterdir()) == []


def what_is_there(server):
    """The processes of a server, below it and below its launcher, and its control groups."""
    below = lambda pid: subprocess.run(["pgrep", "-P", pid], capture_output=True, text=True).stdout.split()
    launchers = below(str(server.process.pid))
    processes = launchers + [pid for launcher in launchers for pid in below(launcher)]
    held = pathlib.Path(f"/proc/{server.process.pid}/fd").iterdir()
    groups = {os.path.dirname(os.path.dirname(path)) for path in map(os.readlink, held) if path.startswith("/sys/fs/cgroup/")}
    return processes, groups


def assert_gone(server, processes, groups):
    for pid in processes:
        wait_for(lambda: not os.path.exists(f"/proc/{pid}"), f"process {pid} to end")
    left = subprocess.run(["pgrep", "-f", str(server.data)], capture_output=True, text=True).stdout.split()
    assert left == []
    assert str(server.data) not in open("/proc/self/mountinfo").read()
    assert [group for group in groups if os.path.exists(group)] == []


def test_state_survives_a_restart_and_ephemeral_keeps_none(own_server, tmp_path):
    data = tmp_path / "data"
    first = own_server(data=data)
    Cloud(first, "test").client("iam").create_user(UserName="kept")
    assert first.stop() == 0
    second = own_server(data=data)
    assert [user["UserName"] for user in Cloud(second, "test").client("iam").list_users()["Users"]] == ["kept"]
    third = own_server("--ephemeral")
    Cloud(third, "test").client("iam").create_user(UserName="gone")
    assert not (third.data / "store.sqlite").exists()


def test_a_data_directory_has_one_server(own_server, tmp_path):
    data = tmp_path / "data"
    first = own_server(data=data)
    with pytest.raises(SystemExit) as refused:
        own_server(data=data)
    assert str(first.process.pid) in str(refused.value)


def test_a_busy_port_names_its_owner(server, cloud):
    port = server.url.rsplit(":", 1)[1]
    result = subprocess.run(
        [os.environ.get("PINFOLD", ROOT / "target/debug/pinfold"), "dev", "--ephemeral", "--port", port],
        capture_output=True, text=True, timeout=30, env=cloud.environment(), cwd="/tmp",
    )
    assert result.returncode == 1
    assert port in result.stderr and str(server.process.pid) in result.stderr


@pytest.mark.parametrize("arguments, code, words", [
    (["--network", "outbound"], 3, ["outbound is not built yet", "--network isolated", "--network host"]),
    (["--accept-risk", "nonsense"], 2, ["nonsense", "public-dev", "no-tls", "tier-e"]),
    (["--region", "xx"], 2, ["xx", "us-east-1"]),
])
def test_settings_that_mean_nothing_are_refused(cloud, arguments, code, words):
    result = subprocess.run(
        [os.environ.get("PINFOLD", ROOT / "target/debug/pinfold"), "dev", "--ephemeral", "--port", "0", *arguments],
        capture_output=True, text=True, timeout=30, env=cloud.environment(), cwd="/tmp",
    )
    assert result.returncode == code, result.stderr
    assert all(word in result.stderr for word in words), result.stderr


@pytest.mark.skipif(os.path.exists("/.dockerenv") or os.path.exists("/run/.containerenv"), reason="in a container dev may listen on any address")
def test_dev_is_refused_on_a_public_address(cloud):
    result = subprocess.run(
        [os.environ.get("PINFOLD", ROOT / "target/debug/pinfold"), "dev", "--ephemeral", "--bind", "0.0.0.0"],
        capture_output=True, text=True, timeout=30, env=cloud.environment(), cwd="/tmp",
    )
    assert result.returncode == 3
    assert "--accept-risk public-dev" in result.stderr


def test_node_examples(own_server):
    server = own_server(ROOT / "examples/trace")
    base = re.search(r"^POST\s+(http\S+)/callback", server.output(), re.M).group(1)
    status, _, body = fetch(f"{base}/callback", "POST", json.dumps({"a": 1}), {"Content-Type": "application/json"})
    assert status == 200, body
    answer = json.loads(body)
    assert answer["event"] == {"a": 1}
    assert answer["context"]["functionName"] == "trace-callback"
    assert 0 < answer["context"]["remaining"] <= 3000
    status, _, body = fetch(f"{base}/deep/path?x=1&x=2", "DELETE")
    assert status == 200, body
    event = json.loads(body)["event"]
    assert event["httpMethod"] == "DELETE" and event["path"] == "/deep/path"
    assert event["multiValueQueryStringParameters"] == {"x": ["1", "2"]}
    assert event["pathParameters"] == {"proxy": "deep/path"}


def test_the_rust_example(own_server):
    bootstrap = ROOT / "examples/hello-rust/target/lambda/bootstrap"
    if not bootstrap.exists():
        subprocess.run([ROOT / "examples/hello-rust/build.sh"], check=True, timeout=600)
    server = own_server(ROOT / "examples/hello-rust")
    cloud = Cloud(server, "test")
    output = cloud.pinfold("invoke", "hello-rust", "--payload", '{"name": "you"}')
    assert json.loads(output)["message"] == "Hello, you!"


def test_dev_says_when_a_project_is_right_again_and_stays_out_of_git(own_server, tmp_path):
    project = copy_example(tmp_path, "meditations")
    swagger = next((project / "server").glob("swagger.*"))
    good = swagger.read_text()
    server = own_server(project)
    assert (server.data / ".gitignore").read_text() == "*\n"
    swagger.write_text("{ this is no description")
    wait_for(lambda: re.search(rf"^not reloaded: server/{swagger.name}: ", server.output(), re.M), "the complaint")
    # It lies in the function's folder: the function's code changed with it.
    swagger.write_text(good)
    wait_for(lambda: re.search(r"^reloaded meditate in ", server.output(), re.M), "the reload")
    toml = project / "pinfold.toml"
    good = toml.read_text()
    toml.write_text("[function.meditate")
    wait_for(lambda: re.search(r"^not reloaded: .*pinfold\.toml: ", server.output(), re.M), "the second complaint")
    toml.write_text(good)
    wait_for(lambda: "reloaded: the project is right again, and as it was" in server.output(), "the end of it")


def test_dev_tells_programs_what_it_deployed(tmp_path):
    project = copy_example(tmp_path, "meditations")
    process = subprocess.Popen(
        [PINFOLD, "dev", project, "--port", "0", "--json", "--ephemeral"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=clean_environment(), cwd=tmp_path)
    try:
        endpoint = json.loads(process.stdout.readline())
        answer = json.loads(process.stdout.readline())
    finally:
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=60)[0]
    assert rest == "" and process.returncode == 0
    assert (answer["schemaVersion"], answer["status"], answer["warnings"]) == (1, "ok", [])
    data = answer["data"]
    assert data["url"] == endpoint["url"] == data["exports"]["AWS_ENDPOINT_URL"]
    assert [function["name"] for function in data["functions"]] == ["meditate"]
    assert any(route["method"] == "POST" and route["url"].startswith(endpoint["url"]) for route in data["routes"])
