// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <variant>
#include <vector>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/framework/fields.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/career_map.hpp>
#include <loopbaan/report/page.hpp>
#include <loopbaan/report/sheets.hpp>

using namespace loopbaan;

/// Where the fields of a framework are told: each field is given another value, and what is drawn or written is
/// compared. Whoever adds a field is asked here where people are to read it; so no page is forgotten.
namespace {

/// The first entry of each list is the one whose fields are given other values.
framework_draft telling_world() {
  framework_draft made{.id = "f", .version = "1"};
  made.sources = {{.id = "bron", .title = "Bron"}, {.id = "boek", .title = "Boek"}};
  made.scales = {{.id = "s", .levels = {{"een", "Een"}, {"twee", "Twee"}}},
                 {.id = "t", .levels = {{"een", "Enigszins"}, {"twee", "Geheel"}}}};
  made.depths = {{.id = "startend", .title = "Startend"}};
  made.areas = {{.id = "gebied", .title = "Gebied"}};
  made.profiles = {{.id = "doel", .title = "Doel", .requires_levels = {{"a", "een"}}},
                   {.id = "ander", .title = "Ander doel", .requires_levels = {{"b", "een"}}}};
  made.domains = {{.id = "d", .title = "Domein"}, {.id = "e", .title = "Ander domein"}};
  made.competences = {{.id = "a", .title = "Uitleggen", .scale = "s"}, {.id = "b", .title = "Luisteren", .scale = "s"}};
  made.phases = {{.id = "p", .title = "Begin", .exit = "doel"}, {.id = "q", .title = "Later"}};
  made.roles = {{.id = "rol", .title = "Rol", .profile = "doel"}};
  made.routes = {{.id = "route", .title = "Route"}};
  made.raters = {{.id = "ouder", .title = "Ouder"}};
  made.kinds = {{.id = "keuze", .title = "Keuze"}};
  made.units = {{.id = "pt", .title = "Punten"}};
  made.instruments = {{.id = "kijk", .title = "Kijkwijzer", .lowest = 0, .highest = 20, .sees = {{"a", {{4, "een"}}}}}};
  made.assessments = {{.id = "bezoek", .title = "Lesbezoek", .settles = {"b"}}};
  made.steps = {{.id = "stap", .title = "Stap", .domains = {"d"}, .yields = {{"a", "een"}}},
                {.id = "eerst", .title = "Eerst", .domains = {"d"}, .yields = {{"b", "een"}}}};
  return made;
}

/// Gives a value that is not the one of `telling_world`.
struct changer {
  static std::string named(const meaning& means) {
    switch (means.refers) {
      case entity_kind::source:
        return "boek";
      case entity_kind::profile:
        return "ander";
      case entity_kind::competence:
        return "a";
      case entity_kind::phase:
        return "q";
      case entity_kind::domain:
        return "e";
      case entity_kind::step:
        return "eerst";
      case entity_kind::scale:
        return "t";
      case entity_kind::area:
        return "gebied";
      case entity_kind::route:
        return "route";
      case entity_kind::kind_of_step:
        return "collective";
      case entity_kind::rater:
        return "leader";
      default:
        return "iets-anders";
    }
  }
  static void change(std::string& of, const meaning& means) { of = named(means); }
  static void change(text& of, const meaning&) { of = "Geheel andere woorden"; }
  static void change(std::int64_t& of, const meaning&) { of = 7; }
  static void change(double& of, const meaning&) { of += 0.5; }
  template <class Unit>
  static void change(quantity<Unit>& of, const meaning&) {
    of = quantity<Unit>::of(4200).value();
  }
  static void change(std::optional<bool>& of, const meaning& means) { of = !means.otherwise; }
  static void change(std::vector<double>& of, const meaning&) { of = {9}; }
  static void change(std::vector<std::string>& of, const meaning& means) { of = {named(means)}; }
  static void change(level_choice& of, const meaning&) { of.sets = {{{"b", "een"}}}; }
  static void change(std::map<std::string, std::vector<score_level>>& of, const meaning&) { of["a"].front().from = 5; }
  static void change(std::map<std::string, credits>& of, const meaning&) { of["pt"] = credits::of(250).value(); }
  static void change(std::map<std::string, text>& of, const meaning&) { of["een"] = "Geheel andere woorden"; }
  static void change(std::map<std::string, std::string>& of, const meaning& means) {
    if (means.keys == entity_kind::depth)
      of["startend"] = "doel";
    else if (of.contains("a"))
      of["a"] = "twee";
    else
      of["b"] = "een";
  }
  static void change(std::vector<credit_demand>& of, const meaning&) {
    of = {{.unit = "pt", .at_least = credits::of(700).value()}};
  }
  static void change(std::vector<level>& of, const meaning&) { of.front().title = "Geheel andere woorden"; }
  template <class Value>
  static void change(std::optional<Value>& of, const meaning& means) {
    if (!of) of.emplace();
    change(*of, means);
  }
  static void change(std::optional<entry_conditions>& of, const meaning&) { of = {.years = 3}; }
  static void change(std::optional<observation_minimum>& of, const meaning&) { of = {.at_least = 2}; }
  static void change(std::optional<facilitation>& of, const meaning&) { of = {.hours = minutes::of(600).value()}; }
};

struct cell_words {
  std::string operator()(std::monostate) const { return "-"; }
  std::string operator()(date day) const { return print(day); }
  std::string operator()(std::string_view words) const { return std::string{words}; }
  template <class Number>
  std::string operator()(Number number) const {
    return std::to_string(number);
  }
};

/// What people get to see of a framework: the career map, the account of criteria, the page about persons, the table
/// of the steps of plans, the sheet for the talk, the document of plans.
using telling = std::array<std::string, 6>;

telling tell(const framework_draft& draft) {
  const framework fw = framework::build(draft).value();
  telling told{draw_career_map_page(fw), write_regeling(fw)};
  person_draft someone{.id = "x", .phase = phase_index{0}};
  for (const competence_index c : fw.competences().indices()) someone.levels[c] = rank::not_shown;
  const cohort people = cohort::build(fw, {someone}).value();
  const plan_outcome plan{.status = plan_status::optimal,
                          .cost = 0,
                          .steps = {{.step = step_index{0}, .because = {}, .phase = phase_index{0}}}};
  told[2] = write_page({.people = people, .target = profile_index{0}, .plans = {plan}, .persons = true});
  const data_table steps = tabulate_plan_steps(people, {plan});
  for (const data_column& column : steps.columns()) told[3] += std::visit(cell_words{}, column[0]) + '\n';
  plan_prospect prospect;
  prospect.best = prospect.worst = plan;
  told[4] = write_sheets(model_sheets({.people = people, .target = profile_index{0}, .prospects = {prospect}}));
  told[5] = write_plans(people, {.targets = {profile_index{0}}}, {plan});
  // The content hash of the framework stands on each page, and changes with every field.
  const std::string hash = hash_of(fw).substr(0, 8);
  for (std::string& each : told)
    for (std::size_t at = each.find(hash); at != std::string::npos; at = each.find(hash, at))
      each.erase(at, each.find_first_not_of("0123456789abcdef", at) - at);
  return told;
}

/// A field, and where it is told: `m`ap, account of c`r`iteria, page about `p`ersons, `t`able of steps, `s`heet,
/// document as `j`son; "-" nowhere.
struct told_field {
  std::string_view name;
  std::string_view where;
};

template <class Entity>
void check_told(std::vector<Entity> framework_draft::*list, const std::vector<told_field>& expected) {
  const telling plain = tell(telling_world());
  std::string all;
  each_field<Entity>([&](const auto& each) {
    if (each.name == "id") return;  // others refer to it
    framework_draft draft = telling_world();
    changer::change((draft.*list).front().*each.member, each.means);
    const telling other = tell(draft);
    std::string where;
    for (std::size_t i = 0; i < plain.size(); ++i)
      if (other[i] != plain[i]) where += "mrptsj"[i];
    if (where.empty()) where = "-";
    all += " {\"" + std::string{each.name} + "\", \"" + where + "\"},";
  });
  std::string meant;
  for (const told_field& each : expected)
    meant += " {\"" + std::string{each.name} + "\", \"" + std::string{each.where} + "\"},";
  CHECK(all == meant);
}

}  // namespace

