//! The static tables that codegen writes from a model: services, operations, structures, members.
//! Shapes refer to each other through statics, so that recursive ones work.

use std::fmt;
use std::sync::OnceLock;

use regex::Regex;

/// A service as its model describes it.
pub struct Service {
    /// The model's name, such as `lambda` or `apigateway`.
    pub name: &'static str,
    /// The service in a SigV4 credential scope.
    pub signing_name: &'static str,
    /// The first label of AWS's host names.
    pub endpoint_prefix: &'static str,
    /// What stands before the dot in `X-Amz-Target`; empty where there is none.
    pub target_prefix: &'static str,
    /// The API's version, such as `2015-03-31`.
    pub api_version: &'static str,
    /// The XML name space; empty where there is none.
    pub xml_namespace: &'static str,
    /// `1.0` or `1.1`; empty where the service speaks no awsJson.
    pub json_version: &'static str,
    /// The protocols that the service answers in, AWS's first choice first.
    pub protocols: &'static [Protocol],
    /// All operations, sorted by name.
    pub operations: &'static [&'static Operation],
    /// How lists are paged, sorted by operation.
    pub paginators: &'static [Paginator],
}

/// A wire protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// JSON in bodies, parameters in path, query and headers.
    RestJson1,
    /// Form in, XML out.
    AwsQuery,
    /// `X-Amz-Target` with `application/x-amz-json-1.0`.
    AwsJson1_0,
    /// `X-Amz-Target` with `application/x-amz-json-1.1`.
    AwsJson1_1,
}

/// One operation.
pub struct Operation {
    /// The model's name.
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path pattern, such as `/2015-03-31/functions/{FunctionName}`, with its fixed query if any.
    pub uri: &'static str,
    /// The HTTP status of success.
    pub success_status: u16,
    /// What goes in; none where the operation takes nothing.
    pub input: Option<&'static Structure>,
    /// What comes out; none where the operation returns nothing.
    pub output: Option<&'static Structure>,
    /// The errors that the model names.
    pub errors: &'static [&'static Structure],
    /// The element around an awsQuery result; empty where there is none.
    pub result_wrapper: &'static str,
    /// What a caller must be allowed to do.
    pub access: Access,
}

/// The IAM side of an operation (Service Authorization Reference).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// The action, such as `lambda:InvokeFunction`; empty where AWS checks none.
    pub action: &'static str,
    /// The formats of the resources' ARNs, such as
    /// `arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}`; empty: `*`.
    pub resources: &'static [&'static str],
    /// The condition keys that the request may carry for the action.
    pub conditions: &'static [&'static str],
}

/// How an operation's list is paged. Paths are JMESPath, mostly plain member names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paginator {
    /// The operation.
    pub operation: &'static str,
    /// Input members that take the token.
    pub input_token: &'static [&'static str],
    /// Output members that hold the next token.
    pub output_token: &'static [&'static str],
    /// The input member that bounds a page; empty where there is none.
    pub limit_key: &'static str,
    /// The output member that says whether there is more; empty where there is none.
    pub more_results: &'static str,
    /// The output members that are paged.
    pub result_key: &'static [&'static str],
}

/// A structure: members by position.
pub struct Structure {
    /// The model's name.
    pub name: &'static str,
    /// The members in the model's order.
    pub members: &'static [Member],
    /// The position of the member that is the whole body (restJson1).
    pub payload: Option<usize>,
    /// Set where the structure is an error.
    pub error: Option<ErrorTrait>,
    /// Whether it is a union.
    pub union: bool,
    /// Whether it is a stream of events.
    pub event_stream: bool,
}

/// What makes a structure an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorTrait {
    /// The code in awsQuery; empty where it is the structure's name.
    pub code: &'static str,
    /// The HTTP status.
    pub http_status: u16,
    /// Whether the client is to blame.
    pub sender_fault: bool,
}

/// A member of a structure.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// The model's name.
    pub name: &'static str,
    /// The name on the wire (`locationName`, else the name).
    pub wire_name: &'static str,
    /// The name in an awsQuery request, where it differs from `wire_name`; empty otherwise.
    pub query_name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// What it is.
    pub target: Type,
    /// Whether it must be present.
    pub required: bool,
    /// Whether it must not show in a log.
    pub sensitive: bool,
    /// Whether a client that leaves it out means a fresh UUID.
    pub idempotency_token: bool,
    /// Whether a list or map stands without its wrapping element (XML, query).
    pub flattened: bool,
}

/// Where a member travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body's document.
    Body,
    /// In the path.
    Uri,
    /// In the query string; a map takes all parameters that no other member takes.
    Query,
    /// In the header `wire_name`.
    Header,
    /// In all headers that begin with `wire_name`: a map.
    HeaderPrefix,
    /// The response's status.
    StatusCode,
    /// It is the body.
    Payload,
}

