# SPDX-License-Identifier: BSL-1.0
"""What is said of visits among schools, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said

SCHOOL = ("school", "school")
FILL_IN = (
    "Vul onder de koppen een rij in per school: school, bestuur, soort, krijgt bezoekers, bezoekt, kan niet op.",
    "Fill in a row per school below the headings: school, board, kind, is visited by, visits, cannot on.",
)
HEAD = (
    "Zet boven de kolommen school en bestuur, of begin met “loopbaan visits --template -o bezoeken.xlsx”.",
    "Head the columns school and board, or begin with “loopbaan visits --template -o visits.xlsx”.",
)
TEN_AT_MOST = ("een aantal van 0 tot en met 10", "a number from 0 to 10")

WORDS: dict[str, Pair] = {
    "title": ("Wie bezoekt wie", "Who visits whom"),
    "lead": (
        "Elke school bezoekt en wordt bezocht. Niemand bezoekt zijn eigen bestuur, geen twee scholen bezoeken elkaar, en niemand gaat opnieuw.",
        "Each school visits and is visited. Nobody visits its own board, no two schools visit each other, and nobody goes again.",
    ),
    "counts": ("{schools} scholen, {visits} bezoeken, samen {travel} {unit}.", "{schools} schools, {visits} visits, {travel} {unit} together."),
    "counts without": ("{schools} scholen, {visits} bezoeken.", "{schools} schools, {visits} visits."),
    "proven": ("Een beter plan is er niet: dat is bewezen, de loting inbegrepen.", "There is no better plan: that is proven, lottery included."),
    "proven travel": (
        "Meer bezoeken of minder reizen kan niet: dat is bewezen. Of de loting anders had kunnen vallen, is niet uitgezocht.",
        "More visits or less travel cannot be: that is proven. Whether the lottery could have fallen otherwise was not worked out.",
    ),
    "gap travel": (
        "Meer bezoeken kan niet. De reis is {travel} {unit}; minder dan {bound} kan niet, wat ertussen zit is niet bewezen.",
        "More visits cannot be. Travel is {travel} {unit}; less than {bound} cannot be, what lies between is not proven.",
    ),
    "gap": (
        "Dat er niet minder te kort kan komen, is niet bewezen: ten minste {bound}.",
        "That less cannot be lacking is not proven: at least {bound}.",
    ),
    "changed": ("Van wat al was afgesproken blijven {kept} van {all} bezoeken; {new} zijn nieuw.", "Of what was agreed {kept} of {all} visits stay; {new} are new."),
    "lottery": ("Loting tussen wat verder gelijk is: {seed}.", "Lottery between what is otherwise equal: {seed}."),
    "ahead": ("Zo zijn er vanaf nu ten minste {least} en ten hoogste {most} rondes zonder herhaling.", "From now on there are at least {least} and at most {most} such rounds without a visit again."),
    "ahead exact": ("Zo zijn er vanaf nu {most} rondes zonder herhaling; dat is precies.", "From now on there are {most} such rounds without a visit again; that is exact."),
    "ahead many": ("Zo zijn er vanaf nu ten minste {least} rondes zonder herhaling; verder is niet gekeken.", "From now on there are at least {least} such rounds without a visit again; no more were looked for."),
    "lacks": ("Wat er niet kan", "What cannot be"),
    "lacks none": ("Elke school krijgt zoveel bezoekers als gevraagd.", "Each school gets as many visitors as asked."),
    "visits": ("Bezoeken", "Visits"),
    "rules": ("Waar dit op rust", "What this rests on"),
    "school": ("School", "School"),
    "board": ("Bestuur", "Board"),
    "kind": ("Soort", "Kind"),
    "goes to": ("Gaat op bezoek bij", "Goes to visit"),
    "comes": ("Krijgt bezoek van", "Is visited by"),
    "day": ("Dag", "Day"),
    "kilometres": ("km", "km"),
    "minutes": ("minuten", "minutes"),
    "why not": ("Waarom niet een andere", "Why not another"),
    "nobody": ("niemand", "nobody"),
    "no day": ("geen dag waarop allen kunnen", "no day on which all can"),
    "own_board": ("eigen bestuur: {which}", "own board: {which}"),
    "before": ("al eerder geweest: {which}", "went before: {which}"),
    "too_far": ("verder dan {most} {unit}: {which}", "farther than {most} {unit}: {which}"),
    "no_day": ("geen gedeelde dag: {which}", "no day in common: {which}"),
    "none": ("had gekund, is in het geheel niet beter: {which}", "could be, is not better as a whole: {which}"),
    "rule order": (
        "In deze volgorde: zo weinig mogelijk lege plaatsen, dan zo weinig mogelijk wijzigingen van wat al was afgesproken, dan zo min mogelijk reizen, dan zo weinig mogelijk bezoeken van dezelfde soort, dan loting.",
        "In this order: fewest places empty, then fewest changes of what was agreed, then least travel, then fewest visits by the same kind, then lottery.",
    ),
    "rule most": ("Niemand reist verder dan {most} {unit}.", "Nobody travels farther than {most} {unit}."),
    "rule before": ("Wie in een eerdere ronde ging, gaat niet opnieuw ({count} bezoeken).", "Who went in an earlier round does not go again ({count} visits)."),
    "rule before both": (
        "Wie in een eerdere ronde ging, gaat niet opnieuw, en de bezochte school gaat ook niet terug ({count} bezoeken).",
        "Who went in an earlier round does not go again, nor does the visited school go back ({count} visits).",
    ),
    "rule board": ("Hoogstens {count} van één bestuur in een bezoek.", "At most {count} of one board in a visit."),
    "rule kind": ("In elk bezoek ten minste {count} van het soort “{kind}”.", "In each visit at least {count} of the kind “{kind}”."),
    "rule host": ("Wat een bezoek oplevert is van de bezochte school: hier staat geen oordeel.", "What a visit finds belongs to the visited school: no verdict stands here."),
    "otherwise": ("Wegen die niet in de reistabel staan, geteld als {amount} {unit} ({count}).", "Ways that are not in the table of travel, counted as {amount} {unit} ({count})."),
    "no board": ("Zonder bestuur, geteld als een eigen bestuur: {which}.", "Without a board, counted as a board of its own: {which}."),
    "no travel": ("Zonder reistabel telt de reis niet mee (--travel).", "Without a table of travel, travel does not count (--travel)."),
    "gone": ("Eerdere bezoeken van scholen die er nu niet zijn, tellen niet mee ({count}).", "Earlier visits of schools that are not here now do not count ({count})."),
    "other names": ("Namen in de reistabel die geen school van deze ronde zijn: {which}.", "Names in the table of travel that are no school of this round: {which}."),
    "event": ("Bezoek aan {host} door {visitors}", "Visit to {host} by {visitors}"),
    "and": (" en ", " and "),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)


def listed(names: list[str], lang: str) -> str:
    """Names in a row: "a, b en c"."""
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + word("and", lang) + names[-1] if names else ""
