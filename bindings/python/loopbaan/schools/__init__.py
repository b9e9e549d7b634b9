# SPDX-License-Identifier: BSL-1.0
"""Schools against a standard of a partnership: where they stand, their own plans, and what is measured."""

from __future__ import annotations

from .._loopbaan import VisitsAsked
from .blocks import PageBlock, measurement_block, standings_block, write_partnership_page
from .conference import conference_block
from .evidence import SchoolReading, parse_schools, read_schools
from .growth import GrowingSchool, GrowthNumbers, GrowthRules, StudentYear
from .growth_answer import SchoolDevelopment, Growth, RegionGrowth, SchoolGrowth
from .growth_check import check_growth
from .growth_find import find_growth
from .growth_page import growth_block, write_growth_page
from .growth_rows import growth_sheets
from .growth_sheet import GrowthReading, parse_growth, read_growth
from .growth_template import make_growth_template
from .growth_years import GrowthYear, find_growth_years
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
    "CriterionStanding",
    "GrowingSchool",
    "Growth",
    "GrowthNumbers",
    "GrowthReading",
    "GrowthRules",
    "GrowthYear",
    "Hole",
    "Measure",
    "MeasurementPlan",
    "MeasurementReading",
    "PEOPLE_BEHIND",
    "PageBlock",
    "PeopleBehind",
    "RegionGrowth",
    "SchoolDevelopment",
    "SchoolGrowth",
    "SchoolReading",
    "SchoolStanding",
    "SchoolVisit",
    "Seen",
    "StudentYear",
    "Threshold",
    "VisitLack",
    "VisitRound",
    "VisitValues",
    "VisitingSchool",
    "Visits",
    "VisitsAsked",
    "VisitsReading",
    "check_growth",
    "conference_block",
    "count_people_behind",
    "find_growth",
    "find_growth_years",
    "find_standings",
    "growth_block",
    "growth_sheets",
    "make_growth_template",
    "make_schools_template",
    "make_visits_template",
    "measurement_block",
    "parse_growth",
    "parse_measurement",
    "parse_measurement_sheet",
    "parse_schools",
    "parse_visit_sheet",
    "parse_visits",
    "read_growth",
    "read_measurement",
    "read_schools",
    "read_visits",
    "school_sheets",
    "standings_block",
    "visit_rows",
    "write_growth_page",
    "write_measurement_calendar",
    "write_measurement_page",
    "write_partnership_page",
    "write_school_sheets",
    "write_visits_calendar",
    "write_visits_page",
]
