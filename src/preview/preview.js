// Keeps a page of the preview up to date: reloads it where it was, changes its style sheets in place, and shows what is
// wrong with it. What the page shows is written on the overlay; what there is now is told by the server.
(() => {
  const overlay = () => document.getElementById("julki-preview");
  const { page, run, stopped } = overlay().dataset;
  const placeKey = `julki-place:${page}`;
  const openKey = `julki-open:${page}`;
  const leaving = new Set();
  let shown = Number(overlay().dataset.edition);
  let told = Number(overlay().dataset.problems);
  let drawn = overlay().innerHTML;
  let news;
  let waiting;
  let lost;

  // A browser keeps the place on a reload by itself, but not always: the page may come in parts.
  const kept = JSON.parse(sessionStorage.getItem(placeKey) ?? "null");
  sessionStorage.removeItem(placeKey);
  if (kept) {
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
    back();
    addEventListener("load", back, { once: true });
  }

  const reload = () => {
    sessionStorage.setItem(placeKey, JSON.stringify({ x: scrollX, y: scrollY }));
    hush();
    location.reload();
  };

  const fresh = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");

  // A style sheet's address may change with its bytes: the page as it is now says which there are.
  const restyle = async (edition) => {
    const links = (from) => [...from.querySelectorAll('head link[rel~="stylesheet"]')].filter((link) => !leaving.has(link));
    const now = links(await fresh(location.pathname + location.search));
    const old = links(document);
    if (now.length !== old.length) return reload();
    old.forEach((link, place) => {
      const next = link.cloneNode();
      const address = new URL(now[place].getAttribute("href"), location.href);
      address.searchParams.set("edition", edition);
      next.href = address;
      // The old one stands until the new one does.
      const gone = () => link.remove();
      next.addEventListener("load", gone, { once: true });
      next.addEventListener("error", gone, { once: true });
      leaving.add(link);
      link.after(next);
    });
  };

  const overlaid = async () => {
    const before = overlay();
    if (page === "/_julki/") {
      document.querySelector("main").replaceWith((await fresh(page)).querySelector("main"));
      return;
    }
    const now = (await fresh(`/_julki/overlay?${encodeURIComponent(page)}`)).getElementById("julki-preview");
    // What says the same is left alone: somebody may be reading it. An answer may also come after a later one.
    if (!now || !before.isConnected || now.innerHTML === drawn) return;
    drawn = now.innerHTML;
    const hadFocus = before.contains(document.activeElement);
    const { scrollTop } = before;
    before.replaceWith(now);
    arrange();
    now.scrollTop = scrollTop;
    if (hadFocus) now.querySelector("summary, a")?.focus({ preventScroll: true });
  };

  // What the overlay covers can be scrolled to, and what takes the focus is not behind it.
  const room = new ResizeObserver(() => {
    const height = `${overlay().offsetHeight}px`;
    Object.assign(document.documentElement.style, { paddingBlockEnd: height, scrollPaddingBlockEnd: height });
  });

  // What its reader opened or closed stays so while the same things are wrong, wherever in their files they are.
  const arrange = () => {
    room.disconnect();
    room.observe(overlay());
    const details = overlay().querySelector("details");
    if (!details) return sessionStorage.removeItem(openKey);
    const what = [...details.querySelectorAll(".message")].map((message) => message.textContent).join("\n");
    const chosen = JSON.parse(sessionStorage.getItem(openKey) ?? "null");
    if (chosen?.what === what) details.open = chosen.open;
    details.addEventListener("toggle", () => sessionStorage.setItem(openKey, JSON.stringify({ what, open: details.open })));
  };

  const hear = ({ data }) => {
    const state = JSON.parse(data);
    clearTimeout(lost);
    lost = undefined;
    document.getElementById("julki-stopped")?.remove();
    if (String(state.run) !== run || state.pages > shown) return reload();
    // Should an answer fail to come, the server is gone, and its return reloads the page.
    if (state.edition > shown) {
      shown = state.edition;
      restyle(shown).catch(() => {});
    }
    if (state.problems !== told) {
      told = state.problems;
      overlaid().catch(() => {});
    }
  };

  const sayStopped = () => {
    if (document.getElementById("julki-stopped")) return;
    const note = document.createElement("p");
    note.id = "julki-stopped";
    note.lang = overlay().lang;
    note.setAttribute("role", "alert");
    note.textContent = stopped;
    document.body.append(note);
  };

  // A browser has few lines to one host, so a page that nobody sees gives up its own, and asks again when it is seen.
  const hush = () => {
    news?.close();
    news = undefined;
    clearTimeout(waiting);
    clearTimeout(lost);
    lost = undefined;
  };
  // Browsers differ in how long they go on asking a server that is gone, so that the asking is done here.
  const listen = () => {
    if (document.hidden) return;
    news?.close();
    news = new EventSource("/_julki/news");
    news.addEventListener("message", hear);
    news.addEventListener("error", () => {
      news.close();
      waiting = setTimeout(listen, 500);
      lost ??= setTimeout(sayStopped, 1500);
    });
  };
  document.addEventListener("visibilitychange", () => (document.hidden ? hush() : listen()));
  addEventListener("pagehide", hush);
  addEventListener("pageshow", (event) => event.persisted && listen());

  arrange();
  listen();
})();
