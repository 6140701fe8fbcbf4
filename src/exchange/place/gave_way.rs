//! Links that gave way in a merge, in words.

use super::Places;
use crate::domain::text::Text;
use crate::domain::words::{both, quoted, same};
use crate::exchange::document::GaveWay;

impl Places<'_> {
    /// Which task does not wait for which other any more, and why: before it is so, or after.
    #[must_use]
    pub fn gave_way(&self, link: &GaveWay, is_done: bool) -> Text {
        let (task, other) = (quoted(&self.title(&link.task)), quoted(&self.title(&link.other)));
        let end = if is_done { "外しました" } else { "外れます" };
        let name = link.scenario.as_ref().map(|id| {
            let known = self.program.scenarios.iter().find(|scenario| scenario.id.as_str() == id);
            quoted(&same(known.map_or(id, |scenario| scenario.name.as_str())))
        });
        let (ja, en) = match name {
            Some(name) => (format!("案{}では、", name.ja), format!("In scenario {}, together", name.en)),
            None => (String::new(), "Together".to_owned()),
        };
        both(
            format!(
                "{ja}双方の先行関係を合わせると循環するため、{}が{}を待つ設定は{end}。",
                task.ja, other.ja
            ),
            format!(
                "{en} the links of both sides would close a circle, so {} no longer waits for {}.",
                task.en, other.en
            ),
        )
    }
}
