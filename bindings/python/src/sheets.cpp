// SPDX-License-Identifier: BSL-1.0
#include "sheets.hpp"

#include <loopbaan/exchange/documents.hpp>

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
    return py::dict("step"_a = fw.steps()[each.step].id, "sure"_a = word_of(each.sure),
                    "gives"_a = list_of(each.gives, [&](const attainment& gain) {
                      return py::dict("competence"_a = fw.competences()[gain.competence].id,
                                      "level"_a = level_name(fw, gain.competence, gain.level));
                    }));
  };
  py::dict made;
  made["person"] = who.id;
  made["phase"] = id_of(fw.phases(), who.phase);
  made["meets"] = std::string{name(who.meets)};
  made["levels"] = list_of(who.levels, level);
  made["least"] = in_units(who.costs.least, in);
  made["most"] = in_units(who.costs.most, in);
  made["ask"] = list_of(who.ask, ask);
  made["ask_first"] = who.ask_first;
  made["untold"] = id_list(fw.competences(), who.untold);
  made["status"] = std::string{name(who.status)};
  made["if_all_there"] = who.if_all_there;
  made["steps"] = list_of(who.steps, step);
  made["hours"] = static_cast<double>(who.minutes) / 60;
  made["estimated_hours"] = static_cast<double>(who.estimated_minutes) / 60;
  made["cost"] = static_cast<double>(who.cents) / 100;
  made["weeks"] = who.weeks;
  made["unreached"] = plain_pieces(fw, who.pieces);
  made["to_desired"] = id_list(fw.competences(), who.desired);
  made["done"] = id_list(fw.steps(), who.done);
  made["ended"] = id_list(fw.phases(), who.ended);
  return made;
}

/// The sheets, and what they say as plain values.
std::tuple<std::string, py::typing::Dict<py::str, py::object>> sheets(
    const planner& by, const cohort& people, const std::vector<answer<plan_prospect>>& prospects,
    const std::string& staff_file, language lang) {
  if (by.request() != plan_request{{by.request().targets.front()}, by.request().cheapest_in})
    throw py::value_error("sheets are about plans to one target, to the required levels and without conditions");
  const std::vector<plan_prospect> found = found_in(by.request(), people, 0, prospects);
  const sheets_model model =
      model_sheets({people, by.request().targets.front(), by.request().cheapest_in, found, staff_file});
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
  m.def("write_sheets", &sheets, py::arg("planner"), py::arg("people"), py::arg("prospects"), py::arg("staff_file"),
        py::arg("lang"), py::call_guard<py::gil_scoped_release>{});
}

}  // namespace loopbaan::binding
