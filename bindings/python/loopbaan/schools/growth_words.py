# SPDX-License-Identifier: BSL-1.0
"""What is said of growth, in Dutch and in English."""

from __future__ import annotations

from ..wording import Pair, filled, said

# Rules of a region by the name of their field, and how a row of a sheet names them besides.
RULES: dict[str, Pair] = {
    "least": ("ten minste studenten per school", "least students per school"),
    "most": ("ten hoogste studenten per school", "most students per school"),
    "per_mentor": ("studenten per mentor", "students per mentor"),
    "per_year": ("nieuwe scholen per jaar", "new schools per year"),
    "share": ("gewenst deel (%)", "wanted share (%)"),
    "trainer_hours": ("uren schoolopleider per school", "trainer hours per school"),
    "mentor_hours": ("mentoruren per student", "mentor hours per student"),
    "per_student": ("euro per student", "money per student"),
}
OTHER_RULES: dict[str, tuple[str, ...]] = {
    "least": ("minimum studenten per school", "minimum students per school", "niet verdunnen onder"),
    "most": ("maximum studenten per school", "maximum students per school", "hoogstens studenten per school"),
    "per_mentor": ("studenten per coach", "students per coach", "studenten per begeleider"),
    "per_year": ("ten hoogste nieuwe scholen per jaar", "most new schools per year", "nieuwe scholen in een jaar"),
    "share": ("gewenst deel", "wanted share", "deel van de studenten"),
    "trainer_hours": ("schoolopleider uren per school", "hours of the trainer per school", "uren per schoolopleider"),
    "per_student": ("bedrag per student", "euros per student", "geld per student"),
}
# Words for what a school is, by status.
STATUSES: dict[str, tuple[str, ...]] = {
    "training": (
        "opleidingsschool", "training school", "academische opleidingsschool", "geaccrediteerd", "geaccrediteerde opleidingsschool", "accredited", "keurmerk", "keurmerkschool",
        "school with the mark", "accredited training school",
    ),
    "candidate": (
        "kandidaat", "candidate", "aspirant", "aspirant-opleidingsschool", "stageschool", "placement school", "belangstelling", "interested", "aanvraag", "aanvraag van het keurmerk",
        "application", "application for the mark",
    ),
    "outside": ("doet niet mee", "not taking part", "buiten", "outside"),
}
FILL_IN_SCHOOL = ("Vul in elke rij een school in.", "Fill in a school in each row.")
FILL_IN_SCHOOLS = ("Vul onder de koppen een rij per school in, met haar status en voor hoeveel studenten er plaats is.", "Fill in a row per school below the headings, with its status and for how many students there is room.")
FILL_IN_YEAR = ("Vul in elke rij een jaar en een aantal studenten in.", "Fill in a year and a number of students in each row.")
FILL_IN_RULE = ("Vul in elke rij een regel en een waarde in.", "Fill in a rule and a value in each row.")
YEAR = ("een jaar, zoals 2026", "a year, such as 2026")
SHARE = ("een percentage van 1 tot en met 100, zoals 60", "a percentage from 1 to 100, such as 60")
AT_LEAST_ONE = ("een geheel getal van 1 of meer", "a whole number of 1 or more")
HEAD_GROWTH = (
    "Zet boven de kolommen school, regio, status, mentoren, max, of begin met “loopbaan growth --template -o groei.xlsx”.",
    "Head the columns school, region, status, mentors, most, or begin with “loopbaan growth --template -o growth.xlsx”.",
)
HEAD_INTAKE = (
    "Zet boven de kolommen jaar, regio, studenten, of begin met “loopbaan growth --template -o groei.xlsx”.",
    "Head the columns year, region, students, or begin with “loopbaan growth --template -o growth.xlsx”.",
)
ONE_WAY = ("een regio in elke rij van dat jaar, of in geen", "a region in every row of that year, or in none")
LEAST_ABOVE_MOST = ("ten minste zoveel studenten per school dat het niet meer is dan ten hoogste ({most})", "at least so many students per school that it is not above the most ({most})")

