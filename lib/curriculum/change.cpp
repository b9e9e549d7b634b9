// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/curriculum/change.hpp>

#include <algorithm>
#include <set>

#include <curriculum/map_changer.hpp>
#include <curriculum/words.hpp>

namespace loopbaan {
namespace {

/// What a finding is about, whatever the positions of a map are; one for each of its variants.
std::vector<std::string> keys_of(const curriculum_finding& found, const curriculum& of) {
  std::string about = std::to_string(static_cast<int>(found.rule)) + '|';
  if (found.competence) about += of.fw().competences()[*found.competence].id;
  about += '|';
  if (found.module) about += of.modules()[*found.module].id;
  if (found.rule == curriculum_rule::prerequisite)
    for (const std::uint32_t each : found.modules) about += ',' + of.modules()[each].id;
  about += '|' + std::to_string(found.time * (found.rule == curriculum_rule::overloaded_period ? 1 : 0));
  about += '|' + std::to_string(static_cast<int>(found.there));
  if (found.rule == curriculum_rule::level_jumped || found.rule == curriculum_rule::introduced_again)
    about += '|' + std::to_string(number(found.wanted)) + '|' + std::to_string(number(found.level));
  std::vector<std::string> made;
  for (const std::uint32_t each : found.variants)
    made.push_back(about + '|' + (of.draft().variants.empty() ? "" : of.draft().variants[each].id));
  return made;
}

/// Those findings of one map that the other has not, variant by variant.
std::vector<curriculum_finding> only_in(const std::vector<curriculum_finding>& found, const curriculum& of,
                                        const std::vector<curriculum_finding>& others, const curriculum& other) {
  std::set<std::string> known;
  for (const curriculum_finding& each : others)
    if (!each.accepted)
      for (std::string& key : keys_of(each, other)) known.insert(std::move(key));
  std::vector<curriculum_finding> made;
  for (const curriculum_finding& each : found) {
    if (each.accepted) continue;
    curriculum_finding own = each;
    own.variants.clear();
    const std::vector<std::string> keys = keys_of(each, of);
    for (std::size_t i = 0; i < keys.size(); ++i)
      if (!known.contains(keys[i])) own.variants.push_back(each.variants[i]);
    if (!own.variants.empty()) made.push_back(std::move(own));
  }
  return made;
}

}  // namespace

std::string_view name(change_kind kind) noexcept {
  switch (kind) {
    case change_kind::add_cell:
      return "add_cell";
    case change_kind::remove_cell:
      return "remove_cell";
    case change_kind::move_cell:
      return "move_cell";
    case change_kind::set_level:
      return "set_level";
    case change_kind::set_side:
      return "set_side";
    case change_kind::make_sure:
      return "make_sure";
    case change_kind::remove_module:
      return "remove_module";
    case change_kind::move_module:
      return "move_module";
    case change_kind::scale_module:
      return "scale_module";
    case change_kind::add_competence:
      return "add_competence";
  }
  return "";
}

result<curriculum> apply_changes(const curriculum& of, const std::vector<curriculum_change>& changes) {
  detail::map_changer changer{of};
  if (diagnostics wrong = changer.make(changes); !wrong.empty()) return wrong;
  return curriculum::build(changer.draft(), of.fw());
}

result<what_if> what_if_changed(const curriculum& of, const std::vector<curriculum_change>& changes) {
  auto changed = apply_changes(of, changes);
  if (!changed) return changed.errors();
  const auto before = check_curriculum(of);
  const auto after = check_curriculum(*changed);
  return what_if{*changed, only_in(after, *changed, before, of), only_in(before, of, after, *changed)};
}

std::string print(const curriculum_change& by, const curriculum& of, language lang) {
  const auto in = [&](const char* nl, const char* en) { return std::string{worded(lang, nl, en)}; };
  const auto module = of.find_module(by.module);
  const std::string where = module ? detail::title_of_module(of, *module, lang) : by.module;
  const auto competence = of.fw().competences().find(by.competence);
  const std::string what = "“" + (competence ? detail::title_of(of, *competence, lang) : by.competence) + "”";
  const auto verb = [&](const phrase& i, const phrase& o, const phrase& t) {
    switch (by.does.value_or(activity::offered)) {
      case activity::introduce:
        return i.in_language(lang);
      case activity::practise:
        return o.in_language(lang);
      case activity::assess:
        return t.in_language(lang);
      case activity::offered:
        break;
    }
    return in("aanbieden", "offer");
  };
  const std::string does = verb({"introduceren", "introduce"}, {"oefenen", "practise"}, {"toetsen", "assess"});
  const auto level = [&](const std::optional<std::string>& id) {
    if (!id || !competence) return std::string{};
    const auto found = of.fw().rank_of(*competence, *id);
    return in(" tot ", " up to ") + "“" + (found ? of.fw().level_title(*competence, *found, lang) : *id) + "”";
  };
  const auto side_word = [&] {
    if (!by.by) return in("wie? (vul in)", "who? (fill in)");
    return *by.by == side::institute   ? in("instituut", "institute")
           : *by.by == side::workplace ? in("werkplek", "workplace")
                                       : in("samen", "together");
  };
  switch (by.kind) {
    case change_kind::add_cell:
      return where + in(": erbij ", ": add ") + what + " " + does + level(by.level);
    case change_kind::remove_cell:
      return where + in(": eraf ", ": remove ") + what + " " + does + level(by.level);
    case change_kind::move_cell: {
      const auto to = of.find_module(by.to);
      return what + " " + does + in(" gaat van ", " moves from ") + where + in(" naar ", " to ") +
             (to ? detail::title_of_module(of, *to, lang) : by.to);
    }
    case change_kind::set_level:
      return where + ": " + what + " " + does + level(by.new_level) + in(" in plaats van", " instead of") +
             (by.level ? level(by.level) : in(" zonder niveau", " without a level"));
    case change_kind::set_side:
      return by.competence.empty() ? where + in(": zeg wie het doet: ", ": say who does it: ") + side_word()
                                   : where + ": " + what + " " + does + ", " + side_word();
    case change_kind::make_sure:
      return where + in(": vraagteken weg bij ", ": take the question mark off ") + what + " " + does;
    case change_kind::remove_module:
      return where + in(" vervalt", " goes");
    case change_kind::move_module: {
      const auto year = static_cast<std::int32_t>(by.year.value_or(0)) * 1000;
      const auto period = static_cast<std::int32_t>(by.period.value_or(0));
      return where + in(" gaat naar ", " moves to ") +
             print(by.period ? module_span{year + period, year + period} : module_span{year + 1, year + 999}, lang);
    }
    case change_kind::scale_module:
      return where + in(" krijgt ", " gets ") + std::to_string(by.percent) +
             in(" % van de studielast", "% of its load");
    case change_kind::add_competence:
      return what + in(" komt op de kaart", " comes on the map");
  }
  return "";
}

}  // namespace loopbaan
