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
        "Wie er in deze ronde bij welke school op bezoek gaat. Niemand bezoekt zijn eigen bestuur, geen twee scholen bezoeken elkaar, en niemand gaat opnieuw.",
        "Who visits which school in this round. Nobody visits its own board, no two schools visit each other, and nobody goes again.",
    ),
    "counts": ("{schools} scholen, {visits} bezoeken, samen {travel} {unit}.", "{schools} schools, {visits} visits, {travel} {unit} together."),
    "counts without": ("{schools} scholen, {visits} bezoeken.", "{schools} schools, {visits} visits."),
    "proven": ("Een beter plan is er niet: dat is bewezen, de loting inbegrepen.", "There is no better plan: that is proven, lottery included."),
    "proven travel": (
        "Meer bezoeken of minder reizen kan niet: dat is bewezen. Wat daarna telt (bezoeken van dezelfde soort, loting) is niet tot het eind uitgezocht.",
        "More visits or less travel cannot be: that is proven. What counts after that (visits by the same kind, lottery) was not worked out to the end.",
    ),
    "gap travel": (
        "Meer bezoeken kan niet. De reis is {travel} {unit}; minder dan {bound} kan niet, wat ertussen zit is niet bewezen.",
        "More visits cannot be. Travel is {travel} {unit}; less than {bound} cannot be, what lies between is not proven.",
    ),
    "gap": (
        "Er komt {lacking} te kort; dat het niet minder kan zijn, is niet bewezen: ten minste {bound}.",
        "There are {lacking} lacking; that it cannot be less is not proven: at least {bound}.",
    ),
    "gap changed": (
        "Dat er niet minder te kort kan komen, is bewezen. Er zijn {changed} wijzigingen van wat was afgesproken; of het met minder kan, is niet bewezen: ten minste {bound}.",
        "That less cannot be lacking is proven. There are {changed} changes of what was agreed; whether fewer can do is not proven: at least {bound}.",
    ),
    "unknown ways": (
        "Van {count} van deze bezoeken staat de afstand niet in de reistabel: geteld als {amount} {unit}.",
        "Of {count} of these visits no distance stands in the table of travel: counted as {amount} {unit}.",
    ),
    "unknown ways most": (
        "Van {count} van deze bezoeken staat de afstand niet in de reistabel: geteld als {amount} {unit}; of zij binnen de {most} {unit} blijven, is niet bekend.",
        "Of {count} of these visits no distance stands in the table of travel: counted as {amount} {unit}; whether they stay within {most} {unit} is not known.",
    ),
    "changed": ("Van wat al was afgesproken blijven {kept} van {all} bezoeken; {new} zijn nieuw.", "Of what was agreed {kept} of {all} visits stay; {new} are new."),
    "lottery": ("Loting tussen wat verder gelijk is: {seed}.", "Lottery between what is otherwise equal: {seed}."),
    "ahead": (
        "Vanaf nu zijn er ten minste {least} en ten hoogste {most} rondes zonder herhaling waarin niets te kort komt.",
        "From now on there are at least {least} and at most {most} rounds without a visit again in which nothing lacks.",
    ),
    "ahead exact": (
        "Vanaf nu zijn er {most} rondes zonder herhaling waarin niets te kort komt; dat is precies.",
        "From now on there are {most} rounds without a visit again in which nothing lacks; that is exact.",
    ),
    "ahead without days": (
        "Zonder op dagen te letten zijn er vanaf nu {most} rondes zonder herhaling waarin niets te kort komt; welke dagen latere rondes hebben, is niet bekend.",
        "Days not looked at, there are from now on {most} rounds without a visit again in which nothing lacks; which days later rounds have is not known.",
    ),
    "ahead between without days": (
        "Zonder op dagen te letten zijn er vanaf nu ten minste {least} en ten hoogste {most} rondes zonder herhaling waarin niets te kort komt; welke dagen latere rondes hebben, is niet bekend.",
        "Days not looked at, there are from now on at least {least} and at most {most} rounds without a visit again in which nothing lacks; which days later rounds have is not known.",
    ),
    "ahead many": (
        "Vanaf nu zijn er ten minste {least} rondes zonder herhaling waarin niets te kort komt; verder dan {most} is niet gekeken.",
        "From now on there are at least {least} rounds without a visit again in which nothing lacks; beyond {most} none were looked for.",
    ),
    "ahead many without days": (
        "Zonder op dagen te letten zijn er vanaf nu ten minste {least} rondes zonder herhaling waarin niets te kort komt; verder dan {most} is niet gekeken.",
        "Days not looked at, there are from now on at least {least} rounds without a visit again in which nothing lacks; beyond {most} none were looked for.",
    ),
    "ahead not this": ("In deze ronde zelf komt wel te kort: {lacking}.", "In this round itself there is a lack: {lacking}."),
    "lacks": ("Wat er niet kan", "What cannot be"),
    "lacks none": (
        "Elke school krijgt zoveel bezoekers als gevraagd, en wie op bezoek moet, gaat zo vaak als gevraagd.",
        "Each school gets as many visitors as asked, and who must visit does so as often as asked.",
    ),
    "lacks untold": (
        "Plaatsen die leeg blijven en bezoeken die niet gemaakt worden: {lacking}. Waarom staat niet in wat hier gelezen is.",
        "Places that stay empty and visits that are not made: {lacking}. Why does not stand in what was read here.",
    ),
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
    "none open": (
        "had gekund; of dat in het geheel beter was, is niet bewezen: {which}",
        "could be; whether that is better as a whole is not proven: {which}",
    ),
    "rule order": (
        "In deze volgorde: zo weinig mogelijk lege plaatsen, dan zo weinig mogelijk wijzigingen van wat al was afgesproken, dan zo min mogelijk reizen, dan zo weinig mogelijk bezoeken van dezelfde soort, dan loting.",
        "In this order: fewest places empty, then fewest changes of what was agreed, then least travel, then fewest visits by the same kind, then lottery.",
    ),
    "rule most": ("Niemand reist verder dan {most} {unit}.", "Nobody travels farther than {most} {unit}."),
    "rule most known": (
        "Niemand reist verder dan {most} {unit}, voor zover de afstand in de reistabel staat.",
        "Nobody travels farther than {most} {unit}, as far as the table of travel has the distance.",
    ),
    "rule before": ("Wie in een eerdere ronde ging, gaat niet opnieuw ({count} bezoeken).", "Who went in an earlier round does not go again ({count} visits)."),
    "rule before both": (
        "Wie in een eerdere ronde ging, gaat niet opnieuw, en de bezochte school gaat ook niet terug ({count} bezoeken).",
        "Who went in an earlier round does not go again, nor does the visited school go back ({count} visits).",
    ),
    "rule board": ("Hoogstens {count} van één bestuur in een bezoek.", "At most {count} of one board in a visit."),
    "rule kind": ("In elk bezoek ten minste {count} van het soort “{kind}”.", "In each visit at least {count} of the kind “{kind}”."),
    "rule host": ("Wat een bezoek oplevert is van de bezochte school: hier staat geen oordeel.", "What a visit finds belongs to the visited school: no verdict stands here."),
    "otherwise": ("Wegen die niet in de reistabel staan, geteld als {amount} {unit} ({count}).", "Ways that are not in the table of travel, counted as {amount} {unit} ({count})."),
    "otherwise most": (
        "Wegen die niet in de reistabel staan, geteld als {amount} {unit} ({count}); of die binnen de {most} {unit} blijven, is niet bekend.",
        "Ways that are not in the table of travel, counted as {amount} {unit} ({count}); whether these stay within {most} {unit} is not known.",
    ),
    "no board": ("Zonder bestuur, geteld als een eigen bestuur: {which}.", "Without a board, counted as a board of its own: {which}."),
    "no travel": ("Zonder reistabel telt de reis niet mee (--travel).", "Without a table of travel, travel does not count (--travel)."),
    "gone": (
        "Let op: scholen van een eerder plan die niet in de tabel staan: {which}. Hun bezoeken tellen niet mee ({count}), en kunnen dus opnieuw komen. Heet een school nu anders, zet dan haar eerdere kenmerk in de kolom kenmerk, zoals {id}.",
        "Note: schools of an earlier plan that are not in the table: {which}. Their visits do not count ({count}), and so may come again. Where a school has another name now, put its earlier id in the column id, such as {id}.",
    ),
    "gone near": ("{name} (lijkt op {near})", "{name} (much like {near})"),
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
