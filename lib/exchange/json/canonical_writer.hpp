// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include <loopbaan/exchange/pieces.hpp>

#include <core/refusals.hpp>
#include <exchange/json/parser.hpp>

namespace loopbaan::detail {

/// A tree as canonical text: UTF-8, names sorted by their bytes, two-space indent, shortest numbers, final newline.
///
/// The same as Python's `json.dumps(x, sort_keys=True, indent=2, ensure_ascii=False) + "\n"`, but for fractions that
/// are whole, which lose their ".0". Linear. What could not be read again is refused: @throws error 102 not_utf8, 803
/// too_deep, 816 unreadable_number
[[nodiscard]] std::string write_canonical(const json&);

/// A document whose member `list`, an empty list in `head`, is to get `entries` entries. They are written one by one,
/// so that a list of many people takes the memory of its text and not of a tree, which is several times as much.
[[nodiscard]] framed_list frame_list(const json& head, std::string_view list, std::size_t entries);

/// Makes entry `i` of the list when its turn comes to be written.
using entry_maker = std::function<json(std::size_t)>;

/// What the next `count` entries come to, and before the first of them what stands before the list. When `make` throws,
/// none of them is written. @throws error 432 when there are more entries than there must be
[[nodiscard]] std::string next_entries(framed_list&, std::size_t count, counted_thing what, const entry_maker& make);

/// What stands after the entries. @throws error 432 unless all of them have been written
[[nodiscard]] std::string last_of(framed_list&, counted_thing what);

/// The same on one line without spaces and final newline.
[[nodiscard]] std::string write_compact(const json&);

/// A number as it stands in a canonical document.
[[nodiscard]] std::string print_number(double);

}  // namespace loopbaan::detail
