//! What the front is connected to, and what it shares with its planes.

use std::sync::{Arc, OnceLock};

use auth::Caller;
use base::{Clock, Limits, Rng};
use bytes::Bytes;
use service::{Authorize, BoxFuture, ExecuteApi, Identities, Service, Trace};

use crate::FrontConfig;

/// What the front and its planes share.
pub(crate) struct Common {
    pub(crate) config: FrontConfig,
    pub(crate) limits: Arc<Limits>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rng: Arc<dyn Rng>,
    pub(crate) parts: OnceLock<Parts>,
    pub(crate) endpoint: OnceLock<String>,
}

impl Common {
    /// The address at which we reach ourselves; empty until it is known.
    pub(crate) fn endpoint(&self) -> String {
        self.endpoint.get().cloned().unwrap_or_default()
    }
}

/// What the front is connected to.
#[derive(Clone)]
pub struct Parts {
    /// The services of the control plane.
    pub services: Vec<Arc<dyn Service>>,
    /// The data plane of APIs, where there is one.
    pub execute_api: Option<Arc<dyn ExecuteApi>>,
    /// Finds the owners of access keys.
    pub identities: Arc<dyn Identities>,
    /// Decides what callers may do.
    pub authorizer: Arc<dyn Authorize>,
    /// Keeps phase records.
    pub trace: Arc<dyn Trace>,
    /// Answers the reserved routes that need more than the front knows.
    pub admin: Option<Arc<dyn Admin>>,
}

/// What the reserved routes need from the binary.
pub trait Admin: Send + Sync {
    /// Why a request was refused or failed; `last` stands for the latest that was. None: not known.
    /// What policies say is shown to a `viewer` who may read them; others learn whom to ask.
    fn why(&self, id: &str, viewer: &Caller) -> Option<serde_json::Value>;

    /// The phases of a request; `last` stands for the latest. None: not known.
    ///
    /// # Errors
    /// The viewer may not see it.
    fn trace(&self, id: &str, viewer: &Caller) -> Result<Option<serde_json::Value>, wire::Error>;

    /// What was learnt of permissions: `findings`, or `suggest` with `principal=ARN` and
    /// `function=NAME` in the query.
    ///
    /// # Errors
    /// There is no such route or principal, or the viewer may not read policies.
    fn iam(&self, what: &str, query: &str, viewer: &Caller) -> Result<serde_json::Value, wire::Error>;

    /// The bytes of a function's package, for who shows the URL that `GetFunction` gave: it carries
    /// its own permission. None: no such URL was given, or its time is over.
    fn code<'a>(&'a self, path: &'a str, query: &'a str) -> BoxFuture<'a, Option<Bytes>>;

    /// Forgets all state. Called in `dev` only.
    fn reset(&self) -> BoxFuture<'_, Result<(), wire::Error>>;
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.services.iter().map(|service| service.model().name).collect();
        f.debug_struct("Parts").field("services", &names).finish_non_exhaustive()
    }
}
