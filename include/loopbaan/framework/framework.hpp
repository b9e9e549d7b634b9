// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/core/table.hpp>
#include <loopbaan/framework/entities.hpp>
#include <loopbaan/framework/rank.hpp>

namespace loopbaan {

class framework;

namespace detail {
class collector;
/// What is computed of the document of a framework once, and then remembered by all its copies: its content hash.
[[nodiscard]] const std::string& remembered_hash(const framework&, std::string (*compute)(const framework&));
}  // namespace detail

/// Sets of levels of which some must be met.
struct resolved_choice {
  std::vector<std::vector<attainment>> any_of;  ///< alternatives,
  std::size_t at_least = 0;                     ///< of which this many must be met: 1 to all of them; 0: there are none

  friend bool operator==(const resolved_choice&, const resolved_choice&) = default;
};

/// So many credits that a profile asks for.
struct resolved_credits {
  unit_index unit;
  std::vector<std::string> kinds = {};      ///< that count, sorted; none: all
  std::optional<std::int64_t> within = {};  ///< years up to the day of the question
  std::int64_t at_least = 0;                ///< hundredths: 1 to `most`

  static constexpr std::int64_t most = 1'000'000;

  /// Do both speak of the same credits, whatever the amount?
  [[nodiscard]] bool is_like(const resolved_credits& other) const {
    return unit == other.unit && kinds == other.kinds && within == other.within;
  }
  friend bool operator==(const resolved_credits&, const resolved_credits&) = default;
};

/// A profile with its `includes` joined: what is required and what is desired, by competence, rising by position.
struct resolved_profile {
  std::vector<attainment> required;
  std::vector<attainment> desired;  ///< only what lies above the required level
  std::vector<resolved_choice> choices =
      {};  ///< its own and those that it takes over, each once; where all alternatives are asked, they are `required`
  std::vector<resolved_credits> credits = {};  ///< likewise, of what is alike the higher amount
};

/// A step with its references resolved.
struct resolved_step : resolved_choice {
  std::vector<attainment> required;
  std::vector<step_index> after;
  std::vector<step_index> excludes;  ///< never in one plan with this step, said by either of the two; rising
  std::vector<attainment> yields;
  bool again = true;                ///< may it be taken again when what it gave is not there (any more)?
  bool records = false;             ///< does it only record what is there?
  std::vector<phase_index> phases;  ///< rising; none: open in every phase
  std::vector<route_index> routes;  ///< rising; none: for everyone
};

/// A competence that an assessment settles: who is at `upto` or above is told to be there, of others the level is told.
struct settled_competence {
  competence_index competence;
  rank upto{};  ///< 1 to the highest there is

  friend bool operator==(const settled_competence&, const settled_competence&) = default;
};

/// An assessment with its references resolved.
struct resolved_assessment {
  std::vector<settled_competence> settles;  ///< rising by competence
  std::vector<phase_index> phases;          ///< rising; none: open in every phase

  /// Is it open to someone in this phase? To who has none, always.
  [[nodiscard]] bool open_in(std::optional<phase_index> of) const noexcept;
};

/// Do these levels meet as many of the alternatives as a step or a profile asks for? O(size of the alternatives).
/// @throws error 430 no_such_position where there are too few levels
[[nodiscard]] bool meets_alternatives(ranks_view levels, const resolved_choice&);

/// How many of the alternatives these levels meet. Likewise.
[[nodiscard]] std::size_t how_many_met(ranks_view levels, const resolved_choice&);

/// Hundredths of a unit that a step gives to a demand: none where its kind does not count. @throws error 430
[[nodiscard]] std::int64_t credits_of(const framework&, step_index, const resolved_credits&);

/// Do these levels meet all levels that a profile requires, its choices too? What is unknown counts as not shown; its
/// credits are another matter, see people/credits.hpp. O(size of the profile). @throws error 430 no_such_position where
/// there are too few levels
[[nodiscard]] bool meets(ranks_view levels, const resolved_profile&);

/// A score from which on a rank is shown.
struct score_rank {
  double from;
  rank level;
};

/// A competence that an instrument sees, with the ranks that its scores mean, rising.
struct seen_competence {
  competence_index competence;
  std::vector<score_rank> scores;
};

/// An instrument with its references resolved.
struct resolved_instrument {
  std::vector<seen_competence> sees;  ///< rising by competence
};

/// One catalogue that was put on a framework.
struct catalogue_ref {
  std::string id;
  std::string version;
  std::string hash;  ///< SHA-256 of its canonical document, "" when it was not read from one
};

/// One edition of scales, domains, competences, profiles, phases, roles and steps: checked, complete, immutable.
///
/// A framework is a handle on shared data: copying costs nothing and any number of threads may read one. A position or
/// a level that it does not have is refused: @throws error 430 no_such_position, 431 no_such_level. What points into a
/// framework is not asked of one that is gone afterwards (`dutch_framework().steps()`): that does not compile.
class framework {
public:
  /// Checks a draft and makes it a framework. Every error is reported, at the JSON pointer that it has in the document
  /// form of the draft and in the order of that; what only follows from another is left out. Errors: 101–105, 201–207,
  /// 209, 301–304, 809 (a kind of raters or of steps), 936–937 (phases), 939 (observations). O(size + (profiles + includes) × competences), with a nearest-word search for each reference that
  /// fails.
  [[nodiscard]] static result<framework> build(framework_draft draft, const std::string& file = {});

