// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loopbaan::detail {

/// Two rows of one id.
struct duplicate_rows {
  std::size_t first;
  std::size_t second;
};

/// The ids of all people, concatenated in one string.
class id_column {
public:
  /// Reserves memory for so many more rows.
  void reserve(std::size_t rows);

  /// @throws std::length_error when all ids together take 4 GiB
  void add_rows(std::span<const std::string_view> ids);
  [[nodiscard]] std::string_view operator[](std::size_t row) const noexcept {
    const std::uint32_t begin = row == 0 ? 0 : end_[row - 1];
    return std::string_view{text_}.substr(begin, end_[row] - begin);
  }
  [[nodiscard]] std::size_t size() const noexcept { return end_.size(); }

  /// Builds the index that find() needs. Returns the duplicates: each row with the id of an earlier one, beside the
  /// first that has it, in order of the later rows; no id is the duplicate of none. O(rows) where ids rise from row to
  /// row, as many tables have it, else O(rows × log(rows)).
  [[nodiscard]] std::vector<duplicate_rows> index();

  /// @pre no id twice
  [[nodiscard]] std::optional<std::size_t> find(std::string_view id) const;

private:
  /// A sort key: the eight bytes behind the common prefix of all ids, as a big-endian number, which is ordered
  /// alike.
  struct keyed_row {
    std::uint64_t key;
    std::uint32_t row;
  };
  [[nodiscard]] std::vector<keyed_row> keyed_rows() const;
  void settle(std::span<keyed_row> rows, std::vector<duplicate_rows>& duplicates) const;
  [[nodiscard]] std::size_t row_at(std::size_t position) const noexcept {
    return by_id_.empty() ? position : by_id_[position];
  }

  std::string text_;
  std::vector<std::uint32_t> end_;    ///< by row
  std::vector<std::uint32_t> by_id_;  ///< rows by rising id; nothing where that is their own order
};

}  // namespace loopbaan::detail
