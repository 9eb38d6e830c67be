//! Changes of policy documents: what is there stays, with statements more or less. Several changes of one
//! document are made together.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Iam;
use crate::command::quoted;
use crate::entity::Granted;
use crate::managed::Managed;
use crate::names::{LONGEST_POLICY, LONGEST_TRUST, policy_size};
use crate::records::{GroupRecord, PolicyRecord, RoleRecord, UserRecord};
use crate::sources::Owner;

/// A policy's name may have 128 characters; a number may follow.
const LONGEST_NAME: usize = 120;

/// A policy document that a fix changes.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    /// Within its owner, under a name.
    Inline(Owner, String),
    /// Of its own, by ARN; the command for where nothing of it stays, or AWS owns it.
    Managed(String, String),
    /// Whom a role trusts: the role's name, and its ARN.
    Trust(String, String),
}

/// What a fix does to a document.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) target: Target,
    /// Statements that go, by their place.
    pub(crate) less: BTreeSet<usize>,
    /// Statements that come.
    pub(crate) more: Vec<Value>,
}

/// A command and the document that it puts in place.
#[derive(Debug, Default)]
pub(crate) struct Fixed {
    pub(crate) command: Option<String>,
    pub(crate) document: Value,
    pub(crate) note: Option<String>,
    /// What the command does, where it puts a document in place of another.
    pub(crate) change: Option<Change>,
}

impl Fixed {
    pub(crate) fn new(command: Option<String>, document: Value) -> Self {
        Self { command, document, note: None, change: None }
    }
}

impl Change {
    /// A statement more.
    pub(crate) fn more(target: Target, statement: Value) -> Self {
        Self { target, less: BTreeSet::new(), more: vec![statement] }
    }

    /// A statement less.
    pub(crate) fn less(target: Target, statement: usize) -> Self {
        Self { target, less: BTreeSet::from([statement]), more: Vec::new() }
    }

    /// Takes another change of the same document in; gives it back where it is of another.
    pub(crate) fn join(&mut self, other: Self) -> Option<Self> {
        if !self.target.is(&other.target) {
            return Some(other);
        }
        self.less.extend(other.less);
        self.more.extend(other.more);
        None
    }
}

impl Target {
    /// Whether it is the same document.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Inline(owner, name), Self::Inline(other, others)) => owner == other && name == others,
            (Self::Managed(arn, _), Self::Managed(other, _)) | (Self::Trust(_, arn), Self::Trust(_, other)) => {
                arn == other
            }
            _ => false,
        }
    }
}

impl Iam {
    /// The command that makes a change, in what the documents are now.
    pub(crate) fn carry_out(&self, change: Change) -> Fixed {
        let present = match &change.target {
            Target::Inline(owner, name) => self.inline_text(owner, name),
            Target::Managed(arn, _) => self.managed_text(arn).filter(|_| Managed::by_arn(arn).is_none()),
            Target::Trust(_, arn) => self.role_of(arn).map(|role| role.trust.text().to_owned()),
        };
        let rest = changed(present.as_deref(), &change);
        if let Some(rest) = rest.as_ref().filter(|rest| change.less.is_empty() && !self.has_room(&change.target, rest))
        {
            return self.beside(change, rest.clone());
        }
        let command = match (&change.target, &rest) {
            (Target::Inline(owner, name), Some(rest)) => put_inline(owner, name, rest),
            (Target::Inline(Owner { kind, name: whose, .. }, name), None) => {
                format!("aws iam delete-{kind}-policy --{kind}-name {whose} --policy-name {name}")
            }
            (Target::Managed(arn, _), Some(rest)) if present.is_some() => self.create_version(arn, rest),
            (Target::Managed(_, otherwise), _) => otherwise.clone(),
            (Target::Trust(role, _), rest) => put_trust(role, rest.as_ref().unwrap_or(&Value::Null)),
        };
        Fixed { change: Some(change), ..Fixed::new(Some(command), rest.unwrap_or_default()) }
    }

