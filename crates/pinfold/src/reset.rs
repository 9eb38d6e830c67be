//! Forgets all state, for `POST /_pinfold/reset` and the routes of other tools that mean the same: what
//! stands then is what a fresh start would make, with the project of `dev PATH` deployed.

use std::sync::Arc;

use service::Reset;
use store::Store;
use tokio::sync::{mpsc, oneshot};
use wire::Error;

/// Deploys the project anew, and answers when that is done.
pub type Redeploy = mpsc::Sender<oneshot::Sender<anyhow::Result<()>>>;

/// What a reset needs.
pub struct Resetter {
    pub store: Store,
    /// All that keep something in memory or beside the store.
    pub parts: Vec<Arc<dyn Reset>>,
    /// None without a project.
    pub redeploy: Option<Redeploy>,
}

impl Resetter {
    /// Forgets everything: at one moment for who asks, for good when it answers.
    ///
    /// # Errors
    /// The disk failed, or the project cannot be deployed again.
    pub async fn run(&self) -> Result<(), Error> {
        let parts = self.parts.clone();
        let forget = move || parts.iter().for_each(|part| part.forget());
        self.store.clear(forget).await.map_err(Error::internal)?;
        for part in &self.parts {
            part.clean().await?;
        }
        let Some(redeploy) = &self.redeploy else { return Ok(()) };
        let (done, deployed) = oneshot::channel();
        // Nobody deploys any more when the server stops.
        if redeploy.send(done).await.is_err() {
            return Ok(());
        }
        match deployed.await {
            Ok(Err(error)) => {
                let message = format!("Everything is forgotten, and the project is not deployed again: {error:#}");
                Err(Error::new(500, "NotDeployed", message))
            }
            Ok(Ok(())) | Err(_) => Ok(()),
        }
    }
}
