//! The launcher of the sandbox, for this crate's own tests.
fn main() {
    if std::env::args().nth(1).as_deref() == Some(sandbox::LAUNCHER_ARGUMENT) {
        sandbox::launcher_main()
    }
}
