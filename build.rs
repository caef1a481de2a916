//! Builds the binary again when a file of the embedded theme changes.

fn main() {
    println!("cargo::rerun-if-changed=themes/make-with");
}
