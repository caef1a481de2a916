// Copies a text that stands on the page, such as a citation, at the press of a button. The button is hidden in the
// page, because without this script it could do nothing; its words come from the page too.

for (const button of document.querySelectorAll("button[data-copy]")) {
  const source = document.getElementById(button.dataset.copy);
  if (!source || !navigator.clipboard) continue;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.after(said);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      said.textContent = button.dataset.done;
    } catch {
      // Where the browser refuses, the text is marked, so that one keystroke copies it.
      getSelection().selectAllChildren(source);
    }
    setTimeout(() => (said.textContent = ""), 4000);
  });
}
