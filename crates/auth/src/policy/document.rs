//! Reads a document: AWS's passes of checks, each with its own words, and the compiled form.

use super::condition::{Condition, OPERATORS, Wrong};
use super::error::{PolicyError, nearest};
use super::glob::{Glob, Template};
use super::json::Json;
use super::principal::{PrincipalRef, Principals};
use super::{Actions, Kind, Policy, Resources, Statement};

/// No document that AWS takes is longer; the services' own limits are lower.
const LONGEST: usize = 256 * 1024;

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const VENDOR: &str = "Resource vendor must be fully qualified and cannot contain regexes.";
const TRUST_ACTIONS: [&str; 6] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:SetContext",
    "sts:SetSourceIdentity",
    "sts:TagSession",
];
const TOP: [&str; 3] = ["Version", "Id", "Statement"];
const ELEMENTS: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/// Reads, checks and compiles.
pub(super) fn parse(text: &str, kind: Kind) -> Result<Policy, PolicyError> {
    let mut reader = Reader { kind, variables: false, errors: Vec::new() };
    let policy = reader.document(text);
    match reader.errors.into_iter().min_by_key(|error| error.pass) {
        Some(error) => Err(error),
        None => policy.ok_or_else(|| PolicyError {
            message: SYNTAX.into(),
            path: "$".into(),
            detail: "the document cannot be read".into(),
            pass: 0,
        }),
    }
}

/// Gathers all errors: the first of the earliest pass is told.
struct Reader {
    kind: Kind,
    /// Whether `${…}` means something: version 2012-10-17.
    variables: bool,
    errors: Vec<PolicyError>,
}

impl Reader {
    fn wrong(&mut self, pass: u8, message: impl Into<String>, path: &str, detail: impl Into<String>) {
        let (message, path, detail) = (message.into(), path.to_owned(), detail.into());
        self.errors.push(PolicyError { message, path, detail, pass });
    }

    fn syntax(&mut self, path: &str, detail: impl Into<String>) {
        self.wrong(0, SYNTAX, path, detail);
    }

    fn document(&mut self, text: &str) -> Option<Policy> {
        if text.len() > LONGEST {
            self.syntax("$", format!("the document has {} bytes, more than {LONGEST}", text.len()));
            return None;
        }
        if self.kind == Kind::Trust && text.starts_with(char::is_whitespace) {
            self.wrong(0, "JSON strings must not have leading spaces", "$", "the document starts with a blank");
            return None;
        }
        let json: Json = match serde_json::from_str(text) {
            Ok(json) => json,
            Err(error) => {
                let message = if self.kind == Kind::Trust { "This policy contains invalid Json" } else { SYNTAX };
                self.wrong(0, message, "$", format!("not JSON: {error}"));
                return None;
            }
        };
        let Json::Object(fields) = json else {
            self.syntax("$", format!("a policy is an object, this is {}", json.kind()));
            return None;
        };
        self.fields(&fields, &TOP, "$");
        let version = fields.iter().find(|(name, _)| name == "Version");
        match version.map(|(_, value)| value) {
            Some(Json::Text(version)) if version == "2012-10-17" => self.variables = true,
            Some(Json::Text(version)) if version == "2008-10-17" => {}
            None => {}
            Some(other) => self
                .syntax("$.Version", format!("the version is \"2012-10-17\" or \"2008-10-17\", not {}", show(other))),
        }
        if self.kind == Kind::Managed && !self.variables {
            let detail = "a managed policy states \"Version\": \"2012-10-17\"";
            self.wrong(1, "Policy document must be version 2012-10-17 or greater.", "$.Version", detail);
        }
        let id = match get(&fields, "Id") {
            Some(Json::Text(id)) => Some(id.as_str().into()),
            Some(other) => {
                self.syntax("$.Id", format!("the id is a string, not {}", other.kind()));
                None
            }
            None => None,
        };
        let statements = match get(&fields, "Statement") {
            Some(Json::List(list)) if list.is_empty() => {
                self.syntax("$.Statement", "a policy has at least one statement");
                Vec::new()
            }
            Some(Json::List(list)) => (list.iter().enumerate())
                .filter_map(|(i, statement)| self.statement(statement, &format!("$.Statement[{i}]")))
                .collect(),
            Some(one @ Json::Object(_)) => self.statement(one, "$.Statement").into_iter().collect(),
            Some(other) => {
                self.syntax(
                    "$.Statement",
                    format!("a statement is an object or a list of objects, not {}", other.kind()),
                );
                Vec::new()
            }
            None => {
                self.syntax("$", "the element \"Statement\" is missing");
                Vec::new()
            }
        };
        let mut sids: Vec<&str> =
            statements.iter().filter_map(|s| s.sid.as_deref()).filter(|s| !s.is_empty()).collect();
        sids.sort_unstable();
        if let Some(pair) = sids.windows(2).find(|pair| pair[0] == pair[1]) {
            let detail = format!("two statements have the Sid {:?}", pair[0]);
            self.wrong(3, "Statement IDs (SID) in a single policy must be unique.", "$.Statement", detail);
        }
        Some(Policy { statements: statements.into(), id, source: None })
    }

