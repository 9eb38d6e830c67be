//! JSONPath as Jayway reads it.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{Found, JsonPath};

fn store() -> Json {
    // The document of Goessner's article on JSONPath, which Jayway's README uses too.
    json!({
        "store": {
            "book": [
                {"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
                {"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
                {"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99},
                {"category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99}
            ],
            "bicycle": {"color": "red", "price": 19.95}
        },
        "expensive": 10
    })
}

fn found(path: &str, document: &Json) -> String {
    let path = match JsonPath::compile(path) {
        Ok(path) => path,
        Err(error) => return format!("error: {error}"),
    };
    match path.find(document, &mut 100_000) {
        Err(_) => "out of steps".to_owned(),
        Ok(Found::Nothing) => "nothing".to_owned(),
        Ok(Found::One(json)) => json.to_string(),
        Ok(Found::Made(json)) => format!("made {json}"),
        Ok(Found::Many(many)) => format!("many {}", json!(many)),
    }
}

fn check(path: &str, expect: &str) {
    assert_eq!(found(path, &store()), expect, "{path}");
}

// Sources: the table in Goessner's article and in the README of json-path/JsonPath.
#[test]
fn paths_of_the_article() {
    check("$.store.book[0].title", r#""Sayings of the Century""#);
    check("$['store']['book'][0]['title']", r#""Sayings of the Century""#);
    check("store.book[1].price", "12.99");
    check("$.store.book[*].author", r#"many ["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"]"#);
    check("$..author", r#"many ["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"]"#);
    check("$.store..price", "many [8.95,12.99,8.99,22.99,19.95]");
    check("$..book[2].title", r#"many ["Moby Dick"]"#);
    check("$..book[-1].title", r#"many ["The Lord of the Rings"]"#);
    check("$..book[-2:].price", "many [8.99,22.99]");
    check("$..book[0,1].price", "many [8.95,12.99]");
    check("$..book[:2].price", "many [8.95,12.99]");
    check("$..book[1:2].price", "many [12.99]");
    check("$..book[?(@.isbn)].price", "many [8.99,22.99]");
    check("$.store.book[?(@.price < 10)].price", "many [8.95,8.99]");
    check("$..book[?(@.price <= $['expensive'])].price", "many [8.95,8.99]");
    check("$..book[?(@.author =~ /.*REES/i)].price", "many [8.95]");
    check("$..book.length()", "made 1");
    check("$.store.book.length()", "made 4");
    check("$.store.bicycle.*", r#"many ["red",19.95]"#);
}

#[test]
fn what_leads_nowhere() {
    check("$.nope", "nothing");
    check("$.store.nope.deeper", "nothing");
    check("$.store.book[9]", "nothing");
    check("$.store.book[-9]", "nothing");
    check("$.store.book.title", "nothing");
    check("$..nope", "many []");
    check("$.store.book[*].isbn", r#"many ["0-553-21311-3","0-395-19395-8"]"#);
}

#[test]
fn filters() {
    check("$..book[?(@.category == 'fiction' && @.price > 20)].price", "many [22.99]");
    check("$..book[?(@.category == \"reference\" || @.price > 20)].price", "many [8.95,22.99]");
    check("$..book[?(!(@.isbn))].price", "many [8.95,12.99]");
    check("$..book[?(@.category in ['reference', 'x'])].price", "many [8.95]");
    check("$..book[?(@.category nin ['fiction'])].price", "many [8.95]");
    check("$..book[?(@.title contains 'Lord')].price", "many [22.99]");
    check("$..book[?(@.price == 8.95)].title", r#"many ["Sayings of the Century"]"#);
    check("$..book[?(@.isbn != null)].price", "many [8.95,12.99,8.99,22.99]");
}

#[test]
fn several_names_make_an_object() {
    check("$.store.bicycle['color','nope']", r#"made {"color":"red"}"#);
    check("$.store.book.sum()", "made null");
    check("$..price.max()", "made 22.99");
    check("$.store.keys()", r#"made ["book","bicycle"]"#);
}

#[test]
fn what_is_no_path() {
    for path in ["", "$.", "$..", "$[", "$['a", "$[?(@.a", "$.a b", "$[a]", "$.a.nope()", "$[1", "$[?(1)]"] {
        assert!(JsonPath::compile(path).is_err(), "{path}");
    }
    assert!(JsonPath::compile(&"$[?(@".repeat(100)).is_err());
}

#[test]
fn a_scan_of_scans_ends() {
    let mut document = json!(1);
    for _ in 0..60 {
        document = json!([document, 2]);
    }
    assert_eq!(found("$..*..*..*..*..*..*", &document), "out of steps");
}

proptest! {
    #[test]
    fn nothing_panics(path in "\\$?([.\\[\\]*?()@'\"0-9:,a-c&|=<>!~/ -]|\\.\\.|length\\(\\)){0,24}", document in "[\\[\\]{}\":,0-9a-c]{0,20}") {
        let document = serde_json::from_str(&document).unwrap_or_else(|_| store());
        let _ = found(&path, &document);
    }
}

#[test]
fn what_takes_long_costs_steps() {
    let long: Json = (0..10_000).collect();
    let costs = |path: &str| {
        let mut steps = 1_000_000;
        let found = JsonPath::compile(path).unwrap().find(&long, &mut steps).is_ok();
        assert!(found, "{path}");
        1_000_000 - steps
    };
    assert!(costs("$.length()") >= 1000);
    assert!(costs("$[?(@ in [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16])]") >= 20_000);
    // The same list, scanned again and again.
    let again = Json::Array(vec![long]);
    let mut steps = 10_000;
    let path = format!("$[{}0]..x", "0,".repeat(200));
    assert!(JsonPath::compile(&path).unwrap().find(&again, &mut steps).is_err());
}
