// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <loopbaan/partnership/flow.hpp>

/// Stock and flow, period by period: docs/flow.md.
namespace loopbaan {

/// People and fte are counted in billionths. Each flow is rounded once, to the nearest, and whoever does not go stays:
/// so what comes, goes and stays adds up to the last digit, on every platform.
inline constexpr std::int64_t flow_unit = 1'000'000'000;

/// What became of those who were in a cell when a period began, and who joins them when it ends.
/// closing = opening − left − retired + net + moved_in − moved_out + entered.
struct flow_amounts {
  std::int64_t opening = 0, left = 0, retired = 0, net = 0, moved_in = 0, moved_out = 0, entered = 0, closing = 0;

  friend bool operator==(const flow_amounts&, const flow_amounts&) = default;
};

/// Everybody of a region, route, phase and age in one period. `closing` of an age is `opening` of that age and one
/// period in the next.
struct flow_cell {
  static constexpr std::size_t all = static_cast<std::size_t>(-1);  ///< added up over it; or the document has none

  std::size_t period = 0;
  std::size_t region = all, route = all, phase = all;  ///< positions in the plan
  std::int64_t age = -1;                               ///< when the period begins; -1: added up over it
  flow_amounts people, fte;
};

/// Which rates of those that are ranges hold: the given values, or those that leave fewest or most people.
enum class flow_corner : std::uint8_t { given, fewest, most };

struct flow_request {
  std::string scenario = {};                ///< id; "": as it is
  std::optional<std::int64_t> years = {};   ///< in place of the plan's; 1 to 50
  double chance = 0.9;                      ///< of a range: above 0, below 1
  bool with_ranges = true;
};

/// The cells of one corner, by period, region, route, phase and age. Errors: those of `find_faults`, 202 (scenario),
/// 433, 780 flow_rate_missing, 782 flow_date_missing, 783 flow_intake_missing, 785 flow_service_unknown; of `given`
/// 787 flow_value_open. O((rows × ages + intakes × periods) × 12 × periods × rates)
[[nodiscard]] result<std::vector<flow_cell>> follow_staff(const flow_plan&, const flow_request& = {},
                                                          flow_corner = flow_corner::given);

/// What cells are added up over: each that is not kept.
struct flow_keep {
  bool region = false, route = false, phase = false, age = false;
};
[[nodiscard]] std::vector<flow_cell> add_up(const std::vector<flow_cell>&, flow_keep);

/// Everything that does not close in cells, in English sentences. Shares no line with what made them. O(cells × log)
[[nodiscard]] std::vector<std::string> check_flow(const std::vector<flow_cell>&, std::int64_t period_years);

/// How many people and fte there are on the first day of a school year, of all or of a region or a phase. The range:
/// what chance and rates that are not known leave open.
struct flow_point {
  std::int64_t year = 0;
  std::size_t region = flow_cell::all, phase = flow_cell::all;
  std::optional<std::int64_t> people = {}, fte = {};  ///< expected, in billionths; none: a rate has no value
  std::optional<std::int64_t> people_low = {}, people_high = {};  ///< whole people; none: no range can be had
  std::optional<double> fte_low = {}, fte_high = {};
};

/// What is asked on that day; none: nobody said how many pupils there are.
struct flow_need {
  std::int64_t year = 0;
  std::size_t region = flow_cell::all;
  std::optional<double> fte = {}, low = {}, high = {};
};

/// Why chance gives no range.
enum class flow_no_range : std::uint8_t { none, not_asked, fte_only, broken_people, net_ratio };

struct flow_answer {
  std::vector<flow_cell> cells;  ///< expected; empty where a rate has no value: then only ranges are known
  bool rates_are_ranges = false;
  flow_no_range no_range = flow_no_range::none;
  std::vector<flow_point> points;  ///< by region (all first), phase, year
  std::vector<flow_need> needs;    ///< by region (all first), year
};

/// What follows from a plan. Expected values are exact but for the rounding above. Ranges: everybody leaves, moves and
/// finishes a training independently, with the same chance as all others of their row; so each row is binomial, and the
/// sum of rows is their convolution, computed as such (tails below 10⁻¹² are cut). Of fte the spread is that of people
/// who each work the mean of their row. What all share (a new grant, a pandemic, a wrong rate) is in no such range.
/// Errors: as `follow_staff`, but 787.
[[nodiscard]] result<flow_answer> project_flow(const flow_plan&, const flow_request& = {});

/// The probabilities of 0, 1, 2… of a sum of independent binomials, each `people` times with `chance`. The sum of all
/// is 1 to 10⁻⁹. O(levels × width²), width 14 standard deviations.
struct flow_trials {
  std::int64_t people = 0;
  double chance = 0;
};
[[nodiscard]] std::vector<double> chances_of_sum(const std::vector<flow_trials>&);

}  // namespace loopbaan
