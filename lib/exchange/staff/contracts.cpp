// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/contracts.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/object_writer.hpp>

namespace loopbaan::detail {
namespace {

/// Values that differ become the list of all of them; objects are joined field by field.
void join_kept(json& into, const json& more) {
  for (const auto& [field, value] : more.items()) {
    json& known = into[field];
    if (known.is_null() || known == value) {
      known = value;
    } else if (known.is_object() && value.is_object()) {
      join_kept(known, value);
    } else {
      if (!known.is_array()) known = json::array({known});
      if (std::find(known.begin(), known.end(), value) == known.end()) known.push_back(value);
    }
  }
}

/// A decimal sum, without the rounding of binary fractions: 0.1 + 0.2 is 0.3.
double to_millionths(double sum) { return std::round(sum * 1e6) / 1e6; }

}  // namespace

person_draft join_contracts(std::span<const person_draft> contracts) {
  std::vector<const person_draft*> largest;
  for (const person_draft& each : contracts) largest.push_back(&each);
  std::ranges::stable_sort(largest, std::ranges::greater{}, [](const person_draft* each) { return *each->fte; });
  person_draft made = contracts.front();
  made.fte = 0;
  made.groups.clear();
  made.ratings.clear();
  json kept = json::object();
  for (const person_draft& each : contracts) {
    *made.fte += *each.fte;
    if (!made.phase) made.phase = each.phase;
    if (!made.route) made.route = each.route;
    if (each.since && (!made.since || *each.since < *made.since)) made.since = each.since;
    made.levels.insert(each.levels.begin(), each.levels.end());
    for (const step_index step : each.done)
      if (std::ranges::find(made.done, step) == made.done.end()) made.done.push_back(step);
    made.ratings.insert(made.ratings.end(), each.ratings.begin(), each.ratings.end());
    join_kept(kept, parse_extra(each.extra));
  }
  made.fte = to_millionths(*made.fte);
  for (const person_draft* each : largest) made.groups.insert(each->groups.begin(), each->groups.end());
  made.extra = kept.empty() ? extra_fields{} : extra_fields{write_compact(kept)};
  return made;
}

cohort_builder with_contracts_joined(const cohort_builder& all, const framework& on,
                                     std::span<const duplicate_rows> duplicates, std::vector<std::size_t>& rows) {
  std::map<std::size_t, std::vector<std::size_t>> others;
  std::set<std::size_t> later;
  for (const duplicate_rows& each : duplicates) {
    others[each.first].push_back(each.second);
    later.insert(each.second);
  }
  cohort_builder made{on};
  made.reserve(all.size() - later.size());
  rows.clear();
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (later.contains(row)) continue;
    rows.push_back(row);
    std::vector<person_draft> contracts{all.draft(row)};
    if (const auto found = others.find(row); found != others.end())
      for (const std::size_t each : found->second) contracts.push_back(all.draft(each));
    made.add(contracts.size() == 1 ? contracts.front() : join_contracts(contracts));
  }
  static_cast<void>(made.finish());
  return made;
}

}  // namespace loopbaan::detail
