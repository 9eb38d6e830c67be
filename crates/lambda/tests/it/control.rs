//! Operations of the control plane, as clients call them.

use std::collections::BTreeMap;

use bytes::Bytes;
use expect_test::{Expect, expect};
use lambda::generated::lambda as model;
use service::Mode;
use wire::{Error, Shape};

use crate::support::{Bench, Ground, create, has, zip_of};

const CODE: &[(&str, &str)] = &[("app.py", "def handler(event, context):\n    return 1\n")];

fn name<I: Default>(set: impl FnOnce(&mut I)) -> I {
    let mut input = I::default();
    set(&mut input);
    input
}

async fn refused<O: Shape>(bench: &Bench, operation: &str, input: impl Shape, expect: Expect) {
    let error = match bench.api::<O>(operation, input).await {
        Ok(_) => panic!("{operation} went through"),
        Err(error) => error,
    };
    expect.assert_eq(&format!("{} {error}", error.status));
}

#[tokio::test]
async fn a_function_is_made_shown_changed_and_deleted() {
    let bench = Bench::new().await;
    let made = bench.create("f", "python3.11", CODE).await;
    assert_eq!(made.state.as_deref(), Some("Pending"));
    assert_eq!(made.function_arn.as_deref(), Some("arn:aws:lambda:us-east-1:000000000000:function:f"));
    let again = create("f", "python3.11", CODE);
    refused::<model::FunctionConfiguration>(
        &bench,
        "CreateFunction",
        again,
        expect!["409 ResourceConflictException: Function already exist: f"],
    )
    .await;

    let get = || name(|input: &mut model::GetFunctionRequest| input.function_name = "f".into());
    let shown: model::GetFunctionResponse = bench.api("GetFunction", get()).await.unwrap();
    let configuration = shown.configuration.unwrap();
    assert_eq!(configuration.state.as_deref(), Some("Active"));
    assert_eq!(configuration.last_update_status.as_deref(), Some("Successful"));
    assert_eq!(configuration.revision_id, made.revision_id);
    let location = shown.code.unwrap().location.unwrap();
    let path = location.strip_prefix("http://localhost:4566").unwrap();
    let (path, query) = path.split_once('?').unwrap();
    assert_eq!(bench.lambda.fetch_code(path, query).await, Some(zip_of(CODE)));
    assert_eq!(bench.lambda.fetch_code(path, "expires=1&signature=00").await, None);

    let change = |revision: Option<String>| model::UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        timeout: Some(7),
        environment: Some(model::Environment { variables: Some(BTreeMap::from([("A".into(), "b".into())])) }),
        revision_id: revision,
        ..Default::default()
    };
    refused::<model::FunctionConfiguration>(&bench, "UpdateFunctionConfiguration", change(Some("other".into())), expect!["412 PreconditionFailedException: The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API to retrieve the latest Revision Id"]).await;
    let changed: model::FunctionConfiguration =
        bench.api("UpdateFunctionConfiguration", change(made.revision_id.clone())).await.unwrap();
    assert_eq!((changed.timeout, changed.last_update_status.as_deref()), (Some(7), Some("InProgress")));
    assert_ne!(changed.revision_id, made.revision_id);

    let new = zip_of(&[("app.py", "def handler(event, context):\n    return 2\n")]);
    let code = |dry_run| model::UpdateFunctionCodeRequest {
        function_name: "f".into(),
        zip_file: Some(new.clone()),
        dry_run: Some(dry_run),
        ..Default::default()
    };
    let dry: model::FunctionConfiguration = bench.api("UpdateFunctionCode", code(true)).await.unwrap();
    assert_ne!(dry.code_sha256, made.code_sha256);
    let shown: model::GetFunctionResponse = bench.api("GetFunction", get()).await.unwrap();
    assert_eq!(shown.configuration.unwrap().code_sha256, made.code_sha256, "a dry run changes nothing");
    let wet: model::FunctionConfiguration = bench.api("UpdateFunctionCode", code(false)).await.unwrap();
    assert_eq!((wet.code_sha256, wet.timeout), (dry.code_sha256, Some(7)));

    // The code stays unpacked, that of before goes.
    let folder = bench.ground.folder.path().join("code");
    let unpacked = || std::fs::read_dir(&folder).unwrap().flatten().filter(|entry| entry.path().is_dir()).count();
    crate::support::until(|| unpacked() == 1).await;
    let delete = || name(|input: &mut model::DeleteFunctionRequest| input.function_name = "f".into());
    bench.api::<model::DeleteFunctionResponse>("DeleteFunction", delete()).await.unwrap();
    let gone = "404 ResourceNotFoundException: Function not found: arn:aws:lambda:us-east-1:000000000000:function:f";
    let missing: Error = bench.api::<model::GetFunctionResponse>("GetFunction", get()).await.unwrap_err();
    assert_eq!(format!("{} {missing}", missing.status), gone);
    let missing = bench.api::<model::DeleteFunctionResponse>("DeleteFunction", delete()).await.unwrap_err();
    assert_eq!(format!("{} {missing}", missing.status), gone);
    crate::support::until(|| unpacked() == 0).await;
    bench.end().await;
}

