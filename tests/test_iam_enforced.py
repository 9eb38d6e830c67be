"""Identity under `--iam enforce`, signed with keys of users and sessions made there."""

import json
import shutil

import pytest

from conftest import ROOT, refusal, refused
from policies import allow, deny, document, trust, user
from test_terraform import PLUGINS

ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"


def assume(root, session, role, **options):
    arn = f"arn:aws:iam::{root.account}:role/{role}"
    credentials = root.client("sts", session).assume_role(RoleArn=arn, RoleSessionName="it", **options)["Credentials"]
    return root.session_of(credentials)


def test_each_protocol_refuses_as_aws_does(root):
    ann = user(root, "ann")
    me = f"arn:aws:iam::{root.account}:user/ann"
    because = "because no identity-based policy allows the {} action"
    assert refusal(root.client("iam", ann).list_users) == (
        403, "AccessDenied", f"User: {me} is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::{root.account}:user/ {because.format('iam:ListUsers')}")
    status, code, message = refusal(root.client("lambda", ann).list_functions)
    assert (status, code) == (403, "AccessDeniedException")
    assert message == f"User: {me} is not authorized to perform: lambda:ListFunctions on resource: * {because.format('lambda:ListFunctions')}"
    status, code, message = refusal(root.client("logs", ann).describe_log_groups)
    assert (status, code) == (400, "AccessDeniedException") and f"User: {me} is not authorized to perform: logs:DescribeLogGroups on resource: arn:aws:logs:us-east-1:" in message
    status, code, message = refusal(root.client("apigateway", ann).get_rest_apis)
    assert (status, code) == (403, "AccessDeniedException")
    assert message.startswith(f"User: {me} is not authorized to perform: apigateway:GET on resource: arn:aws:apigateway:us-east-1::/restapis"), message
    assert root.client("sts", ann).get_caller_identity()["Arn"] == me


def test_policies_take_effect_at_once(root):
    ann = user(root, "ann", allow("iam:GetRole"))
    iam, mine = root.client("iam"), root.client("iam", ann)
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust({"Service": "lambda.amazonaws.com"}))
    assert mine.get_role(RoleName="r")["Role"]["RoleName"] == "r"
    iam.create_group(GroupName="g")
    iam.put_group_policy(GroupName="g", PolicyName="no", PolicyDocument=document(deny("iam:Get*")))
    iam.add_user_to_group(GroupName="g", UserName="ann")
    assert refusal(mine.get_role, RoleName="r")[2].endswith("with an explicit deny in an identity-based policy")
    iam.remove_user_from_group(GroupName="g", UserName="ann")
    boundary = iam.create_policy(PolicyName="b", PolicyDocument=document(allow("s3:*")))["Policy"]["Arn"]
    iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=boundary)
    assert refusal(mine.get_role, RoleName="r")[2].endswith("because no permissions boundary allows the iam:GetRole action")
    assert iam.get_policy(PolicyArn=boundary)["Policy"]["PermissionsBoundaryUsageCount"] == 1
    iam.delete_user_permissions_boundary(UserName="ann")
    assert mine.get_role(RoleName="r")


def test_sessions(root):
    ann, bob = user(root, "ann"), user(root, "bob", allow("sts:AssumeRole"))
    iam = root.client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{root.account}:user/ann"}, Condition={"StringEquals": {"sts:ExternalId": "x1"}}))
    iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=document(allow(["iam:*", "sts:GetAccessKeyInfo"])))
    status, code, message = refusal(lambda: assume(root, bob, "r", ExternalId="x1"))
    assert (status, code) == (403, "AccessDenied")
    assert message == f"User: arn:aws:iam::{root.account}:user/bob is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::{root.account}:role/r"
    assert refusal(lambda: assume(root, ann, "r", ExternalId="x2"))[1] == "AccessDenied"
    session = assume(root, ann, "r", ExternalId="x1")
    assert root.client("iam", session).list_users()["Users"]
    narrow = assume(root, ann, "r", ExternalId="x1", Policy=document(allow("iam:GetRole")))
    assert root.client("iam", narrow).get_role(RoleName="r")["Role"]
    assert refusal(root.client("iam", narrow).list_users)[2].endswith("because no session policy allows the iam:ListUsers action")
    assert refusal(lambda: assume(root, ann, "r", ExternalId="x1", DurationSeconds=7200))[1] == "ValidationError"
    for asking in session, None:
        assert root.client("sts", asking).get_access_key_info(AccessKeyId=session.get_credentials().access_key)["Account"] == root.account
    token = root.client("sts", ann).get_session_token()["Credentials"]
    own = root.session_of(token)
    assert root.client("sts", own).get_caller_identity()["Arn"].endswith("user/ann")
    assert refusal(root.client("iam", own).list_users)[1] == "AccessDenied"
    iam.delete_role_policy(RoleName="r", PolicyName="p")
    iam.delete_role(RoleName="r")
    assert refusal(root.client("sts", session).get_caller_identity)[:2] == (403, "InvalidClientTokenId")


