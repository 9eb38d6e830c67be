//! A function's configuration: what requests may say, AWS's defaults, and what answers show.
//!
//! Differences from AWS: what leans on services that do not exist here (VPC, KMS, file systems, dead
//! letters, tracing, code signing) is validated, stored and shown, and has no effect: [`without_effect`].

use std::collections::BTreeMap;

use base::{Limits, Secret};
use wire::Error;

use crate::errors::{constraint, invalid};
use crate::generated::lambda as model;
use crate::names::{FunctionKey, LATEST};
use crate::records::{
    CodeRecord, ConfigurationRecord, DurableRecord, FileSystemRecord, LoggingRecord, RevisionRecord, VpcRecord,
};
use crate::runtimes;

/// AWS's bounds: the model's are those of managed instances.
const TIMEOUT_S: i32 = 900;
const MEMORY_MB: i32 = 10_240;
const TMP_MB: std::ops::RangeInclusive<i32> = 512..=10_240;
const LAYERS: usize = 5;

/// Variables that AWS sets and nobody else may.
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
const RESERVED: &[&str] = &[
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
];

/// What the rules depend on beside the request.
pub(crate) struct Rules<'a> {
    /// The bounds.
    pub limits: &'a Limits,
    /// Whether retired runtimes are refused, as AWS does.
    pub refuse_retired: bool,
}

/// The configuration that `CreateFunction` asks for.
///
/// # Errors
/// What AWS refuses, in its words.
pub(crate) fn create(
    key: &FunctionKey,
    input: &model::CreateFunctionRequest,
    rules: &Rules<'_>,
) -> Result<ConfigurationRecord, Error> {
    if input.package_type.as_deref() == Some("Image") {
        return Err(invalid("Functions of PackageType Image cannot run here: only zip packages can."));
    }
    if input.image_config.is_some() {
        return Err(invalid("ImageConfig is not supported for functions of PackageType Zip."));
    }
    if input.capacity_provider_config.is_some() {
        return Err(invalid("Managed instances (CapacityProviderConfig) do not exist here."));
    }
    let (Some(runtime), Some(handler)) = (given(input.runtime.as_deref()), given(input.handler.as_deref())) else {
        return Err(invalid(
            "Runtime and Handler are mandatory parameters for functions created with deployment packages.",
        ));
    };
    let start = ConfigurationRecord {
        runtime: runtime.to_owned(),
        role: input.role.clone(),
        handler: handler.to_owned(),
        description: String::new(),
        timeout_s: 3,
        memory_mb: 128,
        tmp_mb: 512,
        environment: None,
        architecture: "x86_64".into(),
        tracing: "PassThrough".into(),
        snap_start: "None".into(),
        logging: LoggingRecord {
            format: "Text".into(),
            application_level: None,
            system_level: None,
            group: default_group(&key.name),
        },
        vpc: None,
        dead_letter: None,
        kms_key: None,
        layers: Vec::new(),
        file_systems: Vec::new(),
        durable: None,
        tenant_isolation: input.tenancy_config.as_ref().map(|config| config.tenant_isolation_mode.clone()),
        code_signing: input.code_signing_config_arn.clone().filter(|arn| !arn.is_empty()),
    };
    let start = architectures(start, input.architectures.as_deref());
    let changes = model::UpdateFunctionConfigurationRequest {
        function_name: String::new(),
        runtime: input.runtime.clone(),
        handler: input.handler.clone(),
        description: input.description.clone(),
        timeout: input.timeout,
        memory_size: input.memory_size,
        vpc_config: input.vpc_config.clone(),
        environment: input.environment.clone(),
        dead_letter_config: input.dead_letter_config.clone(),
        kms_key_arn: input.kms_key_arn.clone(),
        tracing_config: input.tracing_config.clone(),
        layers: input.layers.clone(),
        file_system_configs: input.file_system_configs.clone(),
        ephemeral_storage: input.ephemeral_storage.clone(),
        snap_start: input.snap_start.clone(),
        logging_config: input.logging_config.clone(),
        durable_config: input.durable_config.clone(),
        ..Default::default()
    };
    update(key, start, &changes, rules)
}

