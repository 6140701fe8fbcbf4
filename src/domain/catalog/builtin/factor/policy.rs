//! 再入社制度: who may come back, by which steps, and whether everybody can read the rules.

use crate::domain::catalog::entry::{Factor, Item};
use crate::domain::catalog::write::{cause, challenge, cite, fact, factor, item};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static POLICY: Factor = Factor {
    id: factor("policy"),
    name: text("再入社制度", "Rehire policy"),
    summary: text(
        "誰が、どの手順で再入社できるかを文書で定め、全社員が読めるようにしているかを見ます。",
        "Whether the rules on who may come back, and by which steps, are written down and open to every employee.",
    ),
    why: text(
        "決まりが見えないと、再入社は誰かのひいきに見え、退職者も応募してよいか迷います。条件と手順を公開しておけば、断るときも受け入れるときも、同じ根拠で説明できます。",
        "Without visible rules, a rehire looks like a favor, and former employees can’t tell whether they may apply. Published conditions and steps let you explain a no on the same grounds as a yes.",
    ),
    items: list![
        Item {
            id: item("policy.eligibility"),
            name: text("対象者の条件", "Eligibility"),
            statement: text(
                "再入社に応募できる人の条件を文書で定めている",
                "Written conditions say who may apply to come back",
            ),
            levels: [
                text(
                    "条件がなく、再入社の相談を受けて判断する人も決まっていない",
                    "No conditions exist, and nobody is named to judge a request to return",
                ),
                text(
                    "書かれた条件がないか、一部の退職理由についてだけあり、ほかは人事がその都度判断している",
                    "Nothing is written, or only for one kind of exit; HR decides the rest case by case",
                ),
                text(
                    "どの退職理由の人についても、対象になる条件とならない条件(勤続年数など)が文書にある",
                    "For every kind of exit, a document lists what qualifies and what excludes, such as years of service",
                ),
                text(
                    "法務か顧問弁護士が確認した条件で応募者全員を判定し、結果を記録している",
                    "Every applicant is judged by conditions that legal has checked, and each result is on record",
                ),
                text(
                    "対象・対象外の件数と理由を年1回以上集計し、それをもとに条件を改めた",
                    "The number of yes and no results is counted at least yearly, with reasons, and led to a changed condition",
                ),
            ],
            weight: 3,
            quick: false,
            guards: list![challenge("support"), challenge("few_applicants")],
            reveals: list![],
            cites: list![cite("S2-E2"), cite("S1-P3")],
            facts: list![fact("service_rules"), fact("away_rules")],
        },
        Item {
            id: item("policy.selection"),
            name: text("選考の手順", "Selection steps"),
            statement: text(
                "再入社の選考を、決めた手順と合格基準で行っている",
                "Rehire selection follows set steps with a stated bar",
            ),
            levels: [
                text(
                    "再入社の選考をしたことがなく、手順も決めていない",
                    "Nobody has gone through a rehire selection yet, and no steps are set",
                ),
                text(
                    "面接の回数か合否の決め方が書かれておらず、応募のたびに担当者が決めている",
                    "The number of interviews or the bar isn’t in writing; the person in charge sets it anew each time",
                ),
                text(
                    "選考の順序、面接者、合格基準が1つの文書に書かれている",
                    "One document sets out the steps, the interviewers, and the bar for passing",
                ),
                text(
                    "不採用者を含む応募者全員の評価票が、合格基準に沿って記入され、人事にある",
                    "HR holds a scoring sheet for every applicant, hired or not, filled in against the stated bar",
                ),
                text(
                    "評価票の点数を入社後の評価と年1回以上照らし、手順か基準を改めた",
                    "Scores are compared with performance after joining at least yearly, and a step or the bar was changed",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("support"), challenge("performance")],
            reveals: list![],
            cites: list![cite("S1-P3"), cite("S2-E2")],
            facts: list![fact("arnold_2020"), fact("guarantee_withdrawn")],
        },
        Item {
            id: item("policy.publication"),
            name: text("規程の公開", "Published rules"),
            statement: text(
                "再入社の規程を全社員に公開している",
                "The rules on rehiring are published to all employees",
            ),
            levels: [
                text("再入社の決まりを書いた文書が、まだない", "No document sets out rules on rehiring yet",),
                text(
                    "文書はあるが、未承認か、要約や一部の退職者向けの条文だけか、全社員は読めない",
                    "There is one, but unapproved, not open to everyone, published only as a summary, or a clause for one kind of leaver",
                ),
                text(
                    "どの退職者にも使う承認済みの規程の全文を、全社員が社内サイトや掲示で読める",
                    "Every employee can read the full text of approved rules that cover all kinds of leavers, online or posted",
                ),
                text(
                    "公開した規程にFAQと質問窓口があり、質問と回答を一覧に記録している",
                    "The published rules carry an FAQ and a contact, and all questions and answers are kept in one log",
                ),
                text(
                    "質問の件数と内容を年1回以上まとめ、規程かFAQを改めて全社員に知らせた",
                    "Questions are tallied at least yearly; the rules or FAQ were changed as a result and all employees told",
                ),
            ],
            weight: 3,
            quick: true,
            guards: list![challenge("support"), challenge("few_applicants"), challenge("friction")],
            reveals: list![cause("support.unfair")],
            cites: list![cite("S1-P3"), cite("S2-E2"), cite("S2-C2"), cite("S2-C2-c2")],
            facts: list![fact("no_system_2018"), fact("formal_scheme_2020")],
        },
        Item {
            id: item("policy.exit_reason"),
            name: text("退職理由の確認", "Exit reason check"),
            statement: text(
                "辞めた原因が今は解消しているかを、選考で確かめている",
                "Selection checks whether the cause of leaving is gone",
            ),
            levels: [
                text("退職理由は、選考の話題にしていない", "Selection doesn’t touch on why the person left",),
                text(
                    "退職理由が話題になることはあるが、原因が解消したかを尋ねる質問は文書にない",
                    "The reason may come up, but no document has a question on whether its cause is gone",
                ),
                text(
                    "退職理由と、その原因が解消したかを尋ねる質問が、選考の文書にある",
                    "The selection document has set questions on why the person left and whether the cause is gone",
                ),
                text(
                    "応募者全員について、本人の話と退職時の記録を照らした結果が残っている",
                    "For every applicant, a record shows their account compared with what was noted when they left",
                ),
                text(
                    "確認結果を再入社後の離職や面談の記録と年1回以上照らし、質問を改めた",
                    "Findings are compared at least yearly with later exits and check-ins, and a question was changed",
                ),
            ],
            weight: 2,
            quick: false,
            guards: list![challenge("friction"), challenge("performance")],
            reveals: list![],
            cites: list![cite("S1-A2")],
            facts: list![fact("hidden_reasons"), fact("arnold_2020")],
        },
        Item {
            id: item("policy.exceptions"),
            name: text("例外の記録", "Exception log"),
            statement: text(
                "条件や手順から外れた判断を、例外として記録している",
                "Decisions that depart from the rules are logged as exceptions",
            ),
            levels: [
                text(
                    "通常と違う判断をしても、理由の記録がない(承認者だけ決まっている場合も含む)",
                    "When a decision departs from the usual, no reason is recorded, even if an approver is named",
                ),
                text(
                    "通常と違う判断の理由は、担当者のメールやメモにだけ残っている",
                    "Reasons for a departure sit only in the emails or notes of the person in charge",
                ),
                text(
                    "例外を承認する人と、記録する項目が文書で決まっている",
                    "A document says who approves an exception and what must be recorded",
                ),
                text(
                    "直近12か月の例外が、理由と承認者つきで一覧にある(応募があり例外が0件なら、その旨)",
                    "One log holds every exception of the last 12 months with reason and approver, or says that applications brought none",
                ),
                text(
                    "例外の件数と理由を年1回以上経営に報告し、それをもとに規程を改めた",
                    "Count and reasons go to top management at least yearly, and a rule was changed because of them",
                ),
            ],
            weight: 1,
            quick: false,
            guards: list![challenge("support"), challenge("friction")],
            reveals: list![],
            cites: list![cite("S2-E2"), cite("S1-P3")],
            facts: list![],
        },
    ],
    cites: list![cite("S1-P3"), cite("S2-E2")],
    facts: list![fact("no_system_2018"), fact("formal_scheme_2020")],
};
