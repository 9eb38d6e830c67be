"""Who may do what: what every operation asks for, and what twelve principals get of it.

`tests/access/inputs.json` holds an input of every operation that is built, in the order in which they
are called. `tests/access/asks.out` holds what each asks of the policies, with its condition keys, and
must agree with `docs/operations.out`; `tests/access/matrix.out` what each principal is told. Both are
written by `UPDATE_ACCESS=1 python -m pytest tests/test_access.py`.
"""

import concurrent.futures
import functools
import json
import os
import re
import tomllib

import botocore.exceptions
import pytest

from cryptography.hazmat.primitives.asymmetric import rsa

from conftest import ROOT, Cloud, Server, python_zip, wait_for
from policies import document
from test_iam_credentials import certificate, private

HERE = ROOT / "tests" / "access"
INPUTS = json.loads((HERE / "inputs.json").read_text())
OPERATIONS = [(service, name) for service, operations in INPUTS.items() for name in operations]
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
TRUST = {"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
    "Principal": {"AWS": "{account}", "Service": ["lambda.amazonaws.com", "apigateway.amazonaws.com"]}}]}
DOCUMENT = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
DEFINITION = {
    "openapi": "3.0.1", "info": {"title": "made", "version": "1"}, "x-amazon-apigateway-policy": DOCUMENT,
    "paths": {"/a": {"get": {
        "responses": {"200": {"description": "ok"}},
        "x-amazon-apigateway-integration": {"type": "mock", "credentials": "arn:aws:iam::{account}:role/{role}"}}}}}
# The caller is whom the token names: asked once it is checked, see test_web_identity.py.
UNSIGNED = {("sts", "AssumeRoleWithWebIdentity")}
TEXTS = {
    "document": json.dumps(DOCUMENT),
    "trust": json.dumps(TRUST),
    "definition": json.dumps(DEFINITION),
    "metadata": (ROOT / "tests" / "terraform-iam" / "saml.xml").read_text(),
    "thumbprint": "0123456789" * 4,
}


@pytest.fixture(scope="module")
def strict():
    """A server that also notes what it asks of the policies."""
    server = Server.start("--iam", "enforce", env={"PINFOLD_LOG": "ask=debug"})
    yield server
    server.remove()


def user(root, name, *attached, boundary=None, inline=None):
    iam = root.client("iam")
    iam.create_user(UserName=name, **({"PermissionsBoundary": boundary} if boundary else {}))
    for policy in attached:
        iam.attach_user_policy(UserName=name, PolicyArn=policy)
    if inline:
        iam.put_user_policy(UserName=name, PolicyName="inline", PolicyDocument=inline)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return root.session_of(key)


def trust(root):
    """Every principal of the account, and the services that functions and APIs need."""
    return filled(TEXTS["trust"], {"account": root.account})


def role(root, name, *attached):
    iam = root.client("iam")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(root))["Role"]["Arn"]
    for policy in attached:
        iam.attach_role_policy(RoleName=name, PolicyArn=policy)
    return arn


def assumed(root, by, arn, **options):
    keys = root.client("sts", by).assume_role(RoleArn=arn, RoleSessionName="it", **options)["Credentials"]
    return root.session_of(keys)


class Caller:
    """Calls operations by name, with a client for each service."""

    def __init__(self, root, session=None):
        self.clients = {
            service: root.client(service, session, parameter_validation=False) for service in INPUTS}

    def call(self, service, operation, names):
        """The answer's request id; and the refusal's message, or nothing where the call was allowed."""
        client = self.clients[service]
        method = client.meta.method_to_api_mapping
        name = next(name for name, api in method.items() if api == operation)
        try:
            answer = getattr(client, name)(**filled(INPUTS[service][operation], names))
        except botocore.exceptions.ClientError as error:
            answer = error.response
        code = answer.get("Error", {}).get("Code", "")
        assert answer["ResponseMetadata"]["HTTPStatusCode"] < 500, (service, operation, answer)
        message = answer["Error"]["Message"] if code.startswith("AccessDenied") else None
        return answer["ResponseMetadata"]["RequestId"], message


def filled(value, names):
    if isinstance(value, str):
        for _ in range(2):
            value = re.sub(r"\{([a-z-]+)\}", lambda found: names.get(found[1], found[0]), value)
        return value
    if isinstance(value, list):
        return [filled(item, names) for item in value]
    if isinstance(value, dict):
        return {key: filled(item, names) for key, item in value.items()}
    return value


