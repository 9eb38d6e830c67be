//! One function instance: Init, one invocation at a time, freezing, its end.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Buf, Bytes, BytesMut};
use tokio::sync::watch;

use crate::backend::{Control, Gone};
use crate::drain::Drain;
use crate::event::{Event, Exit, Failure, InitReport};
use crate::frame_socket::FrameSocket;
use crate::frames;
use crate::output::Output;
use crate::protocol::Part;
use crate::runtime_api::{ListenGuard, RuntimeApi};

/// How long a killed environment may take to be gone.
const BURIAL: Duration = Duration::from_secs(10);
/// Bytes that one read of a frame takes.
const ROOM: usize = 16 * 1024;
/// The period of CPU quotas, in microseconds.
const PERIOD_US: u64 = 100_000;

/// One function instance. It serves one invocation at a time; when it is dropped its processes are
/// killed.
pub struct Environment {
    pub(crate) id: u64,
    pub(crate) pid: i32,
    pub(crate) control: Arc<dyn Control>,
    pub(crate) channel: Channel,
    /// What marks the log records of its client.
    pub(crate) token: String,
    pub(crate) drain: Drain,
    pub(crate) output: Option<Output>,
    pub(crate) gone: watch::Receiver<Option<Gone>>,
    pub(crate) controls: Vec<(Part, File)>,
    pub(crate) guards: Vec<ListenGuard>,
    /// Where its Runtime API is, for a stock client.
    pub(crate) address: String,
    /// It was booted without a program, which comes with the code.
    pub(crate) bare: bool,
    pub(crate) started: Instant,
    /// Microseconds of CPU in a period; `None` where the share is not limited.
    pub(crate) cpu_quota_us: Option<u64>,
    /// Whether a cgroup counts its memory.
    pub(crate) counted: bool,
    pub(crate) ahead: bool,
    pub(crate) response_limit: usize,
    pub(crate) frozen: bool,
    pub(crate) alive: bool,
    /// The last event came to nobody: it had ended before.
    pub(crate) untouched: bool,
    pub(crate) peak: Option<u64>,
}

/// How the runtime is spoken with.
pub(crate) enum Channel {
    Frames(Box<FrameChannel>),
    Http(Arc<RuntimeApi>),
}

/// The frames socket.
pub(crate) struct FrameChannel {
    pub socket: FrameSocket,
    pub buffer: BytesMut,
    /// What tells the runtime to load the handler.
    pub init: Bytes,
    pub limit: usize,
    /// The runtime ended before it had read the last frame.
    pub unread: bool,
}

/// What a frame of a client says.
enum Answer {
    Ready,
    Response(Bytes),
    Failed(Failure),
    /// The process ends after it.
    Last(Failure),
}

impl Environment {
    /// Waits until the runtime has loaded the handler. To be called once, at once after
    /// [`crate::Sandbox::create`]; `timeout` counts from now. On failure the environment is dead.
    pub async fn init(&mut self, timeout: Duration) -> Result<InitReport, Failure> {
        let work = async {
            match &mut self.channel {
                Channel::Http(api) => api.ready().await.map(|()| Answer::Ready),
                Channel::Frames(channel) => {
                    let order = channel.init.clone();
                    channel.exchange(order).await
                }
            }
        };
        let answer = run(work, &mut self.drain, &mut self.gone, self.counted, timeout).await;
        match answer {
            Ok(Answer::Ready) => {
                self.apply_quota();
                Ok(InitReport { duration: self.started.elapsed() })
            }
            Ok(Answer::Failed(failure) | Answer::Last(failure)) | Err(failure) => {
                self.end().await;
                Err(failure)
            }
            Ok(Answer::Response(_)) => {
                self.end().await;
                Err(Failure::Protocol("a response before any event".into()))
            }
        }
    }

