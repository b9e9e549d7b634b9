# SPDX-License-Identifier: BSL-1.0
"""How a schedule stands, what stands in its way and what would change it: a phrase for each word of schedule/1, in Dutch and in English."""

from __future__ import annotations

STATUS = {
    "optimal": ("bewezen: niets eindigt eerder", "proven: nothing ends earlier"),
    "feasible": ("gevonden, niet bewezen dat het niet eerder kan", "found, not proven that nothing ends earlier"),
    "unscheduled": ("dit past niet in de {years}", "this does not fit into the {years}"),
    "stopped": ("gestopt voor er een rooster was", "stopped before there was a schedule"),
}

EARLIEST = (
    "bewezen: niets eindigt eerder; of het goedkoper of gelijkmatiger kan, is niet bewezen",
    "proven: nothing ends earlier; whether it could be cheaper or more even is not proven",
)

# Of who is scheduled together with others.
AMONG_OTHERS = {
    "optimal": (
        "bewezen: met wat de anderen overlaten, eindigt niets eerder",
        "proven: with what the others leave, nothing ends earlier",
    ),
    "unscheduled": (
        "wacht, want wat de anderen overlaten is te weinig",
        "waits, as what the others leave is too little",
    ),
}

# Of steps that were chosen together with their times.
CHOSEN = {
    "optimal": ("bewezen: met geen enkele keuze van stappen is het eerder klaar", "proven: with no choice of steps it ends earlier"),
    "feasible": (
        "gevonden, niet bewezen dat het met andere stappen niet eerder kan",
        "found, not proven that other steps do not end earlier",
    ),
    "unscheduled": (
        "met geen enkele keuze van stappen is het doel in de {years} te bereiken",
        "with no choice of steps the target can be reached in the {years}",
    ),
}

# Why a step is not earlier; {step}, {other} and {account} are titles.
NOT_EARLIER = {
    "prerequisite": ("wat deze stap vraagt, is er dan nog niet", "what this step asks is not there yet"),
    "account": ("op “{account}” staat dan niet genoeg", "“{account}” does not hold enough then"),
    "no_account": ("geen rekening betaalt deze stap", "no account pays this step"),
    "full_term": ("die periode is vol", "that term is full"),
    "offer": ("dan is er geen uitvoering met een vrije plaats", "there is no edition with a free place then"),
    "agreement": ("zo is het afgesproken", "so it was agreed"),
    "leave": ("dan is er verlof", "there is leave then"),
    "phase_limit": ("de fase moet dan al klaar zijn", "the phase must have ended by then"),
    "calendar": ("de periodes zijn daar te kort voor", "the terms are too short for it"),
    "evenness": ("het kan, in een periode die voller wordt", "it could be, in a term that becomes fuller"),
}
AFTER = ("“{other}” moet eerst klaar zijn", "“{other}” must have ended first")

# Why there is no schedule: take any one of these away, and there could be.
REASONS = {
    "prerequisite": ("niets geeft wat “{step}” vraagt", "nothing gives what “{step}” asks"),
    "account": ("op “{account}” staat te weinig", "“{account}” holds too little"),
    "no_account": ("geen rekening van het beleid betaalt “{step}”", "no account of the policy pays “{step}”"),
    "full_term": ("meer uren passen niet in een periode", "no more hours fit into a term"),
    "offer": ("van “{step}” is er geen uitvoering met een vrije plaats", "“{step}” has no edition with a free place"),
    "agreement": ("de afspraak over “{step}”", "what was agreed on “{step}”"),
    "leave": ("het verlof", "the leave"),
    "phase_limit": ("de fase moet op tijd klaar zijn", "the phase must end in time"),
    "calendar": ("“{step}” duurt langer dan de periodes; neem er {years} bij", "“{step}” takes longer than the terms; take in more {years}"),
    "evenness": ("de vulling van de periodes", "how full terms are"),
}
NO_WAY = ("geen stappen leiden naar het doel", "no steps lead to the target")
NO_TERMS = (
    "er zijn te weinig periodes voor wat na elkaar moet; neem er {years} bij",
    "there are too few terms for what comes one after the other; take in more {years}",
)

# The same of who is scheduled with others, where a school spares only so many hours and where an edition does not run for lack of people.
NOT_EARLIER_TOGETHER = {
    "full_term": ("per {school} kunnen dan niet meer uren gemist worden", "no more hours can be spared by {school} then"),
    "full_term or school": ("die periode is vol, of per {school} kunnen dan niet meer uren gemist worden", "that term is full, or no more hours can be spared by {school} then"),
    "offer": ("dan is er geen uitvoering met een vrije plaats die doorgaat", "there is no edition with a free place that runs then"),
}
REASONS_TOGETHER = {
    "full_term": ("meer uren kunnen per {school} in een periode niet gemist worden", "no more hours can be spared by {school} in a term"),
    "full_term or school": (
        "meer uren passen niet in een periode, of kunnen per {school} niet gemist worden",
        "no more hours fit into a term, or can be spared by {school}",
    ),
    "offer": ("van “{step}” is er geen uitvoering met een vrije plaats die doorgaat", "“{step}” has no edition with a free place that runs"),
}

# Why nobody uses what lapses of a right.
UNUSED = {
    "no_step": ("geen stap van dit rooster kan eruit betaald worden", "no step of this schedule can be paid from it"),
    "not_then": (
        "de stappen die eruit betaald kunnen worden, vallen buiten de tijd ervan",
        "the steps that can be paid from it fall outside its time",
    ),
    "enough": ("de stappen van toen vragen minder dan er was", "the steps of that time ask less than there was"),
    "": ("waarom, staat er niet bij", "why is not told"),
}

# Why a place that was agreed could not stay.
CHANGED = {
    "gone": ("die is er niet meer, of was al vol", "that is no longer there, or was full already"),
    "shut": ("die gaat niet door, want er komen te weinig mensen", "that does not run, as too few people come"),
    "own": (
        "met wat nu van deze mens gevraagd wordt, kan het daar ook zonder de anderen niet",
        "with what is asked of this person now it could not be there even without the others",
    ),
    "full": ("de plaatsen daar zijn van anderen", "others have the places there"),
    "others": (
        "wat de anderen hebben, laat daar te weinig over, of anders was er meer veranderd",
        "what the others have leaves too little there, or else more would have changed",
    ),
}

# What would bring the end forward; {amount}, {accounts}, {years} and {step}.
EARLIER = {
    "account": ("Met {amount} meer in {years} van {accounts}", "With {amount} more in {years} from {accounts}"),
    "most_in_term": ("Als er {amount} in een periode passen,", "If {amount} fit into a term,"),
    "full_term": ("Als er meer uren in een periode passen,", "If more hours fit into a term,"),
    "offer": ("Als “{step}” in elke periode kan beginnen,", "If “{step}” can begin in every term,"),
    "agreement": ("Zonder de afspraak over “{step}”", "Without what was agreed on “{step}”"),
    "leave": ("Zonder het verlof", "Without the leave"),
    "phase_limit": ("Als de fase later klaar mag zijn,", "If the phase may end later,"),
}
# Of what it is not known.
GIVEN_UP = {
    "account": ("meer van {accounts} in {years}", "more from {accounts} in {years}"),
    "full_term": ("meer uren in een periode", "more hours in a term"),
    "offer": ("meer uitvoeringen van “{step}”", "more editions of “{step}”"),
    "agreement": ("“{step}” zonder de afspraak", "“{step}” without what was agreed"),
    "leave": ("geen verlof", "no leave"),
    "phase_limit": ("geen grens aan de fase", "no limit to the phase"),
}
