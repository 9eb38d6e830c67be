//! The ports: how services reach each other without knowing each other.

use std::fmt;
use std::net::{IpAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use auth::Caller;
use auth::policy::Policy;
use auth::sigv4::{self, SignatureError};
use base::{AccountId, Arn, Region, RequestId, Secret, Timestamp, Why};
use bytes::Bytes;
use wire::{Error, Record};

use crate::{Body, BoxFuture, Condition, Origin, Tracer};

/// Calls a function as a principal, because of a source. Implemented by `lambda`.
pub trait Invoke: Send + Sync {
    /// Runs the function, or queues the event. An error is one of the Invoke operation's; a function
    /// that fails is an [`Invoked`] with `function_error`.
    fn invoke<'a>(&'a self, invocation: Invocation) -> BoxFuture<'a, Result<Invoked, Error>>;
}

/// What [`Invoke`] is asked.
#[derive(Debug, Clone)]
pub struct Invocation {
    /// The function's ARN, with a qualifier or without.
    pub function: Arc<Arn>,
    /// How to run it.
    pub invocation_type: InvocationType,
    /// The event.
    pub payload: Bytes,
    /// Whether whoever calls has written the event itself: it is JSON and is not read again.
    pub well_formed: bool,
    /// Who calls.
    pub caller: Caller,
    /// For a service that calls for a resource: which.
    pub source: Option<Source>,
    /// `ClientContext`, decoded; empty when there is none.
    pub client_context: Bytes,
    /// Whether the last lines of the log are wanted.
    pub tail: bool,
    /// `X-Amzn-Trace-Id`; empty when there is none.
    pub trace_header: String,
    /// The phase records of the request that this call is part of.
    pub tracer: Arc<Tracer>,
    /// The id of the invocation: the function sees it as its request id.
    pub request_id: RequestId,
}

/// `X-Amz-Invocation-Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvocationType {
    /// Wait for the answer.
    RequestResponse,
    /// Queue the event durably and answer 202.
    Event,
    /// Check that the call would be allowed and answer 204.
    DryRun,
}

/// The resource for which a service calls: matched against `SourceArn` and `SourceAccount`.
#[derive(Debug, Clone)]
pub struct Source {
    /// Such as `arn:aws:execute-api:us-east-1:000000000000:abc123/prod/POST/`.
    pub arn: String,
    /// The account that owns it.
    pub account: AccountId,
}

/// What came of an invocation.
#[derive(Debug, Clone)]
pub struct Invoked {
    /// 200, 202 or 204.
    pub status: u16,
    /// The function's answer, or its error as JSON.
    pub payload: Bytes,
    /// `Handled` or `Unhandled` when the function failed.
    pub function_error: Option<&'static str>,
    /// The last lines of the log, when they were asked for: up to 4 KB of text.
    pub log_tail: Option<String>,
    /// The version that ran.
    pub executed_version: String,
}

/// Calls any operation of any service as a principal, through the same authorization. Implemented
/// by `front`.
pub trait Api: Send + Sync {
    /// `input` is the operation's input as JSON, by the model's member names; the answer is its
    /// output in the same form.
    fn call<'a>(
        &'a self,
        caller: Caller,
        region: Region,
        service: &'a str,
        operation: &'a str,
        input: serde_json::Value,
    ) -> BoxFuture<'a, Result<serde_json::Value, Error>>;

    /// The same with records, for callers that build them.
    fn call_record<'a>(
        &'a self,
        caller: Caller,
        region: Region,
        operation: &'static wire::Operation,
        input: Record,
    ) -> BoxFuture<'a, Result<Record, Error>>;
}

/// Takes the lines of functions. Implemented by `logs`.
pub trait Logs: Send + Sync {
    /// Queues lines for a stream; creates group and stream when they are missing. Returns at once:
    /// the lines are readable through the Logs API in order, and durable a moment later.
    ///
    /// # Errors
    /// The lines themselves, beyond the queue's bound: they wait in the caller's hands, who tries
    /// again after a moment.
    fn append(&self, stream: &Arc<LogStream>, lines: Vec<LogLine>) -> Result<(), Vec<LogLine>>;

    /// Whether the stream's group is there already. From memory.
    fn has_group(&self, stream: &LogStream) -> bool;
}

