//! Which text of a charter is being typed: changes of it in a row are one step to undo.

use super::{Charter, Wave};

impl Charter {
    /// Names the one text in which it differs from what it was `before`; none where anything else differs.
    #[must_use]
    pub fn typed(&self, before: &Self) -> Option<String> {
        let texts = [("why", &before.why), ("sponsor", &before.sponsor), ("owner", &before.owner)];
        let only = |(name, text): &(&str, &String)| {
            let mut same = self.clone();
            match *name {
                "why" => same.why.clone_from(text),
                "sponsor" => same.sponsor.clone_from(text),
                _ => same.owner.clone_from(text),
            }
            same == *before
        };
        let text = texts.iter().find(|text| only(text)).map(|(name, _)| format!("charter {name}"));
        text.or_else(|| self.typed_wave(before))
    }

    fn typed_wave(&self, before: &Self) -> Option<String> {
        let mut same = self.clone();
        same.waves.clone_from(&before.waves);
        let pairs = self.waves.iter().zip(&before.waves);
        let mut other = pairs.filter(|(one, other)| one != other);
        let (wave, was) = other.next()?;
        let is_only = same == *before
            && other.next().is_none()
            && self.waves.len() == before.waves.len()
            && Wave { what: was.what.clone(), ..wave.clone() } == *was;
        is_only.then(|| format!("charter wave {}", wave.id))
    }
}
