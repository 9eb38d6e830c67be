//! Why a call was refused or failed: what `pinfold why` shows. Plain data; the crate that refuses
//! fills it in where it knows.

use std::fmt::Write;

use serde::{Deserialize, Serialize};

/// The explanation of one refusal or failure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Why {
    /// The phase that refused, such as `route`, `authorize`, `integration`.
    pub phase: String,
    /// One sentence for a person.
    pub summary: String,
    /// What would have let the call through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<String>,
    /// What was there instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<String>,
    /// Near misses, nearest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nearest: Vec<String>,
    /// What mends it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// The policy decision, where one was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// Whether the call went well in spite of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub passed: bool,
    /// What was amiss besides and passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub besides: Vec<Why>,
}

/// What mends a failure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// A command to run as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<String>,
    /// A document to put in place: policy JSON, a template, a corrected response.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// In which account to run the command, where more than one is concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What to know before: a guard that the command passes by, another way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How a policy decision came about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// Who asked, as an ARN.
    pub principal: String,
    /// The IAM action.
    pub action: String,
    /// The resource's ARN.
    pub resource: String,
    /// `allowed`, `explicitDeny` or `implicitDeny`.
    pub outcome: String,
    /// What decided, in one sentence.
    #[serde(default)]
    pub summary: String,
    /// The condition keys that came with the question, beside those of every request.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub context: Vec<(String, Vec<String>)>,
    /// The statements that were looked at, those that decided first.
    pub steps: Vec<DecisionStep>,
}

/// One statement of one policy, and why it did or did not apply.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionStep {
    /// `identity`, `resource`, `boundary`, `session`, `trust` or `scp`.
    pub policy_type: String,
    /// The policy's name or ARN.
    pub policy: String,
    /// The statement's Sid, or its position counted from 0.
    pub statement: String,
    /// `Allow` or `Deny`.
    pub effect: String,
    /// Whether it applied, or what kept it from applying: the first element that did not fit.
    pub result: String,
    /// What that element wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<String>,
    /// What the request has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<String>,
}

impl Why {
    /// An explanation that knows its phase and its sentence.
    pub fn new(phase: &str, summary: impl Into<String>) -> Self {
        Self { phase: phase.into(), summary: summary.into(), ..Self::default() }
    }

    /// Sets what was wanted and what was there.
    pub fn wanted(mut self, wanted: impl Into<String>, actual: impl Into<String>) -> Self {
        self.wanted = Some(wanted.into());
        self.actual = Some(actual.into());
        self
    }

    /// Sets the command that mends it.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.fix.get_or_insert_default().command = Some(command.into());
        self
    }

    /// Sets the document that mends it.
    pub fn document(mut self, document: impl Into<String>) -> Self {
        self.fix.get_or_insert_default().document = Some(document.into());
        self
    }

    /// Sets what to know before mending it.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.fix.get_or_insert_default().note = Some(note.into());
        self
    }
}

impl Why {
    /// For a person: the summary, what was wanted, the decision drawn as a tree, what mends it.
    /// Lines end with a newline.
    pub fn text(&self) -> String {
        let mut out = format!("{}: {}\n", self.phase, self.summary);
        for (name, value) in [("wanted", &self.wanted), ("actual", &self.actual)] {
            if let Some(value) = value {
                let _ = writeln!(out, "  {name}: {}", value.replace('\n', "\n          "));
            }
        }
        for near in &self.nearest {
            let _ = writeln!(out, "  near: {near}");
        }
        if let Some(decision) = &self.decision {
            out.push('\n');
            decision.draw(&mut out);
        }
        let fix = self.fix.as_ref();
        if let Some(command) = fix.and_then(|fix| fix.command.as_ref()) {
            let account = fix.and_then(|fix| fix.account.as_ref());
            let place = account.map(|account| format!(", in account {account}")).unwrap_or_default();
            let _ = writeln!(out, "\nTo mend it{place}:\n\n  {command}");
        }
        if let Some(note) = fix.and_then(|fix| fix.note.as_ref()) {
            let _ = writeln!(out, "\n{note}");
        }
        if let Some(document) = fix.and_then(|fix| fix.document.as_ref()) {
            let _ = writeln!(out, "\n{document}");
        }
        for other in &self.besides {
            let _ = write!(out, "\nBesides, {}", other.text());
        }
        out
    }
}

impl Decision {
    /// The tree: a branch for each policy, a leaf for each statement.
    fn draw(&self, out: &mut String) {
        let _ = writeln!(out, "  {}: {} on {} by {}", self.outcome, self.action, self.resource, self.principal);
        for (key, values) in &self.context {
            let _ = writeln!(out, "  │  {key} = {}", values.join(", "));
        }
        let mut policies: Vec<(&str, &str)> = Vec::new();
        for step in &self.steps {
            let policy = (step.policy_type.as_str(), step.policy.as_str());
            if !policies.contains(&policy) {
                policies.push(policy);
            }
        }
        for (policy_type, policy) in policies {
            let _ = writeln!(out, "  ├─ {policy_type} {policy}");
            let of_policy = |step: &&DecisionStep| step.policy_type == policy_type && step.policy == policy;
            let mut steps = self.steps.iter().filter(of_policy).peekable();
            while let Some(step) = steps.next() {
                let last = steps.peek().is_none();
                let corner = if last { "└─" } else { "├─" };
                let _ = writeln!(out, "  │  {corner} statement {} {}: {}", step.statement, step.effect, step.result);
                let bar = if last { "  " } else { "│ " };
                for (name, value) in [("wanted", &step.wanted), ("actual", &step.actual)] {
                    if let Some(value) = value {
                        let _ = writeln!(out, "  │  {bar}   {name} {value}");
                    }
                }
            }
        }
        let _ = writeln!(out, "  └─ {}", self.summary);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decision_is_drawn_as_a_tree() {
        let step = |policy: &str, statement: &str, wanted: Option<&str>| DecisionStep {
            policy_type: "identity".into(),
            policy: policy.into(),
            statement: statement.into(),
            effect: "Allow".into(),
            result: if wanted.is_some() { "the action is another" } else { "applies" }.into(),
            wanted: wanted.map(Into::into),
            actual: wanted.map(|_| "a:B".into()),
        };
        let why = Why {
            decision: Some(Decision {
                principal: "me".into(),
                action: "a:B".into(),
                resource: "*".into(),
                outcome: "implicitDeny".into(),
                summary: "so it is".into(),
                context: vec![("k".into(), vec!["v".into()])],
                steps: vec![step("p", "0", Some("a:C")), step("p", "1", None), step("q", "0", None)],
            }),
            ..Why::new("authorize", "no").command("mend")
        };
        let text = why.text();
        let expect = "authorize: no\n\n  implicitDeny: a:B on * by me\n  │  k = v\n  ├─ identity p\n  \
             │  ├─ statement 0 Allow: the action is another\n  │  │    wanted a:C\n  │  │    actual a:B\n  \
             │  └─ statement 1 Allow: applies\n  ├─ identity q\n  │  └─ statement 0 Allow: applies\n  └─ so it is\n\n\
             To mend it:\n\n  mend\n";
        assert_eq!(text, expect, "{text}");
    }
}
