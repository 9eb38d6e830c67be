//! The command line: every command and flag of `pinfold`, and nothing else.

use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// AWS Lambda and API Gateway that you own.
#[derive(Debug, Parser)]
#[command(name = "pinfold", version, about, propagate_version = true, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// Answer as JSON: schemaVersion, status, data, warnings, error
    #[arg(long, global = true)]
    pub json: bool,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run a local cloud; with PATH deploy the project there, watch it, print its URLs and logs
    Dev(Dev),
    /// Run a production node
    Serve(Serve),
    /// Make the data directory of `serve`: first account, root access key (shown once), CA
    Init(Init),
    /// Deploy a project once to a running Pinfold
    Deploy(Deploy),
    /// Call a function
    Invoke(Invoke),
    /// Show the logs of a function, or of all
    Logs(Logs),
    /// List the functions
    Ps(Remote),
    /// List the REST APIs, their stages and URLs
    Apis(Remote),
    /// Say why a request was refused or failed, and what mends it
    Why(Lookup),
    /// Show the phases of a request
    Trace(Lookup),
    /// Permissions: the least that a function or role needs, what would be refused
    #[command(subcommand)]
    Iam(Iam),
    /// Print the variables that point AWS's clients here
    Env(Env),
    /// Say what this machine can isolate and run, and what is missing
    Doctor(Doctor),
    /// List the runtimes that this machine can run; fetch AWS's SDKs for them
    Runtimes(Runtimes),
    /// Print the completion script of a shell
    Completion {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// What can be accepted by name: each is refused otherwise.
pub const RISKS: [&str; 7] = ["public-dev", "no-tls", "iam-warn", "network-host", "tier-c", "tier-d", "tier-e"];

/// Flags of `dev` and `serve`. Each may also stand in the `[server]` table of `--config`'s file, or
/// in the environment as `PINFOLD_*`.
#[derive(Debug, Default, Clone, Args)]
pub struct Server {
    /// Port to listen on (repeatable; 0 picks a free one) [default: 4566]
    #[arg(long = "port", value_name = "N", env = "PINFOLD_PORT", value_delimiter = ',')]
    pub ports: Vec<u16>,
    /// Address to listen on [default: 127.0.0.1]
    #[arg(long, value_name = "ADDR", env = "PINFOLD_BIND")]
    pub bind: Option<IpAddr>,
    /// Data directory [default: .pinfold beside the project in dev, /var/lib/pinfold in serve]
    #[arg(long, value_name = "DIR", env = "PINFOLD_DATA")]
    pub data: Option<PathBuf>,
    /// Keep nothing: state lives in memory
    #[arg(long)]
    pub ephemeral: bool,
    /// The account of clients that name none [default: 000000000000]
    #[arg(long, value_name = "ID", env = "PINFOLD_ACCOUNT")]
    pub account: Option<String>,
    /// The region of clients that name none [default: us-east-1]
    #[arg(long, value_name = "R", env = "PINFOLD_REGION")]
    pub region: Option<String>,
    /// What happens to a call that policies refuse [default: warn in dev, enforce in serve]
    #[arg(long, value_name = "MODE", env = "PINFOLD_IAM")]
    pub iam: Option<IamMode>,
    /// The network that functions see [default: host in dev, outbound in serve]
    #[arg(long, value_name = "MODE", env = "PINFOLD_NETWORK")]
    pub network: Option<NetworkMode>,
    /// A further host name by which browsers may call (repeatable)
    #[arg(long = "host-name", value_name = "NAME", env = "PINFOLD_HOST_NAME", value_delimiter = ',')]
    pub host_names: Vec<String>,
    /// How long to let requests finish on stop, such as 30s [default: 30s]
    #[arg(long, value_name = "TIME", env = "PINFOLD_DRAIN")]
    pub drain: Option<String>,
    /// Where to write the ports really bound [default: endpoint.json in the data directory]
    #[arg(long, value_name = "PATH", env = "PINFOLD_ENDPOINT_FILE")]
    pub endpoint_file: Option<PathBuf>,
    /// A pinfold.toml whose [server] table is read
    #[arg(long, value_name = "FILE", env = "PINFOLD_CONFIG")]
    pub config: Option<PathBuf>,
    /// Accept what would be refused for safety (repeatable)
    #[arg(long = "accept-risk", value_name = "NAME", value_delimiter = ',', value_parser = RISKS)]
    pub accept_risk: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Dev {
    /// A project: a folder with a pinfold.toml
    pub path: Option<PathBuf>,
    #[command(flatten)]
    pub server: Server,
}

#[derive(Debug, Default, Args)]
pub struct Serve {
    #[command(flatten)]
    pub server: Server,
    /// Certificate chain, PEM
    #[arg(long, value_name = "FILE", requires = "tls_key", env = "PINFOLD_TLS_CERT")]
    pub tls_cert: Option<PathBuf>,
    /// Private key, PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert", env = "PINFOLD_TLS_KEY")]
    pub tls_key: Option<PathBuf>,
    /// Address of the admin listener: health, why, trace; bearer token from the data directory
    /// [default: 127.0.0.1:4580]
    #[arg(long, value_name = "ADDR", env = "PINFOLD_ADMIN")]
    pub admin: Option<std::net::SocketAddr>,
}

#[derive(Debug, Args)]
pub struct Init {
    /// Data directory
    #[arg(long, value_name = "DIR", default_value = "/var/lib/pinfold", env = "PINFOLD_DATA")]
    pub data: PathBuf,
    /// The first account's id [default: twelve random digits]
    #[arg(long, value_name = "ID")]
    pub account: Option<String>,
}

/// How a command finds a running server: `--endpoint`, `AWS_ENDPOINT_URL`, the nearest
/// `.pinfold/endpoint.json` above the current folder, else 127.0.0.1:4566.
#[derive(Debug, Default, Clone, Args)]
pub struct Remote {
    /// URL of a running Pinfold
    #[arg(long, value_name = "URL", env = "AWS_ENDPOINT_URL")]
    pub endpoint: Option<String>,
}

/// How a command asks what a server knows of requests and permissions: as the caller, or with the token
/// of the data directory.
#[derive(Debug, Default, Clone, Args)]
pub struct Asking {
    #[command(flatten)]
    pub remote: Remote,
    /// The data directory of a `serve` on this machine: asks its admin listener, with the token there
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Deploy {
    /// A project: a folder with a pinfold.toml
    #[arg(default_value = ".")]
    pub path: PathBuf,
    #[command(flatten)]
    pub remote: Remote,
}

#[derive(Debug, Args)]
pub struct Invoke {
    /// Name or ARN of the function
    pub name: String,
    /// The event: JSON, @FILE, or - for standard input
    #[arg(long, value_name = "JSON|@FILE|-", default_value = "{}")]
    pub payload: String,
    /// Version or alias
    #[arg(long, value_name = "Q")]
    pub qualifier: Option<String>,
    /// Queue the event and do not wait
    #[arg(long)]
    pub r#async: bool,
    /// Show the last lines of the log on standard error
    #[arg(long)]
    pub tail: bool,
    #[command(flatten)]
    pub remote: Remote,
}

#[derive(Debug, Args)]
pub struct Logs {
    /// Name of a function, or of a log group when it starts with a slash
    pub name: Option<String>,
    /// Go on as lines are written
    #[arg(short, long)]
    pub follow: bool,
    /// How far back to begin, such as 10m, 2h, 1d
    #[arg(long, value_name = "TIME", default_value = "10m")]
    pub since: String,
    #[command(flatten)]
    pub remote: Remote,
}

#[derive(Debug, Args)]
pub struct Lookup {
    #[command(flatten)]
    pub which: Which,
    #[command(flatten)]
    pub asking: Asking,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Which {
    /// A request id or an x-amz-apigw-id
    pub id: Option<String>,
    /// The latest one
    #[arg(long)]
    pub last: bool,
}

#[derive(Debug, Subcommand)]
pub enum Iam {
    /// Write the least-privilege policy of a function or role from what was recorded of it
    Suggest(Suggest),
    /// List what would be refused under `--iam enforce`
    Check(Check),
}

#[derive(Debug, Args)]
pub struct Suggest {
    /// Name of a function or role, or ARN of a role or user
    #[arg(value_name = "FUNCTION|ROLE")]
    pub name: String,
    #[command(flatten)]
    pub asking: Asking,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Exit with 1 when something would be refused
    #[arg(long)]
    pub fail: bool,
    /// The form
    #[arg(long, default_value = "text")]
    pub format: CheckFormat,
    #[command(flatten)]
    pub asking: Asking,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    Text,
    Json,
    Sarif,
    Junit,
}

#[derive(Debug, Args)]
pub struct Env {
    /// The form
    #[arg(long, default_value = "sh")]
    pub shell: EnvFormat,
    #[command(flatten)]
    pub remote: Remote,
}

#[derive(Debug, Args)]
pub struct Doctor {
    /// Data directory to look at
    #[arg(long, value_name = "DIR", env = "PINFOLD_DATA")]
    pub data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Runtimes {
    #[command(subcommand)]
    pub command: Option<RuntimesCommand>,
}

#[derive(Debug, Subcommand)]
pub enum RuntimesCommand {
    /// List the runtimes that this machine can run, and their SDKs
    List(ListRuntimes),
    /// Fetch AWS's SDK, which AWS's own images carry, with this machine's pip or npm
    Install(InstallRuntimes),
}

#[derive(Debug, Args)]
pub struct ListRuntimes {
    /// Data directory [default: the nearest .pinfold]
    #[arg(long, value_name = "DIR", env = "PINFOLD_DATA")]
    pub data: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct InstallRuntimes {
    /// Runtimes, such as python3.11, nodejs20.x
    #[arg(required = true, value_name = "NAME")]
    pub names: Vec<String>,
    /// A further package of pip or npm (repeatable), such as @aws-sdk/client-ec2
    #[arg(long, value_name = "PACKAGE")]
    pub with: Vec<String>,
    /// Data directory of the server [default: the nearest .pinfold]
    #[arg(long, value_name = "DIR", env = "PINFOLD_DATA")]
    pub data: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IamMode {
    Enforce,
    Warn,
    Off,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NetworkMode {
    Host,
    Outbound,
    Isolated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum EnvFormat {
    Sh,
    Fish,
    Pwsh,
    Dotenv,
    Json,
    Github,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn ports_repeat_and_modes_are_checked() {
        let cli =
            Cli::try_parse_from(["pinfold", "dev", "p", "--port", "4566", "--port", "5000", "--iam", "off"]).unwrap();
        let Command::Dev(dev) = cli.command else { panic!("not dev") };
        assert_eq!(dev.server.ports, [4566, 5000]);
        assert_eq!(dev.server.iam, Some(IamMode::Off));
        assert!(Cli::try_parse_from(["pinfold", "dev", "--iam", "perhaps"]).is_err());
        assert!(Cli::try_parse_from(["pinfold", "why"]).is_err());
        assert!(Cli::try_parse_from(["pinfold", "dev", "--accept-risk", "public-dev,tier-e"]).is_ok());
        let error = Cli::try_parse_from(["pinfold", "dev", "--accept-risk", "nonsense"]).unwrap_err().to_string();
        assert!(RISKS.iter().all(|risk| error.contains(risk)), "{error}");
    }
}
