//! `aws-chunked` bodies: cut in any way, they decode to the same.
#![no_main]

use auth::sigv4::{ChunkDecoder, Streaming};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((&[flags, cut], body)) = data.split_first_chunk::<2>() else { return };
    let kind = Streaming { signed: flags & 1 != 0, trailer: flags & 2 != 0 };
    let declared = (flags & 4 != 0).then_some(u64::from(flags >> 3));
    let decode = |size: usize| {
        let mut decoder = ChunkDecoder::unverified(kind, declared);
        let mut out = Vec::new();
        for piece in body.chunks(size.max(1)) {
            decoder.push(piece, &mut out).ok()?;
        }
        Some((out, decoder.finish().ok()?))
    };
    assert_eq!(decode(body.len()), decode(usize::from(cut)));
});
