//! Randomness is an argument: everything that asks for it takes an [`Rng`].

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

/// Where randomness comes from.
pub trait Rng: Send + Sync + fmt::Debug {
    /// Fills the buffer.
    fn fill(&self, buffer: &mut [u8]);
}

impl dyn Rng + '_ {
    /// A number below `bound`; 0 when `bound` is 0. Unbiased enough for names: 64 bits are reduced.
    pub fn below(&self, bound: u64) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        if bound == 0 { 0 } else { u64::from_le_bytes(bytes) % bound }
    }

    /// `length` characters out of `alphabet` (ASCII), such as the id of a REST API.
    pub fn text(&self, alphabet: &[u8], length: usize) -> String {
        (0..length)
            .filter_map(|_| alphabet.get(self.below(alphabet.len() as u64) as usize))
            .map(|&b| char::from(b))
            .collect()
    }
}

/// The operating system's generator, fit for secrets.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemRng;

/// The same sequence for the same seed: for tests. Never for secrets.
#[derive(Debug)]
pub struct SeededRng(AtomicU64);

impl Rng for SystemRng {
    #[allow(clippy::panic, reason = "without randomness no id and no secret is safe: the process must not go on")]
    fn fill(&self, buffer: &mut [u8]) {
        if let Err(error) = getrandom::fill(buffer) {
            panic!("the operating system gives no randomness: {error}");
        }
    }
}

impl SeededRng {
    /// A generator that starts at `seed`.
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Rng for SeededRng {
    fn fill(&self, buffer: &mut [u8]) {
        // SplitMix64 (Steele, Lea, Flood 2014).
        for chunk in buffer.chunks_mut(8) {
            let state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_and_another_differs() {
        let text = |seed| (&SeededRng::new(seed) as &dyn Rng).text(b"abcdefghij0123456789", 10);
        assert_eq!(text(1), text(1));
        assert_ne!(text(1), text(2));
        assert_eq!(text(3).len(), 10);
    }

    #[test]
    fn an_empty_alphabet_gives_an_empty_text() {
        assert_eq!((&SystemRng as &dyn Rng).text(b"", 10), "");
    }
}
