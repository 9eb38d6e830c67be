//! The sandbox from outside: real interpreters, the real kernel.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may")]

mod http;
mod support;

mod ahead;
mod failures;
mod life;
mod node;
mod promises;
mod provided;
mod python;
