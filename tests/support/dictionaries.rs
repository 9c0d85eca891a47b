//! The dictionaries of this machine.

use repliek::app::Dictionaries;
use repliek::engine::lang::Lang;

/// The dictionaries of this machine, if that of `lang` is among them; says so where it is not.
///
/// Where `REPLIEK_TEST_DICTIONARIES` is set, it must be there.
pub fn installed(lang: Lang) -> Option<Dictionaries> {
    let found = Dictionaries::find(&[], None);
    let is_there = found.wait(lang).is_some();
    if !is_there {
        assert!(std::env::var_os("REPLIEK_TEST_DICTIONARIES").is_none(), "there must be a dictionary of {lang}");
        eprintln!("SKIPPED: no dictionary of {lang} on this machine; `repliek doctor` says how to install one");
    }
    is_there.then_some(found)
}
