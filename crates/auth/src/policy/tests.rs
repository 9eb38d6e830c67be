//! Golden cases of the policy language, what documents are refused, and properties.

use std::sync::Arc;

use base::Timestamp;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{Caller, Principal, Session};

fn caller(who: &str, session: Option<Vec<Attached>>) -> Caller {
    let account: base::AccountId = "111111111111".parse().unwrap();
    let mut caller = Caller::new(match who {
        "user" => Principal::User { account, path: "/team/".into(), name: "ann".into(), id: "AIDAANN".into() },
        "session" => Principal::AssumedRole {
            account,
            path: "/app/".into(),
            role: "worker".into(),
            role_id: "AROAWORKER".into(),
            session: "s1".into(),
        },
        "root" => Principal::Root { account },
        "federated" => Principal::FederatedUser { account, name: "guest".into() },
        "service" => Principal::Service("apigateway.amazonaws.com".into()),
        "web" => Principal::Federated {
            account: None,
            provider: "cognito-identity.amazonaws.com".into(),
            subject: "someone".into(),
        },
        "anonymous" => Principal::Anonymous,
        other => panic!("nobody is called {other}"),
    });
    caller.tags = Arc::from([("team".into(), "red".into())]);
    if who == "session" || session.is_some() {
        let issued = Timestamp::parse("2026-11-20T12:00:00Z").unwrap();
        let made_by = (who == "federated").then(|| self::caller("user", None).principal().clone());
        caller.session = Some(Arc::new(Session { issued, policies: session, made_by, ..Session::default() }));
    }
    caller
}

fn policy(document: &Value, kind: Kind) -> Policy {
    let text = document.to_string();
    Policy::parse(&text, kind).unwrap_or_else(|e| panic!("{text}: {e} {} {}", e.path, e.detail))
}

/// A list of statements is one policy; a list of lists, or of documents, is several.
fn policies(value: &Value, kind: Kind) -> Vec<Attached> {
    let list = value.as_array().unwrap();
    let several = list.iter().all(|item| item.is_array() || item.get("Statement").is_some());
    let documents: Vec<Value> = match several {
        true => list.iter().map(|item| if item.is_array() { document(item) } else { item.clone() }).collect(),
        false => vec![document(value)],
    };
    let attach = |(at, document): (usize, &Value)| Attached {
        name: format!("p{at}").into(),
        policy: Arc::new(policy(document, kind)),
    };
    documents.iter().enumerate().map(attach).collect()
}

fn document(statements: &Value) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// One line of the golden file, ready to be asked.
struct Case {
    caller: Caller,
    identity: Vec<Attached>,
    boundary: Option<Attached>,
    control: Option<Vec<Attached>>,
    resource: Option<Policy>,
    trust: bool,
    context: Vec<(String, Vec<String>)>,
    row: Value,
}

impl Case {
    fn read(row: Value) -> Self {
        let list = |name: &str, kind| row.get(name).map(|value| policies(value, kind));
        let session = list("session", Kind::Session);
        let context = row.get("ctx").and_then(Value::as_object).map(|context| {
            let values = |v: &Value| v.as_array().unwrap().iter().map(|s| s.as_str().unwrap().to_owned()).collect();
            context.iter().map(|(key, value)| (key.clone(), values(value))).collect()
        });
        let trust = row.get("trust").map(|value| policy(&document(value), Kind::Trust));
        let resource = row.get("resource").map(|value| policy(&document(value), Kind::Resource));
        Self {
            caller: caller(row["who"].as_str().unwrap(), session),
            identity: list("identity", Kind::Inline).unwrap_or_default(),
            boundary: list("boundary", Kind::Managed).and_then(|mut list| list.pop()),
            control: list("scp", Kind::ServiceControl),
            trust: trust.is_some(),
            resource: trust.or(resource),
            context: context.unwrap_or_default(),
            row,
        }
    }

