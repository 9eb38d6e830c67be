//! Which resources each operation's permission is asked on, and with which condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>

use auth::Principal;
use service::{Access, Call, Condition};

use crate::Iam;
use crate::api::{self, service_linked};
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::names::{self, arn};
use crate::records::{
    GroupRecord, MfaRecord, OidcRecord, PolicyRecord, ProfileRecord, RoleRecord, SamlRecord, ServerCertificateRecord,
    Tags, UserRecord,
};

/// What an operation is asked on, with the condition keys that are known of it.
struct Target {
    arn: String,
    conditions: Vec<Condition>,
}

impl<T: Into<String>> From<T> for Target {
    fn from(arn: T) -> Self {
        Self { arn: arn.into(), conditions: Vec::new() }
    }
}

/// An entity whose condition keys are known.
trait Known: Pathed {
    fn keys(&self) -> Vec<Condition>;
}

macro_rules! known {
    ($($record:ty |$it:ident| $keys:expr;)*) => {$(
        impl Known for $record {
            fn keys(&self) -> Vec<Condition> {
                let $it = self;
                $keys
            }
        }
    )*};
}

known! {
    GroupRecord |_group| Vec::new();
    PolicyRecord |policy| resource_tags(&policy.tags);
    ProfileRecord |profile| resource_tags(&profile.tags);
    RoleRecord |role| joined(resource_tags(&role.tags), boundary(role.grants.boundary.as_ref()));
    ServerCertificateRecord |certificate| resource_tags(&certificate.tags);
    UserRecord |user| joined(resource_tags(&user.tags), boundary(user.grants.boundary.as_ref()));
}

/// An entity by name; one that does not exist has no path.
fn of<E: Known>(iam: &Iam, call: &Call, name: &str) -> Target {
    match iam.memory.get::<E>(&call.account, name) {
        Some(record) => Target { arn: record.arn(&call.account), conditions: record.keys() },
        None => arn(&call.account, E::KIND, "/", name).into(),
    }
}

/// What is about to be made.
fn new(call: &Call, kind: &str, path: Option<&String>, name: &str) -> Target {
    arn(&call.account, kind, path.map_or("/", String::as_str), name).into()
}

/// All of a kind below a path: AWS asks on the path.
fn all(call: &Call, kind: &str, prefix: Option<&String>) -> Target {
    new(call, kind, prefix, "")
}

/// The user named, else the caller.
fn user(iam: &Iam, call: &Call, name: Option<&String>) -> Target {
    match (name, call.caller.principal()) {
        (Some(name), _) => of::<UserRecord>(iam, call, name),
        (None, Principal::User { name, .. }) => of::<UserRecord>(iam, call, name),
        (None, other) => other.issuer_arn().into(),
    }
}

/// The user of an access key of the account.
fn owner(iam: &Iam, call: &Call, key: &str) -> Target {
    let owner = iam.memory.read().keys.get(key).filter(|key| key.account == call.account).map(|key| key.user.clone());
    match owner {
        Some(Some(user)) => of::<UserRecord>(iam, call, &user),
        Some(None) | None => "*".into(),
    }
}

/// A managed policy.
fn policy(iam: &Iam, call: &Call, arn: &str) -> Target {
    let found = iam.memory.by_arn::<PolicyRecord>(arn).filter(|(account, _)| *account == call.account);
    Target { arn: arn.into(), conditions: found.map(|(_, policy)| policy.keys()).unwrap_or_default() }
}

/// A user, group or role by ARN.
fn principal(iam: &Iam, call: &Call, arn: &str) -> Target {
    let named = |kind| names::parse(arn, kind).map(|(_, name)| name);
    let conditions = match (named("user"), named("role")) {
        (Some(name), _) => of::<UserRecord>(iam, call, name).conditions,
        (_, Some(name)) => of::<RoleRecord>(iam, call, name).conditions,
        _ => Vec::new(),
    };
    Target { arn: arn.into(), conditions }
}

/// A provider of OpenID Connect.
fn oidc(iam: &Iam, call: &Call, arn: &str) -> Target {
    let url = arn.split_once(":oidc-provider/").map_or(arn, |(_, url)| url);
    let found = iam.memory.get::<OidcRecord>(&call.account, url);
    Target { arn: arn.into(), conditions: found.map(|provider| resource_tags(&provider.tags)).unwrap_or_default() }
}

/// A device by its serial number, which is its ARN.
fn mfa(iam: &Iam, call: &Call, arn: &str) -> Target {
    let found = iam.memory.by_arn::<MfaRecord>(arn).filter(|(account, _)| *account == call.account);
    Target { arn: arn.into(), conditions: found.map(|(_, device)| resource_tags(&device.tags)).unwrap_or_default() }
}

