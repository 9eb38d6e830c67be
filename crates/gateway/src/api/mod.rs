//! The control plane: a file per resource, each with its operations and its checks.

mod access;
pub mod account;
pub mod deployment;
pub mod gateway_response;
pub mod import;
pub mod integration;
pub mod integration_response;
pub mod method;
pub mod method_response;
pub mod model;
mod page;
pub mod patch;
pub mod request_validator;
pub mod resource;
pub mod rest_api;
pub mod stage;
pub mod tags;
pub mod test_invoke;
#[cfg(test)]
mod tests;
mod view;

use service::Call;
use store::{Abort, Read, Snapshot, StoreError, Transaction};
use wire::Error;

use crate::Gateway;
use crate::error::{conflict, no_api, no_resource};
use crate::record::{Resource, RestApi};
use crate::tables;

/// How a transaction of the control plane ends early.
pub type Refusal = Abort<Error>;

/// The operation's own no.
pub fn no(error: Error) -> Refusal {
    Abort::Rule(error)
}

/// What the client is told.
pub fn settle<T>(outcome: Result<T, Refusal>) -> Result<T, Error> {
    outcome.map_err(|refusal| match refusal {
        Abort::Rule(error) => error,
        Abort::Failed(StoreError::Contended { .. }) => {
            conflict("Unable to complete operation due to concurrent modification. Please try again later.")
        }
        Abort::Failed(error) => Error::internal(error),
    })
}

impl Gateway {
    /// Runs a transaction. The closure may run several times.
    pub(crate) async fn change<T: Send>(
        &self,
        run: impl FnMut(&mut Transaction) -> Result<T, Refusal> + Send,
    ) -> Result<T, Error> {
        settle(self.store.transact(run).await)
    }

    /// What is committed now.
    pub(crate) fn view(&self) -> Result<Snapshot, Error> {
        self.store.read().map_err(Error::internal)
    }

    /// Reads from what is committed now.
    pub(crate) fn read<T>(&self, run: impl FnOnce(&Snapshot) -> Result<T, Refusal>) -> Result<T, Error> {
        settle(run(&self.view()?))
    }

    /// A new id of `length` characters, of AWS's form.
    pub(crate) fn new_id(&self, length: usize) -> String {
        self.rng.text(b"abcdefghijklmnopqrstuvwxyz0123456789", length)
    }
}

/// Whether the caller may give API Gateway the role that stands as credentials. Nothing is asked for
/// none, and for the caller's own (`arn:aws:iam::*:user/*`).
///
/// # Errors
/// As AWS.
pub fn pass_role(call: &Call, credentials: Option<&str>) -> Result<(), Error> {
    let Some(role) = credentials.filter(|text| text.contains(":role/")) else { return Ok(()) };
    call.pass_role(role, "apigateway.amazonaws.com")
}

/// The API of that id in the caller's account and region.
pub fn api(from: &dyn Read, call: &Call, id: &str) -> Result<RestApi, Refusal> {
    let key = (call.account.clone(), call.region.clone(), id.to_owned());
    tables::APIS.get(from, &key)?.ok_or_else(|| no(no_api(&call.account, id)))
}

/// Fails where the API is not the caller's, in the words that AWS uses for what is inside it.
pub fn own(from: &dyn Read, call: &Call, id: &str, error: Error) -> Result<(), Refusal> {
    let key = (call.account.clone(), call.region.clone(), id.to_owned());
    if tables::APIS.contains(from, &key)? { Ok(()) } else { Err(no(error)) }
}

/// The resource. An API that is not there is, to AWS, a resource that is not there.
pub fn resource(from: &dyn Read, call: &Call, api_id: &str, id: &str) -> Result<Resource, Refusal> {
    own(from, call, api_id, no_resource())?;
    let key = (api_id.to_owned(), id.to_owned());
    tables::RESOURCES.get(from, &key)?.ok_or_else(|| no(no_resource()))
}

/// Writes a resource back.
pub fn put_resource(to: &mut Transaction, api_id: &str, resource: &Resource) -> Result<(), Refusal> {
    Ok(tables::RESOURCES.put(to, &(api_id.to_owned(), resource.id.clone()), resource)?)
}
