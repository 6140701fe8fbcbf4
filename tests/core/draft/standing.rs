//! Where added clauses stand: as if they were moved in one list by hand.

use okaeri::domain::draft::{Change, ClauseKey, Field, Kind, Left, Open, Revision, State, Way};
use okaeri::domain::id::{ClauseId, OwnClauseId};
use okaeri::domain::program::Program;
use okaeri::domain::text::Language;
use proptest::collection::vec;
use proptest::prelude::*;

use super::revised::{program, revised, words, written};
use super::{CATALOG, made, revise};
use crate::small::cases;

fn own(id: &str) -> OwnClauseId {
    OwnClauseId::from(id.to_owned())
}

fn order(program: &Program) -> Vec<ClauseKey> {
    let revision = program.drafts.get(&Kind::Faq).cloned().unwrap_or_default();
    revision.order(&made(program, Kind::Faq).clauses)
}

#[test]
fn an_added_clause_is_numbered_where_it_stands_and_blank_until_it_is_written() {
    let why = ClauseKey::Drafted(ClauseId::new("why"));
    let added = revised(&program(), Kind::Faq, Change::Add(own("a"), Some(why)));
    let said = Change::SayOwn(own("a"), Language::Japanese, words("費用は", "会社が負担します。"));
    let text = written(&added, Kind::Faq, Language::Japanese);
    let blank = |field| Left::Open(Open::ByHand(field));
    assert_eq!(text.clauses[1].left, [blank(Field::Heading), blank(Field::Body)]);
    let written_ja = revised(&added, Kind::Faq, said);
    let text = written(&written_ja, Kind::Faq, Language::Japanese);
    assert_eq!((text.clauses[1].heading.as_str(), &text.clauses[1].state), ("Q2. 費用は", &State::Own));
    assert!(text.clauses[2].heading.starts_with("Q3. "));
    assert!(text.as_text().contains("\n\nQ2. 費用は\n会社が負担します。\n"));
    let english = written(&written_ja, Kind::Faq, Language::English);
    assert!(english.clauses[1].is_said_elsewhere);
    assert_eq!(english.clauses[1].heading, "Q2. [Fill in: heading]", "both languages have the same clauses");
    let gone = revised(&written_ja, Kind::Faq, Change::Remove(own("a")));
    assert_eq!(gone, program());
}

/// What is done to the list.
#[derive(Clone, Debug)]
enum Deed {
    Add(prop::sample::Index),
    Top,
    Up(prop::sample::Index),
    Down(prop::sample::Index),
    Remove(prop::sample::Index),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let index = any::<prop::sample::Index>;
    let deed = prop_oneof![
        3 => index().prop_map(Deed::Add),
        1 => Just(Deed::Top),
        3 => index().prop_map(Deed::Up),
        3 => index().prop_map(Deed::Down),
        1 => index().prop_map(Deed::Remove),
    ];
    vec(deed, 0..40)
}

/// The added clause that is meant.
fn pick(list: &[ClauseKey], index: prop::sample::Index) -> Option<(usize, OwnClauseId)> {
    let all: Vec<(usize, OwnClauseId)> = list
        .iter()
        .enumerate()
        .filter_map(|(at, key)| match key {
            ClauseKey::Own(id) => Some((at, id.clone())),
            ClauseKey::Drafted(_) => None,
        })
        .collect();
    (!all.is_empty()).then(|| index.get(&all).clone())
}

/// The same done to a plain list.
fn by_hand(list: &mut Vec<ClauseKey>, deed: &Deed, name: &str) -> Option<Change> {
    Some(match deed {
        Deed::Top => {
            list.insert(0, ClauseKey::Own(own(name)));
            Change::Add(own(name), None)
        }
        Deed::Add(index) => {
            let at = index.index(list.len());
            let after = list[at].clone();
            list.insert(at + 1, ClauseKey::Own(own(name)));
            Change::Add(own(name), Some(after))
        }
        Deed::Up(index) => {
            let (at, id) = pick(list, *index)?;
            if at > 0 {
                list.swap(at, at - 1);
            }
            Change::Move(id, Way::Up)
        }
        Deed::Down(index) => {
            let (at, id) = pick(list, *index)?;
            if at + 1 < list.len() {
                list.swap(at, at + 1);
            }
            Change::Move(id, Way::Down)
        }
        Deed::Remove(index) => {
            let (at, id) = pick(list, *index)?;
            list.remove(at);
            Change::Remove(id)
        }
    })
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn added_clauses_stand_where_they_are_put(deeds in deeds()) {
        let mut program = program();
        let mut list = order(&program);
        for (at, deed) in deeds.iter().enumerate() {
            let Some(change) = by_hand(&mut list, deed, &format!("o{at}")) else { continue };
            program = revised(&program, Kind::Faq, change);
            prop_assert_eq!(&order(&program), &list, "{:?}", deed);
        }
    }
}

#[test]
fn there_is_always_room_between_two_clauses() {
    let mut program = revised(&program(), Kind::Faq, Change::Add(own("z"), None));
    for at in 0..49 {
        program = revised(&program, Kind::Faq, Change::Add(own(&format!("o{at}")), None));
        assert_eq!(order(&program)[0], ClauseKey::Own(own(&format!("o{at}"))));
    }
}

#[test]
fn what_followed_a_clause_that_is_gone_stands_at_the_end() {
    let mut program = revised(&program(), Kind::Faq, Change::Add(own("a"), None));
    let revision: &mut Revision = program.drafts.get_mut(&Kind::Faq).expect("a revision");
    revision.own[0].stands.after = Some(ClauseId::new("gone"));
    assert_eq!(order(&program).last(), Some(&ClauseKey::Own(own("a"))));
    let moved = revised(&program, Kind::Faq, Change::Move(own("a"), Way::Up));
    let last = order(&moved);
    assert_eq!(last[last.len() - 2], ClauseKey::Own(own("a")));
    let known = revise(&program, Kind::Faq, Change::Add(own("b"), Some(ClauseKey::Own(own("a")))));
    assert!(program.apply(&CATALOG, &known).is_ok());
}
