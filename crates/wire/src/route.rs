//! Which operation of which service a control-plane request asks for, and in which protocol.

use std::collections::HashMap;

use base::Why;
use bytes::Bytes;

use crate::RequestParts;
use crate::codec::Response;
use crate::error::Error;
use crate::schema::{Operation, Protocol, Service};
use crate::trie::Trie;
use crate::uri;

/// Parameters looked at for those that a path fixes (`?mode=import`).
const PARAMETERS: usize = 1000;
/// Near misses that an explanation names.
const NEAREST: usize = 3;

/// The routing tables of all services, made once.
#[derive(Debug)]
pub struct Router {
    services: Vec<Routes>,
    /// Positions in `services` by signing name.
    by_signing_name: HashMap<&'static str, Vec<usize>>,
}

#[derive(Debug)]
struct Routes {
    service: &'static Service,
    paths: Trie,
}

/// What a request asks for.
#[derive(Debug)]
pub struct Routed {
    /// The service.
    pub service: &'static Service,
    /// The operation.
    pub operation: &'static Operation,
    /// How it was asked, and how it wants to be answered.
    pub protocol: Protocol,
    /// What stood in the path, decoded.
    pub labels: Vec<Label>,
}

/// A part of the path with its name in the pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The name, such as `FunctionName`.
    pub name: &'static str,
    /// The value, percent-decoded.
    pub value: String,
}

/// A request that asks for nothing that there is.
#[derive(Debug)]
pub struct Unrouted {
    /// The service, where that much was clear.
    pub service: Option<&'static Service>,
    /// The protocol in which to answer.
    pub protocol: Protocol,
    /// AWS's error.
    pub error: Error,
}

impl Unrouted {
    /// The answer.
    pub fn response(&self, request_id: &str) -> Response {
        self.protocol.codec().encode_error(self.service, &self.error, request_id)
    }
}

impl Router {
    /// The tables of `services`.
    pub fn new(services: &[&'static Service]) -> Self {
        let mut router = Self { services: Vec::new(), by_signing_name: HashMap::new() };
        for service in services {
            let mut paths = Trie::default();
            if service.protocols.contains(&Protocol::RestJson1) {
                service.operations.iter().for_each(|operation| paths.insert(operation));
            }
            router.by_signing_name.entry(service.signing_name).or_default().push(router.services.len());
            router.services.push(Routes { service, paths });
        }
        router
    }

    /// The services, in the order in which they were given.
    pub fn services(&self) -> impl Iterator<Item = &'static Service> {
        self.services.iter().map(|routes| routes.service)
    }

    /// The service `name` (the model's).
    pub fn service(&self, name: &str) -> Option<&'static Service> {
        self.services().find(|service| service.name == name)
    }

    /// Finds the operation. First by the service that the signature names, else by target, action
    /// and path among all. The body is read only for an `Action` in a form.
    pub fn route(&self, parts: &RequestParts, body: &Bytes) -> Result<Routed, Unrouted> {
        let scope = scope(parts);
        let candidates: Vec<&Routes> = match &scope {
            None => self.services.iter().collect(),
            Some(name) => match self.by_signing_name.get(name.as_str()) {
                Some(positions) => positions.iter().filter_map(|&at| self.services.get(at)).collect(),
                None => return Err(unknown_service(name, parts, body)),
            },
        };
        if let Some(target) = parts.headers.get("x-amz-target").and_then(|target| target.to_str().ok()) {
            return by_target(&candidates, target);
        }
        let has_query = candidates.iter().any(|routes| routes.service.protocols.contains(&Protocol::AwsQuery));
        if has_query && let Some((action, version)) = action(parts, body) {
            return by_action(&candidates, &action, &version);
        }
        self.by_path(&candidates, scope.is_some(), parts)
    }

    fn by_path(&self, candidates: &[&Routes], is_scoped: bool, parts: &RequestParts) -> Result<Routed, Unrouted> {
        // A query that cannot be read fixes nothing; the codec refuses it.
        let query = uri::pairs(parts.uri.query().unwrap_or_default(), PARAMETERS).unwrap_or_default();
        for routes in candidates {
            let Some((operation, raw)) = routes.paths.find(parts.method.as_str(), parts.uri.path(), &query) else {
                continue;
            };
            let mut labels = Vec::new();
            for (name, value) in raw {
                let value = uri::decode(&value).map_err(|error| Unrouted {
                    service: Some(routes.service),
                    protocol: Protocol::RestJson1,
                    error,
                })?;
                labels.push(Label { name, value });
            }
            return Ok(Routed { service: routes.service, operation, protocol: Protocol::RestJson1, labels });
        }
        let service = candidates.first().map(|routes| routes.service).filter(|_| is_scoped);
        let wanted = format!("{} {}", parts.method, parts.uri.path());
        let asked = service.map_or("any service".to_owned(), |service| service.name.to_owned());
        let mut why = Why::new("route", format!("No operation of {asked} answers {wanted}."));
        why.nearest = nearest(candidates, parts.method.as_str(), parts.uri.path());
        let rest = candidates.iter().find(|routes| routes.service.protocols.contains(&Protocol::RestJson1));
        Err(match (service, rest) {
            (Some(service), None) if service.protocols.contains(&Protocol::AwsQuery) => Unrouted {
                service: Some(service),
                protocol: Protocol::AwsQuery,
                error: Error::new(400, "MissingAction", "The request is missing an action or a required parameter."),
            },
            (Some(service), None) => Unrouted {
                service: Some(service),
                protocol: json(service).unwrap_or(Protocol::AwsJson1_1),
                error: unknown_operation(400).why(why),
            },
            (service, _) => Unrouted { service, protocol: Protocol::RestJson1, error: unknown_operation(404).why(why) },
        })
    }
}