/// What a value is.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// True or false.
    Boolean,
    /// 32 bits, signed.
    Integer(&'static NumberConstraints),
    /// 64 bits, signed.
    Long(&'static NumberConstraints),
    /// Single precision.
    Float(&'static NumberConstraints),
    /// Double precision.
    Double(&'static NumberConstraints),
    /// Text.
    String(&'static StringConstraints),
    /// Bytes.
    Blob(&'static LengthConstraints),
    /// A moment; the format where the model overrides the protocol's own.
    Timestamp(Option<TimestampFormat>),
    /// A list.
    List(&'static List),
    /// A map from strings.
    Map(&'static Map),
    /// A structure.
    Structure(&'static Structure),
    /// Any JSON.
    Document,
}

/// How a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2026-11-20T12:30:45Z`.
    Iso8601,
    /// Seconds since 1970, with a fraction.
    UnixTimestamp,
    /// `Fri, 20 Nov 2026 12:30:45 GMT`.
    Rfc822,
}

/// A list shape.
#[derive(Debug)]
pub struct List {
    /// The elements.
    pub member: Type,
    /// An element's name in XML and query; `member` unless the model says else.
    pub member_name: &'static str,
    /// Whether the shape is flattened wherever it is used.
    pub flattened: bool,
    /// Whether elements must not show in a log.
    pub sensitive: bool,
    /// How many elements.
    pub length: LengthConstraints,
}

/// A map shape.
#[derive(Debug)]
pub struct Map {
    /// The keys.
    pub key: &'static StringConstraints,
    /// The values.
    pub value: Type,
    /// A key's name in XML and query; `key` unless the model says else.
    pub key_name: &'static str,
    /// A value's name in XML and query; `value` unless the model says else.
    pub value_name: &'static str,
    /// Whether the shape is flattened wherever it is used.
    pub flattened: bool,
    /// Whether values must not show in a log.
    pub sensitive: bool,
    /// How many entries.
    pub length: LengthConstraints,
}

/// Bounds of a length, in characters, bytes, elements or entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LengthConstraints {
    /// At least.
    pub min: Option<usize>,
    /// At most.
    pub max: Option<usize>,
}

/// Bounds of a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NumberConstraints {
    /// At least.
    pub min: Option<f64>,
    /// At most.
    pub max: Option<f64>,
}

/// Bounds of a text.
#[derive(Debug)]
pub struct StringConstraints {
    /// How many characters.
    pub length: LengthConstraints,
    /// What it must match as a whole.
    pub pattern: Option<&'static Pattern>,
    /// What it must be one of; empty: anything.
    pub values: &'static [&'static str],
}

/// A pattern of the model. Compiled at its first use.
#[derive(Debug)]
pub struct Pattern {
    /// As AWS writes it, and shows it in messages.
    pub source: &'static str,
    /// As `regex` understands it.
    pub rust: &'static str,
    pub(crate) compiled: OnceLock<Option<Regex>>,
}

impl LengthConstraints {
    /// Any length.
    pub const ANY: Self = Self { min: None, max: None };

    /// Bounds; a negative one stands for none (codegen's shorthand).
    pub const fn of(min: i64, max: i64) -> Self {
        Self {
            min: if min < 0 { None } else { Some(min as usize) },
            max: if max < 0 { None } else { Some(max as usize) },
        }
    }
}

impl NumberConstraints {
    /// Any number.
    pub const ANY: Self = Self { min: None, max: None };
}

impl StringConstraints {
    /// Any text.
    pub const ANY: Self = Self { length: LengthConstraints::ANY, pattern: None, values: &[] };
}

impl Access {
    /// No action is checked.
    pub const NONE: Self = Self { action: "", resources: &[], conditions: &[] };

    /// Whether a condition key, such as `aws:RequestTag/team`, is one of the operation's. Global ones, such
    /// as `aws:MultiFactorAuthPresent`, are every operation's; those of tags are not.
    pub fn lists(&self, key: &str) -> bool {
        let tags = ["aws:RequestTag/", "aws:ResourceTag/", "aws:TagKeys"];
        if key.starts_with("aws:") && !tags.iter().any(|tag| key.starts_with(tag)) {
            return true;
        }
        self.conditions.iter().any(|listed| match listed.strip_suffix("${TagKey}") {
            Some(prefix) => key.starts_with(prefix),
            None => key == *listed,
        })
    }
}

impl Structure {
    /// An ordinary structure.
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        Self { name, members, payload: None, error: None, union: false, event_stream: false }
    }

    /// The position of the member `name`.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }
}

impl Member {
    /// An optional member of the body.
    pub const fn new(name: &'static str, target: Type) -> Self {
        Self {
            name,
            wire_name: name,
            query_name: "",
            location: Location::Body,
            target,
            required: false,
            sensitive: false,
            idempotency_token: false,
            flattened: false,
        }
    }

    /// The same member, required.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same member, hidden from logs.
    pub const fn sensitive(self) -> Self {
        Self { sensitive: true, ..self }
    }

    /// The same member at another place under another name.
    pub const fn at(self, location: Location, wire_name: &'static str) -> Self {
        Self { location, wire_name, ..self }
    }

    /// The same member as an idempotency token.
    pub const fn idempotency_token(self) -> Self {
        Self { idempotency_token: true, ..self }
    }

    /// The same member without its wrapping element.
    pub const fn flattened(self) -> Self {
        Self { flattened: true, ..self }
    }

    /// The same member under another name in awsQuery requests.
    pub const fn query_name(self, query_name: &'static str) -> Self {
        Self { query_name, ..self }
    }
}

impl Service {
    /// The operation `name`.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(at).copied()
    }

    /// How the operation `name` pages its list.
    pub fn paginator(&self, name: &str) -> Option<&'static Paginator> {
        let at = self.paginators.binary_search_by(|paginator| paginator.operation.cmp(name)).ok()?;
        self.paginators.get(at)
    }
}

/// Only a structure itself is equal to it: names are not unique among services.
impl PartialEq for Structure {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// By name only: structures refer to themselves.
macro_rules! debug_by_name {
    ($($table:ident)*) => {$(
        impl fmt::Debug for $table {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($table), "({})"), self.name)
            }
        }
    )*};
}

debug_by_name! { Service Operation Structure }
