//! Security requirements: an API key, IAM, or an authorizer. Others are left out with a warning.

use serde_json::{Map, Value};

use super::{Format, Reader, list, text};
use crate::record::Method;

impl<'d> Reader<'d> {
    /// Sets what the operation's `security` asks for.
    pub(super) fn security(&mut self, place: &str, operation: &'d Map<String, Value>, method: &mut Method) {
        let requirements = operation.get("security").or_else(|| self.document.get("security"));
        for requirement in requirements.and_then(Value::as_array).into_iter().flatten() {
            for (name, scopes) in requirement.as_object().into_iter().flatten() {
                self.requirement(place, name, scopes, method);
            }
        }
        if let Some(kind) = operation.get("x-amazon-apigateway-auth").and_then(|auth| auth.get("type")).and_then(text) {
            method.authorization_type = kind.to_ascii_uppercase();
        }
        if operation.get("x-amazon-apigateway-api-key-required").and_then(Value::as_bool) == Some(true) {
            method.api_key_required = true;
        }
    }

    fn requirement(&mut self, place: &str, name: &str, scopes: &Value, method: &mut Method) {
        let document = self.document;
        let schemes = match self.format {
            Format::Swagger2 => document.get("securityDefinitions"),
            Format::OpenApi3 => document.get("components").and_then(|components| components.get("securitySchemes")),
        };
        let Some(scheme) = schemes.and_then(|schemes| schemes.get(name)).and_then(|it| self.references.resolve(it))
        else {
            self.warn(format!("The security requirement '{name}' of '{place}' is left out: it is not defined"));
            return;
        };
        let get = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
        let kind = get("x-amazon-apigateway-authtype").to_ascii_lowercase();
        if kind == "awssigv4" {
            method.authorization_type = "AWS_IAM".to_owned();
            return;
        }
        if let Some(authorizer) = scheme.get("x-amazon-apigateway-authorizer") {
            let authorizer_kind =
                authorizer.get("type").and_then(Value::as_str).unwrap_or("token").to_ascii_uppercase();
            let cognito = authorizer_kind == "COGNITO_USER_POOLS";
            method.authorization_type = if cognito { "COGNITO_USER_POOLS" } else { "CUSTOM" }.to_owned();
            method.authorizer_id = Some(name.to_owned());
            method.authorization_scopes = list(Some(scopes));
            self.out.authorizers.insert(name.to_owned(), (authorizer_kind, authorizer.to_string()));
            let warning = format!("The authorizer '{name}' is kept and not run yet: its methods refuse every request");
            if !self.out.warnings.contains(&warning) {
                self.warn(warning);
            }
            return;
        }
        if get("type") == "apiKey" && get("in") == "header" && get("name").eq_ignore_ascii_case("x-api-key") {
            method.api_key_required = true;
            return;
        }
        let scheme_kind = get("type").to_owned();
        self.warn(format!(
            "The security requirement '{name}' ({scheme_kind}) of '{place}' is left out: API Gateway does not check it"
        ));
    }
}
