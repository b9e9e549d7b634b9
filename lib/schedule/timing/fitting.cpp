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
      bounds_{within},
      limits_{limits},
      hours_{problem.hours, problem.terms},
      money_{problem.money, problem.terms},
      chosen_(problem.steps.size(), not_begun),
      load_(static_cast<std::size_t>(problem.terms), 0) {
  for (const timing_problem::step& each : problem.steps) {
    const kind is{each.hours_bind ? each.hours_of : 0, each.hours_bind};
    const auto known = std::ranges::find(kinds_, is);
    kind_of_.push_back(static_cast<std::size_t>(known - kinds_.begin()));
    if (known == kinds_.end()) kinds_.push_back(is);
  }
}

fitting::found fitting::run() {
  if (!facts_.last_begins(problem_, bounds_.terms, latest_)) return found::no;
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

std::int64_t fitting::most_in(int term) const {
  if (problem_.most_in.empty()) return bounds_.most;
  return std::min(bounds_.most, problem_.most_in[static_cast<std::size_t>(term)]);
}

fitting::mask fitting::ended_before(int term, mask begun) const {
  mask ended = 0;
  for (mask rest = begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    if (step(j).options[chosen_[j]].last < term) ended |= bit(j);
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
  if (problem_.most_in.empty() && bounds_.most >= (std::int64_t{1} << 59)) return true;
  std::vector<std::int64_t> due(static_cast<std::size_t>(bounds_.terms), 0);
  for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    int last = term;
    for (const auto& option : step(j).options)
      if (option.first <= latest_[j] && option.last < bounds_.terms) last = std::max(last, option.last);
    due[static_cast<std::size_t>(last)] += step(j).minutes();
  }
  std::int64_t asked = 0;
  std::int64_t room = 0;
  for (int at = term; at < bounds_.terms; ++at) {
    asked += due[static_cast<std::size_t>(at)] + load_[static_cast<std::size_t>(at)];
    room = std::min(room + most_in(at), std::int64_t{1} << 60);
    if (asked > room) return false;
  }
  return true;
}

/// What is left over when all terms after this one are full must be in this one.
std::int64_t fitting::least_load(int term, mask begun) const {
  std::int64_t room = 0;
  for (int at = term + 1; at < bounds_.terms; ++at)
    room = std::min(room + most_in(at) - load_[static_cast<std::size_t>(at)], std::int64_t{1} << 60);
  std::int64_t asked = load_[static_cast<std::size_t>(term)];
  for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1)
    asked += step(static_cast<std::size_t>(std::countr_zero(rest))).minutes();
  return asked - room;
}

/// Do the candidates from one on bring a term to the load that it must have?
bool fitting::may_be_filled(const filling& now, std::size_t at) const {
  std::int64_t load = load_[static_cast<std::size_t>(now.term)];
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
  std::int64_t cents = spent_;
  const std::size_t hours = hours_.mark();
  const std::size_t money = money_.mark();
  bool fits = true;
  for (mask rest = facts_.all & ~begun; fits && rest != 0; rest &= rest - 1) {
    const auto j = static_cast<std::size_t>(std::countr_zero(rest));
    int from = std::max(term, facts_.earliest[j]);
    if ((waiting & bit(j)) != 0) from = std::max(from, facts_.next_fresh[static_cast<std::size_t>(term - 1)]);
    int first = bounds_.terms;
    int last_begin = -1;
    int last = -1;
    for (const auto& option : step(j).options) {
      if (option.first < from || option.first > latest_[j] || option.last >= bounds_.terms) continue;
      first = std::min(first, option.first);
      last_begin = std::max(last_begin, option.first);
      last = std::max(last, option.last);
    }
    fits = last >= 0;
    cents += least_cents(step(j));
    if (fits && step(j).hours_bind) fits = hours_.ask({step(j).hours_of, first, last}, step(j).minutes());
    if (fits && step(j).money_binds) fits = money_.ask({step(j).money_of, first, last_begin}, least_cents(step(j)));
  }
  hours_.back_to(hours);
  money_.back_to(money);
  return fits && cents <= bounds_.cents && terms_are_wide_enough(term, begun) && may_be_spread(term, begun) &&
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
    if (step(j).options[chosen_[j]].last >= term) add(j << 32 | chosen_[j]);
  }
  for (const ledger* each : {&hours_, &money_}) {
    add(~std::uint64_t{0});
    each->tell(term, [&](const ledger::claim& what, std::int64_t asked) {
      add(what.accounts);
      add(static_cast<std::uint64_t>(what.first));
      add(static_cast<std::uint64_t>(asked));
    });
  }
  if (facts_.prices_differ) add(static_cast<std::uint64_t>(spent_));
  return words;
}

