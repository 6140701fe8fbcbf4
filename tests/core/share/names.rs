//! The forms in which names are written: all of them give way, and what only looks like one stays.

use okaeri::exchange::share::{Redaction, Redactor};
use proptest::prelude::*;

use crate::small::{cases, program};

const BOTH: Redaction = Redaction { names: true, notes: false, organization: true };

/// What leaves out an organization and a person.
fn redactor(organization: &str, person: &str) -> Redactor {
    let mut program = program();
    organization.clone_into(&mut program.profile.name);
    Redactor::new(&program, &[person.to_owned()], BOTH)
}

/// The organization, a text, and what becomes of it.
const ORGANIZATIONS: &[(&str, &str, &str)] = &[
    ("みなと食品株式会社", "みなと食品の再雇用", "○○の再雇用"),
    ("みなと食品株式会社", "みなと食品株式会社の再雇用", "○○の再雇用"),
    ("みなと食品株式会社", "株式会社みなと食品", "株式会社○○"),
    ("みなと食品株式会社", "㈱みなと食品、(株)みなと食品", "㈱○○、(株)○○"),
    ("みなと食品株式会社", "みなと 食品と、みなと　食品", "○○と、○○"),
    ("みなと食品株式会社 人事部", "みなと食品のアルムナイ", "○○のアルムナイ"),
    ("みなと食品株式会社(サンプル)", "みなと食品の規程", "○○の規程"),
    ("㈱青葉製作所", "青葉製作所では", "○○では"),
    ("（株）青葉製作所", "株式会社青葉製作所では", "株式会社○○では"),
    ("株式会社ミナトホールディングス", "ミナトグループとミナト", "○○グループと○○"),
    ("株式会社ミナトホールディングス", "ﾐﾅﾄﾎｰﾙﾃﾞｨﾝｸﾞｽ", "○○"),
    ("トヨカワ・フーズ合同会社", "トヨカワフーズへ", "○○へ"),
    ("一般社団法人ひかりの会", "ひかりの会から", "○○から"),
    ("有限会社東和", "東和の社員", "○○の社員"),
    ("有限会社東和", "有限会社東和本店", "○○本店"),
    ("Minato Foods Co., Ltd.", "MINATO FOODSと", "○○と"),
    ("Minato Foods Co., Ltd.", "ＭｉｎａｔｏＦｏｏｄｓと", "○○と"),
    ("Minato Foods Co.,Ltd.", "at Minato  Foods, we", "at ○○, we"),
    ("Minato Foods K.K.", "minato foods.", "○○."),
    ("The Harbour Group", "Harbour alumni", "○○ alumni"),
    ("Birch & Co", "Birch will decide, Birch & Co. pays", "○○ will decide, ○○. pays"),
    ("Kestrel, Inc.", "https://kestrel.example/", "https://○○.example/"),
    ("Kestrel Corporation", "Kestrel's rules", "○○'s rules"),
    ("Kestrel Holdings Limited", "Ask KESTREL", "Ask ○○"),
    ("LY", "LYの規程", "○○の規程"),
];

