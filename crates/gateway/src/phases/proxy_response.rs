//! A function's answer to a Lambda proxy integration: read, checked, and when it is wrong, explained.

use std::fmt::Write as _;

use base::{Fix, Why};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::headers;

/// A proxied response.
#[derive(Debug)]
pub struct ProxyResponse {
    /// 100 to 599; 200 where the function gave none.
    pub status: u16,
    /// Headers, those of API Gateway's own names remapped.
    pub headers: HeaderMap,
    /// The body as the function gave it.
    pub body: String,
    /// Whether the body is base64.
    pub is_base64: bool,
}

/// What AWS allows in the answer. None of it is required, nothing else may be there.
const KEYS: [&str; 5] = ["statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"];

/// Header lines of an answer, far more than AWS's 10,240 bytes hold; `HeaderMap` panics beyond 24,576.
const MOST_HEADERS: usize = 1000;

impl ProxyResponse {
    /// Reads the function's answer.
    ///
    /// # Errors
    /// What is wrong, where (as a JSON path), and a corrected answer.
    pub fn parse(payload: &[u8]) -> Result<Self, Box<Why>> {
        let malformed = |path: &str, wanted: &str, actual: String, value: Option<&Value>| {
            Box::new(Why {
                wanted: Some(format!("{path}: {wanted}")),
                actual: Some(format!("{path}: {actual}")),
                fix: Some(Fix { document: Some(corrected(value)), ..Fix::default() }),
                ..Why::new(
                    "integration",
                    format!("Malformed Lambda proxy response: {path} must be {wanted}, and is {actual}"),
                )
            })
        };
        let value: Value = serde_json::from_slice(payload)
            .map_err(|error| malformed("$", "a JSON object", format!("not JSON ({error})"), None))?;
        let Value::Object(map) = &value else {
            return Err(malformed("$", "an object with statusCode, headers and body", show(&value), Some(&value)));
        };
        if let Some(key) = map.keys().find(|key| !KEYS.contains(&key.as_str())) {
            let wanted = "absent: only statusCode, headers, multiValueHeaders, body and isBase64Encoded may be there";
            return Err(malformed(&format!("$.{key}"), wanted, "there".to_owned(), Some(&value)));
        }
        let wrong =
            |key: &str, wanted: &str, found: &Value| malformed(&format!("$.{key}"), wanted, show(found), Some(&value));
        let status = match map.get("statusCode") {
            None | Some(Value::Null) => 200,
            Some(found) => status(found).ok_or_else(|| wrong("statusCode", "a whole number from 100 to 599", found))?,
        };
        let body = match map.get("body") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(found) => {
                return Err(wrong(
                    "body",
                    "a string (an object must be made one, with JSON.stringify or json.dumps)",
                    found,
                ));
            }
        };
        let is_base64 = match map.get("isBase64Encoded") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) if text.eq_ignore_ascii_case("true") => true,
            Some(Value::String(text)) if text.eq_ignore_ascii_case("false") => false,
            Some(found) => return Err(wrong("isBase64Encoded", "true or false", found)),
        };
        let headers = read_headers(map, &wrong)?;
        Ok(Self { status, headers, body, is_base64 })
    }

    /// The body's bytes: decoded where the function says base64 and the client is to get bytes.
    pub fn into_body(self, binary: bool) -> Bytes {
        if self.is_base64 && binary {
            let compact: String = self.body.split_ascii_whitespace().collect();
            if let Ok(bytes) = STANDARD.decode(&compact) {
                return bytes.into();
            }
        }
        self.body.into()
    }
}

/// Headers of both members. Where both name one, `multiValueHeaders` adds what is not there yet.
fn read_headers(
    map: &Map<String, Value>,
    wrong: &dyn Fn(&str, &str, &Value) -> Box<Why>,
) -> Result<HeaderMap, Box<Why>> {
    let mut out = HeaderMap::new();
    match map.get("multiValueHeaders") {
        None | Some(Value::Null) => {}
        Some(Value::Object(lists)) => {
            for (name, list) in lists {
                let key = format!("multiValueHeaders.{name}");
                let Value::Array(values) = list else { return Err(wrong(&key, "a list of strings", list)) };
                for value in values {
                    add_header(&mut out, name, value, &key, wrong)?;
                }
            }
        }
        Some(found) => return Err(wrong("multiValueHeaders", "an object of lists", found)),
    }
    match map.get("headers") {
        None | Some(Value::Null) => {}
        Some(Value::Object(headers)) => {
            for (name, value) in headers {
                let key = format!("headers.{name}");
                let text = header_text(value).ok_or_else(|| wrong(&key, "a string", value))?;
                let there = name
                    .parse::<HeaderName>()
                    .is_ok_and(|name| out.get_all(name).iter().any(|other| other.as_bytes() == text.as_bytes()));
                if !there {
                    add_header(&mut out, name, value, &key, wrong)?;
                }
            }
        }
        Some(found) => return Err(wrong("headers", "an object", found)),
    }
    Ok(out)
}

fn add_header(
    out: &mut HeaderMap,
    name: &str,
    value: &Value,
    key: &str,
    wrong: &dyn Fn(&str, &str, &Value) -> Box<Why>,
) -> Result<(), Box<Why>> {
    if out.len() >= MOST_HEADERS {
        return Err(wrong(key, "absent: there are more than 1000 headers", value));
    }
    let text = header_text(value).ok_or_else(|| wrong(key, "a string", value))?;
    let header = name.parse::<HeaderName>().map_err(|_| wrong(key, "named as a header may be", value))?;
    let text = HeaderValue::from_str(&text).map_err(|_| wrong(key, "a string without line breaks", value))?;
    headers::forward(out, &header, text);
    Ok(())
}

