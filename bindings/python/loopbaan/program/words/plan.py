# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan plan` says about conditions and choices, in plain Dutch and in English."""

from __future__ import annotations

PLAN_TEXTS: dict[str, tuple[str, str]] = {
    "to several": (
        "Waarheen: een profiel, rol of fase. Mag vaker: dan alle samen.",
        "Where to: a profile, role or phase. Repeatable: then all of them together.",
    ),
    "objectives": (
        "Waarin het plan het goedkoopst is: uren (hours, als u niets kiest), euro’s, weken, of een weging zoals "
        "hours=30,cost=1 (een uur telt als 30 euro).",
        "What the plan is cheapest in: hours (unless you choose), euro, weeks, or a weighing such as hours=30,cost=1 "
        "(an hour counts as 30 euro).",
    ),
    "conditions": ("Voorwaarden", "Conditions"),
    "further": ("Meer antwoorden, één tegelijk", "More answers, one at a time"),
    "desired": (
        "Ook naar de gewenste niveaus, zover er iets heen leidt.",
        "To the desired levels too, as far as anything leads there.",
    ),
    "within hours": (
        "Hoogstens zoveel uur. Kan niet alles, dan toont dit wat het meeste is, wat overblijft en wat meer zou helpen.",
        "At most so many hours. When not all can be done, this shows the most that can, what is left and what would help.",
    ),
    "within cost": ("Hoogstens zoveel euro; zie --within-hours.", "At most so many euro; see --within-hours."),
    "within weeks": ("Hoogstens zoveel weken; zie --within-hours.", "At most so many weeks; see --within-hours."),
    "must": (
        "Deze stap moet erin, omdat hij al geboekt of verplicht is: kenmerk of naam. Mag vaker.",
        "This step must be in it, as it is booked or compulsory: id or name. Repeatable.",
    ),
    "route": (
        "Route naar het beroep, zoals zij-instroom: stappen van alleen andere routes doen niet mee.",
        "Route into the profession, such as zij-instroom: steps of other routes alone do not take part.",
    ),
    "must-not": (
        "Deze stap mag er niet in: kenmerk of naam. Mag vaker.",
        "This step must not be in it: id or name. Repeatable.",
    ),
    "pareto": (
        "De plannen om uit te kiezen als u bijvoorbeeld uren tegen euro’s afweegt.",
        "The plans to choose from when you weigh, for instance, hours against euro.",
    ),
    "alternatives": (
        "De goedkoopste plannen op een rij; 5, of zoveel als u zegt.",
        "The cheapest plans in a row; 5, or as many as you say.",
    ),
    "why": (
        "Van elke stap: kan het zonder, en wat kost dat? En wat één niveau meer zou schelen.",
        "Of each step: can one do without, and at what cost? And what one more level would save.",
    ),
    "without": (
        "Wat verandert er als deze stap niet kan? Kenmerk of naam.",
        "What changes when this step is not to be had? Id or name.",
    ),
    "STEP": ("STAP", "STEP"),
    "wrong hours": (
        "{option} kan niet “{value}” zijn. Geef uren in hele minuten, bijvoorbeeld 40 of 40,25.",
        "{option} cannot be “{value}”. Give hours in whole minutes, such as 40 or 40.25.",
    ),
    "wrong cost": (
        "{option} kan niet “{value}” zijn. Geef euro’s zonder teken of punten, bijvoorbeeld 1500 of 99,50.",
        "{option} cannot be “{value}”. Give euro without signs or commas between thousands, such as 1500 or 99.50.",
    ),
    "wrong weeks": (
        "{option} kan niet “{value}” zijn. Geef hele weken, bijvoorbeeld 10.",
        "{option} cannot be “{value}”. Give whole weeks, such as 10.",
    ),
    "one at a time": ("Kies één van {options}.", "Choose one of {options}."),
    "weigh": (
        "--pareto kan niet “{value}” zijn. Geef twee of drie verschillende van {choices}, met komma’s ertussen.",
        "--pareto cannot be “{value}”. Give two or three different ones of {choices}, with commas between.",
    ),
    "no objective in front": (
        "--pareto gaat niet samen met --objective: het antwoord hangt niet af van één maat.",
        "--pareto does not go with --objective: its answer does not depend on one measure.",
    ),
    "both": (
        "De stap “{step}” kan niet bij {one} en bij {other} staan.",
        "The step “{step}” cannot be given to both {one} and {other}.",
    ),
    "no routes": (
        "Dit raamwerk heeft geen routes, dus ook geen “{word}”.",
        "This framework has no routes, so no “{word}” either.",
    ),
    "h role": ("Kan het zonder?", "Can one do without?"),
    "h plan": ("Plan", "Plan"),
    "h steps": ("Stappen", "Steps"),
    "h step ids": ("Kenmerken stappen", "Step ids"),
    "h costs": ("Kost", "Costs"),
    "h in hours": ("Uren", "Hours"),
    "h in cost": ("Euro", "Euro"),
    "h in weeks": ("Weken", "Weeks"),
    "h reached": ("Bereikt", "Reached"),
    "h one level more": ("Eén niveau meer", "One level more"),
    "h plan then costs": ("Plan kost dan", "Plan then costs"),
    "h saves": ("Scheelt", "Saves"),
    "and": ("en", "and"),
    "conflict": (
        "Dit gaat niet samen met het doel: {conditions}.",
        "This bars the way to the target: {conditions}.",
    ),
    "remedy one": (
        "Zonder deze voorwaarde is er wel een plan, van {amount}.",
        "Without this condition there is a plan, of {amount}.",
    ),
    "remedy": (
        "Er is wel een plan, van {amount}, als dit vervalt: {conditions}.",
        "There is a plan, of {amount}, when this is dropped: {conditions}.",
    ),
    "no remedy": (
        "Ook zonder voorwaarden is er geen plan: {reasons}.",
        "Without conditions there is no plan either: {reasons}.",
    ),
    "part optimal": (
        "niet alles kan; dit is bewezen het meeste, {amount}",
        "not all can be done; this is proven the most, {amount}",
    ),
    "part feasible": (
        "niet alles kan; dit kan wel, niet bewezen dat het het meeste is, {amount}",
        "not all can be done; this can, not proven the most, {amount}",
    ),
    "part of nothing": (
        "binnen de grenzen is er niets te doen dat iets oplevert",
        "within the limits nothing can be done that helps",
    ),
    "required level": ("{level}", "{level}"),
    "desired level": ("{level} (gewenst)", "{level} (desired)"),
    "left of": ("Wat voor {person} overblijft", "What is left for {person}"),
    "more": ("Vanaf {amount} kan er meer.", "From {amount} more can be done."),
    "no more": ("Eén grens verruimen helpt niet.", "To widen one limit does not help."),
    "front optimal": (
        "{count:plan|plannen} om uit te kiezen, bewezen alle",
        "{count:plan|plans} to choose from, proven all there are",
    ),
    "front feasible": (
        "plannen om uit te kiezen: {count}, misschien niet alle",
        "plans to choose from: {count}, maybe not all",
    ),
    "one in front": ("één plan is in alles het goedkoopst", "one plan is cheapest in everything"),
    "alternatives optimal": ("bewezen de goedkoopste plannen: {count}", "proven the cheapest plans: {count}"),
    "alternatives feasible": (
        "plannen: {count}, niet bewezen dat dit de goedkoopste zijn",
        "plans: {count}, not proven the cheapest",
    ),
    "all alternatives": (
        "bewezen de {count:plan|plannen} die er zijn, het goedkoopste eerst",
        "proven all {count:plan|plans} there are, the cheapest first",
    ),
    "the only plan": ("bewezen het enige plan", "proven the only plan"),
    "as plan one": ("als plan 1, maar:", "as plan 1, but:"),
    "step goes": ("− {step}", "− {step}"),
    "step comes": ("+ {step}", "+ {step}"),
    "gains": ("Wat één niveau meer van {person} zou schelen", "What one more level of {person} would save"),
    "other gains": (
        "Andere bekwaamheden waarin een niveau meer niets scheelt: {count}.",
        "Other competences in which one more level saves nothing: {count}.",
    ),
    "without it": ("Zonder “{step}”: {amount}, {more} meer", "Without “{step}”: {amount}, {more} more"),
    "without it as cheap": ("Zonder “{step}”: ook {amount}", "Without “{step}”: {amount} as well"),
    "without it the same": ("“{step}” staat niet in dit plan", "“{step}” is not in this plan"),
    "without it none": ("Zonder “{step}” is er geen plan", "Without “{step}” there is no plan"),
    "without it no other": ("Geen andere stap vervangt deze.", "No other step can take its place."),
    "s optimal": ("bewezen goedkoopst", "optimal"),
    "s feasible": ("niet bewezen goedkoopst", "feasible"),
    "s unreachable": ("geen plan", "unreachable"),
    "s stopped": ("gestopt", "stopped"),
    "s part": ("deel", "part"),
    "s left": ("blijft over", "left"),
    "c with": ("met", "with"),
    "c without": ("zonder", "without"),
    "c short": ("{reached} bereikt, {needed} nodig", "{reached} reached, {needed} needed"),
    "c unavoidable": ("onvermijdelijk", "unavoidable"),
    "c fixed": ("staat vast", "fixed"),
    "c choice": ("keuze", "choice"),
    "c unsettled": ("niet uitgezocht", "unsettled"),
    "c one level more": ("één niveau meer", "one level more"),
}
