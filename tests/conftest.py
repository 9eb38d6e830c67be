"""Servers and clients for the end-to-end tests.

Each worker has one server; each test has an account of its own in it (a 12-digit access key id is an
account in `dev`), so tests neither see nor wait for each other. A test that stops or kills servers
starts its own with `Server.start`.
"""

import contextlib
import io
import itertools
import json
import os
import pathlib
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile

import boto3
import botocore.config
import botocore.exceptions
import pytest

from policies import allow, document, trust

ROOT = pathlib.Path(__file__).resolve().parent.parent
PINFOLD = os.environ.get("PINFOLD", str(ROOT / "target/debug/pinfold"))
VENV = pathlib.Path(sys.executable).parent
REGION = "us-east-1"


def wait_for(condition, what, seconds=30):
    """Waits until `condition()` is true and returns it; an exception counts as not yet."""
    deadline = time.monotonic() + seconds
    last = None
    while time.monotonic() < deadline:
        try:
            result = condition()
            if result:
                return result
            last = result
        except Exception as error:  # noqa: BLE001 - whatever it is, it may pass
            last = error
        time.sleep(0.02)
    raise AssertionError(f"waited {seconds} s in vain for {what}; last: {last!r}")


def zipped(files):
    """A zip of `{name: text or bytes}`; files named bootstrap are executable."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = (0o755 if name == "bootstrap" else 0o644) << 16
            archive.writestr(info, content)
    return buffer.getvalue()


def python_zip(source):
    return zipped({"lambda_function.py": source})


class Server:
    """A running `pinfold`."""

    def __init__(self, process, url, data, log):
        self.process = process
        self.url = url
        self.data = data
        self.log = log

    @classmethod
    def start(cls, *arguments, command="dev", data=None, env=None):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="pinfold-test-"))
        data = pathlib.Path(data) if data else folder / "data"
        endpoint = folder / "endpoint.json"
        log = folder / "log"
        with open(log, "wb") as output:
            process = subprocess.Popen(
                [PINFOLD, command, *map(str, arguments), "--port", "0", "--data", str(data),
                 "--endpoint-file", str(endpoint)],
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                env={**clean_environment(), **(env or {})}, cwd=folder,
            )
        server = cls(process, None, data, log)
        server.folder = folder

        def ready():
            if process.poll() is not None:
                raise SystemExit(f"pinfold ended with {process.returncode}:\n{server.output()}")
            return "Ready." in server.output() and endpoint.exists()

        try:
            wait_for(ready, "Ready.", 60)
        except AssertionError as error:
            process.kill()
            raise AssertionError(f"{error}\n{server.output()}") from None
        server.url = json.loads(endpoint.read_text())["url"]
        return server

    def output(self):
        return self.log.read_text(errors="replace")

    def stop(self, signum=signal.SIGTERM, seconds=40):
        """Ends the server and returns its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signum)
        return self.process.wait(seconds)

    def remove(self):
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.stop()
        if self.process.poll() is None:
            self.process.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def clean_environment():
    """Ours without what would lead a client elsewhere."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AWS_", "PINFOLD")) or name == "PINFOLD_TEST"
    }


class Cloud:
    """One account on one server, and the ways to reach it."""

    def __init__(self, server, account):
        self.server = server
        self.account = account
        self.url = server.url

    def session(self, access_key=None, secret="test", token=None):
        return boto3.session.Session(
            aws_access_key_id=access_key or self.account, aws_secret_access_key=secret,
            aws_session_token=token, region_name=REGION,
        )

    def session_of(self, key):
        """Signs with an access key or a session's credentials, as IAM and STS answer them."""
        return self.session(key["AccessKeyId"], key["SecretAccessKey"], key.get("SessionToken"))

    def client(self, service, session=None, **config):
        options = {"retries": {"total_max_attempts": 1}, **config}
        return (session or self.session()).client(
            service, endpoint_url=self.url, config=botocore.config.Config(**options)
        )

    def environment(self, session=None):
        keys = (session or self.session()).get_credentials()
        return {
            **clean_environment(),
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": keys.access_key,
            "AWS_SECRET_ACCESS_KEY": keys.secret_key,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_PAGER": "",
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        }

    def run(self, *command, **options):
        """Runs a command in this cloud's environment; fails the test when it fails."""
        options = {"capture_output": True, "text": True, "timeout": 120, "env": self.environment(), **options}
        result = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, **options)
        assert result.returncode == 0, f"{command}: {result.returncode}\n{result.stdout}\n{result.stderr}"
        return result.stdout

    def aws1(self, *arguments):
        output = self.run(VENV / "aws", *arguments, "--output", "json")
        return json.loads(output) if output.strip() else None

    def aws2(self, *arguments):
        output = self.run("/usr/bin/aws", "--endpoint-url", self.url, *arguments, "--output", "json")
        return json.loads(output) if output.strip() else None

    def run_suggested(self, command, **options):
        """Runs the AWS CLI's commands that an explanation suggests."""
        for part in command.split(" && "):
            aws, *arguments = shlex.split(part)
            assert aws == "aws", command
            self.run(VENV / "aws", *arguments, **options)

    def pinfold(self, *arguments, **options):
        return self.run(PINFOLD, *arguments, **options)

    def role(self, name="role"):
        """An execution role that functions may use, and may write logs with."""
        iam = self.client("iam")
        services = {"Service": ["lambda.amazonaws.com", "apigateway.amazonaws.com"]}
        arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(services))["Role"]["Arn"]
        iam.put_role_policy(RoleName=name, PolicyName="logs", PolicyDocument=document(allow("logs:*")))
        return arn

    def role_once(self):
        try:
            self.role()
        except botocore.exceptions.ClientError as error:
            if error.response["Error"]["Code"] != "EntityAlreadyExists":
                raise

    def function(self, name="f", source="def lambda_handler(event, context):\n    return event\n", **options):
        """Creates a function and waits until it is active; returns its ARN."""
        client = self.client("lambda")
        options = {
            "Runtime": "python3.11", "Handler": "lambda_function.lambda_handler",
            "Role": f"arn:aws:iam::{self.account}:role/role", **options,
        }
        options.setdefault("Code", {"ZipFile": python_zip(source)})
        if options["Role"].endswith(":role/role"):
            self.role_once()
        arn = client.create_function(FunctionName=name, **options)["FunctionArn"]
        client.get_waiter("function_active_v2").wait(FunctionName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
        return arn


def refused(call, **options):
    """What a call is answered that must be refused."""
    with pytest.raises(botocore.exceptions.ClientError) as caught:
        call(**options)
    return caught.value.response


def refusal(call, **options):
    """(status, code, message) of a call that must be refused."""
    answer = refused(call, **options)
    return answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]


def code_of(call, **options):
    """The code of a call that must be refused."""
    return refused(call, **options)["Error"]["Code"]


def fetch(url, method="GET", body=None, headers=None, host=None):
    """(status, headers, body) of a request; an error status is an answer too."""
    data = body.encode() if isinstance(body, str) else body
    request = urllib.request.Request(url, data=data, method=method, headers=headers or {})
    if host:
        request.add_header("Host", host)
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


@pytest.fixture(scope="session")
def server():
    server = Server.start()
    yield server
    server.remove()


_accounts = itertools.count(1)


@pytest.fixture
def cloud(server):
    return Cloud(server, f"{os.getpid() % 1000000:06d}{next(_accounts):06d}")


@pytest.fixture(scope="session")
def strict():
    """A server that enforces policies."""
    server = Server.start("--iam", "enforce")
    yield server
    server.remove()


@pytest.fixture
def root(strict, cloud):
    """An account on it."""
    return Cloud(strict, cloud.account)


@pytest.fixture
def own_server():
    """Starts servers that the test may stop; ends them after it."""
    started = []

    def start(*arguments, **options):
        server = Server.start(*arguments, **options)
        started.append(server)
        return server

    yield start
    for server in started:
        server.remove()