    /// Lets the function handle one event. Thaws it first if it is frozen. When it returns, all
    /// output that was written before the response waits in [`Self::output`]'s receiver, which must
    /// be received from meanwhile.
    pub async fn invoke(&mut self, event: Event, timeout: Duration) -> Result<Bytes, Failure> {
        self.untouched = !self.is_alive();
        if self.untouched {
            self.alive = false;
            return Err(self.ended().unwrap_or(Failure::Exited(Exit::Signal(9))));
        }
        self.thaw();
        let work = async {
            match &mut self.channel {
                Channel::Http(api) => match api.invoke(event).await {
                    Err(failure @ Failure::Init { .. }) => Err(failure),
                    Err(failure) => Ok(Answer::Failed(failure)),
                    Ok(body) => Ok(Answer::Response(body)),
                },
                Channel::Frames(channel) => channel.exchange(frames::invoke(&event)).await,
            }
        };
        let answer = run(work, &mut self.drain, &mut self.gone, self.counted, timeout).await;
        match answer {
            Ok(Answer::Response(body)) if body.len() <= self.response_limit => Ok(body),
            Ok(Answer::Response(body)) => Err(Failure::TooLarge(body.len())),
            Ok(Answer::Failed(failure)) => Err(failure),
            Ok(Answer::Last(failure)) | Err(failure) => {
                let exited = matches!(failure, Failure::Exited(_) | Failure::OutOfMemory);
                self.untouched = exited && self.channel.unread();
                self.end().await;
                Err(failure)
            }
            Ok(Answer::Ready) => {
                self.end().await;
                Err(Failure::Protocol("ready a second time".into()))
            }
        }
    }

    /// Says what Init is to load; `variables` where the process was started without them.
    pub(crate) fn load(&mut self, handler: &str, variables: Option<&[(String, String)]>) {
        if let Channel::Frames(channel) = &mut self.channel {
            let variables = variables.map(|all| {
                let map: serde_json::Map<_, _> =
                    all.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
                serde_json::Value::from(map).to_string()
            });
            let body = variables.unwrap_or_default();
            channel.init = frames::init(handler, &self.token, self.response_limit, body.as_bytes());
        }
    }

    /// The receiver of its log events; `None` when it has been taken already.
    pub fn output(&mut self) -> Option<Output> {
        self.output.take()
    }

    /// Reads output that came between invocations (from threads that go on), so that they do not
    /// stand still when the pipe is full. Never returns while the environment lives: drop it.
    pub async fn attend(&mut self) {
        loop {
            tokio::select! {
                () = self.drain.step() => {}
                _ = ended(&mut self.gone) => {
                    self.drain.finish().await;
                    self.alive = false;
                    return;
                }
            }
        }
    }

    /// Stops all of its processes. Takes some microseconds; no memory is given back.
    pub fn freeze(&mut self) {
        if self.alive && !self.frozen {
            self.frozen = true;
            self.set_frozen(true);
        }
    }

    /// Lets its processes go on.
    pub fn thaw(&mut self) {
        if self.frozen {
            self.frozen = false;
            self.set_frozen(false);
        }
    }

    /// The most memory that it has used at once, in bytes: all of its processes, and `/tmp`, where a
    /// cgroup counts; else the resident memory of the runtime's process.
    pub fn memory_used(&self) -> Option<u64> {
        if let Some(gone) = self.gone.borrow().as_ref() {
            return gone.peak.or(self.peak);
        }
        let peak = self.part(Part::MemoryPeak).and_then(|file| {
            let mut digits = [0; 24];
            let length = file.read_at(&mut digits, 0).ok()?;
            std::str::from_utf8(&digits[..length]).ok()?.trim().parse().ok()
        });
        peak.or_else(|| resident_peak(self.pid)).or(self.peak)
    }

    /// Whether it had been booted before it was asked for.
    pub fn was_booted_ahead(&self) -> bool {
        self.ahead
    }

    /// Whether it can take an event.
    pub fn is_alive(&self) -> bool {
        self.alive && self.gone.borrow().is_none()
    }

