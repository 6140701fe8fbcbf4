//! What may be a person's name that nothing else in the program tells of, and what only looks like one.

use okaeri::exchange::share::{Kind, Redaction, Redactor, WarningKind, review, warnings};

use crate::full::full;

/// Texts and the names in each, in order.
const NAMES: &[(&str, &[&str])] = &[
    ("渡辺さんに確認", &["渡辺さん"]),
    ("鈴木様へ連絡、高橋課長も同席", &["鈴木様", "高橋課長"]),
    (
        "佐々木さま、長谷川氏、林君、森ちゃん、田中くん",
        &["佐々木さま", "長谷川氏", "林君", "森ちゃん", "田中くん"],
    ),
    ("佐々木健太郎様", &["佐々木健太郎様"]),
    ("鈴木　一郎 様", &["一郎 様"]),
    ("人事部高橋課長と採用担当鈴木様", &["高橋課長", "鈴木様"]),
    ("高橋課長さんの案", &["高橋課長さん"]),
    ("服部部長、阿部社長、林係長", &["服部部長", "阿部社長", "林係長"]),
    ("スミスさん、ﾌﾞﾗｳﾝ様、クリストファー先生", &["スミスさん", "ﾌﾞﾗｳﾝ様", "クリストファー先生"]),
    ("渡邊さんと髙橋様", &["渡邊さん", "髙橋様"]),
    ("なお鈴木さんは欠席", &["鈴木さん"]),
    ("本多様と健一様", &["本多様", "健一様"]),
    ("鈴木リーダー", &["鈴木リーダー"]),
    ("王さんと何さん、御手洗様", &["王さん", "何さん", "御手洗様"]),
    ("Ask Mr. Smith or Ms Tanaka.", &["Mr. Smith", "Ms Tanaka"]),
    (
        "Dr.Watanabe, Mrs. O’Neil and Prof. J. Brown-Lee",
        &["Dr.Watanabe", "Mrs. O’Neil", "Prof. J. Brown-Lee"],
    ),
    ("Tanaka-san agreed; Smithさんも", &["Tanaka-san", "Smithさん"]),
];

/// Texts in which nobody is named.
const NOBODY: &[&str] = &[
    "お客様、皆様、皆さん、お子様、お医者さん、ご家族様、お得意様、お取引先様",
    "御客様、御家族様、神様、王様、何様、上様",
    "のお客様はご担当者様へ",
    "会社、部長、課長に相談。社長決裁、役員会",
    "退職者様、候補者さん、社員さん、会員様、関係者各位",
    "人事部長、営業課長、経理部課長、人事様、採用担当様、事務局長、担当者さん",
    "前社長、新課長、各部長、両社長、第二課長、営業一部長、副部長、取締役副社長",
    "新規事業部長、品質保証課長、研究所長、情報システム部長、マーケティング部長",
    "部長・課長・係長、部長 課長、部長さん、社長様、店長さん",
    "同様に、前回同様、製品仕様、多様性、模様、様子、様々、一様、様式、異様",
    "氏名、彼氏、君主、殿堂、御殿様、諸君",
    "スタッフさん、メンバー様、ユーザー様、チームリーダー、プロジェクトマネージャー、若手リーダー",
    "OBさん、OG様、HRさん",
    "たくさん、お母さん、お姉さん、お疲れ様、ご苦労様、お互い様",
    "○○さん、○○課長、Mr. ○○",
    "3名様、5社様",
    "Mr. and Mrs. are titles; ms, Msn, Dr who, san Francisco, Mr",
    "渡辺、鈴木一郎",
];

fn found(text: &str) -> Vec<String> {
    let people = warnings(text).into_iter().filter(|warning| warning.kind == WarningKind::Person);
    people.map(|warning| warning.found).collect()
}

#[test]
fn what_is_called_as_people_are_may_be_a_name() {
    for (text, names) in NAMES {
        assert_eq!(found(text), *names, "{text}");
        for within in [format!("連絡は、{text}"), format!("（{text}）"), format!("控え\n{text}\n以上")]
        {
            assert_eq!(found(&within), *names, "{within}");
        }
        for warning in warnings(text) {
            assert_eq!(text.get(warning.range), Some(warning.found.as_str()), "{text}");
        }
    }
}

