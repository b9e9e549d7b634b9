// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/choosing.hpp>

#include <algorithm>
#include <utility>

namespace loopbaan::detail {

choosing::choosing(const choice_problem& problem, const choice_facts& facts, bounds within,
                   const std::vector<step_set>& guides, const timing_limits& limits)
    : problem_{problem},
      facts_{facts},
      bounds_{within},
      guides_{guides},
      limits_{limits},
      hours_{problem.timing.hours, problem.timing.terms},
      money_{problem.timing.money, problem.timing.terms},
      chosen_(problem.timing.steps.size(), not_taken),
      load_(static_cast<std::size_t>(problem.timing.terms), 0) {}

choosing::found choosing::run() {
  // A way in that begins badly is left soon for another. What led nowhere stays known, so that little is done twice.
  for (std::int64_t patience = 1024; patience < limits_.nodes; patience *= 8)
    for (const step_set& guide : guides_)
      if (const found one = look(guide, patience); one != found::given_up || is_stopped_) return one;
  return look(guides_.front(), limits_.nodes);
}

choosing::found choosing::look(const step_set& guide, std::int64_t patience) {
  guide_ = guide;
  until_ = std::min(nodes_ + patience, limits_.nodes);
  given_up_ = false;
  if (visit({0, {}, {}})) {
    drop_superfluous();
    return found::yes;
  }
  return given_up_ ? found::given_up : found::no;
}

std::int64_t choosing::most_in(int term) const {
  if (problem_.timing.most_in.empty()) return bounds_.most;
  return std::min(bounds_.most, problem_.timing.most_in[static_cast<std::size_t>(term)]);
}

step_set choosing::ended_before(int term, const step_set& begun) const {
  step_set ended;
  begun.each([&](std::size_t j) {
    if (step(j).options[chosen_[j]].last < term) ended.add(j);
  });
  return ended;
}

step_set choosing::excluded_by(const step_set& begun) const {
  step_set out;
  begun.each([&](std::size_t j) { out |= problem_.excludes[j]; });
  return out;
}

bool choosing::is_reached(const step_set& begun) const {
  return (problem_.must - begun).empty() && are_met(problem_.goal, begun);
}

bool choosing::is_over() {
  ++nodes_;
  is_stopped_ = is_stopped_ || ((nodes_ & 63) == 0 && limits_.stops && limits_.stops());
  if (nodes_ > until_ || is_stopped_) given_up_ = true;
  return given_up_;
}

std::string choosing::key(const moment& now, const outlook& ahead) const {
  std::string words;
  const auto add = [&](std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) words += static_cast<char>(number >> shift & 0xff);
  };
  const auto add_set = [&](const step_set& set) {
    for (const std::uint64_t word : set.words()) add(word);
  };
  const step_set ended = ended_before(now.term, now.begun);
  add(static_cast<std::uint64_t>(now.term));
  add_set(ahead.useful);
  add_set(now.waiting & ahead.useful);
  add_set(problem_.must - now.begun);
  std::uint64_t given = 0;
  for (std::size_t i = 0; i < facts_.givers.size(); ++i) {
    if (facts_.givers[i].meets(ended)) given |= std::uint64_t{1} << (i & 63);
    if ((i & 63) == 63 || i + 1 == facts_.givers.size()) add(std::exchange(given, 0));
  }
  (now.begun - ended).each([&](std::size_t j) { add(j << 32 | chosen_[j]); });
  for (const ledger* each : {&hours_, &money_}) {
    add(~std::uint64_t{0});
    each->tell(now.term, [&](const ledger::claim& what, std::int64_t asked) {
      add(what.accounts);
      add(static_cast<std::uint64_t>(what.first));
      add(static_cast<std::uint64_t>(asked));
    });
  }
  if (bounds_.cents < choice_facts::barred) add(static_cast<std::uint64_t>(spent_));
  return words;
}

