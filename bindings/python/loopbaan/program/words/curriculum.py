# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan curriculum` says."""

from __future__ import annotations

from .language import Message

HELP = Message(
    "Een curriculumkaart bekijken: wat modules introduceren, oefenen en toetsen, wat dun is, en de kleinste reparatie. "
    "Met --template een werkmap om in te vullen.",
    "Look at a curriculum map: what modules introduce, practise and assess, what is thin, and the smallest repair. "
    "With --template a workbook to fill in.",
)
FILES = Message(
    "Werkmap (.xlsx), tabel (CSV) of curriculum/1-document; van één kaart mogen het er meer zijn.",
    "Workbook (.xlsx), table (CSV) or curriculum/1 document; of one map there may be several.",
)
TEMPLATE = Message(
    "Maak een werkmap om in te vullen: -o kaart.xlsx.", "Make a workbook to fill in: -o map.xlsx."
)
TO = Message(
    "Waartoe de opleiding leidt: profiel, rol of fase; anders startbekwaam.",
    "What the programme leads to: profile, role or phase; else startbekwaam.",
)
SHEET = Message(
    "Welk blad van een werkmap; anders alle met koppen van een kaart.",
    "Which sheet of a workbook; else all with headings of a map.",
)
LETTERS = Message(
    "Wat een letter in de kaart betekent, zoals R=oefenen. Mag vaker.",
    "What a letter of the map means, such as R=practise. Repeatable.",
)
REPAIR = Message(
    "De kleinste reparatie: de minste cellen erbij, eraf of anders waarna niets meer ontbreekt; met -o kaart.xlsx de kaart "
    "met die reparatie erin.",
    "The smallest repair: the fewest cells to add, remove or change after which nothing is missing; with -o map.xlsx the map "
    "with that repair made.",
)
FIXED_WHERETO = Message(
    "--fixed hoort bij --repair: zeg dat erbij.", "--fixed belongs to --repair: say that as well."
)
FIXED = Message("Module waaraan de reparatie niets verandert. Mag vaker.", "Module that a repair leaves alone. Repeatable.")
IF = Message(
    "Wat er verandert als: “P4-LIO weg”, “P1-WPL naar 2.3”, “P1-PED half”, “erbij: begaafdheid”. Mag vaker.",
    "What changes if: “P4-LIO gone”, “P1-WPL to 2.3”, “P1-PED half”, “add: giftedness”. Repeatable.",
)
VARIANT = Message(
    "Variant; twee keer gegeven: het verschil tussen die twee.",
    "Variant; given twice: how these two differ.",
)
TITLE = Message("Hoe de opleiding heet, boven de pagina.", "How people call the programme, at the head of the page.")
STARTERS = Message(
    "Mensen die van deze opleiding komen, zoals na hun eerste jaar: wat zij missen staat op de pagina, als groep afgeschermd. "
    "Mag vaker.",
    "People who came from this programme, such as after their first year: what they lack is on the page, protected as a group. "
    "Repeatable.",
)
STARTERS_ON_PAGE = Message(
    "Wat starters missen staat op de pagina: geef ook -o kaart.html.", "What starters lack is on the page: give -o map.html as well."
)
EDITION = Message(
    "Zet de kaart over naar een andere versie van het raamwerk, met een regel per cel.",
    "Move the map to another edition of the framework, with a line for each cell.",
)
CROSSWALK_WHERETO = Message(
    "--crosswalk hoort bij --edition: zeg naar welke versie.", "--crosswalk belongs to --edition: say to which edition."
)
CARRIED = Message("Wat er van de cellen wordt", "What becomes of the cells")
NEW_ONES = Message("Nieuw gevraagd, en nergens op de kaart", "Newly asked, and nowhere on the map")
H_HOW = Message("Hoe", "How")
H_LEVEL = Message("Niveau", "Level")
H_BECOMES = Message("Wordt", "Becomes")
CARRIED_AS = {
    "kept": Message("blijft", "stays"),
    "moved": Message("gaat over", "moves"),
    "decide": Message("beslissen", "decide"),
    "dropped": Message("vervalt", "goes"),
}
MODULES = Message("Laat zien wat er van elke module afhangt.", "Show what hangs on each module.")
CHANGE = Message("VERANDERING", "CHANGE")
LETTER = Message("LETTER=WAT", "LETTER=WHAT")
MODULE = Message("MODULE", "MODULE")
VARIANT_NAME = Message("VARIANT", "VARIANT")

