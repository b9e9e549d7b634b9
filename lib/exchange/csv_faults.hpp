// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// A value as a sentence shows it: at most some sixty bytes of it, since a cell may hold a whole wrong file.
[[nodiscard]] inline std::string shown(std::string_view value, std::size_t most = 60) {
  if (value.size() <= most) return std::string{value};
  std::size_t length = most;
  while (length > 0 && (static_cast<unsigned char>(value[length]) & 0xC0) == 0x80) --length;  // whole characters
  return std::string{value.substr(0, length)} + "…";
}

/// What is wrong with one table, or worth a note. What is wrong in the same way in many rows of a column is one fault
/// with a count and the first rows. After `most` faults it takes only one more, 820 too_many_faults, and is full: a
/// wrong file of a million rows should give a page to read, not a million sentences, and take no more memory than that.
class fault_list {
public:
  static constexpr std::size_t most_further = 9;  // rows told beside the first

  explicit fault_list(std::size_t most) : most_{most} {}

  /// Something that stands by itself. What is found after it was full is left out, for it may be of any row.
  void add(diagnostic found) {
    if (!full_) fresh_.push_back(std::move(found));
  }

  /// Something that may be so in other rows of this column too. Only what is told is made: `make` gives it, when it is
  /// the first of its kind, or when a further value has other words to choose from.
  template <class Make>
  void gather(errc code, std::string_view column, std::size_t row, std::string_view value, const Make& make) {
    if (full_) return;
    const auto known = alike_.find(kind_view{code, column});
    if (known == alike_.end()) {
      fresh_.push_back(make());
      alike_.emplace(kind{code, column}, &fresh_.back());
      return;
    }
    diagnostic& told = *known->second;
    ++told.count;
    if (told.further.size() == most_further) return;
    told.further.push_back({row, shown(value, 24)});
    if (code == errc::unknown_value) join(told.details[1], make().details[1]);
  }

  /// The same of a fault that is there already; its value is its first detail. `of` tells kinds in one column apart.
  void gather(diagnostic found, std::string_view of = {}) {
    const std::string value = found.details.empty() ? "" : found.details.front().in(language::nl);
    const std::string column = found.where.column + std::string{of};
    gather(found.code, column, found.where.row, value, [&] { return std::move(found); });
  }

  [[nodiscard]] std::size_t most() const noexcept { return most_; }
  [[nodiscard]] bool empty() const noexcept { return told_.empty() && fresh_.empty(); }

  /// Says that all faults so far are of earlier rows than those that follow: only then is it known which are the first.
  /// True when there is room for more.
  [[nodiscard]] bool settle() {
    if (full_) return false;
    take_over();
    full_ = told_.size() > most_;
    if (full_) {
      const auto beyond = std::next(told_.begin(), static_cast<std::ptrdiff_t>(most_));
      const place where{beyond->where.file, "", beyond->where.row, ""};
      told_.erase(beyond, told_.end());
      told_.push_back({errc::too_many_faults, where, {std::to_string(most_)}});
    }
    return !full_;
  }

  /// In order of the rows, that there are too many at the end.
  [[nodiscard]] diagnostics take() {
    if (settle()) in_order(told_);
    return {std::make_move_iterator(told_.begin()), std::make_move_iterator(told_.end())};
  }

private:
  using kind = std::pair<errc, std::string>;
  using kind_view = std::pair<errc, std::string_view>;
  struct by_kind {
    using is_transparent = void;
    bool operator()(const auto& a, const auto& b) const { return kind_view{a} < kind_view{b}; }
  };

  static void in_order(std::list<diagnostic>& some) {
    some.sort([](const diagnostic& a, const diagnostic& b) { return a.where.row < b.where.row; });
  }

  void take_over() {
    in_order(fresh_);
    told_.splice(told_.end(), fresh_);
  }

  /// Words to choose from, with those of another value behind them.
  static void join(text& choices, const text& more) {
    if (choices == more) return;
    text joined;
    for (const auto& [tag, words] : choices.translations()) {
      const auto other = more.translations().find(tag);
      const std::string& added = other == more.translations().end() ? more.in(language::nl) : other->second;
      const bool is_there = (", " + words + ",").find(", " + added + ",") != std::string::npos;
      joined.set(tag, is_there ? words : words + ", " + added);
    }
    choices = std::move(joined);
  }

  std::size_t most_;
  bool full_ = false;
  std::list<diagnostic> told_;   ///< in order; lists, so that what `alike_` points to stays where it is
  std::list<diagnostic> fresh_;  ///< since the last settle()
  std::map<kind, diagnostic*, by_kind> alike_;
};

}  // namespace loopbaan::detail
