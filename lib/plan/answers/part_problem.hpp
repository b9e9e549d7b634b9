// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/answers/question.hpp>

namespace loopbaan::detail {

/// A question in which every level that is asked for may be left, at a price: the problem with an action "leave it" for
/// each rank of each competence. These actions are named behind the steps.
class part_problem {
public:
  /// @pre the question was made with ladders
  explicit part_problem(const question&);

  [[nodiscard]] const problem& asked() const noexcept { return asked_; }
  [[nodiscard]] std::vector<bool> gone() const;

  /// By action: 1 for leaving a rank of a required level; of a desired one; what a step costs.
  [[nodiscard]] std::vector<std::int64_t> short_of_required() const { return ones(0, required_); }
  [[nodiscard]] std::vector<std::int64_t> short_of_desired() const { return ones(required_, wishes_.size()); }
  [[nodiscard]] std::vector<std::int64_t> costs(objective in) const { return costs_of(asked_, q_.of.on(), in); }

  void price(const std::vector<std::int64_t>& costs) { asked_.price(costs); }
  void limit(std::vector<std::int64_t> costs, std::int64_t most) { asked_.caps.push_back({std::move(costs), most}); }
  void limit(objective in, std::int64_t most) { limit(costs(in), most); }

  /// From now on the desired levels must be reached or left too.
  void go_for_desired();

private:
  struct wish {
    fact level;  ///< of the compiled task
    fact dealt_with;
  };

  void add_wishes(const std::vector<attainment>& asked, bool above_required);
  void add(std::span<const fact> needs, std::span<const fact> adds, std::uint32_t name, std::uint32_t waits_for);
  [[nodiscard]] std::vector<std::int64_t> ones(std::size_t from, std::size_t to) const;

  const question& q_;
  problem asked_;
  std::vector<wish> wishes_;  ///< those for required levels first
  std::size_t required_ = 0;
};

}  // namespace loopbaan::detail
