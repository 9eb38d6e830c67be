"""Each operation of IAM that the other tests do not call, and the rest of STS, through boto3 and the AWS
CLI: what it answers, what is not there, what is not allowed, in AWS's words."""

import json

import pytest

from conftest import ROOT, refusal
from policies import allow, document, trust

DOCUMENT = document(allow("s3:GetObject", Condition={"StringEquals": {"aws:username": "ann"}}))
TRUST = trust({"Service": "ec2.amazonaws.com"})
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
THUMBPRINT = "0123456789" * 4
TAGS = [{"Key": "team", "Value": "a"}]
METADATA = (ROOT / "tests" / "terraform-iam" / "saml.xml").read_text()


@pytest.fixture
def iam(cloud):
    """Leaves validation to the server."""
    return cloud.client("iam", parameter_validation=False)


def absent(message):
    return 404, "NoSuchEntity", message


def named(call, key, item):
    return [entry[key] for entry in call[item]]


def test_users(iam):
    iam.create_user(UserName="ann")
    iam.update_user(UserName="ann", NewUserName="anna", NewPath="/team/")
    assert iam.get_user(UserName="anna")["User"]["Arn"].endswith(":user/team/anna")
    iam.tag_user(UserName="anna", Tags=TAGS)
    assert iam.list_user_tags(UserName="anna")["Tags"] == TAGS
    iam.untag_user(UserName="anna", TagKeys=["team"])
    assert iam.list_user_tags(UserName="anna")["Tags"] == []
    iam.put_user_policy(UserName="anna", PolicyName="p", PolicyDocument=DOCUMENT)
    assert iam.get_user_policy(UserName="anna", PolicyName="p")["PolicyDocument"] == json.loads(DOCUMENT)
    assert iam.list_user_policies(UserName="anna")["PolicyNames"] == ["p"]
    iam.delete_user_policy(UserName="anna", PolicyName="p")
    assert refusal(iam.get_user_policy, UserName="anna", PolicyName="p") == absent(
        "The user policy with name p cannot be found.")
    for empty, item in (("list_mfa_devices", "MFADevices"), ("list_ssh_public_keys", "SSHPublicKeys"),
                        ("list_service_specific_credentials", "ServiceSpecificCredentials"),
                        ("list_signing_certificates", "Certificates")):
        assert getattr(iam, empty)(UserName="anna")[item] == []
    nobody = absent("The user with name nobody cannot be found.")
    for call, options in (
        (iam.update_user, {}), (iam.tag_user, {"Tags": TAGS}), (iam.untag_user, {"TagKeys": ["a"]}),
        (iam.list_user_tags, {}), (iam.list_user_policies, {}), (iam.list_groups_for_user, {}),
        (iam.delete_user_policy, {"PolicyName": "p"}),
    ):
        assert refusal(call, UserName="nobody", **options) == nobody, call
    assert refusal(iam.create_user, UserName="a b")[:2] == (400, "ValidationError")


def test_keys_and_passwords(cloud, iam):
    iam.create_user(UserName="ann")
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    assert named(iam.list_access_keys(UserName="ann"), "AccessKeyId", "AccessKeyMetadata") == [key["AccessKeyId"]]
    assert iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])["AccessKeyLastUsed"]["ServiceName"] == "N/A"
    cloud.client("sts", cloud.session_of(key)).get_caller_identity()
    used = iam.get_access_key_last_used(AccessKeyId=key["AccessKeyId"])
    assert (used["UserName"], used["AccessKeyLastUsed"]["ServiceName"]) == ("ann", "sts")
    assert refusal(iam.list_access_keys, UserName="nobody")[:2] == (404, "NoSuchEntity")

    missing = absent("Login Profile for User ann cannot be found.")
    assert refusal(iam.get_login_profile, UserName="ann") == missing
    iam.create_login_profile(UserName="ann", Password="Correct-Horse-1")
    iam.update_login_profile(UserName="ann", PasswordResetRequired=True)
    assert iam.get_login_profile(UserName="ann")["LoginProfile"]["PasswordResetRequired"] is True
    iam.delete_login_profile(UserName="ann")
    assert refusal(iam.update_login_profile, UserName="ann", PasswordResetRequired=True) == missing
    assert refusal(iam.delete_login_profile, UserName="ann") == missing


