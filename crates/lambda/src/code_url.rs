//! The URLs under which `GetFunction` shows a function's code: they carry their own permission and
//! end after ten minutes, as AWS's presigned ones do.

use std::time::Duration;

use base::Timestamp;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// How long a URL is good.
const LIFE: Duration = Duration::from_secs(600);
/// Where the front serves them.
pub(crate) const PREFIX: &str = "/_pinfold/code/";

/// The URL of a package.
pub(crate) fn make(key: &[u8], endpoint: &str, sha256: &str, now: Timestamp) -> String {
    let expires = now.plus(LIFE).seconds();
    let signature =
        signer(key, sha256, expires).map(|mac| hex::encode(mac.finalize().into_bytes())).unwrap_or_default();
    format!("{endpoint}{PREFIX}{sha256}?expires={expires}&signature={signature}")
}

/// The package of a URL that we made and whose time is not over.
pub(crate) fn verify(key: &[u8], path: &str, query: &str, now: Timestamp) -> Option<String> {
    let sha256 = path.strip_prefix(PREFIX)?;
    let value = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let expires: i64 = value("expires")?.parse().ok()?;
    let signature = hex::decode(value("signature")?).ok()?;
    signer(key, sha256, expires)?.verify_slice(&signature).ok()?;
    (now.seconds() < expires).then(|| sha256.to_owned())
}

fn signer(key: &[u8], sha256: &str, expires: i64) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(format!("{sha256} {expires}").as_bytes());
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_good_for_its_package_and_its_time() {
        let now = Timestamp::from_millis(1_795_177_845_123);
        let url = make(b"key", "http://localhost:4566", "ab12", now);
        assert!(url.starts_with("http://localhost:4566/_pinfold/code/ab12?expires=1795178445&signature="), "{url}");
        let (path, query) = url.strip_prefix("http://localhost:4566").unwrap().split_once('?').unwrap();
        let check = |key: &[u8], path: &str, query: &str, now| verify(key, path, query, now);
        assert_eq!(check(b"key", path, query, now).as_deref(), Some("ab12"));
        assert_eq!(check(b"key", path, query, now.plus(LIFE)), None);
        assert_eq!(check(b"other", path, query, now), None);
        assert_eq!(check(b"key", "/_pinfold/code/ab13", query, now), None);
        assert_eq!(check(b"key", path, &query.replace("1795178445", "1795179999"), now), None);
        for bad in ["", "expires=1", "expires=x&signature=00", "expires=9999999999&signature=zz"] {
            assert_eq!(check(b"key", path, bad, now), None, "{bad}");
        }
    }
}
