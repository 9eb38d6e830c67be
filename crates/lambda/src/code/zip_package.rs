//! Unpacks the zip of a function into an empty folder. Nothing in the zip is trusted: not its
//! names, its links, its sizes, its modes.
//!
//! Difference from AWS: backslashes in names are read as slashes (zips made on Windows work here).

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Cursor, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use base::Limits;
use sha2::{Digest, Sha256};
use zip::ZipArchive;
use zip::result::ZipError;

use super::links;

const FILE_TYPE: u32 = 0o170_000;
const REGULAR: u32 = 0o100_000;
const FOLDER: u32 = 0o040_000;
const LINK: u32 = 0o120_000;
/// The longest target of a link that is read (PATH_MAX).
const LINK_LENGTH: u64 = 4096;
/// The longest path and the longest of its components that Linux takes.
const PATH_LENGTH: usize = 4000;
const COMPONENT_LENGTH: usize = 255;

/// Why a package is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PackageError {
    /// Nothing in it.
    #[error("the zip holds no file")]
    Empty,
    /// Not a zip, cut off, or damaged.
    #[error("the zip cannot be read: {0}")]
    Unreadable(String),
    /// One entry is refused.
    #[error("{name:?}: {reason}")]
    Entry {
        /// Its name, as the zip has it.
        name: String,
        /// What is wrong with it.
        reason: String,
    },
    /// More than the limit, as declared or as found while unpacking.
    #[error("unpacked it is larger than {limit} bytes")]
    TooLarge {
        /// [`Limits::unzipped`].
        limit: u64,
    },
    /// More entries than the limit.
    #[error("it holds more than {limit} entries")]
    TooMany {
        /// [`Limits::zip_entries`].
        limit: usize,
    },
    /// The disk failed.
    #[error("unpacking failed")]
    Io(#[from] io::Error),
}

/// What an entry is, after all checks on its name and type.
enum Kind {
    File { executable: bool },
    Folder,
    Link,
}

/// SHA-256 of a package.
pub(crate) fn digest(zip: &[u8]) -> [u8; 32] {
    Sha256::digest(zip).into()
}

/// Unpacks `zip` into `root`, which exists and is empty. Blocking. What was written before an error
/// stays for the caller to remove. Returns the bytes written.
///
/// # Errors
/// [`PackageError`].
pub(crate) fn unpack(zip: &[u8], root: &Path, limits: &Limits) -> Result<u64, PackageError> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(unreadable)?;
    if archive.len() > limits.zip_entries {
        return Err(PackageError::TooMany { limit: limits.zip_entries });
    }
    // Declared sizes first: an honest zip that is too large costs nothing.
    if archive.decompressed_size().is_some_and(|size| size > u128::from(limits.unzipped)) {
        return Err(PackageError::TooLarge { limit: limits.unzipped });
    }
    let mut writer = Writer { root, limits, written: 0, kinds: HashMap::new(), links: BTreeMap::new() };
    // Entries of an honest zip do not overlap. Where they may, a small zip can make work without end:
    // a hundred thousand entries that all unpack the same bytes to nothing.
    let mut packed: u64 = 0;
    for at in 0..archive.len() {
        let mut entry = archive.by_index_raw(at).map_err(unreadable)?;
        let name = entry.name().to_owned();
        let refuse = |reason: &str| PackageError::Entry { name: name.clone(), reason: reason.to_owned() };
        if entry.encrypted() {
            return Err(refuse("it is encrypted"));
        }
        let Some(path) = clean(&name).map_err(refuse)? else { continue };
        let kind = kind(&name, entry.unix_mode()).map_err(refuse)?;
        let declared = entry.size();
        packed = packed.saturating_add(entry.compressed_size());
        if packed > zip.len() as u64 {
            return Err(refuse("it overlaps another entry"));
        }
        drop(entry);
        entry = archive.by_index(at).map_err(unreadable)?;
        writer.entry(&name, path, kind, declared, &mut entry)?;
    }
    writer.finish()
}

