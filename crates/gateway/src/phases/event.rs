//! The event of a Lambda proxy integration, format 1.0, written straight into one buffer.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::context::{Identity, domain_prefix};
use super::exchange::{Exchange, Pairs};

/// A JSON text in the making.
struct Json(Vec<u8>);

/// The event for `x`, with headers and query parameters that the mapping may have changed.
pub fn proxy_event(x: &Exchange<'_>, headers: &Pairs, query: &Pairs) -> Bytes {
    let capacity = 2048 + x.body.len() * 4 / 3 + headers.iter().map(|(_, value)| value.len() * 2 + 64).sum::<usize>();
    let mut out = Json(Vec::with_capacity(capacity));
    out.raw("{\"resource\":").string(x.resource_path());
    out.raw(",\"path\":").string(&x.path);
    out.raw(",\"httpMethod\":").string(x.http_method.as_str());
    out.raw(",\"headers\":").last_values(headers);
    out.raw(",\"multiValueHeaders\":").all_values(headers);
    out.raw(",\"queryStringParameters\":").last_values(query);
    out.raw(",\"multiValueQueryStringParameters\":").all_values(query);
    out.raw(",\"pathParameters\":").last_values(&x.path_parameters);
    out.raw(",\"stageVariables\":").entries(x.stage.variables.iter());
    request_context(x, &mut out);
    let binary = !x.body.is_empty() && x.stage.binary.contains(x.content_type());
    out.raw(",\"body\":");
    if x.body.is_empty() {
        out.raw("null");
    } else if binary {
        out.base64(&x.body);
    } else {
        out.string(&String::from_utf8_lossy(&x.body));
    }
    out.raw(if binary { ",\"isBase64Encoded\":true}" } else { ",\"isBase64Encoded\":false}" });
    Bytes::from(out.0)
}

fn request_context(x: &Exchange<'_>, out: &mut Json) {
    let stage = &x.stage;
    out.raw(",\"requestContext\":{\"resourceId\":").string(x.resource().map_or("", |resource| resource.id.as_str()));
    out.raw(",\"resourcePath\":").string(x.resource_path());
    if let Some(name) = x.method.as_ref().and_then(|method| method.operation_name.as_deref()) {
        out.raw(",\"operationName\":").string(name);
    }
    out.raw(",\"httpMethod\":").string(x.http_method.as_str());
    out.raw(",\"extendedRequestId\":").string(&x.extended_id);
    out.raw(",\"requestTime\":").string(&x.time.common_log());
    out.raw(",\"path\":").string(&x.full_path);
    out.raw(",\"accountId\":").string(stage.account.as_str());
    out.raw(",\"protocol\":").string(x.protocol());
    out.raw(",\"stage\":").string(&stage.stage);
    out.raw(",\"domainPrefix\":").string(domain_prefix(x));
    out.raw(",\"requestTimeEpoch\":").raw(&x.time.millis().to_string());
    out.raw(",\"requestId\":").string(&x.id.to_string());
    let identity = x.caller.as_ref().map(Identity::of);
    let identity = identity.as_ref();
    out.raw(",\"identity\":{\"cognitoIdentityPoolId\":null,\"accountId\":");
    out.optional(identity.and_then(|it| it.account.as_deref()));
    out.raw(",\"cognitoIdentityId\":null,\"caller\":").optional(identity.map(|it| it.id.as_str()));
    out.raw(",\"sourceIp\":").string(&x.source_ip.to_string());
    out.raw(",\"principalOrgId\":null,\"accessKey\":").optional(identity.and_then(|it| it.access_key.as_deref()));
    out.raw(",\"cognitoAuthenticationType\":null,\"cognitoAuthenticationProvider\":null,\"userArn\":");
    out.optional(identity.map(|it| it.arn.as_str()));
    out.raw(",\"userAgent\":").optional(x.header("user-agent"));
    out.raw(",\"user\":").optional(identity.map(|it| it.id.as_str()));
    out.raw("},\"domainName\":").string(&x.domain_name);
    out.raw(",\"deploymentId\":").string(&stage.deployment_id);
    out.raw(",\"apiId\":").string(&stage.api_id).raw("}");
}

impl Json {
    fn raw(&mut self, text: &str) -> &mut Self {
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// A text, or `null`.
    fn optional(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.string(text),
            None => self.raw("null"),
        }
    }

