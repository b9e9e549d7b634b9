# SPDX-License-Identifier: BSL-1.0
"""What the front door says, in plain Dutch and in English."""

FRONT_TEXTS: dict[str, tuple[str, str]] = {
    "usage": ("Gebruik:", "Usage:"),
    "usage command": ("OPDRACHT [GEGEVENS]...", "COMMAND [ARGUMENTS]..."),
    "usage options": ("[OPTIES]", "[OPTIONS]"),
    "required": ("{help} Verplicht.", "{help} Required."),
    "option takes no value": ("{option} heeft geen waarde.", "{option} takes no value."),
    "first words": (
        "loopbaan: wat missen leraren voor hun volgende stap, en wat is de beste weg daarheen?\n"
        "Bestanden blijven op deze computer.\n"
        "\n"
        "Begin hiermee:\n"
        "  loopbaan demo                    maakt een map met voorbeeldbestanden en de pagina die eruit komt\n"
        "  loopbaan check personeel.xlsx    leest uw eigen bestand en zegt wat er niet klopt\n"
        "  loopbaan report personeel.xlsx --to basisbekwaam -o pagina.html\n"
        "                                   maakt er één pagina van voor een vergadering\n"
        "\n"
        "De handleiding:      loopbaan handleiding\n"
        "Alle opdrachten:     loopbaan --help\n"
        "In English:          loopbaan --lang en",
        "loopbaan: what do teachers miss for their next step, and what is the best way there?\n"
        "Files stay on this computer.\n"
        "\n"
        "Begin with:\n"
        "  loopbaan demo --lang en          makes a folder with example files and the page that comes of them\n"
        "  loopbaan check staff.xlsx        reads your own file and says what is wrong with it\n"
        "  loopbaan report staff.xlsx --to basisbekwaam --lang en -o page.html\n"
        "                                   makes it one page for a meeting\n"
        "\n"
        "The guide, in Dutch: loopbaan handleiding\n"
        "All commands:        loopbaan --help --lang en",
    ),
    "for example": ("Bijvoorbeeld: {line}", "For example: {line}"),
    "to choose": ("Kies waarheen:", "Choose where to:"),
    "more targets": (
        "en nog {count} profielen en rollen: loopbaan framework",
        "and {count} more profiles and roles: loopbaan framework",
    ),
    "see targets": (
        "Waarheen het kan: loopbaan framework, met dit raamwerk erbij.",
        "Where to: loopbaan framework, with this framework.",
    ),
    "file as command": (
        "“{file}” is een bestand en geen opdracht. Bedoelde u: {line}",
        "“{file}” is a file, not a command. Did you mean: {line}",
    ),
    "all commands": ("Opdrachten: {names}.", "Commands: {names}."),
    # demo
    "FOLDER": ("MAP", "FOLDER"),
    "demo help": (
        "Maak een map met voorbeeldbestanden van een verzonnen bestuur, de pagina die eruit komt, en wat u kunt proberen.",
        "Make a folder with example files of a board that does not exist, the page that comes of them, and what to try.",
    ),
    "demo folder": (
        "De map die gemaakt wordt; anders loopbaan-voorbeeld. Er wordt nooit iets overschreven.",
        "The folder that is made; else loopbaan-example. Nothing is ever overwritten.",
    ),
    "demo to": (
        "Waarheen de pagina kijkt: een profiel, rol of fase.",
        "Where the page looks: a profile, role or phase.",
    ),
    "demo name": ("loopbaan-voorbeeld", "loopbaan-example"),
    "demo staff": ("personeel.csv", "staff.csv"),
    "demo ratings": ("beoordelingen.csv", "ratings.csv"),
    "demo page": ("pagina.html", "page.html"),
    "demo template": ("sjabloon.xlsx", "template.xlsx"),
    "demo readme": ("LEESMIJ.txt", "README.txt"),
    "demo output": (
        "Deze opdracht maakt een map en geen bestand: loopbaan demo MAP in plaats van -o {file}.",
        "This command makes a folder, not a file: loopbaan demo FOLDER instead of -o {file}.",
    ),
    "demo no target": (
        "Dit raamwerk heeft geen profiel om naartoe te gaan, dus er is geen voorbeeld van te maken.",
        "This framework has no profile to go to, so there is no example to make of it.",
    ),
    "demo is there": (
        "“{folder}” is er al, en wordt niet overschreven. Kies een andere map: loopbaan demo NIEUWE-MAP.",
        "“{folder}” is there already, and is not overwritten. Choose another folder: loopbaan demo NEW-FOLDER.",
    ),
    "demo begins": (
        "Voorbeeldbestanden maken, lezen en doorrekenen; dat duurt enkele seconden ...",
        "Making, reading and planning the example; that takes a few seconds ...",
    ),
    "demo next": (
        "In de map {folder} staan nu:\n"
        "  personeel.csv        wie er werkt, zoals een personeelssysteem het uitvoert\n"
        "  beoordelingen.csv    wat zijzelf, teamleiders en collega’s van bekwaamheden zeggen, uit een ander systeem\n"
        "  pagina.html          de pagina voor een vergadering; open haar in een browser\n"
        "  sjabloon.xlsx        een leeg blad om zelf in te vullen, met de koppen en keuzelijsten erin\n"
        "Alles is verzonnen: het bestuur bestaat niet, en niemand die erin staat.\n"
        "\n"
        "Ga in de map staan en probeer:\n"
        "  cd {folder}\n"
        "  loopbaan check {staff} {ratings}{asked}\n"
        "  loopbaan gaps {staff} {ratings} --to {to}{asked} --person {person}\n"
        "  loopbaan plan {staff} {ratings} --to {to}{asked} --person {person}\n"
        "  loopbaan map {staff} {ratings} --to {to}{asked} --person {person} -o kaart.html\n"
        "  loopbaan report {staff} {ratings} --to {to}{asked} -o nog-een-pagina.html\n"
        "\n"
        "Daarna met uw eigen bestanden: loopbaan handleiding\n",
        "The folder {folder} now holds:\n"
        "  staff.csv      who works there, as a staff system exports it\n"
        "  ratings.csv    what they, team leaders and colleagues say of competences, from another system\n"
        "  page.html      the page for a meeting; open it in a browser\n"
        "  template.xlsx  an empty sheet to fill in, with its headings and lists\n"
        "All of it is made up: the board does not exist, nor does anybody in it.\n"
        "\n"
        "Go into the folder and try:\n"
        "  cd {folder}\n"
        "  loopbaan check {staff} {ratings}{asked} --lang en\n"
        "  loopbaan gaps {staff} {ratings} --to {to}{asked} --person {person} --lang en\n"
        "  loopbaan plan {staff} {ratings} --to {to}{asked} --person {person} --lang en\n"
        "  loopbaan map {staff} {ratings} --to {to}{asked} --person {person} -o map.html --lang en\n"
        "  loopbaan report {staff} {ratings} --to {to}{asked} -o another-page.html --lang en\n"
        "\n"
        "Then with files of your own: loopbaan handleiding\n",
    ),
    # handleiding
    "WORD": ("WOORD", "WORD"),
    "handleiding help": (
        "De handleiding: in de browser, anders op het scherm. Met een woord of foutnummer alleen wat daarover gaat; met "
        "-o handleiding.html als bestand.",
        "The guide, in Dutch: in the browser, else on the screen. With a word or the number of an error only what is about "
        "that; with -o guide.html as a file.",
    ),
    "guide word": (
        "Waarover: een woord (fase, koppeling) of het nummer van een fout (859).",
        "What about: a word (fase, koppeling) or the number of an error (859).",
    ),
    "guide opens": (
        "De handleiding gaat open in uw browser; zij staat in {file}. Bewaren: loopbaan handleiding -o handleiding.html",
        "The guide opens in your browser; it is in {file}. To keep it: loopbaan handleiding -o guide.html",
    ),
    "guide lacks": (
        "De handleiding is niet meegekomen met deze installatie (gezocht in {place}).",
        "The guide did not come with this installation (looked for in {place}).",
    ),
    "guide silent": (
        "De handleiding zegt niets over “{word}”. De hoofdstukken:",
        "The guide says nothing of “{word}”. Its chapters:",
    ),
}
