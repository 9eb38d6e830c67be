//! Our own runtime clients: kept as files in the data directory, because interpreters start faster
//! from a file whose compiled form is cached.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::runtimes::Interpreter;
use crate::spec::Language;

const PYTHON: &str = include_str!("python.py");
const NODE: &str = include_str!("node.js");

/// Where a function sees the folder of the clients.
pub(crate) const INSIDE: &str = "/var/runtime/pinfold";

/// The folder of the clients, on the host.
#[derive(Debug, Clone)]
pub(crate) struct Clients {
    pub folder: PathBuf,
}

impl Clients {
    /// Writes the clients below `data`; what is there already and the same stays, with its caches.
    pub(crate) fn install(data: &Path) -> io::Result<Self> {
        let folder = data.join("client");
        fs::create_dir_all(folder.join("__pycache__"))?;
        for (name, text) in [("python.py", PYTHON), ("node.js", NODE)] {
            let path = folder.join(name);
            if fs::read(&path).is_ok_and(|there| there == text.as_bytes()) {
                continue;
            }
            let fresh = folder.join(format!("{name}.new"));
            fs::write(&fresh, text)?;
            fs::set_permissions(&fresh, fs::Permissions::from_mode(0o644))?;
            fs::rename(&fresh, &path)?;
            if name == "python.py" {
                for cache in fs::read_dir(folder.join("__pycache__"))?.flatten() {
                    let _ = fs::remove_file(cache.path());
                }
            }
        }
        Ok(Self { folder })
    }

    /// The command line that runs the client of `interpreter`; `inside`: where the function sees the
    /// folder.
    pub(crate) fn command(&self, interpreter: &Interpreter, memory_mb: u32, inside: &Path) -> Vec<String> {
        let at = |name: &str| inside.join(name).to_string_lossy().into_owned();
        match interpreter.language {
            Language::Python if interpreter.version.0 < 3 => {
                vec!["-E".into(), "-s".into(), "-S".into(), at("python.py")]
            }
            Language::Python => {
                let mut arguments: Vec<String> = vec!["-I".into(), "-S".into()];
                // UTF-8 mode: a locale may be missing in the small view.
                if interpreter.version >= (3, 7) {
                    arguments.extend(["-X".into(), "utf8".into()]);
                }
                let cached = self.python_cache(interpreter);
                arguments.push(at(if cached.exists() {
                    cached.strip_prefix(&self.folder).ok().and_then(Path::to_str).unwrap_or("python.py")
                } else {
                    "python.py"
                }));
                arguments
            }
            // AWS leaves a tenth of the memory to what is not JavaScript's heap.
            _ => vec![format!("--max-old-space-size={}", memory_mb - memory_mb / 10), at("node.js")],
        }
    }

    /// Where the compiled client of a Python is; it is made by [`Self::compile`].
    pub(crate) fn python_cache(&self, interpreter: &Interpreter) -> PathBuf {
        let (major, minor) = interpreter.version;
        self.folder.join(format!("__pycache__/python.cpython-{major}{minor}.pyc"))
    }

    /// The command that compiles the client for a Python, if that is still to be done.
    pub(crate) fn compile(&self, interpreter: &Interpreter) -> Option<Vec<String>> {
        let wanted = interpreter.language == Language::Python
            && interpreter.version.0 >= 3
            && !self.python_cache(interpreter).exists();
        // unchecked-hash or timestamp does not matter: the file is run by its own name.
        wanted.then(|| {
            let code = "import py_compile,os,sys;os.umask(0o022);py_compile.compile(sys.argv[1],dfile='/var/runtime/pinfold/python.py',doraise=True)";
            let source = self.folder.join("python.py").to_string_lossy().into_owned();
            vec!["-I".into(), "-S".into(), "-c".into(), code.into(), source]
        })
    }
}
