//! `pinfold invoke`: calls a function and shows what it answered.

use std::io::Read;

use ::deploy::Client;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::cli::Invoke;
use crate::output::Answer;
use crate::remote;

/// Runs the command. A function that fails is an answer that failed.
pub async fn run(arguments: &Invoke) -> Result<Answer> {
    let payload = read_payload(&arguments.payload)?;
    let mut input = json!({
        "FunctionName": arguments.name,
        "Payload": STANDARD.encode(payload),
        "InvocationType": if arguments.r#async { "Event" } else { "RequestResponse" },
        "LogType": if arguments.tail { "Tail" } else { "None" },
    });
    if let Some(qualifier) = &arguments.qualifier {
        input["Qualifier"] = json!(qualifier);
    }
    let output = remote::client(&arguments.remote)?.call("lambda", "Invoke", input).await?;
    let decode = |member: &str| {
        let text = output[member].as_str().unwrap_or_default();
        STANDARD.decode(text).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    };
    if arguments.tail {
        eprint!("{}", decode("LogResult"));
    }
    let text = decode("Payload");
    let error = output["FunctionError"].as_str();
    let data = json!({
        "statusCode": output["StatusCode"],
        "executedVersion": output["ExecutedVersion"],
        "functionError": error,
        "payload": serde_json::from_str::<Value>(&text).unwrap_or_else(|_| json!(text)),
    });
    let mut answer = Answer::new(if arguments.r#async { "queued".into() } else { text }, data);
    if let Some(error) = error {
        answer.failed = true;
        answer.warnings.push(format!("the function failed ({error}); its log: pinfold logs {}", arguments.name));
    }
    Ok(answer)
}

/// JSON as it stands, `@FILE`, or `-` for standard input.
fn read_payload(argument: &str) -> Result<Vec<u8>> {
    match argument.strip_prefix('@') {
        Some(path) => std::fs::read(path).with_context(|| path.to_owned()),
        None if argument == "-" => {
            let mut payload = Vec::new();
            std::io::stdin().read_to_end(&mut payload).context("standard input")?;
            Ok(payload)
        }
        None => Ok(argument.into()),
    }
}