    fn request(&self) -> Request<'_> {
        Request {
            resource_account: self.row.get("owner").and_then(Value::as_str),
            region: Some("us-east-1"),
            now: Timestamp::parse("2026-11-20T12:30:45Z").unwrap(),
            source_ip: Some("198.51.100.7".parse().unwrap()),
            secure: Some(true),
            user_agent: Some("test/1"),
            context: &self.context,
            ..Request::new(&self.caller, self.row["do"].as_str().unwrap(), self.row["on"].as_str().unwrap())
        }
    }

    fn policies(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            resource: self.resource.as_ref(),
            resource_required: self.trust,
            boundary: self.boundary.as_ref(),
            service_control: self.control.as_deref(),
        }
    }
}

fn told(verdict: &Verdict) -> String {
    match (verdict.outcome, verdict.cause) {
        (Outcome::Allowed, _) => "allow".into(),
        (Outcome::ExplicitDeny, _) => "deny".into(),
        (Outcome::ImplicitDeny, Cause::Missing(policy_type)) => format!("none:{}", policy_type.name()),
        other => format!("{other:?}"),
    }
}

fn cases() -> Vec<Case> {
    let lines = include_str!("../../testdata/policy-cases.jsonl").lines();
    lines.map(|line| Case::read(serde_json::from_str(line).unwrap())).collect()
}

