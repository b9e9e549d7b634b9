# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan school` and `loopbaan measurement` say."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Waar scholen staan naast een kwaliteitskader van hun partnerschap: bewijs per bron apart, wat niet bekend is, wat eerst, en een "
    "eigen plan. Met --template een werkmap om in te vullen.",
    "Where schools stand beside a quality standard of their partnership: evidence by source apart, what is not known, what first, and a "
    "plan of their own. With --template a workbook to fill in.",
)
MEASUREMENT_HELP = Message(
    "Lees een meetplan: wat wordt wanneer gemeten, waarmee, door wie en wie volgt het op; met gaten en wat te laat is, als pagina of "
    "agenda.",
    "Read a measurement plan: what is measured when, with what, by whom and who follows it up; with holes and what is overdue, as a page "
    "or a calendar.",
)
FILES = Message("Ingevulde werkmap (.xlsx, .ods), tabel (CSV) of people/1 over scholen.", "Filled workbook (.xlsx, .ods), table (CSV) or people/1 about schools.")
MEASUREMENT_FILES = Message(
    "Ingevulde werkmap (.xlsx, .ods), tabel (CSV) of measurement/1-document.", "Filled workbook (.xlsx, .ods), table (CSV) or measurement/1 document."
)
STANDARD = Message("Het kader: de naam van een ingebouwd kader, of een bestand.", "The standard: the name of a built-in one, or a file.")
TO = Message("Naast welk profiel; anders wat voor elke school het volgende is.", "Beside which profile; else what comes next for each school.")
SCHOOL = Message("Alleen deze school, dit bestuur of dit partnerschap: een blad met niemand anders erop.", "This school, board or partnership alone: a sheet with nobody else on it.")
STAFF = Message("Personeel van de scholen: telt wie het profiel achter een criterium heeft, beschermd.", "Staff of the schools: counts who has the profile behind a criterion, protected.")
PEOPLE = Message("Op welk profiel van mensen een criterium rust: CRITERIUM=PROFIEL. Mag vaker.", "On which profile of people a criterion rests: CRITERION=PROFILE. Repeatable.")
CRITERION_PROFILE = Message("CRITERIUM=PROFIEL", "CRITERION=PROFILE")
CRITERION = Message("Welk criterium eigen woorden in de tabel bedoelen: WOORDEN=CRITERIUM. Mag vaker.", "Which criterion own words in the table mean: WORDS=CRITERION. Repeatable.")
WORDS_CRITERION = Message("WOORDEN=CRITERIUM", "WORDS=CRITERION")
PARTNERSHIP = Message(
    "Eén pagina van het partnerschap: scholen naast criteria, meetplan en groei, wat daarvan in de bestanden staat, en --placement en --flow. Met -o BESTAND.html.",
    "One page of the partnership: schools beside criteria, measurement plan and growth, what of it is in the files, and --placement and --flow. With -o FILE.html.",
)
FLOW = Message("Met --partnership: het document (flow/1) van de doorstroom van personeel.", "With --partnership: the document (flow/1) of the flow of staff.")
PLACEMENT = Message(
    "Met --partnership: tabellen of document (placement/1) van de plaatsing van studenten. Mag vaker.", "With --partnership: tables or document (placement/1) of the placement of students. Repeatable."
)
ONLY_PARTNERSHIP = Message("--flow, --placement, --students-per-coach en --period horen bij --partnership: geef dat erbij.", "--flow, --placement, --students-per-coach and --period belong to --partnership: give that too.")
NOT_ONE_SCHOOL = Message("--partnership is over allen samen: laat --school weg.", "--partnership is about all together: leave --school out.")
TEMPLATE = Message("Maak een werkmap om in te vullen: -o BESTAND.xlsx.", "Make a workbook to fill in: -o FILE.xlsx.")
SHEET = Message("Alleen dit blad van een werkmap.", "Only this sheet of a workbook.")
CYCLE = Message("Binnen hoeveel jaar elk criterium gemeten wordt (1 tot en met 10).", "Within how many years each criterion is measured (1 to 10).")
FROM = Message("Vanaf welke dag de agenda is.", "From which day on the calendar is.")
YEARS = Message("Hoeveel jaar de agenda vooruitkijkt (1 tot en met 10).", "How many years the calendar looks ahead (1 to 10).")
KEPT_APART = Message("Standen berekenen", "Working out standings")
COUNTING = Message("Mensen tellen", "Counting people")
TEMPLATE_ALONE = Message("Met --template wordt niets gelezen: laat het bestand weg.", "With --template nothing is read: leave the file out.")
WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o scholen.xlsx.", "-o is missing: name the file for the template, such as -o schools.xlsx."
)
NO_FILE = Message(
    "Noem het bestand dat gelezen moet worden, of maak er een met loopbaan school --template -o scholen.xlsx.",
    "Name the file to be read, or make one with loopbaan school --template -o schools.xlsx.",
)
SCHOOL_HELP_SAYS_MORE = Message("Meer: loopbaan school --help", "More: loopbaan school --help")
MEASUREMENT_HELP_SAYS_MORE = Message("Meer: loopbaan measurement --help", "More: loopbaan measurement --help")
NO_DAY = Message(
    "Voor een agenda moet er een dag zijn: geef --from, zoals --from 1-8-2026.", "A calendar needs a day: give --from, such as --from 2026-08-01."
)
NO_BEHIND = Message(
    "Van dit kader is niet bekend op welke mensen een criterium rust: zeg het met --people CRITERIUM=PROFIEL.",
    "Of this standard it is not known on which people a criterion rests: say so with --people CRITERION=PROFILE.",
)
STAFF_IS_MISSING = Message("--people hoort bij --staff: noem ook het personeel.", "--people belongs to --staff: name the staff too.")
FIRST = Message("wat eerst", "what first")
H_CRITERION = Message("Criterium", "Criterion")
H_STANDS = Message("Staat", "Stands")
H_THRESHOLD = Message("Drempel", "Threshold")
THRESHOLDS = Message("Drempels van de regio", "Thresholds of the region")
TITLE_HOLES = Message("Gaten en te laat", "Holes and overdue")
H_WHAT = Message("Wat", "What")


