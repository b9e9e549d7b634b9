// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/one_answer.hpp>

#include <loopbaan/plan/explanation.hpp>

#include <core/refusals.hpp>
#include <exchange/documents/answers_frame.hpp>
#include <exchange/documents/level_writer.hpp>

namespace loopbaan {
namespace {

using detail::json;

/// Puts the title of what an entry names beside its id.
template <class Table>
void add_titles(json& entries, const Table& table, const char* key, language lang) {
  for (json& each : entries)
    if (const auto named = each.find(key); named != each.end() && named->is_string())
      if (const auto at = table.find(named->template get_ref<const std::string&>()))
        each["title"] = table[*at].title.in_language(lang);
}

/// The ids of some positions, each with its title.
template <class Table, class Index>
json titled(const Table& table, const std::vector<Index>& all, language lang) {
  json list = json::array();
  for (const Index each : all) list.push_back({{"id", table[each].id}, {"title", table[each].title.in_language(lang)}});
  return list;
}

}  // namespace

std::string write_plan(const framework& on, const plan_request& asked, std::string_view person,
                       const plan_outcome& found, language lang) {
  detail::refuse_any(errors_of(on, asked));
  detail::refuse_any(errors_of(on, found));
  json made = detail::write_answer(on, asked.cheapest_in, found, std::string{person}, {});
  made["targets"] = titled(on.profiles(), asked.targets, lang);
  made["objective"] = name(asked.cheapest_in);
  made["amount"] = found.cost ? json(print_amount(on, asked, *found.cost, asked.cheapest_in, lang)) : json(nullptr);
  add_titles(made["steps"], on.steps(), "id", lang);
  for (std::size_t i = 0; i < found.steps.size(); ++i) {
    made["steps"][i]["why"] = explain(on, found.steps[i], lang);
    add_titles(made["steps"][i]["because"], on.competences(), "competence", lang);
  }
  if (const auto missing = made.find("missing"); missing != made.end())
    add_titles(*missing, on.competences(), "competence", lang);
  json why = json::array();
  for (const missing_piece& each : found.pieces) why.push_back(explain(on, each, lang));
  for (const missing_credits& each : found.missing_credit) why.push_back(explain(on, each, lang));
  if (!why.empty()) made["why"] = std::move(why);
  return detail::write_compact(made);
}

std::string write_gap(const framework& on, std::string_view person, const gap& found, language lang) {
  json made{{"person", std::string{person}},
            {"target", on.profiles()[found.target].id},
            {"target_title", on.profiles()[found.target].title.in_language(lang)},
            {"meets", std::string{name(found.meets())}}};
  const auto written = [&](const gap_line& each) {
    const competence& of = on.competences()[each.competence];
    json line{{"competence", of.id}, {"title", of.title.in_language(lang)}, {"missing", each.missing()}};
    const auto level = [&](const std::string& key, rank at) {
      line[key] = detail::write_level(on, each.competence, at);
      line[key + "_title"] = on.level_title(each.competence, at, lang);
    };
    level("current", each.current);
    if (each.current == rank::unknown) line["unknown"] = true;
    level("required", each.required);
    if (each.desired > rank::not_shown) level("desired", each.desired);
    return line;
  };
  json& lines = made["lines"] = json::array();
  for (const gap_line& each : found.lines) lines.push_back(written(each));
  for (const gap_choice& each : found.choices) {
    json sets = json::array();
    for (const auto& set : each.sets) {
      json& levels = sets.emplace_back(json::array());
      for (const gap_line& one : set) levels.push_back(written(one));
    }
    made["choices"].push_back({{"at_least", each.at_least},
                               {"missing", each.missing()},
                               {"of", std::move(sets)},
                               {"why", explain(each, on, found.target, lang)}});
  }
  for (const gap_credits& each : found.credits) {
    detail::answer_writer to{on, objective::hours};
    detail::answer_fields<gap_credits>::of(to, each);
    json one = to.take();
    one["title"] = print(on, each.asked, lang);
    made["credits"].push_back(std::move(one));
  }
  return detail::write_compact(made);
}

}  // namespace loopbaan
