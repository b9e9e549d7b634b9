// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <loopbaan/core/date.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/framework/rater.hpp>

namespace loopbaan {

/// What a piece of evidence is. All but a rating are decisions by a person, and need a reason.
enum class evidence_kind {
  rating,          ///< somebody saw or judged the level
  prior_learning,  ///< learned elsewhere, and recognised: counts as at least this level
  waiver,          ///< need not be shown, until its last day: counts as at least this level
  override,        ///< this level and no other, whatever the ratings say
  not_applicable  ///< the work of the person does not ask it, until its last day: counts as at least this level, and is
                  ///< told apart from what was waived
};

/// The word of the file formats for a kind, e.g. "prior_learning".
[[nodiscard]] std::string_view name(evidence_kind) noexcept;

/// The kind that a Dutch or English word means ("beoordeling", "evc", "vrijstelling", "override"…).
[[nodiscard]] std::optional<evidence_kind> parse_evidence_kind(std::string_view word);

/// One entry of the log of a person: something is only ever added to it.
struct evidence {
  competence_index competence;
  rank level{};
  std::optional<rater> rated_by = {};
  std::optional<date> day = {};
  std::string instrument = {};
  evidence_kind kind = evidence_kind::rating;
  std::optional<double> score = {};  ///< what the instrument gave; `at` is what it means
  std::optional<date> until = {};    ///< the last day on which it counts
  std::string who = {};              ///< pseudonym of the rater, or of who decided
  std::string reason = {};
  std::string source = {};  ///< the system or file that it comes from
  extra_fields extra = {};
};

/// Whether somebody else than the person gave it, as far as is known: what names no rater may be of anybody.
[[nodiscard]] inline bool is_by_other(const evidence& each) noexcept {
  return each.rated_by && counts_as_other(*each.rated_by);
}

/// Whether an entry is a rating that says a level: a code for "not rated" stays in the log, and says none.
[[nodiscard]] inline bool is_rating(const evidence& each) noexcept {
  return each.kind == evidence_kind::rating && each.level != rank::unknown;
}

/// The most entries that the log of one person may have: more is a mistake in an export.
inline constexpr std::size_t most_ratings = 10'000;

/// What is wrong with an entry: 406 reason_missing (a decision needs one), 407 ends_before_start.
[[nodiscard]] std::optional<errc> error_of(const evidence&) noexcept;

/// The level that a score of an instrument means for a competence; `unknown` where the score is a code for "not rated".
/// Errors: 403 unknown_instrument, 404 not_seen, 405 score_out_of_range. O(levels).
[[nodiscard]] result<rank> level_of_score(const framework&, competence_index, std::string_view instrument,
                                          double score);

/// Whether an entry counts on a day: it lies before, and has not ended. Without an `until` of its own a rating ends
/// when its instrument says so (`valid_months`). Without a day everything counts. An undated rating never ends by its
/// instrument.
[[nodiscard]] bool in_force(const framework&, const evidence&, std::optional<date> as_of);

}  // namespace loopbaan