    /// Whether AWS would take the document, as long as it gets.
    fn has_room(&self, target: &Target, document: &Value) -> bool {
        let size = policy_size(&document.to_string());
        match target {
            Target::Inline(owner, name) => {
                let inline = self.grants_of(owner).map(|grants| grants.inline).unwrap_or_default();
                let others = inline.iter().filter(|(other, _)| *other != name);
                let others: usize = others.map(|(_, document)| policy_size(document.text())).sum();
                others + size <= inline_limit(owner.kind)
            }
            Target::Managed(..) => size <= LONGEST_POLICY,
            Target::Trust(..) => size <= LONGEST_TRUST,
        }
    }

    /// The same where the document is full: a managed policy takes what its owner's inline ones cannot. For
    /// others there is no such place, and what is full is told.
    fn beside(&self, change: Change, full: Value) -> Fixed {
        let no_room = |what: String, most: usize| {
            format!("{what} has no room for one statement more: it may hold {most} characters. Make room in it first.")
        };
        let note = match &change.target {
            Target::Inline(owner, name) => return self.managed_beside(&owner.clone(), &name.clone(), change),
            Target::Trust(role, _) => no_room(format!("The trust policy of role {role}"), LONGEST_TRUST),
            Target::Managed(arn, _) => no_room(format!("The policy {arn}"), LONGEST_POLICY),
        };
        Fixed { note: Some(note), ..Fixed::new(None, full) }
    }

    /// A managed policy of one owner's: a new one, or a version more of the one that an earlier fix made.
    fn managed_beside(&self, owner: &Owner, name: &str, change: Change) -> Fixed {
        let Owner { kind, account, name: whose } = owner;
        let attached = self.grants_of(owner).map(|grants| grants.attached).unwrap_or_default();
        let arn = |name: &str| format!("arn:aws:iam::{account}:policy/{name}");
        let exists = |arn: &str| self.memory.by_arn::<PolicyRecord>(arn).is_some();
        let fits = |name: &String| !exists(&arn(name)) || attached.contains(&arn(name));
        let base: String = format!("{name}-{whose}").chars().take(LONGEST_NAME).collect();
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let name = std::iter::once(base.clone()).chain(numbered).find(fits).unwrap_or_default();
        let arn = arn(&name);
        if exists(&arn) {
            return self.carry_out(Change { target: Target::Managed(arn, String::new()), ..change });
        }
        let document = document(change.more.clone());
        let command = format!(
            "aws iam create-policy --policy-name {name} --policy-document {} && \
             aws iam attach-{kind}-policy --{kind}-name {whose} --policy-arn {arn}",
            quoted(&document)
        );
        Fixed { change: Some(change), ..Fixed::new(Some(command), document) }
    }
}

fn inline_limit(kind: &str) -> usize {
    match kind {
        "user" => UserRecord::INLINE_LIMIT,
        "group" => GroupRecord::INLINE_LIMIT,
        _ => RoleRecord::INLINE_LIMIT,
    }
}

/// A document after a change; none when nothing stays.
fn changed(present: Option<&str>, change: &Change) -> Option<Value> {
    let parsed = present.and_then(|text| serde_json::from_str::<Value>(text).ok());
    let mut parsed = parsed.unwrap_or_else(|| document(Vec::new()));
    let statements = take_statements(&mut parsed).into_iter().enumerate();
    let mut statements: Vec<Value> =
        statements.filter(|(at, _)| !change.less.contains(at)).map(|(_, statement)| statement).collect();
    for statement in &change.more {
        fold(&mut statements, statement);
    }
    parsed["Statement"] = Value::Array(statements);
    parsed["Statement"].as_array().is_some_and(|all| !all.is_empty()).then_some(parsed)
}

