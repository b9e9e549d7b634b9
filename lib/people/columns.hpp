// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include <loopbaan/people/cohort.hpp>

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
  explicit column(T none) : none_{none} {}

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
  explicit grouping_column(std::string called) : name{std::move(called)} {}

  std::string name;
  std::vector<std::string> groups;                            ///< "" for people without one
  std::vector<std::uint32_t> sizes;                           ///< by group
  std::map<std::string, std::uint32_t, std::less<>> numbers;  ///< while it is made
  column<std::uint32_t> of{0};

  void add_row(std::string_view group);
};

/// The ids of all people in one text.
class id_column {
public:
  /// @throws std::length_error when all ids together take 4 GiB
  void add_row(const std::string& id);
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept {
    const std::uint32_t begin = row == 0 ? 0 : end_[row - 1];
    return std::string_view{text_}.substr(begin, end_[row] - begin);
  }
  [[nodiscard]] std::size_t size() const noexcept { return end_.size(); }

  /// Makes find() possible. @pre no id twice
  void index();
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

private:
  std::string text_;
  std::vector<std::uint32_t> end_;    ///< by row
  std::vector<std::uint32_t> by_id_;  ///< rows by rising id
};

}  // namespace loopbaan::detail