/// The configuration after `UpdateFunctionConfiguration`: what the request leaves out stays.
///
/// # Errors
/// What AWS refuses, in its words.
pub(crate) fn update(
    key: &FunctionKey,
    mut to: ConfigurationRecord,
    input: &model::UpdateFunctionConfigurationRequest,
    rules: &Rules<'_>,
) -> Result<ConfigurationRecord, Error> {
    if input.image_config.is_some() {
        return Err(invalid("ImageConfig is not supported for functions of PackageType Zip."));
    }
    if input.capacity_provider_config.is_some() {
        return Err(invalid("Managed instances (CapacityProviderConfig) do not exist here."));
    }
    if let Some(runtime) = given(input.runtime.as_deref()) {
        if rules.refuse_retired
            && let Some(message) = runtimes::retired(runtime)
        {
            return Err(invalid(message));
        }
        to.runtime = runtime.to_owned();
    }
    if let Some(role) = &input.role {
        to.role.clone_from(role);
    }
    if let Some(handler) = given(input.handler.as_deref()) {
        to.handler = handler.to_owned();
    }
    if let Some(description) = &input.description {
        to.description.clone_from(description);
    }
    if let Some(timeout) = input.timeout {
        to.timeout_s = bounded(timeout, 1..=TIMEOUT_S, "timeout")?;
    }
    if let Some(memory) = input.memory_size {
        to.memory_mb = bounded(memory, 128..=MEMORY_MB, "memorySize")?;
    }
    if let Some(storage) = &input.ephemeral_storage {
        to.tmp_mb = bounded(storage.size, TMP_MB, "ephemeralStorage.size")?;
    }
    if let Some(environment) = &input.environment {
        let variables = environment.variables.clone().unwrap_or_default();
        check_variables(&variables, rules.limits.environment)?;
        to.environment = Some(Secret::new(variables));
    }
    if let Some(mode) = input.tracing_config.as_ref().and_then(|config| config.mode.clone()) {
        to.tracing = mode;
    }
    if let Some(apply) = input.snap_start.as_ref().and_then(|snap| snap.apply_on.clone()) {
        to.snap_start = apply;
    }
    if let Some(logging) = &input.logging_config {
        to.logging = self::logging(key, &to.logging, logging)?;
    }
    if let Some(vpc) = &input.vpc_config {
        to.vpc = self::vpc(vpc)?;
    }
    if let Some(target) = input.dead_letter_config.as_ref().and_then(|config| config.target_arn.clone()) {
        to.dead_letter = Some(target).filter(|arn| !arn.is_empty());
    }
    if let Some(kms_key) = &input.kms_key_arn {
        to.kms_key = Some(kms_key.clone()).filter(|arn| !arn.is_empty());
    }
    if let Some(layers) = &input.layers {
        if layers.len() > LAYERS {
            return Err(invalid(format!("Cannot reference more than {LAYERS} layers.")));
        }
        // None can be published here.
        if let Some(layer) = layers.first() {
            return Err(invalid(format!("Layer version {layer} does not exist.")));
        }
        to.layers.clear();
    }
    if let Some(systems) = &input.file_system_configs {
        if to.vpc.is_none() && !systems.is_empty() {
            return Err(invalid("Function must be configured to execute in a VPC to reference access points."));
        }
        to.file_systems = systems
            .iter()
            .map(|system| FileSystemRecord { arn: system.arn.clone(), mount: system.local_mount_path.clone() })
            .collect();
    }
    if let Some(durable) = &input.durable_config {
        let number = |value: Option<i32>| value.and_then(|value| u32::try_from(value).ok());
        to.durable = Some(DurableRecord {
            retention_days: number(durable.retention_period_in_days),
            timeout_s: number(durable.execution_timeout),
        });
    }
    Ok(to)
}