/// The name of a log stream.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LogStream {
    /// The account that owns it.
    pub account: AccountId,
    /// Its region.
    pub region: Region,
    /// Its group.
    pub group: String,
    /// Its own name within the group.
    pub name: String,
}

/// One log event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// When it was written.
    pub time: Timestamp,
    /// The text, without the newline that ended it.
    pub message: String,
}

/// Finds the owner of an access key. Implemented by `iam`, from memory.
pub trait Identities: Send + Sync {
    /// The key of that id; `None` when no such key was made here. Sessions are not kept: all of one
    /// stands, authenticated, in the token that came with the request, so that it is needed to find
    /// them. A session whose role or user is gone is an inactive key.
    fn access_key(&self, id: &str, session_token: Option<&str>) -> Option<AccessKey>;

    /// Notes that the key was used (for `GetAccessKeyLastUsed`). Cheap; need not be durable at once.
    fn used(&self, id: &str, time: Timestamp, service: &str, region: &Region);
}

/// An access key made by IAM or STS here.
#[derive(Debug, Clone)]
pub struct AccessKey {
    /// What signs with it.
    pub secret: Secret<String>,
    /// Who it belongs to, with what STS fixed for the session.
    pub caller: Caller,
    /// The session token that must come with it; `None` for long-term keys.
    pub session_token: Option<Secret<String>>,
    /// When the session ends; `None` for long-term keys.
    pub expires: Option<Timestamp>,
    /// Whether the key is active.
    pub active: bool,
}

/// Finds out who signed a request. Implemented by `front`, by the same rules as for the control plane.
pub trait Identify: Send + Sync {
    /// The signer; none when the request is not signed.
    ///
    /// # Errors
    /// The signature cannot be read, does not fit the request and its whole body, is out of time, or
    /// names a key that is good for nothing here.
    fn identify(
        &self,
        request: &sigv4::Parts<'_>,
        body: &Bytes,
        scope: Scope<'_>,
        time: Timestamp,
    ) -> Result<Option<Caller>, SignatureError>;
}

/// What a signature must be made for.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The service's name in signatures, such as `execute-api`.
    pub service: &'a str,
    /// The region.
    pub region: &'a str,
}

/// Decides what principals may do. Implemented by `iam`, from memory.
pub trait Authorize: Send + Sync + fmt::Debug {
    /// Ok when the call may go on: because policies allow it, or because the mode lets it through
    /// (what `warn` would have refused is recorded as a finding).
    ///
    /// # Errors
    /// AWS's access-denied error of the service that the action belongs to.
    fn authorize(&self, ask: &Ask<'_>) -> Result<(), Error>;

    /// The same, and what policies would have refused of what the mode lets through.
    ///
    /// # Errors
    /// As [`Authorize::authorize`].
    fn judge(&self, ask: &Ask<'_>) -> Result<Option<Why>, Error> {
        self.authorize(ask).map(|()| None)
    }

    /// What policies refuse of questions that only make sense together, whatever becomes of it: the first
    /// that is refused is told, and no further one is asked. None under `off`.
    fn refusal(&self, asks: &[Ask<'_>]) -> Option<Error> {
        asks.iter().find_map(|ask| self.authorize(ask).err())
    }

    /// Changes whenever an answer may. Costs an atomic load.
    fn generation(&self) -> u64 {
        0
    }

    /// Whether there is such a user or role, by ARN; of what is neither nothing is known.
    fn knows(&self, _principal: &str) -> bool {
        true
    }

    /// The mode in force.
    fn mode(&self) -> Mode;
}

/// What is asked of [`Authorize`].
#[derive(Debug)]
pub struct Ask<'a> {
    /// Who asks: a user, a role's session, a service.
    pub caller: &'a Caller,
    /// The region of the request.
    pub region: &'a Region,
    /// The IAM action, such as `lambda:CreateFunction`.
    pub action: &'a str,
    /// The resource's ARN, or `*`.
    pub resource: &'a str,
    /// Values of service-specific condition keys.
    pub conditions: Vec<Condition>,
    /// The resource's own policy.
    pub resource_policy: Option<&'a Policy>,
    /// The request.
    pub request_id: RequestId,
    /// When it arrived.
    pub time: Timestamp,
    /// Where it came from: global condition keys.
    pub origin: &'a Origin,
}

/// What happens to a call that policies refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// It is refused with AWS's error.
    Enforce,
    /// It goes through; the finding is recorded and said once.
    Warn,
    /// It goes through; nothing is evaluated.
    Off,
}

