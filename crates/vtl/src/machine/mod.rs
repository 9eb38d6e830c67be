//! The evaluation of a program: blocks, directives, bounds and the trace of steps.

mod collection;
mod expression;
mod input;
mod method;
mod print;
mod reference;
mod string;

use std::cell::OnceCell;
use std::collections::HashMap;

use serde_json::Value as Json;

use crate::api::{Inputs, Overrides, RenderError, RenderErrorKind, Rendered, Step, StepKind};
use crate::program::{Block, Expr, Node, Program, Slot, Span};
use crate::value::{List, ListId, Map, MapId, Value};

/// How many steps a trace keeps.
const TRACE: usize = 10_000;
/// How deeply `#define` blocks may evaluate one another; deeper ones print as they are written,
/// as in Velocity 1.7.
const DEFINE_DEPTH: usize = 2;

type Done<T> = Result<T, Box<RenderError>>;

/// How a block ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flow {
    Next,
    Break,
    Stop,
}

/// A `#foreach` that runs.
#[derive(Debug, Clone, Copy)]
struct Round {
    index: usize,
    length: usize,
}

struct Machine<'r> {
    program: &'r Program,
    inputs: &'r Inputs<'r>,
    /// The body as JSON, parsed when first asked for.
    body: &'r OnceCell<Result<Json, String>>,
    slots: Vec<Value<'r>>,
    lists: Vec<List<'r>>,
    maps: Vec<Map<'r>>,
    /// JSON containers that the template has changed, by address: their changed copies.
    changed: HashMap<usize, Value<'r>>,
    rounds: Vec<Round>,
    defines: usize,
    /// Nesting of blocks and expressions of the evaluation.
    depth: usize,
    out: String,
    steps: usize,
    /// Where in the template the evaluation is, for errors.
    at: u32,
    overrides: Overrides,
    trace: Option<&'r mut Vec<Step>>,
    /// Bytes that values may still have before they are cut for the trace.
    unshown: usize,
}

pub(crate) fn run(
    program: &Program,
    inputs: &Inputs<'_>,
    trace: Option<&mut Vec<Step>>,
) -> Result<Rendered, RenderError> {
    let body = OnceCell::new();
    let slots = program
        .names
        .iter()
        .map(|name| match &**name {
            "input" => Value::Input,
            "util" => Value::Util,
            "context" => Value::Context,
            "stageVariables" => Value::Stage,
            _ => Value::Null,
        })
        .collect();
    let mut machine = Machine {
        program,
        inputs,
        body: &body,
        slots,
        lists: Vec::new(),
        maps: Vec::new(),
        changed: HashMap::new(),
        rounds: Vec::new(),
        defines: 0,
        depth: 0,
        out: String::with_capacity(program.source.len()),
        steps: program.limits.steps,
        at: 0,
        overrides: Overrides::default(),
        trace,
        unshown: program.limits.output,
    };
    machine.block(&program.body).map_err(|error| *error)?;
    Ok(Rendered { text: machine.out, overrides: machine.overrides })
}

impl<'r> Machine<'r> {
    #[cold]
    fn error<T>(&self, kind: RenderErrorKind, message: impl Into<String>) -> Done<T> {
        let (line, column) = self.program.position(self.at);
        Err(Box::new(RenderError { line, column, message: message.into(), kind }))
    }

    #[cold]
    fn out_of_steps<T>(&self) -> Done<T> {
        let limit = self.program.limits.steps;
        self.error(RenderErrorKind::Limit, format!("the template takes more than {limit} steps"))
    }

    /// Pays for work.
    fn spend(&mut self, steps: usize) -> Done<()> {
        match self.steps.checked_sub(steps) {
            Some(left) => {
                self.steps = left;
                Ok(())
            }
            None => self.out_of_steps(),
        }
    }

    /// Pays for bytes that were made.
    fn spend_bytes(&mut self, bytes: usize) -> Done<()> {
        self.check_size(bytes)?;
        self.spend(bytes / 64)
    }

    fn check_size(&self, bytes: usize) -> Done<()> {
        let limit = self.program.limits.output;
        if bytes > limit {
            return self.error(RenderErrorKind::Limit, format!("the template makes more than {limit} bytes"));
        }
        Ok(())
    }

    fn write(&mut self, text: &str) -> Done<()> {
        self.out.push_str(text);
        self.check_size(self.out.len())
    }

    /// Counts a level of nesting; taken back by the caller.
    fn enter(&mut self) -> Done<()> {
        self.depth += 1;
        // A `#define` may nest the template's own nesting once more at each of its levels.
        let limit = self.program.limits.nesting * (DEFINE_DEPTH + 2);
        if self.depth > limit {
            return self.error(RenderErrorKind::Limit, format!("nested more deeply than {limit} levels"));
        }
        Ok(())
    }

    fn block(&mut self, block: &'r Block) -> Done<Flow> {
        self.enter()?;
        for node in block {
            let flow = self.node(node)?;
            if flow != Flow::Next {
                self.depth -= 1;
                return Ok(flow);
            }
        }
        self.depth -= 1;
        Ok(Flow::Next)
    }