def test_a_function_needs_a_role_that_trusts_lambda(root):
    iam = root.client("iam")
    other = iam.create_role(RoleName="closed", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))["Role"]["Arn"]
    status, code, message = refusal(root.function, Role=other)
    assert (status, code, message) == (400, "InvalidParameterValueException", "The role defined for the function cannot be assumed by Lambda.")


def test_the_credential_report_and_the_summary(root):
    iam = root.client("iam")
    user(root, "ann")
    assert refusal(iam.get_credential_report)[:2] == (410, "ReportNotPresent")
    assert iam.generate_credential_report()["State"] == "STARTED"
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    rows = iam.get_credential_report()["Content"].decode().splitlines()
    assert [row.split(",")[0] for row in rows] == ["user", "<root_account>", "ann"]
    assert len({row.count(",") for row in rows}) == 1
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["Users"], summary["UsersQuota"]) == (1, 5000)
    details = iam.get_account_authorization_details(Filter=["User"])
    assert [entry["UserName"] for entry in details["UserDetailList"]] == ["ann"]


@pytest.mark.parametrize("command", ["aws1", "aws2"])
def test_the_command_line(root, command):
    aws = getattr(root, command)
    aws("iam", "create-user", "--user-name", "cli", "--tags", "Key=a,Value=b")
    aws("iam", "create-login-profile", "--user-name", "cli", "--password", "Secret-Secret-1")
    aws("iam", "attach-user-policy", "--user-name", "cli", "--policy-arn", ADMIN)
    assert [p["PolicyName"] for p in aws("iam", "list-attached-user-policies", "--user-name", "cli")["AttachedPolicies"]] == ["AdministratorAccess"]
    assert aws("iam", "list-mfa-devices", "--user-name", "cli")["MFADevices"] == []
    version = aws("iam", "get-policy", "--policy-arn", ADMIN)["Policy"]["DefaultVersionId"]
    got = aws("iam", "get-policy-version", "--policy-arn", ADMIN, "--version-id", version)["PolicyVersion"]["Document"]
    assert got["Statement"] == [{"Action": "*", "Effect": "Allow", "Resource": "*"}]
    aws("iam", "detach-user-policy", "--user-name", "cli", "--policy-arn", ADMIN)
    aws("iam", "delete-login-profile", "--user-name", "cli")
    aws("iam", "delete-user", "--user-name", "cli")


