//! IAM and STS through their tables, as the front calls them: with authorization.

use std::sync::Arc;
use std::time::Duration;

use auth::{Caller, Principal};
use base::{AccountId, Limits, ManualClock, Region, RequestId, SeededRng, Timestamp};
use service::{
    Authorize, Call, Credentials, Finding, Identities, Mode, Origin, RequestTrace, Service, SessionRequest, Trace,
    Tracer,
};
use store::Store;
use wire::{Error, Shape};

use crate::generated::iam::*;
use crate::generated::sts;
use crate::testing::Documents;
use crate::{Iam, Options, Sts};

#[derive(Debug, Default)]
struct Findings(std::sync::Mutex<Vec<Finding>>);

impl Trace for Findings {
    fn record(&self, _trace: RequestTrace) {}
    fn finding(&self, finding: Finding) -> bool {
        self.0.lock().unwrap().push(finding);
        true
    }
}

pub(crate) struct World {
    pub(crate) iam: Arc<Iam>,
    pub(crate) sts: Sts,
    pub(crate) caller: Caller,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) documents: Arc<Documents>,
    findings: Arc<Findings>,
    store: Store,
}

impl World {
    pub(crate) async fn new(mode: Mode) -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(1_795_177_845_000)));
        let store = Store::memory(store::Options::new(clock.clone(), &Limits::default())).unwrap();
        Self::on(store, clock, mode).await
    }

    async fn on(store: Store, clock: Arc<ManualClock>, mode: Mode) -> Self {
        let findings = Arc::new(Findings::default());
        let documents = Arc::new(Documents::default());
        let options = Options {
            rng: Arc::new(SeededRng::new(7)),
            clock: clock.clone(),
            mode,
            trace: findings.clone(),
            fetch: documents.clone(),
        };
        let iam = Iam::open(store.clone(), options).await.unwrap();
        let caller = Caller::root("123456789012".parse().unwrap());
        Self { sts: Sts::new(iam.clone()), iam, caller, clock, documents, findings, store }
    }

    pub(crate) fn call(&self) -> Call {
        use base::Clock;
        let time = self.clock.now();
        Call {
            account: self.caller.account().cloned().unwrap_or_else(AccountId::default_account),
            caller: self.caller.clone(),
            region: Region::default_region(),
            request_id: RequestId::new(&SeededRng::new(1)),
            time,
            origin: Origin {
                source_ip: "127.0.0.1".parse().unwrap(),
                user_agent: "test".into(),
                endpoint: "http://localhost:4566".into(),
                secure: false,
                external: true,
            },
            clock: self.clock.clone(),
            tracer: Arc::new(Tracer::new(time)),
            authorizer: self.iam.clone(),
        }
    }

    async fn on_service<I: Shape, O: Shape>(&self, service: &dyn Service, name: &str, input: I) -> Result<O, Error> {
        let operation = service.model().operations.iter().find(|operation| operation.name == name).unwrap();
        let output = service.call(operation, &self.call(), input.into_record()).await?;
        Shape::from_record(output)
    }

    pub(crate) async fn iam<I: Shape, O: Shape>(&self, name: &str, input: I) -> Result<O, Error> {
        self.on_service(&*self.iam, name, input).await
    }

    pub(crate) async fn sts<I: Shape, O: Shape>(&self, name: &str, input: I) -> Result<O, Error> {
        self.on_service(&self.sts, name, input).await
    }

    pub(crate) async fn role(&self, name: &str, trust: &str) -> Role {
        let input = CreateRoleRequest {
            role_name: name.into(),
            assume_role_policy_document: trust.into(),
            ..Default::default()
        };
        self.iam::<_, CreateRoleResponse>("CreateRole", input).await.unwrap().role.unwrap()
    }

    pub(crate) async fn user_with_key(&self, name: &str) -> (Caller, AccessKey) {
        let input = CreateUserRequest { user_name: name.into(), ..Default::default() };
        self.iam::<_, CreateUserResponse>("CreateUser", input).await.unwrap();
        let input = CreateAccessKeyRequest { user_name: Some(name.into()) };
        let key = self.iam::<_, CreateAccessKeyResponse>("CreateAccessKey", input).await.unwrap().access_key.unwrap();
        let found = self.iam.access_key(key.access_key_id.as_deref().unwrap(), None).unwrap();
        (found.caller, key)
    }

    pub(crate) async fn put_user_policy(&self, user: &str, document: &str) {
        let input =
            PutUserPolicyRequest { user_name: user.into(), policy_name: "p".into(), policy_document: document.into() };
        self.iam::<_, ()>("PutUserPolicy", input).await.unwrap();
    }

    pub(crate) fn session(&self, credentials: &sts::Credentials) -> Option<service::AccessKey> {
        let id = credentials.access_key_id.as_deref().unwrap();
        self.iam.access_key(id, credentials.session_token.as_deref())
    }
}

