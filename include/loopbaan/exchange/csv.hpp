// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <loopbaan/core/result.hpp>

namespace loopbaan {

/// A table of text cells, every row as wide as the header. Row 0 is the header; `lines` says in which row of the file,
/// as a spreadsheet counts, each row stands.
struct csv_table {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> lines;
  char separator = ';';
};

/// Reads separated values (RFC 4180 with `;`, `,` or tab, also after a line `sep=;`) in UTF-8, UTF-16 or Windows-1252;
/// cells come out as UTF-8 without white space around them, and without the apostrophe that write_csv puts in front.
/// Empty rows are passed over.
///
/// Errors: 102, 810, 811, 814, 820, 822. Linear.
[[nodiscard]] result<csv_table> read_csv(std::string_view bytes, const std::string& file = {});

/// Writes rows as Dutch Excel opens them (`;`, CRLF, UTF-8 with byte order mark). A cell that a spreadsheet could run
/// as a formula (it begins with = + - @, their full-width twins, tab or a line end) gets an apostrophe in front, unless
/// it is a plain number such as -1,5. read_csv(write_csv(rows)) gives the rows back, white space around cells and rows
/// without any content aside. Linear. @throws error 432 unless all rows are as wide as the first, 102 not_utf8
[[nodiscard]] std::string write_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace loopbaan
