//! What a definition says of the API as a whole.

use serde_json::Value;

use super::{Format, Reader, list, text, texts};
use crate::gateway_response::Kind;

impl Reader<'_> {
    /// Reads everything outside paths and schemas.
    pub(super) fn settings(&mut self) {
        let document = self.document;
        let get = |name: &str| document.get(name);
        let info = |name: &str| get("info").and_then(|info| info.get(name)).and_then(text);
        self.out.title = info("title");
        self.out.version = info("version");
        self.out.description = info("description").filter(|text| !text.is_empty());
        self.out.base_path = self.base_path();
        self.out.binary_media_types = list(get("x-amazon-apigateway-binary-media-types"));
        let size = get("x-amazon-apigateway-minimum-compression-size").and_then(Value::as_i64);
        self.out.minimum_compression_size = size.and_then(|size| i32::try_from(size).ok()).filter(|size| *size >= 0);
        self.out.api_key_source =
            get("x-amazon-apigateway-api-key-source").and_then(text).map(|text| text.to_ascii_uppercase());
        self.out.policy =
            get("x-amazon-apigateway-policy").filter(|policy| !policy.is_null()).map(|policy| match policy {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            });
        let endpoint = match self.format {
            Format::Swagger2 => get("x-amazon-apigateway-endpoint-configuration"),
            Format::OpenApi3 => {
                let first = get("servers").and_then(|servers| servers.get(0));
                first
                    .and_then(|server| server.get("x-amazon-apigateway-endpoint-configuration"))
                    .or_else(|| get("x-amazon-apigateway-endpoint-configuration"))
            }
        };
        if let Some(endpoint) = endpoint {
            self.out.vpc_endpoint_ids = list(endpoint.get("vpcEndpointIds"));
            self.out.disable_execute_api_endpoint = endpoint.get("disableExecuteApiEndpoint").and_then(Value::as_bool);
            self.out.ip_address_type = endpoint.get("ipAddressType").and_then(text);
        }
        for (name, validator) in
            get("x-amazon-apigateway-request-validators").and_then(Value::as_object).into_iter().flatten()
        {
            let flag = |key: &str| validator.get(key).and_then(Value::as_bool).unwrap_or(false);
            self.out.validators.insert(name.clone(), (flag("validateRequestBody"), flag("validateRequestParameters")));
        }
        if get("x-amazon-apigateway-documentation").is_some() {
            self.warn(
                "x-amazon-apigateway-documentation is left out: documentation parts are not built yet".to_owned(),
            );
        }
        self.gateway_responses();
    }

    fn gateway_responses(&mut self) {
        let document = self.document;
        let responses = document.get("x-amazon-apigateway-gateway-responses").and_then(Value::as_object);
        for (name, response) in responses.into_iter().flatten() {
            let Some(kind) = Kind::parse(name) else {
                self.warn(format!("The gateway response '{name}' is left out: there is no such type"));
                continue;
            };
            let mut read = kind.default_response();
            if let Some(status) = response.get("statusCode").and_then(text) {
                read.status_code = Some(status);
            }
            if let Some(parameters) = texts(response.get("responseParameters")) {
                read.response_parameters = parameters;
            }
            if let Some(templates) = texts(response.get("responseTemplates")).filter(|templates| !templates.is_empty())
            {
                read.response_templates = templates;
            }
            self.out.gateway_responses.push(read);
        }
    }

    fn base_path(&self) -> String {
        let path = match self.format {
            Format::Swagger2 => self.document.get("basePath").and_then(text).unwrap_or_default(),
            Format::OpenApi3 => {
                let server = self.document.get("servers").and_then(|servers| servers.get(0));
                let url = server.and_then(|server| server.get("url")).and_then(text).unwrap_or_default();
                let variables = server.and_then(|server| server.get("variables")).and_then(Value::as_object);
                let mut url = url;
                for (name, variable) in variables.into_iter().flatten() {
                    let value = variable.get("default").and_then(text).unwrap_or_default();
                    url = url.replace(&format!("{{{name}}}"), value.trim_start_matches('/'));
                }
                let after = url.split_once("://").map_or(url.as_str(), |(_, after)| after);
                match after.split_once('/') {
                    Some((_, path)) => format!("/{path}"),
                    None => String::new(),
                }
            }
        };
        let path = path.trim_end_matches('/');
        if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
    }
}
