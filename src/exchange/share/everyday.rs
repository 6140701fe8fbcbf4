//! Words that stand in the names of people and organizations and tell nothing of whose they are.

/// These alone are no name.
const EVERYDAY: [&str; 82] = [
    "日本",
    "東京",
    "大阪",
    "京都",
    "名古屋",
    "関東",
    "関西",
    "全国",
    "国際",
    "中央",
    "世界",
    "アジア",
    "ジャパン",
    "グローバル",
    "人事",
    "総務",
    "採用",
    "労務",
    "法務",
    "経理",
    "財務",
    "経営",
    "企画",
    "営業",
    "広報",
    "情報",
    "開発",
    "製造",
    "管理",
    "教育",
    "研修",
    "人材",
    "戦略",
    "推進",
    "業務",
    "会社",
    "当社",
    "本社",
    "自社",
    "企業",
    "組織",
    "本部",
    "社員",
    "退職者",
    "全員",
    "未定",
    "現場",
    "上司",
    "役員",
    "事務",
    "事務局",
    "担当",
    "担当者",
    "責任者",
    "サービス",
    "システム",
    "コンサルティング",
    "パートナーズ",
    "アルムナイ",
    "部門",
    "システムズ",
    "japan",
    "tokyo",
    "osaka",
    "asia",
    "global",
    "international",
    "the",
    "and",
    "human",
    "resources",
    "people",
    "services",
    "systems",
    "solutions",
    "partners",
    "alumni",
    "recruiting",
    "hr",
    "it",
    "pr",
    "tbd",
];

/// What a part of an organization ends in.
const PARTS: [&str; 8] = ["部", "課", "室", "係", "局", "チーム", "グループ", "team"];

/// Whether a plain name is made of such words.
pub(super) fn is_everyday(name: &str) -> bool {
    !name.is_empty() && name.split(' ').all(|word| EVERYDAY.contains(&word))
}

/// Whether a plain word is a part of an organization, and no person: `人事部`, `経営企画`, not `服部`.
pub(super) fn is_part(word: &str) -> bool {
    let stem = PARTS.iter().find_map(|part| word.strip_suffix(part)).unwrap_or(word);
    is_made_of(stem)
}

fn is_made_of(word: &str) -> bool {
    word.is_empty() || EVERYDAY.iter().any(|part| word.strip_prefix(part).is_some_and(is_made_of))
}

/// A plain word without the parts of an organization before it: `高橋` of `人事部高橋`. `more` are words that count as such.
pub(super) fn without_parts<'a>(word: &'a str, more: &[&str]) -> &'a str {
    let mut rest = word;
    loop {
        let known = EVERYDAY.iter().chain(more).filter(|part| rest.starts_with(**part));
        let Some(next) = known.max_by_key(|part| part.len()).and_then(|part| rest.strip_prefix(part)) else {
            return rest;
        };
        rest = PARTS.iter().find_map(|part| next.strip_prefix(part)).unwrap_or(next);
    }
}
