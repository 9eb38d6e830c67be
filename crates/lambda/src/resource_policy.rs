//! A function's resource policy as a document: how AWS writes it, what it means, and why it lets
//! somebody not call.

use std::collections::BTreeMap;
use std::sync::Arc;

use auth::policy::{Kind, Policy};
use base::Why;
use serde_json::{Map, Value, json};
use service::Invocation;
use wire::Error;

use crate::errors;
use crate::names::{FunctionKey, LATEST};
use crate::records::{FunctionRecord, PolicyRecord, StatementRecord};
use crate::state::LiveFunction;

/// Under which text the policy of a qualifier is kept.
pub(crate) fn place(qualifier: Option<&str>) -> Result<String, Error> {
    match qualifier {
        None => Ok(String::new()),
        Some(LATEST) => Err(errors::invalid("We currently do not support adding policies for $LATEST.")),
        Some(qualifier) => Ok(qualifier.to_owned()),
    }
}

/// The whole document, as `GetPolicy` answers it.
pub(crate) fn document(key: &FunctionKey, place: &str, policy: &PolicyRecord) -> String {
    let statements: Vec<Value> = policy.statements.iter().map(|statement| json_of(key, place, statement)).collect();
    json!({ "Version": "2012-10-17", "Id": "default", "Statement": statements }).to_string()
}

/// A statement in the form in which AWS writes it.
pub(crate) fn json_of(key: &FunctionKey, place: &str, of: &StatementRecord) -> Value {
    let mut statement = Map::new();
    statement.insert("Sid".into(), json!(of.sid));
    statement.insert("Effect".into(), json!("Allow"));
    // Refused before it was stored; what cannot be read names nobody.
    statement.insert("Principal".into(), principal(&of.principal).unwrap_or(json!({ "AWS": [] })));
    statement.insert("Action".into(), json!(of.action));
    statement.insert("Resource".into(), json!(key.qualified_arn(Some(place).filter(|place| !place.is_empty()))));
    let mut equals = Map::new();
    for (name, value) in [
        ("AWS:SourceAccount", &of.source_account),
        ("lambda:EventSourceToken", &of.event_source_token),
        ("lambda:FunctionUrlAuthType", &of.url_auth_type),
        ("aws:PrincipalOrgID", &of.org_id),
    ] {
        if let Some(value) = value {
            equals.insert(name.into(), json!(value));
        }
    }
    let mut condition = Map::new();
    if !equals.is_empty() {
        condition.insert("StringEquals".into(), Value::Object(equals));
    }
    if let Some(via_url) = of.via_url {
        condition.insert("Bool".into(), json!({ "lambda:InvokedViaFunctionUrl": via_url.to_string() }));
    }
    if let Some(source) = &of.source_arn {
        condition.insert("ArnLike".into(), json!({ "AWS:SourceArn": source }));
    }
    if !condition.is_empty() {
        statement.insert("Condition".into(), Value::Object(condition));
    }
    Value::Object(statement)
}

