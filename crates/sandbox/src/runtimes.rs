//! Finds the interpreter for a runtime identifier among those installed on this machine.
//!
//! Looked through: `PATH`, pyenv, nvm, asdf, uv and `/opt`. An identifier whose version is not
//! installed, or is retired, runs on the nearest version, and says so.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::spec::Language;

/// What a runtime identifier runs on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interpreter {
    /// The executable, absolute, all symbolic links resolved.
    pub program: PathBuf,
    /// The folder that holds it and its library, when that is not below `/usr`: to be seen inside.
    pub prefix: Option<PathBuf>,
    /// Which of our clients it runs.
    pub language: Language,
    /// Its version, as far as it is known: major, minor (node: major, 0).
    pub version: (u32, u32),
    /// What an operator should know: that another version runs than was asked for.
    pub warning: Option<String>,
}

/// No interpreter is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The runtime that was asked for.
    pub runtime: String,
    /// What to do about it.
    pub hint: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no interpreter for {}: {}", self.runtime, self.hint)
    }
}

impl std::error::Error for Missing {}

/// Which client a runtime identifier uses; `None` for those that cannot run yet.
pub fn language(runtime: &str) -> Option<Language> {
    if runtime.starts_with("python") {
        Some(Language::Python)
    } else if runtime.starts_with("nodejs") {
        Some(Language::Node)
    } else if runtime.starts_with("provided") || runtime == "go1.x" {
        Some(Language::Provided)
    } else {
        None
    }
}

/// The interpreter for `runtime`; `None` where it needs none (`provided…`).
pub fn find(runtime: &str) -> Result<Option<Interpreter>, Missing> {
    let missing = |hint: &str| Missing { runtime: runtime.into(), hint: hint.into() };
    match language(runtime) {
        Some(Language::Provided) => Ok(None),
        Some(Language::Python) => {
            let wanted = python_version(runtime).ok_or_else(|| missing("no such runtime identifier"))?;
            nearest(runtime, "Python", wanted, &pythons())
                .ok_or_else(|| missing("install the package `python3` (or pyenv, or uv)"))
                .map(Some)
        }
        Some(Language::Node) => {
            let wanted = node_version(runtime).ok_or_else(|| missing("no such runtime identifier"))?;
            nearest(runtime, "Node.js", wanted, &nodes())
                .ok_or_else(|| missing("install the package `nodejs` (or nvm)"))
                .map(Some)
        }
        None => Err(missing(
            "only python, nodejs and provided runtimes run here yet; package the function with its \
             own `bootstrap` for `provided.al2023`",
        )),
    }
}

/// All interpreters found, newest last.
pub fn installed() -> Vec<Interpreter> {
    pythons().into_values().chain(nodes().into_values()).collect()
}

type Found = BTreeMap<(u32, u32), Interpreter>;

