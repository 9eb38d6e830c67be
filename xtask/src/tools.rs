//! What the chores need from the machine, and how they get it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// A command that a chore calls, and the Debian package that brings it.
pub struct Tool {
    /// A name on the PATH, or an absolute path.
    pub command: &'static str,
    /// The package.
    pub package: &'static str,
}

/// Runs a command that must succeed.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("{} does not start", command.get_program().display()))?;
    if !status.success() {
        bail!("{} failed: {status}", command.get_program().display());
    }
    Ok(())
}

/// Where a command is found.
pub fn find(command: &str) -> Option<PathBuf> {
    if command.starts_with('/') {
        return Some(PathBuf::from(command)).filter(|path| path.exists());
    }
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(command)).find(|path| path.is_file())
}

/// Installs the packages of the tools that are missing, when this is Debian and we are root; says
/// what is missing otherwise.
pub fn debian(tools: &[Tool]) {
    let packages: Vec<&str> =
        tools.iter().filter(|tool| find(tool.command).is_none()).map(|tool| tool.package).collect();
    if packages.is_empty() {
        return;
    }
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    if !root || find("apt-get").is_none() {
        println!("not installed (needs root and apt-get): {}", packages.join(", "));
        return;
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdin(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    };
    println!("installing {}", packages.join(", "));
    let installed = apt(&["update", "-qq"])
        && apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat());
    if !installed {
        println!("apt-get could not install {}", packages.join(", "));
    }
}

/// A virtual environment at `folder/.venv` with the packages of `folder/requirements.txt`.
pub fn venv(folder: &Path) -> Result<()> {
    let requirements = folder.join("requirements.txt");
    let wanted = fs::read(&requirements).with_context(|| requirements.display().to_string())?;
    let stamp = folder.join(".venv/installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let make = || run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder.join(".venv")));
    if make().is_err() {
        // Debian keeps venv's own pip in a package of its own.
        debian(&[Tool { command: "/usr/share/python-wheels", package: "python3-venv" }]);
        make()?;
    }
    run(Command::new(folder.join(".venv/bin/python"))
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(&requirements))?;
    fs::write(&stamp, wanted)?;
    Ok(())
}
