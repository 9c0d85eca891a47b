//! Numbers as each country writes them.

use super::Texts;
use crate::engine::grade::{Grade, Percent};
use crate::engine::lang::Lang;

impl Texts {
    /// A grade with one decimal: `7,5` or `7.5`.
    pub fn grade(&self, grade: Grade) -> String {
        let (whole, tenths) = (grade.tenths() / 10, grade.tenths() % 10);
        format!("{whole}{}{tenths}", self.decimal_mark())
    }

    /// Whole percents, cut, so that nobody reads a pass that is none: `54 %`, or `54%` in English and Dutch.
    pub fn percent(&self, percent: Percent) -> String {
        let space = match self.lang() {
            Lang::Nl | Lang::En => "",
            Lang::De | Lang::Fr | Lang::Es => "\u{a0}",
        };
        format!("{}{space}%", percent.whole())
    }

    /// A figure with three decimals: `0,829` or `0.829`; `-` where it is undefined.
    pub fn figure(&self, figure: Option<f64>) -> String {
        let shown = figure.map_or_else(|| "-".to_owned(), |figure| format!("{figure:.3}"));
        shown.replace('.', &self.decimal_mark().to_string())
    }

    fn decimal_mark(&self) -> char {
        match self.lang() {
            Lang::En => '.',
            Lang::Nl | Lang::De | Lang::Fr | Lang::Es => ',',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_country() {
        let (grade, percent) = (Grade::from_tenths(75), Percent::from_hundredths(5_499));
        assert_eq!(
            (Texts::of(Lang::Nl).grade(grade).as_str(), Texts::of(Lang::En).grade(grade).as_str()),
            ("7,5", "7.5")
        );
        assert_eq!(Texts::of(Lang::De).figure(Some(0.8286)), "0,829");
        assert_eq!(
            (Texts::of(Lang::En).figure(Some(-1.0)), Texts::of(Lang::En).figure(None)),
            ("-1.000".into(), "-".into())
        );
        assert_eq!(Texts::of(Lang::Nl).percent(percent), "54%");
        assert_eq!(Texts::of(Lang::Fr).percent(percent), "54\u{a0}%");
    }
}
