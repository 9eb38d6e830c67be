//! Asks the backend, within the integration's time.

use base::Why;

use super::backend::BackendAnswer;
use super::exchange::Exchange;
use super::fault::Fault;
use super::map_request::BackendRequest;
use super::{lambda, mock, service_call, upstream_call};
use crate::compiled::{Integration, IntegrationKind};

/// Asks the backend.
pub async fn run(
    x: &mut Exchange<'_>,
    integration: &Integration,
    request: BackendRequest,
) -> Result<BackendAnswer, Box<Fault>> {
    let limit = integration.timeout;
    let asked = async {
        match &integration.kind {
            IntegrationKind::Mock => mock::run(&request).map(BackendAnswer::Mapped),
            IntegrationKind::Lambda(function) => {
                lambda::invoke(x, integration, function, request).await.map(BackendAnswer::Mapped)
            }
            IntegrationKind::LambdaProxy(function) => {
                lambda::invoke_proxy(x, integration, function, request).await.map(BackendAnswer::Proxied)
            }
            IntegrationKind::Http(pieces) => {
                upstream_call::call(x, integration, pieces, request).await.map(BackendAnswer::Mapped)
            }
            IntegrationKind::HttpProxy(pieces) => {
                upstream_call::call_proxy(x, integration, pieces, request).await.map(BackendAnswer::Proxied)
            }
            IntegrationKind::Service { service, region, request: what } => {
                let target = (service.as_str(), region.as_str(), what.as_str());
                service_call::call(x, integration, target, request).await.map(BackendAnswer::Mapped)
            }
            IntegrationKind::Broken(summary) => {
                Err(Box::new(Fault::configuration(Why::new("integrate", summary.clone()))))
            }
        }
    };
    // A mock needs no timer.
    if matches!(integration.kind, IntegrationKind::Mock) {
        return asked.await;
    }
    match tokio::time::timeout(limit, asked).await {
        Ok(answer) => answer,
        Err(_) => {
            let milliseconds = limit.as_millis();
            let why = Why::new(
                "integrate",
                format!("the backend has not answered within {milliseconds} ms (timeoutInMillis)"),
            );
            Err(Box::new(Fault::timeout(why)))
        }
    }
}
