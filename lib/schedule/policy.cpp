// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/policy.hpp>

#include <algorithm>
#include <set>

#include <loopbaan/core/table.hpp>
#include <loopbaan/plan/objective.hpp>
#include <loopbaan/schedule/policy_fields.hpp>

#include <core/refusals.hpp>
#include <framework/checks.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t most_rules = 10'000;  // each is compared with each

bool share_a_day(const policy_rule& one, const policy_rule& other) {
  const auto ends_before = [](const policy_rule& a, const policy_rule& b) { return a.to && b.from && *a.to < *b.from; };
  return !ends_before(one, other) && !ends_before(other, one);
}

bool share_a_sector(const policy_rule& one, const policy_rule& other) {
  return std::ranges::any_of(one.sectors, [&](const std::string& each) { return other.holds_in(each); });
}

const std::vector<policy_sector>& sectors_of(const policy_draft& draft) {
  return draft.sectors.empty() ? built_in_sectors() : draft.sectors;
}

bool is_among(const std::vector<policy_sector>& all, std::string_view id) {
  return std::ranges::find(all, id, &policy_sector::id) != all.end();
}

std::string names_of(const std::vector<policy_sector>& all) {
  std::string words;
  for (const policy_sector& each : all) words += (words.empty() ? "" : ", ") + each.id;
  return words;
}

void check_rule(const policy_draft& draft, std::size_t i, detail::collector& found) {
  const policy_rule& rule = draft.rules[i];
  const detail::pointer rules = detail::pointer{} / "rules";
  const detail::pointer at = rules / i;
  const std::set<std::string_view> once(rule.sectors.begin(), rule.sectors.end());
  if (once.empty() || once.size() < rule.sectors.size())
    found.diagnose(errc::sectors_unclear, at / "sectors", {rule.id}, {(at / "sectors").words()});
  for (std::size_t j = 0; j < rule.sectors.size() && !found.has_lost(entity_kind::sector); ++j)
    if (const auto& all = sectors_of(draft); !is_among(all, rule.sectors[j]))
      found.diagnose(errc::unknown_value, at / "sectors" / j,
                     {is_utf8(rule.sectors[j]) ? rule.sectors[j] : "?", names_of(all)});
  if (rule.from && rule.to && *rule.to < *rule.from)
    found.diagnose(errc::ends_before_it_begins, at / "to", {print(*rule.to), print(*rule.from)});
  for (std::size_t j = 0; j < i; ++j) {
    const policy_rule& other = draft.rules[j];
    if (rule.subject == other.subject && rule.phase == other.phase && share_a_sector(rule, other) &&
        share_a_day(rule, other))
      // Where a part of either could not be read, nobody knows whether they meet.
      found.diagnose(errc::rules_overlap, at, {rule.id, other.id, rule.subject}, {at.words(), (rules / j).words()});
  }
}

}  // namespace

const std::vector<policy_sector>& built_in_sectors() {
  static const std::vector<policy_sector> all{
      {.id = "po", .title = {"Primair onderwijs (po)", "Primary education (po)"}},
      {.id = "vo", .title = {"Voortgezet onderwijs (vo)", "Secondary education (vo)"}},
      {.id = "mbo", .title = {"Beroepsonderwijs (mbo)", "Vocational education (mbo)"}}};
  return all;
}

std::string_view name(policy_period p) noexcept {
  switch (p) {
    case policy_period::once:
      return "once";
    case policy_period::week:
      return "week";
    case policy_period::month:
      return "month";
    case policy_period::year:
      return "year";
  }
  return "";
}

std::string_view name(account_unit u) noexcept {
  switch (u) {
    case account_unit::hours:
      return "hours";
    case account_unit::euro:
      return "euro";
  }
  return "";
}

std::string print(const policy_value& value, language lang, std::string_view currency) {
  if (const auto* hours = std::get_if<minutes>(&value)) return print_amount(hours->count(), objective::hours, lang, currency);
  if (const auto* euro = std::get_if<cents>(&value)) return print_amount(euro->count(), objective::cost, lang, currency);
  if (const auto* weeks = std::get_if<week_count>(&value)) return print_amount(weeks->count(), objective::weeks, lang, currency);
  if (const auto* share = std::get_if<percentage>(&value))
    return detail::fill(form_of(lang).percent, {grouped(share->count(), lang)});
  const std::int64_t years = std::get<year_count>(value).count();
  return counted(years, {"jaar", "year"}, {"jaar", "years"}, lang);
}

bool policy_rule::holds_in(std::string_view sector) const {
  return std::ranges::find(sectors, sector) != sectors.end();
}
bool policy_rule::holds_on(date day) const { return (!from || *from <= day) && (!to || day <= *to); }

result<policy> policy::build(policy_draft draft, const std::string& file) {
  detail::collector found{file};
  if (auto made = build(std::move(draft), found)) return *std::move(made);
  return found.take();
}

std::optional<policy> policy::build(policy_draft draft, detail::collector& found) {
  const table<source> sources{draft.sources};
  detail::checks check{found, sources};
  check.ids_of(draft);
  check.document(draft);
  if (draft.rules.size() > most_rules)
    found.diagnose(errc::too_many, detail::pointer{} / "rules",
                   {std::to_string(draft.rules.size()), {"regels", "rules"}, std::to_string(most_rules)});
  else
    for (std::size_t i = 0; i < draft.rules.size(); ++i) check_rule(draft, i, found);
  for (std::size_t i = 0; i < draft.accounts.size(); ++i)
    if (const policy_account& each = draft.accounts[i]; each.subject && each.unlimited.value_or(false)) {
      const detail::pointer at = detail::pointer{} / "accounts" / i;
      found.diagnose(errc::account_unclear, at, {each.id, *each.subject}, {at.words()});
    }
  if (!found.clean()) return std::nullopt;
  return policy{std::move(draft)};
}

const std::vector<policy_sector>& policy::sectors() const noexcept { return sectors_of(held_); }

std::optional<diagnostic> policy::wrong_sector(std::string_view id) const {
  if (is_among(sectors(), id)) return std::nullopt;
  const std::string all = names_of(sectors());
  return diagnostic{errc::unknown_reference,
                    {},
                    {is_utf8(id) ? std::string{id} : "?", entity_word<policy_sector>(),
                     text{"Kies uit: " + all + ".", "Choose from: " + all + "."}}};
}

std::vector<const policy_rule*> policy::rules_on(std::string_view where, date day) const {
  if (auto wrong = wrong_sector(where)) detail::refuse(*std::move(wrong));
  std::vector<const policy_rule*> found;
  for (const policy_rule& each : held_.rules)
    if (each.holds_in(where) && each.holds_on(day)) found.push_back(&each);
  return found;
}

const policy_rule* policy::find(std::string_view subject, std::string_view where, date day,
                                std::string_view phase) const {
  const policy_rule* for_all = nullptr;
  for (const policy_rule* each : rules_on(where, day)) {
    if (each->subject != subject) continue;
    if (!each->phase)
      for_all = each;
    else if (*each->phase == phase)
      return each;
  }
  return for_all;
}

const source* policy::source_of(const policy_rule& rule) const {
  const auto found = std::ranges::find_if(held_.sources, [&](const source& each) { return rule.source == each.id; });
  return found == held_.sources.end() ? nullptr : &*found;
}

}  // namespace loopbaan