const LAMBDA: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;

pub(crate) fn allow(action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}]}}"#
    )
}

pub(crate) fn told<T: std::fmt::Debug>(outcome: Result<T, Error>) -> String {
    let error = outcome.unwrap_err();
    format!("{} {} {}", error.status, error.code, error.message)
}

#[tokio::test]
async fn a_role_lives_and_dies_as_terraform_does_it() {
    let world = World::new(Mode::Enforce).await;
    let role = world.role("Worker", LAMBDA).await;
    assert_eq!(role.arn.as_deref(), Some("arn:aws:iam::123456789012:role/Worker"));
    assert!(role.role_id.unwrap().starts_with("AROA"));
    assert_eq!(
        told(
            world
                .iam::<_, CreateRoleResponse>(
                    "CreateRole",
                    CreateRoleRequest {
                        role_name: "worker".into(),
                        assume_role_policy_document: LAMBDA.into(),
                        ..Default::default()
                    }
                )
                .await
        ),
        "409 EntityAlreadyExists Role with name worker already exists."
    );
    let basic = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    let attach = AttachRolePolicyRequest { role_name: "Worker".into(), policy_arn: basic.into() };
    world.iam::<_, ()>("AttachRolePolicy", attach).await.unwrap();
    let inline = PutRolePolicyRequest {
        role_name: "Worker".into(),
        policy_name: "p".into(),
        policy_document: allow("s3:GetObject", "arn:aws:s3:::b/*"),
    };
    world.iam::<_, ()>("PutRolePolicy", inline).await.unwrap();
    let list = ListAttachedRolePoliciesRequest { role_name: "Worker".into(), ..Default::default() };
    let listed: ListAttachedRolePoliciesResponse = world.iam("ListAttachedRolePolicies", list).await.unwrap();
    assert_eq!(listed.attached_policies.unwrap()[0].policy_name.as_deref(), Some("AWSLambdaBasicExecutionRole"));
    let profiles = ListInstanceProfilesForRoleRequest { role_name: "Worker".into(), ..Default::default() };
    let profiles: ListInstanceProfilesForRoleResponse =
        world.iam("ListInstanceProfilesForRole", profiles).await.unwrap();
    assert_eq!(profiles.instance_profiles, Some(Vec::new()));
    let delete = || DeleteRoleRequest { role_name: "Worker".into() };
    assert_eq!(
        told(world.iam::<_, ()>("DeleteRole", delete()).await),
        "409 DeleteConflict Cannot delete entity, must detach all policies first."
    );
    let detach = DetachRolePolicyRequest { role_name: "Worker".into(), policy_arn: basic.into() };
    world.iam::<_, ()>("DetachRolePolicy", detach).await.unwrap();
    assert_eq!(
        told(world.iam::<_, ()>("DeleteRole", delete()).await),
        "409 DeleteConflict Cannot delete entity, must delete policies first."
    );
    let inline = DeleteRolePolicyRequest { role_name: "Worker".into(), policy_name: "p".into() };
    world.iam::<_, ()>("DeleteRolePolicy", inline).await.unwrap();
    world.iam::<_, ()>("DeleteRole", delete()).await.unwrap();
    assert_eq!(
        told(world.iam::<_, GetRoleResponse>("GetRole", GetRoleRequest { role_name: "Worker".into() }).await),
        "404 NoSuchEntity The role with name Worker cannot be found."
    );
}

