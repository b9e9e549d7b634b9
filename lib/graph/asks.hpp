// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::detail {

/// What a step asks of a competence, of everyone and of those who have to show most. One object serves many steps.
class asks {
public:
  explicit asks(std::size_t competences) : of_(competences) {}

  /// Looks at another step. O(what it asks and what the step before asked).
  void look_at(const resolved_step& step) {
    for (const competence_index c : touched_) of_[c.value] = {};
    touched_.clear();
    alternatives_ = step.any_of.size();
    for (const auto& [c, at] : step.required) {
      of_[c.value].required = at;
      touched_.push_back(c);
    }
    for (const auto& alternative : step.any_of)
      for (const auto& [c, at] : alternative) {
        asked& of = of_[c.value];
        of.lowest = of.alternatives == 0 ? at : std::min(of.lowest, at);
        of.highest = std::max(of.highest, at);
        ++of.alternatives;
        touched_.push_back(c);
      }
  }

  /// The rank that everyone has who takes the step.
  [[nodiscard]] rank of_everyone(competence_index c) const noexcept {
    const asked& of = of_[c.value];
    return of.alternatives == alternatives_ ? std::max(of.required, of.lowest) : of.required;
  }

  /// The highest rank that any alternative asks for.
  [[nodiscard]] rank at_most(competence_index c) const noexcept {
    return std::max(of_[c.value].required, of_[c.value].highest);
  }

private:
  struct asked {
    rank required{};
    rank lowest{};                 ///< of the alternatives that name the competence
    rank highest{};                ///< likewise
    std::size_t alternatives = 0;  ///< how many name it
  };

  std::vector<asked> of_;
  std::vector<competence_index> touched_;
  std::size_t alternatives_ = 0;
};

}  // namespace loopbaan::detail
