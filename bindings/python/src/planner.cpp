// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/assumed.hpp>

#include "asking.hpp"
#include "beyond.hpp"
#include "entry.hpp"
#include "notebook.hpp"
#include "planner_more.hpp"
#include "prospect.hpp"
#include "request.hpp"
#include "state.hpp"

namespace loopbaan::binding {

/// What it is asked, on which framework.
template <>
struct state<planner> {
  static py::object put(const planner& by) { return py::make_tuple(binding::put(by.fw()), binding::put(by.request())); }
  static planner take(const py::handle& held) {
    const auto from = held.cast<py::tuple>();
    return planner::of(binding::take<framework>(from[0]), binding::take<plan_request>(from[1])).value();
  }
};

namespace {

planner make_planner(const framework& fw, const target_words& targets, const std::string& cheapest_in,
                     const std::string& upto, const std::map<std::string, double>& within,
                     const std::vector<std::string>& must, const std::vector<std::string>& must_not,
                     const std::optional<std::string>& route) {
  return planner::of(fw, make_request(fw, targets, cheapest_in, upto, within, must, must_not, route)).value();
}

answer<plan_outcome> find(const planner& by, const held_person& who, std::optional<std::uint64_t> nodes) {
  auto found =
      ask(by, who, nodes, [&](const standing& stands, const plan_limits& limits) { return by.find(stands, limits); });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<plan_outcome>> find_all(const planner& by, const cohort& people, unsigned threads,
                                           std::optional<std::uint64_t> nodes, const python_progress& told) {
  require_same(by.fw(), people.fw());
  auto found = patiently(
      [&](std::stop_token stop, const progress& report) {
        return by.find_all(people, threads, limits_of(nodes, std::move(stop)), report);
      },
      told);
  return answers_of(by, people, std::move(found));
}

/// By figure: how many plans count it as 0 of some step, and of which steps.
using unsaid_by_name = std::map<std::string, std::pair<std::size_t, std::vector<std::string>>>;

unsaid_by_name unsaid_of(const planner& by, const std::vector<answer<plan_outcome>>& plans) {
  std::vector<plan_outcome> found;
  found.reserve(plans.size());
  for (const answer<plan_outcome>& each : plans) found.push_back(each.found);
  unsaid_by_name made;
  const unsaid_figures figures = find_unsaid(by.fw(), by.request(), found);
  for (const auto& [name, each] : figures) {
    std::vector<std::string> ids;
    for (const step_index s : each.steps) ids.push_back(by.fw().steps()[s].id);
    made.emplace(name, std::pair{each.plans, std::move(ids)});
  }
  return made;
}

tuple_of<diagnostic> notes_of_unsaid(const planner& by, const unsaid_by_name& found) {
  unsaid_figures figures;
  for (const auto& [name, each] : found) {
    unsaid_figure& of = figures[name];
    of.plans = each.first;
    for (const std::string& id : each.second)
      if (const auto step = by.fw().steps().find(id)) of.steps.insert(*step);
  }
  return all_of(notes_on(by.fw(), figures));
}

void bind_unsaid(py::module_& m) {
  m.def("unsaid_of", &unsaid_of, py::arg("planner"), py::arg("plans"));
  m.def("notes_of_unsaid", &notes_of_unsaid, py::arg("planner"), py::arg("unsaid"));
}

constexpr const char* documentation = R"(Finds the cheapest development plan for one request on one framework.

Compiled once, asked often; threads may share one. Of all cheapest plans it gives the one with the fewest steps, and of
those the first by position in the catalogue: the answer depends on the question alone.

Parameters
----------
framework : Framework
target : str or sequence of str
    Id or title of a profile, a role or a phase; of several, of each competence the higher level.
objective : str
    "hours", "cost", "weeks", or a sum with whole weights from 1 to 1000: with "hours=30,cost=1" an hour counts as much as
    30 of money; or the id or title of a unit of credits of the framework, as "ec".
upto : str
    "required"; or "desired": also to the desired levels, as high as anything leads.
within : mapping
    What a plan may take at most, e.g. {"hours": 40, "cost": 500, "weeks": 10}; what is not in it is not limited.
must, must_not : sequence of str
    Ids of steps that stand in every plan (unless done already), and in none.
route : str
    Id of a route into the profession: steps that belong to other routes alone stand in no plan. None: all routes.

Raises
------
Error
    501 when there is no such target, 604 when there is none at all, 601 when there is no such objective, 103 and 105 when
    a limit is no amount. A person or a cohort of another framework is refused with 208.
KeyError
    When there is no such step or route; it names the nearest.
ValueError
    When `upto` or a name in `within` is another word.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> loopbaan.Planner(fw, "inductie", objective="weeks")
<Planner to basisbekwaam, cheapest in weeks>
>>> loopbaan.Planner(fw, ["basisbekwaam", "bhv-er"], "hours=30,cost=1", within={"weeks": 40})
<Planner to basisbekwaam + bhv-er, cheapest in hours=30,cost=1, within 40 weeks>
)";

}  // namespace

void bind_planner(py::module_& m) {
  py::class_<planner> bound(m, "Planner", documentation);
  const std::map<std::string, double> unlimited;
  const std::vector<std::string> none;
  bound
      .def(py::init(&make_planner), py::arg("framework"), py::arg("target"), py::arg("objective") = "hours",
           py::kw_only(), py::arg("upto") = "required", py::arg("within") = unlimited, py::arg("must") = none,
           py::arg("must_not") = none, py::arg("route") = py::none(), py::call_guard<py::gil_scoped_release>())
      .def_property_readonly(
          "framework", [](const planner& by) { return by.fw(); }, "Whose steps it chooses from.")
      .def_property_readonly(
          "target", [](const planner& p) { return targets_of(p.fw(), p.request()); },
          "Id of the profile; of several: \"basisbekwaam + mentor\".")
      .def_property_readonly(
          "targets", [](const planner& p) { return ids_of(p.fw().profiles(), p.request().targets); },
          "Ids of the profiles.")
      .def_property_readonly(
          "objective", [](const planner& p) { return name(p.request().cheapest_in); },
          "What plans are cheapest in; \"credits\": in `unit`.")
      .def_property_readonly(
          "unit", [](const planner& p) { return id_of(p.fw().units(), p.request().unit); },
          "Id of the unit of credits that plans are cheapest in, or None.")
      .def_property_readonly(
          "upto", [](const planner& p) { return p.request().upto == ambition::desired ? "desired" : "required"; },
          "\"required\" or \"desired\".")
      .def_property_readonly(
          "within", [](const planner& p) { return within_of(p.request()); }, "The limits, in hours, money and weeks.")
      .def_property_readonly(
          "must", [](const planner& p) { return ids_of(p.fw().steps(), p.request().must); },
          "Ids of the steps that stand in every plan, in catalogue order.")
      .def_property_readonly(
          "must_not", [](const planner& p) { return ids_of(p.fw().steps(), p.request().must_not); },
          "Ids of the steps that stand in no plan, in catalogue order.")
      .def_property_readonly(
          "route", [](const planner& p) { return id_of(p.fw().routes(), p.request().route); },
          "Id of the route that plans keep to; None: all routes.")
      .def_property_readonly(
          "notes", [](const planner& p) { return all_of(notes_on(p.fw(), p.request())); },
          "What every answer takes for granted: 914 for a target that asks nothing, so that everybody meets it.")
      .def("find", &find, py::arg("person"), py::kw_only(), py::arg("nodes") = py::none(),
           "The plan of one person. Ctrl-C stops it; so do `nodes` search nodes, the same on every machine.")
      .def("find_all", &find_all, py::arg("people"), py::kw_only(), py::arg("threads") = 0,
           py::arg("nodes") = py::none(), py::arg("progress") = py::none(),
           R"(One plan per person, in the order of the cohort, whatever the number of threads.

Parameters
----------
people : Cohort
threads : int
    0: as many as the machine has.
nodes : int, optional
    Search nodes per person after which to give up: the same on every machine.
progress : callable, optional
    Called with (done, total), at most 20 times a second and once at the end. When it answers False the work stops, and
    the people who are left get status "stopped".)")
      .def(kept<planner>())
      .def("_repr_html_", html_by("planner_html"))
      .def("__repr__", [](const planner& p) { return "<Planner to " + print_request(p.fw(), p.request()) + ">"; });
  bind_unsaid(m);
  bind_more_answers(bound);
  bind_asking(bound);
  bind_entering(bound);
  bind_routes(bound);
}

}  // namespace loopbaan::binding
