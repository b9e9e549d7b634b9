// SPDX-License-Identifier: BSL-1.0
#include <schedule/compiled_schedule.hpp>

#include <algorithm>
#include <tuple>

namespace loopbaan::detail {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

bool has(const std::vector<obstacle>& without, const obstacle& each) {
  return std::ranges::find(without, each) != without.end();
}

std::int64_t shared_days(const school_term& term, const day_span& with) {
  const auto from = std::max(sys_days{term.from}, sys_days{with.from});
  const auto to = std::min(sys_days{term.to}, sys_days{with.to});
  return std::max<std::int64_t>((to - from).count() + 1, 0);
}

std::int64_t days_of(const school_term& term) { return shared_days(term, {term.from, term.to}); }

/// An amount in parts that are as the weights are; what rounding leaves comes later.
std::vector<std::int64_t> spread(std::int64_t amount, const std::vector<std::int64_t>& weights) {
  std::int64_t all = 0;
  for (const std::int64_t each : weights) all += each;
  std::vector<std::int64_t> parts;
  std::int64_t before = 0;
  std::int64_t weight = 0;
  for (const std::int64_t each : weights) {
    weight += each;
    // Weights are days of a calendar, at most some 25 000.
    const std::int64_t until = amount / all * weight + amount % all * weight / all;
    parts.push_back(until - before);
    before = until;
  }
  return parts;
}

}  // namespace

compiled_schedule::compiled_schedule(const schedule_ground& ground, const standing& stands,
                                     const schedule_request& request, account_lots lots)
    : ground_{ground}, stands_{stands}, request_{request}, lots_{std::move(lots)}, steps_{request.steps} {
  std::ranges::sort(steps_, {}, &step_to_schedule::step);
  for (const school_term& term : ground.calendar.terms()) {
    // Leaves may overlap: a day of two is one day of leave.
    std::int64_t away = 0;
    for (auto day = sys_days{term.from}; day <= sys_days{term.to}; day += days{1})
      away += std::ranges::any_of(
          request.leave, [&](const day_span& each) { return sys_days{each.from} <= day && day <= sys_days{each.to}; });
    on_leave_.push_back(2 * away > days_of(term));
  }
  find_accounts();
  find_deadlines();
  find_limits();
  editions_.resize(steps_.size());
}

std::int64_t compiled_schedule::minutes_of(std::size_t step) const {
  return ground_.fw.steps()[steps_[step].step].hours.value_or(minutes{}).count();
}

std::string compiled_schedule::phase_of(std::size_t step) const {
  const auto phase = steps_[step].phase;
  return phase ? ground_.fw.phases()[*phase].id : "";
}

void compiled_schedule::find_accounts() {
  if (ground_.rules == nullptr) return;
  for (std::size_t a = 0; a < ground_.rules->accounts().size(); ++a) {
    serving_.push_back({a, ""});
    for (const account_lot& lot : lots_.lots)
      if (lot.account == a && !lot.phase.empty() && std::ranges::none_of(serving_, [&](const auto& each) {
            return each.account == a && each.phase == lot.phase;
          }))
        serving_.push_back({a, lot.phase});
  }
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    const bool pays = std::ranges::any_of(all_options(i, true), [](const auto& each) { return each.option.cents > 0; });
    if ((minutes_of(i) > 0 && serving_of(i, account_unit::hours) == 0) ||
        (pays && serving_of(i, account_unit::euro) == 0))
      unserved_.push_back({obstacle::kind::no_account, steps_[i].step, {}, {}});
  }
}

bool compiled_schedule::is_unlimited(std::size_t which) const {
  return ground_.rules->accounts()[serving_[which].account].unlimited.value_or(false);
}

std::uint64_t compiled_schedule::serving_of(std::size_t step, account_unit unit) const {
  std::uint64_t found = 0;
  const std::string payer = ground_.fw.steps()[steps_[step].step].payer.value_or("");
  const std::string phase = phase_of(step);
  for (std::size_t i = 0; i < serving_.size() && i < most_accounts; ++i) {
    const policy_account& account = ground_.rules->accounts()[serving_[i].account];
    const bool pays = account.payers.empty() || std::ranges::count(account.payers, payer) > 0;
    const bool then = account.phases.empty() || std::ranges::count(account.phases, phase) > 0;
    if (account.unit == unit && pays && then && (serving_[i].phase.empty() || serving_[i].phase == phase))
      found |= std::uint64_t{1} << i;
  }
  return found;
}

