// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/plan/checker.hpp>

#include <plan/answers/walker.hpp>

namespace loopbaan::detail {

/// What was found to be wrong, with the places.
class flaw_list {
public:
  void add(std::string pointer, text what) { found_.push_back({std::move(pointer), std::move(what)}); }
  /// About something with an id: "visit has been taken already".
  void add(std::string pointer, const std::string& id, const text& what) {
    add(std::move(pointer), detail::filled("{0} {1}", "{0} {1}", {id, what}));
  }
  /// What was found in a part of the answer.
  void add_within(const std::string& pointer, std::vector<plan_flaw> part) {
    for (plan_flaw& each : part) add(pointer + each.pointer, std::move(each.what));
  }

  [[nodiscard]] std::vector<plan_flaw> take() { return std::move(found_); }

private:
  std::vector<plan_flaw> found_;
};

[[nodiscard]] inline std::string at(const char* list, std::size_t place) {
  return list + ("/" + std::to_string(place));
}

/// What the steps of a plan must be, wherever it leads: checked one after the other, each with its reasons and
/// its weeks; the
/// conditions of the request and of the framework; and the cost.
struct plan_checker {
  const framework& fw;
  const known_standing& stands;  ///< along the route of the request
  const plan_request& request;
  bool is_part = false;  ///< may it stop short of a level that is asked for?

  void steps(const std::vector<planned_step>&, flaw_list&) const;
  void weeks(const std::vector<planned_step>&, flaw_list&) const;
  void phases(const std::vector<planned_step>&, flaw_list&) const;
  void conditions(const std::vector<planned_step>&, flaw_list&) const;
  void cost(const plan_outcome&, flaw_list&) const;
  /// That what bars the way is a condition of the request or of the framework.
  void conflict(const std::vector<condition>&, flaw_list&) const;
  /// That nothing is superfluous for these levels and what the request wants to be taken. Needs a standing.
  void necessity(const std::vector<planned_step>&, const goal_levels& goal, flaw_list&) const;
};

/// Does everything lead to the target but this step? Only where nothing but levels and order bars the way; else it is
/// not known. @pre the standing is known
[[nodiscard]] bool is_avoidable(const plan_checker&, step_index without);

/// Refuses a standing or a request that is none on this framework, and gives where someone stands along the route.
[[nodiscard]] known_standing standing_for(const framework&, const known_standing&, const plan_request&);

/// The request, along the route of whom it is asked about. @pre the standing is one of `standing_for`
[[nodiscard]] plan_request asked_of(const plan_request&, const known_standing&);

}  // namespace loopbaan::detail
