// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/rater_gap.hpp>

#include "evidence.hpp"
#include "people.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {

namespace {

/// A line, and one kind of rater in it, with the framework that their positions are meant in.
struct held_line {
  framework fw;
  rater_line line;

  friend bool operator==(const held_line& one, const held_line& other) { return one.line == other.line; }
};
struct held_view {
  framework fw;
  competence_index competence;
  rater_view view;

  friend bool operator==(const held_view& one, const held_view& other) {
    return one.competence == other.competence && one.view == other.view;
  }
};

void bind_view(py::module_& m) {
  py::class_<held_view> bound(m, "RaterView", "What one kind of rater says of one competence of one person.");
  bound
      .def_property_readonly(
          "rater", [](const held_view& v) { return rater_name(v.fw, v.view.rated_by); }, "\"self\", \"colleague\"…; None: not named.")
      .def_property_readonly(
          "raters", [](const held_view& v) { return v.view.raters; },
          "How many raters; those without a pseudonym are one.")
      .def_property_readonly(
          "ratings", [](const held_view& v) { return v.view.ratings; }, "How many ratings they gave.")
      .def_property_readonly(
          "middle", [](const held_view& v) { return level_name(v.fw, v.competence, v.view.middle); },
          "Id of the lower median of what each rater says now, or \"not shown\".")
      .def(kept<held_view>())
      .def("__repr__", [](const held_view& v) {
        return "<RaterView " + rater_name(v.fw, v.view.rated_by).value_or("not named") + ": " +
               level_name(v.fw, v.competence, v.view.middle).value_or("unknown") + " (" +
               std::to_string(v.view.raters) + ")>";
      });
  compare_by_value(bound);
}

}  // namespace

void bind_rater_gap(py::module_& m) {
  bind_view(m);
  py::class_<held_line> bound(m, "RaterLine",
                              "One competence that somebody rated, kind of rater beside kind of rater.");
  bound
      .def_property_readonly(
          "competence", [](const held_line& l) { return id_of(l.fw.competences(), l.line.competence); },
          "Id of the competence.")
      .def_property_readonly(
          "views",
          [](const held_line& l) {
            return to_tuple<held_view>(l.line.views,
                                       [&](const rater_view& v) { return held_view{l.fw, l.line.competence, v}; });
          },
          "One for each kind of rater: self, colleague, leader, observer, pupil, institute, not named.")
      .def(
          "explain", [](const held_line& l, language lang) { return explain(l.line, l.fw, lang); },
          py::arg("lang") = "nl", "In a sentence.")
      .def(kept<held_line>())
      .def("__repr__", [](const held_line& l) {
        return "<RaterLine " + id_of(l.fw.competences(), l.line.competence) + ": " +
               std::to_string(l.line.views.size()) + " kinds of raters>";
      });
  compare_by_value(bound);
  py::class_<agreement> agreed(m, "Agreement", "How far raters of a cohort agree on one competence.");
  agreed
      .def_readonly("people", &agreement::people,
                    "Whom two or more raters have rated; 0 when they are fewer than the minimum.")
      .def_readonly("alpha", &agreement::alpha, "Krippendorff's alpha for ordinal ratings, or None.")
      .def_readonly("minimum", &agreement::minimum, "Of fewer people nothing shows.")
      .def(
          "explain", [](const agreement& a, language lang) { return explain(a, lang); }, py::arg("lang") = "nl",
          "In a sentence: the agreement, or why there is none.")
      .def(kept<agreement>())
      .def("__repr__", [](const agreement& a) {
        const std::string alpha =
            a.alpha ? std::string{py::str{py::float_{*a.alpha}.attr("__format__")(".3f")}} : "none";
        return "<Agreement on " + std::to_string(a.people) + " people: " + alpha + ">";
      });
  compare_by_value(agreed);
  m.def(
      "find_rater_lines",
      [](const held_person& who) {
        return to_tuple<held_line>(find_rater_lines(who.view()),
                                   [&](const rater_line& line) { return held_line{who.fw(), line}; });
      },
      py::arg("person"));
  m.def(
      "measure_agreement",
      [](const cohort& people, const std::string& competence, std::uint32_t min_group) {
        if (min_group < protection::floor) throw py::value_error("min_group is at least 5");
        return measure_agreement(people, position(people.fw().competences(), competence), {.minimum = min_group});
      },
      py::arg("people"), py::arg("competence"), py::arg("min_group"));
}

}  // namespace loopbaan::binding
