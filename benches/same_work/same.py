"""Whether the tools have done the same work: what their sites say, compared page by page.

Enters: the built site of each tool, and the model from which generate.py wrote them. Leaves: the differences, each with what
it is about, where it is, and what either says; none when the work is the same.

Every tool is compared with the first one: titles, descriptions, texts, links, and what lists hold. A list in pages counts as
one set, since tools cut and sort it in their own ways; what stands on its later pages beside the entries is not looked at.
The home page, the feed and *others of the same goal* show the newest; many entries share a day, and which of those comes
first is any tool's own affair. So each must show the days that the model says, in order, with entries that have them.

Deliberately absent: bytes, and how a page looks.
"""

import collections

from generate import model, slug

from . import pages

NEWEST, OTHERS = 20, 5

# Lists are called as their folders by one tool and with a capital by another.
LISTS = ("/programmes/", "/goals/", "/funders/", "/projects/", "/reports/")

# What Zola's home page can name: its template asks one section, and has none that holds both.
HOME = {"zola": ("projects",)}

# How many examples of a difference are printed.
EXAMPLES = 3

Difference = collections.namedtuple("Difference", "what tool address said")


class Truth:
    """What the generator meant, without the texts."""

    def __init__(self, projects, seed, related=True):
        self.related = related
        programmes, goals, funders, listed, reports = model(projects, seed)
        self.titles, self.days, self.goals, self.summaries, self.aliases = {}, {}, {}, {}, {}
        for folder, terms in (("programmes", programmes), ("goals", goals), ("funders", funders)):
            # A tool whose terms have no files makes their addresses of their titles.
            self.aliases |= {f"/{folder}/{slug(term['title'])}/": f"/{folder}/{term['id']}/" for term in terms}
        for folder, items in (("projects", listed), ("reports", reports)):
            for item in items:
                address = f"/{folder}/{item['id']}/"
                self.titles[address], self.days[address] = item["title"], item["date"]
                self.goals[address], self.summaries[address] = item["goals"], item["summary"]
        self.of_goal = collections.defaultdict(list)
        for address, named in self.goals.items():
            for goal in named:
                self.of_goal[goal].append(self.days[address])
        for days in self.of_goal.values():
            days.sort(reverse=True)

    def newest(self, folders):
        return sorted((day for address, day in self.days.items() if address.split("/")[1] in folders), reverse=True)[:NEWEST]

    def others(self, address):
        """The days of the newest others of the first goal; none where the site was made without them."""
        if not self.related:
            return []
        days, own = self.of_goal[self.goals[address][0]], self.days[address]
        first = days[:OTHERS + 1]
        if own in first:
            first.remove(own)
        return first[:OTHERS]

    def wrong(self, shown, days):
        """What is wrong with entries that should have these days; nothing when all is well."""
        unknown = [href for href, title in shown if self.titles.get(href) != title]
        if unknown:
            return f"{unknown[0]} is not known by that title"
        if len(set(shown)) < len(shown):
            return "an entry is there twice"
        found = [self.days[href] for href, _ in shown]
        if len(found) != len(days):
            return f"{len(found)} entries instead of {len(days)}"
        return next((f"{one} instead of {other}" for one, other in zip(found, days) if one != other), None)


class Said:
    """What a tool's site says, under the addresses that the model gives."""

    def __init__(self, tool, truth):
        self.tool, self.truth = tool, truth
        self.files = {}
        self.pages, self.later = {}, collections.defaultdict(list)
        for address, page in pages.of_site(tool.output).items():
            later = pages.LATER.match(address)
            page.entries = [(self.known(href), text) for href, text in page.entries]
            page.aside = [(self.known(href), text) for href, text in page.aside]
            page.pager = [(self.known(href), text) for href, text in page.pager]
            if later:
                self.later[self.known(later.group(1))].append((address, page))
            else:
                self.files[self.known(address)] = address
                self.pages[self.known(address)] = page

    def known(self, href):
        """An address as the model knows it."""
        if href in self.truth.aliases:
            return self.truth.aliases[href]
        # A later page of a term, whose address begins with the term's.
        parts = href.split("/")
        first = "/".join(parts[:3]) + "/"
        return self.truth.aliases[first] + "/".join(parts[3:]) if first in self.truth.aliases else href

    def entries(self, address):
        later = [entry for _, page in self.later.get(address, ()) for entry in page.entries]
        return sorted(self.pages[address].entries + later)

    def words(self, address):
        """A page with its words, read again."""
        page = pages.of_file(self.tool.output / self.files[address].strip("/") / "index.html")
        page.links = [(self.known(href), text) for href, text in page.links]
        return page


