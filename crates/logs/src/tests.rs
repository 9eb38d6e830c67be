//! The operations through the table, as the front calls them: input and answer as JSON.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use auth::Caller;
use base::{AccountId, Limits, ManualClock, Region, RequestId, SeededRng, Timestamp};
use serde_json::{Value as Json, json};
use service::{Ask, Authorize, Call, LogLine, LogStream, Logs, Mode, Origin, Reset, Service, Tracer};
use store::{Journal, Options, Store};

use crate::CloudWatchLogs;

const NOW: i64 = 1_800_000_000_000;

#[derive(Debug)]
struct Anyone;

impl Authorize for Anyone {
    fn authorize(&self, ask: &Ask<'_>) -> Result<(), wire::Error> {
        assert!(ask.action.starts_with("logs:"));
        assert!(ask.resource.starts_with("arn:aws:logs:us-east-1:"), "{}", ask.resource);
        Ok(())
    }

    fn mode(&self) -> Mode {
        Mode::Off
    }
}

struct World {
    logs: Arc<CloudWatchLogs>,
    clock: Arc<ManualClock>,
}

impl World {
    fn new() -> Self {
        Self::with(None, &Limits::default())
    }

    fn with(directory: Option<&Path>, limits: &Limits) -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(NOW)));
        let options = Options::new(clock.clone(), limits);
        let mut journal = CloudWatchLogs::journal_options(clock.clone(), limits);
        journal.linger = Duration::from_millis(1);
        // A second start must not give out the numbers of the first again.
        let seed = directory.map_or(1, |path| 2 + u64::from(path.join("logs").exists()));
        let (store, journal) = match directory {
            Some(path) => (Store::open(path, options).unwrap(), Journal::open(path, "logs", journal).unwrap()),
            None => (Store::memory(options).unwrap(), Journal::memory(journal).unwrap()),
        };
        let logs = CloudWatchLogs::open(store, journal, clock.clone(), Arc::new(SeededRng::new(seed)), limits, None);
        Self { logs: logs.unwrap(), clock }
    }

    fn call(&self) -> Call {
        let now = Timestamp::from_millis(NOW);
        Call {
            caller: Caller::root(AccountId::default_account()),
            account: AccountId::default_account(),
            region: Region::default_region(),
            request_id: RequestId::new(&SeededRng::new(1)),
            time: now,
            origin: Origin {
                source_ip: IpAddr::V4(Ipv4Addr::LOCALHOST),
                user_agent: String::new(),
                endpoint: "http://127.0.0.1:4566".to_owned(),
                secure: false,
                external: true,
            },
            clock: self.clock.clone(),
            tracer: Arc::new(Tracer::new(now)),
            authorizer: Arc::new(Anyone),
        }
    }

    /// The answer, or `Code: message`.
    async fn ask(&self, operation: &str, input: Json) -> Result<Json, String> {
        let service: &dyn Service = &*self.logs;
        let operation = service.model().operations.iter().find(|known| known.name == operation).unwrap();
        let bytes = input.to_string();
        let record = wire::Record::from_json(operation.input.unwrap(), bytes.as_bytes(), 100);
        let record = record.map_err(|error| error.to_string())?;
        wire::validate(service.model(), operation, &record).map_err(|error| error.to_string())?;
        let call = self.call();
        let output = service.call(operation, &call, record).await.map_err(|error| error.to_string())?;
        Ok(serde_json::from_slice(&output.to_json()).unwrap_or(Json::Null))
    }

    async fn ok(&self, operation: &str, input: Json) -> Json {
        self.ask(operation, input.clone()).await.unwrap_or_else(|error| panic!("{operation} {input}: {error}"))
    }

    async fn fails(&self, operation: &str, input: Json, expect: &str) {
        let error = self.ask(operation, input.clone()).await.unwrap_err();
        assert_eq!(error, expect, "{operation} {input}");
    }

    async fn stream(&self) {
        self.ok("CreateLogGroup", json!({"logGroupName": "g"})).await;
        self.ok("CreateLogStream", json!({"logGroupName": "g", "logStreamName": "s"})).await;
    }

    async fn put(&self, stream: &str, lines: &[(i64, &str)]) -> Json {
        let events: Vec<_> = lines.iter().map(|(at, text)| json!({"timestamp": NOW + at, "message": text})).collect();
        self.ok("PutLogEvents", json!({"logGroupName": "g", "logStreamName": stream, "logEvents": events})).await
    }
}

