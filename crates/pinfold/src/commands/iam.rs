//! `pinfold iam suggest` and `pinfold iam check`: the least that a function or role needs, and what
//! would be refused under `--iam enforce`, for people and for CI.

use std::fmt::Write;

use ::deploy::Client;
use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::cli::{Check, CheckFormat, Suggest};
use crate::output::{self, Answer};
use crate::remote;

/// The least-privilege policy, and what the present ones lack and grant in excess.
pub async fn suggest(arguments: &Suggest) -> Result<Answer> {
    let client = remote::client(&arguments.asking.remote)?;
    let name = &arguments.name;
    let mut path = if name.starts_with("arn:aws:iam:") {
        format!("/_pinfold/iam/suggest?principal={name}")
    } else {
        let input = json!({"FunctionName": name});
        match client.call("lambda", "GetFunctionConfiguration", input).await {
            Ok(function) => {
                let role = function["Role"].as_str().context("the function has no role")?;
                let function = function["FunctionName"].as_str().unwrap_or(name);
                format!("/_pinfold/iam/suggest?principal={role}&function={function}")
            }
            Err(_) => {
                let role = client.call("iam", "GetRole", json!({"RoleName": name})).await;
                let role = role.with_context(|| format!("there is neither a function nor a role {name}"))?;
                let arn = role["Role"]["Arn"].as_str().context("the role has no ARN")?;
                format!("/_pinfold/iam/suggest?principal={arn}")
            }
        }
    };
    path.retain(|c| !c.is_whitespace());
    let data = remote::get(&arguments.asking, &path).await?;
    Ok(Answer::new(suggestion(&data), data))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn joined(value: &Value) -> String {
    array(value).iter().map(text).collect::<Vec<_>>().join(", ")
}

fn suggestion(data: &Value) -> String {
    let who = match data["function"].as_str() {
        Some(function) => format!("{function} as {}", text(&data["principal"])),
        None => text(&data["principal"]).to_owned(),
    };
    let recorded = array(&data["recorded"]);
    if recorded.is_empty() {
        return format!("Nothing was recorded of {who} yet: use it, then ask again.");
    }
    let mut out = format!("{who} asked for:\n");
    for used in recorded {
        let refused = match used["refused"].as_u64() {
            None | Some(0) => String::new(),
            Some(refused) => format!(", {refused} refused"),
        };
        let _ = writeln!(
            out,
            "  {} on {} ({} times{refused}, last {})",
            text(&used["action"]),
            text(&used["resource"]),
            used["count"],
            text(&used["last"])
        );
    }
    let missing = array(&data["missing"]);
    if !missing.is_empty() {
        out.push_str("\nIts policies do not grant:\n");
        for one in missing {
            let _ = writeln!(out, "  {} on {}", text(&one["action"]), text(&one["resource"]));
        }
    }
    let excess = array(&data["excess"]);
    if !excess.is_empty() {
        out.push_str("\nIts policies grant in excess:\n");
        for one in excess {
            let used = match joined(&one["used"]) {
                used if used.is_empty() => "not used".to_owned(),
                used => format!("used: {used}"),
            };
            let _ = writeln!(
                out,
                "  {} on {} ({} statement {}; {used})",
                text(&one["action"]),
                joined(&one["resources"]),
                text(&one["policy"]),
                text(&one["statement"])
            );
        }
    }
    let _ = writeln!(out, "\nThe least that it needs:\n\n{:#}", data["policy"]);
    if let Some(command) = data["command"].as_str() {
        let _ = writeln!(out, "\nTo grant it:\n\n  {command}");
    }
    out
}

/// What would be refused. With `--fail` that is a failure.
pub async fn check(arguments: &Check) -> Result<Answer> {
    let data = remote::get(&arguments.asking, "/_pinfold/iam/findings").await?;
    let findings = array(&data);
    let failed = arguments.fail && !findings.is_empty();
    let status = if failed { "failed" } else { "ok" };
    let text = match arguments.format {
        CheckFormat::Text => listed(findings),
        CheckFormat::Json => format!("{:#}", output::envelope(status, &data, &[])),
        CheckFormat::Sarif => format!("{:#}", sarif(findings)),
        CheckFormat::Junit => junit(findings),
    };
    Ok(Answer { failed, ..Answer::new(text, data) })
}

fn question(finding: &Value) -> String {
    let decision = &finding["decision"];
    format!("{} on {} by {}", text(&decision["action"]), text(&decision["resource"]), text(&decision["principal"]))
}

fn listed(findings: &[Value]) -> String {
    if findings.is_empty() {
        return "Nothing that was recorded would be refused.".into();
    }
    let mut out = format!("{} would be refused under --iam enforce:\n", findings.len());
    for finding in findings {
        let _ = writeln!(out, "\n{}\n  {}", question(finding), text(&finding["decision"]["summary"]));
        if let Some(command) = finding["fix"]["command"].as_str() {
            let account = finding["fix"]["account"].as_str().map(|account| format!(" in account {account}"));
            let _ = writeln!(out, "  to mend it{}: {command}", account.unwrap_or_default());
        }
        if let Some(note) = finding["fix"]["note"].as_str() {
            let _ = writeln!(out, "  {note}");
        }
        let _ = writeln!(out, "  more: pinfold why {}", text(&finding["id"]));
    }
    out
}

/// SARIF 2.1.0: a rule for each action, a result for each finding.
fn sarif(findings: &[Value]) -> Value {
    let mut actions: Vec<&str> = findings.iter().map(|finding| text(&finding["decision"]["action"])).collect();
    actions.sort_unstable();
    actions.dedup();
    let rules: Vec<Value> = actions
        .iter()
        .map(|action| json!({"id": action, "shortDescription": {"text": format!("{action} would be refused")}}))
        .collect();
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| {
            let mut message =
                format!("{} would be refused: {}.", question(finding), text(&finding["decision"]["summary"]));
            if let Some(command) = finding["fix"]["command"].as_str() {
                let _ = write!(message, " To mend it: {command}");
            }
            json!({
                "ruleId": finding["decision"]["action"],
                "level": "error",
                "message": {"text": literal(&message)},
                "locations": [{"logicalLocations": [
                    {"fullyQualifiedName": finding["decision"]["principal"], "kind": "resource"}]}],
                "partialFingerprints": {"question/v1": question(finding)},
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "pinfold iam check", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "results": results,
        }],
    })
}

