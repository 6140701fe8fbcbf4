//! What the choices of a charter are called.

use super::duties::DutyFault;
use super::terms::{Duty, Operation, Part, Population, Side};
use super::wave::{Reach, Wave};
use crate::domain::text::{Text, text};
use crate::domain::words::{both, same};

impl Population {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Regular => text("正社員だった人", "former regular employees"),
            Self::FixedTerm => text("契約社員だった人", "former fixed-term employees"),
            Self::PartTime => text("パート・アルバイトだった人", "former part-timers"),
            Self::Group => text("グループ会社の社員だった人", "former employees of group firms"),
            Self::Retired => text("定年で退職した人", "those who retired at the mandatory age"),
        }
    }
}

impl Operation {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match (self.governed, self.run) {
            (Side::Company, Side::Company) => {
                text("会社が決め、会社が運営する", "company decides, company runs it")
            }
            (Side::Company, Side::Alumni) => {
                text("会社が決め、アルムナイが運営する", "company decides, alumni run it")
            }
            (Side::Alumni, Side::Company) => {
                text("アルムナイが決め、会社が運営を担う", "alumni decide, company runs it")
            }
            (Side::Alumni, Side::Alumni) => {
                text("アルムナイが決め、アルムナイが運営する", "alumni decide, alumni run it")
            }
        }
    }

    /// What follows from it for a plan.
    #[must_use]
    pub const fn meaning(self) -> Text {
        match (self.governed, self.run) {
            (Side::Company, Side::Company) => text(
                "予算と担当者を会社が出し、再入社の成果を会社が見ます。日本の公表例の多くがこの型です。",
                "The company gives budget and people, and looks at rehires. Most published Japanese cases are of this type.",
            ),
            (Side::Company, Side::Alumni) => text(
                "方針と予算は会社が持ち、催しや発信はアルムナイの有志が担います。有志の時間に上限を決めておきます。",
                "Policy and budget stay with the company; volunteers among alumni run events and news. Agree on a limit to their time.",
            ),
            (Side::Alumni, Side::Company) => text(
                "アルムナイの会が方針を決め、事務局を会社が引き受けます。名簿を誰が持つかを先に決めます。",
                "An alumni body decides, and the company serves as its office. Settle first who owns the list of members.",
            ),
            (Side::Alumni, Side::Alumni) => text(
                "会社は運営者ではなく協力者です。再入社の人数ではなく、参加や交流で成果を見ます。",
                "The company is a partner, not the operator. Look at participation and exchange rather than at rehires.",
            ),
        }
    }
}

impl Duty {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Exit => text("退職面談と登録の案内", "exit talk and registration"),
            Self::Register => text("名簿と同意の管理", "register and consents"),
            Self::Contact => text("近況の発信と催し", "news and events"),
            Self::Select => text("応募の受付と選考", "applications and selection"),
            Self::Terms => text("等級と報酬の決定", "grade and pay"),
            Self::Receive => text("受け入れと定着の支援", "reception and support"),
            Self::Report => text("数値の報告と制度の見直し", "figures and review of the rules"),
        }
    }
}

impl Part {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Responsible => text("実行する(R)", "does it (R)"),
            Self::Accountable => text("責任を負う(A)", "answers for it (A)"),
            Self::Consulted => text("事前に相談を受ける(C)", "is consulted (C)"),
            Self::Informed => text("結果を知らされる(I)", "is informed (I)"),
        }
    }
}

impl Reach {
    /// What it is called.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Department => text("部門(試行)", "department (pilot)"),
            Self::Company => text("全社", "company"),
            Self::Group => text("グループ全体", "group"),
        }
    }
}

impl Wave {
    /// What it is called: by what it is, else by how far it reaches.
    #[must_use]
    pub fn name(&self) -> Text {
        if self.what.trim().is_empty() { self.reach.name() } else { same(self.what.trim()) }
    }
}

impl DutyFault {
    /// What is wrong, and what to do.
    #[must_use]
    pub fn say(self) -> Text {
        match self {
            Self::NobodyDoes(duty) => {
                let name = duty.name();
                both(
                    format!("「{}」を実行する役割(R)がありません。", name.ja),
                    format!("Nobody does “{}” (R).", name.en),
                )
            }
            Self::NobodyAnswers(duty) => {
                let name = duty.name();
                both(
                    format!("「{}」に責任を負う役割(A)がありません。1つ決めてください。", name.ja),
                    format!("Nobody answers for “{}” (A). Choose one role.", name.en),
                )
            }
            Self::SeveralAnswer(duty) => {
                let name = duty.name();
                both(
                    format!("「{}」に責任を負う役割(A)が複数あります。1つに絞ってください。", name.ja),
                    format!("Several roles answer for “{}” (A). Keep one.", name.en),
                )
            }
        }
    }
}
