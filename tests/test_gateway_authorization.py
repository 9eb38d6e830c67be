"""Who may call a deployed API: signatures, policies of callers and of APIs, roles of integrations; with
botocore's signer, presigned URLs and curl, in all three styles of URL."""

import datetime
import json
import subprocess

import botocore.auth
import botocore.awsrequest
import pytest

from conftest import REGION, Cloud, clean_environment, fetch, refusal
from policies import allow, deny, document, trust, user

ECHO = "import json\ndef lambda_handler(event, context):\n    return {'statusCode': 200, 'body': json.dumps(event)}\n"


def may_invoke(resource="*"):
    return allow("execute-api:Invoke", resource)


def everybody(effect="Allow", resource="execute-api:/*", **more):
    return {"Effect": effect, "Principal": "*", "Action": "execute-api:Invoke", "Resource": resource, **more}


class Api:
    """An API with one proxy method on `{proxy+}` and one on `/`."""

    def __init__(self, root, authorization="AWS_IAM", policy=None, credentials=None, source=ECHO):
        self.root = root
        self.gateway = root.client("apigateway")
        self.function = root.function("f", source)
        more = {"policy": policy} if policy else {}
        made = self.gateway.create_rest_api(name="a", **more)
        self.id = made["id"]
        proxy = self.gateway.create_resource(restApiId=self.id, parentId=made["rootResourceId"], pathPart="{proxy+}")["id"]
        for resource in (made["rootResourceId"], proxy):
            at = dict(restApiId=self.id, resourceId=resource, httpMethod="ANY")
            self.gateway.put_method(**at, authorizationType=authorization)
            self.gateway.put_integration(
                **at, type="AWS_PROXY", integrationHttpMethod="POST",
                uri=f"arn:aws:apigateway:{REGION}:lambda:path/2015-03-31/functions/{self.function}/invocations",
                **({"credentials": credentials} if credentials else {}))
        if not credentials:
            root.client("lambda").add_permission(
                FunctionName="f", StatementId="gateway", Action="lambda:InvokeFunction",
                Principal="apigateway.amazonaws.com",
                SourceArn=f"arn:aws:execute-api:{REGION}:{root.account}:{self.id}/*")
        self.deploy()
        self.arn = f"arn:aws:execute-api:{REGION}:{root.account}:{self.id}"
        self.hidden = f"arn:aws:execute-api:{REGION}:********{root.account[8:]}:{self.id}"

    def deploy(self):
        self.gateway.create_deployment(restApiId=self.id, stageName="prod")

    def url(self, path="/"):
        return f"{self.root.url}/_aws/execute-api/{self.id}/prod{path}"

    def put_policy(self, policy):
        patch = {"op": "replace", "path": "/policy", "value": policy}
        self.gateway.update_rest_api(restApiId=self.id, patchOperations=[patch])
        self.deploy()

    def call(self, session=None, path="/", **options):
        return signed(self.url(path), session, **options) if session else fetch(self.url(path))


def request_for(session, url, method="GET", body="", headers=None, host=None, service="execute-api", region=REGION, signer=botocore.auth.SigV4Auth, **options):
    request = botocore.awsrequest.AWSRequest(method, url, data=body, headers=headers or {})
    if host:
        request.headers["Host"] = host
    signer(session.get_credentials().get_frozen_credentials(), service, region, **options).add_auth(request)
    return request.prepare()


def signed(url, session, method="GET", body="", host=None, sent=None, **options):
    request = request_for(session, url, method, body, host=host, **options)
    headers = {name: value for name, value in request.headers.items() if name != "Host"}
    data = body if sent is None else sent
    return fetch(request.url, method, data or None, headers, host=host)


def why(root, headers):
    assert headers["x-pinfold-why"] == headers["x-amzn-requestid"]
    return json.loads(root.pinfold("why", headers["x-pinfold-why"], "--json"))["data"]


def assert_refused(answer, message, error_type="AccessDeniedException", member="Message", status=403):
    assert (answer[0], json.loads(answer[2])) == (status, {member: message})
    assert answer[1]["x-amzn-ErrorType"] == error_type


