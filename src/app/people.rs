//! What is known of a person beside their sessions, and how to have it removed.

use super::{App, Problem};
use crate::store::{Counts, Deleted};

impl App {
    /// Whether this person has yet to see the privacy notice.
    pub async fn notice_needed(&self, student: &str) -> Result<bool, Problem> {
        let known = self.store.student(student).await?;
        Ok(known.is_none_or(|student| student.notice_seen_at.is_none()))
    }

    /// Notes that the privacy notice was shown; the first time counts.
    pub async fn notice_shown(&self, student: &str) -> Result<(), Problem> {
        Ok(self.store.see_notice(student, self.now()).await?)
    }

    /// Removes everything that is stored of a person.
    pub async fn delete_person(&self, student: &str) -> Result<Deleted, Problem> {
        Ok(self.store.delete_student(student).await?)
    }

    /// Waits for what is being stored and closes the store: everything then stands in the database itself.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// How much is stored, in all.
    pub async fn counts(&self) -> Result<Counts, Problem> {
        Ok(self.store.counts().await?)
    }
}
