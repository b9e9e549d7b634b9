// SPDX-License-Identifier: BSL-1.0
#include "beyond.hpp"

#include "asking.hpp"
#include "sequence.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

using one_beyond = answer<beyond_level>;

tuple_of<one_beyond> parts_of(const levels_beyond_plan& all) {
  return to_tuple<one_beyond>(all.found, [&](const beyond_level& each) { return part_of(all, each); });
}

std::string reached_title(const one_beyond& b, language lang) {
  return b.fw.level_title(b.found.competence, b.found.reached, lang);
}

void bind_beyond_level(py::module_& m) {
  py::class_<one_beyond> bound(m, "BeyondLevel", "A level that is desired, and that is not there after a plan.");
  bound
      .def_property_readonly(
          "competence", [](const one_beyond& b) { return id_of(b.fw.competences(), b.found.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "title", [](const one_beyond& b) { return b.fw.competences()[b.found.competence].title; },
          "How the competence is called.")
      .def_property_readonly(
          "desired", [](const one_beyond& b) { return level_name(b.fw, b.found.competence, b.found.desired); },
          "Id of the level that is desired.")
      .def_property_readonly(
          "reached", [](const one_beyond& b) { return level_name(b.fw, b.found.competence, b.found.reached); },
          "Id of the level after the plan, \"not shown\", or None where it is not known.")
      .def(
          "desired_title",
          [](const one_beyond& b, language lang) {
            return b.fw.level_title(b.found.competence, b.found.desired, lang);
          },
          py::arg("lang") = "nl", "How the level is called that is desired.")
      .def("reached_title", &reached_title, py::arg("lang") = "nl", "How the level is called after the plan.")
      .def(kept<one_beyond>())
      .def("__repr__", [](const one_beyond& b) {
        return "<BeyondLevel " + id_of(b.fw.competences(), b.found.competence) + ": " +
               level_name(b.fw, b.found.competence, b.found.desired).value_or("") + " desired, " +
               reached_title(b, language::en) + " reached>";
      });
  compare_by_value(bound);
}

void bind_levels_beyond(py::module_& m) {
  py::class_<levels_beyond_plan> bound(m, "LevelsBeyond",
                                       R"(What is desired beyond what a plan leads to: a sequence.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001", "levels": fw.required("basisbekwaam")}])
>>> found = loopbaan.find_beyond(people[0], loopbaan.Planner(fw, "basisbekwaam").find(people[0]))
>>> {each.competence for each in found} <= set(fw.desired("basisbekwaam"))
True)");
  bound.def_property_readonly(
           "person", [](const levels_beyond_plan& b) { return b.person; }, "Id of the person.")
      .def_property_readonly(
          "framework", [](const levels_beyond_plan& b) { return b.fw; }, "Whose levels these are.")
      .def(kept<levels_beyond_plan>())
      .def("__repr__", [](const levels_beyond_plan& b) {
        return "<LevelsBeyond of " + b.person + ": " + std::to_string(b.found.size()) + ">";
      });
  behave_as_sequence<one_beyond>(bound, &parts_of);
  compare_by_value(bound);
}

std::vector<std::vector<answer<plan_outcome>>> found_along(const planner& by, const cohort& people,
                                                           std::vector<std::vector<plan_along>> found) {
  std::vector<std::vector<answer<plan_outcome>>> answers(found.size());
  for (std::size_t row = 0; row < found.size(); ++row)
    for (const plan_along& each : found[row])
      answers[row].push_back(answer_along(by.fw(), by.request(), people[row].id(), each));
  return answers;
}

}  // namespace

answer<plan_outcome> answer_along(const framework& fw, const plan_request& request, const std::string& person,
                                  const plan_along& each) {
  auto along = std::make_shared<plan_request>(request);
  along->route = each.route;
  return {fw, std::move(along), person, each.plan};
}

std::vector<std::vector<plan_along>> routes_in(const plan_request& request, const cohort& people, std::size_t first,
                                               const std::vector<std::vector<answer<plan_outcome>>>& routes) {
  if (routes.size() > people.size() - first) throw py::value_error("there must be plans by route for each person");
  std::vector<std::vector<plan_along>> found(routes.size());
  for (std::size_t i = 0; i < routes.size(); ++i)
    for (const answer<plan_outcome>& each : routes[i]) {
      plan_request along = request;
      along.route = each.request->route;
      if (!along.route || *each.request != along || !(each.fw == people.fw()) || each.person != people[first + i].id())
        throw py::value_error("plans by route of person " + std::to_string(first + i) + " answer another question");
      found[i].push_back({*along.route, each.found});
    }
  return found;
}

void bind_beyond(py::module_& m) {
  bind_beyond_level(m);
  bind_levels_beyond(m);
  m.def(
      "find_beyond",
      [](const held_person& who, const answer<plan_outcome>& plan) {
        require_same(who.fw(), plan.fw);
        if (plan.person != who.view().id()) throw py::value_error("the plan is of somebody else");
        return levels_beyond_plan{
            plan.fw, plan.request, plan.person,
            levels_beyond(plan.fw, plan.request->targets, who.view().levels(), plan.found.steps)};
      },
      py::arg("person"), py::arg("plan"));
}

void bind_routes(py::class_<planner>& bound) {
  bound
      .def(
          "find_routes",
          [](const planner& by, const cohort& people, unsigned threads, std::optional<std::uint64_t> nodes,
             const python_progress& told) {
            auto found = patiently(
                [&](std::stop_token stop, const progress& report) {
                  return find_all_routes(by, people, threads, limits_of(nodes, std::move(stop)), report);
                },
                told);
            return found_along(by, people, std::move(found));
          },
          py::arg("people"), py::kw_only(), py::arg("threads") = 0, py::arg("nodes") = py::none(),
          py::arg("progress") = py::none(),
          R"(Per person the plans along the routes that are open, the regular one first; `route` of a plan names its route.

Empty for who has a route, or may take no more than one; and where this planner keeps to a route. Parameters as
`find_all`.)");
}

}  // namespace loopbaan::binding