/// The settings that are kept and shown and change nothing here, each with what happens instead.
pub(crate) fn without_effect(of: &ConfigurationRecord) -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let mut add = |given: bool, setting, instead: &str| {
        if given {
            all.push((setting, instead.to_owned()));
        }
    };
    add(of.vpc.is_some(), "VpcConfig", "there are no VPCs: the function reaches what the server's --network lets it");
    add(
        of.dead_letter.is_some(),
        "DeadLetterConfig",
        "there are no queues and topics: an event that is given up is told in the log and by `pinfold why`",
    );
    add(of.kms_key.is_some(), "KMSKeyArn", "there are no keys: variables are kept as all else in the data directory");
    add(
        of.tracing == "Active",
        "TracingConfig",
        "there is no X-Ray: no segments are sent; `pinfold trace` shows each request",
    );
    add(of.snap_start != "None", "SnapStart", "there are no snapshots: every environment runs its Init");
    add(!of.file_systems.is_empty(), "FileSystemConfigs", "there are no file systems: nothing is mounted");
    add(of.code_signing.is_some(), "CodeSigningConfigArn", "signatures of code are not checked");
    add(of.durable.is_some(), "DurableConfig", "there are no durable executions: nothing is checkpointed");
    let machine = if cfg!(target_arch = "aarch64") { "arm64" } else { "x86_64" };
    let given = of.architecture.as_str();
    add(
        given != machine,
        "Architectures",
        &format!("this machine is {machine}: code of interpreters runs, what was compiled for {given} does not"),
    );
    all
}

/// `Architectures`, which only code may change.
pub(crate) fn architectures(mut to: ConfigurationRecord, given: Option<&[String]>) -> ConfigurationRecord {
    if let Some(architecture) = given.and_then(<[String]>::first) {
        to.architecture.clone_from(architecture);
    }
    to
}

/// What the states of a function are in an answer. Code is unpacked before the answer, so that a
/// function is ready at once; the first answer says what AWS's says, for clients that wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The answer to `CreateFunction`.
    Created,
    /// The answer to an update.
    Updated,
    /// Any other.
    Settled,
}

/// The configuration as answers show it. `version` is none for `$LATEST`.
pub(crate) fn show(
    key: &FunctionKey,
    revision: &RevisionRecord,
    version: Option<u64>,
    qualified: bool,
    shown: Shown,
) -> model::FunctionConfiguration {
    let RevisionRecord { revision_id, last_modified, code, configuration: of } = revision;
    let (code_size, code_sha256) = match code {
        CodeRecord::Zip { sha256, size } => (i64::try_from(*size).unwrap_or(i64::MAX), base64_of_hex(sha256)),
        CodeRecord::Folder { path } => (0, base64_of_hex(&hex::encode(crate::code::digest(path.as_bytes())))),
    };
    let version_text = version.map_or(LATEST.to_owned(), |number| number.to_string());
    let qualifier = (version.is_some() || qualified).then_some(version_text.as_str());
    let state = match shown {
        Shown::Created => ("Pending", Some(("The function is being created.", "Creating"))),
        _ => ("Active", None),
    };
    let update = match shown {
        Shown::Created => None,
        Shown::Updated => Some(("InProgress", Some(("The function is being created.", "Creating")))),
        Shown::Settled => Some(("Successful", None)),
    };
    let text = |text: &str| Some(text.to_owned());
    model::FunctionConfiguration {
        function_name: text(&key.name),
        function_arn: Some(key.qualified_arn(qualifier)),
        runtime: text(&of.runtime),
        role: text(&of.role),
        handler: text(&of.handler),
        code_size: Some(code_size),
        description: text(&of.description),
        timeout: i32::try_from(of.timeout_s).ok(),
        memory_size: i32::try_from(of.memory_mb).ok(),
        last_modified: Some(last_modified.iso8601_offset()),
        code_sha256: Some(code_sha256),
        version: Some(version_text),
        vpc_config: of.vpc.as_ref().map(|vpc| model::VpcConfigResponse {
            subnet_ids: Some(vpc.subnets.clone()),
            security_group_ids: Some(vpc.security_groups.clone()),
            vpc_id: Some(String::new()),
            ipv6_allowed_for_dual_stack: Some(vpc.ipv6),
        }),
        dead_letter_config: of
            .dead_letter
            .as_ref()
            .map(|arn| model::DeadLetterConfig { target_arn: Some(arn.clone()) }),
        environment: of
            .environment
            .as_ref()
            .filter(|variables| !variables.expose().is_empty())
            .map(|variables| model::EnvironmentResponse { variables: Some(variables.expose().clone()), error: None }),
        kms_key_arn: of.kms_key.clone(),
        tracing_config: Some(model::TracingConfigResponse { mode: text(&of.tracing) }),
        revision_id: text(revision_id),
        layers: (!of.layers.is_empty()).then(|| {
            of.layers
                .iter()
                .map(|arn| model::Layer { arn: Some(arn.clone()), code_size: Some(0), ..Default::default() })
                .collect()
        }),
        state: text(state.0),
        state_reason: state.1.map(|(reason, _)| reason.to_owned()),
        state_reason_code: state.1.map(|(_, code)| code.to_owned()),
        last_update_status: update.map(|(status, _)| status.to_owned()),
        last_update_status_reason: update.and_then(|(_, why)| why).map(|(reason, _)| reason.to_owned()),
        last_update_status_reason_code: update.and_then(|(_, why)| why).map(|(_, code)| code.to_owned()),
        file_system_configs: (!of.file_systems.is_empty()).then(|| {
            of.file_systems
                .iter()
                .map(|system| model::FileSystemConfig {
                    arn: system.arn.clone(),
                    local_mount_path: system.mount.clone(),
                })
                .collect()
        }),
        package_type: text("Zip"),
        architectures: Some(vec![of.architecture.clone()]),
        ephemeral_storage: Some(model::EphemeralStorage { size: i32::try_from(of.tmp_mb).unwrap_or(i32::MAX) }),
        snap_start: Some(model::SnapStartResponse { apply_on: text(&of.snap_start), optimization_status: text("Off") }),
        runtime_version_config: Some(model::RuntimeVersionConfig {
            runtime_version_arn: Some(runtimes::version_arn(key.region.as_str(), &of.runtime)),
            error: None,
        }),
        logging_config: Some(model::LoggingConfig {
            log_format: text(&of.logging.format),
            application_log_level: of.logging.application_level.clone(),
            system_log_level: of.logging.system_level.clone(),
            log_group: text(&of.logging.group),
        }),
        durable_config: of.durable.as_ref().map(|durable| model::DurableConfig {
            retention_period_in_days: durable.retention_days.and_then(|days| i32::try_from(days).ok()),
            execution_timeout: durable.timeout_s.and_then(|seconds| i32::try_from(seconds).ok()),
        }),
        tenancy_config: of
            .tenant_isolation
            .as_ref()
            .map(|mode| model::TenancyConfig { tenant_isolation_mode: mode.clone() }),
        ..Default::default()
    }
}