/// The operations whose paths agree longest with the one that was asked for, nearest first.
fn nearest(candidates: &[&Routes], method: &str, path: &str) -> Vec<String> {
    let asked: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
    let rest = candidates.iter().filter(|routes| routes.service.protocols.contains(&Protocol::RestJson1));
    let mut scored = Vec::new();
    for operation in rest.flat_map(|routes| routes.service.operations) {
        let path = operation.uri.split('?').next().unwrap_or_default();
        let pattern: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        let pairs = pattern.iter().zip(&asked);
        let same = pairs.clone().take_while(|(pattern, asked)| pattern.starts_with('{') || pattern == asked).count();
        let literal = pairs.take(same).filter(|(pattern, asked)| pattern == asked).count();
        if literal > 0 {
            let surplus = pattern.len().abs_diff(asked.len());
            let other_method = operation.method != method;
            scored.push((std::cmp::Reverse(same), other_method, surplus, operation));
        }
    }
    scored.sort_by_key(|(same, other_method, surplus, operation)| (*same, *other_method, *surplus, operation.name));
    let shown = scored.iter().take(NEAREST);
    shown.map(|(_, _, _, operation)| format!("{}: {} {}", operation.name, operation.method, operation.uri)).collect()
}

fn by_target(candidates: &[&Routes], target: &str) -> Result<Routed, Unrouted> {
    let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
    let services = candidates.iter().map(|routes| routes.service);
    let mut speaking = services.filter_map(|service| Some((service, json(service)?)));
    let found = speaking.clone().find(|(service, _)| service.target_prefix == prefix);
    if let Some((service, protocol)) = found
        && let Some(operation) = service.operation(name)
    {
        return Ok(Routed { service, operation, protocol, labels: Vec::new() });
    }
    let nearest = found.or_else(|| speaking.next().filter(|_| candidates.len() == 1));
    Err(Unrouted {
        service: nearest.map(|(service, _)| service),
        protocol: nearest.map_or(Protocol::AwsJson1_1, |(_, protocol)| protocol),
        error: unknown_operation(400).why(Why::new("route", format!("No operation answers the target {target}."))),
    })
}

fn by_action(candidates: &[&Routes], action: &str, version: &str) -> Result<Routed, Unrouted> {
    let speaking = candidates.iter().map(|routes| routes.service);
    let speaking: Vec<&'static Service> =
        speaking.filter(|service| service.protocols.contains(&Protocol::AwsQuery)).collect();
    // The version tells services apart where nothing else does; another one has no operations.
    let of_version = speaking.iter().filter(|service| service.api_version == version);
    for service in of_version {
        if let Some(operation) = service.operation(action) {
            return Ok(Routed { service, operation, protocol: Protocol::AwsQuery, labels: Vec::new() });
        }
    }
    let service = speaking.first().copied().filter(|_| speaking.len() == 1);
    let shown = if version.is_empty() { "NO_VERSION_SPECIFIED" } else { version };
    let error = Error::new(400, "InvalidAction", format!("Could not find operation {action} for version {shown}"));
    let why = speaking.iter().find(|service| service.operation(action).is_some()).map(|service| {
        Why::new("route", format!("{action} is an operation of another version of {}.", service.name))
            .wanted(format!("Version={}", service.api_version), format!("Version={version}"))
    });
    Err(Unrouted {
        service,
        protocol: Protocol::AwsQuery,
        error: match why {
            Some(why) => error.why(why),
            None => error,
        },
    })
}

/// The awsJson dialect of a service.
fn json(service: &'static Service) -> Option<Protocol> {
    let is_json = |protocol: &&Protocol| matches!(protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1);
    service.protocols.iter().find(is_json).copied()
}

fn unknown_operation(status: u16) -> Error {
    Error::new(status, "UnknownOperationException", "")
}

fn unknown_service(name: &str, parts: &RequestParts, body: &Bytes) -> Unrouted {
    let message = format!("The service {name} is not available here.");
    let protocol = if parts.headers.contains_key("x-amz-target") {
        Protocol::AwsJson1_1
    } else if action(parts, body).is_some() {
        Protocol::AwsQuery
    } else {
        Protocol::RestJson1
    };
    // Not 5xx: a client would try again.
    let code = if protocol == Protocol::AwsQuery { "InvalidAction" } else { "UnknownServiceException" };
    Unrouted { service: None, protocol, error: Error::new(404, code, message) }
}

/// The service in the signature's credential scope: header or presigned query.
fn scope(parts: &RequestParts) -> Option<String> {
    let from_header = parts.headers.get(http::header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let credential = match from_header.and_then(|text| text.split_once("Credential=")) {
        Some((_, credential)) => credential.split([',', ' ']).next().unwrap_or_default().to_owned(),
        None => {
            let query = parts.uri.query()?;
            let credential = query.split('&').find_map(|pair| pair.strip_prefix("X-Amz-Credential="))?;
            uri::decode(credential).ok()?
        }
    };
    let mut parts = credential.rsplit('/');
    parts.next().filter(|end| *end == "aws4_request")?;
    parts.next().filter(|service| !service.is_empty()).map(str::to_owned)
}

/// `Action` and `Version` of a query string or form.
fn action(parts: &RequestParts, body: &Bytes) -> Option<(String, String)> {
    let query = parts.uri.query().unwrap_or_default();
    let is_form = parts
        .headers
        .get(http::header::CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/x-www-form-urlencoded"));
    let form = if is_form { std::str::from_utf8(body).unwrap_or_default() } else { "" };
    let find = |name: &str| {
        let mut pairs = query.split('&').chain(form.split('&'));
        let value = pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
        uri::decode(value).ok()
    };
    Some((find("Action")?, find("Version").unwrap_or_default()))
}
