// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/container/flat_map.hpp>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/people/evidence.hpp>
#include <loopbaan/people/level_rule.hpp>

namespace loopbaan {

/// Where someone stands: all that gaps and plans depend on. Views; the owner must outlive them.
struct standing {
  ranks_view levels;                      ///< one per competence; unknown where nothing is known
  std::optional<phase_index> phase = {};  ///< none: no step is closed because of a phase
  std::span<const step_index> done = {};  ///< steps that cannot be taken again
  const framework* fw = nullptr;          ///< what this is measured by; null: whoever made it answers for that
  std::optional<route_index> route = {};  ///< the way into the profession: steps of other ways alone are closed
  std::span<const date> done_on = {};     ///< by step of `done`: when it was last done, date{} where that is not known
  std::optional<date> today = {};         ///< the day of the question, for what counts for some years only
};

/// Refuses a standing that is not one on this framework. O(competences + done).
/// @throws error 208 other_framework, 430 no_such_position, 431 no_such_level, 432 sizes_differ
void require_standing(const framework&, const standing&);

/// How the level of a competence was found.
enum class level_origin {
  unknown,         ///< neither established nor rated
  established,     ///< given as an established level
  confirmed,       ///< a rating by someone else
  self_only,       ///< a rating by the person, nobody else has rated
  estimated,       ///< the most likely level, given how severe raters are
  prior_learning,  ///< learned elsewhere, and recognised
  waived,          ///< need not be shown
  overridden,      ///< decided by a person, whatever the ratings say
  rater_unknown,   ///< a rating of which nobody knows who gave it; nobody else has rated
  not_applicable   ///< the work of the person does not ask it: decided by a person, with a reason
};

/// The word of the file formats for an origin, e.g. "self_only".
[[nodiscard]] std::string_view name(level_origin) noexcept;

/// Levels of the competences of which one is known. Flat, for there are many people.
using known_levels = boost::container::flat_map<competence_index, rank>;

/// One person as the input gives it, references by position, not yet checked against the others.
struct person_draft {
  std::string id;
  std::map<std::string, std::string> groups = {};  ///< e.g. school → s7
  std::optional<phase_index> phase = {};
  std::optional<route_index> route = {};  ///< the way into the profession that the person takes
  std::optional<double> fte = {};         ///< 0 to 2
  std::optional<date> since = {};
  known_levels levels = {};  ///< established
  std::vector<step_index> done = {};
  std::vector<evidence> ratings = {};
  extra_fields extra = {};
  place where = {};  ///< for messages
};

/// One entry of a log as `person_by_ids` has it.
struct evidence_by_ids {
  std::string competence;
  std::optional<std::string> level = {};  ///< id of the level, "" for not shown; none: what the score means
  std::optional<rater> rated_by = {};
  std::optional<date> day = {};
  std::string instrument = {};
  evidence_kind kind = evidence_kind::rating;
  std::optional<double> score = {};
  std::optional<date> until = {};
  std::string who = {};
  std::string reason = {};
  std::string source = {};
  extra_fields extra = {};
};

/// One person as the input gives it, references by id: what an embedder has who does not know positions.
struct person_by_ids {
  std::string id;
  std::map<std::string, std::string> groups = {};
  std::optional<std::string> phase = {};
  std::optional<std::string> route = {};
  std::optional<double> fte = {};  ///< 0 to 2
  std::optional<date> since = {};
  std::map<std::string, std::string> levels = {};  ///< established: competence → level, "" for not shown
  std::vector<std::string> done = {};
  std::vector<evidence_by_ids> ratings = {};
  extra_fields extra = {};
  place where = {};  ///< for messages
};

class cohort;
struct severity_model;

namespace detail {
class cohort_builder;
struct cohort_data;
}  // namespace detail

/// The groups of a grouping, and the one of each row: a number in `names`. Views; the cohort must outlive them.
struct grouped_rows {
  std::span<const std::string> names = {};  ///< in order of first appearance; "" for people without a group
  std::span<const std::uint32_t> sizes = {};
  std::span<const std::uint32_t> of_row = {};  ///< nothing where all rows are in the first group

