//! Templates as API Gateway's and Velocity's users write them: `cases/*.txt` hold template, inputs
//! and result, each with its source.
