// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/headings.hpp>

#include <algorithm>

#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/staff_headings.hpp>

#include <exchange/table/plain_words.hpp>

namespace loopbaan {
namespace detail {
namespace {

struct column_words {
  map_column column;
  std::vector<std::string_view> words;
};

const std::vector<column_words>& all_columns() {
  using enum map_column;
  static const std::vector<column_words> all{
      {module,
       {"module", "modulecode", "module code", "code", "vakcode", "cursuscode", "cursus", "vak", "onderwijseenheid",
        "oe", "oe code", "course", "course id", "course code", "modules"}},
      {title,
       {"titel", "naam", "modulenaam", "naam module", "moduletitel", "omschrijving", "title", "name", "course name",
        "module name", "module title"}},
      {variant, {"variant", "varianten", "route", "routes", "opleidingsvariant", "variants"}},
      {year, {"jaar", "leerjaar", "studiejaar", "year"}},
      {period, {"periode", "perioden", "blok", "semester", "kwartaal", "onderwijsperiode", "period", "term", "block"}},
      {ec, {"ec", "ecs", "ects", "studiepunten", "credits", "credit hours"}},
      {hours, {"uren", "uur", "sbu", "studielast", "studiebelasting", "studielast uren", "hours", "study load"}},
      {by, {"wie", "door", "door wie", "waar", "kant", "uitvoering", "by", "who", "where", "by whom"}},
      {team,
       {"team", "eindverantwoordelijk", "eindverantwoordelijke", "coordinator", "coördinator", "verantwoordelijke",
        "contact", "moduleeigenaar", "module owner", "owner", "eigenaar"}},
      {choice, {"keuze", "keuzeruimte", "choice", "elective"}},
      {after,
       {"vooraf", "voorkennis", "ingangseis", "ingangseisen", "na", "vereist vooraf", "voorwaardelijk", "after",
        "prerequisite", "prerequisites", "requires", "corequisite", "corequisites", "strict corequisites"}},
      {was, {"was", "vorige code", "oude code", "previous code", "code before"}},
      {competence,
       {"bekwaamheid", "competentie", "leeruitkomst", "competence", "competency", "outcome", "learning outcome"}},
      {letter, {"letter", "letters", "dekking", "doet", "activiteit", "does", "activity", "cell", "cel"}},
      {level, {"niveau", "level"}},
      {note, {"toelichting", "opmerking", "note", "remark"}},
      {meaning, {"betekenis", "betekent", "meaning", "means"}},
      {rule, {"regel", "rule"}},
      {reason, {"reden", "reason", "waarom", "why"}},
      {on, {"aan", "on"}},
      {limit, {"grens", "limiet", "limit"}}};
  return all;
}

}  // namespace

map_column column_of(std::string_view heading) {
  const std::string form = heading_form(heading);
  for (const column_words& each : all_columns())
    if (std::ranges::find(each.words, form) != each.words.end()) return each.column;
  return map_column::other;
}

competence_names::competence_names(const framework& of) {
  for (const competence_index i : of.competences().indices()) {
    const competence& each = of.competences()[i];
    for (const std::string& words :
         {each.id, each.title.in_language(language::nl), each.title.in_language(language::en)}) {
      if (words.empty()) continue;
      const auto [known, is_new] = by_name_.emplace(heading_form(words), i);
      if (is_new)
        known_.push_back(words);
      else if (known->second != i)
        known->second.reset();
    }
  }
  // An id is nobody else's, whatever others are called.
  for (const competence_index i : of.competences().indices()) by_name_[heading_form(of.competences()[i].id)] = i;
}

std::optional<competence_index> competence_names::find(std::string_view words) const {
  const auto known = by_name_.find(heading_form(words));
  return known == by_name_.end() ? std::nullopt : known->second;
}

std::optional<std::size_t> sheet_layout::find(map_column wanted) const {
  const auto found = std::ranges::find(columns, wanted);
  if (found == columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

sheet_layout lay_out_map(const std::vector<std::string>& headings, const competence_names& names) {
  using enum map_column;
  sheet_layout made;
  made.columns.resize(headings.size(), other);
  made.competences.resize(headings.size());
  bool any_cells = false;
  for (std::size_t i = 0; i < headings.size(); ++i) {
    made.columns[i] = column_of(headings[i]);
    if (made.columns[i] != other) continue;
    made.competences[i] = names.find(headings[i]);
    if (!made.competences[i]) continue;
    made.columns[i] = cells;
    any_cells = true;
  }
  // Among competences a heading that is one too, such as “team”, is that: other words below it are told, letters below
  // a heading that means something else would be lost.
  if (any_cells)
    for (std::size_t i = 0; i < headings.size(); ++i) {
      if (made.columns[i] == module || made.columns[i] == other || made.columns[i] == cells) continue;
      made.competences[i] = names.find(headings[i]);
      if (made.competences[i]) made.columns[i] = cells;
    }
  const auto has = [&](map_column each) { return made.find(each).has_value(); };
  if (has(rule))
    made.kind = has(reason) ? map_table::accepted : map_table::rules;
  else if (has(letter) && has(meaning))
    made.kind = map_table::letters;
  else if (has(module))
    made.kind = has(competence) ? map_table::list : any_cells ? map_table::matrix : map_table::modules;
  else if (has(competence))
    made.kind = map_table::turned;
  return made;
}

}  // namespace detail

std::vector<heading_use> read_curriculum_headings(const std::vector<std::string>& words, const framework& on) {
  using detail::map_table;
  const detail::sheet_layout layout = detail::lay_out_map(words, detail::competence_names{on});
  std::vector<heading_use> made(words.size(), heading_use::unknown);
  if (layout.kind == map_table::none) return made;
  // A title above a table may be one word that is a heading too: two are needed to head one.
  const auto known = std::ranges::count_if(layout.columns, [](auto each) { return each != detail::map_column::other; });
  if (known < 2 && layout.kind != map_table::turned) return made;
  const auto key = layout.kind == map_table::letters                                       ? detail::map_column::letter
                   : layout.kind == map_table::accepted || layout.kind == map_table::rules ? detail::map_column::rule
                   : layout.kind == map_table::turned ? detail::map_column::competence
                                                      : detail::map_column::module;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (layout.columns[i] == detail::map_column::other)
      made[i] = layout.kind == map_table::turned || layout.kind == map_table::matrix ? heading_use::word
                                                                                     : heading_use::unknown;
    else
      made[i] = i == layout.find(key) ? heading_use::person
                : layout.columns[i] == detail::map_column::ec || layout.columns[i] == detail::map_column::hours ||
                        layout.columns[i] == detail::map_column::limit
                    ? heading_use::number
                    : heading_use::level;
  }
  return made;
}

}  // namespace loopbaan
