//! The nine companies of the first article: what they did, and what to imitate. As published; not affiliated.

mod aeon_mall;
mod cybozu;
mod mhi;
mod mixi;
mod mufg;
mod ntt;
mod soup_stock;
mod takeda;
mod toyota;

use crate::domain::catalog::entry::Case;

/// All cases, in the order of the article.
pub(in crate::domain::catalog) fn all() -> Vec<Case> {
    [
        &mixi::MIXI,
        &cybozu::CYBOZU,
        &ntt::NTT,
        &mhi::MHI,
        &toyota::TOYOTA,
        &mufg::MUFG,
        &takeda::TAKEDA,
        &soup_stock::SOUP_STOCK,
        &aeon_mall::AEON_MALL,
    ]
    .into_iter()
    .cloned()
    .collect()
}