WORDS: dict[str, Pair] = {
    "title": ("Groei van het samen opleiden", "Growth of training together"),
    "lead": ("Hoeveel studenten kunnen in een opleidingsschool terecht, en welke scholen moeten zich daarvoor ontwikkelen?", "How many students can be trained in training schools, and which schools are to develop for that?"),
    "bar": (
        "De lat is “{profile}” van {standard}. Scholen worden niet met elkaar vergeleken: gekozen wordt wat samen genoeg is en het minst vraagt.",
        "The bar is “{profile}” of {standard}. Schools are not compared with each other: what is chosen is enough together and takes least.",
    ),
    "what if": ("Wat als: {percent} % van de studenten.", "What if: {percent} % of the students."),
    "what if share": ("Wat als: een gewenst deel van {share} %.", "What if: a wanted share of {share} %."),
    "now": ("Nu ({year}): {trained} van {students} studenten hebben plaats in een opleidingsschool.", "Now ({year}): {trained} of {students} students have room in a training school."),
    "now percent": ("Nu ({year}): {trained} van {students} studenten ({percent} %) hebben plaats in een opleidingsschool.", "Now ({year}): {trained} of {students} students ({percent} %) have room in a training school."),
    "wanted": ("Gewenst in {year}: {wanted}.", "Wanted in {year}: {wanted}."),
    "enough": ("De opleidingsscholen die er zijn, zijn genoeg.", "The training schools there are suffice."),
    "chosen": ("Daarvoor {count} scholen erbij: {which}.", "For that {count} more schools: {which}."),
    "chosen one": ("Daarvoor één school erbij: {which}.", "For that one more school: {which}."),
    "now without": ("Hoeveel studenten er dan in {which} zijn, is niet bekend; zij zijn er niet bij.", "How many students there are in {which} then is not known; they are not in it."),
    "now at least": (
        "Het kunnen er meer zijn: voor hoeveel studenten er plaats is, is niet bekend van {which}. Zij tellen voor 0.",
        "There may be more: for how many students there is room is not known of {which}. They count for 0.",
    ),
    "reached then": ("Naar de tabel “Jaar voor jaar” is dat in {year} gehaald.", "By the table “Year by year” that is reached in {year}."),
    "not reached then": (
        "Naar de tabel “Jaar voor jaar” is dat in {year} nog niet gehaald: dan hebben {trained} studenten plaats; plaatsen te kort: {short}.",
        "By the table “Year by year” that is not reached in {year}: {trained} students have room then; places short: {short}.",
    ),
    "reached later": ("In dat tempo is het in {year} gehaald.", "At that pace it is reached in {year}."),
    "reached never": ("In dat tempo wordt het niet gehaald: er wachten scholen die niet kunnen beginnen.", "At that pace it is not reached: schools wait that cannot begin."),
    "unreachable": ("In {which} is het niet te halen met de scholen die er zijn.", "In {which} it cannot be reached with the schools there are."),
    "unreachable all": ("Het is niet te halen met de scholen die er zijn.", "It cannot be reached with the schools there are."),
    "not decided": ("In {which} is niet bekend of het te halen is.", "In {which} it is not known whether it can be reached."),
    "not decided all": ("Of het te halen is, is niet bekend.", "Whether it can be reached is not known."),
    "find out first": (
        "Stel eerst vast wat niet bekend is van {which}: daar hangt het van af.",
        "Find out first what is not known of {which}: it depends on that.",
    ),
    "region unknown all": (
        "Het is niet bekend hoeveel studenten er zijn; de scholen tellen niet mee.", "It is not known how many students there are; the schools do not count."
    ),
    "region unknown": ("Van {which} is niet bekend hoeveel studenten er zijn; de scholen daar tellen niet mee.", "Of {which} it is not known how many students there are; schools there do not count."),
    "takes": ("Samen vraagt dat {most} van deze scholen, {money} en {others} van anderen.", "Together that takes {most} of these schools, {money} and {others} of others."),
    "range": ("Blijkt alles wat niet bekend is er te zijn, dan is {least} de ondergrens.", "If all that is not known turns out to be there, {least} is the lower bound."),
    "number of schools": ("{count} scholen", "{count} schools"),
    "among all": ("scholen", "schools"),
    "among known": ("scholen waarvan plaats en status bekend zijn", "schools of which room and status are known"),
    "proof without": (
        "Buiten het bewijs: {which}. Daarvan is niet bekend voor hoeveel studenten er plaats is, of wat de school is. Blijkt er plaats te zijn, dan kan minder genoeg zijn.",
        "Outside the proof: {which}. Of these it is not known for how many students there is room, or what the school is. If there is room, less may be enough.",
    ),
    "proof hours": (
        "Bewezen: alle verzamelingen van {among} die genoeg zijn, zijn gewogen. Geen vraagt minder uren; bij evenveel uren geen met minder scholen, dan geen minder geld; daarna beslist de loting ({seed}).",
        "Proven: all sets of {among} that suffice were weighed. None takes fewer hours; of as many hours none fewer schools, then none less money; after that the lottery decides ({seed}).",
    ),
    "proof cost": (
        "Bewezen: alle verzamelingen van {among} die genoeg zijn, zijn gewogen. Geen vraagt minder geld; bij evenveel geld geen minder uren, dan geen met minder scholen; daarna beslist de loting ({seed}).",
        "Proven: all sets of {among} that suffice were weighed. None takes less money; of as much money none fewer hours, then none fewer schools; after that the lottery decides ({seed}).",
    ),
    "proof schools": (
        "Bewezen: alle verzamelingen van {among} die genoeg zijn, zijn gewogen. Geen is kleiner; van even grote vraagt geen minder uren, dan geen minder geld; daarna beslist de loting ({seed}).",
        "Proven: all sets of {among} that suffice were weighed. None is smaller; of as many schools none takes fewer hours, then none less money; after that the lottery decides ({seed}).",
    ),
    "regions": ("Per regio", "By region"),
    "regions lead": (
        "Studenten reizen niet door de hele regio van het partnerschap: het gewenste deel geldt voor elke regio apart. Een aandeel in procenten staat er vanaf {least} studenten, naar beneden afgerond.",
        "Students do not travel through all of the partnership: the wanted share holds for each region on its own. A share in percent stands there from {least} students on, rounded down.",
    ),
    "one region": ("De studenten staan niet per regio in de tabel; alle scholen zijn samen geteld.", "The table does not have the students by region; all schools are counted together."),
    "region": ("Regio", "Region"),
    "no region": ("alle", "all"),
    "students": ("Studenten", "Students"),
    "wanted head": ("Gewenst", "Wanted"),
    "room now": ("Plaats nu", "Room now"),
    "lack": ("Plaatsen te kort", "Places short"),
    "add": ("Scholen erbij", "Schools to add"),
    "fewest": ("Minder dan dit kan niet", "Fewer cannot be"),
    "may add": ("Meer dan dit verdunt", "More than this dilutes"),
    "answer": ("Antwoord", "Answer"),
    "status enough": ("genoeg", "enough"),
    "status optimal": ("te halen", "can be reached"),
    "status unreachable": ("niet te halen: plaatsen te kort ten minste {short}", "cannot be reached: places short at least {short}"),
    "status not known": (
        "niet bekend: naar wat bekend is, plaatsen te kort {short}", "not known: by what is known, places short {short}"
    ),
    "status no students": ("studenten niet bekend", "students not known"),
    "which first": ("Welke scholen, en waarom", "Which schools, and why"),
    "which lead": (
        "Uren en geld zijn schattingen van het kader. Wat niet bekend is, telt in het plan als nog te doen; het is geen “nee”.",
        "Hours and money are estimates of the standard. What is not known counts in the plan as still to be done; it is no “no”.",
    ),
    "school": ("School", "School"),
    "room": ("Plaats voor", "Room for"),
    "bar head": ("Over de lat", "Over the bar"),
    "hours": ("Uren school", "Hours of the school"),
    "others": ("Uren van anderen", "Hours of others"),
    "money": ("Geld", "Money"),
    "weeks": ("Weken", "Weeks"),
    "begins with": ("Wat er te doen is", "What there is to do"),
    "bound places": ("{room} (zegt de school)", "{room} (says the school)"),
    "bound mentors": ("{room} (door mentoren)", "{room} (by mentors)"),
    "bound now": ("{room} (zoveel als nu)", "{room} (as many as now)"),
    "bound most": ("{room} (regel van de regio)", "{room} (rule of the region)"),
    "room unknown": ("niet bekend", "not known"),
    "meets met": ("ja", "yes"),
    "meets below": ("nog niet", "not yet"),
    "meets ended": ("te lang geleden gezien", "seen too long ago"),
    "meets unknown": ("niet bekend", "not known"),
    "nothing to do": ("niets meer", "nothing more"),
    "none chosen": ("Er hoeft geen school bij.", "No school needs to be added."),
    "others head": ("De andere scholen", "The other schools"),
    "why not": ("Waarom niet gekozen", "Why not chosen"),
    "why not needed": ("niet nodig: de gekozen scholen zijn genoeg en vragen samen minder, of de loting besliste", "not needed: the chosen schools suffice and take less together, or the lottery decided"),
    "why no room known": ("eerst vaststellen: niet bekend voor hoeveel studenten er plaats is", "find out first: not known for how many students there is room"),
    "why too small": (
        "plaats voor {room}, en de regel vraagt er ten minste {least}: samen met een andere school, of alleen meedoen met scholing en onderzoek",
        "room for {room}, and the rule asks at least {least}: together with another school, or taking part in courses and research only",
    ),
    "why no plan": ("het kader heeft geen stap voor {which}", "the standard has no step for {which}"),
    "why outside": ("doet niet mee", "does not take part"),
    "why untold": ("eerst vaststellen: niet bekend of het een opleidingsschool is", "find out first: not known whether it is a training school"),
    "why no students": ("niet bekend hoeveel studenten er in haar regio zijn", "not known how many students there are in its region"),
    "why not enough": ("in haar regio is het gewenste deel ook met alle scholen niet te halen", "in its region the wanted share cannot be reached even with all schools"),
    "why not decided": ("of het gewenste deel hier te halen is, is niet bekend", "whether the wanted share can be reached here is not known"),
    "training unsure": ("Opleidingsscholen waarvan niet vaststaat dat zij over de lat zijn: {which}.", "Training schools of which it is not certain that they are over the bar: {which}."),
    "training unknown": ("Opleidingsscholen waarvan niet bekend is voor hoeveel studenten zij plaats hebben; zij tellen voor 0: {which}.", "Training schools of which it is not known for how many students they have room; they count for 0: {which}."),
    "numbers": ("Hoeveel scholen, en niet verdunnen", "How many schools, and no dilution"),
    "numbers lead": (
        "Hoeveel scholen er nodig zijn, hangt af van hoeveel studenten elke school opleidt. Alleen deling, zonder regio’s: {wanted} studenten gedeeld door het aantal per school.",
        "How many schools are needed hangs on how many students each trains. Only a division, without regions: {wanted} students divided by the number in each.",
    ),
    "per school": ("Studenten per school", "Students per school"),
    "schools needed": ("Scholen bij {percent} % van de studenten", "Schools at {percent} % of the students"),
    "between": ("naar de regels van de regio ten minste {fewest} scholen, en ten hoogste {greatest} (dan zijn alle {students} studenten daar).", "by the rules of the region {fewest} schools at least, and {greatest} at most (all {students} students are there then)."),
    "at least schools": ("naar de regels van de regio ten minste {fewest} scholen; er is geen regel tegen verdunnen.", "by the rules of the region {fewest} schools at least; there is no rule against dilution."),
    "at most schools": ("naar de regels van de regio ten hoogste {greatest} scholen (dan zijn alle {students} studenten daar); er is geen regel voor het meeste per school.", "by the rules of the region {greatest} schools at most (all {students} students are there then); there is no rule for the most in a school."),
    "no bounds": ("de regio heeft geen regel tegen verdunnen of voor het meeste per school.", "the region has no rule against dilution or for the most in a school."),
    "scenario": ("Bij {percent} % van de studenten: {numbers}", "At {percent} % of the students: {numbers}"),
    "today": ("Nu: {students} studenten in {schools} opleidingsscholen", "Now: {students} students in {schools} training schools"),
    "today unknown": ("Van {count} opleidingsscholen staat er niet hoeveel studenten zij nu hebben; zij tellen in “nu” niet mee.", "Of {count} training schools it does not say how many students they have now; they do not count in “now”."),
    "picture": (
        "Aantal scholen tegen studenten per school. Hoe meer scholen, hoe minder studenten in elk.",
        "Number of schools beside students in each. The more schools, the fewer students in each.",
    ),
    "axis schools": ("aantal opleidingsscholen", "number of training schools"),
    "axis students": ("studenten per school", "students per school"),
    "line": ("{percent} % van de studenten", "{percent} % of the students"),
    "floor": ("ten minste {least}", "at least {least}"),
    "ceiling": ("ten hoogste {most}", "at most {most}"),
    "dot": ("nu", "now"),
    "years": ("Jaar voor jaar", "Year by year"),
    "years lead": (
        "Elk jaar begint eerst de regio die de meeste plaatsen tekortkomt, daarin de school die het dichtst bij de lat is. Dat is een afspraak en geen bewijs. Een school leidt op vanaf het jaar na haar plan.",
        "Each year the region that lacks most places begins first, in it the school that is nearest to the bar. That is an agreement and no proof. A school trains from the year after its plan on.",
    ),
    "per year": ("Ten hoogste {count} scholen beginnen in een jaar.", "At most {count} schools begin in a year."),
    "no per year": ("Er is geen regel voor hoeveel scholen in een jaar beginnen.", "There is no rule for how many schools begin in a year."),
    "year": ("Jaar", "Year"),
    "begins": ("Begint", "Begins"),
    "opens": ("Leidt op", "Trains from now"),
    "training": ("Opleidingsscholen", "Training schools"),
    "trained": ("Studenten met plaats", "Students with room"),
    "trained share": ("{trained} van {students} ({percent} %)", "{trained} of {students} ({percent} %)"),
    "trained few": ("{trained} van {students}", "{trained} of {students}"),
    "plan takes": ("Ontwikkelen: uren school", "Developing: hours of schools"),
    "plan money": ("Ontwikkelen: geld", "Developing: money"),
    "trainer hours": ("Uren schoolopleiders", "Hours of school trainers"),
    "mentor hours": ("Uren mentoren", "Hours of mentors"),
    "running": ("Geld per student", "Money for students"),
    "year costs": ("Wat elk jaar kost", "What each year takes"),
    "waits": ("Nog niet begonnen aan het eind: {which}.", "Not begun yet at the end: {which}."),
    "rests on": ("Waar dit op rust", "What this rests on"),
    "rule of": ("{rule}: {value}", "{rule}: {value}"),
    "rule source": ("{rule}: {value} (bron: {source})", "{rule}: {value} (source: {source})"),
    "rule none": ("Geen regel gegeven voor: {which}.", "No rule given for: {which}."),
    "bound students": ("{count} studenten zijn al in dienst van een school en leren daar; zij zijn in geen aandeel geteld.", "{count} students are employed by a school and learn there; they are in no share."),
    "not said": (
        "Geplaatst is nog niet goed opgeleid: dit telt plaatsen, geen kwaliteit. Wie bij wie begeleiding krijgt, staat hier niet; er staat niemand op deze pagina.",
        "A place is no good training yet: this counts places, no quality. Who guides whom is not told here; nobody is on this page.",
    ),
    "sheet schools": ("scholen", "schools"),
    "sheet regions": ("regios", "regions"),
    "sheet years": ("jaren", "years"),
    "became": ("Wat werd het", "What became of it"),
    "became training": ("opleidingsschool", "training school"),
    "became chosen": ("gekozen", "chosen"),
    "board": ("Bestuur", "Board"),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)
