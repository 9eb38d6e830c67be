"""IAM's simulators, through boto3 and the AWS CLI."""

import pytest

from conftest import refusal
from policies import allow, deny, document, user

ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"


def test_the_simulator(root):
    user(root, "ann", allow("s3:GetObject", "arn:aws:s3:::b/*"), deny("s3:*", Condition={"Bool": {"aws:SecureTransport": "false"}}))
    iam = root.client("iam")
    arn = f"arn:aws:iam::{root.account}:user/ann"
    ask = dict(PolicySourceArn=arn, ActionNames=["s3:GetObject", "s3:PutObject"], ResourceArns=["arn:aws:s3:::b/k"])
    answer = iam.simulate_principal_policy(**ask, ContextEntries=[{"ContextKeyName": "aws:SecureTransport", "ContextKeyValues": ["true"], "ContextKeyType": "boolean"}])
    assert [result["EvalDecision"] for result in answer["EvaluationResults"]] == ["allowed", "implicitDeny"]
    answer = iam.simulate_principal_policy(**ask, ContextEntries=[{"ContextKeyName": "aws:SecureTransport", "ContextKeyValues": ["false"], "ContextKeyType": "boolean"}])
    assert [result["EvalDecision"] for result in answer["EvaluationResults"]] == ["explicitDeny", "explicitDeny"]
    assert iam.get_context_keys_for_principal_policy(PolicySourceArn=arn)["ContextKeyNames"] == ["aws:SecureTransport"]


def test_the_simulators_tell_where_and_refuse_nonsense(root):
    iam = root.client("iam")
    policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"dynamodb:*","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2018-08-16T12:00:00Z"}}}}'
    when = [{"ContextKeyName": "aws:CurrentTime", "ContextKeyValues": ["2019-04-25T11:00:00Z"], "ContextKeyType": "date"}]
    simulate = lambda **more: iam.simulate_custom_policy(**{"PolicyInputList": [policy], "ActionNames": ["dynamodb:CreateBackup"], **more})["EvaluationResults"][0]  # noqa: E731
    matched = simulate(ContextEntries=when)["MatchedStatements"]
    # As in the AWS CLI's own example.
    assert matched == [{"SourcePolicyId": "PolicyInputList.1", "SourcePolicyType": "IAM Policy", "StartPosition": {"Line": 1, "Column": 38}, "EndPosition": {"Line": 1, "Column": 167}}]
    assert simulate()["MissingContextValues"] == ["aws:CurrentTime"]
    assert refusal(simulate, ActionNames=["nonsense"])[1] == "InvalidInput"
    assert refusal(simulate, ResourceArns=["nonsense"])[1:] == ("InvalidInput", "ResourceNames are not in a valid ARN format: nonsense.")
    assert refusal(simulate, ResourceOwner="123456789012")[1:] == ("InvalidInput", "'123456789012' is not a valid as a Resource Owner.")
    assert refusal(simulate, PermissionsBoundaryPolicyInputList=[policy, policy])[1] == "InvalidInput"
    keyed = {"ContextKeyName": "aws:CurrentTime", "ContextKeyValues": ["2019-04-25T11:00:00Z"]}
    assert refusal(simulate, ContextEntries=[keyed])[1:] == ("InvalidInput", "Context key aws:CurrentTime has invalid type null.")
    assert refusal(simulate, ContextEntries=[{**when[0], "ContextKeyValues": []}])[2] == "Context values for context key aws:CurrentTime cannot be null or empty."
    assert refusal(simulate, ContextEntries=[{"ContextKeyType": "string"}])[2] == "ContextKeyName cannot be null or empty."
    assert refusal(simulate, ResourceArns=["arn:aws:s3:::b", "*"])[2] == "ResourceNames are not in a valid ARN format: *."