def test_groups(iam):
    policy = iam.create_policy(PolicyName="p", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    iam.create_group(GroupName="team")
    iam.update_group(GroupName="team", NewGroupName="crew", NewPath="/a/")
    iam.create_user(UserName="ann")
    iam.add_user_to_group(GroupName="crew", UserName="ann")
    found = iam.get_group(GroupName="crew")
    assert found["Group"]["Path"] == "/a/"
    assert named(found, "UserName", "Users") == ["ann"]
    assert named(iam.list_groups_for_user(UserName="ann"), "GroupName", "Groups") == ["crew"]
    iam.put_group_policy(GroupName="crew", PolicyName="in", PolicyDocument=DOCUMENT)
    assert iam.get_group_policy(GroupName="crew", PolicyName="in")["PolicyDocument"] == json.loads(DOCUMENT)
    assert iam.list_group_policies(GroupName="crew")["PolicyNames"] == ["in"]
    iam.attach_group_policy(GroupName="crew", PolicyArn=policy)
    assert named(iam.list_attached_group_policies(GroupName="crew"), "PolicyArn", "AttachedPolicies") == [policy]
    assert named(iam.list_entities_for_policy(PolicyArn=policy), "GroupName", "PolicyGroups") == ["crew"]
    assert refusal(iam.delete_group, GroupName="crew")[:2] == (409, "DeleteConflict")
    iam.detach_group_policy(GroupName="crew", PolicyArn=policy)
    iam.delete_group_policy(GroupName="crew", PolicyName="in")
    assert refusal(iam.detach_group_policy, GroupName="crew", PolicyArn=policy)[:2] == (404, "NoSuchEntity")
    iam.remove_user_from_group(GroupName="crew", UserName="ann")
    iam.delete_group(GroupName="crew")
    nobody = absent("The group with name crew cannot be found.")
    for call, options in (
        (iam.get_group, {}), (iam.delete_group, {}), (iam.update_group, {}), (iam.list_group_policies, {}),
        (iam.list_attached_group_policies, {}), (iam.delete_group_policy, {"PolicyName": "p"}),
        (iam.attach_group_policy, {"PolicyArn": policy}),
    ):
        assert refusal(call, GroupName="crew", **options) == nobody, call


def test_roles(iam):
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    iam.tag_role(RoleName="r", Tags=TAGS)
    assert iam.get_role(RoleName="r")["Role"]["Tags"] == TAGS
    iam.untag_role(RoleName="r", TagKeys=["team"])
    assert iam.list_role_tags(RoleName="r")["Tags"] == []
    iam.update_role(RoleName="r", MaxSessionDuration=7200)
    assert iam.update_role_description(RoleName="r", Description="d")["Role"]["Description"] == "d"
    assert iam.get_role(RoleName="r")["Role"]["MaxSessionDuration"] == 7200
    iam.put_role_permissions_boundary(RoleName="r", PermissionsBoundary=READ_ONLY)
    boundary = iam.get_role(RoleName="r")["Role"]["PermissionsBoundary"]
    assert boundary["PermissionsBoundaryArn"] == READ_ONLY
    iam.delete_role_permissions_boundary(RoleName="r")
    assert "PermissionsBoundary" not in iam.get_role(RoleName="r")["Role"]
    nobody = absent("The role with name none cannot be found.")
    for call, options in (
        (iam.tag_role, {"Tags": TAGS}), (iam.untag_role, {"TagKeys": ["a"]}), (iam.update_role, {}),
        (iam.update_role_description, {"Description": "d"}), (iam.delete_role_permissions_boundary, {}),
        (iam.put_role_permissions_boundary, {"PermissionsBoundary": READ_ONLY}),
    ):
        assert refusal(call, RoleName="none", **options) == nobody, call
    assert refusal(iam.update_role, RoleName="r", MaxSessionDuration=1)[:2] == (400, "ValidationError")
    assert refusal(iam.tag_role, RoleName="r", Tags=TAGS + TAGS)[:2] == (400, "InvalidInput")


def test_service_linked_roles(iam):
    role = iam.create_service_linked_role(AWSServiceName="ecs.amazonaws.com")["Role"]
    assert role["Path"] == "/aws-service-role/ecs.amazonaws.com/"
    assert refusal(iam.create_service_linked_role, AWSServiceName="ecs.amazonaws.com")[:2] == (400, "InvalidInput")
    assert refusal(iam.delete_role, RoleName=role["RoleName"])[:2] == (400, "UnmodifiableEntity")
    assert iam.list_attached_role_policies(RoleName=role["RoleName"])["AttachedPolicies"][0]["PolicyName"] == "AmazonECSServiceRolePolicy"
    own = {"AWSServiceName": "elasticbeanstalk.amazonaws.com"}
    assert refusal(iam.create_service_linked_role, **own, CustomSuffix="x")[:2] == (400, "InvalidInput")
    assert iam.create_service_linked_role(**own)["Role"]["RoleName"] == "AWSServiceRoleForElasticBeanstalk"
    # Its description alone may change.
    name = {"RoleName": role["RoleName"]}
    assert iam.update_role_description(**name, Description="d")["Role"]["Description"] == "d"
    iam.update_role(**name, Description="e")
    assert iam.get_role(**name)["Role"]["Description"] == "e"
    assert refusal(iam.update_role, **name, MaxSessionDuration=7200)[:2] == (400, "UnmodifiableEntity")
    task = iam.delete_service_linked_role(RoleName=role["RoleName"])["DeletionTaskId"]
    assert iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    assert refusal(iam.delete_service_linked_role, RoleName=role["RoleName"])[:2] == (404, "NoSuchEntity")


def test_managed_policies_and_their_versions(iam):
    policy = iam.create_policy(PolicyName="p", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    second = iam.create_policy_version(PolicyArn=policy, PolicyDocument=DOCUMENT)["PolicyVersion"]
    assert (second["VersionId"], second["IsDefaultVersion"]) == ("v2", False)
    iam.set_default_policy_version(PolicyArn=policy, VersionId="v2")
    versions = iam.list_policy_versions(PolicyArn=policy)["Versions"]
    assert [(it["VersionId"], it["IsDefaultVersion"]) for it in versions] == [("v2", True), ("v1", False)]
    assert refusal(iam.delete_policy_version, PolicyArn=policy, VersionId="v2")[:2] == (409, "DeleteConflict")
    iam.delete_policy_version(PolicyArn=policy, VersionId="v1")
    assert refusal(iam.set_default_policy_version, PolicyArn=policy, VersionId="v1")[:2] == (404, "NoSuchEntity")
    iam.tag_policy(PolicyArn=policy, Tags=TAGS)
    assert iam.list_policy_tags(PolicyArn=policy)["Tags"] == TAGS
    iam.untag_policy(PolicyArn=policy, TagKeys=["team"])
    assert iam.list_policy_tags(PolicyArn=policy)["Tags"] == []
    gone = policy + "none"
    for call, options in (
        (iam.create_policy_version, {"PolicyDocument": DOCUMENT}), (iam.list_policy_versions, {}),
        (iam.delete_policy_version, {"VersionId": "v1"}), (iam.list_policy_tags, {}), (iam.tag_policy, {"Tags": TAGS}),
        (iam.untag_policy, {"TagKeys": ["a"]}), (iam.list_entities_for_policy, {}),
    ):
        assert refusal(call, PolicyArn=gone, **options)[:2] == (404, "NoSuchEntity"), call
    assert refusal(iam.create_policy_version, PolicyArn=policy, PolicyDocument="{}")[:2] == (
        400, "MalformedPolicyDocument")
    assert iam.get_context_keys_for_custom_policy(PolicyInputList=[DOCUMENT])["ContextKeyNames"] == ["aws:username"]


def test_instance_profiles(iam):
    iam.create_instance_profile(InstanceProfileName="p", Tags=TAGS)
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    found = iam.get_instance_profile(InstanceProfileName="p")["InstanceProfile"]
    assert named(found, "RoleName", "Roles") == ["r"]
    assert named(iam.list_instance_profiles(), "InstanceProfileName", "InstanceProfiles") == ["p"]
    assert refusal(iam.add_role_to_instance_profile, InstanceProfileName="p", RoleName="r")[:2] == (
        409, "LimitExceeded")
    iam.tag_instance_profile(InstanceProfileName="p", Tags=[{"Key": "stage", "Value": "b"}])
    iam.untag_instance_profile(InstanceProfileName="p", TagKeys=["stage"])
    assert iam.list_instance_profile_tags(InstanceProfileName="p")["Tags"] == TAGS
    assert refusal(iam.delete_instance_profile, InstanceProfileName="p")[:2] == (409, "DeleteConflict")
    iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="p")
    gone = absent("Instance Profile p cannot be found.")
    for call, options in (
        (iam.get_instance_profile, {}), (iam.delete_instance_profile, {}), (iam.list_instance_profile_tags, {}),
        (iam.tag_instance_profile, {"Tags": TAGS}), (iam.untag_instance_profile, {"TagKeys": ["a"]}),
        (iam.add_role_to_instance_profile, {"RoleName": "r"}),
        (iam.remove_role_from_instance_profile, {"RoleName": "r"}),
    ):
        assert refusal(call, InstanceProfileName="p", **options) == gone, call


def test_providers(iam):
    oidc = iam.create_open_id_connect_provider(
        Url="https://token.example.com", ClientIDList=["a"], ThumbprintList=[THUMBPRINT])["OpenIDConnectProviderArn"]
    at = {"OpenIDConnectProviderArn": oidc}
    iam.add_client_id_to_open_id_connect_provider(**at, ClientID="b")
    iam.remove_client_id_from_open_id_connect_provider(**at, ClientID="a")
    iam.update_open_id_connect_provider_thumbprint(**at, ThumbprintList=["9876543210" * 4])
    found = iam.get_open_id_connect_provider(**at)
    assert (found["ClientIDList"], found["ThumbprintList"]) == (["b"], ["9876543210" * 4])
    iam.tag_open_id_connect_provider(**at, Tags=TAGS)
    assert iam.list_open_id_connect_provider_tags(**at)["Tags"] == TAGS
    iam.untag_open_id_connect_provider(**at, TagKeys=["team"])
    assert named(iam.list_open_id_connect_providers(), "Arn", "OpenIDConnectProviderList") == [oidc]
    assert refusal(iam.create_open_id_connect_provider, Url="https://token.example.com",
                   ThumbprintList=[THUMBPRINT])[:2] == (409, "EntityAlreadyExists")
    iam.delete_open_id_connect_provider(**at)
    for call, options in ((iam.get_open_id_connect_provider, {}), (iam.tag_open_id_connect_provider, {"Tags": TAGS}),
                          (iam.add_client_id_to_open_id_connect_provider, {"ClientID": "b"})):
        assert refusal(call, **at, **options) == absent(f"OpenIDConnect Provider not found for arn {oidc}"), call

    saml = iam.create_saml_provider(Name="idp", SAMLMetadataDocument=METADATA)["SAMLProviderArn"]
    at = {"SAMLProviderArn": saml}
    assert iam.get_saml_provider(**at)["SAMLMetadataDocument"].strip() == METADATA.strip()
    iam.update_saml_provider(**at, SAMLMetadataDocument=METADATA)
    iam.tag_saml_provider(**at, Tags=TAGS)
    assert iam.list_saml_provider_tags(**at)["Tags"] == TAGS
    iam.untag_saml_provider(**at, TagKeys=["team"])
    assert named(iam.list_saml_providers(), "Arn", "SAMLProviderList") == [saml]
    assert refusal(iam.create_saml_provider, Name="bad", SAMLMetadataDocument="x" * 1000)[:2] == (400, "InvalidInput")
    iam.delete_saml_provider(**at)
    for call, options in ((iam.get_saml_provider, {}), (iam.delete_saml_provider, {}),
                          (iam.tag_saml_provider, {"Tags": TAGS})):
        assert refusal(call, **at, **options)[:2] == (404, "NoSuchEntity"), call


def test_the_account(cloud, iam):
    alias = f"alias-{cloud.account}"
    iam.create_account_alias(AccountAlias=alias)
    assert iam.list_account_aliases()["AccountAliases"] == [alias]
    for bad in ("A", "123456789012"):
        assert refusal(iam.create_account_alias, AccountAlias=bad)[:2] == (400, "ValidationError")
    iam.delete_account_alias(AccountAlias=alias)
    assert refusal(iam.delete_account_alias, AccountAlias=alias)[:2] == (404, "NoSuchEntity")
    missing = absent(f"The Password Policy with domain name {cloud.account} cannot be found.")
    assert refusal(iam.get_account_password_policy) == missing
    version = lambda: iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"]
    assert version() == 1
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    assert version() == 2
    assert refusal(iam.set_security_token_service_preferences, GlobalEndpointTokenVersion="v3")[:2] == (400, "ValidationError")
    iam.update_account_password_policy(MinimumPasswordLength=12, RequireSymbols=True)
    assert iam.get_account_password_policy()["PasswordPolicy"]["MinimumPasswordLength"] == 12
    assert refusal(iam.update_account_password_policy, MinimumPasswordLength=1)[:2] == (400, "ValidationError")
    iam.delete_account_password_policy()
    assert refusal(iam.delete_account_password_policy) == missing
    assert iam.list_server_certificates()["ServerCertificateMetadataList"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_federation_and_messages(cloud, iam):
    sts = cloud.client("sts", parameter_validation=False)
    made = sts.get_federation_token(Name="ann", Policy=DOCUMENT, DurationSeconds=900)
    assert made["FederatedUser"]["Arn"] == f"arn:aws:sts::{cloud.account}:federated-user/ann"
    keys = made["Credentials"]
    session = cloud.session_of(keys)
    assert cloud.client("sts", session).get_caller_identity()["Arn"] == made["FederatedUser"]["Arn"]
    assert refusal(sts.get_federation_token, Name="ann", DurationSeconds=1)[:2] == (400, "ValidationError")
    assert refusal(sts.decode_authorization_message, EncodedMessage="none")[:2] == (
        400, "InvalidAuthorizationMessageException")


def test_the_command_lines(cloud):
    cloud.aws1("iam", "create-group", "--group-name", "cli")
    cloud.aws2("iam", "put-group-policy", "--group-name", "cli", "--policy-name", "p", "--policy-document", DOCUMENT)
    assert cloud.aws1("iam", "list-group-policies", "--group-name", "cli")["PolicyNames"] == ["p"]
    assert cloud.aws2("iam", "get-group-policy", "--group-name", "cli", "--policy-name", "p")["PolicyDocument"]
    cloud.aws1("iam", "delete-group-policy", "--group-name", "cli", "--policy-name", "p")
    cloud.aws2("iam", "delete-group", "--group-name", "cli")
