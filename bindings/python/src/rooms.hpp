// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <pybind11/pybind11.h>

/// One function per room; each binds its classes before its functions, and rests on those above it.
namespace loopbaan::binding {

void bind_core(pybind11::module_&);
void bind_languages(pybind11::module_&);  // needs Diagnostic
void bind_entities(pybind11::module_&);   // needs Text
void bind_framework(pybind11::module_&);  // needs the entities
void bind_framework_fields(pybind11::module_&);
void bind_evidence(pybind11::module_&);    // needs Framework
void bind_people(pybind11::module_&);      // needs Framework, Evidence, LevelRule
void bind_estimate(pybind11::module_&);    // needs Person, Cohort
void bind_privacy(pybind11::module_&);     // needs Cohort
void bind_crosswalk(pybind11::module_&);   // needs Framework, Cohort
void bind_graph(pybind11::module_&);       // needs Person
void bind_gap(pybind11::module_&);         // needs Person, Cohort
void bind_position(pybind11::module_&);    // needs Gap
void bind_rater_gap(pybind11::module_&);   // needs Person
void bind_plan(pybind11::module_&);        // needs Person, Cohort
void bind_schedule(pybind11::module_&);    // needs Source
void bind_offers(pybind11::module_&);      // needs Framework; of the schedule, which calls it
void bind_schedules(pybind11::module_&);   // needs Person, Plan, Policy, Offers
void bind_partnership(pybind11::module_&);  // needs Text
void bind_flow(pybind11::module_&);         // needs Diagnostic
void bind_curriculum(pybind11::module_&);  // needs Framework, Crosswalk, Diagnostic
void bind_exchange(pybind11::module_&);    // needs Gap, Planner, Plan
void bind_pieces(pybind11::module_&);      // needs Cohort, Planner, Plan and what more is asked
void bind_answers(pybind11::module_&);     // needs Framework, LevelRule, Planner, Plan and what more is asked
void bind_tables(pybind11::module_&);      // needs Cohort, Plan, Planner, Coverage, Staff
void bind_report(pybind11::module_&);      // needs Planner, Plan, Diagnostic
void bind_data(pybind11::module_&);        // needs Framework, Policy

/// A wrong type is answered with what to give instead. When all classes are bound.
void explain_wrong_types(const pybind11::module_&);

/// A call that fits no signature is told what is taken and of which types it was, and never what was given. Likewise.
void explain_wrong_calls(const pybind11::module_&);

}  // namespace loopbaan::binding
