//! Why a request gets no answer of its backend: the gateway response to give, and the explanation.

use std::borrow::Cow;

use base::Why;

use crate::gateway_response::Kind;

/// A request that ends before or instead of its backend's answer.
#[derive(Debug)]
pub struct Fault {
    /// The gateway response to give.
    pub kind: Kind,
    /// `$context.error.message`.
    pub message: Cow<'static, str>,
    /// The member of the default body that holds it: AWS writes `Message` where a policy refuses.
    pub member: &'static str,
    /// A status other than the kind's own.
    pub status: Option<u16>,
    /// `x-amzn-ErrorType`, where it is not the kind's own.
    pub error_type: Option<&'static str>,
    /// What is wrong with the request: `$context.error.validationErrorString`.
    pub validation: Option<String>,
    /// The line of the execution log.
    pub log: Option<String>,
    /// The explanation for `why`.
    pub why: Option<Why>,
}

impl Fault {
    /// A fault with its message and explanation.
    pub fn new(kind: Kind, message: impl Into<Cow<'static, str>>, why: Why) -> Self {
        Self {
            kind,
            message: message.into(),
            member: "message",
            status: None,
            error_type: None,
            validation: None,
            log: None,
            why: Some(why),
        }
    }

    /// 500 `Internal server error`: the API is not configured rightly.
    pub fn configuration(why: Why) -> Self {
        let log = format!("Execution failed due to configuration error: {}", why.summary);
        Self::new(Kind::ApiConfigurationError, "Internal server error", why).log(log)
    }

    /// 502 `Internal server error`: the backend answered what it may not.
    pub fn bad_gateway(why: Why) -> Self {
        let log = format!("Execution failed due to configuration error: {}", why.summary);
        Self { status: Some(502), ..Self::new(Kind::Default5xx, "Internal server error", why) }.log(log)
    }

    /// 403 `Forbidden`: there is no such API or stage.
    pub fn forbidden(why: Why) -> Self {
        Self { error_type: Some("ForbiddenException"), ..Self::new(Kind::AccessDenied, "Forbidden", why) }
    }

    /// 403 `Missing Authentication Token`: there is no such route, or nobody says who calls.
    pub fn missing_token(why: Why) -> Self {
        Self::new(Kind::MissingAuthenticationToken, "Missing Authentication Token", why)
    }

    /// 415 `Unsupported Media Type`: no template is for the content type.
    pub fn unsupported_media_type(why: Why) -> Self {
        Self::new(Kind::UnsupportedMediaType, "Unsupported Media Type", why)
    }

    /// 413: the body is too large.
    pub fn too_large(why: Why) -> Self {
        Self::new(Kind::RequestTooLarge, "Request Too Long", why)
    }

    /// 504 `Endpoint request timed out`.
    pub fn timeout(why: Why) -> Self {
        Self::new(Kind::IntegrationTimeout, "Endpoint request timed out", why)
            .log("Execution failed due to a timeout error".to_owned())
    }

    /// 504 `Network error communicating with endpoint`.
    pub fn network(why: Why) -> Self {
        Self::new(Kind::IntegrationFailure, "Network error communicating with endpoint", why)
            .log("Execution failed due to a network error communicating with endpoint".to_owned())
    }

    /// Sets the line of the execution log.
    pub fn log(mut self, line: String) -> Self {
        self.log = Some(line);
        self
    }

    /// The status, unless the API's owner sets another.
    pub fn status(&self) -> u16 {
        let class = if self.kind == Kind::Default4xx { 400 } else { 500 };
        self.status.or(self.kind.status()).unwrap_or(class)
    }
}