def things(root):
    """One of everything, tagged, and the names under which inputs speak of them."""
    iam, logs, gateway = root.client("iam"), root.client("logs"), root.client("apigateway")
    tags = [{"Key": "team", "Value": "a"}]
    boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    iam.create_user(UserName="user", Tags=tags, PermissionsBoundary=boundary)
    iam.create_user(UserName="bounded-user", Tags=tags, PermissionsBoundary=boundary)
    iam.create_user(UserName="renamed-user", Tags=tags)
    for name in ("group", "renamed-group"):
        iam.create_group(GroupName=name)
    for name in ("role", "bounded-role"):
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(root), Tags=tags,
                        PermissionsBoundary=boundary)
    policy = iam.create_policy(PolicyName="policy", PolicyDocument=TEXTS["document"], Tags=tags)["Policy"]["Arn"]
    iam.create_instance_profile(InstanceProfileName="profile", Tags=tags)
    oidc = iam.create_open_id_connect_provider(
        Url="https://kept.example.com", ThumbprintList=[TEXTS["thumbprint"]], Tags=tags)["OpenIDConnectProviderArn"]
    saml = iam.create_saml_provider(
        Name="saml", SAMLMetadataDocument=TEXTS["metadata"], Tags=tags)["SAMLProviderArn"]
    linked = iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")["Role"]["RoleName"]
    device = iam.create_virtual_mfa_device(
        VirtualMFADeviceName="device", Tags=tags)["VirtualMFADevice"]["SerialNumber"]
    credential = iam.create_service_specific_credential(
        UserName="user", ServiceName="codecommit.amazonaws.com")["ServiceSpecificCredential"]
    secret = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    for name in ("certificate", "second-certificate"):
        iam.upload_server_certificate(ServerCertificateName=name, CertificateBody=certificate(secret),
                                      PrivateKey=private(secret), Tags=tags)
    key = iam.create_access_key(UserName="user")["AccessKey"]["AccessKeyId"]
    role(root, "runs")
    functions = root.client("lambda")
    function = functions.create_function(
        FunctionName="function", Role=f"arn:aws:iam::{root.account}:role/runs", Runtime="python3.11",
        Handler="lambda_function.lambda_handler", Code={"ZipFile": python_zip("")}, Tags={"team": "a"})["FunctionArn"]
    logs.create_log_group(logGroupName="log-group", tags={"team": "a"})
    logs.create_log_stream(logGroupName="log-group", logStreamName="s")
    api = gateway.create_rest_api(name="api", securityPolicy="TLS_1_2", tags={"team": "a"})
    inside = {"restApiId": api["id"]}
    resource = gateway.create_resource(**inside, parentId=api["rootResourceId"], pathPart="p")["id"]
    at = {**inside, "resourceId": resource, "httpMethod": "GET"}
    gateway.put_method(**at, authorizationType="NONE")
    gateway.put_integration(**at, type="MOCK")
    validator = gateway.create_request_validator(**inside)["id"]
    deployment = gateway.create_deployment(**inside, stageName="prod")["id"]
    settings = {"destinationArn": f"arn:aws:logs:us-east-1:{root.account}:log-group:l", "format": "$context.requestId"}
    gateway.update_stage(**inside, stageName="prod", patchOperations=[
        {"op": "replace", "path": f"/accessLogSettings/{name}", "value": value} for name, value in settings.items()])
    gateway.tag_resource(resourceArn=f"arn:aws:apigateway:us-east-1::/restapis/{api['id']}/stages/prod",
                         tags={"team": "a"})
    return {
        **TEXTS, "account": root.account, "boundary": boundary, "user": "user", "bounded-user": "bounded-user",
        "renamed-user": "renamed-user", "renamed-group": "renamed-group",
        "group": "group", "role": "role", "bounded-role": "bounded-role", "profile": "profile", "policy": policy, "oidc": oidc, "saml": saml,
        "device": device, "credential": credential["ServiceSpecificCredentialId"],
        "certificate": "certificate", "second-certificate": "second-certificate",
        "linked": linked, "assumed": "role", "key": key, "function": function, "shared": function, "log-group": "log-group",
        "api": api["id"], "resource": resource, "validator": validator, "deployment": deployment,
    }


def asked(server, request_id):
    """What a request asked of the policies: (action, resource, {key: values}), as the log has it."""
    found = re.findall(rf"{request_id} \S+ (\S+) on (.+?) (\{{.*\}})$", server.output(), re.MULTILINE)
    return [(action, resource, json.loads(keys)) for action, resource, keys in found]


