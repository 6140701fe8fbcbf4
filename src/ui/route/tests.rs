//! Every page has an address, and every address leads to its page.

use super::*;

#[test]
fn every_route_is_found_again_by_its_address() {
    let id = || ProgramId::from("abc".to_owned());
    let factor = || FactorId::new("data");
    let pages = [
        Page::Overview,
        Page::QuickCheck,
        Page::Assess(factor()),
        Page::Results,
        Page::Factor(factor()),
        Page::Rounds(2),
        Page::Target,
        Page::Charter,
        Page::Plan,
        Page::Gantt,
        Page::Week,
        Page::Board,
        Page::Load,
        Page::Versions,
        Page::Outlook,
        Page::Task(TaskId::from("own.x".to_owned())),
        Page::Policy,
        Page::Value,
        Page::Risks,
        Page::Kpis,
        Page::Argument,
        Page::Drafts(draft::Kind::Rules),
        Page::Drafts(draft::Kind::Consent),
        Page::Report,
        Page::Settings,
        Page::History,
        Page::Conflicts,
        Page::Share,
    ];
    let guides = [
        Guide::Start,
        Guide::Factors,
        Guide::Factor(factor()),
        Guide::Item(ItemId::new("data.consent")),
        Guide::Action(ActionId::new("data.tool_choice")),
        Guide::Challenges,
        Guide::Merits,
        Guide::Cases,
        Guide::Case(CaseId::new("mixi")),
        Guide::Sources,
    ];
    let pages = pages.into_iter().map(|page| Route::Program(id(), page));
    let guides = guides.into_iter().map(Route::Guide);
    for route in [Route::Home, Route::New, Route::Open, Route::Data, Route::Folder, Route::NotFound]
        .into_iter()
        .chain(pages)
        .chain(guides)
    {
        assert_eq!(Route::from_hash(&route.hash()), route);
    }
}

#[test]
fn an_address_that_names_nothing_is_not_found() {
    for hash in ["#/nowhere", "#/p/abc/nowhere", "#/guide/nowhere", "#/p"] {
        assert_eq!(Route::from_hash(hash), Route::NotFound, "{hash}");
    }
}