TEST_CASE("what nobody knows of a framework is told on no page") {
  framework_draft draft = telling_world();
  draft.extra.json = R"({"z":1})";
  CHECK(tell(draft) == tell(telling_world()));
}

TEST_CASE("it is known of each field of a step where people read it") {
  check_told(&framework_draft::steps, {{"title", "mps"},       {"kind", "mptsj"},       {"domains", "mp"},
                                       {"phases", "mp"},       {"routes", "-"},         {"provider", "ptsj"},
                                       {"payer", "ptsj"},      {"appointment", "ptsj"}, {"requires", "mp"},
                                       {"requires_any", "mp"}, {"after", "mp"},         {"excludes", "m"},
                                       {"yields", "ms"},       {"valid_months", "r"},   {"again", "-"},
                                       {"records", "s"},       {"hours", "mptsj"},      {"hours_of_others", "ptsj"},
                                       {"cost", "mptsj"},      {"weeks", "ptj"},        {"credits", "ptsj"},    {"places", "-"},
                                       {"source", "-"},        {"estimate", "ptsj"},    {"estimated", "tj"}});
}

TEST_CASE("it is known of each field of a role where people read it") {
  check_told(&framework_draft::roles, {{"title", "mp"},
                                       {"domains", "mp"},
                                       {"profile", "m"},
                                       {"entry", "mps"},
                                       {"facilitation", "mp"},
                                       {"source", "-"},
                                       {"estimate", "-"}});
}