/// A service, an account, an ARN, everybody.
pub(crate) fn principal(given: &str) -> Result<Value, Error> {
    let service = |name: &str| {
        [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com"]
            .iter()
            .any(|suffix| name.len() > suffix.len() && name.ends_with(suffix))
    };
    if given == "*" {
        Ok(json!("*"))
    } else if given.len() == 12 && given.bytes().all(|b| b.is_ascii_digit()) {
        Ok(json!({ "AWS": format!("arn:aws:iam::{given}:root") }))
    } else if given.starts_with("arn:")
        && given.parse::<base::Arn>().is_ok_and(|arn| matches!(arn.service.as_str(), "iam" | "sts"))
    {
        Ok(json!({ "AWS": given }))
    } else if service(given) && !given.contains('/') {
        Ok(json!({ "Service": given }))
    } else {
        Err(invalid_principal())
    }
}

pub(crate) fn invalid_principal() -> Error {
    errors::invalid("The provided principal was invalid. Please check the principal and try again.")
}

/// Compiles the policies of a function. One that cannot be compiled allows nothing and is told.
pub(crate) fn compile(key: &FunctionKey, record: &FunctionRecord) -> BTreeMap<String, Arc<Policy>> {
    let mut compiled = BTreeMap::new();
    for (place, policy) in &record.policies {
        match Policy::parse(&document(key, place, policy), Kind::Resource) {
            Ok(policy) => {
                compiled.insert(place.clone(), Arc::new(policy));
            }
            Err(error) => {
                tracing::error!(function = %key, %error, "a resource policy cannot be compiled: it allows nothing")
            }
        }
    }
    compiled
}

/// Why a principal may not call a function.
pub(crate) fn explain(function: &LiveFunction, qualifier: Option<&str>, invocation: &Invocation) -> Why {
    let key = &function.key;
    let principal = invocation.caller.arn().to_string();
    let source = invocation.source.as_ref().map(|source| source.arn.as_str());
    let place = qualifier.filter(|qualifier| *qualifier != LATEST).unwrap_or_default();
    let statements = function.record.policies.get(place).map(|policy| policy.statements.as_slice()).unwrap_or_default();
    let of_principal: Vec<&StatementRecord> =
        statements.iter().filter(|statement| statement.principal == principal || statement.principal == "*").collect();
    let wanted: Vec<String> = of_principal.iter().filter_map(|statement| statement.source_arn.clone()).collect();
    let summary = match (of_principal.is_empty(), source) {
        (true, _) => format!("no statement of the resource policy of {} speaks of {principal}", key.name),
        (false, Some(source)) => {
            format!("the resource policy of {} lets {principal} call it for other sources than {source}", key.name)
        }
        (false, None) => format!("the resource policy of {} does not let {principal} call it", key.name),
    };
    let actual = source.map_or_else(|| principal.clone(), |source| format!("{principal} for SourceArn {source}"));
    let shown = if wanted.is_empty() {
        format!("a statement that allows {principal}")
    } else {
        format!("SourceArn {}", wanted.join(" or "))
    };
    Why::new("permission", summary).wanted(shown, actual)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region};
    use expect_test::{Expect, expect};

    fn statement(sid: &str) -> StatementRecord {
        StatementRecord {
            sid: sid.into(),
            action: "lambda:InvokeFunction".into(),
            principal: "apigateway.amazonaws.com".into(),
            source_arn: None,
            source_account: None,
            event_source_token: None,
            org_id: None,
            url_auth_type: None,
            via_url: None,
        }
    }

    fn check(change: impl FnOnce(&mut StatementRecord), place: &str, expect: Expect) {
        let mut statement = statement("s");
        change(&mut statement);
        let key =
            FunctionKey { account: AccountId::default_account(), region: Region::default_region(), name: "f".into() };
        let json = json_of(&key, place, &statement).to_string();
        expect.assert_eq(&json);
        // Everything that we write is a policy that we understand.
        let policy = PolicyRecord { revision_id: String::new(), statements: vec![statement] };
        Policy::parse(&document(&key, place, &policy), Kind::Resource).unwrap();
    }

    #[test]
    fn statements_are_awss() {
        check(
            |_| {},
            "",
            expect![[
                r#"{"Sid":"s","Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f"}"#
            ]],
        );
        check(
            |of| {
                of.source_arn = Some("arn:aws:execute-api:us-east-1:000000000000:abc/*/POST/".into());
                of.source_account = Some("000000000000".into());
            },
            "7",
            expect![[
                r#"{"Sid":"s","Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f:7","Condition":{"StringEquals":{"AWS:SourceAccount":"000000000000"},"ArnLike":{"AWS:SourceArn":"arn:aws:execute-api:us-east-1:000000000000:abc/*/POST/"}}}"#
            ]],
        );
        check(
            |of| of.principal = "123456789012".into(),
            "",
            expect![[
                r#"{"Sid":"s","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f"}"#
            ]],
        );
        check(
            |of| {
                of.principal = "*".into();
                of.org_id = Some("o-abcdefghij".into());
                of.url_auth_type = Some("NONE".into());
                of.via_url = Some(true);
            },
            "",
            expect![[
                r#"{"Sid":"s","Effect":"Allow","Principal":"*","Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f","Condition":{"StringEquals":{"lambda:FunctionUrlAuthType":"NONE","aws:PrincipalOrgID":"o-abcdefghij"},"Bool":{"lambda:InvokedViaFunctionUrl":"true"}}}"#
            ]],
        );
    }

    #[test]
    fn principals_that_are_none_are_refused() {
        for given in ["", "someone", "arn:aws:s3:::bucket", "12345", ".amazonaws.com", "x/y.amazonaws.com"] {
            assert!(principal(given).is_err(), "{given}");
        }
    }
}
