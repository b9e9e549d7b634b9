// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/framework/framework.hpp>
#include <loopbaan/offer/school_calendar.hpp>

namespace loopbaan {

/// What people are in an edition: who takes part, who researches, who leads. Each person is one of these.
struct edition_role {
  std::string id;
  text title;
  std::optional<std::int64_t> places = {};          ///< for how many people; none: as many as like
  std::optional<std::int64_t> least = {};           ///< with fewer of them the edition stays shut
  std::optional<std::int64_t> filled = {};          ///< of both, by people who are not planned for here
  std::optional<std::string> profile = {};          ///< id of what they must meet before anything is planned
  std::map<std::string, std::string> groups = {};   ///< they are of this group, by grouping: subject, mathematics
  std::optional<bool> consent = {};                 ///< only those who said yes to it? default: no
  extra_fields extra = {};
};

/// One time that a step is held: in a term, or on dates.
struct step_edition {
  std::string id;
  std::optional<text> title = {};
  std::string step;
  std::optional<std::string> term = {};  ///< id of the term; else
  std::optional<date> from = {};         ///< the first
  std::optional<date> to = {};           ///< and the last day
  std::optional<std::string> provider = {};
  std::optional<std::string> place = {};
  std::vector<std::string> open_to = {};    ///< schools, boards; none: everybody, as far as anybody says
  std::optional<text> terms = {};           ///< on which terms people of others come
  std::optional<std::int64_t> places = {};  ///< how many people it takes; none: as many as like
  std::optional<std::int64_t> least = {};   ///< with fewer it stays shut
  std::optional<cents> cost = {};           ///< what it costs one person; none: what the step costs
  std::optional<std::string> source = {};
  std::optional<bool> estimate = {};
  std::optional<text> note = {};
  std::vector<edition_role> roles = {};  ///< where there are any, these have the places and the least numbers
  extra_fields extra = {};

  /// How many people it takes who are planned for, roles together; none: as many as like.
  [[nodiscard]] std::optional<std::int64_t> free_places() const;
};

/// Terms and editions as they are written down, not yet checked.
struct offers_draft {
  std::string id;
  std::string version;
  std::optional<text> title = {};
  framework_ref framework;
  std::vector<source> sources = {};
  std::vector<school_term> terms = {};
  std::vector<step_edition> editions = {};
  std::vector<step_edition> undated = {};  ///< of which nobody says when they are: nothing is planned on them
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from
};

/// When steps are held. A step without any edition can begin in every term; one that has editions, in these alone.
/// Checked and immutable; threads may share one.
class offers {
public:
  static constexpr std::size_t most_editions = 100'000;

  /// Errors: those of `school_calendar::build`; 201, 202 (no such step, term or source), 207, 208 other_framework, 701,
  /// 711 places_beside_roles, 990 edition_time_unclear (neither a term nor days, or both), 991 fewer_places_than_least
  /// (of an edition, or of one of its roles); of an undated edition 990 where it has a time. All at once, at the JSON
  /// pointer that they have in the document. A note: 992 outside_the_terms. O(editions × terms)
  [[nodiscard]] static result<offers> build(offers_draft, const framework&, const std::string& file = {});

  /// The same beside what was found while reading the draft; nothing where anything is wrong.
  [[nodiscard]] static std::optional<offers> build(offers_draft, const framework&, detail::collector&);

  [[nodiscard]] const offers_draft& draft() const noexcept { return held_; }
  [[nodiscard]] const framework& fw() const noexcept { return fw_; }
  [[nodiscard]] const std::vector<step_edition>& editions() const noexcept { return held_.editions; }

  /// The terms; none where the document names none, and the calendar is somebody else's.
  [[nodiscard]] const std::optional<school_calendar>& calendar() const noexcept { return calendar_; }

  /// The positions of the editions of a step, in the order of the document. O(1). @throws error 430
  [[nodiscard]] std::span<const std::size_t> editions_of(step_index) const;

  /// The terms that an edition takes in a calendar, that of the document or another; none where it does not lie in it.
  /// @throws error 430 no_such_position
  [[nodiscard]] std::optional<school_calendar::term_span> terms_of(std::size_t edition, const school_calendar&) const;

private:
  offers(offers_draft held, framework fw) : held_{std::move(held)}, fw_{std::move(fw)} {}

  offers_draft held_;
  framework fw_;
  std::optional<school_calendar> calendar_;
  std::vector<std::vector<std::size_t>> of_step_;
};

}  // namespace loopbaan