@pytest.mark.skipif(
    shutil.which("terraform") is None or PLUGINS is None,
    reason="Terraform or its AWS provider is not on this machine, and neither is in a package registry",
)
def test_terraform_keeps_identity(root, tmp_path):
    admin = user(root, "admin")
    root.client("iam").attach_user_policy(UserName="admin", PolicyArn=ADMIN)
    for name in ("main.tf", "saml.xml", "ssh.pub", "web.crt", "web.key"):
        shutil.copy(ROOT / "tests/terraform-iam" / name, tmp_path / name)
    environment = {**root.environment(admin), "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}

    def terraform(*arguments):
        return root.run("terraform", f"-chdir={tmp_path}", *arguments, env=environment, timeout=300)

    terraform("init", "-input=false", "-no-color", f"-plugin-dir={PLUGINS}")
    terraform("apply", "-auto-approve", "-input=false", "-no-color")
    outputs = {name: value["value"] for name, value in json.loads(terraform("output", "-json")).items()}
    assert outputs["issuer"] == f"arn:aws:iam::{root.account}:user/admin"
    # Exit code 2 would mean that something differs.
    terraform("plan", "-detailed-exitcode", "-input=false", "-no-color")
    terraform("destroy", "-auto-approve", "-input=false", "-no-color")
    iam = root.client("iam")
    assert [entry["UserName"] for entry in iam.list_users()["Users"]] == ["admin"]
    assert iam.list_roles()["Roles"] == iam.list_groups()["Groups"] == iam.list_policies(Scope="Local")["Policies"] == []
    assert iam.list_account_aliases()["AccountAliases"] == iam.list_saml_providers()["SAMLProviderList"] == []


def test_a_chained_session_needs_what_passes_on(root):
    iam = root.client("iam")
    me = f"arn:aws:iam::{root.account}"
    both = trust({"AWS": f"{me}:root"}).replace('"sts:AssumeRole"', '["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]')
    iam.create_role(RoleName="first", AssumeRolePolicyDocument=both)
    iam.put_role_policy(RoleName="first", PolicyName="p", PolicyDocument=document(allow("sts:AssumeRole")))
    iam.create_role(RoleName="second", AssumeRolePolicyDocument=both)
    ann = user(root, "ann", allow("sts:*"))
    tagged = {"Tags": [{"Key": "team", "Value": "red"}], "TransitiveTagKeys": ["team"]}
    assert refusal(assume, root=root, session=ann, role="first", TransitiveTagKeys=["team"]) == (
        400, "InvalidParameterValue", "The specified transitive tag key must be included in the requested tags.")
    for options, action in (tagged, "sts:TagSession"), ({"SourceIdentity": "ann"}, "sts:SetSourceIdentity"):
        session = assume(root, ann, "first", **options)
        status, code, message = refusal(assume, root=root, session=session, role="second")
        assert (status, code) == (403, "AccessDenied") and action in message
        iam.put_role_policy(RoleName="first", PolicyName="more", PolicyDocument=document(allow(action)))
        assume(root, session, "second")
    assert refusal(assume, root=root, session=session, role="second", Policy=" " + document(allow("s3:Get" + "x" * 2048)))[1] == "ValidationError"


def test_a_source_identity_passes_on_and_stays(root):
    iam = root.client("iam")
    me = f"arn:aws:iam::{root.account}"
    actions = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]
    mine = {"AWS": f"{me}:root"}
    where = lambda identity: trust(mine, actions, Condition={"StringEquals": {"sts:SourceIdentity": identity}})  # noqa: E731
    iam.create_role(RoleName="source", AssumeRolePolicyDocument=trust(mine, actions))
    iam.put_role_policy(RoleName="source", PolicyName="p", PolicyDocument=document(allow(actions)))
    iam.create_role(RoleName="of-admin", AssumeRolePolicyDocument=where("admin"))
    iam.create_role(RoleName="of-boss", AssumeRolePolicyDocument=where("boss"))
    ann = user(root, "ann", allow("sts:*"))
    tagged = {"Tags": [{"Key": "team", "Value": "red"}], "TransitiveTagKeys": ["team"]}
    boss = assume(root, ann, "source", SourceIdentity="boss", **tagged)
    denied = lambda action, role: (403, "AccessDenied", f"User: {me.replace('iam', 'sts')}:assumed-role/source/it is not authorized to perform: {action} on resource: {me}:role/{role}")  # noqa: E731
    # Who is boss stays boss, whatever he says: conditions see what will hold.
    for options in {}, {"SourceIdentity": "admin"}:
        assert refusal(assume, root=root, session=boss, role="of-admin", **options) == denied("sts:AssumeRole", "of-admin")
    assert refusal(assume, root=root, session=boss, role="of-boss", SourceIdentity="admin") == denied("sts:SetSourceIdentity", "of-boss")
    for options in {}, {"SourceIdentity": "boss"}:
        arn = f"{me}:role/of-boss"
        assert root.client("sts", boss).assume_role(RoleArn=arn, RoleSessionName="it", **options)["SourceIdentity"] == "boss"
    # Nor takes a tag the place of one that passes on, in no spelling.
    for key in "team", "TEAM":
        status, code, message = refusal(assume, root=root, session=boss, role="of-boss", Tags=[{"Key": key, "Value": "blue"}])
        assert (status, code) == (400, "InvalidParameterValue") and "conflicts with a transitive tag key" in message