/// A digest as `CodeSha256` has it.
pub(crate) fn base64_of_hex(digest: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(hex::decode(digest).unwrap_or_default())
}

fn default_group(name: &str) -> String {
    format!("/aws/lambda/{name}")
}

fn given(text: Option<&str>) -> Option<&str> {
    text.filter(|text| !text.is_empty())
}

fn bounded(value: i32, bounds: std::ops::RangeInclusive<i32>, at: &str) -> Result<u32, Error> {
    let rule = if value > *bounds.end() {
        format!("Member must have value less than or equal to {}", bounds.end())
    } else {
        format!("Member must have value greater than or equal to {}", bounds.start())
    };
    u32::try_from(value)
        .ok()
        .filter(|_| bounds.contains(&value))
        .ok_or_else(|| constraint(&value.to_string(), at, &rule))
}

fn check_variables(variables: &BTreeMap<String, String>, limit: usize) -> Result<(), Error> {
    const START: &str =
        "Lambda was unable to configure your environment variables because the environment variables you have provided";
    let reserved: Vec<&str> =
        variables.keys().map(String::as_str).filter(|name| RESERVED.binary_search(name).is_ok()).collect();
    if !reserved.is_empty() {
        return Err(invalid(format!(
            "{START} contains reserved keys that are currently not supported for modification. Reserved keys used in this request: {}",
            reserved.join(", ")
        )));
    }
    // A variable with a zero byte could not be given to a process at all.
    if variables.iter().any(|(name, value)| name.contains('\0') || value.contains('\0')) {
        return Err(invalid(format!("{START} contain a zero byte.")));
    }
    // AWS measures the JSON text.
    let measured = serde_json::to_string(variables).unwrap_or_default();
    if measured.len() > limit {
        return Err(invalid(format!("{START} exceeded the 4KB limit. String measured: {measured}")));
    }
    Ok(())
}

