// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/prospect.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// What an assessment would close, with the width of the range that it closes some of.
struct worth_in_range {
  std::optional<std::int64_t> width;
  assessment_worth part;

  friend bool operator==(const worth_in_range&, const worth_in_range&) = default;
};

/// A total of ranges, with what they are counted in.
struct held_total {
  range_total total;
  objective unit;
  std::string currency;  ///< "" where there are none

  friend bool operator==(const held_total&, const held_total&) = default;
};

/// What it closes of the range for certain.
[[nodiscard]] std::optional<double> closes(const answer<worth_in_range>&);

/// Binds CertainStep, AssessmentWorth, Prospect, CostRange, RangeTotal and total_of_prospects.
void bind_prospect(py::module_&);
void bind_prospect_parts(py::module_&);
void bind_ranges(py::module_&);

/// Binds tabulate_ranges. When Table is bound.
void bind_range_table(py::module_&);

/// Binds Planner.find_prospect.
void bind_asking(py::class_<planner>&);

}  // namespace loopbaan::binding
