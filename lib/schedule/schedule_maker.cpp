// SPDX-License-Identifier: BSL-1.0
#include <schedule/schedule_maker.hpp>

#include <algorithm>
#include <bit>
#include <map>

#include <schedule/booking.hpp>
#include <schedule/timing/ledger.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t without_limit = std::int64_t{1} << 60;

/// Makes an answer of the times that were found.
class schedule_maker {
public:
  schedule_maker(const schedule_ground& ground, const compiled_schedule& compiled, const timing_problem& problem,
                 const timing_answer& found)
      : ground_{ground}, compiled_{compiled}, problem_{problem}, found_{found} {}

  void make(schedule_outcome& made) {
    std::vector<std::size_t> order(problem_.steps.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return option_of(i).first; });
    for (const std::size_t i : order) {
      const timing_problem::option& option = option_of(i);
      scheduled_step each{compiled_.step(i).step,
                          static_cast<std::size_t>(option.first),
                          static_cast<std::size_t>(option.last),
                          compiled_.editions_of(i)[found_.chosen[i]],
                          option.minutes,
                          option.cents,
                          {}};
      if (option.first > 0) each.not_earlier = why_not_earlier(i, option.first - 1);
      made.steps.push_back(std::move(each));
    }
    made.terms = static_cast<std::size_t>(found_.terms_used);
    made.terms_bound = static_cast<std::size_t>(found_.at_least);
    made.cents = found_.cents;
    made.cents_bound = found_.cents_at_least;
    made.fullest = found_.fullest;
    made.fullest_bound = found_.fullest_at_least;
    for (phase_deadline& each : made.deadlines) each.kept = keeps(each);
    if (ground_.rules == nullptr) return;
    enter(account_unit::hours, made);
    enter(account_unit::euro, made);
    std::ranges::stable_sort(made.entries, [](const account_entry& a, const account_entry& b) {
      return std::tie(a.term, a.step, a.account, a.school_year) < std::tie(b.term, b.step, b.account, b.school_year);
    });
    add_up(made);
  }