std::vector<compiled_schedule::numbered_lot> compiled_schedule::lots_of(account_unit unit) const {
  std::vector<numbered_lot> found;
  const auto& terms = ground_.calendar.terms();
  for (std::size_t i = 0; i < lots_.lots.size(); ++i) {
    const account_lot& each = lots_.lots[i];
    if (ground_.rules->accounts()[each.account].unit != unit) continue;
    timing_problem::lot made{0, each.amount, -1, -1};
    for (std::size_t term = 0; term < terms.size(); ++term)
      if (terms[term].from <= each.days.to && each.days.from <= terms[term].to) {
        if (made.first < 0) made.first = static_cast<int>(term);
        made.last = static_cast<int>(term);
      }
    if (made.first < 0) continue;
    const auto at = std::ranges::find_if(
        serving_, [&](const serving& s) { return s.account == each.account && s.phase == each.phase; });
    made.account = static_cast<int>(at - serving_.begin());
    found.push_back({made, i});
  }
  return found;
}

void compiled_schedule::find_deadlines() {
  if (ground_.rules == nullptr || !request_.holder.since) return;
  for (const phase& each : ground_.fw.phases()) {
    const policy_rule* rule =
        ground_.rules->find("phase-limit", request_.holder.where, ground_.calendar.terms().front().from, each.id);
    if (rule == nullptr || rule->phase != each.id) continue;
    if (const auto* years = std::get_if<year_count>(&rule->value)) {
      const date since = *request_.holder.since;
      const auto limit = static_cast<int>(std::min<std::int64_t>(years->count(), 100));
      const date until = (since.year() + std::chrono::years{limit}) / since.month() /
                         std::chrono::day{std::min(28U, static_cast<unsigned>(since.day()))};
      deadlines_.push_back({each.id, date{sys_days{until} - days{1}}, true});
    }
  }
}

std::optional<int> compiled_schedule::last_term_of_phase(std::size_t step) const {
  if (!request_.keep_phase_limits) return std::nullopt;
  const std::string phase = phase_of(step);
  for (const phase_deadline& each : deadlines_) {
    if (each.phase != phase) continue;
    int last = -1;
    for (std::size_t term = 0; term < ground_.calendar.size(); ++term)
      if (ground_.calendar.terms()[term].to <= each.last) last = static_cast<int>(term);
    return last;
  }
  return std::nullopt;
}

void compiled_schedule::find_limits() {
  using kind = obstacle::kind;
  std::uint64_t hours = 0;
  std::uint64_t money = 0;
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    hours |= serving_of(i, account_unit::hours);
    money |= serving_of(i, account_unit::euro);
  }
  for (std::size_t i = 0; i < serving_.size() && i < most_accounts; ++i) {
    const obstacle each{kind::account, {}, {}, serving_[i].account};
    if (((hours | money) >> i & 1) != 0 && !is_unlimited(i) && !has(limits_, each)) limits_.push_back(each);
  }
  if (request_.most_in_term || !request_.most_by_term.empty()) limits_.push_back({kind::full_term, {}, {}, {}});
  if (!request_.leave.empty()) limits_.push_back({kind::leave, {}, {}, {}});
  bool phases = false;
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    const step_index step = steps_[i].step;
    if (ground_.held != nullptr && !ground_.held->editions_of(step).empty())
      limits_.push_back({kind::offer, step, {}, {}});
    if (std::ranges::count(request_.agreed, step, &step_agreement::step) > 0)
      limits_.push_back({kind::agreement, step, {}, {}});
    phases = phases || last_term_of_phase(i);
  }
  if (phases) limits_.push_back({kind::phase_limit, {}, {}, {}});
}

std::vector<compiled_schedule::made_option> compiled_schedule::all_options(std::size_t step, bool in_editions) const {
  std::vector<made_option> made;
  const school_calendar& when = ground_.calendar;
  const loopbaan::step& what = ground_.fw.steps()[steps_[step].step];
  const std::int64_t price = what.cost.value_or(cents{}).count();
  const auto add = [&](std::size_t first, std::size_t last, const std::vector<std::int64_t>& weights,
                       std::int64_t cents, std::optional<std::size_t> edition) {
    made.push_back(
        {{static_cast<int>(first), static_cast<int>(last), cents, spread(minutes_of(step), weights)}, edition});
  };
  if (in_editions && ground_.held != nullptr && !ground_.held->editions_of(steps_[step].step).empty()) {
    for (const std::size_t e : ground_.held->editions_of(steps_[step].step)) {
      const step_edition& each = ground_.held->editions()[e];
      const auto span = ground_.held->terms_of(e, when);
      if (!span || each.free_places() == 0 || std::ranges::count(request_.taken, e) > 0) continue;
      std::vector<std::int64_t> weights;
      for (std::size_t term = span->first; term <= span->last; ++term)
        weights.push_back(each.term ? 1 : shared_days(when.terms()[term], {*each.from, *each.to}));
      add(span->first, span->last, weights, each.cost ? each.cost->count() : price, e);
    }
  } else {
    const std::int64_t weeks = what.weeks.value_or(week_count{}).count();
    for (std::size_t first = 0; first < when.size(); ++first) {
      std::vector<std::int64_t> weights;
      std::int64_t lasts = 0;
      std::size_t last = first;
      for (; last < when.size(); ++last) {
        lasts += when.weeks_of(last);
        weights.push_back(days_of(when.terms()[last]));
        if (lasts >= weeks) break;
      }
      if (last < when.size()) add(first, last, weights, price, std::nullopt);
    }
  }
  std::ranges::stable_sort(made, [](const made_option& a, const made_option& b) {
    return std::tie(a.option.first, a.option.last, a.option.cents) <
           std::tie(b.option.first, b.option.last, b.option.cents);
  });
  return made;
}

