// SPDX-License-Identifier: BSL-1.0
#include <plan/problem.hpp>

namespace loopbaan::detail {

rows rows::transposed(std::size_t width) const {
  rows turned;
  turned.start.assign(width + 1, 0);
  turned.items.resize(items.size());
  for (const std::uint32_t item : items) ++turned.start[item + 1];
  for (std::size_t i = 0; i < width; ++i) turned.start[i + 1] += turned.start[i];
  std::vector<std::uint32_t> at(turned.start.begin(), turned.start.end() - 1);
  for (std::uint32_t row = 0; row < size(); ++row)
    for (const std::uint32_t item : (*this)[row]) turned.items[at[item]++] = row;
  return turned;
}

void problem::index() {
  users = needs.transposed(facts);
  achievers = adds.transposed(facts);
}

}  // namespace loopbaan::detail