/// A provider of SAML.
fn saml(iam: &Iam, call: &Call, arn: &str) -> Target {
    let found =
        names::parse(arn, "saml-provider").and_then(|(_, name)| iam.memory.get::<SamlRecord>(&call.account, name));
    Target { arn: arn.into(), conditions: found.map(|provider| resource_tags(&provider.tags)).unwrap_or_default() }
}

/// The role that a service is given.
fn linked(call: &Call, service: &str, suffix: Option<&str>) -> Target {
    let name = service_linked::role_name(service, suffix).unwrap_or_default();
    arn(&call.account, "role", &service_linked::path(service), &name).into()
}

/// The service-linked role that a deletion task is about: `task/aws-service-role/SERVICE/NAME/ID`.
fn deleted(call: &Call, task: &str) -> Target {
    let role = task.strip_prefix("task").and_then(|path| path.rsplit_once('/')).map_or("/", |(role, _)| role);
    arn(&call.account, "role", role, "").into()
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

fn policy_arn(arn: &str) -> Vec<Condition> {
    vec![("iam:PolicyARN".into(), vec![arn.to_owned()])]
}

fn joined(mut first: Vec<Condition>, second: Vec<Condition>) -> Vec<Condition> {
    first.extend(second);
    first
}

/// The action that is asked too of who makes something with tags.
fn tagging(action: &'static str, tags: Option<&Vec<Tag>>) -> Option<&'static str> {
    tags.filter(|tags| !tags.is_empty()).map(|_| action)
}

/// Input, resource; condition keys of the request, which stand over the resource's; a further action.
macro_rules! access {
    (|$iam:ident, $call:ident, $input:ident|
        $($type:ty => $resource:expr $(; $conditions:expr $(; $also:expr)?)?,)*) => {$(
        impl Access<Iam> for $type {
            fn resources(&self, $iam: &Iam, $call: &Call) -> Vec<String> {
                let $input = self;
                let _ = ($input, $iam, $call);
                vec![Target::from($resource).arn]
            }

            fn conditions(&self, $iam: &Iam, $call: &Call) -> Vec<Condition> {
                let $input = self;
                let _ = ($input, $iam, $call);
                #[allow(unused_mut, reason = "not every request has keys")]
                let mut conditions: Vec<Condition> = Vec::new();
                $(conditions.extend($conditions);)?
                conditions.extend(Target::from($resource).conditions);
                conditions
            }

            $($(
                fn also(&self, iam: &Iam, call: &Call) -> Vec<(&'static str, String)> {
                    let $input = self;
                    let resources = self.resources(iam, call);
                    $also.into_iter().flat_map(|action| resources.iter().map(move |it| (action, it.clone()))).collect()
                }
            )?)?
        }
    )*};
}

/// Who gives something another name needs permission on both.
/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html>
macro_rules! renamed {
    ($($type:ty, $record:ty: $name:ident, $new_name:ident, $new_path:ident;)*) => {$(
        impl Access<Iam> for $type {
            fn resources(&self, iam: &Iam, call: &Call) -> Vec<String> {
                let old = of::<$record>(iam, call, &self.$name).arn;
                let now = iam.memory.get::<$record>(&call.account, &self.$name);
                let path = self.$new_path.clone().or_else(|| now.map(|now| now.path.clone()));
                let name = self.$new_name.as_ref().unwrap_or(&self.$name);
                let new = new(call, <$record>::KIND, path.as_ref(), name).arn;
                if new == old { vec![old] } else { vec![old, new] }
            }

            fn conditions(&self, iam: &Iam, call: &Call) -> Vec<Condition> {
                of::<$record>(iam, call, &self.$name).conditions
            }
        }
    )*};
}

renamed! {
    UpdateGroupRequest, GroupRecord: group_name, new_group_name, new_path;
    UpdateServerCertificateRequest, ServerCertificateRecord:
        server_certificate_name, new_server_certificate_name, new_path;
    UpdateUserRequest, UserRecord: user_name, new_user_name, new_path;
}

access! { |iam, call, input|
    () => "*",
    AddClientIDToOpenIDConnectProviderRequest => oidc(iam, call, &input.open_id_connect_provider_arn),
    AddRoleToInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    AddUserToGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    AttachGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name); policy_arn(&input.policy_arn),
    AttachRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name);
        policy_arn(&input.policy_arn),
    AttachUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name);
        policy_arn(&input.policy_arn),
    CreateAccessKeyRequest => user(iam, call, input.user_name.as_ref()),
    CreateAccountAliasRequest => "*",
    CreateGroupRequest => new(call, "group", input.path.as_ref(), &input.group_name),
    CreateInstanceProfileRequest => new(call, "instance-profile", input.path.as_ref(), &input.instance_profile_name);
        request_tags(input.tags.as_ref());
        tagging("iam:TagInstanceProfile", input.tags.as_ref()),
    CreateOpenIDConnectProviderRequest => arn(&call.account, "oidc-provider", "/", api::oidc::name(&input.url).unwrap_or(&input.url));
        request_tags(input.tags.as_ref());
        tagging("iam:TagOpenIDConnectProvider", input.tags.as_ref()),
    CreatePolicyRequest => new(call, "policy", input.path.as_ref(), &input.policy_name); request_tags(input.tags.as_ref());
        tagging("iam:TagPolicy", input.tags.as_ref()),
    CreatePolicyVersionRequest => policy(iam, call, &input.policy_arn),
    CreateRoleRequest => new(call, "role", input.path.as_ref(), &input.role_name);
        joined(request_tags(input.tags.as_ref()), boundary(input.permissions_boundary.as_ref()));
        tagging("iam:TagRole", input.tags.as_ref()),
    CreateServiceLinkedRoleRequest => linked(call, &input.aws_service_name, input.custom_suffix.as_deref());
        vec![("iam:AWSServiceName".into(), vec![input.aws_service_name.clone()])],
    CreateUserRequest => new(call, "user", input.path.as_ref(), &input.user_name);
        joined(request_tags(input.tags.as_ref()), boundary(input.permissions_boundary.as_ref()));
        tagging("iam:TagUser", input.tags.as_ref()),
    DeleteAccessKeyRequest => user(iam, call, input.user_name.as_ref()),
    DeleteAccountAliasRequest => "*",
    DeleteGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    DeleteGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name),
    DeleteInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    DeleteOpenIDConnectProviderRequest => oidc(iam, call, &input.open_id_connect_provider_arn),
    DeletePolicyRequest => policy(iam, call, &input.policy_arn),
    DeletePolicyVersionRequest => policy(iam, call, &input.policy_arn),
    DeleteRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    DeleteRolePermissionsBoundaryRequest => of::<RoleRecord>(iam, call, &input.role_name),
    DeleteRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name),
    DeleteServiceLinkedRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    DeleteUserRequest => of::<UserRecord>(iam, call, &input.user_name),
    DeleteUserPermissionsBoundaryRequest => of::<UserRecord>(iam, call, &input.user_name),
    DeleteUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name),
    DetachGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name); policy_arn(&input.policy_arn),
    DetachRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name);
        policy_arn(&input.policy_arn),
    DetachUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name);
        policy_arn(&input.policy_arn),
    GetAccessKeyLastUsedRequest => owner(iam, call, &input.access_key_id),
    GetAccountAuthorizationDetailsRequest => "*",
    GetContextKeysForCustomPolicyRequest => "*",
    GetContextKeysForPrincipalPolicyRequest => principal(iam, call, &input.policy_source_arn),
    GetGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    GetGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name),
    GetInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    GetOpenIDConnectProviderRequest => oidc(iam, call, &input.open_id_connect_provider_arn),
    GetPolicyRequest => policy(iam, call, &input.policy_arn),
    GetPolicyVersionRequest => policy(iam, call, &input.policy_arn),
    GetRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    GetRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name),
    GetServiceLinkedRoleDeletionStatusRequest => deleted(call, &input.deletion_task_id),
    GetUserRequest => user(iam, call, input.user_name.as_ref()),
    GetUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name),
    ListAccessKeysRequest => user(iam, call, input.user_name.as_ref()),
    ListAccountAliasesRequest => "*",
    ListAttachedGroupPoliciesRequest => of::<GroupRecord>(iam, call, &input.group_name),
    ListAttachedRolePoliciesRequest => of::<RoleRecord>(iam, call, &input.role_name),
    ListAttachedUserPoliciesRequest => of::<UserRecord>(iam, call, &input.user_name),
    ListEntitiesForPolicyRequest => policy(iam, call, &input.policy_arn),
    ListGroupPoliciesRequest => of::<GroupRecord>(iam, call, &input.group_name),
    ListGroupsRequest => all(call, "group", input.path_prefix.as_ref()),
    ListGroupsForUserRequest => of::<UserRecord>(iam, call, &input.user_name),
    ListInstanceProfileTagsRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    ListInstanceProfilesRequest => all(call, "instance-profile", input.path_prefix.as_ref()),
    ListInstanceProfilesForRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    ListOpenIDConnectProviderTagsRequest => oidc(iam, call, &input.open_id_connect_provider_arn),
    ListOpenIDConnectProvidersRequest => arn(&call.account, "oidc-provider", "/", "*"),
    ListPoliciesRequest => format!("policy path {}", input.path_prefix.as_deref().unwrap_or("/")),
    ListPolicyTagsRequest => policy(iam, call, &input.policy_arn),
    ListPolicyVersionsRequest => policy(iam, call, &input.policy_arn),
    ListRolePoliciesRequest => of::<RoleRecord>(iam, call, &input.role_name),
    ListRoleTagsRequest => of::<RoleRecord>(iam, call, &input.role_name),
    ListRolesRequest => all(call, "role", input.path_prefix.as_ref()),
    ListUserPoliciesRequest => of::<UserRecord>(iam, call, &input.user_name),
    ListUserTagsRequest => of::<UserRecord>(iam, call, &input.user_name),
    ListUsersRequest => all(call, "user", input.path_prefix.as_ref()),
    PutGroupPolicyRequest => of::<GroupRecord>(iam, call, &input.group_name),
    PutRolePermissionsBoundaryRequest => of::<RoleRecord>(iam, call, &input.role_name);
        boundary(Some(&input.permissions_boundary)),
    PutRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name),
    PutUserPermissionsBoundaryRequest => of::<UserRecord>(iam, call, &input.user_name);
        boundary(Some(&input.permissions_boundary)),
    PutUserPolicyRequest => of::<UserRecord>(iam, call, &input.user_name),
    RemoveClientIDFromOpenIDConnectProviderRequest => oidc(iam, call, &input.open_id_connect_provider_arn),
    RemoveRoleFromInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name),
    RemoveUserFromGroupRequest => of::<GroupRecord>(iam, call, &input.group_name),
    SetDefaultPolicyVersionRequest => policy(iam, call, &input.policy_arn),
    SetSecurityTokenServicePreferencesRequest => "*",
    SimulateCustomPolicyRequest => "*",
    SimulatePrincipalPolicyRequest => principal(iam, call, &input.policy_source_arn),
    TagInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name);
        request_tags(Some(&input.tags)),
    TagOpenIDConnectProviderRequest => oidc(iam, call, &input.open_id_connect_provider_arn); request_tags(Some(&input.tags)),
    TagPolicyRequest => policy(iam, call, &input.policy_arn);
        request_tags(Some(&input.tags)),
    TagRoleRequest => of::<RoleRecord>(iam, call, &input.role_name);
        request_tags(Some(&input.tags)),
    TagUserRequest => of::<UserRecord>(iam, call, &input.user_name);
        request_tags(Some(&input.tags)),
    UntagInstanceProfileRequest => of::<ProfileRecord>(iam, call, &input.instance_profile_name);
        tag_keys(&input.tag_keys),
    UntagOpenIDConnectProviderRequest => oidc(iam, call, &input.open_id_connect_provider_arn); tag_keys(&input.tag_keys),
    UntagPolicyRequest => policy(iam, call, &input.policy_arn);
        tag_keys(&input.tag_keys),
    UntagRoleRequest => of::<RoleRecord>(iam, call, &input.role_name);
        tag_keys(&input.tag_keys),
    UntagUserRequest => of::<UserRecord>(iam, call, &input.user_name);
        tag_keys(&input.tag_keys),
    UpdateAccessKeyRequest => user(iam, call, input.user_name.as_ref()),
    UpdateAccountPasswordPolicyRequest => "*",
    UpdateAssumeRolePolicyRequest => of::<RoleRecord>(iam, call, &input.role_name),
    UpdateOpenIDConnectProviderThumbprintRequest => oidc(iam, call, &input.open_id_connect_provider_arn),
    UpdateRoleRequest => of::<RoleRecord>(iam, call, &input.role_name),
    UpdateRoleDescriptionRequest => of::<RoleRecord>(iam, call, &input.role_name),
    CreateLoginProfileRequest => user(iam, call, input.user_name.as_ref()),
    CreateSAMLProviderRequest => arn(&call.account, "saml-provider", "/", &input.name);
        request_tags(input.tags.as_ref());
        tagging("iam:TagSAMLProvider", input.tags.as_ref()),
    DeleteLoginProfileRequest => user(iam, call, input.user_name.as_ref()),
    DeleteSAMLProviderRequest => saml(iam, call, &input.saml_provider_arn),
    GetLoginProfileRequest => user(iam, call, input.user_name.as_ref()),
    GetSAMLProviderRequest => saml(iam, call, &input.saml_provider_arn),
    ListMFADevicesRequest => user(iam, call, input.user_name.as_ref()),
    ListSAMLProviderTagsRequest => saml(iam, call, &input.saml_provider_arn),
    ListSAMLProvidersRequest => "*",
    ListSSHPublicKeysRequest => user(iam, call, input.user_name.as_ref()),
    ListServerCertificatesRequest => all(call, "server-certificate", input.path_prefix.as_ref()),
    ListServiceSpecificCredentialsRequest => user(iam, call, input.user_name.as_ref()),
    ListSigningCertificatesRequest => user(iam, call, input.user_name.as_ref()),
    ListVirtualMFADevicesRequest => all(call, "mfa", None),
    TagSAMLProviderRequest => saml(iam, call, &input.saml_provider_arn); request_tags(Some(&input.tags)),
    UntagSAMLProviderRequest => saml(iam, call, &input.saml_provider_arn); tag_keys(&input.tag_keys),
    UpdateLoginProfileRequest => of::<UserRecord>(iam, call, &input.user_name),
    UpdateSAMLProviderRequest => saml(iam, call, &input.saml_provider_arn),
    CreateServiceSpecificCredentialRequest => of::<UserRecord>(iam, call, &input.user_name);
        joined(service_name(Some(&input.service_name)), age_days(input.credential_age_days)),
    CreateVirtualMFADeviceRequest => new(call, "mfa", input.path.as_ref(), &input.virtual_mfa_device_name);
        request_tags(input.tags.as_ref());
        tagging("iam:TagMFADevice", input.tags.as_ref()),
    DeactivateMFADeviceRequest => user(iam, call, input.user_name.as_ref()),
    DeleteSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    DeleteServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    DeleteServiceSpecificCredentialRequest => user(iam, call, input.user_name.as_ref());
        of_credential(iam, call, input.user_name.as_ref(), &input.service_specific_credential_id),
    DeleteSigningCertificateRequest => user(iam, call, input.user_name.as_ref()),
    DeleteVirtualMFADeviceRequest => mfa(iam, call, &input.serial_number),
    EnableMFADeviceRequest => of::<UserRecord>(iam, call, &input.user_name),
    GenerateServiceLastAccessedDetailsRequest => principal(iam, call, &input.arn),
    GetServiceLastAccessedDetailsRequest => "*",
    GetServiceLastAccessedDetailsWithEntitiesRequest => "*",
    ListPoliciesGrantingServiceAccessRequest => principal(iam, call, &input.arn),
    GetMFADeviceRequest => user(iam, call, input.user_name.as_ref()),
    GetSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    GetServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    ListMFADeviceTagsRequest => mfa(iam, call, &input.serial_number),
    ListServerCertificateTagsRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name),
    ResetServiceSpecificCredentialRequest => user(iam, call, input.user_name.as_ref());
        of_credential(iam, call, input.user_name.as_ref(), &input.service_specific_credential_id),
    ResyncMFADeviceRequest => of::<UserRecord>(iam, call, &input.user_name),
    TagMFADeviceRequest => mfa(iam, call, &input.serial_number); request_tags(Some(&input.tags)),
    TagServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name);
        request_tags(Some(&input.tags)),
    UntagMFADeviceRequest => mfa(iam, call, &input.serial_number); tag_keys(&input.tag_keys),
    UntagServerCertificateRequest => of::<ServerCertificateRecord>(iam, call, &input.server_certificate_name);
        tag_keys(&input.tag_keys),
    UpdateSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    UpdateServiceSpecificCredentialRequest => user(iam, call, input.user_name.as_ref());
        of_credential(iam, call, input.user_name.as_ref(), &input.service_specific_credential_id),
    UpdateSigningCertificateRequest => user(iam, call, input.user_name.as_ref()),
    UploadSSHPublicKeyRequest => of::<UserRecord>(iam, call, &input.user_name),
    UploadServerCertificateRequest =>
        new(call, "server-certificate", input.path.as_ref(), &input.server_certificate_name);
        request_tags(input.tags.as_ref());
        tagging("iam:TagServerCertificate", input.tags.as_ref()),
    UploadSigningCertificateRequest => user(iam, call, input.user_name.as_ref()),
}

/// Nobody is asked where the account's password policy lets all users change their own.
impl Access<Iam> for ChangePasswordRequest {
    fn resources(&self, iam: &Iam, call: &Call) -> Vec<String> {
        if crate::api::login::users_may_change(iam, call) { Vec::new() } else { vec![user(iam, call, None).arn] }
    }

    fn conditions(&self, iam: &Iam, call: &Call) -> Vec<Condition> {
        user(iam, call, None).conditions
    }
}