    fn string(&mut self, text: &str) -> &mut Self {
        self.0.push(b'"');
        // Nearly every text stands as it is, and all of it is looked through at once.
        if !text.bytes().fold(false, |found, byte| found | is_escaped(byte)) {
            self.raw(text).0.push(b'"');
            return self;
        }
        let mut start = 0;
        for (at, byte) in text.bytes().enumerate() {
            if !is_escaped(byte) {
                continue;
            }
            self.0.extend_from_slice(text.as_bytes().get(start..at).unwrap_or_default());
            start = at + 1;
            match byte {
                b'"' => self.raw("\\\""),
                b'\\' => self.raw("\\\\"),
                b'\n' => self.raw("\\n"),
                b'\r' => self.raw("\\r"),
                b'\t' => self.raw("\\t"),
                other => self.raw(&format!("\\u{other:04x}")),
            };
        }
        self.0.extend_from_slice(text.as_bytes().get(start..).unwrap_or_default());
        self.0.push(b'"');
        self
    }

    fn base64(&mut self, bytes: &[u8]) -> &mut Self {
        self.raw("\"").raw(&STANDARD.encode(bytes)).raw("\"")
    }

    fn entries<'p>(&mut self, entries: impl ExactSizeIterator<Item = (&'p String, &'p String)>) -> &mut Self {
        if entries.len() == 0 {
            return self.raw("null");
        }
        for (at, (name, value)) in entries.enumerate() {
            self.raw(if at == 0 { "{" } else { "," }).string(name).raw(":").string(value);
        }
        self.raw("}")
    }

    /// Each name once, with its last value; `null` when there is none.
    fn last_values(&mut self, pairs: &Pairs) -> &mut Self {
        if pairs.is_empty() {
            return self.raw("null");
        }
        let sorted = sorted(pairs);
        let mut open = "{";
        for (at, (name, value)) in sorted.iter().enumerate() {
            if sorted.get(at + 1).is_some_and(|(next, _)| next == name) {
                continue;
            }
            self.raw(open).string(name).raw(":").string(value);
            open = ",";
        }
        self.raw("}")
    }

    /// Each name once, with the list of its values; `null` when there is none.
    fn all_values(&mut self, pairs: &Pairs) -> &mut Self {
        if pairs.is_empty() {
            return self.raw("null");
        }
        let mut open = "{";
        let mut before: Option<&str> = None;
        for (name, value) in sorted(pairs) {
            if before == Some(name) {
                self.raw(",").string(value);
                continue;
            }
            self.raw(open).string(name).raw(":[").string(value);
            open = "],";
            before = Some(name);
        }
        self.raw("]}")
    }
}

fn is_escaped(byte: u8) -> bool {
    (byte < b' ') | (byte == b'"') | (byte == b'\\')
}

/// By name; the values of one name keep their order.
fn sorted(pairs: &Pairs) -> Vec<(&str, &str)> {
    let mut sorted: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sorted.sort_by_key(|(name, _)| *name);
    sorted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pairs(list: &[(&str, &str)]) -> Pairs {
        list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn text(write: impl FnOnce(&mut Json)) -> String {
        let mut json = Json(Vec::new());
        write(&mut json);
        String::from_utf8(json.0).unwrap()
    }

    #[test]
    fn names_that_repeat_stand_once() {
        let list = pairs(&[("b", "1"), ("a", "2"), ("b", "3")]);
        assert_eq!(
            text(|json| {
                json.last_values(&list);
            }),
            r#"{"a":"2","b":"3"}"#
        );
        assert_eq!(
            text(|json| {
                json.all_values(&list);
            }),
            r#"{"a":["2"],"b":["1","3"]}"#
        );
        assert_eq!(
            text(|json| {
                json.last_values(&pairs(&[]));
            }),
            "null"
        );
        assert_eq!(
            text(|json| {
                json.all_values(&pairs(&[]));
            }),
            "null"
        );
    }

    proptest! {
        #[test]
        fn every_text_is_read_back(wanted in ".{0,40}") {
            let json = text(|json| { json.string(&wanted); });
            prop_assert_eq!(serde_json::from_str::<String>(&json).unwrap(), wanted);
        }

        #[test]
        fn any_pairs_are_json(list in proptest::collection::vec(("[ab\"\\\\]{0,3}", ".{0,5}"), 0..8)) {
            for json in [text(|json| { json.last_values(&list); }), text(|json| { json.all_values(&list); })] {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{}", json);
            }
        }
    }
}
