//! Time is an argument: everything that asks for it takes a [`Clock`].

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::{Rfc2822, Rfc3339};
use time::macros::format_description;

/// A moment in microseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Timestamp(i64);

/// Where the time comes from.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The moment now.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

/// A clock that stands until it is moved: for tests.
#[derive(Debug, Default)]
pub struct ManualClock(AtomicI64);

const ISO8601_SECONDS: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
const ISO8601_MILLIS: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]Z");
const ISO8601_OFFSET: &[BorrowedFormatItem<'_>] =
    format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]+0000");
const HTTP_DATE: &[BorrowedFormatItem<'_>] =
    format_description!("[weekday repr:short], [day] [month repr:short] [year] [hour]:[minute]:[second] GMT");
const COMMON_LOG: &[BorrowedFormatItem<'_>] =
    format_description!("[day]/[month repr:short]/[year]:[hour]:[minute]:[second] +0000");
const AMZ_DATE: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]T[hour][minute][second]Z");
const LOG_DAY: &[BorrowedFormatItem<'_>] = format_description!("[year]/[month]/[day]");

impl Timestamp {
    /// From milliseconds since the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis.saturating_mul(1000))
    }

    /// From seconds since the epoch, with a fraction. What is out of range becomes the nearest end.
    pub fn from_secs_f64(seconds: f64) -> Self {
        Self((seconds * 1e6) as i64)
    }

    /// From microseconds since the epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Milliseconds since the epoch, rounded down.
    pub const fn millis(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// Seconds since the epoch, with a fraction.
    pub fn secs_f64(self) -> f64 {
        self.0 as f64 / 1e6
    }

    /// This moment and `duration` after it.
    pub fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)))
    }

    /// How long ago `earlier` was; zero when it is later.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// `2026-11-20T12:30:45Z`.
    pub fn iso8601(self) -> String {
        self.format(ISO8601_SECONDS)
    }

    /// `2026-11-20T12:30:45.123Z`.
    pub fn iso8601_millis(self) -> String {
        self.format(ISO8601_MILLIS)
    }

    /// `2026-11-20T12:30:45.123+0000`, as Lambda's `LastModified`.
    pub fn iso8601_offset(self) -> String {
        self.format(ISO8601_OFFSET)
    }

    /// `Fri, 20 Nov 2026 12:30:45 GMT` (RFC 9110).
    pub fn http_date(self) -> String {
        self.format(HTTP_DATE)
    }

    /// `20/Nov/2026:12:30:45 +0000`, as `$context.requestTime`.
    pub fn common_log(self) -> String {
        self.format(COMMON_LOG)
    }

    /// `20261120T123045Z`, as `X-Amz-Date`.
    pub fn amz_date(self) -> String {
        self.format(AMZ_DATE)
    }

    /// `2026/11/20`, as in the names of Lambda's log streams.
    pub fn log_day(self) -> String {
        self.format(LOG_DAY)
    }

    /// Reads RFC 3339 (`2026-11-20T12:30:45.123Z`), `X-Amz-Date` or an HTTP date.
    pub fn parse(text: &str) -> Option<Self> {
        let at = OffsetDateTime::parse(text, &Rfc3339)
            .or_else(|_| OffsetDateTime::parse(text, &Rfc2822))
            .or_else(|_| time::PrimitiveDateTime::parse(text, HTTP_DATE).map(|at| at.assume_utc()))
            .or_else(|_| time::PrimitiveDateTime::parse(text, AMZ_DATE).map(|at| at.assume_utc()))
            .ok()?;
        i64::try_from(at.unix_timestamp_nanos() / 1000).ok().map(Self)
    }

    fn format(self, format: &[BorrowedFormatItem<'_>]) -> String {
        // Beyond the year 9999 there is no calendar to write in: the nearest end stands for it.
        let micros = self.0.clamp(-62_135_596_800_000_000, 253_402_300_799_999_999);
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1000)
            .ok()
            .and_then(|at| at.format(format).ok())
            .unwrap_or_default()
    }
}

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
    }
}

impl ManualClock {
    /// A clock that shows `start`.
    pub fn new(start: Timestamp) -> Self {
        Self(AtomicI64::new(start.0))
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.0.fetch_add(by, Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_of_one_moment() {
        let at = Timestamp::from_millis(1_795_177_845_123);
        assert_eq!(at.iso8601(), "2026-11-20T12:30:45Z");
        assert_eq!(at.iso8601_millis(), "2026-11-20T12:30:45.123Z");
        assert_eq!(at.iso8601_offset(), "2026-11-20T12:30:45.123+0000");
        assert_eq!(at.http_date(), "Fri, 20 Nov 2026 12:30:45 GMT");
        assert_eq!(at.common_log(), "20/Nov/2026:12:30:45 +0000");
        assert_eq!(at.amz_date(), "20261120T123045Z");
        assert_eq!(at.log_day(), "2026/11/20");
    }

    #[test]
    fn what_was_written_is_read() {
        let at = Timestamp::from_millis(1_795_177_845_000);
        for text in [at.iso8601(), at.iso8601_millis(), at.http_date(), at.amz_date()] {
            assert_eq!(Timestamp::parse(&text), Some(at), "{text}");
        }
        assert_eq!(Timestamp::parse("yesterday"), None);
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for micros in [i64::MIN, i64::MAX] {
            assert!(!Timestamp::from_micros(micros).iso8601().is_empty());
        }
        assert!(Timestamp::from_millis(i64::MAX).since(Timestamp::from_micros(i64::MIN)).as_micros() > 0);
    }

    #[test]
    fn a_manual_clock_moves_when_told() {
        let clock = ManualClock::new(Timestamp::from_millis(5));
        clock.advance(Duration::from_millis(7));
        assert_eq!(clock.now().millis(), 12);
    }
}
