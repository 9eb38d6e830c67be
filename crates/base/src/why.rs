//! Why a call was refused or failed: what `pinfold why` shows. Plain data; the crate that refuses
//! fills it in where it knows.

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
}
