//! The command that gives a principal the permission to call a function: a statement more in the
//! function's policy, under an id that is free.

use auth::Principal;
use auth::policy::{Policies, Policy, Request};
use base::Arn;
use serde_json::{Value, json};

use crate::change::{Fixed, document};
use crate::command::context;

/// A statement more in a function's policy. Other resources' policies have commands of their own.
pub(crate) fn add(request: &Request<'_>, policies: &Policies<'_>, mut statement: Value) -> Fixed {
    let principal = match request.caller.principal() {
        Principal::Service(name) => Some(name.to_string()),
        Principal::User { .. } | Principal::AssumedRole { .. } | Principal::Role { .. } => {
            Some(request.caller.principal().issuer_arn())
        }
        other => other.account().map(ToString::to_string),
    };
    let source = context(request, "aws:SourceArn");
    let wide = source.map(all_stages);
    if let Some(source) = &wide {
        statement["Condition"] = json!({"ArnLike": {"AWS:SourceArn": source}});
    }
    let document = document(vec![statement]);
    let Some(principal) = principal.filter(|_| request.resource.starts_with("arn:aws:lambda:")) else {
        return Fixed::new(None, document);
    };
    let command = |source: Option<&str>| {
        let id = free_id(policies.resource, &principal, source);
        let source = source.map(|source| format!(" --source-arn '{source}'")).unwrap_or_default();
        format!(
            "aws lambda add-permission --function-name {} --statement-id {id} --action {} --principal {principal}{source}",
            request.resource, request.action
        )
    };
    let note = source.and_then(whole_api);
    let note = note.map(|all| format!("Or once for all methods of the API:\n\n  {}", command(Some(&all))));
    Fixed { note, ..Fixed::new(Some(command(wide.as_deref())), document) }
}

/// The source for a permission: every stage of an API, as AWS's console grants it.
fn all_stages(source: &str) -> String {
    let Some(arn) = api(source) else { return source.to_owned() };
    let mut parts: Vec<&str> = arn.resource.splitn(4, '/').collect();
    if let Some(stage) = parts.get_mut(1) {
        *stage = "*";
    }
    Arn { resource: parts.join("/"), ..arn.clone() }.to_string()
}

/// Every method of the API that a source is of.
fn whole_api(source: &str) -> Option<String> {
    let arn = api(source)?;
    let api = arn.resource.split('/').next()?;
    Some(Arn { resource: format!("{api}/*/*"), ..arn.clone() }.to_string())
}

fn api(source: &str) -> Option<Arn> {
    source.parse::<Arn>().ok().filter(|arn| arn.service == "execute-api")
}

/// An id that no statement has yet and that says what it is for: `apigateway-abc123-GET-users`.
fn free_id(policy: Option<&Policy>, principal: &str, source: Option<&str>) -> String {
    /// AWS takes a hundred letters; a number may follow.
    const LONGEST: usize = 90;
    let who = principal.rsplit([':', '/']).next().unwrap_or(principal);
    let mut id = who.split('.').next().unwrap_or_default().to_owned();
    let of_api = source.and_then(api).map(|arn| arn.resource).unwrap_or_default();
    let parts = of_api.split('/').enumerate().filter(|(at, part)| *at != 1 && !part.is_empty());
    for (_, part) in parts {
        id.push('-');
        id.push_str(if part == "*" { "all" } else { part });
    }
    id.retain(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    id.truncate(LONGEST);
    let taken = |id: &str| policy.is_some_and(|policy| (0..policy.statements()).any(|at| policy.sid(at) == Some(id)));
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use auth::policy::Kind;

    #[test]
    fn a_statements_id_is_free_and_says_what_for() {
        let policy = |sids: &[&str]| {
            let one = |sid: &&str| json!({"Sid": sid, "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*"});
            let statements: Vec<Value> = sids.iter().map(one).collect();
            Policy::parse(&document(statements).to_string(), Kind::Resource).ok()
        };
        let source = Some("arn:aws:execute-api:us-east-1:000000000000:abc/*/GET/");
        for (sids, source, expect) in [
            (&[][..], source, "apigateway-abc-GET"),
            (&["apigateway-abc-GET"][..], source, "apigateway-abc-GET-2"),
            (&["apigateway-abc-GET", "apigateway-abc-GET-2"][..], source, "apigateway-abc-GET-3"),
            (&[][..], Some("arn:aws:execute-api:us-east-1:000000000000:abc/*/GET/a/{x}"), "apigateway-abc-GET-a-x"),
            (&[][..], Some("arn:aws:execute-api:us-east-1:000000000000:abc/*/*"), "apigateway-abc-all"),
            (&["apigateway"][..], None, "apigateway-2"),
        ] {
            assert_eq!(free_id(policy(sids).as_ref(), "apigateway.amazonaws.com", source), expect);
        }
        let source = "arn:aws:execute-api:us-east-1:000000000000:abc/prod/GET/a/b";
        assert_eq!(whole_api(source).unwrap(), "arn:aws:execute-api:us-east-1:000000000000:abc/*/*");
        assert_eq!(all_stages(source), "arn:aws:execute-api:us-east-1:000000000000:abc/*/GET/a/b");
        assert_eq!((whole_api("arn:aws:s3:::b"), all_stages("arn:aws:s3:::b")), (None, "arn:aws:s3:::b".into()));
    }
}