#[tokio::test]
async fn what_was_written_is_there_after_a_restart() {
    let world = World::new(Mode::Enforce).await;
    let (caller, key) = world.user_with_key("ann").await;
    world.role("r", LAMBDA).await;
    let session = SessionRequest {
        role: "arn:aws:iam::123456789012:role/r".parse().unwrap(),
        session_name: "f".into(),
        service: "lambda.amazonaws.com".into(),
        duration: Duration::from_secs(900),
        context: Vec::new(),
    };
    let session = world.iam.session(session).await.unwrap();
    let again = World::on(world.store.clone(), world.clock.clone(), Mode::Enforce).await;
    let found = again.iam.access_key(key.access_key_id.as_deref().unwrap(), None).unwrap();
    assert_eq!(found.caller.arn(), caller.arn());
    assert_eq!(found.secret.expose(), &key.secret_access_key.unwrap());
    let found = again.iam.access_key(&session.access_key_id, Some(session.session_token.expose())).unwrap();
    assert_eq!(&**found.caller.arn(), "arn:aws:sts::123456789012:assumed-role/r/f");
    assert_eq!(found.secret, session.secret_access_key);
}

#[tokio::test]
async fn a_user_may_do_what_its_policies_say_and_the_refusal_explains_itself() {
    let mut world = World::new(Mode::Enforce).await;
    let (ann, _) = world.user_with_key("ann").await;
    world.put_user_policy("ann", &allow("iam:GetUser", "arn:aws:iam::123456789012:user/ann")).await;
    world.caller = ann;
    let user: GetUserResponse = world.iam("GetUser", GetUserRequest { user_name: None }).await.unwrap();
    assert_eq!(user.user.unwrap().user_name.as_deref(), Some("ann"));
    let error = world.iam::<_, ListRolesResponse>("ListRoles", ListRolesRequest::default()).await.unwrap_err();
    assert_eq!(
        error.message,
        "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: iam:ListRoles on resource: arn:aws:iam::123456789012:role/ because no identity-based policy allows the iam:ListRoles action"
    );
    assert_eq!((error.status, error.code.as_ref()), (403, "AccessDenied"));
    let why = error.why.as_ref().unwrap();
    assert_eq!(
        why.fix.as_ref().unwrap().command.as_deref().unwrap(),
        r#"aws iam put-user-policy --user-name ann --policy-name allow-iam-ListRoles --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListRoles","Resource":"arn:aws:iam::123456789012:role/"}]}'"#
    );
    let identity: sts::GetCallerIdentityResponse = world.sts("GetCallerIdentity", ()).await.unwrap();
    assert_eq!(identity.arn.as_deref(), Some("arn:aws:iam::123456789012:user/ann"));
}

#[tokio::test]
async fn warn_lets_through_and_records() {
    let mut world = World::new(Mode::Warn).await;
    let (ann, _) = world.user_with_key("ann").await;
    world.caller = ann;
    world.iam::<_, ListRolesResponse>("ListRoles", ListRolesRequest::default()).await.unwrap();
    let findings = world.findings.0.lock().unwrap();
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].why.decision.as_ref().unwrap().action, "iam:ListRoles");
}