#[tokio::test]
async fn what_is_no_code_is_refused() {
    let bench = Bench::new().await;
    let with = |code: model::FunctionCode| model::CreateFunctionRequest { code, ..create("f", "python3.11", CODE) };
    let zip = |bytes: &[u8]| {
        with(model::FunctionCode { zip_file: Some(Bytes::copy_from_slice(bytes)), ..Default::default() })
    };
    let s3 = |bucket: &str, key: &str| {
        with(model::FunctionCode { s3_bucket: Some(bucket.into()), s3_key: Some(key.into()), ..Default::default() })
    };
    let image = with(model::FunctionCode { image_uri: Some("x".into()), ..Default::default() });
    let check =
        async |input, expect| refused::<model::FunctionConfiguration>(&bench, "CreateFunction", input, expect).await;
    check(zip(b"no zip"), expect!["400 InvalidParameterValueException: Could not unzip uploaded file. Please check your file, then try to upload again."]).await;
    check(zip(b""), expect!["400 InvalidParameterValueException: Uploaded file must be a non-empty zip"]).await;
    check(zip(&zip_of(&[])), expect!["400 InvalidParameterValueException: Uploaded file must be a non-empty zip"])
        .await;
    check(zip(&zip_of(&[("../x", "")])), expect!["400 InvalidParameterValueException: Could not unzip uploaded file. Please check your file, then try to upload again."]).await;
    check(zip(&vec![0; (50 << 20) + 1]), expect!["413 RequestEntityTooLargeException: Request must be smaller than 69905069 bytes for the CreateFunction operation"]).await;
    check(
        with(model::FunctionCode::default()),
        expect!["400 InvalidParameterValueException: Please provide a source for function code."],
    )
    .await;
    check(s3("b", "k"), expect!["400 InvalidParameterValueException: Error occurred while GetObject. S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist: b"]).await;
    check(s3("hot-reload", "relative"), expect!["400 InvalidParameterValueException: S3Key of bucket hot-reload must be the absolute path of a folder: relative"]).await;
    check(
        image,
        expect![
            "400 InvalidParameterValueException: Functions of PackageType Image cannot run here: only zip packages can."
        ],
    )
    .await;
    bench.end().await;
}

#[tokio::test]
async fn a_role_that_cannot_be_assumed_is_refused_or_found() {
    let bad = || model::CreateFunctionRequest {
        role: "arn:aws:iam::000000000000:role/none".into(),
        ..create("f", "python3.11", CODE)
    };
    let strict = Bench::with(Ground::new(), Mode::Enforce, |_, _| {}).await;
    refused::<model::FunctionConfiguration>(
        &strict,
        "CreateFunction",
        bad(),
        expect!["400 InvalidParameterValueException: The role defined for the function cannot be assumed by Lambda."],
    )
    .await;
    strict.end().await;

    let lenient = Bench::new().await;
    lenient.api::<model::FunctionConfiguration>("CreateFunction", bad()).await.unwrap();
    let findings: Vec<String> =
        lenient.findings.0.lock().unwrap().iter().map(|finding| finding.why.summary.clone()).collect();
    assert_eq!(
        findings,
        ["the role of function f cannot be assumed by Lambda: the function calls as root of its account"]
    );
    if has("python3.11") {
        assert_eq!(lenient.invoke("f", "{}").await.unwrap().payload, "1");
    }
    lenient.end().await;
}

