//! AssumeRoleWithWebIdentity: a token of an OpenID Connect provider of the account for a role's
//! session. The call is unsigned; the caller is known when the token is checked, so that permission
//! is asked here and not by the table.

use std::time::Duration;

use auth::{Caller, Principal};
use base::{AccountId, Timestamp, Why};
use serde_json::{Map, Value};
use service::{Ask, Call, Condition};
use wire::{Error, Shape};

use super::assume;
use crate::generated::sts::*;
use crate::issuer::Checked;
use crate::jwt::{Token, Verdict};
use crate::records::OidcRecord;
use crate::{Iam, Sts, authorize, errors, names};

/// A token that was issued longer ago is refused. Assumption: AWS refuses tokens of some days with
/// these words, and does not say from when on.
const OLDEST: Duration = Duration::from_secs(24 * 3600);
/// How far a provider's clock may be ahead of ours. Assumption.
const SKEW: Duration = Duration::from_secs(300);
/// Claims that carry session tags and the source identity.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html>
const TAGS: &str = "https://aws.amazon.com/tags";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";
const NO_KEY: &str = "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";

/// Seen in <https://github.com/hashicorp/terraform-provider-aws/issues/44712>.
const NO_TAGS: &str = "Unable to validate tags";

/// What a checked token says.
struct Identity {
    issuer: String,
    /// `azp` where the token has one, else `aud`.
    audience: String,
    subject: String,
    tags: Vec<Tag>,
    transitive: Vec<String>,
    source_identity: Option<String>,
    /// `ISSUER:aud`, `ISSUER:sub` and the like.
    keys: Vec<Condition>,
}

/// AssumeRoleWithWebIdentity. OAuth 2.0 access tokens (`ProviderId`) are not taken: only Amazon and
/// Facebook could say whether one is good.
pub(crate) async fn assume(
    sts: &Sts,
    call: &Call,
    input: AssumeRoleWithWebIdentityRequest,
) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
    let iam = &*sts.iam;
    if names::parse(&input.role_arn, "role").is_none() {
        return Err(errors::validation("Request ARN is invalid"));
    }
    let token = Token::parse(&input.web_identity_token).filter(|_| input.provider_id.is_none()).ok_or_else(|| {
        invalid("The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")
    })?;
    let (account, role) = assume::role(iam, &input.role_arn).ok_or_else(|| {
        refused("sts:AssumeRoleWithWebIdentity")
            .why(Why::new("authorize", format!("There is no role {}.", input.role_arn)))
    })?;
    let (identity, provider) = check(iam, &account, &token, call.time).await?;
    check_given(&input, &identity)?;
    let extras = iam.extras(&account, input.policy, input.policy_arns, Some(identity.tags.clone()))?;
    assume::check_transitive(&identity.transitive, &extras.tags, None)?;
    ask(iam, call, &input.role_arn, &input.role_session_name, &identity, &provider)?;

    let name = &input.role_session_name;
    let mut claims = iam.role_claims(call, &account, &role, name, input.duration_seconds, &extras)?;
    claims.transitive = identity.transitive;
    claims.source_identity = identity.source_identity;
    claims.provider = Some(provider);
    claims.context = identity.keys;
    let (credentials, assumed) = iam.role_credentials(call, &role, name, &claims)?;
    Ok(AssumeRoleWithWebIdentityResponse {
        credentials: Some(credentials),
        subject_from_web_identity_token: Some(identity.subject),
        assumed_role_user: Some(assumed),
        packed_policy_size: extras.packed_size,
        provider: Some(identity.issuer),
        audience: Some(identity.audience),
        source_identity: claims.source_identity,
    })
}