TEST_CASE("it is known of each field of phases, domains and routes where people read it") {
  check_told(&framework_draft::phases, {{"title", "mps"}, {"exit", "mrps"}, {"lead", "mptsj"}, {"max_years", "-"}, {"after", "mrps"}});
  check_told(&framework_draft::domains, {{"title", "mp"}, {"required", "-"}, {"spoken", "mp"}, {"depths", "mp"}});
  check_told(&framework_draft::routes, {{"title", "-"},
                                        {"start", "-"},
                                        {"exit", "-"},
                                        {"phases", "-"},
                                        {"lead", "-"},
                                        {"max_years", "-"},
                                        {"source", "-"},
                                        {"estimate", "-"}});
}

TEST_CASE("it is known of each field of what people are measured by where they read it") {
  check_told(&framework_draft::competences, {{"title", "mrps"},
                                             {"scale", "mps"},
                                             {"area", "r"},
                                             {"domains", "-"},
                                             {"levels", "-"},
                                             {"valid_months", "r"},
                                             {"observations", "r"},
                                             {"source", "-"},
                                             {"estimate", "r"}});
  check_told(&framework_draft::profiles, {{"title", "mrps"},
                                          {"includes", "mrps"},
                                          {"requires", "mrps"},
                                          {"requires_any", "mrps"},
                                          {"desires", "rps"},
                                          {"credits", "mrps"},
                                          {"source", "-"},
                                          {"estimate", "r"}});
  check_told(&framework_draft::raters, {{"title", "-"}, {"counts_as_other", "-"}});
  check_told(&framework_draft::kinds, {{"title", "mp"}});
  check_told(&framework_draft::units, {{"title", "-"}});
  check_told(&framework_draft::instruments, {{"title", "-"},
                                             {"raters", "-"},
                                             {"lowest", "-"},
                                             {"highest", "-"},
                                             {"missing", "-"},
                                             {"sees", "-"},
                                             {"valid_months", "-"},
                                             {"source", "-"},
                                             {"estimate", "-"}});
  check_told(&framework_draft::assessments, {{"title", "-"},
                                             {"phases", "-"},
                                             {"by", "-"},
                                             {"settles", "-"},
                                             {"upto", "-"},
                                             {"hours", "-"},
                                             {"hours_of_others", "-"},
                                             {"cost", "-"},
                                             {"weeks", "-"},
                                             {"source", "-"},
                                             {"estimate", "-"}});
  check_told(&framework_draft::sources, {{"title", "r"}, {"date", "r"}});
}
