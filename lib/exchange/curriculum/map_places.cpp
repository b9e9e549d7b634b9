// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/map_reader.hpp>

#include <algorithm>
#include <charconv>
#include <set>

#include <core/collector.hpp>

namespace loopbaan::detail {

place map_reader::place_of(const spot_of_map& spot) const {
  const table_places& of = tables_[spot.table];
  place made = of.any;
  made.row = spot.row;
  made.column = of.names[spot.column];
  made.letters = of.letters[spot.column];
  return made;
}

/// The place in a table of what has this place in the document: "/modules/3/year", "/modules/3/cells/2".
place map_reader::place_of(const std::string& pointer) const {
  std::vector<std::string> parts;
  for (std::size_t at = 1; at <= pointer.size();) {
    const std::size_t end = std::min(pointer.find('/', at), pointer.size());
    parts.push_back(pointer.substr(at, end - at));
    at = end + 1;
  }
  const auto position = [&](std::size_t part) {
    std::size_t number = 0;
    if (part < parts.size()) std::from_chars(parts[part].data(), parts[part].data() + parts[part].size(), number);
    return number;
  };
  if (parts.size() > 1 && parts[0] == "modules" && position(1) < module_spots_.size()) {
    spot_of_map spot = module_spots_[position(1)];
    if (parts.size() > 3 && parts[2] == "cells" && position(3) < cell_spots_[position(1)].size())
      return place_of(cell_spots_[position(1)][position(3)]);
    if (parts.size() > 2) {
      std::string field = parts[2];
      if (field.starts_with("last_")) field = field.substr(5);
      const auto& fields = tables_[spot.table].fields;
      if (const auto known = fields.find(field); known != fields.end()) spot.column = known->second;
    }
    return place_of(spot);
  }
  if (parts.size() > 1 && parts[0] == "accepted" && position(1) < accepted_spots_.size())
    return place_of(accepted_spots_[position(1)]);
  if (parts.size() > 1 && parts[0] == "left_out" && position(1) < left_out_spots_.size())
    return place_of(left_out_spots_[position(1)]);
  if (parts.size() > 1 && parts[0] == "choices" && position(1) < choice_spots_.size())
    return place_of(choice_spots_[position(1)]);
  if (parts.size() > 1 && parts[0] == "rules" && position(1) < rule_spots_.size())
    return place_of(rule_spots_[position(1)]);
  place made = tables_.empty() ? place{} : tables_.front().any;
  made.row = 0;
  made.sheet.clear();
  return made;
}

result<curriculum> map_reader::take(diagnostics found, diagnostics notes) {
  if (draft_.modules.empty() && found.empty()) {
    place where = tables_.empty() ? place{} : tables_.front().any;
    found.push_back({errc::no_modules, std::move(where), {}});
  }
  if (!found.empty()) return found;
  link_prerequisites(notes);
  std::set<std::string> once;
  std::erase_if(draft_.competences, [&](const std::string& each) { return !once.insert(each).second; });
  draft_.letters = legend_.letters();
  draft_.notes = std::move(notes);
  const std::size_t of_reading = draft_.notes.size();
  auto made = curriculum::build(std::move(draft_), fw_);
  if (!made) {
    diagnostics wrong = made.errors();
    for (diagnostic& each : wrong) each.where = place_of(each.where.pointer);
    std::ranges::stable_sort(wrong, {}, [](const diagnostic& each) { return each.where.row; });
    return wrong;
  }
  diagnostics told = made->notes();
  for (std::size_t i = of_reading; i < told.size(); ++i) told[i].where = place_of(told[i].where.pointer);
  return curriculum::with_notes(*made, std::move(told));
}

}  // namespace loopbaan::detail