bool choosing::visit(moment now) {
  if (is_over()) return false;
  if (is_reached(now.begun)) return true;
  if (now.term > 0 && facts_.next_fresh[static_cast<std::size_t>(now.term - 1)] == now.term) now.waiting = {};
  if (now.term >= bounds_.terms) return false;
  const outlook ahead = look_ahead(now);
  std::string state = key(now, ahead);
  if (failed_.contains(state)) return false;
  if (!may_reach(now, ahead)) return false;

  const step_set ended = ended_before(now.term, now.begun);
  const step_set out = excluded_by(now.begun);
  std::vector<std::size_t> candidates;
  (ahead.useful - now.waiting - out).each([&](std::size_t j) {
    if (are_met(problem_.needs[j], ended) && std::ranges::any_of(step(j).options, [&](const auto& option) {
          return option.first == now.term && option.last < bounds_.terms;
        }))
      candidates.push_back(j);
  });
  // What the guide takes comes first; of that, what takes most.
  std::ranges::stable_sort(candidates, {}, [&](std::size_t j) {
    return std::pair{!guide_.has(j), -step(j).minutes()};
  });
  if (choose(now, candidates, 0, now.begun)) return true;
  if (!given_up_) failed_.insert(std::move(state));
  return false;
}

bool choosing::choose(const moment& from, const std::vector<std::size_t>& candidates, std::size_t at,
                      const step_set& begun) {
  if (given_up_) return false;
  if (at == candidates.size()) {
    moment next{from.term + 1, begun, from.waiting};
    for (const std::size_t j : candidates)
      if (!begun.has(j) && !gains_by_waiting(j, from.term)) next.waiting.add(j);
    return visit(next);
  }
  const std::size_t j = candidates[at];
  const bool is_guided = guide_.has(j) || problem_.must.has(j);
  if (!is_guided && choose(from, candidates, at + 1, begun)) return true;
  if (is_over()) return false;
  const std::size_t hours = hours_.mark();
  const std::size_t money = money_.mark();
  for (std::size_t option = 0; !excluded_by(begun).has(j) && option < step(j).options.size(); ++option) {
    if (step(j).options[option].first != from.term || !begin(j, option)) continue;
    const moment now{from.term, begun | step_set::of(j), from.waiting};
    if (is_reached(now.begun) || may_reach(now, look_ahead(now)))
      if (choose(from, candidates, at + 1, now.begun)) return true;
    undo(j, option, hours, money);
    if (given_up_) return false;
  }
  return is_guided && choose(from, candidates, at + 1, begun);
}

bool choosing::begin(std::size_t j, std::size_t at) {
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

void choosing::undo(std::size_t j, std::size_t at, std::size_t hours, std::size_t money) {
  const auto& option = step(j).options[at];
  hours_.back_to(hours);
  money_.back_to(money);
  for (int term = option.first; term <= option.last; ++term)
    load_[static_cast<std::size_t>(term)] -= option.minutes[static_cast<std::size_t>(term - option.first)];
  spent_ -= option.cents;
  chosen_[j] = not_taken;
}

/// As in `fitting`: could a step that fits into a term gain by beginning later, though nothing is given until then?
bool choosing::gains_by_waiting(std::size_t j, int term) const {
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

/// Leaves out, of those that begin last first, what neither the goal nor any other step needs when its turn comes.
void choosing::drop_superfluous() {
  std::vector<std::size_t> order;
  step_set begun;
  for (std::size_t j = 0; j < chosen_.size(); ++j)
    if (chosen_[j] != not_taken) order.push_back(j), begun.add(j);
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t j) {
    return std::pair{step(j).options[chosen_[j]].first, j};
  });
  for (const std::size_t j : order) {
    const step_set without = begun - step_set::of(j);
    const auto holds = [&](std::size_t other) {
      if (!without.has(other)) return true;
      return are_met(problem_.needs[other], ended_before(step(other).options[chosen_[other]].first, without));
    };
    bool is_needed = !is_reached(without);
    for (std::size_t other = 0; !is_needed && other < chosen_.size(); ++other) is_needed = !holds(other);
    if (is_needed) continue;
    begun = without;
    chosen_[j] = not_taken;
  }
}

}  // namespace loopbaan::detail
