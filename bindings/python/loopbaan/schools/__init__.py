# SPDX-License-Identifier: BSL-1.0
"""Schools against a standard of a partnership: where they stand, their own plans, and what is measured."""

from __future__ import annotations

from .._loopbaan import VisitsAsked
from .evidence import SchoolReading, parse_schools, read_schools
from .measure_calendar import write_measurement_calendar
from .measure_page import write_measurement_page
from .measure_sheet import MeasurementReading, parse_measurement_sheet, read_measurement
from .measures import Hole, Measure, MeasurementPlan, parse_measurement
from .rows import school_sheets
from .sheets import write_school_sheets
from .staff import PEOPLE_BEHIND, PeopleBehind, count_people_behind
from .standing import CriterionStanding, SchoolStanding, Seen, find_standings
from .templates import make_schools_template
from .thresholds import Threshold
from .visit_page import visit_rows, write_visits_calendar, write_visits_page
from .visit_sheet import VisitsReading, parse_visit_sheet, read_visits
from .visit_template import make_visits_template
from .visits import SchoolVisit, VisitingSchool, VisitLack, VisitRound, Visits, VisitValues, parse_visits

__all__ = [
    "PEOPLE_BEHIND",
    "CriterionStanding",
    "Hole",
    "Measure",
    "MeasurementPlan",
    "MeasurementReading",
    "PeopleBehind",
    "SchoolReading",
    "SchoolStanding",
    "SchoolVisit",
    "Seen",
    "Threshold",
    "VisitLack",
    "VisitRound",
    "VisitValues",
    "VisitingSchool",
    "Visits",
    "VisitsAsked",
    "VisitsReading",
    "count_people_behind",
    "find_standings",
    "make_schools_template",
    "make_visits_template",
    "parse_measurement",
    "parse_measurement_sheet",
    "parse_schools",
    "parse_visit_sheet",
    "parse_visits",
    "read_measurement",
    "read_schools",
    "read_visits",
    "school_sheets",
    "visit_rows",
    "write_measurement_calendar",
    "write_measurement_page",
    "write_school_sheets",
    "write_visits_calendar",
    "write_visits_page",
]
