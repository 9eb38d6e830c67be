//! Text, comments and directives.

use super::{Closing, DIRECTIVES, Nodes, Parsed, Parser};
use crate::program::{Branch, Node};

impl Parser<'_> {
    /// Reads up to the directive that closes the block (which is consumed) or to the end.
    pub(super) fn block(&mut self, nodes: &mut Nodes) -> Parsed<Closing> {
        self.enter()?;
        let closing = self.statements(nodes);
        self.leave();
        closing
    }

    fn statements(&mut self, nodes: &mut Nodes) -> Parsed<Closing> {
        nodes.run = nodes.text.len();
        while let Some(byte) = self.peek() {
            match byte {
                b'$' => self.dollar(nodes, 0)?,
                b'\\' => self.backslashes(nodes)?,
                b'#' => {
                    let closing = self.hash(nodes)?;
                    if closing != Closing::Nothing {
                        return Ok(closing);
                    }
                }
                _ => {
                    let length =
                        self.rest().bytes().position(|b| matches!(b, b'$' | b'#' | b'\\')).unwrap_or(self.rest().len());
                    let text = self.source.get(self.at..self.at + length).unwrap_or_default();
                    nodes.text.push_str(text);
                    self.at += length;
                }
            }
        }
        Ok(Closing::Nothing)
    }

    /// Backslashes: before a reference or a directive they escape, elsewhere they are text.
    fn backslashes(&mut self, nodes: &mut Nodes) -> Parsed<()> {
        let count = self.rest().bytes().take_while(|&b| b == b'\\').count();
        let after = self.at + count;
        match self.source.as_bytes().get(after) {
            Some(b'$') => {
                self.at = after;
                return self.dollar(nodes, count);
            }
            Some(b'#') => {
                let word = self.word(after + 1).map(|(end, word)| (end, DIRECTIVES.contains(&word)));
                match word {
                    // `\#if`: the directive as text, with half the backslashes.
                    Some((end, known)) if count % 2 == 1 => {
                        let keep = if known { count / 2 } else { count };
                        let text = format!("{}{}", "\\".repeat(keep), self.source.get(after..end).unwrap_or_default());
                        nodes.token(&text);
                        self.at = end;
                        return Ok(());
                    }
                    // `\\#if`: half the backslashes, then the directive. `#set` is no word here,
                    // as in 1.7.
                    Some((_, true)) if !self.is_set(after) => {
                        nodes.token(&"\\".repeat(count / 2));
                        self.at = after;
                        return Ok(());
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        nodes.token(&"\\".repeat(count));
        self.at = after;
        Ok(())
    }

    fn dollar(&mut self, nodes: &mut Nodes, backslashes: usize) -> Parsed<()> {
        if let Some(reference) = self.reference(backslashes)? {
            nodes.push(Node::Print(Box::new(reference)));
        } else {
            nodes.token(&"\\".repeat(backslashes));
            nodes.token("$");
            self.at += 1;
        }
        Ok(())
    }

    /// Whether `#set (` or `#{set} (` stands at a place.
    fn is_set(&self, at: usize) -> bool {
        let rest = self.source.get(at..).unwrap_or_default();
        rest.strip_prefix("#set")
            .or_else(|| rest.strip_prefix("#{set}"))
            .is_some_and(|after| after.trim_start_matches(' ').starts_with('('))
    }

    fn hash(&mut self, nodes: &mut Nodes) -> Parsed<Closing> {
        let start = self.at;
        match self.peek_at(1) {
            Some(b'#') => {
                let end = self.rest().find(['\n', '\r']).unwrap_or(self.rest().len());
                self.at += end;
                self.swallow_line();
                nodes.run = nodes.text.len();
                return Ok(Closing::Nothing);
            }
            Some(b'*') => {
                let Some(end) = self.rest().get(2..).and_then(|rest| rest.find("*#")) else {
                    return self.error("a comment #* without its *#");
                };
                self.at += end + 4;
                nodes.run = nodes.text.len();
                return Ok(Closing::Nothing);
            }
            Some(b'[') if self.peek_at(2) == Some(b'[') => {
                let Some(end) = self.rest().get(3..).and_then(|rest| rest.find("]]#")) else {
                    return self.error("#[[ without its ]]#");
                };
                let text = self.rest().get(3..3 + end).unwrap_or_default().to_owned();
                nodes.token(&text);
                self.at += end + 6;
                return Ok(Closing::Nothing);
            }
            _ => {}
        }
        if self.is_set(start) {
            self.set(nodes)?;
            return Ok(Closing::Nothing);
        }
        let Some((end, word)) = self.word(start + 1).map(|(end, word)| (end, word.to_owned())) else {
            nodes.token("#");
            self.at += 1;
            return Ok(Closing::Nothing);
        };
        self.at = end;
        match word.as_str() {
            "end" => {
                self.swallow_line();
                return Ok(Closing::End(start));
            }
            "else" => {
                self.swallow_line();
                return Ok(Closing::Else(start));
            }
            "elseif" => return Ok(Closing::ElseIf(start)),
            "if" => self.if_else(nodes, start)?,
            "foreach" => self.foreach(nodes, start)?,
            "define" => self.define(nodes, start)?,
            "literal" if self.bracket_follows() => self.literal(nodes, start)?,
            "break" => self.alone(nodes, start, true)?,
            "stop" => self.alone(nodes, start, false)?,
            "macro" | "include" | "parse" | "evaluate" => {
                return Err(self.error_at(
                    start,
                    format!(
                        "#{word} is not available in API Gateway's mapping templates{}",
                        if word == "macro" { "; #define gives a block a name" } else { "" }
                    ),
                ));
            }
            _ if word.starts_with('@') => {
                return Err(self.error_at(start, "calls of macros are not available"));
            }
            _ => self.unknown(nodes, start, &word)?,
        }
        Ok(Closing::Nothing)
    }

    fn bracket_follows(&self) -> bool {
        self.rest().trim_start_matches([' ', '\t', '\n', '\r']).starts_with('(')
    }

    fn open_bracket(&mut self, what: &str) -> Parsed<()> {
        self.skip_blanks();
        if self.peek() != Some(b'(') {
            return self.error(format!("{what} wants an opening bracket, not {}", self.found()));
        }
        self.at += 1;
        Ok(())
    }

    /// The closing bracket of a directive, with the rest of a blank line.
    fn close_bracket(&mut self, what: &str) -> Parsed<()> {
        self.skip_blanks();
        if self.peek() != Some(b')') {
            return self.error(format!("{what} wants a closing bracket, not {}", self.found()));
        }
        self.at += 1;
        self.swallow_line();
        Ok(())
    }

    /// Where the directive that was just read ends, without the line end it swallowed.
    fn end_of_directive(&self, start: usize) -> usize {
        let text = self.source.get(start..self.at).unwrap_or_default();
        start + text.trim_end().len()
    }

    fn set(&mut self, nodes: &mut Nodes) -> Parsed<()> {
        let start = self.at;
        // The blanks before `#set` go, if they are the whole of the text before it.
        let blanks = nodes.text.get(nodes.run..).unwrap_or_default();
        if blanks.bytes().all(|b| matches!(b, b' ' | b'\t')) {
            nodes.text.truncate(nodes.run);
        }
        let bracket = self.rest().find('(').unwrap_or_default();
        self.at += bracket + 1;
        self.skip_blanks();
        let Some(target) = (if self.peek() == Some(b'$') { self.reference(0)? } else { None }) else {
            return self.error(format!("#set wants a reference such as $name, not {}", self.found()));
        };
        self.skip_blanks();
        if self.peek() != Some(b'=') {
            return self.error(format!("#set wants =, not {}", self.found()));
        }
        self.at += 1;
        let value = self.expression()?;
        self.close_bracket("#set")?;
        let span = self.span_to(start, self.end_of_directive(start));
        nodes.push(Node::Set { target: Box::new(target), value, span });
        Ok(())
    }

    fn if_else(&mut self, nodes: &mut Nodes, start: usize) -> Parsed<()> {
        let mut branches = Vec::new();
        let mut otherwise = Nodes::default();
        let mut branch_start = start;
        loop {
            self.open_bracket("#if")?;
            let condition = self.expression()?;
            self.close_bracket("#if")?;
            let span = self.span_to(branch_start, self.end_of_directive(branch_start));
            let mut body = Nodes::default();
            let closing = self.block(&mut body)?;
            branches.push(Branch { condition, body: body.finish(), span });
            match closing {
                Closing::End(_) => break,
                Closing::ElseIf(at) => branch_start = at,
                Closing::Else(at) => match self.block(&mut otherwise)? {
                    Closing::End(_) => break,
                    Closing::Nothing => return Err(self.no_end("#else", at)),
                    Closing::Else(at) | Closing::ElseIf(at) => {
                        return Err(self.error_at(at, "after #else only #end may follow"));
                    }
                },
                Closing::Nothing => return Err(self.no_end("#if", start)),
            }
        }
        nodes.push(Node::If { branches, otherwise: otherwise.finish() });
        Ok(())
    }

    fn no_end(&self, what: &str, at: usize) -> crate::api::CompileError {
        self.error_at(at, format!("{what} without its #end"))
    }

    /// The body of a directive other than `#if`, up to its `#end`.
    fn body(&mut self, what: &str, start: usize) -> Parsed<Nodes> {
        let mut body = Nodes::default();
        match self.block(&mut body)? {
            Closing::End(_) => Ok(body),
            Closing::Nothing => Err(self.no_end(what, start)),
            Closing::Else(at) | Closing::ElseIf(at) => {
                Err(self.error_at(at, format!("#else inside {what} without an #if")))
            }
        }
    }

    fn foreach(&mut self, nodes: &mut Nodes, start: usize) -> Parsed<()> {
        self.open_bracket("#foreach")?;
        let slot = self.plain_variable("#foreach")?;
        self.skip_blanks();
        let word = self.rest().bytes().take_while(u8::is_ascii_alphabetic).count();
        if self.rest().get(..word) != Some("in") {
            return self.error(format!("#foreach wants ‘in’, not {}", self.found()));
        }
        self.at += word;
        let list = self.expression()?;
        self.close_bracket("#foreach")?;
        let span = self.span_to(start, self.end_of_directive(start));
        let body = self.body("#foreach", start)?.finish();
        nodes.push(Node::Foreach { slot, list, body, span });
        Ok(())
    }

    fn define(&mut self, nodes: &mut Nodes, start: usize) -> Parsed<()> {
        self.open_bracket("#define")?;
        let slot = self.plain_variable("#define")?;
        self.close_bracket("#define")?;
        let span = self.span_to(start, self.end_of_directive(start));
        let body = self.body("#define", start)?.finish();
        nodes.push(Node::Define { slot, body, span });
        Ok(())
    }

    /// `#literal()` … `#end`: the text in between as it stands.
    fn literal(&mut self, nodes: &mut Nodes, start: usize) -> Parsed<()> {
        self.open_bracket("#literal")?;
        self.close_bracket("#literal")?;
        let inside = self.at;
        let mut body = Nodes::default();
        let Closing::End(end) = self.block(&mut body)? else {
            return Err(self.no_end("#literal", start));
        };
        let text = self.source.get(inside..end).unwrap_or_default().to_owned();
        nodes.token(&text);
        Ok(())
    }

    /// `#break` and `#stop`, which take no brackets but may have empty ones.
    fn alone(&mut self, nodes: &mut Nodes, start: usize, is_break: bool) -> Parsed<()> {
        let span = self.span(start);
        if self.bracket_follows() {
            self.open_bracket("the directive")?;
            self.skip_blanks();
            if self.peek() != Some(b')') {
                self.expression()?;
            }
            self.close_bracket("the directive")?;
        }
        nodes.push(if is_break { Node::Break(span) } else { Node::Stop(span) });
        Ok(())
    }

    /// `#word` that is no directive is text, its brackets too.
    fn unknown(&mut self, nodes: &mut Nodes, start: usize, word: &str) -> Parsed<()> {
        if self.bracket_follows() {
            self.open_bracket(word)?;
            loop {
                self.skip_blanks();
                match self.peek() {
                    Some(b')') => break,
                    Some(b',') => self.at += 1,
                    Some(b) if b.is_ascii_alphabetic() || b == b'_' => {
                        if let Some((end, _)) = self.word(self.at) {
                            self.at = end;
                        }
                    }
                    None => return Err(self.error_at(start, format!("#{word}( without its )"))),
                    Some(_) => {
                        self.expression()?;
                    }
                }
            }
            self.close_bracket(word)?;
        }
        let text = self.source.get(start..self.at).unwrap_or_default().to_owned();
        nodes.token(&text);
        Ok(())
    }

    /// A variable without properties.
    fn plain_variable(&mut self, what: &str) -> Parsed<crate::program::Slot> {
        self.skip_blanks();
        let at = self.at;
        match if self.peek() == Some(b'$') { self.reference(0)? } else { None } {
            Some(reference) if reference.parts.is_empty() => Ok(reference.slot),
            _ => Err(self.error_at(at, format!("{what} wants a variable such as $name"))),
        }
    }
}
