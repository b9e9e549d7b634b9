// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <vector>

#include <plan/answers/person_problem.hpp>

namespace loopbaan::detail {

/// A question in which every level that is asked for may be left, at a price: the problem with an action "leave it" for
/// each of them. A level is reached or left: to come nearer to it counts for nothing. These actions are named behind
/// the steps.
class partial_plan_problem {
public:
  /// @pre the question was made with ladders
  explicit partial_plan_problem(const person_problem&);

  [[nodiscard]] const problem& whole() const noexcept { return whole_; }
  [[nodiscard]] std::vector<bool> gone() const;

  /// By action: 1 for leaving a required level; a desired one; what a step costs.
  [[nodiscard]] std::vector<std::int64_t> short_of_required() const { return ones(0, required_); }
  [[nodiscard]] std::vector<std::int64_t> short_of_desired() const { return ones(required_, wishes_.size()); }
  [[nodiscard]] std::vector<std::int64_t> costs(objective in) const {
    return costs_of(whole_, q_.data.fw(), q_.data.request(), in);
  }

  void price(const std::vector<std::int64_t>& costs) { whole_.price(costs); }
  void limit(std::vector<std::int64_t> costs, std::int64_t most) { whole_.caps.push_back({std::move(costs), most}); }
  void limit(objective in, std::int64_t most) { limit(costs(in), most); }

  /// From now on the desired levels must be reached or left too.
  void go_for_desired();

private:
  struct wish {
    fact wanted;  ///< of the compiled request
    fact dealt_with;
  };

  void add_wish(fact wanted);
  void add_desired();
  void add(std::span<const fact> needs, std::span<const fact> adds, std::uint32_t name, std::uint32_t waits_for);
  [[nodiscard]] std::vector<std::int64_t> ones(std::size_t from, std::size_t to) const;

  const person_problem& q_;
  problem whole_;
  std::vector<wish> wishes_;  ///< those for required levels first, then those for choices and for credits
  std::size_t required_ = 0;
};

}  // namespace loopbaan::detail
