// SPDX-License-Identifier: BSL-1.0
#include <gap/near_worlds.hpp>

#include <algorithm>
#include <map>

namespace loopbaan::detail {
namespace {

std::vector<std::uint32_t> shown_of(const publication& p, std::size_t question,
                                    const std::vector<std::uint32_t>& sets) {
  std::vector<std::uint32_t> found;
  for (const std::uint32_t s : sets)
    if (p.shows[question][s]) found.push_back(s);
  return found;
}

}  // namespace

near_worlds::near_worlds(const publication& p, const std::vector<std::vector<std::uint32_t>>& sets_of,
                         std::size_t question)
    : whole_{p}, of_cell_(p.cells.size()) {
  std::map<std::vector<std::uint32_t>, std::uint32_t> classes{{{}, 0}};
  const bool linked = p.first != first_question::apart && p.counts.size() > 1;
  for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
    const auto next = static_cast<std::uint32_t>(classes.size());
    class_of_.push_back(classes.try_emplace(shown_of(p, question, sets_of[cell]), next).first->second);
    const std::int64_t size = p.cells[cell];
    const std::int64_t count = p.counts[question][cell];
    std::int64_t least = 0;
    std::int64_t most = size;
    // Where nothing is told of the first question, it follows whatever the others do.
    if (linked && (question == 0 || !shown_of(p, 0, sets_of[cell]).empty())) {
      std::int64_t missed = 0;
      std::int64_t smallest = size;
      for (std::size_t q = 1; q < p.counts.size(); ++q) {
        missed += size - p.counts[q][cell];
        smallest = std::min<std::int64_t>(smallest, p.counts[q][cell]);
      }
      const std::int64_t first = p.counts[0][cell];
      const bool together = p.first == first_question::together;
      if (question == 0) {
        most = smallest;
        least = together ? std::max<std::int64_t>(0, size - missed) : 0;
      } else {
        least = first;
        if (together) most = std::min(size, count + missed - (size - first));
      }
    }
    of_cell_[cell] = {static_cast<std::uint64_t>(most - count), static_cast<std::uint64_t>(count - least)};
  }
  of_class_.resize(classes.size());
  for (std::uint32_t cell = 0; cell < p.cells.size(); ++cell) {
    of_class_[class_of_[cell]].up += of_cell_[cell].up;
    of_class_[class_of_[cell]].down += of_cell_[cell].down;
  }
}

near_worlds::reach near_worlds::reach_of(std::size_t set) const {
  std::vector<std::pair<std::uint32_t, moves>> own;
  for (const std::uint32_t cell : whole_.sets[set]) {
    auto found = std::ranges::find(own, class_of_[cell], &std::pair<std::uint32_t, moves>::first);
    if (found == own.end()) found = own.insert(own.end(), {class_of_[cell], {}});
    found->second.up += of_cell_[cell].up;
    found->second.down += of_cell_[cell].down;
  }
  std::uint64_t down = 0;
  std::uint64_t up = 0;
  for (const auto& [number, here] : own) {
    const moves& all = of_class_[number];
    down += number == 0 ? here.down : std::min(here.down, all.up - here.up);
    up += number == 0 ? here.up : std::min(here.up, all.down - here.down);
  }
  return {static_cast<std::uint32_t>(down), static_cast<std::uint32_t>(up)};
}

std::uint32_t near_worlds::room(std::size_t set) const {
  std::uint64_t wide = 0;
  for (const std::uint32_t cell : whole_.sets[set]) wide += of_cell_[cell].up + of_cell_[cell].down;
  return static_cast<std::uint32_t>(wide);
}

std::vector<std::uint32_t> near_worlds::partners(std::size_t set, std::size_t most) const {
  std::vector<std::uint32_t> own;
  for (const std::uint32_t cell : whole_.sets[set]) own.push_back(class_of_[cell]);
  std::ranges::sort(own);
  std::vector<std::uint32_t> found;
  for (std::uint32_t cell = 0; cell < class_of_.size(); ++cell)
    if (std::ranges::binary_search(own, class_of_[cell]) && !std::ranges::binary_search(whole_.sets[set], cell))
      found.push_back(cell);
  std::ranges::stable_sort(found, std::ranges::greater{}, [&](std::uint32_t cell) { return whole_.cells[cell]; });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace loopbaan::detail
