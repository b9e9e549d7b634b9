# SPDX-License-Identifier: BSL-1.0
"""What `loopbaan mapping` says, in plain Dutch and in English."""

MAPPING_TEXTS: dict[str, tuple[str, str]] = {
    "mapping help": (
        "Maak uit bestanden een koppeling om in te vullen: wat elke kolom en elke code betekent (mapping/1, of een werkmap "
        "met keuzelijsten).",
        "Make a mapping to fill in from files: what each column and each code means (mapping/1, or a workbook with lists).",
    ),
    "mapping files": (
        "De bestanden waar de koppeling voor is (CSV, Excel); of één ingevulde koppeling.xlsx, om die als JSON te schrijven.",
        "The files that the mapping is for (CSV, Excel); or one filled koppeling.xlsx, to write that as JSON.",
    ),
    "mapping made": (
        "Open: {open}. Vul in wat leeg is, of haal het weg; wat leeg blijft, verandert niets.",
        "Open: {open}. Fill in what is empty, or take it out; what stays empty changes nothing.",
    ),
    "mapping next": (
        "Daarna: loopbaan check {files} --mapping {mapping}",
        "Then: loopbaan check {files} --mapping {mapping}",
    ),
}
