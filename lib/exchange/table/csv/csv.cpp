// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/csv.hpp>

#include <utility>

#include <loopbaan/exchange/pieces.hpp>

#include <core/refusals.hpp>
#include <exchange/table/cell.hpp>
#include <exchange/table/csv/rows.hpp>
#include <exchange/table/csv/start.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t most_errors = 1000;

/// A header is quoted wherever another separator stands in it, so that nobody takes that for the separator.
void append_cell(std::string& to, std::string_view cell, bool in_header) {
  const std::string_view guard = detail::may_run_as_formula(cell) ? "'" : "";
  if (cell.find_first_of(in_header ? ";\"\r\n,\t" : ";\"\r\n") == std::string_view::npos) {
    to.append(guard).append(cell);
    return;
  }
  to.append("\"").append(guard);
  for (const char c : cell) to.append(c == '"' ? 2 : 1, c);
  to += '"';
}

}  // namespace

result<csv_table> read_csv(std::string_view bytes, const std::string& file) {
  if (auto wrong = detail::why_no_table(bytes.substr(0, detail::longest_header), file)) return *std::move(wrong);
  detail::table_text text{bytes};
  detail::diagnostic_list errors{most_errors};
  detail::csv_rows rows{text, file, errors};
  if (rows.headings().empty() && errors.empty()) return diagnostic{errc::empty_file, {file}, {}};

  csv_table table;
  table.separator = rows.separator();
  table.rows.push_back(rows.headings());
  table.lines.push_back(rows.header().row);
  while (rows.next())
    for (std::size_t row = 0; row < rows.size(); ++row) {
      std::vector<std::string>& cells = table.rows.emplace_back();
      for (std::size_t i = 0; i < rows.headings().size(); ++i) cells.emplace_back(rows.cell(row, i));
      table.lines.push_back(rows.number_of(row));
    }
  if (!errors.empty()) return errors.take();
  return table;
}

void csv_in_pieces::add(std::span<const std::string_view> row) {
  if (begun_) detail::require_size(row.size(), width_, {"cellen van een rij", "cells of a row"});
  for (const std::string_view cell : row)
    if (!is_utf8(cell)) detail::refuse({errc::not_utf8, {}, {text{"geen UTF-8", "not UTF-8"}}});
  if (!begun_) out_ += "\xEF\xBB\xBF";
  for (std::size_t i = 0; i < row.size(); ++i) {
    if (i > 0) out_ += ';';
    append_cell(out_, row[i], !begun_);
  }
  out_ += "\r\n";
  width_ = row.size();
  begun_ = true;
}

std::string csv_in_pieces::take() { return std::exchange(out_, {}); }

std::string write_csv(const std::vector<std::vector<std::string>>& rows) {
  if (rows.empty()) return "\xEF\xBB\xBF";
  csv_in_pieces table;
  std::vector<std::string_view> cells;
  for (const auto& row : rows) {
    cells.assign(row.begin(), row.end());
    table.add(cells);
  }
  return table.take();
}

}  // namespace loopbaan