#[tokio::test]
async fn a_role_is_assumed_by_whom_its_trust_policy_names() {
    let mut world = World::new(Mode::Enforce).await;
    let (ann, _) = world.user_with_key("ann").await;
    let (bob, _) = world.user_with_key("bob").await;
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"x1"}}}}"#;
    world.role("target", trust).await;
    let ask = |external: Option<&str>| sts::AssumeRoleRequest {
        role_arn: "arn:aws:iam::123456789012:role/target".into(),
        role_session_name: "s".into(),
        external_id: external.map(Into::into),
        policy: Some(allow("iam:GetRole", "*")),
        ..Default::default()
    };
    world.caller = bob;
    let refused = "403 AccessDenied User: arn:aws:iam::123456789012:user/bob is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/target";
    assert_eq!(told(world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", ask(Some("x1xx"))).await), refused);
    world.caller = ann;
    let error = world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", ask(Some("yy"))).await.unwrap_err();
    let why = error.why.as_ref().unwrap();
    assert_eq!(why.wanted.as_deref(), Some("sts:ExternalId StringEquals x1"));
    assert_eq!(why.actual.as_deref(), Some("sts:ExternalId is yy"));
    let assumed: sts::AssumeRoleResponse = world.sts("AssumeRole", ask(Some("x1"))).await.unwrap();
    let credentials = assumed.credentials.unwrap();
    let key = world.session(&credentials).unwrap();
    assert_eq!(key.secret.expose(), credentials.secret_access_key.as_ref().unwrap());
    assert!(matches!(key.caller.principal(), Principal::AssumedRole { .. }));

    // The role grants nothing yet; then the session policy holds back what the role grants.
    world.caller = key.caller;
    let get = || GetRoleRequest { role_name: "target".into() };
    assert!(told(world.iam::<_, GetRoleResponse>("GetRole", get()).await).contains("no identity-based policy"));
    let session = std::mem::replace(&mut world.caller, Caller::root("123456789012".parse().unwrap()));
    let put = PutRolePolicyRequest {
        role_name: "target".into(),
        policy_name: "p".into(),
        policy_document: allow("iam:*", "*"),
    };
    world.iam::<_, ()>("PutRolePolicy", put).await.unwrap();
    world.caller = session;
    world.iam::<_, GetRoleResponse>("GetRole", get()).await.unwrap();
    assert!(
        told(world.iam::<_, ListUsersResponse>("ListUsers", ListUsersRequest::default()).await)
            .contains("no session policy")
    );

    // A role of the same name is another role: its old sessions are void.
    world.caller = Caller::root("123456789012".parse().unwrap());
    world
        .iam::<_, ()>(
            "DeleteRolePolicy",
            DeleteRolePolicyRequest { role_name: "target".into(), policy_name: "p".into() },
        )
        .await
        .unwrap();
    world.iam::<_, ()>("DeleteRole", DeleteRoleRequest { role_name: "target".into() }).await.unwrap();
    assert!(!world.session(&credentials).unwrap().active);
    world.role("target", trust).await;
    assert!(!world.session(&credentials).unwrap().active);
}

#[tokio::test]
async fn a_role_that_is_not_there_is_refused_in_every_mode_and_is_no_finding() {
    for mode in [Mode::Enforce, Mode::Warn, Mode::Off] {
        let world = World::new(mode).await;
        let assume = async |arn: &str| {
            let input =
                sts::AssumeRoleRequest { role_arn: arn.into(), role_session_name: "it".into(), ..Default::default() };
            told(world.sts::<_, sts::AssumeRoleResponse>("AssumeRole", input).await)
        };
        let nobody = "arn:aws:iam::123456789012:role/nobody";
        let refused = format!(
            "403 AccessDenied User: arn:aws:iam::123456789012:root is not authorized to perform: sts:AssumeRole on resource: {nobody}"
        );
        assert_eq!(assume(nobody).await, refused, "{mode:?}");
        for arn in ["arn:aws:iam::123456789012:user/x", "zzzzzzzzzzzzzzzzzzzzzzzz"] {
            assert_eq!(assume(arn).await, format!("400 ValidationError {arn} is invalid"), "{mode:?}");
        }
        assert!(world.findings.0.lock().unwrap().is_empty(), "{mode:?}");
    }
}

#[tokio::test]
async fn a_service_assumes_only_roles_that_trust_it() {
    let world = World::new(Mode::Enforce).await;
    world.role("r", LAMBDA).await;
    let ask = |service: &str| SessionRequest {
        role: "arn:aws:iam::123456789012:role/r".parse().unwrap(),
        session_name: "f".into(),
        service: service.into(),
        duration: Duration::from_secs(900),
        context: Vec::new(),
    };
    world.iam.session(ask("lambda.amazonaws.com")).await.unwrap();
    let error = world.iam.session(ask("apigateway.amazonaws.com")).await.unwrap_err();
    assert_eq!(error.code, "AccessDenied");
    let why = error.why.as_ref().unwrap();
    assert_eq!(why.wanted.as_deref(), Some("[lambda.amazonaws.com]"));
    assert_eq!(why.actual.as_deref(), Some("apigateway.amazonaws.com"));
    assert_eq!(world.iam.mode(), Mode::Enforce);
}

#[tokio::test]
async fn managed_policies_have_versions_and_know_where_they_are_attached() {
    let world = World::new(Mode::Enforce).await;
    let input = CreatePolicyRequest {
        policy_name: "reader".into(),
        path: Some("/team/".into()),
        policy_document: allow("s3:Get*", "*"),
        ..Default::default()
    };
    let policy = world.iam::<_, CreatePolicyResponse>("CreatePolicy", input).await.unwrap().policy.unwrap();
    let arn = policy.arn.unwrap();
    assert_eq!(arn, "arn:aws:iam::123456789012:policy/team/reader");
    for number in 2..=5 {
        let input = CreatePolicyVersionRequest {
            policy_arn: arn.clone(),
            policy_document: allow("s3:List*", "*"),
            set_as_default: Some(true),
        };
        let made: CreatePolicyVersionResponse = world.iam("CreatePolicyVersion", input).await.unwrap();
        assert_eq!(made.policy_version.unwrap().version_id, Some(format!("v{number}")));
    }
    let sixth = CreatePolicyVersionRequest {
        policy_arn: arn.clone(),
        policy_document: allow("s3:*", "*"),
        set_as_default: None,
    };
    assert!(
        told(world.iam::<_, CreatePolicyVersionResponse>("CreatePolicyVersion", sixth).await)
            .starts_with("409 LimitExceeded A managed policy")
    );
    world.role("r", LAMBDA).await;
    let attach = AttachRolePolicyRequest { role_name: "r".into(), policy_arn: arn.clone() };
    world.iam::<_, ()>("AttachRolePolicy", attach.clone()).await.unwrap();
    world.iam::<_, ()>("AttachRolePolicy", attach).await.unwrap();
    let got: GetPolicyResponse = world.iam("GetPolicy", GetPolicyRequest { policy_arn: arn.clone() }).await.unwrap();
    assert_eq!(got.policy.unwrap().attachment_count, Some(1));
    let delete = DeletePolicyRequest { policy_arn: arn.clone() };
    assert_eq!(
        told(world.iam::<_, ()>("DeletePolicy", delete).await),
        "409 DeleteConflict Cannot delete a policy attached to entities."
    );
    let input = ListPoliciesRequest { scope: Some("Local".into()), ..Default::default() };
    let listed: ListPoliciesResponse = world.iam("ListPolicies", input).await.unwrap();
    assert_eq!(listed.policies.unwrap().len(), 1);
    let input = ListPoliciesRequest { max_items: Some(1000), ..Default::default() };
    let listed: ListPoliciesResponse = world.iam("ListPolicies", input).await.unwrap();
    assert_eq!((listed.policies.unwrap().len(), listed.is_truncated), (1000, Some(true)));
}

#[tokio::test]
async fn a_malformed_document_is_refused_with_the_place() {
    let world = World::new(Mode::Enforce).await;
    let check = async |document: &str, message: &str, detail: &str| {
        let input =
            CreatePolicyRequest { policy_name: "x".into(), policy_document: document.into(), ..Default::default() };
        let error = world.iam::<_, CreatePolicyResponse>("CreatePolicy", input).await.unwrap_err();
        assert_eq!(format!("{} {}", error.code, error.message), format!("MalformedPolicyDocument {message}"));
        let why = &error.why.as_ref().unwrap().summary;
        assert!(why.contains(detail), "{why}");
    };
    check(
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Actions":"s3:*","Resource":"*"}]}"#,
        "Syntax errors in policy.",
        "At $.Statement[0].Actions: unknown element \"Actions\": did you mean \"Action\"?",
    )
    .await;
    check(r#"{"Version":"2012-10-17","Statement":"x"}"#, "Syntax errors in policy.", "$.Statement").await;
    check(
        r#"{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        "Policy document must be version 2012-10-17 or greater.",
        "$.Version",
    )
    .await;
    check(
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}]}"#,
        "Resource bucket must be in ARN format or \"*\".",
        "$.Statement[0].Resource",
    )
    .await;
}