def test_what_each_operation_asks_is_what_the_reference_says(root):
    names = things(root)
    admin = Caller(root, user(root, "admin", ADMIN))
    root.client("iam").tag_user(UserName="admin", Tags=[{"Key": "team", "Value": "a"}])
    rows = []
    for service, operation in OPERATIONS:
        request_id, message = admin.call(service, operation, names)
        # A session of an administrator may do all but what nobody may.
        assert message is None, (service, operation, message)
        rows.append((service, operation, request_id))
    asks = {(service, operation): asked(root.server, request_id) for service, operation, request_id in rows}
    lines = ["# service operation action resource conditions; see tests/test_access.py\n"]
    shown = {value: "{" + name + "}" for name, value in names.items()
             if name in ("account", "api", "resource", "validator", "deployment", "key", "credential")}
    for (service, operation), questions in asks.items():
        for action, resource, keys in questions or [("-", "-", {})]:
            listed = " ".join(f"{key}={','.join(values)}" for key, values in sorted(keys.items()))
            line = "\t".join([service, operation, action, resource, listed or "-"])
            for value, name in shown.items():
                line = line.replace(value, name)
            lines.append(line + "\n")
    faults = [f"{' '.join(at)}: an input of what is not built" for at in asks if at not in actions()]
    signed = [row for row in reference() if (row["service"], row["operation"]) not in UNSIGNED]
    faults += [fault for row in signed for fault in disagreements(row, asks)]
    assert not faults, "\n".join(faults)
    golden("asks.out", lines)


@functools.cache
def reference():
    """The rows of docs/operations.out that are built."""
    rows = [line.split("\t") for line in (ROOT / "docs" / "operations.out").read_text().splitlines()[1:]]
    lists = lambda text: [] if text == "-" else text.split("|")  # noqa: E731
    return [
        {"service": row[0], "operation": row[1], "action": row[3], "resources": lists(row[4]),
         "conditions": lists(row[5]), "also": lists(row[6])}
        for row in rows if row[2] == "built"]


def unknown_keys(service, operation):
    """The condition keys that are never known of an operation."""
    table = tomllib.loads((ROOT / "models" / "access.toml").read_text())
    return {key for row in table["unknown"] for key in row["keys"]
            if row.get("service", service) == service and operation in row.get("operations", operation).split()}


def disagreements(row, asks):
    """Where an operation asks other than its row says."""
    at = f"{row['service']} {row['operation']}"
    if (row["service"], row["operation"]) not in asks:
        yield f"{at}: no input in tests/access/inputs.json"
        return
    questions = asks[row["service"], row["operation"]]
    if row["action"] == "-":
        if questions:
            yield f"{at}: asks {questions}, should ask nothing"
        return
    own = [question for question in questions if question[0] == row["action"]]
    if not own:
        yield f"{at}: does not ask {row['action']} but {questions}"
    for _, resource, _ in own:
        templates = [template(text) for text in row["resources"]]
        if not (any(it.fullmatch(resource) for it in templates) if templates else resource == "*"):
            yield f"{at}: asks on {resource}, which is none of {row['resources'] or '*'}"
    unknown = unknown_keys(row["service"], row["operation"])
    given = {generic(key) for _, _, keys in own for key in keys}
    listed = set(row["conditions"])
    for key in sorted(given - listed):
        yield f"{at}: gives {key}, which is not its"
    for key in sorted(listed - given - unknown):
        yield f"{at}: does not give {key}"
    for key in sorted(listed & given & unknown):
        yield f"{at}: gives {key}, which access.toml calls unknown"
    further = {action for action, _, _ in questions if action != row["action"]}
    promised = {word for text in row["also"] for word in re.findall(r"\b[a-z]+:[A-Za-z]+\b", text.split(",")[0])}
    for action in sorted(further - promised):
        yield f"{at}: asks {action}, which its column \"also\" does not name"
    for text in row["also"]:
        wanted = set(re.findall(r"\b[a-z]+:[A-Za-z]+\b", text.split(",")[0]))
        if wanted and not wanted & further:
            yield f"{at}: does not ask {text}"
        if not wanted and len(own) < 2:
            yield f"{at}: does not ask {text}"


def template(text):
    """The format of an ARN as a pattern; a variable stands for some text."""
    parts = re.split(r"\$\{\w+\}", text)
    return re.compile(".*".join(re.escape(part) for part in parts))


def generic(key):
    found = re.match(r"(aws:RequestTag/|aws:ResourceTag/|iam:ResourceTag/)", key)
    return found[1] + "${TagKey}" if found else key


def golden(name, lines):
    path = HERE / name
    text = "".join(lines)
    if os.environ.get("UPDATE_ACCESS"):
        path.write_text(text)
    assert path.read_text() == text, f"{name} differs; UPDATE_ACCESS=1 writes it"


