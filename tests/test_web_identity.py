"""AssumeRoleWithWebIdentity against a real issuer: an HTTP server of the test's own with a key set,
tokens signed as providers sign them."""

import base64
import contextlib
import http.server
import json
import subprocess
import threading
import time

import boto3
import botocore
import botocore.config
import pytest
from botocore.exceptions import ClientError
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

from conftest import VENV, wait_for
from policies import allow, document, trust


def encode(data):
    data = json.dumps(data).encode() if isinstance(data, dict) else data
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value, length=None):
    return encode(value.to_bytes(length or (value.bit_length() + 7) // 8, "big"))


class RsaKey:
    def __init__(self, kid, algorithm="RS256"):
        self.kid, self.algorithm = kid, algorithm
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def public(self):
        numbers = self.key.public_key().public_numbers()
        return {"kty": "RSA", "kid": self.kid, "use": "sig", "alg": self.algorithm,
                "n": number(numbers.n), "e": number(numbers.e)}

    def sign(self, data):
        digest = {"RS256": hashes.SHA256, "RS384": hashes.SHA384, "RS512": hashes.SHA512}[self.algorithm]()
        return self.key.sign(data, padding.PKCS1v15(), digest)


class EcKey:
    def __init__(self, kid, algorithm="ES256"):
        self.kid, self.algorithm = kid, algorithm
        self.curve, self.length, self.digest = {
            "ES256": (ec.SECP256R1(), 32, hashes.SHA256()), "ES384": (ec.SECP384R1(), 48, hashes.SHA384()),
        }[algorithm]
        self.key = ec.generate_private_key(self.curve)

    def public(self):
        numbers = self.key.public_key().public_numbers()
        return {"kty": "EC", "kid": self.kid, "use": "sig", "crv": f"P-{self.length * 8}",
                "x": number(numbers.x, self.length), "y": number(numbers.y, self.length)}

    def sign(self, data):
        r, s = utils.decode_dss_signature(self.key.sign(data, ec.ECDSA(self.digest)))
        return r.to_bytes(self.length, "big") + s.to_bytes(self.length, "big")


class Issuer:
    """A tiny OpenID Connect provider."""

    def __init__(self, *keys):
        self.keys = list(keys)
        self.asked = 0
        self.answers = threading.Event()
        self.answers.set()
        issuer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                issuer.asked += 1
                issuer.answers.wait()
                documents = {
                    "/.well-known/openid-configuration": {"issuer": issuer.url, "jwks_uri": f"{issuer.url}/keys"},
                    "/keys": {"keys": [key.public() for key in issuer.keys]},
                }
                document = documents.get(self.path)
                body = json.dumps(document).encode()
                self.send_response(200 if document else 404)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.name = f"127.0.0.1:{self.server.server_port}"
        self.url = f"http://{self.name}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def token(self, key=None, header=None, **claims):
        key = key or self.keys[0]
        now = int(time.time())
        claims = {"iss": self.url, "aud": "app", "sub": "ann", "iat": now, "exp": now + 300, **claims}
        header = {"alg": key.algorithm, "kid": key.kid, "typ": "JWT", **(header or {})}
        signed = f"{encode(header)}.{encode(claims)}"
        return f"{signed}.{encode(key.sign(signed.encode()))}"


@contextlib.contextmanager
def issuing(*keys):
    issuer = Issuer(*keys)
    try:
        yield issuer
    finally:
        issuer.stop()


@pytest.fixture
def issuer():
    with issuing(RsaKey("one")) as issuer:
        yield issuer


def trusting(cloud, issuer, name="web", further=()):
    """A provider, and a role that trusts its person `ann` through the client `app`."""
    iam = cloud.client("iam")
    provider = iam.create_open_id_connect_provider(Url=issuer.url, ClientIDList=["app"])["OpenIDConnectProviderArn"]
    trusted = trust({"Federated": provider}, ["sts:AssumeRoleWithWebIdentity", *further],
                    Condition={"StringEquals": {f"{issuer.name}:sub": "ann", f"{issuer.name}:aud": "app"}})
    return iam.create_role(RoleName=name, AssumeRolePolicyDocument=trusted)["Role"]["Arn"]


def unsigned(cloud):
    """STS without credentials, as an application calls it."""
    config = botocore.config.Config(signature_version=botocore.UNSIGNED, retries={"total_max_attempts": 1})
    return boto3.session.Session(region_name="us-east-1").client("sts", endpoint_url=cloud.url, config=config)


def assume(cloud, role, token, **options):
    options = {"RoleArn": role, "RoleSessionName": "me", "WebIdentityToken": token, **options}
    return unsigned(cloud).assume_role_with_web_identity(**options)


def told(cloud, role, token, **options):
    with pytest.raises(ClientError) as caught:
        assume(cloud, role, token, **options)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


NO_KEY = ("InvalidIdentityToken", "Couldn't retrieve verification key from your identity provider,  "
          "please reference AssumeRoleWithWebIdentity documentation for requirements")


def test_a_token_becomes_a_session(cloud, issuer):
    role = trusting(cloud, issuer)
    answer = assume(cloud, role, issuer.token(), DurationSeconds=900)
    assert answer["Provider"] == issuer.url and answer["Audience"] == "app"
    assert answer["SubjectFromWebIdentityToken"] == "ann"
    assert answer["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{cloud.account}:assumed-role/web/me"
    credentials = answer["Credentials"]
    session = cloud.session_of(credentials)
    assert cloud.client("sts", session).get_caller_identity()["Arn"] == answer["AssumedRoleUser"]["Arn"]


@pytest.mark.parametrize("key", [RsaKey("a", "RS384"), RsaKey("a", "RS512"), EcKey("a"), EcKey("a", "ES384")],
                         ids=lambda key: key.algorithm)
def test_every_algorithm_of_sts(cloud, key):
    with issuing(key) as issuer:
        role = trusting(cloud, issuer)
        assert assume(cloud, role, issuer.token())["SubjectFromWebIdentityToken"] == "ann"


def test_the_command_line_assumes_it(cloud, issuer):
    role = trusting(cloud, issuer)
    arguments = ("sts", "assume-role-with-web-identity", "--role-arn", role, "--role-session-name", "cli",
                 "--web-identity-token", issuer.token())
    for aws in (cloud.aws1, cloud.aws2):
        assert aws(*arguments)["AssumedRoleUser"]["Arn"].endswith("assumed-role/web/cli")


def test_sdks_find_the_token_in_a_file(cloud, issuer, tmp_path):
    """As in a pod of EKS or a runner of a build service: role and token's file in the environment."""
    role = trusting(cloud, issuer)
    path = tmp_path / "token"
    path.write_text(issuer.token())
    environment = {name: value for name, value in cloud.environment().items()
                   if name not in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}
    environment |= {"AWS_ROLE_ARN": role, "AWS_WEB_IDENTITY_TOKEN_FILE": str(path), "AWS_ROLE_SESSION_NAME": "pod"}
    answer = subprocess.run([VENV / "aws", "sts", "get-caller-identity", "--output", "json"], env=environment,
                            capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(answer.stdout)["Arn"].endswith("assumed-role/web/pod")


def test_a_key_is_rotated(cloud, issuer):
    role = trusting(cloud, issuer)
    old = issuer.keys[0]
    assume(cloud, role, issuer.token())
    issuer.keys = [RsaKey("two")]
    # The provider is asked at most once a second.
    wait_for(lambda: assume(cloud, role, issuer.token()), "the new key")
    assert told(cloud, role, issuer.token(old)) == NO_KEY


def test_bad_tokens_are_refused(cloud, issuer):
    role = trusting(cloud, issuer)
    key = issuer.keys[0]
    assert told(cloud, role, issuer.token(aud="stranger")) == ("InvalidIdentityToken", "Incorrect token audience")
    code, message = told(cloud, role, issuer.token(exp=int(time.time()) - 1))
    assert code == "ExpiredTokenException" and message.startswith("Token expired: current date/time ")
    assert told(cloud, role, issuer.token(header={"alg": "none"})) == NO_KEY
    assert told(cloud, role, issuer.token(header={"kid": "nine"})) == NO_KEY
    assert told(cloud, role, issuer.token(RsaKey("one")))[1] == "Couldn't verify signed token."
    signed, _ = issuer.token().rsplit(".", 1)
    assert told(cloud, role, signed + ".")[1] == "Couldn't verify signed token."
    assert told(cloud, role, issuer.token(iss="https://other.example.com")) == (
        "InvalidIdentityToken", "No OpenIDConnect provider found in your account for https://other.example.com")
    assert told(cloud, role, "not a token")[1].startswith("The ID Token provided is not a valid JWT.")
    # The public key is no shared secret.
    import hashlib
    import hmac
    header, claims, _ = issuer.token(header={"alg": "HS256"}).split(".")
    secret = key.key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    forged = hmac.new(secret, f"{header}.{claims}".encode(), hashlib.sha256).digest()
    assert told(cloud, role, f"{header}.{claims}.{encode(forged)}") == NO_KEY


def test_a_provider_that_is_down(cloud, issuer):
    role = trusting(cloud, issuer)
    token = issuer.token()
    issuer.stop()
    assert told(cloud, role, token) == NO_KEY


def test_known_keys_count_while_the_provider_is_slow_or_gone(cloud, issuer):
    role = trusting(cloud, issuer)
    assume(cloud, role, issuer.token())
    before, strange = issuer.asked, issuer.token(header={"kid": "nine"})
    issuer.answers.clear()

    def ask():
        while issuer.asked == before:
            assert told(cloud, role, strange) == NO_KEY

    asking = threading.Thread(target=ask)
    asking.start()
    wait_for(lambda: issuer.asked > before, "the provider is asked again")
    assume(cloud, role, issuer.token())
    assert asking.is_alive()
    issuer.answers.set()
    asking.join()
    issuer.stop()
    assert told(cloud, role, strange) == NO_KEY
    assume(cloud, role, issuer.token())


def test_under_enforcement_the_trust_policy_decides(own_server, issuer):
    """Without credentials a call is nobody's: only the token speaks for the caller."""
    from conftest import Cloud
    cloud = Cloud(own_server("--iam", "enforce"), "000000000000")
    role = trusting(cloud, issuer, further=["sts:TagSession", "sts:SetSourceIdentity"])
    assert told(cloud, role, issuer.token(sub="bob")) == (
        "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
    assert told(cloud, role.replace("/web", "/none"), issuer.token())[0] == "AccessDenied"
    tags = {"https://aws.amazon.com/tags": {"principal_tags": {"team": ["red"]}, "transitive_tag_keys": ["team"]}}
    answer = assume(cloud, role, issuer.token(**tags, **{"https://aws.amazon.com/source_identity": "ann"}))
    assert answer["SourceIdentity"] == "ann"
    # What AssumeRole would not take is not taken out of a token.
    stars = {"https://aws.amazon.com/tags": {"principal_tags": {"team": ["*"]}}}
    assert told(cloud, role, issuer.token(**stars)) == ("ValidationError", "Unable to validate tags")
    code, message = told(cloud, role, issuer.token(**{"https://aws.amazon.com/source_identity": "a b"}))
    assert code == "ValidationError" and "'a b' at 'sourceIdentity'" in message
    # The session's tags and the provider's claims stand in its requests.
    policy = document(allow("iam:ListUsers", Condition={
        "StringEquals": {"aws:PrincipalTag/team": "red", f"{issuer.name}:sub": "ann"}}))
    cloud.client("iam").put_role_policy(RoleName="web", PolicyName="p", PolicyDocument=policy)
    credentials = answer["Credentials"]
    session = cloud.session_of(credentials)
    assert cloud.client("iam", session).list_users()["Users"] == []
    plain = assume(cloud, role, issuer.token())["Credentials"]
    session = cloud.session_of(plain)
    with pytest.raises(ClientError, match="AccessDenied"):
        cloud.client("iam", session).list_users()
