// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/curriculum/curriculum.hpp>

namespace loopbaan::detail {

/// What letters and words of cells mean. Without an account of its own a sheet says I, O and T, or whole words.
class cell_legend {
public:
  /// Says what one means. Once anything is said, letters that nothing is said of mean nothing. False where the meaning
  /// is no word for it.
  [[nodiscard]] bool say(std::string_view letter, std::string_view meaning);

  /// What a whole piece of a cell, without level and side, means; `nothing` is a meaning. Empty where it is not known.
  [[nodiscard]] std::optional<std::vector<std::optional<activity>>> find(std::string_view piece) const;

  /// What a letter may mean of which no one can know it: "assess or advanced"; nothing for other letters.
  [[nodiscard]] static std::optional<text> doubts_of(std::string_view piece);

  /// "I = introduceren, O = oefenen, T = toetsen", of what was met.
  [[nodiscard]] text words() const;
  /// For the document: letter and word of the file formats.
  [[nodiscard]] std::map<std::string, std::string> letters() const;
  /// The letters to choose from.
  [[nodiscard]] std::string choices() const;

private:
  [[nodiscard]] const std::map<std::string, std::optional<activity>, std::less<>>& own() const;

  std::map<std::string, std::optional<activity>, std::less<>> said_;
  std::map<std::string, std::string> shown_;  ///< folded to as it was written
};

/// The activity that a word means; nothing: none. Empty where it means none of these.
[[nodiscard]] std::optional<std::optional<activity>> meaning_of(std::string_view word);

/// Who a word means. Empty where it means nobody known.
[[nodiscard]] std::optional<side> side_of(std::string_view word);

/// A level of a competence by its id, its title, its number, or the beginning of id or title where that fits one.
[[nodiscard]] std::optional<rank> level_of(const framework&, competence_index, std::string_view word);

/// A piece of a cell: "T:start@samen?".
struct cell_piece {
  std::string letters;  ///< as it stands
  std::string level;
  std::string by;
  bool unsure = false;
};

/// The pieces of a cell; none where it says nothing: empty, "-", "n.v.t.". Between spaces may stand letters ("I O T")
/// or the words of a level ("I in ontwikkeling"): what is a letter is a piece of its own.
[[nodiscard]] std::vector<cell_piece> pieces_of(std::string_view cell, const cell_legend& legend);

}  // namespace loopbaan::detail
