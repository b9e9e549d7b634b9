// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/accounts.hpp>

#include <algorithm>
#include <cmath>
#include <map>

#include <loopbaan/core/table.hpp>

#include <core/near_words.hpp>
#include <core/number_words.hpp>

namespace loopbaan {
namespace {

using std::chrono::sys_days;

constexpr std::int64_t parts_of_full_time = 10'000;

date first_of(int school_year) { return std::chrono::year{school_year} / std::chrono::August / 1; }
date last_of(int school_year) { return std::chrono::year{school_year + 1} / std::chrono::July / 31; }

date years_after(date day, std::int64_t years) {
  return (day.year() + std::chrono::years{static_cast<int>(years)}) / day.month() /
         std::chrono::day{std::min(28U, static_cast<unsigned>(day.day()))};
}

class lot_finder {
public:
  lot_finder(const policy& rules, const account_holder& who, const school_calendar& when)
      : rules_{rules}, who_{who}, first_{when.terms().front().from} {
    since_ = who.since.value_or(first_);
  }

  /// What rules give to an account for a school year, by the phase that they hold for.
  std::map<std::string, std::int64_t> given(const policy_account& account, int school_year) {
    std::map<std::string, std::int64_t> sums;
    for (int month = 0; month < 12; ++month) {
      const date day = first_of(school_year) + std::chrono::months{month};
      const policy_rule* rule = rule_on(*account.subject, day);
      if (rule == nullptr || rule->period != policy_period::year) continue;
      // In service from the month of the first day on.
      if (day.year() / day.month() < since_.year() / since_.month()) continue;
      if (const auto years = years_of(*account.subject + "-limit", day)) {
        if (!who_.since) assume(account);
        if (years_after(since_, *years) <= day) continue;
      }
      const std::int64_t share = rule->pro_rata.value_or(false) ? time_on(day) : parts_of_full_time;
      sums[rule->phase.value_or("")] += amount_of(*rule, account.unit) * share;
    }
    for (auto& [phase, sum] : sums) sum /= 12 * parts_of_full_time;
    return sums;
  }

  /// The last school year in which what is given for one can be used.
  int last_year(const policy_account& account, int school_year) const {
    if (!account.subject) return school_year;
    const auto years = years_of(*account.subject + "-saving-limit", first_of(school_year));
    return school_year + static_cast<int>(std::clamp<std::int64_t>(years.value_or(1), 1, 100)) - 1;
  }

  std::vector<text> take_assumed() { return std::move(assumed_); }

private:
  const policy_rule* rule_on(const std::string& subject, date day) const {
    return rules_.find(subject, who_.where, day, who_.phase);
  }

  std::optional<std::int64_t> years_of(const std::string& subject, date day) const {
    const policy_rule* rule = rule_on(subject, day);
    if (rule == nullptr) return std::nullopt;
    const auto* years = std::get_if<year_count>(&rule->value);
    if (years == nullptr) return std::nullopt;
    return years->count();
  }

  static std::int64_t amount_of(const policy_rule& rule, account_unit unit) {
    if (const auto* hours = std::get_if<minutes>(&rule.value); hours != nullptr && unit == account_unit::hours)
      return std::min(hours->count(), most);
    if (const auto* euro = std::get_if<cents>(&rule.value); euro != nullptr && unit == account_unit::euro)
      return std::min(euro->count(), most);
    return 0;
  }

  std::int64_t time_on(date day) const {
    if (who_.times.empty()) return parts_of_full_time;
    double fte = who_.times.front().fte;
    for (const working_time& each : who_.times)
      if (each.from <= day) fte = each.fte;
    return std::llround(fte * static_cast<double>(parts_of_full_time));
  }

  void assume(const policy_account& account) {
    const text said =
        detail::filled("Sinds wanneer iemand in dienst is, is niet bekend: de termijn van “{0}” telt vanaf {1}.",
                       "Since when somebody is in service is not known: the limit of “{0}” counts from {1}.",
                       {account.title, print(first_)});
    if (std::ranges::find(assumed_, said) == assumed_.end()) assumed_.push_back(said);
  }

  static constexpr std::int64_t most = 10'000'000'000'000;  // so that twelve parts at twice full time still add up

