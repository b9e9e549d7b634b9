// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <loopbaan/plan/prospect.hpp>

#include <plan/answers/person_problem.hpp>
#include <plan/prospect/days.hpp>

namespace loopbaan::detail {

/// The cost where there is no plan, and a width without a bound.
inline constexpr std::int64_t endless = std::numeric_limits<std::int64_t>::max();

/// A sum that is endless where a part is, or where it leaves 64 bits. @pre neither is negative
[[nodiscard]] constexpr std::int64_t plus(std::int64_t a, std::int64_t b) noexcept {
  return a > endless - b ? endless : a + b;
}

/// By open level: how many of the ranks that the question asks of it are met; behind these by open day: for how many of
/// the numbers of years that are asked it counts. All fillings with the same numbers are one to the planner.
using filling = std::vector<std::uint8_t>;

/// The fillings between two, both included: `least` is nowhere above `most`.
struct filling_box {
  filling least;
  filling most;

  [[nodiscard]] bool single() const { return least == most; }
};

/// A level that is not known and that the question depends on.
struct open_level {
  competence_index competence;
  std::vector<rank> asked;  ///< rising
  std::vector<fact> facts;  ///< that it is met, of each of these
  std::uint8_t least = 0;   ///< how many are met for certain
  std::uint8_t most = 0;    ///< how many can be; more than `least`
};

/// What plans cost in the fillings of a box. With `proven` both are costs of fillings; else they are bounds.
struct cost_bounds {
  std::int64_t least = 0;
  std::int64_t most = endless;
  bool proven = false;

  /// 0 where no filling has a plan.
  [[nodiscard]] std::int64_t width() const noexcept {
    if (least == endless) return 0;
    return most == endless ? endless : most - least;
  }
};

/// All fillings-in of what is unknown about one person, and what the cheapest plan costs in each; remembers what it has
/// searched.
class fillings {
public:
  /// @throws error 917 not_open_between
  fillings(const planner_data&, const standing&, const std::vector<known_between>&, budget&);

  [[nodiscard]] const std::vector<open_level>& open() const noexcept { return open_; }
  [[nodiscard]] const std::vector<open_day>& days() const noexcept { return days_; }
  [[nodiscard]] filling_box all() const;

  /// The levels of the person with every unknown one at the lowest, or the highest, that it can have.
  [[nodiscard]] ranks levels(bool highest) const;

  /// From now on this much may be looked at: searches and boxes.
  void allow(std::uint64_t effort) noexcept { effort_ = effort; }
  [[nodiscard]] bool spend() noexcept { return effort_ > 0 && effort_-- > 0; }

  /// The cost of the cheapest plan, without a step where one is named; endless: there is none. Nothing: the effort or
  /// the budget ran out.
  [[nodiscard]] std::optional<std::int64_t> cost(const filling&, std::optional<step_index> without = {});
  void remember(const filling&, std::int64_t cost);

  /// Is the same asked in all fillings of the box? Then no plan in it is dearer where more is there.
  [[nodiscard]] bool asks_the_same(const filling_box&);

  /// O(2) searches where the box asks the same; else it is divided.
  [[nodiscard]] cost_bounds bounds(const filling_box&);

private:
  [[nodiscard]] std::vector<fact> held_in(const filling&) const;
  [[nodiscard]] const std::vector<fact>& goal_in(const filling&);
  [[nodiscard]] std::optional<std::int64_t> search(const filling&, std::optional<step_index> without);

  budget& left_;
  ranks levels_;            ///< of the person, what is not known as not shown
  person_problem q_;        ///< `held` is that of the filling that is looked at
  std::vector<fact> base_;  ///< held in every filling
  ranks lowest_, highest_;
  std::vector<open_level> open_;
  std::vector<open_day> days_;
  std::uint64_t effort_ = 0;
  std::unordered_map<std::string, std::int64_t> costs_;
  std::unordered_map<std::string, std::vector<fact>> goals_;
  std::unordered_map<std::string, cost_bounds> divided_;
};

/// The plan of somebody if all that is unknown turns out to be there, or if nothing of it does.
[[nodiscard]] plan_outcome plan_if(bool there, const planner&, const standing&, const plan_limits&);

/// Someone of whom no route is known and who may take several: on the first of them that leads there, if nothing of what
/// is unknown is there, else if all of it is. Anyone else, and whom none leads there: as they stand. A range between
/// plans along two ways would be one of nobody. O(2) searches per route
[[nodiscard]] standing on_usual_route(const planner&, const standing&, const plan_limits&);

/// What lies between two plans, of who has all that is unknown and of who has nothing of it, where having more only
/// helps.
[[nodiscard]] cost_range range_between(const plan_outcome& best, const plan_outcome& worst);

/// The range of a person of whom wishes may come within reach, by dividing what is unknown.
[[nodiscard]] cost_range divided_range(const planner&, const standing&, const plan_limits&);

/// The place where the box is widest, the first such. @pre not single
[[nodiscard]] std::size_t widest(const filling_box&);

/// The lower and the upper half of a box, divided there.
[[nodiscard]] std::pair<filling_box, filling_box> halves(const filling_box&, std::size_t at);

[[nodiscard]] std::string key_of(const filling_box&);

}  // namespace loopbaan::detail
