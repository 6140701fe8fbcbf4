//! The board paper: only claims that are borne out, only what is decided or worked out, and a body that fits on a page.

use okaeri::domain::answer::{Answer, Rating};
use okaeri::domain::argument::map;
use okaeri::domain::draft::{Draft, Field, Kind, Open, Part, Revision, Worked, draft};
use okaeri::domain::id::{ClaimId, ItemId};
use okaeri::domain::level::Level;
use okaeri::domain::plan::make;
use okaeri::domain::program::Program;
use okaeri::domain::score::Scope;
use okaeri::domain::sorted;
use okaeri::domain::text::Language;
use okaeri::domain::value::{Drawn, draw};

use super::CATALOG;
use crate::argument::bare;
use crate::full::full;
use crate::small::day;

fn paper(program: &Program, drawn: Option<&Drawn>) -> Draft {
    draft(&CATALOG, program, Worked { today: day("2026-10-20"), drawn }, Kind::Board)
}

fn years(program: &Program) -> Drawn {
    draw(&program.value.funnel(), 7, 1_000)
}

/// The text of a section.
fn section(draft: &Draft, id: &str, language: Language) -> String {
    let clause = draft.clauses.iter().find(|clause| clause.id == id).expect("a section");
    clause.parts.iter().map(|part| part.words().say(language)).collect::<Vec<_>>().join("\n")
}

fn says(draft: &Draft, id: &str, words: &str) {
    let text = section(draft, id, Language::Japanese);
    assert!(text.contains(words), "{words}\n{text}");
}

/// The full program with a plan of all that its target asks for.
fn planned() -> Program {
    let mut program = full(&CATALOG);
    program.plan = Some(make(&CATALOG, &program, day("2026-10-20")).plan);
    program
}

#[test]
fn it_has_the_sections_of_a_board_paper_and_an_annex() {
    let draft = paper(&bare(), None);
    let headings: Vec<String> =
        (0..draft.clauses.len()).filter_map(|at| draft.heading(at)).map(|one| one.ja.into_owned()).collect();
    assert_eq!(
        headings,
        [
            "1. 件名",
            "2. 目的",
            "3. 背景・現状",
            "4. 提案内容",
            "5. 期待効果",
            "6. 費用",
            "7. スケジュール",
            "8. リスクと対応",
            "9. 前提条件",
            "10. 代替案",
            "11. 承認事項",
            "別紙1 主張と根拠",
            "別紙2 計算の内訳",
            "別紙3 根拠の判定の決まり",
            "別紙4 出典",
        ]
    );
    let written = draft.written(&Revision::default(), Language::Japanese);
    let begins = written.clauses.iter().position(|clause| clause.begins_annex);
    assert_eq!(begins, Some(11));
    assert_eq!(written.clauses.iter().filter(|clause| clause.begins_annex).count(), 1);
    let headings: Vec<_> = written.clauses.iter().map(|clause| clause.heading.clone()).collect();
    let drafted = (0..draft.clauses.len()).filter_map(|at| draft.heading(at));
    assert_eq!(headings, drafted.map(|heading| heading.ja.into_owned()).collect::<Vec<_>>());
}

#[test]
fn what_is_neither_decided_nor_worked_out_is_a_blank() {
    let open = paper(&bare(), None).open();
    for missing in [
        Open::Why,
        Open::Purposes,
        Open::Owner,
        Open::Sponsor,
        Open::Population,
        Open::Rules,
        Open::Operation,
        Open::Waves,
        Open::Assessment,
        Open::Leavers,
        Open::Running,
        Open::Plan,
        Open::Budget,
        Open::AnnualPay,
        Open::ByHand(Field::DraftDay),
        Open::ByHand(Field::Decision),
    ] {
        assert!(open.contains(&missing), "{missing:?}");
    }
    let text = paper(&bare(), None).as_text(Language::Japanese);
    for number in ["見込みは1年に", "起こる確率", "100点中"] {
        assert!(!text.contains(number), "{number}");
    }
}

#[test]
fn until_the_years_are_drawn_the_forecast_is_a_blank() {
    let program = planned();
    let before = paper(&program, None);
    assert!(before.open().contains(&Open::Forecast));
    says(&before, "effect", "【未定：再入社の見込み");
    let after = paper(&program, Some(&years(&program)));
    assert!(!after.open().contains(&Open::Forecast));
    says(&after, "effect", "80%の範囲で");
    says(&after, "costs", "再入社1人あたりの費用：");
    says(&after, "annex_workings", "損益分岐に届く見込み");
}

