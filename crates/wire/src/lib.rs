//! How the AWS protocols look: schemas generated from `models/`, codecs that walk them, routing of
//! control-plane requests, validation, and the one error that reaches a client.
//! No other crate knows a protocol; this one knows no service beyond its schema.

#[cfg(test)]
extern crate self as wire;

mod aws_json;
#[cfg(test)]
mod botocore;
mod codec;
mod error;
mod json;
mod json_error;
#[cfg(test)]
mod models;
mod pattern;
mod query;
mod rest_json;
mod route;
#[cfg(test)]
mod samples;
pub mod schema;
mod shape;
#[cfg(test)]
mod tests;
mod text;
mod trie;
mod uri;
mod validate;
mod value;
mod xml;

/// What a client sent, without its body.
pub use http::request::Parts as RequestParts;

pub use codec::{Codec, NOTHING, Request, Response};
pub use error::{Error, ErrorParts, Fault};
pub use route::{Label, Routed, Router, Unrouted};
pub use schema::{Operation, Protocol, Service, Structure};
pub use shape::{FromValue, IntoValue, Shape, debug};
pub use validate::validate;
pub use value::{Record, Value};
