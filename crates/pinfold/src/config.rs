//! What a server runs with: flags over environment (`PINFOLD_*`, read by the flags) over the
//! `[server]` table of a file, checked for safety.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::{AccountId, Region};
use serde::Deserialize;

use crate::cli::{self, IamMode, NetworkMode};

/// `dev` or `serve`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Dev,
    Serve,
}

/// A server's settings, complete.
#[derive(Debug, Clone)]
pub struct Config {
    pub kind: Kind,
    pub ports: Vec<u16>,
    pub bind: IpAddr,
    /// Where state is kept; with `ephemeral` where working files are.
    pub data: PathBuf,
    pub ephemeral: bool,
    pub account: AccountId,
    pub region: Region,
    pub iam: IamMode,
    pub network: NetworkMode,
    pub host_names: Vec<String>,
    pub drain: Duration,
    pub endpoint_file: Option<PathBuf>,
    pub accept_risk: Vec<String>,
    /// Certificate chain and private key, of `serve`.
    pub tls: Option<(PathBuf, PathBuf)>,
    /// Where `serve` has its admin listener.
    pub admin: SocketAddr,
}

/// The port of the admin listener.
const ADMIN: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 4580);

/// The file in which `init` notes the account that it made.
pub const ACCOUNT_FILE: &str = "account";

/// The command was used wrongly: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Usage(pub String);

/// Refused for safety: exit code 3.
#[derive(Debug, thiserror::Error)]
#[error("refused: {what}{}", acceptance(*.risk))]
pub struct Refused {
    pub what: String,
    /// What accepts it; none where nothing does.
    pub risk: Option<&'static str>,
}

fn acceptance(risk: Option<&str>) -> String {
    risk.map(|risk| format!("\n  to accept this risk: --accept-risk {risk}")).unwrap_or_default()
}

/// The `[server]` table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    #[serde(default)]
    port: Ports,
    bind: Option<IpAddr>,
    data: Option<PathBuf>,
    ephemeral: Option<bool>,
    account: Option<String>,
    region: Option<String>,
    iam: Option<IamMode>,
    network: Option<NetworkMode>,
    #[serde(default)]
    host_name: Vec<String>,
    drain: Option<String>,
    endpoint_file: Option<PathBuf>,
    #[serde(default)]
    accept_risk: Vec<String>,
    tls_cert: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    admin: Option<SocketAddr>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Ports {
    One(u16),
    Several(Vec<u16>),
}

