//! The front itself: what it knows, and the way of each request up to the plane that answers it.

use std::net::IpAddr;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};

use auth::Caller;
use base::{Clock, Limits, Rng, Secret};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Version, header};
use hyper::body::Incoming;
use service::{Authorize, Body, BoxFuture, ExecuteApi, ExecuteApiRequest, Handler, Identities, Service, Trace};
use tokio_rustls::TlsAcceptor;

use crate::activity::Chunked;
use crate::body::{BodyError, collect};
use crate::connection::{Answer, Peer};
use crate::control::{Control, caught, status_of};
use crate::guard;
use crate::reserved::AdminListener;
use crate::target::{Target, host_name, target};
use crate::{FrontConfig, Mode, reserved};

/// Everything between the sockets and the services. Made before them, because they need its ports
/// (`Api`, `Listen`); connected to them by [`Front::connect`] before the first request.
pub struct Front {
    pub(crate) config: FrontConfig,
    pub(crate) limits: Arc<Limits>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rng: Arc<dyn Rng>,
    pub(crate) runtime: tokio::runtime::Handle,
    pub(crate) control: OnceLock<Control>,
    pub(crate) parts: OnceLock<Parts>,
    /// The front itself, for listeners that it serves as its own.
    pub(crate) own: Weak<Self>,
    endpoint: OnceLock<String>,
    tls: RwLock<Option<TlsAcceptor>>,
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
    fn trace(&self, id: &str) -> Option<serde_json::Value>;

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

/// A request's head as the planes need it.
pub(crate) struct Head {
    pub(crate) parts: http::request::Parts,
    /// The host as the client names it, with its port; our own address where it names none.
    pub(crate) authority: String,
    /// Scheme, host and port as the client sees us.
    pub(crate) endpoint: String,
    pub(crate) source_ip: IpAddr,
    pub(crate) secure: bool,
}

impl Front {
    /// A front that is not connected yet: requests are answered with 503. To be called within the
    /// tokio runtime that shall run it.
    pub fn new(config: FrontConfig, limits: Arc<Limits>, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Arc<Self> {
        let tls = config.tls.clone().map(TlsAcceptor::from);
        Arc::new_cyclic(|own| Self {
            config,
            limits,
            clock,
            rng,
            runtime: tokio::runtime::Handle::current(),
            control: OnceLock::new(),
            parts: OnceLock::new(),
            own: Weak::clone(own),
            endpoint: OnceLock::new(),
            tls: RwLock::new(tls),
        })
    }

    /// Connects the front with the rest. Only the first call counts.
    pub fn connect(&self, parts: Parts) {
        let control = Control::new(&parts, Arc::clone(&self.limits));
        if self.parts.set(parts).is_ok() {
            // The same call set both: nobody else can have set this one.
            let _ = self.control.set(control);
        }
    }

    /// Takes a certificate, or another one: connections from now on use it.
    pub fn set_tls(&self, tls: Arc<rustls::ServerConfig>) {
        *self.tls.write().unwrap_or_else(PoisonError::into_inner) = Some(TlsAcceptor::from(tls));
    }

    /// The address at which we reach ourselves, such as `http://127.0.0.1:4566`: what clients on this
    /// machine and functions use. Empty until [`crate::Bound::serve`].
    pub fn endpoint(&self) -> String {
        self.endpoint.get().cloned().unwrap_or_default()
    }

    pub(crate) fn set_endpoint(&self, endpoint: String) {
        // The first listener counts.
        let _ = self.endpoint.set(endpoint);
    }

    /// What answers the admin listener of `serve`: health, `why` and `trace`, for those who show
    /// `token` as a bearer. To be lent a listener through [`service::Listen`].
    pub fn admin_listener(self: &Arc<Self>, token: Secret<String>) -> Arc<dyn Handler> {
        Arc::new(AdminListener { front: Arc::clone(self), token })
    }

    /// The bounds.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    async fn dispatch(&self, request: Request<Incoming>, peer: &Peer) -> Response<Body> {
        let (Some(parts), Some(control)) = (self.parts.get(), self.control.get()) else {
            return reserved::problem(StatusCode::SERVICE_UNAVAILABLE, "NotReady", "Pinfold is starting.");
        };
        let (head, body) = request.into_parts();
        let head = match Head::new(head, peer) {
            Ok(head) => head,
            Err(refused) => return refused,
        };
        let host = host_name(&head.authority);
        match target(host, head.parts.uri.path()) {
            Target::ExecuteApi { api_id, path, by_host } => {
                let domain_name = if by_host {
                    host.to_owned()
                } else {
                    format!("{api_id}.execute-api.{}.amazonaws.com", self.config.default_region)
                };
                let api_id = api_id.to_owned();
                self.data_plane(parts, head, body, peer, api_id, domain_name, path).await
            }
            Target::FunctionUrl { .. } => reserved::problem(
                StatusCode::NOT_IMPLEMENTED,
                "FunctionUrlNotBuilt",
                "Function URLs are not built yet. Call the function with Invoke, or through an API.",
            ),
            Target::Health => reserved::health(self, &head.parts.method, parts),
            Target::Info => reserved::info(self, &head.parts.method),
            Target::Init => reserved::init(&head.parts.method),
            Target::Code => reserved::code(&head.parts, parts).await,
            Target::Unknown => reserved::problem(
                StatusCode::NOT_FOUND,
                "NoSuchRoute",
                &format!("{} is a reserved path that means nothing here.", head.parts.uri.path()),
            ),
            own @ (Target::Why(_) | Target::Trace(_) | Target::Iam(_) | Target::Reset) => {
                if let Err(refused) = guard::check(&self.config, &head, peer.local.ip()) {
                    return refused;
                }
                let viewer = match control.identifier().viewer(&self.config, parts, &head, self.clock.now()) {
                    Ok(viewer) => viewer,
                    Err(error) => return reserved::problem(status_of(&error), &error.code, &error.message),
                };
                reserved::admin(self, &head.parts, parts, own, &viewer).await
            }
            Target::Api { service, operation } => {
                if let Err(refused) = guard::check(&self.config, &head, peer.local.ip()) {
                    return refused;
                }
                Box::pin(self.api_route(parts, &head, body, peer, service, operation)).await
            }
            Target::Control => {
                let allowed = match guard::check(&self.config, &head, peer.local.ip()) {
                    Ok(allowed) => allowed,
                    Err(refused) => return refused,
                };
                if let Some(answer) = allowed.preflight(&head.parts) {
                    return answer;
                }
                // On the heap, so that the data plane's requests do not carry its size about.
                let mut response = Box::pin(control.answer(self, parts, head, body, peer)).await;
                allowed.permit(response.headers_mut());
                response
            }
        }
    }

