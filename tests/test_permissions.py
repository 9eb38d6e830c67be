"""Permissions that explain themselves: refusals under `enforce` and what mends them, `pinfold why`,
`pinfold iam suggest` and `check`, what `warn` says, and who may see an explanation."""

import json
import subprocess
import xml.etree.ElementTree

from conftest import PINFOLD, Cloud, fetch, refused, wait_for
from policies import allow, document, trust, user

LAMBDA = {"Service": "lambda.amazonaws.com"}


def why(root, answer, session=None):
    request_id = answer["ResponseMetadata"]["RequestId"]
    return json.loads(root.pinfold("why", request_id, "--json", env=root.environment(session)))["data"]


def test_the_suggested_command_mends_a_users_refusal(root):
    ann = user(root, "ann")
    functions = root.client("lambda", ann)
    answer = refused(functions.list_functions)
    assert answer["Error"]["Code"] == "AccessDeniedException"
    message = (f"User: arn:aws:iam::{root.account}:user/ann is not authorized to perform: lambda:ListFunctions on "
               "resource: * because no identity-based policy allows the lambda:ListFunctions action")
    assert answer["Error"]["Message"] == message
    text = root.pinfold("why", answer["ResponseMetadata"]["RequestId"])
    assert message in text and "implicitDeny: lambda:ListFunctions on *" in text and "To mend it:" in text
    root.run_suggested(why(root, answer)["fix"]["command"])
    assert functions.list_functions()["Functions"] == []


def test_an_explanation_is_for_those_who_may_read_policies(root):
    ann = user(root, "ann")
    auditor = user(root, "auditor", allow(["iam:Get*", "iam:List*"]))
    answer = refused(root.client("lambda", ann).list_functions)
    hidden = why(root, answer, ann)
    assert "decision" not in hidden and "fix" not in hidden
    assert answer["Error"]["Message"] in hidden["summary"] and "Ask who administers your account" in hidden["summary"]
    assert why(root, answer, auditor)["decision"]["action"] == "lambda:ListFunctions"
    wrong = {**root.environment(ann), "AWS_SECRET_ACCESS_KEY": "wrong"}
    result = subprocess.run([PINFOLD, "why", "--last"], env=wrong, capture_output=True, text=True, timeout=60)
    assert result.returncode == 1 and "signature" in result.stderr


