//! Randomness for ids on the request path: drawn from the system a page at a time, as a system call
//! for each id would be dear. For names only, never for secrets.

use std::sync::{Arc, Mutex, PoisonError};

use base::Rng;

/// Bytes that are drawn at once.
const PAGE: usize = 4096;

/// A generator that keeps a page of another's output.
#[derive(Debug)]
pub struct Paged {
    source: Arc<dyn Rng>,
    /// What is left; taken from its end.
    page: Mutex<Vec<u8>>,
}

impl Paged {
    /// Nothing is drawn yet.
    pub fn new(source: Arc<dyn Rng>) -> Self {
        Self { source, page: Mutex::default() }
    }
}

impl Rng for Paged {
    fn fill(&self, buffer: &mut [u8]) {
        if buffer.len() > PAGE {
            return self.source.fill(buffer);
        }
        let mut page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        if page.len() < buffer.len() {
            page.resize(PAGE, 0);
            self.source.fill(&mut page);
        }
        let left = page.len() - buffer.len();
        buffer.copy_from_slice(&page[left..]);
        page.truncate(left);
    }
}

#[cfg(test)]
mod tests {
    use base::SeededRng;

    use super::*;

    #[test]
    fn no_byte_is_given_twice() {
        let paged = Paged::new(Arc::new(SeededRng::new(1)));
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..3000 {
            let mut bytes = [0; 16];
            paged.fill(&mut bytes);
            assert!(seen.insert(bytes));
        }
        let mut large = vec![0; 10_000];
        paged.fill(&mut large);
        assert!(large.iter().any(|byte| *byte != 0));
    }
}
