//! Carries a plan out: looks at what is there, changes only what differs, says what it did.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::client::{CallError, Client};
use crate::plan::{Api, Function, PROJECT_POLICY, Plan};

/// The tag that holds the digest of what was deployed last.
const DIGEST_TAG: &str = "pinfold:digest";

/// The tag that says which project made it.
pub(crate) const PROJECT_TAG: &str = "pinfold:project";

/// The tag that holds an API's name in the project: its own becomes the description's title.
pub(crate) const NAME_TAG: &str = "pinfold:name";

/// How long a function may take to become active or updated.
const SETTLE: Duration = Duration::from_secs(60);

/// Something was done, in words for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A resource was made, such as `function meditate`.
    Created(String),
    /// A resource was changed.
    Updated(String),
    /// A permission was given.
    Granted(String),
    /// A resource that the project names no longer was deleted.
    Removed(String),
}

/// What stands after a plan was carried out.
#[derive(Debug, Clone, Default)]
pub struct Deployed {
    /// Names and ARNs of the functions.
    pub functions: Vec<(String, String)>,
    /// Every route of every API.
    pub routes: Vec<Route>,
    /// How many resources were made or changed.
    pub changes: usize,
}

/// A route of an API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// `POST`, `ANY`.
    pub method: String,
    /// The path below the endpoint: `/_aws/execute-api/ID/prod/users`.
    pub path: String,
}

/// A plan could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// An operation refused.
    #[error(transparent)]
    Call(#[from] CallError),
    /// An API's description is refused.
    #[error("{0}: {1}")]
    Description(String, CallError),
    /// A function did not become ready.
    #[error("function {0}: {1}")]
    NotReady(String, String),
}

/// Carries `plan` out through `client`; `report` hears of each change as it is made.
///
/// # Errors
/// The first operation that refuses. What was done before stays; the next run goes on from there.
pub async fn apply(
    plan: &Plan,
    client: &dyn Client,
    report: &mut (dyn FnMut(Event) + Send),
) -> Result<Deployed, ApplyError> {
    let mut run = Run { plan, client, report, deployed: Deployed::default() };
    for function in &plan.functions {
        run.role(function).await?;
        run.function(function).await?;
    }
    for api in &plan.apis {
        run.api(api).await?;
        run.permissions(api).await?;
        run.routes(api).await?;
    }
    Ok(run.deployed)
}

struct Run<'a> {
    plan: &'a Plan,
    client: &'a dyn Client,
    report: &'a mut (dyn FnMut(Event) + Send),
    deployed: Deployed,
}

