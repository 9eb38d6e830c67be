"""What fails beside plain refusals explains itself too: roles that Lambda may not assume, functions that fail
without logs; what `pinfold iam check` lists is true when it is shown."""

import json
import subprocess

from conftest import PINFOLD, Cloud, fetch, refused, wait_for
from policies import allow, document, trust, user
from test_permissions import LAMBDA, why

HELLO = "def lambda_handler(event, context):\n    if 'boom' in event: raise ValueError('boom')\n    return {'statusCode': 200, 'body': 'hi'}\n"


def api_of(root, function, *methods):
    """An API whose methods call the function."""
    apis = root.client("apigateway")
    api = apis.create_rest_api(name="a")["id"]
    top = apis.get_resources(restApiId=api)["items"][0]["id"]
    uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{function}/invocations"
    for method in methods:
        apis.put_method(restApiId=api, resourceId=top, httpMethod=method, authorizationType="NONE")
        apis.put_integration(restApiId=api, resourceId=top, httpMethod=method, type="AWS_PROXY", integrationHttpMethod="POST", uri=uri)
    apis.create_deployment(restApiId=api, stageName="prod")
    return api, f"{root.url}/_aws/execute-api/{api}/prod/"


def told(root, request_id):
    return json.loads(root.pinfold("why", request_id, "--json"))["data"]


