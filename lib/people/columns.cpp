// SPDX-License-Identifier: BSL-1.0
#include <people/columns.hpp>

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace loopbaan::detail {

void grouping_column::add_row(std::string_view group) {
  auto known = numbers.find(group);
  if (known == numbers.end()) {
    known = numbers.emplace(group, static_cast<std::uint32_t>(groups.size())).first;
    groups.emplace_back(group);
    sizes.push_back(0);
  }
  of.add_row(known->second);
  ++sizes[known->second];
}

void id_column::add_row(const std::string& id) {
  if (id.size() > std::numeric_limits<std::uint32_t>::max() - text_.size())
    throw std::length_error{"the ids of all people together take more than 4 GiB"};
  text_ += id;
  end_.push_back(static_cast<std::uint32_t>(text_.size()));
}

void id_column::index() {
  text_.shrink_to_fit();
  end_.shrink_to_fit();
  by_id_.resize(size());
  std::iota(by_id_.begin(), by_id_.end(), 0u);
  std::ranges::sort(by_id_, {}, [&](std::uint32_t row) { return (*this)[row]; });
}

std::optional<std::size_t> id_column::find(std::string_view id) const {
  const auto found = std::ranges::lower_bound(by_id_, id, {}, [&](std::uint32_t row) { return (*this)[row]; });
  if (found == by_id_.end() || (*this)[*found] != id) return std::nullopt;
  return *found;
}

}  // namespace loopbaan::detail
