//! The small root file system that a function sees instead of the host's.

use std::fs;
use std::io;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::mount::{MntFlags, MsFlags, mount, umount2};

use super::guard::Grant;
use super::sys;
use crate::protocol::{Attach, Create};
use crate::spec::Network;

/// Devices that a function has.
const DEVICES: [&str; 5] = ["null", "zero", "full", "random", "urandom"];
/// What is shown of the host's `/etc` as it is, where it is there.
const ETC: [&str; 7] = [
    "ssl/certs",
    "ssl/openssl.cnf",
    "pki/tls/certs",
    "pki/ca-trust/extracted",
    "ca-certificates",
    "alternatives",
    "ld.so.cache",
];
/// Folders of the host's root that hold programs and libraries; links are kept as links.
const PROGRAMS: [&str; 7] = ["usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32"];
/// The user's name, as on AWS.
const USER: &str = "sbx_user1051";

/// Where the host's root waits in a stem's view, relative to the root: an empty folder afterwards.
const WAITING: &str = "home";

const NONE: Option<&str> = None;

/// Builds the view over `scratch` and makes it the root. Must run in a mount namespace of its own.
pub(super) fn enter(create: &Create, scratch: &Path, uid: u32, proc: bool) -> Result<(), String> {
    let at = |what: &str, path: &Path| format!("{what} {}", path.display());
    let told = |what: String| move |error: Errno| format!("{what}: {error}");
    let failed = |what: String| move |error: io::Error| format!("{what}: {error}");

    mount(NONE, "/", NONE, MsFlags::MS_REC | MsFlags::MS_PRIVATE, NONE).map_err(told("making / private".into()))?;
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    mount(Some("pinfold"), scratch, Some("tmpfs"), flags, Some("mode=0755,size=4m"))
        .map_err(told(at("tmpfs on", scratch)))?;

    for folder in ["dev", "etc", "home", "opt", "proc", "tmp", "var/task", "var/runtime", "var/tmp"] {
        folders(&scratch.join(folder)).map_err(failed(folder.into()))?;
    }
    for name in PROGRAMS {
        let (host, inside) = (Path::new("/").join(name), scratch.join(name));
        match fs::read_link(&host) {
            Ok(target) => symlink(target, inside).map_err(failed(at("link", &host)))?,
            Err(_) if host.is_dir() => bind(&host, &inside)?,
            Err(_) => {}
        }
    }
    etc(scratch, uid, create.network).map_err(failed("/etc".into()))?;
    for name in ETC {
        let (host, inside) = (Path::new("/etc").join(name), scratch.join("etc").join(name));
        if host.exists() {
            bind(&host, &inside)?;
        }
    }
    if !create.stem {
        bind(&create.code, &scratch.join("var/task"))?;
        layers(&create.layers, &scratch.join("opt"))?;
    }
    for wanted in &create.binds {
        let inside = wanted.to.strip_prefix("/").unwrap_or(&wanted.to);
        bind(&wanted.from, &scratch.join(inside))?;
    }
    for name in DEVICES {
        let path = scratch.join("dev").join(name);
        fs::File::create(&path).map_err(failed(at("device", &path)))?;
    }
    for (name, target) in [("fd", "/proc/self/fd"), ("stdin", "fd/0"), ("stdout", "fd/1"), ("stderr", "fd/2")] {
        symlink(target, scratch.join("dev").join(name)).map_err(failed("/dev".into()))?;
    }
    read_only(scratch).map_err(failed("making the view read-only".into()))?;

    // What is mounted from here on may be written, or holds devices.
    for name in DEVICES {
        let (host, inside) = (Path::new("/dev").join(name), scratch.join("dev").join(name));
        bind(&host, &inside)?;
    }
    let size = format!("mode=1777,size={}m,nr_inodes=200000", create.tmp_mb);
    mount(Some("tmp"), &scratch.join("tmp"), Some("tmpfs"), flags, Some(size.as_str()))
        .map_err(told("tmpfs on /tmp".into()))?;
    if proc {
        let flags = flags | MsFlags::MS_NOEXEC;
        mount(Some("proc"), &scratch.join("proc"), Some("proc"), flags, NONE).map_err(told("a fresh /proc".into()))?;
    }

    nix::unistd::chdir(scratch).map_err(told("chdir".into()))?;
    // A stem's init finds the code there later; until then nothing but an interpreter runs.
    let old = if create.stem { WAITING } else { "." };
    sys::pivot_here(Path::new(old)).map_err(failed("pivot_root".into()))?;
    if !create.stem {
        umount2(".", MntFlags::MNT_DETACH).map_err(told("detaching the old root".into()))?;
    }
    nix::unistd::chdir("/").map_err(told("chdir".into()))
}