def test_a_simulation_has_one_result_an_action(root):
    iam = root.client("iam")
    a, b = "arn:aws:s3:::inbox/a", "arn:aws:s3:::inbox/b"
    simulate = lambda policy, **more: iam.simulate_custom_policy(PolicyInputList=[policy], **more)["EvaluationResults"]  # noqa: E731
    # As AWS answered the same questions (2026-09).
    policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}'
    statement = {"SourcePolicyId": "PolicyInputList.1", "SourcePolicyType": "IAM Policy", "StartPosition": {"Line": 1, "Column": 38}, "EndPosition": {"Line": 1, "Column": 95}}
    result = {"EvalActionName": "s3:GetObject", "EvalDecision": "allowed", "MatchedStatements": [statement], "MissingContextValues": []}
    assert simulate(policy, ActionNames=["s3:GetObject"]) == [{**result, "EvalResourceName": "*"}]
    allowed = {"EvalResourceDecision": "allowed", "MatchedStatements": [statement]}
    assert simulate(policy, ActionNames=["s3:GetObject"], ResourceArns=[a]) == [
        {**result, "EvalResourceName": a, "EvalDecisionDetails": {}, "ResourceSpecificResults": [{"EvalResourceName": a, **allowed}]}]
    policy = policy.replace('"*"', '"arn:aws:s3:::inbox/a"')
    statement["EndPosition"]["Column"] += len(a) - 1
    (mixed,) = simulate(policy, ActionNames=["s3:GetObject"], ResourceArns=[a, b])
    assert mixed == {
        **result, "EvalResourceName": "arn:aws:s3:::${BucketName}/${KeyName}", "EvalDecision": "implicitDeny", "EvalDecisionDetails": {},
        "ResourceSpecificResults": [{"EvalResourceName": a, **allowed}, {"EvalResourceName": b, "EvalResourceDecision": "implicitDeny"}]}


def test_pages_of_a_simulation_are_of_actions(root):
    actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
    pages = root.client("iam").get_paginator("simulate_custom_policy").paginate(
        PolicyInputList=[document(allow("s3:*"))], ActionNames=actions, ResourceArns=["arn:aws:s3:::b/1", "arn:aws:s3:::b/2"], PaginationConfig={"PageSize": 2})
    pages = [page["EvaluationResults"] for page in pages]
    assert [[result["EvalActionName"] for result in page] for page in pages] == [actions[:2], actions[2:]]
    assert all(len(result["ResourceSpecificResults"]) == 2 for page in pages for result in page)


def test_a_simulation_tells_all_keys_that_it_was_not_given(root):
    iam = root.client("iam")
    policy = document(allow("s3:*", "arn:aws:s3:::b/${aws:UserName}/*", Condition={"StringEquals": {"aws:PrincipalTag/Team": "x", "aws:userid": "y"}}))
    ask = dict(PolicyInputList=[policy], ActionNames=["s3:GetObject"], ResourceArns=["arn:aws:s3:::b/ann/k"])
    entry = lambda name, value: {"ContextKeyName": name, "ContextKeyValues": [value], "ContextKeyType": "string"}  # noqa: E731
    (result,) = iam.simulate_custom_policy(**ask)["EvaluationResults"]
    # aws:userid has a value of its own, and AWS lists it.
    keys = ["aws:PrincipalTag/Team", "aws:userid", "aws:UserName"]
    assert result["MissingContextValues"] == result["ResourceSpecificResults"][0]["MissingContextValues"] == keys
    assert iam.get_context_keys_for_custom_policy(PolicyInputList=[policy])["ContextKeyNames"] == keys
    (result,) = iam.simulate_custom_policy(**ask, ContextEntries=[entry("aws:username", "bob")])["EvaluationResults"]
    assert result["MissingContextValues"] == keys[:2]
    given = [entry("aws:username", "ann"), entry("AWS:PrincipalTag/team", "x"), entry("aws:userid", "y")]
    (result,) = iam.simulate_custom_policy(**ask, ContextEntries=given)["EvaluationResults"]
    assert (result["EvalDecision"], result["MissingContextValues"]) == ("allowed", [])


def test_whose_policies_count_in_a_simulation(root):
    iam = root.client("iam")
    arn = f"arn:aws:iam::{root.account}:"
    of = lambda source, **more: iam.simulate_principal_policy(PolicySourceArn=arn + source, ActionNames=["iam:CreateUser"], **more)["EvaluationResults"][0]  # noqa: E731
    for group in ("empty", "closed"):
        iam.create_group(GroupName=group)
    iam.put_group_policy(GroupName="closed", PolicyName="p", PolicyDocument=document(deny("*")))
    # Root asks, and it is not root that is asked about.
    assert of("group/empty")["EvalDecision"] == "implicitDeny"
    closed = of("group/closed")
    assert (closed["EvalDecision"], [statement["SourcePolicyId"] for statement in closed["MatchedStatements"]]) == ("explicitDeny", ["group_closed_p"])
    user(root, "ann", allow("iam:CreateUser"))
    iam.attach_user_policy(UserName="ann", PolicyArn=ADMIN)
    matched = of("user/ann")["MatchedStatements"]
    assert [statement["SourcePolicyId"] for statement in matched] == ["user_ann_inline", "AdministratorAccess"]
    assert {statement["SourcePolicyType"] for statement in matched} == {"IAM Policy"}
    assert refusal(of, source="user/ann", CallerArn=arn + "root")[1:] == ("InvalidInput", "Invalid caller - Caller must be an IAM user, role or group in this context.")
    assert refusal(of, source="user/nobody")[1:] == ("NoSuchEntity", "Unable to retrieve specified IAM entity.")