private:
  const timing_problem::option& option_of(std::size_t i) const { return problem_.steps[i].options[found_.chosen[i]]; }

  bool keeps(const phase_deadline& limit) const {
    for (std::size_t i = 0; i < problem_.steps.size(); ++i) {
      const auto phase = compiled_.step(i).phase;
      if (phase && ground_.fw.phases()[*phase].id == limit.phase &&
          limit.last < ground_.calendar.terms()[static_cast<std::size_t>(option_of(i).last)].to)
        return false;
    }
    return true;
  }

  /// Everything else staying as it is, what keeps a step out of a term?
  std::vector<obstacle> why_not_earlier(std::size_t i, int term) const {
    using kind = obstacle::kind;
    const step_index self = compiled_.step(i).step;
    for (const timing_problem::need& need : problem_.steps[i].needs)
      if (!is_met(need, term)) return {{kind::prerequisite, self, giver_of(need, term), {}}};
    if (auto none = compiled_.why_not_in(i, term)) return {*none};
    std::vector<obstacle> found;
    for (const timing_problem::option& option : problem_.steps[i].options) {
      if (option.first != term) continue;
      if (!has_room(i, option)) {
        found.push_back({kind::full_term, self, {}, {}});
      } else if (const auto short_of = lacks(i, option)) {
        found.push_back({kind::account, self, {}, short_of});
      } else {
        return {{option.cents > option_of(i).cents ? kind::offer : kind::evenness, self, {}, {}}};
      }
      break;
    }
    return found;
  }

  bool given_before(std::uint64_t givers, int term) const {
    for (; givers != 0; givers &= givers - 1)
      if (option_of(static_cast<std::size_t>(std::countr_zero(givers))).last < term) return true;
    return false;
  }

  bool is_met(const timing_problem::need& need, int term) const {
    const auto there = std::ranges::count_if(need.sets, [&](const auto& set) {
      return std::ranges::all_of(set, [&](std::uint64_t givers) { return given_before(givers, term); });
    });
    return static_cast<std::size_t>(there) >= need.at_least;
  }

  /// The step that it waits for, where that is one.
  std::optional<step_index> giver_of(const timing_problem::need& need, int term) const {
    std::uint64_t late = 0;
    for (const auto& set : need.sets)
      for (const std::uint64_t givers : set)
        if (!given_before(givers, term)) late |= givers;
    if (!std::has_single_bit(late)) return std::nullopt;
    return compiled_.step(static_cast<std::size_t>(std::countr_zero(late))).step;
  }

  bool has_room(std::size_t i, const timing_problem::option& moved) const {
    if (problem_.most_in.empty()) return true;
    for (int term = moved.first; term <= moved.last; ++term) {
      std::int64_t load = moved.minutes[static_cast<std::size_t>(term - moved.first)];
      for (std::size_t j = 0; j < problem_.steps.size(); ++j)
        if (const auto& other = option_of(j); j != i && other.first <= term && term <= other.last)
          load += other.minutes[static_cast<std::size_t>(term - other.first)];
      if (load > problem_.most_in[static_cast<std::size_t>(term)]) return false;
    }
    return true;
  }

  /// An account that would not hold enough: the preferred one of those that serve the step and hold anything then.
  std::optional<std::size_t> lacks(std::size_t i, const timing_problem::option& moved) const {
    for (const bool hours : {true, false}) {
      ledger had{hours ? problem_.hours : problem_.money, problem_.terms};
      bool enough = true;
      for (std::size_t j = 0; enough && j < problem_.steps.size(); ++j) {
        const auto& step = problem_.steps[j];
        const auto& option = j == i ? moved : option_of(j);
        if (!(hours ? step.hours_bind : step.money_binds)) continue;
        for (int term = option.first; enough && term <= (hours ? option.last : option.first); ++term)
          enough = had.ask(had.in_term(hours ? step.hours_of : step.money_of, term),
                           hours ? option.minutes[static_cast<std::size_t>(term - option.first)] : option.cents);
      }
      const std::uint64_t own = hours ? problem_.steps[i].hours_of : problem_.steps[i].money_of;
      if (!enough && own != 0) return preferred(own, hours ? problem_.hours : problem_.money, moved.first);
    }
    return std::nullopt;
  }

  /// Of some accounts the one that is preferred: of those that hold something in a term, where any does.
  [[nodiscard]] std::size_t preferred(std::uint64_t accounts, const std::vector<timing_problem::lot>& lots,
                                      int term) const {
    int found = std::countr_zero(accounts);
    for (std::uint64_t rest = accounts; rest != 0; rest &= rest - 1) {
      const int each = std::countr_zero(rest);
      if (std::ranges::none_of(lots, [&](const timing_problem::lot& lot) {
            return lot.account == each && lot.first <= term && term <= lot.last;
          }))
        continue;
      found = each;
      break;
    }
    return compiled_.accounts()[static_cast<std::size_t>(found)].account;
  }

  void enter(account_unit unit, schedule_outcome& made) const {
    std::vector<timing_problem::lot> lots;
    std::vector<std::size_t> positions;  // of the lots; none of an account without limit
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    const auto numbered = compiled_.lots_of(unit);
    // Preferred accounts first; of each, what lapses first.
    for (std::size_t s = 0; s < compiled_.accounts().size(); ++s) {
      std::vector<compiled_schedule::numbered_lot> own;
      for (const auto& each : numbered)
        if (each.lot.account == static_cast<int>(s)) own.push_back(each);
      std::ranges::stable_sort(own, {}, [](const auto& each) { return each.lot.last; });
      for (const auto& each : own) {
        lots.push_back(each.lot);
        positions.push_back(each.position);
      }
      if (ground_.rules->accounts()[compiled_.accounts()[s].account].unit == unit && compiled_.is_unlimited(s)) {
        lots.push_back({static_cast<int>(s), without_limit, 0, problem_.terms - 1});
        positions.push_back(none);
      }
    }
    std::vector<asked_amount> asked;
    std::vector<std::size_t> whose;
    for (int term = 0; term < problem_.terms; ++term)
      for (std::size_t i = 0; i < problem_.steps.size(); ++i) {
        const auto& option = option_of(i);
        const bool hours = unit == account_unit::hours;
        if (term < option.first || term > (hours ? option.last : option.first)) continue;
        const std::int64_t amount =
            hours ? option.minutes[static_cast<std::size_t>(term - option.first)] : option.cents;
        const std::uint64_t accounts = compiled_.serving_of(i, unit);
        if (amount == 0 || accounts == 0) continue;
        asked.push_back({accounts, term, amount});
        whose.push_back(i);
      }
    for (const booked_amount& each : book(asked, lots, problem_.terms)) {
      const auto term = static_cast<std::size_t>(asked[each.asked].term);
      const std::size_t position = positions[each.lot];
      const std::size_t account = compiled_.accounts()[static_cast<std::size_t>(lots[each.lot].account)].account;
      const int year = position == none ? ground_.calendar.year_of(term) : compiled_.lots().lots[position].school_year;
      made.entries.push_back({account, year, term, compiled_.step(whose[each.asked]).step, each.amount});
      if (position != none)
        used_[position] += each.amount;
      else
        unlimited_[{account, year}] += each.amount;
    }
  }

  void add_up(schedule_outcome& made) const {
    const date end = ground_.calendar.terms().back().to;
    for (std::size_t i = 0; i < compiled_.lots().lots.size(); ++i) {
      account_sum each{compiled_.lots().lots[i], false, 0, 0};
      if (const auto found = used_.find(i); found != used_.end()) each.used = found->second;
      if (each.lot.days.to <= end) each.lapsed = each.lot.amount - each.used;
      if (each.lapsed > 0) each.unused = why_unused(each.lot);
      made.sums.push_back(std::move(each));
    }
    for (const auto& [which, used] : unlimited_) {
      account_lot lot{which.first, which.second, used, {}, ""};
      lot.days = {std::chrono::year{which.second} / std::chrono::August / 1,
                  std::chrono::year{which.second + 1} / std::chrono::July / 31};
      made.sums.push_back({lot, true, used, 0});
    }
    std::ranges::stable_sort(made.sums, [](const account_sum& a, const account_sum& b) {
      return std::tie(a.lot.account, a.lot.school_year, a.lot.phase) <
             std::tie(b.lot.account, b.lot.school_year, b.lot.phase);
    });
  }

  /// Why a right lapses of which something is left.
  [[nodiscard]] unused_right why_unused(const account_lot& lot) const {
    const account_unit unit = ground_.rules->accounts()[lot.account].unit;
    std::uint64_t accounts = 0;
    for (std::size_t s = 0; s < compiled_.accounts().size(); ++s)
      if (const auto& each = compiled_.accounts()[s]; each.account == lot.account && each.phase == lot.phase)
        accounts |= std::uint64_t{1} << s;
    bool any = false;
    for (std::size_t i = 0; i < problem_.steps.size(); ++i) {
      if ((compiled_.serving_of(i, unit) & accounts) == 0) continue;
      const auto& option = option_of(i);
      const bool hours = unit == account_unit::hours;
      for (int at = option.first; at <= (hours ? option.last : option.first); ++at) {
        if ((hours ? option.minutes[static_cast<std::size_t>(at - option.first)] : option.cents) == 0) continue;
        any = true;
        const school_term& term = ground_.calendar.terms()[static_cast<std::size_t>(at)];
        if (lot.days.from <= term.to && term.from <= lot.days.to) return unused_right::enough;
      }
    }
    return any ? unused_right::not_then : unused_right::no_step;
  }

  const schedule_ground& ground_;
  const compiled_schedule& compiled_;
  const timing_problem& problem_;
  const timing_answer& found_;
  mutable std::map<std::size_t, std::int64_t> used_;
  mutable std::map<std::pair<std::size_t, int>, std::int64_t> unlimited_;
};

}  // namespace

void fill_in(const schedule_ground& ground, const compiled_schedule& compiled, const timing_problem& problem,
             const timing_answer& found, schedule_outcome& made) {
  schedule_maker{ground, compiled, problem, found}.make(made);
}

}  // namespace loopbaan::detail
