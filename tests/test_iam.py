"""IAM and STS through boto3: users, keys, roles, policies, sessions, who is who."""

import json

from conftest import code_of
from policies import allow, document, trust

TRUST = trust({"Service": "lambda.amazonaws.com"})


def test_who_am_i(cloud):
    identity = cloud.client("sts").get_caller_identity()
    assert (identity["Account"], identity["Arn"]) == (cloud.account, f"arn:aws:iam::{cloud.account}:root")


def test_a_user_signs_with_a_key_of_its_own(cloud):
    iam = cloud.client("iam")
    user = iam.create_user(UserName="ada", Path="/team/")["User"]
    assert user["Arn"] == f"arn:aws:iam::{cloud.account}:user/team/ada" and user["UserId"].startswith("AIDA")
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    session = cloud.session_of(key)
    identity = cloud.client("sts", session).get_caller_identity()
    assert (identity["Arn"], identity["UserId"]) == (user["Arn"], user["UserId"])
    wrong = cloud.client("sts", cloud.session(key["AccessKeyId"], "wrong"))
    assert code_of(wrong.get_caller_identity) == "SignatureDoesNotMatch"
    lambda_wrong = cloud.client("lambda", cloud.session(key["AccessKeyId"], "wrong"))
    assert code_of(lambda_wrong.list_functions) == "InvalidSignatureException"
    iam.update_access_key(UserName="ada", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    assert code_of(cloud.client("sts", session).get_caller_identity) == "InvalidClientTokenId"
    assert code_of(iam.delete_user, UserName="ada") == "DeleteConflict"
    iam.delete_access_key(UserName="ada", AccessKeyId=key["AccessKeyId"])
    iam.delete_user(UserName="ada")
    assert code_of(iam.get_user, UserName="ada") == "NoSuchEntity"


def test_roles_and_their_policies(cloud):
    iam = cloud.client("iam")
    role = iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST, Description="d", Tags=[{"Key": "k", "Value": "v"}])["Role"]
    assert role["Arn"] == f"arn:aws:iam::{cloud.account}:role/r" and role["RoleId"].startswith("AROA")
    assert code_of(iam.create_role, RoleName="r", AssumeRolePolicyDocument=TRUST) == "EntityAlreadyExists"
    assert code_of(iam.create_role, RoleName="bad", AssumeRolePolicyDocument="{}") == "MalformedPolicyDocument"
    assert iam.get_role(RoleName="r")["Role"]["AssumeRolePolicyDocument"] == json.loads(TRUST)
    policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "logs:*", "Resource": "*"}]}
    iam.put_role_policy(RoleName="r", PolicyName="p", PolicyDocument=json.dumps(policy))
    assert iam.get_role_policy(RoleName="r", PolicyName="p")["PolicyDocument"] == policy
    assert iam.list_role_policies(RoleName="r")["PolicyNames"] == ["p"]
    assert iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"] == []
    assert iam.list_instance_profiles_for_role(RoleName="r")["InstanceProfiles"] == []
    assert iam.list_role_tags(RoleName="r")["Tags"] == [{"Key": "k", "Value": "v"}]
    assert code_of(iam.delete_role, RoleName="r") == "DeleteConflict"
    iam.delete_role_policy(RoleName="r", PolicyName="p")
    iam.delete_role(RoleName="r")
    assert code_of(iam.get_role, RoleName="r") == "NoSuchEntity"
    assert code_of(iam.get_role_policy, RoleName="r", PolicyName="p") == "NoSuchEntity"


def test_managed_policies(cloud):
    iam = cloud.client("iam")
    policy = iam.create_policy(PolicyName="p", PolicyDocument=document(allow("s3:Get*")))["Policy"]
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    iam.attach_role_policy(RoleName="r", PolicyArn=policy["Arn"])
    iam.attach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole")
    attached = {p["PolicyName"] for p in iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]}
    assert attached == {"p", "AWSLambdaBasicExecutionRole"}
    assert code_of(iam.delete_policy, PolicyArn=policy["Arn"]) == "DeleteConflict"
    iam.detach_role_policy(RoleName="r", PolicyArn=policy["Arn"])
    iam.delete_policy(PolicyArn=policy["Arn"])
    assert code_of(iam.get_policy, PolicyArn=policy["Arn"]) == "NoSuchEntity"


def test_sessions(cloud):
    iam = cloud.client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust({"AWS": f"arn:aws:iam::{cloud.account}:root"}))
    answer = cloud.client("sts").assume_role(RoleArn=f"arn:aws:iam::{cloud.account}:role/r", RoleSessionName="me", DurationSeconds=900)
    credentials = answer["Credentials"]
    assert credentials["AccessKeyId"].startswith("ASIA")
    assert answer["AssumedRoleUser"]["Arn"] == f"arn:aws:sts::{cloud.account}:assumed-role/r/me"
    session = cloud.session_of(credentials)
    assert cloud.client("sts", session).get_caller_identity()["Arn"] == answer["AssumedRoleUser"]["Arn"]
    code = code_of(cloud.client("sts").assume_role, RoleArn=f"arn:aws:iam::{cloud.account}:role/none", RoleSessionName="me")
    assert code == "AccessDenied"


def test_pages(cloud):
    iam = cloud.client("iam")
    for n in range(5):
        iam.create_user(UserName=f"u{n}")
    pages = list(iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 2}))
    assert len(pages) == 3
    assert [user["UserName"] for page in pages for user in page["Users"]] == [f"u{n}" for n in range(5)]


def test_validation(cloud):
    iam = cloud.client("iam")
    assert code_of(iam.create_user, UserName="bad name") == "ValidationError"
    assert code_of(iam.get_role, RoleName="x" * 100) == "ValidationError"