fn logging(key: &FunctionKey, was: &LoggingRecord, input: &model::LoggingConfig) -> Result<LoggingRecord, Error> {
    let format = input.log_format.clone().unwrap_or_else(|| was.format.clone());
    let json = format == "JSON";
    if !json && (input.application_log_level.is_some() || input.system_log_level.is_some()) {
        return Err(invalid("To use ApplicationLogLevel or SystemLogLevel, you must set your log format to JSON."));
    }
    let level = |given: &Option<String>, was: &Option<String>| {
        json.then(|| given.clone().or_else(|| was.clone()).unwrap_or_else(|| "INFO".into()))
    };
    let group = match input.log_group.as_deref() {
        Some("") => default_group(&key.name),
        Some(group) => group.to_owned(),
        None => was.group.clone(),
    };
    Ok(LoggingRecord {
        application_level: level(&input.application_log_level, &was.application_level),
        system_level: level(&input.system_log_level, &was.system_level),
        format,
        group,
    })
}

/// An empty configuration detaches the function.
fn vpc(input: &model::VpcConfig) -> Result<Option<VpcRecord>, Error> {
    let record = VpcRecord {
        subnets: input.subnet_ids.clone().unwrap_or_default(),
        security_groups: input.security_group_ids.clone().unwrap_or_default(),
        ipv6: input.ipv6_allowed_for_dual_stack.unwrap_or_default(),
    };
    match (record.subnets.is_empty(), record.security_groups.is_empty()) {
        (true, true) => Ok(None),
        (false, false) => Ok(Some(record)),
        _ => Err(invalid("SubnetIds and SecurityIds must coexist or be both empty list.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region, Timestamp};
    use expect_test::{Expect, expect};

    fn key() -> FunctionKey {
        FunctionKey { account: AccountId::default_account(), region: Region::default_region(), name: "f".into() }
    }

    fn request() -> model::CreateFunctionRequest {
        model::CreateFunctionRequest {
            function_name: "f".into(),
            runtime: Some("python3.11".into()),
            handler: Some("a.b".into()),
            role: "arn:aws:iam::000000000000:role/r".into(),
            ..Default::default()
        }
    }

    fn check(change: impl FnOnce(&mut model::CreateFunctionRequest), expect: Expect) {
        let mut input = request();
        change(&mut input);
        let limits = Limits::default();
        let shown = match create(&key(), &input, &Rules { limits: &limits, refuse_retired: true }) {
            Ok(record) => serde_json::to_string(&record).unwrap(),
            Err(error) => error.to_string(),
        };
        expect.assert_eq(&shown);
    }

    fn variables(pairs: &[(&str, &str)]) -> Option<model::Environment> {
        let variables = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Some(model::Environment { variables: Some(variables) })
    }

    #[test]
    fn defaults_are_awss() {
        check(
            |_| {},
            expect![[
                r#"{"runtime":"python3.11","role":"arn:aws:iam::000000000000:role/r","handler":"a.b","description":"","timeout_s":3,"memory_mb":128,"tmp_mb":512,"architecture":"x86_64","tracing":"PassThrough","snap_start":"None","logging":{"format":"Text","group":"/aws/lambda/f"}}"#
            ]],
        );
    }

    #[test]
    fn what_aws_refuses_is_refused() {
        check(
            |input| input.handler = None,
            expect![
                "InvalidParameterValueException: Runtime and Handler are mandatory parameters for functions created with deployment packages."
            ],
        );
        check(
            |input| input.timeout = Some(901),
            expect![
                "ValidationException: 1 validation error detected: Value '901' at 'timeout' failed to satisfy constraint: Member must have value less than or equal to 900"
            ],
        );
        check(
            |input| input.memory_size = Some(10_241),
            expect![
                "ValidationException: 1 validation error detected: Value '10241' at 'memorySize' failed to satisfy constraint: Member must have value less than or equal to 10240"
            ],
        );
        check(
            |input| input.memory_size = Some(-1),
            expect![
                "ValidationException: 1 validation error detected: Value '-1' at 'memorySize' failed to satisfy constraint: Member must have value greater than or equal to 128"
            ],
        );
        check(
            |input| input.runtime = Some("nodejs12.x".into()),
            expect![
                "InvalidParameterValueException: The runtime parameter of nodejs12.x is no longer supported for creating or updating AWS Lambda functions. We recommend you use the new runtime (nodejs24.x) while creating or updating functions."
            ],
        );
        check(
            |input| input.environment = variables(&[("AWS_REGION", "x"), ("_HANDLER", "y"), ("A", "b")]),
            expect![
                "InvalidParameterValueException: Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: AWS_REGION, _HANDLER"
            ],
        );
        check(
            |input| input.package_type = Some("Image".into()),
            expect![
                "InvalidParameterValueException: Functions of PackageType Image cannot run here: only zip packages can."
            ],
        );
        check(
            |input| {
                input.vpc_config =
                    Some(model::VpcConfig { subnet_ids: Some(vec!["subnet-1".into()]), ..Default::default() })
            },
            expect!["InvalidParameterValueException: SubnetIds and SecurityIds must coexist or be both empty list."],
        );
        check(
            |input| {
                input.logging_config =
                    Some(model::LoggingConfig { system_log_level: Some("DEBUG".into()), ..Default::default() })
            },
            expect![
                "InvalidParameterValueException: To use ApplicationLogLevel or SystemLogLevel, you must set your log format to JSON."
            ],
        );
    }

    #[test]
    fn the_environment_has_a_limit() {
        let long = "x".repeat(4096 - r#"{"A":""}"#.len());
        let limits = Limits::default();
        let rules = Rules { limits: &limits, refuse_retired: false };
        let with = |value: &str| model::CreateFunctionRequest { environment: variables(&[("A", value)]), ..request() };
        assert!(create(&key(), &with(&long), &rules).is_ok());
        let error = create(&key(), &with(&format!("{long}x")), &rules).unwrap_err();
        assert!(error.message.contains("exceeded the 4KB limit. String measured: {\"A\":"), "{error}");
    }

    #[test]
    fn the_reserved_names_are_sorted() {
        assert!(RESERVED.is_sorted());
    }

    #[test]
    fn an_answer_has_what_awss_has() {
        let limits = Limits::default();
        let configuration = create(&key(), &request(), &Rules { limits: &limits, refuse_retired: false }).unwrap();
        let revision = RevisionRecord {
            revision_id: "id".into(),
            last_modified: Timestamp::from_millis(1_795_177_845_123),
            code: CodeRecord::Zip { sha256: "00ff".into(), size: 7 },
            configuration,
        };
        let shown = show(&key(), &revision, None, false, Shown::Created);
        assert_eq!(shown.state.as_deref(), Some("Pending"));
        assert_eq!(shown.last_update_status, None);
        let shown = show(&key(), &revision, Some(3), false, Shown::Settled);
        expect![[r#"FunctionConfiguration { FunctionName: "f", FunctionArn: "arn:aws:lambda:us-east-1:000000000000:function:f:3", Runtime: "python3.11", Role: "arn:aws:iam::000000000000:role/r", Handler: "a.b", CodeSize: 7, Description: "", Timeout: 3, MemorySize: 128, LastModified: "2026-11-20T12:30:45.123+0000", CodeSha256: "AP8=", Version: "3", TracingConfig: TracingConfigResponse { Mode: "PassThrough" }, RevisionId: "id", State: "Active", LastUpdateStatus: "Successful", PackageType: "Zip", Architectures: ["x86_64"], EphemeralStorage: EphemeralStorage { Size: 512 }, SnapStart: SnapStartResponse { ApplyOn: "None", OptimizationStatus: "Off" }, RuntimeVersionConfig: RuntimeVersionConfig { RuntimeVersionArn: "arn:aws:lambda:us-east-1::runtime:72e78ddac08187448a816f3688b1b27700b00f882d34e6021acdbdbe4c54008b" }, LoggingConfig: LoggingConfig { LogFormat: "Text", LogGroup: "/aws/lambda/f" } }"#]].assert_eq(&format!("{shown:?}"));
    }
}
