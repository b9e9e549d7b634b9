// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <loopbaan/framework/crosswalk.hpp>
#include <loopbaan/people/cohort.hpp>

namespace loopbaan {

/// Something of a person that cannot move to another edition, or that somebody has to look at.
struct migration_note {
  enum class reason {
    confirm,         ///< the level moved along a link that is not exact: to be confirmed
    not_alone,       ///< the competence is a part of one of which not all parts are known
    no_link,         ///< the other edition has nothing for it
    whole_or_piece,  ///< it became wider or narrower, and no link names a level
    no_level,        ///< the link names no level for this one
    others_lower,    ///< several come together in one: the lowest counts, or what is exactly the same
    ratings,         ///< ratings of it stay behind: it is not one and the same competence there
    done,            ///< a step that is done, and that the other edition has not
    phase,           ///< the other edition does not have the phase
    route            ///< nor the route
  };

  std::size_t row = 0;  ///< of the person
  reason why{};
  std::optional<competence_index> competence = {};  ///< of the edition that is left; none: of done, phase and route
  rank had{};                                       ///< its level there
  std::optional<competence_index> becomes = {};     ///< of the other edition, where the note is about one
  rank new_level{};       ///< the level that it became there, or would have; of confirm and others_lower
  std::string id = {};    ///< of the step, the phase or the route
  std::size_t count = 1;  ///< how many ratings

  friend bool operator==(const migration_note&, const migration_note&) = default;
};

/// In a sentence: "Interpersoonlijk (basisbekwaam) blijft achter: …".
[[nodiscard]] std::string explain(const migration_note&, const crosswalk&, language = language::nl);

/// People on another edition, with a note for everything that did not simply move.
struct migration {
  cohort people;
  std::vector<migration_note> notes;  ///< by person, then by competence of the edition that is left
};

/// Moves the established levels, ratings, done steps, phases and routes of people to another edition. Nothing moves in
/// silence.
///
/// A level moves along a link that says what it becomes (`resolved_link::becomes`): an exact link just so, any other to
/// be confirmed. Parts make a level of the whole when all of them are known: the lowest. Where several links lead to
/// one competence, an exact one goes first, be it with an established level or with a rating by someone else; else the
/// lowest counts. Every link along which a known level does not move gives a note. A rating moves along exact links
/// with its date and rater, as it is a record of what somebody saw.
///
/// O(people × links). @throws error 208 unless the cohort is on the edition that the crosswalk leaves; catalogues may
/// differ
[[nodiscard]] migration move_people(const cohort&, const crosswalk&);

}  // namespace loopbaan
