//! Runs functions apart from the host and from each other.
//!
//! [`Sandbox`] starts a small launcher process (the same binary, see [`launcher_main`]) that makes
//! [`Environment`]s: one function instance each, one invocation at a time. What the machine's kernel
//! allows is probed at start and told by [`Sandbox::report`]. How it works: `docs/sandbox.md`.
#![allow(unsafe_code)] // clone3, setresuid, prctl, fork and descriptors handed over at exec have no safe form.

mod backend;
mod clients;
mod drain;
mod environment;
mod event;
mod frame_socket;
mod frames;
#[doc(hidden)]
pub mod fuzzing;
#[cfg(target_os = "linux")]
mod launcher;
#[cfg(target_os = "linux")]
mod link;
mod maker;
mod output;
#[cfg(target_os = "linux")]
mod packet;
#[cfg(any(not(target_os = "linux"), test))]
mod plain;
mod protocol;
mod runtime_api;
pub mod runtimes;
mod server;
mod spec;
#[cfg(target_os = "linux")]
mod start;
mod stems;
mod sweep;
mod tier;

pub use environment::Environment;
pub use event::{Event, Exit, Failure, InitReport};
pub use output::Output;
pub use runtime_api::{Handler, ListenGuard, Listener, Purpose};
pub use server::{Config, CreateError, Sandbox, StartError};
pub use spec::{Bind, Language, Network, Spec};
pub use stems::StemCells;
pub use sweep::sweep;
pub use tier::{Holds, LadderReport, LadderStep, Promise, Tier};

/// The entry of the launcher: the binary calls it first thing, before any thread exists, when its
/// first argument is [`LAUNCHER_ARGUMENT`]. Never returns.
pub fn launcher_main() -> ! {
    #[cfg(target_os = "linux")]
    {
        launcher::main()
    }
    #[cfg(not(target_os = "linux"))]
    {
        eprintln!("the launcher exists on Linux only");
        std::process::exit(2)
    }
}

/// The hidden first argument that makes the binary a launcher.
pub const LAUNCHER_ARGUMENT: &str = "--launcher";
