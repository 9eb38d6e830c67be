//! Lambda's HTTP Runtime API (version 2018-06-01) for stock clients: its meaning only. Who listens
//! and speaks HTTP is lent by the binary through [`Listener`].

use std::any::Any;
use std::future::Future;
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use tokio::sync::{Notify, watch};

use crate::event::{Event, Failure};

/// Answers requests of one listener.
pub trait Handler: Send + Sync {
    /// Answers one request; `invocation/next` answers when there is an event.
    fn handle(&self, request: Request<Bytes>) -> Pin<Box<dyn Future<Output = Response<Bytes>> + Send + '_>>;
}

/// What a listener, opened for one environment, is for.
#[derive(Clone)]
pub enum Purpose {
    /// The Runtime API: serve with this handler, HTTP/1.1, bodies up to a little over
    /// [`base::Limits::invoke_sync`] (a larger one must reach the handler cut or be answered 413).
    RuntimeApi(Arc<dyn Handler>),
    /// The endpoint (`AWS_ENDPOINT_URL`): connect it to the main server.
    Endpoint,
}

/// Listening ends when it is dropped.
pub type ListenGuard = Box<dyn Any + Send + Sync>;

/// Lends a server to a listener. The listener is non-blocking.
pub type Listener = Arc<dyn Fn(TcpListener, Purpose) -> ListenGuard + Send + Sync>;

/// The Runtime API of one environment.
#[derive(Debug)]
pub(crate) struct RuntimeApi {
    state: Mutex<State>,
    /// An event has been put.
    event: Notify,
    /// How often the runtime has asked for an event, and what it has answered.
    progress: watch::Sender<u64>,
    response_limit: usize,
}

#[derive(Debug)]
struct State {
    phase: Phase,
    /// The event that `next` is to hand out.
    pending: Option<Event>,
    /// The answer to the event in hand.
    answer: Option<Result<Bytes, Failure>>,
}

#[derive(Debug, PartialEq)]
enum Phase {
    /// `next` has not been called.
    Init,
    InitFailed,
    /// `next` waits, or an event waits for it.
    Waiting,
    /// The event with this request id is in the function's hands.
    Busy(String),
    /// It has been answered; `next` has not been called again.
    Answered,
}

impl RuntimeApi {
    pub(crate) fn new(response_limit: usize) -> Self {
        Self {
            state: Mutex::new(State { phase: Phase::Init, pending: None, answer: None }),
            event: Notify::new(),
            progress: watch::Sender::new(0),
            response_limit,
        }
    }

    /// Waits for the first `next` or for `init/error`.
    pub(crate) async fn ready(&self) -> Result<(), Failure> {
        let mut progress = self.progress.subscribe();
        loop {
            {
                let mut state = self.lock();
                if state.phase == Phase::InitFailed {
                    return state.answer.take().unwrap_or(Ok(Bytes::new())).map(drop);
                }
                if state.phase != Phase::Init {
                    return Ok(());
                }
            }
            // The sender lives as long as `self`.
            let _ = progress.changed().await;
        }
    }

    /// Hands an event to the function and waits for its answer.
    pub(crate) async fn invoke(&self, event: Event) -> Result<Bytes, Failure> {
        let mut progress = self.progress.subscribe();
        {
            let mut state = self.lock();
            state.answer = None;
            state.pending = Some(event);
        }
        self.event.notify_one();
        loop {
            if let Some(answer) = self.lock().answer.take() {
                return answer;
            }
            let _ = progress.changed().await;
        }
    }

