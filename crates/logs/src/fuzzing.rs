//! Parsers of this crate, for `fuzz/`.

use crate::pattern::Pattern;
use crate::select;

/// Reads a filter pattern and the token of a page.
pub fn pattern(text: &str) {
    if let Ok(pattern) = Pattern::parse(text) {
        pattern.holds(text);
    }
    let _ = select::Position::from_token(text);
}