/// Adds a statement. One that says the same of another resource, without an id of its own, takes its
/// resource in: documents have little room.
fn fold(statements: &mut Vec<Value>, statement: &Value) {
    let without = |statement: &Value| {
        let mut rest = statement.clone();
        rest.as_object_mut().and_then(|rest| rest.remove("Resource")).map(|resource| (rest, resource))
    };
    let Some((rest, resource)) = without(statement) else { return statements.push(statement.clone()) };
    let same = statements.iter_mut().find_map(|other| {
        let (others, resources) = without(other)?;
        (others == rest).then_some((other, resources))
    });
    let Some((other, resources)) = same else { return statements.push(statement.clone()) };
    let list = |value: Value| match value {
        Value::Array(all) => all,
        one => vec![one],
    };
    let mut all = list(resources);
    all.extend(list(resource));
    let mut seen: Vec<Value> = Vec::with_capacity(all.len());
    all.retain(|one| {
        !seen.contains(one) && {
            seen.push(one.clone());
            true
        }
    });
    other["Resource"] = if all.len() == 1 { all.swap_remove(0) } else { Value::Array(all) };
}

/// A document of these statements.
pub(crate) fn document(statements: Vec<Value>) -> Value {
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// A document with one statement more.
pub(crate) fn with(present: Option<&str>, statement: Value) -> Value {
    let Some(mut present) = present.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return document(vec![statement]);
    };
    let mut statements = take_statements(&mut present);
    statements.push(statement);
    present["Statement"] = Value::Array(statements);
    present
}

/// A document with one statement less; none when nothing stays.
pub(crate) fn less(text: &str, statement: usize) -> Option<Value> {
    let mut present = serde_json::from_str::<Value>(text).ok()?;
    let mut statements = take_statements(&mut present);
    if statement >= statements.len() || statements.len() < 2 {
        return None;
    }
    statements.remove(statement);
    present["Statement"] = Value::Array(statements);
    Some(present)
}

fn take_statements(document: &mut Value) -> Vec<Value> {
    match document.get_mut("Statement").map(Value::take) {
        Some(Value::Array(statements)) => statements,
        Some(one @ Value::Object(_)) => vec![one],
        _ => Vec::new(),
    }
}

fn put_inline(owner: &Owner, name: &str, document: &Value) -> String {
    let Owner { kind, name: whose, .. } = owner;
    format!(
        "aws iam put-{kind}-policy --{kind}-name {whose} --policy-name {name} --policy-document {}",
        quoted(document)
    )
}

fn put_trust(role: &str, document: &Value) -> String {
    format!("aws iam update-assume-role-policy --role-name {role} --policy-document {}", quoted(document))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_grow_and_shrink_by_one_statement() {
        let one = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:B","Resource":"*"}}"#;
        let two = with(Some(one), json!({"Effect": "Deny"}));
        assert_eq!(two["Statement"].as_array().unwrap().len(), 2);
        assert_eq!(less(&two.to_string(), 1).unwrap()["Statement"].as_array().unwrap().len(), 1);
        assert_eq!((less(one, 0), less("no json", 0)), (None, None));
        assert_eq!(with(Some("no json"), json!({}))["Version"], "2012-10-17");
    }

    #[test]
    fn changes_of_one_document_are_made_together() {
        let statement =
            |action: &str, resource: &str| json!({"Effect": "Allow", "Action": action, "Resource": resource});
        let present = document(vec![json!({"Effect": "Deny", "Action": "*", "Resource": "*"}), statement("a:B", "x")]);
        let target = || Target::Trust("r".into(), "arn:r".into());
        let mut change = Change::less(target(), 0);
        for more in [statement("a:B", "y"), statement("a:C", "x"), statement("a:B", "y")] {
            assert!(change.join(Change::more(target(), more)).is_none());
        }
        assert!(change.join(Change::less(Target::Managed("arn:r".into(), String::new()), 0)).is_some());
        let expect =
            document(vec![json!({"Effect": "Allow", "Action": "a:B", "Resource": ["x", "y"]}), statement("a:C", "x")]);
        assert_eq!(changed(Some(&present.to_string()), &change), Some(expect));
        assert_eq!(changed(Some(r#"{"Statement":{"Effect":"Deny"}}"#), &Change::less(target(), 0)), None);
    }
}
