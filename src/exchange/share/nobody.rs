//! Words that stand before さん, 様 or a rank and name nobody.

use super::everyday;

/// These alone are no person's name, in kanji.
const KANJI: &[&str] = &[
    "客",
    "皆",
    "仏",
    "奥",
    "姫",
    "殿",
    "主",
    "旦那",
    "主人",
    "父",
    "母",
    "兄",
    "姉",
    "弟",
    "妹",
    "叔父",
    "伯父",
    "叔母",
    "伯母",
    "祖父",
    "祖母",
    "爺",
    "婆",
    "息子",
    "娘",
    "嫁",
    "婿",
    "孫",
    "子",
    "子供",
    "赤",
    "両親",
    "家族",
    "親",
    "親御",
    "親族",
    "遺族",
    "夫人",
    "医",
    "本人",
    "個人",
    "法人",
    "団体",
    "先方",
    "相手",
    "相手方",
    "得意",
    "顧客",
    "新人",
    "職人",
    "友人",
    "知人",
    "仲間",
    "同僚",
    "同期",
    "学生",
    "生徒",
    "卒業生",
    "研修生",
    "実習生",
    "留学生",
    "大学",
    "高校",
    "銀行",
    "選手",
    "隣",
    "近所",
    "大家",
    "大工",
    "専門家",
    "作家",
    "苦労",
    "馳走",
    "世話",
    "陰",
    "蔭",
    "愁傷",
    "粗末",
    "貴",
    "誰",
    "各",
    "諸",
    "両",
    "彼",
    "同",
    "某",
    "故",
    "名",
    "人",
    "組",
    "御中",
    "先代",
    "当主",
    "内定",
    "応募",
    "求職",
    "候補",
    "派遣",
    "先生",
    "女性",
    "男性",
];

/// What a word for somebody, or some body, ends in: `候補者`, `従業員`, `取引先`.
const ENDS: &[&str] = &["者", "員", "社", "課", "店", "局", "先", "師", "係", "校", "院", "庁", "署", "輩"];

/// What belongs to a rank, and is no name: `前社長`, `第二課長`, `各部長`.
const OF_RANKS: &str = "前元新現各両同副正全旧次準本支他当某第一二三四五六七八九十";

/// The same in words: parts of an organization, and what people of a rank have in common.
const PARTS_OF_RANKS: &[&str] = &[
    "事業",
    "新規",
    "生産",
    "購買",
    "資材",
    "品質",
    "保証",
    "品管",
    "設計",
    "技術",
    "研究",
    "物流",
    "販売",
    "店舗",
    "工務",
    "施設",
    "秘書",
    "監査",
    "国内",
    "海外",
    "商品",
    "宣伝",
    "調達",
    "保全",
    "支社",
    "支店",
    "工場",
    "地域",
    "次世代",
    "若手",
    "職場",
    "新任",
    "歴代",
    "次期",
    "代表",
    "名誉",
    "筆頭",
    "統括",
    "執行",
    "連絡",
    "自治",
    "委員",
    "保健",
    "育成",
    "計画",
    "運営",
    "広告",
    "店",
];

/// The same in katakana.
const KATAKANA: &[&str] = &[
    "スタッフ",
    "メンバー",
    "ユーザー",
    "ユーザ",
    "クライアント",
    "パートナー",
    "マネージャー",
    "マネジャー",
    "リーダー",
    "リクルーター",
    "アルバイト",
    "パート",
    "エージェント",
    "キャリア",
    "コンサルタント",
    "カウンセラー",
    "トレーナー",
    "コーチ",
    "エンジニア",
    "デザイナー",
    "ベンダー",
    "メーカー",
    "オーナー",
    "ゲスト",
    "ファン",
    "ママ",
    "パパ",
    "サポーター",
    "メンター",
    "インターン",
    "アドバイザー",
    "ライター",
    "ドライバー",
    "オペレーター",
    "マーケティング",
    "デジタル",
    "プロジェクト",
    "エリア",
    "ライン",
    "プロダクト",
    "カスタマー",
    "サポート",
    "セールス",
    "ビジネス",
    "データ",
    "セキュリティ",
];

/// What only looks as if 様 were said to somebody: what stands before it at its end, or alone.
const NOT_SAMA_AT_END: &[&str] = &["同", "仕", "模", "異", "態", "文", "紋"];
const NOT_SAMA: &[&str] = &["多", "一", "有", "今", "左", "逆", "別", "外", "神", "王", "何", "方", "上"];

/// What makes another word of a title by standing behind it: `様式`, `氏名`, `君主`, `殿堂`.
const BEHIND: [(&str, &str); 4] =
    [("様", "子々式相態変"), ("氏", "名族神"), ("君", "主臨"), ("殿", "堂下方様")];

/// How much of a plain word may name a person, in letters from its end; none of it where it is a word that names nobody.
pub(super) fn named(word: &str, is_rank: bool) -> usize {
    let rest = everyday::without_parts(word, if is_rank { PARTS_OF_RANKS } else { &[] });
    let is_nobody = KANJI.contains(&rest)
        || rest.strip_prefix('御').is_some_and(|rest| KANJI.contains(&rest))
        || KATAKANA.contains(&rest)
        || ENDS.iter().any(|end| rest.ends_with(end))
        || is_rank && rest.chars().all(|letter| OF_RANKS.contains(letter));
    if is_nobody { 0 } else { rest.chars().count() }
}

/// Whether a title is part of another word. `before` and `behind` are what stands beside it.
pub(super) fn is_other_word(before: &str, title: &str, behind: Option<char>) -> bool {
    let goes_on =
        |(of, signs): &(&str, &str)| *of == title && behind.is_some_and(|sign| signs.contains(sign));
    let is_no_sama = NOT_SAMA.contains(&before) || NOT_SAMA_AT_END.iter().any(|sign| before.ends_with(sign));
    BEHIND.iter().any(goes_on) || title == "様" && is_no_sama
}
