//! Files in the data directory that hold secrets: readable by their owner only.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use anyhow::{Context, Result};
use base::{Rng, Secret, SystemRng};

/// Writes a file that only its owner may read; one that is there already is not touched.
///
/// # Errors
/// It is there already, or cannot be written.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| path.display().to_string())?;
    file.write_all(content).and_then(|()| file.sync_all()).with_context(|| path.display().to_string())
}

/// The bearer token of the admin listener, from the data directory; made when there is none.
pub fn admin_token(data: &Path) -> Result<Secret<String>> {
    let path = data.join("admin-token");
    if !path.exists() {
        write(&path, (&SystemRng as &dyn Rng).text(b"abcdefghijklmnopqrstuvwxyz0123456789", 40).as_bytes())?;
    }
    let token = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    Ok(Secret::new(token.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn a_token_stays_and_is_its_owners() {
        let folder = tempfile::tempdir().unwrap();
        let token = admin_token(folder.path()).unwrap();
        assert_eq!(token.expose().len(), 40);
        assert_eq!(admin_token(folder.path()).unwrap().expose(), token.expose());
        let mode = fs::metadata(folder.path().join("admin-token")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(write(&folder.path().join("admin-token"), b"x").is_err());
    }
}
