"""Stacks drawn as flames: a box for each function, as wide as its cost, upon the one that called it.

Enters: costs in nanoseconds by stack, the outermost function first. Leaves: an SVG that needs nothing else; a box says its
name and share when the pointer rests on it. Boxes beside each other stand in the order of their names, since when a function
ran is lost once stacks are added up.

Deliberately absent: recording, and any script. What a box cannot show, stacks.folded has.
"""

import html
import zlib

WIDTH, ROW, LETTER = 1600, 16, 6.6
# Narrower boxes are left out, with all that stands on them.
LEAST = 0.5


class Box:
    """A function at one place of the stacks, with all that it called there."""

    def __init__(self, name):
        self.name, self.cost, self.calls = name, 0, {}

    def boxes(self, left, level, scale):
        """Every box that can be seen, with its left edge and its level."""
        if self.cost * scale < LEAST:
            return
        yield self, left, level
        for name in sorted(self.calls):
            yield from self.calls[name].boxes(left, level + 1, scale)
            left += self.calls[name].cost * scale


def gathered(found):
    whole = Box("all")
    for stack, cost in found.items():
        box = whole
        box.cost += cost
        for name in stack:
            box = box.calls.setdefault(name, Box(name))
            box.cost += cost
    return whole


def colour(name):
    """One of the warm colours, always the same for a name."""
    chance = zlib.crc32(name.encode())
    return f"hsl({chance % 50}, 80%, {62 + chance // 50 % 16}%)"


def drawn(found):
    whole = gathered(found)
    boxes = list(whole.boxes(0, 0, WIDTH / max(whole.cost, 1)))
    height = (max((level for _, _, level in boxes), default=0) + 1) * ROW
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        'font-family="monospace" font-size="11">']
    for box, left, level in boxes:
        width = box.cost / whole.cost * WIDTH
        top = height - (level + 1) * ROW
        name = html.escape(box.name)
        says = html.escape(box.name[:max(0, int((width - 4) / LETTER))])
        parts.append(
            f'<g><title>{name}: {box.cost / whole.cost:.1%}, {box.cost / 1e6:.1f} ms</title>'
            f'<rect x="{left:.1f}" y="{top}" width="{width:.1f}" height="{ROW - 1}" fill="{colour(box.name)}"/>'
            f'<text x="{left + 2:.1f}" y="{top + 11}">{says}</text></g>')
    return "\n".join([*parts, "</svg>"]) + "\n"
