//! The generated schemas: the services keep some of them to themselves.

#[rustfmt::skip]
#[path = "../../crates/gateway/src/generated/apigateway.rs"]
pub mod apigateway;
#[rustfmt::skip]
#[path = "../../crates/iam/src/generated/iam.rs"]
pub mod iam;
#[rustfmt::skip]
#[path = "../../crates/lambda/src/generated/lambda.rs"]
pub mod lambda;
#[rustfmt::skip]
#[path = "../../crates/logs/src/generated/logs.rs"]
pub mod logs;
#[rustfmt::skip]
#[path = "../../crates/iam/src/generated/sts.rs"]
pub mod sts;
