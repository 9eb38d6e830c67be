//! A function's code.

use std::path::{Component, Path, PathBuf};

use bytes::Bytes;
use service::Call;
use store::Abort;
use wire::Error;

use super::{locate, on_function};
use crate::code::Pin;
use crate::configuration::{self, Shown, show};
use crate::errors;
use crate::generated::lambda::{FunctionConfiguration, UpdateFunctionCodeRequest};
use crate::lambda::{Lambda, failed};
use crate::records::{CodeRecord, FUNCTIONS, FunctionRecord, RevisionRecord, VERSIONS};
use crate::registry::Change;

on_function!(UpdateFunctionCodeRequest);

/// The bucket that means: use this folder in place.
const HOT_RELOAD: &str = "hot-reload";

/// Where a request says that the code is.
pub(crate) struct Given {
    pub zip: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub image: Option<String>,
}

/// Code that is ready to run. As long as it lives, its package stays.
pub(crate) struct Taken {
    pub record: CodeRecord,
    _held: Option<Pin>,
}

/// Difference: the new code runs from the answer on, although the answer says `InProgress`.
pub(crate) async fn update(
    lambda: &Lambda,
    call: &Call,
    input: UpdateFunctionCodeRequest,
) -> Result<FunctionConfiguration, Error> {
    let (key, qualifier) = locate(call, &input.function_name, None)?;
    if qualifier.is_some() {
        return Err(errors::invalid(
            "The function's code can be changed for $LATEST only: the name must have no qualifier.",
        ));
    }
    let function = lambda.functions().get(&key).ok_or_else(|| errors::no_function(&key, None))?;
    check_revision(input.revision_id.as_deref(), &function.record)?;
    let given = Given { zip: input.zip_file, s3_bucket: input.s3_bucket, s3_key: input.s3_key, image: input.image_uri };
    let dry_run = input.dry_run.unwrap_or_default();
    let taken = if dry_run {
        Taken { record: lambda.check_package(given, "UpdateFunctionCode").await?, _held: None }
    } else {
        lambda.package(given, "UpdateFunctionCode").await?
    };
    let now = call.clock.now();
    let (revision_id, version_revision_id) = (lambda.revision_id(), lambda.revision_id());
    let change = |record: &FunctionRecord| RevisionRecord {
        revision_id: revision_id.clone(),
        last_modified: now,
        code: taken.record.clone(),
        configuration: configuration::architectures(
            record.latest.configuration.clone(),
            input.architectures.as_deref(),
        ),
    };
    if dry_run {
        return Ok(show(&key, &change(&function.record), None, false, Shown::Settled));
    }
    let publish = input.publish.unwrap_or_default();
    let done = lambda.store().transact(|transaction| {
        let Some(mut record) = FUNCTIONS.get(transaction, &key.record())? else {
            return Err(Abort::Rule(errors::no_function(&key, None)));
        };
        check_revision(input.revision_id.as_deref(), &record).map_err(Abort::Rule)?;
        record.latest = change(&record);
        let mut published = None;
        if publish {
            record.last_version += 1;
            let version = RevisionRecord { revision_id: version_revision_id.clone(), ..record.latest.clone() };
            VERSIONS.put(transaction, &key.version(record.last_version), &version)?;
            published = Some(version);
        }
        FUNCTIONS.put(transaction, &key.record(), &record)?;
        lambda.on_commit(
            transaction,
            &key,
            Change::Put { record: Box::new(record.clone()), published: published.clone().map(Box::new) },
        );
        Ok((record, published))
    });
    let (record, published) = done.await.map_err(failed)?;
    Ok(match published {
        Some(version) => show(&key, &version, Some(record.last_version), true, Shown::Updated),
        None => show(&key, &record.latest, None, false, Shown::Updated),
    })
}

/// Whether the revision that a request expects is the one that is there.
///
/// # Errors
/// `PreconditionFailedException`.
pub(crate) fn check_revision(expected: Option<&str>, record: &FunctionRecord) -> Result<(), Error> {
    match expected.filter(|id| !id.is_empty()) {
        Some(id) if id != record.latest.revision_id => Err(errors::precondition("GetFunction/GetAlias")),
        _ => Ok(()),
    }
}

impl Lambda {
    /// Takes the code of a request in.
    ///
    /// # Errors
    /// What AWS answers to code that is refused.
    pub(crate) async fn package(&self, given: Given, operation: &str) -> Result<Taken, Error> {
        match self.source(given, operation)? {
            Source::Folder(path) => Ok(Taken { record: folder_record(&path), _held: None }),
            Source::Zip(zip) => {
                let size = zip.len() as u64;
                let pin = self.packages().add(zip).await?;
                let record = CodeRecord::Zip { sha256: pin.sha256().to_owned(), size };
                Ok(Taken { record, _held: Some(pin) })
            }
        }
    }

    /// Checks the code of a request and keeps nothing of it.
    async fn check_package(&self, given: Given, operation: &str) -> Result<CodeRecord, Error> {
        match self.source(given, operation)? {
            Source::Folder(path) => Ok(folder_record(&path)),
            Source::Zip(zip) => {
                let size = zip.len() as u64;
                Ok(CodeRecord::Zip { sha256: self.packages().check(zip).await?, size })
            }
        }
    }

    fn source(&self, given: Given, operation: &str) -> Result<Source, Error> {
        if given.image.is_some() {
            return Err(errors::invalid("Functions of PackageType Image cannot run here: only zip packages can."));
        }
        match (given.zip, given.s3_bucket.as_deref(), given.s3_key.as_deref()) {
            (Some(_), Some(_), _) => {
                Err(errors::invalid("Please do not provide other FunctionCode parameters when providing a ZipFile."))
            }
            (Some(zip), None, _) => {
                let limit = self.limits().zip;
                if zip.len() > limit {
                    // AWS bounds the request's body: the zip in base64.
                    return Err(errors::request_too_large(limit.div_ceil(3) * 4 + 1, operation));
                }
                if zip.is_empty() {
                    return Err(errors::invalid("Uploaded file must be a non-empty zip"));
                }
                Ok(Source::Zip(zip))
            }
            (None, Some(HOT_RELOAD), Some(path)) if self.config().hot_reload => hot_folder(path).map(Source::Folder),
            (None, Some(bucket), Some(_)) => Err(errors::invalid(format!(
                "Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist: {bucket}"
            ))),
            _ => Err(errors::invalid("Please provide a source for function code.")),
        }
    }
}

enum Source {
    Zip(Bytes),
    Folder(PathBuf),
}

fn folder_record(path: &Path) -> CodeRecord {
    CodeRecord::Folder { path: path.display().to_string() }
}

fn hot_folder(path: &str) -> Result<PathBuf, Error> {
    let folder = PathBuf::from(path);
    let plain = folder.is_absolute() && folder.components().all(|part| part != Component::ParentDir);
    if plain && folder.is_dir() {
        Ok(folder)
    } else {
        Err(errors::invalid(format!("S3Key of bucket {HOT_RELOAD} must be the absolute path of a folder: {path}")))
    }
}
