#!/bin/sh
# Builds `target/lambda/bootstrap`, which is the whole function.
set -eu
cd "$(dirname "$0")"
cargo build --release
mkdir -p target/lambda
cp target/release/bootstrap target/lambda/bootstrap
