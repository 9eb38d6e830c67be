//! The smallest HTTP/1.1 server that can stand in for the real one: threads, one request at a time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use sandbox::{Listener, Purpose};

/// Serves the Runtime API; as the endpoint it answers `endpoint` to everything.
pub fn listener() -> Listener {
    let runtime = tokio::runtime::Handle::current();
    Arc::new(move |listener: TcpListener, purpose| {
        listener.set_nonblocking(false).unwrap();
        let held = listener.try_clone().unwrap();
        let runtime = runtime.clone();
        std::thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                let (runtime, purpose) = (runtime.clone(), purpose.clone());
                std::thread::spawn(move || serve(stream, &runtime, &purpose));
            }
        });
        Box::new(held)
    })
}

fn serve(stream: TcpStream, runtime: &tokio::runtime::Handle, purpose: &Purpose) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    loop {
        let mut first = String::new();
        reader.read_line(&mut first).ok()?;
        let mut words = first.split(' ');
        let mut request = Request::builder().method(words.next()?).uri(words.next()?);
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok()?;
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                break;
            };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.parse().ok()?;
            }
            request = request.header(name, value);
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let request = request.body(Bytes::from(body)).ok()?;
        let response = match purpose {
            Purpose::RuntimeApi(handler) => runtime.block_on(handler.handle(request)),
            Purpose::Endpoint => Response::new(Bytes::from_static(b"endpoint")),
        };
        let mut head = format!("HTTP/1.1 {}\r\ncontent-length: {}\r\n", response.status(), response.body().len());
        for (name, value) in response.headers() {
            head += &format!("{name}: {}\r\n", value.to_str().ok()?);
        }
        let mut stream = &stream;
        // In one piece: a test's client may read but once.
        stream.write_all(&[format!("{head}\r\n").as_bytes(), response.body()].concat()).ok()?;
    }
}
