// SPDX-License-Identifier: BSL-1.0
#include <gap/reader.hpp>

#include <algorithm>
#include <numeric>

namespace loopbaan::detail {

std::uint32_t people_of(const publication& p, std::size_t set) {
  std::uint32_t found = 0;
  for (const std::uint32_t cell : p.sets[set]) found += p.cells[cell];
  return found;
}

std::uint32_t count_of(const publication& p, std::size_t question, std::size_t set) {
  std::uint32_t found = 0;
  for (const std::uint32_t cell : p.sets[set]) found += p.counts[question][cell];
  return found;
}

std::vector<std::uint32_t> reader::all_cells(const publication& p) {
  std::vector<std::uint32_t> all(p.cells.size());
  std::iota(all.begin(), all.end(), 0U);
  return all;
}

audited_figure reader::interval(std::size_t question, std::size_t set) {
  const auto& cells = whole_.sets[set];
  const auto [least, most] = worlds_.bounds(question, cells);
  const std::uint32_t truth = count_of(whole_, question, set);
  audited_figure found{question, set, least, most, truth, truth};
  bool sure = true;
  for (std::uint32_t value = most; value > truth; --value) {
    const answer a = worlds_.can_be(question, cells, true, value, nodes_);
    if (a == answer::yes) {
      found.seen_high = value;
      break;
    }
    sure = sure && a == answer::no;
    if (sure) found.high = value - 1;
  }
  sure = true;
  for (std::uint32_t value = least; value < truth; ++value) {
    const answer a = worlds_.can_be(question, cells, false, value, nodes_);
    if (a == answer::yes) {
      found.seen_low = value;
      break;
    }
    sure = sure && a == answer::no;
    if (sure) found.low = value + 1;
  }
  return found;
}

reader::world reader::last_world(std::size_t question) const {
  world found;
  for (const std::uint32_t cell : worlds_.cells()) found.push_back(worlds_.found(question, cell));
  return found;
}

bool reader::agrees(const world& counts, const member& who) const {
  const auto place = std::ranges::lower_bound(worlds_.cells(), who.cell) - worlds_.cells().begin();
  const std::uint32_t count = counts[static_cast<std::size_t>(place)];
  return who.met ? count > 0 : count < whole_.cells[who.cell];
}

std::optional<std::pair<reader::world, reader::world>> reader::far_apart(std::size_t question,
                                                                         std::span<const std::uint32_t> cells,
                                                                         std::uint32_t width,
                                                                         std::optional<member> who) {
  const auto [least, most] = worlds_.bounds(question, cells, who);
  if (least > most) return std::pair<world, world>{};  // there is no such member
  for (std::uint32_t value = most; value >= least + width; --value) {
    if (worlds_.can_be(question, cells, true, value, nodes_, who) != answer::yes) {
      if (value == 0) break;
      continue;
    }
    world high = last_world(question);
    if (worlds_.can_be(question, cells, false, value - width, nodes_, who) != answer::yes) return std::nullopt;
    return std::pair{std::move(high), last_world(question)};
  }
  return std::nullopt;
}

bool reader::is_open(std::size_t question, std::span<const std::uint32_t> set, openness rule) {
  std::uint32_t people = 0;
  for (const std::uint32_t cell : set) people += whole_.cells[cell];
  const auto outside = far_apart(question, set, rule.width(people), {});
  if (!outside) return false;
  for (const std::uint32_t cell : worlds_.cells()) {
    const bool within = std::ranges::binary_search(set, cell);
    if (whole_.cells[cell] == 0 || (within && people == 1)) continue;
    const std::uint32_t width = rule.width(within ? people - 1 : people);
    for (const bool met : {false, true}) {
      if (const std::uint32_t count = whole_.counts[question][cell]; met ? count == 0 : count == whole_.cells[cell])
        continue;  // there is no such member
      const member who{cell, question, met};
      if (agrees(outside->first, who) && agrees(outside->second, who)) continue;
      if (!far_apart(question, set, width, who)) return false;
    }
  }
  return true;
}

}  // namespace loopbaan::detail

namespace loopbaan {

std::uint32_t openness::width(std::uint32_t people) const {
  const std::uint32_t share = part == 0 ? people : people / part + (people % part == 0 ? 0 : 1);
  return std::min(people, std::max(values == 0 ? 0 : values - 1, share));
}

}  // namespace loopbaan
