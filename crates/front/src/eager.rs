//! A task that wakes itself while it runs is polled again at once. Left to the runtime it would go
//! through the queue, and the runtime would wake a second worker to look there: for each request one
//! thread more, which then contends for the next event. The HTTP library wakes itself for each body.

use std::pin::Pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// How often in a row it is polled, before others have their turn.
const TURNS: usize = 16;

const IDLE: u8 = 0;
const POLLING: u8 = 1;
const WOKEN: u8 = 2;

/// The future, as a task of its own.
pub(crate) struct Eager<F> {
    future: F,
    signal: Arc<Signal>,
    waker: Waker,
}

struct Signal {
    state: AtomicU8,
    /// What wakes the task.
    task: Mutex<Waker>,
}

impl<F> Eager<F> {
    pub(crate) fn new(future: F) -> Self {
        let signal = Arc::new(Signal { state: AtomicU8::new(IDLE), task: Mutex::new(Waker::noop().clone()) });
        Self { future, waker: Waker::from(Arc::clone(&signal)), signal }
    }
}

impl<F: Future + Unpin> Future for Eager<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Self { future, signal, waker } = &mut *self;
        {
            let mut task = signal.task.lock().unwrap_or_else(PoisonError::into_inner);
            if !task.will_wake(context.waker()) {
                task.clone_from(context.waker());
            }
        }
        let mut inner = Context::from_waker(waker);
        for _ in 0..TURNS {
            signal.state.store(POLLING, Ordering::SeqCst);
            if let Poll::Ready(value) = Pin::new(&mut *future).poll(&mut inner) {
                return Poll::Ready(value);
            }
            if signal.state.compare_exchange(POLLING, IDLE, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
                return Poll::Pending;
            }
        }
        signal.state.store(IDLE, Ordering::SeqCst);
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // From whichever thread: while it is polled, who polls sees to it.
        match self.state.compare_exchange(POLLING, WOKEN, Ordering::SeqCst, Ordering::SeqCst) {
            Ok(_) | Err(WOKEN) => {}
            Err(_) => self.task.lock().unwrap_or_else(PoisonError::into_inner).wake_by_ref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    #[derive(Default)]
    struct Count(AtomicUsize);

    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Polls once a future that wakes itself `wakes` times; how often it was polled, how often its
    /// task was woken, whether it ended.
    fn check(wakes: usize, expect: (usize, usize, bool)) {
        let count = Arc::<Count>::default();
        let waker = Waker::from(Arc::clone(&count));
        let mut polls = 0;
        let future = std::future::poll_fn(|context| {
            polls += 1;
            if polls > wakes {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        });
        let mut eager = Eager::new(future);
        let done = Pin::new(&mut eager).poll(&mut Context::from_waker(&waker)).is_ready();
        drop(eager);
        assert_eq!((polls, count.0.load(Ordering::SeqCst), done), expect);
    }

    #[test]
    fn who_wakes_itself_is_polled_again() {
        check(0, (1, 0, true));
        check(3, (4, 0, true));
        // In the end others have their turn.
        check(TURNS, (TURNS, 1, false));
    }

    #[test]
    fn others_wake_the_task() {
        let count = Arc::<Count>::default();
        let waker = Waker::from(Arc::clone(&count));
        let mut kept = None;
        let mut eager = Eager::new(std::future::poll_fn(|context| {
            kept = Some(context.waker().clone());
            Poll::<()>::Pending
        }));
        assert!(Pin::new(&mut eager).poll(&mut Context::from_waker(&waker)).is_pending());
        assert_eq!(count.0.load(Ordering::SeqCst), 0);
        drop(eager);
        kept.unwrap().wake();
        assert_eq!(count.0.load(Ordering::SeqCst), 1);
    }
}