#[test]
fn of_a_full_program_it_says_what_is_decided_and_worked_out() {
    let program = planned();
    let draft = paper(&program, Some(&years(&program)));
    for (id, words) in [
        ("subject", "みなと食品におけるアルムナイ採用(退職者の再入社)の実施について"),
        ("subject", "起案者(推進責任者)：棚橋悟"),
        ("standing", "準備度は100点中"),
        ("standing", "未回答か「分からない」の設問が"),
        ("proposal", "営業部で試す → 全社"),
        ("costs", "プログラムの年間費用：2,400,000円"),
        ("schedule", "計画：20"),
        ("schedule", "設計・準備の施策の完了：20"),
        ("schedule", "計画を終えたときに見込まれる準備度：100点中"),
        ("risks", "起こる確率の見立て"),
        ("alternatives", "1人あたり2,100,000円(年収6,000,000円の35%)"),
        ("approval", "プログラムの費用として年間2,400,000円を支出すること"),
        ("premises", "「戻った人は、初めて入社した人より定着する」は、期待効果に含めない"),
    ] {
        says(&draft, id, words);
    }
}

#[test]
fn the_largest_gaps_are_named_those_that_weigh_more_first() {
    let mut program = bare();
    for (item, level) in
        [("culture.farewell", Level::L2), ("data.consent", Level::L0), ("data.register", Level::L3)]
    {
        let answer = Answer { rating: Some(Rating::Level(level)), ..Answer::default() };
        program.rounds[0].answers.insert(ItemId::new(item), answer);
    }
    program.rounds[0].scope = Scope::Full;
    let name = |id| CATALOG.item(&ItemId::new(id)).expect("an item").name.ja.clone();
    let (consent, farewell) = (name("data.consent"), name("culture.farewell"));
    let draft = paper(&program, None);
    says(
        &draft,
        "standing",
        &format!("目標との差が大きい点：「{consent}」(段階0→3)、「{farewell}」(段階2→3)"),
    );
}

#[test]
fn only_claims_that_are_borne_out_and_not_left_out_are_effects() {
    let mut program = bare();
    let check = |program: &Program| {
        let effects = section(&paper(program, None), "effect", Language::Japanese);
        for claim in map(&CATALOG, program, None) {
            let name = claim.name().ja;
            assert_eq!(effects.contains(&*name), claim.is_told(), "{name}\n{effects}");
        }
    };
    check(&program);
    program.argument.left_out = sorted::set([ClaimId::new("headcount"), ClaimId::new("contact")]);
    check(&program);
    says(&paper(&program, None), "effect", "根拠があるといえる効果は載せていない");
    says(&paper(&program, None), "annex_claims", "本文には載せない");
    check(&planned());
}

#[test]
fn every_claim_stands_in_the_annex_with_both_sides_and_their_sources() {
    let program = bare();
    let draft = paper(&program, None);
    let (claims, sources) = (
        section(&draft, "annex_claims", Language::English),
        section(&draft, "annex_sources", Language::English),
    );
    for claim in map(&CATALOG, &program, None) {
        assert!(claims.contains(&*claim.name().en), "{}", claim.id);
    }
    assert!(claims.contains("Against (strong)") && claims.contains("For (strong)"), "{claims}");
    assert!(sources.contains("https://www.inderscience.com/"), "{sources}");
}

#[test]
fn the_body_fits_on_a_page() {
    let program = planned();
    let draft = paper(&program, Some(&years(&program)));
    // What A4 holds at the size that the paper is printed in: characters of full width on a line, and lines.
    let (width, most) = (58, 66);
    let wide = |words: &str| words.chars().map(|sign| if sign.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let mut lines = 2;
    for clause in draft.clauses.iter().filter(|clause| !clause.is_annex) {
        lines += 1;
        lines +=
            clause.parts.iter().map(|part| wide(&part.words().ja).div_ceil(width * 2).max(1)).sum::<usize>();
    }
    assert!(lines <= most, "{lines} lines\n{}", draft.as_text(Language::Japanese));
    assert!(
        draft
            .clauses
            .iter()
            .all(|clause| clause.parts.iter().any(|part| matches!(part, Part::Item(_) | Part::Sentence(_))))
    );
}
