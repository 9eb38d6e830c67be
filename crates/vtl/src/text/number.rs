//! Numbers written as Java writes them.

use std::fmt::Write;

/// `Double.toString`: at least one digit after the point, and an exponent below 0.001 and from ten
/// million on.
pub(crate) fn write_double(out: &mut String, number: f64) {
    if number.is_nan() {
        out.push_str("NaN");
    } else if number.is_infinite() {
        out.push_str(if number > 0.0 { "Infinity" } else { "-Infinity" });
    } else if number == 0.0 || (0.001..10_000_000.0).contains(&number.abs()) {
        let _ = write!(out, "{number:?}");
    } else {
        // Rust writes `1e-7` and `1.25e10`; Java wants `1.0E-7` and `1.25E10`.
        let text = format!("{number:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        out.push_str(digits);
        if !digits.contains('.') {
            out.push_str(".0");
        }
        out.push('E');
        out.push_str(exponent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_read_as_in_java() {
        // Checked against Double.toString of a JDK.
        let check = |number: f64, expect: &str| {
            let mut out = String::new();
            write_double(&mut out, number);
            assert_eq!(out, expect);
        };
        check(1.0, "1.0");
        check(0.5, "0.5");
        check(-0.0, "-0.0");
        check(0.001, "0.001");
        check(0.0001, "1.0E-4");
        check(1e7, "1.0E7");
        check(9_999_999.5, "9999999.5");
        check(1.25e10, "1.25E10");
        check(f64::NAN, "NaN");
        check(-1e300 * 1e300, "-Infinity");
    }
}
