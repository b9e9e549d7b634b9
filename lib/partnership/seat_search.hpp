// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace loopbaan::detail {

/// Who sits where, and how many more sit with more places: shortest augmenting paths, one student at a time.
class seat_search {
public:
  static constexpr std::size_t nowhere = SIZE_MAX;

  /// `could`: by student the schools that fit. `sits`: where they are now; `places`: by school, of those who may move.
  seat_search(const std::vector<std::vector<std::size_t>>& could, std::vector<std::size_t> sits, std::vector<std::size_t> places)
      : could_{could}, sits_{std::move(sits)}, places_{std::move(places)}, there_(places_.size()) {
    for (std::size_t n = 0; n < sits_.size(); ++n)
      if (sits_[n] != nowhere) there_[sits_[n]].push_back(n);
  }

  [[nodiscard]] std::size_t without() const { return static_cast<std::size_t>(std::ranges::count(sits_, nowhere)); }

  /// Adds places to a school, and seats as many more as it can. So many more sit.
  std::size_t add(std::size_t school, std::size_t places) {
    places_[school] += places;
    std::size_t more = 0;
    while (more < places && seat_one_more(school)) ++more;
    return more;
  }

private:
  /// From the school that has a free place back to anybody who has none: who could come, and whom that makes room for.
  bool seat_one_more(std::size_t school) {
    if (there_[school].size() >= places_[school]) return false;
    std::vector<std::size_t> leads(sits_.size(), nowhere), queue{school};  // by student the school that he would go to
    std::vector<char> seen(places_.size());
    seen[school] = 1;
    fill_fitting();
    for (std::size_t at = 0; at < queue.size(); ++at)
      for (const std::size_t n : fitting_[queue[at]]) {
        if (leads[n] != nowhere || sits_[n] == queue[at]) continue;
        leads[n] = queue[at];
        if (sits_[n] == nowhere) {
          move_along(n, leads);
          return true;
        }
        if (seen[sits_[n]] == 0) seen[sits_[n]] = 1, queue.push_back(sits_[n]);
      }
    return false;
  }

  /// Who has no place takes the one it leads to; who was there goes on, until the place that is free.
  void move_along(std::size_t n, const std::vector<std::size_t>& leads) {
    for (;;) {
      const std::size_t to = leads[n];
      const bool is_end = there_[to].size() < places_[to];
      std::size_t next = nowhere;
      if (!is_end)
        for (const std::size_t other : there_[to])
          if (leads[other] != nowhere && leads[other] != to) {
            next = other;
            break;
          }
      if (next != nowhere) std::erase(there_[to], next);
      there_[to].push_back(n);
      sits_[n] = to;
      if (is_end || next == nowhere) return;
      n = next;
    }
  }

  void fill_fitting() {
    if (!fitting_.empty()) return;
    fitting_.resize(places_.size());
    for (std::size_t n = 0; n < could_.size(); ++n)
      for (const std::size_t s : could_[n]) fitting_[s].push_back(n);
  }

  const std::vector<std::vector<std::size_t>>& could_;
  std::vector<std::size_t> sits_, places_;
  std::vector<std::vector<std::size_t>> there_, fitting_;  // by school
};

}  // namespace loopbaan::detail
