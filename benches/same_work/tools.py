"""The generators: how a site is laid down for each, built, and changed.

Enters: the folder that generate.py filled for a tool, and where its program is. Leaves: where such folders lie, the command of
a build, the folder with what it built, and the changes that the scenarios make: the same project, goal and template for every tool.

A change is made before the clock starts, and is another each time, so that no build finds what an earlier one left.

Deliberately absent: running and measuring, and what the pages say.
"""

import os
import pathlib
import re
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def memory():
    """A folder that lies in memory, for sites; `None`, which stands for the system's own place, where there is none."""
    folder = pathlib.Path("/dev/shm")
    return folder if folder.is_dir() and os.access(folder, os.W_OK) else None


class Tool:
    """A generator with its site."""

    name = ""
    # Below the site's folder: what a build leaves, and what it keeps for the next one.
    built = ""
    kept = ()
    feed = "atom.xml"
    # The template of a project's and a report's page.
    template = ""
    # Whose site of generate.py it builds, whether its pages are those of the others, and what is measured of it.
    generated = ""
    is_compared = True
    scenarios = ("cold", "unchanged", "file", "goal", "template")

    def __init__(self, program, site):
        self.program, self.site = str(program), site

    @property
    def output(self):
        return self.site / self.built

    def command(self):
        raise NotImplementedError

    def version(self):
        said = subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout
        return re.search(r"\d+\.\d+\.\d+", said).group()

    def forget(self):
        """Takes away everything that earlier builds left."""
        for path in (self.site / name for name in (self.built, *self.kept)):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)

    def project(self, number):
        raise NotImplementedError

    def naming(self, goal):
        """The files in which a goal's name stands."""
        raise NotImplementedError

    def change_file(self, number, turn):
        """Appends a sentence to one project's text."""
        path = self.project(number)
        path.write_text(f"{path.read_text(encoding='utf-8').rstrip()}\n\nMuutos {turn}.\n", encoding="utf-8")

    def rename_goal(self, goal, old, new):
        for path in self.naming(goal):
            text = path.read_text(encoding="utf-8")
            if f'"{old}"' in text:
                path.write_text(text.replace(f'"{old}"', f'"{new}"'), encoding="utf-8")

    def change_template(self, turn):
        """Gives the element around each project's and report's page another attribute."""
        path = self.site / self.template
        path.write_text(re.sub(r"<article[^>]*>", f'<article data-turn="{turn}">', path.read_text(encoding="utf-8")), encoding="utf-8")


class Julki(Tool):
    name = generated = "julki"
    built, kept, feed = "output", (".julki",), "feed.xml"
    template = "themes/bench/templates/single.html"

    def __init__(self, program, site):
        super().__init__(program, site)
        shutil.copytree(ROOT / "benches/theme", site / "themes/bench", dirs_exist_ok=True)

    def command(self):
        return [self.program, "build", "--quiet"]

    def project(self, number):
        name = f"hanke-{number:07}"
        return self.site / f"content/projects/{name[-4:-2]}/{name}.md"

    def naming(self, goal):
        return [self.site / f"content/goals/{goal}.md"]


class DefaultTheme(Julki):
    """Julki as writers have it: the default theme, with all that it publishes."""

    name = "make-with"
    is_compared = False
    # Its templates are in the program.
    scenarios = ("cold", "unchanged", "file", "goal")

    def __init__(self, program, site):
        super().__init__(program, site)
        settings = site / "site.yaml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("theme: bench\n", ""), encoding="utf-8")


class Hugo(Tool):
    """With its own defaults, but that its caches are in memory as the site is."""

    name = generated = "hugo"
    built, kept = "public", ("resources", ".cache", ".hugo_build.lock")
    template = "layouts/single.html"

    def command(self):
        return [self.program, "--quiet", "--cacheDir", str(self.site / ".cache")]

    def version(self):
        said = subprocess.run([self.program, "version"], capture_output=True, text=True, check=True).stdout
        return re.search(r"\d+\.\d+\.\d+", said).group()

    def project(self, number):
        return self.site / f"content/projects/hanke-{number:07}.md"

    def naming(self, goal):
        return [self.site / f"content/goals/{goal}/_index.md"]


class Zola(Tool):
    """A goal is a word in each page that names it, so that renaming one changes all of them."""

    name = generated = "zola"
    built = "public"
    template = "templates/page.html"

    def command(self):
        # Without `--force` it refuses a folder that is there already.
        return [self.program, "build", "--force"]

    def project(self, number):
        return self.site / f"content/projects/hanke-{number:07}.md"

    def rename_goal(self, goal, old, new):
        super().rename_goal(goal, old, new)
        # The text of a term is found by its slug.
        from generate import slug
        data = self.site / "data/terms.json"
        data.write_text(data.read_text(encoding="utf-8").replace(f'"{slug(old)}"', f'"{slug(new)}"'), encoding="utf-8")

    def naming(self, goal):
        return self.site.glob("content/*/*.md")


TOOLS = {tool.name: tool for tool in (Julki, Hugo, Zola, DefaultTheme)}