impl Default for Ports {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl Config {
    /// Puts flags, file and defaults together. `project` is the folder that `dev` deploys, `serve`
    /// what only `serve` is told.
    pub fn resolve(
        kind: Kind,
        flags: &cli::Server,
        project: Option<&Path>,
        serve: Option<&cli::Serve>,
    ) -> Result<Self> {
        let file = match &flags.config {
            Some(path) => read_file(path)?,
            None => File::default(),
        };
        let ephemeral = flags.ephemeral || file.ephemeral.unwrap_or(false);
        if ephemeral && kind == Kind::Serve {
            let what =
                "serve keeps its state: without the keys that init makes nobody could call; --ephemeral is for dev";
            return Err(Usage(what.into()).into());
        }
        let data = match flags.data.clone().or(file.data) {
            Some(data) => data,
            None if kind == Kind::Serve => PathBuf::from("/var/lib/pinfold"),
            None => project.unwrap_or(Path::new(".")).join(".pinfold"),
        };
        let mut ports = match file.port {
            Ports::One(port) => vec![port],
            Ports::Several(ports) => ports,
        };
        if !flags.ports.is_empty() {
            ports.clone_from(&flags.ports);
        }
        if ports.is_empty() {
            ports.push(4566);
        }
        let parse = |name: &str, text: Option<String>| -> Result<Option<String>> {
            if text.as_deref().is_some_and(str::is_empty) {
                return Err(Usage(format!("{name} is empty")).into());
            }
            Ok(text)
        };
        let made = std::fs::read_to_string(data.join(ACCOUNT_FILE)).ok().filter(|_| kind == Kind::Serve);
        let made = made.map(|account| account.trim().to_owned());
        let account = match parse("--account", flags.account.clone().or(file.account).or(made))? {
            Some(text) => text.parse().context(Usage("--account: an account id has twelve digits".into()))?,
            None => AccountId::default_account(),
        };
        let region = match parse("--region", flags.region.clone().or(file.region))? {
            Some(text) if Region::is_plausible(&text) => text.parse().context(Usage("--region".into()))?,
            Some(text) => return Err(Usage(format!("--region: {text:?} is no region, such as us-east-1")).into()),
            None => Region::default_region(),
        };
        let drain = match flags.drain.clone().or(file.drain) {
            Some(text) => parse_duration(&text).context(Usage("--drain".into()))?,
            None => Duration::from_secs(30),
        };
        let (iam, network) = match kind {
            Kind::Dev => (IamMode::Warn, NetworkMode::Host),
            Kind::Serve => (IamMode::Enforce, NetworkMode::Outbound),
        };
        let tls_cert = serve.and_then(|serve| serve.tls_cert.clone()).or(file.tls_cert);
        let tls_key = serve.and_then(|serve| serve.tls_key.clone()).or(file.tls_key);
        if tls_cert.is_some() != tls_key.is_some() {
            return Err(Usage("--tls-cert and --tls-key belong together".into()).into());
        }
        let mut accept_risk = file.accept_risk;
        if let Some(unknown) = accept_risk.iter().find(|name| !cli::RISKS.contains(&name.as_str())) {
            let what = format!("accept-risk: there is no {unknown:?}; there are {}", cli::RISKS.join(", "));
            return Err(Usage(what).into());
        }
        accept_risk.extend(flags.accept_risk.iter().cloned());
        let mut host_names = file.host_name;
        host_names.extend(flags.host_names.iter().cloned());
        Ok(Self {
            kind,
            ports,
            bind: flags.bind.or(file.bind).unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            data,
            ephemeral,
            account,
            region,
            iam: flags.iam.or(file.iam).unwrap_or(iam),
            network: flags.network.or(file.network).unwrap_or(network),
            host_names,
            drain,
            endpoint_file: flags.endpoint_file.clone().or(file.endpoint_file),
            accept_risk,
            tls: tls_cert.zip(tls_key),
            admin: serve.and_then(|serve| serve.admin).or(file.admin).unwrap_or(ADMIN),
        })
    }

    /// Refuses to serve what `init` did not make: it holds no key, so that nobody could ever call.
    pub fn check_made(&self) -> Result<(), Refused> {
        if self.kind == Kind::Dev || self.data.join("ca.pem").exists() {
            return Ok(());
        }
        let data = self.data.display();
        let what = format!("{data} holds no account and no key yet\n  make it: pinfold init --data {data}");
        Err(Refused { what, risk: None })
    }

    /// Refuses what is unsafe unless it was accepted by name. `container`: whether this process runs
    /// in a container.
    pub fn check(&self, container: bool) -> Result<(), Refused> {
        let refuse = |what: &str, risk: &'static str| {
            if self.accept_risk.iter().any(|accepted| accepted == risk) {
                return Ok(());
            }
            Err(Refused { what: what.to_owned(), risk: Some(risk) })
        };
        match self.kind {
            Kind::Dev => {
                if !self.bind.is_loopback() && !container {
                    refuse(
                        &format!("dev accepts any credentials, and {} can be reached from other machines", self.bind),
                        "public-dev",
                    )?;
                }
            }
            Kind::Serve => {
                match self.iam {
                    IamMode::Enforce => {}
                    IamMode::Warn => refuse("serve with --iam warn lets through what policies refuse", "iam-warn")?,
                    IamMode::Off => {
                        return Err(Refused {
                            what: "serve does not run with --iam off; --iam warn records what would be refused".into(),
                            risk: Some("iam-warn, with --iam warn"),
                        });
                    }
                }
                if self.tls.is_none() {
                    refuse("serve without --tls-cert and --tls-key sends secrets in the clear", "no-tls")?;
                }
                if self.network == NetworkMode::Host {
                    refuse("functions reach all that this machine reaches with --network host", "network-host")?;
                }
            }
        }
        if self.network == NetworkMode::Outbound {
            return Err(Refused {
                what: "the network mode outbound is not built yet: say --network isolated, or --network host \
                       to let functions reach all that this machine reaches"
                    .into(),
                risk: (self.kind == Kind::Serve).then_some("network-host, with --network host"),
            });
        }
        Ok(())
    }
}

fn read_file(path: &Path) -> Result<File> {
    #[derive(Default, Deserialize)]
    struct Whole {
        #[serde(default)]
        server: File,
    }
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let whole: Whole = toml::from_str(&text).with_context(|| path.display().to_string())?;
    Ok(whole.server)
}

