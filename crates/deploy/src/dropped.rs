//! Removes what a project made in an earlier run and names no longer. What it made is known by a tag;
//! what carries no tag of this very project is never touched.

use serde_json::{Value, json};

use crate::apply::{Event, NAME_TAG, PROJECT_TAG};
use crate::client::{CallError, Client, all};
use crate::plan::Plan;

/// Deletes the functions with their roles, and the APIs, that the owner of `plan` made and that the
/// plan does not name; `report` hears of each.
///
/// # Errors
/// The first operation that refuses. The next run goes on from there.
pub async fn remove_dropped(
    plan: &Plan,
    client: &dyn Client,
    report: &mut (dyn FnMut(Event) + Send),
) -> Result<(), CallError> {
    let Some(owner) = &plan.owner else { return Ok(()) };
    let run = Run { plan, client, owner: json!(owner) };
    for api in run.apis().await? {
        run.remove_api(&api).await?;
        report(Event::Removed(format!("api {}", api["tags"][NAME_TAG].as_str().unwrap_or_default())));
    }
    for name in run.functions().await? {
        run.remove_function(&name).await?;
        report(Event::Removed(format!("function {name}")));
    }
    Ok(())
}

struct Run<'a> {
    plan: &'a Plan,
    client: &'a dyn Client,
    owner: Value,
}

impl Run<'_> {
    /// The APIs to remove.
    async fn apis(&self) -> Result<Vec<Value>, CallError> {
        let mut all =
            all(self.client, "apigateway", "GetRestApis", json!({"limit": 500}), "items", ("position", "position"))
                .await?;
        all.retain(|api| {
            let named = self.plan.apis.iter().any(|planned| api["id"] == json!(planned.id));
            !named && api["tags"][PROJECT_TAG] == self.owner
        });
        Ok(all)
    }

    async fn remove_api(&self, api: &Value) -> Result<(), CallError> {
        self.absent("apigateway", "DeleteRestApi", json!({"restApiId": api["id"]})).await?;
        let statement = format!("apigateway-{}", api["id"].as_str().unwrap_or_default());
        for function in &self.plan.functions {
            let input = json!({"FunctionName": function.name, "StatementId": statement});
            self.absent("lambda", "RemovePermission", input).await?;
        }
        Ok(())
    }

    /// The names of the functions to remove.
    async fn functions(&self) -> Result<Vec<String>, CallError> {
        let mut dropped = Vec::new();
        for function in
            all(self.client, "lambda", "ListFunctions", json!({}), "Functions", ("Marker", "NextMarker")).await?
        {
            let Some(name) = function["FunctionName"].as_str() else { continue };
            if self.plan.functions.iter().any(|planned| planned.name == name) {
                continue;
            }
            let tags = self.absent("lambda", "ListTags", json!({"Resource": function["FunctionArn"]})).await?;
            if tags["Tags"][PROJECT_TAG] == self.owner {
                dropped.push(name.to_owned());
            }
        }
        Ok(dropped)
    }

    async fn remove_function(&self, name: &str) -> Result<(), CallError> {
        // The role first: after the function nobody would look for it.
        let role = json!({"RoleName": format!("{name}-role")});
        let found = self.absent("iam", "GetRole", role.clone()).await?;
        let ours = json!({"Key": PROJECT_TAG, "Value": self.owner});
        if found["Role"]["Tags"].as_array().is_some_and(|tags| tags.contains(&ours)) {
            let policies = self.absent("iam", "ListRolePolicies", role.clone()).await?;
            for policy in policies["PolicyNames"].as_array().into_iter().flatten() {
                let input = json!({"RoleName": role["RoleName"], "PolicyName": policy});
                self.absent("iam", "DeleteRolePolicy", input).await?;
            }
            self.absent("iam", "DeleteRole", role).await?;
        }
        self.absent("lambda", "DeleteFunction", json!({"FunctionName": name})).await?;
        Ok(())
    }

    /// What an operation answers; null where what it is about is not there.
    async fn absent(&self, service: &str, operation: &str, input: Value) -> Result<Value, CallError> {
        match self.client.call(service, operation, input).await {
            Err(error) if error.is_absent() => Ok(Value::Null),
            answer => answer,
        }
    }
}
