# SPDX-License-Identifier: BSL-1.0
"""What the page of a meeting and its letters say, in Dutch and in English."""

from __future__ import annotations

from collections.abc import Sequence

from .._loopbaan import Framework
from ..timetable.words import titled
from ..wording import Pair, Said, filled, said

MOST_NAMED = 6  # of a list in a sentence

WORDS: dict[str, Pair] = {
    "title": ("Behoeften en plaatsen", "Needs and places"),
    "without persons": (
        "Op deze pagina staat niemand. Een getal over een groep van minder dan {least} mensen staat er niet, en ook niet wat er zo’n getal van zou verraden: dan staat er “–”.",
        "Nobody is on this page. A figure about a group of fewer than {least} people is not shown, nor what would give one away: then it says “–”.",
    ),
    "with persons": (
        "Onderaan staan mensen met hun nummer: deze pagina is alleen voor wie dat mag zien.",
        "People are below with their numbers: this page is only for who may see these.",
    ),
    "too few": (
        "Minder dan {least} mensen vragen iets: over hen staat hier geen getal.",
        "Fewer than {least} people ask for something: no figure about them is here.",
    ),
    "nothing asked": ("Niemand vraagt iets.", "Nobody asks for anything."),
    "headline": (
        "{people} mensen vragen samen {asked} plaatsen: {placed} keer is er een, {waiting} keer wacht iemand, en {others} keer valt er nu niets te verdelen.",
        "{people} people ask for {asked} places together: {placed} times there is one, {waiting} times somebody waits, and {others} times there is nothing to give out as yet.",
    ),
    "headline, no split": (
        "{people} mensen vragen samen {asked} plaatsen. Hoeveel er zijn, staat er niet: dat zou over te weinig mensen gaan.",
        "{people} people ask for {asked} places together. How many there are is not told: that would be about too few people.",
    ),
    "headline, no sum": (
        "{people} mensen vragen plaatsen. Hoeveel samen, staat er niet: dat zou over te weinig mensen gaan.",
        "{people} people ask for places. How many together is not told: that would be about too few people.",
    ),
    "parts": (
        "Niets te verdelen: {none} keer omdat niemand het aanbiedt, {dateless} keer omdat er nog geen datum is, {unknown} keer omdat niet bekend is welke stap helpt.",
        "Nothing to give out: {none} times as nobody offers it, {dateless} times as it has no date yet, {unknown} times as it is not known which step helps.",
    ),
    "about plans": ("Gevraagd is wat mensen volgens hun plan nodig hebben voor “{target}”.", "Asked for is what people need by their plans for “{target}”."),
    "about both": (
        "Gevraagd is wat mensen volgens hun plan nodig hebben voor “{target}”, en wat scholen zelf vragen.",
        "Asked for is what people need by their plans for “{target}”, and what schools ask for themselves.",
    ),
    "about schools": ("Gevraagd is wat scholen zelf vragen.", "Asked for is what schools ask for themselves."),
    "about day": ("Uitvoeringen tellen mee vanaf {day}.", "Editions count from {day} on."),
    "unmet": ("Wat er nog niet is", "What is not there yet"),
    "unmet lead": (
        "Wie hier geteld wordt, heeft geen plaats. Hoeveel uitvoeringen erbij nodig zijn, is gerekend met de gewone grootte: zo min mogelijk uitvoeringen voor zo veel mogelijk mensen.",
        "Who is counted here has no place. How many more editions it takes is reckoned with the usual size: as few editions as possible for as many people as possible.",
    ),
    "unmet proven": ("Dat is bewezen: met minder kan het niet.", "That is proven: it cannot be done with fewer."),
    "unmet not proven": ("Of het met minder kan, is niet uitgezocht.", "Whether it can be done with fewer was not found out."),
    "made or bought": (
        "Uitvoeringen die er volgens deze tabel bij moeten: zelf te maken in het partnerschap {made}, te kopen {bought}.",
        "Editions that this table says are needed: to be made in the partnership {made}, to be bought {bought}.",
    ),
    "made or not": ("Maken of kopen", "Make or buy"),
    "made": ("zelf te maken", "to be made"),
    "bought": ("te kopen", "to be bought"),
    "met by more": ("Met deze uitvoeringen erbij", "With these editions"),
    "own doing": ("Wat een {school} of bestuur zelf regelt", "What a {school} or board arranges itself"),
    "own doing lead": (
        "Hiervoor biedt niemand een uitvoering aan, en volgens het raamwerk hoeft dat niet: een {school} of bestuur doet het zelf.",
        "Nobody offers an edition of these, and by the framework nobody has to: a {school} or board does it itself.",
    ),
    "not told": (
        "Wat hier niet staat, is er misschien ook: het gaat dan over te weinig mensen, of het zou verraden wat elders verborgen is.",
        "What is not here may be there too: it is then about too few people, or would give away what is hidden elsewhere.",
    ),
    "what": ("Wat", "What"),
    "no place": ("Zonder plaats", "Without a place"),
    "offered now": ("Uitvoeringen nu", "Editions now"),
    "more": ("Erbij nodig", "More needed"),
    "more editions": ("{count} × {places} plaatsen", "{count} × {places} places"),
    "no size": ("niet bekend: geen gewone grootte", "not known: no usual size"),
    "no more": ("geen: te weinig mensen voor een hele uitvoering", "none: too few people for an edition"),
    "who makes": ("Wie kan het maken?", "Who could make it?"),
    "offers it": ("{who} biedt het al aan", "{who} offers it already"),
    "inside": ("binnen het partnerschap ({by})", "within the partnership ({by})"),
    "to buy": ("te kopen ({by})", "to be bought ({by})"),
    "not known": ("te kopen of te maken: niet bekend", "to be bought or made: not known"),
    "who could lead": (
        "Wie in het partnerschap iets zou kunnen begeleiden, staat niet in deze gegevens: mensen moeten daar eerst ja op zeggen.",
        "Who in the partnership could lead something is not in these data: people have to say yes to it first.",
    ),
    "could lead": ("Wie kan dit begeleiden?", "Who could lead it?"),
    "from to": ("{least} tot {most} mensen", "{least} to {most} people"),
    "leaders lead": (
        "Geteld is wie het profiel heeft dat het begeleiden vraagt en ja zei. “–”: minder dan {least} mensen, misschien niemand; wie dat zijn, weet alleen wie personen mag zien.",
        "Counted is who has the profile that leading it asks and said yes. “–”: fewer than {least} people, perhaps nobody; who these are only those know who may see persons.",
    ),
    "no leaders": (
        "Van geen stap is bekend welk profiel het begeleiden vraagt: dat kan bij een rol in het aanbod staan.",
        "Of no step is known which profile leading it asks: it can stand with a role in the offers.",
    ),
    "leaders": ("Wie zou kunnen begeleiden", "Who could lead"),
    "profile": ("Profiel", "Profile"),
    "sure": ("Zeker?", "Sure?"),
    "find out": ("eerst vaststellen: een niveau is onbekend", "to be found out first: a level is unknown"),
    "need and offer": ("Gevraagd en aangeboden", "Asked and offered"),
    "picture": ("Per stap hoeveel plaatsen er gevraagd en aangeboden worden", "Of each step how many places are asked and offered"),
    "asked": ("Gevraagd", "Asked"),
    "offered": ("Aangeboden", "Offered"),
    "placed": ("Geplaatst", "Placed"),
    "short": ("{count} te weinig", "{count} short"),
    "spare": ("{count} over", "{count} to spare"),
    "just": ("precies genoeg", "just enough"),
    "enough": ("genoeg", "enough"),
    "unlimited": ("zo veel als nodig", "as many as needed"),
    "undated": ("zonder datum", "without a date"),
    "other days": ("andere dagen", "other days"),
    "places may serve": (
        "Plaatsen tellen bij elke stap waarvoor zij dienen; die van uitvoeringen die dicht blijven, tellen hier mee.",
        "Places count with each step that they serve; those of editions that stay shut count here too.",
    ),
    "editions": ("Uitvoeringen", "Editions"),
    "edition": ("Uitvoering", "Edition"),
    "when": ("Wanneer", "When"),
    "provider": ("Aanbieder", "Provider"),
    "places": ("Plaatsen", "Places"),
    "least": ("Minimum", "Least"),
    "filled": ("Al bezet", "Taken already"),
    "runs": ("Gaat door?", "Does it run?"),
    "yes": ("ja", "yes"),
    "shut": ("nee: te weinig mensen voor het minimum van {least}", "no: too few people for the {least} it takes"),
    "nobody": ("nee: niemand komt", "no: nobody comes"),
    "no date": ("nog geen datum", "no date as yet"),
    "begins earlier": ("nee: begint te vroeg voor deze ronde", "no: begins too early for this round"),
    "unasked": ("Van stappen die niemand vraagt zijn er {count} uitvoeringen: {which}.", "Of steps that nobody asks for there are {count} editions: {which}."),
    "by school": ("Per {school}", "By {school}"),
    "by board": ("Per bestuur", "By board"),
    "by region": ("Per regio", "By region"),
    "board": ("Bestuur", "Board"),
    "region": ("Regio", "Region"),
    "nowhere": ("(niet gezegd)", "(not said)"),
    "asking": ("Mensen die iets vragen", "People who ask"),
    "with place": ("met een plaats of meer", "with a place or more"),
    "without": ("zonder plaats", "without a place"),
    "together": ("Samen", "Together"),
    "matrix": ("Wie waarheen", "Who goes where"),
    "no matrix": (
        "Hier staat geen tabel: een hokje zou pas kunnen bij {least} mensen uit één groep op één uitvoering, en zo veel die er niet heen gaan. De grootste uitvoering heeft {places} plaatsen, en er zijn {groups} groepen.",
        "There is no table here: a cell would take {least} people of one group in one edition, and as many who do not go there. The largest edition has {places} places, and there are {groups} groups.",
    ),
    "matrix by board": ("Per bestuur kan er soms wel een staan.", "By board there can sometimes be one."),
    "how": ("Hoe er is verdeeld", "How places were given out"),
    "rule lead": ("In deze volgorde; wat later komt, telt pas als wat ervoor komt zo goed mogelijk is:", "In this order; what comes later counts only once what comes before is as good as can be:"),
    "then runs": ("van uitvoeringen die even goed door kunnen gaan als dicht blijven, gaat de eerste op kenmerk door", "of editions that could as well run as stay shut, the first by id runs"),
    "then lottery": ("loting", "lottery"),
    "never": ("Mensen zijn nergens met elkaar vergeleken op wat zij kunnen.", "People were nowhere compared by what they can do."),
    "optimal": ("Bewezen: volgens deze regel is er geen betere verdeling.", "Proven: by this rule there is no better way to give them out."),
    "feasible": (
        "Deze verdeling klopt, maar dat er geen betere is, is niet bewezen: het zoeken is opgehouden. Bewezen is: {proven}.",
        "All of it holds, but that nothing is better is not proven: the search was given up. Proven is: {proven}.",
    ),
    "nothing proven": ("nog niets", "nothing as yet"),
    "impossible": ("Dit kan niet samen: {conflict}.", "These cannot be so together: {conflict}."),
    "stopped": ("Het zoeken is gestopt voor er iets gevonden was: niemand heeft een plaats.", "The search was stopped before anything was found: nobody has a place."),
    "lottery": (
        "Het woord van de loting is “{seed}”. Ieders lot volgt uit dat woord en het eigen nummer, en het kleinste lot gaat voor. Narekenen kan iedereen: de handleiding heeft er tien regels voor, onder “Het lot narekenen” (de eerste acht bytes van SHA-256 van het woord, een regeleinde en het nummer).",
        "The word of the lottery is “{seed}”. Everybody’s lot follows from that word and their own id, and the smallest goes first. Anybody can draw anew: the guide has ten lines for it, under “The lottery” (the first eight bytes of SHA-256 of the word, a line feed and the id).",
    ),
    "assumed": ("Wat is aangenomen", "What was assumed"),
    "persons": ("Mensen", "People"),
    "person": ("Nummer", "Number"),
    "state": ("Uitkomst", "Outcome"),
    "why": ("Waar, of waarom niet", "Where, or why not"),
    "lot": ("Lot", "Lot"),
    "somebody": ("iemand van {school}", "somebody of {school}"),
    "is placed": ("geplaatst", "placed"),
    "is waiting": ("wacht", "waits"),
    "is no date": ("wacht op een datum", "waits for a date"),
    "is not offered": ("niemand biedt het aan", "nobody offers it"),
    "is not judged": ("niet te verdelen", "not to be given out"),
    "out profile": ("Een profiel vraagt een plan van iemand; daarna is bekend welke stappen nodig zijn.", "A profile takes a plan of somebody; then it is known which steps are needed."),
    "out no step": ("Geen stap van het raamwerk geeft dit niveau.", "No step of the framework gives this level."),
    "out topic": ("Deze woorden zijn nog aan geen stap of bekwaamheid gekoppeld.", "These words are not matched with a step or competence yet."),
    "out not offered": ("Er is geen uitvoering van een stap die dit geeft.", "There is no edition of a step that gives this."),
    "out own doing": ("Dit regelt een {school} of bestuur zelf, zonder uitvoering.", "A {school} or board arranges this itself, without an edition."),
    "weekday 0": ("maandag", "Monday"),
    "weekday 1": ("dinsdag", "Tuesday"),
    "weekday 2": ("woensdag", "Wednesday"),
    "weekday 3": ("donderdag", "Thursday"),
    "weekday 4": ("vrijdag", "Friday"),
    "weekday 5": ("zaterdag", "Saturday"),
    "weekday 6": ("zondag", "Sunday"),
    "letter to": ("Voor {person}, {school}", "For {person}, {school}"),
    "letter to alone": ("Voor {person}", "For {person}"),
    "letter lead": ("Deze brief zegt waar u een plaats hebt, waar u op wacht, en waarom.", "This letter says where you have a place, what you wait for, and why."),
    "letter placed": ("U hebt een plaats: {edition}.", "You have a place: {edition}."),
    "letter where": ("Aanbieder: {provider}.", "Provider: {provider}."),
    "letter place": ("Waar: {place}.", "Where: {place}."),
    "letter waiting": ("U hebt nu geen plaats. Waarom niet:", "You have no place now. Why not:"),
    "letter no date": ("Er is een uitvoering, maar nog zonder datum. U hoort het als die er is.", "There is an edition, but without a date as yet. You will hear when there is one."),
    "letter not offered": ("Dit vraagt u ook, en niemand biedt het nu aan. Uw vraag is geteld voor het volgende overleg:", "You ask for this too, and nobody offers it now. Your need counts for the next meeting:"),
    "letter own doing": ("Dit regelt uw {school} of bestuur zelf, zonder plaatsen te verdelen. Bespreek het met uw {leader}:", "Your {school} or board arranges this itself, without places to give out. Talk about it with your {leader}:"),
    "letter change": ("Wat had dit anders gemaakt?", "What would have made it otherwise?"),
    "letter no change": ("Eén plaats erbij, of één mens minder als minimum, had dit niet veranderd.", "One more place, or a least number of one fewer, would not have changed this."),
    "letter lot": ("Uw lot: {lot}.", "Your lot: {lot}."),
    "letter lottery": (
        "Loten tellen alleen waar de regel hierboven niets beslist: het kleinste lot gaat voor. Uw lot volgt uit het woord “{seed}” en uw eigen nummer. Vraag om het rekenvoorbeeld als u het wilt nagaan.",
        "Lots count only where the rule above decides nothing: the smallest goes first. Yours follows from the word “{seed}” and your own number. Ask for the script if you want to draw it anew.",
    ),
    "letter rule": ("De plaatsen zijn verdeeld in deze volgorde: {rule}; en dan door loting.", "Places were given out in this order: {rule}; and then by lottery."),
    "letter wrong": ("Klopt er iets niet? Zeg het tegen wie u deze brief gaf.", "Is something wrong? Tell who gave you this letter."),
    "sheet assignments": ("Toewijzing", "Assignments"),
    "sheet editions": ("Uitvoeringen", "Editions"),
    "sheet needs": ("Behoeften", "Needs"),
    "sheet unmet": ("Nog niet", "Unmet"),
    "sheet regions": ("Nog niet per regio", "Unmet by region"),
    "wanted by": ("Nodig in", "Needed in"),
    "new step": ("Een stap die er nog niet is", "A step that there is not yet"),
    "new step lead": (
        "Geen stap van het raamwerk geeft wat hier gevraagd wordt. Per bekwaamheid is één nieuwe stap genoeg, die het hoogste gevraagde niveau geeft en ook openstaat voor wie minder vraagt. "
        "Wat voor te weinig mensen geldt, staat hier niet.",
        "No step of the framework gives what is asked here. One new step for each competence is enough, which gives the highest level that is asked and is open to who asks for less too. "
        "What few people ask is not here.",
    ),
    "must yield": ("Wat de stap moet geven", "What the step must yield"),
    "first wanted by": ("Het eerst nodig op", "First needed on"),
    "sheet new steps": ("Nieuwe stappen", "New steps"),
    "no region table": (
        "Per regio staat het er niet: wie ook de cijfers hierboven heeft, zou ze van elkaar kunnen aftrekken.",
        "It is not told by region: who has the figures above too could subtract these.",
    ),
    "sheet leaders": ("Wie zou kunnen", "Who could"),
    "sheet account": ("Verantwoording", "Account of it"),
    "need": ("Behoefte", "Need"),
    "serves": ("Wat ook helpt", "What serves"),
    "price": ("Euro p.p.", "Euro each"),
    "phase": ("Fase", "Phase"),
    "level": ("Regel", "Level of the rule"),
    "value": ("Uitkomst", "Outcome"),
    "bound": ("Beter kan niet dan", "Nothing beats"),
    "editions more": ("Uitvoeringen erbij", "Editions more"),
}

