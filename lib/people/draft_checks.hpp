// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <optional>

#include <loopbaan/people/cohort.hpp>

namespace loopbaan::detail {

/// Where someone stands in the input: the place that the draft gives, else the position in a list of people.
[[nodiscard]] place place_of(const place& given, std::size_t row);

/// A place in the person or entry that stands at `at`: with a JSON pointer, where there is one.
[[nodiscard]] place inside(place at, std::string_view member);

/// A position in a list, counted from 1, in words.
[[nodiscard]] text listed(std::size_t row);

/// What a draft names that the framework does not have: 430 no_such_position, 431 no_such_level. O(draft)
void find_misplaced(const framework&, const person_draft&, std::size_t row, diagnostics& found);
void find_misplaced(const framework&, const evidence&, const place& at, diagnostics& found);

/// What else is wrong with a draft. `before`: where someone with the same id stands; nothing: nobody does.
void find_errors(const framework&, const person_draft&, std::size_t row, const std::optional<text>& before,
                 diagnostics& found);

/// What is wrong with one entry of a log, said of `of` and `at`: 102, 106, 406, 407, 433, 816.
void find_errors(const framework&, const evidence&, const place& of, const place& at, diagnostics& found);

/// Makes ids of the kinds of raters that a rule names, and tells what is wrong with it: 106 invalid_date, 433
/// impossible_value.
[[nodiscard]] diagnostics find_kinds(const framework&, level_rule&);

}  // namespace loopbaan::detail
