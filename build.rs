//! Builds the binary again when a file that is embedded in it changes.

fn main() {
    println!("cargo::rerun-if-changed=themes/make-with");
    println!("cargo::rerun-if-changed=src/starter/site");
}
