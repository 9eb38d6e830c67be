"""The same small story through every client: both AWS CLIs, the JavaScript SDKs, curl."""

import base64
import json
import os
import pathlib
import shutil
import subprocess

import pytest

from conftest import ROOT, VENV, python_zip

CLI2 = pathlib.Path("/usr/bin/aws")
MODULES = ROOT / "tests/node_modules"


def cli2_present():
    if not CLI2.exists():
        return False
    return subprocess.run([CLI2, "--version"], capture_output=True, text=True).stdout.startswith("aws-cli/2")


def story(cloud, aws, tmp_path, blob):
    """Create, invoke, read logs, delete, with the command line `aws`."""
    package = tmp_path / "f.zip"
    package.write_bytes(python_zip("def lambda_handler(event, context):\n    return {'hello': event['name']}\n"))
    assert aws("sts", "get-caller-identity")["Account"] == cloud.account
    trust = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
    role = aws("iam", "create-role", "--role-name", "r", "--assume-role-policy-document", trust)["Role"]["Arn"]
    created = aws("lambda", "create-function", "--function-name", "f", "--runtime", "python3.11", "--role", role,
                  "--handler", "lambda_function.lambda_handler", "--zip-file", f"fileb://{package}")
    assert created["FunctionArn"].endswith(":function:f")
    aws("lambda", "wait", "function-active-v2", "--function-name", "f")
    out = tmp_path / "out.json"
    answer = aws("lambda", "invoke", "--function-name", "f", "--payload", blob('{"name": "you"}'), "--log-type", "Tail", str(out))
    assert answer["StatusCode"] == 200 and "START" in base64.b64decode(answer["LogResult"]).decode()
    assert json.loads(out.read_text()) == {"hello": "you"}
    assert [g["logGroupName"] for g in aws("logs", "describe-log-groups")["logGroups"]] == ["/aws/lambda/f"]
    api = aws("apigateway", "create-rest-api", "--name", "a")
    assert [item["id"] for item in aws("apigateway", "get-rest-apis")["items"]] == [api["id"]]
    aws("apigateway", "delete-rest-api", "--rest-api-id", api["id"])
    aws("lambda", "delete-function", "--function-name", "f")
    assert aws("lambda", "list-functions")["Functions"] == []
    aws("iam", "delete-role", "--role-name", "r")


def test_aws_cli_1(cloud, tmp_path):
    story(cloud, cloud.aws1, tmp_path, lambda text: text)


@pytest.mark.skipif(not cli2_present(), reason="AWS CLI v2 is not installed (Debian's package awscli)")
def test_aws_cli_2(cloud, tmp_path):
    story(cloud, cloud.aws2, tmp_path, lambda text: base64.b64encode(text.encode()).decode())


@pytest.mark.skipif(not cli2_present(), reason="AWS CLI v2 is not installed (Debian's package awscli)")
def test_logs_tail_of_aws_cli_2(cloud):
    cloud.function("f", "def lambda_handler(event, context):\n    print('tailed')\n")
    cloud.client("lambda").invoke(FunctionName="f")
    output = cloud.run(CLI2, "--endpoint-url", cloud.url, "logs", "tail", "/aws/lambda/f", "--since", "5m")
    assert "tailed" in output


def node():
    bundled = MODULES / "node/bin/node"
    return str(bundled) if bundled.exists() else shutil.which("node")


@pytest.mark.skipif(not (MODULES / "@aws-sdk").exists() or node() is None, reason="the JavaScript SDKs are not installed (npm)")
@pytest.mark.parametrize("script", ["sdk3.mjs", "sdk2.js"])
def test_javascript(cloud, tmp_path, script):
    package = tmp_path / "f.zip"
    package.write_bytes(python_zip("def lambda_handler(event, context):\n    return {'hello': event['name']}\n"))
    output = cloud.run(node(), ROOT / "tests/javascript" / script, package, env={
        **cloud.environment(), "AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE": "1", "NODE_PATH": str(MODULES),
    })
    assert json.loads(output.strip().splitlines()[-1]) == {
        "account": cloud.account, "answer": {"hello": "you"}, "missing": "ResourceNotFoundException",
        "role": "NoSuchEntity", "apis": ["js"], "line": "START",
    }


def test_curl(cloud):
    """Without a signature, the path alone names the operation."""
    output = cloud.run("curl", "-sS", f"{cloud.url}/2015-03-31/functions/")
    assert "Functions" in json.loads(output)
    output = cloud.run("curl", "-sS", "-i", f"{cloud.url}/2015-03-31/functions/none/configuration")
    assert "404" in output.splitlines()[0] and "ResourceNotFoundException" in output


def test_the_environment_that_pinfold_prints(cloud, tmp_path):
    exports = cloud.pinfold("env", "--endpoint", cloud.url)
    result = subprocess.run(
        ["sh", "-c", f"eval \"$1\"; exec {VENV}/aws sts get-caller-identity --output json", "sh", exports],
        capture_output=True, text=True, timeout=60, env={"PATH": os.environ["PATH"], "HOME": str(tmp_path)},
    )
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout)["Arn"].endswith(":root")
