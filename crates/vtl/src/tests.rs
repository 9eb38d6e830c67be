//! Templates as API Gateway's and Velocity's users write them. `cases/*.txt` hold template, inputs
//! and result, each with the source of the fact; `cases/velocity.txt` is what Velocity 1.7 printed.

use std::collections::BTreeMap;
use std::fmt::Write;

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::{Inputs, Overrides, RenderErrorKind, StepKind, Template};

fn pairs(text: &str) -> Vec<(String, String)> {
    text.split("; ")
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (key.trim().to_owned(), value.to_owned()))
        .collect()
}

fn overrides(set: &Overrides) -> String {
    let mut out = String::new();
    let mut lines = |what: &str, lists: &[(String, Vec<String>)]| {
        for (name, values) in lists {
            let _ = writeln!(out, "{what} {name}: {}", values.join(" | "));
        }
    };
    lines("request header", &set.request_header);
    lines("request query", &set.request_querystring);
    let paths: Vec<_> = set.request_path.iter().map(|(name, value)| (name.clone(), vec![value.clone()])).collect();
    lines("request path", &paths);
    lines("response header", &set.response_header);
    if let Some(status) = &set.response_status {
        let _ = writeln!(out, "response status {status}");
    }
    out
}

/// One case of `cases/apigateway.txt`.
fn check_case(case: &str) -> Result<(), String> {
    let (head, rest) = case.split_once("\n---\n").ok_or("no template")?;
    let (template, rest) = rest.split_once("\n---").ok_or("no result")?;
    let (how, rest) = rest.split_once('\n').unwrap_or((rest, ""));
    let (expect, expect_overrides) = match rest.split_once("\n--- overrides\n") {
        Some((expect, overrides)) => (expect, overrides.trim()),
        None => (rest, ""),
    };
    // A note or blank lines may follow.
    let expect = expect.split("\nnote: ").next().unwrap_or_default().trim_end_matches('\n');
    let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap_or("").trim();
    if field("source").is_empty() {
        return Err("no source".to_owned());
    }
    let (path, querystring, header) = (pairs(field("path")), pairs(field("query")), pairs(field("header")));
    let stage: BTreeMap<String, String> = pairs(field("stage")).into_iter().collect();
    let context = serde_json::from_str(field("context")).unwrap_or(Json::Null);
    let inputs = Inputs {
        body: field("body"),
        path: &path,
        querystring: &querystring,
        header: &header,
        context: &context,
        stage_variables: &stage,
    };
    let failed = |kind: &str, message: String| {
        if how.trim() == format!("error {kind}") && message.contains(expect) {
            Ok(())
        } else {
            Err(format!("failed ({kind}): {message}"))
        }
    };
    let template = match Template::compile(template, &base::Limits::default()) {
        Ok(template) => template,
        Err(error) => return failed("compile", error.to_string()),
    };
    match template.render(&inputs) {
        Err(error) => failed(&format!("{:?}", error.kind).to_lowercase(), error.to_string()),
        Ok(rendered) => {
            // A result's own line ends at its end are not told from the case's.
            if rendered.text.trim_end_matches('\n') != expect || !how.trim().is_empty() {
                return Err(format!("expected\n{expect}\nbut it is\n{}", rendered.text));
            }
            if overrides(&rendered.overrides).trim() != expect_overrides {
                return Err(format!("overrides:\n{}", overrides(&rendered.overrides)));
            }
            // The traced evaluation gives the same.
            assert_eq!(template.render_traced(&inputs).0.as_ref(), Ok(&rendered));
            Ok(())
        }
    }
}

