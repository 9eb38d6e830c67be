//! A gateway on a store in memory, with a function behind it that answers as the test says.

use std::sync::{Arc, Mutex};

use auth::sigv4::{Parts, SignatureError};
use auth::{Caller, Principal};
use base::{AccountId, Decision, Limits, ManualClock, Region, RequestId, SeededRng, Timestamp, Why};
use bytes::Bytes;
use http_body_util::BodyExt;
use service::{
    Api, Ask, Authorize, BoxFuture, Call, Credentials, ExecuteApi, ExecuteApiRequest, Finding, Identify, Invocation,
    Invoke, Invoked, Mode, Origin, RequestTrace, RoleSession, Scope, SessionRequest, Trace, Tracer,
};
use wire::Error;

use crate::{Dependencies, Gateway, UpstreamPolicy};

type Function = Box<dyn Fn(&Invocation) -> Result<Invoked, Error> + Send + Sync>;

/// Plays lambda, iam and trace.
pub struct World {
    function: Mutex<Function>,
    pub invocations: Mutex<Vec<Invocation>>,
    pub traces: Mutex<Vec<RequestTrace>>,
    /// Who signed, and what was asked of the policies, with the answer to give.
    pub signer: Mutex<Result<Option<Caller>, SignatureError>>,
    pub asked: Mutex<Vec<Asked>>,
    pub outcome: Mutex<Option<&'static str>>,
    clock: Arc<ManualClock>,
}

pub struct Bench {
    pub gateway: Gateway,
    pub world: Arc<World>,
}

pub struct Reply {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub body: String,
    pub trace: RequestTrace,
}

impl Invoke for World {
    fn invoke<'a>(&'a self, invocation: Invocation) -> BoxFuture<'a, Result<Invoked, Error>> {
        let answer = (self.function.lock().unwrap())(&invocation);
        self.invocations.lock().unwrap().push(invocation);
        Box::pin(std::future::ready(answer))
    }
}

/// Gives a session of the role `caller` and of no other.
impl Credentials for World {
    fn session<'a>(&'a self, request: SessionRequest) -> BoxFuture<'a, Result<RoleSession, Error>> {
        let session = (request.role.resource == "role/caller").then(|| RoleSession {
            access_key_id: "ASIA".into(),
            secret_access_key: base::Secret::new(String::new()),
            session_token: base::Secret::new(String::new()),
            expires: NOW,
            caller: Caller::new(Principal::AssumedRole {
                account: "123456789012".parse().unwrap(),
                path: "/".into(),
                role: "caller".into(),
                role_id: "AROA".into(),
                session: "s".into(),
            }),
        });
        let session = session.ok_or_else(|| Error::new(403, "AccessDenied", "no such role here"));
        Box::pin(std::future::ready(session))
    }
}

/// Gives back what it was asked.
impl Api for World {
    fn call<'a>(
        &'a self,
        caller: Caller,
        _region: Region,
        service: &'a str,
        operation: &'a str,
        input: serde_json::Value,
    ) -> BoxFuture<'a, Result<serde_json::Value, Error>> {
        let said = serde_json::json!({
            "as": &**caller.arn(), "input": input, "operation": format!("{service}:{operation}"),
        });
        Box::pin(std::future::ready(Ok(said)))
    }

    fn call_record<'a>(
        &'a self,
        _caller: Caller,
        _region: Region,
        _operation: &'static wire::Operation,
        _input: wire::Record,
    ) -> BoxFuture<'a, Result<wire::Record, Error>> {
        Box::pin(std::future::ready(Err(Error::new(501, "NotImplemented", "not here"))))
    }
}

impl std::fmt::Debug for World {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("World")
    }
}

impl Trace for World {
    fn record(&self, trace: RequestTrace) {
        self.traces.lock().unwrap().push(trace);
    }

    fn finding(&self, _finding: Finding) -> bool {
        true
    }
}

/// What policies were asked.
#[derive(Debug, PartialEq)]
pub struct Asked {
    pub who: String,
    pub resource: String,
    pub resource_policy: bool,
}

/// Says what the test says.
impl Authorize for World {
    fn authorize(&self, ask: &Ask<'_>) -> Result<(), Error> {
        assert_eq!((ask.action, ask.origin.source_ip.to_string().as_str()), ("execute-api:Invoke", "192.0.2.7"));
        self.asked.lock().unwrap().push(Asked {
            who: ask.caller.arn().to_string(),
            resource: ask.resource.to_owned(),
            resource_policy: ask.resource_policy.is_some(),
        });
        let Some(outcome) = *self.outcome.lock().unwrap() else { return Ok(()) };
        let decision = Decision { outcome: outcome.to_owned(), ..Decision::default() };
        let why = Why { decision: Some(decision), ..Why::new("authorize", "so it is") };
        Err(Error::new(403, "AccessDeniedException", "IAM's words").why(why))
    }

    fn mode(&self) -> Mode {
        Mode::Enforce
    }
}

impl Identify for World {
    fn identify(
        &self,
        _request: &Parts<'_>,
        _body: &Bytes,
        scope: Scope<'_>,
        _time: Timestamp,
    ) -> Result<Option<Caller>, SignatureError> {
        assert_eq!((scope.service, scope.region), ("execute-api", "us-east-1"));
        self.signer.lock().unwrap().clone()
    }
}

