// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/text.hpp>

#include <core/string_map.hpp>

namespace loopbaan::detail {

/// Finds which entity of a list a typed word means: by its id, else its id but for case, dashes and spaces, else its
/// title in any language, else either without diacritics. What would mean two entities means none.
class word_finder {
public:
  word_finder() = default;
  template <class Entities>
  explicit word_finder(const Entities& entities) {
    std::size_t position = 0;
    for (const auto& each : entities) add(each.id, each.title, position++);
  }

  /// Puts something that can be meant beside the others.
  void add(const std::string& id, const text& title, std::size_t position);

  /// The position of the entity in the list. O(1) expected.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view word) const;

  /// The entities that a word means, in order of the list, where it means several; else none. O(1) expected, O(words)
  /// where there are several.
  [[nodiscard]] std::vector<std::size_t> several_meant(std::string_view word) const;

  /// Every word that means something, in order of the list: what a remedy may propose.
  [[nodiscard]] std::vector<std::string> words() const;

private:
  /// A word of an entity.
  struct entry {
    std::string word;
    std::size_t position;
  };
  /// What a word means in the first list that knows it: a position, or several.
  [[nodiscard]] std::optional<std::size_t> look_up(std::string_view word) const;

  string_map<std::size_t> ids_;
  string_map<std::size_t> folded_ids_;
  string_map<std::size_t> titles_;
  string_map<std::size_t> plain_;  ///< both without diacritics
  std::vector<entry> entries_;
};

/// Do these letters say that something is not known: nothing, "-", "?", "n.v.t.", "onbekend", "N/A", "NaN", "null"…, in
/// Dutch or English, in any case and with any dots, brackets and spaces?
[[nodiscard]] bool says_unknown(std::string_view cell);

/// Is it what a spreadsheet shows where a formula fails, or where a number does not fit: #REF!, #VERW!, #NAAM?, Err:502
/// or ####? Not #N/A and #N/B: these say that something is not known.
[[nodiscard]] bool is_spreadsheet_error(std::string_view word);

/// Is this id such a word? Those of at most three letters may be somebody's initials.
[[nodiscard]] bool names_nobody(std::string_view id);

/// What a cell about something that one can or cannot says: "ja", "yes", "x", a tick… or "nee", "no"…; nothing else.
[[nodiscard]] std::optional<bool> says_yes(std::string_view cell);

}  // namespace loopbaan::detail