#[test]
fn templates_of_api_gateway() {
    let file = include_str!("../cases/apigateway.txt");
    let mut wrong = String::new();
    let cases: Vec<&str> = file.split("\n=== ").skip(1).collect();
    for case in &cases {
        if let Err(error) = check_case(case) {
            let name = case.lines().next().unwrap_or_default();
            let _ = writeln!(wrong, "=== {name}\n{error}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(cases.len() > 60);
}

/// The variables of `cases/velocity.txt`; the comment keeps blanks after the last `#set` in place.
const VARIABLES: &str = "#set($foo = 'FOO')#set($bar = 'BAR')#set($n = 3)#set($yes = true)\
    #set($no = false)#set($empty = '')#set($list = ['a', 'b', 'c'])\
    #set($map = {'a': 1, 'b': 'two', 'c': [1, 2]})#**#";

#[test]
fn templates_of_velocity() {
    let file = include_str!("../cases/velocity.txt");
    let mut wrong = String::new();
    let mut count = 0;
    for case in file.split("\n=== ").skip(1) {
        let mut lines = case.lines();
        let name = lines.next().unwrap_or_default();
        let source = lines.next().unwrap_or_default();
        assert!(source.starts_with("source: "), "{name}");
        let mut text = || serde_json::from_str::<String>(lines.next().unwrap_or_default()).unwrap();
        let (template, expect) = (text(), text());
        let made = Template::compile(&format!("{VARIABLES}{template}"), &base::Limits::default())
            .map_err(|error| error.to_string())
            .and_then(|template| template.render(&Inputs::of_body("")).map_err(|error| error.to_string()))
            .map_or_else(|error| error, |rendered| rendered.text);
        count += 1;
        if made != expect {
            let _ = writeln!(wrong, "=== {name}\n{template}\nexpected {expect:?}\nbut it is {made:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(count > 60);
}

fn render(template: &str, body: &str) -> String {
    match Template::compile(template, &base::Limits::default()) {
        Err(error) => format!("compile: {error}"),
        Ok(template) => match template.render(&Inputs::of_body(body)) {
            Ok(rendered) => rendered.text,
            Err(error) => format!("{:?}: {error}", error.kind),
        },
    }
}

#[track_caller]
fn check(template: &str, expect: &str) {
    assert_eq!(render(template, "{}"), expect, "{template}");
}

#[track_caller]
fn check_error(template: &str, part: &str) {
    let made = render(template, "{}");
    assert!(made.contains(part), "{template}: {made}");
}

#[test]
fn what_velocity_refuses_is_refused_with_its_place() {
    check_error("a\n #if($x", "compile: line 2, column 8: #if wants a closing bracket, not the end");
    check_error("#end", "line 1, column 1: #end");
    check_error("#if(true)#else#else#end", "after #else only #end may follow");
    check_error("#foreach($x)a#end", "#foreach wants ‘in’, not ‘)’");
    check_error("#foreach $x in $y", "#foreach wants an opening bracket");
    check_error("#set($x)", "#set wants =");
    check_error("#set($x = )", "an expression cannot begin with ‘)’");
    check_error("#set(x = 1)", "#set wants a reference");
    check_error("${foo", "wants a closing brace");
    check_error("#set($x = \"a", "without its closing quote");
    check_error("#set($x = \"#if\")", "inside this string");
    check_error("#* a", "without its *#");
    check_error("#[[ a", "without its ]]#");
    check_error("#parse('x')", "#parse is not available");
    check_error("#set($x = 999999999999999999999999999999999999999999)", "too large");
}

#[test]
fn bombs_end_in_an_error() {
    let rounds = "#foreach($a in [1..1000])";
    check_error(&format!("{rounds}{rounds}{rounds}x#end#end#end"), "Limit: line 1");
    check_error(&format!("#set($s = 'xxxxxxxxxxxxxxxx'){rounds}#set($s = $s + $s)#end"), "Limit: line 1");
    check_error(&format!("#set($s = 'x'){rounds}#set($s = $s.replace('x', 'xxxxxxxxxxxxxxxx'))#end"), "Limit: line 1");
    check_error(&format!("#set($l = [])#set($x = $l.add($l))$l{rounds}#end"), "nests more deeply than");
    check_error("#set($l = [])#set($x = $l.add($l))#if($l == $l.get(0))x#end", "nest more deeply");
    check_error(&format!("#set($l = ['xxxxxxxx']){rounds}#set($l = [$l, $l, $l, $l])#end$l"), "Limit: line 1");
    check_error("$foo.matches('x')#set($f = 'a')$f.matches('(a{1000}){1000}')", "Expression");
    check_error(&"(".repeat(1000), "(((");
    check_error(&format!("#set($x = {}1)", "(".repeat(1000)), "nested more deeply than 100");
    check_error(&format!("#set($x = {}1)", "!".repeat(1000)), "nested more deeply than 100");
    check_error(&format!("#set($x = {}1)", "[".repeat(1000)), "nested more deeply than 100");
    check_error(&"#if(true)".repeat(1000), "nested more deeply than 100");
    check_error(&"$a[".repeat(1000), "nested more deeply than 100");
    check_error(&format!("$a{}", ".a(\"$a".repeat(1000)), "compile");
    // The keys are made while it runs, so that no template is too long for them.
    check_error(
        &format!("{rounds}#foreach($b in [1..3])#set($context.requestOverride.path[\"${{a}}x$b\"] = '')#end#end"),
        "more than 1000 overrides",
    );
    let small = base::Limits { template: 10, ..base::Limits::default() };
    assert!(Template::compile("12345678901", &small).is_err());
}

#[test]
fn deep_documents_and_deep_lists_are_freed_without_recursion() {
    let template = "#set($l = [])#foreach($a in [1..1000])#foreach($b in [1..100])#set($l = [$l])#end#end#set($m = {})#foreach($a in [1..1000])#set($m = {'m': $m.entrySet()})#end done";
    check(template, " done");
    let deep = format!("{}1{}", "[".repeat(5000), "]".repeat(5000));
    assert!(render("$input.json('$')", &deep).starts_with("Body: "));
}

#[test]
fn steps_are_told() {
    let template = Template::compile(
        "#set($x = $input.path('$.a'))\n#if($x > 1)$x#foreach($i in [1..2])$i#end#end",
        &base::Limits::default(),
    )
    .unwrap();
    let (rendered, steps) = template.render_traced(&Inputs::of_body("{\"a\":5}"));
    assert_eq!(rendered.unwrap().text, "512");
    let told: Vec<String> = steps
        .iter()
        .map(|step| format!("{}:{} {} {} = {}", step.line, step.column, step.kind, step.source, step.result))
        .collect();
    assert_eq!(
        told,
        [
            "1:1 set #set($x = $input.path('$.a')) = 5",
            "2:1 if #if($x > 1) = true",
            "2:12 reference $x = 5",
            "2:14 foreach #foreach($i in [1..2]) = 1",
            "2:36 reference $i = 1",
            "2:14 foreach #foreach($i in [1..2]) = 2",
            "2:36 reference $i = 2",
        ]
    );
    assert_eq!(steps[0].kind, StepKind::Set);
}

#[test]
fn a_watched_template_does_what_an_unwatched_one_does() {
    let template = Template::compile(
        "#set($a = [0..9999])#foreach($i in $a)#set($b = $a)#end#set($l = [])#set($x = $l.add($l))#set($c = $l)done",
        &base::Limits { template_steps: 20_000, template_output: 1000, ..base::Limits::default() },
    )
    .unwrap();
    let plain = template.render(&Inputs::of_body("")).unwrap();
    let (traced, steps) = template.render_traced(&Inputs::of_body(""));
    assert_eq!(traced.unwrap(), plain);
    assert!(steps.len() > 1000);
}

#[test]
fn failures_of_calls_say_their_place() {
    let fails = |template: &str| {
        Template::compile(template, &base::Limits::default()).unwrap().render(&Inputs::of_body("{}")).unwrap_err()
    };
    let error = fails("\n  #set($l = [1])$l[5]");
    assert_eq!((error.kind, error.line), (RenderErrorKind::Call, 2));
    assert_eq!(fails("#set($s = 'abc')$s.substring(9)").kind, RenderErrorKind::Call);
    assert_eq!(fails("#set($i = 0)$i.parseInt('4a')").kind, RenderErrorKind::Call);
    assert_eq!(fails("#set($s = 'abc')$s.replaceAll('(', 'x')").kind, RenderErrorKind::Expression);
    assert_eq!(fails("#set($x = $input.params().put('a', 1))").kind, RenderErrorKind::Call);
}

#[test]
fn a_template_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Template>();
}

/// Pieces out of which templates grow in the properties below.
const PIECES: [&str; 46] = [
    "$",
    "#",
    "\\",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "'",
    "\"",
    "!",
    ".",
    " ",
    "\n",
    "\r\n",
    "$a",
    "$b",
    "${a}",
    "$!a",
    "$input",
    "$input.path('$.a')",
    "$input.json('$')",
    "$input.params()",
    "$util.parseJson(",
    "$context.requestOverride.header.x",
    "#set($a = ",
    "#if(",
    "#elseif(",
    "#else",
    "#end",
    "#foreach($i in ",
    "#define($b)",
    "#break",
    "#stop",
    "#[[",
    "]]#",
    "#*",
    "*#",
    "##",
    "[1..3]",
    "{'a': 1}",
    ".substring(1)",
    ".add(1)",
    " && ",
    "é😀",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn no_template_panics(pieces in proptest::collection::vec(proptest::sample::select(&PIECES[..]), 0..40), body in "\\PC{0,30}") {
        let _ = render(&pieces.concat(), &body);
    }

    #[test]
    fn no_text_panics(template in "\\PC{0,200}", body in "\\PC{0,50}") {
        let _ = render(&template, &body);
    }

    #[test]
    fn text_without_signs_is_itself(text in "[^$#\\\\]{0,200}") {
        prop_assert_eq!(render(&text, "{}"), text);
    }

    #[test]
    fn json_goes_through(a in any::<i64>(), b in "\\PC{0,40}", c in proptest::collection::vec(any::<bool>(), 0..5)) {
        let document = json!({"a": a, "b": b, "c": c, "d": {"e": null}});
        let made = render("$input.json('$')", &document.to_string());
        prop_assert_eq!(serde_json::from_str::<Json>(&made).unwrap(), document);
    }

    #[test]
    fn strings_of_any_kind_meet_their_methods(text in "\\PC{0,12}", other in "\\PC{0,3}", n in -3i32..15) {
        let body = json!({"t": text, "o": other, "n": n}).to_string();
        for call in ["substring($n)", "substring($n, 9)", "charAt($n)", "indexOf($o)", "indexOf($o, $n)",
            "replace($o, 'x')", "replaceAll($o, '$0')", "split($o)", "split($o, $n)", "matches($o)",
            "startsWith($o, $n)", "compareTo($o)", "trim()", "lastIndexOf($o)"] {
            let template = format!("#set($r = $input.path('$'))#set($n = $r.n)#set($o = $r.o)$r.t.{call}");
            let _ = render(&template, &body);
        }
    }
}
