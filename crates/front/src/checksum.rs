//! The checksums that follow a body in chunks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Polynomials, reflected.
const CRC32: u64 = 0xEDB8_8320;
const CRC32C: u64 = 0x82F6_3B78;
const CRC64NVME: u64 = 0x9A6C_9329_AC4B_C9B5;

/// Whether the header `name`, such as `x-amz-checksum-crc32`, has the value that belongs to `content`.
/// Other headers, and SHA-1, which nothing here computes, always fit.
pub(crate) fn fits(name: &str, value: &str, content: &[u8]) -> bool {
    let narrow = |polynomial| {
        let wide = crc(content, polynomial, u64::from(u32::MAX)).to_be_bytes();
        wide[4..].to_vec()
    };
    let sum = match name {
        "x-amz-checksum-crc32" => narrow(CRC32),
        "x-amz-checksum-crc32c" => narrow(CRC32C),
        "x-amz-checksum-crc64nvme" => crc(content, CRC64NVME, u64::MAX).to_be_bytes().to_vec(),
        "x-amz-checksum-sha256" => Sha256::digest(content).to_vec(),
        _ => return true,
    };
    STANDARD.encode(sum) == value
}

/// A reflected CRC that begins and ends with `mask`, which has as many ones as it has bits.
fn crc(content: &[u8], polynomial: u64, mask: u64) -> u64 {
    let mut table = [0; 256];
    for (entry, byte) in table.iter_mut().zip(0u64..) {
        *entry = (0..8).fold(byte, |rest, _| if rest & 1 == 1 { rest >> 1 ^ polynomial } else { rest >> 1 });
    }
    let step = |rest: u64, byte: &u8| table[usize::from(rest as u8 ^ byte)] ^ rest >> 8;
    content.iter().fold(mask, step) ^ mask
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of the catalogue of parametrised CRC algorithms.
    #[test]
    fn sums_are_those_of_the_catalogue() {
        let narrow = u64::from(u32::MAX);
        assert_eq!(crc(b"123456789", CRC32, narrow), 0xCBF4_3926);
        assert_eq!(crc(b"123456789", CRC32C, narrow), 0xE306_9283);
        assert_eq!(crc(b"123456789", CRC64NVME, u64::MAX), 0xAE8B_1486_0A79_9888);
    }

    #[test]
    fn a_sum_fits_its_content_alone() {
        let check = |name: &str, value: &str| {
            assert!(fits(name, value, b"123456789"), "{name}");
            assert!(!fits(name, value, b"12345678"), "{name}");
            assert!(!fits(name, "", b"123456789"), "{name}");
        };
        check("x-amz-checksum-crc32", "y/Q5Jg==");
        check("x-amz-checksum-crc32c", "4waSgw==");
        check("x-amz-checksum-crc64nvme", "rosUhgp5mIg=");
        check("x-amz-checksum-sha256", "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=");
        assert!(fits("x-amz-meta-note", "anything", b""));
    }
}
