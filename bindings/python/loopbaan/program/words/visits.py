# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan visits` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Wie bezoekt wie: een ronde van collegiale bezoeken tussen scholen, nooit het eigen bestuur, niet over en weer, niet opnieuw, met zo "
    "min mogelijk reizen; bewezen, of met een grens. Met --template een werkmap om in te vullen.",
    "Who visits whom: a round of peer visits among schools, never the own board, not both ways, not again, with least travel; proven, or "
    "with a bound. With --template a workbook to fill in.",
)
FILES = Message("Ingevulde werkmap (.xlsx, .ods), tabel (CSV) of visits/1-document.", "Filled workbook (.xlsx, .ods), table (CSV) or visits/1 document.")
EACH = Message("Hoeveel scholen elke school bezoekt en hoeveel er komen (1 tot en met 10).", "How many schools each school visits and how many come (1 to 10).")
LAST = Message("Een eerdere ronde (visits/1): niemand gaat opnieuw. Mag vaker.", "An earlier round (visits/1): nobody goes again. Repeatable.")
BOTH_WAYS = Message("Wie in een eerdere ronde bezocht is, gaat ook niet terug.", "Who was visited in an earlier round does not go back either.")
AGREED = Message("Een eerder plan van deze ronde (visits/1): zo min mogelijk wordt anders.", "An earlier plan of this round (visits/1): as little as possible is changed.")
TRAVEL = Message("Hoe ver het is: een tabel met van, naar en km of minuten. Mag vaker.", "How far it is: a table of from, to and km or minutes. Repeatable.")
AT_MOST = Message("Verder dan zoveel (in de maat van --travel) gaat niemand.", "Nobody goes farther than so much (in the unit of --travel).")
DAY_OF_ROUND = Message("Een dag voor bezoeken. Mag vaker.", "A day for visits. Repeatable.")
BOARD_AT_MOST = Message("Hoogstens zoveel van één bestuur in een bezoek.", "At most so many of one board in a visit.")
TEAM_KIND = Message("In elk bezoek ten minste één van dit soort, zoals hogeschool.", "In each visit at least one of this kind, such as college.")
SEED = Message("Waarmee geloot wordt tussen wat verder gelijk is.", "What lots are drawn with between what is otherwise equal.")
AHEAD = Message("Zeg ook hoeveel rondes er nog zijn zonder herhaling.", "Say as well how many rounds there are without a visit again.")
NODES = Message("Na zoveel stappen van het zoeken stopt het bewijs; anders 60.", "After so many steps of the search the proof is given up; else 60.")
TEMPLATE = Message("Maak een werkmap om in te vullen: -o BESTAND.xlsx.", "Make a workbook to fill in: -o FILE.xlsx.")
SHEET = Message("Alleen dit blad van een werkmap.", "Only this sheet of a workbook.")
NO_FILE = Message(
    "Noem het bestand met scholen, of maak er een met loopbaan visits --template -o bezoeken.xlsx.",
    "Name the file of schools, or make one with loopbaan visits --template -o visits.xlsx.",
)
SAYS_MORE = Message("Meer: loopbaan visits --help", "More: loopbaan visits --help")
WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o bezoeken.xlsx.", "-o is missing: name the file for the template, such as -o visits.xlsx."
)
NO_TRAVEL = Message("--at-most vraagt --travel: noem de tabel, zoals --travel reizen.csv.", "--at-most takes --travel: name the table, such as --travel travel.csv.")
NO_DAYS = Message("Voor een agenda moeten er dagen zijn: geef --day, zoals --day 2-3-2027, en vaker.", "A calendar needs days: give --day, such as --day 2027-03-02, repeatedly.")
ALONE = Message(
    "Een visits/1-document heeft alles al: laat de andere opties weg. Voor een nieuw plan: geef de tabel, en dit document met --agreed.",
    "A visits/1 document has everything: leave the other options out. For a new plan give the table, and this document with --agreed.",
)
H_WHAT_LACKS = Message("Wat er niet kan", "What cannot be")


def exists(file: str) -> Message:
    return Message(
        "{file} bestaat al: geef het sjabloon een andere naam, zodat niets wat is ingevuld verloren gaat.",
        "{file} exists already: give the template another name, so that nothing filled in is lost.",
        file=file,
    )


def made(file: str) -> Message:
    return Message("Vul {file} in, en dan: loopbaan visits {file} -o plan.html", "Fill in {file}, and then: loopbaan visits {file} -o plan.html", file=file)