#[tokio::test]
async fn versions_tags_and_settings() {
    let bench = Bench::new().await;
    bench.create("f", "python3.11", CODE).await;
    let publish = || model::PublishVersionRequest { function_name: "f".into(), ..Default::default() };
    let one: model::FunctionConfiguration = bench.api("PublishVersion", publish()).await.unwrap();
    assert_eq!(one.function_arn.as_deref(), Some("arn:aws:lambda:us-east-1:000000000000:function:f:1"));
    let same: model::FunctionConfiguration = bench.api("PublishVersion", publish()).await.unwrap();
    assert_eq!(same.version.as_deref(), Some("1"), "nothing has changed");
    bench.update("f", "def handler(event, context):\n    return 2\n").await;
    let two: model::FunctionConfiguration = bench.api("PublishVersion", publish()).await.unwrap();
    assert_eq!(two.version.as_deref(), Some("2"));
    let list = |marker: Option<String>| model::ListVersionsByFunctionRequest {
        function_name: "f".into(),
        marker,
        max_items: Some(2),
    };
    let page: model::ListVersionsByFunctionResponse = bench.api("ListVersionsByFunction", list(None)).await.unwrap();
    let versions = |page: &model::ListVersionsByFunctionResponse| -> Vec<String> {
        page.versions.iter().flatten().map(|version| version.version.clone().unwrap()).collect()
    };
    assert_eq!(versions(&page), ["$LATEST", "1"]);
    let page: model::ListVersionsByFunctionResponse =
        bench.api("ListVersionsByFunction", list(page.next_marker)).await.unwrap();
    assert_eq!((versions(&page), page.next_marker), (vec!["2".to_owned()], None));

    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
    let tags = BTreeMap::from([("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2".to_owned())]);
    bench.api::<()>("TagResource", model::TagResourceRequest { resource: arn.into(), tags }).await.unwrap();
    let untag = model::UntagResourceRequest { resource: arn.into(), tag_keys: vec!["a".into()] };
    bench.api::<()>("UntagResource", untag).await.unwrap();
    let tags: model::ListTagsResponse =
        bench.api("ListTags", model::ListTagsRequest { resource: arn.into() }).await.unwrap();
    assert_eq!(tags.tags, Some(BTreeMap::from([("b".into(), "2".into())])));

    refused::<model::FunctionEventInvokeConfig>(&bench, "GetFunctionEventInvokeConfig", name(|input: &mut model::GetFunctionEventInvokeConfigRequest| input.function_name = "f".into()), expect!["404 ResourceNotFoundException: The function arn:aws:lambda:us-east-1:000000000000:function:f:$LATEST doesn't have an EventInvokeConfig"]).await;
    let account: model::GetAccountSettingsResponse =
        bench.api("GetAccountSettings", model::GetAccountSettingsRequest {}).await.unwrap();
    assert_eq!(account.account_usage.unwrap().function_count, Some(1));
    refused::<model::GetFunctionResponse>(
        &bench,
        "GetFunction",
        name(|input: &mut model::GetFunctionRequest| input.function_name = "f:9".into()),
        expect![
            "404 ResourceNotFoundException: Function not found: arn:aws:lambda:us-east-1:000000000000:function:f:9"
        ],
    )
    .await;
    let two_qualifiers = model::GetFunctionRequest { function_name: "f:1".into(), qualifier: Some("2".into()) };
    refused::<model::GetFunctionResponse>(&bench, "GetFunction", two_qualifiers, expect!["400 InvalidParameterValueException: The derived qualifier from the function name does not match the specified qualifier."]).await;
    refused::<model::GetFunctionResponse>(
        &bench,
        "GetFunction",
        name(|input: &mut model::GetFunctionRequest| {
            input.function_name = "arn:aws:lambda:eu-west-1:000000000000:function:f".into()
        }),
        expect![
            "404 ResourceNotFoundException: Functions from 'eu-west-1' are not reachable in this region ('us-east-1')"
        ],
    )
    .await;
    bench.end().await;
}

#[tokio::test]
async fn functions_are_listed_in_pages() {
    let bench = Bench::new().await;
    for name in ["c", "a", "b"] {
        bench.create(name, "python3.11", CODE).await;
    }
    let list = |marker| model::ListFunctionsRequest { marker, max_items: Some(2), ..Default::default() };
    let names = |page: &model::ListFunctionsResponse| -> Vec<String> {
        page.functions.iter().flatten().map(|function| function.function_name.clone().unwrap()).collect()
    };
    let page: model::ListFunctionsResponse = bench.api("ListFunctions", list(None)).await.unwrap();
    assert_eq!(names(&page), ["a", "b"]);
    let page: model::ListFunctionsResponse = bench.api("ListFunctions", list(page.next_marker)).await.unwrap();
    assert_eq!((names(&page), page.next_marker), (vec!["c".to_owned()], None));
    bench.end().await;
}

