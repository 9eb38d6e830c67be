//! The promise table: each cell that this machine can show, as root and as an ordinary user.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use sandbox::{Failure, Network, Spec, Tier, runtimes};
use serde_json::{Value, json};

use crate::support::{Bench, Function, open};

/// Does what it is told and answers what came of it: `ok …` or the error's name.
pub const AGENT: &str = r#"
import errno, os, signal, socket, time
def attempt(act):
    try:
        return ['ok', act()]
    except OSError as error:
        return [errno.errorcode.get(error.errno, str(error)), None]
    except MemoryError:
        return ['MemoryError', None]
def bomb():
    children = 0
    try:
        while children < 5000:
            if os.fork() == 0:
                time.sleep(1000)
            children += 1
    except OSError:
        pass
    return children
def fill(path, megabytes):
    with open(path, 'wb') as file:
        for _ in range(megabytes):
            file.write(b'x' * 1048576)
def ask(host, port):
    s = socket.create_connection((host, port), 2)
    s.sendall(b'GET / HTTP/1.1\r\n\r\n')
    return s.recv(1000).decode().split('\r\n\r\n')[1]
def handler(event, context):
    what, value = event
    return {
        'read': lambda: attempt(lambda: open(value).read()),
        'list': lambda: attempt(lambda: sorted(os.listdir(value))),
        'write': lambda: attempt(lambda: open(value, 'w').close()),
        'fill': lambda: attempt(lambda: fill(*value)),
        'signal': lambda: attempt(lambda: os.kill(value, 0)),
        'processes': lambda: attempt(lambda: sorted(int(p) for p in os.listdir('/proc') if p.isdigit())),
        'eat': lambda: attempt(lambda: len(bytearray(value))),
        'bomb': lambda: attempt(bomb),
        'interfaces': lambda: attempt(lambda: [name for _, name in socket.if_nameindex()]),
        'connect': lambda: attempt(lambda: socket.create_connection(tuple(value), 2).close()),
        'ask': lambda: attempt(lambda: ask(*value)),
        'status': lambda: {line.split(':')[0]: line.split(':')[1].strip() for line in open('/proc/self/status') if ':' in line},
        'socket': lambda: attempt(lambda: socket.socket(value, socket.SOCK_DGRAM).close()),
        'ids': lambda: [os.getuid(), os.getgid(), os.getgroups()],
        'fds': lambda: sorted(os.listdir('/proc/self/fd')),
        'environ': lambda: sorted(os.environ),
        'call': lambda: syscall(value),
    }[what]()
def syscall(number):
    import ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(number, 0, 0, 0, 0, 0)
    return errno.errorcode.get(ctypes.get_errno()) if result == -1 else result
"#;

/// A bench in exactly this tier, or a word why not.
async fn bench(tier: Tier) -> Option<Bench> {
    let bench = Bench::new(Some(tier)).await;
    if bench.sandbox.tier() == tier {
        return Some(bench);
    }
    println!("skipped: tier {tier} is not to be had here: {}", bench.sandbox.report());
    bench.sandbox.shutdown().await;
    None
}

impl Bench {
    fn agent(&self) -> Spec {
        let mut spec = self.spec("python3.11", "app.handler", &[("app.py", AGENT)]);
        spec.environment.push(("SECRET_OF_MINE".into(), "x".into()));
        spec
    }
}

pub async fn ask(function: &mut Function, what: &str, value: Value) -> Value {
    function.json(&json!([what, value]).to_string()).await
}

