// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/plan/outcome.hpp>

namespace loopbaan {

/// What the steps of a plan take together, and how much of it nobody has a source for.
struct plan_takes {
  std::int64_t minutes = 0;            ///< of the person
  std::int64_t minutes_of_others = 0;  ///< of coach, mentor, observer, who takes over the class
  std::int64_t cents = 0;
  std::int64_t weeks = 0;  ///< from the beginning to the end of the last step, all that is open being done side by side
  std::int64_t estimated_minutes = 0;  ///< of `minutes`, what is an estimate; and so on
  std::int64_t estimated_minutes_of_others = 0;
  std::int64_t estimated_cents = 0;
  std::vector<std::int64_t> credits_given = {};  ///< in hundredths, by unit of the framework

  friend bool operator==(const plan_takes&, const plan_takes&) = default;
};

/// Is a figure of a step, "hours" or "cost" say, an estimate? Where the step says that it is one, each of its figures
/// is, unless it names those that are. O(names)
[[nodiscard]] bool is_estimate(const step&, std::string_view figure);

/// The credits that are not none, in the words of the framework: "12,5 EC, 40 registerpunten"; "" for none.
[[nodiscard]] std::string credits_in_words(const framework&, const plan_takes&, language);

/// O(steps) @throws error 430 no_such_position
[[nodiscard]] plan_takes takes_of(const framework&, const std::vector<planned_step>&);

}  // namespace loopbaan
