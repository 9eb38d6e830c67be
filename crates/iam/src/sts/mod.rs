//! The operations of STS.

pub(crate) mod assume;
pub(crate) mod federation;
pub(crate) mod identity;
pub(crate) mod session;
pub(crate) mod web_identity;
