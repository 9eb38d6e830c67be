//! What the codecs, the router and validation say, word for word.

use base::Limits;
use bytes::Bytes;
use expect_test::{Expect, expect};

use crate::models::{SERVICES, apigateway, iam, lambda, logs, sts};
use crate::{Error, Operation, Protocol, Record, RequestParts, Response, Router, Service, Value, validate};

fn parts(method: &str, target: &str, headers: &[(&str, &str)]) -> RequestParts {
    let mut built = http::Request::builder().method(method).uri(target);
    for (name, value) in headers {
        built = built.header(*name, *value);
    }
    built.body(()).unwrap().into_parts().0
}

fn shown(response: &Response) -> String {
    let mut out = format!("{}\n", response.status.as_u16());
    for (name, value) in &response.headers {
        out.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
    }
    out + "\n" + std::str::from_utf8(&response.body).unwrap()
}

fn scope(service: &str) -> String {
    format!(
        "AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
    )
}

/// Routes a request; `signed` is the service in the credential scope, empty for none.
fn route(method: &str, target: &str, signed: &str, headers: &[(&str, &str)], body: &'static str) -> String {
    let scope = scope(signed);
    let mut all = headers.to_vec();
    if !signed.is_empty() {
        all.push(("authorization", &scope));
    }
    let router = Router::new(&SERVICES);
    match router.route(&parts(method, target, &all), &Bytes::from_static(body.as_bytes())) {
        Ok(routed) => {
            let labels: Vec<String> =
                routed.labels.iter().map(|label| format!(" {}={}", label.name, label.value)).collect();
            format!("{} {} {:?}{}", routed.service.name, routed.operation.name, routed.protocol, labels.concat())
        }
        Err(unrouted) => shown(&unrouted.response("id-1")),
    }
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");
const TARGET: &str = "x-amz-target";

#[test]
fn requests_are_routed() {
    let check = |method: &str, target: &str, signed: &str, headers: &[(&str, &str)], body, expect: &str| {
        assert_eq!(route(method, target, signed, headers, body), expect, "{method} {target}");
    };
    let arn = "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af";
    for signed in ["lambda", ""] {
        check("GET", "/2015-03-31/functions", signed, &[], "", "lambda ListFunctions RestJson1");
        check("GET", "/2015-03-31/functions/", signed, &[], "", "lambda ListFunctions RestJson1");
        check(
            "POST",
            "/2014-11-13/functions/f/invoke-async/",
            signed,
            &[],
            "",
            "lambda InvokeAsync RestJson1 FunctionName=f",
        );
        check(
            "GET",
            arn,
            signed,
            &[],
            "",
            "lambda ListTags RestJson1 Resource=arn:aws:lambda:us-east-1:000000000000:function:f",
        );
        check(
            "GET",
            "/2018-10-31/layers?find=LayerVersion&Arn=x",
            signed,
            &[],
            "",
            "lambda GetLayerVersionByArn RestJson1",
        );
        check("GET", "/2018-10-31/layers", signed, &[], "", "lambda ListLayers RestJson1");
    }
    check("POST", "/restapis?mode=import", "apigateway", &[], "", "apigateway ImportRestApi RestJson1");
    check("POST", "/restapis", "apigateway", &[], "", "apigateway CreateRestApi RestJson1");
    check(
        "GET",
        "/restapis/a%2Fb/stages/v1",
        "",
        &[],
        "",
        "apigateway GetStage RestJson1 restapi_id=a/b stage_name=v1",
    );
    check("POST", "/", "iam", &[FORM], "Action=GetUser&Version=2010-05-08", "iam GetUser AwsQuery");
    check("GET", "/?Version=2011-06-15&Action=GetCallerIdentity", "", &[], "", "sts GetCallerIdentity AwsQuery");
    check(
        "GET",
        "/?Action=GetUser&Version=2010-05-08&X-Amz-Credential=A%2F2026%2Fr%2Fiam%2Faws4_request",
        "",
        &[],
        "",
        "iam GetUser AwsQuery",
    );
    check("POST", "/", "logs", &[(TARGET, "Logs_20140328.PutLogEvents")], "{}", "logs PutLogEvents AwsJson1_1");
    check("POST", "/", "", &[(TARGET, "Logs_20140328.PutLogEvents")], "{}", "logs PutLogEvents AwsJson1_1");
}

#[test]
fn what_is_not_there_answers_at_once() {
    let check = |answer: String, expect: Expect| expect.assert_eq(&answer);
    check(
        route("GET", "/nowhere", "lambda", &[], ""),
        expect![[r#"
        404
        x-amzn-requestid: id-1
        x-amzn-errortype: UnknownOperationException

        <UnknownOperationException/>
    "#]],
    );
    check(
        route("POST", "/", "logs", &[(TARGET, "Logs_20140328.Nothing")], "{}"),
        expect![[r#"
        400
        content-type: application/x-amz-json-1.1
        x-amzn-requestid: id-1

        {"__type":"UnknownOperationException","message":""}"#]],
    );
    check(
        route("POST", "/", "iam", &[FORM], "Action=Nothing&Version=2010-05-08"),
        expect![[r#"
        400
        content-type: text/xml
        x-amzn-requestid: id-1

        <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>InvalidAction</Code><Message>Could not find operation Nothing for version 2010-05-08</Message></Error><RequestId>id-1</RequestId></ErrorResponse>"#]],
    );
    for (body, shown) in [
        ("Action=GetUser", "NO_VERSION_SPECIFIED"),
        ("Action=GetUser&Version=", "NO_VERSION_SPECIFIED"),
        ("Action=GetUser&Version=2011-06-15", "2011-06-15"),
    ] {
        let answer = route("POST", "/", "iam", &[FORM], body);
        let message = format!("<Message>Could not find operation GetUser for version {shown}</Message>");
        assert!(answer.contains("<Code>InvalidAction</Code>") && answer.contains(&message), "{answer}");
    }
    check(
        route("POST", "/", "dynamodb", &[(TARGET, "DynamoDB_20120810.ListTables")], "{}"),
        expect![[r#"
        404
        content-type: application/x-amz-json-1.1
        x-amzn-requestid: id-1

        {"__type":"UnknownServiceException","message":"The service dynamodb is not available here."}"#]],
    );
    check(
        route("GET", "/bucket", "s3", &[], ""),
        expect![[r#"
        404
        content-type: application/json
        x-amzn-requestid: id-1
        x-amzn-errortype: UnknownServiceException

        {"message":"The service s3 is not available here."}"#]],
    );
}

#[test]
fn a_wrong_path_knows_its_neighbours() {
    let scope = scope("lambda");
    let parts = parts("DELETE", "/2015-03-31/functions/f/code", &[("authorization", &scope)]);
    let unrouted = Router::new(&SERVICES).route(&parts, &Bytes::new()).unwrap_err();
    let why = unrouted.error.why.as_deref().unwrap();
    assert_eq!(why.summary, "No operation of lambda answers DELETE /2015-03-31/functions/f/code.");
    expect![[r#"
        [
            "UpdateFunctionCode: PUT /2015-03-31/functions/{FunctionName}/code",
            "DeleteAlias: DELETE /2015-03-31/functions/{FunctionName}/aliases/{Name}",
            "DeleteFunction: DELETE /2015-03-31/functions/{FunctionName}",
        ]
    "#]]
    .assert_debug_eq(&why.nearest);
}

fn decode(service: &'static Service, operation: &'static Operation, body: &[u8]) -> Result<Record, Error> {
    let codec = service.protocols[0].codec();
    let body = Bytes::copy_from_slice(body);
    codec.decode_request(service, operation, &parts("POST", "/", &[]), body, &[], &Limits::default())
}

#[test]
fn bodies_that_do_not_fit_are_refused() {
    let check = |body: &str, expect: &str| {
        let error = decode(&lambda::SERVICE, &lambda::operations::CreateFunction, body.as_bytes()).unwrap_err();
        assert_eq!((error.status, error.code.as_ref()), (400, "SerializationException"));
        assert!(error.message.starts_with(expect), "{body}: {}", error.message);
    };
    check(r#"{"FunctionName":1}"#, "NUMBER_VALUE can not be converted to a String");
    check(r#"{"FunctionName":true}"#, "TRUE_VALUE can not be converted to a String");
    check(r#"{"FunctionName":{}}"#, "Start of structure or map found where not expected.");
    check(r#"{"FunctionName":["f"]}"#, "Start of list found where not expected");
    check(r#"{"MemorySize":"128"}"#, "STRING_VALUE can not be converted to an Integer");
    check(r#"{"MemorySize":128.5}"#, "NUMBER_VALUE can not be converted to an Integer");
    check(r#"{"MemorySize":2147483648}"#, "NUMBER_VALUE can not be converted to an Integer");
    check(r#"{"MemorySize":1e400}"#, "Could not parse request body into json");
    check(r#"{"MemorySize":99999999999999999999999999}"#, "NUMBER_VALUE can not be converted to an Integer");
    check(r#"{"Code":{"ZipFile":"not base64!"}}"#, "Invalid base64");
    check(r#"{"Code":"#, "Could not parse request body into json");
    check(r#"{"FunctionName":"f"} x"#, "Could not parse request body into json");
    check("[]", "Start of list found where not expected");
    check("null", "Start of structure or map found where not expected.");
    check(&format!("{{\"Unknown\":{}", "[".repeat(100_000)), "Could not parse request body into json");
    let error =
        decode(&lambda::SERVICE, &lambda::operations::CreateFunction, b"{\"FunctionName\":\"\xff\"}").unwrap_err();
    assert_eq!(error.code, "SerializationException");
}

#[test]
fn what_is_lenient_stays_so() {
    let check = |body: &str, member: &str, expect: Option<Value>| {
        let record = decode(&lambda::SERVICE, &lambda::operations::CreateFunction, body.as_bytes()).unwrap();
        assert_eq!(record.get(member), expect.as_ref(), "{body}");
    };
    check(r#"{"MemorySize":128.0}"#, "MemorySize", Some(Value::Integer(128)));
    check(r#"{"MemorySize":null,"More":[{}]}"#, "MemorySize", None);
    check(r#"{"MemorySize":1,"MemorySize":2}"#, "MemorySize", Some(Value::Integer(2)));
    check(r#"{"MemorySize":1,"MemorySize":null}"#, "MemorySize", None);
    check("", "MemorySize", None);
    check(" {} ", "MemorySize", None);
}

#[test]
fn work_is_bounded() {
    let limits = Limits { nesting: 4, values: 100, parameters: 3, ..Limits::default() };
    let check = |service: &'static Service, operation: &'static Operation, body: String, expect: &str| {
        let codec = service.protocols[0].codec();
        let error = codec
            .decode_request(service, operation, &parts("POST", "/", &[]), Bytes::from(body), &[], &limits)
            .unwrap_err();
        assert_eq!(error.message, expect);
    };
    let tags =
        format!("{{\"tags\":{{{}}}}}", (0..200).map(|at| format!("\"k{at}\":\"v\"")).collect::<Vec<_>>().join(","));
    check(
        &apigateway::SERVICE,
        &apigateway::operations::CreateRestApi,
        tags,
        "The request's document holds too many values.",
    );
    check(
        &sts::SERVICE,
        &sts::operations::AssumeRole,
        "a=1&b=2&c=3&d=4".into(),
        "The request has too many parameters.",
    );
    check(
        &sts::SERVICE,
        &sts::operations::AssumeRole,
        "a.b.c.d.e=1".into(),
        "A parameter's name is nested too deeply.",
    );
    check(
        &logs::SERVICE,
        &logs::operations::PutTransformer,
        r#"{"transformerConfig":[{"addKeys":{"entries":[{"key":"k"}]}}]}"#.into(),
        "The request's document is nested too deeply.",
    );
}

#[test]
fn forms_are_read() {
    let check = |body: &str, expect: Expect| {
        let answer = match decode(&sts::SERVICE, &sts::operations::AssumeRole, body.as_bytes()) {
            Ok(record) => format!("{record:?}"),
            Err(error) => error.to_string(),
        };
        expect.assert_eq(&answer);
    };
    check(
        "RoleArn=a%3Ab+c&Tags.member.2.Key=k2&Tags.member.1.Key=k1&Tags.member.1.Value=v&Tags.member.x.Key=no",
        expect![[
            r#"AssumeRoleRequest { RoleArn: "a:b c", Tags: [Tag { Key: "k1", Value: "v" }, Tag { Key: "k2" }] }"#
        ]],
    );
    check(
        "DurationSeconds=900&PolicyArns=&Unknown.member.1=x",
        expect!["AssumeRoleRequest { PolicyArns: [], DurationSeconds: 900 }"],
    );
    check("DurationSeconds=soon", expect!["MalformedInput: DurationSeconds: must be a 32-bit integer"]);
    check("RoleArn=%zz", expect!["MalformedInput: The request's percent-encoding is not valid."]);
    check("RoleArn=%ff", expect!["MalformedInput: The request is not valid UTF-8."]);
}

#[test]
fn errors_look_like_aws() {
    let check = |service: &'static Service, error: Error, expect: Expect| {
        let response = service.protocols[0].codec().encode_error(Some(service), &error, "id-1");
        expect.assert_eq(&shown(&response));
    };
    check(
        &lambda::SERVICE,
        lambda::errors::resource_not_found_exception("Function not found: f"),
        expect![[r#"
        404
        content-type: application/json
        x-amzn-requestid: id-1
        x-amzn-errortype: ResourceNotFoundException

        {"Type":"User","Message":"Function not found: f"}"#]],
    );
    check(
        &lambda::SERVICE,
        lambda::errors::too_many_requests_exception("Rate Exceeded.")
            .member("Reason", Value::String("ReservedFunctionConcurrentInvocationLimitExceeded".into()))
            .member("retryAfterSeconds", Value::String("1".into())),
        expect![[r#"
            429
            content-type: application/json
            x-amzn-requestid: id-1
            retry-after: 1
            x-amzn-errortype: TooManyRequestsException

            {"Type":"User","message":"Rate Exceeded.","Reason":"ReservedFunctionConcurrentInvocationLimitExceeded"}"#]],
    );
    check(
        &lambda::SERVICE,
        Error::new(403, "AccessDeniedException", "User: x is not authorized"),
        expect![[r#"
        403
        content-type: application/json
        x-amzn-requestid: id-1
        x-amzn-errortype: AccessDeniedException

        {"Message":"User: x is not authorized"}"#]],
    );
    check(
        &apigateway::SERVICE,
        apigateway::errors::not_found_exception("Invalid API identifier specified"),
        expect![[r#"
        404
        content-type: application/json
        x-amzn-requestid: id-1
        x-amzn-errortype: NotFoundException

        {"message":"Invalid API identifier specified"}"#]],
    );
    check(
        &logs::SERVICE,
        logs::errors::resource_not_found_exception("The specified log group does not exist."),
        expect![[r#"
        400
        content-type: application/x-amz-json-1.1
        x-amzn-requestid: id-1

        {"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}"#]],
    );
    check(
        &iam::SERVICE,
        iam::errors::no_such_entity_exception("The user with name <u> cannot be found."),
        expect![[r#"
        404
        content-type: text/xml
        x-amzn-requestid: id-1

        <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The user with name &lt;u&gt; cannot be found.</Message></Error><RequestId>id-1</RequestId></ErrorResponse>"#]],
    );
    check(
        &sts::SERVICE,
        Error::internal("secret cause"),
        expect![[r#"
        500
        content-type: text/xml
        x-amzn-requestid: id-1

        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>The request processing has failed because of an unknown error, exception or failure.</Message></Error><RequestId>id-1</RequestId></ErrorResponse>"#]],
    );
}

#[test]
fn breaches_are_said_in_the_services_words() {
    let check = |service: &'static Service,
                 operation: &'static Operation,
                 body: &str,
                 labels: &[(&str, &str)],
                 expect: Expect| {
        let mut record = decode(service, operation, body.as_bytes()).unwrap();
        labels.iter().for_each(|(name, value)| assert!(record.insert(name, Value::String((*value).into()))));
        let answer = match validate(service, operation, &record) {
            Ok(()) => "valid".to_owned(),
            Err(error) => format!("{} {error}", error.status),
        };
        expect.assert_eq(&answer);
    };
    let create = &lambda::operations::CreateFunction;
    check(
        &lambda::SERVICE,
        create,
        r#"{"FunctionName":"f","Role":"arn:aws:iam::000000000000:role/r","Code":{}}"#,
        &[],
        expect!["valid"],
    );
    check(
        &lambda::SERVICE,
        create,
        r#"{"FunctionName":"f","Code":{}}"#,
        &[],
        expect![
            "400 ValidationException: 1 validation error detected: Value null at 'role' failed to satisfy constraint: Member must not be null"
        ],
    );
    check(
        &lambda::SERVICE,
        create,
        r#"{"FunctionName":"a b","Role":"arn:aws:iam::000000000000:role/r","Code":{},"MemorySize":10241,"Timeout":0,"Environment":{"Variables":{"A":"x"}},"Layers":["no"]}"#,
        &[],
        expect![[
            r#"400 ValidationException: 5 validation errors detected: Value 'a b' at 'functionName' failed to satisfy constraint: Member must satisfy regular expression pattern: (arn:(aws[a-zA-Z-]*)?:lambda:)?([a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST|[a-zA-Z0-9-_]+))?; Value '0' at 'timeout' failed to satisfy constraint: Member must have value greater than or equal to 1; Value '10241' at 'memorySize' failed to satisfy constraint: Member must have value less than or equal to 10240; Value at 'environment.variables' failed to satisfy constraint: Map keys must satisfy constraint: [Member must satisfy regular expression pattern: [a-zA-Z]([a-zA-Z0-9_])+]; Value '[no]' at 'layers' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 140, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+, Member must not be null]"#
        ]],
    );
    check(
        &apigateway::SERVICE,
        &apigateway::operations::PutIntegration,
        r#"{"type":"HTTPS"}"#,
        &[("restApiId", "a"), ("resourceId", "b"), ("httpMethod", "GET")],
        expect![
            "400 ValidationException: 1 validation error detected: Value 'HTTPS' at 'putIntegrationInput.type' failed to satisfy constraint: Member must satisfy enum value set: [HTTP, AWS, MOCK, HTTP_PROXY, AWS_PROXY]"
        ],
    );
    check(
        &iam::SERVICE,
        &iam::operations::CreateUser,
        "UserName=a%20b",
        &[],
        expect![
            "400 ValidationError: The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-"
        ],
    );
    check(
        &iam::SERVICE,
        &iam::operations::CreateUser,
        "UserName=a&Tags.member.1.Key=&Tags.member.1.Value=v",
        &[],
        expect![[
            r#"400 ValidationError: 2 validation errors detected: Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]+"#
        ]],
    );
    check(
        &sts::SERVICE,
        &sts::operations::AssumeRole,
        "RoleArn=x&RoleSessionName=a%20b&DurationSeconds=899",
        &[],
        expect![[
            r#"400 ValidationError: 3 validation errors detected: Value 'x' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20; Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*; Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900"#
        ]],
    );
    check(
        &logs::SERVICE,
        &logs::operations::CreateLogGroup,
        r#"{"logGroupName":"a b"}"#,
        &[],
        expect![[
            r#"400 InvalidParameterException: 1 validation error detected: Value 'a b' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\.\-_/#A-Za-z0-9]+"#
        ]],
    );
}

#[test]
fn operations_know_their_permissions() {
    let check = |operation: &Operation, expect: &str| {
        let access = operation.access;
        assert_eq!(format!("{} {} {}", access.action, access.resources.join(" "), access.conditions.join(" ")), expect);
    };
    check(
        &lambda::operations::Invoke,
        "lambda:InvokeFunction arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName} aws:ResourceTag/${TagKey} lambda:EventSourceToken lambda:InvokedViaFunctionUrl",
    );
    check(
        &apigateway::operations::PutMethod,
        "apigateway:PUT arn:${Partition}:apigateway:${Region}::/restapis/${restApiId}/resources/${resourceId}/methods/${httpMethod} apigateway:Request/ApiKeyRequired apigateway:Request/RouteAuthorizationType apigateway:Resource/ApiKeyRequired apigateway:Resource/RouteAuthorizationType aws:ResourceTag/${TagKey}",
    );
    check(
        &iam::operations::AttachRolePolicy,
        "iam:AttachRolePolicy arn:${Partition}:iam::${Account}:role/${RoleNameWithPath} aws:ResourceTag/${TagKey} iam:PermissionsBoundary iam:PolicyARN iam:ResourceTag/${TagKey}",
    );
    check(
        &logs::operations::PutRetentionPolicy,
        "logs:PutRetentionPolicy arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream: aws:ResourceTag/${TagKey}",
    );
    check(&sts::operations::GetCallerIdentity, "  ");
}

#[test]
fn what_is_sensitive_does_not_show() {
    let body = r#"{"FunctionName":"f","Environment":{"Variables":{"PASSWORD":"hunter2"}}}"#;
    let record = decode(&lambda::SERVICE, &lambda::operations::CreateFunction, body.as_bytes()).unwrap();
    assert!(!format!("{record:?}").contains("hunter2"), "{record:?}");
    let typed = <lambda::CreateFunctionRequest as crate::Shape>::from_record(record);
    assert!(typed.is_err(), "required members are missing");
    let typed = lambda::Environment { variables: Some([("PASSWORD".to_owned(), "hunter2".to_owned())].into()) };
    assert_eq!(format!("{typed:?}"), "Environment { Variables: Secret(…) }");
}

#[test]
fn an_answer_in_xml() {
    let mut user = Record::new(&iam::schema::User);
    user.insert("Path", Value::String("/a&b/".into()));
    user.insert("UserName", Value::String("\u{1}x\r".into()));
    user.insert("CreateDate", Value::Timestamp(base::Timestamp::from_millis(1_795_177_845_000)));
    let mut output = Record::new(&iam::schema::GetUserResponse);
    output.insert("User", Value::Record(user));
    let response = Protocol::AwsQuery.codec().encode_response(&iam::SERVICE, &iam::operations::GetUser, output, "id-1");
    expect![[r#"
        200
        content-type: text/xml
        x-amzn-requestid: id-1

        <GetUserResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetUserResult><User><Path>/a&amp;b/</Path><UserName>�x&#xD;</UserName><CreateDate>2026-11-20T12:30:45Z</CreateDate></User></GetUserResult><ResponseMetadata><RequestId>id-1</RequestId></ResponseMetadata></GetUserResponse>"#]]
    .assert_eq(&shown(&response));
}
