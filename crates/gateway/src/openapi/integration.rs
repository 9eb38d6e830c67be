//! `x-amazon-apigateway-integration`.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-integration.html>

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Reader, list, text, texts};
use crate::api::integration::timeout;
use crate::record::{Integration, IntegrationResponse};

impl<'d> Reader<'d> {
    /// Reads the extension.
    pub(super) fn integration(&mut self, place: &str, value: &'d Value) -> Option<Integration> {
        let Some(value) = self.references.resolve(value).filter(|value| value.is_object()) else {
            self.warn(format!("The integration of '{place}' is left out: it is not an object"));
            return None;
        };
        let get = |name: &str| value.get(name).and_then(text).filter(|text| !text.is_empty());
        let upper = |name: &str| get(name).map(|text| text.to_ascii_uppercase());
        let kind = upper("type").unwrap_or_default();
        let http = matches!(kind.as_str(), "HTTP" | "HTTP_PROXY");
        let milliseconds = value.get("timeoutInMillis").and_then(text).map(|text| text.parse().unwrap_or(-1));
        let timeout_ms = match timeout(milliseconds, self.limits) {
            Ok(timeout) => timeout,
            Err(error) => {
                self.warn(format!("The timeout of '{place}' is left out: {}", error.message));
                timeout(None, self.limits).unwrap_or(29_000)
            }
        };
        Some(Integration {
            http_method: upper("httpMethod"),
            uri: get("uri"),
            connection_type: upper("connectionType").or_else(|| http.then(|| "INTERNET".to_owned())),
            connection_id: get("connectionId"),
            credentials: get("credentials"),
            request_parameters: texts(value.get("requestParameters")),
            request_templates: texts(value.get("requestTemplates")),
            passthrough_behavior: upper("passthroughBehavior").unwrap_or_else(|| "WHEN_NO_MATCH".to_owned()),
            content_handling: upper("contentHandling"),
            timeout_ms,
            cache_namespace: get("cacheNamespace"),
            cache_key_parameters: list(value.get("cacheKeyParameters")),
            responses: self.integration_responses(place, value.get("responses")),
            tls_insecure: value
                .get("tlsConfig")
                .and_then(|config| config.get("insecureSkipVerification"))
                .and_then(Value::as_bool),
            response_transfer_mode: upper("responseTransferMode"),
            integration_target: get("integrationTarget"),
            kind,
        })
    }

    /// By pattern in the definition, by status code in the API.
    fn integration_responses(&mut self, place: &str, value: Option<&Value>) -> BTreeMap<String, IntegrationResponse> {
        let mut out = BTreeMap::new();
        for (pattern, response) in value.and_then(Value::as_object).into_iter().flatten() {
            let Some(code) = response.get("statusCode").and_then(text) else {
                self.warn(format!(
                    "The integration response '{pattern}' of '{place}' is left out: it has no statusCode"
                ));
                continue;
            };
            let handling = response.get("contentHandling").and_then(text);
            let read = IntegrationResponse {
                status_code: code.clone(),
                selection_pattern: (pattern != "default").then(|| pattern.clone()),
                response_parameters: texts(response.get("responseParameters")),
                response_templates: texts(response.get("responseTemplates")),
                content_handling: handling.map(|text| text.to_ascii_uppercase()),
            };
            if out.insert(code.clone(), read).is_some() {
                self.warn(format!(
                    "'{place}' has several integration responses with status code {code}: the last one stays"
                ));
            }
        }
        out
    }
}
