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
use crate::records::AccountRecord;

/// AWS makes a new report at most so often.
const FRESH: Duration = Duration::from_secs(4 * 3600);
const HEADER: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

/// GenerateCredentialReport. The report is ready at once: AWS takes some seconds.
pub(crate) async fn generate(iam: &Iam, call: &Call, _input: ()) -> Result<GenerateCredentialReportResponse, Error> {
    let fresh = iam.memory.report(&call.account).is_some_and(|at| call.time.since(at) < FRESH);
    if fresh {
        return Ok(GenerateCredentialReportResponse { state: Some("COMPLETE".into()), description: None });
    }
    iam.memory.set_report(&call.account, call.time);
    Ok(GenerateCredentialReportResponse {
        state: Some("STARTED".into()),
        description: Some("No report exists. Starting a new report generation task".into()),
    })
}

/// GetCredentialReport.
pub(crate) async fn get(iam: &Iam, call: &Call, _input: ()) -> Result<GetCredentialReportResponse, Error> {
    let Some(generated) = iam.memory.report(&call.account) else {
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

fn rows(iam: &Iam, account: &AccountId) -> Vec<String> {
    let state = iam.memory.read();
    let mut out = vec![HEADER.to_owned()];
    let settings = state.get::<AccountRecord>(account, "account");
    let root_keys = settings.map(|settings| settings.root_keys.as_slice()).unwrap_or_default();
    let root = format!(
        "<root_account>,arn:aws:iam::{account}:root,{},not_supported,no_information,not_supported,not_supported,false,{}",
        moment(Timestamp::default()),
        keys(iam, &state, root_keys)
    );
    out.push(root);
    for user in state.account(account).users.values() {
        let password = match &user.login {
            Some(login) => format!("true,no_information,{},N/A", moment(login.created)),
            None => "false,N/A,N/A,N/A".into(),
        };
        out.push(format!(
            "{},{},{},{password},false,{}",
            user.name,
            user.arn(account),
            moment(user.created),
            keys(iam, &state, &user.keys)
        ));
    }
    out
}

/// The columns of two access keys and of certificates, which there are none of.
fn keys(iam: &Iam, state: &State, ids: &[String]) -> String {
    let column = |at: usize| match ids.get(at).and_then(|id| state.keys.get(id)) {
        None => "false,N/A,N/A,N/A,N/A".to_owned(),
        Some(key) => {
            let last = iam.memory.last_use(&key.id);
            let used = last.map_or_else(
                || "N/A,N/A,N/A".to_owned(),
                |last| format!("{},{},{}", moment(last.time), last.region, last.service),
            );
            format!("{},{},{used}", key.active, moment(key.created))
        }
    };
    format!("{},{},false,N/A,false,N/A", column(0), column(1))
}

fn moment(at: Timestamp) -> String {
    at.iso8601().replace('Z', "+00:00")
}
