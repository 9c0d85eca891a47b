//! Writing: a file is there whole, as it was before, or not at all.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::Path;

use super::folder::{FILES, Folder, FolderError, NEXT_WORLD, WORLD, file_name};
use super::format::Kept;
use super::trim::trim;
use crate::sandbox::ids::Id;
use crate::sandbox::shared::Shared;
use crate::sandbox::world::messages::StoredFile;

impl Folder {
    /// Writes what has changed since it was last written; nothing once the folder was released.
    pub(in crate::sandbox) fn save(&self, shared: &Shared) -> Result<(), FolderError> {
        // Held until all is written: of two that save, the later one writes the later world.
        let mut state = self.state();
        if state.is_released {
            return Ok(());
        }
        let (kept, files) = shared.tidy(|world| {
            trim(world);
            (Kept::of(world), world.files.clone())
        });
        let path = self.path().join(WORLD);
        let bytes = serde_json::to_vec(&kept).map_err(io::Error::from).map_err(FolderError::of(&path))?;
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let hash = Some(hasher.finish());
        // Files first: what the world names is there.
        add_files(&self.path().join(FILES), &files, &mut state.files)?;
        if state.world != hash {
            replace(&path, &self.path().join(NEXT_WORLD), &bytes).map_err(FolderError::of(&path))?;
            state.world = hash;
        }
        for id in state.files.clone().iter().filter(|id| !files.contains_key(id)) {
            let path = self.path().join(FILES).join(file_name(*id));
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(FolderError::of(&path)(error)),
                _ => {}
            }
            state.files.remove(id);
        }
        Ok(())
    }
}

fn add_files(folder: &Path, files: &HashMap<Id, StoredFile>, there: &mut HashSet<Id>) -> Result<(), FolderError> {
    let mut is_added = false;
    for (id, file) in files {
        if there.contains(id) {
            continue;
        }
        fs::create_dir_all(folder).map_err(FolderError::of(folder))?;
        let path = folder.join(file_name(*id));
        // No temporary name: until the world names it, half a file is none.
        write(&path, &file.bytes).map_err(FolderError::of(&path))?;
        there.insert(*id);
        is_added = true;
    }
    if is_added { sync_folder(folder).map_err(FolderError::of(folder)) } else { Ok(()) }
}

/// Puts a file in the place of another in one step.
fn replace(path: &Path, next: &Path, bytes: &[u8]) -> io::Result<()> {
    write(next, bytes)?;
    fs::rename(next, path)?;
    path.parent().map_or(Ok(()), sync_folder)
}

/// Sees that the names in a folder reach the disk; where a folder cannot be opened, the system does.
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder).map_or(Ok(()), |folder| folder.sync_all())
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