def no_standard(known: str) -> Message:
    return Message(
        "--standard ontbreekt: noem een ingebouwd kader ({known}) of een bestand.",
        "--standard is missing: name a built-in standard ({known}) or a file.",
        known=known,
    )


def exists(file: str) -> Message:
    return Message(
        "{file} bestaat al: geef het sjabloon een andere naam, zodat niets wat is ingevuld verloren gaat.",
        "{file} exists already: give the template another name, so that nothing filled in is lost.",
        file=file,
    )


def wrong_people(word: str) -> Message:
    return Message("--people {word}: schrijf CRITERIUM=PROFIEL.", "--people {word}: write CRITERION=PROFILE.", word=word)


def wrong_criterion(word: str) -> Message:
    return Message("--criterion {word}: schrijf WOORDEN=CRITERIUM.", "--criterion {word}: write WORDS=CRITERION.", word=word)


def made(file: str, standard: str) -> Message:
    return Message(
        "Vul {file} in, en dan: loopbaan school {file} --standard {standard} -o scholen.html",
        "Fill in {file}, and then: loopbaan school {file} --standard {standard} -o schools.html",
        file=file,
        standard=standard,
    )


def read_schools(count: int) -> Message:
    return Message("{count:school|scholen} gelezen.", "{count:school|schools} read.", count=count)


def read_several(count: int) -> Message:
    return Message("Scholen, besturen en partnerschappen gelezen: {count}.", "Schools, boards and partnerships read: {count}.", count=count)


def read_measures(count: int) -> Message:
    return Message("{count:meting|metingen} gelezen.", "{count:measure|measures} read.", count=count)
