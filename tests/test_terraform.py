"""Terraform: apply, an empty second plan, a call, destroy, and nothing left."""

import json
import pathlib
import shutil

import pytest

from conftest import ROOT, fetch, python_zip

PLUGINS = next(
    (str(folder) for folder in map(pathlib.Path, ("/opt/tf-plugins", "/usr/share/terraform/plugins", "/usr/local/share/terraform/plugins"))
     if any(folder.glob("registry.terraform.io/hashicorp/aws/*/*/*"))),
    None,
)


@pytest.mark.skipif(
    shutil.which("terraform") is None or PLUGINS is None,
    reason="Terraform or its AWS provider is not on this machine, and neither is in a package registry",
)
def test_a_stack_comes_and_goes(cloud, tmp_path):
    shutil.copy(ROOT / "tests/terraform/main.tf", tmp_path / "main.tf")
    package = tmp_path / "f.zip"
    package.write_bytes(python_zip("import os\ndef lambda_handler(event, context):\n    return {'text': os.environ['GREETING'] + ' ' + event['name']}\n"))
    environment = {**cloud.environment(), "TF_VAR_package": str(package), "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}

    def terraform(*arguments):
        return cloud.run("terraform", f"-chdir={tmp_path}", *arguments, env=environment, timeout=300)

    terraform("init", "-input=false", "-no-color", f"-plugin-dir={PLUGINS}")
    terraform("apply", "-auto-approve", "-input=false", "-no-color")
    outputs = {name: value["value"] for name, value in json.loads(terraform("output", "-json")).items()}
    assert outputs["account"] == cloud.account
    status, _, body = fetch(
        f"{cloud.url}/_aws/execute-api/{outputs['api']}/prod/hello", "POST", '{"name": "you"}', {"Content-Type": "application/json"})
    assert (status, json.loads(body)) == (200, {"greeting": "hello you"})
    # Exit code 2 would mean that something differs.
    terraform("plan", "-detailed-exitcode", "-input=false", "-no-color")
    terraform("destroy", "-auto-approve", "-input=false", "-no-color")
    assert cloud.client("lambda").list_functions()["Functions"] == []
    assert cloud.client("apigateway").get_rest_apis()["items"] == []
    assert cloud.client("iam").list_roles()["Roles"] == []
