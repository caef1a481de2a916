"""What the pages of a built site say, for comparing: their words, where their links lead, and what their lists hold.

Enters: a folder of HTML as a tool left it. Leaves: a `Page` for each, by its address; and the entries of feeds and sitemaps.
Long texts are kept as digests, so that a hundred thousand pages fit; `of_file` gives one page with its words.

Left aside, since a tool adds them by itself and a template cannot say no: a heading's link to itself and the ids of
headings. Attributes other than `href`, and how the HTML is laid out, are nobody's concern here.
"""

import dataclasses
import hashlib
import html.parser
import multiprocessing
import pathlib
import re
import xml.etree.ElementTree

ORIGIN = "https://example.org"
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul", "br"}

# A later page of a list belongs to the first: `/goals/x/page/2/` and `/goals/x/projects/page/2/` to `/goals/x/`.
LATER = re.compile(r"^(/(?:programmes|goals|funders)/[^/]+/|/[a-z]+/)(?:projects/|reports/)?page/(\d+)/$")


@dataclasses.dataclass
class Page:
    """What a page says. `entries` are those of the list that ends it: where each leads, and its words."""

    title: str
    description: str
    text: str
    links: object
    aside: list
    entries: list
    pager: list


class Reader(html.parser.HTMLParser):
    """Reads one page."""

    def __init__(self):
        super().__init__()
        self.title, self.description = [], ""
        self.text, self.links, self.aside, self.pager = [], [], [], []
        self.inside = {"title": 0, "body": 0, "main": 0, "aside": 0, "nav": 0}
        self.lists = 0
        self.anchor = False
        # The link being read: where it leads, and the piece of text with which its words begin.
        self.link = None
        # The list being read, and the last one that was: the places where it begins and ends, and its entries.
        self.list, self.last, self.entry = None, None, None
        # The piece of text with which the aside begins.
        self.beside = 0

    def is_pager(self):
        """A navigation in the main part leads to other pages of a list; one in the head of the page is the menu."""
        return self.inside["main"] and self.inside["nav"]

    def place(self):
        return len(self.text), len(self.links)

    def words(self, begin):
        return plain("".join(self.text[begin:]))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "meta" and attributes.get("name") == "description":
            self.description = plain(attributes.get("content") or "")
        if tag in self.inside:
            self.inside[tag] += 1
        if not self.inside["body"]:
            return
        if tag in BLOCKS:
            self.text.append(" ")
        if tag == "aside":
            self.beside = len(self.text)
        elif tag == "a":
            self.anchor = attributes.get("class") == "anchor"
            if not self.anchor:
                self.link = (address(attributes.get("href") or ""), len(self.text))
        elif tag == "ul" and not self.inside["aside"]:
            self.lists += 1
            if self.lists == 1:
                self.list = (self.place(), [])
        elif tag == "li" and self.lists == 1:
            self.entry = self.place()

    def handle_endtag(self, tag):
        if self.inside["body"]:
            if tag in BLOCKS:
                self.text.append(" ")
            if tag == "a" and self.anchor:
                self.anchor = False
            elif tag == "a" and self.link:
                href, begin = self.link
                link = (href, self.words(begin))
                kept = self.aside if self.inside["aside"] else self.pager if self.is_pager() else self.links
                kept.append(link)
                self.link = None
            elif tag == "li" and self.lists == 1 and self.entry:
                text, links = self.entry
                first = self.links[links][0] if len(self.links) > links else ""
                self.list[1].append((first, self.words(text)))
            elif tag == "ul" and not self.inside["aside"]:
                self.lists -= 1
                if self.lists == 0:
                    self.last = (*self.list, self.place())
                    self.sort_list()
                    if not self.inside["main"]:
                        self.last = None
            elif tag == "aside":
                del self.text[self.beside:]
        if tag in self.inside:
            self.inside[tag] -= 1

    def sort_list(self):
        """A list of links says the same in any order."""
        (text, links), entries, _ = self.last
        if entries and [href for href, _ in self.links[links:]] == [href for href, _ in entries]:
            self.links[links:] = sorted(self.links[links:])
            self.text[text:] = [f" {words} " for _, words in sorted(entries)]
            self.last = ((text, links), entries, self.place())

    def handle_data(self, data):
        if self.inside["title"]:
            self.title.append(data)
        elif self.inside["body"] and not (self.anchor or self.is_pager()) and (not self.inside["aside"] or self.link):
            self.text.append(data)

    def page(self, has_list):
        entries = []
        if has_list and self.last:
            (text, links), entries, (text_end, links_end) = self.last
            del self.text[text:text_end], self.links[links:links_end]
        return Page(plain("".join(self.title)), self.description, self.words(0), self.links, self.aside, entries, self.pager)


def plain(text):
    return " ".join(text.split())


def address(href):
    """An address from the site's root, whichever way a tool writes it."""
    return href.removeprefix(ORIGIN) or "/"


def digest(said):
    return hashlib.blake2b(repr(said).encode(), digest_size=12).hexdigest()


def of_file(path):
    reader = Reader()
    text = path.read_text(encoding="utf-8")
    reader.feed(text)
    reader.close()
    return reader.page(has_list="<article" not in text)


def _digested(path):
    page = of_file(path)
    page.text, page.links = digest(page.text), digest(page.links)
    if path.parent.name:
        page.entries = [(href, digest(text)) for href, text in page.entries]
    return page


def of_site(folder):
    """Every page by its address; what is not found, and the redirects of first pages, are left aside."""
    paths = [path for path in sorted(folder.rglob("index.html")) if path.parent.parts[-2:] != ("page", "1")]
    with multiprocessing.Pool() as pool:
        pages = pool.map(_digested, paths, chunksize=64)
    return {f"/{path.parent.relative_to(folder)}/".replace("/./", "/"): page for path, page in zip(paths, pages)}


def sitemap(path):
    """The addresses of a sitemap, or of all those that it names."""
    root = xml.etree.ElementTree.parse(path).getroot()
    found = [address(place.text.strip()) for place in root.iter() if place.tag.endswith("}loc")]
    if root.tag.endswith("}sitemapindex"):
        return [place for file in found for place in sitemap(path.parent / pathlib.PurePosixPath(file).name)]
    return found


def feed(path):
    """The entries of a feed: where each leads, its title, its day, and its summary or none."""
    def text(entry, name):
        found = entry.find(f"{{*}}{name}")
        return None if found is None else plain("".join(found.itertext()))

    root = xml.etree.ElementTree.parse(path).getroot()
    return [
        (address(entry.find("{*}link").get("href")), text(entry, "title"), text(entry, "updated")[:10], text(entry, "summary"))
        for entry in root.iterfind("{*}entry")]
