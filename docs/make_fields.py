# SPDX-License-Identifier: BSL-1.0
"""Writes the tables of docs/framework.md and docs/nl/9-raamwerk.md: every field of a framework, as the library describes it.

    python docs/make_fields.py

needs the installed package. tests/python/framework_pages_test.py holds that the pages are in step.
"""

from pathlib import Path

from loopbaan.framework_sheet.words import ALL_SHEETS, HEADINGS, meaning_of
from loopbaan.program.commands.framework_fields import fields_and_parts, form
from loopbaan.program.words.language import Words

ROOT = Path(__file__).resolve().parents[1]
PAGES = {"en": ROOT / "docs" / "framework.md", "nl": ROOT / "docs" / "nl" / "9-raamwerk.md"}
BEGIN = "<!-- From here on docs/make_fields.py writes this page. -->\n"
HEADS = {
    "en": ("Field", "What it is", "What stands in a cell"),
    "nl": ("Veld", "Wat het is", "Wat in een cel staat"),
}


def tables(lang):
    """A table per kind of entity; what must be there is bold, and what it refers to is named."""
    first = 0 if lang == "nl" else 1
    for list_name, words in ALL_SHEETS.items():
        fields = [field for field in fields_and_parts() if field.list == list_name]
        yield f"\n### {words[first]}" + (f" (`{list_name}`)" if list_name else "") + "\n\n"
        yield "| " + " | ".join(HEADS[lang]) + " |\n|---|---|---|\n"
        for field in fields:
            name = f"`{field.name}`" + (f" ({HEADINGS[field.name]})" if lang == "nl" and field.name in HEADINGS else "")
            says = meaning_of(list_name, field.name) if lang == "nl" else field.says
            words, example = form(Words(lang), field)
            yield f"| {f'**{name}**' if field.needed else name} | {says} | {words}" + (f": `{example}`" if example else "") + " |\n"


def page(lang):
    """The page with its tables as the library has them now."""
    written = PAGES[lang].read_text(encoding="utf-8")
    return written[: written.index(BEGIN) + len(BEGIN)] + "".join(tables(lang))


if __name__ == "__main__":
    for lang, path in PAGES.items():
        path.write_text(page(lang), encoding="utf-8")
