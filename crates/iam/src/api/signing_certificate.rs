//! Signing certificates of users (SOAP's, long ago): kept for clients that manage them; no request
//! here is signed with one.

use service::Call;
use wire::Error;

use super::server_certificate::certificate;
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{SigningCertificateRecord, UserRecord};
use crate::{Iam, errors, ids};

const MOST_CERTIFICATES: usize = 2;

fn absent(id: &str) -> Error {
    errors::no_such_entity(format!("The Certificate with id {id} cannot be found."))
}

fn shape(user: &str, record: &SigningCertificateRecord) -> SigningCertificate {
    SigningCertificate {
        user_name: Some(user.to_owned()),
        certificate_id: Some(record.id.clone()),
        certificate_body: Some(record.body.clone()),
        status: Some(if record.active { "Active" } else { "Inactive" }.into()),
        upload_date: Some(record.uploaded),
    }
}

/// UploadSigningCertificate.
pub(crate) async fn upload(
    iam: &Iam,
    call: &Call,
    input: UploadSigningCertificateRequest,
) -> Result<UploadSigningCertificateResponse, Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    certificate(&input.certificate_body, call.time)?;
    let record = SigningCertificateRecord {
        id: ids::short(&*iam.rng, "", 32),
        // As it came: clients compare.
        body: input.certificate_body,
        active: true,
        uploaded: call.time,
    };
    let certificate = iam
        .change(&call.account, |change| {
            let mut user: UserRecord = change.get(&name)?;
            if user.certificates.iter().any(|known| known.body == record.body) {
                let message = "The certificate is already associated with the user.";
                return Err(Error::of(&schema::DuplicateCertificateException, message).into());
            }
            if user.certificates.len() >= MOST_CERTIFICATES {
                return Err(errors::quota("CertificatesPerUser", MOST_CERTIFICATES).into());
            }
            user.certificates.push(record.clone());
            let shape = shape(&user.name, &record);
            change.put(user)?;
            Ok(shape)
        })
        .await?;
    Ok(UploadSigningCertificateResponse { certificate: Some(certificate) })
}

/// ListSigningCertificates: the caller's own without a name.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListSigningCertificatesRequest,
) -> Result<ListSigningCertificatesResponse, Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    let user = iam.entity::<UserRecord>(&call.account, &name)?;
    let mut all: Vec<_> = user.certificates.iter().collect();
    all.sort_by(|a, b| a.id.cmp(&b.id));
    let page = page(all, |record| record.id.clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|record| shape(&user.name, record));
    Ok(ListSigningCertificatesResponse {
        is_truncated: page.truncated(),
        certificates: Some(page.items),
        marker: page.marker,
    })
}

/// UpdateSigningCertificate: `Active` or `Inactive`.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateSigningCertificateRequest) -> Result<(), Error> {
    let name = input.user_name.clone().map_or_else(|| iam.own_user(call), Ok)?;
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&name)?;
        let found = user.certificates.iter_mut().find(|record| record.id == input.certificate_id);
        found.ok_or_else(|| absent(&input.certificate_id))?.active = input.status == "Active";
        change.put(user)
    })
    .await
}

/// DeleteSigningCertificate.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteSigningCertificateRequest) -> Result<(), Error> {
    let name = input.user_name.clone().map_or_else(|| iam.own_user(call), Ok)?;
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&name)?;
        let at = user.certificates.iter().position(|record| record.id == input.certificate_id);
        user.certificates.remove(at.ok_or_else(|| absent(&input.certificate_id))?);
        change.put(user)
    })
    .await
}
