// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/earlier_end.hpp>

#include <algorithm>
#include <numeric>
#include <utility>

#include <schedule/compiled_schedule.hpp>
#include <schedule/schedule_checks.hpp>
#include <schedule/search_limits.hpp>
#include <schedule/shortage.hpp>
#include <schedule/timing/search.hpp>

namespace loopbaan {
namespace {

using detail::compiled_schedule;
using detail::timing_answer;
using detail::timing_problem;

/// The problem when everything must have ended before a term.
timing_problem ended_before(timing_problem problem, int terms) {
  problem.terms = terms;
  for (timing_problem::step& each : problem.steps)
    std::erase_if(each.options, [&](const timing_problem::option& option) { return option.last >= terms; });
  return problem;
}

/// Asks whether everything fits into fewer terms when one thing gives way.
class earlier_end_finder {
public:
  earlier_end_finder(const schedule_ground& ground, const standing& stands, schedule_request request, int terms,
                     const schedule_limits& limits)
      : ground_{ground},
        stands_{stands},
        request_{std::move(request)},
        terms_{terms},
        limits_{detail::timing_limits_of(limits)} {}

  /// @param is_proven  that with nothing changed it ends no earlier
  earlier_ends find(bool is_proven) {
    const compiled_schedule compiled = compile(request_);
    if (!is_proven) look_unchanged(compiled.problem());
    if (terms_ == 0) return std::move(made_);
    std::vector<std::size_t> accounts;
    for (const obstacle& each : compiled.limits()) {
      if (each.what == obstacle::kind::account)
        accounts.push_back(*each.account);
      else if (each.what == obstacle::kind::full_term && request_.most_by_term.empty())
        widen(each, longest_of(compiled));
      else
        leave_out(compiled, each);
    }
    std::ranges::sort(accounts);
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    for (const std::size_t account : accounts) add_to(account, most_asked(compiled, account));
    std::ranges::stable_sort(made_.found, {}, [](const earlier_end& each) { return each.what.what; });
    std::ranges::stable_sort(made_.given_up, {}, [](const unsettled_end& each) { return each.what.what; });
    return std::move(made_);
  }

private:
  enum class fits { yes, no, given_up };

  [[nodiscard]] compiled_schedule compile(const schedule_request& request) const {
    account_lots lots;
    if (ground_.rules != nullptr)
      lots = find_lots(*ground_.rules, request.holder, ground_.calendar, request.changes).value();
    return {ground_, stands_, request, std::move(lots)};
  }

  /// The terms that a problem then takes, in `reached_`.
  fits ask(const timing_problem& problem) { return ask_within(problem, terms_); }

  fits ask_within(const timing_problem& problem, int terms) {
    if (limits_.stops()) return fits::given_up;
    const timing_problem within = ended_before(problem, terms);
    const bool has_none = std::ranges::any_of(within.steps, [](const auto& step) { return step.options.empty(); });
    if (!has_none && detail::falls_short(within)) return fits::no;  // without a search, which might be given up
    const timing_answer found = find_any_times(within, limits_);
    if (found.what == timing_answer::outcome::impossible) return fits::no;
    if (found.what == timing_answer::outcome::unknown) return fits::given_up;
    reached_ = static_cast<std::size_t>(found.terms_used);
    return fits::yes;
  }

  /// The fewest terms of a problem that fits, in `reached_`; false where the search gave up on fewer.
  bool ask_for_fewer(const timing_problem& problem) {
    fits found = fits::yes;
    while (found == fits::yes && reached_ > 1) {
      const std::size_t before = reached_;
      found = ask_within(problem, static_cast<int>(before) - 1);
      if (found != fits::yes) reached_ = before;
    }
    return found != fits::given_up;
  }

  /// What was not found before may be found now; what it is then compared with is the earlier end.
  void look_unchanged(const timing_problem& problem) {
    const fits found = ask(problem);
    if (found == fits::yes) {
      made_.unchanged_proven = ask_for_fewer(problem);
      made_.unchanged = reached_;
      terms_ = static_cast<int>(reached_) - 1;
    }
    if (found == fits::given_up) made_.unchanged_proven = false;
  }

  fits ask_with(const schedule_request& changed) { return ask(compile(changed).problem()); }

  void leave_out(const compiled_schedule& compiled, const obstacle& limit) {
    const timing_problem without = compiled.problem({limit});
    const fits found = ask(without);
    if (found == fits::yes) {
      const bool fewest = ask_for_fewer(without);
      made_.found.push_back({.what = limit, .terms = reached_, .proven = fewest && made_.unchanged_proven});
    }
    if (found == fits::given_up) made_.given_up.push_back({limit});
  }

