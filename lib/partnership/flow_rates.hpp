// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <core/collector.hpp>
#include <loopbaan/partnership/flow_answer.hpp>

namespace loopbaan::detail {

inline constexpr std::int64_t no_service = -1;
inline constexpr std::int64_t no_date = INT64_MIN;

/// Where people of one birth month are when a period begins.
struct flow_state {
  std::size_t region = flow_cell::all, route = flow_cell::all, phase = flow_cell::all;
  std::int64_t age = 0;
  std::int64_t service = no_service;
  std::int64_t to_date = no_date;  ///< months until the retirement date; below 0: after it
};

/// A plan of one scenario, its references looked up, its rates at one corner. Holds on to the plan.
class flow_rates {
public:
  flow_rates(const flow_plan&, const flow_scenario*, flow_corner, collector&);

  /// The share or ratio of an event, or none; what must be there and is not is told to the collector, once for those
  /// who are alike.
  struct found_rate {
    double share = 0;
    flow_event event{};
    std::size_t to = flow_cell::all;
  };
  [[nodiscard]] std::optional<found_rate> find(const flow_state&, flow_event);

  /// The month of the retirement date of a birth month, both counted from year 0; `no_date`: there is no row.
  [[nodiscard]] std::int64_t retires_in(std::int64_t born) const;
  void date_is_missing(std::int64_t born);

  /// Of those who begin a route the share that comes into service.
  [[nodiscard]] double chance(std::size_t route) const { return chances_[route]; }
  /// What one of these works.
  [[nodiscard]] double fte_after(double fte, std::size_t region, std::size_t route, std::size_t phase) const;
  /// How many begin a route in a year; none: nobody said.
  [[nodiscard]] std::optional<double> intake(std::size_t route, std::size_t region, std::int64_t year) const;
  /// Does anybody say how many begin this route in this region, of any year?
  [[nodiscard]] bool has_intake(std::size_t route, std::size_t region) const;
  void intake_is_missing(std::size_t route, std::size_t region, std::int64_t year);

  [[nodiscard]] flow_need need(std::size_t region, std::int64_t year) const;

  [[nodiscard]] const flow_plan& plan() const noexcept { return plan_; }
  [[nodiscard]] bool has_net() const noexcept { return has_net_; }
  /// Is some share no one value?
  [[nodiscard]] bool has_ranges() const noexcept { return has_ranges_; }
  [[nodiscard]] std::int64_t period_years() const noexcept { return plan_.period_years.value_or(1); }
  /// The first month of the plan, counted from year 0.
  [[nodiscard]] std::int64_t first_month() const noexcept;

  static constexpr std::size_t none = flow_cell::all;

private:
  struct compiled {
    const flow_rate* rate = nullptr;
    std::size_t region = none, route = none, phase = none, to = none;  ///< none: all
    std::vector<double> shares;  ///< one, or by year of service from the first on
    bool is_series = false, by_service = false, by_date = false;
    std::int64_t age_from = 0, age_to = INT64_MAX, service_from = 0, service_to = INT64_MAX;
    std::int64_t months_from = INT64_MIN + 1, months_to = INT64_MAX;
  };

  [[nodiscard]] double at_corner(const std::string& id, std::optional<double> value, std::optional<double> low,
                                 std::optional<double> high, bool fewer_when_high, const pointer& where);
  void compile(const flow_rate&, const pointer& where);
  void within_one(double share, const pointer& where);
  void missing(const flow_state&, flow_event);
  [[nodiscard]] std::string words_of(const flow_state&, language) const;

  const flow_plan& plan_;
  const flow_scenario* scenario_;
  flow_corner corner_;
  collector& found_;
  std::vector<compiled> rates_[5];  ///< by event, net ratios among those of leaving too, in the order of the plan
  std::vector<double> chances_;
  std::map<std::pair<std::size_t, std::size_t>, std::vector<const flow_intake*>> intakes_;
  std::set<std::string> told_;
  bool has_net_ = false, has_ranges_ = false;
};

/// Where the thing with this id stands; `none` where there is no id.
template <class Part>
[[nodiscard]] std::size_t position_of(const std::vector<Part>& parts, const std::optional<std::string>& id) {
  if (id)
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (parts[i].id == *id) return i;
  return flow_cell::all;
}

}  // namespace loopbaan::detail
