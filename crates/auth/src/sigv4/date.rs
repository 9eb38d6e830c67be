//! `20150830T123600Z`, read without an allocation: it stands in every signed request.

use base::Timestamp;
use time::{Date, Month, PrimitiveDateTime, Time};

/// Reads `YYYYMMDDTHHMMSSZ`.
pub(super) fn parse_amz_date(text: &str) -> Option<Timestamp> {
    let b = text.as_bytes();
    if b.len() != 16 || b[8] != b'T' || b[15] != b'Z' {
        return None;
    }
    let number = |from: usize, to: usize| {
        b[from..to].iter().try_fold(0u32, |n, d| d.is_ascii_digit().then(|| n * 10 + u32::from(d - b'0')))
    };
    let small = |from: usize| number(from, from + 2).and_then(|n| u8::try_from(n).ok());
    let month = Month::try_from(small(4)?).ok()?;
    let date = Date::from_calendar_date(i32::try_from(number(0, 4)?).ok()?, month, small(6)?).ok()?;
    let time = Time::from_hms(small(9)?, small(11)?, small(13)?).ok()?;
    let seconds = PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp();
    Some(Timestamp::from_millis(seconds.saturating_mul(1000)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_clock_writes() {
        let at = Timestamp::from_millis(1_440_938_160_000);
        assert_eq!(at.amz_date(), "20150830T123600Z");
        assert_eq!(parse_amz_date("20150830T123600Z"), Some(at));
        for bad in
            ["", "20150830T123600", "20151330T123600Z", "20150830T253600Z", "2015083éT12360Z", "20150830 123600Z"]
        {
            assert_eq!(parse_amz_date(bad), None, "{bad}");
        }
    }
}
