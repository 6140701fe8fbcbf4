//! The three documented cautions, each with what to check.

use crate::domain::catalog::entry::Caution;
use crate::domain::catalog::write::{action, cite, fact, item};
use crate::domain::degree::Degree;
use crate::domain::id::CautionId;
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static CAUTIONS: &[Caution] = &[
    Caution {
        id: CautionId::new("incumbents"),
        name: text("既存社員との関係", "Relations with current staff"),
        summary: text(
            "かつての同僚や後輩の上司として戻ると、残って働いてきた人の意欲が下がることがある。",
            "Someone who comes back above former peers can sap the motivation of those who stayed.",
        ),
        sign: text(
            "内定の前に、元の同僚や昇進を待っていた社員から不満や異動の相談が出る。",
            "Before the offer, a former peer or someone in line for the position complains or asks for a transfer.",
        ),
        impact: Degree::High,
        checks: list![
            text(
                "戻る人が、元の同僚や先輩の上司になる配置か。",
                "Would the returnee become the superior of former peers or seniors?",
            ),
            text(
                "内定を出す前に、受け入れ部署の全員が役割と理由の説明を受けたか。",
                "Was everyone on the receiving team told the role, and the reason for it, before the offer?",
            ),
            text(
                "昇進を待っていた社員に、上司が個別に話をしたか。",
                "Has the manager spoken one-to-one with anyone who was in line for the position?",
            ),
            text(
                "社員が懸念を伝える先と、答える人が決まっているか。",
                "Do employees know where to raise a concern, and who answers it?",
            ),
            text(
                "入社後90日までに、同僚の側の声を聞く日が決まっているか。",
                "Is a date set, within 90 days of joining, to hear from the colleagues as well?",
            ),
        ],
        items: list![
            item("buy_in.concerns_heard"),
            item("treatment.incumbent_balance"),
            item("reception.team_briefing"),
            item("reception.checkins"),
        ],
        actions: list![
            action("buy_in.concern_desk"),
            action("treatment.decision_sheet"),
            action("reception.team_briefing"),
            action("reception.team_survey"),
        ],
        cites: list![cite("S1-A1")],
        facts: list![fact("colleagues_2018"), fact("cmu_pay")],
    },
    Caution {
        id: CautionId::new("exit_reason"),
        name: text("退職理由の確認", "The reason for leaving"),
        summary: text(
            "辞める原因となった人間関係や待遇がそのままなら、同じ理由でもう一度辞めることになりかねない。",
            "If the conflict or the terms that drove someone out are still there, they may leave again for the same reason.",
        ),
        sign: text(
            "面接で話された退職理由が記録と違う。または、原因がなくなったと示す事実を誰も挙げられない。",
            "The reason given in the interview differs from the record, or nobody can name a fact that shows the cause is gone.",
        ),
        impact: Degree::High,
        checks: list![
            text(
                "退職時の記録に、理由が具体的に書かれているか。",
                "Does the exit record give a specific reason?",
            ),
            text(
                "本人以外にも、当時の上司や同僚から話を聞いたか。",
                "Has someone besides the person, such as the manager or a colleague of the time, been asked?",
            ),
            text(
                "面接で、記録とは別の本当の理由を話せる聞き方をしたか。",
                "Did the interview give room to name a true reason that differs from the record?",
            ),
            text(
                "原因がいまはないと言える事実(異動、制度の変更など)があるか。",
                "Is there a fact, such as a transfer or a changed rule, that shows the cause is gone?",
            ),
            text(
                "原因が残る場合に、別の部署や条件を本人と検討したか。",
                "If the cause remains, have you and the candidate looked at another team or other terms?",
            ),
        ],
        items: list![item("policy.exit_reason"), item("data.skills_reasons"), item("culture.exit_interview"),],
        actions: list![
            action("culture.interview_design"),
            action("data.exit_fields"),
            action("policy.selection_steps"),
            action("policy.interviewer_training"),
        ],
        cites: list![cite("S1-A2")],
        facts: list![fact("hidden_reasons"), fact("arnold_2020")],
    },
    Caution {
        id: CautionId::new("position"),
        name: text("給与と役職の調整", "Pay and position"),
        summary: text(
            "社外の経験を高く見すぎても低く見すぎても、本人か既存社員のどちらかに不公平感が残る。",
            "Rate outside experience too high or too low, and either current staff or the returnee will feel treated unfairly.",
        ),
        sign: text(
            "提示額が同じ等級の給与の範囲を外れる。または、同期や後輩との逆転が1件でも生じる。",
            "The offer falls outside the pay range of the grade, or even one peer would end up below the returnee.",
        ),
        impact: Degree::Middle,
        checks: list![
            text(
                "社外経験の評価は、書かれた基準に沿っているか。",
                "Is outside experience rated by written criteria?",
            ),
            text(
                "同じ等級の社員の給与の範囲と見比べたか。",
                "Has the offer been compared with the pay range of current staff in the same grade?",
            ),
            text(
                "後輩や同期との逆転が何件生じるか、数えたか。",
                "Has anyone counted how many peers and juniors would end up above or below the returnee?",
            ),
            text(
                "試用期間、有給休暇の通算、退職金の扱いを書面で決め、顧問弁護士に確認したか。",
                "Are probation, carried-over leave, and severance settled in writing and checked with counsel?",
            ),
            text(
                "決めた理由を、本人にも社内にも同じ言葉で説明できるか。",
                "Could you explain the decision to the person and to colleagues in the same words?",
            ),
        ],
        items: list![
            item("treatment.outside_experience"),
            item("treatment.pay_table"),
            item("treatment.incumbent_balance"),
            item("treatment.alignment_talk"),
            item("treatment.decision_record"),
        ],
        actions: list![
            action("treatment.experience_criteria"),
            action("treatment.grade_table"),
            action("treatment.decision_sheet"),
            action("treatment.talk_guide"),
        ],
        cites: list![cite("S1-A3")],
        facts: list![fact("visier"), fact("cmu_pay")],
    },
];
