//! Pages of lists: `MaxItems` (100 when absent) and an opaque `Marker`.

use wire::Error;

use crate::errors;

/// One page, and the marker of the next.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) marker: Option<String>,
}

impl<T> Page<T> {
    /// For answers: `IsTruncated`.
    pub(crate) fn truncated(&self) -> Option<bool> {
        Some(self.marker.is_some())
    }

    pub(crate) fn map<U>(self, each: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(each).collect(), marker: self.marker }
    }
}

/// Cuts a page out of a sorted list. `key` is what the list is sorted by; unique.
pub(crate) fn page<T>(
    all: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> String,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<T>, Error> {
    let after = marker.map(decode).transpose()?;
    let most = usize::try_from(max_items.unwrap_or(100)).unwrap_or(100).clamp(1, 1000);
    let mut rest = all.into_iter().filter(|item| after.as_ref().is_none_or(|after| key(item) > *after));
    let items: Vec<T> = rest.by_ref().take(most).collect();
    let marker = match (rest.next(), items.last()) {
        (Some(_), Some(last)) => Some(encode(&key(last))),
        _ => None,
    };
    Ok(Page { items, marker })
}

fn encode(key: &str) -> String {
    hex::encode(key)
}

fn decode(marker: &str) -> Result<String, Error> {
    let bytes = hex::decode(marker).ok();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or_else(|| errors::validation("Invalid Marker."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_join_to_the_whole() {
        let all: Vec<String> = (0..25).map(|i| format!("{i:02}")).collect();
        let mut seen = Vec::new();
        let mut marker = None;
        loop {
            let page = page(all.clone(), String::clone, marker.as_deref(), Some(7)).unwrap();
            seen.extend(page.items);
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
        assert!(page(all, String::clone, Some("zz"), None).is_err());
    }
}