    /// Whether the last event still waits for the runtime to ask for it.
    pub(crate) fn unread(&self) -> bool {
        self.lock().pending.is_some()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told(&self) {
        self.progress.send_modify(|count| *count = count.wrapping_add(1));
    }

    async fn next(&self) -> Response<Bytes> {
        {
            let mut state = self.lock();
            if matches!(state.phase, Phase::Init | Phase::Answered) {
                state.phase = Phase::Waiting;
            }
        }
        self.told();
        loop {
            {
                let mut state = self.lock();
                if let Some(event) = state.pending.take() {
                    state.phase = Phase::Busy(event.request_id.clone());
                    return event_response(event);
                }
            }
            self.event.notified().await;
        }
    }

    fn answer(&self, id: &str, answer: Result<Bytes, Failure>) -> Response<Bytes> {
        let mut state = self.lock();
        match &state.phase {
            Phase::Busy(busy) if busy == id => {}
            Phase::Busy(_) => {
                return refusal(StatusCode::BAD_REQUEST, "InvalidRequestID", "Invalid request ID");
            }
            _ => {
                let text = "State transition is not allowed";
                return refusal(StatusCode::FORBIDDEN, "InvalidStateTransition", text);
            }
        }
        state.phase = Phase::Answered;
        let refused = match answer {
            Ok(body) if body.len() > self.response_limit => {
                state.answer = Some(Err(Failure::TooLarge(body.len())));
                let limit = self.response_limit;
                let text = format!("Exceeded maximum allowed payload size ({limit} bytes).");
                Some(refusal(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLarge", &text))
            }
            answer => {
                state.answer = Some(answer);
                None
            }
        };
        drop(state);
        self.told();
        refused.unwrap_or_else(accepted)
    }

    fn init_error(&self, body: Bytes) -> Response<Bytes> {
        {
            let mut state = self.lock();
            if state.phase != Phase::Init {
                let text = "State transition is not allowed";
                return refusal(StatusCode::FORBIDDEN, "InvalidStateTransition", text);
            }
            state.phase = Phase::InitFailed;
            state.answer = Some(Err(Failure::Init { payload: body }));
        }
        self.told();
        accepted()
    }

    async fn route(&self, request: Request<Bytes>) -> Response<Bytes> {
        let (parts, body) = request.into_parts();
        let path = parts.uri.path().strip_prefix("/2018-06-01/runtime/").unwrap_or("");
        let segments: Vec<_> = path.split('/').collect();
        match (&parts.method, segments.as_slice()) {
            (&Method::GET, ["invocation", "next"]) => self.next().await,
            (&Method::POST, ["invocation", id, "response"]) => self.answer(id, Ok(body)),
            (&Method::POST, ["invocation", id, "error"]) => {
                let payload = error_document(body, parts.headers.get(ERROR_TYPE));
                self.answer(id, Err(Failure::Function { payload }))
            }
            (&Method::POST, ["init", "error"]) => self.init_error(error_document(body, parts.headers.get(ERROR_TYPE))),
            (_, ["invocation", "next"] | ["invocation", _, "response" | "error"] | ["init", "error"]) => {
                refusal(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", "Method not allowed")
            }
            _ => refusal(StatusCode::NOT_FOUND, "NotFound", "404 page not found"),
        }
    }
}

const ERROR_TYPE: &str = "lambda-runtime-function-error-type";

impl Handler for RuntimeApi {
    fn handle(&self, request: Request<Bytes>) -> Pin<Box<dyn Future<Output = Response<Bytes>> + Send + '_>> {
        Box::pin(self.route(request))
    }
}

/// A client that sends no document leaves its error type in a header.
fn error_document(body: Bytes, kind: Option<&HeaderValue>) -> Bytes {
    if !body.is_empty() {
        return body;
    }
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or("Runtime.Unknown");
    serde_json::json!({ "errorType": kind, "errorMessage": "" }).to_string().into()
}

fn event_response(event: Event) -> Response<Bytes> {
    let mut response = json(StatusCode::OK, event.payload);
    let deadline = event.deadline_ms.to_string();
    for (name, value) in [
        ("lambda-runtime-aws-request-id", &event.request_id),
        ("lambda-runtime-deadline-ms", &deadline),
        ("lambda-runtime-invoked-function-arn", &event.function_arn),
        ("lambda-runtime-trace-id", &event.trace_id),
        ("lambda-runtime-client-context", &event.client_context),
        ("lambda-runtime-cognito-identity", &event.cognito_identity),
    ] {
        if let (false, Ok(value)) = (value.is_empty(), HeaderValue::from_str(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

fn accepted() -> Response<Bytes> {
    json(StatusCode::ACCEPTED, Bytes::from_static(b"{\"status\":\"OK\"}\n"))
}

fn refusal(status: StatusCode, kind: &str, message: &str) -> Response<Bytes> {
    let document = serde_json::json!({ "errorMessage": message, "errorType": kind });
    json(status, document.to_string().into())
}

fn json(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(method: &str, path: &str, body: &str) -> Request<Bytes> {
        let uri = format!("http://127.0.0.1/2018-06-01/runtime/{path}");
        Request::builder().method(method).uri(uri).body(Bytes::from(body.to_owned())).unwrap()
    }

    fn event(id: &str) -> Event {
        Event {
            request_id: id.into(),
            deadline_ms: 12,
            function_arn: "arn:f".into(),
            payload: Bytes::from_static(b"{\"a\":1}"),
            ..Event::default()
        }
    }

    async fn check(api: &RuntimeApi, method: &str, path: &str, body: &str, status: u16, text: &str) {
        let response = api.handle(request(method, path, body)).await;
        assert_eq!(response.status().as_u16(), status, "{method} {path}");
        assert_eq!(String::from_utf8_lossy(response.body()).trim_end(), text, "{method} {path}");
    }

    #[tokio::test]
    async fn an_event_goes_out_with_its_headers_and_its_response_comes_back() {
        let api = RuntimeApi::new(100);
        let (answer, ()) = tokio::join!(api.invoke(event("r1")), async {
            let next = api.handle(request("GET", "invocation/next", "")).await;
            assert_eq!(next.body(), "{\"a\":1}");
            let header = |name| next.headers().get(name).and_then(|v| v.to_str().ok());
            assert_eq!(header("lambda-runtime-aws-request-id"), Some("r1"));
            assert_eq!(header("lambda-runtime-deadline-ms"), Some("12"));
            assert_eq!(header("lambda-runtime-invoked-function-arn"), Some("arn:f"));
            assert_eq!(header("lambda-runtime-trace-id"), None);
            let bad = r#"{"errorMessage":"Invalid request ID","errorType":"InvalidRequestID"}"#;
            check(&api, "POST", "invocation/r2/response", "{}", 400, bad).await;
            check(&api, "POST", "invocation/r1/response", "[2]", 202, r#"{"status":"OK"}"#).await;
        });
        assert_eq!(answer, Ok(Bytes::from_static(b"[2]")));
        assert_eq!(api.ready().await, Ok(()));
    }

    #[tokio::test]
    async fn errors_of_each_phase() {
        let api = RuntimeApi::new(4);
        let state = r#"{"errorMessage":"State transition is not allowed","errorType":"InvalidStateTransition"}"#;
        check(&api, "POST", "invocation/r1/response", "{}", 403, state).await;
        check(&api, "GET", "nowhere", "", 404, r#"{"errorMessage":"404 page not found","errorType":"NotFound"}"#).await;
        check(
            &api,
            "DELETE",
            "invocation/next",
            "",
            405,
            r#"{"errorMessage":"Method not allowed","errorType":"MethodNotAllowed"}"#,
        )
        .await;
        check(&api, "POST", "init/error", "{\"errorType\":\"X\"}", 202, r#"{"status":"OK"}"#).await;
        assert_eq!(api.ready().await, Err(Failure::Init { payload: "{\"errorType\":\"X\"}".into() }));
    }

    #[tokio::test]
    async fn a_failure_and_a_response_over_the_limit() {
        let api = RuntimeApi::new(4);
        let (answer, _) = tokio::join!(api.invoke(event("r1")), async {
            api.handle(request("GET", "invocation/next", "")).await;
            api.handle(request("POST", "invocation/r1/error", "{}")).await
        });
        assert_eq!(answer, Err(Failure::Function { payload: "{}".into() }));
        let (answer, response) = tokio::join!(api.invoke(event("r2")), async {
            api.handle(request("GET", "invocation/next", "")).await;
            api.handle(request("POST", "invocation/r2/response", "12345")).await
        });
        assert_eq!(answer, Err(Failure::TooLarge(5)));
        assert_eq!(response.status(), 413);
    }
}
