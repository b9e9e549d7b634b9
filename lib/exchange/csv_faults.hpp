// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// What is wrong with one table. After `most` faults it takes only one more, 820 too_many_faults, and is full: a wrong
/// file of a million rows should give a page to read, not a million sentences.
class fault_list {
public:
  explicit fault_list(std::size_t most) : most_{most} {}

  void add(diagnostic found) {
    if (full_) return;
    full_ = found_.size() == most_;
    if (full_) found = {errc::too_many_faults, {found.where.file, "", found.where.row, ""}, {std::to_string(most_)}};
    found_.push_back(std::move(found));
  }

  [[nodiscard]] bool full() const noexcept { return full_; }
  [[nodiscard]] bool empty() const noexcept { return found_.empty(); }
  /// In order of the rows, that there are too many at the end.
  [[nodiscard]] diagnostics take() {
    std::ranges::stable_sort(found_.begin(), found_.end() - (full_ ? 1 : 0), {},
                             [](const diagnostic& each) { return each.where.row; });
    return std::move(found_);
  }

private:
  std::size_t most_;
  bool full_ = false;
  diagnostics found_;
};

/// A value as a sentence shows it: at most some sixty bytes of it, since a cell may hold a whole wrong file.
[[nodiscard]] inline std::string shown(std::string_view value) {
  constexpr std::size_t most = 60;
  if (value.size() <= most) return std::string{value};
  std::size_t length = most;
  while (length > 0 && (static_cast<unsigned char>(value[length]) & 0xC0) == 0x80) --length;  // whole characters
  return std::string{value.substr(0, length)} + "…";
}

}  // namespace loopbaan::detail
