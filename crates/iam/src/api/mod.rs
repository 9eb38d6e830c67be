//! The operations of IAM, a file a resource.

pub(crate) mod access_key;
pub(crate) mod account;
pub(crate) mod attach;
pub(crate) mod boundary;
pub(crate) mod details;
pub(crate) mod group;
pub(crate) mod inline;
pub(crate) mod instance_profile;
pub(crate) mod login;
pub(crate) mod oidc;
pub(crate) mod policy;
pub(crate) mod policy_version;
pub(crate) mod report;
pub(crate) mod role;
pub(crate) mod saml;
pub(crate) mod service_linked;
pub(crate) mod shapes;
pub(crate) mod simulate;
pub(crate) mod tags;
pub(crate) mod user;
