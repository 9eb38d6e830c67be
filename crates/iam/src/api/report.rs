//! The credential report: one row a user, the account's root first.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html>

use std::time::Duration;

use base::{AccountId, Timestamp};
use bytes::Bytes;
use service::Call;
use wire::Error;

use crate::Iam;
use crate::entity::Pathed;
use crate::generated::iam::*;
use crate::memory::State;
use crate::records::{AccountRecord, SigningCertificateRecord};

/// AWS makes a new report at most so often.
const FRESH: Duration = Duration::from_secs(4 * 3600);
const HEADER: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

/// GenerateCredentialReport. The report is ready at once: AWS takes some seconds.
pub(crate) async fn generate(iam: &Iam, call: &Call, _input: ()) -> Result<GenerateCredentialReportResponse, Error> {
    if made(iam, &call.account).is_some_and(|at| call.time.since(at) < FRESH) {
        return Ok(GenerateCredentialReportResponse { state: Some("COMPLETE".into()), description: None });
    }
    iam.change(&call.account, |change| {
        let account = change.find::<AccountRecord>("account")?.unwrap_or_default();
        change.put(AccountRecord { report: Some(call.time), ..account })
    })
    .await?;
    Ok(GenerateCredentialReportResponse {
        state: Some("STARTED".into()),
        description: Some("No report exists. Starting a new report generation task".into()),
    })
}

/// GetCredentialReport.
pub(crate) async fn get(iam: &Iam, call: &Call, _input: ()) -> Result<GetCredentialReportResponse, Error> {
    let Some(generated) = made(iam, &call.account) else {
        return Err(Error::of(
            &schema::CredentialReportNotPresentException,
            "No report exists. Please generate a report first.",
        ));
    };
    if call.time.since(generated) >= FRESH {
        return Err(Error::of(
            &schema::CredentialReportExpiredException,
            "The most recent credential report has expired. Please generate a new one.",
        ));
    }
    let content = rows(iam, &call.account).join("\n");
    Ok(GetCredentialReportResponse {
        content: Some(Bytes::from(content)),
        report_format: Some("text/csv".into()),
        generated_time: Some(generated),
    })
}

/// When the report was made.
fn made(iam: &Iam, account: &AccountId) -> Option<Timestamp> {
    iam.memory.get::<AccountRecord>(account, "account")?.report
}

fn rows(iam: &Iam, account: &AccountId) -> Vec<String> {
    let state = iam.memory.read();
    let mut out = vec![HEADER.to_owned()];
    let settings = state.get::<AccountRecord>(account, "account");
    let root_keys = settings.map(|settings| settings.root_keys.as_slice()).unwrap_or_default();
    let root = format!(
        "<root_account>,arn:aws:iam::{account}:root,{},not_supported,no_information,not_supported,not_supported,false,{},false,N/A,false,N/A",
        moment(Timestamp::default()),
        keys(iam, &state, root_keys)
    );
    out.push(root);
    let policy = settings.and_then(|settings| settings.password_policy.as_ref());
    let max_age = policy.and_then(|policy| u64::try_from(policy.max_age_days?).ok());
    let max_age = max_age.map(|days| Duration::from_secs(days * 24 * 3600));
    for user in state.account(account).users.values() {
        let password = match &user.login {
            Some(login) => {
                let changed = login.changed.unwrap_or(login.created);
                let next = max_age.map_or_else(|| "N/A".into(), |age| moment(changed.plus(age)));
                format!("true,no_information,{},{next}", moment(changed))
            }
            None => "false,N/A,N/A,N/A".into(),
        };
        out.push(format!(
            "{},{},{},{password},{},{},{},{}",
            user.name,
            user.arn(account),
            moment(user.created),
            !user.mfa.is_empty(),
            keys(iam, &state, &user.keys),
            certificate(user.certificates.first()),
            certificate(user.certificates.get(1)),
        ));
    }
    out
}

/// The columns of two access keys.
fn keys(iam: &Iam, state: &State, ids: &[String]) -> String {
    let column = |at: usize| match ids.get(at).and_then(|id| state.keys.get(id)) {
        None => "false,N/A,N/A,N/A,N/A".to_owned(),
        Some(key) => {
            let last = iam.memory.last_uses.get(&key.id);
            let used = last.map_or_else(
                || "N/A,N/A,N/A".to_owned(),
                |last| format!("{},{},{}", moment(last.time), last.region, last.service),
            );
            format!("{},{},{used}", key.active, moment(key.created))
        }
    };
    format!("{},{}", column(0), column(1))
}

fn certificate(record: Option<&SigningCertificateRecord>) -> String {
    record.map_or_else(|| "false,N/A".into(), |record| format!("{},{}", record.active, moment(record.uploaded)))
}

fn moment(at: Timestamp) -> String {
    at.iso8601().replace('Z', "+00:00")
}