  /// The least amount up to one that is enough, for what fits ever better the more there is of it; where the search gave
  /// up on the most that can be asked, `unsettled` is.
  template <class With>
  std::optional<std::pair<std::int64_t, bool>> least(std::int64_t too_few, std::int64_t most,
                                                     const unsettled_end& unsettled, With with) {
    if (most <= too_few) return std::nullopt;
    const std::int64_t nothing = too_few;
    const fits at_most = ask_with(with(most));
    if (at_most == fits::given_up) made_.given_up.push_back(unsettled);
    if (at_most != fits::yes) return std::nullopt;
    bool proven = true;
    std::size_t reached = reached_;
    while (most - too_few > 1) {
      const std::int64_t amount = too_few + (most - too_few) / 2;
      const fits found = ask_with(with(amount));
      proven = proven && found != fits::given_up;
      (found == fits::yes ? most : too_few) = amount;
      if (found == fits::yes) reached = reached_;
    }
    proven = proven && (too_few > nothing || made_.unchanged_proven);
    reached_ = reached;
    const bool fewest = ask_for_fewer(compile(with(most)).problem());
    return std::pair{most, proven && fewest};
  }

  void add_to(std::size_t account, std::int64_t most) {
    const obstacle what{obstacle::kind::account, {}, {}, account};
    int before = 0;
    for (std::size_t term = 0; term < static_cast<std::size_t>(terms_); ++term) {
      const int year = ground_.calendar.year_of(term);
      if (term > 0 && year == before) continue;
      before = year;
      account_change more{ground_.rules->accounts()[account].id, year, 0};
      const auto enough = least(0, most, {what, year}, [&](std::int64_t amount) {
        schedule_request changed = request_;
        more.amount = amount;
        changed.changes.push_back(more);
        return changed;
      });
      if (!enough) continue;
      more.amount = enough->first;
      made_.found.push_back({.what = what, .more = more, .terms = reached_, .proven = enough->second});
    }
  }

  void widen(const obstacle& limit, std::int64_t most) {
    const auto enough = least(request_.most_in_term->count(), most, {limit}, [&](std::int64_t amount) {
      schedule_request changed = request_;
      changed.most_in_term = minutes::of(amount).value();
      return changed;
    });
    if (enough)
      made_.found.push_back({.what = limit,
                             .most_in_term = minutes::of(enough->first).value(),
                             .terms = reached_,
                             .proven = enough->second});
  }

  /// All minutes of all steps: more can be in no term.
  static std::int64_t longest_of(const compiled_schedule& compiled) {
    std::int64_t sum = 0;
    for (const timing_problem::step& each : compiled.problem().steps)
      if (!each.options.empty())
        for (const std::int64_t part : each.options.front().minutes) sum += part;
    return sum;
  }

  /// All that can be asked of an account: what all steps take, and what was taken off it.
  [[nodiscard]] std::int64_t most_asked(const compiled_schedule& compiled, std::size_t account) const {
    std::int64_t sum = 0;
    if (ground_.rules->accounts()[account].unit == account_unit::hours)
      sum = longest_of(compiled);
    else
      for (const timing_problem::step& each : compiled.problem().steps) {
        std::int64_t most = 0;
        for (const auto& option : each.options) most = std::max(most, option.cents);
        sum += most;
      }
    for (const account_change& each : request_.changes)
      if (each.account == ground_.rules->accounts()[account].id && each.amount < 0) sum -= each.amount;
    return sum;
  }

  const schedule_ground& ground_;
  const standing& stands_;
  schedule_request request_;
  int terms_;  ///< everything must have ended within so many
  detail::timing_limits limits_;
  std::size_t reached_ = 0;
  earlier_ends made_;
};

}  // namespace

result<earlier_ends> find_earlier_ends(const schedule_ground& ground, const standing& stands,
                                       const schedule_request& request, const schedule_outcome& outcome,
                                       const schedule_limits& limits) {
  require_standing(ground.fw, stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  diagnostics wrong = detail::errors_of(ground, request);
  if (ground.rules != nullptr)
    if (const auto lots = find_lots(*ground.rules, request.holder, ground.calendar, request.changes); !lots)
      for (const diagnostic& each : lots.errors()) wrong.push_back(each);
  if (!wrong.empty()) return wrong;
  const bool is_there = outcome.status == schedule_status::optimal || outcome.status == schedule_status::feasible;
  const std::size_t within =
      is_there ? outcome.terms - std::min<std::size_t>(outcome.terms, 1) : ground.calendar.size();
  if (within == 0 || within > ground.calendar.size()) return earlier_ends{};
  earlier_end_finder finder{ground, stands, request, static_cast<int>(within), limits};
  const bool is_proven = is_there ? outcome.terms == outcome.terms_bound : outcome.status == schedule_status::unscheduled;
  return finder.find(is_proven);
}

}  // namespace loopbaan
