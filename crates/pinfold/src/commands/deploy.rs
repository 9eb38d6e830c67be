//! `pinfold deploy`: the deployment that `dev` makes, once, against a running Pinfold.

use ::deploy::{Client, Event, Project, Target, apply, plan};
use anyhow::{Context, Result, bail};
use serde_json::json;

use crate::cli::Deploy;
use crate::output::{self, Answer};
use crate::remote;

/// Runs the command.
pub async fn run(arguments: &Deploy, as_json: bool) -> Result<Answer> {
    let client = remote::client(&arguments.remote)?;
    let endpoint = remote::endpoint(&arguments.remote);
    let identity = client.call("sts", "GetCallerIdentity", json!({})).await?;
    let Some(account) = identity["Account"].as_str() else { bail!("{endpoint} does not say which account this is") };
    let target =
        Target { account: account.parse().context("account")?, region: remote::region().parse().context("region")? };
    let plan = plan(&Project::read(&arguments.path)?, &target);
    let mut events = Vec::new();
    let deployed = apply(&plan, &client, &mut |event| {
        let line = describe(&event);
        if !as_json {
            output::line(&line);
        }
        events.push(line);
    })
    .await?;
    let urls: Vec<String> = deployed
        .routes
        .iter()
        .map(|route| format!("{} {}{}", route.method, endpoint.trim_end_matches('/'), route.path))
        .collect();
    let mut text = urls.join("\n");
    if deployed.changes == 0 {
        text = format!("nothing to change\n{text}");
    }
    let data = json!({"changes": events, "functions": deployed.functions, "urls": urls});
    Ok(Answer { warnings: plan.warnings.clone(), ..Answer::new(text, data) })
}

/// An event in words.
pub fn describe(event: &Event) -> String {
    match event {
        Event::Created(what) => format!("created {what}"),
        Event::Updated(what) => format!("updated {what}"),
        Event::Granted(what) => format!("granted: {what}"),
        Event::Removed(what) => format!("removed {what}: the project names it no longer"),
    }
}