def test_a_signed_request_goes_through_in_each_style_of_url(root):
    api = Api(root)
    ann = user(root, "ann", may_invoke(f"{api.arn}/prod/*"))
    port = root.url.rsplit(":", 1)[1]
    for address, host in [
        (f"{root.url}/_aws/execute-api/{api.id}/prod/a/b%20c?x=1&y=%2F", None),
        (f"{root.url}/restapis/{api.id}/prod/_user_request_/a/b%20c?x=1&y=%2F", None),
        (f"{root.url}/prod/a/b%20c?x=1&y=%2F", f"{api.id}.execute-api.localhost:{port}"),
        (f"{root.url}/prod/a/b%20c?x=1&y=%2F", f"{api.id}.execute-api.{REGION}.amazonaws.com"),
    ]:
        for method, body in (("GET", ""), ("POST", '{"a": 1}')):
            status, _, answer = signed(address, ann, method, body, host=host)
            assert status == 200, (address, host, answer)
            event = json.loads(answer)
            assert (event["httpMethod"], event["body"]) == (method, body or None)
    identity = event["requestContext"]["identity"]
    key = ann.get_credentials().access_key
    arn = f"arn:aws:iam::{root.account}:user/ann"
    assert (identity["accessKey"], identity["accountId"], identity["userArn"]) == (key, root.account, arn)
    assert identity["caller"] == identity["user"] and identity["user"].startswith("AIDA")


