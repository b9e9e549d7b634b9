// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>

#include <core/memo.hpp>
#include <core/string_map.hpp>

namespace loopbaan::detail {

/// A list per row, in one flat array; takes no memory while every list is empty.
template <class T>
class lists {
public:
  /// Appends the lists of so many rows; nothing when all are empty.
  void add_rows(std::size_t count, const std::vector<std::vector<T>>& rows) {
    const auto is_empty = [](const std::vector<T>& row) { return row.empty(); };
    if (start_.empty() && !std::ranges::all_of(rows, is_empty)) start_.assign(rows_ + 1, 0);
    rows_ += count;
    if (start_.empty()) return;
    for (const std::vector<T>& row : rows) {
      items_.insert(items_.end(), row.begin(), row.end());
      start_.push_back(static_cast<std::uint32_t>(items_.size()));
    }
    start_.resize(rows_ + 1, start_.back());
  }
  [[nodiscard]] std::span<const T> operator[](std::size_t row) const noexcept {
    if (start_.empty()) return {};
    return {items_.data() + start_[row], items_.data() + start_[row + 1]};
  }
  /// Appends to the list of a row. O(rows + items).
  void append(std::size_t row, const T& item) {
    if (start_.empty()) start_.assign(rows_ + 1, 0);
    items_.insert(items_.begin() + start_[row + 1], item);
    for (std::size_t each = row + 1; each <= rows_; ++each) ++start_[each];
  }
  void shrink() {
    start_.shrink_to_fit();
    items_.shrink_to_fit();
  }

private:
  std::size_t rows_ = 0;
  std::vector<std::uint32_t> start_;
  std::vector<T> items_;
};

/// An optional value per row; takes no memory while no row has one.
template <class T>
class column {
public:
  explicit column(T none, std::size_t rows = 0) : none_{none}, rows_{rows} {}

  /// Appends the values of so many rows; nothing when none has one.
  void add_rows(std::size_t count, std::span<const T> values) {
    const bool says_nothing = std::ranges::all_of(values, [&](const T& value) { return value == none_; });
    if (!values_.empty() || !says_nothing) {
      values_.resize(rows_, none_);
      values_.insert(values_.end(), values.begin(), values.end());
      values_.resize(rows_ + count, none_);
    }
    rows_ += count;
  }
  [[nodiscard]] T operator[](std::size_t row) const noexcept { return row < values_.size() ? values_[row] : none_; }
  [[nodiscard]] std::span<const T> values() const noexcept { return values_; }  ///< of all rows, or nothing
  void shrink() { values_.shrink_to_fit(); }

private:
  T none_;
  std::size_t rows_ = 0;
  std::vector<T> values_;
};

/// The group of each person in one grouping: a number in a list of names, in order of first appearance.
struct grouping_column {
  /// A grouping that none of the people so far has a group in.
  grouping_column(std::string called, std::size_t people);

  std::string name;
  std::vector<std::string> groups;    ///< "" for people without one
  std::vector<std::uint32_t> sizes;   ///< by group
  string_map<std::uint32_t> numbers;  ///< while it is made
  memo<std::uint32_t, 1024> recent;   ///< some of them
  column<std::uint32_t> group_of;

  /// Appends the groups of so many rows; nothing when none has one.
  void add_rows(std::size_t count, std::span<const std::string_view> groups_of);
  [[nodiscard]] bool is_empty() const noexcept { return groups.empty() || (groups.size() == 1 && groups[0].empty()); }

private:
  [[nodiscard]] std::uint32_t number_of(std::string_view group);
};

/// The ids of phases as names of groups, so that whoever counts by group can count by phase; nobody in it while no
/// phase is known.
[[nodiscard]] grouping_column group_by_phase(const framework&, std::span<const std::uint16_t> phases);

}  // namespace loopbaan::detail
