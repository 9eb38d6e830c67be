//! The generated schemas of the built services, for tests: generated code belongs to the services'
//! crates, which depend on this one.

#[rustfmt::skip]
#[path = "../../gateway/src/generated/apigateway.rs"]
pub mod apigateway;
#[rustfmt::skip]
#[path = "../../iam/src/generated/iam.rs"]
pub mod iam;
#[rustfmt::skip]
#[path = "../../lambda/src/generated/lambda.rs"]
pub mod lambda;
#[rustfmt::skip]
#[path = "../../logs/src/generated/logs.rs"]
pub mod logs;
#[rustfmt::skip]
#[path = "../../iam/src/generated/sts.rs"]
pub mod sts;

use wire::Service;

pub const SERVICES: [&Service; 5] =
    [&apigateway::SERVICE, &iam::SERVICE, &lambda::SERVICE, &logs::SERVICE, &sts::SERVICE];
