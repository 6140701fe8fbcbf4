//! Answers that do not go together, and what to look at first.

use crate::domain::catalog::entry::Contradiction;
use crate::domain::catalog::write::{at_least, at_most};
use crate::domain::id::ContradictionId;
use crate::domain::level::Level::{L1, L2, L3};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static CONTRADICTIONS: &[Contradiction] = &[
    Contradiction {
        id: ContradictionId::new("published_without_criteria"),
        when: list![at_least("policy.publication", L2), at_most("policy.eligibility", L1)],
        finding: text(
            "規程は社員に公開されているのに、誰が対象になり、ならないかの条件が文書にそろっていません。",
            "The rules are published to employees, but no written conditions say, for every kind of exit, who is eligible.",
        ),
        advice: text(
            "公開した文面に対象者の条件があるか読み直してください。なければ条件を決め、承認を得て載せ直します。",
            "Reread what was published. If it doesn’t say who is eligible, settle the criteria, have them approved, and publish again.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("published_without_pay_table"),
        when: list![at_least("policy.publication", L2), at_most("treatment.pay_table", L1)],
        finding: text(
            "規程は社員に公開されているのに、再入社者の給与と等級の決め方が表になっていません。",
            "The rules are published to employees, but no table says how a rehire’s pay and grade are set.",
        ),
        advice: text(
            "既存社員の不公平感は処遇から生まれやすいものです。給与と等級の表を作り、どこまで公開するかを決めてください。",
            "Pay is where colleagues are quick to see unfairness. Draw up the pay and grade table, then decide how much of it to publish.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("announced_without_publication"),
        when: list![at_least("reach.awareness", L3), at_most("policy.publication", L1)],
        finding: text(
            "退職者には制度を知らせているのに、社員は承認された規程の全文を読めません。",
            "Alumni are told about the program, but employees can’t read the full text of approved rules.",
        ),
        advice: text(
            "社員が社外から先に知ると不信を招きます。次の案内を出す前に、規程を社内に公開してください。",
            "Employees who hear of it from outside first will distrust it. Publish the rules inside before the next announcement.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("open_door_without_selection"),
        when: list![at_least("culture.open_door", L3), at_most("policy.selection", L1)],
        finding: text(
            "経営は「戻ってきてよい」と伝えているのに、選考の手順か合格基準が文書になっていません。",
            "Top management says the door is open, but the selection steps or their bar aren’t written down.",
        ),
        advice: text(
            "歓迎の言葉は採用の約束と受け取られることがあります。選考の手順と合否の基準を先に文書にしてください。",
            "A welcome can be heard as a promise of a job. Write down the selection steps and their bar first.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("exceptions_without_criteria"),
        when: list![at_least("policy.exceptions", L3), at_most("policy.eligibility", L1)],
        finding: text(
            "例外を記録しているのに、もとになる対象者の基準が文書になっていません。",
            "Exceptions are logged, but there are no written criteria for them to be exceptions to.",
        ),
        advice: text(
            "記録した例外を並べ、実際に使っている判断の線を読み取り、対象者の基準として文書にしてください。",
            "Line up the logged exceptions, find the rule you’ve in fact been using, and write it down as the eligibility criteria.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("exit_reason_without_interview"),
        when: list![at_least("policy.exit_reason", L3), at_most("culture.exit_interview", L1)],
        finding: text(
            "選考で退職理由を確かめているのに、退職面談の聞き手と質問が文書で決まっていません。",
            "Selection checks the exit reason, but no document sets the exit interview to compare it with.",
        ),
        advice: text(
            "本人の説明だけでは確かめきれません。退職面談の質問をそろえ、選考のときに照らし合わせてください。",
            "The candidate’s own account is only one source. Set the exit interview questions, and compare answers at selection.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("exit_interview_without_record"),
        when: list![at_least("culture.exit_interview", L3), at_most("data.skills_reasons", L1)],
        finding: text(
            "退職面談は続けているのに、スキルと退職理由をそろえて残す様式がありません。",
            "Exit interviews are held, but no form has fields for both skills and exit reasons.",
        ),
        advice: text(
            "面談の記録から2、3件を選び、後から探せる形かを見てください。残す項目と閲覧できる人を決めます。",
            "Take two or three interview notes and see if you could find them later. Then set the fields and who may read them.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("stories_without_manager_response"),
        when: list![at_least("culture.alumni_stories", L3), at_most("culture.manager_response", L1),],
        finding: text(
            "アルムナイの活躍を社内で紹介しているのに、退職の申し出への応じ方の手引きが全管理職には渡っていません。",
            "Alumni stories run inside the company, but not every manager has a guide to responding when someone resigns.",
        ),
        advice: text(
            "辞める人が受ける印象は、申し出た日の上司の言葉で決まりがちです。管理職向けの手引きを先に作ってください。",
            "What the manager says that day shapes how a person leaves. Write the guide for managers first.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("register_without_consent"),
        when: list![at_least("data.register", L2), at_most("data.consent", L1)],
        finding: text(
            "退職者名簿があるのに、法務が確認した同意の文面が使われていません。",
            "There’s a leaver register, but no consent text checked by legal is in use.",
        ),
        advice: text(
            "名簿を連絡に使う前に、集めたときの利用目的と同意の有無を、法務や顧問弁護士に確認してください。",
            "Before using the register for contact, check with legal or your counsel what the data was collected for and who agreed.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("contact_without_consent"),
        when: list![at_least("relationship.contact_rhythm", L3), at_most("data.consent", L1)],
        finding: text(
            "退職者に定期的に連絡しているのに、法務が確認した同意の文面が使われていません。",
            "Leavers are contacted on a schedule, but no consent text checked by legal is in use.",
        ),
        advice: text(
            "次の連絡の前に、使っている連絡先の入手元を確かめ、続けてよいかを法務や顧問弁護士に確認してください。",
            "Before the next contact, find out where each address came from, and ask legal or your counsel whether you may go on.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("events_without_registration"),
        when: list![at_least("network.events", L3), at_most("relationship.exit_registration", L1),],
        finding: text(
            "交流会は開いているのに、退職時に登録を案内する手順が決まっていません。",
            "Events are held, but there’s no set step for inviting people to register when they leave.",
        ),
        advice: text(
            "参加者が知り合いの範囲に偏っていないか見てください。退職手続きに任意の登録案内を加えます。",
            "See whether only people with friends inside attend. Add a voluntary registration step to the exit procedure.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("figures_without_register"),
        when: list![at_least("data.figures", L3), at_most("data.register", L1)],
        finding: text(
            "進み具合の数値を見ているのに、分母になる退職者名簿が整っていません。",
            "Progress figures are followed, but the leaver register they rest on isn’t in place.",
        ),
        advice: text(
            "数値の分母が何かを確かめてください。名簿の範囲と項目を決めてから、数値を取り直します。",
            "Find out what the figures are a share of. Set the scope and fields of the register, then take them again.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("tool_without_purpose"),
        when: list![at_least("data.tool", L3), at_most("buy_in.purpose_shared", L1)],
        finding: text(
            "ツールを使っているのに、アルムナイ採用の目的が文書になっていません。",
            "A tool is in use, but the purpose of alumni hiring isn’t written down.",
        ),
        advice: text(
            "目的が決まらないと、ツールに残す項目も見る数値も決まりません。先に目的を1枚にまとめてください。",
            "The purpose decides what a tool should hold and which figures matter. Put it on one page first.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("referral_without_concerns_heard"),
        when: list![at_least("reach.referral", L3), at_most("buy_in.concerns_heard", L1)],
        finding: text(
            "社員に元同僚の紹介を頼んでいるのに、社員の懸念を聞く場が決まっていません。",
            "Employees are asked to refer former colleagues, but there’s no set way for them to raise concerns.",
        ),
        advice: text(
            "不安が残る人からの紹介は期待しにくいものです。説明会や窓口で懸念を聞き、答えを社員に返してください。",
            "People who have doubts are unlikely to refer anyone. Hear concerns at a briefing or a contact point, and answer them openly.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("sponsor_without_reporting"),
        when: list![at_least("buy_in.sponsor", L3), at_most("buy_in.reporting", L1)],
        finding: text(
            "推進責任者と予算があるのに、経営への報告の内容と時期が決まっていません。",
            "There’s a sponsor and a budget, but what to report to management, and when, isn’t set.",
        ),
        advice: text(
            "成果が見えない予算は次の年に削られやすくなります。報告する数値を3つほど選び、時期を決めてください。",
            "A budget with nothing to show is easy to cut. Pick about three figures to report, and set the dates.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("pay_table_without_experience"),
        when: list![at_least("treatment.pay_table", L2), at_most("treatment.outside_experience", L1),],
        finding: text(
            "給与と等級の表があるのに、社外経験の評価の基準が文書になっていません。",
            "There’s a pay and grade table, but no written criteria for valuing outside experience.",
        ),
        advice: text(
            "同じ経歴の人が同じ等級になるか、2人で別々に試してください。割れたところから基準を書きます。",
            "Have two people grade the same career separately. Write the criteria starting where they disagree.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("balance_without_record"),
        when: list![at_least("treatment.incumbent_balance", L3), at_most("treatment.decision_record", L1),],
        finding: text(
            "既存社員との均衡を確かめているのに、処遇を決めた理由を残す様式がありません。",
            "Offers are checked against current staff’s pay, but there’s no form for recording why each was decided.",
        ),
        advice: text(
            "後から問われたときに説明できるよう、比べた相手の範囲と判断の理由を1枚に残してください。",
            "So that you can explain it later, put the comparison group and the reasons on one page for each decision.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("news_without_dialogue"),
        when: list![at_least("network.news", L3), at_most("relationship.two_way", L1)],
        finding: text(
            "お知らせは定期的に届けているのに、退職者の声を受ける窓口と返信の期限が決まっていません。",
            "News goes out regularly, but there’s no contact point where alumni get an answer by a set time.",
        ),
        advice: text(
            "次の号に、返信しやすい質問を1つ入れてください。届いた返信に誰がいつ答えるかも決めます。",
            "Put one easy question in the next issue, and decide who answers the replies, and by when.",
        ),
    },
    Contradiction {
        id: ContradictionId::new("active_share_without_place"),
        when: list![at_least("network.active_share", L3), at_most("network.place", L1)],
        finding: text(
            "活動している人の割合を測っているのに、公式の場と担当が決まっていません。",
            "The active share is measured, but there’s no official place with an owner.",
        ),
        advice: text(
            "どこでの活動を数えているかを確かめてください。公式の場と担当を決め、活動の定義をそろえます。",
            "Find out where the activity being counted takes place. Settle the official place and its owner, then define “active.”",
        ),
    },
    Contradiction {
        id: ContradictionId::new("checkins_without_briefing"),
        when: list![at_least("reception.checkins", L3), at_most("reception.team_briefing", L1)],
        finding: text(
            "本人との面談は続けているのに、受け入れ部署への説明の手引きがありません。",
            "Check-ins with returnees are held, but there’s no guide for briefing the receiving team.",
        ),
        advice: text(
            "面談記録に周りとの関係の悩みがないか見てください。次の再入社の前に、部署に役割を説明します。",
            "Look in the notes for trouble with colleagues. Before the next return, explain the role to the team.",
        ),
    },
];