/// Shows the code and the layers in a view that was built without, and lets go of the host's root.
pub(super) fn attach(attach: &Attach) -> Result<(), String> {
    let host = Path::new("/").join(WAITING);
    let at = |path: &PathBuf| host.join(path.strip_prefix("/").unwrap_or(path));
    let failed = |what: &'static str| move |error: io::Error| format!("{what}: {error}");
    let told = |what: &'static str| move |error: Errno| format!("{what}: {error}");
    bind(&at(&attach.code), Path::new("/var/task"))?;
    read_only(Path::new("/var/task")).map_err(failed("making the code read-only"))?;
    if !attach.layers.is_empty() {
        let there: Vec<_> = attach.layers.iter().map(at).collect();
        layers(&there, Path::new("/opt"))?;
        read_only(Path::new("/opt")).map_err(failed("making the layers read-only"))?;
    }
    let flags = MsFlags::MS_REMOUNT | MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
    let size = format!("size={}m", attach.tmp_mb);
    mount(NONE, "/tmp", NONE, flags, Some(size.as_str())).map_err(told("the size of /tmp"))?;
    umount2(&host, MntFlags::MNT_DETACH).map_err(told("detaching the old root"))
}

/// What landlock allows inside the view: a second guard.
pub(super) fn grants() -> Vec<(PathBuf, Grant)> {
    let mut grants = vec![(PathBuf::from("/"), Grant::Read), (PathBuf::from("/tmp"), Grant::Write)];
    grants.extend(DEVICES.iter().map(|name| (Path::new("/dev").join(name), Grant::Device)));
    grants
}

/// What landlock allows where there is no view: the same parts of the host's own file system.
pub(super) fn host_grants(create: &Create) -> Vec<(PathBuf, Grant)> {
    let mut read: Vec<PathBuf> = PROGRAMS.iter().map(|name| Path::new("/").join(name)).collect();
    read.extend(ETC.iter().map(|name| Path::new("/etc").join(name)));
    let files = ["passwd", "group", "hosts", "resolv.conf", "nsswitch.conf", "localtime", "host.conf"];
    read.extend(files.iter().map(|name| Path::new("/etc").join(name)));
    // Of /proc only this process's own folder: the rule follows the process that makes it.
    let own = ["self", "cpuinfo", "meminfo", "stat", "sys/vm/overcommit_memory", "sys/kernel/random"];
    read.extend(own.iter().map(|name| Path::new("/proc").join(name)));
    read.push(create.code.clone());
    read.extend(create.layers.iter().cloned());
    read.extend(create.binds.iter().map(|bind| bind.from.clone()));
    let mut grants: Vec<_> = read.into_iter().map(|path| (path, Grant::Read)).collect();
    grants.push(("/tmp".into(), Grant::Write));
    grants.extend(DEVICES.iter().map(|name| (Path::new("/dev").join(name), Grant::Device)));
    grants
}

