//! SSH public keys of users: kept for clients that manage them; no service here takes one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest, Md5};
use service::Call;
use wire::Error;

use crate::der::{self, BIT_STRING, INTEGER, Reader, SEQUENCE};
use crate::generated::iam::*;
use crate::page::page;
use crate::records::{SshKeyRecord, UserRecord};
use crate::{Iam, errors, ids};

const MOST_KEYS: usize = 5;
/// The shortest modulus, in bytes.
const SHORTEST: usize = 2048 / 8;
/// What begins an RSA key in SSH's own form (RFC 4253).
const SSH_RSA: &[u8] = b"ssh-rsa";
/// `rsaEncryption` with its parameters, none.
const RSA_ENCRYPTION: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// An RSA key: modulus and exponent, big-endian, with a zero before a high bit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl RsaKey {
    /// Reads `ssh-rsa …`, or PEM's `PUBLIC KEY`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(body) = text.strip_prefix("ssh-rsa ") {
            let bytes = STANDARD.decode(body.split_whitespace().next()?).ok()?;
            let mut rest = bytes.as_slice();
            let kind = field(&mut rest)?;
            let (exponent, modulus) = (field(&mut rest)?.to_vec(), field(&mut rest)?.to_vec());
            return (kind == SSH_RSA && rest.is_empty()).then_some(Self { modulus, exponent });
        }
        let blocks = der::blocks(text, "PUBLIC KEY")?;
        let mut key = Reader(blocks.first()?).sequence()?;
        (key.take(SEQUENCE)? == RSA_ENCRYPTION).then_some(())?;
        let mut numbers = Reader(key.bits()?).sequence()?;
        let (modulus, exponent) = (numbers.take(INTEGER)?.to_vec(), numbers.take(INTEGER)?.to_vec());
        Some(Self { modulus, exponent })
    }

    fn strong(&self) -> bool {
        let modulus = self.modulus.strip_prefix(&[0]).unwrap_or(&self.modulus);
        modulus.len() >= SHORTEST && !self.exponent.is_empty()
    }

    /// SSH's form, before base64.
    fn blob(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for part in [SSH_RSA, &self.exponent, &self.modulus] {
            out.extend(u32::try_from(part.len()).unwrap_or(u32::MAX).to_be_bytes());
            out.extend(part);
        }
        out
    }

    pub(crate) fn ssh(&self) -> String {
        format!("ssh-rsa {}", STANDARD.encode(self.blob()))
    }

    pub(crate) fn pem(&self) -> String {
        let numbers = [der::value(INTEGER, &self.modulus), der::value(INTEGER, &self.exponent)].concat();
        let bits = [vec![0], der::value(SEQUENCE, &numbers)].concat();
        let key = [der::value(SEQUENCE, RSA_ENCRYPTION), der::value(BIT_STRING, &bits)].concat();
        der::pem("PUBLIC KEY", &der::value(SEQUENCE, &key))
    }

    /// MD5 of SSH's form, as AWS shows it.
    fn fingerprint(&self) -> String {
        let digest = Md5::digest(self.blob());
        let pairs: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        pairs.join(":")
    }
}

/// A field of SSH's form: its length before it.
fn field<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (field, after) = after.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    *rest = after;
    Some(field)
}

fn absent(id: &str) -> Error {
    errors::no_such_entity(format!("The Public Key with id {id} cannot be found."))
}

fn status(active: bool) -> String {
    if active { "Active" } else { "Inactive" }.into()
}

fn shape(user: &str, record: &SshKeyRecord, pem: bool) -> Option<SSHPublicKey> {
    let key = RsaKey::parse(&record.body)?;
    Some(SSHPublicKey {
        user_name: Some(user.to_owned()),
        ssh_public_key_id: Some(record.id.clone()),
        fingerprint: Some(key.fingerprint()),
        ssh_public_key_body: Some(if pem { key.pem() } else { key.ssh() }),
        status: Some(status(record.active)),
        upload_date: Some(record.uploaded),
    })
}