#[test]
fn what_names_nobody_is_no_name() {
    for text in NOBODY {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}

/// The organization, the people, a text, and what in it is marked.
const PARTS: &[(&str, &str, &str, &[&str])] = &[
    ("○○", "佐藤 花子", "花子に聞く。佐藤承認済", &["花子", "佐藤"]),
    ("○○", "佐藤花子", "花子に聞く", &["花子"]),
    ("○○", "林 みどり", "みどりが確認、林が承認、林様へ", &["みどり", "林"]),
    ("○○", "ジョン・スミス", "スミスに聞く、スミスソニアン", &["スミス"]),
    ("○○", "Will Grant", "Will asks May. I will grant it; Grant agreed", &["Will", "Grant"]),
    ("○○", "Hiroshi Tanaka", "ask tanaka", &["tanaka"]),
    ("○○", "Jo Li", "Ask Jo, jo", &["Jo"]),
    ("○○", "田中太郎", "森林と中太、花子に聞く", &[]),
    ("○○", "田中 太郎", "taro@example.com 田中島さん", &["田中島さん"]),
    ("みなと食品株式会社", "", "みなと側の食品", &["みなと"]),
    ("Minato Foods Co., Ltd.", "", "Minato and its foods company", &["Minato"]),
];

#[test]
fn a_part_of_a_known_name_that_stays_is_marked() {
    let what = Redaction { names: true, notes: false, organization: true };
    for (organization, people, text, marked) in PARTS {
        let mut program = full(&okaeri::domain::catalog::builtin());
        let plan = program.plan.as_mut().expect("a plan");
        plan.tasks.truncate(1);
        plan.tasks[0].changes.why = Some((*text).to_owned());
        program.scenarios.clear();
        program.charter = okaeri::domain::charter::Charter::default();
        program.policy = okaeri::domain::policy::Policy::default();
        program.risks = okaeri::domain::risk::Register::default();
        (*organization).clone_into(&mut program.profile.name);
        plan.tasks.iter_mut().for_each(|task| (*people).clone_into(&mut task.assignee));
        let texts =
            review(&okaeri::domain::catalog::builtin(), &program, &Redactor::new(&program, &[], what));
        let is_why = |text: &&okaeri::exchange::share::FreeText| {
            text.kind == Kind::Content && text.path.iter().any(|step| format!("{step:?}").contains("why"))
        };
        let why = texts.iter().find(is_why).expect("the text");
        let people = why.warnings.iter().filter(|warning| warning.kind == WarningKind::Person);
        let found: Vec<&str> = people.map(|warning| warning.found.as_str()).collect();
        assert_eq!(found, *marked, "{organization}, {text}: {}", why.text);
        for warning in &why.warnings {
            assert_eq!(why.text.get(warning.range.clone()), Some(warning.found.as_str()), "{text}");
        }
    }
}

#[test]
fn nothing_is_marked_as_a_part_of_a_name_that_is_not_left_out() {
    let mut program = full(&okaeri::domain::catalog::builtin());
    let task = &mut program.plan.as_mut().expect("a plan").tasks[0];
    "佐藤 花子".clone_into(&mut task.assignee);
    "花子に聞く".clone_into(&mut task.notes);
    let texts = review(&okaeri::domain::catalog::builtin(), &program, &Redactor::default());
    let notes = texts.iter().find(|text| text.text == "花子に聞く").expect("the notes");
    assert_eq!(notes.warnings, []);
}

#[test]
fn an_address_with_a_name_in_it_is_one_find() {
    let found: Vec<WarningKind> =
        warnings("Mr.Smith@example.com 渡辺さん").into_iter().map(|warning| warning.kind).collect();
    assert_eq!(found, [WarningKind::Email, WarningKind::Person]);
}

#[test]
fn the_review_warns_of_names_that_leaving_out_names_does_not_reach() {
    let catalog = okaeri::domain::catalog::builtin();
    let mut program = full(&catalog);
    let task = &mut program.plan.as_mut().expect("a plan").tasks[0];
    "田中 太郎".clone_into(&mut task.assignee);
    "田中さんと渡辺さんに聞く".clone_into(&mut task.notes);
    let what = Redaction { names: true, ..Redaction::default() };
    let texts = review(&catalog, &program, &Redactor::new(&program, &[], what));
    let notes = texts.iter().find(|text| text.text.contains("渡辺")).expect("the notes");
    assert_eq!(notes.text, "○○さんと渡辺さんに聞く");
    let found: Vec<&str> = notes.warnings.iter().map(|warning| warning.found.as_str()).collect();
    assert_eq!(found, ["渡辺さん"]);
    // Who has a task is a name, and needs no warning.
    "佐藤部長".clone_into(&mut program.plan.as_mut().expect("a plan").tasks[0].assignee);
    let names = review(&catalog, &program, &Redactor::default());
    let name = names.iter().find(|text| text.text == "佐藤部長").expect("the assignee");
    assert_eq!((name.kind, name.warnings.len()), (Kind::Name, 0));
}
