// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/staff.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include <exchange/csv_rows.hpp>
#include <exchange/csv_start.hpp>
#include <exchange/staff_checks.hpp>
#include <exchange/staff_header.hpp>
#include <exchange/staff_long.hpp>
#include <exchange/staff_table.hpp>
#include <exchange/staff_wide.hpp>

namespace loopbaan {
namespace detail {

result<staff> read_staff_table(cell_rows& rows, const framework& fw, const staff_options& options, fault_list& faults) {
  if (diagnostics wrong = defects_of(fw, options); !wrong.empty()) return wrong;
  diagnostics notes;
  const place header = rows.header();
  const staff_layout layout = lay_out(rows, fw, options, faults, notes);
  const auto read = [&](auto reader) -> result<staff> {
    bool any = false;
    while (layout.is_known && rows.next()) {
      any = true;
      reader.read_rows();
    }
    if (!any && faults.empty()) faults.add({errc::no_rows, header, {}});
    auto people = reader.take();
    if (!people) return people.errors();
    return staff{*std::move(people), std::move(notes), layout.lacking};
  };
  if (layout.form == table_form::people) return read(wide_reader{rows, layout, fw, options, faults, notes});
  return read(long_reader{rows, layout, fw, options, faults, notes});
}

result<staff> read_staff_text(table_text& text, const framework& fw, const std::string& file,
                              const staff_options& options) {
  fault_list faults{options.most_faults};
  const bool is_sought = options.header_row == 0 && !options.origin;
  const std::size_t above =
      is_sought ? rows_above_header(text.view(), fw, options) : std::max<std::size_t>(options.header_row, 1) - 1;
  csv_rows rows{text, file, faults, above};
  if (options.origin) rows.come_from(*options.origin);
  if (options.header_row > 0 && faults.empty() &&
      (rows.headings().empty() || rows.header().row != options.header_row)) {
    const std::string row = std::to_string(options.header_row);
    return diagnostic{
        errc::no_header, {file}, {loopbaan::text{"op rij " + row + " staat niets", "nothing stands in row " + row}}};
  }
  if (rows.headings().empty()) return faults.empty() ? diagnostics{{errc::empty_file, {file}, {}}} : faults.take();
  const place header = rows.header();
  auto read = read_staff_table(rows, fw, options, faults);
  if (!read || !is_sought || above == 0) return read;
  staff told = *std::move(read);
  told.notes.insert(told.notes.begin(), {errc::header_found, header, {std::to_string(header.row)}});
  return told;
}

}  // namespace detail

result<staff> read_staff(std::string_view bytes, const framework& fw, const std::string& file,
                         const staff_options& options) {
  if (auto fault = detail::why_no_table(bytes.substr(0, detail::longest_header), file)) return *std::move(fault);
  detail::table_text text{bytes};
  return detail::read_staff_text(text, fw, file, options);
}

}  // namespace loopbaan
