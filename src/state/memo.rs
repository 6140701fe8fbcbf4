//! Values that follow from others, and what is done when they change. As in Leptos, but compiled once.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::{Effect, With, WithUntracked};

/// A value of whatever type, and how to compare it with another of the same.
struct Kept {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.value, &other.value) || (self.is_same)(&*self.value, &*other.value)
    }
}

fn is_same<T: PartialEq + 'static>(one: &dyn Any, other: &dyn Any) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref::<T>()
}

/// A value worked out anew whenever what it reads has changed; who reads it hears of it only if it is another one then.
///
/// As Leptos's, whose code the compiler writes anew for each type of value: this one has a single type inside.
pub struct Memo<T: 'static> {
    inner: leptos::prelude::Memo<Kept>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

/// A value worked out anew whenever what it reads has changed.
pub fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    Memo {
        inner: keep(Box::new(move || Kept { value: Arc::new(value()), is_same: is_same::<T> })),
        of: PhantomData,
    }
}

/// A value that others have too, and that is not copied: it is another one whenever it lies elsewhere, without a look at what
/// it holds.
pub(super) fn memo_of<T: 'static>(
    value: impl Fn() -> Arc<dyn Any + Send + Sync> + Send + Sync + 'static,
) -> Memo<T> {
    let inner = keep(Box::new(move || Kept { value: value(), is_same: |_, _| false }));
    Memo { inner, of: PhantomData }
}

#[inline(never)]
fn keep(value: Box<dyn Fn() -> Kept + Send + Sync>) -> leptos::prelude::Memo<Kept> {
    leptos::prelude::Memo::new(move |_| value())
}

#[inline(never)]
fn read(memo: leptos::prelude::Memo<Kept>) -> Arc<dyn Any + Send + Sync> {
    memo.with(|kept| Arc::clone(&kept.value))
}

#[inline(never)]
fn look(memo: leptos::prelude::Memo<Kept>) -> Arc<dyn Any + Send + Sync> {
    memo.with_untracked(|kept| Arc::clone(&kept.value))
}

#[expect(clippy::expect_used, reason = "`memo` alone puts values in, and of this type")]
pub(super) fn of_type<T: 'static>(value: &dyn Any) -> &T {
    value.downcast_ref().expect("the value that was put in")
}

impl<T: 'static> Memo<T> {
    /// Reads the value, and follows it.
    ///
    /// # Panics
    /// When what it belongs to is gone, as in Leptos. So do all of these.
    pub fn with<R>(self, pick: impl FnOnce(&T) -> R) -> R {
        pick(of_type(&*read(self.inner)))
    }

    /// Reads the value without following it.
    pub fn with_untracked<R>(self, pick: impl FnOnce(&T) -> R) -> R {
        pick(of_type(&*look(self.inner)))
    }

    /// Follows the value. Reads it, too: one that nobody has read follows nothing itself yet.
    pub fn track(self) {
        drop(read(self.inner));
    }
}

impl<T: Clone + 'static> Memo<T> {
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

/// Does this now, and anew after each change of what it reads.
pub fn effect(act: impl FnMut() + 'static) {
    let mut act: Box<dyn FnMut()> = Box::new(act);
    Effect::new(move |_| act());
}
