//! A function's resource policy: who else may use it.
//! <https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html>

use base::Why;
use service::{Access, Call, Condition};
use store::{Abort, Transaction};
use wire::Error;

use super::{arn, locate, on_function, tag_conditions};
use crate::errors;
use crate::generated::lambda::{
    AddPermissionRequest, AddPermissionResponse, GetPolicyRequest, GetPolicyResponse, RemovePermissionRequest,
};
use crate::lambda::Lambda;
use crate::names::FunctionKey;
use crate::records::{FunctionRecord, PolicyRecord, StatementRecord, VERSIONS};
use crate::resource_policy::{document, invalid_principal, json_of, place, principal};

on_function!(GetPolicyRequest qualifier);

impl Access<Lambda> for RemovePermissionRequest {
    fn resources(&self, _lambda: &Lambda, call: &Call) -> Vec<String> {
        vec![arn(call, &self.function_name, self.qualifier.as_deref())]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        let mut conditions = tag_conditions(lambda, call, &self.function_name);
        let found = locate(call, &self.function_name, self.qualifier.as_deref()).ok().and_then(|(key, qualifier)| {
            let place = place(qualifier.as_deref()).ok()?;
            let function = lambda.functions().get(&key)?;
            let policy = function.record.policies.get(&place)?;
            policy.statements.iter().find(|statement| statement.sid == self.statement_id).cloned()
        });
        if let Some(statement) = found {
            conditions.push(("lambda:Principal".into(), vec![statement.principal]));
            conditions.extend(statement.url_auth_type.map(|kind| ("lambda:FunctionUrlAuthType".into(), vec![kind])));
        }
        conditions
    }
}

impl Access<Lambda> for AddPermissionRequest {
    fn resources(&self, _lambda: &Lambda, call: &Call) -> Vec<String> {
        vec![arn(call, &self.function_name, self.qualifier.as_deref())]
    }

    fn conditions(&self, lambda: &Lambda, call: &Call) -> Vec<Condition> {
        let mut conditions = vec![("lambda:Principal".to_owned(), vec![self.principal.clone()])];
        conditions.extend(tag_conditions(lambda, call, &self.function_name));
        if let Some(kind) = &self.function_url_auth_type {
            conditions.push(("lambda:FunctionUrlAuthType".into(), vec![kind.clone()]));
        }
        conditions
    }
}

pub(crate) async fn add(
    lambda: &Lambda,
    call: &Call,
    input: AddPermissionRequest,
) -> Result<AddPermissionResponse, Error> {
    let (key, qualifier) = locate(call, &input.function_name, input.qualifier.as_deref())?;
    let place = place(qualifier.as_deref())?;
    principal(&input.principal)?;
    if !call.authorizer.knows(&input.principal) {
        return Err(invalid_principal().why(Why::new("permission", format!("There is no {}.", input.principal))));
    }
    let statement = StatementRecord {
        sid: input.statement_id,
        action: input.action,
        principal: input.principal,
        source_arn: input.source_arn,
        source_account: input.source_account.filter(|account| !account.is_empty()),
        event_source_token: input.event_source_token.filter(|token| !token.is_empty()),
        org_id: input.principal_org_id,
        url_auth_type: input.function_url_auth_type,
        via_url: input.invoked_via_function_url,
    };
    let revision_id = lambda.revision_id();
    let limit = lambda.limits().policy;
    change(lambda, &key, &place, |record| {
        let policy = record.policies.entry(place.clone()).or_insert_with(|| PolicyRecord {
            revision_id: String::new(),
            statements: Vec::new(),
        });
        check_revision(input.revision_id.as_deref(), &policy.revision_id)?;
        if policy.statements.iter().any(|other| other.sid == statement.sid) {
            return Err(errors::conflict(format!(
                "The statement id ({}) provided already exists. Please provide a new statement id, or remove the existing statement.",
                statement.sid
            )));
        }
        policy.statements.push(statement.clone());
        policy.revision_id.clone_from(&revision_id);
        if document(&key, &place, policy).len() > limit {
            return Err(errors::policy_length(limit));
        }
        Ok(())
    })
    .await?;
    Ok(AddPermissionResponse { statement: Some(json_of(&key, &place, &statement).to_string()) })
}

pub(crate) async fn remove(lambda: &Lambda, call: &Call, input: RemovePermissionRequest) -> Result<(), Error> {
    let (key, qualifier) = locate(call, &input.function_name, input.qualifier.as_deref())?;
    let place = place(qualifier.as_deref())?;
    let revision_id = lambda.revision_id();
    change(lambda, &key, &place, |record| {
        let Some(policy) = record.policies.get_mut(&place) else {
            return Err(errors::not_found("No policy is associated with the given resource."));
        };
        check_revision(input.revision_id.as_deref(), &policy.revision_id)?;
        let before = policy.statements.len();
        policy.statements.retain(|statement| statement.sid != input.statement_id);
        if policy.statements.len() == before {
            return Err(errors::not_found(format!(
                "Statement {} is not found in resource policy.",
                input.statement_id
            )));
        }
        policy.revision_id.clone_from(&revision_id);
        if policy.statements.is_empty() {
            record.policies.remove(&place);
        }
        Ok(())
    })
    .await
}

pub(crate) async fn get(lambda: &Lambda, call: &Call, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let (key, qualifier) = locate(call, &input.function_name, input.qualifier.as_deref())?;
    let place = place(qualifier.as_deref())?;
    let function = lambda.functions().get(&key).ok_or_else(|| errors::no_function(&key, qualifier.as_deref()))?;
    let Some(policy) = function.record.policies.get(&place) else {
        return Err(errors::not_found("The resource you requested does not exist."));
    };
    Ok(GetPolicyResponse {
        policy: Some(document(&key, &place, policy)),
        revision_id: Some(policy.revision_id.clone()),
    })
}

fn check_revision(expected: Option<&str>, found: &str) -> Result<(), Error> {
    match expected.filter(|id| !id.is_empty()) {
        Some(id) if id != found => Err(errors::precondition("GetPolicy")),
        _ => Ok(()),
    }
}

/// Changes the policies of a function, of whose version `place` may be.
async fn change(
    lambda: &Lambda,
    key: &FunctionKey,
    place: &str,
    change: impl Fn(&mut FunctionRecord) -> Result<(), Error> + Send + Sync,
) -> Result<(), Error> {
    let version = Some(place).filter(|place| !place.is_empty());
    let changed = super::change(lambda, key, version, |transaction: &mut Transaction, record| {
        if let Some(version) = version {
            let missing = || Abort::Rule(errors::no_function(key, Some(version)));
            let number = version.parse().map_err(|_| missing())?;
            if !VERSIONS.contains(transaction, &key.version(number))? {
                return Err(missing());
            }
        }
        change(record).map_err(Abort::Rule)
    });
    changed.await.map(drop)
}
