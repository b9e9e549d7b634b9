// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>
#include <loopbaan/framework/entities.hpp>

/// Students and the schools that could take them: docs/placement.md.
namespace loopbaan {

namespace detail {
class collector;
}  // namespace detail

/// What a school is to the partnership. The first of these is filled first.
enum class school_status : std::uint8_t {
  accredited,    ///< an accredited training school
  quality_mark,  ///< a school with the quality mark of its region
  internship     ///< a school that takes students, without either
};

/// The word of the file formats, e.g. "quality_mark"; "" for none of these.
[[nodiscard]] std::string_view name(school_status) noexcept;

/// A subject or group of pupils that a school takes students for.
struct taken_subject {
  std::string subject;
  std::optional<std::int64_t> places = {};  ///< at most so many for it; none: as many as the school takes
  extra_fields extra = {};
};

/// A school that could take students. How many follows from its people; none of these numbers is about a person.
struct placing_school {
  std::string id;
  std::optional<text> title = {};
  std::optional<school_status> status = {};              ///< none: internship
  std::optional<std::int64_t> coaches = {};              ///< certified coaches; none: nobody says so, and they bind nothing
  std::optional<std::int64_t> students_per_coach = {};   ///< none: that of the placement
  std::optional<std::int64_t> trainers = {};             ///< facilitated school trainers; none: they bind nothing
  std::optional<std::int64_t> students_per_trainer = {};  ///< none: that of the placement
  std::optional<std::int64_t> most = {};                 ///< that the school says itself
  std::optional<std::int64_t> least = {};                ///< this many or nobody; none: that of the placement
  std::vector<std::string> stages = {};                  ///< of students that it takes; none: each
  std::vector<taken_subject> subjects = {};              ///< that it takes students for; none: each
  std::vector<std::string> shows = {};                   ///< what a student sees there: a rural school, a team school
  std::optional<std::string> place = {};                 ///< where it is, as the table of travel calls it; none: its id
  std::optional<text> note = {};
  extra_fields extra = {};
};

/// A student who is to have a place. Ids suffice; names are never needed.
struct placing_student {
  std::string id;
  std::optional<std::string> stage = {};         ///< of the programme: year 1, final placement; none: whichever
  std::vector<std::string> subjects = {};        ///< one of these; none: whichever
  std::optional<std::string> home = {};          ///< where is travelled from, as the table of travel calls it
  std::vector<std::string> wishes = {};          ///< ids of schools, the one that is liked best first
  std::vector<std::string> own_schools = {};     ///< of an employer, of relatives, where the student was a pupil: forbidden
  std::vector<std::string> excluded = {};        ///< schools that are out of the question for another reason
  std::vector<std::string> previous = {};        ///< schools of former placements
  std::vector<std::string> seen = {};            ///< what former placements showed, beside what their schools show
  std::vector<std::string> must_see = {};        ///< only a school that shows one of these
  std::optional<std::string> booked = {};        ///< id of the school where the place is agreed already
  std::optional<text> note = {};
  extra_fields extra = {};
};

/// All that a placement rests on, as it is written down: placement/1.
struct placement_draft {
  std::string id;
  std::string version;
  std::optional<text> title = {};
  std::optional<std::string> period = {};                 ///< in words: of one period at a time
  std::optional<std::int64_t> students_per_coach = {};
  std::optional<std::int64_t> students_per_trainer = {};
  std::optional<std::int64_t> least = {};                 ///< at each school this many or nobody; none: one will do
  std::vector<std::string> to_see = {};                   ///< what each student sees in the end
  std::optional<bool> again = {};                         ///< may a student come back to a school? default: no
  std::vector<placing_school> schools = {};
  std::vector<placing_student> students = {};
  extra_fields extra = {};
  diagnostics notes = {};  ///< on the document that it was read from
};

/// What a number of places follows from.
enum class place_bound : std::uint8_t { coaches, trainers, stated };

/// The word of the file formats, e.g. "coaches"; "" for none of these.
[[nodiscard]] std::string_view name(place_bound) noexcept;

/// How many students a school can take, and why not more.
struct school_capacity {
  std::optional<std::int64_t> coaches, trainers, stated;  ///< places by each; none: that says nothing
  std::int64_t places = 0;                                ///< the smallest of these
  std::vector<place_bound> binds = {};                    ///< which of these it is
};

/// A placement whose parts fit. Immutable; copies share it.
class placement {
public:
  /// Errors, all at once, at the JSON pointer that they have in the document: 101 invalid_id, 201 duplicate_id, 202
  /// unknown_reference, 207, 433 impossible_value, 735 wished_twice, 738 least_above_most
  /// (where a place is agreed), 760 capacity_unknown, 761 ratio_unknown, 762
  /// booked_beyond_capacity, 763 booked_where_excluded. Notes: 764 not_in_the_placement, 765 nobody_takes. O(size × log size)
  [[nodiscard]] static result<placement> build(placement_draft, const std::string& file = {});

  /// The same beside what was found while reading the draft; nothing where anything is wrong.
  [[nodiscard]] static std::optional<placement> build(placement_draft, detail::collector&);

  [[nodiscard]] const placement_draft& draft() const noexcept { return *held_; }

  /// Of a school. O(subjects). @throws error 430 no_such_position
  [[nodiscard]] school_capacity capacity_of(std::size_t school) const;

  /// How many students a school takes at the least, if any. @throws error 430
  [[nodiscard]] std::int64_t least_of(std::size_t school) const;

private:
  explicit placement(std::shared_ptr<const placement_draft> held) : held_{std::move(held)} {}

  std::shared_ptr<const placement_draft> held_;
};

}  // namespace loopbaan
