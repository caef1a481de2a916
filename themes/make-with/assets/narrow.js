// Narrows a list by several facts at once, in place.
//
// In: the links of `[data-narrow]`, each to the list narrowed by one fact, and there the entries, which say in
// `data-facets` what they can be found by. Out: a select for each fact, the entries that have all that was chosen, and an
// address that says the same. Absent: words, which are all in the page, and what a reader without scripts would miss.

const nav = document.querySelector("[data-narrow]");
const list = document.querySelector("[data-narrow-list]");
const counter = document.querySelector("[data-narrow-count]");

// The most pages that are fetched.
const MOST_PAGES = 40;

const words = nav.querySelector("template").content;
const word = (name) => words.querySelector(`[data-word="${name}"]`).textContent;
const number = new Intl.NumberFormat(document.documentElement.lang);
const plurals = new Intl.PluralRules(document.documentElement.lang);
const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);

// The facts, with their values as the links tell them. The one that the page is narrowed by keeps its links, which lead to
// pages with headings of their own.
const facets = [...nav.querySelectorAll("[data-facet]")].map((details) => ({
  details,
  path: details.dataset.facet,
  label: details.querySelector("summary").textContent,
  options: [...details.querySelectorAll("[data-value]")].map((link) => ({
    link,
    facet: details.dataset.facet,
    value: link.dataset.value,
    title: link.firstElementChild,
    href: link.href,
    count: Number(link.dataset.count),
  })),
}));
const own = facets.flatMap((facet) => facet.options).find((option) => option.link.ariaCurrent);
const free = facets.filter((facet) => facet.path !== own?.facet);

if (free.length) start();

function start() {
  const whole = { says: counter.textContent, nodes: [...list.childNodes], path: location.pathname };
  const form = make("form", { className: "narrow-form", autocomplete: "off" });
  const clear = make("button", { type: "button", textContent: word("clear") });
  for (const facet of free) {
    facet.select = make("select", { id: `narrow-${facet.path}`, name: facet.path });
    facet.select.append(make("option", { value: "", textContent: word("any") }));
    for (const option of facet.options) {
      option.element = make("option", { value: option.value, lang: option.title.lang });
      facet.select.append(option.element);
    }
    const field = form.appendChild(make("p"));
    field.append(make("label", { htmlFor: facet.select.id, textContent: facet.label }), facet.select);
    facet.details.remove();
  }
  form.append(clear);
  (nav.querySelector("[data-facet]") ?? nav.querySelector("[data-narrow-title]")).after(form);
  counter.setAttribute("role", "status");

  const chosen = () => free.flatMap(({ options, select }) => options.filter(({ value }) => value === select.value));
  let running = new AbortController();

  // Shows what the selects say. The latest choice wins over what is still being fetched.
  async function show() {
    running.abort();
    running = new AbortController();
    const choices = chosen();
    const search = query(choices);
    clear.hidden = !search;
    document.querySelectorAll("[data-whole]").forEach((each) => (each.hidden = search));
    nav.querySelectorAll("[data-value], [data-carry]").forEach((link) => (link.search = search));
    // How many there are in all would mislead once something is chosen.
    nav.querySelectorAll("[data-value] > :last-child").forEach((count) => (count.hidden = search));
    for (const { element, title, count } of free.flatMap((facet) => facet.options)) {
      element.textContent = title.textContent + (own || search ? "" : ` (${number.format(count)})`);
    }
    // The rarest first.
    const wanted = (own ? [own, ...choices] : choices).sort((a, b) => a.count - b.count);
    list.ariaBusy = "true";
    try {
      const found = search ? await find(wanted, running.signal) : whole;
      list.replaceChildren(...found.nodes);
      counter.textContent = found.says;
      list.ariaBusy = null;
    } catch (error) {
      // What cannot be fetched may still be visited.
      if (error.name !== "AbortError") location.assign(wanted[0].href);
    }
  }

  // Sets the selects as the address says.
  function read() {
    const params = new URLSearchParams(location.search);
    for (const { select, path, options } of free) {
      const value = params.get(path);
      select.value = options.some((option) => option.value === value) ? value : "";
    }
    show();
  }

  function change() {
    const search = query(chosen());
    history.pushState(null, "", search ? nav.dataset.href + search : whole.path);
    show();
  }

  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  clear.addEventListener("click", () => {
    free.forEach(({ select }) => (select.value = ""));
    // The button goes away, and must not take the focus with it.
    free[0].select.focus();
    change();
  });
  addEventListener("popstate", read);
  read();
}

// `?tila=kaynnissa&vuosi=2018`, in the words of addresses; empty for nothing.
function query(choices) {
  const params = new URLSearchParams(choices.map((option) => [option.facet, option.value]));
  return choices.length ? `?${params}` : "";
}

// The entries that have every wanted value, and what is said of them. Those of the rarest are fetched; one value alone has
// its pages already, and the first is shown with the way to the others.
async function find(wanted, signal) {
  const [least] = wanted;
  if (wanted.length === 1) {
    const page = await fetched(least.href, signal);
    return { nodes: [...page.childNodes], says: counted(least.count) };
  }
  const pages = Math.ceil(least.count / Number(nav.dataset.pageSize));
  const later = (page) => `${least.href}${nav.dataset.pagePath}/${page}/`;
  const addresses = Array.from({ length: Math.min(pages, MOST_PAGES) }, (_, at) => (at ? later(at + 1) : least.href));
  const lists = await Promise.all(addresses.map((address) => fetched(address, signal)));
  const tokens = wanted.map((option) => `${option.facet}:${option.value}`);
  const groups = new Map();
  let count = 0;
  for (const entry of lists.flatMap((page) => [...page.querySelectorAll("[data-facets]")])) {
    const has = entry.dataset.facets.split(" ");
    if (!tokens.every((token) => has.includes(token))) continue;
    group(groups, entry).append(entry);
    count += 1;
  }
  const says = [count ? counted(count) : word("none")];
  if (pages > MOST_PAGES) says.push(word("part"));
  return { nodes: [...groups.values()].map((each) => each.section), says: says.join(" ") };
}

// The list that an entry goes to: its group's, which is made with the first of its entries.
function group(groups, entry) {
  const section = entry.closest("[data-group]");
  const key = section.dataset.group;
  if (!groups.has(key)) {
    const copy = section.cloneNode(true);
    const entries = copy.querySelector("[data-facets]").parentElement;
    entries.replaceChildren();
    groups.set(key, { section: copy, entries });
  }
  return groups.get(key).entries;
}

// The list on a page of the site.
async function fetched(address, signal) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return page.querySelector("[data-narrow-list]");
}

// How many, in words: the page has the sentence for one number of each plural form.
function counted(count) {
  const sentences = [...words.querySelectorAll("[data-number]")];
  const form = plurals.select(count);
  const like =
    sentences.find((each) => Number(each.dataset.number) === count) ??
    sentences.find((each) => plurals.select(each.dataset.number) === form);
  return like.textContent.replace(like.dataset.number, number.format(count));
}
