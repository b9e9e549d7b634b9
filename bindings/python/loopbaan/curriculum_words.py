# SPDX-License-Identifier: BSL-1.0
"""Words of the workbooks of a curriculum, in Dutch and in English."""

WORDS = {
    "modules": ("Modules", "Modules"),
    "matrix": ("Dekking", "Coverage"),
    "accepted": ("Aanvaard", "Accepted"),
    "explain": ("Uitleg", "Explanation"),
    "title": ("Curriculumkaart: {framework}", "Curriculum map: {framework}"),
    "code": ("modulecode", "module code"),
    "name": ("titel", "title"),
    "variant": ("variant", "variant"),
    "year": ("jaar", "year"),
    "period": ("periode", "period"),
    "ec": ("EC", "EC"),
    "by": ("wie", "by"),
    "team": ("team", "team"),
    "choice": ("keuze", "choice"),
    "after": ("vooraf", "after"),
    "rule": ("regel", "rule"),
    "competence": ("bekwaamheid", "competence"),
    "module": ("module", "module"),
    "left out": ("bewust niet", "deliberately not"),
    "reason": ("reden", "reason"),
    "letters": ("letters", "letters"),
    "sides": ("wie het doet", "who does it"),
    "rules": ("regels", "rules"),
    "levels": ("niveaus", "levels"),
}
SIDES = {
    "nl": {"institute": "instituut", "workplace": "werkplek", "together": "samen"},
    "en": {"institute": "institute", "workplace": "workplace", "together": "together"},
}
LETTERS = {"introduce": "I", "practise": "O", "assess": "T", "offered": ""}
HELP = {
    "code": ("Een korte code, zoals P1-PED; elke module één rij.", "A short code, such as P1-PED; one row for each module."),
    "name": ("Zoals u de module noemt.", "As you call the module."),
    "variant": (
        "Leeg of “alle”: in alle varianten. Anders met komma’s: voltijd, deeltijd.",
        "Empty or “all”: in all variants. Else with commas: full-time, part-time.",
    ),
    "year": ("1, 2, 3 of 4; of 1-2 als zij doorloopt.", "1, 2, 3 or 4; or 1-2 where it goes on."),
    "period": ("1, of 1-4; leeg: het hele jaar.", "1, or 1-4; empty: the whole year."),
    "ec": ("Studiepunten; 1 EC is 28 uur.", "Credits; 1 EC is 28 hours."),
    "by": ("Wie het geeft: instituut, werkplek of samen.", "Who teaches it: institute, workplace or together."),
    "team": ("Aan wie u ernaar vraagt.", "Whom you ask about it."),
    "choice": (
        "Leeg: verplicht. Anders zoals “1 van 6”, of een naam met hoeveel: “minor (1 van 6)”.",
        "Empty: compulsory. Else such as “1 of 6”, or a name with how many: “minor (1 of 6)”.",
    ),
    "after": ("Codes van modules die vooraf moeten gaan.", "Codes of modules that must come before."),
    "cell": (
        "I: introduceren, O: oefenen, T: toetsen; samen zoals IO. Met niveau en wie: T:{level}@samen. Twijfel: O?. Leeg: niets.",
        "I: introduce, O: practise, T: assess; together such as IO. With level and who: T:{level}@together. In doubt: O?. "
        "Empty: nothing.",
    ),
}