#[tokio::test]
async fn the_simulator_answers_as_the_engine_does() {
    let world = World::new(Mode::Enforce).await;
    world.user_with_key("ann").await;
    world.put_user_policy("ann", &allow("s3:GetObject", "arn:aws:s3:::b/*")).await;
    let input = SimulatePrincipalPolicyRequest {
        policy_source_arn: "arn:aws:iam::123456789012:user/ann".into(),
        action_names: vec!["s3:GetObject".into(), "s3:PutObject".into()],
        resource_arns: Some(vec!["arn:aws:s3:::b/k".into()]),
        ..Default::default()
    };
    let out: SimulatePolicyResponse = world.iam("SimulatePrincipalPolicy", input).await.unwrap();
    let decisions: Vec<String> = out.evaluation_results.unwrap().into_iter().filter_map(|r| r.eval_decision).collect();
    assert_eq!(decisions, ["allowed", "implicitDeny"]);
}

#[tokio::test]
async fn a_federated_session_is_bounded_by_its_maker_and_its_policy() {
    let mut world = World::new(Mode::Enforce).await;
    let (ann, _) = world.user_with_key("ann").await;
    world.put_user_policy("ann", &allow("*", "*")).await;
    world.caller = ann;
    let input = sts::GetFederationTokenRequest {
        name: "guest".into(),
        policy: Some(allow("lambda:ListFunctions", "*")),
        ..Default::default()
    };
    let made: sts::GetFederationTokenResponse = world.sts("GetFederationToken", input).await.unwrap();
    let key = world.session(&made.credentials.unwrap()).unwrap();
    assert_eq!(&**key.caller.arn(), "arn:aws:sts::123456789012:federated-user/guest");
    let ask = |action: &str| {
        let call = world.call();
        world.iam.authorize(&service::Ask {
            caller: &key.caller,
            region: &call.region,
            action,
            resource: "*",
            conditions: Vec::new(),
            resource_policy: None,
            request_id: call.request_id,
            time: call.time,
            origin: &call.origin,
        })
    };
    ask("lambda:ListFunctions").unwrap();
    assert!(told(ask("lambda:GetFunction")).contains("no session policy"));
    assert!(told(ask("iam:ListUsers")).contains("not authorized"));
}

