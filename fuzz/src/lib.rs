//! What the targets share: bounds small enough that a broken one shows within a second, and the cutting
//! of one input into several.

pub mod models;

use std::sync::LazyLock;

use base::Limits;

/// The five models.
pub static SERVICES: [&wire::Service; 5] = [
    &models::apigateway::SERVICE,
    &models::iam::SERVICE,
    &models::lambda::SERVICE,
    &models::logs::SERVICE,
    &models::sts::SERVICE,
];

/// The house's bounds, less for what would take long or much within them.
pub static LIMITS: LazyLock<Limits> = LazyLock::new(|| Limits {
    template_steps: 100_000,
    template_output: 1 << 20,
    unzipped: 1 << 20,
    zip_entries: 64,
    ..Limits::default()
});

/// The router over all models.
pub static ROUTER: LazyLock<wire::Router> = LazyLock::new(|| wire::Router::new(&SERVICES));

/// An operation and a protocol by the first three bytes, and the rest.
pub fn operation(data: &[u8]) -> Option<(&'static wire::Service, &'static wire::Operation, wire::Protocol, &[u8])> {
    use wire::Protocol::{AwsJson1_0, AwsJson1_1, AwsQuery, RestJson1};
    let (&[which, protocol], data) = data.split_first_chunk::<2>()? ;
    let (&index, data) = data.split_first()?;
    let service = SERVICES[usize::from(which) % SERVICES.len()];
    let operation = service.operations[usize::from(index) % service.operations.len()];
    let protocol = [RestJson1, AwsQuery, AwsJson1_0, AwsJson1_1][usize::from(protocol) % 4];
    Some((service, operation, protocol, data))
}

/// The part before a line of its own that holds `--`, and what follows it.
pub fn cut(data: &[u8]) -> (&[u8], &[u8]) {
    const LINE: &[u8] = b"\n--\n";
    match data.windows(LINE.len()).position(|window| window == LINE) {
        Some(at) => (&data[..at], &data[at + LINE.len()..]),
        None => (data, b""),
    }
}

/// The same for text; empty where a part is none.
pub fn cut_text(data: &[u8]) -> (&str, &str) {
    let (head, tail) = cut(data);
    (std::str::from_utf8(head).unwrap_or_default(), std::str::from_utf8(tail).unwrap_or_default())
}

/// A request: its line (`METHOD TARGET`) and headers, then a line `--`, then the body. What is not HTTP
/// never reaches the parsers.
pub fn request(data: &[u8]) -> Option<(wire::RequestParts, bytes::Bytes)> {
    let (head, body) = cut(data);
    let mut lines = head.split(|byte| *byte == b'\n');
    let mut first = lines.next()?.splitn(2, |byte| *byte == b' ');
    let mut request = http::Request::builder().method(first.next()?).uri(first.next()?);
    for line in lines.take(base::Limits::default().header_count) {
        let at = line.iter().position(|byte| *byte == b':')?;
        request = request.header(&line[..at], line[at + 1..].trim_ascii());
    }
    let (parts, ()) = request.body(()).ok()?.into_parts();
    Some((parts, bytes::Bytes::copy_from_slice(body)))
}