def test_what_is_listed_is_asked_on_its_path(root):
    me = f"arn:aws:iam::{root.account}"
    ann = user(root, "ann", allow("iam:ListServerCertificates", f"{me}:server-certificate/mine/*"), allow("iam:ListPolicies", f"{me}:policy/*"))
    iam = root.client("iam", ann)
    assert iam.list_server_certificates(PathPrefix="/mine/")["ServerCertificateMetadataList"] == []
    for call, options, resource in (
            (iam.list_server_certificates, {}, f"{me}:server-certificate/"), (iam.list_virtual_mfa_devices, {}, f"{me}:mfa/"),
            (iam.list_open_id_connect_providers, {}, f"{me}:oidc-provider/*"),
            (iam.list_policies, {}, "policy path /"), (iam.list_policies, {"PathPrefix": "/a/"}, "policy path /a/")):
        code, message = refusal(call, **options)[1:]
        assert code == "AccessDenied" and f" on resource: {resource} because" in message
    answer = refused(iam.list_policies)
    command = json.loads(root.pinfold("why", answer["ResponseMetadata"]["RequestId"], "--json"))["data"]["fix"]["command"]
    root.run_suggested(command)
    assert iam.list_policies(Scope="Local")["Policies"] == []


def test_who_copies_an_api_must_be_allowed_to_read_it(root):
    """Assumption: what `cloneFrom` needs is written nowhere."""
    source = root.client("apigateway").create_rest_api(name="source")["id"]
    apis = "arn:aws:apigateway:us-east-1::/restapis"
    gateway = root.client("apigateway", user(root, "ann", allow("apigateway:POST", apis)))
    assert gateway.create_rest_api(name="new")["name"] == "new"
    status, code, message = refusal(gateway.create_rest_api, name="copy", cloneFrom=source)
    assert (status, code) == (403, "AccessDeniedException") and f"apigateway:GET on resource: {apis}/{source} because" in message
    root.client("iam").put_user_policy(UserName="ann", PolicyName="reads", PolicyDocument=document(allow("apigateway:GET", f"{apis}/{source}")))
    assert gateway.create_rest_api(name="copy", cloneFrom=source)["name"] == "copy"


def test_only_a_role_can_be_assumed(root):
    ann = user(root, "ann", allow("sts:*"))
    for arn in f"arn:aws:iam::{root.account}:user/ann", "zzzzzzzzzzzzzzzzzzzzzzzz":
        assert refusal(root.client("sts", ann).assume_role, RoleArn=arn, RoleSessionName="it") == (400, "ValidationError", f"{arn} is invalid")
    status, code, message = refusal(assume, root=root, session=ann, role="nobody")
    assert (status, code) == (403, "AccessDenied") and message.endswith(f"sts:AssumeRole on resource: arn:aws:iam::{root.account}:role/nobody")


def test_tokens_show_nothing(root):
    import base64
    ann = user(root, "ann", allow("sts:*"))
    root.client("iam").create_role(RoleName="hidden", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{root.account}:root"}))
    session = assume(root, ann, "hidden")
    assert root.client("sts", session).get_caller_identity()["Arn"].endswith("assumed-role/hidden/it")
    assert b"hidden" not in base64.b64decode(session.get_credentials().token)


def test_what_a_trust_policy_may_not_say(root):
    iam = root.client("iam")
    create = lambda document, **more: refusal(iam.create_role, RoleName="r", AssumeRolePolicyDocument=document, **more)  # noqa: E731
    assert create(trust({"Service": "nosuch"}))[1:] == ("MalformedPolicyDocument", 'Invalid principal in policy: "SERVICE":"nosuch"')
    assert create(trust({"Federated": "x"}))[1] == "MalformedPolicyDocument"
    everything = trust({"Service": "lambda.amazonaws.com"}).replace("sts:AssumeRole", "*")
    assert create(everything)[1:] == ("MalformedPolicyDocument", "AssumeRole policy may only specify STS AssumeRole actions.")
    assert create(trust({"Service": "lambda.amazonaws.com"}), Path="/aws-service-role/x/")[1:] == (
        "InvalidInput", "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles")
    task = "task/aws-service-role/lambda.amazonaws.com/AWSServiceRoleForLambda/3a1f5b1e-0000-4000-8000-000000000000"
    assert refusal(iam.get_service_linked_role_deletion_status, DeletionTaskId=task)[:2] == (404, "NoSuchEntity")
    iam.create_service_linked_role(AWSServiceName="lambda.amazonaws.com")
    task = iam.delete_service_linked_role(RoleName="AWSServiceRoleForLambda")["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    for url in ("http://a.example", "https://a.example/path?x=1"):
        assert refusal(iam.create_open_id_connect_provider, Url=url)[1:] == ("ValidationError", "Invalid Open ID Connect Provider URL")
