"""Builds in alternating rounds, and what each cost.

Enters: the tools with their sites, and the program of the floor. Leaves: for each scenario and tool the cost of every run, in
order; for the floors the same; and whether what a tool left after all changes is what it makes of the same files from nothing.

In a round every tool builds once, one after the other, so that whatever else the machine does meets all of them; the next
round begins with the next tool. Only the build is measured: what is changed or taken away before it is not.

Deliberately absent: what the figures mean.
"""

import hashlib
import json
import pathlib
import random
import shutil
import subprocess
import sys

from generate import GOALS, WORDS

MEASURE = pathlib.Path(__file__).with_name("measure.py")
FLOORS = ("write", "parse")
SCENARIOS = ("cold", "unchanged", "file", "goal", "template")


def build(tool):
    """Builds a site once and says what it cost."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", MEASURE, tool.site, *tool.command()], stdout=subprocess.PIPE, text=True, check=True)
    cost = json.loads(done.stdout)
    if cost.pop("code"):
        raise SystemExit(f"{tool.name} could not build {tool.site}")
    return cost


class Rounds:
    """The rounds of one size of site."""

    def __init__(self, tools, floor, projects, runs):
        self.tools, self.floor, self.projects, self.runs = tools, floor, projects, runs
        self.chance = random.Random(projects)
        self.names = {}
        self.turn = 0

    def all(self, wanted):
        """The costs by scenario, then by tool; with those of the floors as one more scenario."""
        found = {}
        for scenario in (scenario for scenario in SCENARIOS if scenario == "cold" or scenario in wanted):
            tools = [tool for tool in self.tools if scenario in tool.scenarios]
            found[scenario] = {tool.name: [] for tool in tools}
            for number in range(self.runs if tools else 0):
                self.turn += 1
                chosen = self.chance.randrange(self.projects), self.chance.randrange(GOALS)
                first = number % len(tools)
                for tool in tools[first:] + tools[:first]:
                    self.prepare(tool, scenario, *chosen)
                    found[scenario][tool.name].append(build(tool))
                if scenario == "cold" and self.floor:
                    for floor in FLOORS:
                        found.setdefault("floor", {}).setdefault(floor, []).append(self.lowest(floor))
        return found

    def prepare(self, tool, scenario, project, goal):
        if scenario == "cold":
            tool.forget()
        elif scenario == "file":
            tool.change_file(project, self.turn)
        elif scenario == "goal":
            old = self.names.get((tool.name, goal), f"Tavoite {goal} {WORDS[goal]}")
            new = self.names[tool.name, goal] = f"Tavoite {goal} kierros {self.turn}"
            tool.rename_goal(f"tavoite-{goal:02}", old, new)
        elif scenario == "template":
            tool.change_template(self.turn)

    def lowest(self, floor):
        """What a floor costs for the site that was just built."""
        tool = self.tools[0]
        fresh = tool.site.parent / "floor"
        done = subprocess.run([self.floor, floor, tool.site, tool.output, fresh], stdout=subprocess.PIPE, text=True, check=True)
        shutil.rmtree(fresh)
        cost = json.loads(done.stdout)
        return {"wall": cost["wall"] / 1e9, "cpu": cost["cpu"] and cost["cpu"] / 1e9}

    def stale(self):
        """The tools whose last build differs from one of the same files that knows nothing of earlier ones."""
        found = []
        for tool in self.tools:
            left = fingerprint(tool.output)
            tool.forget()
            build(tool)
            if fingerprint(tool.output) != left:
                found.append(tool.name)
        return found


def fingerprint(folder):
    files = hashlib.blake2b()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        files.update(str(path.relative_to(folder)).encode() + b"\0" + hashlib.blake2b(path.read_bytes()).digest())
    return files.hexdigest()


def size(folder):
    """How many files a folder has, and how many bytes they hold."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    return {"files": len(sizes), "bytes": sum(sizes)}
