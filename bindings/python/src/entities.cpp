// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/parts.hpp>
#include <loopbaan/framework/fields.hpp>

#include "described.hpp"
#include "rooms.hpp"
#include "state.hpp"
#include "table.hpp"

namespace loopbaan::binding {
namespace {

/// What every entity has: its fields, those that nobody knows, and a print that shows id and title.
template <class Entity>
py::class_<Entity> bind_entity(py::module_& m, const char* name, const char* doc) {
  py::class_<Entity> bound(m, name, doc);
  bind_fields(bound);
  bound
      .def_property_readonly(
          "extra", [](const Entity& e) { return extra_of(e.extra); },
          "Fields of the document that the library does not know.")
      .def(
          "to_dict",
          [](const Entity& e) -> py::typing::Dict<py::str, py::object> {
            return py::module_::import("json").attr("loads")(write_part(e));
          },
          "Everything that the document says of it.")
      .def("__repr__", [name = std::string{name}](const Entity& e) {
        return "<" + name + " " + e.id + " “" + visible(title_of(e.title).in_language(language::nl)) + "”>";
      });
  bound.def(kept<Entity>());
  return bound;
}

}  // namespace

void bind_entities(py::module_& m) {
  bind_entity<source>(m, "Source", "Where values of the framework come from.");
  bind_entity<level>(m, "Level", "One level of a scale.");
  bind_entity<scale>(m, "Scale", "Named levels, rising; below the first lies \"not shown\".");
  bind_entity<domain>(m, "Domain", "A professional domain.");
  bind_entity<depth>(m, "Depth", "How deep someone works in a domain.");
  bind_entity<area>(m, "Area", "A group of competences.");
  bind_entity<competence>(m, "Competence", "What a teacher can do, observable per level.");
  py::class_<credit_demand> credit(m, "CreditDemand", "So many credits of a unit that a profile asks, from steps that were done.");
  bind_fields(credit);
  credit
      .def_property_readonly(
          "extra", [](const credit_demand& e) { return extra_of(e.extra); },
          "Fields of the document that the library does not know.")
      .def(kept<credit_demand>())
      .def("__repr__", [](const credit_demand& e) {
        return "<CreditDemand " + decimal(e.at_least.count(), 100, 2, language::en) + " " + e.unit + ">";
      });
  bind_entity<profile>(m, "Profile", R"(Required (and, above that, desired) levels.

What it includes from other profiles is joined in `Framework.required` and `Framework.desired`.)");
  bind_entity<phase>(m, "Phase", "A part of the career.");
  bind_entity<role>(m, "Role", "What someone can be, with the profile that it asks for.")
      .def_property_readonly(
          "facilitated_hours",
          [](const role& r) { return r.facilitated ? amount(r.facilitated->hours, 60) : std::optional<double>{}; },
          "Hours per school year that the school usually gives, or None.");
  bind_entity<route>(m, "Route", "A way into the profession.");
  bind_entity<rater_kind>(m, "RaterKind", "A kind of raters beside those that are built in: self, colleague, leader…");
  bind_entity<instrument>(m, "Instrument", "What rates: the competences it sees and what scores mean.");
  bind_entity<assessment>(m, "Assessment", R"(What finds out where someone stands: an observation visit, a check of the file, a talk.

It develops nothing; of who is at `upto` or above it tells so much, of others the level.)");
  bind_entity<step_kind>(m, "StepKind", "A kind of steps beside those that are built in: formal, informal, collective.");
  bind_entity<credit_unit>(m, "Unit", "What is counted beside hours, money and weeks: points of a register, EC.");
  bind_entity<step>(m, "Step", R"(Something that develops: a course, coaching, a peer group, a task.

Examples
--------
>>> import loopbaan
>>> step = loopbaan.dutch_framework().steps["klassenmanagement-cursus"]
>>> step.kind
'formal'
>>> step.hours == step.minutes / 60
True)");

  bind_table<source>(m, "Sources", "Sources by id.");
  bind_table<scale>(m, "Scales", "Scales by id.");
  bind_table<depth>(m, "Depths", "Depths by id, the first the least deep.");
  bind_table<domain>(m, "Domains", "Domains by id.");
  bind_table<area>(m, "Areas", "Areas by id.");
  bind_table<competence>(m, "Competences", "Competences by id.");
  bind_table<profile>(m, "Profiles", "Profiles by id.");
  bind_table<phase>(m, "Phases", "Phases by id, in the order of the career.");
  bind_table<role>(m, "Roles", "Roles by id.");
  bind_table<route>(m, "Routes", "Routes by id.");
  bind_table<rater_kind>(m, "RaterKinds", "Kinds of raters of the framework by id.");
  bind_table<instrument>(m, "Instruments", "Instruments by id.");
  bind_table<assessment>(m, "Assessments", "Assessments by id.");
  bind_table<step_kind>(m, "StepKinds", "Kinds of steps of the framework by id.");
  bind_table<credit_unit>(m, "Units", "Units of credits by id.");
  bind_table<step>(m, "Steps", "Steps by id, those of catalogues after those of the framework.");
}

}  // namespace loopbaan::binding
