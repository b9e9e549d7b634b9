// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/fitting.hpp>

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace loopbaan::detail {
namespace {

std::int64_t least_cents(const timing_problem::step& step) {
  std::int64_t least = step.options.front().cents;
  for (const auto& option : step.options) least = std::min(least, option.cents);
  return least;
}

}  // namespace

fitting::fitting(const timing_problem& problem, const timing_facts& facts, bounds within, const timing_limits& limits)
    : problem_{problem},
      facts_{facts},
      limits_{limits},
      filled_{problem, facts.next_fresh, within} {
  for (const timing_problem::step& each : problem.steps) {
    const kind is{each.hours_bind ? each.hours_of : 0, each.hours_bind};
    const auto known = std::ranges::find(kinds_, is);
    kind_of_.push_back(static_cast<std::size_t>(known - kinds_.begin()));
    if (known == kinds_.end()) kinds_.push_back(is);
  }
}

fitting::found fitting::run() {
  if (!facts_.last_begins(problem_, filled_.within().terms, latest_)) return found::no;
  // A way in that begins badly is left soon for another. What led nowhere stays known, so that little is done twice.
  for (std::int64_t patience = 256; patience < limits_.nodes; patience *= 8)
    for (std::uint64_t way = 0; way < 8; ++way)
      if (const found one = look(way, patience); one != found::given_up || is_stopped_) return one;
  return look(0, limits_.nodes);
}

/// Looks for a while, what must begin first at the front: of that, what takes most, or by a way of its own.
fitting::found fitting::look(std::uint64_t way, std::int64_t patience) {
  order_.resize(problem_.steps.size());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  constexpr std::uint64_t golden = 0x9e3779b97f4a7c15U;  // multiples of it are spread evenly
  const auto rank = [&](std::size_t j) {
    return way == 0 ? ~static_cast<std::uint64_t>(step(j).minutes()) : (j + 1) * (2 * way + 1) * golden;
  };
  std::ranges::stable_sort(order_, {}, [&](std::size_t j) {
    return std::pair{way % 2 == 0 ? latest_[j] : 0, rank(j)};
  });
  until_ = std::min(nodes_ + patience, limits_.nodes);
  given_up_ = false;
  if (visit(0, 0, 0)) return found::yes;
  return given_up_ ? found::given_up : found::no;
}

fitting::mask fitting::ended_before(int term, mask begun) const {
  mask ended = 0;
  for (mask rest = begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    if (filled_.option_of(j).last < term) ended |= bit(j);
  }
  return ended;
}

bool fitting::met(std::size_t j, mask ended) const {
  return std::ranges::all_of(step(j).needs, [&](const timing_problem::need& need) {
    const auto there = std::ranges::count_if(need.sets, [&](const auto& set) {
      return std::ranges::all_of(set, [&](mask givers) { return (givers & ended) != 0; });
    });
    return static_cast<std::size_t>(there) >= need.at_least;
  });
}

bool fitting::is_over() {
  ++nodes_;
  is_stopped_ = is_stopped_ || ((nodes_ & 255) == 0 && limits_.stops && limits_.stops());
  if (nodes_ > until_ || is_stopped_) given_up_ = true;
  return given_up_;
}

/// Is there room enough by the last day of each term for what must have ended by then?
bool fitting::terms_are_wide_enough(int term, mask begun) const {
  if (problem_.most_in.empty() && filled_.within().most >= (std::int64_t{1} << 59)) return true;
  std::vector<std::int64_t> due(static_cast<std::size_t>(filled_.within().terms), 0);
  for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    int last = term;
    for (const auto& option : step(j).options)
      if (option.first <= latest_[j] && option.last < filled_.within().terms) last = std::max(last, option.last);
    due[static_cast<std::size_t>(last)] += step(j).minutes();
  }
  std::int64_t asked = 0;
  std::int64_t room = 0;
  for (int at = term; at < filled_.within().terms; ++at) {
    asked += due[static_cast<std::size_t>(at)] + filled_.load[static_cast<std::size_t>(at)];
    room = std::min(room + filled_.most_in(at), std::int64_t{1} << 60);
    if (asked > room) return false;
  }
  return true;
}

/// What is left over when all terms after this one are full must be in this one.
std::int64_t fitting::least_load(int term, mask begun) const {
  std::int64_t room = 0;
  for (int at = term + 1; at < filled_.within().terms; ++at)
    room = std::min(room + filled_.most_in(at) - filled_.load[static_cast<std::size_t>(at)], std::int64_t{1} << 60);
  std::int64_t asked = filled_.load[static_cast<std::size_t>(term)];
  for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1)
    asked += step(static_cast<std::size_t>(std::countr_zero(rest))).minutes();
  return asked - room;
}

