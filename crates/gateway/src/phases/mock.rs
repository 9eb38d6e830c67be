//! `MOCK`: the request template's own output says which response is given.

use base::{Fix, Why};
use serde::Deserialize;
use serde_json::Value;

use super::backend::Outcome;
use super::fault::Fault;
use super::map_request::BackendRequest;

#[derive(Deserialize)]
struct Mock {
    #[serde(rename = "statusCode")]
    status_code: Value,
}

/// Reads `{"statusCode": 200}`. As in AWS the response begins with an empty body.
pub fn run(request: &BackendRequest) -> Result<Outcome, Box<Fault>> {
    let status = serde_json::from_slice::<Mock>(&request.body).ok().and_then(|mock| status(&mock.status_code));
    let Some(status) = status.or_else(|| lenient(&request.body)) else {
        let text = String::from_utf8_lossy(&request.body);
        let why = Why {
            wanted: Some("{\"statusCode\": 200}".to_owned()),
            actual: Some(text.chars().take(500).collect()),
            fix: Some(Fix { document: Some("{\"statusCode\": 200}".to_owned()), ..Fix::default() }),
            ..Why::new(
                "integrate",
                "Unable to parse statusCode: a mock integration's request template must give JSON with a whole number",
            )
        };
        return Err(Box::new(Fault::configuration(why)));
    };
    Ok(Outcome { selector: status.to_string(), status, ..Outcome::default() })
}

fn status(value: &Value) -> Option<u16> {
    let number = match value {
        Value::Number(number) => number.as_u64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    u16::try_from(number).ok().filter(|status| (100..600).contains(status))
}

/// `{statusCode: 200}`: AWS takes names without quotes.
fn lenient(body: &[u8]) -> Option<u16> {
    let text = std::str::from_utf8(body).ok()?.trim();
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let (_, after) = inner.split_once("statusCode")?;
    let after = after.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?.trim_start();
    let after = after.trim_start_matches(['"', '\'']);
    let digits = after.find(|c: char| !c.is_ascii_digit()).map_or(Some(after), |end| after.get(..end))?;
    digits.parse().ok().filter(|status| (100..600).contains(status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, expect: Option<u16>) {
        let request = BackendRequest { body: body.to_owned().into(), ..BackendRequest::default() };
        assert_eq!(run(&request).ok().map(|outcome| outcome.status), expect, "{body}");
    }

    #[test]
    fn the_status_is_read() {
        check(r#"{"statusCode": 200}"#, Some(200));
        check(r#"{"statusCode": "404", "x": []}"#, Some(404));
        check("{statusCode: 201}", Some(201));
        check("{ 'statusCode' : 500, a: b }", Some(500));
        for bad in ["", "{}", "200", "{\"statusCode\": 1}", "{\"statusCode\": 2.5}", "{statusCode}", "statusCode: 200"]
        {
            check(bad, None);
        }
    }
}
