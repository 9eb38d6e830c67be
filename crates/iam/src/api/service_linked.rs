//! Service-linked roles: made for a service, changed only by it. Deleting one is done at once; the
//! task that AWS hands out is remembered in its id.

use service::Call;
use wire::Error;

use super::shapes;
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::records::{Document, Grants, RoleRecord};
use crate::{Iam, errors, ids};

/// What AWS calls the role of a service, and what it attaches to it.
struct Linked {
    name: &'static str,
    policy: &'static str,
    suffix_allowed: bool,
}

/// None for a service that the table does not have.
fn linked(service: &str) -> Option<Linked> {
    let short = service.strip_suffix(".amazonaws.com")?;
    include_str!("../../data/service-linked-roles.txt").lines().find_map(|line| {
        let mut words = line.split(' ');
        let (Some(of), Some(name), Some(policy)) = (words.next(), words.next(), words.next()) else { return None };
        (of == short).then(|| Linked { name, policy, suffix_allowed: words.next().is_some() })
    })
}

/// The name that the role of a service gets; none for what is no service. That of a service which is
/// not in the table is made from the service's name.
pub(crate) fn role_name(service: &str, suffix: Option<&str>) -> Option<String> {
    let short = service.strip_suffix(".amazonaws.com").filter(|short| !short.is_empty())?;
    let name = linked(service).map_or_else(|| capitalised(short), |linked| linked.name.to_owned());
    Some(match suffix {
        Some(suffix) => format!("AWSServiceRoleFor{name}_{suffix}"),
        None => format!("AWSServiceRoleFor{name}"),
    })
}

/// Where the role of a service is.
pub(crate) fn path(service: &str) -> String {
    format!("/aws-service-role/{service}/")
}

/// CreateServiceLinkedRole.
pub(crate) async fn create(
    iam: &Iam,
    call: &Call,
    input: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse, Error> {
    let service = input.aws_service_name;
    let Some(name) = role_name(&service, input.custom_suffix.as_deref()) else {
        return Err(errors::invalid_input(format!("Invalid service name {service}")));
    };
    let path = path(&service);
    let known = linked(&service);
    if input.custom_suffix.is_some() && known.as_ref().is_some_and(|linked| !linked.suffix_allowed) {
        return Err(errors::invalid_input(format!("Custom suffix is not allowed for {service}")));
    }
    let policy = known.map(|linked| format!("arn:aws:iam::aws:policy/aws-service-role/{}", linked.policy));
    let attached = policy.filter(|arn| Managed::by_arn(arn).is_some()).into_iter().collect();
    let trust = serde_json::json!({
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}],
    });
    let role = RoleRecord {
        id: ids::unique_id(&*iam.rng, "AROA"),
        name: name.clone(),
        path,
        created: call.time,
        tags: Vec::new(),
        grants: Grants { attached, ..Grants::default() },
        trust: Document::new(&trust.to_string()),
        description: input.description,
        max_session_s: 3600,
        profiles: Default::default(),
        linked_to: Some(service),
    };
    iam.change(&call.account, |change| {
        if change.find::<RoleRecord>(&name)?.is_some() {
            let message =
                format!("Service role name {name} has been taken in this account, please try a different suffix.");
            return Err(errors::invalid_input(message).into());
        }
        change.put(role.clone())
    })
    .await?;
    Ok(CreateServiceLinkedRoleResponse { role: Some(shapes::role(&call.account, &role, None, true)) })
}

/// DeleteServiceLinkedRole.
pub(crate) async fn delete(
    iam: &Iam,
    call: &Call,
    input: DeleteServiceLinkedRoleRequest,
) -> Result<DeleteServiceLinkedRoleResponse, Error> {
    let path = iam
        .change(&call.account, |change| {
            let role: RoleRecord = change.get(&input.role_name)?;
            if role.linked_to.is_none() {
                return Err(errors::invalid_input(format!("Role {} is not a service-linked role", role.name)).into());
            }
            change.remove::<RoleRecord>(&input.role_name)?;
            Ok(role.path)
        })
        .await?;
    let role = format!("{}:{path}{}", call.account, input.role_name);
    let task = iam.token_key.task_id(&*iam.rng, &role);
    Ok(DeleteServiceLinkedRoleResponse { deletion_task_id: Some(format!("task{path}{}/{task}", input.role_name)) })
}

/// GetServiceLinkedRoleDeletionStatus.
pub(crate) async fn deletion_status(
    iam: &Iam,
    call: &Call,
    input: GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let task = &input.deletion_task_id;
    let known = task
        .strip_prefix("task")
        .and_then(|task| task.rsplit_once('/'))
        .filter(|(role, id)| iam.token_key.is_task(id, &format!("{}:{role}", call.account)));
    let name = known.and_then(|(role, _)| role.rsplit('/').next());
    let name = name.ok_or_else(|| errors::no_such_entity(format!("Deletion task {task} not found.")))?;
    let there = iam.memory.get::<RoleRecord>(&call.account, name).is_some();
    let status = if there { "FAILED" } else { "SUCCEEDED" };
    Ok(GetServiceLinkedRoleDeletionStatusResponse { status: Some(status.into()), reason: None })
}

fn capitalised(name: &str) -> String {
    let part = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    name.split(['.', '-']).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_aws() {
        let check = |service: &str, suffix, expect: Option<&str>| {
            assert_eq!(role_name(service, suffix).as_deref(), expect, "{service}");
        };
        check("elasticbeanstalk.amazonaws.com", None, Some("AWSServiceRoleForElasticBeanstalk"));
        check("es.amazonaws.com", None, Some("AWSServiceRoleForAmazonElasticsearchService"));
        check("autoscaling.amazonaws.com", Some("x"), Some("AWSServiceRoleForAutoScaling_x"));
        check("some.thing-new.amazonaws.com", None, Some("AWSServiceRoleForSomeThingNew"));
        check("example.com", None, None);
        check(".amazonaws.com", None, None);
    }

    #[test]
    fn the_policies_of_the_table_are_there() {
        let rows = include_str!("../../data/service-linked-roles.txt").lines().filter(|line| !line.starts_with('#'));
        for row in rows {
            let service = row.split(' ').next().unwrap();
            let policy = linked(&format!("{service}.amazonaws.com")).unwrap().policy;
            let arn = format!("arn:aws:iam::aws:policy/aws-service-role/{policy}");
            assert!(policy == "AmazonLexBotPolicy" || Managed::by_arn(&arn).is_some(), "{row}");
        }
    }
}