/// Checks a token against the providers of the role's account. Gives what it says, and the
/// provider's ARN.
async fn check(iam: &Iam, account: &AccountId, token: &Token<'_>, now: Timestamp) -> Result<(Identity, String), Error> {
    let claims = &token.claims;
    let issuer = required(claims, "iss")?;
    let name = issuer.split_once("://").map_or(issuer.as_str(), |(_, name)| name);
    let provider = iam.memory.get::<OidcRecord>(account, name).filter(|provider| provider.name == name);
    let provider =
        provider.ok_or_else(|| invalid(format!("No OpenIDConnect provider found in your account for {issuer}")))?;
    let subject = required(claims, "sub")?;
    let audience = audience(claims, &provider)?;
    times(claims, now)?;
    match iam.issuers.check(&issuer, token, now).await {
        Checked::Verdict(Verdict::Authentic) => {}
        Checked::Verdict(Verdict::Forged) => return Err(invalid("Couldn't verify signed token.")),
        Checked::Verdict(Verdict::NoKey) => {
            let reason =
                format!("{issuer} has no key for this token: of its `kid`, for RS256, RS384, RS512, ES256 or ES384");
            return Err(invalid(NO_KEY).why(Why::new("authenticate", reason)));
        }
        Checked::Unreachable(reason) => {
            tracing::warn!("the keys of {issuer} cannot be had: {reason}");
            return Err(invalid(NO_KEY).why(Why::new("authenticate", reason)));
        }
    }
    let (tags, transitive) = tags(claims)?;
    let source_identity = match claims.get(SOURCE_IDENTITY) {
        None => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(_) => return Err(invalid("Invalid value for the source identity")),
    };
    let keys = keys(name, claims, &audience);
    let arn = crate::api::shapes::oidc_arn(account, name);
    Ok((Identity { issuer, audience, subject, tags, transitive, source_identity, keys }, arn))
}

/// Whom the token is for. It must be among the provider's clients.
fn audience(claims: &Map<String, Value>, provider: &OidcRecord) -> Result<String, Error> {
    let all: Vec<&str> = texts(claims.get("aud"));
    let first = *all.first().ok_or_else(|| missing("aud"))?;
    let known = |id: &str| provider.client_ids.iter().any(|client| client == id);
    let found = match claims.get("azp").and_then(Value::as_str) {
        Some(azp) => Some(azp).filter(|azp| known(azp)),
        None => all.iter().copied().find(|id| known(id)),
    };
    found.map(str::to_owned).ok_or_else(|| {
        let why = Why::new("authenticate", format!("the provider {} does not know the client", provider.name));
        invalid("Incorrect token audience").why(why.wanted(provider.client_ids.join(", "), first))
    })
}

fn times(claims: &Map<String, Value>, now: Timestamp) -> Result<(), Error> {
    let expires = moment(claims, "exp")?.ok_or_else(|| missing("exp"))?;
    let issued = moment(claims, "iat")?.ok_or_else(|| missing("iat"))?;
    let now = now.seconds();
    if now >= expires {
        return Err(expired(format!(
            "Token expired: current date/time {now} must be before the expiration date/time {expires}"
        )));
    }
    let age = now.saturating_sub(issued);
    if age > seconds(OLDEST) {
        return Err(expired(format!("Token too old: {age}")));
    }
    let begins = moment(claims, "nbf")?.unwrap_or(issued).max(issued);
    if begins.saturating_sub(now) > seconds(SKEW) {
        return Err(invalid("Token is not valid yet"));
    }
    Ok(())
}

/// Tags and source identity must be such as AssumeRole takes.
fn check_given(input: &AssumeRoleWithWebIdentityRequest, identity: &Identity) -> Result<(), Error> {
    let check = |given: AssumeRoleRequest| {
        let (role_arn, role_session_name) = (input.role_arn.clone(), input.role_session_name.clone());
        let given = AssumeRoleRequest { role_arn, role_session_name, ..given };
        let operation = SERVICE.operation("AssumeRole").ok_or_else(|| Error::internal("no operation AssumeRole"))?;
        wire::validate(&SERVICE, operation, &given.into_record())
    };
    let tags = Some(identity.tags.clone());
    let transitive_tag_keys = Some(identity.transitive.clone());
    check(AssumeRoleRequest { tags, transitive_tag_keys, ..Default::default() })
        .map_err(|error| errors::validation(NO_TAGS).why(Why::new("authenticate", error.message.clone())))?;
    check(AssumeRoleRequest { source_identity: identity.source_identity.clone(), ..Default::default() })
}

