//! The picture of a virtual MFA device's seed that an authenticator's camera reads: a QR code as PNG.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use qrcodegen::{QrCode, QrCodeEcc};

/// Pixels of a module's side.
const SCALE: usize = 4;
/// White modules around the code.
const BORDER: i32 = 4;

/// The picture. None for a text that no code can hold.
pub(crate) fn png(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let modules = 0..code.size() + 2 * BORDER;
    let side = usize::try_from(modules.end).ok()? * SCALE;
    let mut rows = Vec::new();
    for y in modules.clone() {
        let mut row = vec![0u8; 1 + side.div_ceil(8)];
        let pixels = modules.clone().flat_map(|x| [!code.get_module(x - BORDER, y - BORDER); SCALE]);
        for (at, white) in pixels.enumerate() {
            row[1 + at / 8] |= u8::from(white) << (7 - at % 8);
        }
        rows.extend(row.repeat(SCALE));
    }
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(&rows).ok()?;
    let side = u32::try_from(side).ok()?.to_be_bytes();
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    // One bit a pixel, grey.
    chunk(&mut out, b"IHDR", &[&side[..], &side[..], &[1, 0, 0, 0, 0]].concat())?;
    chunk(&mut out, b"IDAT", &packed.finish().ok()?)?;
    chunk(&mut out, b"IEND", &[])?;
    Some(out)
}

fn chunk(out: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) -> Option<()> {
    out.extend(u32::try_from(data.len()).ok()?.to_be_bytes());
    let start = out.len();
    out.extend(name);
    out.extend(data);
    let check = crc32fast::hash(&out[start..]);
    out.extend(check.to_be_bytes());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_frame_and_its_corner() {
        let png = png("otpauth://totp/ann@123456789012?secret=GEZDGNBVGY3TQOJQ").unwrap();
        assert!(png.starts_with(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"));
        let side = u32::from_be_bytes(png[16..20].try_into().unwrap()) as usize;
        let at = png.windows(4).position(|name| name == b"IDAT").unwrap();
        let mut rows = Vec::new();
        let mut unpacked = flate2::write::ZlibDecoder::new(&mut rows);
        unpacked.write_all(&png[at + 4..png.len() - 16]).unwrap();
        unpacked.finish().unwrap();
        let width = 1 + side.div_ceil(8);
        assert_eq!(rows.len(), width * side);
        let black = |x: usize, y: usize| rows[y * width + 1 + x / 8] >> (7 - x % 8) & 1 == 0;
        assert!(!black(0, 0) && !black(side - 1, side - 1), "the frame is white");
        let corner = 4 * SCALE;
        assert!(black(corner, corner) && black(corner + 7 * SCALE - 1, corner), "the finder is black");
        assert!(!black(corner + SCALE, corner + SCALE), "its ring is white");
    }
}
