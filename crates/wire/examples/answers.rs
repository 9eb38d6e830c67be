//! Writes an answer for each line of standard input: `{"service", "operation", "output"}` or
//! `{"service", "operation", "error", "message"}`. The official client's parser reads them
//! (`tests/wire/botocore_samples.py`).

use std::io::{BufRead, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wire::{Error, Record, Response, Service};

#[path = "../src/models.rs"]
mod models;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let response = answer(&row).ok_or_else(|| format!("cannot answer {row}"))?;
        let headers: serde_json::Map<String, Value> = response
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into()))
            .collect();
        let body = STANDARD.encode(&response.body);
        writeln!(out, "{}", json!({"status": response.status.as_u16(), "headers": headers, "body": body}))?;
    }
    Ok(())
}

fn answer(row: &Value) -> Option<Response> {
    let name = row.get("service")?.as_str()?;
    let service: &'static Service = models::SERVICES.into_iter().find(|service| service.name == name)?;
    let operation = service.operation(row.get("operation")?.as_str()?)?;
    let codec = service.protocols.first()?.codec();
    if let Some(error) = row.get("error") {
        let error = operation.errors.iter().find(|structure| error == structure.name)?;
        let error = Error::of(error, row.get("message")?.as_str()?);
        return Some(codec.encode_error(Some(service), &error, "sample-id"));
    }
    let output = row.get("output")?.to_string();
    let record = Record::from_json(operation.output_structure(), output.as_bytes(), 100).ok()?;
    Some(codec.encode_response(service, operation, record, "sample-id"))
}
