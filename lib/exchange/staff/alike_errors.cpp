// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/alike_errors.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <exchange/table/diagnostic_list.hpp>

namespace loopbaan::detail {
namespace {

using value_counts = std::map<std::string, std::size_t>;

void count_values(const diagnostic& of, value_counts& into) {
  for (const seen_value& each : of.values) into[each.value] += each.count;
  if (!of.values.empty()) return;
  const std::string first = shown(of.details.front().in_language(language::nl), 24);
  std::size_t others = 0;
  for (const occurrence& each : of.further) {
    ++into[each.value];
    ++others;
  }
  into[first] += of.count - others;
}

/// The first of these, for all.
diagnostic told_once(const std::vector<const diagnostic*>& alike) {
  constexpr std::size_t most_columns_told = 5;
  diagnostic told = *alike.front();
  value_counts counts;
  std::string columns;
  std::size_t named = 0;
  told.count = 0;
  for (const diagnostic* each : alike) {
    told.count += each->count;
    count_values(*each, counts);
    if (each == alike.front() || named == most_columns_told) continue;
    columns += (named++ == 0 ? "“" : ", “") + shown(each->where.column) + "”";
  }
  const std::size_t untold = alike.size() - 1 - named;
  const std::string more = std::to_string(untold);
  told.details.push_back(untold == 0
                             ? detail::filled(" (ook in de kolommen {0})", " (also in the columns {0})", {columns})
                             : detail::filled(" (ook in de kolommen {0} en nog {1})",
                                              " (also in the columns {0} and {1} more)", {columns, more}));
  told.values.clear();
  const bool is_cut = counts.erase("") > 0;
  if (counts.size() > 1)
    for (const auto& [value, count] : counts) told.values.push_back({value, count});
  std::ranges::stable_sort(told.values, std::greater{}, &seen_value::count);
  if (is_cut || told.values.size() > diagnostic_list::most_values) {
    told.values.resize(std::min(told.values.size(), diagnostic_list::most_values));
    told.values.push_back({"", 0});
  }
  return told;
}

}  // namespace

diagnostics without_repeats(diagnostics found) {
  constexpr std::size_t most_apart = 3;
  std::map<std::string, std::vector<const diagnostic*>> kinds;
  for (const diagnostic& each : found)
    if (each.code == errc::unreadable_level && each.details.size() == 3)
      kinds[each.details[2].in_language(language::nl)].push_back(&each);
  std::map<const diagnostic*, diagnostic> once;
  std::set<const diagnostic*> gone;
  for (const auto& [choices, alike] : kinds) {
    std::set<std::string> columns;
    for (const diagnostic* each : alike) columns.insert(each->where.column);
    if (columns.size() <= most_apart) continue;
    once.emplace(alike.front(), told_once(alike));
    gone.insert(alike.begin() + 1, alike.end());
  }
  diagnostics left;
  for (diagnostic& each : found) {
    if (gone.contains(&each)) continue;
    const auto told = once.find(&each);
    left.push_back(told == once.end() ? std::move(each) : std::move(told->second));
  }
  return left;
}

}  // namespace loopbaan::detail
