// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/framework/entities.hpp>

#include "rooms.hpp"
#include "state.hpp"
#include "table.hpp"

namespace loopbaan::binding {

template <>
inline constexpr int field_count<level> = 3;
template <>
inline constexpr int field_count<scale> = 4;
template <>
inline constexpr int field_count<depth> = 3;
template <>
inline constexpr int field_count<domain> = 6;
template <>
inline constexpr int field_count<area> = 3;
template <>
inline constexpr int field_count<competence> = 9;
template <>
inline constexpr int field_count<profile> = 8;
template <>
inline constexpr int field_count<phase> = 6;
template <>
inline constexpr int field_count<entry_conditions> = 3;
template <>
inline constexpr int field_count<facilitation> = 4;
template <>
inline constexpr int field_count<role> = 9;
template <>
inline constexpr int field_count<route> = 10;
template <>
inline constexpr int field_count<score_level> = 3;
template <>
inline constexpr int field_count<instrument> = 11;
template <>
inline constexpr int field_count<step> = 23;

namespace {

text title_of(const text& title) { return title; }
text title_of(const std::optional<text>& title) { return title.value_or(text{}); }

/// What every entity has: id, title, unknown fields, and a print that shows the first two.
template <class Entity>
py::class_<Entity> bind_entity(py::module_& m, const char* name, const char* doc) {
  py::class_<Entity> bound(m, name, doc);
  bound.def_readonly("id", &Entity::id, "Its permanent name.")
      .def_property_readonly(
          "title", [](const Entity& e) { return title_of(e.title); }, "How people call it.")
      .def_property_readonly(
          "extra", [](const Entity& e) { return extra_of(e.extra); },
          "Fields of the document that the library does not know.")
      .def("__repr__", [name = std::string{name}](const Entity& e) {
        return "<" + name + " " + e.id + " “" + visible(title_of(e.title).in(language::nl)) + "”>";
      });
  bound.def(kept<Entity>());
  return bound;
}

/// Where the values of an entity come from.
template <class Entity>
void bind_origin(py::class_<Entity>& bound) {
  bound.def_readonly("source", &Entity::source, "Id of the source, or None.")
      .def_property_readonly(
          "estimate", [](const Entity& e) { return e.estimate.value_or(false); },
          "Are values of it estimated, as no source gives them?");
}

std::optional<std::string> kind_of_step(const step& s) {
  if (!s.kind) return std::nullopt;
  switch (*s.kind) {
    case step_kind::formal:
      return "formal";
    case step_kind::informal:
      return "informal";
    case step_kind::collective:
      return "collective";
  }
  return std::nullopt;
}

template <class Quantity>
std::optional<std::int64_t> count_of(const std::optional<Quantity>& amount) {
  if (!amount) return std::nullopt;
  return amount->count();
}

template <class Quantity>
std::optional<double> count_of(const std::optional<Quantity>& amount, int parts) {
  if (!amount) return std::nullopt;
  return static_cast<double>(amount->count()) / parts;
}

void bind_step(py::module_& m) {
  auto bound = bind_entity<step>(m, "Step", R"(Something that develops: a course, coaching, a peer group, a task.

Examples
--------
>>> import loopbaan
>>> step = loopbaan.dutch_framework().steps["klassenmanagement-cursus"]
>>> step.kind
'formal'
>>> step.hours == step.minutes / 60
True)");
  bind_origin(bound);
  bound.def_property_readonly("kind", &kind_of_step, "\"formal\", \"informal\", \"collective\" or None.")
      .def_property_readonly(
          "domains", [](const step& s) { return strings(s.domains); }, "Ids of its domains.")
      .def_property_readonly(
          "phases", [](const step& s) { return strings(s.phases); },
          "Ids of the phases in which it is open; empty: all.")
      .def_property_readonly(
          "routes", [](const step& s) { return strings(s.routes); },
          "Ids of the routes that it belongs to; empty: it is for everyone.")
      .def_readonly("provider", &step::provider, "Who offers it, or None.")
      .def_readonly("payer", &step::payer, "Whose hours and money it takes, or None.")
      .def_readonly("requires", &step::requires_levels, "Levels that it asks for, by competence.")
      .def_property_readonly(
          "requires_any",
          [](const step& s) { return to_tuple<level_map>(s.requires_any, [](const level_map& any) { return any; }); },
          "Alternatives of which `at_least` must be met, where there are any.")
      .def_property_readonly(
          "at_least", [](const step& s) { return s.at_least.value_or(s.requires_any.empty() ? 0 : 1); },
          "How many of the alternatives must be met; 0: there are none.")
      .def_property_readonly(
          "after", [](const step& s) { return strings(s.after); }, "Ids of the steps that must have been done.")
      .def_property_readonly(
          "excludes", [](const step& s) { return strings(s.excludes); },
          "Ids of the steps that it says stand in no plan together with it; such a step may say so instead.")
      .def_readonly("yields", &step::yields, "Levels that it gives, by competence.")
      .def_property_readonly(
          "again", [](const step& s) { return s.again.value_or(true); },
          "May who did it take it again when what it gave is not there (any longer)?")
      .def_property_readonly(
          "minutes", [](const step& s) { return count_of(s.hours); }, "Study time in whole minutes, or None.")
      .def_property_readonly(
          "hours", [](const step& s) { return count_of(s.hours, 60); }, "Study time in hours, or None.")
      .def_property_readonly(
          "cents", [](const step& s) { return count_of(s.cost); }, "Money in whole euro cents, or None.")
      .def_property_readonly(
          "cost", [](const step& s) { return count_of(s.cost, 100); }, "Money in euro, or None.")
      .def_property_readonly(
          "weeks", [](const step& s) { return count_of(s.weeks); }, "Time on the calendar in whole weeks, or None.")
      .def_readonly("places", &step::places, "How many people it takes at a time, or None.");
}

void bind_instrument(py::module_& m) {
  using seen = tuple_of<py::typing::Tuple<double, std::string>>;
  auto bound = bind_entity<instrument>(m, "Instrument", "What rates: the competences it sees and what scores mean.");
  bind_origin(bound);
  bound
      .def_property_readonly(
          "raters", [](const instrument& i) { return strings(i.raters); }, "Kinds of raters that use it; empty: any.")
      .def_readonly("lowest", &instrument::lowest, "The lowest score there is, or None.")
      .def_readonly("highest", &instrument::highest, "The highest score there is, or None.")
      .def_property_readonly(
          "missing", [](const instrument& i) { return to_tuple<double>(i.missing, [](double code) { return code; }); },
          "Codes that say that nothing was rated.")
      .def_property_readonly(
          "sees",
          [](const instrument& i) {
            std::map<std::string, seen> found;
            for (const auto& [competence, scores] : i.sees)
              found.emplace(competence,
                            to_tuple<py::typing::Tuple<double, std::string>>(
                                scores, [](const score_level& s) { return py::make_tuple(s.from, s.level); }));
            return found;
          },
          "By competence: pairs of a score and the level that is shown from it on, rising.")
      .def_readonly("valid_months", &instrument::valid_months, "Months for which a rating says something, or None.");
}

}  // namespace

void bind_entities(py::module_& m) {
  bind_entity<source>(m, "Source", "Where values of the framework come from.")
      .def_readonly("date", &source::date, "Date or year as the document gives it, or None.");

  bind_entity<level>(m, "Level", "One level of a scale.");

  bind_entity<scale>(m, "Scale", "Named levels, rising; below the first lies \"not shown\".")
      .def_property_readonly(
          "levels", [](const scale& s) { return to_tuple<level>(s.levels, [](const level& each) { return each; }); },
          "Its levels, the lowest first.");

  bind_entity<domain>(m, "Domain", "A professional domain.")
      .def_property_readonly(
          "required", [](const domain& d) { return d.required.value_or(false); }, "Does every teacher work in it?")
      .def_property_readonly(
          "spoken", [](const domain& d) { return d.spoken; }, "How people call it in conversation, or None.")
      .def_readonly("depths", &domain::depths, "Id of the profile of each depth, by depth id.");

  bind_entity<depth>(m, "Depth", "How deep someone works in a domain.");

  bind_entity<area>(m, "Area", "A group of competences.");

  auto bound_competence = bind_entity<competence>(m, "Competence", "What a teacher can do, observable per level.");
  bind_origin(bound_competence);
  bound_competence.def_readonly("scale", &competence::scale, "Id of its scale.")
      .def_readonly("area", &competence::area, "Id of its area, or None.")
      .def_property_readonly(
          "domains", [](const competence& c) { return strings(c.domains); }, "Ids of its domains.")
      .def_readonly("levels", &competence::levels, "What is seen at a level, by level id.");

  auto bound_profile = bind_entity<profile>(m, "Profile", R"(Required (and, above that, desired) levels.

What it includes from other profiles is joined in `Framework.required` and `Framework.desired`.)");
  bind_origin(bound_profile);
  bound_profile
      .def_property_readonly(
          "includes", [](const profile& p) { return strings(p.includes); }, "Ids of the profiles that it takes over.")
      .def_readonly("requires", &profile::requires_levels, "Levels that it adds, by competence.")
      .def_readonly("desires", &profile::desires_levels, "Desired levels that it adds, by competence.");

  bind_entity<phase>(m, "Phase", "A part of the career.")
      .def_readonly("exit", &phase::exit, "Id of the profile that ends it, or None.")
      .def_readonly("lead", &phase::lead, "Who is first responsible, or None.")
      .def_readonly("max_years", &phase::max_years, "Longest duration in years, or None.");

  auto bound_role = bind_entity<role>(m, "Role", "What someone can be, with the profile that it asks for.");
  bind_origin(bound_role);
  bound_role.def_property_readonly(
                "domains", [](const role& r) { return strings(r.domains); }, "Ids of its domains.")
      .def_readonly("profile", &role::profile, "Id of its profile, or None.")
      .def_property_readonly(
          "entry_profile", [](const role& r) { return r.entry ? r.entry->profile : std::optional<std::string>{}; },
          "Id of the profile that must be met before, or None.")
      .def_property_readonly(
          "entry_years", [](const role& r) { return r.entry ? r.entry->years : std::optional<double>{}; },
          "Years of experience that are asked for, or None.")
      .def_property_readonly(
          "facilitated_hours",
          [](const role& r) { return r.facilitated ? count_of(r.facilitated->hours, 60) : std::optional<double>{}; },
          "Hours per school year that the school usually gives, or None.");

  auto bound_route = bind_entity<route>(m, "Route", "A way into the profession.");
  bind_origin(bound_route);
  bound_route.def_readonly("start", &route::start, "Id of the profile that someone has who enters it, or None.")
      .def_readonly("exit", &route::exit, "Id of the profile that it ends with, or None.")
      .def_property_readonly(
          "phases", [](const route& r) { return strings(r.phases); }, "Ids of the phases of its steps.")
      .def_readonly("lead", &route::lead, "Who is first responsible, or None.")
      .def_readonly("max_years", &route::max_years, "Longest duration in years, or None.");

  bind_instrument(m);
  bind_step(m);

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
  bind_table<instrument>(m, "Instruments", "Instruments by id.");
  bind_table<step>(m, "Steps", "Steps by id, those of catalogues after those of the framework.");
}

}  // namespace loopbaan::binding
