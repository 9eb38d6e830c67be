//! A folder becomes a zip: the same bytes for the same files, so that an unchanged function is not
//! deployed again.

use std::fs;
use std::io::{self, Cursor, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What is never part of a function, wherever it lies.
const IGNORED: [&str; 9] =
    [".git", ".hg", ".svn", ".pinfold", ".DS_Store", "__pycache__", ".pytest_cache", ".venv", ".cache"];

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
pub fn zip(code: &Path) -> io::Result<Vec<u8>> {
    if code.is_file() {
        return fs::read(code);
    }
    let root = code.canonicalize()?;
    let mut files = Vec::new();
    collect(&root, &root, 0, &mut files)?;
    files.sort();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, path) in files {
        let executable = fs::metadata(&path)?.permissions().mode() & 0o111 != 0;
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            // The fastest level: a deployment is awaited, the zip's size is not.
            .compression_level(Some(1))
            .last_modified_time(DateTime::default())
            .unix_permissions(if executable { 0o755 } else { 0o644 });
        writer.start_file(name, options)?;
        writer.write_all(&fs::read(&path)?)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn collect(root: &Path, folder: &Path, depth: usize, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    if depth > DEPTH {
        return Err(io::Error::other(format!("{}: folders nest deeper than {DEPTH}", folder.display())));
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            return Err(io::Error::other(format!("{}: the name is not UTF-8", path.display())));
        };
        if ignored(name) {
            continue;
        }
        let target = path.canonicalize()?;
        if !target.starts_with(root) {
            let outside = format!("{}: a link to {}, outside of the function's folder", path.display(), target.display());
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
            zip(folder.path()).unwrap()
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
        let error = zip(folder.path()).unwrap_err().to_string();
        assert!(error.contains("outside"), "{error}");
    }
}