/// Permission is asked for the ARN as it was given: another path must not lead to the same entity.
#[tokio::test]
async fn an_arn_counts_with_its_path() {
    let world = World::new(Mode::Enforce).await;
    let policy = CreatePolicyRequest {
        policy_name: "Prod".into(),
        policy_document: allow("s3:GetObject", "*"),
        ..Default::default()
    };
    world.iam::<_, CreatePolicyResponse>("CreatePolicy", policy).await.unwrap();
    world.role("Admin", LAMBDA).await;
    for arn in ["arn:aws:iam::123456789012:policy/dev/Prod", "arn:aws-cn:iam::123456789012:policy/Prod"] {
        let version = CreatePolicyVersionRequest {
            policy_arn: arn.into(),
            policy_document: allow("*", "*"),
            set_as_default: Some(true),
        };
        let written = told(world.iam::<_, CreatePolicyVersionResponse>("CreatePolicyVersion", version).await);
        let attach = AttachRolePolicyRequest { role_name: "Admin".into(), policy_arn: arn.into() };
        let attached = told(world.iam::<_, ()>("AttachRolePolicy", attach).await);
        let bound = PutRolePermissionsBoundaryRequest { role_name: "Admin".into(), permissions_boundary: arn.into() };
        let bounded = told(world.iam::<_, ()>("PutRolePermissionsBoundary", bound).await);
        let tag = TagPolicyRequest { policy_arn: arn.into(), tags: Vec::new() };
        let tagged = told(world.iam::<_, ()>("TagPolicy", tag).await);
        for refused in [written, attached, bounded, tagged] {
            assert!(
                refused.starts_with("404 NoSuchEntity ") || refused.starts_with("400 ValidationError "),
                "{refused}"
            );
        }
    }
    let session = |role: &str| SessionRequest {
        role: role.parse().unwrap(),
        session_name: "f".into(),
        service: "lambda.amazonaws.com".into(),
        duration: Duration::from_secs(900),
        context: Vec::new(),
    };
    world.iam.session(session("arn:aws:iam::123456789012:role/Admin")).await.unwrap();
    assert!(world.iam.session(session("arn:aws:iam::123456789012:role/dev/Admin")).await.is_err());
}