WHERE = Message(
    "-o ontbreekt: noem het bestand waarin het sjabloon komt, zoals -o kaart.xlsx.",
    "-o is missing: name the file for the template, such as -o map.xlsx.",
)
NO_FILE = Message(
    "Noem het bestand met de kaart, of maak er een met --template -o kaart.xlsx.",
    "Name the file with the map, or make one with --template -o map.xlsx.",
)
HELP_SAYS_MORE = Message("Meer: loopbaan curriculum --help", "More: loopbaan curriculum --help")
TEMPLATE_ALONE = Message(
    "Met --template wordt geen kaart gelezen: laat het bestand weg.",
    "With --template no map is read: leave the file out.",
)
TWO_VARIANTS = Message("Geef --variant hoogstens twee keer.", "Give --variant twice at most.")
NO_VARIANTS = Message("De kaart kent geen varianten.", "The map knows no variants.")

FILLING = Message("Hoe vol de kaart is", "How full the map is")
FINDINGS = Message("Wat opvalt", "What was found")
ACCEPTED = Message("Aanvaard, met reden", "Accepted, with a reason")
COVER = Message("Dekking per bekwaamheid", "Coverage by competence")
REPAIR_TITLE = Message("Kleinste reparatie", "Smallest repair")
IF_TITLE = Message("Als dat verandert", "If that changes")
COMES = Message("erbij", "comes")
GOES = Message("weg", "goes")
DIFFERENCES = Message("Verschil tussen de varianten", "How the variants differ")
WEIGHTS = Message("Wat van modules afhangt", "What hangs on modules")
UNSAID = Message("niet gezegd", "not said")
NOTHING = Message("Er is niets gevonden.", "Nothing was found.")
NO_DIFFERENCES = Message("Zij doen hetzelfde.", "They do the same.")
NO_CHANGE = Message("Er komt niets bij en er gaat niets weg.", "Nothing comes and nothing goes.")

H_RULE = Message("Regel", "Rule")
H_FINDING = Message("Bevinding", "Finding")
H_SURE = Message("Zeker", "Certain")
H_REASON = Message("Reden", "Reason")
H_COMPETENCE = Message("Bekwaamheid", "Competence")
H_VARIANT = Message("Variant", "Variant")
H_INTRODUCE = Message("Introduceren", "Introduced")
H_PRACTISE = Message("Oefenen", "Practised")
H_ASSESS = Message("Toetsen", "Assessed")
H_MODULES = Message("Modules", "Modules")
H_HOURS = Message("Uren ervan", "Their hours")
H_CHANGE = Message("Verandering", "Change")
H_SOLVES = Message("Lost op", "Solves")
H_WHAT = Message("Wat", "What")
H_MODULE = Message("Module", "Module")
H_BLOCKING = Message("Houdt op", "Blocks")
H_DELAY = Message("Langste keten", "Longest chain")
H_SOLE = Message("Alleen hier", "Only here")


def only_in_words(option: str) -> Message:
    return Message(
        "{option} is een antwoord in woorden: laat -o weg, of schrijf naar .md.",
        "{option} is an answer in words: leave -o out, or write to .md.",
        option=option,
    )


def with_changes(count: int) -> Message:
    return Message(
        "de kaart zoals zij wordt met {count:verandering|veranderingen}",
        "the map as it becomes with {count:change|changes}",
        count=count,
    )


def mended(count: int, status: str) -> Message:
    return Message(
        "de kaart met de reparatie erin: {count:verandering|veranderingen} ({status})",
        "the map with the repair made: {count:change|changes} ({status})",
        count=count,
        status=status,
    )


THERE = {
    "none": Message("nergens", "nowhere"),
    "in_doubt": Message("misschien", "perhaps"),
    "by_choice": Message("bij keuze", "by choice"),
    "everybody": Message("ja", "yes"),
}
DOES = {
    "introduce": Message("introduceren", "introduce"),
    "practise": Message("oefenen", "practise"),
    "assess": Message("toetsen", "assess"),
}
STATUS = {
    "optimal": Message(
        "Met minder veranderingen kan het niet (bewezen).", "It cannot be done with fewer changes (proven)."
    ),
    "feasible": Message("Of het met minder kan, is niet uitgezocht.", "Whether fewer would do was not found out."),
    "unreachable": Message(
        "Met andere cellen alleen is niet alles op te lossen.", "Other cells alone do not solve everything."
    ),
    "stopped": Message("De zoektocht is gestopt voor alles bekend was.", "The search was stopped before all was known."),
}


