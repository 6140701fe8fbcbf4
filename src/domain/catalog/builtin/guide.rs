//! The guide: what alumni hiring is, what is known about it, and how to read what Okaeri shows.

use crate::domain::catalog::entry::Chapter;
use crate::domain::catalog::write::{cite, fact};
use crate::domain::text::{list, text};

pub(in crate::domain::catalog) static GUIDE: &[Chapter] = &[
    Chapter {
        title: text("アルムナイ採用とは", "What alumni hiring is"),
        paragraphs: list![
            text(
                "アルムナイ採用は、一度会社を離れた人を、選考をへてもう一度社員として迎える採用の方法です。アルムナイは、卒業生を意味する英語「alumni」から来ています。",
                "Alumni hiring means taking people who once left your organization back on as employees, after a selection. The word alumni treats them like the graduates of a school: gone, but not strangers.",
            ),
            text(
                "「カムバック採用」「出戻り採用」とも呼ばれ、独自の名前を付けている会社もあります。呼び方も応募の条件も会社ごとに違うので、他社の例を調べるときは、誰を対象に、どう選考しているかを確かめてください。",
                "In Japan it’s also called comeback hiring (カムバック採用) or, more colloquially, demodori hiring (出戻り採用); in English, boomerang hiring. Names and conditions differ from company to company, so when you look at an example, check who is eligible and how they’re selected.",
            ),
            text(
                "一般の中途採用との違いは、互いに相手を知っていることです。休職からの復職との違いは、雇用契約が一度終わっていることです。勤続年数、有給休暇、退職金の扱いは決めて書面に残す必要があるため、社会保険労務士や顧問弁護士に確認してください。",
                "Unlike other mid-career hiring, the two sides already know each other. Unlike a return from leave, the employment had ended. How to count earlier service, paid leave, and severance has to be decided and written down; check it with your labor and social security attorney or counsel.",
            ),
            text(
                "アルムナイとの取り組みの目的は、顧客や取引先としての関係、再入社や人の紹介、本人にとっての利点の三つに分けて考えられます。Okaeriは再入社を中心に置き、残りの二つも設問と施策に取り入れています。",
                "Programs for alumni can serve three ends: ties with customers and partners, rehires and referrals, and the benefit of the alumni themselves. Okaeri puts rehiring at the center and brings the other two in through its items and actions.",
            ),
        ],
        cites: list![cite("S1-D")],
        facts: list![fact("types_note")],
    },
    Chapter {
        title: text("いま注目される理由と、関わる人", "Why now, and whom it concerns"),
        paragraphs: list![
            text(
                "働き手の数が減り、転職は珍しくなくなりました。採用の競争が激しくなるなかで、会社をよく知る退職者が、採用の相手として見直されています。",
                "Japan’s workforce is shrinking, and changing jobs has become ordinary. As competition for people grows, organizations are looking again at those who already know them from the inside.",
            ),
            text(
                "従業員30人以上の企業の人事を対象にした2023年の調査では、必要な人数を採用できた企業は、アルムナイ採用を行う企業で42.9%、行わない企業で31.6%でした。ただし、二つが一緒に見られたというだけで、アルムナイ採用の効果とは言えません。",
                "In a 2023 survey of HR people at companies with 30 or more employees, 42.9% of those that hire alumni had met their headcount, against 31.6% of those that don’t. The two go together; that doesn’t mean one causes the other.",
            ),
            text(
                "人事だけでは進みません。経営は目的と予算を示し、管理職は送り出す側にも迎える側にもなります。法務は同意と規程、人事制度の担当は処遇、情報システムは名簿の置き場所、広報は発信を受け持ちます。",
                "HR can’t do it alone. Management sets the purpose and the budget; managers see people off and take them in. Legal looks after consent and the rules, compensation after pay and grade, IT after where the records live, and communications after the news.",
            ),
            text(
                "忘れてはならないのは、戻ってくる本人と、残って働いてきた社員です。Okaeriの設問には、どちらの側から見ても公平かどうかを確かめるものが含まれています。",
                "Two groups matter most: the people who may come back, and the people who never left. Some of Okaeri’s items check that the program is fair as seen from either side.",
            ),
        ],
        cites: list![cite("S2-D")],
        facts: list![fact("headcount_met")],
    },
    Chapter {
        title: text("「再雇用」ではなく「再入社」と言う理由", "Why the Japanese says 再入社, not 再雇用"),
        paragraphs: list![
            text(
                "日本の人事の現場で「再雇用」と言えば、多くの人は定年後の再雇用を思い浮かべます。アルムナイ採用の資料にこの言葉を使うと、対象者も処遇も違う制度と取り違えられるおそれがあります。",
                "Say 再雇用 (“re-employment”) to HR people in Japan, and most will think of continued employment after the mandatory retirement age: other people, other terms. In a paper on alumni hiring, the word invites confusion.",
            ),
            text(
                "そこでOkaeriは、一度退職した人が戻ることを「再入社」、戻った人を「再入社者」と呼びます。出典の見出しや各社の制度の名前に「再雇用」とある場合は、元の表記を残しています。",
                "Okaeri therefore says 再入社 (“joining again”). English has no such trap, so the English pages simply say rehire and returnee. Headings of sources and names of company programs keep their own wording.",
            ),
            text(
                "制度の名前を決めるときは、定年後の再雇用や、妊娠・出産・育児・介護で退職した人の再雇用の制度と並べ、対象や呼び名が紛らわしくないかを確かめてください。後者には育児・介護休業法27条の努力義務が関わるため、顧問弁護士に確認します。",
                "Before you name your program, set it beside the rules for employment after retirement age and those for people who left for pregnancy, childbirth, childcare, or family care, and see whether names or target groups overlap. The latter touch a duty of effort under Article 27 of the Child Care and Family Care Leave Act: check with counsel.",
            ),
        ],
        cites: list![cite("S1-D"), cite("S2-D")],
        facts: list![fact("law_childcare")],
    },
    Chapter {
        title: text("どれくらい行われているか", "How common it is"),
        paragraphs: list![
            text(
                "数字は調べ方で大きく変わります。従業員30人以上の企業の人事2,761人への調査(2023年)では、アルムナイネットワークを通じて採用する企業が12.3%、退職者の再入社を受け入れる企業が55.5%でした。人事担当者400人への調査(2022年)では、28.0%が導入していると答えています。",
                "It depends on who asks, and what. By the account of 2,761 HR people at companies with 30 or more employees (2023), 12.3% of companies hire through an alumni network and 55.5% accept returnees. Of 400 HR people (2022), 28.0% say alumni hiring is in place.",
            ),
            text(
                "制度の有無と、受け入れた経験の有無は別です。2018年の調査(661社)では、再入社者を受け入れたことがある企業が72%、制度を持つ企業は8%でした。個別には応じるが決まりはない、という状態から始める会社が多いと考えられます。",
                "A formal program and past experience are two things. In a 2018 survey of 661 companies, 72% had taken someone back, and 8% had a system for it. Case by case and without rules is probably where most organizations start.",
            ),
            text(
                "戻る側の調査は食い違います。5年以内に元の会社へ戻った人は2.13%という結果(2020年、2,300人)と、51.8%に戻った経験があるという結果(2025年)があります。後者は回答者の偏りが疑われるため、Okaeriは見込みの土台にしません。",
                "Surveys of the people themselves contradict each other. In one, 2.13% had gone back to a former employer within five years (2020, n=2,300); in another, 51.8% had been rehired somewhere (2025). The second panel is probably skewed, so Okaeri doesn’t use it as a base rate.",
            ),
            text(
                "米国の給与データでは、2025年3月の新規採用の35%が元社員でした。ただし、季節ごとの雇用や学校、建設のように人が繰り返し戻る仕事も含むため、日本の正社員採用とは比べにくい数字です。",
                "US payroll data show that 35% of new hires in March 2025 had worked for the same employer before. That includes seasonal work, schools, and construction, where people return again and again, so it says little about regular hiring in Japan.",
            ),
            text(
                "公表例から見積もると、再入社は年に登録者の1〜3%ほどです。イオンモールでは、2024年6月からの約11か月で登録者は112人、再入社は3人でした。人数だけでなく、何のために取り組むかも合わせて判断してください。",
                "Published cases point to rehires of about 1–3% of registrants a year. AEON MALL counted 112 registrants and 3 rehires in about 11 months from June 2024. Judge the effort by your purpose, not by headcount alone.",
            ),
        ],
        cites: list![cite("S1-D"), cite("S2-D")],
        facts: list![
            fact("network_share"),
            fact("in_place_2022"),
            fact("no_system_2018"),
            fact("rejoin_2020"),
            fact("reentered_2025"),
            fact("us_share_2025"),
            fact("conv_aeon"),
            fact("conv_mizuho"),
        ],
    },
    Chapter {
        title: text("期待できることと、確かでないこと", "What speaks for it, and against"),
        paragraphs: list![
            text(
                "期待されるのは、早い立ち上がり、採用費用の節約、入社後のすれ違いの減少、社外の視点、既存社員の意欲、そして戻る本人の安心です。どれも筋は通っていますが、裏付けの強さには差があります。",
                "The hopes are early productivity, lower hiring costs, fewer mismatches, outside views, more engaged employees, and peace of mind for the person who returns. All are plausible; not all are equally well supported.",
            ),
            text(
                "定着については研究が割れています。2019年の研究では、再入社者の離職は初めて入社した人より少ないという結果でした。2020年の研究(管理職約3万人)では、再入社者のほうが辞めやすく、二度目の理由も一度目と似ていました。",
                "On retention, studies disagree. One (2019) found that rehires left less often than first-time hires. Another (2020, about 30,000 managers) found that they were more likely to leave, and for reasons similar to the first time.",
            ),
            text(
                "成果についても、同じ2020年の研究では、1年目は社外採用者や社内登用者と同程度で、その後の伸びは小さいという結果でした。カーネギーメロン大学の研究は、残った社員と比べて成果は高くないが、満足度と給与は高いと報告しています。",
                "On performance, the same 2020 study found rehires level with external and internal hires in year one, with less improvement afterward. Research at Carnegie Mellon found them happier and paid significantly more than those who stayed, but not better performers.",
            ),
            text(
                "周囲の反応は、恐れるほど悪くないかもしれません。2018年の調査で、再入社者を受け入れた企業の人事は、同僚の反応を83%が良好、9%が良くないと答えました(同僚本人への調査ではありません)。一方、戻りたい気持ちが強い人でも76%が抵抗を感じ、最も気にするのは社員からの見られ方です(2024年)。",
                "Colleagues may react better than people fear: in a 2018 survey, 83% of HR answers called the reaction good and 9% bad, though nobody asked the colleagues. Yet of those who are keen to return, 76% still feel reluctant, above all because of how employees will see them (2024).",
            ),
            text(
                "ここから、特に確かめたいことが二つ出てきます。退職の原因がいまはないことと、処遇の理由を説明できることです。本当の退職理由を会社に伝えなかった人が43〜54%いるという調査もあり、記録だけでは判断できません。",
                "Two checks follow from this: that the cause of the exit is gone, and that you can explain the pay decision. In surveys, 43–54% had hidden their true reason for leaving, so the exit record alone won’t tell you.",
            ),
        ],
        cites: list![
            cite("S1-M1"),
            cite("S1-M2"),
            cite("S1-M3"),
            cite("S1-M4"),
            cite("S2-M5"),
            cite("S2-M6"),
        ],
        facts: list![
            fact("booth_ledoux_2019"),
            fact("arnold_2020"),
            fact("cmu_pay"),
            fact("colleagues_2018"),
            fact("resistance_2024"),
            fact("hidden_reasons"),
        ],
    },
    Chapter {
        title: text("つまずきやすい7つの課題", "Seven challenges to expect"),
        paragraphs: list![
            text(
                "準備の時期には2つの課題があります。退職者の情報がそろわないのは、連絡先もスキルや退職理由も記録していないためです。社内の賛同が得られないのは、退職を裏切りと見る空気や、戻る人の処遇への不公平感が残っているためです。",
                "Two come up while you prepare. Leaver records are missing, because nobody kept contact details, skills, or exit reasons. Colleagues aren’t on board, because leaving still counts as disloyal or returnees’ terms look unfair.",
            ),
            text(
                "運用の時期にも二つあります。つながりが途切れるのは、連絡する用件がないか、会社からの発信ばかりになるためです。応募がないのは、制度が知られていない、戻ることに気まずさがある、募集中の仕事に引かれない、のどれかが主な原因です。",
                "Two come up in operation. Contact fades, because nothing prompts it or because it runs one way. Nobody applies, because alumni don’t know the program, feel awkward about going back, or don’t care for the openings.",
            ),
            text(
                "再入社のあとには、まず給与と役職の決めにくさと、既存社員との溝があります。前者は社外経験の物差しがなく、在籍・離職・他社の年数の釣り合いが難しいため、後者は特別扱いに見えたり、本人が昔のやり方を通したりするために起こります。",
                "Three come up after someone returns. Pay and grade are hard to settle, because outside experience has no yardstick and tenure, gap, and outside years are hard to weigh. A rift opens with current staff, because the returnee seems to get special treatment or holds on to old ways.",
            ),
            text(
                "もう一つは、期待した成果が出ないことです。不在の間の変化についていけないことと、過去の成功へのこだわりが原因に挙げられます。",
                "The third is that results fall short, because too much changed in the meantime or past success gets in the way.",
            ),
            text(
                "Okaeriは課題ごとに、それを防ぐ設問のスコアから「課題リスク」を出します。原因に結びつく設問が段階0か1のときは、その原因と対策も示します。",
                "For each challenge, Okaeri works out a risk from the items that guard against it. Where an item tied to a cause stands at level 0 or 1, it shows that cause along with the remedies.",
            ),
        ],
        cites: list![
            cite("S2-C1"),
            cite("S2-C1-c1"),
            cite("S2-C1-c2"),
            cite("S2-C2"),
            cite("S2-C2-c1"),
            cite("S2-C2-c2"),
            cite("S2-C3"),
            cite("S2-C3-c1"),
            cite("S2-C3-c2"),
            cite("S2-C4"),
            cite("S2-C4-c1"),
            cite("S2-C4-c2"),
            cite("S2-C4-c3"),
            cite("S2-C5"),
            cite("S2-C5-c1"),
            cite("S2-C5-c2"),
            cite("S2-C6"),
            cite("S2-C6-c1"),
            cite("S2-C6-c2"),
            cite("S2-C7"),
            cite("S2-C7-c1"),
            cite("S2-C7-c2"),
        ],
        facts: list![],
    },
    Chapter {
        title: text("9社の事例の読み方", "What nine companies did"),
        paragraphs: list![
            text(
                "9社の進め方はそれぞれ違い、正解は一つではありません。自社に近い会社から、続けられそうな習慣を選んでください。内容は公表された時点のもので、各社とOkaeriの間に関係はありません。",
                "The nine went about it in different ways, and none is the one right way. Look for companies like yours and pick habits you could keep up. All of it is as published at the time; Okaeri isn’t affiliated with any of them.",
            ),
            text(
                "場をつくることから見ると、MIXIは2024年9月に専用サイトを開き、キャリア相談の窓口も置きました。NTTグループの2024年9月の催しには約250人が参加しています。トヨタとイオンモールは、採用に加えて事業での協力や新しい事業も見すえています。",
                "Some stand out for their network. MIXI opened a site with a career consultation desk in September 2024. About 250 people came to NTT Group’s event that month. Toyota and AEON MALL look beyond hiring, to collaboration and new business.",
            ),
            text(
                "規程から見ると、三菱重工業は退職理由を問わず、勤続1年以上の自己都合退職者に門戸を開いています。三菱UFJ銀行は、約1,000人が登録するネットワークと制度を結びつけています。",
                "Others stand out for their rules. Mitsubishi Heavy Industries accepts people who resigned for any reason after at least a year of service. MUFG Bank ties its program to a network of about 1,000 registrants.",
            ),
            text(
                "文化と有志の力も欠かせません。サイボウズは退職時にいつでも戻れると伝え、スープストックトーキョーは希望する退職者にバーチャル社員証を出し、武田薬品工業では元社員の有志が2021年に交流の場を始めました。",
                "Culture and volunteers matter, too. Cybozu tells leavers that they can come back any time, Soup Stock Tokyo gives those who wish a virtual employee card, and at Takeda former employees started the network themselves in 2021.",
            ),
            text(
                "うまくいかなかったことも参考になります。サイボウズには、6年以内の復帰を約束して送り出す制度(育自分休暇)がありました。利用した58人のうち戻ったのは7人で、希望者全員に約束するのは難しいとして取りやめています。",
                "What didn’t work is worth knowing as well. Cybozu once let people go with a guaranteed return within six years. Of the 58 who took the offer, 7 came back. The company ended it because it found a promise to everyone who wished too hard to keep.",
            ),
        ],
        cites: list![
            cite("S1-K1"),
            cite("S1-K2"),
            cite("S1-K3"),
            cite("S1-K4"),
            cite("S1-K5"),
            cite("S1-K6"),
            cite("S1-K7"),
            cite("S1-K8"),
            cite("S1-K9"),
        ],
        facts: list![
            fact("conv_mixi"),
            fact("conv_mufg"),
            fact("conv_aeon"),
            fact("conv_cybozu"),
            fact("guarantee_withdrawn"),
        ],
    },
    Chapter {
        title: text("スコアの読み方", "How to read the score"),
        paragraphs: list![
            text(
                "設問ごとに段階を選びます。0は未着手、1はその都度の対応、2は決まりがある、3は実行している、4は測って改善している状態です。下の段階の内容も含めて、書かれたことがすべて実際に見られる、いちばん高い段階を選んでください。応募者や再入社者など、対象になる人がまだいないときは、決まりの有無だけを見て、段階2までで答えます。1段階が25点に当たります。",
                "You pick a level for each item, a statement about one practice: 0 not begun, 1 ad hoc, 2 defined, 3 practiced, 4 measured and improving. Choose the highest level at which everything described, at the levels below it too, can really be seen. Where nobody has come yet, such as an applicant or a returnee, rate what is defined: level 2 at most. Each level is worth 25 points.",
            ),
            text(
                "要因のスコアは設問の、全体のスコアは要因の加重平均です。要因の重みは均等で、目的を選ぶとそれに応じて変わります。「当てはまらない」は計算から外れ、「分からない」はスコアに入らず、幅だけを広げます。",
                "A factor’s score is the weighted mean of its items, and the overall score that of the factors. Factors weigh the same until you pick your purposes. “Does not apply” leaves the calculation; “don’t know” leaves the score alone but widens its band.",
            ),
            text(
                "スコアの幅(確かな範囲)は、確信度が「確か」の回答で0、「だいたい」で上下12.5点、「推測」で上下25点です。根拠が評価日より12か月以上古いと、下へさらに25点広がります。「分からない」と未回答は0〜100点です。簡易チェックの幅は、その9問だけで計算します。",
                "The band shows how sure the score is. An answer you’re sure of adds none, “fairly sure” adds 12.5 points either way, a guess 25. Evidence over 12 months old takes another 25 off the low end. Unknown or unanswered items span 0–100. A quick check’s band covers its nine items of 45.",
            ),
            text(
                "要因と全体の歩みは、0〜4のステージで示します。ステージは12.5点、37.5点、62.5点、87.5点で一つずつ上がります。ただし、公開された規程と退職者の同意という二つの関門があり、段階2に届かないと、スコアが高くてもステージは1で止まります。分からない場合も「未確認」として同じ扱いです。",
                "Each factor, and the organization, has a stage from 0 to 4 that rises at 12.5, 37.5, 62.5, and 87.5 points. Two gates hold it at 1 however high the score: published rules and a consent basis, each at level 2 or above. If you don’t know, the gate counts as unconfirmed and stays shut. A gate can’t be answered “does not apply.”",
            ),
            text(
                "課題リスクはスコアと逆向きで、100から、その課題を防ぐ設問の平均点を引いた値です。どの数字からも、元になった設問、重み、根拠、出典をたどれます。評価を閉じると回答と重みと日付が固定され、次の回と比べられます。",
                "Challenge risk runs the other way: 100 minus the mean of the items that guard against the challenge. Every number leads to the items, weights, evidence, and sources behind it. Closing a round freezes its answers, weights, and date, so that you can compare it with the next.",
            ),
        ],
        cites: list![],
        facts: list![],
    },
    Chapter {
        title: text("計画の作られ方", "How the plan is made"),
        paragraphs: list![
            text(
                "要因ごとに目指す段階、開始日、期限、役割ごとに週に使える人日を決めます。当てはまる設問がすべてその段階以上になると、その要因は達成です。「分からない」は0とみなし、まず調べるタスクが入ります。",
                "You set a target level for each factor, a start date, a deadline, and the person-days a week that each role can give. A factor meets its target when every item that applies is at that level or above. A “don’t know” counts as 0, and its first task is to find out.",
            ),
            text(
                "次に、目標に届き、工数がなるべく少なく済む施策の組を選びます。先に済ませておく施策も含みます。どの施策にも選ばれた理由があり、入れるか外すかを自分で決められます。選んだ組は、ページを開き直しても変わりません。",
                "Okaeri then chooses actions that reach the target with as little work as it can find, including whatever has to come first. Each says why it’s there, and you can pin any of them in or out. What was chosen stays put when you open the page again.",
            ),
            text(
                "日程は営業日で組みます。土日、祝日、自社の休業日、避けたい繁忙期を除き、前後関係と各役割の余力を守ります。手で決めた開始日は動かさず、前後関係や余力に合わなければそのことを示します。",
                "Tasks are placed on working days. Weekends, holidays, your own closures, and busy periods stay free, and both the order of tasks and each role’s capacity are respected. A start date that you set by hand is kept; where it breaks a rule, the plan says so.",
            ),
            text(
                "工数と期間は目安なので、自社の実情に合わせてください。公表例では、三菱UFJ信託銀行は検討の開始から公開まで10か月、トヨタはネットワークの開設から再入社の制度まで16か月かかっています。",
                "Effort and duration are estimates; adjust them to your organization. For comparison, Mitsubishi UFJ Trust took 10 months from first study to launch, and Toyota 16 months from its network to a formal rehire program.",
            ),
            text(
                "未着手のタスクが遅れても、日付は勝手に動かず、遅れとして示されます。タスクを終えても評価のスコアは変わりません。終えたときの見込みのスコアは別に示すので、実際に変わったかどうかは評価し直して確かめてください。",
                "An overdue task that hasn’t started is marked late, not moved behind your back. Finishing a task never changes your score. The score to expect is shown apart; whether things have really changed, you find out by rating again.",
            ),
        ],
        cites: list![],
        facts: list![fact("study_to_launch"), fact("network_to_scheme")],
    },
    Chapter {
        title: text("データの置き場所", "Where your data lives"),
        paragraphs: list![
            text(
                "入力した内容は、いま使っているブラウザの中だけにあります。書き出すまで外には出ず、書き出したファイルもOkaeriがどこかへ送ることはありません。データを受け取るサーバーがないためです。",
                "What you enter is in this browser and nowhere else until you export it. Even then, Okaeri sends the file nowhere: there’s no server to receive it.",
            ),
            text(
                "ほかのパソコンやブラウザからは見えません。サイトのデータを消したり、プライベートウィンドウを閉じたりすると失われます。区切りのよいところでファイルに書き出し、保管してください。",
                "Other computers and browsers can’t see it. If you clear the site’s data or close a private window, it’s gone. Export a file at regular points and keep it somewhere safe.",
            ),
            text(
                "書き出したファイル(名前.okaeri.json)は誰でも読める形式で、受け取った人は内容をすべて見られます。送り先と保管場所は社内の規則に沿って選んでください。別のブラウザで読み込めば、続きから始められます。",
                "The exported file (NAME.okaeri.json) is plain, readable text: whoever receives it can see everything in it. Follow your organization’s rules on where to keep it and whom to give it to. Open it in another browser to carry on there.",
            ),
            text(
                "計画のファイルに退職者の氏名の欄はありません。メモや根拠にも、氏名、連絡先、個人が分かる退職の事情は書かないでください。退職者の情報を何の目的で使うかは、法務や顧問弁護士に確認してください。",
                "A program file has no field for alumni’s names. Keep names, contact details, and personal circumstances of a resignation out of notes and evidence, too. For which purposes you may use leavers’ data is a question for your legal team or counsel.",
            ),
        ],
        cites: list![],
        facts: list![fact("law_purpose")],
    },
];