struct Writer<'a> {
    root: &'a Path,
    limits: &'a Limits,
    written: u64,
    /// Each path that exists, and whether it is a folder.
    kinds: HashMap<String, bool>,
    links: BTreeMap<String, String>,
}

impl Writer<'_> {
    fn entry(
        &mut self,
        name: &str,
        path: String,
        kind: Kind,
        declared: u64,
        from: &mut dyn Read,
    ) -> Result<(), PackageError> {
        let refuse = |reason: &str| PackageError::Entry { name: name.to_owned(), reason: reason.to_owned() };
        self.parents(name, &path)?;
        // A name may stand for as many folders as it has slashes.
        if self.kinds.len() > self.limits.zip_entries {
            return Err(PackageError::TooMany { limit: self.limits.zip_entries });
        }
        match kind {
            Kind::Folder => match self.kinds.insert(path.clone(), true) {
                Some(false) => Err(refuse("a file has the same name")),
                Some(true) => Ok(()),
                None => Ok(fs::create_dir(self.root.join(&path))?),
            },
            Kind::Link => {
                let mut target = Vec::new();
                from.take(LINK_LENGTH + 1).read_to_end(&mut target).map_err(damaged)?;
                let target = String::from_utf8(target).map_err(|_| refuse("its target is not UTF-8"))?;
                if target.is_empty() || target.len() as u64 > LINK_LENGTH || target.contains('\0') {
                    return Err(refuse("its target is no path"));
                }
                if self.kinds.insert(path.clone(), false).is_some() {
                    return Err(refuse("it is there twice"));
                }
                self.links.insert(path, target);
                Ok(())
            }
            Kind::File { executable } => {
                if self.kinds.insert(path.clone(), false).is_some() {
                    return Err(refuse("it is there twice"));
                }
                let mode = if executable { 0o755 } else { 0o644 };
                let mut new = OpenOptions::new();
                let mut file = new.write(true).create_new(true).mode(mode).open(self.root.join(&path))?;
                self.copy(from, &mut file, declared, name)?;
                // The process's umask may have taken bits away. To look costs less than to set.
                if file.metadata()?.permissions().mode() & 0o777 != mode {
                    file.set_permissions(fs::Permissions::from_mode(mode))?;
                }
                Ok(())
            }
        }
    }

    /// Makes the folders above `path`; none of them may be a file or a link: nothing is ever written
    /// through a link.
    fn parents(&mut self, name: &str, path: &str) -> Result<(), PackageError> {
        for (at, _) in path.match_indices('/') {
            let above = &path[..at];
            match self.kinds.get(above) {
                Some(false) => {
                    let reason = "a folder above it is a file or a link".to_owned();
                    return Err(PackageError::Entry { name: name.to_owned(), reason });
                }
                Some(true) => {}
                None => {
                    fs::create_dir(self.root.join(above))?;
                    self.kinds.insert(above.to_owned(), true);
                }
            }
        }
        Ok(())
    }

    fn copy(&mut self, from: &mut dyn Read, to: &mut File, declared: u64, name: &str) -> Result<(), PackageError> {
        let mut buffer = [0; 64 * 1024];
        let mut found: u64 = 0;
        loop {
            let read = match from.read(&mut buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(damaged(error)),
            };
            found = found.saturating_add(read as u64);
            self.written = self.written.saturating_add(read as u64);
            if found > declared {
                let reason = "it holds more than it declares".to_owned();
                return Err(PackageError::Entry { name: name.to_owned(), reason });
            }
            if self.written > self.limits.unzipped {
                return Err(PackageError::TooLarge { limit: self.limits.unzipped });
            }
            to.write_all(&buffer[..read])?;
        }
        Ok(())
    }

    /// Makes the links, now that nothing more is written, and the folders readable.
    fn finish(self) -> Result<u64, PackageError> {
        links::check(&self.links).map_err(|(name, reason)| PackageError::Entry { name, reason: reason.to_string() })?;
        for (path, target) in &self.links {
            symlink(target, self.root.join(path))?;
        }
        if !self.kinds.values().any(|folder| !folder) {
            return Err(PackageError::Empty);
        }
        let folders = self.kinds.iter().filter(|(_, folder)| **folder).map(|(path, _)| self.root.join(path));
        for folder in folders.chain([PathBuf::from(self.root)]) {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
        }
        Ok(self.written)
    }
}

