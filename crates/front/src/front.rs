//! The front itself: what it knows, and the way of each request up to the plane that answers it.

use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};

use base::{Clock, Limits, Rng, Secret};
use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode, Version, header};
use hyper::body::Incoming;
use service::{Body, ExecuteApiRequest, Handler};
use tokio_rustls::TlsAcceptor;

use crate::activity::Chunked;
use crate::body::{BodyError, collect};
use crate::connection::{Answer, Peer, Transport};
use crate::control::{Control, Named, caught};
use crate::guard;
use crate::head::Head;
use crate::parts::{Common, Parts};
use crate::problem::{not_allowed, problem, refused};
use crate::reserved::AdminListener;
use crate::target::{Target, host_name, target};
use crate::{FrontConfig, reserved};

/// Everything between the sockets and the services. Made before them, because they need its ports
/// (`Api`, `Listen`); connected to them by [`Front::connect`] before the first request.
pub struct Front {
    pub(crate) common: Arc<Common>,
    pub(crate) runtime: tokio::runtime::Handle,
    pub(crate) control: OnceLock<Control>,
    /// The front itself, for listeners that it serves as its own.
    pub(crate) own: Weak<Self>,
    tls: RwLock<Option<TlsAcceptor>>,
}

impl Front {
    /// A front that is not connected yet: requests are answered with 503. To be called within the
    /// tokio runtime that shall run it.
    pub fn new(config: FrontConfig, limits: Arc<Limits>, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Arc<Self> {
        let tls = config.tls.clone().map(TlsAcceptor::from);
        let common = Common { config, limits, clock, rng, parts: OnceLock::new(), endpoint: OnceLock::new() };
        Arc::new_cyclic(|own| Self {
            common: Arc::new(common),
            runtime: tokio::runtime::Handle::current(),
            control: OnceLock::new(),
            own: Weak::clone(own),
            tls: RwLock::new(tls),
        })
    }

    /// Connects the front with the rest. Only the first call counts.
    pub fn connect(&self, parts: Parts) {
        let control = Control::new(&parts, Arc::clone(&self.common.limits));
        if self.common.parts.set(parts).is_ok() {
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
        self.common.endpoint()
    }

    pub(crate) fn set_endpoint(&self, endpoint: String) {
        // The first listener counts.
        let _ = self.common.endpoint.set(endpoint);
    }

    /// What answers the admin listener of `serve`: health, `why` and `trace`, for those who show
    /// `token` as a bearer. To be lent a listener through [`service::Listen`].
    pub fn admin_listener(self: &Arc<Self>, token: Secret<String>) -> Arc<dyn Handler> {
        Arc::new(AdminListener { common: Arc::clone(&self.common), token })
    }

    /// The bounds.
    pub fn limits(&self) -> &Limits {
        &self.common.limits
    }

    async fn dispatch(&self, request: Request<Incoming>, peer: &Peer) -> Response<Body> {
        let (Some(parts), Some(control)) = (self.common.parts.get(), self.control.get()) else {
            return problem(StatusCode::SERVICE_UNAVAILABLE, "NotReady", "Pinfold is starting.");
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
                    host.to_ascii_lowercase()
                } else {
                    format!("{api_id}.execute-api.{}.amazonaws.com", self.common.config.default_region)
                };
                // A host's case means nothing; an id's in a path is its own.
                let api_id = if by_host { api_id.to_ascii_lowercase() } else { api_id.to_owned() };
                self.data_plane(parts, head, body, peer, api_id, domain_name, path).await
            }
            Target::FunctionUrl { .. } => problem(
                StatusCode::NOT_IMPLEMENTED,
                "FunctionUrlNotBuilt",
                "Function URLs are not built yet. Call the function with Invoke, or through an API.",
            ),
            Target::Health => reserved::health(&self.common.config, &head.parts.method, parts),
            Target::Info => reserved::info(&self.common.config, &head.parts.method),
            Target::Init => reserved::init(&head.parts.method),
            Target::Code => reserved::code(&head.parts, parts).await,
            Target::Unknown => problem(
                StatusCode::NOT_FOUND,
                "NoSuchRoute",
                &format!("{} is a reserved path that means nothing here.", head.parts.uri.path()),
            ),
            Target::Reset => {
                if let Err(refused) = guard::check(&self.common.config, &head, peer.local.ip()) {
                    return refused;
                }
                reserved::reset(&self.common.config, &head.parts.method, parts).await
            }
            own @ (Target::Why(_) | Target::Trace(_) | Target::Iam(_)) => {
                if let Err(refused) = guard::check(&self.common.config, &head, peer.local.ip()) {
                    return refused;
                }
                let viewer =
                    match control.identifier().viewer(&self.common.config, parts, &head, self.common.clock.now()) {
                        Ok(viewer) => viewer,
                        Err(error) => return refused(&error),
                    };
                reserved::admin(&head.parts, parts, own, &viewer)
            }
            Target::Api { service, operation } => {
                if let Err(refused) = guard::check(&self.common.config, &head, peer.local.ip()) {
                    return refused;
                }
                if head.parts.method != Method::POST {
                    return not_allowed("POST");
                }
                let (service, operation) = (service.to_owned(), operation.to_owned());
                let named = Named { service: &service, operation: &operation };
                Box::pin(control.answer(&self.common, parts, head, body, peer, Some(named))).await
            }
            Target::Control => {
                let allowed = match guard::check(&self.common.config, &head, peer.local.ip()) {
                    Ok(allowed) => allowed,
                    Err(refused) => return refused,
                };
                if let Some(answer) = allowed.preflight(&head.parts) {
                    return answer;
                }
                // On the heap, so that the data plane's requests do not carry its size about.
                let mut response = Box::pin(control.answer(&self.common, parts, head, body, peer, None)).await;
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
            return problem(StatusCode::NOT_FOUND, "NoSuchRoute", "No APIs are served here.");
        };
        let time = self.common.clock.now();
        let body = match collect(body, self.common.limits.gateway_body, &self.common.limits).await {
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
                problem(
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

    fn transport(&self) -> Transport {
        match self.tls.read().unwrap_or_else(PoisonError::into_inner).clone() {
            None => Transport::Plain,
            Some(tls) if self.common.config.is_dev() => Transport::Either(tls),
            Some(tls) => Transport::Tls(tls),
        }
    }

    fn limits(&self) -> &Limits {
        &self.common.limits
    }
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
        f.debug_struct("Front").field("config", &self.common.config).finish_non_exhaustive()
    }
}