/// The person, a text, and what becomes of it.
const PEOPLE: &[(&str, &str, &str)] = &[
    ("人事課 (田中)", "田中が確認", "○○が確認"),
    ("人事課（田中）", "田中が確認", "○○が確認"),
    ("人事課「田中」", "田中が確認", "○○が確認"),
    ("人事課：田中", "田中が確認", "○○が確認"),
    ("人事課の田中", "田中が確認", "○○が確認"),
    ("HR (Tanaka)", "Ask Tanaka before Friday", "Ask ○○ before Friday"),
    ("伊藤 / 佐々木", "https://example.jp/a を 2027/1 までに", "https://example.jp/a を 2027/1 までに"),
    ("森の里 一郎", "森の里の件", "森の里の件"),
    ("田中 太郎", "田中太郎、田中 太郎、田中　太郎、田中\u{a0}太郎", "○○、○○、○○、○○"),
    ("田中太郎", "田中 太郎に頼む", "○○に頼む"),
    (
        "田中 太郎",
        "田中さん、田中様、田中氏、田中部長、田中 課長、田中社長",
        "○○さん、○○様、○○氏、○○部長、○○ 課長、○○社長",
    ),
    ("田中太郎", "田中さんと", "○○さんと"),
    ("田中 太郎", "田中案件、田中が確認、担当：田中", "○○案件、○○が確認、担当：○○"),
    ("田中太郎", "田中に聞く(田中経由)", "○○に聞く(○○経由)"),
    ("田中 太郎", "太郎さんと", "○○さんと"),
    ("林 花子", "林さんと林部長", "○○さんと○○部長"),
    ("林花子", "林さん", "○○さん"),
    ("長谷川健", "長谷川課長", "○○課長"),
    ("佐々木健太郎", "佐々木さん", "○○さん"),
    ("田中みどり", "田中さん", "○○さん"),
    ("髙橋 一郎", "高橋さんと髙橋一郎", "○○さんと○○"),
    ("服部 半", "服部さん", "○○さん"),
    ("人事部 田中太郎", "田中さんと人事部", "○○さんと人事部"),
    ("佐藤(人事)", "佐藤に聞く", "○○に聞く"),
    ("佐藤部長", "佐藤さんに聞く", "○○さんに聞く"),
    ("佐藤花子、鈴木", "鈴木さんと佐藤さん", "○○さんと○○さん"),
    ("佐藤・鈴木", "鈴木に頼む", "○○に頼む"),
    ("ジョン・スミス", "ジョンスミス、スミスさん", "○○、○○さん"),
    ("ｼﾞｮﾝ･ｽﾐｽ", "ジョン・スミス", "○○"),
    ("Taro Tanaka", "TARO TANAKA, Tanaka Taro and Mr. Tanaka", "○○, ○○ and Mr. ○○"),
    ("Taro Tanaka", "tanaka-san, Tanaka san, Ｔａｎａｋａさん", "○○-san, ○○ san, ○○さん"),
    ("Hiroshi Tanaka", "TANAKA-san said yes, tanaka san too", "○○-san said yes, ○○ san too"),
    ("Hiroshi Tanaka", "Agreed with Tanaka. Call TANAKA.", "Agreed with ○○. Call ○○."),
    ("Hiroshi Tanaka", "Hiroshi on leave; Ｈｉｒｏｓｈｉ's desk", "○○ on leave; ○○'s desk"),
    ("Will", "Will agreed, and will-san too", "○○ agreed, and ○○-san too"),
    ("Will Mark", "Will Mark, Mr. Mark and Will-san agree", "○○, Mr. ○○ and ○○-san agree"),
];

/// The organization, the person, and a text in which neither is.
const FRIENDS: &[(&str, &str, &str)] = &[
    ("日本株式会社", "人事", "日本の人事制度を、東京で"),
    ("株式会社東京", "人事部", "人事部と東京本社"),
    ("Global Inc.", "HR", "a global HR team"),
    ("株式会社リコ", "林花子", "リコールと小林さん、森林の手入れ"),
    ("有限会社東和", "森 健", "関東和食の会、大森さん"),
    ("Art Co., Ltd.", "Mark Green", "Start with a green light, in marked parts"),
    ("○○", "Will Grant", "Will you grant it in May? Grant it."),
    ("○○", "Hiroshi Tanaka", "hiroshima, Tanakaya, tanaka"),
    ("○○", "Will", "It will be done"),
    ("○○", "Jo Li", "Jo and Li, or jo"),
    ("Sun Inc.", "田中 太郎", "s un, Sunday、田中町、太郎丸"),
    ("株式会社", "さん", "株式会社の社員さん"),
    ("○○株式会社", "○○", "○○株式会社の○○さん"),
    ("Company Ltd.", "Jo", "the company, John"),
    ("3M", "", "13M, 3Ms"),
];

#[test]
fn an_organization_gives_way_in_every_usual_form() {
    for (name, text, expected) in ORGANIZATIONS {
        assert_eq!(redactor(name, "").hide(text).0, *expected, "{name}: {text}");
    }
}

