//! The markers by which clients ask for the next page of a list: what was shown last, with a check sum,
//! so that a text which no list gave is told from one.

use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use wire::Error;

use crate::errors;

/// Bytes of the check sum.
const SUM: usize = 6;

/// The marker of a page whose last entry is `last`.
pub(crate) fn make(last: &str) -> String {
    let mut bytes = sum(last).to_vec();
    bytes.extend_from_slice(last.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The entry behind which the next page begins; none for the first page.
///
/// # Errors
/// The text was never a marker.
///
/// Assumption: the words are those that Lambda was seen to answer to a marker of ListLayers that it had
/// not given.
pub(crate) fn read<T: FromStr>(marker: Option<&str>) -> Result<Option<T>, Error> {
    let Some(marker) = marker.filter(|marker| !marker.is_empty()) else { return Ok(None) };
    let bytes = URL_SAFE_NO_PAD.decode(marker).unwrap_or_default();
    let last = bytes.get(SUM..).and_then(|last| std::str::from_utf8(last).ok());
    match last.filter(|last| bytes.starts_with(&sum(last))).and_then(|last| last.parse().ok()) {
        Some(last) => Ok(Some(last)),
        None => Err(errors::invalid("Invalid pagination key.")),
    }
}

fn sum(last: &str) -> [u8; SUM] {
    let digest = Sha256::digest(last);
    std::array::from_fn(|at| digest[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_given_is_taken() {
        let refused = "InvalidParameterValueException: Invalid pagination key.";
        let check = |marker: &str, expect: Result<Option<&str>, &str>| {
            let read = read::<String>(Some(marker)).map_err(|error| error.to_string());
            assert_eq!(read, expect.map(|last| last.map(str::to_owned)).map_err(str::to_owned), "{marker}");
        };
        for last in ["f", "12", "a-function_with-a-long-name"] {
            check(&make(last), Ok(Some(last)));
        }
        check("", Ok(None));
        for text in ["zzz", "12", "é", "!", "AAAAAAAA", &make("f")[1..]] {
            check(text, Err(refused));
        }
        assert_eq!(read(Some(&make("12"))).unwrap(), Some(12));
        assert_eq!(read::<u64>(Some(&make("f"))).unwrap_err().to_string(), refused);
    }
}
