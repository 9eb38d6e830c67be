//! One file a command.

pub mod deploy;
pub mod doctor;
pub mod env;
pub mod iam;
pub mod init;
pub mod invoke;
pub mod list;
pub mod logs;
pub mod runtimes;
pub mod server;
pub mod why;
