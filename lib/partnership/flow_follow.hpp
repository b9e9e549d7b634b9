// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <partnership/flow_rates.hpp>

namespace loopbaan::detail {

/// People who are alike when they are first counted: of one row of stock, or those who enter at the end of a period.
struct flow_group {
  std::size_t region = flow_cell::all, route = flow_cell::all, phase = flow_cell::all;
  std::int64_t age_from = 0, age_to = 0;
  std::int64_t service = no_service;
  std::size_t enters = 0;  ///< at the beginning of which period; 0: they are there
  std::optional<double> people = {};  ///< who began; of stock who is there
  double chance = 1;                  ///< that one who began comes
  double fte = 0;                     ///< of one, or where people are not known of all
};

/// All groups of a plan, in its order. What is missing is told to the rates' collector.
[[nodiscard]] std::vector<flow_group> groups_of(flow_rates&, std::size_t periods);

/// Which part goes: of counted people in whole billionths, of a chance as it is.
inline std::int64_t flow_part(std::int64_t of, double share) {
  return static_cast<std::int64_t>(std::floor(static_cast<double>(of) * share + 0.5));
}
inline double flow_part(double of, double share) { return of * share; }

inline std::int64_t flow_split(std::int64_t whole, std::int64_t parts, std::int64_t at) {
  return whole / parts + (at < whole % parts ? 1 : 0);
}
inline double flow_split(double whole, std::int64_t parts, std::int64_t) { return whole / static_cast<double>(parts); }

/// What goes how, of those in one state in one period.
template <class Amount>
struct flow_gone {
  Amount left{}, retired{}, net{}, moved{};
  std::size_t to = flow_cell::all;
};

/// Follows one group, month of birth by month of birth. `see(period, state, before, gone)` is called for each state that
/// somebody is in, and `arrive(period, state, amount)` for those who are there when a period begins and were not before.
template <class Amount, class See, class Arrive>
void follow_group(flow_rates& rates, const flow_group& group, Amount whole, std::size_t periods, See&& see, Arrive&& arrive) {
  const std::size_t phases = rates.plan().phases.size();
  const std::int64_t span = rates.period_years() * 12;
  const std::int64_t parts = 12 * (group.age_to - group.age_from + 1);
  const std::int64_t entry = rates.first_month() + span * static_cast<std::int64_t>(group.enters);
  const std::int64_t oldest = entry - 12 * group.age_to - 12;
  std::vector<Amount> now(phases + 1), next(phases + 1);
  for (std::int64_t part = 0; part < parts; ++part) {
    const std::int64_t born = oldest + part;
    std::fill(now.begin(), now.end(), Amount{});
    const std::size_t first = group.phase == flow_cell::all ? phases : group.phase;
    now[first] = flow_split(whole, parts, part);
    flow_state state{group.region, group.route, group.phase, (entry - born - 1) / 12, group.service, no_date};
    arrive(group.enters, state, now[first]);
    const std::int64_t retires = rates.retires_in(born);
    for (std::size_t period = group.enters; period < periods; ++period) {
      const std::int64_t month = rates.first_month() + span * static_cast<std::int64_t>(period);
      state.age = (month - born - 1) / 12;
      state.to_date = retires == no_date ? no_date : retires - month;
      std::fill(next.begin(), next.end(), Amount{});
      for (std::size_t slot = 0; slot <= phases; ++slot) {
        if (now[slot] == Amount{}) continue;
        state.phase = slot == phases ? flow_cell::all : slot;
        const flow_gone<Amount> gone = flow_goes(rates, state, born, now[slot], span);
        const Amount stay = now[slot] - gone.left - gone.retired + gone.net;
        next[slot] += stay - gone.moved;
        if (gone.to != flow_cell::all) next[gone.to] += gone.moved;
        see(period, state, now[slot], gone);
      }
      now.swap(next);
      if (state.service != no_service) state.service += rates.period_years();
    }
  }
}

/// In the order in which it is told: leave, retire, move on.
template <class Amount>
flow_gone<Amount> flow_goes(flow_rates& rates, const flow_state& state, std::int64_t born, Amount amount, std::int64_t span) {
  flow_gone<Amount> gone;
  const bool is_past = state.to_date != no_date && state.to_date < 0;
  const auto leave = rates.find(state, is_past ? flow_event::past_date : flow_event::leave);
  if (!leave) return gone;
  if (leave->event == flow_event::net) {
    gone.net = flow_part(amount, leave->share) - amount;
  } else {
    if (state.to_date == no_date) rates.date_is_missing(born);
    (is_past ? gone.retired : gone.left) = flow_part(amount, leave->share);
    if (!is_past && state.to_date != no_date && state.to_date < span)
      if (const auto retire = rates.find(state, flow_event::retire)) gone.retired = flow_part(amount - gone.left, retire->share);
  }
  if (const auto move = rates.find(state, flow_event::move); move && move->to != state.phase) {
    gone.to = move->to;
    gone.moved = flow_part(amount - gone.left - gone.retired + gone.net, move->share);
  }
  return gone;
}

}  // namespace loopbaan::detail