  const policy& rules_;
  const account_holder& who_;
  date first_;
  date since_;
  std::vector<text> assumed_;
};

diagnostics wrong_in(const policy& rules, const account_holder& who, const std::vector<account_change>& changes) {
  diagnostics found;
  if (auto wrong = rules.wrong_sector(who.where)) {
    wrong->where.pointer = "/sector";
    found.push_back(*std::move(wrong));
  }
  for (std::size_t i = 0; i < who.times.size(); ++i)
    if (!(who.times[i].fte >= 0 && who.times[i].fte <= 2))
      found.push_back({errc::impossible_value,
                       {{}, "/times/" + std::to_string(i) + "/fte"},
                       {detail::number_words(who.times[i].fte), text{"een werktijdfactor", "a working time"},
                        text{"Geef een getal van 0 tot en met 2.", "Give a number from 0 to 2."}}});
  std::vector<std::string_view> ids;
  for (const policy_account& each : rules.accounts()) ids.push_back(each.id);
  for (std::size_t i = 0; i < changes.size(); ++i)
    if (std::ranges::find(ids, changes[i].account) == ids.end())
      found.push_back({errc::unknown_reference,
                       {{}, "/changes/" + std::to_string(i) + "/account"},
                       {changes[i].account, text{"rekening", "account"},
                        did_you_mean(nearest(changes[i].account, ids),
                                     {"Neem een rekening van het beleid.", "Take an account of the policy."})}});
  return found;
}

/// "2026/27", or "2026/27 – 2028/29".
std::string years_in_words(int first, int last) {
  return first == last ? print_school_year(first) : print_school_year(first) + " – " + print_school_year(last);
}

}  // namespace

result<account_lots> find_lots(const policy& rules, const account_holder& who, const school_calendar& when,
                               const std::vector<account_change>& changes) {
  if (diagnostics wrong = wrong_in(rules, who, changes); !wrong.empty()) return wrong;
  account_lots made;
  if (when.size() == 0) return made;
  lot_finder finder{rules, who, when};
  const int first = when.year_of(0);
  const int last = when.year_of(when.size() - 1);
  for (std::size_t a = 0; a < rules.accounts().size(); ++a) {
    const policy_account& account = rules.accounts()[a];
    if (account.unlimited.value_or(false)) {
      if (std::ranges::find(changes, account.id, &account_change::account) != changes.end())
        made.assumed.push_back(detail::filled("“{0}” heeft geen grens: wat erbij of eraf gaat, verandert niets.",
                                              "“{0}” has no limit: what is added or taken off changes nothing.",
                                              {account.title}));
      continue;
    }
    std::map<int, std::map<std::string, std::int64_t>> by_year;
    if (account.subject)
      for (int year = first; year <= last; ++year) by_year[year] = finder.given(account, year);
    for (const account_change& each : changes) {
      if (each.account != account.id) continue;
      auto& lots = by_year[each.school_year];
      // What is taken off comes from what serves fewest steps first.
      std::int64_t amount = each.amount;
      for (auto at = lots.rbegin(); amount < 0 && at != lots.rend(); ++at) {
        const std::int64_t taken = std::min(at->second, -amount);
        at->second -= taken;
        amount += taken;
      }
      if (amount > 0) lots[""] += amount;
    }
    for (const auto& [year, lots] : by_year) {
      const int until = finder.last_year(account, year);
      if (until < first || year > last) {
        // Only a change of somebody's can be about such a year.
        made.assumed.push_back(detail::filled(
            "Wat er in {0} op “{1}” bij komt of af gaat, telt niet mee: de periodes liggen in {2}.",
            "What is added to “{1}” or taken off it in {0} does not count: the terms lie in {2}.",
            {years_in_words(year, year), account.title, years_in_words(first, last)}));
        continue;
      }
      for (const auto& [phase, amount] : lots)
        if (amount > 0) made.lots.push_back({a, year, amount, {first_of(year), last_of(until)}, phase});
    }
  }
  for (text& each : finder.take_assumed()) made.assumed.push_back(std::move(each));
  return made;
}

}  // namespace loopbaan
