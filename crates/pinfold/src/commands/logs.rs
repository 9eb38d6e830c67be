//! `pinfold logs`: the lines of functions, in order, and as they are written with `-f`.

use std::collections::HashSet;
use std::io::{IsTerminal, Write};
use std::time::Duration;

use ::deploy::{CallError, Client, all, nearest};
use anyhow::{Result, bail};
use base::{Clock, SystemClock, Timestamp};
use serde_json::{Value, json};

use crate::cli::Logs;
use crate::config::parse_duration;
use crate::output::Answer;
use crate::remote;

/// How often `-f` asks for new lines.
const PERIOD: Duration = Duration::from_millis(200);

/// Ids of lines already shown, kept while lines of the same moment may still come.
const REMEMBERED: usize = 10_000;

/// A line of a function's log.
struct Line {
    id: String,
    time: Timestamp,
    function: String,
    message: String,
}

/// Runs the command; with `-f` until it is interrupted.
pub async fn run(arguments: &Logs, as_json: bool) -> Result<Answer> {
    let client = remote::client(&arguments.remote)?;
    let since = parse_duration(&arguments.since)?;
    let mut from =
        SystemClock.now().millis().saturating_sub(i64::try_from(since.as_millis()).unwrap_or(i64::MAX)).max(0);
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    loop {
        for line in fetch(&client, arguments.name.as_deref(), from).await? {
            if !seen.insert(line.id.clone()) {
                continue;
            }
            from = from.max(line.time.millis());
            if as_json && !arguments.follow {
                all.push(to_json(&line));
            } else {
                print(&line, arguments.name.is_none(), as_json)?;
            }
        }
        if !arguments.follow {
            return Ok(Answer { data: json!(all), ..Answer::default() });
        }
        if seen.len() > REMEMBERED {
            seen.clear();
        }
        tokio::time::sleep(PERIOD).await;
    }
}

async fn fetch(client: &dyn Client, name: Option<&str>, from: i64) -> Result<Vec<Line>> {
    let groups = match name {
        Some(group) if group.starts_with('/') => vec![group.to_owned()],
        Some(function) => vec![format!("/aws/lambda/{function}")],
        None => {
            let input = json!({"logGroupNamePrefix": "/aws/lambda/"});
            let found =
                all(client, "logs", "DescribeLogGroups", input, "logGroups", ("nextToken", "nextToken")).await?;
            found.iter().filter_map(|group| group["logGroupName"].as_str().map(str::to_owned)).collect()
        }
    };
    let mut lines = Vec::new();
    for group in groups {
        let mut token = Value::Null;
        loop {
            let mut input = json!({"logGroupName": group, "startTime": from});
            if !token.is_null() {
                input["nextToken"] = token.take();
            }
            let mut page = match client.call("logs", "FilterLogEvents", input).await {
                Err(CallError { code, .. }) if code == "ResourceNotFoundException" => {
                    if let Some(name) = name {
                        exists(client, name).await?;
                    }
                    break;
                }
                page => page?,
            };
            for event in page["events"].as_array().into_iter().flatten() {
                lines.push(Line {
                    id: event["eventId"].as_str().unwrap_or_default().into(),
                    time: Timestamp::from_millis(event["timestamp"].as_i64().unwrap_or_default()),
                    function: group.rsplit('/').next().unwrap_or_default().into(),
                    message: event["message"].as_str().unwrap_or_default().into(),
                });
            }
            token = page["nextToken"].take();
            if token.is_null() {
                break;
            }
        }
    }
    lines.sort_by_key(|line| line.time);
    Ok(lines)
}

/// Whether there is what `name` names: a function that never ran has no log yet.
async fn exists(client: &dyn Client, name: &str) -> Result<()> {
    let (kind, service, operation, items, member, tokens) = if name.starts_with('/') {
        ("log group", "logs", "DescribeLogGroups", "logGroups", "logGroupName", ("nextToken", "nextToken"))
    } else {
        ("function", "lambda", "ListFunctions", "Functions", "FunctionName", ("Marker", "NextMarker"))
    };
    let found = all(client, service, operation, json!({}), items, tokens).await?;
    let names: Vec<&str> = found.iter().filter_map(|item| item[member].as_str()).collect();
    if names.contains(&name) {
        return Ok(());
    }
    let nearest = nearest(name, names).map(|near| format!("; did you mean {near}?")).unwrap_or_default();
    bail!("there is no {kind} {name}{nearest}")
}

fn to_json(line: &Line) -> Value {
    json!({"time": line.time.iso8601_millis(), "function": line.function, "message": line.message})
}

fn print(line: &Line, name: bool, as_json: bool) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    let color = out.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let (dim, plain) = if color { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
    if as_json {
        writeln!(out, "{}", to_json(line))?;
    } else {
        let function = if name { format!("{} ", line.function) } else { String::new() };
        let message = line.message.trim_end_matches('\n');
        writeln!(out, "{dim}{} {function}{plain}{message}", line.time.iso8601_millis())?;
    }
    out.flush()
}
