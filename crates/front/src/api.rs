//! The port `Api`: any operation of any service, called inside the house as a principal; and the
//! same over HTTP for our own command line: `POST /_pinfold/api/{service}/{operation}`, JSON under
//! the model's names, signed like every other call.

use auth::Caller;
use auth::sigv4::{self, SignatureError};
use base::{Region, Timestamp};
use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode};
use hyper::body::Incoming;
use serde_json::{Value, json};
use service::{Api, Body, BoxFuture, Identify, Scope};
use wire::{Error, Operation, Protocol, Record};

use crate::Front;
use crate::body::collect;
use crate::chunked::Received;
use crate::connection::Peer;
use crate::control::Control;
use crate::head::Head;
use crate::identity::Wanted;
use crate::parts::Parts;
use crate::problem::{not_allowed, problem, refused};

impl Front {
    fn connected(&self) -> Result<&Control, Error> {
        self.control.get().ok_or_else(|| Error::new(503, "ServiceUnavailable", "Pinfold is starting."))
    }

    /// The service and operation of those names (the models').
    fn operation(&self, service: &str, operation: &str) -> Result<(&'static wire::Service, &'static Operation), Error> {
        let Some(service) = self.connected()?.service(service) else {
            return Err(Error::new(
                404,
                "UnknownServiceException",
                format!("The service {service} is not available here."),
            ));
        };
        let Some(operation) = service.operation(operation) else {
            let message = format!("The service {} has no operation {operation}.", service.name);
            return Err(Error::new(404, "UnknownOperationException", message));
        };
        Ok((service, operation))
    }

    async fn call_json(
        &self,
        caller: Caller,
        region: Region,
        service: &str,
        operation: &str,
        input: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let (service, operation) = self.operation(service, operation)?;
        let input = Record::from_json(operation.input_structure(), input, self.common.limits.nesting)?;
        let output = self.connected()?.inner(&self.common, caller, region, service, operation, input).await?;
        Ok(output.to_json())
    }

    /// One request of `/_pinfold/api`.
    pub(crate) async fn api_route(
        &self,
        parts: &Parts,
        head: &Head,
        body: Incoming,
        peer: &Peer,
        service: &str,
        operation: &str,
    ) -> Response<Body> {
        if head.parts.method != Method::POST {
            return not_allowed("POST");
        }
        let body = match collect(body, self.common.limits.control_body, &self.common.limits).await {
            Ok(body) => body,
            Err(error) => {
                peer.activity.set_linger();
                return problem(StatusCode::BAD_REQUEST, "BadBody", &error.to_string());
            }
        };
        let answer = async {
            let (model, found) = self.operation(service, operation)?;
            let identity = self.connected()?.identifier().identify(
                &self.common.config,
                parts,
                head,
                &Received::whole(body.clone()),
                model,
                found.name,
                Protocol::RestJson1,
                self.common.clock.now(),
            )?;
            self.call_json(identity.caller, identity.region, service, operation, &body).await
        };
        match answer.await {
            Ok(json) => {
                let mut response = Response::new(Body::from(json));
                let headers = response.headers_mut();
                headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
                response
            }
            Err(error) => refused(&error),
        }
    }
}

/// A front as the port: services hold it as `Arc<dyn Api>`.
impl Api for Front {
    fn call<'a>(
        &'a self,
        caller: Caller,
        region: Region,
        service: &'a str,
        operation: &'a str,
        input: Value,
    ) -> BoxFuture<'a, Result<Value, Error>> {
        Box::pin(async move {
            let input = if input.is_null() { json!({}) } else { input };
            let output = self.call_json(caller, region, service, operation, input.to_string().as_bytes()).await?;
            serde_json::from_slice(&output).map_err(Error::internal)
        })
    }

    fn call_record<'a>(
        &'a self,
        caller: Caller,
        region: Region,
        operation: &'static Operation,
        input: Record,
    ) -> BoxFuture<'a, Result<Record, Error>> {
        Box::pin(async move {
            let control = self.connected()?;
            let Some(service) = control.service_of(operation) else {
                let message = format!("No service here has the operation {}.", operation.name);
                return Err(Error::new(404, "UnknownOperationException", message));
            };
            control.inner(&self.common, caller, region, service, operation, input).await
        })
    }
}

/// Who signed what the control plane does not see: requests of the data plane.
impl Identify for Front {
    fn identify(
        &self,
        request: &sigv4::Parts<'_>,
        body: &Bytes,
        scope: Scope<'_>,
        time: Timestamp,
    ) -> Result<Option<Caller>, SignatureError> {
        let (Some(parts), Some(control)) = (self.common.parts.get(), self.control.get()) else { return Ok(None) };
        let body = Received::whole(body.clone());
        let wanted = Wanted { service: Some(scope.service), region: Some(scope.region), body: &body };
        let signer = control.identifier().signer(&self.common.config, parts, request, &wanted, time)?;
        Ok(signer.map(|identity| identity.caller))
    }
}
