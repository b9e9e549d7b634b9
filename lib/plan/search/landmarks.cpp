// SPDX-License-Identifier: BSL-1.0
#include <plan/search/landmarks.hpp>

#include <algorithm>

namespace loopbaan::detail {

hitting_sets landmark_memory::recall(const problem& left, const std::vector<std::uint32_t>& forced) const {
  hitting_sets rows{left};
  for (const entry& each : entries_) {
    if (!each.times.empty()) {
      recall_count(each, left, forced, rows);
      continue;
    }
    std::vector<action> row;
    bool hit = false;
    for (const std::uint32_t name : each.names) {
      hit = hit || std::ranges::binary_search(forced, name);
      const auto at = std::ranges::lower_bound(left.name, name);
      if (at != left.name.end() && *at == name) row.push_back(static_cast<action>(at - left.name.begin()));
    }
    if (!hit) rows.add(std::move(row), each.price);
  }
  return rows;
}

/// What is forced counts already; what is gone no longer does, and asks nothing.
void landmark_memory::recall_count(const entry& of, const problem& left, const std::vector<std::uint32_t>& forced,
                                   hitting_sets& rows) {
  std::vector<action> row;
  std::vector<std::uint32_t> times;
  std::uint32_t had = 0;
  for (std::size_t i = 0; i < of.names.size(); ++i) {
    if (std::ranges::binary_search(forced, of.names[i])) {
      had += of.times[i];
    } else if (const auto a = left.find(of.names[i])) {
      row.push_back(*a);
      times.push_back(of.times[i]);
    }
  }
  if (had >= of.demand || row.empty()) return;
  std::optional<action> waits;
  if (of.waits && !std::ranges::binary_search(forced, *of.waits)) {
    waits = left.find(*of.waits);
    if (!waits) return;
  }
  rows.add(std::move(row), std::move(times), of.demand - had, waits, of.price);
}

void landmark_memory::remember(const problem& left, const hitting_sets& rows) {
  entries_.clear();
  for (std::size_t r = 0; r < rows.size(); ++r) {
    entry& each = entries_.emplace_back();
    for (std::size_t i = 0; i < rows.row(r).size(); ++i) {
      each.names.push_back(left.name[rows.row(r)[i]]);
      if (rows.counts(r)) each.times.push_back(rows.times(r, i));
    }
    if (const auto waits = rows.waits(r)) each.waits = left.name[*waits];
    each.demand = rows.demand(r);
    each.price = rows.price(r);
  }
}

landmark_finder::landmark_finder(const problem& of, const std::vector<std::int64_t>& dear) : problem_{&of}, reach_{of} {
  for (action a = 0; a < of.actions(); ++a)
    if (of.weight[a] > 0) usable_.push_back(a);
  std::ranges::stable_sort(usable_, std::greater{}, [&](action a) { return dear[a]; });
}

bool landmark_finder::suffices(const std::vector<action>& chosen) {
  reach_.start({});
  for (const action a : chosen) reach_.allow(a);
  return reach_.met();
}

std::vector<action> landmark_finder::learn(hitting_sets& rows, std::vector<counted_landmarks>* counts) {
  if (!problem_->enough.empty() && !reach_.met()) learn_counts(rows, counts);
  if (!problem_->worth.empty() && counts == nullptr) learn_needs(rows);
  while (!reach_.met()) {
    std::vector<action> found = landmark();
    for (const action a : found) reach_.allow(a);
    rows.add(std::move(found), 0);
  }
  return allowed();
}

std::vector<action> landmark_finder::allowed() const {
  std::vector<action> found;
  for (const action a : usable_)
    if (reach_.allowed(a)) found.push_back(a);
  return found;
}

/// Adds rows that count and that the allowed actions break, where there are any.
void landmark_finder::learn_counts(hitting_sets& rows, std::vector<counted_landmarks>* counts) {
  for (counted_landmarks& each : count_finder{*problem_, usable_}.missed_by(allowed())) {
    std::vector<action> row;
    std::vector<std::uint32_t> times;
    for (const auto& [a, count] : each.times()) {
      row.push_back(a);
      times.push_back(count);
    }
    std::optional<action> waits = count_finder::waiting_for(*problem_, each.count)->who;
    if (waits && problem_->taken(*waits)) waits.reset();
    rows.add(std::move(row), std::move(times), each.at_least, waits, 0);
    if (counts != nullptr) counts->push_back(std::move(each));
  }
}

/// What is chosen for its credits needs what comes before it: rows that ask only of who takes it.
void landmark_finder::learn_needs(hitting_sets& rows) {
  const std::vector<action> chosen = allowed();
  closure before{*problem_};
  for (const action a : chosen) {
    if (reach_.ready(a)) continue;
    const auto needs = problem_->needs[a];
    const auto lacking = std::ranges::find_if(needs, [&](fact f) { return !reach_.reached(f); });
    before.aim({*lacking}, {});
    before.start({});
    for (const action other : chosen)
      if (other != a) before.allow(other);
    std::vector<action> others = usable_;
    std::erase(others, a);
    others = before.allow_short_of_goal(others);
    if (!others.empty()) rows.add(others, std::vector<std::uint32_t>(others.size(), 1), 1, a, 0);
  }
}

/// Grows the allowed actions to a largest set that still misses the goal; the others are a landmark that cannot be
/// less.
std::vector<action> landmark_finder::landmark() {
  const auto before = reach_.now();
  std::vector<action> others = reach_.allow_short_of_goal(usable_);
  reach_.rewind(before);
  return others;
}

}  // namespace loopbaan::detail
