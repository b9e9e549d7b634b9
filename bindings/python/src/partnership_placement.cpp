// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/exchange/placement.hpp>
#include <loopbaan/partnership/placement_round.hpp>

#include "partnership.hpp"
#include "patience.hpp"

namespace loopbaan::binding {
namespace {

/// A placement with its answer, and with the travel that it was found by.
struct held_placement {
  placement of;
  std::optional<placement_travel> travel;
  placement_answer answer;
  missing_places missing;
  std::optional<std::uint64_t> nodes = {};  // none: those of the library

  friend bool operator==(const held_placement& one, const held_placement& other) {
    return write_placement(one.of) == write_placement(other.of) && one.answer.seed == other.answer.seed &&
           schools_of(one.answer) == schools_of(other.answer);
  }
};

/// Placed, and what is missing then.
held_placement found(const placement& of, std::optional<placement_travel> travel, const std::string& seed, std::optional<std::uint64_t> nodes,
                     std::stop_token stop = {}) {
  assignment_limits limits{.stop = std::move(stop)};
  if (nodes) limits.nodes = *nodes;
  placement_answer answer = find_placement(of, travel, seed, limits).value();
  missing_places missing = find_missing_places(of, answer);
  return {of, std::move(travel), std::move(answer), std::move(missing), nodes};
}

using distance = std::tuple<std::string, std::string, std::int64_t>;

std::optional<placement_travel> travel_given(const std::optional<std::vector<distance>>& distances, const std::string& unit,
                                             std::optional<std::int64_t> most, std::optional<std::int64_t> otherwise) {
  if (!distances) return std::nullopt;
  placement_travel made{.most = most, .otherwise = otherwise};
  if (unit == name(round_travel::unit::minutes_under_way)) made.counted_in = round_travel::unit::minutes_under_way;
  else if (unit != name(round_travel::unit::kilometres))
    throw py::value_error("unit is \"kilometres\" or \"minutes\", not " + in_quotes(unit));
  for (const auto& [from, to, amount] : *distances) made.distances.push_back({from, to, amount});
  return made;
}

}  // namespace

/// Its document, the seed, the travel and the nodes: what was found is found anew.
template <>
struct state<held_placement> {
  static py::object put(const held_placement& h) {
    std::optional<std::vector<distance>> distances;
    if (h.travel) {
      distances.emplace();
      for (const travel_distance& each : h.travel->distances) distances->emplace_back(each.from, each.to, each.amount);
    }
    const std::string unit{name(h.travel ? h.travel->counted_in : round_travel::unit::kilometres)};
    return py::make_tuple(py::bytes{write_placement(h.of)}, h.answer.seed, distances, unit, h.travel ? h.travel->most : std::nullopt,
                          h.travel ? h.travel->otherwise : std::nullopt, h.nodes);
  }
  static held_placement take(const py::handle& from) {
    const auto parts = from.cast<py::tuple>();
    const placement of = read_placement(parts[0].cast<std::string>()).value();
    const auto travel = travel_given(parts[2].cast<std::optional<std::vector<distance>>>(), parts[3].cast<std::string>(),
                                     parts[4].cast<std::optional<std::int64_t>>(), parts[5].cast<std::optional<std::int64_t>>());
    return found(of, travel, parts[1].cast<std::string>(), parts[6].cast<std::optional<std::uint64_t>>());
  }
};

namespace {

tuple_of<std::string> told(const std::vector<text>& sentences, language lang) {
  return to_tuple<std::string>(sentences, [&](const text& each) { return std::string{each.in_language(lang)}; });
}

using bounds = tuple_of<std::string>;
using capacity = py::typing::Tuple<std::optional<std::int64_t>, std::optional<std::int64_t>, std::optional<std::int64_t>, std::int64_t, bounds>;
using more = py::typing::Tuple<std::string, std::int64_t, std::int64_t, std::int64_t, std::int64_t>;

}  // namespace

void bind_placement(py::module_& m) {
  py::class_<held_placement> bound(m, "FoundPlacement", R"(Where students go, as it was found; `loopbaan.Placed` shows it.

Examples
--------
>>> import loopbaan
>>> school, student = loopbaan.PlacingSchool("lyceum", most=2), loopbaan.PlacingStudent("s1")
>>> loopbaan.find_placement(loopbaan.Placement(schools=(school,), students=(student,)), seed="voorjaar").found
<FoundPlacement: 1 of 1 students>
)");
  bound
      .def_property_readonly(
          "assignment",
          [](const held_placement& h) {
            return held_assignment{
                std::make_shared<const assignment_document>(h.answer.asked.round, h.answer.seed, h.answer.found)};
          },
          "The assignment that it is: students are its needs, schools its editions.")
      .def_property_readonly(
          "placed",
          [](const held_placement& h) {
            using id = std::optional<std::string>;
            return to_tuple<id>(schools_of(h.answer), [&](const std::optional<std::size_t>& s) {
              return s ? py::object{py::str{h.of.draft().schools[*s].id}} : py::object{py::none{}};
            });
          },
          "By student the id of the school, or None.")
      .def_property_readonly(
          "capacities",
          [](const held_placement& h) {
            std::vector<school_capacity> all;
            for (std::size_t s = 0; s < h.of.draft().schools.size(); ++s) all.push_back(h.of.capacity_of(s));
            return to_tuple<capacity>(all, [](const school_capacity& each) {
              return capacity{py::make_tuple(each.coaches, each.trainers, each.stated, each.places,
                                             to_tuple<std::string>(each.binds, [](place_bound by) { return std::string{name(by)}; }))};
            });
          },
          "By school the places by coaches, by trainers and as it says (None: that says nothing), the places, and what binds.")
      .def_property_readonly(
          "least",
          [](const held_placement& h) {
            std::vector<std::int64_t> all;
            for (std::size_t s = 0; s < h.of.draft().schools.size(); ++s) all.push_back(h.of.least_of(s));
            return to_tuple<std::int64_t>(all, [](std::int64_t each) { return each; });
          },
          "By school how many students it takes at the least, if any.")
      .def_property_readonly(
          "assumed", [](const held_placement& h) { return h.answer.asked.assumed; },
          "Of how many ways from a student to a school the distance was assumed.")
      .def_property_readonly(
          "more",
          [](const held_placement& h) {
            return to_tuple<more>(h.missing.more, [&](const more_places& each) {
              return more{py::make_tuple(h.of.draft().schools[each.school].id, each.coaches, each.trainers, each.stated, each.places)};
            });
          },
          "What is missing: id of a school, coaches, trainers, places it would state itself, and the places that gives.")
      .def_property_readonly(
          "would_be_placed", [](const held_placement& h) { return h.missing.placed; }, "How many more would have a place by that.")
      .def_property_readonly(
          "nowhere", [](const held_placement& h) { return h.missing.nowhere.size(); }, "Students whom no school fits.")
      .def_property_readonly(
          "left", [](const held_placement& h) { return h.missing.left; }, "Students whom a school fits, without a place even then.")
      .def_property_readonly(
          "not_worked_out",
          [](const held_placement& h) {
            return to_tuple<std::string>(h.missing.not_worked_out, [&](std::size_t s) { return h.of.draft().schools[s].id; });
          },
          "Ids of schools with places by subject of which it is not known what is missing.")
      .def_property_readonly(
          "missing_proven", [](const held_placement& h) { return h.missing.proven; }, "Is it proven that fewer cannot do it?")
      .def(
          "sentences_of_student",
          [](const held_placement& h, std::size_t student, language lang) {
            return told(sentences_of_student(h.of, h.answer, student), lang);
          },
          py::arg("student"), py::arg("lang") = "nl", "Why a student, by position, has that place or none. Raises Error 430.")
      .def(
          "sentence_of_school",
          [](const held_placement& h, std::size_t school, language lang) {
            return std::string{sentence_of_school(h.of, h.answer, school).in_language(lang)};
          },
          py::arg("school"), py::arg("lang") = "nl", "How many a school, by position, takes, by what, and has. Raises Error 430.")
      .def(
          "sentences_of_missing",
          [](const held_placement& h, language lang) { return told(sentences_of_missing(h.of, h.missing), lang); },
          py::arg("lang") = "nl", "What is missing to place all, in sentences.")
      .def(
          "check",
          [](const held_placement& h, language lang) {
            return strings(check_placement(h.of, schools_of(h.answer), h.travel, lang));
          },
          py::arg("lang") = "en", "Everything that does not hold, counted anew; () when all holds.")
      .def("__repr__", [](const held_placement& h) {
        const auto placed = schools_of(h.answer);
        const auto count = static_cast<std::size_t>(std::ranges::count_if(placed, [](const auto& each) { return each.has_value(); }));
        return "<FoundPlacement: " + std::to_string(count) + " of " + std::to_string(placed.size()) + " students>";
      });
  compare_themselves(bound);
  m.def(
      "look_at_placement",
      [](const content& json, const std::string& file) {
        const placement read = read_placement(json.bytes, file).value();
        return all_of(read.draft().notes);
      },
      py::arg("content"), py::arg("file") = "", "The notes on a placement/1 document. Raises Error with all its errors.");
  m.def(
      "find_placement",
      [](const content& json, const std::string& seed, const std::optional<std::vector<distance>>& distances, const std::string& unit,
         std::optional<std::int64_t> most, std::optional<std::int64_t> otherwise, std::optional<std::uint64_t> nodes) {
        const placement of = read_placement(json.bytes).value();
        const auto travel = travel_given(distances, unit, most, otherwise);
        return patiently(
            [&](std::stop_token stop, const progress&) { return found(of, travel, seed, nodes, std::move(stop)); },
            std::nullopt);
      },
      py::arg("content"), py::kw_only(), py::arg("seed"), py::arg("distances") = py::none(), py::arg("unit") = "kilometres",
      py::arg("most") = py::none(), py::arg("otherwise") = py::none(), py::arg("nodes") = py::none(),
      "Where the students of a placement/1 document go. Ctrl-C stops it. Raises Error, ValueError for another unit.");
}

}  // namespace loopbaan::binding
