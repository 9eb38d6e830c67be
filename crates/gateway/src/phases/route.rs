//! Finds resource and method; says what was near where nothing fits.

use base::{Fix, Why};

use super::exchange::Exchange;
use super::fault::Fault;
use crate::compiled::route::distance;
use crate::tables;

/// Near routes that an explanation names at most.
const NEAREST: usize = 3;

/// Finds the method of the request.
pub fn run(x: &mut Exchange<'_>) -> Result<(), Box<Fault>> {
    let found = x.stage.routes.find(&x.path).map(|found| {
        let values: Vec<String> = found.values.into_iter().map(str::to_owned).collect();
        (found.resource, values)
    });
    let Some((at, values)) = found else { return Err(Box::new(no_route(x))) };
    let Some(resource) = x.stage.resources.get(at) else { return Err(Box::new(no_route(x))) };
    let Some(method) = resource.method(x.http_method.as_str()).cloned() else { return Err(Box::new(no_route(x))) };
    x.path_parameters = resource.variables.iter().cloned().zip(values).collect();
    x.resource = at;
    x.method = Some(method);
    Ok(())
}

/// 403: no route fits. Names the nearest ones, and says when one was made but not deployed.
pub fn no_route(x: &Exchange<'_>) -> Fault {
    let wanted = format!("{} {}", x.http_method, x.path);
    let mut routes: Vec<(usize, String)> = x
        .stage
        .resources
        .iter()
        .flat_map(|resource| {
            let other = usize::from(resource.method(x.http_method.as_str()).is_none());
            let far = distance(&resource.path, x.path.trim_end_matches('/'));
            resource.methods.keys().map(move |method| (far * 2 + other, format!("{method} {}", resource.path)))
        })
        .collect();
    routes.sort();
    routes.truncate(NEAREST);
    let nearest: Vec<String> = routes.into_iter().map(|(_, route)| route).collect();
    let near = nearest.first().map(|route| format!("; nearest {route}")).unwrap_or_default();
    let mut command = nearest.first().and_then(|route| route.split_once(' ')).map(|(method, path)| {
        let method = if method == "ANY" { x.http_method.as_str() } else { method };
        format!("curl -X {method} '{}{path}'", stage_url(x))
    });
    let mut why = Why {
        wanted: Some(wanted.clone()),
        nearest,
        ..Why::new("route", format!("no route {wanted} in stage {} of API {}{near}", x.stage.stage, x.stage.api_id))
    };
    if exists_undeployed(x) {
        let (api, stage) = (&x.stage.api_id, &x.stage.stage);
        why.summary = format!(
            "{wanted} exists in API {api}, but not in deployment {}, which stage {stage} serves: run create-deployment",
            x.stage.deployment_id
        );
        command = Some(format!("aws apigateway create-deployment --rest-api-id {api} --stage-name {stage}"));
    }
    why.fix = command.map(|command| Fix { command: Some(command), ..Fix::default() });
    Fault::missing_token(why)
}

/// Where the stage is, as the client called: by the host, or by a path.
fn stage_url(x: &Exchange<'_>) -> String {
    let scheme = if x.secure { "https" } else { "http" };
    let (authority, api, stage) = (&x.authority, &x.stage.api_id, &x.stage.stage);
    let by_host = authority.split('.').nth(1).is_some_and(|label| label.eq_ignore_ascii_case("execute-api"));
    let prefix = if by_host { String::new() } else { format!("/_aws/execute-api/{api}") };
    format!("{scheme}://{authority}{prefix}/{stage}")
}

/// 500: the method has nothing that answers.
pub fn no_integration(x: &Exchange<'_>) -> Fault {
    let route = format!("{} {}", x.http_method, x.resource_path());
    Fault::configuration(Why::new("route", format!("No integration defined for method {route}")))
}

/// Whether the working copy has the route. Reads the store: only requests that fail come here, and
/// the read is bounded by the API's resources.
fn exists_undeployed(x: &Exchange<'_>) -> bool {
    let limit = x.gateway.limits.resources.saturating_add(1).min(x.gateway.limits.range_rows);
    let resources = x
        .gateway
        .store
        .read()
        .and_then(|snapshot| tables::RESOURCES.scan(&snapshot, &(x.stage.api_id.clone(),), None, limit));
    let Ok(resources) = resources else { return false };
    let mut routes = crate::compiled::route::Routes::default();
    for (at, (_, resource)) in resources.iter().enumerate() {
        routes.insert(&resource.path, at);
    }
    let found = routes.find(&x.path).and_then(|found| resources.get(found.resource));
    found.is_some_and(|(_, resource)| {
        resource.methods.contains_key(x.http_method.as_str()) || resource.methods.contains_key("ANY")
    })
}
