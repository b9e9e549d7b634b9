// SPDX-License-Identifier: BSL-1.0
#include "sheets.hpp"

#include <loopbaan/exchange/documents.hpp>

#include "beyond.hpp"
#include "plain.hpp"
#include "plan.hpp"

namespace loopbaan::binding {
namespace {

using namespace py::literals;

const char* word_of(sheet_level::answer stands) {
  using answer = sheet_level::answer;
  return stands == answer::met ? "met" : stands == answer::below ? "below" : "unknown";
}

const char* word_of(sheet_step::certainty sure) {
  using certainty = sheet_step::certainty;
  return sure == certainty::certain ? "certain" : sure == certainty::perhaps ? "perhaps" : "undecided";
}

py::dict plain_sheet(const sheets_model& all, const person_sheet& who) {
  const framework& fw = all.fw;
  const objective in = all.cheapest_in;
  const auto level = [&](const sheet_level& each) {
    const competence_index c = each.line.competence;
    return py::dict("competence"_a = fw.competences()[c].id, "current"_a = level_name(fw, c, each.line.current),
                    "required"_a = required_name(fw, c, each.line.required),
                    "origin"_a = std::string{name(each.origin)}, "stands"_a = word_of(each.stands));
  };
  const auto ask = [&](const assessment_worth& each) {
    return py::dict("assessment"_a = fw.assessments()[each.assessment].id, "takes"_a = in_units(each.takes, in),
                    "tells"_a = id_list(fw.competences(), each.tells), "left"_a = in_units(each.left, in));
  };
  const auto step = [&](const sheet_step& each) {
    return py::dict("step"_a = fw.steps()[each.step].id, "sure"_a = word_of(each.sure), "begins"_a = each.begins,
                    "ends"_a = each.ends, "first_term"_a = each.first_term, "lead"_a = each.lead,
                    "gives"_a = list_of(each.gives, [&](const attainment& gain) {
                      return py::dict("competence"_a = fw.competences()[gain.competence].id,
                                      "level"_a = level_name(fw, gain.competence, gain.level));
                    }));
  };
  const auto hours = [](std::int64_t minutes) { return static_cast<double>(minutes) / 60; };
  const auto takes = [&](py::dict to, const plan_takes& sum) {
    to["hours"] = hours(sum.minutes);
    to["estimated_hours"] = hours(sum.estimated_minutes);
    to["hours_of_others"] = hours(sum.minutes_of_others);
    to["estimated_hours_of_others"] = hours(sum.estimated_minutes_of_others);
    to["cost"] = static_cast<double>(sum.cents) / 100;
    to["estimated_cost"] = static_cast<double>(sum.estimated_cents) / 100;
    to["weeks"] = sum.weeks;
    return to;
  };
  py::dict made = takes(py::dict{}, who.takes);
  made["person"] = who.id;
  made["phase"] = id_of(fw.phases(), who.phase);
  made["route"] = id_of(fw.routes(), who.route);
  made["lead"] = who.lead;
  made["routes"] = list_of(who.routes, [&](const sheet_route& each) {
    return takes(py::dict("route"_a = fw.routes()[each.route].id, "status"_a = std::string{name(each.status)},
                          "steps"_a = each.steps),
                 each.takes);
  });
  made["meets"] = std::string{name(who.meets)};
  made["levels"] = list_of(who.levels, level);
  made["least"] = in_units(who.costs.least, in);
  made["most"] = in_units(who.costs.most, in);
  made["ask"] = list_of(who.ask, ask);
  made["ask_first"] = who.ask_first;
  made["untold"] = id_list(fw.competences(), who.untold);
  made["undated"] = id_list(fw.steps(), who.undated);
  py::dict unsaid;
  for (const auto& [figure, lacking] : who.unsaid)
    unsaid[py::str{figure}] = id_list(fw.steps(), std::vector(lacking.steps.begin(), lacking.steps.end()));
  made["unsaid"] = unsaid;
  made["status"] = std::string{name(who.status)};
  made["if_all_there"] = who.if_all_there;
  made["steps"] = list_of(who.steps, step);
  made["unreached"] = plain_pieces(fw, who.pieces);
  made["beyond"] = list_of(who.beyond, [&](const beyond_level& each) {
    return py::dict("competence"_a = fw.competences()[each.competence].id,
                    "desired"_a = level_name(fw, each.competence, each.desired),
                    "reached"_a = level_name(fw, each.competence, each.reached));
  });
  made["done"] = id_list(fw.steps(), who.done);
  made["ended"] = id_list(fw.phases(), who.ended);
  return made;
}

/// The sheets, and what they say as plain values.
std::tuple<std::string, py::typing::Dict<py::str, py::object>> sheets(
    const planner& by, const cohort& people, const std::vector<answer<plan_prospect>>& prospects,
    const std::vector<std::vector<answer<plan_outcome>>>& routes, const std::string& staff_file, language lang) {
  if (by.request() != plan_request{{by.request().targets.front()}, by.request().cheapest_in})
    throw py::value_error("sheets are about plans to one target, to the required levels and without conditions");
  const std::vector<plan_prospect> found = found_in(by.request(), people, 0, prospects);
  const sheets_model model = model_sheets({people, by.request().targets.front(), by.request().cheapest_in, found,
                                           staff_file, routes_in(by.request(), people, 0, routes)});
  std::string html = write_sheets(model, lang);
  const py::gil_scoped_acquire gil;
  return {std::move(html), plain_values(model)};
}

}  // namespace

py::typing::Dict<py::str, py::object> plain_values(const sheets_model& all) {
  py::dict made;
  made["framework"] = py::dict("id"_a = all.fw.id(), "version"_a = all.fw.version(), "hash"_a = hash_of(all.fw));
  made["target"] = id_of(all.fw.profiles(), all.target);
  made["objective"] = name(all.cheapest_in);
  made["file"] = all.staff_file;
  made["purpose"] = all.purpose;
  made["as_of"] = or_none(all.day, [](date day) { return print(day); });
  made["people"] = list_of(all.people, [&](const person_sheet& who) { return plain_sheet(all, who); });
  return made;
}

void bind_sheets(py::module_& m) {
  m.def("write_sheets", &sheets, py::arg("planner"), py::arg("people"), py::arg("prospects"), py::arg("routes"),
        py::arg("staff_file"), py::arg("lang"), py::call_guard<py::gil_scoped_release>{});
}

}  // namespace loopbaan::binding
