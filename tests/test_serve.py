"""`pinfold serve`: a data directory of its own, TLS, only keys made here, unsafe settings refused."""

import json
import os
import re
import ssl
import subprocess
import urllib.error
import urllib.request

import boto3
import botocore.config
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from conftest import PINFOLD, REGION, clean_environment, code_of, python_zip, refused, wait_for
from policies import allow, document, trust


def pinfold(*arguments, code=0):
    result = subprocess.run(
        [PINFOLD, *map(str, arguments)], capture_output=True, text=True, timeout=60, env=clean_environment(), cwd="/tmp")
    assert result.returncode == code, f"{result.returncode}\n{result.stdout}\n{result.stderr}"
    return result.stdout if code == 0 else result.stderr


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    data = tmp_path_factory.mktemp("serve") / "data"
    answer = json.loads(pinfold("init", "--data", data, "--account", "123456789012", "--json"))["data"]
    return data, answer["accessKeyId"], answer["secretAccessKey"]


@pytest.fixture
def serving(made, own_server):
    data, key, secret = made
    server = own_server(
        "--account", "123456789012", "--tls-cert", data / "tls.pem", "--tls-key", data / "tls-key.pem",
        "--network", "isolated", "--admin", "127.0.0.1:0", command="serve", data=data)
    url = f"https://localhost:{server.url.rsplit(':', 1)[1]}"

    def client(service, key=key, secret=secret):
        return boto3.client(
            service, endpoint_url=url, verify=str(data / "ca.pem"), region_name=REGION, aws_access_key_id=key,
            aws_secret_access_key=secret, config=botocore.config.Config(retries={"total_max_attempts": 1}))

    return server, client


def test_only_keys_made_here_are_known(serving):
    server, client = serving
    assert client("sts").get_caller_identity()["Arn"] == "arn:aws:iam::123456789012:root"
    assert code_of(client("sts", "test", "test").get_caller_identity) == "InvalidClientTokenId"
    assert code_of(client("lambda", "test", "test").list_functions) == "UnrecognizedClientException"
    assert code_of(client("lambda", "123456789012", "test").list_functions) == "UnrecognizedClientException"


def test_nobody_without_a_policy_may_do_anything(serving):
    server, client = serving
    iam = client("iam")
    iam.create_user(UserName="ada")
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    mine = {"key": key["AccessKeyId"], "secret": key["SecretAccessKey"]}
    assert client("sts", **mine).get_caller_identity()["Arn"].endswith("user/ada")
    assert code_of(client("lambda", **mine).list_functions) == "AccessDeniedException"
    assert code_of(client("iam", **mine).list_users) == "AccessDenied"
    iam.put_user_policy(UserName="ada", PolicyName="p", PolicyDocument=document(allow("lambda:List*")))
    assert client("lambda", **mine).list_functions()["Functions"] == []


def test_there_is_no_reset(serving):
    server, client = serving
    before = client("iam").list_users()["Users"]
    url = f"https://localhost:{server.url.rsplit(':', 1)[1]}"
    for route in ["/_pinfold/reset", "/moto-api/reset", "/_localstack/state/reset"]:
        said = subprocess.run(["curl", "-sk", "-o", "/dev/null", "-w", "%{http_code}", "-X", "POST", url + route],
                              capture_output=True, text=True)
        assert said.stdout == "404", said
    assert client("iam").list_users()["Users"] == before


