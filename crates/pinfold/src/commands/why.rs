//! `pinfold why` and `pinfold trace`: what happened to a request, why it failed, what mends it.

use std::fmt::Write;

use anyhow::Result;
use serde_json::Value;

use crate::cli::Lookup;
use crate::output::Answer;
use crate::remote;

/// The explanation of a refusal or failure.
pub async fn why(arguments: &Lookup) -> Result<Answer> {
    let data = remote::get(&arguments.asking, &format!("/_pinfold/why/{}", id(arguments))).await?;
    Ok(Answer::new(explain(&data), data))
}

/// The phases of a request.
pub async fn trace(arguments: &Lookup) -> Result<Answer> {
    let data = remote::get(&arguments.asking, &format!("/_pinfold/trace/{}", id(arguments))).await?;
    Ok(Answer::new(waterfall(&data), data))
}

fn id(arguments: &Lookup) -> String {
    // An id holds letters, digits, `-`, `=`, `_` only; what else is given must not change the path.
    let id = arguments.which.id.as_deref().unwrap_or("last");
    id.chars().map(|c| if c.is_ascii_alphanumeric() || "-=_".contains(c) { c } else { '_' }).collect()
}

fn explain(data: &Value) -> String {
    let why: base::Why = serde_json::from_value(data.clone()).unwrap_or_default();
    let status = data["httpStatus"].as_u64().map(|status| format!("{status} ")).unwrap_or_default();
    format!("{status}{}", why.text())
}

fn waterfall(trace: &Value) -> String {
    const WIDTH: u64 = 40;
    let number = |value: &Value| value.as_u64().unwrap_or(0);
    let phases: Vec<&Value> = trace["phases"].as_array().into_iter().flatten().collect();
    let end = phases.iter().map(|phase| number(&phase["startUs"]) + number(&phase["durationUs"])).max().unwrap_or(0);
    let mut out = format!("{} → {}\n", trace["subject"].as_str().unwrap_or_default(), trace["httpStatus"]);
    for phase in phases {
        let (start, duration) = (number(&phase["startUs"]), number(&phase["durationUs"]));
        let scale = |us: u64| usize::try_from(us.saturating_mul(WIDTH) / end.max(1)).unwrap_or(0);
        let bar = format!("{}{}", " ".repeat(scale(start)), "█".repeat(scale(duration).max(1)));
        let name = phase["name"].as_str().unwrap_or_default();
        let detail = phase["detail"].as_str().unwrap_or_default();
        let line = format!("  {name:<14} {:>9.3} ms  {bar:<41} {detail}", duration as f64 / 1000.0);
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_explanation_shows_the_fix() {
        let why = json!({
            "httpStatus": 500, "phase": "invoke", "summary": "API Gateway may not invoke f",
            "wanted": "arn:a/*", "actual": "arn:b/*", "nearest": ["GET /users"],
            "fix": {"command": "aws lambda add-permission"},
        });
        let text = explain(&why);
        assert!(text.starts_with("500 invoke: API Gateway may not invoke f\n  wanted: arn:a/*\n"), "{text}");
        assert!(text.ends_with("To mend it:\n\n  aws lambda add-permission\n"), "{text}");
        assert_eq!(explain(&json!({})), ": \n");
    }

    #[test]
    fn a_waterfall_is_drawn_to_scale() {
        let trace = json!({"subject": "POST /", "httpStatus": 200, "phases": [
            {"name": "route", "startUs": 0, "durationUs": 100, "detail": ""},
            {"name": "invoke", "startUs": 100, "durationUs": 300, "detail": "f"},
        ]});
        let text = waterfall(&trace);
        let bars: Vec<usize> = text.lines().skip(1).map(|line| line.matches('█').count()).collect();
        assert_eq!(bars, [10, 30]);
    }
}
