"""A deploy script of 2016, run twice, called, and taken back: nothing remains."""

import json
import os

from conftest import ROOT, VENV, fetch, wait_for, zipped

SERVER = ROOT / "examples/meditations/server"


def test_a_deploy_script_of_2016(cloud, tmp_path):
    package = tmp_path / "meditate.zip"
    package.write_bytes(zipped({"meditate.py": (SERVER / "meditate.py").read_text()}))
    environment = {**cloud.environment(), "PATH": f"{VENV}:{os.environ['PATH']}"}

    def script(action):
        return cloud.run("sh", ROOT / "tests/deploy_script.sh", action, package, SERVER / "swagger.json", env=environment).strip()

    path = script("up")
    assert script("up") == path, "the second run makes the same"
    status, _, body = fetch(cloud.url + path, "POST", "{}", {"Content-Type": "application/json"})
    assert status == 200, body
    assert json.loads(body)["status"] == "success"
    logs = cloud.client("logs")
    wait_for(lambda: logs.filter_log_events(logGroupName="/aws/lambda/meditate", filterPattern="REPORT")["events"], "REPORT")
    assert len(cloud.client("lambda").list_functions()["Functions"]) == 1
    assert len(cloud.client("apigateway").get_rest_apis()["items"]) == 1

    script("down")
    assert fetch(cloud.url + path, "POST")[0] == 403
    assert cloud.client("lambda").list_functions()["Functions"] == []
    assert cloud.client("apigateway").get_rest_apis()["items"] == []
    assert cloud.client("iam").list_roles()["Roles"] == []
    assert logs.describe_log_groups()["logGroups"] == []