  /// @throws error 430 no_such_position
  [[nodiscard]] std::uint32_t group_of(std::size_t row) const {
    if (of_row.empty()) return 0;
    detail::require_position(row, of_row.size());
    return of_row[row];
  }
};

/// One row of a cohort. It holds what the cohort holds, so that the cohort may go; views of it are valid as long as one
/// of the two is there.
class person {
public:
  [[nodiscard]] std::string id() const;
  [[nodiscard]] std::size_t row() const noexcept { return row_; }
  [[nodiscard]] const framework& fw() const noexcept;  ///< the framework of the cohort
  [[nodiscard]] std::optional<phase_index> phase() const noexcept;
  [[nodiscard]] std::optional<route_index> route() const noexcept;
  [[nodiscard]] std::optional<double> fte() const noexcept;
  [[nodiscard]] std::optional<date> since() const noexcept;
  /// The group in a grouping ("school", "board", "phase"…); "" when not given.
  [[nodiscard]] const std::string& group(std::string_view grouping) const noexcept;
  [[nodiscard]] ranks_view levels() const noexcept;
  /// @throws error 430 no_such_position, as all that ask for a competence
  [[nodiscard]] rank level(competence_index) const;
  [[nodiscard]] std::span<const step_index> done() const noexcept;
  /// By step of done(), when it was last done as far as the log says: the last day of an entry that names the step as
  /// its instrument, no later than the day as of which levels are asked; date{} where no entry says so. Nothing where no
  /// profile asks for credits of some years.
  [[nodiscard]] std::span<const date> done_on() const noexcept;
  [[nodiscard]] std::span<const evidence> ratings() const noexcept;
  /// The established level, where one is given; level(c) may be another when somebody decided so.
  [[nodiscard]] std::optional<rank> established(competence_index) const;
  /// The cohort that this is a row of.
  [[nodiscard]] cohort people() const noexcept;
  /// How level(c) was found.
  [[nodiscard]] level_origin origin(competence_index) const;
  /// The entry of the log that level(c) comes from; null when it does not come from one entry.
  [[nodiscard]] const evidence* deciding_rating(competence_index) const;
  [[nodiscard]] standing stands() const noexcept;

  /// The draft from which it was made, its place in the input aside: for writing it down again, or for another cohort.
  [[nodiscard]] person_draft draft() const;

private:
  friend class cohort;
  person(std::shared_ptr<const detail::cohort_data> held, std::size_t row) : held_{std::move(held)}, row_{row} {}

  std::shared_ptr<const detail::cohort_data> held_;
  std::size_t row_;
};

/// Many people on one framework, held as columns: a byte per level, some fifteen bytes per person for id and phase, and
/// for other columns only where anybody has something in them. Immutable; copying is cheap; threads may share it.
///
/// Levels follow from the evidence by a rule, see `level_rule`: by default the most recent rating by someone other than
/// the person counts (of several on that day, the lowest); where nobody else has rated, the most recent own rating
/// counts and is marked `self_only`. Undated ratings count as the oldest; a rating that names no rater counts as
/// an own one does, and is marked `rater_unknown`. Nothing is averaged, and the order of the ratings does not matter.
class cohort {
public:
  /// What could not be written down and read again is no person: a day that does not exist, a text that is not UTF-8.
  /// Errors: 101 invalid_id, 102 not_utf8, 106 invalid_date, 401 duplicate_person, 402 fte_out_of_range, 406
  /// reason_missing, 407 ends_before_start, 408 too_many_ratings, 430 no_such_position, 431 no_such_level, 433
  /// impossible_value, 816 unreadable_number; all at once. O(people × competences + ratings × log); with the method
  /// severity × rounds.
  [[nodiscard]] static result<cohort> build(const framework&, std::vector<person_draft> people, level_rule = {});

  /// The same from drafts that name everything by its id. Errors: as build, and 202 unknown_reference, 203
  /// unknown_level with the nearest known word; all at once, at the JSON pointer that they have in a people/1 document.
  [[nodiscard]] static result<cohort> build_by_ids(const framework&, const std::vector<person_by_ids>& people,
                                                   level_rule = {});

