//! HMAC-SHA256, which both kinds of keys are made with.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// HMAC-SHA256 with its key already absorbed: cloning it saves two compressions a use.
pub(super) type Keyed = Hmac<Sha256>;

/// HMAC-SHA256 keyed with any bytes.
pub(super) fn keyed(key: &[u8]) -> Keyed {
    // HMAC takes keys of every length; `new_from_slice` cannot fail for it.
    Keyed::new_from_slice(key).unwrap_or_else(|_| Keyed::new(&Default::default()))
}

/// The MAC of `data`.
pub(super) fn finish(key: &Keyed, data: &[u8]) -> [u8; 32] {
    let mut mac = key.clone();
    mac.update(data);
    mac.finalize().into_bytes().into()
}
