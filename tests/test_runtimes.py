"""`pinfold runtimes`: AWS's SDKs, fetched once, are there for functions that do not bring them."""

import json
import subprocess
import urllib.request

import pytest

from conftest import PINFOLD, Cloud, clean_environment, zipped


def reachable(url):
    try:
        urllib.request.urlopen(url, timeout=20).close()
        return True
    except OSError:
        return False


def install(data, *arguments, code=0):
    result = subprocess.run(
        [PINFOLD, "runtimes", "install", *arguments, "--data", str(data), "--json"],
        capture_output=True, text=True, timeout=400, env=clean_environment())
    assert result.returncode == code, f"{result.returncode}\n{result.stdout}\n{result.stderr}"
    return json.loads(result.stdout)


def listed(data, runtime):
    said = subprocess.run(
        [PINFOLD, "runtimes", "list", "--data", str(data), "--json"],
        capture_output=True, text=True, check=True, env=clean_environment()).stdout
    return next(row for row in json.loads(said)["data"] if row["runtime"] == runtime)


def call(cloud, name, source, file, **options):
    cloud.function(name, Code={"ZipFile": zipped({file: source})}, Timeout=60, MemorySize=512, **options)
    answer = cloud.client("lambda").invoke(FunctionName=name)
    payload = answer["Payload"].read()
    assert "FunctionError" not in answer, payload
    return json.loads(payload)


def test_boto3_is_there_for_functions_that_do_not_bring_it(own_server, tmp_path):
    if not reachable("https://pypi.org/simple/boto3/"):
        pytest.skip("the Python package index cannot be reached")
    data = tmp_path / "data"
    server = own_server(data=data)
    cloud = Cloud(server, "000000000000")
    source = (
        "def lambda_handler(event, context):\n"
        "    import boto3\n"
        "    return [boto3.__file__, boto3.client('sts').get_caller_identity()['Arn']]\n"
    )
    cloud.function("before", source)
    answer = cloud.client("lambda").invoke(FunctionName="before")
    assert "No module named 'boto3'" in answer["Payload"].read().decode()
    assert listed(data, "python3.11")["sdk"] is None
    # The server runs already: the next environment has it.
    row = install(data, "python3.11")["data"][0]
    assert row["sdk"].startswith("boto3 ") and listed(data, "python3.11")["sdk"] == row["sdk"]
    place, arn = call(cloud, "after", source, "lambda_function.py")
    assert place.startswith("/var/runtime/boto3/")
    assert arn == "arn:aws:sts::000000000000:assumed-role/role/after"
    # What the function brings itself goes before.
    own = zipped({"lambda_function.py": source.split("    return")[0] + "    return boto3.own\n", "boto3.py": "own = 1\n"})
    cloud.function("own", Code={"ZipFile": own})
    assert cloud.client("lambda").invoke(FunctionName="own")["Payload"].read() == b"1"
    # Again: in place of the one before, and nothing is left beside it.
    install(data, "python3.11")
    assert [entry.name for entry in (data / "runtimes").iterdir()] == ["python3.11"]


def test_the_javascript_sdk_is_there_for_require_and_import(own_server, tmp_path):
    if not reachable("https://registry.npmjs.org/@aws-sdk%2fclient-sts"):
        pytest.skip("npm's registry cannot be reached")
    data = tmp_path / "data"
    install(data, "nodejs20.x")
    assert listed(data, "nodejs20.x")["sdk"].startswith("@aws-sdk 3.")
    cloud = Cloud(own_server(data=data), "000000000000")
    ask = "new STSClient().send(new GetCallerIdentityCommand({})).then((it) => it.Arn)"
    sources = {
        "index.js": "const { STSClient, GetCallerIdentityCommand } = require('@aws-sdk/client-sts');\n"
                    f"exports.handler = () => {ask};\n",
        "index.mjs": "import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';\n"
                     f"export const handler = () => {ask};\n",
    }
    for file, source in sources.items():
        name = file.replace(".", "-")
        arn = call(cloud, name, source, file, Runtime="nodejs20.x", Handler="index.handler")
        assert arn == f"arn:aws:sts::000000000000:assumed-role/role/{name}"


@pytest.mark.parametrize("name, code, says", [
    ("provided.al2023", 2, "brings all that it needs"),
    ("../python3.11", 2, "is no runtime"),
    ("cobol85", 1, "only python, nodejs and provided"),
])
def test_what_cannot_be_installed_is_said(tmp_path, name, code, says):
    answer = install(tmp_path / "data", name, code=code)
    assert answer["status"] == "error" and says in answer["error"]["message"]
    assert not (tmp_path / "data" / "runtimes").exists()


def test_a_failed_fetch_leaves_nothing(tmp_path):
    answer = install(tmp_path / "data", "python3.11", "--with", "./no-such-folder", code=1)
    assert "ended with exit status" in answer["error"]["message"]
    assert list((tmp_path / "data" / "runtimes").iterdir()) == []
