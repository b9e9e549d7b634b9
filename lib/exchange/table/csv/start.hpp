// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <loopbaan/core/error.hpp>

namespace loopbaan::detail {

/// A header ends within this many bytes; where none does, the file is no table.
inline constexpr std::size_t longest_header = 1u << 20;

/// Why the file that begins with these bytes is plainly no table, so that a wrong file of any size is refused after a
/// look at its start. `start` is the first `longest_header` bytes, or the whole file when it is shorter.
///
/// Errors: 810 empty_file, 811 not_a_table (a workbook, a page, a document, control characters in the first 64 KiB, no
/// line end).
[[nodiscard]] std::optional<diagnostic> why_no_table(std::string_view start, const std::string& file);

/// Does the file begin as a JSON document?
[[nodiscard]] bool starts_as_json(std::string_view start);

}  // namespace loopbaan::detail