    /// Refuses unknown and repeated elements.
    fn fields(&mut self, fields: &[(String, Json)], known: &[&str], path: &str) {
        // Of more fields than are known one is wrong: the first ones tell, however many follow.
        for (at, (name, _)) in fields.iter().enumerate().take(2 * known.len()) {
            if fields[..at].iter().any(|(earlier, _)| earlier == name) {
                self.syntax(&format!("{path}.{name}"), format!("the element {name:?} is there twice"));
            }
            if !known.contains(&name.as_str()) {
                let detail = match nearest(name, known) {
                    Some(near) => format!("unknown element {name:?}: did you mean {near:?}?"),
                    None => format!("unknown element {name:?}"),
                };
                let message = if self.kind == Kind::Trust { format!("Unknown field {name}") } else { SYNTAX.into() };
                self.wrong(0, message, &format!("{path}.{name}"), detail);
            }
        }
    }

    fn statement(&mut self, json: &Json, path: &str) -> Option<Statement> {
        let Json::Object(fields) = json else {
            self.syntax(path, format!("a statement is an object, not {}", json.kind()));
            return None;
        };
        self.fields(fields, &ELEMENTS, path);
        let sid = self.sid(fields, path);
        let allow = self.effect(fields, path);
        let actions = self.actions(fields, path);
        let resources = self.resources(fields, path);
        let principals = self.principals(fields, path);
        let conditions = self.conditions(fields, path);
        Some(Statement { sid, allow, actions, resources, principals, conditions: conditions.into() })
    }