  /// The same beside what was found while reading the draft; nothing where anything is wrong.
  [[nodiscard]] static std::optional<framework> build(framework_draft draft, detail::collector&);

  /// This framework with the steps of a catalogue added. Its sources and steps need ids of their own; it may refer to
  /// all that the framework has. Errors: as build, and 208 other_framework.
  [[nodiscard]] result<framework> with(catalogue_draft catalogue, const std::string& file = {},
                                       std::string hash = {}) const;
  [[nodiscard]] std::optional<framework> with(catalogue_draft catalogue, detail::collector&, std::string hash) const;

  [[nodiscard]] const std::string& id() const& noexcept;
  [[nodiscard]] std::string id() const&&;
  [[nodiscard]] const std::string& version() const& noexcept;
  [[nodiscard]] std::string version() const&&;
  [[nodiscard]] const text& title() const& noexcept;
  [[nodiscard]] text title() const&&;
  /// The currency of all its money: a code of ISO 4217, "EUR" where it names none.
  [[nodiscard]] std::string currency() const;

  [[nodiscard]] const table<source>& sources() const& noexcept;
  const table<source>& sources() const&& = delete;
  [[nodiscard]] const table<scale>& scales() const& noexcept;
  const table<scale>& scales() const&& = delete;
  [[nodiscard]] const table<depth>& depths() const& noexcept;
  const table<depth>& depths() const&& = delete;
  [[nodiscard]] const table<domain>& domains() const& noexcept;
  const table<domain>& domains() const&& = delete;
  [[nodiscard]] const table<area>& areas() const& noexcept;
  const table<area>& areas() const&& = delete;
  [[nodiscard]] const table<competence>& competences() const& noexcept;
  const table<competence>& competences() const&& = delete;
  [[nodiscard]] const table<profile>& profiles() const& noexcept;
  const table<profile>& profiles() const&& = delete;
  [[nodiscard]] const table<phase>& phases() const& noexcept;
  const table<phase>& phases() const&& = delete;
  [[nodiscard]] const table<role>& roles() const& noexcept;
  const table<role>& roles() const&& = delete;
  [[nodiscard]] const table<route>& routes() const& noexcept;
  const table<route>& routes() const&& = delete;
  [[nodiscard]] const table<rater_kind>& rater_kinds() const& noexcept;  ///< its own, see rater.hpp
  const table<rater_kind>& rater_kinds() const&& = delete;
  [[nodiscard]] const table<instrument>& instruments() const& noexcept;
  const table<instrument>& instruments() const&& = delete;
  [[nodiscard]] const table<assessment>& assessments() const& noexcept;
  const table<assessment>& assessments() const&& = delete;
  [[nodiscard]] const table<step_kind>& step_kinds() const& noexcept;  ///< its own
  const table<step_kind>& step_kinds() const&& = delete;
  [[nodiscard]] const table<credit_unit>& units() const& noexcept;  ///< beside hours, money and weeks
  const table<credit_unit>& units() const&& = delete;
  [[nodiscard]] const table<step>& steps() const& noexcept;
  const table<step>& steps() const&& = delete;
  [[nodiscard]] const std::vector<catalogue_ref>& catalogues() const& noexcept;
  const std::vector<catalogue_ref>& catalogues() const&& = delete;

