// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <loopbaan/people/cohort.hpp>

#include <exchange/staff/words.hpp>

namespace loopbaan::detail {

/// What a column of a staff table is for.
enum class column_use {
  person,
  phase,
  route,
  fte,
  since,
  done,
  group,
  levels,  ///< of one or more competences; in a wide table only
  competence,
  level,
  rater,
  date,
  instrument,
  score,
  kind,
  until,
  who,
  reason,
  source,  ///< from `competence` on: about a rating
  other
};

/// Is this a use that only a table of ratings has?
[[nodiscard]] constexpr bool is_of_ratings(column_use use) noexcept {
  return use >= column_use::competence && use <= column_use::source;
}

/// How well a heading says its use. Where several columns could have one use, the most precise has it, and a loose one
/// yields to any other: "schoolnaam" beside "school". A loose one that is about a rating counts only in a table that
/// holds ratings anyhow: "rol" may be what somebody does at school. What a mapping says is above all.
enum class heading_strength { loose, plain, precise, said };

/// A heading with a fixed meaning.
struct heading_word {
  column_use use;
  std::string_view word;        ///< in the form in which headings are compared
  std::string_view group = {};  ///< the grouping, for a group
  heading_strength says = heading_strength::plain;
};

[[nodiscard]] std::span<const heading_word> heading_words() noexcept;

/// The word for a use, as a mapping has it: "person", "fte", "rater id"…
[[nodiscard]] std::string_view name(column_use) noexcept;

/// The use that such a word means. O(uses).
[[nodiscard]] std::optional<column_use> use_called(std::string_view word) noexcept;

/// What a column holds that nothing here needs.
enum class needless {
  personal,  ///< names, addresses, numbers of citizens: an id is enough
  remark     ///< free text
};

/// Whether a heading is about such things, by its words. O(length).
[[nodiscard]] std::optional<needless> needless_column(std::string_view heading);

/// Whether a heading that means nothing may yet head a column of persons: “Personeelsnr ontvanger”, “Afk.”. Then
/// nothing is read so, but it is asked, and what stands below it is shown nowhere. O(length).
[[nodiscard]] bool may_head_persons(std::string_view heading);

/// The id of a competence, or the first of its titles where a column headed by its id would be read as something else.
[[nodiscard]] std::string heading_of(const cohort& people, const word_finder& competences, competence_index);

}  // namespace loopbaan::detail
