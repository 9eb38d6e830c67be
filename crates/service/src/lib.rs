//! The waist of the house: what every service offers (`operations!`, [`Service`]), what a call
//! carries ([`Call`]), and the ports through which services meet. No service depends on another;
//! `pinfold`'s wiring connects the ports.

mod body;
mod call;
mod operations;
mod ports;
mod tracing;

pub use body::Body;
pub use call::{Call, Origin};
pub use operations::{Access, Condition, Output, Service, authorize, missing};
pub use ports::{
    AccessKey, Api, Ask, Authorize, Credentials, ExecuteApi, ExecuteApiRequest, Fetch, Handler, Identify, Identities,
    Invocation, InvocationType, Invoke, Invoked, Listen, LogLine, LogStream, Logs, Mode, Reset, RoleSession, Scope,
    SessionRequest, Source,
};
pub use tracing::{Finding, Phase, RequestTrace, Trace, Tracer};
#[doc(hidden)]
pub use wire;

/// A future behind a pointer: ports are object-safe.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
