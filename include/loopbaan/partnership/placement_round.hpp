// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/language.hpp>
#include <loopbaan/partnership/assignment.hpp>
#include <loopbaan/partnership/new_editions.hpp>
#include <loopbaan/partnership/placement.hpp>
#include <loopbaan/partnership/travel.hpp>

namespace loopbaan {

/// Why a student cannot be at a school, whoever else is there. The first that holds is told.
enum class school_fit : std::uint8_t {
  fits,
  own,        ///< an own school of the student
  excluded,   ///< out of the question for another reason
  before,     ///< the student was there before
  stage,      ///< the school does not take this stage
  subject,    ///< nor any of the student's subjects
  not_shown,  ///< it shows nothing of what the student must see
  too_far,    ///< beyond the most that was said
  no_places   ///< it has no places, or fewer than it takes at the least
};

/// The word of the file formats, e.g. "too_far"; "" for none of these.
[[nodiscard]] std::string_view name(school_fit) noexcept;

/// The same in words for people, as the end of a sentence: “the student was there before”.
[[nodiscard]] text title(school_fit);

/// How far it is, as a table that somebody gives.
struct placement_travel {
  round_travel::unit counted_in = round_travel::unit::kilometres;
  std::vector<travel_distance> distances = {};
  std::optional<std::int64_t> most = {};       ///< no placement farther than this, but what is booked
  std::optional<std::int64_t> otherwise = {};  ///< what counts for places without a distance; none: that is an error
};

/// A placement as a round: student n is need n, school s is edition s.
///
/// The rule: most students placed; of these most at accredited schools, then most at schools with the quality mark; then most
/// who see something new, where that is asked; then the fewest at the worst ranks of wishes; then the least travel, where it
/// is given; then the lottery. A school that a student did not name has the rank after the longest list of anybody; who named
/// none likes all equally.
struct placement_round {
  assignment_round round;
  assignment_rule rule;
  std::vector<std::vector<school_fit>> fits;  ///< by student and school
  std::vector<std::vector<bool>> far_unknown = {};  ///< by student and school: is the distance `otherwise`? empty: no travel
  std::size_t assumed = 0;                    ///< ways of which the distance is `otherwise`
  round_travel::unit counted_in = round_travel::unit::kilometres;  ///< of travel, where it is given
};

/// Errors: 202, 433 of the table of travel. O(students × schools × log distances)
[[nodiscard]] result<placement_round> round_of(const placement&, const std::optional<placement_travel>& = {});

/// Something more at a school, by which it would take more students.
struct more_places {
  std::size_t school = 0;
  std::int64_t coaches = 0, trainers = 0, stated = 0;  ///< how many more of each, or how far its own most would go up
  std::int64_t places = 0;                             ///< that this gives

  friend bool operator==(const more_places&, const more_places&) = default;
};

/// What it takes to place more of those who have no place.
///
/// Counted are coaches, school trainers and places that a school would state itself: the fewest by which as many as possible
/// are placed. Students may move between schools in which those without a place could be, or those who would move for them;
/// what is booked stays, schools that run keep their least number, and one that is shut may open. Of a school each step is
/// looked at after the one before: what binds it then. At schools with places by subject nobody moves, and places are looked
/// at one by one where coaches and trainers leave room for them; where they do not, what is missing is not worked out. Another
/// set may be as small: of equal ones as a rule the school that is filled first has it, then the first by id.
struct missing_places {
  std::vector<more_places> more = {};     ///< by school, in their order
  std::int64_t units = 0;                 ///< of all of these together
  std::size_t placed = 0;                 ///< so many of those who have no place would have one
  std::vector<std::size_t> nowhere = {};  ///< students whom no school fits, whatever it has
  std::size_t left = 0;                   ///< whom a school fits, and who have no place even so
  std::vector<std::size_t> not_worked_out = {};  ///< schools with places by subject of which nothing is known
  bool proven = true;  ///< fewer cannot do it, and no more can be placed so; never where a school by subject, or a search that was stopped, is in it
};

/// The answer about a placement.
struct placement_answer {
  placement_round asked;
  assignment found;
  std::string seed;
};

/// Where each student goes: exact, by `find_assignment`, with its proof and its reasons. Errors: those of `round_of`, 736, 737.
[[nodiscard]] result<placement_answer> find_placement(const placement&, const std::optional<placement_travel>& = {},
                                                      const std::string& seed = {}, const assignment_limits& = {});

/// What is missing. `nodes`: of the search, the same on every machine. O(students × schools) and the search: set cover.
[[nodiscard]] missing_places find_missing_places(const placement&, const placement_answer&, std::uint64_t nodes = 20'000);

/// Everything in a placement that does not hold, in sentences: counted anew from what is written down, with no line of the
/// search or of `round_of`. By student the position of a school; and whether a free place that a student without one could
/// have was left. O(students × schools)
[[nodiscard]] std::vector<std::string> check_placement(const placement&,
                                                       const std::vector<std::optional<std::size_t>>& placed,
                                                       const std::optional<placement_travel>& = {},
                                                       language = language::en);

/// By student the position of the school; none: not placed.
[[nodiscard]] std::vector<std::optional<std::size_t>> schools_of(const placement_answer&);

/// How many students a school takes and by what, and how many it has: “De Boog”: 4 places by 2 coaches; 3 students.
[[nodiscard]] text sentence_of_school(const placement&, const placement_answer&, std::size_t school);

/// Why a student has the place that it is, or has none: first the place, then a sentence for each wish that was liked better,
/// or for all schools by what is in the way of them. No word of any other student.
[[nodiscard]] std::vector<text> sentences_of_student(const placement&, const placement_answer&, std::size_t student);

/// What is missing: 2 more coaches (“De Boog”, “Oost”) and all 5 students have a place; fewer cannot do it.
[[nodiscard]] std::vector<text> sentences_of_missing(const placement&, const missing_places&);

}  // namespace loopbaan
