//! Whether the machine has a core to spare: an environment more helps nobody when it has not.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use base::{Clock, Timestamp};

/// How often the kernel is asked, at most.
const EVERY: Duration = Duration::from_millis(2);
/// How much a new look weighs against those before: many looks, so that a moment's rest of a busy
/// machine is not taken for a core to spare.
const WEIGHT: f64 = 1.0 / 16.0;

/// The machine's cores, and who wants them.
#[derive(Debug)]
pub(crate) struct Cpu {
    cores: usize,
    /// `/proc/loadavg`; none where there is no such file: then there is always a core to spare.
    load: Option<File>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    looked: Timestamp,
    /// How many threads can run or do, on average.
    runnable: f64,
}

impl Cpu {
    /// This machine's.
    pub fn new() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { cores, load: File::open("/proc/loadavg").ok(), state: Mutex::default() }
    }

    /// Cores without end: for tests.
    #[cfg(test)]
    pub fn endless() -> Self {
        Self { cores: usize::MAX, load: None, state: Mutex::default() }
    }

    /// How many there are.
    pub fn cores(&self) -> usize {
        self.cores
    }

    /// Whether one is free, of late. The thread that asks does not count.
    pub fn is_free(&self, clock: &dyn Clock) -> bool {
        let Some(load) = &self.load else { return true };
        let now = clock.now();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if now.since(state.looked) >= EVERY {
            let mut text = [0; 64];
            let length = load.read_at(&mut text, 0).unwrap_or_default();
            let runnable = runnable(&text[..length]).unwrap_or(1).saturating_sub(1);
            state.runnable += (runnable as f64 - state.runnable) * WEIGHT;
            state.looked = now;
        }
        state.runnable < self.cores as f64
    }
}

/// The number of runnable threads in the text of `/proc/loadavg`: `0.20 0.18 0.12 3/80 11206`.
fn runnable(text: &[u8]) -> Option<usize> {
    let text = std::str::from_utf8(text).ok()?;
    text.split_ascii_whitespace().nth(3)?.split_once('/')?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_count_is_read() {
        assert_eq!(runnable(b"0.20 0.18 0.12 3/80 11206\n"), Some(3));
        assert_eq!(runnable(b""), None);
        assert_eq!(runnable(b"0.20 0.18 0.12 \xff/80 1"), None);
        assert!(Cpu::endless().is_free(&base::SystemClock));
        let cores = Cpu::new().cores();
        assert!(cores > 0);
    }
}
