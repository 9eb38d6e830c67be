//! Code packages: unpacking a zip without trusting it, and the folders of unpacked code.

mod folders;
mod links;
mod packages;
pub(crate) mod zip_package;

pub(crate) use folders::{CodeFolder, Folders};
pub(crate) use packages::{Packages, Pin};
pub(crate) use zip_package::{PackageError, digest, unpack};
