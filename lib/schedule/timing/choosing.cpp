// SPDX-License-Identifier: BSL-1.0
#include <schedule/timing/choosing.hpp>

#include <algorithm>
#include <utility>

namespace loopbaan::detail {

choosing::choosing(const choice_problem& problem, const choice_facts& facts, bounds within,
                   const std::vector<step_set>& guides, const timing_limits& limits)
    : problem_{problem},
      facts_{facts},
      guides_{guides},
      limits_{limits},
      filled_{problem.timing, facts.next_fresh, within} {}

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

step_set choosing::ended_before(int term, const step_set& begun) const {
  step_set ended;
  begun.each([&](std::size_t j) {
    if (filled_.option_of(j).last < term) ended.add(j);
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
  (now.begun - ended).each([&](std::size_t j) { add(j << 32 | filled_.chosen[j]); });
  for (const ledger* each : {&filled_.hours, &filled_.money}) {
    add(~std::uint64_t{0});
    each->tell(now.term, [&](const ledger::claim& what, std::int64_t asked) {
      add(what.accounts);
      add(static_cast<std::uint64_t>(what.first));
      add(static_cast<std::uint64_t>(asked));
    });
  }
  if (filled_.within().cents < choice_facts::barred) add(static_cast<std::uint64_t>(filled_.spent));
  return words;
}

bool choosing::visit(moment now) {
  if (is_over()) return false;
  if (is_reached(now.begun)) return true;
  if (now.term > 0 && facts_.next_fresh[static_cast<std::size_t>(now.term - 1)] == now.term) now.waiting = {};
  if (now.term >= filled_.within().terms) return false;
  const outlook ahead = look_ahead(now);
  std::string state = key(now, ahead);
  if (failed_.contains(state)) return false;
  if (!may_reach(now, ahead)) return false;

  const step_set ended = ended_before(now.term, now.begun);
  const step_set out = excluded_by(now.begun);
  std::vector<std::size_t> candidates;
  (ahead.useful - now.waiting - out).each([&](std::size_t j) {
    if (are_met(problem_.needs[j], ended) && std::ranges::any_of(step(j).options, [&](const auto& option) {
          return option.first == now.term && option.last < filled_.within().terms;
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
      if (!begun.has(j) && !filled_.gains_by_waiting(j, from.term)) next.waiting.add(j);
    return visit(next);
  }
  const std::size_t j = candidates[at];
  const bool is_guided = guide_.has(j) || problem_.must.has(j);
  if (!is_guided && choose(from, candidates, at + 1, begun)) return true;
  if (is_over()) return false;
  const std::size_t hours = filled_.hours.mark();
  const std::size_t money = filled_.money.mark();
  for (std::size_t option = 0; !excluded_by(begun).has(j) && option < step(j).options.size(); ++option) {
    if (step(j).options[option].first != from.term || !filled_.begin(j, option)) continue;
    const moment now{from.term, begun | step_set::of(j), from.waiting};
    if (is_reached(now.begun) || may_reach(now, look_ahead(now)))
      if (choose(from, candidates, at + 1, now.begun)) return true;
    filled_.undo(j, hours, money);
    if (given_up_) return false;
  }
  return is_guided && choose(from, candidates, at + 1, begun);
}

/// Leaves out, of those that begin last first, what neither the goal nor any other step needs when its turn comes.
void choosing::drop_superfluous() {
  std::vector<std::size_t> order;
  step_set begun;
  for (std::size_t j = 0; j < filled_.chosen.size(); ++j)
    if (filled_.chosen[j] != not_taken) order.push_back(j), begun.add(j);
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t j) {
    return std::pair{filled_.option_of(j).first, j};
  });
  for (const std::size_t j : order) {
    const step_set without = begun - step_set::of(j);
    const auto holds = [&](std::size_t other) {
      if (!without.has(other)) return true;
      return are_met(problem_.needs[other], ended_before(step(other).options[filled_.chosen[other]].first, without));
    };
    bool is_needed = !is_reached(without);
    for (std::size_t other = 0; !is_needed && other < filled_.chosen.size(); ++other) is_needed = !holds(other);
    if (is_needed) continue;
    begun = without;
    filled_.chosen[j] = not_taken;
  }
}

}  // namespace loopbaan::detail
