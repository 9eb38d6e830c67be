//! Expressions: literals, logic, comparison and arithmetic with Velocity's rules for types.

use std::cmp::Ordering;

use super::{Done, Machine};
use crate::api::RenderErrorKind;
use crate::program::{Comparison, Expr, Operation};
use crate::value::Value;

impl<'r> Machine<'r> {
    pub(super) fn expression(&mut self, expression: &'r Expr) -> Done<Value<'r>> {
        self.spend(1)?;
        Ok(match expression {
            Expr::Bool(bool) => Value::Bool(*bool),
            Expr::Int(int) => Value::Int(*int),
            Expr::Float(float) => Value::Float(*float),
            Expr::Text(text) => Value::text(&**text),
            Expr::Reference(reference) => self.resolve(reference)?,
            Expr::Interpolated(block) => {
                let start = self.out.len();
                self.block(block)?;
                let text = self.out.get(start..).unwrap_or_default().to_owned();
                self.out.truncate(start);
                self.spend_bytes(text.len())?;
                Value::text(text)
            }
            Expr::List(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(self.expression(item)?);
                }
                self.new_list(values)?
            }
            Expr::Map(entries) => {
                let mut values: Vec<(Value<'r>, Value<'r>)> = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    let key = self.expression(key)?;
                    let value = self.expression(value)?;
                    self.spend(values.len() / 8)?;
                    match values.iter_mut().find(|(known, _)| same_key(known, &key)) {
                        Some((_, place)) => *place = value,
                        None => values.push((key, value)),
                    }
                }
                self.new_map(values)?
            }
            Expr::Range(first, last) => {
                let first = self.expression(first)?;
                let last = self.expression(last)?;
                match (first, last) {
                    (Value::Int(first), Value::Int(last)) => Value::Range(first, last),
                    _ => Value::Null,
                }
            }
            Expr::Not(inner) => Value::Bool(!self.truth(inner)?),
            Expr::And(left, right) => Value::Bool(self.truth(left)? && self.truth(right)?),
            Expr::Or(left, right) => Value::Bool(self.truth(left)? || self.truth(right)?),
            Expr::Compare(comparison, left, right) => {
                let left = self.expression(left)?;
                let right = self.expression(right)?;
                Value::Bool(self.compare(*comparison, &left, &right)?)
            }
            Expr::Arithmetic(operation, left, right) => {
                let left_value = self.expression(left)?;
                let right_value = self.expression(right)?;
                if *operation == Operation::Add
                    && (matches!(left_value, Value::Text(_)) || matches!(right_value, Value::Text(_)))
                {
                    let mut text = self.operand_text(left, &left_value)?;
                    text.push_str(&self.operand_text(right, &right_value)?);
                    self.spend_bytes(text.len())?;
                    return Ok(Value::text(text));
                }
                self.arithmetic(*operation, &left_value, &right_value)?
            }
        })
    }

    /// An expression as a condition. A literal or a sum is never true in Velocity 1.7, whatever its
    /// value; a reference is, unless it has no value or is `false`.
    pub(super) fn truth(&mut self, expression: &'r Expr) -> Done<bool> {
        match expression {
            Expr::Int(_)
            | Expr::Float(_)
            | Expr::Text(_)
            | Expr::Interpolated(_)
            | Expr::List(_)
            | Expr::Map(_)
            | Expr::Range(..)
            | Expr::Arithmetic(..) => Ok(false),
            _ => Ok(self.expression(expression)?.truth()),
        }
    }

    /// A side of a concatenation; a reference without a value stands as it is written.
    fn operand_text(&mut self, expression: &Expr, value: &Value<'r>) -> Done<String> {
        Ok(match (value, expression) {
            (Value::Null, Expr::Reference(reference)) => reference.literal.to_string(),
            _ => self.text_of(value)?.to_string(),
        })
    }

    fn compare(&mut self, comparison: Comparison, left: &Value<'r>, right: &Value<'r>) -> Done<bool> {
        let order = number_order(left, right);
        Ok(match comparison {
            Comparison::Equal => self.equal_loosely(left, right)?,
            Comparison::NotEqual => !self.equal_loosely(left, right)?,
            Comparison::Less => order == Some(Ordering::Less),
            Comparison::LessOrEqual => order.is_some_and(Ordering::is_le),
            Comparison::Greater => order == Some(Ordering::Greater),
            Comparison::GreaterOrEqual => order.is_some_and(Ordering::is_ge),
        })
    }

    /// `==`: numbers by value, values of different classes by their text, else as `equals`.
    fn equal_loosely(&mut self, left: &Value<'r>, right: &Value<'r>) -> Done<bool> {
        if left.is_null() || right.is_null() {
            return Ok(left.is_null() && right.is_null());
        }
        if let Some(order) = number_order(left, right) {
            return Ok(order == Ordering::Equal);
        }
        match (left, right) {
            (Value::Text(a), Value::Text(b)) => {
                self.spend(a.len().min(b.len()) / 64)?;
                Ok(a == b)
            }
            _ if left.class() == right.class() => self.equal(left, right),
            _ => Ok(*self.text_of(left)? == *self.text_of(right)?),
        }
    }

    fn arithmetic(&mut self, operation: Operation, left: &Value<'r>, right: &Value<'r>) -> Done<Value<'r>> {
        let integers = match (left, right) {
            (Value::Int(a), Value::Int(b)) => Some((*a, *b)),
            _ => None,
        };
        if let Some((a, b)) = integers {
            let result = match operation {
                Operation::Add => a.checked_add(b),
                Operation::Subtract => a.checked_sub(b),
                Operation::Multiply => a.checked_mul(b),
                // A division by nothing has no value in Velocity; it is not an error.
                Operation::Divide | Operation::Modulo if b == 0 => return Ok(Value::Null),
                Operation::Divide => a.checked_div(b),
                Operation::Modulo => a.checked_rem(b),
            };
            return match result {
                Some(result) => Ok(Value::Int(result)),
                None => self.error(RenderErrorKind::Limit, "a number became too large"),
            };
        }
        let (Some(a), Some(b)) = (float(left), float(right)) else {
            return Ok(Value::Null);
        };
        Ok(match operation {
            Operation::Add => Value::Float(a + b),
            Operation::Subtract => Value::Float(a - b),
            Operation::Multiply => Value::Float(a * b),
            Operation::Divide | Operation::Modulo if b == 0.0 => Value::Null,
            Operation::Divide => Value::Float(a / b),
            Operation::Modulo => Value::Float(a % b),
        })
    }
}

/// Whether two keys of a map are the same, as Java's `equals` has it: 1 is not "1".
pub(super) fn same_key(left: &Value<'_>, right: &Value<'_>) -> bool {
    match (left, right) {
        (Value::Text(a), Value::Text(b)) => a == b,
        (Value::Int(a), Value::Int(b)) => a == b,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits(),
        (Value::Null, Value::Null) => true,
        (Value::List(a), Value::List(b)) => a == b,
        (Value::Map(a), Value::Map(b)) => a == b,
        _ => false,
    }
}

fn float(value: &Value<'_>) -> Option<f64> {
    match value {
        Value::Int(int) => Some(*int as f64),
        Value::Float(float) => Some(*float),
        _ => None,
    }
}

fn number_order(left: &Value<'_>, right: &Value<'_>) -> Option<Ordering> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        _ => float(left)?.partial_cmp(&float(right)?),
    }
}
