// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <core/string_map.hpp>
#include <core/word_memory.hpp>

namespace loopbaan::detail {

/// A list per row in one array; nothing at all while every list is empty.
template <class T>
class lists {
public:
  void add_row(std::span<const T> row) {
    ++rows_;
    if (row.empty() && items_.empty()) return;
    if (start_.empty()) start_.assign(rows_, 0);
    items_.insert(items_.end(), row.begin(), row.end());
    start_.push_back(static_cast<std::uint32_t>(items_.size()));
  }
  [[nodiscard]] std::span<const T> operator[](std::size_t row) const noexcept {
    if (start_.empty()) return {};
    return {items_.data() + start_[row], items_.data() + start_[row + 1]};
  }
  /// Puts something at the end of the list of a row. O(rows + items).
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

/// A value per row; nothing at all while no row has one.
template <class T>
class column {
public:
  explicit column(T none, std::size_t rows = 0) : none_{none}, rows_{rows} {}

  void add_row(T value) {
    ++rows_;
    if (value == none_ && values_.empty()) return;
    values_.resize(rows_ - 1, none_);
    values_.push_back(value);
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
  word_memory<std::uint32_t> recent;  ///< some of them
  column<std::uint32_t> of;

  void add_row(std::string_view group);
  [[nodiscard]] bool is_empty() const noexcept { return groups.empty() || (groups.size() == 1 && groups[0].empty()); }
};

/// Two rows of one id.
struct twin_rows {
  std::size_t first;
  std::size_t second;
};

/// The ids of all people in one text.
class id_column {
public:
  /// @throws std::length_error when all ids together take 4 GiB
  void add_row(std::string_view id);
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept {
    const std::uint32_t begin = row == 0 ? 0 : end_[row - 1];
    return std::string_view{text_}.substr(begin, end_[row] - begin);
  }
  [[nodiscard]] std::size_t size() const noexcept { return end_.size(); }

  /// Makes find() and twins() possible. O(rows) where ids rise from row to row, as many tables have it, else
  /// O(rows × log(rows)).
  void index();

  /// Each row with the id of an earlier one, beside the first that has it; in order of the later rows.
  [[nodiscard]] std::vector<twin_rows> twins() const;

  /// @pre no id twice
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

private:
  [[nodiscard]] std::size_t row_at(std::size_t position) const noexcept {
    return by_id_.empty() ? position : by_id_[position];
  }

  std::string text_;
  std::vector<std::uint32_t> end_;    ///< by row
  std::vector<std::uint32_t> by_id_;  ///< rows by rising id; nothing where that is their own order
};

}  // namespace loopbaan::detail
