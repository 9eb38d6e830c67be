//! Written by `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
pub mod apigateway;