/// Asks the role's trust policy for the session, and for tags and source identity apart.
fn ask(iam: &Iam, call: &Call, role: &str, session: &str, identity: &Identity, provider: &str) -> Result<(), Error> {
    let account = role.split(':').nth(4).and_then(|account| account.parse().ok());
    let principal =
        Principal::Federated { account, provider: provider.into(), subject: identity.subject.as_str().into() };
    let mut caller = Caller::new(principal);
    caller.verified = true;
    let mut conditions = assume::conditions(iam, role, session, Some(&identity.tags), Some(&identity.transitive));
    conditions.extend(identity.keys.iter().cloned());
    if let Some(source) = &identity.source_identity {
        conditions.push(("sts:SourceIdentity".into(), vec![source.clone()]));
    }
    let trust = assume::trust(iam, role);
    let further =
        [(!identity.tags.is_empty(), "sts:TagSession"), (identity.source_identity.is_some(), "sts:SetSourceIdentity")];
    let further = further.into_iter().filter(|(wanted, _)| *wanted).map(|(_, action)| action);
    for action in std::iter::once("sts:AssumeRoleWithWebIdentity").chain(further) {
        let outcome = call.authorizer.authorize(&Ask {
            caller: &caller,
            region: &call.region,
            action,
            resource: role,
            conditions: conditions.clone(),
            resource_policy: trust.as_deref(),
            request_id: call.request_id,
            time: call.time,
            origin: &call.origin,
        });
        outcome.map_err(|mut error| {
            error.message.clone_from(&refused(action).message);
            error
        })?;
    }
    Ok(())
}

/// Session tags: in one object, or flat for providers that know no objects.
fn tags(claims: &Map<String, Value>) -> Result<(Vec<Tag>, Vec<String>), Error> {
    let nested = claims.get(TAGS);
    let principal = nested.and_then(|tags| tags.get("principal_tags")).and_then(Value::as_object);
    let flat = claims
        .iter()
        .filter_map(|(name, value)| Some((name.strip_prefix(TAGS)?.strip_prefix("/principal_tags/")?, value)));
    let all = principal.into_iter().flatten().map(|(key, value)| (key.as_str(), value)).chain(flat);
    let mut tags = Vec::new();
    for (key, value) in all {
        let [value] = texts(Some(value))[..] else {
            let why = Why::new("authenticate", format!("the session tag {key} is no text"));
            return Err(errors::validation(NO_TAGS).why(why));
        };
        tags.push(Tag { key: key.to_owned(), value: value.to_owned() });
    }
    let flat = format!("{TAGS}/transitive_tag_keys");
    let transitive = nested.and_then(|tags| tags.get("transitive_tag_keys")).or_else(|| claims.get(&flat));
    Ok((tags, texts(transitive).into_iter().map(str::to_owned).collect()))
}

/// The condition keys of every provider.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif>
fn keys(name: &str, claims: &Map<String, Value>, audience: &str) -> Vec<Condition> {
    let mut out = vec![(format!("{name}:aud"), vec![audience.to_owned()])];
    for (key, claim) in [("sub", "sub"), ("amr", "amr"), ("email", "email"), ("oaud", "aud")] {
        let values = texts(claims.get(claim));
        if !values.is_empty() {
            out.push((format!("{name}:{key}"), values.into_iter().map(str::to_owned).collect()));
        }
    }
    out
}

/// A text, or the texts of a list.
fn texts(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn required(claims: &Map<String, Value>, name: &str) -> Result<String, Error> {
    let text = claims.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| missing(name))
}

/// Seconds since 1970, perhaps with a fraction.
fn moment(claims: &Map<String, Value>, name: &str) -> Result<Option<i64>, Error> {
    #[allow(clippy::cast_possible_truncation, reason = "a float beyond i64 becomes its bound")]
    let number = |value: &Value| value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64));
    match claims.get(name) {
        None => Ok(None),
        Some(value) => number(value).map(Some).ok_or_else(|| invalid(format!("Invalid value for the claim {name}"))),
    }
}

fn seconds(time: Duration) -> i64 {
    i64::try_from(time.as_secs()).unwrap_or(i64::MAX)
}

fn missing(claim: &str) -> Error {
    invalid(format!("Missing a required claim: {claim}"))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::of(&schema::InvalidIdentityTokenException, message)
}

fn expired(message: String) -> Error {
    Error::of(&schema::ExpiredTokenException, message)
}

