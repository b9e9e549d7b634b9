// SPDX-License-Identifier: BSL-1.0
#include <people/columns.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace loopbaan::detail {
namespace {

/// What tells ids apart fastest: the eight bytes behind all that they have in common, as a number that is ordered
/// alike.
struct keyed_row {
  std::uint64_t key;
  std::uint32_t row;
};

std::uint64_t key_of(std::string_view id, std::size_t shared) noexcept {
  std::uint64_t key = 0;
  for (std::size_t i = shared; i < shared + sizeof key; ++i)
    key = key << 8 | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0u);
  return key;
}

std::size_t shared_length(std::string_view a, std::string_view b) noexcept {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

}  // namespace

grouping_column::grouping_column(std::string called, std::size_t people) : name{std::move(called)}, of{0, people} {
  if (people == 0) return;
  groups.emplace_back();
  sizes.push_back(static_cast<std::uint32_t>(people));
  numbers.emplace("", 0);
}

void grouping_column::add_row(std::string_view group) {
  const std::optional<std::uint32_t> number = recent.recall(group, [&](std::string_view name_of_group) {
    const auto [known, fresh] =
        numbers.try_emplace(std::string{name_of_group}, static_cast<std::uint32_t>(groups.size()));
    if (fresh) {
      groups.emplace_back(name_of_group);
      sizes.push_back(0);
    }
    return std::optional{known->second};
  });
  of.add_row(*number);
  ++sizes[*number];
}

void id_column::add_row(std::string_view id) {
  if (id.size() > std::numeric_limits<std::uint32_t>::max() - text_.size())
    throw std::length_error{"the ids of all people together take more than 4 GiB"};
  text_ += id;
  end_.push_back(static_cast<std::uint32_t>(text_.size()));
}

void id_column::index() {
  text_.shrink_to_fit();
  end_.shrink_to_fit();
  std::size_t rising = std::min<std::size_t>(size(), 1);  // so many rows are in order
  while (rising < size() && (*this)[rising - 1] < (*this)[rising]) ++rising;
  if (rising == size()) return;

  const std::string_view first = (*this)[0];
  std::size_t shared = first.size();
  for (std::size_t row = 1; row < size(); ++row)
    shared = shared_length(first.substr(0, shared), (*this)[row].substr(0, shared));
  std::vector<keyed_row> rows;
  rows.reserve(size());
  for (std::size_t row = 0; row < size(); ++row)
    rows.push_back({key_of((*this)[row], shared), static_cast<std::uint32_t>(row)});
  std::ranges::sort(rows, [&](const keyed_row& a, const keyed_row& b) {
    if (a.key != b.key) return a.key < b.key;
    const auto order = (*this)[a.row] <=> (*this)[b.row];
    return order != 0 ? order < 0 : a.row < b.row;
  });
  by_id_.reserve(size());
  for (const keyed_row& each : rows) by_id_.push_back(each.row);
}

std::vector<twin_rows> id_column::twins() const {
  std::vector<twin_rows> found;
  std::size_t first = 0;  // position of the first row with this id
  for (std::size_t i = 1; i < by_id_.size(); ++i) {
    if ((*this)[by_id_[first]] == (*this)[by_id_[i]])
      found.push_back({by_id_[first], by_id_[i]});
    else
      first = i;
  }
  std::ranges::sort(found, {}, &twin_rows::second);
  return found;
}

std::optional<std::size_t> id_column::find(std::string_view id) const {
  std::size_t first = 0;
  std::size_t behind = size();
  while (first < behind) {
    const std::size_t middle = first + (behind - first) / 2;
    if ((*this)[row_at(middle)] < id)
      first = middle + 1;
    else
      behind = middle;
  }
  if (first == size() || (*this)[row_at(first)] != id) return std::nullopt;
  return row_at(first);
}

}  // namespace loopbaan::detail
