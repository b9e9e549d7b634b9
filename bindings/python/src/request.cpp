// SPDX-License-Identifier: BSL-1.0
#include "request.hpp"
#include "state.hpp"

namespace loopbaan::binding {
namespace {

allowance make_allowance(const std::map<std::string, double>& within) {
  allowance made;
  for (const auto& [name, most] : within) {
    if (name == "hours")
      made.hours = minutes_from_hours(most).value();
    else if (name == "cost")
      made.cost = cents_from_euro(most).value();
    else if (name == "weeks")
      made.weeks = weeks_from_number(most).value();
    else
      throw py::value_error("within is in \"hours\", \"cost\" or \"weeks\", not " + in_quotes(name));
  }
  return made;
}

/// The limit of a condition that is one.
std::optional<std::int64_t> limit_of(const plan_request& request, condition::kind what) {
  const auto count = [](const auto& most) { return most ? std::optional{most->count()} : std::nullopt; };
  switch (what) {
    case condition::kind::hours:
      return count(request.within.hours);
    case condition::kind::cost:
      return count(request.within.cost);
    case condition::kind::weeks:
      return count(request.within.weeks);
    default:
      return std::nullopt;
  }
}

objective unit_of(condition::kind what) {
  if (what == condition::kind::hours) return objective::hours;
  return what == condition::kind::cost ? objective::cost : objective::weeks;
}

std::string name_of(condition::kind what) {
  if (what == condition::kind::must) return "must";
  if (what == condition::kind::must_not) return "must_not";
  if (what == condition::kind::route) return "route";
  if (what == condition::kind::excludes) return "excludes";
  return name(unit_of(what));
}

std::vector<condition::kind> limits_of(const plan_request& request) {
  std::vector<condition::kind> limits;
  for (const auto what : {condition::kind::hours, condition::kind::cost, condition::kind::weeks})
    if (limit_of(request, what)) limits.push_back(what);
  return limits;
}

}  // namespace

plan_request make_request(const framework& fw, const target_words& targets, const std::string& cheapest_in,
                          const std::string& upto, const std::map<std::string, double>& within,
                          const std::vector<std::string>& must, const std::vector<std::string>& must_not,
                          const std::optional<std::string>& route) {
  plan_request made;
  if (const auto* one = std::get_if<std::string>(&targets)) {
    made.targets = {fw.target(*one).value()};
  } else {
    for (const std::string& each : std::get<std::vector<std::string>>(targets))
      made.targets.push_back(fw.target(each).value());
  }
  if (upto != "required" && upto != "desired")
    throw py::value_error("upto is \"required\" or \"desired\", not " + in_quotes(upto));
  made = loopbaan::cheapest_in(fw, cheapest_in, std::move(made)).value();
  made.upto = upto == "desired" ? ambition::desired : ambition::required;
  made.within = make_allowance(within);
  made.must = positions(fw.steps(), must);
  made.must_not = positions(fw.steps(), must_not);
  if (route) made.route = position(fw.routes(), *route);
  return made;
}

std::string print_request(const framework& fw, const plan_request& request) {
  std::string words = targets_of(fw, request) + ", cheapest in " + name(request.cheapest_in);
  if (request.upto == ambition::desired) words += ", to the desired levels";
  for (const auto what : limits_of(request))
    words += ", within " + print_amount(fw, request, *limit_of(request, what), unit_of(what), language::en);
  for (const step_index each : request.must) words += ", with " + id_of(fw.steps(), each);
  for (const step_index each : request.must_not) words += ", without " + id_of(fw.steps(), each);
  if (request.route) words += ", along " + id_of(fw.routes(), *request.route);
  return words;
}

std::map<std::string, double> within_of(const plan_request& request) {
  std::map<std::string, double> limits;
  for (const auto what : limits_of(request)) limits[name_of(what)] = in_units(*limit_of(request, what), unit_of(what));
  return limits;
}

std::string explain(const answer<condition>& c, language lang) {
  if (c.found.what == condition::kind::excludes) {
    const auto title = [&](const std::optional<step_index>& s) {
      return "“" + c.fw.steps()[*s].title.in_language(lang) + "”";
    };
    return title(c.found.step) + worded(lang, " en ", " and ") + title(c.found.other) +
           worded(lang, " sluiten elkaar uit", " exclude each other");
  }
  if (c.found.step) {
    const std::string title = "“" + c.fw.steps()[*c.found.step].title.in_language(lang) + "”";
    if (c.found.what == condition::kind::must) return title + worded(lang, " moet erin", " must be in it");
    return title + worded(lang, " mag er niet in", " must not be in it");
  }
  if (c.found.route)
    return loopbaan::detail::fill(worded(lang, "alleen langs “{0}”", "only along “{0}”"),
                                  {c.fw.routes()[*c.found.route].title.in_language(lang)});
  return worded(lang, "hoogstens ", "at most ") +
         print_amount(c.fw, *c.request, *limit_of(*c.request, c.found.what), unit_of(c.found.what), lang);
}

void bind_condition(py::module_& m) {
  py::class_<answer<condition>> bound(m, "Condition", "A condition of a request that stands in the way of a plan.");
  bound
      .def_property_readonly(
          "kind", [](const answer<condition>& c) { return name_of(c.found.what); },
          "\"must\", \"must_not\", \"route\", which limit: \"hours\", \"cost\" or \"weeks\"; or \"excludes\": the "
          "framework says "
          "that two steps exclude each other.")
      .def_property_readonly(
          "step", [](const answer<condition>& c) { return id_of(c.fw.steps(), c.found.step); },
          "Id of the step that must or must not be taken, or the first of two that exclude each other; else None.")
      .def_property_readonly(
          "other", [](const answer<condition>& c) { return id_of(c.fw.steps(), c.found.other); },
          "Id of the second of two steps that exclude each other; else None.")
      .def_property_readonly(
          "route", [](const answer<condition>& c) { return id_of(c.fw.routes(), c.found.route); },
          "Id of the route to keep to; None for a step or a limit.")
      .def_property_readonly(
          "most",
          [](const answer<condition>& c) {
            return in_units(limit_of(*c.request, c.found.what), unit_of(c.found.what));
          },
          "The limit in hours, money or weeks; None for a step or a route.")
      .def("explain", &explain, py::arg("lang") = "nl", "In words.")
      .def(kept<answer<condition>>())
      .def("__repr__", [](const answer<condition>& c) { return "<Condition " + explain(c, language::en) + ">"; });
  compare_by_value(bound);
}

}  // namespace loopbaan::binding