    fn node(&mut self, node: &'r Node) -> Done<Flow> {
        self.spend(1)?;
        match node {
            Node::Text(text) => self.write(text)?,
            Node::Print(reference) => self.print_reference(reference)?,
            Node::Set { target, value, span } => {
                self.at = span.start;
                let value = self.expression(value)?;
                if self.trace.is_some() {
                    let shown = self.shown(&value);
                    self.step(StepKind::Set, *span, shown);
                }
                // Nothing on the right leaves the variable as it was: Velocity 1.7's default.
                if !value.is_null() {
                    self.assign(target, value)?;
                }
            }
            Node::If { branches, otherwise } => {
                for branch in branches {
                    self.at = branch.span.start;
                    let truth = self.truth(&branch.condition)?;
                    if self.trace.is_some() {
                        self.step(StepKind::Condition, branch.span, truth.to_string());
                    }
                    if truth {
                        return self.block(&branch.body);
                    }
                }
                return self.block(otherwise);
            }
            Node::Foreach { slot, list, body, span } => {
                self.at = span.start;
                return self.foreach(*slot, list, body, *span);
            }
            Node::Define { slot, body, span } => {
                self.put(*slot, Value::Block(body));
                self.step(StepKind::Directive, *span, String::new());
            }
            Node::Break(span) => {
                self.step(StepKind::Directive, *span, String::new());
                return Ok(Flow::Break);
            }
            Node::Stop(span) => {
                self.step(StepKind::Directive, *span, String::new());
                return Ok(Flow::Stop);
            }
        }
        Ok(Flow::Next)
    }

    fn foreach(&mut self, slot: Slot, list: &'r Expr, body: &'r Block, span: Span) -> Done<Flow> {
        let list = self.expression(list)?;
        // The values of a map are gathered once; lists are looked at as they are.
        let list = match self.entries(&list)? {
            Some(entries) => self.new_list(entries.into_iter().map(|(_, value)| value).collect())?,
            None => list,
        };
        let Some(length) = self.list_length(&list) else {
            return Ok(Flow::Next);
        };
        let length = length.min(self.program.limits.rounds);
        let saved = self.slot(slot);
        let saved_foreach = self.program.foreach.map(|slot| self.slot(slot));
        let saved_count = self.program.velocity_count.map(|slot| self.slot(slot));
        let depth = self.rounds.len();
        self.rounds.push(Round { index: 0, length });
        let mut ended = Flow::Next;
        for index in 0..length {
            self.spend(1)?;
            let Some(item) = self.item(&list, index) else {
                break;
            };
            if let Some(round) = self.rounds.last_mut() {
                round.index = index;
            }
            if self.trace.is_some() {
                let shown = self.shown(&item);
                self.step(StepKind::Round, span, shown);
            }
            self.put(slot, item);
            if let Some(slot) = self.program.foreach {
                self.put(slot, Value::Loop(depth));
            }
            if let Some(slot) = self.program.velocity_count {
                self.put(slot, Value::count(index + 1));
            }
            match self.block(body)? {
                Flow::Next => {}
                Flow::Break => break,
                Flow::Stop => {
                    ended = Flow::Stop;
                    break;
                }
            }
        }
        self.rounds.truncate(depth);
        self.put(slot, saved);
        if let (Some(slot), Some(saved)) = (self.program.foreach, saved_foreach) {
            self.put(slot, saved);
        }
        if let (Some(slot), Some(saved)) = (self.program.velocity_count, saved_count) {
            self.put(slot, saved);
        }
        Ok(ended)
    }

    fn slot(&self, slot: Slot) -> Value<'r> {
        self.slots.get(usize::from(slot)).cloned().unwrap_or(Value::Null)
    }

    fn put(&mut self, slot: Slot, value: Value<'r>) {
        if let Some(place) = self.slots.get_mut(usize::from(slot)) {
            *place = value;
        }
    }

    fn new_list(&mut self, items: Vec<Value<'r>>) -> Done<Value<'r>> {
        self.spend(1 + items.len() / 4)?;
        let id = ListId(u32::try_from(self.lists.len()).unwrap_or(u32::MAX));
        self.lists.push(List { items, json: false });
        Ok(Value::List(id))
    }

    /// A list that prints as JSON.
    fn new_json_list(&mut self, items: Vec<Value<'r>>) -> Done<Value<'r>> {
        let list = self.new_list(items)?;
        if let Some(list) = self.lists.last_mut() {
            list.json = true;
        }
        Ok(list)
    }

    fn new_map(&mut self, entries: Vec<(Value<'r>, Value<'r>)>) -> Done<Value<'r>> {
        self.spend(1 + entries.len() / 4)?;
        let id = MapId(u32::try_from(self.maps.len()).unwrap_or(u32::MAX));
        self.maps.push(Map { entries });
        Ok(Value::Map(id))
    }

    /// A value for a person, cut. Costs no steps and cannot fail: who watches must see what would
    /// happen unwatched. What it may print in all has its own bound.
    fn shown(&mut self, value: &Value<'r>) -> String {
        let traced = self.trace.as_ref().map_or(TRACE, |trace| trace.len());
        if traced >= TRACE || self.unshown == 0 {
            return "…".to_owned();
        }
        let text = self.glimpse(value, 1000);
        self.unshown = self.unshown.saturating_sub(text.len());
        match text.char_indices().nth(200) {
            Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
            None => text,
        }
    }

    fn step(&mut self, kind: StepKind, span: Span, result: String) {
        let program = self.program;
        if let Some(trace) = self.trace.as_deref_mut()
            && trace.len() < TRACE
        {
            let (line, column) = program.position(span.start);
            trace.push(Step { line, column, kind, source: program.text(span).to_owned(), result });
        }
    }
}
