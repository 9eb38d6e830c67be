//! One operation of a definition becomes a method.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Format, Reader, list, text};
use crate::record::{Method, MethodResponse, Texts};

impl<'d> Reader<'d> {
    /// Reads the operation; `shared` are the parameters of its path.
    pub(super) fn operation(
        &mut self,
        path: &str,
        name: &str,
        operation: &'d Map<String, Value>,
        shared: Option<&'d Value>,
    ) -> Method {
        let place = format!("{name} {path}");
        let mut method = Method {
            http_method: name.to_owned(),
            authorization_type: "NONE".to_owned(),
            operation_name: operation.get("operationId").and_then(text),
            ..Method::default()
        };
        let mut parameters = BTreeMap::new();
        let mut models = Texts::new();
        for parameters_of in [shared, operation.get("parameters")] {
            for parameter in parameters_of.and_then(Value::as_array).into_iter().flatten() {
                self.parameter(&place, operation, parameter, &mut parameters, &mut models);
            }
        }
        self.request_body(&place, operation, &mut models);
        method.request_parameters = Some(parameters).filter(|map| !map.is_empty());
        method.request_models = Some(models).filter(|map| !map.is_empty());
        method.responses = self.responses(&place, operation);
        let validator = operation
            .get("x-amazon-apigateway-request-validator")
            .or_else(|| self.document.get("x-amazon-apigateway-request-validator"))
            .and_then(text);
        method.request_validator_id = validator;
        self.security(&place, operation, &mut method);
        if let Some(integration) = operation.get("x-amazon-apigateway-integration") {
            method.integration = self.integration(&place, integration);
        }
        method
    }

    fn parameter(
        &mut self,
        place: &str,
        operation: &'d Map<String, Value>,
        parameter: &'d Value,
        parameters: &mut BTreeMap<String, bool>,
        models: &mut Texts,
    ) {
        let Some(parameter) = self.references.resolve(parameter) else {
            self.warn(format!("Unable to read a parameter of '{place}': its reference leads nowhere"));
            return;
        };
        let get = |name: &str| parameter.get(name).and_then(Value::as_str).unwrap_or_default();
        let (kind, name) = (get("in"), get("name"));
        let required = parameter.get("required").and_then(Value::as_bool).unwrap_or(false);
        let location = match kind {
            "header" | "path" => kind,
            "query" => "querystring",
            "body" => {
                let schema = parameter.get("schema").unwrap_or(&Value::Null);
                if let Some(model) = self.model_of(schema, &format!("{place} body")) {
                    for content_type in self.media_types(operation, "consumes") {
                        models.insert(content_type, model.clone());
                    }
                }
                return;
            }
            other => {
                self.warn(format!("Parameter '{name}' of '{place}' is left out: API Gateway takes none in '{other}'"));
                return;
            }
        };
        parameters.insert(format!("method.request.{location}.{name}"), required);
    }

    /// OpenAPI 3: models by content type.
    fn request_body(&mut self, place: &str, operation: &'d Map<String, Value>, models: &mut Texts) {
        let Some(body) = operation.get("requestBody").and_then(|body| self.references.resolve(body)) else { return };
        for (content_type, content) in body.get("content").and_then(Value::as_object).into_iter().flatten() {
            let schema = content.get("schema").unwrap_or(&Value::Null);
            if let Some(model) = self.model_of(schema, &format!("{place} body {content_type}")) {
                models.insert(content_type.clone(), model);
            }
        }
    }

    fn responses(&mut self, place: &str, operation: &'d Map<String, Value>) -> BTreeMap<String, MethodResponse> {
        let mut out = BTreeMap::new();
        for (code, response) in operation.get("responses").and_then(Value::as_object).into_iter().flatten() {
            // `default` names no status code: API Gateway knows none such, and says nothing.
            if code.starts_with("x-") || code == "default" {
                continue;
            }
            let fits = code.len() == 3
                && code.starts_with(['1', '2', '3', '4', '5'])
                && code.bytes().all(|byte| byte.is_ascii_digit());
            let (true, Some(response)) = (fits, self.references.resolve(response)) else {
                self.warn(format!(
                    "Response '{code}' of '{place}' is left out: API Gateway takes responses with a status code only"
                ));
                continue;
            };
            let headers = response.get("headers").and_then(Value::as_object).into_iter().flatten();
            let parameters: BTreeMap<String, bool> =
                headers.map(|(name, _)| (format!("method.response.header.{name}"), false)).collect();
            let mut models = Texts::new();
            match self.format {
                Format::Swagger2 => {
                    let schema = response.get("schema").unwrap_or(&Value::Null);
                    if let Some(model) = self.model_of(schema, &format!("{place} {code}")) {
                        for content_type in self.media_types(operation, "produces") {
                            models.insert(content_type, model.clone());
                        }
                    }
                }
                Format::OpenApi3 => {
                    for (content_type, content) in
                        response.get("content").and_then(Value::as_object).into_iter().flatten()
                    {
                        let schema = content.get("schema").unwrap_or(&Value::Null);
                        if let Some(model) = self.model_of(schema, &format!("{place} {code} {content_type}")) {
                            models.insert(content_type.clone(), model);
                        }
                    }
                }
            }
            let method_response = MethodResponse {
                status_code: code.clone(),
                response_parameters: Some(parameters).filter(|map| !map.is_empty()),
                response_models: Some(models).filter(|map| !map.is_empty()),
            };
            out.insert(code.clone(), method_response);
        }
        out
    }

    /// `consumes` or `produces` of the operation, else of the document, else JSON.
    fn media_types(&self, operation: &Map<String, Value>, key: &str) -> Vec<String> {
        let mut types = list(operation.get(key));
        if types.is_empty() {
            types = list(self.document.get(key));
        }
        if types.is_empty() {
            types.push("application/json".to_owned());
        }
        types
    }
}