#[tokio::test]
async fn a_deleted_key_is_nobodys_and_roots_session_is_not_root_to_iam() {
    let mut world = World::new(Mode::Enforce).await;
    let (_, key) = world.user_with_key("ann").await;
    let id = key.access_key_id.unwrap();
    let delete = DeleteAccessKeyRequest { user_name: Some("ann".into()), access_key_id: id.clone() };
    world.iam::<_, ()>("DeleteAccessKey", delete).await.unwrap();
    let known = world.iam.access_key(&id, None).map(|key| (key.active, key.caller.arn().to_string()));
    assert_eq!(known, Some((false, Caller::anonymous().arn().to_string())));

    let made: sts::GetSessionTokenResponse =
        world.sts("GetSessionToken", sts::GetSessionTokenRequest::default()).await.unwrap();
    world.caller = world.session(&made.credentials.unwrap()).unwrap().caller;
    let refused = told(world.iam::<_, ListUsersResponse>("ListUsers", ListUsersRequest::default()).await);
    assert!(
        refused.starts_with("403 AccessDenied User: arn:aws:iam::123456789012:root is not authorized"),
        "{refused}"
    );
}

#[tokio::test]
async fn root_needs_leave_in_another_account() {
    let world = World::new(Mode::Enforce).await;
    let call = world.call();
    let ask = |resource: &str| {
        world.iam.authorize(&service::Ask {
            caller: &call.caller,
            region: &call.region,
            action: "lambda:UpdateFunctionCode",
            resource,
            conditions: Vec::new(),
            resource_policy: None,
            request_id: call.request_id,
            time: call.time,
            origin: &call.origin,
        })
    };
    let theirs = told(ask("arn:aws:lambda:us-east-1:222222222222:function:f"));
    assert!(theirs.starts_with("403 AccessDeniedException User: arn:aws:iam::123456789012:root is not"), "{theirs}");
    ask("arn:aws:lambda:us-east-1:123456789012:function:f").unwrap();
}
