//! Who is calling and what they may do: SigV4 in all its forms, the policy language with its
//! evaluation and explanation. Pure: no I/O, no async, no service is known here.

pub mod caller;
pub mod policy;
pub mod sigv4;

pub use caller::{Caller, Principal, Session};
pub use policy::Policy;