/// AWS tells no more.
fn refused(action: &str) -> Error {
    authorize::denied(action, format!("Not authorized to perform {action}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::iam::{CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse};
    use crate::testing::Signer;
    use crate::tests::{World, told};
    use serde_json::json;
    use service::Mode;

    const ISSUER: &str = "https://token.example.com/path";

    /// A provider with one client, a role that trusts its person Ann, a signer, and a world for them.
    async fn world(statement: &str) -> (World, Signer) {
        let mut world = World::new(Mode::Enforce).await;
        let input = CreateOpenIDConnectProviderRequest {
            url: ISSUER.into(),
            client_id_list: Some(vec!["app".into(), "other".into()]),
            ..Default::default()
        };
        world.iam::<_, CreateOpenIDConnectProviderResponse>("CreateOpenIDConnectProvider", input).await.unwrap();
        let trust = r#"{"Version":"2012-10-17","Statement":[STATEMENT{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/token.example.com/path"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.example.com/path:sub":"ann","token.example.com/path:aud":"app"}}}]}"#;
        world.role("r", &trust.replace("STATEMENT", statement)).await;
        world.caller = Caller::anonymous();
        let signer = Signer::new("k1");
        world.documents.publish(ISSUER, &[&signer]);
        (world, signer)
    }

    /// Claims that are good now, with `changes` over them; null takes one away.
    fn claims(world: &World, changes: Value) -> Value {
        let now = world.call().time.seconds();
        let mut claims = json!({"iss": ISSUER, "sub": "ann", "aud": "app", "iat": now, "exp": now + 60});
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        claims.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        claims
    }

    async fn taken(world: &World, token: String) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        let input = AssumeRoleWithWebIdentityRequest {
            role_arn: "arn:aws:iam::123456789012:role/r".into(),
            role_session_name: "it".into(),
            web_identity_token: token,
            ..Default::default()
        };
        world.sts("AssumeRoleWithWebIdentity", input).await
    }

    #[tokio::test]
    async fn a_token_is_taken_for_a_session() {
        let (world, signer) = world("").await;
        let token = signer.token(&claims(&world, json!({"amr": ["pwd", "otp"]})));
        let answer = taken(&world, token).await.unwrap();
        assert_eq!(answer.provider.as_deref(), Some(ISSUER));
        assert_eq!(answer.audience.as_deref(), Some("app"));
        assert_eq!(answer.subject_from_web_identity_token.as_deref(), Some("ann"));
        assert_eq!(
            answer.assumed_role_user.unwrap().arn.as_deref(),
            Some("arn:aws:sts::123456789012:assumed-role/r/it")
        );
        let session = world.session(&answer.credentials.unwrap()).unwrap().caller.session.unwrap();
        assert_eq!(
            session.federated_provider.as_deref(),
            Some("arn:aws:iam::123456789012:oidc-provider/token.example.com/path")
        );
        let amr = ("token.example.com/path:amr".to_owned(), vec!["pwd".to_owned(), "otp".to_owned()]);
        assert!(session.context.contains(&amr), "{:?}", session.context);
    }

    #[tokio::test]
    async fn each_fault_of_a_token_is_refused_in_words_of_aws() {
        let (world, signer) = world("").await;
        let now = world.call().time.seconds();
        for (changes, expected) in [
            (json!({"iss": "https://other.example.com"}), "400 InvalidIdentityToken No OpenIDConnect provider found in your account for https://other.example.com".to_owned()),
            (json!({"iss": "https://token.example.com/PATH"}), "400 InvalidIdentityToken No OpenIDConnect provider found in your account for https://token.example.com/PATH".to_owned()),
            (json!({"iss": null}), "400 InvalidIdentityToken Missing a required claim: iss".into()),
            (json!({"sub": null}), "400 InvalidIdentityToken Missing a required claim: sub".into()),
            (json!({"aud": null}), "400 InvalidIdentityToken Missing a required claim: aud".into()),
            (json!({"exp": null}), "400 InvalidIdentityToken Missing a required claim: exp".into()),
            (json!({"iat": null}), "400 InvalidIdentityToken Missing a required claim: iat".into()),
            (json!({"aud": "stranger"}), "400 InvalidIdentityToken Incorrect token audience".into()),
            (json!({"azp": "stranger"}), "400 InvalidIdentityToken Incorrect token audience".into()),
            (json!({"exp": "soon"}), "400 InvalidIdentityToken Invalid value for the claim exp".into()),
            (json!({"exp": now}), format!("400 ExpiredTokenException Token expired: current date/time {now} must be before the expiration date/time {now}")),
            (json!({"iat": now - 86_401}), "400 ExpiredTokenException Token too old: 86401".into()),
            (json!({"iat": now + 301}), "400 InvalidIdentityToken Token is not valid yet".into()),
            (json!({"nbf": now + 301}), "400 InvalidIdentityToken Token is not valid yet".into()),
            (json!({"sub": "bob"}), "403 AccessDenied Not authorized to perform sts:AssumeRoleWithWebIdentity".into()),
            (json!({"aud": ["app"], "azp": "other"}), "403 AccessDenied Not authorized to perform sts:AssumeRoleWithWebIdentity".into()),
            (json!({"https://aws.amazon.com/tags/principal_tags/team": "red"}), "403 AccessDenied Not authorized to perform sts:TagSession".into()),
            (json!({"https://aws.amazon.com/source_identity": "ann"}), "403 AccessDenied Not authorized to perform sts:SetSourceIdentity".into()),
        ] {
            let token = signer.token(&claims(&world, changes.clone()));
            assert_eq!(told(taken(&world, token).await), expected, "{changes}");
        }
        let told_of = async |token: String| told(taken(&world, token).await);
        assert_eq!(
            told_of("x".repeat(20)).await,
            "400 InvalidIdentityToken The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
        );
        let stranger = Signer::new("k1");
        assert_eq!(
            told_of(stranger.token(&claims(&world, json!({})))).await,
            "400 InvalidIdentityToken Couldn't verify signed token."
        );
        let unknown = Signer::new("k9");
        let no_key = format!("400 InvalidIdentityToken {NO_KEY}");
        assert_eq!(told_of(unknown.token(&claims(&world, json!({})))).await, no_key);
        let unsigned = signer.signed(&json!({"alg": "none"}), &claims(&world, json!({})));
        assert_eq!(told_of(unsigned).await, no_key);
    }

    #[tokio::test]
    async fn tags_and_source_identity_come_with_the_token() {
        let statement = r#"{"Effect":"Allow","Principal":{"Federated":"*"},"Action":["sts:TagSession","sts:SetSourceIdentity"],"Condition":{"StringEquals":{"aws:RequestTag/team":"red","sts:SourceIdentity":"ann"}}},"#;
        let statement =
            statement.replace("\"*\"", "\"arn:aws:iam::123456789012:oidc-provider/token.example.com/path\"");
        let (world, signer) = world(&statement).await;
        for tags in [
            json!({"https://aws.amazon.com/tags": {"principal_tags": {"team": ["red"]}, "transitive_tag_keys": ["team"]}}),
            json!({"https://aws.amazon.com/tags/principal_tags/team": "red", "https://aws.amazon.com/tags/transitive_tag_keys": ["team"]}),
        ] {
            let mut claims = claims(&world, tags);
            claims[SOURCE_IDENTITY] = "ann".into();
            let answer = taken(&world, signer.token(&claims)).await.unwrap();
            assert_eq!(answer.source_identity.as_deref(), Some("ann"));
            let caller = world.session(&answer.credentials.unwrap()).unwrap().caller;
            assert_eq!(caller.tags.as_ref(), [("team".into(), "red".into())]);
            assert_eq!(caller.session.unwrap().transitive_keys, ["team".into()]);
        }
    }

    /// Assumption: what AWS says of a source identity and of transitive keys in a token is what it says of
    /// those of AssumeRole; of tags it is known.
    #[tokio::test]
    async fn tags_and_source_identity_are_held_to_what_the_api_takes() {
        let statement = r#"{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/token.example.com/path"},"Action":["sts:TagSession","sts:SetSourceIdentity"]},"#;
        let (world, signer) = world(statement).await;
        let tag = |key: &str, value: Value| json!({TAGS: {"principal_tags": {key: value}}});
        let no_tags = || format!("400 ValidationError {NO_TAGS}");
        for (changes, expected) in [
            (tag("team", json!(["*"])), no_tags()),
            (tag("team", json!("<>")), no_tags()),
            (tag("team", json!("x".repeat(257))), no_tags()),
            (tag(&"k".repeat(129), json!("x")), no_tags()),
            (tag("", json!("x")), no_tags()),
            (tag("team", json!(7)), no_tags()),
            (json!({TAGS: {"principal_tags": (0..51).map(|at| (at.to_string(), json!("x"))).collect::<Map<_, _>>()}}), no_tags()),
            (tag("aws:team", json!("x")), "400 ValidationError Tag keys beginning with aws: are reserved for system use.".into()),
            (json!({TAGS: {"principal_tags": {"a": "x", "A": "y"}}}), "400 ValidationError Duplicate tag keys found. Please note that Tag keys are case insensitive.".into()),
            (json!({TAGS: {"principal_tags": {"a": "x"}, "transitive_tag_keys": ["b"]}}), "400 InvalidParameterValue The specified transitive tag key must be included in the requested tags.".into()),
            (json!({SOURCE_IDENTITY: "a b*!"}), r"400 ValidationError 1 validation error detected: Value 'a b*!' at 'sourceIdentity' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*".into()),
            (json!({SOURCE_IDENTITY: ["ann"]}), "400 InvalidIdentityToken Invalid value for the source identity".into()),
        ] {
            let token = signer.token(&claims(&world, changes.clone()));
            assert_eq!(told(taken(&world, token).await), expected, "{changes}");
        }
        let long = told(taken(&world, signer.token(&claims(&world, json!({SOURCE_IDENTITY: "x".repeat(65)})))).await);
        assert!(long.starts_with("400 ValidationError") && long.contains("'sourceIdentity'"), "{long}");
    }

    #[tokio::test]
    async fn keys_are_kept_and_asked_for_again_when_they_change() {
        let (world, signer) = world("").await;
        let good = || signer.token(&claims(&world, json!({})));
        taken(&world, good()).await.unwrap();
        taken(&world, good()).await.unwrap();
        assert_eq!(world.documents.asked(), 2);
        // A new key is found, but the provider is not asked twice in a second.
        let next = Signer::new("k2");
        world.documents.publish(ISSUER, &[&next]);
        let rotated = || next.token(&claims(&world, json!({})));
        assert!(told(taken(&world, rotated()).await).contains("retrieve verification key"));
        assert_eq!(world.documents.asked(), 2);
        world.clock.advance(Duration::from_secs(1));
        taken(&world, rotated()).await.unwrap();
        assert!(told(taken(&world, good()).await).contains("retrieve verification key"));
        assert_eq!(world.documents.asked(), 4);
    }

    #[tokio::test]
    async fn keys_that_are_fresh_outlast_an_answer_that_fails_or_is_slow() {
        let (world, signer) = world("").await;
        let next = Signer::new("k2");
        let good = || signer.token(&claims(&world, json!({})));
        let rotated = || next.token(&claims(&world, json!({})));
        taken(&world, good()).await.unwrap();
        world.clock.advance(Duration::from_secs(1));

        // While the provider is asked for a new key, the ones that are known count.
        world.documents.publish(ISSUER, &[&signer, &next]);
        let gate = world.documents.hold();
        let (mut one, mut two) = (Box::pin(taken(&world, rotated())), Box::pin(taken(&world, rotated())));
        tokio::select! {
            biased;
            early = &mut one => panic!("{early:?}"),
            early = &mut two => panic!("{early:?}"),
            answer = taken(&world, good()) => answer.unwrap(),
        };
        drop(gate);
        one.await.unwrap();
        two.await.unwrap();
        assert_eq!(world.documents.asked(), 4);

        // A provider that is gone takes its keys with it when their hour is over, no earlier.
        world.documents.vanish();
        world.clock.advance(Duration::from_secs(3599));
        assert!(told(taken(&world, Signer::new("k3").token(&claims(&world, json!({})))).await).contains(NO_KEY));
        assert_eq!(world.documents.asked(), 5);
        taken(&world, good()).await.unwrap();
        taken(&world, rotated()).await.unwrap();
        world.clock.advance(Duration::from_secs(1));
        assert!(told(taken(&world, good()).await).contains(NO_KEY));
    }

    #[tokio::test]
    async fn a_provider_that_does_not_answer_or_is_another_is_refused() {
        let (world, signer) = world("").await;
        let url = format!("{ISSUER}/.well-known/openid-configuration");
        let mut reasons = Vec::new();
        for document in [
            json!({"issuer": "https://other", "jwks_uri": "https://other"}),
            json!({}),
            json!({"issuer": ISSUER, "jwks_uri": "https://nowhere"}),
        ] {
            world.documents.put(&url, document);
            world.clock.advance(Duration::from_secs(2));
            let token = signer.token(&claims(&world, json!({})));
            let error = taken(&world, token).await.unwrap_err();
            assert_eq!((error.code.as_ref(), error.message.as_str()), ("InvalidIdentityToken", NO_KEY));
            reasons.push(error.why.as_ref().unwrap().summary.clone());
        }
        assert!(reasons[0].contains("speaks of another issuer: https://other"), "{reasons:?}");
        assert!(reasons[1].contains("is no configuration"), "{reasons:?}");
        assert!(reasons[2].contains("https://nowhere does not answer"), "{reasons:?}");
    }
}