/// The path below the root; none for the root itself.
fn clean(name: &str) -> Result<Option<String>, &'static str> {
    let name = name.replace('\\', "/");
    if name.contains('\0') {
        return Err("its name holds a zero byte");
    }
    if name.starts_with('/') {
        return Err("its name is an absolute path");
    }
    if name.as_bytes().get(1) == Some(&b':') && name.as_bytes()[0].is_ascii_alphabetic() {
        return Err("its name starts with a drive");
    }
    let mut path = String::with_capacity(name.len());
    for component in name.split('/').filter(|component| !component.is_empty() && *component != ".") {
        if component == ".." {
            return Err("its name leads upwards");
        }
        if component.len() > COMPONENT_LENGTH {
            return Err("its name is too long");
        }
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(component);
    }
    match path.len() {
        0 => Ok(None),
        length if length > PATH_LENGTH => Err("its name is too long"),
        _ => Ok(Some(path)),
    }
}

fn kind(name: &str, mode: Option<u32>) -> Result<Kind, &'static str> {
    let folder = name.ends_with('/') || name.ends_with('\\');
    let mode = mode.unwrap_or(0);
    match mode & FILE_TYPE {
        LINK => Ok(Kind::Link),
        FOLDER => Ok(Kind::Folder),
        0 | REGULAR if folder => Ok(Kind::Folder),
        0 | REGULAR => Ok(Kind::File { executable: mode & 0o111 != 0 }),
        _ => Err("it is neither file nor folder nor link"),
    }
}

fn unreadable(error: ZipError) -> PackageError {
    PackageError::Unreadable(error.to_string())
}

