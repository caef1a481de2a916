// Keeps a page of the preview up to date: reloads it where it was, changes its style sheets in place, and shows what is
// wrong with it. What the page shows is written on the overlay; what there is now is told by the server.
(() => {
  const overlay = () => document.getElementById("julki-preview");
  const key = `julki-place:${location.pathname}`;
  const closed = "julki-closed";
  let shown = Number(overlay().dataset.edition);
  let news;

  // A browser keeps the place on a reload by itself, but not always: the page may come in parts.
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
  sessionStorage.removeItem(key);
  if (kept) {
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY }));
    news?.close();
    location.reload();
  };

  const fresh = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");

  // A style sheet's address may change with its bytes: the page as it is now says which there are.
  const restyle = async (edition) => {
    const page = await fresh(location.pathname + location.search);
    const links = (from) => [...from.querySelectorAll('head link[rel~="stylesheet"]')];
    const now = links(page);
    const old = links(document);
    if (now.length !== old.length) return reload();
    old.forEach((link, place) => {
      const next = link.cloneNode();
      const address = new URL(now[place].getAttribute("href"), location.href);
      address.searchParams.set("edition", edition);
      next.href = address;
      next.addEventListener("load", () => link.remove(), { once: true });
      next.addEventListener("error", () => link.remove(), { once: true });
      link.after(next);
    });
    shown = edition;
  };

  const overlaid = async () => {
    const before = overlay();
    if (before.dataset.page === "/_julki/") {
      document.querySelector("main").replaceWith((await fresh("/_julki/")).querySelector("main"));
      return;
    }
    const page = await fresh(`/_julki/overlay?${encodeURIComponent(before.dataset.page)}`);
    const now = page.getElementById("julki-preview");
    if (now) {
      before.replaceWith(now);
      remember();
    }
  };

  // What its reader closed stays closed while the same things are wrong.
  const remember = () => {
    const details = overlay().querySelector("details");
    if (!details) return sessionStorage.removeItem(closed);
    const what = details.textContent;
    if (sessionStorage.getItem(closed) === what) details.open = false;
    details.addEventListener("toggle", () => {
      if (details.open) sessionStorage.removeItem(closed);
      else sessionStorage.setItem(closed, what);
    });
  };

  let told = overlay().dataset.problems;
  const hear = ({ data }) => {
    const state = JSON.parse(data);
    document.getElementById("julki-stopped")?.remove();
    if (String(state.run) !== overlay().dataset.run || state.pages > shown) return reload();
    if (state.edition > shown) restyle(state.edition);
    if (String(state.problems) !== told) {
      told = String(state.problems);
      overlaid();
    }
  };

  const stopped = () => {
    if (document.getElementById("julki-stopped")) return;
    const note = document.createElement("p");
    note.id = "julki-stopped";
    note.setAttribute("role", "status");
    note.textContent = overlay().dataset.stopped;
    document.body.append(note);
  };

  // A browser has few lines to one host, so a page that nobody sees gives up its own, and asks again when it is seen.
  const listen = () => {
    if (document.hidden || (news && news.readyState !== EventSource.CLOSED)) return;
    news = new EventSource("/_julki/news");
    news.addEventListener("message", hear);
    news.addEventListener("error", () => setTimeout(() => news.readyState !== EventSource.OPEN && !document.hidden && stopped(), 1500));
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? news?.close() : listen()));
  addEventListener("pagehide", () => news?.close());
  addEventListener("pageshow", (event) => event.persisted && listen());

  remember();
  listen();
})();