    /// Whether the last event came to nobody, because the environment had ended before the runtime
    /// read it: another one may take it.
    pub fn left_untouched(&self) -> bool {
        self.untouched
    }

    /// Kills its processes and waits until they are gone.
    pub async fn kill(mut self) {
        self.end().await;
    }

    /// Kills, and waits for the end.
    async fn end(&mut self) {
        self.peak = self.memory_used();
        self.alive = false;
        self.guards.clear();
        self.control.kill(self.id);
        if tokio::time::timeout(BURIAL, ended(&mut self.gone)).await.is_err() {
            tracing::error!(pid = self.pid, "an environment does not end");
        }
        // Whoever receives may have stopped: what is left must not hold us up.
        let _ = tokio::time::timeout(Duration::from_millis(100), self.drain.finish()).await;
    }

    fn ended(&self) -> Option<Failure> {
        self.gone.borrow().as_ref().map(|gone| failure_of(gone, self.counted))
    }

    fn part(&self, wanted: Part) -> Option<&File> {
        self.controls.iter().find(|(part, _)| *part == wanted).map(|(_, file)| file)
    }

    fn set_frozen(&self, frozen: bool) {
        let (v1, v2): (&[u8], &[u8]) = if frozen { (b"FROZEN", b"1") } else { (b"THAWED", b"0") };
        let mut done = false;
        for (part, word) in [(Part::FreezerV1, v1), (Part::FreezerV2, v2)] {
            if let Some(mut file) = self.part(part) {
                done |= file.write_all(word).is_ok();
            }
        }
        if !done {
            self.control.freeze(self.id, frozen);
        }
    }

    /// Only after Init, which AWS lets run at full speed: a quota makes a start four times slower.
    fn apply_quota(&self) {
        let Some(quota) = self.cpu_quota_us else {
            return;
        };
        let words = [(Part::CpuV1, format!("{quota}")), (Part::CpuV2, format!("{quota} {PERIOD_US}"))];
        for (part, word) in words {
            if let Some(mut file) = self.part(part)
                && let Err(error) = file.write_all(word.as_bytes())
            {
                tracing::warn!(%error, "the CPU share cannot be set");
            }
        }
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        if self.gone.borrow().is_none() {
            self.control.kill(self.id);
        }
    }
}

/// Does `work` while output is read, until the environment is gone or the time is up.
async fn run(
    work: impl Future<Output = Result<Answer, Failure>>,
    drain: &mut Drain,
    gone: &mut watch::Receiver<Option<Gone>>,
    counted: bool,
    timeout: Duration,
) -> Result<Answer, Failure> {
    let both = async {
        tokio::pin!(work);
        loop {
            tokio::select! {
                biased;
                answer = &mut work => {
                    drain.finish().await;
                    return answer;
                }
                () = drain.step() => {}
                ended = ended(gone) => {
                    drain.finish().await;
                    return Err(failure_of(&ended, counted));
                }
            }
        }
    };
    tokio::time::timeout(timeout, both).await.unwrap_or(Err(Failure::Timeout))
}

/// Waits until it is gone.
async fn ended(gone: &mut watch::Receiver<Option<Gone>>) -> Gone {
    match gone.wait_for(Option::is_some).await {
        Ok(gone) => gone.clone().unwrap_or_else(Gone::unseen),
        Err(_) => Gone::unseen(),
    }
}

fn failure_of(gone: &Gone, counted: bool) -> Failure {
    if let Some(reason) = &gone.failure {
        return Failure::Entrypoint(reason.clone());
    }
    // Without a cgroup nobody counts: a kill that was not ours is the host's own for memory.
    if gone.exit == Exit::Signal(9) && (gone.oom || !counted) {
        return Failure::OutOfMemory;
    }
    Failure::Exited(gone.exit)
}