    fn sid(&mut self, fields: &[(String, Json)], path: &str) -> Option<Box<str>> {
        let path = format!("{path}.Sid");
        match get(fields, "Sid")? {
            Json::Text(sid) => {
                let strict = !matches!(self.kind, Kind::Resource | Kind::Trust);
                if strict && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
                    self.syntax(&path, format!("a Sid is made of letters and digits, {sid:?} is not"));
                }
                Some(sid.as_str().into())
            }
            other => {
                self.syntax(&path, format!("a Sid is a string, not {}", other.kind()));
                None
            }
        }
    }

    fn effect(&mut self, fields: &[(String, Json)], path: &str) -> bool {
        match get(fields, "Effect") {
            Some(Json::Text(effect)) if effect == "Allow" => true,
            Some(Json::Text(effect)) if effect == "Deny" => false,
            Some(Json::Text(effect)) if effect.eq_ignore_ascii_case("allow") || effect.eq_ignore_ascii_case("deny") => {
                let detail = format!("the effect is \"Allow\" or \"Deny\", in this case of letters, not {effect:?}");
                self.wrong(2, LEGACY, &format!("{path}.Effect"), detail);
                false
            }
            Some(other) => {
                self.syntax(
                    &format!("{path}.Effect"),
                    format!("the effect is \"Allow\" or \"Deny\", not {}", show(other)),
                );
                false
            }
            None => {
                self.syntax(path, "the element \"Effect\" is missing");
                false
            }
        }
    }

    /// The strings of an element that is one string or a list of them.
    fn strings<'j>(&mut self, value: &'j Json, path: &str) -> Vec<(&'j str, String)> {
        match value {
            Json::Text(text) => vec![(text, path.to_owned())],
            Json::List(list) => {
                let mut out = Vec::with_capacity(list.len());
                for (i, item) in list.iter().enumerate() {
                    let path = format!("{path}[{i}]");
                    match item {
                        Json::Text(text) => out.push((text.as_str(), path)),
                        other => self.syntax(&path, format!("a string is wanted, not {}", other.kind())),
                    }
                }
                out
            }
            other => {
                self.syntax(path, format!("a string or a list of strings is wanted, not {}", other.kind()));
                Vec::new()
            }
        }
    }

    /// The one of two opposite elements that is there: its value, whether it is the negative one,
    /// and its path.
    fn either<'j>(&mut self, fields: &'j [(String, Json)], name: &str, path: &str) -> Option<(&'j Json, bool, String)> {
        let not = format!("Not{name}");
        match (get(fields, name), get(fields, &not)) {
            (Some(_), Some(_)) => {
                self.syntax(path, format!("a statement has {name:?} or {not:?}, not both"));
                None
            }
            (Some(value), None) => Some((value, false, format!("{path}.{name}"))),
            (None, Some(value)) => Some((value, true, format!("{path}.{not}"))),
            (None, None) => None,
        }
    }

    fn actions(&mut self, fields: &[(String, Json)], path: &str) -> Actions {
        let Some((value, not, path)) = self.either(fields, "Action", path) else {
            if get(fields, "Action").is_none() {
                self.wrong(4, "Policy statement must contain actions.", path, "the element \"Action\" is missing");
            }
            return Actions { not: false, patterns: Box::new([]), text: Box::new([]) };
        };
        let strings = self.strings(value, &path);
        if strings.is_empty() {
            self.wrong(4, "Policy statement must contain actions.", &path, "the list is empty");
        }
        for (action, path) in &strings {
            self.action(action, path);
        }
        let patterns = strings.iter().map(|(action, _)| Glob::new(&action.to_ascii_lowercase())).collect();
        let text = strings.iter().map(|(action, _)| (*action).into()).collect();
        Actions { not, patterns, text }
    }

    fn action(&mut self, action: &str, path: &str) {
        if self.kind == Kind::Trust {
            let fits = |known: &&str| super::matches(&action.to_ascii_lowercase(), &known.to_ascii_lowercase());
            if action == "*" || !TRUST_ACTIONS.iter().any(fits) {
                let message = "AssumeRole policy may only specify STS AssumeRole actions.";
                self.wrong(6, message, path, format!("{action:?} is none of {}", TRUST_ACTIONS.join(", ")));
            }
        }
        if action == "*" {
            return;
        }
        match action.split_once(':') {
            None => {
                let detail = format!("{action:?} has no service in front, such as \"lambda:{action}\"");
                self.wrong(
                    6,
                    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                    path,
                    detail,
                );
            }
            Some((_, name)) if name.contains(':') => {
                self.wrong(
                    6,
                    "Actions/Condition can contain only one colon.",
                    path,
                    format!("{action:?} has more than one colon"),
                );
            }
            Some((vendor, name)) => {
                let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
                if vendor.is_empty() || !(vendor.chars().all(fits) || vendor == "*") {
                    self.wrong(6, format!("Vendor {vendor} is not valid"), path, format!("{vendor:?} is no service"));
                } else if name.is_empty() || name.chars().any(char::is_whitespace) {
                    self.syntax(path, format!("{action:?} names no action"));
                }
            }
        }
    }

    fn resources(&mut self, fields: &[(String, Json)], path: &str) -> Option<Resources> {
        let Some((value, not, path)) = self.either(fields, "Resource", path) else {
            let wanted = !matches!(self.kind, Kind::Trust);
            if wanted && get(fields, "Resource").is_none() {
                let message = "Policy statement must contain resources.";
                self.wrong(7, message, path, "the element \"Resource\" is missing");
            }
            return None;
        };
        if self.kind == Kind::Trust {
            let detail = "a trust policy is about the role itself: leave the element out";
            self.wrong(0, "Has prohibited field Resource", &path, detail);
            return None;
        }
        let strings = self.strings(value, &path);
        if strings.is_empty() {
            self.wrong(7, "Policy statement must contain resources.", &path, "the list is empty");
        }
        let mut patterns = Vec::with_capacity(strings.len());
        for (resource, path) in strings {
            self.resource(resource, &path);
            match Template::new(resource, self.variables, true) {
                Ok(template) => patterns.push(template),
                Err(what) => self.syntax(&path, what),
            }
        }
        Some(Resources { not, patterns: patterns.into() })
    }

    /// The format of a resource: an ARN, or `*`. Resource policies may name things in the service's
    /// own short form (API Gateway's `execute-api:/stage/…`).
    fn resource(&mut self, resource: &str, path: &str) {
        if resource == "*" || (self.kind == Kind::Resource && resource.starts_with("execute-api:/")) {
            return;
        }
        // What a variable stands for is not known yet; a colon within one separates nothing.
        let plain = blank_variables(resource);
        let parts: Vec<&str> = plain.splitn(6, ':').collect();
        let detail = "a resource is \"*\" or arn:partition:service:region:account:resource";
        match parts.as_slice() {
            [first, ..] if parts.len() == 1 || *first != "arn" => {
                let message = format!("Resource {resource} must be in ARN format or \"*\".");
                self.wrong(5, message, path, detail);
            }
            [_, partition, ..] if !(*partition == "*" || is_partition(partition)) => {
                let at = |i: usize| parts.get(i).copied().filter(|part| !part.is_empty() || i > 2).unwrap_or("*");
                let message = format!(
                    "Partition \"{partition}\" is not valid for resource \"arn:{partition}:{}:{}:{}:{}\".",
                    at(2),
                    at(3),
                    at(4),
                    at(5)
                );
                self.wrong(5, message, path, format!("{partition:?} is no partition; it is \"aws\""));
            }
            [_, _] => self.wrong(5, VENDOR, path, detail),
            [_, _, service, ..] if service.contains(['*', '?']) => {
                self.wrong(
                    5,
                    VENDOR,
                    path,
                    format!("{service:?} names no service: only the parts behind it may hold wildcards"),
                );
            }
            [_, _, service, ..] if service.is_empty() || (parts.len() < 6 && !resource.ends_with('*')) => {
                self.wrong(2, LEGACY, path, detail);
            }
            [_, _, "iam", region, ..] if !region.is_empty() && !region.contains('*') => {
                let message = format!("IAM resource {resource} cannot contain region information.");
                self.wrong(5, message, path, "IAM's ARNs have no region");
            }
            [_, _, "s3", region, _, name]
                if !region.is_empty() && !region.contains('*') && !name.starts_with("accesspoint/") =>
            {
                let message = format!("Resource {resource} can not contain region information.");
                self.wrong(5, message, path, "S3's ARNs have no region, but those of access points");
            }
            [_, _, "iam", _, _, name] if !iam_resource(name) => {
                let message =
                    format!("IAM resource path must either be \"*\" or start with {}.", IAM_RESOURCES.join(", "));
                self.wrong(5, message, path, format!("{name:?} starts with none of them"));
            }
            _ => {}
        }
    }

    fn principals(&mut self, fields: &[(String, Json)], path: &str) -> Option<Principals> {
        let wanted = matches!(self.kind, Kind::Trust | Kind::Resource);
        let Some((value, not, path)) = self.either(fields, "Principal", path) else {
            if wanted && get(fields, "Principal").is_none() {
                let message = "Missing required field Principal";
                self.wrong(
                    if self.kind == Kind::Trust { 0 } else { 5 },
                    message,
                    path,
                    "the policy must say whom it speaks of",
                );
            }
            return None;
        };
        if !wanted {
            let detail = "a policy of a user, group or role speaks of that one: leave the element out";
            self.wrong(3, "Policy document should not specify a principal.", &path, detail);
            return None;
        }
        if not && self.kind == Kind::Trust {
            // Not to be used there, says AWS's grammar; the words are assumed from those for Resource.
            self.wrong(0, "Has prohibited field NotPrincipal", &path, "a trust policy says who, not who not");
            return None;
        }
        let mut list = Vec::new();
        match value {
            Json::Text(all) if all == "*" => list.push(PrincipalRef::Anyone),
            Json::Object(kinds) if !kinds.is_empty() => {
                for (kind, value) in kinds {
                    let path = format!("{path}.{kind}");
                    let strings = self.strings(value, &path);
                    if strings.is_empty() {
                        self.principal_error(kind, "", &path);
                    }
                    for (text, path) in strings {
                        match PrincipalRef::parse(kind, text) {
                            Some(principal) => list.push(principal),
                            None => self.principal_error(kind, text, &path),
                        }
                    }
                }
            }
            other => {
                let message = if self.kind == Kind::Trust {
                    "AssumeRolepolicy contained an invalid principal"
                } else {
                    "Invalid principal in policy"
                };
                let detail = format!(
                    "a principal is \"*\" or {{\"AWS\": …}}, {{\"Service\": …}}, {{\"Federated\": …}}, not {}",
                    show(other)
                );
                self.wrong(5, format!("{message}: {}.", show(other)), &path, detail);
            }
        }
        Some(Principals { not, list: list.into() })
    }

    fn principal_error(&mut self, kind: &str, text: &str, path: &str) {
        let detail = match kind {
            "AWS" => format!(
                "{text:?} is no account (12 digits), and no ARN of an account's root, a user, a role or a session; names hold no wildcards"
            ),
            "Service" => format!("{text:?} is no service principal such as \"lambda.amazonaws.com\""),
            "Federated" => {
                format!("{text:?} is no ARN of a SAML or OpenID Connect provider, and no provider that AWS knows")
            }
            "CanonicalUser" => format!("{text:?} names nobody"),
            _ => format!("unknown kind of principal {kind:?}: it is AWS, Service, Federated or CanonicalUser"),
        };
        // Assumption: AWS writes Federated as it is known to write Service.
        let kind = match kind {
            "Service" => "SERVICE",
            "Federated" => "FEDERATED",
            other => other,
        };
        self.wrong(5, format!("Invalid principal in policy: \"{kind}\":\"{text}\""), path, detail);
    }

    fn conditions(&mut self, fields: &[(String, Json)], path: &str) -> Vec<Condition> {
        let path = format!("{path}.Condition");
        let mut out = Vec::new();
        let operators = match get(fields, "Condition") {
            None => return out,
            Some(Json::Object(operators)) => operators,
            Some(other) => {
                self.syntax(&path, format!("a condition is an object, not {}", other.kind()));
                return out;
            }
        };
        for (operator, block) in operators {
            let path = format!("{path}.{operator}");
            let Json::Object(keys) = block else {
                self.syntax(&path, format!("an operator has an object of keys, not {}", block.kind()));
                continue;
            };
            if keys.is_empty() && Condition::new(operator, "aws:x", &[], false).is_err() {
                self.operator_error(operator, &path);
            }
            for (key, value) in keys {
                let path = format!("{path}.{key}");
                if !key.contains(':') {
                    let detail = format!("{key:?} has no service in front, such as \"aws:{key}\"");
                    self.wrong(
                        6,
                        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
                        &path,
                        detail,
                    );
                }
                let Some(values) = self.condition_values(value, &path) else { continue };
                match Condition::new(operator, key, &values, self.variables) {
                    Ok(condition) => out.push(condition),
                    Err(Wrong::Operator) => self.operator_error(operator, &path),
                    Err(Wrong::Value(what)) => self.wrong(2, LEGACY, &path, format!("{operator}: {what}")),
                }
            }
        }
        out
    }

    fn operator_error(&mut self, operator: &str, path: &str) {
        let name = operator.rsplit(':').next().unwrap_or(operator);
        let detail = match nearest(name.trim_end_matches("IfExists"), &OPERATORS) {
            Some(near) => format!("unknown operator {operator:?}: did you mean {near:?}?"),
            None => format!("unknown operator {operator:?}"),
        };
        self.syntax(path, detail);
    }

    fn condition_values(&mut self, value: &Json, path: &str) -> Option<Vec<String>> {
        let one = |value: &Json| match value {
            Json::Text(text) | Json::Number(text) => Some(text.clone()),
            Json::Bool(flag) => Some(flag.to_string()),
            _ => None,
        };
        let values: Option<Vec<String>> = match value {
            Json::List(list) => list.iter().map(one).collect(),
            other => one(other).map(|value| vec![value]),
        };
        if values.is_none() {
            self.syntax(path, "a condition's value is a string, a number, a boolean, or a list of them");
        }
        values
    }
}

