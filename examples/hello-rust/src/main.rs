//! Greets who is named in the event.

use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(service_fn(hello)).await
}

async fn hello(event: LambdaEvent<Value>) -> Result<Value, Error> {
    if let Some(message) = event.payload["fail"].as_str() {
        return Err(message.to_owned().into());
    }
    let name = event.payload["name"].as_str().unwrap_or("world");
    Ok(json!({
        "message": format!("Hello, {name}!"),
        "requestId": event.context.request_id,
    }))
}
