//! Media types: which bodies are bytes, and what a `Content-Type` or `Accept` header names.

/// A set of media types; `*/*` and `image/*` stand for many.
#[derive(Debug, Clone, Default)]
pub struct MediaTypes {
    all: bool,
    /// Lower-case, without parameters.
    types: Vec<Box<str>>,
}

impl MediaTypes {
    /// From the API's `binaryMediaTypes`.
    pub fn new(types: &[String]) -> Self {
        let types: Vec<Box<str>> = types.iter().map(|name| essence(name).to_ascii_lowercase().into()).collect();
        Self { all: types.iter().any(|name| **name == *"*/*"), types }
    }

    /// Whether no media type is in it.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// Whether a header's value names one of them.
    pub fn contains(&self, header: &str) -> bool {
        if self.all {
            return true;
        }
        let name = essence(header);
        self.types.iter().any(|member| match member.strip_suffix("/*") {
            Some(family) => name.split_once('/').is_some_and(|(first, _)| first.eq_ignore_ascii_case(family)),
            None => name.eq_ignore_ascii_case(member),
        })
    }
}

/// A media type without its parameters: `text/html` of `text/html; charset=utf-8`. Of several, the
/// first.
pub fn essence(header: &str) -> &str {
    let first = header.split(',').next().unwrap_or_default();
    first.split(';').next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_know_their_members() {
        let set = |types: &[&str]| MediaTypes::new(&types.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert!(set(&["image/png"]).contains("Image/PNG; q=1"));
        assert!(!set(&["image/png"]).contains("image/jpeg"));
        assert!(set(&["image/*"]).contains("image/jpeg"));
        assert!(!set(&["image/*"]).contains("imagery"));
        assert!(set(&["*/*"]).contains("anything"));
        assert!(!set(&[]).contains(""));
        assert_eq!(essence("text/html;q=0.9, image/png"), "text/html");
    }
}
