//! A project becomes a plan, a plan is carried out. Reading files, planning (pure) and carrying out
//! (through a [`Client`]: in process or over the wire) are apart; a second run changes nothing.

mod apply;
mod client;
mod dropped;
#[doc(hidden)]
pub mod fuzzing;
mod openapi;
mod package;
mod plan;
mod project;
mod remote;
mod target;
mod watch;

pub use apply::{ApplyError, Deployed, Event, Route, apply};
pub use client::{CallError, Client, InProcess, UNREACHABLE, all};
pub use dropped::remove_dropped;
pub use plan::{Api, Function, Plan, plan};
pub use project::{Project, ProjectError, nearest};
pub use remote::{Admin, Credentials, Remote};
pub use target::Target;
pub use watch::{Change, Watcher};
