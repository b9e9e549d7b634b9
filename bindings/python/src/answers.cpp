// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include "answer_document.hpp"
#include "beyond.hpp"
#include "choices.hpp"
#include "entry.hpp"
#include "people.hpp"
#include "prospect.hpp"
#include "rooms.hpp"
#include "why.hpp"

namespace loopbaan::binding {
namespace {

using plans_of_one = entry_of<plans_document>;
using gap_of_one = entry_of<gaps_document>;
using position_of_one = entry_of<positions_document>;
using fields_of_part = py::typing::Dict<py::str, py::object>;

template <class Document>
entry_of<Document> entry_at(const document_of<Document>& held, py::ssize_t place) {
  const auto count = static_cast<py::ssize_t>(held.whole->people.size());
  if (place < -count || place >= count) throw py::index_error("there are " + std::to_string(count));
  return {held.whole, static_cast<std::size_t>(place < 0 ? place + count : place)};
}

template <class Document>
entry_of<Document> entry_named(const document_of<Document>& held, const std::string& person) {
  for (std::size_t row = 0; row < held.whole->people.size(); ++row)
    if (held.whole->people[row].person == person) return {held.whole, row};
  throw py::key_error("there is no person " + in_quotes(person));
}

/// What every document of answers has.
template <class Document>
py::class_<document_of<Document>> bind_document(py::module_& m, const char* name, const char* says) {
  using held = document_of<Document>;
  py::class_<held> bound(m, name, says);
  bound
      .def_property_readonly(
          "framework", [](const held& d) { return d.whole->fw; }, "The framework that the answers rest on.")
      .def_property_readonly(
          "purpose", [](const held& d) { return d.whole->purpose; },
          "What people were asked about for; \"\": nobody said.")
      .def_property_readonly(
          "rule", [](const held& d) { return d.whole->rule; }, "The rule by which their levels were found.")
      .def_property_readonly(
          "ids",
          [](const held& d) {
            return to_tuple<std::string>(d.whole->people, [](const auto& each) { return each.person; });
          },
          "Ids of the people, in the order of the document.")
      .def_property_readonly(
          "notes", [](const held& d) { return all_of(d.whole->notes); }, notes_meaning)
      .def("__len__", [](const held& d) { return d.whole->people.size(); })
      .def("__getitem__", &entry_at<Document>, py::arg("place"))
      .def("__getitem__", &entry_named<Document>, py::arg("person"))
      .def(
          "write", [](const held& d) { return written(*d.whole); },
          "The document as canonical text, with what nobody knows of it.")
      .def(
          "check",
          [](const held& d, const std::optional<cohort>& people, const std::string& file) {
            const diagnostics found = [&] {
              const py::gil_scoped_release free;
              return check_again(*d.whole, people ? &*people : nullptr, file);
            }();
            return all_of(found);
          },
          py::arg("people") = py::none(), py::kw_only(), py::arg("name") = "",
          "Every answer that does not hold: of these people; without people, of whomever it is about.")
      .def(kept<held>())
      .def("__repr__", [name = std::string{name}](const held& d) {
        return "<" + name + " on " + d.whole->fw.id() + " " + d.whole->fw.version() + ": " +
               std::to_string(d.whole->people.size()) + " people" + and_notes(d.whole->notes) + ">";
      });
  return bound;
}

template <class Document>
py::class_<entry_of<Document>> bind_entry(py::module_& m, const char* name, const char* says) {
  using held = entry_of<Document>;
  py::class_<held> bound(m, name, says);
  bound.def_property_readonly(
           "person", [](const held& e) { return e.entry().person; }, "Id of the person.")
      .def_property_readonly(
          "overridden", [](const held& e) { return ids_of(e.fw().competences(), e.entry().overridden); },
          "Ids of the competences whose level somebody decided, whatever the ratings say.")
      .def(kept<held>())
      .def("__repr__",
           [name = std::string{name}](const held& e) { return "<" + name + " of " + e.entry().person + ">"; });
  return bound;
}

template <class Found>
answer<Found> answered(const plans_of_one& e, Found found) {
  return {e.fw(), {e.whole, &e.whole->request}, e.entry().person, std::move(found)};
}

template <class Found>
std::optional<answer<Found>> answered(const plans_of_one& e, const std::optional<Found>& found) {
  if (!found) return std::nullopt;
  return answered(e, *found);
}

void bind_plans(py::module_& m) {
  bind_entry<plans_document>(m, "PersonPlans", "All that a plans/1 document says about one person.")
      .def_property_readonly(
          "plan", [](const plans_of_one& e) { return answered(e, e.entry().found.plan); }, "The plan.")
      .def_property_readonly(
          "front", [](const plans_of_one& e) { return answered(e, e.entry().found.front); },
          "The front; None where it was not asked, as all that follow.")
      .def_property_readonly(
          "part", [](const plans_of_one& e) { return answered(e, e.entry().found.part); }, "The best part.")
      .def_property_readonly(
          "alternatives", [](const plans_of_one& e) { return answered(e, e.entry().found.alternatives); },
          "The cheapest plans.")
      .def_property_readonly(
          "roles", [](const plans_of_one& e) { return answered(e, e.entry().found.roles); },
          "How much hangs on each step.")
      .def_property_readonly(
          "gains",
          [](const plans_of_one& e) -> std::optional<answer<level_gains>> {
            const plan_answers& found = e.entry().found;
            if (!found.gains) return std::nullopt;
            const auto now = found.plan.status == plan_status::optimal ? found.plan.cost : std::nullopt;
            return answered(e, level_gains{now, *found.gains});
          },
          "What one more level would save.")
      .def_property_readonly(
          "without",
          [](const plans_of_one& e) -> std::optional<answer<plan_outcome>> {
            const auto& found = e.entry().found.without;
            if (!found) return std::nullopt;
            auto fewer = std::make_shared<plan_request>(e.whole->request);
            auto& none = fewer->must_not;
            none.insert(std::lower_bound(none.begin(), none.end(), found->step), found->step);
            return answer<plan_outcome>{e.fw(), std::move(fewer), e.entry().person, found->plan};
          },
          "The plan without a step.")
      .def_property_readonly(
          "prospect", [](const plans_of_one& e) { return answered(e, e.entry().found.prospect); },
          "What is certain where levels are unknown.")
      .def_property_readonly(
          "entry", [](const plans_of_one& e) { return answered(e, e.entry().found.entry); },
          "What roles ask in years of experience.")
      .def_property_readonly(
          "beyond", [](const plans_of_one& e) { return answered(e, e.entry().found.beyond); },
          "What is desired beyond the plan.")
      .def_property_readonly(
          "routes",
          [](const plans_of_one& e) -> std::optional<std::vector<answer<plan_outcome>>> {
            const auto& found = e.entry().found.routes;
            if (!found) return std::nullopt;
            std::vector<answer<plan_outcome>> plans;
            for (const plan_along& each : *found)
              plans.push_back(answer_along(e.fw(), e.whole->request, e.entry().person, each));
            return plans;
          },
          "The plans along the routes that are open, where none is known.");
  bind_document<plans_document>(m, "PlansDocument", R"(A plans/1 document that was read: a sequence of PersonPlans.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
>>> planner = loopbaan.Planner(fw, "bhv-er")
>>> document = loopbaan.parse_plans(loopbaan.write_plans(planner, people, planner.find_all(people)), fw)
>>> document["p-001"].plan == planner.find(people[0]), document.check(people)
(True, ())
)")
      .def_property_readonly(
          "planner",
          [](const document_of<plans_document>& d) { return planner::of(d.whole->fw, d.whole->request).value(); },
          "A planner that is asked the same.");
}

fields_of_part fields_of_line(const framework& on, const founded_line& each) {
  const auto& [line, origin, ratings, raters, newest, sure, until, ended, observed] = each;
  fields_of_part made;
  made["competence"] = id_of(on.competences(), line.competence);
  made["current"] = level_name(on, line.competence, line.current);
  made["required"] = required_name(on, line.competence, line.required);
  made["desired"] = required_name(on, line.competence, line.desired);
  made["missing"] = line.missing();
  made["missing_desired"] = line.missing_desired();
  made["origin"] = name(origin);
  made["ratings"] = ratings;
  made["raters"] = raters;
  made["newest"] = newest;
  made["sureness"] = name(sure);
  if (until) made["until"] = *until;
  if (ended) made["ended"] = *ended;
  if (observed) {
    py::dict counts;
    counts["ratings"] = observed->ratings;
    counts["at_least"] = observed->at_least;
    counts["raters"] = observed->raters;
    counts["least_raters"] = observed->least_raters;
    made["observations"] = counts;
  }
  return made;
}

void bind_gaps(py::module_& m) {
  bind_entry<gaps_document>(m, "PersonGap", "What a gaps/1 document says about one person.")
      .def_property_readonly(
          "closed", [](const gap_of_one& e) { return e.entry().found.closed(); }, "Are all required levels met?")
      .def_property_readonly(
          "lines",
          [](const gap_of_one& e) {
            return to_tuple<fields_of_part>(e.entry().found.lines,
                                            [&](const founded_line& each) { return fields_of_line(e.fw(), each); });
          },
          "One per competence of the profile, by the names of the document's fields; levels as `Person.level` has "
          "them.");
  bind_document<gaps_document>(m, "GapsDocument", R"(A gaps/1 document that was read: a sequence of PersonGap.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
>>> document = loopbaan.parse_gaps(loopbaan.write_gaps(people, "basisbekwaam"), fw)
>>> document.target, document["p-001"].closed, document.check(people)
('basisbekwaam', False, ())
)")
      .def_property_readonly(
          "target", [](const document_of<gaps_document>& d) { return id_of(d.whole->fw.profiles(), d.whole->request); },
          "Id of the profile.");
}

fields_of_part fields_of_domain(const framework& on, const domain_position& at) {
  fields_of_part made;
  made["domain"] = id_of(on.domains(), at.domain);
  made["reached"] = id_of(on.depths(), at.reached);
  made["possible"] = id_of(on.depths(), at.possible);
  if (!at.next) {
    made["next"] = py::none();
    return made;
  }
  fields_of_part next;
  next["move"] = name(at.next->how);
  next["depth"] = id_of(on.depths(), at.next->depth);
  next["profile"] = id_of(on.profiles(), at.next->to_it.target);
  next["missing"] = to_tuple<fields_of_part>(at.next->to_it.lines, [&](const gap_line& line) {
    fields_of_part level;
    level["competence"] = id_of(on.competences(), line.competence);
    level["current"] = level_name(on, line.competence, line.current);
    level["required"] = required_name(on, line.competence, line.required);
    return level;
  });
  made["next"] = std::move(next);
  return made;
}

void bind_positions(py::module_& m) {
  bind_entry<positions_document>(m, "PersonPosition", "What a positions/1 document says about one person.")
      .def_property_readonly(
          "domains",
          [](const position_of_one& e) {
            return to_tuple<fields_of_part>(
                e.entry().found.domains, [&](const domain_position& each) { return fields_of_domain(e.fw(), each); });
          },
          "One per domain that has depths, by the names of the document's fields; levels as `Person.level` has them.");
  bind_document<positions_document>(m, "PositionsDocument",
                                    R"(A positions/1 document that was read: a sequence of PersonPosition.

Examples
--------
>>> import loopbaan
>>> fw = loopbaan.dutch_framework()
>>> people = loopbaan.build_cohort(fw, [{"id": "p-001"}])
>>> document = loopbaan.parse_positions(loopbaan.write_positions(people), fw)
>>> len(document["p-001"].domains), document.check(people)
(4, ())
)");
}

template <class Document>
auto parsed(result<Document> (*read)(std::string_view, const framework&, const std::string&)) {
  return [read](const content& json, const framework& on, const std::string& file) {
    return document_of<Document>{std::make_shared<const Document>(read(json.bytes, on, file).value())};
  };
}

}  // namespace

void bind_answers(py::module_& m) {
  bind_plans(m);
  bind_gaps(m);
  bind_positions(m);
  const py::call_guard<py::gil_scoped_release> free_gil;
  m.def("parse_plans", parsed(&read_plans), py::arg("content"), py::arg("framework"), py::arg("file"), free_gil);
  m.def("parse_gaps", parsed(&read_gaps), py::arg("content"), py::arg("framework"), py::arg("file"), free_gil);
  m.def("parse_positions", parsed(&read_positions), py::arg("content"), py::arg("framework"), py::arg("file"),
        free_gil);
}

}  // namespace loopbaan::binding
