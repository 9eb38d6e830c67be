//! The service with real functions in a real sandbox.

mod control;
mod functions;
mod life;
mod measure;
mod support;
