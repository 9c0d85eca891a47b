pub mod screen; pub mod show;
