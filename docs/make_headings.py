# SPDX-License-Identifier: BSL-1.0
"""Writes docs/nl/3-koppen.md: every heading, rater and competence that a staff table may name, from where the code has them.

    python3 docs/make_headings.py

Only sources are read, so nothing needs to be built. tests/python/guide_test.py holds that the page is in step, and that
what it names is read so.
"""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "nl" / "3-koppen.md"
MADE = "<!-- Written by docs/make_headings.py from the sources: change these, not this page. -->\n"

USES = {
    "person": ("Wie", "Een nummer of code; een naam is nooit nodig. Staat er een nummer en een naam, dan telt het nummer."),
    "phase": ("Fase", "Waar iemand in de loopbaan staat."),
    "route": ("Route", "Langs welke weg iemand leraar wordt."),
    "fte": ("Werktijd", "Als deel van een volle baan: 0,8."),
    "since": ("In dienst sinds", "Een dag: 1-8-2024."),
    "done": ("Gedane stappen", "Kenmerken van stappen die iemand al heeft gezet."),
    "group": ("Groepen", "Waarnaar de pagina telt. Een andere kolom wordt een groep met `--group KOLOM`."),
    "competence": ("Bekwaamheid", "In een bestand met een rij per oordeel."),
    "level": ("Niveau", "In een bestand met een rij per oordeel."),
    "score": ("Score", "Wat een instrument gaf; wat scores betekenen zegt het instrument of een koppeling."),
    "rater": ("Wie het zei", "Zelf, een collega, een leidinggevende… Zie de lijst hieronder."),
    "who": ("Code van wie het zei", "Om twee collega’s uit elkaar te houden."),
    "date": ("Dag van het oordeel", ""),
    "until": ("Geldig tot", "De laatste dag waarop het oordeel telt."),
    "instrument": ("Instrument", "Waarmee is gekeken, bijvoorbeeld icalt."),
    "kind": ("Soort", "Een beoordeling, evc, een vrijstelling, niet van toepassing of een besluit."),
    "reason": ("Reden", "Bij een vrijstelling, evc, niet van toepassing of besluit."),
    "source": ("Bron", "Het systeem waar het oordeel vandaan komt."),
}
RATERS = {
    "self": "de leraar zelf",
    "colleague": "een collega",
    "leader": "een leidinggevende",
    "observer": "een observator of coach",
    "pupil": "leerlingen",
    "parent": "ouders",
    "institute": "de opleiding",
}


def heading_words():
    """Use → the words that head such a column, in the order of the code."""
    text = (ROOT / "lib/exchange/staff/headings.cpp").read_text(encoding="utf-8")
    found = {}
    for use, word in re.findall(r"heading_word\{\s*(\w+),\s*\"([^\"]+)\"", text):
        found.setdefault(use, []).append(word)
    return found


def rater_words():
    """Kind of rater → the words that mean it."""
    text = (ROOT / "lib/people/evidence.cpp").read_text(encoding="utf-8")
    found = {}
    for rater, word in re.findall(r"word_for<rater>\{\s*rater::(\w+),\s*\"([^\"]+)\"", text):
        found.setdefault(rater, []).append(word)
    return found


def framework():
    return json.loads((ROOT / "lib/data/nl/framework.json").read_text(encoding="utf-8"))


def dutch(title):
    return title if isinstance(title, str) else title["nl"]


def code(words):
    return ", ".join(f"`{word}`" for word in words)


def page():
    built_in = framework()
    lines = ["# Koppen die bekend zijn", "", MADE]
    lines += [
        "Hoofdletters, accenten, streepjes, dubbele spaties en een dubbele punt of punt aan het eind maken niet uit. Wat hier niet",
        "staat en geen bekwaamheid is, wordt niet gebruikt; dat wordt gemeld. Past een kop van uw systeem nergens bij, dan zegt een",
        "[koppeling](5-koppeling.md) wat hij betekent.",
        "",
        "## Vaste koppen",
        "",
        "| wat | koppen | toelichting |",
        "|---|---|---|",
    ]
    found = heading_words()
    lines += [f"| {USES[use][0]} | {code(words)} | {USES[use][1]} |" for use, words in found.items()]
    lines += ["", "## Wie het zei", "", "| in de cel | is |", "|---|---|"]
    lines += [f"| {code(words)} | {RATERS[rater]} |" for rater, words in rater_words().items()]
    lines += ["", "## Fasen", "", "| in de cel | kenmerk |", "|---|---|"]
    lines += [f"| {dutch(each['title'])} | `{each['id']}` |" for each in built_in["phases"]]
    lines += [
        "",
        "## Bekwaamheden en niveaus",
        "",
        "Boven een kolom staat de naam of het kenmerk. In de cel staat een niveau:",
        "",
    ]
    scales = {each["id"]: each for each in built_in["scales"]}
    for scale in scales.values():
        levels = " < ".join(f"{dutch(level['title'])} (`{level['id']}`)" for level in scale["levels"])
        lines.append(f"- {dutch(scale.get('title', scale['id']))}: nog niet getoond (`0`) < {levels}.")
    for area in built_in["areas"]:
        inside = [each for each in built_in["competences"] if each.get("area") == area["id"]]
        lines += ["", f"### {dutch(area['title'])}", "", "| kop | kenmerk | niveaus |", "|---|---|---|"]
        for each in inside:
            scale = scales[each["scale"]]
            lines.append(f"| {dutch(each['title'])} | `{each['id']}` | {dutch(scale.get('title', scale['id']))} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