const IAM_RESOURCES: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

fn iam_resource(name: &str) -> bool {
    name.starts_with('*')
        || name == "root"
        || IAM_RESOURCES.iter().any(|start| {
            name.starts_with(start) || (name.ends_with('*') && start.starts_with(name.trim_end_matches('*')))
        })
}

fn is_partition(text: &str) -> bool {
    matches!(text, "aws" | "aws-cn" | "aws-us-gov" | "aws-iso" | "aws-iso-b" | "aws-iso-e" | "aws-iso-f" | "aws-eusc")
}

/// The text with each `${…}` replaced by one letter.
fn blank_variables(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        out.push_str(before);
        out.push('v');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}

fn get<'j>(fields: &'j [(String, Json)], name: &str) -> Option<&'j Json> {
    fields.iter().find(|(given, _)| given == name).map(|(_, value)| value)
}

fn show(json: &Json) -> String {
    match json {
        Json::Text(text) => format!("{text:?}"),
        Json::Number(text) => text.clone(),
        Json::Bool(flag) => flag.to_string(),
        other => other.kind().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_of_many_fields_is_refused_without_a_look_at_each_pair() {
        let fields: Vec<String> = (0..30_000).map(|n| format!("\"{n:x}\":1")).collect();
        let mut reader = Reader { kind: Kind::Managed, variables: false, errors: Vec::new() };
        reader.document(&format!("{{{}}}", fields.join(",")));
        assert!(reader.errors.len() < 20, "{}", reader.errors.len());
    }
}