def test_a_resource_policy_in_a_simulation(root):
    iam = root.client("iam")
    arn = f"arn:aws:iam::{root.account}:"
    table = "arn:aws:dynamodb:us-east-1:999999999999:table/t"
    policy = document({**allow("dynamodb:*", table), "Principal": {"AWS": arn + "user/bob"}})
    ask = dict(PolicyInputList=[document(allow("dynamodb:*"))], ActionNames=["dynamodb:GetItem"], ResourceArns=[table])
    result = lambda **more: iam.simulate_custom_policy(**{**ask, **more})["EvaluationResults"][0]  # noqa: E731
    # Another account's resource is asked when its policy is given.
    assert (result()["EvalDecision"], result()["EvalDecisionDetails"]) == ("allowed", {})
    ann = result(ResourcePolicy=policy, CallerArn=arn + "user/ann")
    sides = {"IAM Policy": "allowed", "Resource Policy": "implicitDeny"}
    assert (ann["EvalDecision"], ann["EvalDecisionDetails"]) == ("implicitDeny", sides)
    assert ann["ResourceSpecificResults"][0]["EvalDecisionDetails"] == sides
    assert result(ResourcePolicy=policy, CallerArn=arn + "user/bob")["EvalDecision"] == "allowed"
    assert refusal(result, ResourcePolicy=policy)[1:] == ("InvalidInput", "Invalid caller - Caller cannot be null or empty.")
    everything = dict(ResourcePolicy=policy, CallerArn=arn + "user/bob", ResourceArns=["*"])
    assert refusal(result, **everything)[1:] == ("InvalidInput", "Invalid Entity Arn: * does not clearly define entity type and name.")


def test_a_boundary_in_a_simulation(root):
    iam = root.client("iam")
    ask = dict(PolicyInputList=[document(allow("s3:*"))], ActionNames=["s3:GetObject"], ResourceArns=["arn:aws:s3:::b/k"])
    result = lambda boundary: iam.simulate_custom_policy(**ask, PermissionsBoundaryPolicyInputList=[document(boundary)])["EvaluationResults"][0]  # noqa: E731
    held, denied, free = result(allow("sqs:*")), result(deny("s3:*")), result(allow("s3:*"))
    assert [(one["EvalDecision"], one["PermissionsBoundaryDecisionDetail"]["AllowedByPermissionsBoundary"]) for one in (held, denied, free)] == [
        ("implicitDeny", False), ("explicitDeny", False), ("allowed", True)]
    sources = lambda one: [statement["SourcePolicyType"] for statement in one["MatchedStatements"]]  # noqa: E731
    assert [sources(one) for one in (held, denied, free)] == [[], ["Permissions Boundary Policy"], ["IAM Policy"]]


@pytest.mark.parametrize("command", ["aws1", "aws2"])
def test_the_command_line_simulates(root, command):
    aws = getattr(root, command)
    functions = [f"arn:aws:lambda:us-east-1:{root.account}:function:{name}" for name in "ab"]
    answer = aws("iam", "simulate-custom-policy", "--policy-input-list", document(allow("lambda:*", functions[0]), deny("lambda:DeleteFunction")),
                 "--action-names", "lambda:GetFunction", "lambda:DeleteFunction", "--resource-arns", *functions)
    decisions = [(result["EvalResourceName"], result["EvalDecision"], [one["EvalResourceDecision"] for one in result["ResourceSpecificResults"]])
                 for result in answer["EvaluationResults"]]
    form = "arn:aws:lambda:${Region}:${Account}:${ResourceType}:${ResourceId}"
    assert decisions == [(form, "implicitDeny", ["allowed", "implicitDeny"]), (form, "explicitDeny", ["explicitDeny", "explicitDeny"])]