/// Folders that anybody may enter, whatever the umask is.
fn folders(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(above) = path.parent() {
        folders(above)?;
    }
    fs::create_dir(path)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

/// Shows `from` at `to`, with everything that is mounted below it.
fn bind(from: &Path, to: &Path) -> Result<(), String> {
    let told = |error: io::Error| format!("showing {} inside: {error}", from.display());
    // Already there, as part of another bind.
    if !to.exists() {
        if from.is_dir() {
            folders(to).map_err(told)?;
        } else {
            if let Some(above) = to.parent() {
                folders(above).map_err(told)?;
            }
            fs::File::create(to).map_err(told)?;
        }
    }
    mount(Some(from), to, NONE, MsFlags::MS_BIND | MsFlags::MS_REC, NONE).map_err(|error| told(error.into()))
}

/// One layer is shown as it is; several lie over each other, the last on top.
fn layers(layers: &[PathBuf], to: &Path) -> Result<(), String> {
    match layers {
        [] => Ok(()),
        [one] => bind(one, to),
        several => {
            let escape =
                |path: &PathBuf| path.to_string_lossy().replace('\\', "\\\\").replace(':', "\\:").replace(',', "\\,");
            let lower: Vec<_> = several.iter().rev().map(escape).collect();
            let options = format!("lowerdir={}", lower.join(":"));
            let flags = MsFlags::MS_RDONLY | MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
            mount(Some("layers"), to, Some("overlay"), flags, Some(options.as_str()))
                .map_err(|error| format!("laying the layers over each other: {error}"))
        }
    }
}

/// Makes every mount of the view read-only, without set-uid programs and without devices.
fn read_only(root: &Path) -> io::Result<()> {
    let attributes = libc::MOUNT_ATTR_RDONLY | libc::MOUNT_ATTR_NOSUID | libc::MOUNT_ATTR_NODEV;
    match sys::mount_setattr(root, attributes, true) {
        Err(error) if error.raw_os_error() == Some(libc::ENOSYS) => remount_read_only(root),
        other => other,
    }
}

/// Before Linux 5.12: mount by mount, keeping the flags that a mount has.
fn remount_read_only(root: &Path) -> io::Result<()> {
    let mounts = fs::read_to_string("/proc/self/mountinfo")?;
    for line in mounts.lines() {
        let mut fields = line.split(' ').skip(4);
        let (Some(point), Some(options)) = (fields.next(), fields.next()) else {
            continue;
        };
        // Spaces and the like are written in octal; none of our own folders has one.
        let point = point.replace("\\040", " ");
        if !Path::new(&point).starts_with(root) {
            continue;
        }
        let mut flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_RDONLY;
        flags |= MsFlags::MS_NOSUID | MsFlags::MS_NODEV;
        for option in options.split(',') {
            flags |= match option {
                "noexec" => MsFlags::MS_NOEXEC,
                "noatime" => MsFlags::MS_NOATIME,
                "nodiratime" => MsFlags::MS_NODIRATIME,
                "relatime" => MsFlags::MS_RELATIME,
                _ => MsFlags::empty(),
            };
        }
        mount(NONE, point.as_str(), NONE, flags, NONE)?;
    }
    Ok(())
}

/// A small `/etc`: enough for names, users, time zone and certificates.
fn etc(root: &Path, uid: u32, network: Network) -> io::Result<()> {
    let etc = root.join("etc");
    let host = |name: &str| fs::read(Path::new("/etc").join(name)).unwrap_or_default();
    let passwd = format!("root:x:0:0:root:/root:/sbin/nologin\n{USER}:x:{uid}:{uid}::/home/{USER}:/sbin/nologin\n");
    let group = format!("root:x:0:\n{USER}:x:{uid}:\n");
    let nsswitch =
        "passwd: files\ngroup: files\nhosts: files dns\nnetworks: files\nservices: files\nprotocols: files\n";
    let (hosts, resolv) = match network {
        Network::Host => (host("hosts"), host("resolv.conf")),
        Network::Isolated => (b"127.0.0.1 localhost\n::1 localhost\n".to_vec(), Vec::new()),
    };
    for (name, text) in [
        ("passwd", passwd.as_bytes()),
        ("group", group.as_bytes()),
        ("nsswitch.conf", nsswitch.as_bytes()),
        ("hosts", &hosts),
        ("resolv.conf", &resolv),
    ] {
        fs::write(etc.join(name), text)?;
    }
    // AWS's time zone is UTC; TZ changes it, from /usr/share/zoneinfo.
    symlink("/usr/share/zoneinfo/UTC", etc.join("localtime"))
}
