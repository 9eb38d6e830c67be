//! The 21 kinds of responses that API Gateway gives itself, with their statuses and defaults.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html>

use crate::record::GatewayResponse;

/// The body of every gateway response that the API's owner has not changed.
pub const DEFAULT_TEMPLATE: &str = "{\"message\":$context.error.messageString}";

macro_rules! kinds {
    ($($kind:ident, $name:literal, $status:expr, $error_type:literal, $doc:literal;)*) => {
        /// A kind of gateway response.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Kind {
            $(#[doc = $doc] $kind,)*
        }

        impl Kind {
            /// All kinds, by name.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// AWS's name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// The status, unless the owner sets another; none for the two defaults.
            pub fn status(self) -> Option<u16> {
                match self { $(Self::$kind => $status,)* }
            }

            /// The `x-amzn-ErrorType` header.
            pub fn error_type(self) -> &'static str {
                match self { $(Self::$kind => $error_type,)* }
            }
        }
    };
}

kinds! {
    AccessDenied, "ACCESS_DENIED", Some(403), "AccessDeniedException", "An authorizer or policy said no.";
    ApiConfigurationError, "API_CONFIGURATION_ERROR", Some(500), "InternalServerErrorException", "The API is not configured rightly.";
    AuthorizerConfigurationError, "AUTHORIZER_CONFIGURATION_ERROR", Some(500), "AuthorizerConfigurationException", "The authorizer cannot be called or answered wrongly.";
    AuthorizerFailure, "AUTHORIZER_FAILURE", Some(500), "AuthorizerFailureException", "The authorizer failed.";
    BadRequestBody, "BAD_REQUEST_BODY", Some(400), "BadRequestException", "The body does not fit the model.";
    BadRequestParameters, "BAD_REQUEST_PARAMETERS", Some(400), "BadRequestException", "A required parameter is missing.";
    Default4xx, "DEFAULT_4XX", None, "BadRequestException", "What 4XX responses fall back to.";
    Default5xx, "DEFAULT_5XX", None, "InternalServerErrorException", "What 5XX responses fall back to.";
    ExpiredToken, "EXPIRED_TOKEN", Some(403), "ExpiredTokenException", "The token has expired.";
    IntegrationFailure, "INTEGRATION_FAILURE", Some(504), "InternalServerErrorException", "The backend cannot be reached.";
    IntegrationTimeout, "INTEGRATION_TIMEOUT", Some(504), "InternalServerErrorException", "The backend took too long.";
    InvalidApiKey, "INVALID_API_KEY", Some(403), "ForbiddenException", "A key is required and none that fits came.";
    InvalidSignature, "INVALID_SIGNATURE", Some(403), "InvalidSignatureException", "The signature does not fit.";
    MissingAuthenticationToken, "MISSING_AUTHENTICATION_TOKEN", Some(403), "MissingAuthenticationTokenException", "No such route, or no token.";
    QuotaExceeded, "QUOTA_EXCEEDED", Some(429), "LimitExceededException", "The usage plan's quota is used up.";
    RequestTooLarge, "REQUEST_TOO_LARGE", Some(413), "RequestTooLargeException", "The body is too large.";
    ResourceNotFound, "RESOURCE_NOT_FOUND", Some(404), "NotFoundException", "There is no such resource.";
    Throttled, "THROTTLED", Some(429), "TooManyRequestsException", "Too many requests.";
    Unauthorized, "UNAUTHORIZED", Some(401), "UnauthorizedException", "The authorizer could not tell who calls.";
    UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", Some(415), "BadRequestException", "There is no template for the content type.";
    WafFiltered, "WAF_FILTERED", Some(403), "ForbiddenException", "A web ACL refused the request.";
}

impl Kind {
    /// The kind of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// What the kind falls back to where the owner changed that and not the kind; none for the
    /// defaults themselves, and for those that AWS keeps apart.
    pub fn fallback(self) -> Option<Self> {
        match self {
            Self::Default4xx | Self::Default5xx => None,
            _ if self.status().is_some_and(|status| status >= 500) => Some(Self::Default5xx),
            _ => Some(Self::Default4xx),
        }
    }

    /// The response as it is before anybody changed it.
    pub fn default_response(self) -> GatewayResponse {
        GatewayResponse {
            response_type: self.name().to_owned(),
            status_code: self.status().map(|status| status.to_string()),
            response_parameters: Default::default(),
            response_templates: [("application/json".to_owned(), DEFAULT_TEMPLATE.to_owned())].into(),
        }
    }

    /// The response in force: the owner's, or the fallback's that the owner changed, or the default.
    /// The flag says whether it is not the kind's own.
    pub fn effective(self, own: &[GatewayResponse]) -> (GatewayResponse, bool) {
        let find = |kind: Self| own.iter().find(|response| response.response_type == kind.name());
        if let Some(found) = find(self) {
            return (found.clone(), false);
        }
        let mut response = self.default_response();
        if let Some(found) = self.fallback().and_then(find) {
            response.response_parameters = found.response_parameters.clone();
            response.response_templates = found.response_templates.clone();
            if found.status_code.is_some() {
                response.status_code = found.status_code.clone();
            }
        }
        (response, true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_21_kinds_in_the_order_of_their_names() {
        let names: Vec<_> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        assert_eq!((names.len(), &names), (21, &sorted));
        assert!(Kind::ALL.iter().all(|kind| Kind::parse(kind.name()) == Some(*kind)));
    }

    #[test]
    fn a_changed_default_changes_the_kinds_that_fall_back_to_it() {
        let own = [GatewayResponse { status_code: Some("599".into()), ..Kind::Default5xx.default_response() }];
        let (response, default) = Kind::IntegrationTimeout.effective(&own);
        assert_eq!((response.status_code.as_deref(), default), (Some("599"), true));
        let (response, _) = Kind::Throttled.effective(&own);
        assert_eq!(response.status_code.as_deref(), Some("429"));
    }
}