def compare(tools, truth):
    """The differences between the sites of tools."""
    first, *others = (Said(tool, truth) for tool in tools)
    found = []
    for said in (first, *others):
        found += alone(said, truth)
    for said in others:
        found += together(first, said)
    return found


def alone(said, truth):
    """What a tool's own site has to show."""
    name, tool = said.tool.name, said.tool
    home = [(href, title) for href, title in pages.of_file(tool.output / "index.html").entries]
    wrong = truth.wrong(home, truth.newest(HOME.get(name, ("projects", "reports"))))
    if wrong:
        yield Difference("the newest on the home page", name, "/", wrong)
    entries = pages.feed(tool.output / tool.feed)
    wrong = truth.wrong([(href, title) for href, title, _, _ in entries], truth.newest(("projects", "reports")))
    wrong = wrong or next((f"{href} has another day or summary" for href, _, day, summary in entries
                           if truth.days[href] != day or summary not in (None, truth.summaries[href])), None)
    if wrong:
        yield Difference("the feed", name, f"/{tool.feed}", wrong)
    for address in truth.days:
        if address in said.pages:
            shown = said.pages[address].aside
            wrong = truth.wrong(shown, truth.others(address))
            goal = truth.goals[address][0]
            if not wrong and any(href == address or goal not in truth.goals[href] for href, _ in shown):
                wrong = "one is the page itself, or of another goal"
            if wrong:
                yield Difference("others of the same goal", name, address, wrong)
    there = set(said.pages) | {said.known(address) for of_list in said.later.values() for address, _ in of_list}
    for address, page in [*said.pages.items(), *(page for of_list in said.later.values() for page in of_list)]:
        for href, _ in [*page.entries, *page.aside, *page.pager]:
            if href not in there:
                yield Difference("a link that leads nowhere", name, address, href)
    reached = {href for page in said.pages.values() for href, _ in page.pager}
    reached |= {href for of_list in said.later.values() for _, page in of_list for href, _ in page.pager}
    for of_list in said.later.values():
        for address, _ in of_list:
            if said.known(address) not in reached:
                yield Difference("a page of a list that nothing leads to", name, address, "")
    told = {said.known(place) for place in pages.sitemap(tool.output / "sitemap.xml")}
    told = {place for place in told if not pages.LATER.match(place)}
    for address in sorted(told ^ set(said.pages)):
        yield Difference("the sitemap", name, address, "is not in it" if address in said.pages else "is no page")


def together(first, other):
    """What two tools say on the same page."""
    name = other.tool.name
    for address in sorted(set(first.pages) ^ set(other.pages)):
        lacks = name if address in first.pages else first.tool.name
        yield Difference("a page", name, address, f"{lacks} has none")
    for address in sorted(set(first.pages) & set(other.pages)):
        one, two = first.pages[address], other.pages[address]
        fold = str.casefold if address in LISTS else str
        if fold(one.title) != fold(two.title):
            yield Difference("the title", name, address, f"{one.title} | {two.title}")
        if one.description != two.description:
            yield Difference("the description", name, address, f"{one.description} | {two.description}")
        if one.text != two.text or one.links != two.links:
            mine, its = first.words(address), other.words(address)
            if fold(mine.text) != fold(its.text):
                yield Difference("the text", name, address, apart(mine.text, its.text))
            if mine.links != its.links:
                yield Difference("the links", name, address, apart(repr(mine.links), repr(its.links)))
        if address != "/" and first.entries(address) != other.entries(address):
            mine, its = set(first.entries(address)), set(other.entries(address))
            yield Difference("the entries of a list", name, address, f"{len(mine - its)} are only there, {len(its - mine)} only here")
        for _, page in other.later.get(address, ()):
            if fold(page.title) != fold(one.title):
                yield Difference("the title of a later page", name, address, f"{one.title} | {page.title}")


def apart(one, two, around=40):
    """Where two texts begin to differ."""
    place = next((place for place, (left, right) in enumerate(zip(one, two)) if left != right), min(len(one), len(two)))
    begin = max(0, place - around)
    return f"…{one[begin:place + around]} | …{two[begin:place + around]}"


def told(differences):
    """The differences in lines, those of one sort together."""
    sorts = collections.defaultdict(list)
    for difference in differences:
        sorts[difference.what, difference.tool].append(difference)
    for (what, tool), of_sort in sorts.items():
        yield f"{what}, {tool}: {len(of_sort):,}"
        for difference in of_sort[:EXAMPLES]:
            yield f"    {difference.address}  {difference.said}"