bool compiled_schedule::agreed(std::size_t step, const made_option& option) const {
  return std::ranges::all_of(request_.agreed, [&](const step_agreement& each) {
    if (each.step != steps_[step].step) return true;
    const bool is_edition = option.edition && ground_.held->editions()[*option.edition].id == each.where;
    const auto term = ground_.calendar.find(each.where);
    const int at = term ? static_cast<int>(*term) : -1;
    if (each.what == step_agreement::kind::in) return is_edition || option.option.first == at;
    return !is_edition && !(term && option.option.first <= at && at <= option.option.last);
  });
}

std::vector<compiled_schedule::made_option> compiled_schedule::options_of(std::size_t step,
                                                                          const std::vector<obstacle>& without) const {
  using kind = obstacle::kind;
  const step_index self = steps_[step].step;
  std::vector<made_option> found = all_options(step, !has(without, {kind::offer, self, {}, {}}));
  const auto until = last_term_of_phase(step);
  std::erase_if(found, [&](const made_option& each) {
    if (!has(without, {kind::agreement, self, {}, {}}) && !agreed(step, each)) return true;
    if (until && !has(without, {kind::phase_limit, {}, {}, {}}) && each.option.last > *until) return true;
    if (has(without, {kind::leave, {}, {}, {}})) return false;
    for (int term = each.option.first; term <= each.option.last; ++term)
      if (on_leave_[static_cast<std::size_t>(term)]) return true;
    return false;
  });
  return found;
}

std::optional<obstacle> compiled_schedule::why_not_in(std::size_t step, int term) const {
  using kind = obstacle::kind;
  const step_index self = steps_[step].step;
  std::vector<obstacle> without;
  const auto begins = [&] {
    return std::ranges::any_of(options_of(step, without), [&](const auto& each) { return each.option.first == term; });
  };
  if (begins()) return std::nullopt;
  for (const obstacle& each : {obstacle{kind::leave, {}, {}, {}}, obstacle{kind::agreement, self, {}, {}},
                               obstacle{kind::phase_limit, {}, {}, {}}, obstacle{kind::offer, self, {}, {}}}) {
    without.push_back(each);
    if (begins()) return obstacle{each.what, self, {}, {}};
  }
  return obstacle{kind::calendar, self, {}, {}};
}

timing_problem compiled_schedule::problem(const std::vector<obstacle>& without) const {
  timing_problem made = times(without);
  for (std::size_t i = 0; i < steps_.size(); ++i) made.steps[i].needs = needs_of(i);
  return made;
}

timing_problem compiled_schedule::times(const std::vector<obstacle>& without) const {
  using kind = obstacle::kind;
  timing_problem made;
  made.terms = static_cast<int>(ground_.calendar.size());
  if (ground_.rules != nullptr) {
    for (const auto& each : lots_of(account_unit::hours)) made.hours.push_back(each.lot);
    for (const auto& each : lots_of(account_unit::euro)) made.money.push_back(each.lot);
  }
  std::uint64_t free = 0;
  for (std::size_t i = 0; i < serving_.size() && i < most_accounts; ++i)
    if (is_unlimited(i) || has(without, {kind::account, {}, {}, serving_[i].account})) free |= std::uint64_t{1} << i;
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    timing_problem::step each;
    editions_[i].clear();
    for (made_option& option : options_of(i, without)) {
      each.options.push_back(std::move(option.option));
      editions_[i].push_back(option.edition);
    }
    if (ground_.rules != nullptr) {
      each.hours_of = serving_of(i, account_unit::hours);
      each.money_of = serving_of(i, account_unit::euro);
      each.hours_bind = each.hours_of != 0 && (each.hours_of & free) == 0;
      each.money_binds = each.money_of != 0 && (each.money_of & free) == 0;
    }
    made.steps.push_back(std::move(each));
  }
  if (has(without, {kind::full_term, {}, {}, {}})) return made;
  for (const minutes each : request_.most_by_term) made.most_in.push_back(each.count());
  if (!request_.most_in_term) return made;
  made.most_in.resize(ground_.calendar.size(), request_.most_in_term->count());
  for (std::int64_t& each : made.most_in) each = std::min(each, request_.most_in_term->count());
  return made;
}

}  // namespace loopbaan::detail
