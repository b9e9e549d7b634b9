# SPDX-License-Identifier: BSL-1.0
"""What is said of placements of students, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said

SCHOOL = ("school", "school")
STATUS = ("status", "status")
STATUSES: dict[str, Pair] = {
    "accredited": ("geaccrediteerd", "accredited"),
    "quality_mark": ("keurmerk", "quality mark"),
    "internship": ("stageschool", "internship school"),
}
# Other words for these, and what schools are that are on their way to a mark.
ALSO: dict[str, tuple[str, ...]] = {
    "accredited": ("geaccrediteerde opleidingsschool", "opleidingsschool", "accredited training school", "training school"),
    "quality_mark": ("keurmerkschool", "met keurmerk", "with the quality mark", "quality_mark"),
    "internship": ("stage", "gewone stageschool", "internship", "ordinary"),
}
ON_THE_WAY = ("aanvraag", "aspirant", "in aanvraag", "application", "applied")

CHOOSE_STATUS = ("geaccrediteerd, keurmerk, aanvraag of stageschool", "accredited, quality mark, application or internship school")
CHOOSE_SCHOOL = ("Zet er een school die bij de scholen met plaatsen staat.", "Put a school there that is among the schools with places.")
NAME_IS_RIGHT = ("Klopt de naam, dan hoeft u niets te doen.", "Where the name is right, nothing is to be done.")
GIVE_SCHOOLS = (
    "Geef een blad met school, status, gecertificeerde coaches en maximum, of begin met “loopbaan placement --template -o plaatsing.xlsx”.",
    "Give a sheet of school, status, certified coaches and most, or begin with “loopbaan placement --template -o placement.xlsx”.",
)
GIVE_STUDENTS = (
    "Geef een blad met student, jaar, vak/groep, woonplaats en voorkeur, of begin met “loopbaan placement --template -o plaatsing.xlsx”.",
    "Give a sheet of student, year, subject or group, home and wishes, or begin with “loopbaan placement --template -o placement.xlsx”.",
)
WHICH_PERIOD = ("periode ({periods})", "period ({periods})")
CHOOSE_PERIOD = ("Een plaatsing is van één periode: kies er een met --period.", "A placement is of one period: choose one with --period.")
SAY_PLACES = ("Zeg hoeveel plaatsen er zijn.", "Say how many places there are.")
PER_COACH = (
    "--students-per-coach ontbreekt: zeg hoeveel studenten één gecertificeerde coach heeft, of zet het per school in een kolom “studenten per coach”.",
    "--students-per-coach is missing: say how many students one certified coach has, or put it in a column “students per coach” for each school.",
)
RATIO = ("studenten per coach", "students per coach")

WORDS: dict[str, Pair] = {
    "title": ("Plaatsing van studenten", "Placement of students"),
    "period": ("Periode: {period}.", "Period: {period}."),
    "without persons": (
        "Op deze pagina staat geen student. Een getal over minder dan {least} studenten staat er niet, en ook niet wat er zo’n getal van zou verraden: dan staat er “–”. Hoeveel een school er kan hebben, is geen geheim, en wat daaruit volgt ook niet.",
        "No student is on this page. A figure about fewer than {least} students is not shown, nor what would give one away: then it says “–”. What a school can take is no secret, nor is what follows from it.",
    ),
    "with persons": (
        "Onderaan staan studenten met hun nummer, en getallen zijn niet afgeschermd: deze pagina is alleen voor wie dat mag zien.",
        "Students are below with their numbers, and figures are not protected: this page is only for who may see these.",
    ),
    "headline": ("{students} studenten: {placed} hebben een plaats, {without} niet.", "{students} students: {placed} have a place, {without} do not."),
    "headline, hidden": (
        "{students} studenten. Hoeveel er een plaats hebben, staat er niet: dat zou over te weinig studenten gaan.",
        "{students} students. How many have a place is not told: that would be about too few students.",
    ),
    "too few": ("Minder dan {least} studenten: over hen staat hier geen getal.", "Fewer than {least} students: no figure about them is here."),
    "proven": ("Dat is bewezen: geen verdeling is beter volgens de regel hieronder.", "That is proven: no placement is better by the rule below."),
    "not proven": ("Of het beter kan volgens de regel hieronder, is niet bewezen: het zoeken is gestopt.", "Whether there is a better one by the rule below is not proven: the search was stopped."),
    "impossible": (
        "Er is geen plaatsing waarin alles klopt wat al is afgesproken: dit kan niet samen.",
        "There is no placement that holds all that is agreed already: this cannot be so together.",
    ),
    "places": ("Er zijn {places} plaatsen op {schools} scholen.", "There are {places} places at {schools} schools."),
    "all taken": (
        "Alle plaatsen zijn bezet. Elke school heeft dus zo veel studenten als plaatsen, ook waar “–” staat.",
        "All places are taken. So each school has as many students as places, also where it says “–”.",
    ),
    "schools": ("Scholen", "Schools"),
    "school": ("School", "School"),
    "status": ("Status", "Status"),
    "by coaches": ("Door coaches", "By coaches"),
    "by trainers": ("Door schoolopleiders", "By school trainers"),
    "stated": ("Zegt de school", "School says"),
    "capacity": ("Plaatsen", "Places"),
    "binds": ("Wat bindt", "What binds"),
    "least": ("Minstens", "At least"),
    "placed": ("Geplaatst", "Placed"),
    "free": ("Vrij", "Free"),
    "together": ("Samen", "Together"),
    "coaches": ("coaches", "coaches"),
    "trainers": ("schoolopleiders", "school trainers"),
    "stated by": ("de school zelf", "the school itself"),
    "missing": ("Wat er nog nodig is", "What is missing"),
    "missing lead": (
        "Zo min mogelijk erbij, zodat zo veel mogelijk studenten zonder plaats er een krijgen; wie een plaats heeft, mag dan naar een andere school die past. Een andere keuze kan even weinig vragen: bij gelijke keuzen gaat een school voor die eerder gevuld wordt, en dan het alfabet.",
        "As little as possible more, so that as many students without a place as possible get one; who has a place may then move to another school that fits. Another choice may ask as little: of equal ones a school that is filled earlier goes first, and then the alphabet.",
    ),
    "missing hidden": ("Wat er nog nodig is, staat er niet: dat zou over te weinig studenten gaan.", "What is missing is not told: that would be about too few students."),
    "nothing missing": ("Er is niets nodig: alle studenten hebben een plaats.", "Nothing is missing: all students have a place."),
    "more coaches": ("Coaches erbij", "More coaches"),
    "more trainers": ("Schoolopleiders erbij", "More school trainers"),
    "more stated": ("Plaatsen die de school toezegt", "Places the school promises"),
    "more places": ("Geeft plaatsen", "Gives places"),
    "rule": ("De regel", "The rule"),
    "rule lead": (
        "De eerste regel gaat voor; de volgende beslist alleen wat die openlaat. Wat dan nog open is, beslist de loting met het woord “{seed}”.",
        "The first rule goes first; the next decides only what that leaves open. What is open then is decided by lottery with the word “{seed}”.",
    ),
    "most_met": ("Zo veel mogelijk studenten hebben een plaats.", "As many students as possible have a place."),
    "criterion:not_accredited": ("Geaccrediteerde opleidingsscholen gaan voor.", "Accredited training schools go first."),
    "criterion:no_mark": ("Dan scholen met een keurmerk.", "Then schools with a quality mark."),
    "criterion:sees_nothing_new": ("Wie nog iets moet zien ({what}), gaat waar dat te zien is.", "Who has something left to see ({what}) goes where it is shown."),
    "fewest_at_worst_ranks": ("Zo weinig mogelijk studenten op hun laagste voorkeur.", "As few students as possible at their worst wish."),
    "criterion:travel": ("Zo min mogelijk reizen.", "As little travel as possible."),
    "assumed": ("Waar dit op rust", "What this rests on"),
    "per coach": ("Eén gecertificeerde coach begeleidt {count} studenten, waar een school niets anders zegt.", "One certified coach guides {count} students, where a school does not say otherwise."),
    "per trainer": ("Eén gefaciliteerde schoolopleider kan {count} studenten hebben, waar een school niets anders zegt.", "One facilitated school trainer can have {count} students, where a school does not say otherwise."),
    "least of all": ("Een school neemt ten minste {count} studenten, of geen, waar zij niets anders zegt.", "A school takes at least {count} students, or none, where it does not say otherwise."),
    "no wishes": ("Wie geen voorkeur geeft, vindt elke school even goed; een school die iemand niet noemt, komt na alle die genoemd zijn.", "Who names no wish likes all schools equally; a school that somebody does not name comes after all that are named."),
    "whichever": ("Een student zonder vak of fase past bij elk vak of elke fase.", "A student without a subject or stage fits whichever subject or stage."),
    "again": ("Een student mag terugkomen op een school.", "A student may come back to a school."),
    "not again": ("Een student komt niet terug op een school van eerder.", "A student does not come back to a previous school."),
    "no travel": ("Reizen telt niet mee: er is geen reistabel (--travel).", "Travel does not count: there is no table of travel (--travel)."),
    "farther": ("Verder dan {most} kan niet.", "Farther than {most} cannot be."),
    "ways assumed": (
        "Van {count} wegen van een student naar een school is de afstand niet bekend: geteld als {counted}, en dus niet als te ver.",
        "Of {count} ways from a student to a school the distance is not known: counted as {counted}, and so not as too far.",
    ),
    "some ways assumed": (
        "Een weg waarvan de afstand niet bekend is, telt als {counted}, en dus niet als te ver.",
        "A way of which the distance is not known counts as {counted}, and so not as too far.",
    ),
    "unknown places": ("Scholen die de reistabel niet noemt ({count}): {which}.", "Schools that the table of travel does not name ({count}): {which}."),
    "students": ("Studenten", "Students"),
    "student": ("Student", "Student"),
    "why": ("Waarom", "Why"),
    "no place": ("geen plaats", "no place"),
    "check": ("Nageteld door andere code: alles klopt.", "Counted anew by other code: all holds."),
    "fails": ("Nageteld door andere code, en dit klopt niet:", "Counted anew by other code, and this does not hold:"),
}


def word(key: str, lang: str, **values: object) -> str:
    """What a key says in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)
