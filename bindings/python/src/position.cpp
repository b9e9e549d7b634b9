// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/position.hpp>

#include "gap.hpp"
#include "notebook.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {

namespace {

/// Where someone stands in one domain.
struct held_domain {
  held_person who;
  domain_position position;

  friend bool operator==(const held_domain& one, const held_domain& other) {
    return one.who.view().id() == other.who.view().id() && one.position == other.position;
  }
};

struct held_position {
  held_person who;
  career_position found;

  friend bool operator==(const held_position& one, const held_position& other) {
    return one.who.view().id() == other.who.view().id() && one.found == other.found;
  }
};

void bind_domain(py::module_& m) {
  using domain_at = held_domain;
  py::class_<domain_at> bound(m, "DomainPosition", "Where someone stands in one domain, and the next move there.");
  bound
      .def_property_readonly(
          "domain", [](const domain_at& d) { return id_of(d.who.fw().domains(), d.position.domain); },
          "Id of the domain.")
      .def_property_readonly(
          "reached", [](const domain_at& d) { return id_of(d.who.fw().depths(), d.position.reached); },
          "Id of the deepest depth that is reached, or None: not entered yet.")
      .def_property_readonly(
          "possible", [](const domain_at& d) { return id_of(d.who.fw().depths(), d.position.possible); },
          "The same if every unknown level were as high as it can be.")
      .def_property_readonly(
          "move",
          [](const domain_at& d) {
            return d.position.next ? std::optional<std::string>{name(d.position.next->how)} : std::nullopt;
          },
          "\"entering\", \"deepening\" or \"broadening\"; None where there is nothing deeper.")
      .def_property_readonly(
          "next_depth",
          [](const domain_at& d) {
            return id_of(d.who.fw().depths(), d.position.next ? std::optional{d.position.next->depth} : std::nullopt);
          },
          "Id of the depth that the next move leads to, or None.")
      .def_property_readonly(
          "profile",
          [](const domain_at& d) {
            return id_of(d.who.fw().profiles(),
                         d.position.next ? std::optional{d.position.next->to_it.target} : std::nullopt);
          },
          "Id of the profile that the next move asks for, a target for a planner, or None.")
      .def_property_readonly(
          "gap",
          [](const domain_at& d) {
            return d.position.next ? std::optional<held_gap>{{d.who, d.position.next->to_it}} : std::nullopt;
          },
          "What is missing for the next move, or None.")
      .def(
          "explain", [](const domain_at& d, language lang) { return explain(d.position, d.who.fw(), lang); },
          py::arg("lang") = "nl", "Where they stand and what the next move asks, in a sentence or two.")
      .def(kept<held_domain>())
      .def("__repr__", [](const domain_at& d) {
        return "<DomainPosition of " + d.who.view().id() + " in " + id_of(d.who.fw().domains(), d.position.domain) +
               ": " + id_of(d.who.fw().depths(), d.position.reached).value_or("not entered") + ">";
      });
  compare_by_value(bound);
}

}  // namespace

void bind_position(py::module_& m) {
  bind_domain(m);
  py::class_<held_position> bound(m, "Position",
                                  R"(Where someone stands in each domain: deepening and broadening from there.

Not a score: domains are never added up.

Examples
--------
>>> import loopbaan
>>> people = loopbaan.build_cohort(loopbaan.dutch_framework(), [{"id": "p1", "levels": {"onderzoekend": "start"}}])
>>> loopbaan.find_position(people[0])["D2"].move
'broadening'
)");
  const auto domain = [](const held_position& p, const domain_position& d) { return held_domain{p.who, d}; };
  bound.def_property_readonly(
           "person", [](const held_position& p) { return p.who.view().id(); }, "Id of the person.")
      .def_property_readonly(
          "domains",
          [domain](const held_position& p) {
            return to_tuple<held_domain>(p.found.domains, [&](const domain_position& d) { return domain(p, d); });
          },
          "One for each domain that has depths, in the order of the framework.")
      .def(
          "__getitem__",
          [domain](const held_position& p, const std::string& id) {
            for (const domain_position& each : p.found.domains)
              if (id_of(p.who.fw().domains(), each.domain) == id) return domain(p, each);
            throw py::key_error("there is no domain with depths " + in_quotes(id));
          },
          py::arg("domain"))
      .def("__len__", [](const held_position& p) { return p.found.domains.size(); })
      .def(kept<held_position>())
      .def("_repr_html_", html_by("position_html"))
      .def("__repr__", [](const held_position& p) {
        std::string words = "<Position of " + p.who.view().id() + ":";
        for (const domain_position& each : p.found.domains)
          words += (words.back() == ':' ? " " : ", ") + id_of(p.who.fw().domains(), each.domain) + " " +
                   id_of(p.who.fw().depths(), each.reached).value_or("not entered");
        return words + ">";
      });
  compare_by_value(bound);
  m.def(
      "find_position",
      [](const held_person& who) { return held_position{who, find_position(who.fw(), who.view().stands())}; },
      py::arg("person"));
}

}  // namespace loopbaan::binding