  /// What points into the people is not asked of a cohort that is gone afterwards: that does not compile.
  [[nodiscard]] const framework& fw() const& noexcept;
  const framework& fw() const&& = delete;
  [[nodiscard]] std::size_t size() const noexcept;
  /// @throws error 430 no_such_position
  [[nodiscard]] person operator[](std::size_t row) const {
    detail::require_position(row, size());
    return person{held_, row};
  }
  /// Where the person in a row stands: `(*this)[row].stands()`, of which nothing is counted. @throws error 430
  [[nodiscard]] standing stands(std::size_t row) const&;
  standing stands(std::size_t) const&& = delete;
  [[nodiscard]] std::optional<person> find(std::string_view id) const;

  /// The names of the groupings of their own that any person has, sorted; people are grouped by phase as well.
  [[nodiscard]] const std::vector<std::string>& groupings() const& noexcept;
  const std::vector<std::string>& groupings() const&& = delete;

  /// Who is in which group of a grouping; everybody in "" where there is none of that name. Unless people have a
  /// grouping of their own that is called so, "phase" and "fase" are the ids of their phases. O(groupings). Whoever
  /// counts by one asks `require_grouping` first.
  [[nodiscard]] grouped_rows grouped_by(std::string_view grouping) const& noexcept;
  grouped_rows grouped_by(std::string_view) const&& = delete;

  /// The levels of all people, row by row: size() × competences.
  [[nodiscard]] ranks_view levels() const& noexcept;
  ranks_view levels() const&& = delete;

  /// The rule by which the levels were found.
  [[nodiscard]] const level_rule& rule() const& noexcept;
  [[nodiscard]] level_rule rule() const&&;

  /// How severe kinds of raters are on a scale; none unless the rule's method is severity and the scale has ratings.
  [[nodiscard]] const severity_model* severity_on(scale_index) const& noexcept;
  const severity_model* severity_on(scale_index) const&& = delete;

  /// The same people and evidence, with the levels by another rule. @throws error 106, 433 where it is no rule
  [[nodiscard]] cohort with_rule(level_rule) const;

  /// The same, by severities of raters that were found on other people, a nation say, where the rule asks for them. A
  /// scale that is not among them has none: there every rating counts as it is. @throws error 106, 433 where it is no
  /// rule, or a model that could not have been fitted, 430 for a scale that the framework does not have
  [[nodiscard]] cohort by_severities(level_rule, std::map<scale_index, severity_model> found) const;

  /// What the people may be asked about for, noted in every document that is written of them; "" when nobody said.
  [[nodiscard]] const std::string& purpose() const& noexcept;
  [[nodiscard]] std::string purpose() const&&;
  [[nodiscard]] cohort for_purpose(std::string) const;  ///< @throws error 102 not_utf8

  /// What is worth knowing about the document that the people were read from, though nothing is wrong with it. Stays
  /// with what is made of these people.
  [[nodiscard]] const diagnostics& notes() const& noexcept;
  [[nodiscard]] diagnostics notes() const&&;
  [[nodiscard]] cohort noted(diagnostics more) const;

  /// With one more entry in the log of a person. Errors: those of build about an entry, and 430 for the row.
  [[nodiscard]] result<cohort> with(std::size_t row, evidence) const;

  /// Only these people, in this order, with the levels that they have here. Errors: 401 duplicate_person, 430
  /// no_such_position.
  [[nodiscard]] result<cohort> only(std::span<const std::size_t> rows) const;

  /// Only the people of one phase, in the same order. @throws error 430 no_such_position
  [[nodiscard]] cohort in_phase(phase_index) const;

private:
  friend class person;
  friend class detail::cohort_builder;
  using data = detail::cohort_data;
  explicit cohort(std::shared_ptr<const data> held) : held_{std::move(held)} {}

  std::shared_ptr<const data> held_;
};

/// Has anybody a group in this grouping? Phases are one, "phase" or "fase", where anybody has one. O(groups)
[[nodiscard]] bool is_grouping(const cohort&, std::string_view grouping);

/// Refuses a grouping that no person of the cohort has a group in; "" is no grouping, and fits any cohort.
/// @throws error 510 unknown_grouping, with the nearest known word
void require_grouping(const cohort&, std::string_view grouping);

}  // namespace loopbaan