fn messages(answer: &Json) -> Vec<&str> {
    answer["events"].as_array().unwrap().iter().map(|event| event["message"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn groups_come_and_go() {
    let world = World::new();
    world.ok("CreateLogGroup", json!({"logGroupName": "/aws/lambda/a", "tags": {"k": "v"}})).await;
    world
        .fails(
            "CreateLogGroup",
            json!({"logGroupName": "/aws/lambda/a"}),
            "ResourceAlreadyExistsException: The specified log group already exists",
        )
        .await;
    let answer = world.ok("DescribeLogGroups", json!({"logGroupNamePrefix": "/aws/"})).await;
    let group = &answer["logGroups"][0];
    assert_eq!(group["logGroupName"], "/aws/lambda/a");
    assert_eq!(group["arn"], "arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/a:*");
    assert_eq!(group["logGroupArn"], "arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/a");
    assert_eq!(group["creationTime"], NOW);
    assert_eq!(group["storedBytes"], 0);
    assert!(group.get("retentionInDays").is_none());
    world.ok("PutRetentionPolicy", json!({"logGroupName": "/aws/lambda/a", "retentionInDays": 7})).await;
    let answer = world.ok("DescribeLogGroups", json!({})).await;
    assert_eq!(answer["logGroups"][0]["retentionInDays"], 7);
    world.ok("DeleteRetentionPolicy", json!({"logGroupName": "/aws/lambda/a"})).await;
    let error = world.ask("PutRetentionPolicy", json!({"logGroupName": "/aws/lambda/a", "retentionInDays": 2})).await;
    assert!(error.unwrap_err().starts_with("InvalidParameterException: 1 validation error detected: Value '2' at"));
    world.ok("DeleteLogGroup", json!({"logGroupName": "/aws/lambda/a"})).await;
    for operation in ["DeleteLogGroup", "DeleteRetentionPolicy", "ListTagsLogGroup"] {
        let error = world.ask(operation, json!({"logGroupName": "/aws/lambda/a"})).await.unwrap_err();
        assert_eq!(error, "ResourceNotFoundException: The specified log group does not exist.");
    }
    let error = world.ask("CreateLogGroup", json!({"logGroupName": "a b"})).await.unwrap_err();
    assert!(error.starts_with("InvalidParameterException: 1 validation error detected: Value 'a b'"), "{error}");
}

#[tokio::test]
async fn groups_are_listed_in_pages() {
    let world = World::new();
    for at in 0..7 {
        world.ok("CreateLogGroup", json!({"logGroupName": format!("g-{at}")})).await;
    }
    world.ok("CreateLogGroup", json!({"logGroupName": "other"})).await;
    let mut names = Vec::new();
    let mut token = Json::Null;
    loop {
        let mut input = json!({"logGroupNamePrefix": "g-", "limit": 3});
        if !token.is_null() {
            input["nextToken"] = token;
        }
        let answer = world.ok("DescribeLogGroups", input).await;
        names.extend(answer["logGroups"].as_array().unwrap().iter().map(|g| g["logGroupName"].to_string()));
        token = answer["nextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(names.len(), 7);
    assert!(names.is_sorted());
    let answer = world.ok("DescribeLogGroups", json!({"logGroupNamePattern": "the"})).await;
    assert_eq!(answer["logGroups"][0]["logGroupName"], "other");
    world
        .fails(
            "DescribeLogGroups",
            json!({"logGroupNamePattern": "the", "logGroupNamePrefix": "o"}),
            "InvalidParameterException: LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
        )
        .await;
}

#[tokio::test]
async fn tags_by_name_and_by_arn() {
    let world = World::new();
    world.ok("CreateLogGroup", json!({"logGroupName": "g", "tags": {"a": "1"}})).await;
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:g";
    world.ok("TagResource", json!({"resourceArn": arn, "tags": {"b": "2"}})).await;
    world.ok("TagLogGroup", json!({"logGroupName": "g", "tags": {"c": "3"}})).await;
    world.ok("UntagResource", json!({"resourceArn": arn, "tagKeys": ["a"]})).await;
    let tags = json!({"tags": {"b": "2", "c": "3"}});
    assert_eq!(world.ok("ListTagsForResource", json!({"resourceArn": arn})).await, tags);
    world.ok("UntagLogGroup", json!({"logGroupName": "g", "tags": ["b"]})).await;
    assert_eq!(world.ok("ListTagsLogGroup", json!({"logGroupName": "g"})).await, json!({"tags": {"c": "3"}}));
    world
        .fails(
            "ListTagsForResource",
            json!({"resourceArn": format!("{arn}x")}),
            "ResourceNotFoundException: The specified log group does not exist.",
        )
        .await;
    let elsewhere = "arn:aws:logs:us-east-1:111111111111:log-group:g";
    let error = world.ask("ListTagsForResource", json!({"resourceArn": elsewhere})).await.unwrap_err();
    assert_eq!(error, "ResourceNotFoundException: The specified resource does not exist.");
}

#[tokio::test]
async fn streams_come_and_go() {
    let world = World::new();
    world.stream().await;
    world
        .fails(
            "CreateLogStream",
            json!({"logGroupName": "g", "logStreamName": "s"}),
            "ResourceAlreadyExistsException: The specified log stream already exists",
        )
        .await;
    world
        .fails(
            "CreateLogStream",
            json!({"logGroupName": "nope", "logStreamName": "s"}),
            "ResourceNotFoundException: The specified log group does not exist.",
        )
        .await;
    for name in ["a", "b", "c"] {
        world.ok("CreateLogStream", json!({"logGroupName": "g", "logStreamName": name})).await;
    }
    world.put("b", &[(0, "x")]).await;
    world.put("a", &[(10, "x")]).await;
    let names = |answer: &Json| -> String {
        let streams = answer["logStreams"].as_array().unwrap();
        streams.iter().filter_map(|stream| stream["logStreamName"].as_str()).collect()
    };
    let list = |input: Json| {
        let mut input = input;
        input["logGroupName"] = json!("g");
        let world = &world;
        async move { world.ok("DescribeLogStreams", input).await }
    };
    assert_eq!(names(&list(json!({})).await), "abcs");
    assert_eq!(names(&list(json!({"descending": true})).await), "scba");
    assert_eq!(names(&list(json!({"logStreamNamePrefix": "b"})).await), "b");
    let page = list(json!({"limit": 3})).await;
    assert_eq!((names(&page).as_str(), &page["nextToken"]), ("abc", &json!("c")));
    assert_eq!(names(&list(json!({"limit": 3, "nextToken": "c"})).await), "s");
    assert_eq!(names(&list(json!({"descending": true, "nextToken": "b"})).await), "a");
    let newest = list(json!({"orderBy": "LastEventTime", "descending": true, "limit": 2})).await;
    assert_eq!(names(&newest), "ab");
    let stream = &newest["logStreams"][0];
    assert_eq!(stream["lastEventTimestamp"], NOW + 10);
    assert_eq!(stream["firstEventTimestamp"], NOW + 10);
    assert_eq!(stream["arn"], "arn:aws:logs:us-east-1:000000000000:log-group:g:log-stream:a");
    let rest = list(json!({"orderBy": "LastEventTime", "descending": true, "nextToken": newest["nextToken"]})).await;
    assert_eq!(names(&rest), "sc");
    world
        .fails(
            "DescribeLogStreams",
            json!({"logGroupName": "g", "orderBy": "LastEventTime", "logStreamNamePrefix": "a"}),
            "InvalidParameterException: Cannot order by LastEventTime with a logStreamNamePrefix.",
        )
        .await;
    world.ok("DeleteLogStream", json!({"logGroupName": "g", "logStreamName": "a"})).await;
    let gone = json!({"logGroupName": "g", "logStreamName": "a"});
    for operation in ["DeleteLogStream", "GetLogEvents"] {
        let error = world.ask(operation, gone.clone()).await.unwrap_err();
        assert_eq!(error, "ResourceNotFoundException: The specified log stream does not exist.");
    }
    // One made anew under its name is empty.
    world.ok("CreateLogStream", gone.clone()).await;
    assert!(messages(&world.ok("GetLogEvents", gone).await).is_empty());
}

#[tokio::test]
async fn lines_are_read_forwards_and_backwards() {
    let world = World::new();
    world.stream().await;
    let get = |more: Json| {
        let mut input = json!({"logGroupName": "g", "logStreamName": "s"});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let world = &world;
        async move { world.ok("GetLogEvents", input).await }
    };
    // An empty stream: its forward token finds what comes.
    let empty = get(json!({})).await;
    assert!(messages(&empty).is_empty());
    world.put("s", &[(0, "a"), (1, "b"), (1, "c")]).await;
    world.put("s", &[(2, "d"), (3, "e")]).await;
    assert_eq!(messages(&get(json!({"nextToken": empty["nextForwardToken"]})).await), ["a", "b", "c", "d", "e"]);
    let last = get(json!({"limit": 2})).await;
    assert_eq!(messages(&last), ["d", "e"]);
    assert_eq!(last["events"][0], json!({"timestamp": NOW + 2, "message": "d", "ingestionTime": NOW}));
    let before = get(json!({"limit": 2, "nextToken": last["nextBackwardToken"]})).await;
    assert_eq!(messages(&before), ["b", "c"]);
    let first = get(json!({"limit": 2, "nextToken": before["nextBackwardToken"]})).await;
    assert_eq!(messages(&first), ["a"]);
    // At an end the token comes back as it was.
    let none = get(json!({"nextToken": first["nextBackwardToken"]})).await;
    assert!(messages(&none).is_empty());
    assert_eq!(none["nextBackwardToken"], first["nextBackwardToken"]);
    let head = get(json!({"limit": 3, "startFromHead": true})).await;
    assert_eq!(messages(&head), ["a", "b", "c"]);
    let next = get(json!({"limit": 3, "nextToken": head["nextForwardToken"]})).await;
    assert_eq!(messages(&next), ["d", "e"]);
    let end = get(json!({"nextToken": next["nextForwardToken"]})).await;
    assert_eq!(end["nextForwardToken"], next["nextForwardToken"]);
    assert!(end["nextForwardToken"].as_str().unwrap().starts_with("f/"));
    // Later lines with earlier times are put in their place.
    world.put("s", &[(-5, "z"), (1, "y")]).await;
    assert_eq!(messages(&get(json!({"startFromHead": true})).await), ["z", "a", "b", "c", "y", "d", "e"]);
    let between = get(json!({"startTime": NOW + 1, "endTime": NOW + 3})).await;
    assert_eq!(messages(&between), ["b", "c", "y", "d"]);
    world
        .fails(
            "GetLogEvents",
            json!({"logGroupName": "g", "logStreamName": "s", "nextToken": "x"}),
            "InvalidParameterException: The specified nextToken is invalid.",
        )
        .await;
    let by_arn = json!({"logGroupIdentifier": "arn:aws:logs:us-east-1:000000000000:log-group:g", "logStreamName": "s"});
    assert_eq!(messages(&world.ok("GetLogEvents", by_arn).await).len(), 7);
}

#[tokio::test]
async fn batches_that_are_refused() {
    let world = World::new();
    world.stream().await;
    let put = |events: Json, expect: &'static str| {
        world.fails("PutLogEvents", json!({"logGroupName": "g", "logStreamName": "s", "logEvents": events}), expect)
    };
    let at = |ms: i64| json!({"timestamp": NOW + ms, "message": "x"});
    put(
        json!([at(1), at(0)]),
        "InvalidParameterException: Log events in a single PutLogEvents request must be in chronological order.",
    )
    .await;
    put(
        json!([at(-90_000_000), at(0)]),
        "InvalidParameterException: The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
    )
    .await;
    put(
        json!([{"timestamp": NOW, "message": "x".repeat(1 << 20)}]),
        "InvalidParameterException: Log event too large: 1048602 bytes exceeds limit of 1048576",
    )
    .await;
    let half = json!({"timestamp": NOW, "message": "x".repeat(1 << 19)});
    put(json!([half, half]), "InvalidParameterException: Upload too large: 1048628 bytes exceeds limit of 1048576")
        .await;
    let many: Vec<_> = (0..10_001).map(|_| at(0)).collect();
    let input = json!({"logGroupName": "g", "logStreamName": "s", "logEvents": many});
    let error = world.ask("PutLogEvents", input).await.unwrap_err();
    assert!(
        error.contains(
            "at 'logEvents' failed to satisfy constraint: Member must have length less than or equal to 10000"
        )
    );
    for (group, stream, what) in [("nope", "s", "group"), ("g", "nope", "stream")] {
        let input = json!({"logGroupName": group, "logStreamName": stream, "logEvents": [at(0)]});
        let error = world.ask("PutLogEvents", input).await.unwrap_err();
        assert_eq!(error, format!("ResourceNotFoundException: The specified log {what} does not exist."));
    }
}

#[tokio::test]
async fn lines_too_old_and_too_new_are_left_out() {
    let world = World::new();
    world.stream().await;
    const HOUR: i64 = 3_600_000;
    const DAY: i64 = 24 * HOUR;
    let answer = world.put("s", &[(-14 * DAY - 1, "old"), (-14 * DAY, "a")]).await;
    assert_eq!(answer["rejectedLogEventsInfo"], json!({"tooOldLogEventEndIndex": 1}));
    let answer = world.put("s", &[(0, "b"), (2 * HOUR, "c"), (2 * HOUR + 1, "new")]).await;
    assert_eq!(answer["rejectedLogEventsInfo"], json!({"tooNewLogEventStartIndex": 2}));
    assert!(world.put("s", &[(0, "d")]).await.get("rejectedLogEventsInfo").is_none());
    world.ok("PutRetentionPolicy", json!({"logGroupName": "g", "retentionInDays": 1})).await;
    let answer = world.put("s", &[(-DAY - 1, "gone"), (-1, "e")]).await;
    assert_eq!(answer["rejectedLogEventsInfo"], json!({"expiredLogEventEndIndex": 1}));
    let get = json!({"logGroupName": "g", "logStreamName": "s"});
    assert_eq!(messages(&world.ok("GetLogEvents", get.clone()).await), ["e", "b", "d", "c"]);
    // Lines grow old.
    world.clock.advance(Duration::from_secs(24 * 3600));
    assert_eq!(messages(&world.ok("GetLogEvents", get).await), ["b", "d", "c"]);
}

#[tokio::test]
async fn filters_look_through_all_streams() {
    let world = World::new();
    world.stream().await;
    for stream in ["t", "u"] {
        world.ok("CreateLogStream", json!({"logGroupName": "g", "logStreamName": stream})).await;
    }
    world.put("s", &[(0, "ERROR one"), (4, "ok two")]).await;
    world.put("t", &[(2, "ERROR three"), (6, "ERROR four")]).await;
    world.put("u", &[(1, "ok five")]).await;
    let filter = |more: Json| {
        let mut input = json!({"logGroupName": "g"});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let world = &world;
        async move { world.ok("FilterLogEvents", input).await }
    };
    let all = filter(json!({})).await;
    assert_eq!(messages(&all), ["ERROR one", "ok five", "ERROR three", "ok two", "ERROR four"]);
    assert_eq!(all["events"][1]["logStreamName"], "u");
    assert_eq!(all["events"][0]["eventId"].as_str().unwrap().len(), 56);
    assert!(all.get("nextToken").is_none());
    assert_eq!(messages(&filter(json!({"filterPattern": "ERROR -four"})).await), ["ERROR one", "ERROR three"]);
    assert_eq!(messages(&filter(json!({"filterPattern": "?one ?\"ok t\""})).await), ["ERROR one", "ok two"]);
    assert_eq!(
        messages(&filter(json!({"logStreamNames": ["u", "t"]})).await),
        ["ok five", "ERROR three", "ERROR four"]
    );
    assert_eq!(messages(&filter(json!({"logStreamNamePrefix": "s"})).await), ["ERROR one", "ok two"]);
    assert_eq!(messages(&filter(json!({"startTime": NOW + 1, "endTime": NOW + 2})).await), ["ok five", "ERROR three"]);
    let mut found = Vec::new();
    let mut token = Json::Null;
    loop {
        let mut input = json!({"filterPattern": "ERROR", "limit": 1});
        if !token.is_null() {
            input["nextToken"] = token;
        }
        let page = filter(input).await;
        found.extend(messages(&page).into_iter().map(str::to_owned));
        token = page["nextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(found, ["ERROR one", "ERROR three", "ERROR four"]);
    world
        .fails(
            "FilterLogEvents",
            json!({"logGroupName": "nope"}),
            "ResourceNotFoundException: The specified log group does not exist.",
        )
        .await;
    world
        .fails(
            "FilterLogEvents",
            json!({"logGroupName": "g", "logStreamNames": ["nope"]}),
            "ResourceNotFoundException: The specified log stream does not exist.",
        )
        .await;
    world
        .fails(
            "FilterLogEvents",
            json!({"logGroupName": "g", "filterPattern": "\"a"}),
            "InvalidParameterException: Invalid filter pattern",
        )
        .await;
}

#[tokio::test]
async fn a_long_search_answers_in_parts() {
    let limits = Limits { log_scan: 400 << 10, ..Limits::default() };
    let world = World::with(None, &limits);
    world.stream().await;
    let long = "x".repeat(100 << 10);
    for at in 0..20 {
        world.put("s", &[(at * 2, &long), (at * 2 + 1, if at % 7 == 0 { "here" } else { "there" })]).await;
    }
    let mut pages = 0;
    let mut found = 0;
    let mut input = json!({"logGroupName": "g", "filterPattern": "here -there"});
    loop {
        let page = world.ok("FilterLogEvents", input.clone()).await;
        pages += 1;
        found += messages(&page).len();
        if page.get("nextToken").is_none() {
            break;
        }
        input["nextToken"] = page["nextToken"].clone();
    }
    assert_eq!(found, 3);
    assert!(pages > 2, "{pages}");
}

#[tokio::test]
async fn a_page_has_at_most_a_megabyte() {
    let world = World::new();
    world.stream().await;
    let long = "x".repeat(300 << 10);
    for at in 0..8 {
        world.put("s", &[(at, &long)]).await;
    }
    let get = json!({"logGroupName": "g", "logStreamName": "s"});
    let page = world.ok("GetLogEvents", get).await;
    assert_eq!(messages(&page).len(), 3);
    assert_eq!(page["events"][2]["timestamp"], NOW + 7);
    let page = world.ok("FilterLogEvents", json!({"logGroupName": "g"})).await;
    assert_eq!((messages(&page).len(), page["events"][0]["timestamp"].as_i64()), (3, Some(NOW)));
    assert!(page["nextToken"].is_string());
}

fn line(ms: i64, message: impl Into<String>) -> LogLine {
    LogLine { time: Timestamp::from_millis(NOW + ms), message: message.into() }
}

fn stream(group: &str, name: &str) -> Arc<LogStream> {
    let (account, region) = (AccountId::default_account(), Region::default_region());
    Arc::new(LogStream { account, region, group: group.into(), name: name.into() })
}

#[tokio::test]
async fn lines_of_functions_make_their_group_and_stream() {
    let world = World::new();
    let append = |name: &str, lines: Vec<LogLine>| world.logs.append(&stream("/aws/lambda/f", name), lines);
    append("one", vec![line(0, "START"), line(1, "hello")]).unwrap();
    append("two", vec![line(1, "other")]).unwrap();
    append("one", vec![line(3, "END"), line(2, "REPORT")]).unwrap();
    let get = json!({"logGroupName": "/aws/lambda/f", "logStreamName": "one"});
    // In the order in which they were written, at once.
    assert_eq!(messages(&world.ok("GetLogEvents", get.clone()).await), ["START", "hello", "END", "REPORT"]);
    let groups = world.ok("DescribeLogGroups", json!({})).await;
    assert!(groups["logGroups"][0]["storedBytes"].as_i64().unwrap() > 0);
    // A deleted group is made again by the next line, without the lines of before.
    world.ok("DeleteLogGroup", json!({"logGroupName": "/aws/lambda/f"})).await;
    append("one", vec![line(9, "again")]).unwrap();
    assert_eq!(messages(&world.ok("GetLogEvents", get).await), ["again"]);
    // A reset leaves nothing, nor does what was on its way.
    append("one", vec![line(9, "late")]).unwrap();
    let logs = Arc::clone(&world.logs);
    world.logs.state.store.clear(move || logs.forget()).await.unwrap();
    world.logs.state.settle().await;
    assert_eq!(world.ok("DescribeLogGroups", json!({})).await["logGroups"], json!([]));
    append("one", vec![line(10, "anew")]).unwrap();
    let get = json!({"logGroupName": "/aws/lambda/f", "logStreamName": "one"});
    assert_eq!(messages(&world.ok("GetLogEvents", get).await), ["anew"]);
}

#[tokio::test]
async fn a_full_queue_waits_in_the_callers_hands() {
    let limits = Limits { log_queue: 1000, log_event: 10, ..Limits::default() };
    let world = World::with(None, &limits);
    let append = |lines: Vec<LogLine>| world.logs.append(&stream("g", "s"), lines);
    // Nothing runs between these two: the queue is not emptied.
    append(vec![line(0, "x".repeat(2000))]).unwrap();
    let later = append(vec![line(1, "later")]).unwrap_err();
    world.logs.state.settle().await;
    append(later).unwrap();
    let answer = world.ok("GetLogEvents", json!({"logGroupName": "g", "logStreamName": "s"})).await;
    assert_eq!(messages(&answer), ["xxxxxxxxxx", "later"]);
}

#[tokio::test]
async fn lines_are_there_after_a_start() {
    let directory = tempfile::tempdir().unwrap();
    let get = json!({"logGroupName": "g", "logStreamName": "s"});
    {
        let world = World::with(Some(directory.path()), &Limits::default());
        world.stream().await;
        world.put("s", &[(0, "put")]).await;
        world.logs.append(&stream("g", "s"), vec![line(1, "written")]).unwrap();
        world.logs.close().await;
        world.logs.state.journal.close();
        world.logs.state.store.close();
    }
    let world = World::with(Some(directory.path()), &Limits::default());
    assert_eq!(messages(&world.ok("GetLogEvents", get.clone()).await), ["put", "written"]);
    world.put("s", &[(2, "more")]).await;
    assert_eq!(messages(&world.ok("GetLogEvents", get).await), ["put", "written", "more"]);
    let streams = world.ok("DescribeLogStreams", json!({"logGroupName": "g"})).await;
    assert_eq!(streams["logStreams"][0]["lastEventTimestamp"], NOW + 2);
}

#[tokio::test]
async fn an_index_that_is_full_forgets_the_oldest() {
    let limits = Limits { log_index: 10, ..Limits::default() };
    let world = World::with(None, &limits);
    for at in 0..40 {
        let stream = stream("g", &format!("s{at:02}"));
        world.logs.append(&stream, vec![line(at, format!("line {at}"))]).unwrap();
        world.logs.state.settle().await;
    }
    let answer = world.ok("FilterLogEvents", json!({"logGroupName": "g"})).await;
    let shown = messages(&answer);
    assert!(shown.len() <= 11, "{}", shown.len());
    assert_eq!(shown.last(), Some(&"line 39"));
}

#[tokio::test]
async fn what_is_missing_says_so() {
    let world = World::new();
    let error = world.ask("StartQuery", json!({"startTime": 0, "endTime": 1, "queryString": "x"})).await.unwrap_err();
    assert_eq!(error, "NotImplemented: Pinfold does not implement logs:StartQuery yet.");
}