fn damaged(error: io::Error) -> PackageError {
    PackageError::Unreadable(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{ZipEntry, zip_of};
    use expect_test::{Expect, expect};
    use proptest::prelude::*;

    /// What is below `root`, one line a path: mode, path, and what a link leads to or a file holds.
    fn listing(root: &Path) -> String {
        fn walk(root: &Path, at: &Path, out: &mut Vec<String>) {
            for entry in fs::read_dir(at).unwrap() {
                let path = entry.unwrap().path();
                let shown = path.strip_prefix(root).unwrap().display().to_string();
                let found = fs::symlink_metadata(&path).unwrap();
                let mode = found.permissions().mode() & 0o777;
                if found.is_symlink() {
                    out.push(format!("link {shown} -> {}", fs::read_link(&path).unwrap().display()));
                } else if found.is_dir() {
                    out.push(format!("{mode:o} {shown}/"));
                    walk(root, &path, out);
                } else {
                    out.push(format!("{mode:o} {shown} {:?}", fs::read_to_string(&path).unwrap()));
                }
            }
        }
        let mut out = Vec::new();
        walk(root, root, &mut out);
        out.sort_by(|a, b| a.split_once(' ').map(|x| x.1).cmp(&b.split_once(' ').map(|x| x.1)));
        out.join("\n")
    }

    fn limits() -> Limits {
        Limits { unzipped: 10_000, zip_entries: 20, ..Limits::default() }
    }

    fn check_bytes(zip: &[u8], expect: Expect) {
        let outer = tempfile::tempdir().unwrap();
        let root = outer.path().join("code");
        fs::create_dir(&root).unwrap();
        let shown = match unpack(zip, &root, &limits()) {
            Ok(bytes) => format!("{bytes} bytes\n{}", listing(&root)),
            Err(error) => error.to_string(),
        };
        expect.assert_eq(&shown);
        // Whatever happened, nothing was made beside the folder.
        assert_eq!(fs::read_dir(outer.path()).unwrap().count(), 1);
    }

    fn check(entries: &[ZipEntry], expect: Expect) {
        check_bytes(&zip_of(entries), expect);
    }

    #[test]
    fn files_folders_modes_and_links_arrive() {
        check(
            &[
                ZipEntry::file("index.js", "x", 0o600),
                ZipEntry::file("bin/tool", "run", 0o700),
                ZipEntry::file("./a//b\\c.txt", "w", 0),
                ZipEntry::folder("empty/"),
                ZipEntry::link("bin/link", "../index.js"),
            ],
            expect![[r#"
                5 bytes
                755 a/
                755 a/b/
                644 a/b/c.txt "w"
                755 bin/
                link bin/link -> ../index.js
                755 bin/tool "run"
                755 empty/
                644 index.js "x""#]],
        );
    }

    #[test]
    fn paths_that_leave_the_folder_are_refused() {
        check(&[ZipEntry::file("../x", "", 0)], expect![[r#""../x": its name leads upwards"#]]);
        check(&[ZipEntry::file("a/../../x", "", 0)], expect![[r#""a/../../x": its name leads upwards"#]]);
        check(&[ZipEntry::file("a\\..\\..\\x", "", 0)], expect![[r#""a\\..\\..\\x": its name leads upwards"#]]);
        check(&[ZipEntry::file("/etc/x", "", 0)], expect![[r#""/etc/x": its name is an absolute path"#]]);
        check(&[ZipEntry::file("\\x", "", 0)], expect![[r#""\\x": its name is an absolute path"#]]);
        check(&[ZipEntry::file("C:\\x", "", 0)], expect![[r#""C:\\x": its name starts with a drive"#]]);
    }

    #[test]
    fn links_that_lead_out_are_refused() {
        check(&[ZipEntry::link("x", "/etc/passwd")], expect![[r#""x": its target is absolute"#]]);
        check(&[ZipEntry::link("a/x", "../../y")], expect![[r#""a/x": it leads out of the package"#]]);
        check(
            &[ZipEntry::link("x", "y"), ZipEntry::file("x/z", "", 0)],
            expect![[r#""x/z": a folder above it is a file or a link"#]],
        );
        check(&[ZipEntry::link("x", "y"), ZipEntry::folder("x/")], expect![[r#""x/": a file has the same name"#]]);
    }

    #[test]
    fn what_is_no_file_is_refused() {
        for mode in [0o020_666, 0o060_666, 0o010_666, 0o140_666] {
            check(&[ZipEntry::raw("x", "", mode)], expect![[r#""x": it is neither file nor folder nor link"#]]);
        }
    }

    #[test]
    fn names_that_meet_are_refused() {
        check(
            &[ZipEntry::file("a/b", "1", 0), ZipEntry::file("a\\b", "2", 0)],
            expect![[r#""a\\b": it is there twice"#]],
        );
        check(
            &[ZipEntry::file("a", "1", 0), ZipEntry::file("a/b", "2", 0)],
            expect![[r#""a/b": a folder above it is a file or a link"#]],
        );
    }

    #[test]
    fn what_is_too_large_or_too_much_is_refused() {
        let large = "0".repeat(10_001);
        check(&[ZipEntry::file("x", &large, 0)], expect!["unpacked it is larger than 10000 bytes"]);
        let half = "0".repeat(6_000);
        check(
            &[ZipEntry::file("x", &half, 0), ZipEntry::file("y", &half, 0)],
            expect!["unpacked it is larger than 10000 bytes"],
        );
        let many: Vec<ZipEntry> = (0..21).map(|n| ZipEntry::file(&n.to_string(), "", 0)).collect();
        check(&many, expect!["it holds more than 20 entries"]);
    }

    #[test]
    fn folders_that_names_imply_count() {
        let deep: Vec<ZipEntry> = (0..6).map(|n| ZipEntry::file(&format!("{n}/a/b/c/d/e/f"), "", 0)).collect();
        check(&deep, expect!["it holds more than 20 entries"]);
        let alike: Vec<ZipEntry> = (0..10).map(|n| ZipEntry::file(&format!("a/b/c/d/e/f/{n}"), "", 0)).collect();
        let root = tempfile::tempdir().unwrap();
        assert!(unpack(&zip_of(&alike), root.path(), &limits()).is_ok());
    }

    #[test]
    fn entries_that_overlap_are_refused() {
        // Both entries of the directory point at the first one's bytes, which fill most of the zip.
        let noise: String =
            (0..3000u32).map(|n| char::from(b'!' + (n.wrapping_mul(2_654_435_761) >> 26) as u8)).collect();
        let mut zip = zip_of(&[ZipEntry::file("x", &noise, 0), ZipEntry::file("y", "", 0)]);
        let directory: Vec<usize> = (0..zip.len() - 4).filter(|&at| zip[at..].starts_with(b"PK\x01\x02")).collect();
        let [first, second] = directory[..] else { panic!("{directory:?}") };
        // Checksum, both sizes, and where the local header is.
        for (from, length) in [(10, 2), (16, 12), (42, 4)] {
            zip.copy_within(first + from..first + from + length, second + from);
        }
        check_bytes(&zip, expect![[r#""y": it overlaps another entry"#]]);
    }

    #[test]
    fn a_size_that_lies_is_found_out() {
        // The declared size, in the local header and in the directory, is made smaller than the content.
        let mut zip = zip_of(&[ZipEntry::file("x", &"0".repeat(9_000), 0)]);
        let declared = 9_000u32.to_le_bytes();
        while let Some(at) = zip.windows(4).position(|window| window == declared) {
            zip[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
        }
        check_bytes(&zip, expect![[r#""x": it holds more than it declares"#]]);
    }

    #[test]
    fn what_is_no_zip_is_refused() {
        check(&[], expect!["the zip holds no file"]);
        check(&[ZipEntry::folder("only/")], expect!["the zip holds no file"]);
        for bytes in [&b""[..], b"PK", b"not a zip at all"] {
            let root = tempfile::tempdir().unwrap();
            assert!(matches!(unpack(bytes, root.path(), &limits()), Err(PackageError::Unreadable(_))));
        }
        let whole = zip_of(&[ZipEntry::file("x", "hello hello hello", 0)]);
        for end in 0..whole.len() {
            let root = tempfile::tempdir().unwrap();
            assert!(unpack(&whole[..end], root.path(), &limits()).is_err(), "{end}");
        }
    }

    #[test]
    fn an_encrypted_zip_is_refused() {
        let mut zip = zip_of(&[ZipEntry::file("x", "hello", 0)]);
        // Bit 0 of the general purpose flags, in the local header and in the directory.
        let directory = zip.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
        zip[6] |= 1;
        zip[directory + 8] |= 1;
        check_bytes(&zip, expect![[r#""x": it is encrypted"#]]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn damage_never_panics_nor_escapes(flips in proptest::collection::vec((0usize..400, any::<u8>()), 1..6)) {
            let mut zip = zip_of(&[
                ZipEntry::file("index.js", "hello hello", 0o755),
                ZipEntry::link("l", "index.js"),
                ZipEntry::folder("d/"),
            ]);
            for (at, byte) in flips {
                let at = at % zip.len();
                zip[at] = byte;
            }
            let outer = tempfile::tempdir().unwrap();
            let root = outer.path().join("code");
            fs::create_dir(&root).unwrap();
            let _ = unpack(&zip, &root, &limits());
            prop_assert_eq!(fs::read_dir(outer.path()).unwrap().count(), 1);
        }
    }
}
