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
  explicit asks(std::size_t competences) : asked_(competences) {}

  /// Looks at another step. O(what it asks and what the step before asked).
  void look_at(const resolved_step& step) {
    for (const competence_index c : touched_) {
      asked_[c.value].required = rank::not_shown;
      asked_[c.value].alternatives.clear();
    }
    touched_.clear();
    others_ = step.any_of.size() - step.at_least;
    for (const auto& [c, at] : step.required) {
      asked_[c.value].required = at;
      touched_.push_back(c);
    }
    for (const auto& alternative : step.any_of)
      for (const auto& [c, at] : alternative) {
        asked_[c.value].alternatives.push_back(at);
        touched_.push_back(c);
      }
    for (const competence_index c : touched_) std::ranges::sort(asked_[c.value].alternatives);
  }

  /// The rank that everyone has who takes the step. Who has to show least of a competence comes by the alternatives
  /// that do not name it, and where these are too few by those that ask least of it.
  [[nodiscard]] rank of_everyone(competence_index c) const noexcept {
    const asked& of = asked_[c.value];
    if (of.alternatives.size() <= others_) return of.required;
    return std::max(of.required, of.alternatives[of.alternatives.size() - 1 - others_]);
  }

  /// The highest rank that any alternative asks for.
  [[nodiscard]] rank at_most(competence_index c) const noexcept {
    const asked& of = asked_[c.value];
    return of.alternatives.empty() ? of.required : std::max(of.required, of.alternatives.back());
  }

private:
  struct asked {
    rank required{};
    std::vector<rank> alternatives;  ///< what those that name the competence ask of it, rising
  };

  std::vector<asked> asked_;
  std::vector<competence_index> touched_;
  std::size_t others_ = 0;  ///< how many alternatives need not be met
};

}  // namespace loopbaan::detail