#[tokio::test]
async fn a_service_may_call_what_the_policy_says() {
    let bench = Bench::with(Ground::new(), Mode::Enforce, |_, _| {}).await;
    bench.create("f", "python3.11", CODE).await;
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
    let source = "arn:aws:execute-api:us-east-1:000000000000:abc/prod/POST/";
    let error = bench.port(arn, source, "{}").await.unwrap_err();
    assert_eq!(error.status, 403);
    let why = error.why.as_ref().unwrap();
    assert_eq!(why.summary, "no statement of the resource policy of f speaks of apigateway.amazonaws.com");

    let add = |sid: &str, source: &str| model::AddPermissionRequest {
        function_name: "f".into(),
        statement_id: sid.into(),
        action: "lambda:InvokeFunction".into(),
        principal: "apigateway.amazonaws.com".into(),
        source_arn: Some(source.into()),
        ..Default::default()
    };
    bench
        .api::<model::AddPermissionResponse>(
            "AddPermission",
            add("other", "arn:aws:execute-api:us-east-1:000000000000:xyz/*"),
        )
        .await
        .unwrap();
    let error = bench.port(arn, source, "{}").await.unwrap_err();
    let why = error.why.as_ref().unwrap();
    assert_eq!(why.wanted.as_deref(), Some("SourceArn arn:aws:execute-api:us-east-1:000000000000:xyz/*"));
    assert_eq!(
        why.actual.as_deref(),
        Some("apigateway.amazonaws.com for SourceArn arn:aws:execute-api:us-east-1:000000000000:abc/prod/POST/")
    );

    let added: model::AddPermissionResponse =
        bench.api("AddPermission", add("right", "arn:aws:execute-api:us-east-1:000000000000:abc/*")).await.unwrap();
    expect![[r#"{"Sid":"right","Effect":"Allow","Principal":{"Service":"apigateway.amazonaws.com"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:us-east-1:000000000000:function:f","Condition":{"ArnLike":{"AWS:SourceArn":"arn:aws:execute-api:us-east-1:000000000000:abc/*"}}}"#]].assert_eq(&added.statement.unwrap());
    refused::<model::AddPermissionResponse>(&bench, "AddPermission", add("right", "arn:aws:execute-api:us-east-1:000000000000:abc/*"), expect!["409 ResourceConflictException: The statement id (right) provided already exists. Please provide a new statement id, or remove the existing statement."]).await;
    if has("python3.11") {
        let done = bench.port(arn, source, "{}").await.unwrap();
        assert_eq!(done.payload, "1");
    }
    let get = || name(|input: &mut model::GetPolicyRequest| input.function_name = "f".into());
    let policy: model::GetPolicyResponse = bench.api("GetPolicy", get()).await.unwrap();
    assert!(
        policy.policy.unwrap().starts_with(r#"{"Version":"2012-10-17","Id":"default","Statement":[{"Sid":"other""#)
    );
    let remove = |sid: &str, revision: Option<String>| model::RemovePermissionRequest {
        function_name: "f".into(),
        statement_id: sid.into(),
        revision_id: revision,
        ..Default::default()
    };
    refused::<()>(&bench, "RemovePermission", remove("right", Some("x".into())), expect!["412 PreconditionFailedException: The Revision Id provided does not match the latest Revision Id. Call the GetPolicy API to retrieve the latest Revision Id"]).await;
    refused::<()>(
        &bench,
        "RemovePermission",
        remove("none", None),
        expect!["404 ResourceNotFoundException: Statement none is not found in resource policy."],
    )
    .await;
    for sid in ["right", "other"] {
        bench.api::<()>("RemovePermission", remove(sid, None)).await.unwrap();
    }
    refused::<model::GetPolicyResponse>(
        &bench,
        "GetPolicy",
        get(),
        expect!["404 ResourceNotFoundException: The resource you requested does not exist."],
    )
    .await;
    assert!(bench.port(arn, source, "{}").await.is_err());
    bench.end().await;
}

#[tokio::test]
async fn what_has_no_effect_is_told_once_and_layers_do_not_exist() {
    let bench = Bench::new().await;
    let mut input = create("f", "python3.11", CODE);
    input.tracing_config = Some(model::TracingConfig { mode: Some("Active".into()) });
    input.architectures = Some(vec![if cfg!(target_arch = "aarch64") { "x86_64" } else { "arm64" }.into()]);
    bench.api::<model::FunctionConfiguration>("CreateFunction", input).await.unwrap();
    let told = bench.findings.0.lock().unwrap().iter().map(|found| found.why.summary.clone()).collect::<Vec<_>>();
    for setting in ["TracingConfig", "Architectures"] {
        let start = format!("{setting} of function f has no effect: ");
        assert_eq!(told.iter().filter(|summary| summary.starts_with(&start)).count(), 1, "{told:?}");
    }
    let layers = name(|input: &mut model::UpdateFunctionConfigurationRequest| {
        input.function_name = "f".into();
        input.layers = Some(vec!["arn:aws:lambda:us-east-1:000000000000:layer:tools:1".into()]);
    });
    refused::<model::FunctionConfiguration>(
        &bench,
        "UpdateFunctionConfiguration",
        layers,
        expect![[
            "400 InvalidParameterValueException: Layer version arn:aws:lambda:us-east-1:000000000000:layer:tools:1 does not exist."
        ]],
    )
    .await;
    let mut reserved = create("g", "python3.11", CODE);
    reserved.tags = Some(BTreeMap::from([("AWS:mine".into(), "x".into())]));
    refused::<model::FunctionConfiguration>(
        &bench,
        "CreateFunction",
        reserved,
        expect![[
            "400 InvalidParameterValueException: Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)"
        ]],
    )
    .await;
    bench.end().await;
}
