//! A folder becomes a zip: the same bytes for the same files, so that an unchanged function is not
//! deployed again.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use base::Limits;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is never part of a function, wherever it lies.
const IGNORED: [&str; 9] =
    [".git", ".hg", ".svn", ".pinfold", ".DS_Store", "__pycache__", ".pytest_cache", ".venv", ".cache"];

/// How many files a function may have.
const FILES: usize = 100_000;

/// How deeply folders may nest.
const DEPTH: usize = 64;

/// Whether a name is left out of packages and does not trigger a reload.
pub fn ignored(name: &str) -> bool {
    IGNORED.contains(&name)
        || name.ends_with(".pyc")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".swx")
        || name.starts_with(".#")
        || name == "4913"
}

/// The zip of a folder: names sorted, times fixed, modes reduced to executable or not. A file that
/// is a zip already is taken as it is. A link is followed only to what lies inside the folder.
/// What would be refused for its size is refused before it is read.
pub fn zip(code: &Path, limits: &Limits) -> io::Result<Vec<u8>> {
    if code.is_file() {
        let size = fs::metadata(code)?.len();
        if size > limits.zip as u64 {
            return Err(io::Error::other(format!(
                "{} in a zip, {} are allowed",
                megabytes(size),
                megabytes(limits.zip as u64)
            )));
        }
        return fs::read(code);
    }
    let root = code.canonicalize()?;
    let mut files = Vec::new();
    collect(&root, &root, 0, &mut files)?;
    files.sort();
    check_size(&files, limits)?;
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, path) in &files {
        let executable = fs::metadata(path)?.permissions().mode() & 0o111 != 0;
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            // The fastest level: a deployment is awaited, the zip's size is not.
            .compression_level(Some(1))
            .last_modified_time(DateTime::default())
            .unix_permissions(if executable { 0o755 } else { 0o644 });
        writer.start_file(name.as_str(), options)?;
        writer.write_all(&fs::read(path)?)?;
    }
    let zip = writer.finish()?.into_inner();
    if zip.len() > limits.zip {
        let (size, most) = (megabytes(zip.len() as u64), megabytes(limits.zip as u64));
        return Err(io::Error::other(format!("{size} as a zip, {most} are allowed{}", largest(&files))));
    }
    Ok(zip)
}

/// Unpacked, a function has a bound too; a wrong folder (a home, a root) must not be read whole.
fn check_size(files: &[(String, PathBuf)], limits: &Limits) -> io::Result<()> {
    let mut size = 0u64;
    for (_, path) in files {
        size = size.saturating_add(fs::metadata(path)?.len());
    }
    if size > limits.unzipped {
        let (size, most) = (megabytes(size), megabytes(limits.unzipped));
        return Err(io::Error::other(format!("{size} of code, {most} are allowed{}", largest(files))));
    }
    Ok(())
}

/// The part of the folder that weighs most, for the reader who wonders where it comes from.
fn largest(files: &[(String, PathBuf)]) -> String {
    let mut parts: BTreeMap<&str, u64> = BTreeMap::new();
    for (name, path) in files {
        let part = name.split_once('/').map_or(name.as_str(), |(folder, _)| folder);
        *parts.entry(part).or_default() += fs::metadata(path).map_or(0, |data| data.len());
    }
    let largest = parts.into_iter().max_by_key(|&(_, size)| size);
    largest.map(|(part, size)| format!("; most of it, {}, is in {part}", megabytes(size))).unwrap_or_default()
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / (1024.0 * 1024.0))
}

fn collect(root: &Path, folder: &Path, depth: usize, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if depth > DEPTH {
        return Err(io::Error::other(format!("{}: folders nest deeper than {DEPTH}", folder.display())));
    }
    for entry in fs::read_dir(folder)? {
        if files.len() > FILES {
            return Err(io::Error::other(format!("more than {FILES} files: is this the function's folder?")));
        }
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            return Err(io::Error::other(format!("{}: the name is not UTF-8", path.display())));
        };
        if ignored(name) {
            continue;
        }
        let target = path.canonicalize()?;
        if !target.starts_with(root) {
            let outside =
                format!("{}: a link to {}, outside of the function's folder", path.display(), target.display());
            return Err(io::Error::other(outside));
        }
        if target.is_dir() {
            collect(root, &path, depth + 1, files)?;
        } else if target.is_file() {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            files.push((name, path));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_zip() {
        let make = || {
            let folder = tempfile::tempdir().unwrap();
            for (name, text) in [("b.py", "b"), ("a/c.py", "c"), ("__pycache__/b.pyc", "x"), (".git/HEAD", "x")] {
                let path = folder.path().join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            zip(folder.path(), &Limits::default()).unwrap()
        };
        let bytes = make();
        assert_eq!(bytes, make());
        let archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert_eq!(archive.file_names().collect::<Vec<_>>(), ["a/c.py", "b.py"]);
    }

    #[test]
    fn a_link_to_the_outside_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/etc/passwd", folder.path().join("passwd")).unwrap();
        let error = zip(folder.path(), &Limits::default()).unwrap_err().to_string();
        assert!(error.contains("outside"), "{error}");
    }

    #[test]
    fn what_is_too_large_is_refused_and_the_largest_part_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("node_modules")).unwrap();
        // Digits of a product: compresses badly.
        let noise: Vec<u8> =
            (0..40_000u64).map(|i| (i.wrapping_mul(i).wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        fs::write(folder.path().join("node_modules/a.js"), &noise).unwrap();
        fs::write(folder.path().join("index.js"), "x").unwrap();
        let check = |path: &Path, limits: Limits, expect: &str| {
            let error = zip(path, &limits).unwrap_err().to_string();
            assert!(error.contains(expect), "{error}");
        };
        let named = "is in node_modules";
        check(folder.path(), Limits { unzipped: 30_000, ..Limits::default() }, named);
        check(folder.path(), Limits { zip: 3000, ..Limits::default() }, named);
        check(&folder.path().join("node_modules/a.js"), Limits { zip: 3000, ..Limits::default() }, "in a zip");
    }
}
