"""Figures for people: a table for the terminal, and the chapter of the manual.

Enters: what compare.py measured. Leaves: lines of a table, and of what several sizes say together; the chapter with the
figures, in English and Finnish, written as a whole from the file of figures, so that nothing in it is typed by hand.

All times are medians. A ratio is the other tool's figure over Julki's; a multiple is Julki's over the floor's.

Deliberately absent: measuring, and any judgement of the figures.
"""

import datetime
import itertools
import os
import pathlib
import platform
import statistics

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CHAPTER = ROOT / "docs/content/reports/speed"
MEASURES = ("wall", "cpu", "peak")


def machine():
    """What the figures were measured on."""
    model = next((line.split(":", 1)[1].strip() for line in lines("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    return {
        "processor": model,
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "system": f"{platform.system()} {platform.release().partition('-')[0]}",
        "day": datetime.date.today().isoformat(),
        "load": os.getloadavg()[0],
    }


def lines(path):
    try:
        return pathlib.Path(path).read_text().splitlines()
    except OSError:
        return []


class Tongue:
    """How a language writes figures and names what was measured."""

    def __init__(self, words, point=".", gap=","):
        self.words, self.point, self.gap = words, point, gap

    def __getitem__(self, key):
        return self.words[key]

    def number(self, value, decimals=0):
        written = f"{value:,.{decimals}f}".replace(",", "\0").replace(".", self.point)
        return written.replace("\0", self.gap)

    def figure(self, measure, value):
        if value is None:
            return "–"
        if measure == "peak":
            return f"{self.number(value / 1e6)} {self['MB']}"
        return f"{self.number(value, 2 if value >= 1 else 3)} s"


EN = Tongue({
    "MB": "MB", "kB": "kB", "cold": "cold", "unchanged": "unchanged", "file": "one file changed", "goal": "one goal renamed",
    "template": "one template changed", "wall": "time", "cpu": "processor", "peak": "peak of memory", "files": "files written",
    "bytes": "written", "write": "reading and writing alone", "parse": "and parsing", "floor": "floor",
    "multiple": "times the floor", "page": "cold: time a file",
    "beyond": "cold: memory a file, beyond the content",
    "slope": "cold: memory for each file more, beyond the content", "from": "{few} to {many} projects",
})
FI = Tongue({
    "MB": "Mt", "kB": "kt", "cold": "alusta asti", "unchanged": "mikään ei ole muuttunut", "file": "yksi tiedosto on muuttunut",
    "goal": "yhden tavoitteen nimi on muuttunut", "template": "yksi sivupohja on muuttunut", "wall": "aika",
    "cpu": "suoritinaika", "peak": "muistia enimmillään", "files": "tiedostoja", "bytes": "tiedostojen koko",
    "write": "pelkkä lukeminen ja kirjoittaminen", "parse": "lisäksi jäsentäminen", "floor": "alaraja",
    "multiple": "kertaa alaraja", "page": "alusta asti: aikaa tiedostoa kohden",
    "beyond": "alusta asti: muistia tiedostoa kohden sisällön lisäksi",
    "slope": "alusta asti: muistia lisää tiedostoa kohden sisällön lisäksi", "from": "{few} → {many} hanketta",
}, point=",", gap="\u00a0")


def median(costs, measure):
    values = [cost[measure] for cost in costs if cost.get(measure) is not None]
    return statistics.median(values) if values else None


def rows(found, tongue):
    """A table of one size: what a row is about, and for each tool the figure; then the ratios of the others to the first."""
    tools = list(found["sizes"])

    def of(what, values, written, with_ratio=True):
        first = values.get(tools[0])
        cells = [written(values[tool]) if values.get(tool) is not None else "–" for tool in tools]
        ratios = [
            tongue.number(values[tool] / first, 1) if with_ratio and first and values.get(tool) is not None else ""
            for tool in tools[1:]]
        return what, cells, ratios

    sizes = found["sizes"]
    yield of(tongue["files"], {tool: size["files"] for tool, size in sizes.items()}, tongue.number)
    yield of(tongue["bytes"], {tool: size["bytes"] for tool, size in sizes.items()}, lambda value: tongue.figure("peak", value))
    for scenario, by_tool in found["costs"].items():
        if scenario == "floor":
            continue
        for measure in MEASURES:
            values = {tool: median(costs, measure) for tool, costs in by_tool.items()}
            yield of(f"{tongue[scenario]}: {tongue[measure]}", values, lambda value, measure=measure: tongue.figure(measure, value))
    cold = found["costs"]["cold"]
    a_page = {tool: median(costs, "wall") / sizes[tool]["files"] * 1e6 for tool, costs in cold.items()}
    yield of(tongue["page"], a_page, lambda value: f"{tongue.number(value)} µs")
    beyond = {tool: (median(costs, "peak") - found["input"]["bytes"]) / sizes[tool]["files"] / 1e3 for tool, costs in cold.items()}
    yield of(tongue["beyond"], beyond, lambda value: f"{tongue.number(value, 1)} {tongue['kB']}")


def floors(found, tongue):
    """What the floors cost, and how many times as much the first tool takes from nothing."""
    cold = next(iter(found["costs"]["cold"].values()))
    for floor, costs in found["costs"].get("floor", {}).items():
        for measure in ("wall", "cpu"):
            lowest = median(costs, measure)
            multiple = tongue.number(median(cold, measure) / lowest, 1) if lowest else "–"
            yield f"{tongue[floor]}: {tongue[measure]}", tongue.figure(measure, lowest), multiple


def slopes(every, tongue=EN):
    """What each file more costs in memory beyond its share of the content: between each size and the next, for each tool.

    What a program holds whatever it builds is in both sizes and falls out; a single size counts it among the cost of its files.
    """
    sizes = sorted((int(projects), found) for projects, found in every["sizes"].items())
    for (few, small), (many, large) in itertools.pairwise(sizes):
        content = large["input"]["bytes"] - small["input"]["bytes"]
        cells = []
        for tool, costs in large["costs"]["cold"].items():
            peak = median(costs, "peak") - median(small["costs"]["cold"][tool], "peak")
            files = large["sizes"][tool]["files"] - small["sizes"][tool]["files"]
            cells.append(f"{tongue.number((peak - content) / files / 1e3, 1)} {tongue['kB']}")
        yield tongue["from"].format(few=tongue.number(few), many=tongue.number(many)), cells


def summary(every, tongue=EN):
    """The lines about all sizes together, for the terminal."""
    lines = list(slopes(every, tongue))
    if lines:
        yield f"\n{tongue['slope']}"
        yield from (f"{what:44}" + "".join(f"{cell:>18}" for cell in cells) for what, cells in lines)


def table(found, tongue=EN):
    """The lines of a table for the terminal."""
    tools, versions = list(found["sizes"]), found["versions"]
    yield f"{'':44}" + "".join(f"{tool + ' ' + versions[tool]:>18}" for tool in tools) + "".join(f"{'× ' + tools[0]:>12}" for _ in tools[1:])
    for what, cells, ratios in rows(found, tongue):
        yield f"{what:44}" + "".join(f"{cell:>18}" for cell in cells) + "".join(f"{ratio:>12}" for ratio in ratios)
    for what, lowest, multiple in floors(found, tongue):
        yield f"{tongue['floor'] + ', ' + what:44}{lowest:>18}{multiple:>16} ×"


def whole(cell):
    """A figure that no line may end within: on a phone a unit would stand below its number."""
    return cell.replace(" ", "\u00a0")


def chapter(every, tongue, words):
    """A chapter of the manual with all figures of a run."""
    on = every["machine"]
    text = [f"---\ntitle: {words['title']}\nsummary: {words['summary']}\n---\n"]
    text.append(words["machine"].format(
        processor=on["processor"], cores=on["cores"], memory=tongue.number(on["memory"] / 2**30), system=on["system"],
        day=words["date"](datetime.date.fromisoformat(on["day"])), place=every["place"], runs=every["runs"],
        versions=", ".join(f"{words['names'].get(tool, tool)} {version}" for tool, version in every["versions"].items())) + "\n")
    for projects, found in every["sizes"].items():
        tools = list(found["sizes"])
        names = [words["names"].get(tool, tool) for tool in tools]
        text.append(words["heading"].format(projects=tongue.number(int(projects))) + "\n")
        head = [""] + names + [f"{name} / {names[0]}" for name in names[1:]]
        text.append("\n".join([
            "| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|",
            *("| " + " | ".join([what, *map(whole, cells), *ratios]) + " |" for what, cells, ratios in rows(found, tongue))]) + "\n")
        lowest = list(floors(found, tongue))
        if lowest:
            text.append("\n".join([
                f"| {tongue['floor']} | | {names[0]}: {tongue['multiple']} |", "|---|---:|---:|",
                *(f"| {what} | {whole(cost)} | {multiple} |" for what, cost, multiple in lowest)]) + "\n")
    between = list(slopes(every, tongue))
    if between:
        names = [words["names"].get(tool, tool) for tool in every["versions"]]
        text.append(words["memory"] + "\n")
        text.append("\n".join([
            "| " + " | ".join([tongue["slope"], *names]) + " |", "|---" + "|---:" * len(names) + "|",
            *("| " + " | ".join([what, *map(whole, cells)]) + " |" for what, cells in between)]) + "\n")
    return "\n".join(text)


NAMES = {"julki": "Julki", "hugo": "Hugo", "zola": "Zola"}
CHAPTERS = {
    "01-figures.md": (EN, {
        "title": "Figures", "summary": "What the same site costs on the same machine, size by size.", "names": NAMES,
        "heading": "## {projects} projects", "memory": "## Memory", "date": datetime.date.isoformat,
        "machine": "{processor}, {cores} cores, {memory} GiB; {system}; {day}. {versions}. Sites in `{place}`; medians of {runs} runs.",
    }),
    "01-figures.fi.md": (FI, {
        "title": "Luvut", "summary": "Mitä saman sivuston rakentaminen maksaa samalla koneella, koko kerrallaan.", "names": NAMES,
        "heading": "## {projects} hanketta", "memory": "## Muisti", "date": lambda day: f"{day.day}.{day.month}.{day.year}",
        "machine": "{processor}, ytimiä {cores}, muistia {memory} Gt; {system}; {day}. {versions}. Sivustot kansiossa `{place}`; luvut ovat mediaaneja, ajoja {runs}.",
    }),
}


def write_chapter(every):
    """Writes the chapter in each language. Figures of sites that differ are no comparison, and are refused."""
    unlike = [projects for projects, found in every["sizes"].items() if found["differences"] != 0 or not found["related"]]
    if unlike:
        raise SystemExit(f"the sites of {', '.join(unlike)} projects were not found to say the same, or lack a part: no page is made of their figures")
    for name, (tongue, words) in CHAPTERS.items():
        (CHAPTER / name).write_text(chapter(every, tongue, words), encoding="utf-8")
        print(f"Wrote {(CHAPTER / name).relative_to(ROOT)}")
