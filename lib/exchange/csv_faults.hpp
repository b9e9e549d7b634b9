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

  /// What is found after it was full is left out, for it may be of any row.
  void add(diagnostic found) {
    if (!full_) found_.push_back(std::move(found));
  }
  [[nodiscard]] std::size_t most() const noexcept { return most_; }
  [[nodiscard]] bool empty() const noexcept { return found_.empty(); }
  [[nodiscard]] std::size_t size() const noexcept { return found_.size(); }

  /// Takes back what was added since there were so many. @pre they were added after the last settle()
  void forget_behind(std::size_t size) { found_.resize(size); }

  /// Says that all faults so far are of earlier rows than those that follow: only then is it known which are the first.
  /// True when there is room for more.
  [[nodiscard]] bool settle() {
    if (full_) return false;
    put_in_order(settled_);
    full_ = found_.size() > most_;
    if (full_) {
      const place beyond = found_[most_].where;
      found_.resize(most_);
      found_.push_back({errc::too_many_faults, {beyond.file, "", beyond.row, ""}, {std::to_string(most_)}});
    }
    settled_ = found_.size();
    return !full_;
  }

  /// In order of the rows, that there are too many at the end.
  [[nodiscard]] diagnostics take() {
    if (settle()) put_in_order(0);
    return std::move(found_);
  }

private:
  void put_in_order(std::size_t from) {
    std::ranges::stable_sort(found_.begin() + static_cast<std::ptrdiff_t>(from), found_.end(), {},
                             [](const diagnostic& each) { return each.where.row; });
  }

  std::size_t most_;
  bool full_ = false;
  std::size_t settled_ = 0;  ///< so many are in order
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
