//! The front as ports: `Api`, any operation of any service, called inside the house as a principal;
//! `Identify`, who signed a request.

use auth::Caller;
use auth::sigv4::{self, SignatureError};
use base::{Region, Timestamp};
use bytes::Bytes;
use serde_json::{Value, json};
use service::{Api, BoxFuture, Identify, Scope};
use wire::{Error, Operation, Record};

use crate::Front;
use crate::chunked::Received;
use crate::control::{Control, Named};
use crate::identity::Wanted;

impl Front {
    fn connected(&self) -> Result<&Control, Error> {
        self.control.get().ok_or_else(|| Error::new(503, "ServiceUnavailable", "Pinfold is starting."))
    }

    async fn call_json(
        &self,
        caller: Caller,
        region: Region,
        service: &str,
        operation: &str,
        input: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let control = self.connected()?;
        let (service, operation) = control.operation(Named { service, operation })?;
        let input = Record::from_json(operation.input_structure(), input, self.common.limits.nesting)?;
        let output = control.inner(&self.common, caller, region, service, operation, input).await?;
        Ok(output.to_json())
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
