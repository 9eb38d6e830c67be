//! Integration URIs of a project's API, pointed at the project's own functions: an ARN of any
//! account and region whose function the project declares, and `${function.NAME}`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::target::Target;

static REFERENCE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"arn:aws[a-z-]*:apigateway:[a-z0-9-]*:lambda:path/2015-03-31/functions/",
        r"(?:arn:aws[a-z-]*:lambda:[a-z0-9-]*:[0-9]{12}:function:([A-Za-z0-9_-]+)|\$\{function\.([A-Za-z0-9_-]+)\})",
        r"(:[A-Za-z0-9_$-]+)?/invocations",
        r"|\$\{function\.([A-Za-z0-9_-]+)\}",
    ))
    .ok()
});

/// The description with its URIs rewritten, the functions it calls, and the functions that it names
/// as the project's own but that the project does not declare.
pub fn rewrite(text: &str, functions: &BTreeSet<&str>, target: &Target) -> Rewritten {
    let mut called = BTreeSet::new();
    let mut unknown = BTreeSet::new();
    let Some(reference) = REFERENCE.as_ref() else {
        return Rewritten { text: text.into(), called, unknown };
    };
    let text = reference.replace_all(text, |found: &Captures<'_>| {
        let by_arn = found.get(1).map(|name| name.as_str());
        let Some(name) = by_arn.or(found.get(2).or(found.get(4)).map(|name| name.as_str())) else {
            return found[0].to_owned();
        };
        if !functions.contains(name) {
            // An ARN may well mean a function that is deployed otherwise.
            if by_arn.is_none() {
                unknown.insert(name.to_owned());
            }
            return found[0].to_owned();
        }
        called.insert(name.to_owned());
        target.invocation(name, found.get(3).map_or("", |qualifier| qualifier.as_str()))
    });
    Rewritten { text: text.into_owned(), called, unknown }
}

/// What [`rewrite`] gives.
#[derive(Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// The description.
    pub text: String,
    /// Names of the project's functions that the API calls.
    pub called: BTreeSet<String>,
    /// Names in `${function.NAME}` that the project does not declare.
    pub unknown: BTreeSet<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_point_at_the_projects_functions() {
        let target = Target { account: base::AccountId::default_account(), region: "eu-west-1".parse().unwrap() };
        let check = |uri: &str, expect: Option<&str>| {
            let result = rewrite(uri, &BTreeSet::from(["f", "g-h"]), &target);
            let arn = |name| {
                format!(
                    "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:000000000000:function:{name}/invocations"
                )
            };
            assert_eq!(result.text, expect.map_or(uri.to_owned(), arn));
            assert_eq!(result.called.len(), usize::from(expect.is_some()));
        };
        let path = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions";
        check("${function.f}", Some("f"));
        check(&format!("{path}/${{function.g-h}}/invocations"), Some("g-h"));
        check(&format!("{path}/arn:aws:lambda:us-east-1:123456789012:function:f/invocations"), Some("f"));
        check(&format!("{path}/arn:aws:lambda:us-east-1:123456789012:function:f:prod/invocations"), Some("f:prod"));
        check(&format!("{path}/arn:aws:lambda:us-east-1:123456789012:function:other/invocations"), None);
        check("http://example.com/f", None);
        check("${stageVariables.f}", None);
        assert!(rewrite("${function.gone}", &BTreeSet::new(), &target).unknown.contains("gone"));
    }
}
