// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <schedule/timing/choosing.hpp>

namespace loopbaan::detail {
namespace {

std::int64_t least_cents_of(const timing_problem::step& step) {
  std::int64_t least = step.options.front().cents;
  for (const auto& option : step.options) least = std::min(least, option.cents);
  return least;
}

}  // namespace

/// The first term in which a step that has not begun can begin, as far as waiting tells.
int choosing::first_begin(std::size_t j, const moment& now) const {
  if (!now.waiting.has(j)) return now.term;
  return std::max(now.term, facts_.next_fresh[static_cast<std::size_t>(now.term - 1)]);
}

choosing::outlook choosing::look_ahead(const moment& now) const {
  const std::size_t steps = problem_.timing.steps.size();
  outlook made{std::vector<int>(steps, choice_facts::never), {}};
  step_set open;  // may begin yet
  const step_set out = excluded_by(now.begun);
  for (std::size_t j = 0; j < steps; ++j) {
    if (now.begun.has(j))
      made.ended[j] = filled_.option_of(j).last + 1;
    else if (!out.has(j))
      open.add(j);
  }
  // Each round settles at least one more step.
  for (bool moved = true; moved;) {
    moved = false;
    open.each([&](std::size_t j) {
      int from = std::max(first_begin(j, now), facts_.earliest[j]);
      for (const auto& need : problem_.needs[j]) {
        if (from >= filled_.within().terms) break;
        from = std::max(from, ready(need, made.ended));
      }
      for (const auto& option : step(j).options) {
        if (option.first < from || option.last >= filled_.within().terms || option.last + 1 >= made.ended[j]) continue;
        made.ended[j] = option.last + 1;
        moved = true;
      }
    });
  }
  step_set there;
  for (std::size_t j = 0; j < steps; ++j)
    if (made.ended[j] < choice_facts::never) there.add(j);
  open = open & there;
  const step_set ended = ended_before(now.term, now.begun);
  const auto want = [&](const choice_problem::need& need) {
    if (is_met(need, ended)) return;
    for (const auto& set : need.sets)
      for (const step_set& givers : set)
        if (!givers.meets(ended)) made.useful |= givers & open;
  };
  for (const auto& need : problem_.goal) want(need);
  made.useful |= problem_.must & open;
  for (step_set done; done != made.useful;) {
    const step_set fresh = made.useful - done;
    done = made.useful;
    fresh.each([&](std::size_t j) {
      for (const auto& need : problem_.needs[j]) want(need);
    });
  }
  return made;
}

bool choosing::may_reach(const moment& now, const outlook& ahead) {
  for (const auto& need : problem_.goal)
    if (ready(need, ahead.ended) > filled_.within().terms) return false;
  bool in_time = true;
  problem_.must.each([&](std::size_t j) { in_time = in_time && ahead.ended[j] <= filled_.within().terms; });
  return in_time && may_pay(now, ahead, true) && may_pay(now, ahead, false);
}

/// Can what is still to be chosen at the least be had from the accounts, and is there room and money for it?
bool choosing::may_pay(const moment& now, const outlook& ahead, bool hours) {
  const std::size_t steps = problem_.timing.steps.size();
  const bool narrow = hours && (!problem_.timing.most_in.empty() || filled_.within().most < choice_facts::barred);
  const bool dear = !hours && filled_.within().cents < choice_facts::barred;
  const auto amount = [&](std::size_t j) { return hours ? step(j).minutes() : least_cents_of(step(j)); };
  const auto binds = [&](std::size_t j) { return hours ? step(j).hours_bind : step(j).money_binds; };
  std::vector<std::int64_t> weight(steps, choice_facts::barred);
  bool any_binds = false;
  bool all_bind = true;
  for (std::size_t j = 0; j < steps; ++j) {
    if (now.begun.has(j)) weight[j] = 0;
    if (!ahead.useful.has(j)) continue;
    weight[j] = amount(j);
    any_binds = any_binds || (binds(j) && weight[j] > 0);
    all_bind = all_bind && (binds(j) || weight[j] == 0);
  }
  std::optional<std::vector<choice_facts::landmark>> marks;
  if (narrow || dear) {
    marks = facts_.landmarks(weight);
    if (!marks) return false;
    std::int64_t least = 0;
    for (const auto& each : *marks) least += each.price;
    if (dear && filled_.spent + least > filled_.within().cents) return false;
    if (narrow) {
      std::int64_t room = 0;
      for (int term = now.term; term < filled_.within().terms; ++term)
        room = std::min(room + filled_.most_in(term) - filled_.load[static_cast<std::size_t>(term)], choice_facts::barred);
      if (least > room) return false;
    }
  }
  if (!any_binds) return true;
  if (!marks || !all_bind) {
    for (std::size_t j = 0; j < steps; ++j)
      if (ahead.useful.has(j) && !binds(j)) weight[j] = 0;
    marks = facts_.landmarks(weight);
    if (!marks) return false;
  }
  ledger& had = hours ? filled_.hours : filled_.money;
  const std::size_t before = had.mark();
  bool fits = true;
  for (const auto& each : *marks) {
    ledger::claim what{0, filled_.within().terms, -1};
    bool is_bound = true;
    (each.steps & ahead.useful).each([&](std::size_t j) {
      is_bound = is_bound && binds(j);
      what.accounts |= hours ? step(j).hours_of : step(j).money_of;
      const int from = std::max(first_begin(j, now), facts_.earliest[j]);
      for (const auto& option : step(j).options) {
        if (option.first < from || option.last >= filled_.within().terms) continue;
        what.first = std::min(what.first, option.first);
        what.last = std::max(what.last, hours ? option.last : option.first);
      }
    });
    if (!is_bound || what.last < 0) continue;
    // Terms with the same lots are one: so there are few different claims.
    what.first = had.era_of(what.first);
    what.last = had.in_term(0, what.last).last;
    fits = had.ask(what, each.price);
    if (!fits) break;
  }
  had.back_to(before);
  return fits;
}

}  // namespace loopbaan::detail
