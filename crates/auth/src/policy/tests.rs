//! Golden cases and properties of the policy language.