/// Gives sessions of roles to services that act for users. Implemented by `iam`.
pub trait Credentials: Send + Sync {
    /// A session of the role, if its trust policy lets the service assume it.
    fn session<'a>(&'a self, request: SessionRequest) -> BoxFuture<'a, Result<RoleSession, Error>>;
}

/// What [`Credentials`] is asked.
#[derive(Debug, Clone)]
pub struct SessionRequest {
    /// The role.
    pub role: Arn,
    /// The session's name: for functions, the function's name.
    pub session_name: String,
    /// The service that assumes it, such as `lambda.amazonaws.com`.
    pub service: String,
    /// How long the session lasts.
    pub duration: Duration,
    /// Condition keys that the session's calls carry.
    pub context: Vec<Condition>,
}

/// Temporary credentials of a role.
#[derive(Debug, Clone)]
pub struct RoleSession {
    /// `ASIA…`.
    pub access_key_id: String,
    /// What signs with it.
    pub secret_access_key: Secret<String>,
    /// Goes with each request.
    pub session_token: Secret<String>,
    /// When the session ends.
    pub expires: Timestamp,
    /// The session as a caller.
    pub caller: Caller,
}

/// Fetches small documents from addresses that users name, such as the keys of an identity provider.
/// Implemented by `gateway`, which keeps the client and knows which addresses are not reached.
pub trait Fetch: Send + Sync + fmt::Debug {
    /// The body of a 200 answer to `GET`. Over TLS, unless the host is this machine in `dev`; no
    /// redirect is followed.
    ///
    /// # Errors
    /// Why there is none, for the log and the explanation.
    fn get<'a>(&'a self, url: &'a str) -> BoxFuture<'a, Result<Bytes, String>>;
}

/// Answers the requests of deployed APIs. Implemented by `gateway`.
pub trait ExecuteApi: Send + Sync {
    /// Runs the request through the stage it names.
    fn execute<'a>(&'a self, request: ExecuteApiRequest) -> BoxFuture<'a, http::Response<Body>>;
}

/// A request for a deployed API, however its URL was written.
#[derive(Debug)]
pub struct ExecuteApiRequest {
    /// The API's id.
    pub api_id: String,
    /// What follows the host, or the prefix that stands for it: `/prod/users/1`, still encoded and
    /// without the query.
    pub path: String,
    /// Method, URI as received, headers, body.
    pub request: http::Request<Bytes>,
    /// The host name by which the API is known: `$context.domainName`.
    pub domain_name: String,
    /// The client's address.
    pub source_ip: IpAddr,
    /// Scheme, host and port as the client sees us.
    pub endpoint: String,
    /// When it arrived.
    pub time: Timestamp,
}

/// Answers HTTP requests of a listener that was lent.
pub trait Handler: Send + Sync {
    /// One request, its body whole.
    fn handle<'a>(&'a self, request: http::Request<Bytes>) -> BoxFuture<'a, http::Response<Body>>;
}

/// Lends an HTTP server to who must listen: the Runtime API of functions, their endpoint inside a
/// network of their own. Implemented by `front`.
pub trait Listen: Send + Sync {
    /// Serves the listener until what is returned is dropped.
    ///
    /// # Errors
    /// The listener cannot be made asynchronous.
    fn serve(&self, listener: TcpListener, handler: Arc<dyn Handler>) -> std::io::Result<Box<dyn Send + Sync>>;

    /// Serves the listener as the main endpoint, as if the client had come to the main port.
    ///
    /// # Errors
    /// The listener cannot be made asynchronous.
    fn serve_endpoint(&self, listener: TcpListener) -> std::io::Result<Box<dyn Send + Sync>>;
}

/// Forgets everything, for the reset of `dev`. Implemented by each part that keeps something in memory
/// or beside the store. First the store is cleared and all parts forget, at one moment; then all clean.
pub trait Reset: Send + Sync {
    /// The store has just been cleared: memory follows. Runs on the store's own thread: quick.
    fn forget(&self);

    /// Deletes what is kept beside the store, and writes what a fresh start would have written.
    fn clean(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(std::future::ready(Ok(())))
    }
}
