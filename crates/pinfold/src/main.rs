//! `pinfold`: the command line. Chooses the command, prints its answer, ends with its code.

mod cli;
mod commands;
mod config;
mod ephemeral;
mod output;
mod remote;
mod reset;
mod secret_file;
mod wiring;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use cli::{Cli, Command};
use config::Kind;
use output::Answer;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // The launcher must be alone in its process: before any thread exists.
    if std::env::args_os().nth(1).is_some_and(|first| first == sandbox::LAUNCHER_ARGUMENT) {
        sandbox::launcher_main();
    }
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) if error.use_stderr() && std::env::args_os().any(|argument| argument == "--json") => {
            let message = error.render().to_string().trim_end().to_owned();
            return output::finish(true, Err(config::Usage(message).into()));
        }
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let json = cli.json;
    output::finish(json, run(cli))
}

fn run(cli: Cli) -> anyhow::Result<Answer> {
    let json = cli.json;
    match cli.command {
        Command::Completion { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "pinfold", &mut script);
            let script = String::from_utf8_lossy(&script).into_owned();
            Ok(Answer::new(script.clone(), script.into()))
        }
        Command::Env(arguments) => commands::env::run(&arguments),
        Command::Runtimes(cli::Runtimes { command: None }) => Ok(commands::runtimes::list(None)),
        Command::Runtimes(cli::Runtimes { command: Some(cli::RuntimesCommand::List(arguments)) }) => {
            Ok(commands::runtimes::list(arguments.data.as_deref()))
        }
        Command::Runtimes(cli::Runtimes { command: Some(cli::RuntimesCommand::Install(arguments)) }) => {
            commands::runtimes::install(&arguments)
        }
        Command::Dev(arguments) => {
            on_runtime(true, commands::server::run(Kind::Dev, &arguments.server, arguments.path.as_deref(), None, json))
        }
        Command::Serve(arguments) => {
            on_runtime(true, commands::server::run(Kind::Serve, &arguments.server, None, Some(&arguments), json))
        }
        Command::Init(arguments) => on_runtime(false, commands::init::run(&arguments)),
        Command::Doctor(arguments) => on_runtime(false, commands::doctor::run(&arguments)),
        Command::Deploy(arguments) => on_runtime(false, commands::deploy::run(&arguments, json)),
        Command::Invoke(arguments) => on_runtime(false, commands::invoke::run(&arguments)),
        Command::Logs(arguments) => on_runtime(false, commands::logs::run(&arguments, json)),
        Command::Ps(remote) => on_runtime(false, commands::list::functions(&remote)),
        Command::Apis(remote) => on_runtime(false, commands::list::apis(&remote)),
        Command::Why(arguments) => on_runtime(false, commands::why::why(&arguments)),
        Command::Iam(cli::Iam::Suggest(arguments)) => on_runtime(false, commands::iam::suggest(&arguments)),
        Command::Iam(cli::Iam::Check(arguments)) => on_runtime(false, commands::iam::check(&arguments)),
        Command::Trace(arguments) => on_runtime(false, commands::why::trace(&arguments)),
    }
}

/// Runs a command on a runtime: of as many threads as there are cores for a server, of one otherwise.
fn on_runtime(server: bool, command: impl Future<Output = anyhow::Result<Answer>>) -> anyhow::Result<Answer> {
    let mut builder = if server {
        tokio::runtime::Builder::new_multi_thread()
    } else {
        tokio::runtime::Builder::new_current_thread()
    };
    let runtime = builder.enable_all().build()?;
    let answer = runtime.block_on(command);
    runtime.shutdown_background();
    answer
}