def test_a_role_that_lambda_may_not_assume_is_told_and_mended(root):
    iam, functions = root.client("iam"), root.client("lambda")
    role = iam.create_role(RoleName="mine", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    iam.put_role_policy(RoleName="mine", PolicyName="logs", PolicyDocument=document(allow("logs:*")))
    function = root.function(source=HELLO, Role=role)
    api, url = api_of(root, function, "GET")
    functions.add_permission(FunctionName="f", StatementId="s", Action="lambda:InvokeFunction", Principal="apigateway.amazonaws.com")
    iam.update_assume_role_policy(RoleName="mine", PolicyDocument=trust({"Service": "ec2.amazonaws.com"}))

    answer = refused(functions.invoke, FunctionName="f")
    assert answer["Error"]["Message"] == "The role defined for the function cannot be assumed by Lambda."
    status, headers, _ = fetch(url)
    assert status == 500
    event = functions.invoke(FunctionName="f", InvocationType="Event")["ResponseMetadata"]["RequestId"]
    wait_for(lambda: "waits" in told(root, event)["summary"], "the event's explanation")
    for explained in why(root, answer), told(root, headers["x-amzn-requestid"]), told(root, event):
        assert "the role of function f cannot be assumed by Lambda" in explained["summary"]
        assert [step["policyType"] for step in explained["decision"]["steps"]] == ["trust"]
        assert explained["fix"]["command"].startswith("aws iam update-assume-role-policy --role-name mine")
    # Who may not read the role's policies is told whom to ask.
    ann = user(root, "ann", allow("lambda:*"))
    answer = refused(root.client("lambda", ann).invoke, FunctionName="f")
    hidden = why(root, answer, ann)
    assert "fix" not in hidden and "the role of function f cannot be assumed" in hidden["summary"]
    root.run_suggested(explained["fix"]["command"])
    assert functions.invoke(FunctionName="f")["StatusCode"] == 200 and fetch(url)[0] == 200
    # The event waited for it.
    wait_for(lambda: "nothing was refused" in told(root, event)["summary"], "the event")


def test_a_fix_that_has_no_room_goes_elsewhere_or_says_so(root):
    iam = root.client("iam")
    ann = user(root, "ann", allow([f"logs:Describe{'x' * 100}{at}" for at in range(16)]))
    for name, verb in ("f", "create-policy "), ("g", "create-policy-version "):
        # First a managed policy, then a version more of it.
        root.function(name, source=HELLO)
        call = root.client("lambda", ann).invoke
        command = why(root, refused(call, FunctionName=name))["fix"]["command"]
        assert command.startswith(f"aws iam {verb}"), command
        root.run_suggested(command)
        call(FunctionName=name)
    attached = iam.list_attached_user_policies(UserName="ann")["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["allow-lambda-InvokeFunction-ann"]

    # A trust policy that is full has no such place.
    statement = json.loads(trust({"Service": "ec2.amazonaws.com"}))["Statement"]
    statement = statement[0] if isinstance(statement, list) else statement
    full = json.dumps({"Version": "2012-10-17", "Statement": [{"Sid": f"s{at}", **statement} for at in range(19)]})
    role = iam.create_role(RoleName="full", AssumeRolePolicyDocument=full)["Role"]["Arn"]
    bob = user(root, "bob", allow("logs:*"))
    explained = why(root, refused(root.client("sts", bob).assume_role, RoleArn=role, RoleSessionName="bob"))
    assert "command" not in explained["fix"]
    assert "The trust policy of role full has no room for one statement more" in explained["fix"]["note"]


def test_a_role_that_is_gone_is_made_again(root):
    iam, functions = root.client("iam"), root.client("lambda")
    role = iam.create_role(RoleName="gone", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    root.function(source=HELLO, Role=role)
    iam.delete_role(RoleName="gone")
    explained = why(root, refused(functions.invoke, FunctionName="f"))
    assert f"There is no role {role}" in explained["summary"]
    root.run_suggested(explained["fix"]["command"])
    functions.invoke(FunctionName="f")


def test_a_failure_without_logs_says_both(root):
    iam, functions = root.client("iam"), root.client("lambda")
    role = iam.create_role(RoleName="silent", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    root.function("quiet", source=HELLO, Role=role)
    root.function("broken", source="import nothing_of_that_name\n", Role=role)
    for name in "quiet", "broken":
        answer = functions.invoke(FunctionName=name, Payload='{"boom": 1}')
        assert answer["FunctionError"] == "Unhandled"
        explained = why(root, answer)
        assert f"the function {name} failed" in explained["summary"]
        assert "pinfold logs" not in json.dumps(explained)
        [besides] = explained["besides"]
        assert f"function {name} runs without logs" in besides["summary"]
    text = root.pinfold("why", answer["ResponseMetadata"]["RequestId"])
    assert "Besides, logs: function broken runs without logs" in text and "put-role-policy --role-name silent" in text
    # The caller sees what failed, and of policies what AWS's message tells.
    ann = user(root, "ann", allow("lambda:*"))
    hidden = why(root, root.client("lambda", ann).invoke(FunctionName="quiet", Payload='{"boom": 1}'), ann)
    assert "ValueError: boom" in hidden["summary"] and set(hidden["besides"][0]) == {"phase", "summary"}
    root.run_suggested(besides["fix"]["command"])
    explained = why(root, functions.invoke(FunctionName="broken", Payload='{"boom": 1}'))
    assert "besides" not in explained and explained["fix"]["command"].startswith("pip install")


def test_warn_tells_each_invocation_that_its_logs_would_be_missing(own_server):
    root = Cloud(own_server("--iam", "warn"), "000000000000")
    functions, iam = root.client("lambda"), root.client("iam")
    role = iam.create_role(RoleName="silent", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    root.function(source=HELLO, Role=role)
    for _ in range(2):
        answer = functions.invoke(FunctionName="f")
        explained = why(root, answer)
        assert explained["httpStatus"] == 200 and "would run without logs" in explained["summary"]
    failed = why(root, functions.invoke(FunctionName="f", Payload='{"boom": 1}'))
    # The logs are there.
    assert failed["fix"]["command"] == "pinfold logs f" and "would run without logs" in failed["besides"][0]["summary"]
    wait_for(lambda: root.client("logs").describe_log_groups()["logGroups"], "the log group")
    [finding] = json.loads(root.pinfold("iam", "check", "--json"))["data"]
    root.run_suggested(finding["fix"]["command"])
    assert "nothing was refused" in why(root, functions.invoke(FunctionName="f"))["summary"]
    assert "Nothing" in root.pinfold("iam", "check", "--fail")


def test_the_last_request_of_ones_own_is_told_as_by_its_id(root):
    ann = user(root, "ann")
    answer = refused(root.client("iam", ann).list_users)
    last = json.loads(root.pinfold("why", "--last", "--json", env=root.environment(ann)))["data"]
    assert {**last, "encodedMessage": ""} == {**why(root, answer, ann), "encodedMessage": ""}
    assert "Ask who administers your account" in last["summary"] and "decision" not in last
    usage = subprocess.run([PINFOLD, "why"], capture_output=True, text=True, timeout=60)
    assert "<ID|--last>" in usage.stderr


def findings(root):
    return json.loads(root.pinfold("iam", "check", "--json"))["data"]


def commands(root):
    return [finding["fix"]["command"] for finding in findings(root) if "command" in finding["fix"]]


def fails(root):
    return subprocess.run([PINFOLD, "iam", "check", "--fail"], env=root.environment(), capture_output=True, timeout=60).returncode


def test_the_commands_of_findings_do_not_undo_each_other(own_server):
    root = Cloud(own_server("--iam", "warn"), "000000000000")
    iam = root.client("iam")
    for name in "fa", "fb":
        root.function(name, source=HELLO)
    ann = user(root, "ann")
    for name in "fa", "fb":
        root.client("lambda", ann).invoke(FunctionName=name)
    role = iam.create_role(RoleName="worker", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))["Role"]["Arn"]
    for name in "ann", "bob":
        session = ann if name == "ann" else user(root, name)
        root.client("sts", session).assume_role(RoleArn=role, RoleSessionName="session")
    for _ in range(2):
        for command in commands(root):
            root.run_suggested(command)
    assert findings(root) == [] and fails(root) == 0
    trusted = iam.get_role(RoleName="worker")["Role"]["AssumeRolePolicyDocument"]["Statement"]
    assert len(trusted) == 3
    # Of one action on two resources one statement is made.
    [statement] = iam.get_user_policy(UserName="ann", PolicyName="allow-lambda-InvokeFunction")["PolicyDocument"]["Statement"]
    assert [arn.rsplit(":", 1)[1] for arn in statement["Resource"]] == ["fa", "fb"]


def test_findings_of_an_apis_methods_are_each_their_own(own_server):
    root = Cloud(own_server("--iam", "warn"), "000000000000")
    function = root.function(source=HELLO)
    api, url = api_of(root, function, "GET", "POST")
    first = fetch(url)[1]["x-amzn-requestid"]
    assert fetch(url, method="POST")[0] == 200
    two = findings(root)
    assert len(two) == 2 and all(finding["decision"]["action"] == "lambda:InvokeFunction" for finding in two)
    # One fix for one denial.
    assert told(root, first)["fix"] == two[0]["fix"] and f"apigateway-{api}-GET " in two[0]["fix"]["command"]
    root.run_suggested(two[0]["fix"]["command"])
    # Whatever is called last.
    for method in "GET", "POST", "GET":
        assert fetch(url, method=method)[0] == 200
        [left] = findings(root)
        assert f"{api}/*/POST/" in left["fix"]["command"] and fails(root) == 1
    root.run_suggested(left["fix"]["command"])
    assert findings(root) == [] and fails(root) == 0


def test_a_suggestion_for_a_function_without_logs_is_enough(root):
    iam, functions, logs = root.client("iam"), root.client("lambda"), root.client("logs")
    role = iam.create_role(RoleName="silent", AssumeRolePolicyDocument=trust(LAMBDA))["Role"]["Arn"]
    root.function("quiet", source=HELLO, Role=role)
    functions.invoke(FunctionName="quiet")
    root.run_suggested(json.loads(root.pinfold("iam", "suggest", "quiet", "--json"))["data"]["command"])
    answer = functions.invoke(FunctionName="quiet")
    wait_for(lambda: logs.describe_log_groups()["logGroups"], "the log group")
    assert "nothing was refused" in why(root, answer)["summary"]