impl Channel {
    /// Whether the runtime ended before it had read what was sent last.
    fn unread(&self) -> bool {
        match self {
            Self::Http(api) => api.unread(),
            Self::Frames(channel) => channel.unread,
        }
    }
}

impl FrameChannel {
    /// Sends a frame and waits for one.
    async fn exchange(&mut self, mut order: Bytes) -> Result<Answer, Failure> {
        self.unread = false;
        loop {
            if let Some((kind, body)) = frames::decode(&mut self.buffer, self.limit)? {
                return answer(kind, body);
            }
            // What is left of the last buffer may be a few bytes: a read each.
            if self.buffer.capacity() - self.buffer.len() < ROOM / 4 {
                self.buffer.reserve(ROOM);
            }
            tokio::select! {
                biased;
                written = self.socket.write(&order), if !order.is_empty() => match written {
                    Ok(length) => order.advance(length),
                    // The other end is closed; the process's own end is told elsewhere.
                    Err(_) => {
                        self.unread = true;
                        order.clear();
                    }
                },
                read = self.socket.read(&mut self.buffer) => if !matches!(read, Ok(1..)) {
                    // So the kernel tells that a socket was closed before it was read empty.
                    self.unread |= read.is_err_and(|error| error.kind() == ErrorKind::ConnectionReset);
                    std::future::pending::<()>().await;
                },
            }
        }
    }
}

fn answer(kind: u8, body: Bytes) -> Result<Answer, Failure> {
    Ok(match kind {
        frames::READY => Answer::Ready,
        frames::RESPONSE => Answer::Response(body),
        frames::ERROR => Answer::Failed(Failure::Function { payload: body }),
        frames::INIT_ERROR => Answer::Last(Failure::Init { payload: body }),
        frames::LAST_ERROR => Answer::Last(Failure::Function { payload: body }),
        frames::TOO_LARGE => {
            let size = std::str::from_utf8(&body).ok().and_then(|text| text.parse().ok());
            Answer::Failed(Failure::TooLarge(size.unwrap_or(usize::MAX)))
        }
        other => return Err(Failure::Protocol(format!("a frame of kind {other}"))),
    })
}

/// Of the runtime's process: the first child of the environment's init.
fn resident_peak(init: i32) -> Option<u64> {
    let children = std::fs::read_to_string(format!("/proc/{init}/task/{init}/children")).ok()?;
    let runtime = children.split_whitespace().next()?;
    let status = std::fs::read_to_string(format!("/proc/{runtime}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    kib.checked_mul(1024)
}

/// A descriptor from the launcher as a file.
pub(crate) fn file(part: Part, fd: OwnedFd) -> (Part, File) {
    (part, File::from(fd))
}

/// The share of a period that belongs to `memory_mb`: 1,769 MB are one core.
pub(crate) fn quota_us(memory_mb: u32) -> u64 {
    (u64::from(memory_mb) * PERIOD_US / 1769).max(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_the_cpu_grows_with_memory() {
        assert_eq!(quota_us(128), 7235);
        assert_eq!(quota_us(1769), 100_000);
        assert_eq!(quota_us(10_240), 578_858);
        assert_eq!(quota_us(0), 1000);
    }

    #[test]
    fn ends_are_told_apart() {
        let gone = |exit, oom, failure: Option<&str>| Gone { exit, oom, failure: failure.map(Into::into), peak: None };
        let killed = Exit::Signal(9);
        for (gone, counted, expected) in [
            (gone(killed, true, None), true, Failure::OutOfMemory),
            (gone(killed, false, None), true, Failure::Exited(killed)),
            (gone(killed, false, None), false, Failure::OutOfMemory),
            (gone(Exit::Code(3), true, None), true, Failure::Exited(Exit::Code(3))),
            (gone(Exit::Code(127), false, Some("x")), true, Failure::Entrypoint("x".into())),
        ] {
            assert_eq!(failure_of(&gone, counted), expected);
        }
    }
}
