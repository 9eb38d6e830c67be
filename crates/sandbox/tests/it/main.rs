//! The sandbox from outside: real interpreters, the real kernel.

mod support;

mod python;