#[test]
fn a_person_gives_way_in_every_usual_form() {
    for (name, text, expected) in PEOPLE {
        assert_eq!(redactor("○○", name).hide(text).0, *expected, "{name}: {text}");
    }
}

#[test]
fn what_only_looks_like_a_name_stays() {
    for (organization, person, text) in FRIENDS {
        let (kept, ranges) = redactor(organization, person).hide(text);
        assert_eq!((kept.as_str(), ranges.len()), (*text, 0), "{organization}, {person}");
    }
}

#[test]
fn people_give_way_where_names_are_to_be_left_out_and_only_there() {
    let hide = |names| {
        let what = Redaction { names, ..Redaction::default() };
        Redactor::new(&program(), &["山田 花".to_owned()], what).hide("山田さんと山田花").0
    };
    assert_eq!(hide(true), "○○さんと○○");
    assert_eq!(hide(false), "山田さんと山田花");
}

/// Pieces that texts are made of: names, parts of them, and what stands around them.
const PIECES: &[&str] = &[
    "みなと食品",
    "ミナト",
    "ﾐﾅﾄ",
    "株式会社",
    "グループ",
    "東和",
    "林",
    "田中",
    "太郎",
    "田中太郎",
    "さん",
    "部長",
    "Minato",
    "Foods",
    "foods",
    "Inc.",
    "Mr. ",
    "-san",
    " ",
    "　",
    "・",
    "\n",
    "○",
    "○○",
    "の",
    "木",
    "ル",
    "a",
    "3",
    "M",
    "。",
    "ﾞ",
    "\u{200b}",
];

const NAMES: &[(&str, &str)] = &[
    ("株式会社ミナトグループ", "田中太郎、林 花"),
    ("みなと食品株式会社", "Taro Minato"),
    ("有限会社東和", "林、木の"),
    ("Minato Foods Inc.", "田中 太郎 / 東和"),
    ("3M", "ル・ミナト"),
];

fn composed() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(cases(4096))]

    #[test]
    fn hiding_once_is_enough_and_says_where_it_hid(text in composed(), names in prop::sample::select(NAMES)) {
        let redactor = redactor(names.0, names.1);
        let (hidden, ranges) = redactor.hide(&text);
        prop_assert_eq!(redactor.hide(&hidden), (hidden.clone(), vec![]), "{}", text);
        // Between what gave way stands what stood there, byte for byte.
        let (mut rest, mut at) = (text.as_str(), 0);
        for range in &ranges {
            prop_assert_eq!(&hidden[range.clone()], "○○");
            let between = &hidden[at..range.start];
            let found = rest.find(between);
            prop_assert!(found.is_some(), "{} in {}", between, text);
            rest = &rest[found.unwrap_or(0) + between.len()..];
            at = range.end;
        }
        prop_assert!(rest.ends_with(&hidden[at..]));
        prop_assert!(!ranges.is_empty() || hidden == text);
    }

    #[test]
    fn no_listed_form_is_left_wherever_it_stands(
        before in "[のはへ。、（ \n]{0,3}",
        after in "[のはへ。、） \n]{0,3}",
        row in 0..ORGANIZATIONS.len() + PEOPLE.len(),
    ) {
        let (is_organization, row) = match row.checked_sub(ORGANIZATIONS.len()) {
            None => (true, ORGANIZATIONS[row]),
            Some(row) => (false, PEOPLE[row]),
        };
        let redactor = if is_organization { redactor(row.0, "") } else { redactor("○○", row.0) };
        let text = format!("{before}{}{after}", row.1);
        prop_assert_eq!(redactor.hide(&text).0, format!("{before}{}{after}", row.2));
    }

    #[test]
    fn what_has_no_form_is_the_same_byte_for_byte(text in "[ぁ-んa-fｱ-ﾝ０-９ー　 \n\u{200b}\u{3099}A-F]{0,40}") {
        let (kept, ranges) = redactor("株式会社鳳凰堂", "鬼頭 龍").hide(&text);
        prop_assert_eq!((kept, ranges.len()), (text, 0));
    }
}