# Who provides a step, by the word of the built-in framework.
PROVIDERS: dict[str, Pair] = {
    "school": ("school", "school"),
    "bestuur": ("bestuur", "board"),
    "partnerschap": ("partnerschap", "partnership"),
    "pabo": ("pabo", "teacher education"),
    "hogeschool": ("hogeschool", "university of applied sciences"),
    "opleider": ("opleider", "training agency"),
}


def word(key: str, lang: str, /, **values: object) -> str:
    """A text of the table in a language, its gaps filled."""
    return said(filled(*WORDS[key], **values), lang)


def of_field(framework: Framework, lang: str) -> dict[str, str]:
    """The words of the field that texts have gaps for."""
    return {each: framework.word(each, lang) for each in ("school", "leader")}


def some_of(several: Sequence[str], most: int) -> Pair:
    """The first of a list, and whether there are more."""
    first = ", ".join(several[:most])
    return (first, first) if len(several) <= most else filled("{first} en meer", "{first} and more", first=first)


def grouping_heading(framework: Framework, grouping: str, lang: str) -> str:
    """What heads a school, a board or a region."""
    return titled(framework.word("school", lang)) if grouping == "school" else word(grouping, lang)


def provider(name: str) -> Pair:
    return PROVIDERS.get(name, (name, name))


def told(what: Pair, lang: str) -> str:
    """A text in a language; a title without that language in the one that it has."""
    words = said(what, lang)
    return words or (said(what, "nl") if isinstance(what, Said) else what[0])
