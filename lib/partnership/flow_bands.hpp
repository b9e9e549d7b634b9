// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include <partnership/flow_chances.hpp>
#include <partnership/flow_follow.hpp>

namespace loopbaan::detail {

/// Why chance gives no range of these groups.
[[nodiscard]] flow_no_range no_range_of(const flow_rates&, const std::vector<flow_group>&);

/// Between which values a sum lies, with as much left out below as above.
struct flow_range {
  double low = 0, high = 0;
};

/// Points and needs in the making, corner by corner.
class flow_outlook {
public:
  flow_outlook(const flow_plan& plan, std::size_t periods, double chance) : plan_{plan}, periods_{periods}, chance_{chance} {}

  void add(flow_corner, flow_rates&, const std::vector<flow_group>&, const std::vector<flow_cell>&, bool with_chance);
  /// Both ends of a range are those of the one corner that was added, where rates are no ranges.
  [[nodiscard]] std::vector<flow_point> points(const std::vector<flow_cell>& expected, bool rates_are_ranges) const;
  [[nodiscard]] std::vector<flow_need> needs(const flow_rates&) const;

private:
  using place = std::tuple<std::size_t, std::size_t, std::size_t>;  ///< region, phase, boundary; `size` of the plan: all
  struct amount {
    std::int64_t people = 0, fte = 0;
  };
  using trial_lists = std::map<place, std::vector<flow_trial>>;
  struct ends {
    flow_range people, fte;
  };

  [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> selections() const;
  [[nodiscard]] std::map<place, amount> sums(const std::vector<flow_cell>&) const;
  [[nodiscard]] std::int64_t year(std::size_t boundary) const;
  /// By region, and by phase of all together, at each boundary after the first.
  [[nodiscard]] trial_lists trials_of(flow_rates&, const std::vector<flow_group>&) const;
  void add_chances(const trial_lists&, std::map<place, ends>& into) const;

  const flow_plan& plan_;
  std::size_t periods_;
  double chance_;
  std::map<place, ends> corner_[2];
  bool has_people_ = true;
  bool has_ends_ = false;
};

}  // namespace loopbaan::detail
