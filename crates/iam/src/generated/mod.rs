//! Written by `cargo xtask codegen`. Do not edit.

#[rustfmt::skip]
pub mod iam;
#[rustfmt::skip]
pub mod sts;
