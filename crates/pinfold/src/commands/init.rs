//! `pinfold init`: makes the data directory of `serve`: its first account, a root access key (shown
//! once), a certificate authority and a first certificate for this machine.

use std::sync::Arc;

use anyhow::{Context, Result, bail};
use base::{AccountId, Limits, Rng, SystemClock, SystemRng};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use serde_json::json;
use store::{DataDirectory, Options, Store};

use crate::cli::Init;
use crate::config::{ACCOUNT_FILE, Usage};
use crate::output::Answer;
use crate::secret_file;

/// Runs the command.
pub async fn run(arguments: &Init) -> Result<Answer> {
    let data = &arguments.data;
    let clock = Arc::new(SystemClock);
    let rng: Arc<dyn Rng> = Arc::new(SystemRng);
    let account: AccountId = match &arguments.account {
        Some(text) => text.parse().context(Usage("--account: an account id has twelve digits".into()))?,
        None => format!("{}{}", 1 + rng.below(9), rng.text(b"0123456789", 11)).parse()?,
    };
    let _lock = DataDirectory::open(data).with_context(|| data.display().to_string())?;
    if data.join("ca.pem").exists() {
        bail!("{} is made already; its root access key was shown then", data.display());
    }
    let store = Store::open(data, Options::new(clock.clone(), &Limits::default()))?;
    let iam = iam::Iam::open(
        store.clone(),
        iam::Options {
            rng: Arc::clone(&rng),
            clock: clock.clone(),
            mode: service::Mode::Enforce,
            trace: trace::Recorder::open(store.clone(), &Limits::default(), "init")?,
            fetch: Arc::new(gateway::Fetcher::new(gateway::UpstreamPolicy::default(), clock, false)),
        },
    )
    .await?;
    let (key, secret) = iam.create_root_key(&account).await?;
    store.close();
    std::fs::write(data.join(ACCOUNT_FILE), account.as_str()).context(ACCOUNT_FILE)?;
    secret_file::admin_token(data)?;
    certificates(data)?;
    let shown = data.display();
    let text = format!(
        "made {shown} for account {account}\n\n\
         The root access key. It is shown once: keep it.\n\n  \
         AWS_ACCESS_KEY_ID={key}\n  AWS_SECRET_ACCESS_KEY={}\n\n\
         Clients that trust Pinfold's CA:  export AWS_CA_BUNDLE={shown}/ca.pem\n\
         Start it:  pinfold serve --data {shown} --tls-cert {shown}/tls.pem --tls-key {shown}/tls-key.pem \
         --network isolated\n",
        secret.expose()
    );
    let answer =
        json!({"account": account.as_str(), "accessKeyId": key, "secretAccessKey": secret.expose(), "data": data});
    Ok(Answer::new(text, answer))
}

/// `ca.pem`, `ca-key.pem`, and a certificate for `localhost` and this machine's name signed by it.
fn certificates(data: &std::path::Path) -> Result<()> {
    let ca_key = KeyPair::generate()?;
    let mut ca = CertificateParams::default();
    ca.distinguished_name.push(DnType::CommonName, "Pinfold CA");
    ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let ca_certificate = ca.self_signed(&ca_key)?;
    let issuer = Issuer::new(ca, &ca_key);

    let mut names = vec!["localhost".to_owned(), "*.localhost".to_owned(), "127.0.0.1".to_owned(), "::1".to_owned()];
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    if !host.trim().is_empty() {
        names.push(host.trim().to_owned());
    }
    let key = KeyPair::generate()?;
    let mut leaf = CertificateParams::new(names)?;
    leaf.distinguished_name.push(DnType::CommonName, "Pinfold");
    let certificate = leaf.signed_by(&key, &issuer)?;

    secret_file::write(&data.join("ca-key.pem"), ca_key.serialize_pem().as_bytes())?;
    secret_file::write(&data.join("tls-key.pem"), key.serialize_pem().as_bytes())?;
    secret_file::write(&data.join("tls.pem"), certificate.pem().as_bytes())?;
    std::fs::write(data.join("ca.pem"), ca_certificate.pem()).context("ca.pem")?;
    Ok(())
}
