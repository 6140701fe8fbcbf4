//! Values that a person changes. As in Leptos, but compiled once.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{Set, Update, With, WithUntracked};

use super::memo::{Memo, memo, of_type};

/// A value of whatever type.
type Shared = Arc<dyn Any + Send + Sync>;

/// A value that can be read, followed and changed. Cheap to copy.
///
/// As Leptos's, whose code the compiler writes anew for each type of value: this one has a single type inside.
pub struct RwSignal<T: 'static> {
    inner: leptos::prelude::RwSignal<Shared>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

#[inline(never)]
fn new(value: Shared) -> leptos::prelude::RwSignal<Shared> {
    leptos::prelude::RwSignal::new(value)
}

#[inline(never)]
fn read(signal: leptos::prelude::RwSignal<Shared>) -> Shared {
    signal.with(Shared::clone)
}

#[inline(never)]
fn look(signal: leptos::prelude::RwSignal<Shared>) -> Shared {
    signal.with_untracked(Shared::clone)
}

#[inline(never)]
fn put(signal: leptos::prelude::RwSignal<Shared>, value: Shared) {
    signal.set(value);
}

#[inline(never)]
fn change(signal: leptos::prelude::RwSignal<Shared>, change: &mut dyn FnMut(&mut Shared)) {
    signal.update(|value| change(value));
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal with this value.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self { inner: new(Arc::new(value)), of: PhantomData }
    }

    /// Puts another value in its place.
    ///
    /// # Panics
    /// When what it belongs to is gone, as in Leptos. So do all of these.
    pub fn set(self, value: T) {
        put(self.inner, Arc::new(value));
    }
}

impl<T: 'static> RwSignal<T> {
    /// Reads the value, and follows it.
    pub fn with<R>(self, pick: impl FnOnce(&T) -> R) -> R {
        pick(of_type(&*read(self.inner)))
    }

    /// Reads the value without following it.
    pub fn with_untracked<R>(self, pick: impl FnOnce(&T) -> R) -> R {
        pick(of_type(&*look(self.inner)))
    }

    /// The value as it lies here, followed.
    pub(super) fn share(self) -> Arc<dyn Any + Send + Sync> {
        read(self.inner)
    }

    /// Follows the value without reading it.
    pub fn track(self) {
        drop(read(self.inner));
    }
}

impl<T: Clone + 'static> RwSignal<T> {
    /// The value, followed.
    #[must_use]
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value, not followed.
    #[must_use]
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: Clone + Send + Sync + 'static> RwSignal<T> {
    /// Changes the value in its place, and gives what the change gives.
    pub fn update<R>(self, act: impl FnOnce(&mut T) -> R) -> R {
        let (mut act, mut given) = (Some(act), None);
        change(self.inner, &mut |shared| {
            if Arc::get_mut(shared).is_none() {
                // Somebody is reading it still.
                *shared = Arc::new(of_type::<T>(&**shared).clone());
            }
            let value = Arc::get_mut(shared).and_then(|value| value.downcast_mut::<T>());
            if let Some((value, act)) = value.zip(act.take()) {
                given = Some(act(value));
            }
        });
        given.unwrap_or_else(|| unreachable!("a value of its own can be changed"))
    }
}

impl<T: PartialEq + Clone + Send + Sync + 'static> From<RwSignal<T>> for Memo<T> {
    fn from(signal: RwSignal<T>) -> Self {
        memo(move || signal.get())
    }
}