fn python_version(runtime: &str) -> Option<(u32, u32)> {
    let (major, minor) = runtime.strip_prefix("python")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

fn node_version(runtime: &str) -> Option<(u32, u32)> {
    let rest = runtime.strip_prefix("nodejs")?;
    // `nodejs` alone was version 0.10.
    let major = if rest.is_empty() { "0" } else { rest.split_once('.')?.0 };
    Some((major.parse().ok()?, 0))
}

/// The wanted version; else the next newer one of the same major; else the newest older one of it;
/// else the nearest of any.
fn nearest(runtime: &str, name: &str, wanted: (u32, u32), found: &Found) -> Option<Interpreter> {
    let same_major = |version: &&(u32, u32)| name == "Node.js" || version.0 == wanted.0;
    let version = found
        .keys()
        .filter(same_major)
        .find(|&&version| version >= wanted)
        .or_else(|| found.keys().rev().find(same_major))
        .or_else(|| found.keys().find(|&&version| version >= wanted))
        .or_else(|| found.keys().next_back())?;
    let mut interpreter = found.get(version)?.clone();
    if *version != wanted {
        let shown = if name == "Node.js" { version.0.to_string() } else { format!("{}.{}", version.0, version.1) };
        let path = interpreter.program.display();
        interpreter.warning = Some(format!("{runtime} is not installed: running on {name} {shown} ({path})"));
    }
    Some(interpreter)
}

fn pythons() -> Found {
    let mut found = Found::new();
    // Later ones win: what is on PATH by its own name comes last, so that the system's interpreter,
    // which every uid can reach and no bind must show, goes before a version manager's.
    for home in version_homes(&[".pyenv/versions", ".asdf/installs/python", ".local/share/uv/python"], "PYENV_ROOT") {
        for program in executables(&home.join("bin"), "python") {
            add_python(&mut found, &program);
        }
    }
    for folder in path_folders() {
        for program in executables(&folder, "python") {
            add_python(&mut found, &program);
        }
    }
    found
}

/// `python3.11` and the like; bare `python3` is always a link to one of those or a shim.
fn add_python(found: &mut Found, program: &Path) {
    let Some(name) = program.file_name().and_then(|name| name.to_str()) else {
        return;
    };
    let Some(version) = python_version(name) else {
        return;
    };
    let Ok(real) = fs::canonicalize(program) else {
        return;
    };
    if is_shim(&real) {
        return;
    }
    let prefix =
        prefix_of(&real, |prefix| prefix.join(format!("lib/python{}.{}/os.py", version.0, version.1)).exists());
    found.insert(version, Interpreter { program: real, prefix, language: Language::Python, version, warning: None });
}

fn nodes() -> Found {
    let mut found = Found::new();
    for home in version_homes(&[".nvm/versions/node", ".asdf/installs/nodejs"], "NVM_DIR") {
        let version = home
            .file_name()
            .and_then(|name| name.to_str())
            .and_then(|name| name.trim_start_matches('v').split('.').next()?.parse().ok());
        if let Some(major) = version {
            add_node(&mut found, &home.join("bin/node"), major);
        }
    }
    for folder in path_folders().chain([PathBuf::from("/usr/bin"), PathBuf::from("/usr/local/bin")]) {
        for name in ["nodejs", "node"] {
            let program = folder.join(name);
            if let Some(major) = executable(&program).then(|| node_major(&program)).flatten() {
                add_node(&mut found, &program, major);
            }
        }
    }
    found
}

/// From the headers beside it or the folder's name, without running it; else by asking it.
fn node_major(program: &Path) -> Option<u32> {
    let real = fs::canonicalize(program).ok()?;
    if is_shim(&real) {
        return None;
    }
    let header = real.parent()?.parent()?.join("include/node/node_version.h");
    if let Ok(text) = fs::read_to_string(header) {
        let line = text.lines().find_map(|line| line.strip_prefix("#define NODE_MAJOR_VERSION "));
        if let Some(major) = line.and_then(|major| major.trim().parse().ok()) {
            return Some(major);
        }
    }
    let output = std::process::Command::new(&real).arg("--version").env_clear().output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

fn add_node(found: &mut Found, program: &Path, major: u32) {
    if let Ok(real) = fs::canonicalize(program)
        && executable(&real)
        && !is_shim(&real)
    {
        let prefix =
            prefix_of(&real, |prefix| prefix.join("include/node").exists() || prefix.join("lib/node_modules").exists());
        let version = (major, 0);
        found.insert(version, Interpreter { program: real, prefix, language: Language::Node, version, warning: None });
    }
}

/// The folder to show inside. Never more than the installation: where the two folders above the
/// executable do not look like one, only the executable itself.
fn prefix_of(program: &Path, is_installation: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    if program.starts_with("/usr") {
        return None;
    }
    for whole in ["/nix/store", "/home/linuxbrew/.linuxbrew"] {
        if program.starts_with(whole) {
            return Some(whole.into());
        }
    }
    let home = env::var_os("HOME").map(PathBuf::from);
    let folder = program.parent().and_then(Path::parent);
    Some(match folder {
        Some(folder) if folder != Path::new("/") && Some(folder) != home.as_deref() && is_installation(folder) => {
            folder.into()
        }
        _ => program.into(),
    })
}

/// pyenv's and asdf's shims are scripts.
fn is_shim(program: &Path) -> bool {
    use std::io::Read;
    let mut start = [0; 2];
    let read = fs::File::open(program).and_then(|mut file| file.read_exact(&mut start));
    read.is_err() || &start == b"#!"
}

fn executable(program: &Path) -> bool {
    fs::metadata(program).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

fn executables(folder: &Path, prefix: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut programs: Vec<_> = entries
        .flatten()
        .filter(|entry| entry.file_name().to_str().is_some_and(|name| name.starts_with(prefix)))
        .map(|entry| entry.path())
        .filter(|path| executable(path))
        .collect();
    programs.sort();
    programs
}

fn path_folders() -> impl DoubleEndedIterator<Item = PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<_> = env::split_paths(&path).filter(|folder| folder.is_absolute()).collect();
    for usual in ["/usr/local/bin", "/usr/bin"] {
        if !folders.iter().any(|folder| folder == Path::new(usual)) {
            folders.push(usual.into());
        }
    }
    // First on PATH wins: it is inserted last.
    folders.reverse();
    folders.into_iter()
}

/// The folders of single versions below version managers' roots.
fn version_homes(below_home: &[&str], variable: &str) -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = Vec::new();
    if let Some(home) = env::var_os("HOME") {
        roots.extend(below_home.iter().map(|below| Path::new(&home).join(below)));
    }
    if let Some(root) = env::var_os(variable) {
        let below = if variable == "NVM_DIR" { "versions/node" } else { "versions" };
        roots.push(Path::new(&root).join(below));
    }
    let mut homes: Vec<_> = roots
        .iter()
        .filter_map(|root| fs::read_dir(root).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .collect();
    homes.sort();
    homes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str, versions: &[(u32, u32)]) -> Found {
        let language = if name == "Python" { Language::Python } else { Language::Node };
        versions
            .iter()
            .map(|&version| {
                let program = PathBuf::from(format!("/x/{}.{}", version.0, version.1));
                (version, Interpreter { program, prefix: None, language, version, warning: None })
            })
            .collect()
    }

    fn check(name: &str, runtime: &str, installed: &[(u32, u32)], expected: Option<(u32, u32)>) {
        let wanted = if name == "Python" { python_version(runtime) } else { node_version(runtime) };
        let got = nearest(runtime, name, wanted.unwrap(), &found(name, installed));
        assert_eq!(got.as_ref().map(|i| i.version), expected, "{runtime}");
        if let Some(got) = got {
            assert_eq!(got.warning.is_some(), Some(got.version) != wanted, "{runtime}");
        }
    }

    #[test]
    fn the_nearest_version_is_chosen() {
        let pythons = [(2, 7), (3, 8), (3, 11), (3, 13)];
        check("Python", "python3.11", &pythons, Some((3, 11)));
        check("Python", "python3.9", &pythons, Some((3, 11)));
        check("Python", "python3.15", &pythons, Some((3, 13)));
        check("Python", "python2.7", &pythons, Some((2, 7)));
        check("Python", "python2.7", &[(3, 11)], Some((3, 11)));
        check("Python", "python3.11", &[], None);
        check("Node.js", "nodejs4.3", &[(18, 0), (20, 0)], Some((18, 0)));
        check("Node.js", "nodejs24.x", &[(18, 0), (20, 0)], Some((20, 0)));
        check("Node.js", "nodejs", &[(20, 0)], Some((20, 0)));
    }

    #[test]
    fn what_cannot_run_says_what_to_do() {
        for runtime in ["java21", "ruby3.3", "dotnet8", "pythonx", "nodejsx", "", "python3"] {
            let missing = find(runtime).unwrap_err();
            assert!(!missing.hint.is_empty(), "{runtime}");
        }
        assert_eq!(find("provided.al2023"), Ok(None));
    }
}
