// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// A value as a sentence shows it: at most some sixty bytes of it, since a cell may hold a whole wrong file.
[[nodiscard]] inline std::string shown(std::string_view value, std::size_t most = 60) {
  if (value.size() <= most) return std::string{value};
  std::size_t length = most;
  while (length > 0 && (static_cast<unsigned char>(value[length]) & 0xC0) == 0x80) --length;  // whole characters
  return std::string{value.substr(0, length)} + "…";
}

/// What is wrong with one table, or worth a note. What is wrong in the same way in many rows of a column is one error
/// with a count and the first rows. After `most` errors it takes only one more, 820 too_many_faults, and is full: a
/// wrong file of a million rows should give a page to read, not a million sentences, and take no more memory than that.
class diagnostic_list {
public:
  static constexpr std::size_t most_further = 9;  // rows told beside the first
  static constexpr std::size_t most_values = 12;  // values told of a kind
  static constexpr std::size_t most_counted = 1000;
  static constexpr std::size_t most_bytes_counted = 60;  // of a value: a longer one is no code, and may be a whole file

  explicit diagnostic_list(std::size_t most) : most_{most} {}

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
      alike_.emplace(kind{code, column}, heap{&fresh_.back(), {}}).first->second.count(value);
      return;
    }
    diagnostic& told = *known->second.told;
    ++told.count;
    known->second.count(value);
    if (told.further.size() == most_further) return;
    told.further.push_back({row, shown(value, 24)});
    if (code == errc::unknown_value) join(told.details[1], make().details[1]);
  }

  /// The same of an error that is there already; its value is its first detail. `of` tells kinds in one column apart.
  void gather(diagnostic found, std::string_view of = {}) {
    const std::string value = found.details.empty() ? "" : found.details.front().in_language(language::nl);
    const std::string column = found.where.column + std::string{of};
    gather(found.code, column, found.where.row, value, [&] { return std::move(found); });
  }

  [[nodiscard]] std::size_t most() const noexcept { return most_; }
  [[nodiscard]] bool empty() const noexcept { return told_.empty() && fresh_.empty(); }

  /// Says that all errors so far are of earlier rows than those that follow: only then is it known which are the first.
  /// True when there is room for more.
  [[nodiscard]] bool settle() {
    if (full_) return false;
    take_over();
    full_ = told_.size() > most_;
    if (full_) {
      const auto beyond = std::next(told_.begin(), static_cast<std::ptrdiff_t>(most_));
      const place where{beyond->where.file, "", beyond->where.row, ""};
      tell_values();
      alike_.clear();  // it points to what goes
      told_.erase(beyond, told_.end());
      told_.push_back({errc::too_many_faults, where, {std::to_string(most_)}});
    }
    return !full_;
  }

  /// In order of the rows, that there are too many at the end.
  [[nodiscard]] diagnostics take() {
    tell_values();
    if (settle()) in_order(told_);
    return {std::make_move_iterator(told_.begin()), std::make_move_iterator(told_.end())};
  }

private:
  using kind = std::pair<errc, std::string>;
  using kind_view = std::pair<errc, std::string_view>;
  /// What is alike, with the values of which it is so.
  struct heap {
    diagnostic* told;
    std::map<std::string, std::size_t, std::less<>> values;
    void count(std::string_view value) {
      if (value.size() > most_bytes_counted) return count(shown(value, most_bytes_counted - 3));  // "…" takes three
      const auto known = values.find(value);
      if (known != values.end())
        ++known->second;
      else if (values.size() < most_counted)
        values.emplace(value, 1);
    }
  };
  struct by_kind {
    using is_transparent = void;
    bool operator()(const auto& a, const auto& b) const { return kind_view{a} < kind_view{b}; }
  };

  static void in_order(std::list<diagnostic>& some) {
    some.sort([](const diagnostic& a, const diagnostic& b) { return a.where.row < b.where.row; });
  }

  /// Codes and words that stand in no list: which, and how often, is what a remedy needs. Of few rows each is told with
  /// its value anyhow, and where hardly any value is there twice, these are no codes.
  void tell_values() {
    for (auto& [of, each] : alike_) {
      if (!is_of_words(of.first) || each.values.size() < 2 || !each.told->values.empty()) continue;
      if (each.told->count <= most_further + 1 || each.values.size() * 2 > each.told->count) continue;
      std::vector<seen_value>& told = each.told->values;
      for (const auto& [value, count] : each.values) told.push_back({shown(value, 24), count});
      std::ranges::stable_sort(told, std::greater{}, &seen_value::count);
      if (told.size() <= most_values) continue;
      told.resize(most_values);
      told.push_back({"", 0});
    }
  }

  static bool is_of_words(errc code) {
    return code == errc::unreadable_level || code == errc::unknown_value || code == errc::score_without_instrument ||
           code == errc::several_codes;
  }

  void take_over() {
    in_order(fresh_);
    told_.splice(told_.end(), fresh_);
  }

  /// Words to choose from, with those of another value behind them, each once. That there are more stays at the end.
  static void join(text& choices, const text& more) {
    if (choices == more) return;
    text joined;
    for (const auto& [tag, words] : choices.translations()) {
      const auto other = more.translations().find(tag);
      std::string_view left = other == more.translations().end() ? more.in_language(language::nl) : other->second;
      std::string all = words;
      bool are_more = all.ends_with(and_more);
      if (are_more) all.resize(all.size() - and_more.size());
      while (!left.empty()) {
        const std::string_view word = left.substr(0, left.find(", "));
        left.remove_prefix(std::min(word.size() + 2, left.size()));
        if (word == and_more.substr(2))
          are_more = true;
        else if ((", " + all + ",").find(", " + std::string{word} + ",") == std::string::npos)
          all.append(", ").append(word);
      }
      joined.set(tag, are_more ? all.append(and_more) : all);
    }
    choices = std::move(joined);
  }

  static constexpr std::string_view and_more = ", …";

  std::size_t most_;
  bool full_ = false;
  std::list<diagnostic> told_;   ///< in order; lists, so that what `alike_` points to stays where it is
  std::list<diagnostic> fresh_;  ///< since the last settle()
  std::map<kind, heap, by_kind> alike_;
};

}  // namespace loopbaan::detail