  [[nodiscard]] const resolved_profile& resolved(profile_index) const&;
  const resolved_profile& resolved(profile_index) const&& = delete;
  [[nodiscard]] const resolved_step& resolved(step_index) const&;
  const resolved_step& resolved(step_index) const&& = delete;
  [[nodiscard]] const resolved_instrument& resolved(instrument_index) const&;
  const resolved_instrument& resolved(instrument_index) const&& = delete;
  [[nodiscard]] const resolved_assessment& resolved(assessment_index) const&;
  const resolved_assessment& resolved(assessment_index) const&& = delete;

  /// The profile that ends a phase.
  [[nodiscard]] std::optional<profile_index> exit_of(phase_index) const;

  /// Do phases say what leads to them (`after`)? Else they are a line, the order of their list.
  [[nodiscard]] bool phases_are_graph() const noexcept;

  /// The phases of which any one leads to a phase, rising; of one where careers begin none. In a line the one before it.
  [[nodiscard]] const std::vector<phase_index>& predecessors(phase_index) const&;
  const std::vector<phase_index>& predecessors(phase_index) const&& = delete;

  /// All phases, each behind what leads to it, and else in the order of the list. In a line the list.
  [[nodiscard]] const std::vector<phase_index>& phases_in_order() const& noexcept;
  const std::vector<phase_index>& phases_in_order() const&& = delete;

  /// Does some way lead from one phase to another? A phase does not lie before itself. O(1)
  [[nodiscard]] bool is_before(phase_index earlier, phase_index later) const;

  /// The profile of a depth in a domain; none where the domain does not have that depth.
  [[nodiscard]] std::optional<profile_index> profile_of(domain_index, depth_index) const;

  /// Can someone who takes this route take the step? A step that names no route is for everyone.
  [[nodiscard]] bool is_on(route_index, step_index) const;

  [[nodiscard]] const scale& scale_of(competence_index) const&;
  const scale& scale_of(competence_index) const&& = delete;

  /// The rank of a level id in the scale of a competence.
  [[nodiscard]] std::optional<rank> rank_of(competence_index, std::string_view level_id) const;

  /// The highest rank of a competence.
  [[nodiscard]] rank top(competence_index) const;

  /// The id of a rank; "" for not shown and unknown.
  [[nodiscard]] std::string_view level_id(competence_index, rank) const&;
  std::string_view level_id(competence_index, rank) const&& = delete;

  /// How a rank is called, "not shown" and "unknown" included.
  [[nodiscard]] std::string level_title(competence_index, rank, language) const;

  /// What a kind of steps is called: one that is built in ("formal", "samen"…) or one of its own; "" for any other.
  [[nodiscard]] std::string kind_title(std::string_view kind, language) const;

  /// The profile that a word means: a profile's id, a role's or a phase's id (its profile, its exit profile), or the
  /// title of one of these. Errors: 501 unknown_profile, with the nearest known word.
  [[nodiscard]] result<profile_index> target(std::string_view word) const;

  /// What is worth knowing about the documents that it was read from, catalogues included; nothing is wrong with them.
  [[nodiscard]] const diagnostics& notes() const& noexcept;
  [[nodiscard]] diagnostics notes() const&&;

  /// The draft that this framework was built from, catalogues aside.
  [[nodiscard]] const framework_draft& draft() const& noexcept;
  const framework_draft& draft() const&& = delete;

  /// The same document, the catalogues that were put on it aside. Documents are the same when all that they say is: two
  /// that were read from one file are. O(1)
  [[nodiscard]] bool is_same_edition(const framework& other) const noexcept;

  /// The same document with the same catalogues in the same order: positions in the one mean the same in the other.
  /// O(1)
  friend bool operator==(const framework&, const framework&) noexcept;

  /// Refuses what belongs to another framework. O(1). @throws error 208 other_framework
  friend void require_same(const framework& wanted, const framework& given);

  friend const std::string& detail::remembered_hash(const framework&, std::string (*compute)(const framework&));

private:
  struct data;
  explicit framework(std::shared_ptr<const data> held) : held_{std::move(held)} {}

  std::shared_ptr<const data> held_;
};

[[nodiscard]] bool operator==(const framework&, const framework&) noexcept;
void require_same(const framework& wanted, const framework& given);

}  // namespace loopbaan