/// Do the candidates from one on bring a term to the load that it must have?
bool fitting::may_be_filled(const filling& now, std::size_t at) const {
  std::int64_t load = filled_.load[static_cast<std::size_t>(now.term)];
  for (; load < now.least && at < now.candidates.size(); ++at) {
    std::int64_t most = 0;
    for (const auto& option : step(now.candidates[at]).options)
      if (option.first == now.term) most = std::max(most, option.minutes.front());
    load += most;
  }
  return load >= now.least;
}

/// Can what is left still be had, if each step could be spread over all its terms as one likes?
bool fitting::may_fit(int term, mask begun, mask waiting) {
  std::int64_t cents = filled_.spent;
  const std::size_t hours = filled_.hours.mark();
  const std::size_t money = filled_.money.mark();
  bool fits = true;
  for (mask rest = facts_.all & ~begun; fits && rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    int from = std::max(term, facts_.earliest[j]);
    if ((waiting & bit(j)) != 0) from = std::max(from, facts_.next_fresh[static_cast<std::size_t>(term - 1)]);
    int first = filled_.within().terms;
    int last_begin = -1;
    int last = -1;
    for (const auto& option : step(j).options) {
      if (option.first < from || option.first > latest_[j] || option.last >= filled_.within().terms) continue;
      first = std::min(first, option.first);
      last_begin = std::max(last_begin, option.first);
      last = std::max(last, option.last);
    }
    fits = last >= 0;
    cents += least_cents(step(j));
    if (fits && step(j).hours_bind) fits = filled_.hours.ask({step(j).hours_of, first, last}, step(j).minutes());
    if (fits && step(j).money_binds) fits = filled_.money.ask({step(j).money_of, first, last_begin}, least_cents(step(j)));
  }
  filled_.hours.back_to(hours);
  filled_.money.back_to(money);
  return fits && cents <= filled_.within().cents && terms_are_wide_enough(term, begun) && may_be_spread(term, begun) &&
         ((term != 0 && nodes_ <= limits_.packing) || may_be_packed(term, begun));
}

std::string fitting::key(int term, mask begun, mask waiting) const {
  std::string words;
  const auto add = [&](std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) words += static_cast<char>(number >> shift & 0xff);
  };
  add(static_cast<std::uint64_t>(term));
  add(begun);
  add(waiting & ~begun);
  for (mask rest = begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    if (filled_.option_of(j).last >= term) add(j << 32 | filled_.chosen[j]);
  }
  for (const ledger* each : {&filled_.hours, &filled_.money}) {
    add(~std::uint64_t{0});
    each->tell(term, [&](const ledger::claim& what, std::int64_t asked) {
      add(what.accounts);
      add(static_cast<std::uint64_t>(what.first));
      add(static_cast<std::uint64_t>(asked));
    });
  }
  if (facts_.prices_differ) add(static_cast<std::uint64_t>(filled_.spent));
  return words;
}

/// Terms from `term` on. What is `waiting` begins no sooner than something is given anew.
bool fitting::visit(int term, mask begun, mask waiting) {
  if (is_over()) return false;
  if (begun == facts_.all) return true;
  if (term > 0 && facts_.next_fresh[static_cast<std::size_t>(term - 1)] == term) waiting = 0;
  if (term >= filled_.within().terms || !may_fit(term, begun, waiting)) return false;
  std::string state = key(term, begun, waiting);
  if (failed_.contains(state)) return false;

  const mask ended = ended_before(term, begun);
  filling now{term, begun, waiting, least_load(term, begun), {}};
  for (const std::size_t j : order_)
    if (((begun | waiting) & bit(j)) == 0 && latest_[j] >= term && met(j, ended) &&
        std::ranges::any_of(step(j).options, [&](const auto& option) { return option.first == term; }))
      now.candidates.push_back(j);
  if (choose(now, 0, begun)) return true;
  if (!given_up_) failed_.insert(std::move(state));
  return false;
}

bool fitting::choose(const filling& now, std::size_t at, mask begun) {
  if (given_up_ || !may_be_filled(now, at)) return false;
  if (at == now.candidates.size()) {
    mask waiting = now.waiting;
    for (const std::size_t j : now.candidates)
      if ((begun & bit(j)) == 0 && !filled_.gains_by_waiting(j, now.term)) waiting |= bit(j);
    for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1)
      if (latest_[static_cast<std::size_t>(std::countr_zero(rest))] <= now.term) return false;
    return visit(now.term + 1, begun, waiting);
  }
  const std::size_t j = now.candidates[at];
  const std::size_t hours = filled_.hours.mark();
  const std::size_t money = filled_.money.mark();
  for (std::size_t option = 0; option < step(j).options.size(); ++option) {
    if (step(j).options[option].first != now.term || !filled_.begin(j, option)) continue;
    if (choose(now, at + 1, begun | bit(j))) return true;
    filled_.undo(j, hours, money);
  }
  if (latest_[j] == now.term) return false;
  if (is_over()) return false;
  return choose(now, at + 1, begun);
}

}  // namespace loopbaan::detail
