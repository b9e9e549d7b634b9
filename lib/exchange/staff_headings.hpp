// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <loopbaan/people/cohort.hpp>

#include <exchange/staff_words.hpp>

namespace loopbaan::detail {

/// What a column of a staff table is for.
enum class column_use {
  person,
  phase,
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
  source,  ///< in a long table only
  other
};

/// Is this a use that only a table with a row per rating has?
[[nodiscard]] constexpr bool is_of_long(column_use use) noexcept {
  return use >= column_use::competence && use <= column_use::source;
}

/// A heading with a fixed meaning.
struct heading_word {
  column_use use;
  std::string_view word;        ///< folded
  std::string_view group = {};  ///< the grouping, for a group
};

[[nodiscard]] std::span<const heading_word> heading_words() noexcept;

/// The id of a competence, or the first of its titles where a column headed by its id would be read as something else.
[[nodiscard]] std::string heading_of(const cohort& people, const word_finder& competences, competence_index);

}  // namespace loopbaan::detail
