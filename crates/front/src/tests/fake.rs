//! Services, keys, policies and records that are made up.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use auth::{Caller, Principal};
use base::{AccountId, Region, RequestId, Secret, Timestamp, Why};
use http::Response;
use serde_json::{Value as Json, json};
use service::{
    AccessKey, Ask, Authorize, Body, BoxFuture, Call, ExecuteApi, ExecuteApiRequest, Finding, Identities, Mode, Output,
    RequestTrace, Service, Trace,
};
use tokio::sync::Notify;
use wire::schema::{Access, LengthConstraints, Location, Member, StringConstraints, Structure, Type};
use wire::{Error, Operation, Protocol, Record, Value};

use crate::Admin;

static TEXT: StringConstraints = StringConstraints::ANY;
static SHORT: StringConstraints =
    StringConstraints { length: LengthConstraints { min: None, max: Some(5) }, pattern: None, values: &[] };
static INPUT: Structure = Structure::new(
    "EchoInput",
    &[
        Member::new("Text", Type::String(&TEXT)),
        Member::new("Short", Type::String(&SHORT)),
        Member::new("Inner", Type::Structure(&INPUT)),
        Member::new("HeaderText", Type::String(&TEXT)).at(Location::Header, "X-Text"),
    ],
);
static OUTPUT: Structure = Structure::new("EchoOutput", &[Member::new("Text", Type::String(&TEXT))]);

const fn operation(name: &'static str, method: &'static str, uri: &'static str) -> Operation {
    Operation {
        name,
        method,
        uri,
        success_status: 200,
        input: Some(&INPUT),
        output: Some(&OUTPUT),
        errors: &[],
        result_wrapper: "EchoResult",
        access: Access::NONE,
    }
}

static OPERATIONS: &[&Operation] = &[
    &operation("Echo", "POST", "/echo"),
    &operation("Fail", "POST", "/fail"),
    &operation("Missing", "POST", "/missing"),
    &operation("Panic", "POST", "/panic"),
    &operation("Wait", "POST", "/wait"),
    &operation("Who", "POST", "/who"),
];

const fn model(name: &'static str, protocols: &'static [Protocol]) -> wire::Service {
    wire::Service {
        name,
        signing_name: name,
        endpoint_prefix: name,
        target_prefix: name,
        api_version: "2020-01-01",
        xml_namespace: "https://example.com/doc/",
        json_version: "1.1",
        protocols,
        operations: OPERATIONS,
        paginators: &[],
    }
}

static REST: wire::Service = model("rest", &[Protocol::RestJson1]);
static QUERY: wire::Service = model("query", &[Protocol::AwsQuery]);
static JSON: wire::Service = model("json", &[Protocol::AwsJson1_1]);

/// Everything that the front is connected to.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) keys: Mutex<HashMap<String, AccessKey>>,
    pub(crate) traces: Mutex<Vec<RequestTrace>>,
    pub(crate) resets: Mutex<u32>,
    /// `Wait` has begun.
    pub(crate) begun: Notify,
    /// `Wait` may end.
    pub(crate) release: Notify,
}

struct Fake(&'static wire::Service, Arc<World>);

pub(crate) fn services(world: &Arc<World>) -> Vec<Arc<dyn Service>> {
    [&REST, &QUERY, &JSON].map(|model| Arc::new(Fake(model, Arc::clone(world))) as Arc<dyn Service>).to_vec()
}

fn text(text: impl Into<String>) -> Output {
    let mut record = Record::new(&OUTPUT);
    record.insert("Text", Value::String(text.into()));
    Ok(record)
}

impl Service for Fake {
    fn model(&self) -> &'static wire::Service {
        self.0
    }

    fn built(&self, operation: &str) -> bool {
        operation != "Missing"
    }

    fn call<'a>(&'a self, operation: &'static Operation, call: &'a Call, input: Record) -> BoxFuture<'a, Output> {
        Box::pin(async move {
            match operation.name {
                "Echo" => text(input.text("Text").or(input.text("HeaderText")).unwrap_or_default()),
                "Fail" => Err(Error::new(409, "Clash", "It clashes.")
                    .why(Why::new("call", "there is one already"))
                    .cause("the secret of the cause")),
                "Panic" => panic!("the service panics"),
                "Wait" => {
                    self.1.begun.notify_one();
                    self.1.release.notified().await;
                    text("released")
                }
                "Who" => text(format!(
                    "{} {} {} {} {}",
                    call.caller.arn(),
                    call.caller.verified,
                    call.account,
                    call.region,
                    call.origin.endpoint
                )),
                _ => Err(service::missing(self.0, operation)),
            }
        })
    }
}

impl World {
    /// A user's key, active and without a session.
    pub(crate) fn add_key(&self, id: &str, secret: &str, change: impl FnOnce(&mut AccessKey)) {
        let principal = Principal::User {
            account: AccountId::default_account(),
            path: "/".into(),
            name: "ann".into(),
            id: "AIDAANN".into(),
        };
        let mut key = AccessKey {
            secret: Secret::new(secret.into()),
            caller: Caller::new(principal),
            session_token: None,
            expires: None,
            active: true,
        };
        change(&mut key);
        self.keys.lock().unwrap().insert(id.into(), key);
    }

    pub(crate) fn last_trace(&self) -> RequestTrace {
        self.traces.lock().unwrap().last().cloned().expect("a request was recorded")
    }
}

impl Identities for World {
    fn access_key(&self, id: &str, _token: Option<&str>) -> Option<AccessKey> {
        self.keys.lock().unwrap().get(id).cloned()
    }

    fn used(&self, _id: &str, _time: Timestamp, _service: &str, _region: &Region) {}
}

impl Authorize for World {
    fn authorize(&self, _ask: &Ask<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn mode(&self) -> Mode {
        Mode::Off
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

impl Admin for World {
    fn why(&self, id: &str, _viewer: &Caller) -> Option<Json> {
        (id == "last").then(|| json!({ "phase": "route" }))
    }

    fn trace(&self, id: &str, _viewer: &Caller) -> Result<Option<Json>, Error> {
        Ok(id.parse::<RequestId>().ok().map(|_| json!({ "phases": [] })))
    }

    fn iam(&self, what: &str, query: &str, viewer: &Caller) -> Result<Json, Error> {
        Ok(json!({ "what": what, "query": query, "viewer": **viewer.arn() }))
    }

    fn code<'a>(&'a self, path: &'a str, query: &'a str) -> BoxFuture<'a, Option<bytes::Bytes>> {
        let found = (path == "/_pinfold/code/abc" && query == "key=good").then(|| "zip".into());
        Box::pin(std::future::ready(found))
    }

    fn reset(&self) -> BoxFuture<'_, Result<(), Error>> {
        *self.resets.lock().unwrap() += 1;
        Box::pin(std::future::ready(Ok(())))
    }
}

impl ExecuteApi for World {
    fn execute<'a>(&'a self, request: ExecuteApiRequest) -> BoxFuture<'a, Response<Body>> {
        Box::pin(async move {
            // A large answer, for clients that do not read.
            if request.path == "/prod/large" {
                return Response::new(Body::from(vec![b'x'; 64 << 20]));
            }
            assert!(request.path != "/prod/panic", "the data plane panics");
            let answer = json!({
                "api": request.api_id,
                "path": request.path,
                "uri": request.request.uri().to_string(),
                "body": request.request.body().len(),
                "domain": request.domain_name,
                "endpoint": request.endpoint,
            });
            Response::new(Body::from(answer.to_string()))
        })
    }
}
