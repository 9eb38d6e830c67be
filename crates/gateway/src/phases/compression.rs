//! Compressed payloads, for APIs with a `minimumCompressionSize`: responses from that size on are
//! compressed as the client accepts, and compressed requests are unpacked before they are mapped.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gzip-compression-decompression.html>

use std::io::{Read, Write};

use base::Why;
use bytes::Bytes;
use flate2::Compression;
use flate2::read::{GzDecoder, ZlibDecoder};
use flate2::write::{GzEncoder, ZlibEncoder};
use http::{HeaderMap, HeaderValue};

use super::exchange::Exchange;
use super::fault::Fault;
use crate::gateway_response::Kind;

/// Unpacks the request's body where it is packed and the API has compression on.
pub fn unpack(x: &mut Exchange<'_>) -> Result<(), Box<Fault>> {
    if x.stage.minimum_compression_size.is_none() || x.body.is_empty() {
        return Ok(());
    }
    let limit = x.gateway.limits.gateway_body;
    let body = x.body.clone();
    let unpacked = match x.header("content-encoding") {
        Some("gzip") => read(GzDecoder::new(body.as_ref()), limit),
        Some("deflate") => read(ZlibDecoder::new(body.as_ref()), limit),
        _ => return Ok(()),
    };
    match unpacked {
        Ok(Some(body)) => {
            x.body = body;
            x.headers.remove("content-encoding");
            Ok(())
        }
        Ok(None) => {
            let why = Why::new("validate", format!("the request's body unpacks to more than {limit} bytes"));
            Err(Box::new(Fault::too_large(why)))
        }
        Err(error) => {
            let why =
                Why::new("validate", format!("the request's body is not what its Content-Encoding says: {error}"));
            Err(Box::new(Fault::new(Kind::Default4xx, "Bad Request", why)))
        }
    }
}

/// Packs a response's body where it is large enough and the client takes it.
pub fn pack(x: &Exchange<'_>, headers: &mut HeaderMap, body: Bytes) -> Bytes {
    let large = x.stage.minimum_compression_size.is_some_and(|least| body.len() >= least);
    if !large || body.is_empty() || headers.contains_key("content-encoding") {
        return body;
    }
    let accepts = |name: &str| {
        let accepted = x.header("accept-encoding").unwrap_or_default();
        accepted.split(',').any(|item| {
            let (encoding, quality) = item.split_once(';').unwrap_or((item, ""));
            encoding.trim().eq_ignore_ascii_case(name) && quality.trim().replace(' ', "") != "q=0"
        })
    };
    let (name, packed) = if accepts("gzip") {
        ("gzip", write(GzEncoder::new(Vec::new(), Compression::fast()), &body, GzEncoder::finish))
    } else if accepts("deflate") {
        ("deflate", write(ZlibEncoder::new(Vec::new(), Compression::fast()), &body, ZlibEncoder::finish))
    } else {
        return body;
    };
    match packed {
        Ok(packed) => {
            headers.insert("content-encoding", HeaderValue::from_static(name));
            packed.into()
        }
        Err(_) => body,
    }
}

/// None: more than `limit` bytes.
fn read(from: impl Read, limit: usize) -> std::io::Result<Option<Bytes>> {
    let mut out = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    from.take(most.saturating_add(1)).read_to_end(&mut out)?;
    Ok((out.len() <= limit).then(|| out.into()))
}

fn write<W: Write>(
    mut encoder: W,
    body: &[u8],
    finish: impl FnOnce(W) -> std::io::Result<Vec<u8>>,
) -> std::io::Result<Vec<u8>> {
    encoder.write_all(body)?;
    finish(encoder)
}
