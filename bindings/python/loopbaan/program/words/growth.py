# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan growth` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Hoeveel studenten kunnen in een opleidingsschool terecht, hoeveel scholen zijn er nodig zonder te verdunnen, welke ontwikkelen zich, wat kost dat, jaar voor jaar. "
    "Met --template een werkmap om in te vullen.",
    "How many students can be trained in training schools, how many schools are needed without dilution, which develop, what that takes, year by year. "
    "With --template a workbook to fill in.",
)
FILES = Message(
    "Ingevulde werkmap (.xlsx, .ods) of tabellen (CSV): scholen en hun plaats, studenten per jaar, regels, en wat er van scholen gezien is.",
    "Filled workbook (.xlsx, .ods) or tables (CSV): schools and their room, students by year, rules, and what was seen of schools.",
)
TO = Message("Welk profiel van het kader de lat is.", "Which profile of the standard is the bar.")
OBJECTIVE = Message("Wat het minst moet zijn: hours (uren), cost (geld) of schools (aantal scholen).", "What is to be least: hours, cost or schools (their number).")
SHARE = Message("Wat als: dit gewenste deel van de studenten, in procenten (1 tot en met 100).", "What if: this wanted share of the students, in percent (1 to 100).")
STUDENTS = Message("Wat als: zoveel procent van de studenten (1 tot en met 1000).", "What if: so many percent of the students (1 to 1000).")
SCENARIO = Message("Reken hoeveel scholen er nodig zijn ook bij zoveel procent van de studenten. Mag vaker.", "Reckon how many schools are needed also at so many percent of the students. Repeatable.")
SEED = Message("Waaruit geloot wordt tussen wat even goed is; anders “loopbaan”.", "What the lottery between equally good sets is drawn from; else “loopbaan”.")
PERCENT = Message("PROCENT", "PERCENT")
OBJECTIVES = Message("hours|cost|schools", "hours|cost|schools")
NO_FILE = Message(
    "Noem de bestanden die gelezen moeten worden, of maak er een met loopbaan growth --template -o groei.xlsx.",
    "Name the files to be read, or make one with loopbaan growth --template -o growth.xlsx.",
)
HELP_SAYS_MORE = Message("Meer: loopbaan growth --help", "More: loopbaan growth --help")
KEPT_APART = Message("Plannen van scholen berekenen", "Working out plans of schools")
NO_EVIDENCE = Message(
    "Wat er van scholen gezien is, staat niet in deze bestanden: van elke school is alles “niet bekend”.",
    "What was seen of schools is not in these files: of each school all is “not known”.",
)
TITLE_ANSWER = Message("Groei", "Growth")
TITLE_SCHOOLS = Message("Scholen", "Schools")
TITLE_YEARS = Message("Jaar voor jaar", "Year by year")
TITLE_REGIONS = Message("Per regio", "By region")


def made(file: str) -> Message:
    return Message(
        "Vul {file} in, en dan: loopbaan growth {file} --standard KADER -o groei.html",
        "Fill in {file}, and then: loopbaan growth {file} --standard STANDARD -o growth.html",
        file=file,
    )


def read(count: int) -> Message:
    return Message("{count:school|scholen} gelezen.", "{count:school|schools} read.", count=count)


def not_in_evidence(names: str) -> Message:
    return Message(
        "Gezien, maar niet in de tabel met plaats voor studenten, en dus niet geteld: {names}.",
        "Seen, but not in the table of room for students, and so not counted: {names}.",
        names=names,
    )
