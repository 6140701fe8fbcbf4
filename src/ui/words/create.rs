//! Words about an organization: creating a program, and its settings.

use crate::domain::text::{Text, text};

pub(in crate::ui) static TITLE: Text = text("新しい診断", "New assessment");
pub(in crate::ui) static LEAD: Text = text(
    "組織について教えてください。あとから変えられます。",
    "Tell us about the organization. You can change all of it later.",
);
pub(in crate::ui) static NAME: Text = text("組織の名前", "Name of the organization");
pub(in crate::ui) static NAME_HELP: Text =
    text("会社名でも部門名でも構いません。", "A company or a department.");
pub(in crate::ui) static NAME_MISSING: Text = text("名前を入れてください。", "Enter a name.");
pub(in crate::ui) static NAME_KEPT: Text =
    text("名前を入れてください。前の名前のままです。", "Enter a name. The name before stays.");
pub(in crate::ui) static INDUSTRY: Text = text("業種", "Industry");
pub(in crate::ui) static SIZE: Text = text("従業員数", "Employees");
pub(in crate::ui) static NOT_SAID: Text = text("未選択", "Not specified");
pub(in crate::ui) static PURPOSES: Text = text("アルムナイ採用の目的", "Your purposes");
pub(in crate::ui) static PURPOSES_HELP: Text = text(
    "選んだ目的に応じて、9つの成功要因の重みが変わります。選ばなければ、どの要因も同じ重みです。",
    "Your purposes decide how much each of the nine success factors counts. Without any, all count the same.",
);
pub(in crate::ui) static CAVEAT: Text = text("知っておきたいこと", "What to know");
pub(in crate::ui) static WEIGHTS: Text = text("成功要因の重み", "How much each factor counts");
pub(in crate::ui) static WEIGHTS_CAPTION: Text = text(
    "選んだ目的の点を足した値。全体に占める割合",
    "The purposes’ points added up, and their share of the whole",
);
pub(in crate::ui) static FACTOR: Text = text("成功要因", "Factor");
pub(in crate::ui) static WEIGHT: Text = text("重み", "Weight");
pub(in crate::ui) static SHARE: Text = text("割合", "Share");
pub(in crate::ui) static START: Text = text("簡易チェックを始める", "Start the quick check");