impl Run<'_> {
    async fn role(&mut self, function: &Function) -> Result<(), ApplyError> {
        let name = &function.role;
        let trust = function.trust.to_string();
        let tag = |owner| json!({"Key": PROJECT_TAG, "Value": owner});
        let tags: Vec<Value> = self.plan.owner.iter().map(tag).collect();
        match self.absent("iam", "GetRole", json!({"RoleName": name})).await? {
            None => {
                let input = json!({"RoleName": name, "AssumeRolePolicyDocument": trust, "Tags": tags});
                self.call("iam", "CreateRole", input).await?;
                self.did(Event::Created(format!("role {name}")));
            }
            Some(found) => {
                if !same_document(&found["Role"]["AssumeRolePolicyDocument"], &function.trust) {
                    let input = json!({"RoleName": name, "PolicyDocument": trust});
                    self.call("iam", "UpdateAssumeRolePolicy", input).await?;
                    self.did(Event::Updated(format!("trust of role {name}")));
                }
                let there = found["Role"]["Tags"].as_array();
                if !tags.iter().all(|tag| there.is_some_and(|there| there.contains(tag))) {
                    self.call("iam", "TagRole", json!({"RoleName": name, "Tags": tags})).await?;
                }
            }
        }
        for (policy, document) in &function.policies {
            let input = json!({"RoleName": name, "PolicyName": policy});
            let found = self.absent("iam", "GetRolePolicy", input).await?;
            if found.is_some_and(|found| same_document(&found["PolicyDocument"], document)) {
                continue;
            }
            let input = json!({"RoleName": name, "PolicyName": policy, "PolicyDocument": document.to_string()});
            self.call("iam", "PutRolePolicy", input).await?;
            self.did(Event::Updated(format!("policy {policy} of role {name}")));
        }
        let dropped = json!({"RoleName": name, "PolicyName": PROJECT_POLICY});
        if !function.policies.contains_key(PROJECT_POLICY)
            && self.absent("iam", "GetRolePolicy", dropped.clone()).await?.is_some()
        {
            self.call("iam", "DeleteRolePolicy", dropped).await?;
            self.did(Event::Removed(format!("policy {PROJECT_POLICY} of role {name}")));
        }
        Ok(())
    }

    async fn function(&mut self, function: &Function) -> Result<(), ApplyError> {
        let name = &function.name;
        let zip = || STANDARD.encode(&function.zip);
        let role = self.plan.target.role(&function.role);
        let mut configuration = function.configuration.clone();
        configuration.insert("FunctionName".into(), json!(name));
        configuration.insert("Role".into(), json!(role));
        match self.absent("lambda", "GetFunction", json!({"FunctionName": name})).await? {
            None => {
                configuration.insert("Code".into(), json!({"ZipFile": zip()}));
                configuration.insert("Tags".into(), self.tags());
                self.call("lambda", "CreateFunction", Value::Object(configuration)).await?;
                self.ready(name).await?;
                self.did(Event::Created(format!("function {name}")));
            }
            Some(found) => {
                let mut updated = false;
                if !configured(&found["Configuration"], &configuration) {
                    self.call("lambda", "UpdateFunctionConfiguration", Value::Object(configuration)).await?;
                    self.ready(name).await?;
                    updated = true;
                }
                if found["Configuration"]["CodeSha256"] != json!(function.code_sha256) {
                    let input = json!({"FunctionName": name, "ZipFile": zip()});
                    self.call("lambda", "UpdateFunctionCode", input).await?;
                    self.ready(name).await?;
                    updated = true;
                }
                if updated {
                    self.did(Event::Updated(format!("function {name}")));
                }
                if !self.marked(&found["Tags"]) {
                    let arn = self.plan.target.function(name);
                    self.call("lambda", "TagResource", json!({"Resource": arn, "Tags": self.tags()})).await?;
                }
            }
        }
        self.deployed.functions.push((name.clone(), self.plan.target.function(name)));
        Ok(())
    }

    /// Waits until the function is active and its last update is done.
    async fn ready(&self, name: &str) -> Result<(), ApplyError> {
        let not_ready = |why: &str| ApplyError::NotReady(name.into(), why.into());
        let settled = tokio::time::timeout(SETTLE, async {
            loop {
                let found = self.call("lambda", "GetFunctionConfiguration", json!({"FunctionName": name})).await?;
                let reason = |member: &str| found[member].as_str().unwrap_or("no reason given").to_owned();
                match (found["State"].as_str(), found["LastUpdateStatus"].as_str()) {
                    (Some("Failed"), _) => return Err(not_ready(&reason("StateReason"))),
                    (_, Some("Failed")) => return Err(not_ready(&reason("LastUpdateStatusReason"))),
                    (Some("Pending"), _) | (_, Some("InProgress")) => {}
                    _ => return Ok(()),
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        });
        settled.await.unwrap_or_else(|_| Err(not_ready("it did not become ready in time")))
    }

    async fn api(&mut self, api: &Api) -> Result<(), ApplyError> {
        let what = format!("api {}", api.name);
        let found = self.absent("apigateway", "GetRestApi", json!({"restApiId": api.id})).await?;
        let is_deployed = |found: &Value| found["tags"][DIGEST_TAG] == json!(api.digest) && self.marked(&found["tags"]);
        if found.as_ref().is_some_and(is_deployed) {
            return Ok(());
        }
        if found.is_none() {
            let input = json!({"name": api.name, "tags": {"_custom_id_": api.id}});
            self.call("apigateway", "CreateRestApi", input).await?;
        }
        let input = json!({"restApiId": api.id, "mode": "overwrite", "body": STANDARD.encode(&api.text)});
        let put = self.call("apigateway", "PutRestApi", input).await;
        put.map_err(|error| ApplyError::Description(api.file.clone(), error))?;
        self.call("apigateway", "CreateDeployment", json!({"restApiId": api.id, "stageName": api.stage})).await?;
        let arn = self.plan.target.api(&api.id);
        let mut tags = self.tags();
        tags[DIGEST_TAG] = json!(api.digest);
        tags[NAME_TAG] = json!(api.name);
        self.call("apigateway", "TagResource", json!({"resourceArn": arn, "tags": tags})).await?;
        self.did(if found.is_none() { Event::Created(what) } else { Event::Updated(what) });
        Ok(())
    }

    /// Lets API Gateway invoke each function that the API calls.
    async fn permissions(&mut self, api: &Api) -> Result<(), ApplyError> {
        let target = &self.plan.target;
        let statement = format!("apigateway-{}", api.id);
        for name in &api.called {
            let policy = self.absent("lambda", "GetPolicy", json!({"FunctionName": name})).await?;
            let granted = policy.as_ref().and_then(|policy| policy["Policy"].as_str()).is_some_and(|policy| {
                serde_json::from_str::<Value>(policy).is_ok_and(|policy| {
                    policy["Statement"]
                        .as_array()
                        .is_some_and(|all| all.iter().any(|one| one["Sid"] == json!(statement)))
                })
            });
            if granted {
                continue;
            }
            let input = json!({
                "FunctionName": name,
                "StatementId": statement,
                "Action": "lambda:InvokeFunction",
                "Principal": "apigateway.amazonaws.com",
                "SourceArn": target.execution(&api.id),
            });
            self.call("lambda", "AddPermission", input).await?;
            self.did(Event::Granted(format!("API Gateway may invoke {name} for {}", api.name)));
        }
        Ok(())
    }

    async fn routes(&mut self, api: &Api) -> Result<(), ApplyError> {
        let mut position = Value::Null;
        loop {
            let mut input = json!({"restApiId": api.id, "embed": ["methods"], "limit": 500});
            if !position.is_null() {
                input["position"] = position.take();
            }
            let mut page = self.call("apigateway", "GetResources", input).await?;
            for resource in page["items"].as_array().into_iter().flatten() {
                let path = resource["path"].as_str().unwrap_or("/");
                for method in resource["resourceMethods"].as_object().into_iter().flat_map(Map::keys) {
                    self.deployed.routes.push(Route {
                        method: method.clone(),
                        path: format!("/_aws/execute-api/{}/{}{path}", api.id, api.stage),
                    });
                }
            }
            position = page["position"].take();
            if position.is_null() {
                return Ok(());
            }
        }
    }

    /// The tags of what is made.
    fn tags(&self) -> Value {
        self.plan.owner.as_ref().map_or_else(|| json!({}), |owner| json!({PROJECT_TAG: owner}))
    }

    /// Whether these tags say that the project made it, where that is to be said.
    fn marked(&self, tags: &Value) -> bool {
        self.plan.owner.as_ref().is_none_or(|owner| tags[PROJECT_TAG] == json!(owner))
    }

    fn did(&mut self, event: Event) {
        self.deployed.changes += 1;
        (self.report)(event);
    }

    async fn call(&self, service: &str, operation: &str, input: Value) -> Result<Value, CallError> {
        self.client.call(service, operation, input).await
    }

    /// The same, with none where what was asked for is not there.
    async fn absent(&self, service: &str, operation: &str, input: Value) -> Result<Option<Value>, CallError> {
        match self.call(service, operation, input).await {
            Ok(output) => Ok(Some(output)),
            Err(error) if error.is_absent() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Whether a stored document (JSON text, percent-encoded by IAM) says the same as `wanted`.
fn same_document(stored: &Value, wanted: &Value) -> bool {
    let Some(text) = stored.as_str() else { return false };
    let decoded = decode(text);
    serde_json::from_str::<Value>(&decoded).is_ok_and(|stored| stored == *wanted)
}

/// RFC 3986 percent-decoding; what is no escape stays.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether what is there has each wanted member.
fn configured(found: &Value, wanted: &Map<String, Value>) -> bool {
    wanted.iter().all(|(name, value)| match name.as_str() {
        "FunctionName" => true,
        "Environment" => {
            let none = json!({});
            let variables = found["Environment"].get("Variables").unwrap_or(&none);
            value["Variables"] == *variables
        }
        "Layers" => {
            let arns: Vec<_> = found["Layers"].as_array().into_iter().flatten().map(|layer| &layer["Arn"]).collect();
            value.as_array().is_some_and(|wanted| wanted.iter().eq(arns.iter().copied()))
        }
        _ => found[name] == *value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::plan;
    use crate::project::Project;
    use crate::target::Target;
    use service::BoxFuture;
    use std::collections::HashMap;
    use std::path::Path;
    use std::sync::Mutex;

    /// Remembers what was made, just enough to tell whether a second run would change anything.
    #[derive(Default)]
    struct Memory(Mutex<(HashMap<String, Value>, Vec<String>)>);

    impl Client for Memory {
        fn call<'a>(
            &'a self,
            service: &'a str,
            operation: &'a str,
            input: Value,
        ) -> BoxFuture<'a, Result<Value, CallError>> {
            let mut memory = self.0.lock().unwrap();
            let (made, log) = &mut *memory;
            let read = operation.starts_with("Get");
            if !read {
                log.push(operation.to_owned());
            }
            // A role has several policies; of everything else there is one.
            let asked = |operation: &str| format!("{operation} {}", input["PolicyName"].as_str().unwrap_or_default());
            let mut put = |key: &str, value: Value| made.insert(asked(key), value);
            let output = match operation {
                "CreateRole" => put("GetRole", json!({"Role": input})),
                "PutRolePolicy" => put("GetRolePolicy", json!({"PolicyDocument": input["PolicyDocument"]})),
                "CreateFunction" => {
                    let mut configuration = input.clone();
                    let zip = STANDARD.decode(input["Code"]["ZipFile"].as_str().unwrap()).unwrap();
                    configuration["CodeSha256"] = json!(STANDARD.encode(<sha2::Sha256 as sha2::Digest>::digest(zip)));
                    put("GetFunctionConfiguration", configuration.clone());
                    put("GetFunction", json!({"Configuration": configuration, "Tags": input["Tags"]}))
                }
                "CreateRestApi" => {
                    put("GetResources", json!({"items": [{"path": "/", "resourceMethods": {"POST": {}}}]}));
                    put("GetRestApi", json!({}))
                }
                "TagResource" => put("GetRestApi", json!({"tags": input["tags"]})),
                "AddPermission" => {
                    let policy = json!({"Statement": [{"Sid": input["StatementId"]}]}).to_string();
                    put("GetPolicy", json!({"Policy": policy}))
                }
                _ => None,
            };
            let answer = if read { made.get(&asked(operation)).cloned() } else { Some(output.unwrap_or_default()) };
            let absent = CallError {
                service: service.into(),
                operation: operation.into(),
                code: "ResourceNotFoundException".into(),
                message: String::new(),
            };
            Box::pin(std::future::ready(answer.ok_or(absent)))
        }
    }

    #[tokio::test]
    async fn a_second_run_changes_nothing() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/meditations");
        let target = Target { account: base::AccountId::default_account(), region: base::Region::default_region() };
        let plan = plan(&Project::read(&folder).unwrap(), &target).owned_by(&folder);
        let memory = Memory::default();
        let mut said = Vec::new();
        let first = apply(&plan, &memory, &mut |event| said.push(event)).await.unwrap();
        assert_eq!(first.changes, said.len());
        assert!(said.contains(&Event::Created("function meditate".into())), "{said:?}");
        assert_eq!(first.routes[0].method, "POST");
        assert!(first.routes[0].path.ends_with("/prod/"), "{}", first.routes[0].path);
        memory.0.lock().unwrap().1.clear();
        let second = apply(&plan, &memory, &mut |event| panic!("{event:?}")).await.unwrap();
        assert_eq!(second.changes, 0);
        assert_eq!(memory.0.lock().unwrap().1, Vec::<String>::new());
    }

    #[test]
    fn documents_are_compared_by_what_they_say() {
        let wanted = json!({"a": ["b c"]});
        for stored in [r#"{"a":["b c"]}"#, "%7B%22a%22%3A%5B%22b%20c%22%5D%7D"] {
            assert!(same_document(&json!(stored), &wanted), "{stored}");
        }
        for stored in ["", "%7B", "%", "{}"] {
            assert!(!same_document(&json!(stored), &wanted), "{stored}");
        }
    }
}
