// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

#include <loopbaan/exchange/staff.hpp>

/// A small framework for staff tables, and people and faults in one line of text.
namespace loopbaan::testing {

/// Competences km (Klassenmanagement), vd (Vakdidactiek), both ontwikkeling < start < basis < vak, and orde (Orde, rust
/// en regelmaat), which has only the level ja; phases student, inductie, ervaren; steps introductieweek, intervisie.
inline framework_draft staff_draft() {
  framework_draft draft{"voorbeeld", "1"};
  draft.scales = {{"groei",
                   {},
                   {{"ontwikkeling", text{"in ontwikkeling", "developing"}},
                    {"start", text{"startbekwaam", "start competent"}},
                    {"basis", text{"basisbekwaam"}},
                    {"vak", text{"vakbekwaam"}}}},
                  {"gehaald", {}, {{"ja", text{"ja", "yes"}}}}};
  draft.competences = {{"km", text{"Klassenmanagement", "Classroom management"}, "groei"},
                       {"vd", text{"Vakdidactiek", "Subject didactics"}, "groei"},
                       {"orde", text{"Orde, rust en regelmaat"}, "gehaald"}};
  draft.phases = {
      {"student", text{"Student"}}, {"inductie", text{"Inductie", "Induction"}}, {"ervaren", text{"Ervaren"}}};
  for (const char* id : {"introductieweek", "intervisie"}) {
    step each{id, text{id}};
    each.yields = {{"km", "start"}};
    draft.steps.push_back(each);
  }
  return draft;
}

inline framework staff_world() { return framework::build(staff_draft()).value(); }

/// "p1 km:start vd:0 | p2 orde:ja": what is known of each person; numbers for ranks without a name.
inline std::string people_of(const result<staff>& read) {
  std::string words;
  if (!read) return "no people";
  const framework& fw = read->people.fw();
  for (std::size_t i = 0; i < read->people.size(); ++i) {
    const person each = read->people[i];
    words += (i == 0 ? "" : " | ") + each.id();
    for (const competence_index c : fw.competences().indices()) {
      if (each.level(c) == rank::unknown) continue;
      const std::string level{fw.level_id(c, each.level(c))};
      words += " " + fw.competences()[c].id + ":" + (level.empty() ? "0" : level);
    }
  }
  return words;
}

/// "815 row 3 km +2, 821 row 4 persoon": number and place of each diagnostic, and in how many further places it is so.
inline std::string places_of(const diagnostics& found) {
  std::string words;
  for (const diagnostic& each : found) {
    words += (words.empty() ? "" : ", ") + std::to_string(static_cast<int>(each.code));
    if (each.where.row > 0) words += " row " + std::to_string(each.where.row);
    if (!each.where.column.empty()) words += " " + each.where.column;
    words += each.where.pointer;
    if (each.count > 1) words += " +" + std::to_string(each.count - 1);
  }
  return words;
}

/// Of notes: those that may mean that something was not read as it was meant.
inline std::string looks_of(diagnostics notes) {
  std::erase_if(notes, [](const diagnostic& each) { return !needs_a_look(each.code); });
  return places_of(notes);
}

template <class Result>
std::string errors_in(const Result& read) {
  return read ? "no faults" : places_of(read.errors());
}

inline result<staff> read_table(std::string_view bytes, const staff_options& options = {}) {
  static const framework fw = staff_world();
  return read_staff(bytes, fw, "staf.csv", options);
}

}  // namespace loopbaan::testing
