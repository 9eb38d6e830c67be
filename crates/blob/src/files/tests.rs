//! Tests of blobs as files.

use base::ManualClock;

use super::*;

fn limits(blob: u64) -> Limits {
    Limits { blob, ..Limits::default() }
}

fn open(directory: &Path) -> (FileBlobs, Arc<ManualClock>) {
    let clock = Arc::new(ManualClock::new(Timestamp::from_millis(1000)));
    (FileBlobs::open(directory, clock.clone(), &limits(1 << 20)).unwrap(), clock)
}

fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn what_is_put_is_kept_once_and_found_after_reopening() {
    let parent = tempfile::tempdir().unwrap();
    let content = Bytes::from(vec![7; CHUNK + 5]);
    let (blobs, clock) = open(parent.path());
    let id = blobs.put(content.clone()).await.unwrap();
    assert_eq!(id, BlobId::of(&content));
    clock.advance(Duration::from_secs(1));
    let again = blobs.put_stream(Box::pin(io::Cursor::new(content.clone()))).await.unwrap();
    let put = Timestamp::from_millis(2000);
    assert_eq!(again, Blob { id, size: content.len() as u64, put });

    let (blobs, _) = open(parent.path());
    assert_eq!(blobs.get(id, content.len()).await.unwrap(), content);
    assert_eq!(blobs.find(id).await.unwrap(), Some(again));
    assert_eq!(blobs.list(None, 10).await.unwrap(), [again]);
    assert_eq!(fs::read(blobs.path(id).await.unwrap()).unwrap(), content);
    assert!(blobs.verify(id).await.unwrap());
    assert!(names(&parent.path().join("new")).is_empty());
}

#[tokio::test]
async fn parts_are_read() {
    let parent = tempfile::tempdir().unwrap();
    let (blobs, _) = open(parent.path());
    let id = blobs.put(Bytes::from_static(b"0123456789")).await.unwrap();
    for (offset, length, expect) in [(0, 3, "012"), (8, 10, "89"), (10, 1, ""), (u64::MAX, usize::MAX, "")] {
        assert_eq!(blobs.read(id, offset, length).await.unwrap(), expect, "{offset} {length}");
    }
    let error = blobs.get(id, 9).await.unwrap_err();
    assert_eq!(error.to_string(), "a blob may have 9 bytes");
}

#[tokio::test]
async fn what_is_too_large_or_breaks_off_leaves_nothing() {
    let parent = tempfile::tempdir().unwrap();
    let (blobs, _) = open(parent.path());
    let check = |result: Result<Blob, BlobError>, expect: &str| {
        assert_eq!(result.unwrap_err().to_string(), expect);
        assert!(names(&parent.path().join("new")).is_empty());
    };
    let large = vec![0; (1 << 20) + 1];
    check(blobs.put_stream(Box::pin(&large[..])).await, "a blob may have 1048576 bytes");
    let (broken, mut sender) = tokio::io::duplex(10);
    tokio::io::AsyncWriteExt::write_all(&mut sender, b"part").await.unwrap();
    drop(sender);
    let broken = Box::pin(broken.chain(Breaks));
    check(blobs.put_stream(broken).await, "the content could not be read");
    assert_eq!(blobs.list(None, 10).await.unwrap(), []);
}

/// A stream that fails.
struct Breaks;

impl AsyncRead for Breaks {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
        _: &mut tokio::io::ReadBuf<'_>,
    ) -> std::task::Poll<io::Result<()>> {
        std::task::Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
    }
}

#[tokio::test]
async fn only_what_was_not_put_again_is_collected() {
    let parent = tempfile::tempdir().unwrap();
    let (blobs, clock) = open(parent.path());
    let old = blobs.put(Bytes::from_static(b"old")).await.unwrap();
    clock.advance(Duration::from_secs(1));
    let new = blobs.put(Bytes::from_static(b"new")).await.unwrap();
    let began = Timestamp::from_millis(1500);
    assert!(blobs.delete(old, began).await.unwrap());
    assert!(!blobs.delete(old, began).await.unwrap());
    assert!(!blobs.delete(new, began).await.unwrap());
    assert!(blobs.find(new).await.unwrap().is_some());
    let error = blobs.path(old).await.unwrap_err();
    assert_eq!(error.to_string(), format!("there is no blob {old}"));
}

#[tokio::test]
async fn a_list_goes_on_after_its_page() {
    let parent = tempfile::tempdir().unwrap();
    let (blobs, _) = open(parent.path());
    let mut expect = Vec::new();
    for number in 0..50u8 {
        expect.push(blobs.put(Bytes::from(vec![number])).await.unwrap());
    }
    expect.sort_unstable();
    let mut found = Vec::new();
    while let Some(page) = Some(blobs.list(found.last().copied(), 7).await.unwrap()).filter(|page| !page.is_empty()) {
        found.extend(page.iter().map(|blob| blob.id));
    }
    assert_eq!(found, expect);
}

#[tokio::test]
async fn a_damaged_blob_is_noticed_and_a_new_put_heals_it() {
    let parent = tempfile::tempdir().unwrap();
    let (blobs, _) = open(parent.path());
    let id = blobs.put(Bytes::from_static(b"content")).await.unwrap();
    fs::write(blobs.path(id).await.unwrap(), "c0ntent").unwrap();
    assert!(!blobs.verify(id).await.unwrap());
    blobs.put(Bytes::from_static(b"content")).await.unwrap();
    assert!(blobs.verify(id).await.unwrap());
}

#[tokio::test]
async fn what_a_crash_left_is_removed_at_open() {
    let parent = tempfile::tempdir().unwrap();
    fs::create_dir(parent.path().join("new")).unwrap();
    fs::write(parent.path().join("new/0"), "half").unwrap();
    let (blobs, _) = open(parent.path());
    assert!(names(&parent.path().join("new")).is_empty());
    blobs.put(Bytes::from_static(b"whole")).await.unwrap();
}
