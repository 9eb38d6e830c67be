//! What Lambda's API knows of runtimes: which are retired and what is recommended instead. What can
//! run on this machine is the sandbox's business.
//! <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html>

/// Retired identifiers that AWS refuses for new functions, and what its message recommends.
const RETIRED: &[(&str, &str)] = &[
    ("dotnet6", "dotnet10"),
    ("dotnetcore1.0", "dotnet10"),
    ("dotnetcore2.0", "dotnet10"),
    ("dotnetcore2.1", "dotnet10"),
    ("dotnetcore3.1", "dotnet10"),
    ("go1.x", "provided.al2023"),
    ("java8", "java25"),
    ("nodejs", "nodejs24.x"),
    ("nodejs10.x", "nodejs24.x"),
    ("nodejs12.x", "nodejs24.x"),
    ("nodejs14.x", "nodejs24.x"),
    ("nodejs16.x", "nodejs24.x"),
    ("nodejs18.x", "nodejs24.x"),
    ("nodejs20.x", "nodejs24.x"),
    ("nodejs4.3", "nodejs24.x"),
    ("nodejs4.3-edge", "nodejs24.x"),
    ("nodejs6.10", "nodejs24.x"),
    ("nodejs8.10", "nodejs24.x"),
    ("provided", "provided.al2023"),
    ("python2.7", "python3.14"),
    ("python3.6", "python3.14"),
    ("python3.7", "python3.14"),
    ("python3.8", "python3.14"),
    ("python3.9", "python3.14"),
    ("ruby2.5", "ruby3.4"),
    ("ruby2.7", "ruby3.4"),
    ("ruby3.2", "ruby3.4"),
];

/// The message with which AWS refuses a retired runtime; none for one that is not retired.
pub(crate) fn retired(runtime: &str) -> Option<String> {
    let (_, instead) = RETIRED.iter().find(|(name, _)| *name == runtime)?;
    Some(format!(
        "The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use the new runtime ({instead}) while creating or updating functions."
    ))
}

/// Stands for the version of the runtime that a function uses: here the interpreter on the machine.
pub(crate) fn version_arn(region: &str, runtime: &str) -> String {
    use sha2::{Digest, Sha256};
    format!("arn:aws:lambda:{region}::runtime:{}", hex::encode(Sha256::digest(runtime.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retired_runtimes_are_refused_in_awss_words() {
        assert_eq!(
            retired("python2.7").unwrap(),
            "The runtime parameter of python2.7 is no longer supported for creating or updating AWS Lambda functions. We recommend you use the new runtime (python3.14) while creating or updating functions."
        );
        for runtime in ["python3.12", "nodejs22.x", "provided.al2", "provided.al2023", "java21"] {
            assert_eq!(retired(runtime), None);
        }
        assert!(RETIRED.is_sorted());
    }
}