#[test]
fn golden_cases() {
    let mut wrong = Vec::new();
    let cases = cases();
    for case in &cases {
        let verdict = evaluate(&case.request(), &case.policies());
        let told = told(&verdict);
        if case.row["expect"] != told.as_str() {
            wrong.push(format!("{}: expected {}, got {told}\n    {}", case.row["name"], case.row["expect"], case.row));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(cases.len() > 500, "{}", cases.len());
}

#[test]
fn every_golden_case_is_explained_and_what_is_suggested_helps() {
    for case in cases() {
        let (request, asked) = (case.request(), case.policies());
        let verdict = evaluate(&request, &asked);
        let decision = explain(&request, &asked, &verdict);
        assert_eq!(decision.outcome, verdict.outcome.name(), "{}", case.row);
        if let Cause::Statement(_) = verdict.cause {
            assert_eq!(decision.steps[0].result, "applies", "{}", case.row);
        }
        let Some(Suggestion { policy_type, document: Some(document), .. }) = suggest(&request, &asked, &verdict) else {
            continue;
        };
        assert!(denial(&request, &verdict).contains("is not authorized to perform"), "{}", case.row);
        // With the suggested document added, what was missing is missing no more.
        let kind = match policy_type {
            PolicyType::Resource => Kind::Resource,
            PolicyType::Trust => Kind::Trust,
            _ => Kind::Inline,
        };
        let added = Attached {
            name: "added".into(),
            policy: Arc::new(Policy::parse(&document, kind).unwrap_or_else(|e| panic!("{document}: {e}"))),
        };
        let mut identity = asked.identity.to_vec();
        let mut mended = asked;
        let controls: Vec<Attached>;
        match policy_type {
            PolicyType::Identity => {
                identity.push(added.clone());
                mended.identity = &identity;
            }
            PolicyType::Boundary => mended.boundary = Some(&added),
            PolicyType::Resource | PolicyType::Trust => mended.resource = Some(&added.policy),
            PolicyType::ServiceControl => {
                controls = vec![added.clone()];
                mended.service_control = Some(&controls);
            }
            PolicyType::Session => continue,
        }
        let after = evaluate(&request, &mended);
        assert_ne!(after.cause, Cause::Missing(policy_type), "{}: {document}", case.row);
    }
}

/// Every refusal among the golden cases, one of each kind: AWS's message, what decided, the first
/// statement that matters with what was wanted and what was there, and what would help.
#[test]
fn denials_explain_themselves() {
    let mut out = String::new();
    let mut count = 0;
    let mut families: Vec<String> = Vec::new();
    for case in cases() {
        let (request, asked) = (case.request(), case.policies());
        let verdict = evaluate(&request, &asked);
        if verdict.allowed() {
            continue;
        }
        // Of cases that differ in a pattern only, one is enough.
        let name = case.row["name"].as_str().unwrap();
        let words = name.split([' ', ':']).take(2).collect::<Vec<_>>().join(" ");
        let family = format!("{} {} {}", words, told(&verdict), case.row["who"]);
        if families.contains(&family) {
            continue;
        }
        families.push(family);
        count += 1;
        let decision = explain(&request, &asked, &verdict);
        out.push_str(&format!("{name}\n  {}\n  {}\n", denial(&request, &verdict), decision.summary));
        for step in decision.steps.iter().take(2) {
            let detail = match (&step.wanted, &step.actual) {
                (Some(wanted), Some(actual)) => format!("; wanted {wanted}; {actual}"),
                _ => String::new(),
            };
            let (place, statement) = (&step.policy_type, &step.statement);
            out.push_str(&format!("  {place} {} #{statement} {}: {}{detail}\n", step.policy, step.effect, step.result));
        }
        let suggestion = suggest(&request, &asked, &verdict).unwrap();
        match (suggestion.document, suggestion.statement) {
            (Some(document), _) => {
                let document: Value = serde_json::from_str(&document).unwrap();
                out.push_str(&format!("  add to {}: {}\n", suggestion.policy_type.name(), document["Statement"][0]));
            }
            (None, statement) => {
                let (policy, statement) = (suggestion.policy.unwrap(), statement.unwrap());
                out.push_str(&format!(
                    "  take away or narrow: {} {policy} #{statement}\n",
                    suggestion.policy_type.name()
                ));
            }
        }
    }
    assert!(count >= 40, "{count}");
    expect_test::expect_file!["../../testdata/denials.txt"].assert_eq(&out);
}

#[test]
fn refused_documents() {
    let check = |kind: Kind, document: &str, message: &str, path: &str, detail: &str| {
        let error = Policy::parse(document, kind).expect_err(document);
        assert_eq!((error.message.as_str(), error.path.as_str()), (message, path), "{document}\n{}", error.detail);
        assert!(error.detail.contains(detail), "{document}\n{}", error.detail);
        assert_eq!(error.code(), "MalformedPolicyDocument");
    };
    let one = |statement: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    let syntax = "Syntax errors in policy.";
    use Kind::*;
    check(Inline, "", syntax, "$", "not JSON");
    check(Inline, "[]", syntax, "$", "a policy is an object");
    check(Inline, "{}", syntax, "$", "\"Statement\" is missing");
    check(Inline, r#"{"Statement":"x"}"#, syntax, "$.Statement", "not a string");
    check(Inline, r#"{"Statement":[]}"#, syntax, "$.Statement", "at least one");
    check(Inline, r#"{"Statement":["x"]}"#, syntax, "$.Statement[0]", "a statement is an object");
    check(Inline, r#"{"Version":"2012-10-18","Statement":[]}"#, syntax, "$.Version", "\"2012-10-18\"");
    check(Inline, r#"{"Version":"2012-10-17","Statment":[]}"#, syntax, "$.Statment", "did you mean \"Statement\"?");
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Effect":"Deny"}"#),
        syntax,
        "$.Statement[0].Effect",
        "twice",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Actions":"s3:*","Resource":"*"}"#),
        syntax,
        "$.Statement[0].Actions",
        "did you mean \"Action\"?",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Permit","Action":"s3:*","Resource":"*"}"#),
        syntax,
        "$.Statement[0].Effect",
        "\"Permit\"",
    );
    check(
        Inline,
        &one(r#"{"Effect":"allow","Action":"s3:*","Resource":"*"}"#),
        "The policy failed legacy parsing",
        "$.Statement[0].Effect",
        "case of letters",
    );
    check(Inline, &one(r#"{"Action":"s3:*","Resource":"*"}"#), syntax, "$.Statement[0]", "\"Effect\" is missing");
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Resource":"*"}"#),
        "Policy statement must contain actions.",
        "$.Statement[0]",
        "missing",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#),
        "Policy statement must contain actions.",
        "$.Statement[0].Action",
        "empty",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*"}"#),
        "Policy statement must contain resources.",
        "$.Statement[0]",
        "missing",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}"#),
        syntax,
        "$.Statement[0]",
        "not both",
    );
    check(Inline, &one(r#"{"Effect":"Allow","Action":7,"Resource":"*"}"#), syntax, "$.Statement[0].Action", "a number");
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":["s3:*",7],"Resource":"*"}"#),
        syntax,
        "$.Statement[0].Action[1]",
        "a number",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"GetObject","Resource":"*"}"#),
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        "$.Statement[0].Action",
        "lambda:GetObject",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"a:b:c","Resource":"*"}"#),
        "Actions/Condition can contain only one colon.",
        "$.Statement[0].Action",
        "more than one",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"a b:c","Resource":"*"}"#),
        "Vendor a b is not valid",
        "$.Statement[0].Action",
        "no service",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}"#),
        "Resource bucket must be in ARN format or \"*\".",
        "$.Statement[0].Resource",
        "arn:partition",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":["*","arn:amazon:s3:::b"]}"#),
        "Partition \"amazon\" is not valid for resource \"arn:amazon:s3:::b\".",
        "$.Statement[0].Resource[1]",
        "\"amazon\"",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam:us-east-1:1:user/x"}"#),
        "IAM resource arn:aws:iam:us-east-1:1:user/x cannot contain region information.",
        "$.Statement[0].Resource",
        "no region",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:*:*:*:*"}"#),
        "Resource vendor must be fully qualified and cannot contain regexes.",
        "$.Statement[0].Resource",
        "names no service",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s*:::b"}"#),
        "Resource vendor must be fully qualified and cannot contain regexes.",
        "$.Statement[0].Resource",
        "names no service",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:us-east-1::b"}"#),
        "Resource arn:aws:s3:us-east-1::b can not contain region information.",
        "$.Statement[0].Resource",
        "no region",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*"}"#),
        "Policy document should not specify a principal.",
        "$.Statement[0].Principal",
        "leave the element out",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEqual":{"aws:x":"y"}}}"#),
        syntax,
        "$.Statement[0].Condition.StringEqual.aws:x",
        "did you mean \"StringEquals\"?",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NumericEquals":{"aws:x":"y"}}}"#),
        "The policy failed legacy parsing",
        "$.Statement[0].Condition.NumericEquals.aws:x",
        "not a number",
    );
    check(
        Inline,
        &one(
            r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0/8"}}}"#,
        ),
        "The policy failed legacy parsing",
        "$.Statement[0].Condition.IpAddress.aws:SourceIp",
        "CIDR",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":"x"}"#),
        syntax,
        "$.Statement[0].Condition",
        "an object",
    );
    check(
        Inline,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username"}"#),
        syntax,
        "$.Statement[0].Resource",
        "not closed",
    );
    check(
        Inline,
        &one(r#"{"Sid":"a b","Effect":"Allow","Action":"s3:*","Resource":"*"}"#),
        syntax,
        "$.Statement[0].Sid",
        "letters and digits",
    );
    check(
        Inline,
        r#"{"Statement":[{"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        "Statement IDs (SID) in a single policy must be unique.",
        "$.Statement",
        "\"a\"",
    );
    check(
        Managed,
        r#"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
        "Policy document must be version 2012-10-17 or greater.",
        "$.Version",
        "2012-10-17",
    );
    check(
        Managed,
        r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
        "Policy document must be version 2012-10-17 or greater.",
        "$.Version",
        "2012-10-17",
    );
    check(Trust, "{", "This policy contains invalid Json", "$", "not JSON");
    check(Trust, " {}", "JSON strings must not have leading spaces", "$", "blank");
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"*","Resource":"*"}"#),
        "Has prohibited field Resource",
        "$.Statement[0].Resource",
        "role itself",
    );
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#),
        "Missing required field Principal",
        "$.Statement[0]",
        "whom",
    );
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"s3:*","Principal":"*"}"#),
        "AssumeRole policy may only specify STS AssumeRole actions.",
        "$.Statement[0].Action",
        "s3:*",
    );
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::123:root"}}"#),
        "Invalid principal in policy: \"AWS\":\"arn:aws:iam::123:root\"",
        "$.Statement[0].Principal.AWS",
        "12 digits",
    );
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":["lambda"]}}"#),
        "Invalid principal in policy: \"SERVICE\":\"lambda\"",
        "$.Statement[0].Principal.Service[0]",
        "no service principal",
    );
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Role":"x"}}"#),
        "Invalid principal in policy: \"Role\":\"x\"",
        "$.Statement[0].Principal.Role",
        "unknown kind",
    );
    check(
        Trust,
        &one(r#"{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::111111111111:user/*"}}"#),
        "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111111111111:user/*\"",
        "$.Statement[0].Principal.AWS",
        "no wildcards",
    );
}