@functools.cache
def actions():
    return {(row["service"], row["operation"]): row["action"] for row in reference()}


def principals(root, other):
    """Twelve who call, by the heads of their columns."""
    managed = "arn:aws:iam::aws:policy/"
    administrator = user(root, "administrator", ADMIN)
    deny = document({"Effect": "Deny", "Resource": "*", "Action": ["lambda:Delete*", "apigateway:DELETE", "iam:Delete*", "logs:Delete*"]})
    only_functions = document({"Effect": "Allow", "Action": "lambda:*", "Resource": "*"})
    runs = assumed(root, administrator, role(root, "runs", managed + "service-role/AWSLambdaBasicExecutionRole"))
    session = assumed(root, administrator, role(root, "powerful", ADMIN), Policy=only_functions)
    return {
        "root": Caller(root),
        "administrator": Caller(root, administrator),
        "nobody": Caller(root, user(root, "nobody")),
        "reader": Caller(root, user(root, "reader", managed + "ReadOnlyAccess")),
        "functions": Caller(root, user(root, "functions", managed + "AWSLambda_FullAccess")),
        "apis": Caller(root, user(root, "apis", managed + "AmazonAPIGatewayAdministrator")),
        "identities": Caller(root, user(root, "identities", managed + "IAMFullAccess")),
        "function": Caller(root, runs),
        "bounded": Caller(root, user(root, "bounded", ADMIN, boundary=managed + "ReadOnlyAccess")),
        "session": Caller(root, session),
        "denied": Caller(root, user(root, "denied", ADMIN, inline=deny)),
        "other": Caller(other, user(other, "other", ADMIN)),
    }


def verdict(service, operation, message):
    """What a principal was told, in a word."""
    if message is None:
        return "yes"
    reasons = {
        "because no identity-based policy allows": "no",
        "because no permissions boundary allows": "boundary",
        "because no session policy allows": "session",
        "because no resource-based policy allows": "resource",
        "with an explicit deny in an identity-based policy": "deny",
        "with session credentials": "session",
        "Cross-account pass role is not allowed": "account",
    }
    reason = next((word for text, word in reasons.items() if text in message), "refused")
    action = re.search(r"to perform: (\S+)", message)
    own = actions()[service, operation]
    return reason if action is None or action[1] == own else f"{reason}({action[1]})"


def test_who_may_do_what(root, strict):
    """Targets are not there, so that nobody's call changes what the next one meets: AWS decides who may
    before it looks. The function that is there lets the other account call it, and nothing else."""
    other = Cloud(strict, f"9{root.account[1:]}")
    callers = principals(root, other)
    role(root, "open")
    functions = root.client("lambda")
    shared = functions.create_function(
        FunctionName="shared", Role=f"arn:aws:iam::{root.account}:role/runs", Runtime="python3.11",
        Handler="lambda_function.lambda_handler", Code={"ZipFile": python_zip("")})["FunctionArn"]
    functions.add_permission(FunctionName="shared", StatementId="other", Action="lambda:InvokeFunction",
                             Principal=other.account)
    wait_for(lambda: functions.get_function(FunctionName="shared")["Configuration"]["State"] == "Active", "shared")
    absent = f"arn:aws:iam::{root.account}"
    names = {
        **TEXTS, "account": root.account, "boundary": ADMIN, "user": "absent", "bounded-user": "absent",
        "renamed-user": "absent", "renamed-group": "absent",
        "group": "absent", "role": "absent", "bounded-role": "absent", "profile": "absent", "policy": f"{absent}:policy/absent",
        "oidc": f"{absent}:oidc-provider/absent.example.com", "saml": f"{absent}:saml-provider/absent",
        "device": f"{absent}:mfa/absent", "credential": "A" * 24,
        "certificate": "absent", "second-certificate": "absent",
        "linked": "absent", "assumed": "open", "key": "AKIAABSENTABSENTABSE", "log-group": "absent",
        "function": f"arn:aws:lambda:us-east-1:{root.account}:function:absent", "shared": shared,
        "api": "absent", "resource": "absent", "validator": "absent", "deployment": "absent",
    }

    def column(caller):
        return [verdict(service, operation, caller.call(service, operation, names)[1])
                for service, operation in OPERATIONS]

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        columns = list(pool.map(column, callers.values()))
    lines = ["# service operation " + " ".join(callers) + "; see tests/test_access.py\n"]
    lines += ["\t".join([*OPERATIONS[at], *cells]) + "\n" for at, cells in enumerate(zip(*columns, strict=True))]
    golden("matrix.out", lines)
