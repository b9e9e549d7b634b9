// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff_rows.hpp>

#include <algorithm>

#include <loopbaan/core/id.hpp>

#include <exchange/staff_cells.hpp>

namespace loopbaan::detail {

std::string numbered(std::size_t count) {
  const std::string digits = std::to_string(count);
  return "r" + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}

row_reader::row_reader(cell_rows& rows, const staff_layout& layout, const framework& fw, const staff_options& options,
                       fault_list& faults)
    : rows_{rows},
      layout_{layout},
      fw_{fw},
      options_{options},
      coding_{options.coding ? &*options.coding : nullptr},
      faults_{faults},
      phases_{fw.phases()} {
  for (std::size_t i = 0; i < layout.columns.size(); ++i) {
    column_of_.try_emplace(layout.columns[i].use, i);
    if (!layout.columns[i].is_kept) continue;
    std::string& name = kept_.emplace_back(i, "").second;
    append_json(name, rows.headings()[i].empty() ? rows.column_name(i) : rows.headings()[i]);
    name += ':';
  }
  person_column_ = column_of(column_use::person);
}

std::optional<std::size_t> row_reader::column_of(column_use use) const {
  const auto found = column_of_.find(use);
  return found == column_of_.end() ? std::nullopt : std::optional{found->second};
}

std::string_view row_reader::cell(column_use use) const {
  const auto column = column_of(use);
  return column ? cell(*column) : std::string_view{};
}

std::string_view row_reader::read_id() {
  if (!person_column_ || cell(*person_column_).data() == nullptr) return {};
  const std::string_view id = cell(*person_column_);
  if (is_id(id)) return id;
  if (id.empty())
    faults_.add({errc::empty_person, rows_.at(row_, *person_column_), {}});
  else
    report(errc::invalid_id, *person_column_);
  return {};
}

void row_reader::read_done(std::size_t column, std::vector<step_index>& into) {
  if (says_unknown(cell(column))) return;
  for (const std::string_view word : split_words(cell(column))) {
    if (const auto step = fw_.steps().find(word)) {
      if (std::ranges::find(into, *step) == into.end()) into.push_back(*step);
      continue;
    }
    const auto ids = fw_.steps().ids();
    const std::vector<std::string> choices(ids.begin(), ids.end());
    faults_.add({errc::unknown_value, rows_.at(row_, column), {shown(word), choices_near(word, choices)}});
  }
}

std::optional<phase_index> row_reader::read_phase(std::size_t column) {
  const auto found = recent_phases_.recall(cell(column), [&](std::string_view word) -> std::optional<phase_index> {
    const auto position = phases_.find(word);
    if (!position) return std::nullopt;
    return phase_index{static_cast<std::uint32_t>(*position)};
  });
  if (found) return found;
  if (!says_unknown(cell(column))) report(errc::unknown_value, column, {choices_near(cell(column), phases_.words())});
  return std::nullopt;
}

std::optional<double> row_reader::read_fte(std::size_t column) {
  const auto number = recent_numbers_.recall(cell(column), read_number);
  if (number && *number >= 0 && *number <= 2) return number;
  if (number)
    report(errc::fte_out_of_range, column);
  else if (!says_unknown(cell(column)))
    report(errc::unreadable_number, column);
  return std::nullopt;
}

std::optional<date> row_reader::read_date(std::size_t column) {
  const auto found = recent_days_.recall(cell(column), parse_date);
  if (!found && !says_unknown(cell(column))) report(errc::invalid_date, column);
  return found;
}

/// Under a name of its own, since a heading may well be the name of a field that a person has.
void row_reader::keep_asked_for(extra_fields& into) const {
  for (const auto& [column, name] : kept_) {
    if (cell(column).empty()) continue;
    into.json += into.json.empty() ? "{\"columns\":{" : ",";
    into.json += name;
    append_json(into.json, cell(column));
  }
  if (!into.json.empty()) into.json += "}}";
}

void row_reader::report(errc code, std::size_t column, std::vector<text> further) {
  further.insert(further.begin(), shown(cell(column)));
  faults_.add({code, rows_.at(row_, column), std::move(further)});
}

}  // namespace loopbaan::detail
