// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>

#include <loopbaan/people/cohort.hpp>

/// How long what was shown counts. A framework says it of a competence, of a level (in place of what the competence
/// says) or of a step (in place of both, for evidence that names the step as its instrument): a reserved procedure for
/// three years, first aid for one. After the last day the level is gone: it is known not to be there, and a step that
/// gives it is open again. Lower levels that count for longer are still there.
///
/// Ratings and recognised learning end so; decisions by a person end on their own last day. An entry without a day, and
/// an established level, which has none, never end.
namespace loopbaan {

/// Does any level of a competence end, by itself or where a step gave it? O(levels + steps).
[[nodiscard]] bool expires(const framework&, competence_index);

/// The last day on which an entry shows at least this rank; none: for good. An `until` of its own goes before what the
/// framework says, as does what its instrument says where that is sooner. O(log).
[[nodiscard]] std::optional<date> last_day_of(const framework&, const evidence&, rank);

/// The rank that an entry still shows on a day: the highest up to its own that has not ended by what the framework says
/// of levels. Without a day its own. O(levels).
[[nodiscard]] rank level_on(const framework&, const evidence&, std::optional<date> as_of);

/// The last day on which someone has the level that they have, as far as is known; none: it does not end, or nothing
/// is there to end. @throws error 430 no_such_position
[[nodiscard]] std::optional<date> valid_until(const person&, competence_index);

/// The last day of a level that someone no longer has, as it ended before the day as of which levels are asked; none:
/// nothing ended. @throws error 430 no_such_position
[[nodiscard]] std::optional<date> ended_on(const person&, competence_index);

/// How many people have an established level of a competence that ends, which has no day and so never does, or one by a
/// rating without a day. O(people × competences).
[[nodiscard]] std::size_t undated_levels(const cohort&);

}  // namespace loopbaan