/// Terms from `term` on. What is `waiting` begins no sooner than something is given anew.
bool fitting::visit(int term, mask begun, mask waiting) {
  if (is_over()) return false;
  if (begun == facts_.all) return true;
  if (term > 0 && facts_.next_fresh[static_cast<std::size_t>(term - 1)] == term) waiting = 0;
  if (term >= bounds_.terms || !may_fit(term, begun, waiting)) return false;
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

bool fitting::begin(std::size_t j, std::size_t at) {
  const auto& option = step(j).options[at];
  if (option.last >= bounds_.terms) return false;
  for (int term = option.first; term <= option.last; ++term)
    if (load_[static_cast<std::size_t>(term)] + option.minutes[static_cast<std::size_t>(term - option.first)] >
        most_in(term))
      return false;
  const std::size_t hours = hours_.mark();
  const std::size_t money = money_.mark();
  bool fits = spent_ + option.cents <= bounds_.cents;
  for (int term = option.first; fits && step(j).hours_bind && term <= option.last; ++term)
    fits = hours_.ask(hours_.in_term(step(j).hours_of, term),
                      option.minutes[static_cast<std::size_t>(term - option.first)]);
  if (fits && step(j).money_binds) fits = money_.ask(money_.in_term(step(j).money_of, option.first), option.cents);
  if (!fits) {
    hours_.back_to(hours);
    money_.back_to(money);
    return false;
  }
  for (int term = option.first; term <= option.last; ++term)
    load_[static_cast<std::size_t>(term)] += option.minutes[static_cast<std::size_t>(term - option.first)];
  spent_ += option.cents;
  chosen_[j] = at;
  return true;
}

void fitting::undo(std::size_t j, std::size_t at, std::size_t hours, std::size_t money) {
  const auto& option = step(j).options[at];
  hours_.back_to(hours);
  money_.back_to(money);
  for (int term = option.first; term <= option.last; ++term)
    load_[static_cast<std::size_t>(term)] -= option.minutes[static_cast<std::size_t>(term - option.first)];
  spent_ -= option.cents;
  chosen_[j] = not_begun;
}

/// Could a step that fits into a term gain by beginning later, though nothing is given until then? Only where it would
/// be cheaper, or would last until something is given.
bool fitting::gains_by_waiting(std::size_t j, int term) const {
  const timing_problem::option* now = nullptr;
  for (const auto& option : step(j).options) {
    if (option.first != term || option.last != term) continue;
    if (now == nullptr || option.cents < now->cents) now = &option;
  }
  if (now == nullptr || load_[static_cast<std::size_t>(term)] + now->minutes.front() > most_in(term)) return true;
  const int fresh = facts_.next_fresh[static_cast<std::size_t>(term)];
  return std::ranges::any_of(step(j).options, [&](const auto& option) {
    return option.first > term && option.first < fresh && (option.last >= fresh || option.cents < now->cents);
  });
}

bool fitting::choose(const filling& now, std::size_t at, mask begun) {
  if (given_up_ || !may_be_filled(now, at)) return false;
  if (at == now.candidates.size()) {
    mask waiting = now.waiting;
    for (const std::size_t j : now.candidates)
      if ((begun & bit(j)) == 0 && !gains_by_waiting(j, now.term)) waiting |= bit(j);
    for (mask rest = facts_.all & ~begun; rest != 0; rest &= rest - 1)
      if (latest_[static_cast<std::size_t>(std::countr_zero(rest))] <= now.term) return false;
    return visit(now.term + 1, begun, waiting);
  }
  const std::size_t j = now.candidates[at];
  const std::size_t hours = hours_.mark();
  const std::size_t money = money_.mark();
  for (std::size_t option = 0; option < step(j).options.size(); ++option) {
    if (step(j).options[option].first != now.term || !begin(j, option)) continue;
    if (choose(now, at + 1, begun | bit(j))) return true;
    undo(j, option, hours, money);
  }
  if (latest_[j] == now.term) return false;
  if (is_over()) return false;
  return choose(now, at + 1, begun);
}

}  // namespace loopbaan::detail
