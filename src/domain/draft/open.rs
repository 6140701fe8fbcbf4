//! What a draft still lacks: what the program has not decided, and what only people who use the text can fill in.

use crate::domain::charter::Duty;
use crate::domain::policy::Stage;
use crate::domain::text::{Text, text};
use crate::domain::words::both;

/// Something that is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// The organization's name.
    Name,
    /// What it is after.
    Purposes,
    /// Why it does it.
    Why,
    /// Who counts as alumni.
    Population,
    /// Who governs and who runs it.
    Operation,
    /// Who of the management stands behind it.
    Sponsor,
    /// Who leads it.
    Owner,
    /// Who does a duty, and who answers for it.
    Duty(Duty),
    /// How it spreads.
    Waves,
    /// When a wave begins.
    WaveDay,
    /// Who may apply.
    Rules,
    /// What becomes of those of whom no rule says anything.
    Gaps,
    /// The steps of the selection.
    Steps,
    /// The days until the result of a step.
    Days(Stage),
    /// The grade.
    Grade,
    /// How years elsewhere count.
    Outside,
    /// Probation.
    Probation,
    /// Annual leave.
    Leave,
    /// Retirement benefits.
    Benefits,
    /// What grades pay.
    Pay,
    /// How ready the organization is.
    Assessment,
    /// What is to be done.
    Plan,
    /// The plan's dates.
    Dates,
    /// What answers a challenge.
    Answers,
    /// How many leave in a year.
    Leavers,
    /// The years that are drawn from the figures, until they are drawn.
    Forecast,
    /// What the program costs in a year.
    Running,
    /// What one who is hired is paid in a year.
    AnnualPay,
    /// What the plan may cost.
    Budget,
    /// What the program has no place for.
    ByHand(Field),
}

/// Something that the program does not ask, to be filled in where the text is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The day from which rules hold.
    EffectiveDay,
    /// Who changes the rules.
    Approver,
    /// Whom to ask.
    Contact,
    /// Where to register and apply.
    HowToApply,
    /// What is collected of those who register.
    Collected,
    /// How long it is kept.
    Retention,
    /// To whom else it is entrusted.
    Processors,
    /// What group firms see.
    GroupFirms,
    /// What alumni who run the network see.
    Volunteers,
    /// What of the time here is used in a selection.
    Records,
    /// What becomes of those who do not register.
    Unregistered,
    /// How consent is withdrawn.
    Withdrawal,
    /// The day of a board paper.
    DraftDay,
    /// Who decides on it, and when.
    Decision,
    /// The heading of a clause that people added.
    Heading,
    /// The text of a clause that people added.
    Body,
}

impl Open {
    /// Whether it is decided nowhere in the program.
    #[must_use]
    pub const fn is_by_hand(self) -> bool {
        matches!(self, Self::ByHand(_))
    }

    /// What is missing.
    #[must_use]
    pub fn name(self) -> Text {
        match self {
            Self::Name => text("組織名", "name of the organization"),
            Self::Purposes => text("目的", "purposes"),
            Self::Why => text("取り組む理由", "why you do it"),
            Self::Population => text("アルムナイの範囲", "who counts as alumni"),
            Self::Operation => text("運営の型", "who decides and who runs it"),
            Self::Sponsor => text("経営の後ろ盾", "sponsor"),
            Self::Owner => text("推進責任者", "owner"),
            Self::Duty(duty) => {
                let name = duty.name();
                both(format!("{}の分担", name.ja), format!("who is in charge of {}", name.en))
            }
            Self::Waves => text("展開の段階", "waves"),
            Self::WaveDay => text("開始日", "first day"),
            Self::Rules => text("応募できる人の規則", "who may apply"),
            Self::Gaps => text("どの規則にも当てはまらない人の扱い", "people of whom no rule says anything"),
            Self::Steps => text("選考の手順", "selection steps"),
            Self::Days(stage) => {
                let name = stage.name();
                both(format!("{}の日数", name.ja), format!("days for {}", name.en))
            }
            Self::Grade => text("戻るときの等級", "grade"),
            Self::Outside => text("社外での経験の数え方", "how outside years count"),
            Self::Probation => text("試用期間", "probation"),
            Self::Leave => text("年次有給休暇の勤続年数", "years of service for annual leave"),
            Self::Benefits => text("退職金の勤続年数", "years of service for retirement benefits"),
            Self::Pay => text("等級と報酬の表", "pay table"),
            Self::Assessment => text("診断の結果", "assessment"),
            Self::Plan => text("計画", "plan"),
            Self::Dates => text("計画の日程", "dates of the plan"),
            Self::Answers => text("計画で備える施策", "tasks of the plan that answer it"),
            Self::Leavers => text("年間の退職者数", "leavers a year"),
            Self::Forecast => {
                text("再入社の見込み(計算が終わると入る)", "forecast of rehires, once it is worked out")
            }
            Self::Running => text("プログラムの年間費用", "annual cost of the program"),
            Self::AnnualPay => text("採用する人の年収", "annual pay of a hire"),
            Self::Budget => text("計画の上限", "limits of the plan"),
            Self::ByHand(field) => field.name(),
        }
    }

    /// The blank that stands for it in a text.
    #[must_use]
    pub fn blank(self) -> Text {
        let name = self.name();
        if self.is_by_hand() {
            both(format!("【記入：{}】", name.ja), format!("[Fill in: {}]", name.en))
        } else {
            both(format!("【未定：{}】", name.ja), format!("[Not decided: {}]", name.en))
        }
    }
}

impl Field {
    const fn name(self) -> Text {
        match self {
            Self::EffectiveDay => text("施行日", "effective date"),
            Self::Approver => text("改廃を決める会議または役職", "body or position that decides on changes"),
            Self::Contact => text("問い合わせ先", "contact"),
            Self::HowToApply => text("登録と応募の方法", "how to register and apply"),
            Self::Collected => text("登録時に集める項目", "data collected on registration"),
            Self::Retention => text("保存期間と消去の時期", "how long data is kept and when it is deleted"),
            Self::Processors => text("委託先と委託する業務", "service providers and what they do"),
            Self::GroupFirms => text("グループ会社と共有する項目", "data shared with group firms"),
            Self::Volunteers => {
                text("運営を担うアルムナイが扱う項目", "data that alumni who run the network see")
            }
            Self::Records => text("選考で使う在職中の記録", "employment records used in the selection"),
            Self::Unregistered => text("登録しない人の応募の扱い", "how people who don’t register can apply"),
            Self::Withdrawal => text("取り消しと配信停止の方法", "how to withdraw and unsubscribe"),
            Self::DraftDay => text("起案日", "date"),
            Self::Decision => text("決裁者と決裁日", "who decides, and when"),
            Self::Heading => text("見出し", "heading"),
            Self::Body => text("本文", "text"),
        }
    }
}