/// `250ms`, `30s`, `10m`, `2h`, `1d`; a bare number is seconds.
pub fn parse_duration(text: &str) -> Result<Duration> {
    let at = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number: u64 = text[..at].parse().with_context(|| format!("{text:?} is no duration: write 30s, 10m, 2h"))?;
    let millis = match &text[at..] {
        "ms" => 1,
        "" | "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        unit => bail!("{unit:?} is no unit of time: ms, s, m, h, d"),
    };
    number.checked_mul(millis).map(Duration::from_millis).with_context(|| format!("{text} is too long"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        let check =
            |text: &str, millis: u64| assert_eq!(parse_duration(text).unwrap().as_millis(), millis.into(), "{text}");
        check("250ms", 250);
        check("30", 30_000);
        check("30s", 30_000);
        check("10m", 600_000);
        check("2h", 7_200_000);
        check("1d", 86_400_000);
        for text in ["", "s", "1w", "-1s", "99999999999999999999s", "18446744073709551615d"] {
            assert!(parse_duration(text).is_err(), "{text}");
        }
    }

    fn config(kind: Kind, change: impl FnOnce(&mut cli::Server)) -> Config {
        let mut flags = cli::Server::default();
        change(&mut flags);
        Config::resolve(kind, &flags, None, None).unwrap()
    }

    #[test]
    fn dev_is_refused_on_a_public_address() {
        let public = |flags: &mut cli::Server| flags.bind = Some("0.0.0.0".parse().unwrap());
        assert!(config(Kind::Dev, |_| ()).check(false).is_ok());
        assert_eq!(config(Kind::Dev, public).check(false).unwrap_err().risk, Some("public-dev"));
        assert!(config(Kind::Dev, public).check(true).is_ok());
        let outbound = config(Kind::Dev, |flags| flags.network = Some(NetworkMode::Outbound));
        assert!(outbound.check(false).unwrap_err().what.contains("outbound is not built"));
        let accepted = config(Kind::Dev, |flags| {
            public(flags);
            flags.accept_risk = vec!["public-dev".into()];
        });
        assert!(accepted.check(false).is_ok());
    }

    #[test]
    fn serve_refuses_what_is_unsafe() {
        let check = |tls: bool, change: fn(&mut cli::Server), risk: Option<&str>| {
            let mut config = config(Kind::Serve, change);
            config.tls = tls.then(|| ("a".into(), "b".into()));
            let result = config.check(false);
            assert_eq!(result.err().and_then(|refused| refused.risk?.split(',').next()), risk);
        };
        check(true, |flags| flags.network = Some(NetworkMode::Isolated), None);
        check(false, |flags| flags.network = Some(NetworkMode::Isolated), Some("no-tls"));
        check(true, |_| (), Some("network-host"));
        check(true, |flags| flags.iam = Some(IamMode::Warn), Some("iam-warn"));
        check(true, |flags| flags.iam = Some(IamMode::Off), Some("iam-warn"));
    }

    #[test]
    fn a_file_with_an_unknown_field_is_refused() {
        let folder = std::env::temp_dir().join(format!("pinfold-config-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("pinfold.toml");
        std::fs::write(&path, "[server]\nport = [4566, 5000]\niam = 'enforce'\n").unwrap();
        let file = config(Kind::Dev, |flags| flags.config = Some(path.clone()));
        assert_eq!((file.ports, file.iam), (vec![4566, 5000], IamMode::Enforce));
        let serve = "[server]\ntls-cert = 'c'\ntls-key = 'k'\nadmin = '127.0.0.1:1'\naccept-risk = ['tier-c']\n";
        std::fs::write(&path, serve).unwrap();
        let file = config(Kind::Serve, |flags| flags.config = Some(path.clone()));
        assert_eq!((file.tls, file.admin.port()), (Some((PathBuf::from("c"), PathBuf::from("k"))), 1));
        assert_eq!(file.accept_risk, ["tier-c"]);
        std::fs::write(&path, "[server]\nprot = 1\n").unwrap();
        let flags = cli::Server { config: Some(path), ..cli::Server::default() };
        let error = format!("{:#}", Config::resolve(Kind::Dev, &flags, None, None).unwrap_err());
        assert!(error.contains("prot"), "{error}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