def test_presigned_requests_and_sessions(root):
    api = Api(root)
    ann = user(root, "ann", may_invoke(), allow("sts:AssumeRole"))
    presigned = request_for(ann, api.url("/x?q=a"), signer=botocore.auth.SigV4QueryAuth, expires=60).url
    assert fetch(presigned)[0] == 200
    assert fetch(presigned.replace("/x?", "/y?"))[0] == 403
    iam = root.client("iam")
    role = iam.create_role(RoleName="caller", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{root.account}:root"}))["Role"]["Arn"]
    iam.put_role_policy(RoleName="caller", PolicyName="p", PolicyDocument=document(may_invoke()))

    def session(**options):
        keys = root.client("sts", ann).assume_role(RoleArn=role, RoleSessionName="me", **options)["Credentials"]
        return root.session_of(keys)

    caller = session()
    status, _, body = api.call(caller)
    identity = json.loads(body)["requestContext"]["identity"]
    assert status == 200 and identity["userArn"] == f"arn:aws:sts::{root.account}:assumed-role/caller/me"
    assert identity["user"].startswith("AROA") and identity["user"].endswith(":me")
    presigned = request_for(caller, api.url(), signer=botocore.auth.SigV4QueryAuth, expires=60).url
    assert "X-Amz-Security-Token" in presigned and fetch(presigned)[0] == 200
    # A session policy holds back.
    less = session(Policy=document(may_invoke(f"{api.arn}/prod/GET/other")))
    assert api.call(less, "/other")[0] == 200
    message = f"User: arn:aws:sts::{root.account}:assumed-role/caller/me is not authorized to perform: execute-api:Invoke on resource: {api.hidden}/prod/GET/"
    assert_refused(api.call(less), message)
    # A token that is another's.
    credentials = caller.get_credentials()
    mixed = root.session(credentials.access_key, credentials.secret_key, less.get_credentials().token)
    assert_refused(api.call(mixed), "The security token included in the request is invalid.", "UnrecognizedClientException", "message")


def test_signatures_that_are_no_good(root):
    api = Api(root)
    ann = user(root, "ann", may_invoke())
    assert api.call(ann)[0] == 200
    missing = ("Missing Authentication Token", "MissingAuthenticationTokenException", "message")
    assert_refused(fetch(api.url()), *missing)
    no_match = (
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
        "InvalidSignatureException", "message")
    wrong = root.session(ann.get_credentials().access_key, "wrong")
    answer = api.call(wrong)
    assert_refused(answer, *no_match)
    told = why(root, answer[1])
    assert told["phase"] == "authorize" and "AWS4-HMAC-SHA256" in told["wanted"]
    assert_refused(signed(api.url(), ann, "POST", "right", sent="other"), *no_match)
    assert_refused(signed(api.url(), ann, headers={"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}), *no_match)
    status, headers, body = signed(api.url(), ann, service="lambda")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "InvalidSignatureException") and b"execute-api" in body
    status, headers, body = signed(api.url(), ann, region="eu-west-1")
    assert (status, headers["x-amzn-ErrorType"]) == (403, "InvalidSignatureException") and b"valid region" in body

    class Yesterday(botocore.auth.SigV4Auth):
        def add_auth(self, request):
            real, then = botocore.auth.get_current_datetime, datetime.datetime.utcnow() - datetime.timedelta(days=1)
            botocore.auth.get_current_datetime = lambda *_, **__: then
            try:
                super().add_auth(request)
            finally:
                botocore.auth.get_current_datetime = real

    status, headers, body = signed(api.url(), ann, signer=Yesterday)
    assert (status, headers["x-amzn-ErrorType"]) == (403, "InvalidSignatureException")
    assert json.loads(body)["message"].startswith("Signature expired: "), body
    answer = fetch(api.url(), headers={"Authorization": "AWS4-HMAC-SHA256 rubbish"})
    assert (answer[0], answer[1]["x-amzn-ErrorType"]) == (403, "IncompleteSignatureException")


def test_curl_signs_too(root):
    api = Api(root)
    keys = user(root, "ann", may_invoke()).get_credentials()

    def curl(*arguments, secret=keys.secret_key):
        command = ["curl", "-s", "-w", "\n%{http_code}", "--aws-sigv4", f"aws:amz:{REGION}:execute-api", "--user",
                   f"{keys.access_key}:{secret}", *arguments]
        return subprocess.run(command, capture_output=True, text=True, timeout=60, env=clean_environment(), check=True).stdout.rsplit("\n", 1)

    # Older ones sign the query in the order in which it stands.
    body, status = curl(api.url("/path?a=1&b=2"))
    assert status == "200" and json.loads(body)["queryStringParameters"] == {"a": "1", "b": "2"}
    body, status = curl("-d", '{"a": "é"}', "-H", "Content-Type: application/json", api.url("/path"))
    assert status == "200" and json.loads(body)["body"] == '{"a": "é"}'
    assert curl(api.url(), secret="wrong")[1] == "403"


def test_a_users_refusal_is_mended_by_the_command_told(root):
    api = Api(root)
    ann = user(root, "ann")
    answer = api.call(ann, "/pets/1")
    assert_refused(answer, f"User: arn:aws:iam::{root.account}:user/ann is not authorized to perform: execute-api:Invoke on resource: {api.hidden}/prod/GET/pets/1")
    told = why(root, answer[1])
    assert told["decision"]["resource"] == f"{api.arn}/prod/GET/pets/1"
    root.run_suggested(told["fix"]["command"])
    assert api.call(ann, "/pets/1")[0] == 200
    assert api.call(ann, "/pets/2")[0] == 403
    iam = root.client("iam")
    iam.put_user_policy(UserName="ann", PolicyName="deny", PolicyDocument=document(deny("execute-api:Invoke")))
    answer = api.call(ann, "/pets/1")
    assert_refused(answer, f"User: arn:aws:iam::{root.account}:user/ann is not authorized to perform: execute-api:Invoke on resource: {api.hidden}/prod/GET/pets/1 with an explicit deny")
    root.run_suggested(why(root, answer[1])["fix"]["command"])
    assert api.call(ann, "/pets/1")[0] == 200
    # A boundary holds back too.
    boundary = iam.create_policy(PolicyName="bound", PolicyDocument=document(allow("s3:*")))["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=boundary)
    assert api.call(ann, "/pets/1")[0] == 403


def test_an_open_api_asks_its_policy(root):
    elsewhere = {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}
    api = Api(root, "NONE", policy=document(everybody(Condition=elsewhere)))
    # AWS shows it as the inside of a JSON string.
    shown = json.loads(json.loads('"' + api.gateway.get_rest_api(restApiId=api.id)["policy"] + '"'))
    assert shown["Statement"][0]["Resource"] == f"{api.arn}/*"
    answer = fetch(api.url("/pets"))
    assert_refused(answer, f"User: anonymous is not authorized to perform: execute-api:Invoke on resource: {api.hidden}/prod/GET/pets")
    told = why(root, answer[1])
    assert "203.0.113.0/24" in json.dumps(told["decision"]["steps"])
    root.run_suggested(told["fix"]["command"])
    assert fetch(api.url("/pets"))[0] == 200
    assert fetch(api.url("/other"))[0] == 403
    # A policy counts when it is deployed.
    patch = [{"op": "replace", "path": "/policy", "value": document(everybody(), everybody("Deny", "execute-api:/prod/GET/secret/*"))}]
    api.gateway.update_rest_api(restApiId=api.id, patchOperations=patch)
    assert fetch(api.url("/other"))[0] == 403
    api.deploy()
    assert fetch(api.url("/other"))[0] == 200
    for path in ("/secret/x", "/secret/x/", "/%73ecret/x"):
        answer = fetch(api.url(path))
        assert_refused(answer, f"User: anonymous is not authorized to perform: execute-api:Invoke on resource: {api.hidden}/prod/GET/secret/x with an explicit deny")
    assert fetch(api.url("/secret/x"), "POST")[0] == 200
    root.run_suggested(why(root, answer[1])["fix"]["command"])
    assert fetch(api.url("/secret/x"))[0] == 200


def test_a_policy_has_8192_characters_at_most(root):
    gateway = root.client("apigateway")
    compact = lambda sid: json.dumps(json.loads(document(everybody(Sid=sid))), separators=(",", ":"))  # noqa: E731
    fits, longer = (compact("x" * (length - len(compact("")))) for length in (8192, 8193))
    api = gateway.create_rest_api(name="a", policy=fits)["id"]
    patch = [{"op": "replace", "path": "/policy", "value": longer}]
    imported = json.dumps({"swagger": "2.0", "info": {"title": "a"}, "paths": {}, "x-amazon-apigateway-policy": json.loads(longer)})
    # The code and the words are assumed.
    expected = (400, "BadRequestException", "Invalid policy document. It may have 8192 characters at most.")
    assert refusal(gateway.create_rest_api, name="b", policy=longer) == expected
    assert refusal(gateway.update_rest_api, restApiId=api, patchOperations=patch) == expected
    assert refusal(gateway.put_rest_api, restApiId=api, mode="overwrite", body=imported)[:2] == expected[:2]
    assert refusal(gateway.import_rest_api, body=imported)[:2] == expected[:2]


@pytest.mark.parametrize("condition, expected", [
    ({"Bool": {"aws:SecureTransport": "false"}}, 200),
    ({"Bool": {"aws:SecureTransport": "true"}}, 403),
    ({"StringLike": {"aws:UserAgent": "Mine/*"}}, 200),
    ({"StringLike": {"aws:UserAgent": "Other/*"}}, 403),
    ({"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, 403),
    ({"DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, 200),
    ({"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}, 200),
    ({"NotIpAddress": {"aws:SourceIp": "127.0.0.0/8"}}, 403),
    ({"StringEquals": {"aws:SourceVpce": "vpce-1"}}, 403),
])
def test_conditions(root, condition, expected):
    api = Api(root, "NONE", policy=document(everybody(Condition=condition)))
    assert fetch(api.url(), headers={"User-Agent": "Mine/1"})[0] == expected


def test_the_table_of_one_account(root):
    """https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html, table A."""
    api = Api(root)
    users = {"allow": user(root, "may", may_invoke()), "neither": user(root, "none"), "deny": user(root, "never", may_invoke(), deny("execute-api:Invoke"))}
    table = {
        "allow": {"allow": 200, "neither": 200, "deny": 403},
        "neither": {"allow": 200, "neither": 403, "deny": 403},
        "deny": {"allow": 403, "neither": 403, "deny": 403},
    }
    of_api = {
        "allow": document(everybody()),
        "neither": document(everybody(Condition={"IpAddress": {"aws:SourceIp": "203.0.113.7"}})),
        "deny": document(everybody(), everybody("Deny")),
    }
    for said, policy in of_api.items():
        api.put_policy(policy)
        for identity, session in users.items():
            status, _, body = api.call(session)
            assert status == table[identity][said], (identity, said)
            explicit = "deny" in (identity, said)
            assert (status == 200) or body.endswith(b'with an explicit deny"}') == explicit, (identity, said, body)
    # By the caller's name, and by a condition.
    ann = f"arn:aws:iam::{root.account}:user/none"
    api.put_policy(document({**everybody(), "Principal": {"AWS": ann}}))
    assert api.call(users["neither"])[0] == 200
    api.put_policy(document(everybody(Condition={"ArnEquals": {"aws:PrincipalArn": ann}})))
    assert api.call(users["neither"])[0] == 200
    api.put_policy(document(everybody(Condition={"ArnNotEquals": {"aws:PrincipalArn": ann}})))
    assert api.call(users["neither"])[0] == 403


def test_the_table_of_two_accounts(root, cloud, strict):
    """The same page, table B: both must allow."""
    other = Cloud(strict, str((int(root.account) + 500_000_000_000) % 10**12).zfill(12))
    api = Api(root)
    may, nobody = user(other, "may", may_invoke()), user(other, "none")
    assert [api.call(session)[0] for session in (may, nobody)] == [403, 403]
    told = why(root, api.call(may)[1])
    assert told["decision"]["summary"] == "there is no resource-based policy, and one must allow it"
    api.put_policy(document(everybody()))
    assert [api.call(session)[0] for session in (may, nobody)] == [200, 403]
    api.put_policy(document({**everybody(), "Principal": {"AWS": f"arn:aws:iam::{other.account}:root"}}))
    assert [api.call(session)[0] for session in (may, nobody)] == [200, 403]
    api.put_policy(document(everybody(), {**everybody("Deny"), "Principal": {"AWS": f"arn:aws:iam::{other.account}:user/may"}}))
    assert [api.call(session)[0] for session in (may, nobody)] == [403, 403]
    # Even root is a stranger there.
    api.put_policy(document({**everybody(), "Principal": {"AWS": f"arn:aws:iam::{root.account}:root"}}))
    assert api.call(other.session())[0] == 403
    assert api.call(root.session())[0] == 200


def test_policies_that_cannot_be(root):
    gateway = root.client("apigateway")
    message = "Invalid policy document. Please check the policy syntax and ensure that Principals are valid."
    for text in ("{", "[]", "{}", document({"Effect": "Allow"}), document({**everybody(), "Principal": {"AWS": "ann"}}), document({**everybody(), "Effect": "Maybe"})):
        assert refusal(gateway.create_rest_api, name="a", policy=text) == (400, "BadRequestException", message), text
        definition = {"swagger": "2.0", "info": {"title": "a", "version": "1"}, "paths": {}, "x-amazon-apigateway-policy": text}
        assert message in refusal(gateway.import_rest_api, body=json.dumps(definition))[2], text
    assert gateway.get_rest_apis()["items"] == []


def test_a_role_of_an_integration(root):
    iam = root.client("iam")
    role = iam.create_role(RoleName="invoker", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))["Role"]["Arn"]
    api = Api(root, "NONE", credentials=role)
    status, headers, body = fetch(api.url())
    assert (status, json.loads(body)) == (500, {"message": "Internal server error"})
    told = why(root, headers)
    assert "sts:AssumeRole" in told["summary"] and "apigateway.amazonaws.com" in told["fix"]["command"]
    root.run_suggested(told["fix"]["command"])
    status, headers, _ = fetch(api.url())
    assert status == 500
    told = why(root, headers)
    assert told["decision"]["action"] == "lambda:InvokeFunction"
    root.run_suggested(told["fix"]["command"])
    assert fetch(api.url())[0] == 200


def test_the_callers_own_credentials(root):
    api = Api(root, credentials="arn:aws:iam::*:user/*")
    ann = user(root, "ann", may_invoke())
    status, headers, _ = api.call(ann)
    assert status == 500
    told = why(root, headers)
    assert (told["decision"]["principal"], told["decision"]["action"]) == (f"arn:aws:iam::{root.account}:user/ann", "lambda:InvokeFunction")
    root.run_suggested(told["fix"]["command"])
    assert api.call(ann)[0] == 200


def test_in_dev_strangers_are_root_and_warn_lets_through(cloud):
    api = Api(cloud)
    assert_refused(fetch(api.url()), "Missing Authentication Token", "MissingAuthenticationTokenException", "message")
    status, _, body = api.call(cloud.session())
    identity = json.loads(body)["requestContext"]["identity"]
    assert (status, identity["userArn"]) == (200, f"arn:aws:iam::{cloud.account}:root")
    ann = user(cloud, "ann")
    assert api.call(ann)[0] == 200
    assert api.call(cloud.session(ann.get_credentials().access_key, "wrong"))[0] == 403
    api.put_policy(document(everybody("Deny", "execute-api:/prod/GET/x")))
    assert api.call(ann, "/x")[0] == 200
    found = json.loads(cloud.pinfold("iam", "check", "--json"))["data"]
    mine = {finding["decision"]["resource"]: finding for finding in found if api.id in finding["decision"]["resource"]}
    assert set(mine) == {f"{api.arn}/prod/GET/", f"{api.arn}/prod/GET/x"}
    assert "put-user-policy" in mine[f"{api.arn}/prod/GET/"]["fix"]["command"]
    assert "update-rest-api" in mine[f"{api.arn}/prod/GET/x"]["fix"]["command"]