/// UploadSSHPublicKey. RSA keys of 2,048 bits and more.
pub(crate) async fn upload(
    iam: &Iam,
    call: &Call,
    input: UploadSSHPublicKeyRequest,
) -> Result<UploadSSHPublicKeyResponse, Error> {
    let key = RsaKey::parse(&input.ssh_public_key_body).filter(RsaKey::strong);
    let key = key.ok_or_else(|| Error::of(&schema::InvalidPublicKeyException, "Invalid Public Key"))?;
    let record =
        SshKeyRecord { id: ids::unique_id(&*iam.rng, "APKA"), body: key.ssh(), active: true, uploaded: call.time };
    let user = iam
        .change(&call.account, |change| {
            let mut user: UserRecord = change.get(&input.user_name)?;
            if user.ssh_keys.iter().any(|known| known.body == record.body) {
                let message = "The SSH public key is already associated with the specified IAM user.";
                return Err(Error::of(&schema::DuplicateSSHPublicKeyException, message).into());
            }
            if user.ssh_keys.len() >= MOST_KEYS {
                return Err(errors::quota("SSHPublicKeysPerUser", MOST_KEYS).into());
            }
            user.ssh_keys.push(record.clone());
            let name = user.name.clone();
            change.put(user)?;
            Ok(name)
        })
        .await?;
    Ok(UploadSSHPublicKeyResponse { ssh_public_key: shape(&user, &record, false) })
}

/// GetSSHPublicKey.
pub(crate) async fn get(
    iam: &Iam,
    call: &Call,
    input: GetSSHPublicKeyRequest,
) -> Result<GetSSHPublicKeyResponse, Error> {
    let user = iam.entity::<UserRecord>(&call.account, &input.user_name)?;
    let record = user.ssh_keys.iter().find(|key| key.id == input.ssh_public_key_id);
    let record = record.ok_or_else(|| absent(&input.ssh_public_key_id))?;
    Ok(GetSSHPublicKeyResponse { ssh_public_key: shape(&user.name, record, input.encoding == "PEM") })
}

/// ListSSHPublicKeys: the caller's own without a name.
pub(crate) async fn list(
    iam: &Iam,
    call: &Call,
    input: ListSSHPublicKeysRequest,
) -> Result<ListSSHPublicKeysResponse, Error> {
    let name = input.user_name.map_or_else(|| iam.own_user(call), Ok)?;
    let user = iam.entity::<UserRecord>(&call.account, &name)?;
    let mut keys = user.ssh_keys.clone();
    keys.sort_by(|a, b| a.id.cmp(&b.id));
    let page = page(keys, |key| key.id.clone(), input.marker.as_deref(), input.max_items)?;
    let page = page.map(|key| SSHPublicKeyMetadata {
        user_name: Some(user.name.clone()),
        ssh_public_key_id: Some(key.id),
        status: Some(status(key.active)),
        upload_date: Some(key.uploaded),
    });
    Ok(ListSSHPublicKeysResponse {
        is_truncated: page.truncated(),
        ssh_public_keys: Some(page.items),
        marker: page.marker,
    })
}

/// UpdateSSHPublicKey: `Active` or `Inactive`.
pub(crate) async fn update(iam: &Iam, call: &Call, input: UpdateSSHPublicKeyRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&input.user_name)?;
        let key = user.ssh_keys.iter_mut().find(|key| key.id == input.ssh_public_key_id);
        key.ok_or_else(|| absent(&input.ssh_public_key_id))?.active = input.status == "Active";
        change.put(user)
    })
    .await
}

/// DeleteSSHPublicKey.
pub(crate) async fn delete(iam: &Iam, call: &Call, input: DeleteSSHPublicKeyRequest) -> Result<(), Error> {
    iam.change(&call.account, |change| {
        let mut user: UserRecord = change.get(&input.user_name)?;
        let at = user.ssh_keys.iter().position(|key| key.id == input.ssh_public_key_id);
        user.ssh_keys.remove(at.ok_or_else(|| absent(&input.ssh_public_key_id))?);
        change.put(user)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_in_both_forms() {
        let text = include_str!("../../testdata/ssh.txt");
        let (ssh, rest) = text.split_once('\n').unwrap();
        let (fingerprint, pem) = rest.split_once('\n').unwrap();
        let key = RsaKey::parse(ssh).unwrap();
        assert!(key.strong());
        assert_eq!(RsaKey::parse(pem), Some(key.clone()));
        assert_eq!(ssh.rsplit_once(' ').unwrap().0, key.ssh());
        assert_eq!(pem.trim(), key.pem());
        assert_eq!(fingerprint, key.fingerprint());
    }

    #[test]
    fn what_is_no_rsa_key_is_refused() {
        for bad in [
            "",
            "ssh-rsa",
            "ssh-rsa AAAA",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEd2vYvMsoQFgu7Cg4A2y1RRfFLyEvYQXvDBJwyOPfK9 a@b",
            "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----",
            "-----BEGIN PUBLIC KEY-----",
        ] {
            assert_eq!(RsaKey::parse(bad), None, "{bad}");
        }
        let weak = RsaKey { modulus: vec![1; 128], exponent: vec![1, 0, 1] };
        assert!(!RsaKey::parse(&weak.ssh()).unwrap().strong());
    }
}
