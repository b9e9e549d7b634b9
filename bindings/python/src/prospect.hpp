// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/prospect.hpp>

#include "plan.hpp"

namespace loopbaan::binding {

/// A prospect with its question.
struct held_prospect {
  held_question question;
  plan_prospect found;

  friend bool operator==(const held_prospect&, const held_prospect&) = default;
};

struct held_certain {
  held_question question;
  certain_step part;

  friend bool operator==(const held_certain&, const held_certain&) = default;
};

struct held_worth {
  held_question question;
  std::optional<std::int64_t> width;
  assessment_worth part;

  friend bool operator==(const held_worth&, const held_worth&) = default;
};

/// A total of ranges, with what they are counted in.
struct held_total {
  range_total total;
  objective unit;

  friend bool operator==(const held_total&, const held_total&) = default;
};

template <>
inline constexpr int field_count<cost_range> = 4;
template <>
inline constexpr int field_count<range_total> = 7;
template <>
inline constexpr int field_count<certain_step> = 2;
template <>
inline constexpr int field_count<assessment_worth> = 5;
template <>
inline constexpr int field_count<asking_first> = 5;
template <>
inline constexpr int field_count<plan_prospect> = 11;
template <>
inline constexpr int field_count<held_prospect> = 2;
template <>
inline constexpr int field_count<held_total> = 2;

template <>
inline constexpr int field_count<held_certain> = 2;
template <>
inline constexpr int field_count<held_worth> = 3;

[[nodiscard]] const char* necessity_name(certain_step::necessity);

/// What it closes of the range for certain.
[[nodiscard]] std::optional<double> closes(const held_worth&);

/// Binds CertainStep, AssessmentWorth, Prospect, RangeTotal and total_of_prospects.
void bind_prospect(py::module_&);
void bind_prospect_parts(py::module_&);
void bind_range_total(py::module_&);

/// Binds Planner.find_prospect.
void bind_asking(py::class_<planner>&);

}  // namespace loopbaan::binding
