//! Which resources each operation's permission is asked on, and with which condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>

use service::{Access, Call, Condition};

use crate::Iam;
use crate::api::oidc;
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::names::arn;
use crate::records::{GroupRecord, PolicyRecord, ProfileRecord, RoleRecord, ServerCertificateRecord, Tags, UserRecord};

/// The ARN of an entity by name; one that does not exist has no path.
fn of<E: Pathed>(iam: &Iam, call: &Call, name: &str) -> String {
    match iam.memory.get::<E>(&call.account, name) {
        Some(record) => record.arn(&call.account),
        None => arn(&call.account, E::KIND, "/", name),
    }
}

/// The ARN of what is about to be made.
fn new(call: &Call, kind: &str, path: Option<&String>, name: &str) -> String {
    arn(&call.account, kind, path.map_or("/", String::as_str), name)
}

/// The user named, else the caller.
fn user(iam: &Iam, call: &Call, name: Option<&String>) -> String {
    match name {
        Some(name) => of::<UserRecord>(iam, call, name),
        None => call.caller.principal().issuer_arn(),
    }
}

fn request_tags(tags: Option<&Vec<Tag>>) -> Vec<Condition> {
    let tags = tags.map(Vec::as_slice).unwrap_or_default();
    let mut out: Vec<Condition> =
        tags.iter().map(|tag| (format!("aws:RequestTag/{}", tag.key), vec![tag.value.clone()])).collect();
    if !tags.is_empty() {
        out.push(("aws:TagKeys".into(), tags.iter().map(|tag| tag.key.clone()).collect()));
    }
    out
}

fn tag_keys(keys: &[String]) -> Vec<Condition> {
    vec![("aws:TagKeys".into(), keys.to_vec())]
}

fn resource_tags(tags: &Tags) -> Vec<Condition> {
    let both = |(key, value): &(String, String)| {
        [format!("aws:ResourceTag/{key}"), format!("iam:ResourceTag/{key}")].map(|name| (name, vec![value.clone()]))
    };
    tags.iter().flat_map(both).collect()
}

fn of_role(iam: &Iam, call: &Call, name: &str) -> Vec<Condition> {
    let role = iam.memory.get::<RoleRecord>(&call.account, name);
    let mut out = role.as_ref().map(|role| resource_tags(&role.tags)).unwrap_or_default();
    out.extend(boundary(role.as_ref().and_then(|role| role.grants.boundary.as_ref())));
    out
}

fn of_user(iam: &Iam, call: &Call, name: &str) -> Vec<Condition> {
    let user = iam.memory.get::<UserRecord>(&call.account, name);
    let mut out = user.as_ref().map(|user| resource_tags(&user.tags)).unwrap_or_default();
    out.extend(boundary(user.as_ref().and_then(|user| user.grants.boundary.as_ref())));
    out
}

fn of_policy(iam: &Iam, call: &Call, arn: &str) -> Vec<Condition> {
    let policy = iam.memory.by_arn::<PolicyRecord>(arn).filter(|(account, _)| *account == call.account);
    policy.map(|(_, policy)| resource_tags(&policy.tags)).unwrap_or_default()
}

fn boundary(arn: Option<&String>) -> Vec<Condition> {
    arn.map(|arn| ("iam:PermissionsBoundary".to_owned(), vec![arn.clone()])).into_iter().collect()
}

fn service_name(name: Option<&String>) -> Vec<Condition> {
    name.map(|name| ("iam:ServiceSpecificCredentialServiceName".to_owned(), vec![name.clone()])).into_iter().collect()
}

fn age_days(days: Option<i32>) -> Vec<Condition> {
    days.map(|days| ("iam:ServiceSpecificCredentialAgeDays".to_owned(), vec![days.to_string()])).into_iter().collect()
}

/// The service of a credential of the user named, else the caller's.
fn of_credential(iam: &Iam, call: &Call, user: Option<&String>, id: &str) -> Vec<Condition> {
    let name = user.map(String::as_str).or_else(|| call.caller.principal().user_name());
    let user = name.and_then(|name| iam.memory.get::<UserRecord>(&call.account, name));
    let found = user.as_ref().and_then(|user| user.service_credentials.iter().find(|record| record.id == id));
    service_name(found.map(|record| &record.service))
}

fn policy_arn(arn: &str) -> Condition {
    ("iam:PolicyARN".into(), vec![arn.to_owned()])
}

fn joined(mut first: Vec<Condition>, second: impl IntoIterator<Item = Condition>) -> Vec<Condition> {
    first.extend(second);
    first
}

