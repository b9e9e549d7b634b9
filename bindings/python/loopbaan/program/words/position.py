# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan position` says, in plain Dutch and in English."""

POSITION_TEXTS: dict[str, tuple[str, str]] = {
    "position help": (
        "Waar staat iemand in elk domein, en wat zijn de volgende stappen: verdiepen of verbreden?",
        "Where does someone stand in each domain, and what are the next moves: deepening or broadening?",
    ),
    "plans of moves": (
        "Met het goedkoopste plan van elke volgende stap.",
        "With the cheapest plan of each next move.",
    ),
    "no depths": (
        "Het raamwerk {framework} zegt niet hoe diep iemand in een domein kan zijn (depths).",
        "The framework {framework} does not say how deep someone can be in a domain (depths).",
    ),
    "position closing": (
        "Een plek per domein is geen score: domeinen worden nooit opgeteld, en mensen nooit met elkaar vergeleken.",
        "A place in each domain is no score: domains are never added up, and people never compared with each other.",
    ),
    "not entered": ("nog niet begonnen", "not entered yet"),
    "unknown decides": ("onbekend beslist:\nhoogstens {depth}", "unknown decides:\nat most {depth}"),
    "plan of move": ("Goedkoopste plan: {plan}", "Cheapest plan: {plan}"),
    "deepest": ("dieper kan niet", "nothing deeper"),
    "entering": ("beginnen", "entering"),
    "deepening": ("verdiepen", "deepening"),
    "broadening": ("verbreden", "broadening"),
    "h domain": ("Domein", "Domain"),
    "h domain id": ("Kenmerk domein", "Domain id"),
    "h stands": ("Staat nu", "Stands now"),
    "h possible": ("Hoogstens", "At most"),
    "h move": ("Volgende stap", "Next move"),
    "h next": ("Naar", "To"),
    "h open": ("Mist een niveau in", "Misses a level in"),
}