    #[allow(clippy::too_many_arguments, reason = "private, and each is moved into the request")]
    async fn data_plane(
        &self,
        parts: &Parts,
        head: Head,
        body: Incoming,
        peer: &Peer,
        api_id: String,
        domain_name: String,
        path: String,
    ) -> Response<Body> {
        let Some(execute_api) = &parts.execute_api else {
            return reserved::problem(StatusCode::NOT_FOUND, "NoSuchRoute", "No APIs are served here.");
        };
        let time = self.clock.now();
        let body = match collect(body, self.limits.gateway_body, self.limits.body_pause).await {
            Ok(body) => body,
            Err(error) => {
                peer.activity.set_linger();
                return gateway_refusal(&error);
            }
        };
        let request = ExecuteApiRequest {
            api_id,
            path,
            request: Request::from_parts(head.parts, body),
            domain_name,
            source_ip: head.source_ip,
            endpoint: head.endpoint,
            time,
        };
        let execution = execute_api.execute(request);
        match caught(async { Ok(execution.await) }).await {
            Ok(response) => response,
            Err(error) => {
                tracing::error!(?error, "the data plane failed");
                gateway_answer(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "InternalServerErrorException",
                    "Internal server error",
                )
            }
        }
    }
}

impl Answer for Front {
    async fn answer(&self, request: Request<Incoming>, peer: &Peer) -> Response<Body> {
        let version = request.version();
        let head_only = request.method() == Method::HEAD;
        let mut close = false;
        let mut response = match smuggling(&request, peer) {
            Some(Chunked::WithLength) => {
                peer.activity.set_linger();
                close = true;
                reserved::problem(
                    StatusCode::BAD_REQUEST,
                    "BadRequest",
                    "A request must not have both Content-Length and Transfer-Encoding.",
                )
            }
            chunked => {
                close |= chunked == Some(Chunked::Unknown);
                self.dispatch(request, peer).await
            }
        };
        if close {
            response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        // HTTP/1.1 leaves the body of such an answer out by itself.
        if head_only && version == Version::HTTP_2 {
            let length = http_body::Body::size_hint(response.body()).exact();
            *response.body_mut() = Body::empty();
            if let Some(length) = length {
                response.headers_mut().entry(header::CONTENT_LENGTH).or_insert_with(|| HeaderValue::from(length));
            }
        }
        response
    }

    fn tls(&self) -> Option<TlsAcceptor> {
        self.tls.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn limits(&self) -> &Limits {
        &self.limits
    }
}

impl Head {
    /// Finds out under which name we were called. Refuses heads whose host is not clear.
    #[allow(clippy::result_large_err, reason = "the answer itself, moved once")]
    fn new(parts: http::request::Parts, peer: &Peer) -> Result<Self, Response<Body>> {
        let bad = |message: &str| Err(reserved::problem(StatusCode::BAD_REQUEST, "BadRequest", message));
        if parts.method == Method::CONNECT {
            return Err(reserved::problem(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", "Pinfold is no proxy."));
        }
        let mut hosts = parts.headers.get_all(header::HOST).iter();
        let (first, second) = (hosts.next(), hosts.next());
        if second.is_some() {
            return bad("A request must have one Host header.");
        }
        let authority = match (parts.uri.authority(), first) {
            // HTTP/2, and the absolute form of HTTP/1.1, which goes before the Host header.
            (Some(authority), _) => authority.as_str().to_owned(),
            (None, Some(host)) => match host.to_str() {
                Ok(host) => host.to_owned(),
                Err(_) => return bad("The Host header is not text."),
            },
            (None, None) if parts.version == Version::HTTP_11 => return bad("A request must have a Host header."),
            (None, None) => peer.local.to_string(),
        };
        let scheme = if peer.secure { "https" } else { "http" };
        let endpoint = format!("{scheme}://{authority}");
        Ok(Self { parts, authority, endpoint, source_ip: peer.remote.ip(), secure: peer.secure })
    }

    /// A header's text; empty where there is none or it is no text.
    pub(crate) fn text(&self, name: impl header::AsHeaderName) -> &str {
        text(&self.parts.headers, name)
    }
}

/// A header's text; empty where there is none or it is no text.
pub(crate) fn text(headers: &HeaderMap, name: impl header::AsHeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// For a chunked HTTP/1.1 request: whether its length was given twice. The HTTP library hides a
/// `Content-Length` beside `Transfer-Encoding`; a proxy before us may have believed it.
fn smuggling(request: &Request<Incoming>, peer: &Peer) -> Option<Chunked> {
    // Asked of every request, so that what is found was seen in this one's head.
    let head = peer.activity.chunked_head();
    (request.version() == Version::HTTP_11 && request.headers().contains_key(header::TRANSFER_ENCODING)).then_some(head)
}

/// API Gateway's answers to bodies that it does not take.
fn gateway_refusal(error: &BodyError) -> Response<Body> {
    let (status, kind, message) = match error {
        BodyError::TooLarge(_) => (StatusCode::PAYLOAD_TOO_LARGE, "RequestTooLargeException", "Request Too Long"),
        BodyError::Slow => (StatusCode::REQUEST_TIMEOUT, "RequestTimeoutException", "Request Timed Out"),
        BodyError::Broken(_) => (StatusCode::BAD_REQUEST, "BadRequestException", "Bad Request"),
    };
    gateway_answer(status, kind, message)
}

fn gateway_answer(status: StatusCode, kind: &'static str, message: &str) -> Response<Body> {
    let body = Bytes::from(serde_json::json!({ "message": message }).to_string());
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("x-amzn-errortype", HeaderValue::from_static(kind));
    response
}

impl std::fmt::Debug for Front {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Front").field("config", &self.config).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<_> = self.services.iter().map(|service| service.model().name).collect();
        f.debug_struct("Parts").field("services", &names).finish_non_exhaustive()
    }
}

/// Whether the mode lets strangers in.
pub(crate) fn is_dev(config: &FrontConfig) -> bool {
    config.mode == Mode::Dev
}
