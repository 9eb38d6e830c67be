//! A future that goes on when its caller goes away: a function is not stopped because the client
//! that called it hung up.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use service::BoxFuture;

use super::tasks::Tasks;

/// Polls a future where it is awaited; when it is dropped before its end, the rest runs as a task.
pub(crate) struct Detach<T: Send + 'static> {
    future: Option<BoxFuture<'static, T>>,
    tasks: Arc<Tasks>,
}

impl<T: Send + 'static> Detach<T> {
    /// Wraps a future.
    pub fn new(tasks: &Arc<Tasks>, future: impl Future<Output = T> + Send + 'static) -> Self {
        Self { future: Some(Box::pin(future)), tasks: Arc::clone(tasks) }
    }
}

impl<T: Send + 'static> Future for Detach<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        match &mut self.future {
            Some(future) => match future.as_mut().poll(context) {
                Poll::Ready(value) => {
                    self.future = None;
                    Poll::Ready(value)
                }
                Poll::Pending => Poll::Pending,
            },
            // Polled after its end: by contract nobody does.
            None => Poll::Pending,
        }
    }
}

impl<T: Send + 'static> Drop for Detach<T> {
    fn drop(&mut self) {
        if let Some(future) = self.future.take() {
            self.tasks.spawn(async move {
                future.await;
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::oneshot;

    #[tokio::test]
    async fn what_is_dropped_goes_on() {
        let tasks = Arc::new(Tasks::new(tokio::runtime::Handle::current()));
        let (go, gate) = oneshot::channel::<()>();
        let (done, seen) = oneshot::channel::<u32>();
        let mut future = Box::pin(Detach::new(&tasks, async move {
            gate.await.unwrap();
            done.send(7).unwrap();
        }));
        assert!(futures_poll_once(future.as_mut()).await.is_none());
        drop(future);
        go.send(()).unwrap();
        assert_eq!(seen.await, Ok(7));
    }

    async fn futures_poll_once<F: Future + Unpin>(mut future: F) -> Option<F::Output> {
        std::future::poll_fn(|context| match Pin::new(&mut future).poll(context) {
            Poll::Ready(value) => Poll::Ready(Some(value)),
            Poll::Pending => Poll::Ready(None),
        })
        .await
    }
}
