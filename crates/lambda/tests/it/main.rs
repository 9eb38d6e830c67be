//! The service with real functions in a real sandbox.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod control;
mod functions;
mod life;
mod support;
