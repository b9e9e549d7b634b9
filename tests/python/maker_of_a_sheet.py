# SPDX-License-Identifier: BSL-1.0
"""A framework of maternity carers in a workbook, with every wish a maker has in it; what tests change one cell of."""

import io

import openpyxl

# Sheet → its headings and its rows.
SHEETS = {
    "Raamwerk": [
        ("kenmerk", "editie", "titel", "titel (en)", "munt", "woorden", "woorden.school", "waarnemingen", "waarnemers"),
        ("kraam", "2026-1", "Kraamzorg", "Maternity care", "CHF", "teacher: kraamverzorgende\nleader: regiomanager", "vestiging", None, None),
    ],
    "Bronnen": [("kenmerk", "titel", "datum"), ("eigen", "Eigen keuze", "2026-11-30")],
    "Schalen": [
        ("kenmerk", "titel", "niveaus", "niveaus (en)"),
        ("kan", "Kan", "hulp: Met hulp\nzelf: Zelf [2 waarnemingen van 2]\nleert: Leert het anderen [3 jaar]", "hulp: With help\nzelf: Alone\nleert: Teaches"),
        ("vh", "Handeling", "bekwaam: Bekwaam [36 maanden]", None),
    ],
    "Gebieden": [("kenmerk", "titel"), ("zorg", "Zorg")],
    "Domeinen": [("kenmerk", "titel", "verplicht"), ("gezin", "In het gezin", "ja"), ("team", "In het team", "nee")],
    "Bekwaamheden": [
        ("kenmerk", "titel", "titel (en)", "schaal", "gebied", "domeinen", "niveaus", "maanden geldig", "bron", "schatting"),
        ("borst", "Borstvoeding", "Breastfeeding", "kan", "zorg", "gezin", "hulp: kijkt mee", None, "eigen", "ja"),
        ("signaleren", "Signaleren", "Noticing", "kan", "zorg", "gezin", None, None, "eigen", "ja"),
        ("reanimatie", "Reanimatie", "Infant CPR", "vh", "zorg", "gezin", None, 12, "eigen", "ja"),
        ("prik", "Hielprik", "Heel prick", "vh", "zorg", "gezin", None, None, "eigen", "ja"),
        ("sonde", "Sonde", "Tube", "vh", "zorg", "gezin", None, None, "eigen", "ja"),
        ("kathe", "Katheter", "Catheter", "vh", "zorg", "gezin", None, None, "eigen", "ja"),
        ("coach", "Leerlingen begeleiden", "Coaching", "kan", None, "team", None, None, "eigen", "ja"),
        ("plan", "Planning", "Planning", "kan", None, "team", None, None, "eigen", "ja"),
    ],
    "Profielen": [
        ("kenmerk", "titel", "omvat", "vraagt", "vraagt een van", "hoeveel daarvan", "wenst", "punten"),
        ("basis", "Basis", None, "borst: zelf; reanimatie: bekwaam", "prik: bekwaam\nsonde: bekwaam\nkathe: bekwaam", 2, "signaleren: zelf", None),
        ("couveuse", "Couveusezorg", "basis", "signaleren: zelf; sonde: bekwaam", None, None, None, None),
        ("thuis", "Thuiscoach", "basis", "coach: zelf", None, None, None, None),
        ("senior", "Seniorzorg", None, "plan: zelf", None, None, None, None),
        ("register", "Herregistratie", None, None, None, None, None, "pt: 20 [5 jaar]\npt: 8 [scholing] [5 jaar]"),
    ],
    "Fasen": [
        ("kenmerk", "titel", "eindigt met", "eerst verantwoordelijk", "hoogstens jaren", "na"),
        ("start", "Begin", "basis", "regiomanager", 2, None),
        ("couv", "Couveuse", "couveuse", None, None, "start"),
        ("thuisf", "Thuis", "thuis", None, None, "start"),
        ("sen", "Senior", "senior", None, None, "couv; thuisf"),
    ],
    "Rollen": [
        ("kenmerk", "titel", "domeinen", "profiel", "vooraf profiel", "vooraf jaren ervaring", "uren van de school"),
        ("mentor", "Mentor", "team", "thuis", "basis", 2, "40"),
    ],
    "Beoordelaars": [("kenmerk", "titel", "telt als een ander"), ("ouders", "Ouders", "ja"), ("dagboek", "Dagboek", "nee")],
    "Instrumenten": [
        ("kenmerk", "titel", "beoordelaars", "laagste score", "hoogste score", "ziet", "maanden geldig"),
        ("lijst", "Kijklijst", "ouders; observer", 1, 4, "borst: 2 hulp, 3 zelf", 24),
    ],
    "Vaststellingen": [("kenmerk", "titel", "stelt vast", "uren", "kosten", "door"), ("gesprek", "Gesprek", "borst; signaleren", 1, 0, "regiomanager")],
    "Soorten stappen": [("kenmerk", "titel", "titel (en)"), ("scholing", "Geaccrediteerde scholing", "Accredited training")],
    "Eenheden": [("kenmerk", "titel"), ("pt", "registerpunten")],
    "Stappen": [
        ("kenmerk", "titel", "soort", "domeinen", "fasen", "vraagt", "vraagt een van", "na", "levert", "uren", "kosten", "weken", "punten",
         "maanden geldig", "plaatsen", "opnieuw"),
        ("cursus-borst", "Cursus borstvoeding", "scholing", "gezin", "start", None, None, None, "borst: hulp", "8", "120,50", 4, "pt: 6", None, 12, None),
        ("meelopen", "Meelopen", "informeel", "gezin", "start", None, None, "cursus-borst", "borst: zelf", 12, 0, 6, "pt: 2", None, None, None),
        ("rea", "Reanimatietraining", "scholing", "gezin", None, None, None, None, "reanimatie: bekwaam", 3, 60, 1, "pt: 3", None, None, None),
        ("prikles", "Les hielprik", "scholing", "gezin", None, None, None, None, "prik: bekwaam", 2, 40, 1, "pt: 2", 12, None, None),
        ("sondeles", "Training sonde", "scholing", "gezin", None, None, None, None, "sonde: bekwaam", 3, 45, 1, "pt: 2", None, None, None),
        ("katheter", "Training katheter", "formeel", "gezin", None, None, None, None, "kathe: bekwaam", 4, 50, 1, "pt: 1", None, None, None),
        ("kijken", "Samen kijken", "gezamenlijk", "gezin", "couv; thuisf", None, None, None, "signaleren: zelf", 6, 0, 4, "pt: 4", None, None, None),
        ("begeleid", "Cursus begeleiden", "formeel", "team", "thuisf", None, None, None, "coach: zelf", 10, 200, 8, "pt: 5", None, None, None),
        ("planles", "Cursus planning", "formeel", "team", "sen", None, "coach: zelf\nsignaleren: zelf", None, "plan: zelf", 10, 150, 5, "pt: 5", None, None, None),
    ],
    "Overgang": [
        ("kenmerk", "van raamwerk", "van editie", "naar raamwerk", "naar editie"),
        ("naar-vpk", "kraam", "2026-1", "voorbeeld-verpleegkundige", "2026.1"),
    ],
    "Overgang bekwaamheden": [
        ("van", "naar", "verhouding", "niveaus"),
        ("reanimatie", "reanimatie", "gelijk", None),
        ("sonde", "maagsonde", "gelijk", None),
        ("borst", "gesprek", "breder", "hulp: toezicht; zelf: nabij; leert: zelfstandig"),
    ],
}


def book_of_a_maker():
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in SHEETS.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return book


def column(sheet, heading):
    return next((cell.column for cell in sheet[1] if cell.value == heading), None)


def with_cell(sheet, heading, value, row=2):
    """The workbook with another cell, and the name of that cell; a heading that is not there is added."""
    book = book_of_a_maker()
    at = column(book[sheet], heading)
    if at is None:
        at = book[sheet].max_column + 1
        book[sheet].cell(1, at).value = heading
    book[sheet].cell(row, at).value = value
    return written(book), book[sheet].cell(row, at).coordinate


def with_heading(sheet, heading, instead):
    book = book_of_a_maker()
    at = column(book[sheet], heading)
    book[sheet].cell(1, at).value = instead
    return written(book), book[sheet].cell(1, at).coordinate


def with_sheet(name, instead):
    book = book_of_a_maker()
    book[name].title = instead
    return written(book)


def written(book):
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
