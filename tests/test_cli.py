"""The commands of `pinfold` against a running server."""

import json
import os
import subprocess
import time

import pytest

from conftest import PINFOLD, ROOT, clean_environment, fetch, wait_for

ECHO = "def lambda_handler(event, context):\n    print('seen', event)\n    return event\n"


def test_invoke_logs_and_ps(cloud):
    cloud.function("f", ECHO)
    assert json.loads(cloud.pinfold("invoke", "f", "--payload", '{"a": 1}')) == {"a": 1}
    answer = json.loads(cloud.pinfold("invoke", "f", "--json"))
    assert answer["schemaVersion"] == 1 and answer["status"] == "ok" and answer["data"]["payload"] == {}
    wait_for(lambda: "seen {'a': 1}" in cloud.pinfold("logs", "f"), "the line in the log")
    assert "f " in cloud.pinfold("ps") and "python3.11" in cloud.pinfold("ps")
    assert cloud.pinfold("invoke", "f", "--async").strip() == "queued"


def test_a_function_that_fails_fails_the_command(cloud):
    cloud.function("f", "def lambda_handler(event, context):\n    raise ValueError('broken')\n")
    result = subprocess.run([PINFOLD, "invoke", "f"], capture_output=True, text=True, timeout=60, env=cloud.environment())
    assert result.returncode == 1
    assert json.loads(result.stdout)["errorType"] == "ValueError"
    assert "pinfold logs f" in result.stderr


def test_logs_follow(cloud):
    cloud.function("f", ECHO)
    process = subprocess.Popen([PINFOLD, "logs", "-f", "f"], stdout=subprocess.PIPE, text=True, env=cloud.environment())
    try:
        cloud.pinfold("invoke", "f", "--payload", '{"n": 1}')
        for line in process.stdout:
            if "seen {'n': 1}" in line:
                break
        else:
            raise AssertionError("the line did not come")
    finally:
        process.kill()
        process.wait()


def test_deploy_is_idempotent(cloud):
    first = cloud.pinfold("deploy", ROOT / "examples/meditations")
    assert "created function meditate" in first
    url = first.strip().splitlines()[-1].split()[-1]
    assert fetch(url, "POST")[0] == 200
    second = cloud.pinfold("deploy", ROOT / "examples/meditations")
    assert second.startswith("nothing to change") and url in second
    assert "meditations" in cloud.pinfold("apis")


def test_doctor_says_what_this_machine_can_do(cloud):
    report = json.loads(cloud.pinfold("doctor", "--json"))["data"]
    assert report["isolation"]["tier"] in "ABCDE"
    assert any(row["runtime"] == "python3.11" and row["state"] == "ok" for row in report["runtimes"])
    assert f"tier {report['isolation']['tier']}" in cloud.pinfold("doctor")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "elvish"])
def test_completion(cloud, shell):
    assert "invoke" in cloud.pinfold("completion", shell)


def test_why_of_a_refused_call(cloud):
    _, headers, _ = fetch(f"{cloud.url}/2015-03-31/functions/none/configuration")
    why = json.loads(cloud.pinfold("why", headers["x-amzn-requestid"], "--json"))["data"]
    assert why["httpStatus"] == 404 and why["summary"]
    assert headers["x-pinfold-why"] == headers["x-amzn-requestid"]


def test_who_reads_may_go_away():
    """`pinfold completion bash | head -1` is no failure."""
    reader, writer = os.pipe()
    os.close(reader)
    result = subprocess.run(
        [PINFOLD, "completion", "bash"], stdout=writer, stderr=subprocess.PIPE, text=True, timeout=60,
        env=clean_environment())
    os.close(writer)
    assert (result.returncode, result.stderr) == (0, "")


def test_a_value_that_means_nothing_is_wrong_use():
    result = subprocess.run(
        [PINFOLD, "dev", "--ephemeral", "--port", "0", "--account", "123"], capture_output=True, text=True, timeout=60,
        env=clean_environment())
    assert result.returncode == 2 and "twelve digits" in result.stderr


@pytest.mark.parametrize("arguments, exit_code, code, retryable, actions", [
    (["ps", "--endpoint", "http://127.0.0.1:1"], 1, "Unreachable", True, ["pinfold dev", "--endpoint URL"]),
    (["why", "--last", "--endpoint", "http://127.0.0.1:1"], 1, "Unreachable", True, ["pinfold dev", "--endpoint URL"]),
    (["ps", "--endpoint", "nonsense"], 2, "Usage", False, []),
    (["frobnicate"], 2, "Usage", False, []),
    (["invoke"], 2, "Usage", False, []),
    (["serve", "--data", "none"], 3, "Refused", False, ["--accept-risk no-tls"]),
])
def test_errors_have_one_form(tmp_path, arguments, exit_code, code, retryable, actions):
    run = lambda *more: subprocess.run(  # noqa: E731
        [PINFOLD, *arguments, *more], capture_output=True, text=True, timeout=60, env=clean_environment(), cwd=tmp_path)
    result = run("--json")
    assert result.returncode == exit_code and result.stderr == ""
    answer = json.loads(result.stdout)
    error = answer.pop("error")
    assert answer == {"schemaVersion": 1, "status": "error", "data": None, "warnings": []}
    assert error.pop("message")
    assert error == {"code": code, "retryable": retryable, "actions": actions}
    for_people = run()
    assert for_people.returncode == exit_code and for_people.stdout == "" and for_people.stderr
    assert "\x1b[" not in for_people.stderr
    if code == "Unreachable":
        assert "nobody answers at http://127.0.0.1:1" in for_people.stderr and "pinfold dev" in for_people.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a small file system")
@pytest.mark.parametrize("size", ["16k", "64k", "900k"])
def test_a_full_disk_says_which_and_what_to_do(tmp_path, size):
    script = f"mount -t tmpfs -o size={size} tmpfs {tmp_path} && exec {PINFOLD} dev --port 0 --data {tmp_path}/data --json"
    result = subprocess.run(
        ["unshare", "--mount", "sh", "-c", script], capture_output=True, text=True, timeout=60, env=clean_environment())
    assert result.returncode == 1, result
    error = json.loads(result.stdout)["error"]
    assert (error["code"], error["actions"]) == ("DiskFull", ["--data DIR"])
    assert f"the disk of {tmp_path}/data is full: a start needs 1024 KiB" in error["message"]


def test_an_operations_own_error_keeps_its_code(cloud):
    result = subprocess.run([PINFOLD, "invoke", "gone", "--json"], capture_output=True, text=True, env=cloud.environment())
    assert result.returncode == 1
    assert json.loads(result.stdout)["error"]["code"] == "ResourceNotFoundException"


def test_logs_of_all_functions_are_all(cloud):
    logs = cloud.client("logs")
    for number in range(60):
        logs.create_log_group(logGroupName=f"/aws/lambda/f{number:02}")
    logs.create_log_stream(logGroupName="/aws/lambda/f59", logStreamName="s")
    event = {"timestamp": int(time.time() * 1000), "message": "the last of sixty"}
    logs.put_log_events(logGroupName="/aws/lambda/f59", logStreamName="s", logEvents=[event])
    assert "the last of sixty" in cloud.pinfold("logs")


def test_logs_of_what_is_not_there(cloud):
    cloud.function("orders", ECHO)
    assert cloud.pinfold("logs", "orders") == ""
    for name, says in [("order", "there is no function order; did you mean orders?"), ("/x", "there is no log group /x")]:
        result = subprocess.run([PINFOLD, "logs", name], capture_output=True, text=True, env=cloud.environment())
        assert (result.returncode, result.stdout) == (1, "") and says in result.stderr, result