def filled(modules: int, filled: int, cells: int, marks: int) -> Message:
    return Message(
        "Ingevuld: {filled} van {modules:module|modules}, {cells:cel|cellen}, {marks:vraagteken|vraagtekens}.",
        "Filled in: {filled} of {modules:module|modules}, {cells:cell|cells}, {marks:question mark|question marks}.",
        modules=modules,
        filled=filled,
        cells=cells,
        marks=marks,
    )


def sides(unsaid: int, institute: int, workplace: int, together: int) -> Message:
    return Message(
        "Wie: instituut {institute}, werkplek {workplace}, samen {together}, niet gezegd {unsaid} cellen.",
        "Who: institute {institute}, workplace {workplace}, together {together}, not said {unsaid} cells.",
        unsaid=unsaid,
        institute=institute,
        workplace=workplace,
        together=together,
    )


def closing(findings: int, certain: int) -> Message:
    return Message(
        "{findings:bevinding|bevindingen}, waarvan {certain} zeker.",
        "{findings:finding|findings}, of which {certain} certain.",
        findings=findings,
        certain=certain,
    )


def cost(cost: int, status: str) -> Message:
    return Message(
        "{cost:verandering|veranderingen}. {status}", "{cost:change|changes}. {status}", cost=cost, status=status
    )


def beyond(text: str) -> Message:
    return Message("Vraagt iets anders dan cellen: {text}", "Asks for something other than cells: {text}", text=text)


def clash(competence: str, rules: str) -> Message:
    return Message(
        "“{competence}”: deze regels gaan hier niet samen: {rules}.",
        "“{competence}”: these rules do not go together here: {rules}.",
        competence=competence,
        rules=rules,
    )


def path(modules: str) -> Message:
    return Message("Langste keten: {modules}.", "Longest chain: {modules}.", modules=modules)


def wrong_letter(word: str) -> Message:
    return Message(
        "“{word}” is geen --letters: schrijf zoals R=oefenen.", "“{word}” is no --letters: write such as R=practise.", word=word
    )


def wrong_change(word: str) -> Message:
    return Message(
        "“{word}” is geen --if. Schrijf zoals “P4-LIO weg”, “P1-WPL naar 2.3”, “P1-PED half”, “P1-PED 150%”, "
        "“P1-PED erbij T gedrag”, “P1-PED eraf T gedrag” of “erbij: gedrag”.",
        "“{word}” is no --if. Write such as “P4-LIO gone”, “P1-WPL to 2.3”, “P1-PED half”, “P1-PED 150%”, "
        "“P1-PED add T gedrag”, “P1-PED remove T gedrag” or “add: gedrag”.",
        word=word,
    )


def carried(kept: int, moved: int, decide: int, dropped: int) -> Message:
    return Message(
        "Van de cellen blijven er {kept}, gaan er {moved} over, vragen er {decide} een besluit en vervallen er {dropped}.",
        "Of the cells {kept} stay, {moved} move, {decide} ask for a decision and {dropped} go.",
        kept=kept,
        moved=moved,
        decide=decide,
        dropped=dropped,
    )


def no_variant(word: str, known: str) -> Message:
    return Message(
        "Er is geen variant “{word}”. Kies uit: {known}.", "There is no variant “{word}”. Choose from: {known}.", word=word, known=known
    )


def holds(file: str) -> Message:
    return Message(
        "In {file} is al iets ingevuld; dat zou verloren gaan. Geef het sjabloon een andere naam.",
        "Something has been filled in in {file} and would be lost. Give the template another name.",
        file=file,
    )


def made(file: str, given: str) -> Message:
    return Message(
        "{file} is klaar om in te vullen; het blad “Uitleg” zegt hoe. Daarna: loopbaan curriculum {given}",
        "{file} is ready to be filled in; the sheet “Explanation” says how. Then: loopbaan curriculum {given}",
        file=file,
        given=given,
    )


def written(file: str) -> Message:
    return Message("De kaart met haar bevindingen staat in {file}.", "The map with its findings is in {file}.", file=file)


def page(file: str) -> Message:
    return Message("De pagina staat in {file}.", "The page is in {file}.", file=file)