macro_rules! access {
    (|$iam:ident, $call:ident, $input:ident| $($type:ty => $resource:expr $(; $conditions:expr)?,)*) => {$(
        impl Access<Iam> for $type {
            #[allow(unused_variables, reason = "not every resource needs all three")]
            fn resources(&self, $iam: &Iam, $call: &Call) -> Vec<String> {
                let $input = self;
                vec![$resource]
            }
            $(
                fn conditions(&self, $iam: &Iam, $call: &Call) -> Vec<Condition> {
                    #[allow(unused_variables, reason = "not every condition needs all three")]
                    let ($input, _, _) = (self, $iam, $call);
                    $conditions
                }
            )?
        }
    )*};
}

access! { |iam, call, input|
    () => "*".into(),
    AddClientIDToOpenIDConnectProviderRequest => input.open_id_connect_provider_arn.clone(),
    AddRoleToInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    AddUserToGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    AttachGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name); vec![policy_arn(&input.policy_arn)],
    AttachRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name);
        joined(of_role(iam, call, &input.role_name), [policy_arn(&input.policy_arn)]),
    AttachUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name);
        joined(of_user(iam, call, &input.user_name), [policy_arn(&input.policy_arn)]),
    CreateAccessKeyRequest => user(iam, call, input.user_name.as_ref()),
    CreateAccountAliasRequest => "*".into(),
    CreateGroupRequest => new(call, "group", input.path.as_ref(), &input.group_name),
    CreateInstanceProfileRequest => new(call, "instance-profile", input.path.as_ref(), &input.instance_profile_name);
        request_tags(input.tags.as_ref()),
    CreateOpenIDConnectProviderRequest => arn(&call.account, "oidc-provider", "/", oidc::name(&input.url).unwrap_or(&input.url));
        request_tags(input.tags.as_ref()),
    CreatePolicyRequest => new(call, "policy", input.path.as_ref(), &input.policy_name); request_tags(input.tags.as_ref()),
    CreatePolicyVersionRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    CreateRoleRequest => new(call, "role", input.path.as_ref(), &input.role_name);
        joined(request_tags(input.tags.as_ref()), boundary(input.permissions_boundary.as_ref())),
    CreateServiceLinkedRoleRequest =>
        arn(&call.account, "role", &format!("/aws-service-role/{}/", input.aws_service_name), "*");
        vec![("iam:AWSServiceName".into(), vec![input.aws_service_name.clone()])],
    CreateUserRequest => new(call, "user", input.path.as_ref(), &input.user_name);
        joined(request_tags(input.tags.as_ref()), boundary(input.permissions_boundary.as_ref())),
    DeleteAccessKeyRequest => user(iam, call, input.user_name.as_ref()),
    DeleteAccountAliasRequest => "*".into(),
    DeleteGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    DeleteGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name),
    DeleteInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    DeleteOpenIDConnectProviderRequest => input.open_id_connect_provider_arn.clone(),
    DeletePolicyRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    DeletePolicyVersionRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    DeleteRoleRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    DeleteRolePermissionsBoundaryRequest => of::<RoleRecord>(iam, call, &input.role_name);
        of_role(iam, call, &input.role_name),
    DeleteRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    DeleteServiceLinkedRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    DeleteUserRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    DeleteUserPermissionsBoundaryRequest => of::<UserRecord>(iam, call, &input.user_name);
        of_user(iam, call, &input.user_name),
    DeleteUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    DetachGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name); vec![policy_arn(&input.policy_arn)],
    DetachRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name);
        joined(of_role(iam, call, &input.role_name), [policy_arn(&input.policy_arn)]),
    DetachUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name);
        joined(of_user(iam, call, &input.user_name), [policy_arn(&input.policy_arn)]),
    GetAccessKeyLastUsedRequest => "*".into(),
    GetAccountAuthorizationDetailsRequest => "*".into(),
    GetContextKeysForCustomPolicyRequest => "*".into(),
    GetContextKeysForPrincipalPolicyRequest => input.policy_source_arn.clone(),
    GetGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    GetGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name),
    GetInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    GetOpenIDConnectProviderRequest => input.open_id_connect_provider_arn.clone(),
    GetPolicyRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    GetPolicyVersionRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    GetRoleRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    GetRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    GetServiceLinkedRoleDeletionStatusRequest => "*".into(),
    GetUserRequest => user(iam, call, input.user_name.as_ref()),
    GetUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    ListAccessKeysRequest => user(iam, call, input.user_name.as_ref()),
    ListAccountAliasesRequest => "*".into(),
    ListAttachedGroupPoliciesRequest => of::<GroupRecord>(iam, call, &input.group_name),
    ListAttachedRolePoliciesRequest => of::<RoleRecord>(iam, call, &input.role_name);
        of_role(iam, call, &input.role_name),
    ListAttachedUserPoliciesRequest => of::<UserRecord>(iam, call, &input.user_name);
        of_user(iam, call, &input.user_name),
    ListEntitiesForPolicyRequest => input.policy_arn.clone(),
    ListGroupPoliciesRequest => of::<GroupRecord>(iam, call, &input.group_name),
    ListGroupsRequest => arn(&call.account, "group", input.path_prefix.as_deref().unwrap_or("/"), ""),
    ListGroupsForUserRequest => of::<UserRecord>(iam, call, &input.user_name),
    ListInstanceProfileTagsRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    ListInstanceProfilesRequest =>
        arn(&call.account, "instance-profile", input.path_prefix.as_deref().unwrap_or("/"), ""),
    ListInstanceProfilesForRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    ListOpenIDConnectProviderTagsRequest => input.open_id_connect_provider_arn.clone(),
    ListOpenIDConnectProvidersRequest => "*".into(),
    ListPoliciesRequest => "*".into(),
    ListPolicyTagsRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    ListPolicyVersionsRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    ListRolePoliciesRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    ListRoleTagsRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    ListRolesRequest => arn(&call.account, "role", input.path_prefix.as_deref().unwrap_or("/"), ""),
    ListUserPoliciesRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    ListUserTagsRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    ListUsersRequest => arn(&call.account, "user", input.path_prefix.as_deref().unwrap_or("/"), ""),
    PutGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name),
    PutRolePermissionsBoundaryRequest => of::<RoleRecord>(iam, call, &input.role_name);
        boundary(Some(&input.permissions_boundary)),
    PutRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    PutUserPermissionsBoundaryRequest => of::<UserRecord>(iam, call, &input.user_name);
        boundary(Some(&input.permissions_boundary)),
    PutUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    RemoveClientIDFromOpenIDConnectProviderRequest => input.open_id_connect_provider_arn.clone(),
    RemoveRoleFromInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    RemoveUserFromGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    SetDefaultPolicyVersionRequest => input.policy_arn.clone(); of_policy(iam, call, &input.policy_arn),
    SimulateCustomPolicyRequest => "*".into(),
    SimulatePrincipalPolicyRequest => input.policy_source_arn.clone(),
    TagInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name);
        request_tags(Some(&input.tags)),
    TagOpenIDConnectProviderRequest => input.open_id_connect_provider_arn.clone(); request_tags(Some(&input.tags)),
    TagPolicyRequest => input.policy_arn.clone();
        joined(of_policy(iam, call, &input.policy_arn), request_tags(Some(&input.tags))),
    TagRoleRequest => of::<RoleRecord>(iam, call, &input.role_name);
        joined(of_role(iam, call, &input.role_name), request_tags(Some(&input.tags))),
    TagUserRequest => of::<UserRecord>(iam, call, &input.user_name);
        joined(of_user(iam, call, &input.user_name), request_tags(Some(&input.tags))),
    UntagInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name);
        tag_keys(&input.tag_keys),
    UntagOpenIDConnectProviderRequest => input.open_id_connect_provider_arn.clone(); tag_keys(&input.tag_keys),
    UntagPolicyRequest => input.policy_arn.clone();
        joined(of_policy(iam, call, &input.policy_arn), tag_keys(&input.tag_keys)),
    UntagRoleRequest => of::<RoleRecord>(iam, call, &input.role_name);
        joined(of_role(iam, call, &input.role_name), tag_keys(&input.tag_keys)),
    UntagUserRequest => of::<UserRecord>(iam, call, &input.user_name);
        joined(of_user(iam, call, &input.user_name), tag_keys(&input.tag_keys)),
    UpdateAccessKeyRequest => user(iam, call, input.user_name.as_ref()),
    UpdateAccountPasswordPolicyRequest => "*".into(),
    UpdateAssumeRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name);
        of_role(iam, call, &input.role_name),
    UpdateGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    UpdateOpenIDConnectProviderThumbprintRequest => input.open_id_connect_provider_arn.clone(),
    UpdateRoleRequest => of::<RoleRecord>(iam, call, &input.role_name); of_role(iam, call, &input.role_name),
    UpdateRoleDescriptionRequest => of::<RoleRecord>(iam, call, &input.role_name);
        of_role(iam, call, &input.role_name),
    UpdateUserRequest => of::<UserRecord>(iam, call, &input.user_name); of_user(iam, call, &input.user_name),
    CreateLoginProfileRequest => user(iam, call, input.user_name.as_ref()),
    CreateSAMLProviderRequest => arn(&call.account, "saml-provider", "/", &input.name);
        request_tags(input.tags.as_ref()),
    DeleteLoginProfileRequest => user(iam, call, input.user_name.as_ref()),
    DeleteSAMLProviderRequest => input.saml_provider_arn.clone(),
    GetLoginProfileRequest => user(iam, call, input.user_name.as_ref()),
    GetSAMLProviderRequest => input.saml_provider_arn.clone(),
    ListMFADevicesRequest => user(iam, call, input.user_name.as_ref()),
    ListSAMLProviderTagsRequest => input.saml_provider_arn.clone(),
    ListSAMLProvidersRequest => "*".into(),
    ListSSHPublicKeysRequest => user(iam, call, input.user_name.as_ref()),
    ListServerCertificatesRequest => "*".into(),
    ListServiceSpecificCredentialsRequest => user(iam, call, input.user_name.as_ref()),
    ListSigningCertificatesRequest => user(iam, call, input.user_name.as_ref()),
    ListVirtualMFADevicesRequest => "*".into(),
    TagSAMLProviderRequest => input.saml_provider_arn.clone(); request_tags(Some(&input.tags)),
    UntagSAMLProviderRequest => input.saml_provider_arn.clone(); tag_keys(&input.tag_keys),
    UpdateLoginProfileRequest => of::<UserRecord>(iam, call, &input.user_name);
        of_user(iam, call, &input.user_name),
    UpdateSAMLProviderRequest => input.saml_provider_arn.clone(),
    CreateServiceSpecificCredentialRequest => of::<UserRecord>(iam, call, &input.user_name);
        joined(service_name(Some(&input.service_name)), age_days(input.credential_age_days)),
    CreateVirtualMFADeviceRequest => new(call, "mfa", input.path.as_ref(), &input.virtual_mfa_device_name);
        request_tags(input.tags.as_ref()),
    DeactivateMFADeviceRequest => user(iam, call, input.user_name.as_ref()),
    DeleteSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    DeleteServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    DeleteServiceSpecificCredentialRequest => user(iam, call, input.user_name.as_ref());
        of_credential(iam, call, input.user_name.as_ref(), &input.service_specific_credential_id),
    DeleteSigningCertificateRequest => user(iam, call, input.user_name.as_ref()),
    DeleteVirtualMFADeviceRequest => input.serial_number.clone(),
    EnableMFADeviceRequest => of::<UserRecord>(iam, call, &input.user_name),
    GenerateServiceLastAccessedDetailsRequest => input.arn.clone(),
    GetServiceLastAccessedDetailsRequest => "*".into(),
    GetServiceLastAccessedDetailsWithEntitiesRequest => "*".into(),
    ListPoliciesGrantingServiceAccessRequest => input.arn.clone(),
    GetMFADeviceRequest => user(iam, call, input.user_name.as_ref()),
    GetSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    GetServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    ListMFADeviceTagsRequest => input.serial_number.clone(),
    ListServerCertificateTagsRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    ResetServiceSpecificCredentialRequest => user(iam, call, input.user_name.as_ref());
        of_credential(iam, call, input.user_name.as_ref(), &input.service_specific_credential_id),
    ResyncMFADeviceRequest => of::<UserRecord>(iam, call, &input.user_name),
    TagMFADeviceRequest => input.serial_number.clone(); request_tags(Some(&input.tags)),
    TagServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name);
        request_tags(Some(&input.tags)),
    UntagMFADeviceRequest => input.serial_number.clone(); tag_keys(&input.tag_keys),
    UntagServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name);
        tag_keys(&input.tag_keys),
    UpdateSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    UpdateServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    UpdateServiceSpecificCredentialRequest => user(iam, call, input.user_name.as_ref());
        of_credential(iam, call, input.user_name.as_ref(), &input.service_specific_credential_id),
    UpdateSigningCertificateRequest => user(iam, call, input.user_name.as_ref()),
    UploadSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    UploadServerCertificateRequest =>
        new(call, "server-certificate", input.path.as_ref(), &input.server_certificate_name);
        request_tags(input.tags.as_ref()),
    UploadSigningCertificateRequest => user(iam, call, input.user_name.as_ref()),
}

/// Nobody is asked where the account's password policy lets all users change their own.
impl Access<Iam> for ChangePasswordRequest {
    fn resources(&self, iam: &Iam, call: &Call) -> Vec<String> {
        if crate::api::login::users_may_change(iam, call) { Vec::new() } else { vec![user(iam, call, None)] }
    }
}
