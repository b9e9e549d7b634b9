# SPDX-License-Identifier: BSL-1.0
"""A small framework to begin from: one of each kind that most frameworks have."""

from __future__ import annotations

from typing import Any

# The smallest one that plans: a scale, a competence, a profile and a step.
SMALLEST: dict[str, Any] = {
    "loopbaan": "framework/1",
    "id": "mijn-raamwerk",
    "version": "1",
    "scales": [{"id": "groei", "levels": [{"id": "start", "title": "Kan het met hulp"}, {"id": "basis", "title": "Kan het zelf"}]}],
    "competences": [{"id": "klas", "title": "Orde in de klas", "scale": "groei"}],
    "profiles": [{"id": "starter", "title": "Aan het eind van het eerste jaar", "requires": {"klas": "basis"}}],
    "steps": [{"id": "meekijken", "title": "Meekijken bij een collega", "yields": {"klas": "basis"}, "hours": 4}],
}

START: dict[str, dict[str, Any]] = {
    "nl": {
        **SMALLEST,
        "title": "Mijn raamwerk",
        "sources": [{"id": "eigen", "title": "Eigen afspraken van de school", "date": "2026"}],
        "domains": [{"id": "leren", "title": "Het leren ondersteunen", "required": True}],
        "areas": [{"id": "klas-en-groep", "title": "Klas en groep"}],
        "competences": [
            {"id": "klas", "title": "Orde in de klas", "scale": "groei", "area": "klas-en-groep", "domains": ["leren"], "source": "eigen"},
            {"id": "gesprek", "title": "Gesprekken met ouders", "scale": "groei", "domains": ["leren"], "estimate": True},
        ],
        "profiles": [
            {"id": "starter", "title": "Aan het eind van het eerste jaar", "requires": {"klas": "start"}},
            {"id": "ervaren", "title": "Ervaren", "includes": ["starter"], "requires": {"klas": "basis", "gesprek": "basis"}},
        ],
        "phases": [
            {"id": "inductie", "title": "Eerste jaren", "exit": "starter", "max_years": 3},
            {"id": "verder", "title": "Daarna", "exit": "ervaren"},
        ],
        "roles": [{"id": "coach", "title": "Coach van collega’s", "profile": "ervaren", "entry": {"years": 3}}],
        "steps": [
            {"id": "meekijken", "title": "Meekijken bij een collega", "kind": "informal", "domains": ["leren"], "yields": {"klas": "start"}, "hours": 4, "weeks": 2, "estimate": True},
            {"id": "cursus", "title": "Cursus orde", "kind": "formal", "provider": "een opleider", "payer": "bestuur", "requires": {"klas": "start"}, "yields": {"klas": "basis"}, "hours": 16, "cost": 450, "weeks": 6, "estimate": True},
            {"id": "oudergesprek", "title": "Oudergesprekken samen voorbereiden", "kind": "collective", "yields": {"gesprek": "basis"}, "hours": 6.5, "estimate": True},
        ],
    },
}
START["en"] = {
    **START["nl"],
    "id": "my-framework",
    "title": {"en": "My framework"},
    "sources": [{"id": "own", "title": {"en": "The school’s own agreements"}, "date": "2026"}],
    "scales": [{"id": "growth", "levels": [{"id": "start", "title": {"en": "With help"}}, {"id": "basic", "title": {"en": "Alone"}}]}],
    "domains": [{"id": "learning", "title": {"en": "Supporting learning"}, "required": True}],
    "areas": [{"id": "class", "title": {"en": "Class and group"}}],
    "competences": [
        {"id": "order", "title": {"en": "Order in class"}, "scale": "growth", "area": "class", "domains": ["learning"], "source": "own"},
        {"id": "talks", "title": {"en": "Talks with parents"}, "scale": "growth", "domains": ["learning"], "estimate": True},
    ],
    "profiles": [
        {"id": "starter", "title": {"en": "At the end of the first year"}, "requires": {"order": "start"}},
        {"id": "experienced", "title": {"en": "Experienced"}, "includes": ["starter"], "requires": {"order": "basic", "talks": "basic"}},
    ],
    "phases": [
        {"id": "induction", "title": {"en": "First years"}, "exit": "starter", "max_years": 3},
        {"id": "later", "title": {"en": "Afterwards"}, "exit": "experienced"},
    ],
    "roles": [{"id": "coach", "title": {"en": "Coach of colleagues"}, "profile": "experienced", "entry": {"years": 3}}],
    "steps": [
        {"id": "watching", "title": {"en": "Watching a colleague"}, "kind": "informal", "domains": ["learning"], "yields": {"order": "start"}, "hours": 4, "weeks": 2, "estimate": True},
        {"id": "course", "title": {"en": "Course on order"}, "kind": "formal", "provider": "a college", "payer": "board", "requires": {"order": "start"}, "yields": {"order": "basic"}, "hours": 16, "cost": 450, "weeks": 6, "estimate": True},
        {"id": "talks-together", "title": {"en": "Preparing talks together"}, "kind": "collective", "yields": {"talks": "basic"}, "hours": 6.5, "estimate": True},
    ],
}
