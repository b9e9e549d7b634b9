# SPDX-License-Identifier: BSL-1.0
"""Teacher careers as a graph of development steps: framework, people, gap, proven plan, page.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> staff = loopbaan.parse_staff("persoon;fase;Klassenmanagement\\np1;inductie;startbekwaam\\n", fw)
>>> gap = loopbaan.find_gap(staff.people[0], "basisbekwaam")
>>> planner = loopbaan.Planner(fw, "basisbekwaam", objective="hours")
>>> plan = planner.find(staff.people[0])
>>> page = loopbaan.write_page(planner, staff.people, [plan], notes=staff.notes)
"""

from ._loopbaan import __version__
from .core import NOT_SHOWN, Diagnostic, Error, Text, error_codes, nearest
from .data import dutch_framework
from .exchange import (
    Mapping,
    Staff,
    canonical,
    kind_of,
    parse_framework,
    parse_mapping,
    parse_people,
    parse_staff,
    read_csv,
    read_file,
    read_framework,
    read_mapping,
    read_people,
    read_staff,
    write_csv,
    write_framework,
    write_gaps,
    write_people,
    write_plans,
    write_staff,
)
from .framework import (
    Area,
    Competence,
    Domain,
    Framework,
    Level,
    Phase,
    Profile,
    Role,
    Scale,
    Source,
    Step,
    build_framework,
)
from .gap import Coverage, CoverageRow, Gap, GapLine, Share, count_coverage, find_gap, find_gaps
from .graph import (
    Analysis,
    Finding,
    Fringe,
    Landmarks,
    Tally,
    VertexMetrics,
    analyse,
    count_learning_paths,
    find_fringe,
    measure_requisites,
)
from .people import Cohort, Evidence, Person, build_cohort
from .plan import (
    MissingLevel,
    MissingPiece,
    Plan,
    PlannedStep,
    Planner,
    Reason,
    check_plan,
    count_needs,
    print_amount,
)
from .report import CareerMap, Page, draw_career_map, write_page, write_regeling

__all__ = [
    "NOT_SHOWN",
    "Analysis",
    "Area",
    "CareerMap",
    "Cohort",
    "Competence",
    "Coverage",
    "CoverageRow",
    "Diagnostic",
    "Domain",
    "Error",
    "Evidence",
    "Finding",
    "Framework",
    "Fringe",
    "Gap",
    "GapLine",
    "Landmarks",
    "Level",
    "Mapping",
    "MissingLevel",
    "MissingPiece",
    "Page",
    "Person",
    "Phase",
    "Plan",
    "PlannedStep",
    "Planner",
    "Profile",
    "Reason",
    "Role",
    "Scale",
    "Share",
    "Source",
    "Staff",
    "Step",
    "Tally",
    "Text",
    "VertexMetrics",
    "__version__",
    "analyse",
    "build_cohort",
    "build_framework",
    "canonical",
    "check_plan",
    "count_coverage",
    "count_learning_paths",
    "count_needs",
    "draw_career_map",
    "dutch_framework",
    "error_codes",
    "find_fringe",
    "find_gap",
    "find_gaps",
    "kind_of",
    "measure_requisites",
    "nearest",
    "parse_framework",
    "parse_mapping",
    "parse_people",
    "parse_staff",
    "print_amount",
    "read_csv",
    "read_file",
    "read_framework",
    "read_mapping",
    "read_people",
    "read_staff",
    "write_csv",
    "write_framework",
    "write_gaps",
    "write_page",
    "write_people",
    "write_plans",
    "write_regeling",
    "write_staff",
]