/// A text as a SARIF message: braces of its own are doubled, §3.11.5.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// JUnit's XML: a failed case for each finding, one that passes when there is none.
fn junit(findings: &[Value]) -> String {
    let count = findings.len();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuite name=\"pinfold iam check\" tests=\"{}\" failures=\"{count}\" errors=\"0\" skipped=\"0\">",
        count.max(1)
    );
    if findings.is_empty() {
        out.push_str("  <testcase classname=\"permissions\" name=\"nothing would be refused\"/>\n");
    }
    for finding in findings {
        let _ = writeln!(out, "  <testcase classname=\"permissions\" name=\"{}\">", escaped(&question(finding)));
        let fix = text(&finding["fix"]["command"]);
        let _ = writeln!(
            out,
            "    <failure message=\"{}\">{}</failure>\n  </testcase>",
            escaped(text(&finding["decision"]["summary"])),
            escaped(fix)
        );
    }
    out.push_str("</testsuite>\n");
    out
}

/// As text or attribute of XML; characters that XML has no place for are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}' => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding() -> Value {
        json!({
            "id": "x", "fix": {"command": "aws iam put-role-policy --policy-document '{\"a\"}'"},
            "decision": {"action": "s3:GetObject", "resource": "arn:aws:s3:::b/<k>", "principal": "arn:r", "summary": "no & no"},
        })
    }

    #[test]
    fn findings_are_listed_in_each_form() {
        let text = listed(&[finding()]);
        assert!(
            text.contains("s3:GetObject on arn:aws:s3:::b/<k> by arn:r\n  no & no\n  to mend it: aws iam"),
            "{text}"
        );
        let xml = junit(&[finding()]);
        assert!(xml.contains("failures=\"1\"") && xml.contains("b/&lt;k&gt;") && xml.contains("no &amp; no"), "{xml}");
        assert!(junit(&[]).contains("tests=\"1\" failures=\"0\""));
        let sarif = sarif(&[finding(), finding()]);
        assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().len(), 1);
        assert_eq!(sarif["runs"][0]["results"][1]["ruleId"], "s3:GetObject");
        let message = sarif["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
        assert!(message.ends_with(r#"--policy-document '{{"a"}}'"#), "{message}");
        assert_eq!(listed(&[]), "Nothing that was recorded would be refused.");
    }

    #[test]
    fn a_suggestion_tells_what_lacks_and_what_is_too_much() {
        let data = json!({
            "principal": "arn:r", "function": "f", "policy": {"Version": "2012-10-17"}, "command": "aws iam put",
            "recorded": [{"action": "a:B", "resource": "*", "count": 3, "refused": 1, "last": "t"}],
            "missing": [{"action": "a:B", "resource": "*"}],
            "excess": [{"policy": "p", "statement": "0", "action": "s3:*", "resources": ["*"], "used": []}],
        });
        let text = suggestion(&data);
        for part in [
            "f as arn:r asked for:",
            "a:B on * (3 times, 1 refused, last t)",
            "s3:* on * (p statement 0; not used)",
            "aws iam put",
        ] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(suggestion(&json!({"principal": "arn:r"})).starts_with("Nothing was recorded of arn:r"));
    }
}