def test_passing_a_role_needs_a_permission_and_says_which(root):
    iam = root.client("iam")
    role = iam.create_role(RoleName="worker", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    ann = user(root, "ann", allow(["lambda:*", "apigateway:*"]))
    create = {"FunctionName": "f", "Runtime": "python3.11", "Handler": "a.b", "Role": role, "Code": {"ZipFile": zip_of()}}
    answer = refused(root.client("lambda", ann).create_function, **create)
    assert answer["Error"]["Code"] == "AccessDeniedException"
    assert f"iam:PassRole on resource: {role}" in answer["Error"]["Message"]
    explanation = why(root, answer)
    assert '"iam:PassedToService":"lambda.amazonaws.com"' in explanation["fix"]["command"]
    # Another account's role is given to nobody, by root neither.
    far = role.replace(root.account, "999999999999")
    for session in ann, None:
        for call, options in ((root.client("lambda", session).create_function, {**create, "Role": far}),
                              (root.client("apigateway", session).update_account, {"patchOperations": [{"op": "replace", "path": "/cloudwatchRoleArn", "value": far}]})):
            answer = refused(call, **options)
            assert (answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"]) == (
                403, "AccessDeniedException", "Cross-account pass role is not allowed.")
            assert why(root, answer)["actual"] == far
    root.run_suggested(explanation["fix"]["command"])
    root.client("lambda", ann).create_function(**create)

    # What was granted is for Lambda: API Gateway may not be given the role.
    apis = root.client("apigateway", ann)
    api = apis.create_rest_api(name="a")["id"]
    top = apis.get_resources(restApiId=api)["items"][0]["id"]
    apis.put_method(restApiId=api, resourceId=top, httpMethod="GET", authorizationType="NONE")
    uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:{root.account}:function:f/invocations"
    put = {"restApiId": api, "resourceId": top, "httpMethod": "GET", "type": "AWS_PROXY", "integrationHttpMethod": "POST", "uri": uri}
    apis.put_integration(**put)
    answer = refused(apis.put_integration, **put, credentials=role)
    assert "iam:PassRole" in answer["Error"]["Message"]
    root.run_suggested(why(root, answer)["fix"]["command"])
    apis.put_integration(**put, credentials=role)
    assert refused(apis.put_integration, **put, credentials=far)["Error"]["Message"] == "Cross-account pass role is not allowed."
    assert refused(root.client("lambda", ann).update_function_configuration, FunctionName="f", Role=far)["Error"]["Message"] == "Cross-account pass role is not allowed."
    answer = refused(apis.update_account, patchOperations=[{"op": "replace", "path": "/cloudwatchRoleArn", "value": role.replace("worker", "other")}])
    assert "iam:PassRole" in answer["Error"]["Message"]
    # The role does not trust API Gateway.
    apis.create_deployment(restApiId=api, stageName="prod")
    status, headers, _ = fetch(f"{root.url}/_aws/execute-api/{api}/prod/")
    assert status == 500
    explained = json.loads(root.pinfold("why", headers["x-amzn-requestid"], "--json"))["data"]
    assert "apigateway.amazonaws.com" in json.dumps(explained)


def zip_of(source="def b(event, context):\n    return {'statusCode': 200, 'body': 'hi'}\n"):
    from conftest import zipped
    return zipped({"a.py": source})


def test_an_api_needs_the_functions_permission_with_its_source_arn(root):
    function = root.function(source="def lambda_handler(event, context):\n    return {'statusCode': 200, 'body': 'hi'}\n")
    apis = root.client("apigateway")
    api = apis.create_rest_api(name="a")["id"]
    top = apis.get_resources(restApiId=api)["items"][0]["id"]
    apis.put_method(restApiId=api, resourceId=top, httpMethod="GET", authorizationType="NONE")
    apis.put_integration(
        restApiId=api, resourceId=top, httpMethod="GET", type="AWS_PROXY", integrationHttpMethod="POST",
        uri=f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{function}/invocations")
    apis.create_deployment(restApiId=api, stageName="prod")
    url = f"{root.url}/_aws/execute-api/{api}/prod/"
    root.client("lambda").add_permission(
        FunctionName="f", StatementId="other", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com",
        SourceArn=f"arn:aws:execute-api:us-east-1:{root.account}:{api}/dev/*/*")
    status, headers, _ = fetch(url)
    assert status == 500
    explained = json.loads(root.pinfold("why", headers["x-amzn-requestid"], "--json"))["data"]
    assert f"{api}/dev/" in json.dumps(explained) and f"{api}/prod/GET/" in json.dumps(explained)
    root.run_suggested(explained["fix"]["command"])
    assert fetch(url)[0] == 200

    # Each further method and API has an id of its own; one command does for all methods.
    def method(api, name):
        top = apis.get_resources(restApiId=api)["items"][0]["id"]
        apis.put_method(restApiId=api, resourceId=top, httpMethod=name, authorizationType="NONE")
        apis.put_integration(
            restApiId=api, resourceId=top, httpMethod=name, type="AWS_PROXY", integrationHttpMethod="POST",
            uri=f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{function}/invocations")
        apis.create_deployment(restApiId=api, stageName="prod")

    def mended(api, name, all_methods=False):
        url = f"{root.url}/_aws/execute-api/{api}/prod/"
        status, headers, _ = fetch(url, method=name)
        assert status == 500
        fix = json.loads(root.pinfold("why", headers["x-amzn-requestid"], "--json"))["data"]["fix"]
        root.run_suggested(fix["note"].split("\n\n")[1].strip() if all_methods else fix["command"])
        assert fetch(url, method=name)[0] == 200

    method(api, "POST")
    mended(api, "POST")
    second = apis.create_rest_api(name="b")["id"]
    method(second, "GET")
    mended(second, "GET", all_methods=True)
    method(second, "PUT")
    assert fetch(f"{root.url}/_aws/execute-api/{second}/prod/", method="PUT")[0] == 200


def test_a_permission_is_for_somebody_who_is_there(root):
    root.function()
    grant = {"FunctionName": "f", "StatementId": "s", "Action": "lambda:InvokeFunction"}
    answer = refused(root.client("lambda").add_permission, **grant, Principal=f"arn:aws:iam::{root.account}:user/nobody")
    assert answer["Error"] == {"Code": "InvalidParameterValueException", "Message": "The provided principal was invalid. Please check the principal and try again."}
    root.client("iam").create_user(UserName="somebody")
    root.client("lambda").add_permission(**grant, Principal=f"arn:aws:iam::{root.account}:user/somebody")


def test_a_role_without_logs_gets_none_and_is_told(root):
    iam = root.client("iam")
    role = iam.create_role(RoleName="silent", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    root.function("quiet", Role=role)
    functions, logs = root.client("lambda"), root.client("logs")
    answer = functions.invoke(FunctionName="quiet")
    assert "FunctionError" not in answer and logs.describe_log_groups()["logGroups"] == []
    # Every invocation is told so, though it went well.
    for answer in answer, functions.invoke(FunctionName="quiet"):
        told = why(root, answer)
        assert told["httpStatus"] == 200 and "runs without logs" in told["summary"] and "logs:CreateLogGroup" in told["summary"]
    found = json.loads(root.pinfold("iam", "check", "--json"))["data"]
    mine = [finding for finding in found if f":{root.account}:" in finding["decision"]["principal"]]
    assert [finding["decision"]["action"] for finding in mine] == ["logs:CreateLogGroup"]
    # One command grants all that is missing, and counts at once: the environment is warm.
    root.run_suggested(mine[0]["fix"]["command"])
    answer = functions.invoke(FunctionName="quiet")
    wait_for(lambda: logs.describe_log_groups()["logGroups"], "the log group")
    assert "nothing was refused" in why(root, answer)["summary"]
    # So does taking it away.
    iam.put_role_policy(RoleName="silent", PolicyName="never", PolicyDocument=document({"Effect": "Deny", "Action": "logs:PutLogEvents", "Resource": "*"}))
    told = why(root, functions.invoke(FunctionName="quiet"))
    assert "logs:PutLogEvents" in told["summary"] and "explicit deny" in told["summary"]


def test_a_guard_is_met_or_said_to_be_passed_by(root):
    iam = root.client("iam")
    guarded = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{root.account}:root"}, "Action": ["sts:AssumeRole", "sts:TagSession"],
               "Condition": {"StringEquals": {"aws:RequestTag/team": "red blue"}}}
    role = iam.create_role(RoleName="guarded", AssumeRolePolicyDocument=document(guarded))["Role"]["Arn"]
    ann = user(root, "ann", allow(["sts:AssumeRole", "sts:TagSession"]), allow("iam:ListRoles", Condition={"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}))
    answer = refused(root.client("sts", ann).assume_role, RoleArn=role, RoleSessionName="session")
    root.run_suggested(why(root, answer)["fix"]["command"], env=root.environment(ann))
    fix = why(root, refused(root.client("iam", ann).list_roles))["fix"]
    assert "put-user-policy" in fix["command"] and "aws:SourceIp IpAddress 10.0.0.0/8" in fix["note"] and "no such condition" in fix["note"]
    # What was asked is meant, and no pattern made of it.
    create = {"UserName": "q", "Path": "/*/"}
    fix = why(root, refused(root.client("iam", ann).create_user, **create))["fix"]
    assert "user/${*}/q" in fix["command"]
    root.run_suggested(fix["command"])
    refused(root.client("iam", ann).create_user, UserName="q", Path="/other/")
    root.client("iam", ann).create_user(**create)


def test_across_accounts_each_sees_and_mends_its_own(root, strict):
    other = Cloud(strict, f"{int(root.account) + 500_000:012}")
    bob = user(other, "bob", allow("sts:*", Condition={"StringEquals": {"aws:PrincipalTag/secret": "x"}}))
    role = root.client("iam").create_role(RoleName="shared", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{other.account}:root"}))["Role"]["Arn"]
    answer = refused(other.client("sts", bob).assume_role, RoleArn=role, RoleSessionName="session")
    admin = user(other, "admin", allow("iam:*"))
    theirs = why(other, answer, admin)
    assert theirs["fix"]["account"] == other.account and "put-user-policy" in theirs["fix"]["command"]
    # What the role trusts is the other account's to see.
    assert {step["policyType"] for step in theirs["decision"]["steps"]} == {"identity"}
    text = other.pinfold("why", answer["ResponseMetadata"]["RequestId"], env=other.environment(admin))
    assert f"To mend it, in account {other.account}:" in text
    other.run_suggested(theirs["fix"]["command"])
    other.client("sts", bob).assume_role(RoleArn=role, RoleSessionName="session")
    # And the other way round: the finding is shown to the role's account without the user's policies.
    root.client("iam").update_assume_role_policy(RoleName="shared", PolicyDocument=trust({"AWS": f"arn:aws:iam::{root.account}:root"}))
    answer = refused(other.client("sts", bob).assume_role, RoleArn=role, RoleSessionName="session")
    theirs = why(other, answer, admin)
    assert "fix" not in theirs and {step["policyType"] for step in theirs["decision"]["steps"]} == {"identity"}
    assert why(root, answer)["fix"]["account"] == root.account


def test_suggest_writes_the_least_and_marks_excess(root):
    iam = root.client("iam")
    role = iam.create_role(RoleName="wide", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    iam.put_role_policy(RoleName="wide", PolicyName="wide", PolicyDocument=document(
        allow(["logs:*", "s3:GetObject"]), allow("iam:ListRoles")))
    root.function("worker", Role=role)
    root.client("lambda").invoke(FunctionName="worker")
    # As the role by hand, so that no SDK is needed within the function.
    iam.update_assume_role_policy(RoleName="wide", PolicyDocument=trust({**LAMBDA, "AWS": f"arn:aws:iam::{root.account}:root"}))
    ann = user(root, "ann", allow("sts:AssumeRole"))
    keys = root.client("sts", ann).assume_role(RoleArn=role, RoleSessionName="by-hand")["Credentials"]
    session = root.session_of(keys)
    root.client("iam", session).list_roles()
    refused(root.client("iam", session).list_users)
    data = json.loads(root.pinfold("iam", "suggest", "wide", "--json"))["data"]
    logs = {"logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"}
    assert {used["action"] for used in data["recorded"]} == {*logs, "iam:ListRoles", "iam:ListUsers"}
    assert [one["action"] for one in data["missing"]] == ["iam:ListUsers"]
    excess = {one["action"]: one["used"] for one in data["excess"]}
    assert excess["s3:GetObject"] == [] and "logs:PutLogEvents" in excess["logs:*"] and "iam:ListRoles" not in excess
    actions = [action for one in data["policy"]["Statement"] for action in ([one["Action"]] if isinstance(one["Action"], str) else one["Action"])]
    assert {"iam:ListRoles", "iam:ListUsers", "logs:PutLogEvents"} <= set(actions) and "s3:GetObject" not in actions
    # Of the function alone: what it did itself.
    data = json.loads(root.pinfold("iam", "suggest", "worker", "--json"))["data"]
    assert {used["action"] for used in data["recorded"]} == logs
    # With the least, and nothing else, it does all of it.
    text = root.pinfold("iam", "suggest", "wide")
    assert "The least that it needs" in text and "s3:GetObject on * (wide statement 0; not used)" in text
    root.run_suggested(json.loads(root.pinfold("iam", "suggest", "wide", "--json"))["data"]["command"])
    iam.delete_role_policy(RoleName="wide", PolicyName="wide")
    root.client("iam", session).list_roles()
    root.client("iam", session).list_users()


def test_check_is_for_ci_and_warn_says_each_finding_once(own_server):
    server = own_server("--iam", "warn")
    root = Cloud(server, "000000000000")
    ann = user(root, "ann")
    assert "Nothing that was recorded would be refused." in root.pinfold("iam", "check", "--fail")
    functions = root.client("lambda", ann)
    for _ in range(3):
        functions.list_functions()
    said = [line for line in server.output().splitlines() if "lambda:ListFunctions" in line]
    assert len(said) == 1 and "aws iam put-user-policy --user-name ann" in said[0], said
    result = subprocess.run([PINFOLD, "iam", "check", "--fail"], env=root.environment(), capture_output=True, text=True, timeout=60)
    assert result.returncode == 1 and "1 would be refused under --iam enforce" in result.stdout
    sarif = json.loads(root.pinfold("iam", "check", "--format", "sarif"))
    assert sarif["version"] == "2.1.0" and sarif["runs"][0]["results"][0]["ruleId"] == "lambda:ListFunctions"
    suite = xml.etree.ElementTree.fromstring(root.pinfold("iam", "check", "--format", "junit"))
    assert (suite.get("failures"), suite[0][0].tag) == ("1", "failure")
    findings = json.loads(root.pinfold("iam", "check", "--format", "json"))["data"]
    assert findings == json.loads(root.pinfold("iam", "check", "--json"))["data"]
    root.run_suggested(findings[0]["fix"]["command"])
    # Mended without another call; and what was recorded outlives the server.
    assert "Nothing" in root.pinfold("iam", "check", "--fail")
    server.stop()
    again = own_server("--iam", "warn", data=server.data)
    data = json.loads(Cloud(again, root.account).pinfold("iam", "suggest", f"arn:aws:iam::{root.account}:user/ann", "--json"))["data"]
    assert [(used["action"], used["count"], used["refused"]) for used in data["recorded"]] == [("lambda:ListFunctions", 3, 3)]


def test_check_refuses_who_may_not_see_what_it_lists(root):
    ann = user(root, "ann", allow("lambda:*"))
    refused(root.client("iam", ann).list_users)
    result = subprocess.run([PINFOLD, "iam", "check", "--fail"], env=root.environment(ann), capture_output=True, text=True, timeout=60)
    assert result.returncode == 1 and "may read policies" in result.stderr and "Nothing" not in result.stdout
    auditor = user(root, "auditor", allow(["iam:Get*", "iam:List*"]))
    assert "would be refused" in root.pinfold("iam", "check", env=root.environment(auditor))


def test_the_least_that_a_function_needs(root):
    """It may read one bucket's objects and put into one table, and nothing else."""
    iam = root.client("iam")
    least = document(allow("s3:GetObject", "arn:aws:s3:::inbox/*"), allow("dynamodb:PutItem", f"arn:aws:dynamodb:us-east-1:{root.account}:table/orders"))
    role = iam.create_role(RoleName="orders", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    iam.put_role_policy(RoleName="orders", PolicyName="least", PolicyDocument=least)
    table = f"arn:aws:dynamodb:us-east-1:{root.account}:table/"
    cells = [
        ("s3:GetObject", "arn:aws:s3:::inbox/a/b", "allowed"),
        ("s3:GetObject", "arn:aws:s3:::outbox/a", "implicitDeny"),
        ("s3:PutObject", "arn:aws:s3:::inbox/a", "implicitDeny"),
        ("s3:ListBucket", "arn:aws:s3:::inbox", "implicitDeny"),
        ("dynamodb:PutItem", f"{table}orders", "allowed"),
        ("dynamodb:PutItem", f"{table}others", "implicitDeny"),
        ("dynamodb:DeleteItem", f"{table}orders", "implicitDeny"),
    ]
    for action, resource, expected in cells:
        of_role = iam.simulate_principal_policy(PolicySourceArn=role, ActionNames=[action], ResourceArns=[resource])
        custom = iam.simulate_custom_policy(PolicyInputList=[least], ActionNames=[action], ResourceArns=[resource])
        decisions = [answer["EvaluationResults"][0]["EvalDecision"] for answer in (of_role, custom)]
        assert decisions == [expected, expected], (action, resource)