#[test]
fn accepted_documents() {
    for (kind, document) in [
        (Kind::Inline, r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#),
        (
            Kind::Inline,
            r#"{"Version":"2008-10-17","Id":"x","Statement":[{"Sid":"","Effect":"Deny","NotAction":["a:B"],"NotResource":["*"]}]}"#,
        ),
        (
            Kind::Inline,
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::${aws:username}/*","Condition":{}}}"#,
        ),
        (
            Kind::Managed,
            " {\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:*\"}]}\n",
        ),
        (
            Kind::Trust,
            r#"{"Version":"2008-10-17","Statement":[{"Sid":"any thing!","Effect":"Allow","Principal":{"Service":["lambda.amazonaws.com","apigateway.amazonaws.com"]},"Action":["sts:AssumeRole","sts:TagSession"]}]}"#,
        ),
        (
            Kind::Resource,
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"execute-api:Invoke","Resource":"execute-api:/*/GET/*"}]}"#,
        ),
    ] {
        Policy::parse(document, kind).unwrap_or_else(|e| panic!("{document}: {e} {} {}", e.path, e.detail));
    }
}

fn statement() -> impl Strategy<Value = Value> {
    let effect = prop_oneof![Just("Allow"), Just("Deny")];
    let action = prop_oneof![Just("*"), Just("s3:*"), Just("s3:Get*"), Just("s3:PutObject"), Just("x:Y")];
    let resource = prop_oneof![Just("*"), Just("arn:aws:s3:::b/*"), Just("arn:aws:s3:::b/k"), Just("arn:aws:s3:::c")];
    let condition = prop_oneof![
        3 => Just(json!({})),
        1 => Just(json!({"StringEquals": {"aws:username": "ann"}})),
        1 => Just(json!({"Bool": {"aws:SecureTransport": "true"}})),
        1 => Just(json!({"StringNotEquals": {"x:k": "v"}})),
    ];
    (effect, any::<bool>(), action, any::<bool>(), resource, condition).prop_map(|(e, na, a, nr, r, c)| {
        let mut statement = json!({"Effect": e, "Condition": c});
        statement[if na { "NotAction" } else { "Action" }] = json!(a);
        statement[if nr { "NotResource" } else { "Resource" }] = json!(r);
        statement
    })
}

/// The kinds of policies that have a say, each with its statements.
const KINDS: [&str; 5] = ["identity", "resource", "boundary", "session", "scp"];

/// One line of golden cases, made of statements that stand in a kind of policy each. Identity policies
/// are one for each statement.
fn ask(who: &str, statements: &[(usize, Value)], action: &str, on: &str) -> Outcome {
    let mut row = json!({"who": who, "do": action, "on": on});
    for (kind, statement) in statements {
        let kind = KINDS[*kind];
        let mut statement = statement.clone();
        if kind == "resource" {
            statement["Principal"] = statement["Sid"].take();
        }
        statement.as_object_mut().unwrap().remove("Sid");
        let statement = if kind == "identity" { json!([statement]) } else { statement };
        row.as_object_mut().unwrap().entry(kind).or_insert(json!([])).as_array_mut().unwrap().push(statement);
    }
    let case = Case::read(row);
    evaluate(&case.request(), &case.policies()).outcome
}

/// A statement in some kind of policy. Its Sid keeps the principal, for where there is one.
fn placed() -> impl Strategy<Value = (usize, Value)> {
    let principal = prop_oneof![
        Just(json!("*")),
        Just(json!({"AWS": "111111111111"})),
        Just(json!({"AWS": "222222222222"})),
        Just(json!({"AWS": "arn:aws:iam::111111111111:user/team/ann"})),
        Just(json!({"AWS": "arn:aws:iam::111111111111:role/app/worker"})),
        Just(json!({"AWS": "arn:aws:sts::111111111111:assumed-role/worker/s1"})),
    ];
    (0..KINDS.len(), statement(), principal).prop_map(|(kind, mut statement, principal)| {
        statement["Sid"] = principal;
        (kind, statement)
    })
}

fn with_effect((kind, statement): &(usize, Value), effect: &str) -> (usize, Value) {
    let mut statement = statement.clone();
    statement["Effect"] = json!(effect);
    (*kind, statement)
}

proptest! {
    #[test]
    fn deny_wins_order_never_matters_and_an_allow_never_takes_away(
        (statements, shuffled) in proptest::collection::vec(placed(), 0..8)
            .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        extra in placed(),
        who in prop_oneof![Just("user"), Just("session"), Just("federated"), Just("root")],
        action in prop_oneof![Just("s3:GetObject"), Just("s3:PutObject"), Just("x:Y")],
        on in prop_oneof![Just("arn:aws:s3:::b/k"), Just("arn:aws:s3:::c"), Just("*")],
    ) {
        let ask = |statements: &[_]| ask(who, statements, action, on);
        let with = |extra: (usize, Value)| [statements.as_slice(), &[extra]].concat();
        let before = ask(&statements);
        prop_assert_eq!(ask(&shuffled), before);

        let after = ask(&with(with_effect(&extra, "Allow")));
        // The first statement of a kind that limits makes a limit where there was none.
        let limits = ["boundary", "session", "scp"].contains(&KINDS[extra.0]);
        let new_limit = limits && !statements.iter().any(|(kind, _)| *kind == extra.0);
        if before == Outcome::Allowed && !new_limit {
            prop_assert_eq!(after, Outcome::Allowed);
        }
        if before == Outcome::ExplicitDeny {
            prop_assert_eq!(after, Outcome::ExplicitDeny);
        }

        let deny = with_effect(&extra, "Deny");
        if ask(std::slice::from_ref(&deny)) == Outcome::ExplicitDeny {
            prop_assert_eq!(ask(&with(deny)), Outcome::ExplicitDeny);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}") {
        for kind in [Kind::Inline, Kind::Managed, Kind::Trust, Kind::Resource] {
            let _ = Policy::parse(&text, kind);
        }
    }

    /// Documents near to good ones: one element replaced by some JSON.
    #[test]
    fn any_near_miss_is_read_or_refused(
        field in prop_oneof![Just("Version"), Just("Statement"), Just("Effect"), Just("Action"), Just("Resource"), Just("Condition"), Just("Sid"), Just("Principal"), Just("NotAction"), Just("X")],
        value in prop_oneof![Just(json!(null)), Just(json!(1)), Just(json!("x")), Just(json!([])), Just(json!({})), Just(json!(["a", {"b": 1}])), Just(json!({"StringLike": {"a:b": ["${x"]}})), Just(json!("${${}"))],
        inside: bool,
    ) {
        let mut document = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]});
        if inside {
            document["Statement"][0][field] = value;
        } else {
            document[field] = value;
        }
        for kind in [Kind::Inline, Kind::Managed, Kind::Trust, Kind::Resource] {
            if let Ok(policy) = Policy::parse(&document.to_string(), kind) {
                let who = caller("user", None);
                let attached = [Attached { name: "p".into(), policy: Arc::new(policy.clone()) }];
                let request = Request::new(&who, "s3:GetObject", "arn:aws:s3:::b/k");
                let asked = Policies { identity: &attached, resource: Some(&policy), ..Policies::default() };
                let verdict = evaluate(&request, &asked);
                explain(&request, &asked, &verdict);
            }
        }
    }
}