/// An API as a record, for tests of what looks at few of its parts.
pub fn rest_api() -> crate::record::RestApi {
    crate::record::RestApi {
        id: "abc".into(),
        account: "123456789012".parse().unwrap(),
        region: Region::default_region(),
        name: "test".into(),
        description: None,
        created: NOW,
        version: None,
        binary_media_types: Vec::new(),
        minimum_compression_size: None,
        api_key_source: "HEADER".into(),
        endpoint_types: vec!["EDGE".into()],
        ip_address_type: "ipv4".into(),
        vpc_endpoint_ids: Vec::new(),
        policy: None,
        tags: Default::default(),
        disable_execute_api_endpoint: false,
        root_resource_id: "root".into(),
        warnings: Vec::new(),
        security_policy: None,
        endpoint_access_mode: None,
    }
}

#[derive(Debug)]
struct Everybody;

impl Authorize for Everybody {
    fn authorize(&self, _ask: &Ask<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn mode(&self) -> Mode {
        Mode::Off
    }
}

/// What a function gives back.
pub fn invoked(payload: &str) -> Result<Invoked, Error> {
    Ok(Invoked {
        status: 200,
        payload: Bytes::from(payload.to_owned()),
        function_error: None,
        log_tail: None,
        executed_version: "$LATEST".to_owned(),
    })
}

pub const NOW: Timestamp = Timestamp::from_millis(1_795_177_845_123);
pub const FUNCTION: &str = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:meditate/invocations";

impl Bench {
    pub fn new() -> Self {
        Self::with_limits(Limits::default())
    }

    pub fn with_limits(limits: Limits) -> Self {
        let clock = Arc::new(ManualClock::new(NOW));
        let options = store::Options::new(clock.clone(), &limits);
        let store = store::Store::memory(options).unwrap();
        let world = Arc::new(World {
            function: Mutex::new(Box::new(|_| invoked("{}"))),
            invocations: Mutex::default(),
            traces: Mutex::default(),
            signer: Mutex::new(Ok(None)),
            asked: Mutex::default(),
            outcome: Mutex::default(),
            clock: clock.clone(),
        });
        let gateway = Gateway::open(Dependencies {
            store,
            clock,
            rng: Arc::new(SeededRng::new(1)),
            limits: Arc::new(limits),
            invoke: world.clone(),
            credentials: world.clone(),
            authorizer: world.clone(),
            trace: world.clone(),
            upstream: UpstreamPolicy::LinkLocal,
            tell_why: true,
        });
        gateway.connect(world.clone(), world.clone());
        Self { gateway, world }
    }

    /// What the function does from now on.
    pub fn function(&self, function: impl Fn(&Invocation) -> Result<Invoked, Error> + Send + Sync + 'static) {
        *self.world.function.lock().unwrap() = Box::new(function);
    }

    pub fn call(&self) -> Call {
        let account: AccountId = "123456789012".parse().unwrap();
        Call {
            caller: Caller::new(Principal::Root { account: account.clone() }),
            account,
            region: Region::default_region(),
            request_id: RequestId::new(&SeededRng::new(9)),
            time: NOW,
            origin: Origin {
                source_ip: [127, 0, 0, 1].into(),
                user_agent: "test".into(),
                endpoint: "http://localhost:4566".into(),
                secure: false,
                external: true,
            },
            clock: self.world.clock.clone(),
            tracer: Arc::new(Tracer::new(NOW)),
            authorizer: Arc::new(Everybody),
        }
    }

    /// Imports a definition, deploys it to `prod`, and gives the API's id.
    pub async fn deployed(&self, definition: &str) -> String {
        use crate::generated::apigateway as shape;
        let call = self.call();
        let input = shape::ImportRestApiRequest { body: Bytes::from(definition.to_owned()), ..Default::default() };
        let api = crate::api::import::create(&self.gateway, &call, input).await.unwrap();
        let id = api.id.unwrap();
        self.deploy(&id, "prod").await;
        id
    }

    pub async fn deploy(&self, id: &str, stage: &str) {
        use crate::generated::apigateway as shape;
        let input = shape::CreateDeploymentRequest {
            rest_api_id: id.to_owned(),
            stage_name: Some(stage.to_owned()),
            ..Default::default()
        };
        crate::api::deployment::create(&self.gateway, &self.call(), input).await.unwrap();
    }

    pub async fn send(&self, api: &str, request: http::Request<&str>) -> Reply {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path().to_owned();
        let request = http::Request::from_parts(parts, Bytes::from(body.to_owned()));
        self.send_raw(api, &path, request).await
    }

    pub async fn send_raw(&self, api: &str, path: &str, request: http::Request<Bytes>) -> Reply {
        let response = self.execute(api, path, request).await;
        let (parts, body) = response.into_parts();
        Reply {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
            trace: self.world.traces.lock().unwrap().pop().unwrap(),
        }
    }

    pub async fn execute(&self, api: &str, path: &str, request: http::Request<Bytes>) -> http::Response<Bytes> {
        let request = ExecuteApiRequest {
            api_id: api.to_owned(),
            path: path.to_owned(),
            request,
            domain_name: format!("{api}.execute-api.localhost"),
            source_ip: [192, 0, 2, 7].into(),
            endpoint: "http://localhost:4566".to_owned(),
            time: NOW,
        };
        let (parts, body) = self.gateway.execute(request).await.into_parts();
        http::Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
    }

    pub async fn get(&self, api: &str, path: &str) -> Reply {
        self.send(api, http::Request::get(path).body("").unwrap()).await
    }
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn fix(&self) -> &str {
        self.trace.why.as_ref().and_then(|why| why.fix.as_ref()?.command.as_deref()).unwrap_or_default()
    }

    pub fn why(&self) -> &str {
        self.trace.why.as_ref().map_or("", |why| why.summary.as_str())
    }
}
