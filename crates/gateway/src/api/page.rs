//! Pages of lists: `limit` and `position`.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::Error;

use crate::error::bad_request;

/// Items of a page where the caller asks for none: AWS's.
const DEFAULT: usize = 25;
/// Items of a page at most: AWS's.
const MOST: usize = 500;

/// The page of `items` (sorted by `key`) that begins after `position`, and the next position.
///
/// # Errors
/// When the position is none that we gave.
pub fn page<T>(
    items: Vec<T>,
    key: impl Fn(&T) -> &str,
    position: Option<&str>,
    limit: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let after = match position.filter(|text| !text.is_empty()) {
        None => None,
        Some(text) => {
            let bytes = URL_SAFE_NO_PAD.decode(text).ok();
            let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
            Some(text.ok_or_else(|| bad_request("Invalid position parameter specified"))?)
        }
    };
    let size = match limit {
        None | Some(0) => DEFAULT,
        Some(limit) => usize::try_from(limit).map_err(|_| bad_request("Invalid limit parameter specified"))?.min(MOST),
    };
    let mut rest = items.into_iter().filter(|item| after.as_deref().is_none_or(|after| key(item) > after));
    let page: Vec<T> = rest.by_ref().take(size).collect();
    let next = rest.next().and_then(|_| page.last()).map(|last| URL_SAFE_NO_PAD.encode(key(last)));
    Ok((page, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_each_other() {
        let items = || ('a'..='e').map(String::from).collect::<Vec<_>>();
        let (first, next) = page(items(), |item| item, None, Some(2)).unwrap();
        assert_eq!(first, ["a", "b"]);
        let (second, next) = page(items(), |item| item, next.as_deref(), Some(3)).unwrap();
        assert_eq!((second, next), (vec!["c".to_owned(), "d".to_owned(), "e".to_owned()], None));
        assert!(page(items(), |item| item, Some("!"), None).is_err());
        assert!(page(items(), |item| item, None, Some(-1)).is_err());
    }
}
