//! Service-linked roles: made for a service, changed only by it. Deleting one is done at once; the
//! task that AWS hands out is remembered in its id.

use service::Call;
use wire::Error;

use super::shapes;
use crate::generated::iam::*;
use crate::managed::Managed;
use crate::records::{Document, Grants, RoleRecord};
use crate::{Iam, errors, ids};

/// Role names and policies that are not made from the service's name by the usual rule.
/// Source: the users' guides of the services.
const NAMES: &[(&str, &str, &str)] = &[
    ("apigateway.amazonaws.com", "AWSServiceRoleForAPIGateway", "APIGatewayServiceRolePolicy"),
    ("lambda.amazonaws.com", "AWSServiceRoleForLambda", "AWSLambdaServiceRolePolicy"),
    ("replicator.lambda.amazonaws.com", "AWSServiceRoleForLambdaReplicator", "AWSLambdaReplicator"),
    ("ops.apigateway.amazonaws.com", "AWSServiceRoleForAPIGateway", "APIGatewayServiceRolePolicy"),
    ("autoscaling.amazonaws.com", "AWSServiceRoleForAutoScaling", "AutoScalingServiceRolePolicy"),
    ("ecs.amazonaws.com", "AWSServiceRoleForECS", "AmazonECSServiceRolePolicy"),
    (
        "elasticloadbalancing.amazonaws.com",
        "AWSServiceRoleForElasticLoadBalancing",
        "AWSElasticLoadBalancingServiceRolePolicy",
    ),
    ("events.amazonaws.com", "AWSServiceRoleForCloudWatchEvents", "CloudWatchEventsServiceRolePolicy"),
    ("organizations.amazonaws.com", "AWSServiceRoleForOrganizations", "AWSOrganizationsServiceTrustPolicy"),
    ("rds.amazonaws.com", "AWSServiceRoleForRDS", "AmazonRDSServiceRolePolicy"),
    ("spot.amazonaws.com", "AWSServiceRoleForEC2Spot", "AWSEC2SpotServiceRolePolicy"),
    ("support.amazonaws.com", "AWSServiceRoleForSupport", "AWSSupportServiceRolePolicy"),
];

/// The name that the role of a service gets; none for what is no service.
pub(crate) fn role_name(service: &str, suffix: Option<&str>) -> Option<String> {
    let short = service.strip_suffix(".amazonaws.com").filter(|short| !short.is_empty())?;
    let known = NAMES.iter().find(|(name, ..)| *name == service);
    let name = known.map_or_else(|| format!("AWSServiceRoleFor{}", capitalised(short)), |(_, name, _)| (*name).into());
    Some(match suffix {
        Some(suffix) => format!("{name}_{suffix}"),
        None => name,
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
    let known = NAMES.iter().find(|(name, ..)| *name == service);
    let policy = known.map(|(_, _, policy)| format!("arn:aws:iam::aws:policy/aws-service-role/{policy}"));
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