/// The first word of an answer.
pub async fn word(function: &mut Function, what: &str, value: Value) -> String {
    ask(function, what, value).await[0].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn reads_nothing_of_the_host_outside_its_view() {
    // Not in /tmp, which is part of D's view.
    let folder = tempfile::tempdir_in("/var/tmp").unwrap();
    open(folder.path());
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "s").unwrap();
    open(&secret);
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut function = bench.start(bench.agent()).await.unwrap();
        let read = word(&mut function, "read", json!(secret)).await;
        match tier {
            Tier::A | Tier::B | Tier::C => {
                assert_eq!(read, "ENOENT", "{tier}");
                let root = ask(&mut function, "list", json!("/")).await;
                let shown = root[1].as_array().unwrap();
                for hidden in ["work", "mnt", "boot", "run", "sys"] {
                    assert!(!shown.contains(&json!(hidden)), "{tier}: {shown:?}");
                }
                if shown.contains(&json!("root")) {
                    // The way to the interpreter, and nothing else.
                    assert_eq!(ask(&mut function, "list", json!("/root")).await[1], json!([".pyenv"]));
                }
                assert_eq!(ask(&mut function, "list", json!("/home")).await[1], json!([]));
                assert_eq!(word(&mut function, "read", json!("/etc/shadow")).await, "ENOENT");
                let users = ask(&mut function, "read", json!("/etc/passwd")).await;
                assert_eq!(users[1].as_str().unwrap().lines().count(), 2);
                if tier != Tier::C {
                    // Its init is a copy of the launcher: nothing of that may be read.
                    for file in ["environ", "mem", "maps"] {
                        let read = word(&mut function, "read", json!(format!("/proc/1/{file}"))).await;
                        assert!(["EACCES", "EPERM"].contains(&read.as_str()), "{tier} {file}: {read}");
                    }
                    assert_eq!(ask(&mut function, "fds", json!(0)).await, json!(["0", "1", "2", "3", "4"]));
                }
            }
            Tier::D => {
                assert_eq!(read, "EACCES", "{tier}");
                assert_eq!(word(&mut function, "list", json!("/")).await, "EACCES");
                assert_eq!(word(&mut function, "list", json!("/home")).await, "EACCES");
            }
            Tier::E => assert_eq!(read, "ok", "{tier}"),
        }
        let names = ask(&mut function, "environ", json!(0)).await;
        let names = names.as_array().unwrap();
        assert!(names.contains(&json!("SECRET_OF_MINE")) && !names.contains(&json!("CARGO_MANIFEST_DIR")), "{names:?}");
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn writes_only_tmp_and_not_more_than_its_size() {
    let folder = tempfile::tempdir_in("/var/tmp").unwrap();
    std::fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut function = bench.start(bench.agent()).await.unwrap();
        let outside = word(&mut function, "write", json!(folder.path().join("x"))).await;
        if tier == Tier::E {
            assert_eq!(outside, "ok");
        } else {
            assert!(["ENOENT", "EACCES", "EROFS"].contains(&outside.as_str()), "{tier}: {outside}");
            for path in [
                "/x",
                "/var/task/x",
                "/opt/x",
                "/etc/x",
                "/usr/x",
                "/dev/x",
                "/dev/shm/x",
                "/var/tmp/x",
                "/proc/self/oom_score_adj",
                "/home/x",
            ] {
                let write = word(&mut function, "write", json!(path)).await;
                assert_ne!(write, "ok", "{tier} {path}");
            }
        }
        let own = format!("/tmp/pinfold-test-{tier}-{}", std::process::id());
        assert_eq!(word(&mut function, "write", json!(own)).await, "ok", "{tier}");
        if tier <= Tier::C {
            assert!(!Path::new(&own).exists(), "{tier}: it wrote into the host's /tmp");
            assert_eq!(word(&mut function, "fill", json!(["/tmp/large", 8])).await, "ok", "{tier}");
            assert_eq!(word(&mut function, "fill", json!(["/tmp/large", 17])).await, "ENOSPC", "{tier}");
        } else {
            let _ = std::fs::remove_file(own);
        }
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn sees_and_signals_no_other_process() {
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut function = bench.start(bench.agent()).await.unwrap();
        let signalled = word(&mut function, "signal", json!(std::process::id())).await;
        let seen = ask(&mut function, "processes", json!(0)).await;
        match tier {
            Tier::A | Tier::B => {
                assert_eq!(signalled, "ESRCH");
                assert_eq!(seen[1], json!([1, 2]), "{tier}");
                // Its own init cannot be stopped from inside.
                let _ = word(&mut function, "signal", json!(1)).await;
                assert!(function.environment.is_alive());
            }
            Tier::C => {
                assert_eq!(signalled, "ESRCH");
                assert_eq!(seen[1], json!([]));
            }
            Tier::D if bench.sandbox.report().landlock >= 6 => assert_eq!(signalled, "EPERM"),
            Tier::D => println!("skipped: landlock here is too old to keep signals in"),
            // The test's own uid is the function's, or the test is root's.
            Tier::E => assert!(["ok", "EPERM"].contains(&signalled.as_str())),
        }
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn the_memory_limit_kills_only_the_function() {
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut greedy = bench.start(bench.agent()).await.unwrap();
        let mut other = bench.start(bench.agent()).await.unwrap();
        // 256 MB of memory, 16 MB of /tmp.
        let payload = json!(["eat", 400 << 20]).to_string();
        let result = greedy.call(&payload).await;
        if tier == Tier::A {
            assert_eq!(result, Err(Failure::OutOfMemory));
        } else {
            assert_eq!(result.unwrap(), r#"["MemoryError", null]"#, "{tier}");
        }
        assert_eq!(word(&mut other, "eat", json!(100 << 20)).await, "ok", "{tier}");
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn node_runs_within_the_memory_limit_of_every_tier() {
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut spec = bench.spec("nodejs20.x", "index.handler", &[("index.js", "exports.handler = async () => 1")]);
        spec.memory_mb = 128;
        let mut function = bench.start(spec).await.unwrap_or_else(|error| panic!("{tier}: {error:?}"));
        assert_eq!(function.call("{}").await, Ok("1".into()), "{tier}");
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn a_fork_bomb_is_contained() {
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut spec = bench.agent();
        spec.memory_mb = 3008;
        let mut bomber = bench.start(spec).await.unwrap();
        let mut other = bench.start(bench.agent()).await.unwrap();
        let count = ask(&mut bomber, "bomb", json!(0)).await[1].as_u64().unwrap();
        assert!((1..=1024 + 64).contains(&count), "{tier}: {count}");
        assert_eq!(word(&mut other, "read", json!("/etc/passwd")).await, "ok", "{tier}");
        bomber.environment.kill().await;
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn its_own_network_holds_the_endpoint_and_nothing_else() {
    let host = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = host.local_addr().unwrap().port();
    for tier in Tier::ALL {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut spec = bench.agent();
        spec.network = Some(Network::Isolated);
        if tier >= Tier::D {
            assert!(matches!(bench.sandbox.create(spec).await, Err(sandbox::CreateError::Unsupported(_))));
            continue;
        }
        let mut function = bench.start(spec).await.unwrap();
        assert_eq!(ask(&mut function, "interfaces", json!(0)).await[1], json!(["lo"]), "{tier}");
        assert_eq!(word(&mut function, "connect", json!(["127.0.0.1", port])).await, "ECONNREFUSED");
        assert_eq!(word(&mut function, "connect", json!(["192.0.2.1", 80])).await, "ENETUNREACH");
        assert_eq!(ask(&mut function, "ask", json!(["127.0.0.1", 4566])).await[1], "endpoint");
        let mut function = bench.start(bench.agent()).await.unwrap();
        assert_eq!(word(&mut function, "connect", json!(["127.0.0.1", port])).await, "ok", "host network");
        bench.sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn privileges_are_gone() {
    for tier in [Tier::A, Tier::B, Tier::D, Tier::E] {
        let Some(bench) = bench(tier).await else {
            continue;
        };
        let mut function = bench.start(bench.agent()).await.unwrap();
        let status = ask(&mut function, "status", json!(0)).await;
        for set in ["CapInh", "CapPrm", "CapEff", "CapAmb"] {
            assert_eq!(status[set], "0000000000000000", "{tier} {set}");
        }
        if tier <= Tier::B {
            assert_eq!(status["CapBnd"], "0000000000000000", "{tier}");
        }
        assert_eq!(status["NoNewPrivs"], "1", "{tier}");
        let ids = ask(&mut function, "ids", json!(0)).await;
        if nix::unistd::geteuid().is_root() {
            assert!(ids[0].as_u64().unwrap() >= 200_000 && ids[1].as_u64().unwrap() >= 200_000, "{tier}: {ids}");
            assert_eq!(ids[2], json!([]));
        }
        if tier <= Tier::D {
            assert_eq!(status["Seccomp"], "2", "{tier}");
            for (name, number, error) in [
                ("mount", 165, "EPERM"),
                ("unshare", 272, "EPERM"),
                ("ptrace", 101, "EPERM"),
                ("bpf", 321, "EPERM"),
                ("keyctl", 250, "EPERM"),
                ("io_uring_setup", 425, "ENOSYS"),
                ("clone3", 435, "ENOSYS"),
                ("of the future", 600, "ENOSYS"),
                ("mount by the x32 interface", 0x4000_0000 + 165, "ENOSYS"),
            ] {
                if cfg!(target_arch = "x86_64") {
                    assert_eq!(ask(&mut function, "call", json!(number)).await, error, "{tier} {name}");
                }
            }
            // AF_VSOCK
            assert_eq!(word(&mut function, "socket", json!(40)).await, "EPERM", "{tier}");
        }
        bench.sandbox.shutdown().await;
    }
}

/// All tests of this binary once more, as `nobody`.
#[tokio::test]
async fn everything_again_as_an_ordinary_user() {
    if !nix::unistd::geteuid().is_root() {
        return;
    }
    // Another user may not be able to reach the build's folder.
    let folder = tempfile::tempdir().unwrap();
    open(folder.path());
    let copy = |from: &Path, name: &str| {
        let to = folder.path().join(name);
        std::fs::copy(from, &to).unwrap();
        open(&to);
        to
    };
    let test = copy(&std::env::current_exe().unwrap(), "it");
    let probe = copy(&crate::support::launcher(), "probe");
    let temporary = folder.path().join("tmp");
    std::fs::create_dir(&temporary).unwrap();
    std::fs::set_permissions(&temporary, std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    let mut command = Command::new(test);
    command.uid(65534).gid(65534).current_dir("/").env_clear();
    command.env("SANDBOX_PROBE", probe).env("TMPDIR", temporary).env("PATH", "/usr/local/bin:/usr/bin:/bin");
    command.args(["--test-threads=2"]);
    let output = command.output().unwrap();
    println!("{}", String::from_utf8_lossy(&output.stdout));
    eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "as nobody: {}", output.status);
    assert!(!runtimes::installed().is_empty());
}