def test_a_session_is_good_only_with_its_own_token(serving, made):
    server, client = serving
    client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=trust({"AWS": "arn:aws:iam::123456789012:root"}))
    assume = {"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "me"}
    assert code_of(client("sts").assume_role, **assume) == "AccessDenied", "as on AWS, root may not"
    client("iam").create_user(UserName="grace")
    client("iam").put_user_policy(UserName="grace", PolicyName="p", PolicyDocument=document(allow("sts:AssumeRole")))
    key = client("iam").create_access_key(UserName="grace")["AccessKey"]
    given = client("sts", key["AccessKeyId"], key["SecretAccessKey"]).assume_role(**assume)["Credentials"]

    def identity(token):
        session = boto3.session.Session(given["AccessKeyId"], given["SecretAccessKey"], token, REGION)
        return session.client("sts", endpoint_url=client("sts").meta.endpoint_url, verify=str(made[0] / "ca.pem")).get_caller_identity()

    token = given["SessionToken"]
    assert identity(token)["Arn"].endswith("assumed-role/r/me")
    middle = len(token) // 2
    for changed in (token[:middle] + ("A" if token[middle] != "A" else "B") + token[middle + 1:], token[:-8], "AAAA"):
        assert code_of(identity, token=changed) == "InvalidClientTokenId"


def test_init_is_done_once(made):
    assert "made already" in pinfold("init", "--data", made[0], code=1)
    for name in ("ca-key.pem", "tls-key.pem", "admin-token"):
        assert os.stat(made[0] / name).st_mode & 0o077 == 0, name


@pytest.mark.parametrize("arguments, risk", [
    (["--network", "isolated"], "no-tls"),
    (["--accept-risk", "no-tls"], "network-host"),
    (["--accept-risk", "no-tls", "--network", "host"], "network-host"),
    (["--accept-risk", "no-tls", "--network", "isolated", "--iam", "warn"], "iam-warn"),
    (["--accept-risk", "no-tls,iam-warn", "--network", "isolated", "--iam", "off"], "iam-warn"),
])
def test_unsafe_settings_are_refused(tmp_path, arguments, risk):
    said = pinfold("serve", "--data", tmp_path / "data", "--port", "0", *arguments, code=3)
    assert f"--accept-risk {risk}" in said
    assert not (tmp_path / "data").exists()


def test_the_admin_listener_asks_for_its_token(made, serving):
    data, (server, _) = made[0], serving
    admin = re.search(r"^admin (http://\S+)$", server.output(), re.M).group(1)
    assert json.loads((server.folder / "endpoint.json").read_text())["admin"] == admin

    def health(token):
        request = urllib.request.Request(f"{admin}/_pinfold/health", headers={"Authorization": f"Bearer {token}"})
        try:
            return urllib.request.urlopen(request, timeout=10).status
        except urllib.error.HTTPError as error:
            return error.code

    assert health((data / "admin-token").read_text()) == 200
    assert health("wrong") == 401


def test_the_port_speaks_tls_alone(made, serving):
    server, _ = serving
    assert server.url.startswith("https://127.0.0.1:")
    assert f"serving {server.url}" in server.output()
    plain = subprocess.run(
        ["curl", "-s", "-i", "--max-time", "20", server.url.replace("https", "http")], capture_output=True, text=True)
    assert plain.stdout.startswith("HTTP/1.1 400") and "https://" in plain.stdout, plain
    secure = subprocess.run(
        ["curl", "-s", "--max-time", "20", "--cacert", made[0] / "ca.pem", f"{server.url}/_pinfold/health"],
        capture_output=True, text=True)
    assert "running" in secure.stdout or "services" in secure.stdout, secure


def test_functions_on_the_hosts_network_need_no_ca(made, own_server):
    data, key, secret = made
    server = own_server(
        "--account", "123456789012", "--tls-cert", data / "tls.pem", "--tls-key", data / "tls-key.pem", "--network",
        "host", "--accept-risk", "network-host", "--admin", "127.0.0.1:0", command="serve", data=data)

    def client(service):
        return boto3.client(
            service, endpoint_url=server.url, verify=str(data / "ca.pem"), region_name=REGION, aws_access_key_id=key,
            aws_secret_access_key=secret)

    trust = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}]}
    role = client("iam").create_role(RoleName="inside", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
    source = (
        "import os, urllib.request\n"
        "def lambda_handler(event, context):\n"
        "    url = os.environ['AWS_ENDPOINT_URL']\n"
        "    return [url, urllib.request.urlopen(url + '/_pinfold/health').status]\n")
    functions = client("lambda")
    functions.create_function(
        FunctionName="inside", Runtime="python3.11", Handler="lambda_function.lambda_handler", Role=role,
        Code={"ZipFile": python_zip(source)})
    functions.get_waiter("function_active_v2").wait(FunctionName="inside", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    url, status = json.loads(functions.invoke(FunctionName="inside")["Payload"].read())
    assert url.startswith("http://127.0.0.1:") and status == 200


def test_commands_trust_the_ca_beside_the_endpoint_file(made, serving, tmp_path):
    data, key, secret = made
    server, _ = serving
    (tmp_path / ".pinfold").mkdir()
    for name, text in (("endpoint.json", json.dumps({"url": server.url})), ("ca.pem", (data / "ca.pem").read_text())):
        (tmp_path / ".pinfold" / name).write_text(text)
    credentials = {"AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret}
    for folder, more, arguments in [
        (tmp_path, {}, []),
        ("/", {"AWS_CA_BUNDLE": str(data / "ca.pem")}, ["--endpoint", server.url]),
    ]:
        ended = subprocess.run(
            [PINFOLD, "ps", "--json", *arguments], capture_output=True, text=True, timeout=60, cwd=folder,
            env={**clean_environment(), **credentials, **more})
        assert ended.returncode == 0 and json.loads(ended.stdout)["status"] == "ok", ended
    ended = subprocess.run(
        [PINFOLD, "ps", "--endpoint", server.url], capture_output=True, text=True, timeout=60, cwd="/",
        env={**clean_environment(), **credentials})
    assert ended.returncode == 1 and "certificate" in ended.stderr.lower(), ended


def test_what_is_kept_is_its_owners_alone(serving):
    server, _ = serving
    os.chmod(server.data, 0o755)
    server.stop()
    again = subprocess.run(
        [PINFOLD, "init", "--data", server.data], capture_output=True, text=True, timeout=60, env=clean_environment())
    assert again.returncode == 1
    assert os.stat(server.data).st_mode & 0o777 == 0o700
    kept = [path for path in server.data.rglob("*") if path.is_file() and path.name.startswith(("store.sqlite", "0"))]
    assert kept and all(path.stat().st_mode & 0o077 == 0 for path in kept), kept
def told(server_url, ca, key, secret, *arguments, code=0):
    """What the command line says to the owner of a key, over TLS."""
    env = {**clean_environment(), "AWS_ENDPOINT_URL": server_url, "AWS_CA_BUNDLE": str(ca), "AWS_REGION": REGION,
           "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret}
    result = subprocess.run([PINFOLD, *arguments], capture_output=True, text=True, timeout=60, env=env, cwd="/tmp")
    assert result.returncode == code, f"{arguments}: {result.returncode}\n{result.stdout}\n{result.stderr}"
    return result.stdout + result.stderr


def unfit(url, ca, key, secret, query, **headers):
    """The id of a request to IAM that is refused for its signature."""
    request = AWSRequest("GET", f"{url}/?{query}&Version=2010-05-08", headers=headers)
    SigV4Auth(Credentials(key, secret), "iam", REGION).add_auth(request)
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(urllib.request.Request(request.url, headers=dict(request.headers)), context=ssl.create_default_context(cafile=ca))
    assert caught.value.code == 403
    return caught.value.headers["x-amzn-requestid"]


def test_explanations_are_shown_to_who_signs_and_may_see_them(serving, made):
    server, client = serving
    data, key, secret = made
    url = client("sts").meta.endpoint_url
    iam = client("iam")

    def user(name, *actions):
        iam.create_user(UserName=name)
        if actions:
            iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=document(allow(list(actions))))
        made = iam.create_access_key(UserName=name)["AccessKey"]
        return made["AccessKeyId"], made["SecretAccessKey"]

    def ask(keys, *arguments, **options):
        return told(url, data / "ca.pem", *keys, *arguments, **options)

    root = (key, secret)
    mary, reader, other = user("mary"), user("reader", "iam:Get*", "iam:List*"), user("other")
    request = refused(client("lambda", *mary).list_functions)["ResponseMetadata"]["RequestId"]
    for keys in (root, reader):
        said = ask(keys, "why", request)
        assert "no identity-based policy" in said and "put-user-policy --user-name mary" in said
    said = ask(mary, "why", request)
    assert "You may not read the policies" in said and "put-user-policy" not in said
    for keys in (root, reader, mary):
        assert "lambda:ListFunctions → 403" in ask(keys, "trace", request)
    assert "who may read policies" in ask(other, "trace", request, code=1)
    # The last is the last that one may see.
    assert "lambda:ListFunctions → 403" in ask(root, "trace", "--last")
    assert "No trace" in ask(other, "trace", "--last", code=1)
    assert "lambda:ListFunctions → 403" in ask(mary, "trace", "--last")
    # What failed without a decision is its caller's, and of those who may read his policies.
    with pytest.raises(ClientError) as caught:
        client("iam").get_role(RoleName="absent")
    absent = caught.value.response["ResponseMetadata"]["RequestId"]
    assert "absent" in ask(root, "why", absent)
    said = ask(mary, "why", absent)
    assert "somebody else's" in said and "absent" not in said
    # What a signature is over may be a secret, and is nobody's own.
    for signer in (mary[0], "wrong"), ("AKIAQAAAAAAAAAAAAAAA", "wrong"):
        id = unfit(url, data / "ca.pem", *signer, "Action=CreateLoginProfile&UserName=mary&Password=Very-secret-1", Cookie="sid=very-secret-2")
        for keys in (mary, other):
            said = ask(keys, "why", id)
            assert "who may read policies" in said and "CreateLoginProfile" not in said
            assert "who may read policies" in ask(keys, "trace", id, code=1)
        for keys in (root, reader):
            for command in "why", "trace":
                assert "ery-secret" not in ask(keys, command, id, "--json")
        if signer[0] == mary[0]:
            assert "UserName=mary" in ask(root, "why", id) and "cookie:…" in ask(root, "why", id)
    arn = "arn:aws:iam::123456789012:user/mary"
    assert "lambda:ListFunctions" in ask(reader, "iam", "suggest", arn)
    assert "who may read policies" in ask(other, "iam", "suggest", arn, code=1)
    assert "would be refused" in ask(reader, "iam", "check")
    assert "who may read policies" in ask(other, "iam", "check", code=1)
    assert "FUNCTION" in ask(root, "ps") and "not authorized" in ask(mary, "ps", code=1)
    for keys, expected in ((("test", "test"), "invalid"), ((key, "wrong"), "does not match")):
        for command in (("why", request), ("trace", request), ("iam", "check"), ("ps",)):
            assert expected in ask(keys, *command, code=1)


def test_the_command_line_finds_the_token_of_a_data_directory(made, tmp_path):
    data = made[0]
    log = open(tmp_path / "log", "wb")
    process = subprocess.Popen(
        [PINFOLD, "serve", "--data", data, "--account", "123456789012", "--port", "0", "--network", "isolated",
         "--tls-cert", data / "tls.pem", "--tls-key", data / "tls-key.pem", "--admin", "127.0.0.1:0"],
        stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=clean_environment(), cwd=tmp_path)
    try:
        endpoint = data / "endpoint.json"
        wait_for(lambda: endpoint.exists() and b"Ready." in (tmp_path / "log").read_bytes(), "Ready.", 60)
        assert json.loads(endpoint.read_text())["admin"].startswith("http://127.0.0.1:")
        port = json.loads(endpoint.read_text())["ports"][0]
        sts = boto3.client("sts", endpoint_url=f"https://localhost:{port}", verify=str(data / "ca.pem"), region_name=REGION,
                           aws_access_key_id=made[1], aws_secret_access_key="wrong")
        assert code_of(sts.get_caller_identity) == "SignatureDoesNotMatch"
        assert "does not match" in pinfold("why", "--last", "--data", data)
        assert "sts:GetCallerIdentity" in pinfold("trace", "--last", "--data", data)
        assert "would be refused" in pinfold("iam", "check", "--data", data)
        os.rename(data / "admin-token", data / "hidden")
        try:
            assert "token may not be read" in pinfold("why", "--last", "--data", data, code=1)
        finally:
            os.rename(data / "hidden", data / "admin-token")
    finally:
        process.terminate()
        process.wait(40)
        log.close()
    assert "no `serve`" in pinfold("why", "--last", "--data", data, code=1)


def test_what_init_did_not_make_is_not_served(tmp_path):
    accepted = ("--port", "0", "--network", "isolated", "--accept-risk", "no-tls")
    said = pinfold("serve", "--data", tmp_path / "data", *accepted, code=3)
    assert f"pinfold init --data {tmp_path}/data" in said
    assert not (tmp_path / "data").exists()
    assert "--ephemeral is for dev" in pinfold("serve", "--ephemeral", *accepted, code=2)


def test_a_file_says_all_that_flags_say_and_init_which_account(tmp_path, own_server):
    data = tmp_path / "data"
    made = json.loads(pinfold("init", "--data", data, "--json"))["data"]
    file = tmp_path / "pinfold.toml"
    file.write_text(
        f"[server]\ntls-cert = '{data}/tls.pem'\ntls-key = '{data}/tls-key.pem'\nadmin = '127.0.0.1:0'\n"
        "network = 'host'\naccept-risk = ['network-host']\n")
    server = own_server("--config", file, command="serve", data=data)
    sts = boto3.client(
        "sts", endpoint_url=server.url, verify=str(data / "ca.pem"), region_name=REGION,
        aws_access_key_id=made["accessKeyId"], aws_secret_access_key=made["secretAccessKey"])
    assert sts.get_caller_identity()["Account"] == made["account"]
    assert re.search(r"^admin http://127\.0\.0\.1:\d+$", server.output(), re.M)