/// AWS takes strings, numbers and booleans; an absent value is an empty one.
fn header_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// A number, or a text that is one.
fn status(value: &Value) -> Option<u16> {
    let number = match value {
        Value::Number(number) => number.as_u64().or_else(|| {
            number
                .as_f64()
                .filter(|number| number.fract() == 0.0 && (0.0..1000.0).contains(number))
                .map(|number| number as u64)
        })?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    u16::try_from(number).ok().filter(|status| (100..600).contains(status))
}

/// What a value is, shortly.
fn show(value: &Value) -> String {
    let kind = match value {
        Value::Null => return "null".to_owned(),
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    let mut text = value.to_string();
    if text.len() > 80 {
        text = text.chars().take(77).collect();
        text.push('…');
    }
    format!("{kind} ({text})")
}

/// The answer as it should be: what was right of it, and its body as a string.
fn corrected(value: Option<&Value>) -> String {
    let map = value.and_then(Value::as_object);
    let code = map.and_then(|map| map.get("statusCode")).and_then(status).unwrap_or(200);
    let body = match map {
        Some(map) if map.keys().any(|key| KEYS.contains(&key.as_str())) => match map.get("body") {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Null) | None => String::new(),
            Some(other) => other.to_string(),
        },
        _ => value.map(Value::to_string).unwrap_or_default(),
    };
    let body: String = body.chars().take(500).collect();
    let mut out = String::new();
    let headers = r#"{"Content-Type": "application/json"}"#;
    let _ = write!(out, "{{\"statusCode\": {code}, \"headers\": {headers}, \"body\": {}}}", Value::from(body));
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(payload: &str, expect: &str) {
        let found = match ProxyResponse::parse(payload.as_bytes()) {
            Ok(response) => {
                let mut headers: Vec<String> = response
                    .headers
                    .iter()
                    .map(|(name, value)| format!("{name}={}", value.to_str().unwrap()))
                    .collect();
                headers.sort();
                format!("{} {headers:?} {:?} {}", response.status, response.body, response.is_base64)
            }
            Err(why) => why.summary.clone(),
        };
        assert_eq!(found, expect, "{payload}");
    }

    #[test]
    fn right_answers_are_read() {
        check("{}", r#"200 [] "" false"#);
        check(
            r#"{"statusCode":"201","body":"x","headers":{"A":"b"},"isBase64Encoded":true}"#,
            r#"201 ["a=b"] "x" true"#,
        );
        check(r#"{"statusCode":200.0,"body":null,"headers":null}"#, r#"200 [] "" false"#);
        check(
            r#"{"multiValueHeaders":{"a":["1","2"]},"headers":{"a":"2","b":true,"Date":"d"}}"#,
            r#"200 ["a=1", "a=2", "b=true", "x-amzn-remapped-date=d"] "" false"#,
        );
    }

    #[test]
    fn wrong_answers_are_explained() {
        let start = "Malformed Lambda proxy response: ";
        let check = |payload: &str, expect: &str| check(payload, &format!("{start}{expect}"));
        check("\"hi\"", "$ must be an object with statusCode, headers and body, and is a string (\"hi\")");
        check(
            r#"{"body":{"a":1}}"#,
            "$.body must be a string (an object must be made one, with JSON.stringify or json.dumps), and is an object ({\"a\":1})",
        );
        check(
            r#"{"statusCode":"ok"}"#,
            "$.statusCode must be a whole number from 100 to 599, and is a string (\"ok\")",
        );
        check(r#"{"statusCode":99}"#, "$.statusCode must be a whole number from 100 to 599, and is a number (99)");
        check(r#"{"headers":[]}"#, "$.headers must be an object, and is a list ([])");
        check(r#"{"headers":{"a":{}}}"#, "$.headers.a must be a string, and is an object ({})");
        check(
            r#"{"status":"success"}"#,
            "$.status must be absent: only statusCode, headers, multiValueHeaders, body and isBase64Encoded may be there, and is there",
        );
        check(
            r#"{"headers":{"a":"x\r\ny"}}"#,
            "$.headers.a must be a string without line breaks, and is a string (\"x\\r\\ny\")",
        );
    }

    #[test]
    fn headers_without_end_are_refused() {
        let headers = |count: usize| {
            let list: Vec<String> = (0..count).map(|n| format!("\"h{n}\":\"\"")).collect();
            ProxyResponse::parse(format!("{{\"headers\":{{{}}}}}", list.join(",")).as_bytes())
                .map(|it| it.headers.len())
        };
        assert_eq!(headers(1000).ok(), Some(1000));
        assert!(headers(30_000).is_err());
    }

    #[test]
    fn the_correction_keeps_what_was_given() {
        let why = ProxyResponse::parse(br#"{"status":"success"}"#).unwrap_err();
        let document = why.fix.unwrap().document.unwrap();
        assert_eq!(
            document,
            r#"{"statusCode": 200, "headers": {"Content-Type": "application/json"}, "body": "{\"status\":\"success\"}"}"#
        );
        assert!(ProxyResponse::parse(document.as_bytes()).is_ok());
    }

    proptest! {
        #[test]
        fn any_answer_is_judged(payload in ".{0,60}") {
            let _ = ProxyResponse::parse(payload.as_bytes());
        }
    }
}
