// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"

#include <loopbaan/partnership/travel.hpp>

namespace loopbaan::binding {
namespace {

void bind_criterion(py::module_& m) {
  py::class_<round_criterion> bound(m, "RoundCriterion", R"(What a wish is judged by beside its rank. A smaller number is better.

Examples
--------
>>> import loopbaan
>>> loopbaan.RoundCriterion("km", loopbaan.Text("reisafstand", "distance"))
<RoundCriterion km: distance>
)");
  bound
      .def(py::init([](std::string id, const text& title) { return round_criterion{std::move(id), title}; }),
           py::arg("id"), py::arg("title"), "A distance, a price, the years until a phase must have ended.")
      .def_readonly("id", &round_criterion::id, "Its name in the round.")
      .def_readonly("title", &round_criterion::title, "How people call it.")
      .def("__repr__", [](const round_criterion& of) {
        return "<RoundCriterion " + of.id + ": " + std::string{of.title.in_language(language::en)} + ">";
      });
  compare_by_fields(bound);
}

void bind_wish(py::module_& m) {
  py::class_<round_wish> bound(m, "RoundWish", R"(That a need would be met by an edition.

Parameters
----------
edition : str
    Its id.
rank : int
    1 to 1000; 1 is liked best, equal ones are liked equally.
criteria : sequence of int
    A value for each criterion of the round, 0 to 1 000 000; smaller is better.
booked : bool
    Does it stay as it is?
refused : Text, optional
    Why it cannot be, known before the round; None: it can.

Examples
--------
>>> import loopbaan
>>> loopbaan.RoundWish("rekenen-najaar", rank=2)
<RoundWish rekenen-najaar: rank 2>
)");
  bound
      .def(py::init([](std::string edition, int rank, std::vector<std::int64_t> criteria, bool booked,
                       const std::optional<text>& refused) {
             return round_wish{std::move(edition), rank, std::move(criteria), booked, refused.value_or(text{})};
           }),
           py::arg("edition"), py::kw_only(), py::arg("rank") = 1, py::arg("criteria") = std::vector<std::int64_t>{},
           py::arg("booked") = false, py::arg("refused") = py::none())
      .def_readonly("edition", &round_wish::edition, "Id of the edition.")
      .def_readonly("rank", &round_wish::rank, "1 is liked best.")
      .def_property_readonly(
          "criteria",
          [](const round_wish& w) { return to_tuple<std::int64_t>(w.criteria, [](std::int64_t each) { return each; }); },
          "A value for each criterion of the round.")
      .def_readonly("booked", &round_wish::booked, "Does it stay as it is?")
      .def_property_readonly(
          "refused", [](const round_wish& w) { return w.refused.empty() ? std::nullopt : std::optional{w.refused}; },
          "Why it cannot be, or None: it can.")
      .def("__repr__", [](const round_wish& w) {
        return "<RoundWish " + w.edition + ": rank " + std::to_string(w.rank) + (w.booked ? ", booked" : "") + ">";
      });
  compare_by_fields(bound);
}

void bind_need(py::module_& m) {
  py::class_<round_need> bound(m, "RoundNeed", R"(Something that somebody needs and one edition would give.

Parameters
----------
id : str
wishes : sequence of RoundWish
person : str, optional
    Id of who needs it, who draws one number for all their needs; None: the id of the need.
groups : sequence of str
    School, board: whose reserved places it may have.
team : str, optional
    All of a team have a place in the same edition, or none has one.

Examples
--------
>>> import loopbaan
>>> loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen-najaar")], groups=["De Boog"])
<RoundNeed b1: 1 wish>
)");
  bound
      .def(py::init([](std::string id, std::vector<round_wish> wishes, const std::optional<std::string>& person,
                       std::vector<std::string> groups, const std::optional<std::string>& team) {
             return round_need{std::move(id), person.value_or(""), std::move(groups), team.value_or(""),
                               std::move(wishes)};
           }),
           py::arg("id"), py::kw_only(), py::arg("wishes"), py::arg("person") = py::none(),
           py::arg("groups") = std::vector<std::string>{}, py::arg("team") = py::none())
      .def_readonly("id", &round_need::id, "Its name in the round.")
      .def_property_readonly(
          "person", [](const round_need& n) { return n.person.empty() ? n.id : n.person; },
          "Id of who needs it: the id of the need where nobody else is named.")
      .def_property_readonly(
          "groups", [](const round_need& n) { return strings(n.groups); }, "School, board.")
      .def_property_readonly(
          "team", [](const round_need& n) { return id_or_none(n.team); }, "Its team, or None.")
      .def_property_readonly(
          "wishes",
          [](const round_need& n) { return to_tuple<round_wish>(n.wishes, [](const round_wish& each) { return each; }); },
          "Editions that would meet it.")
      .def("__repr__", [](const round_need& n) {
        return "<RoundNeed " + n.id + ": " + counted(n.wishes.size(), {"wens", "wish"}, {"wensen", "wishes"}, language::en) +
               ">";
      });
  compare_by_fields(bound);
}

template <class Part>
auto parts_of(std::vector<Part> round_draft::* list) {
  return [list](const assignment_round& of) {
    return to_tuple<Part>(of.parts().*list, [](const Part& each) { return each; });
  };
}

void bind_travel(py::class_<assignment_round>& bound) {
  using distance = std::tuple<std::string, std::string, std::int64_t>;
  bound.def(
      "with_travel",
      [](const assignment_round& of, const std::vector<std::optional<std::string>>& of_needs,
         const std::vector<std::optional<std::string>>& of_editions, const std::vector<distance>& distances,
         const std::string& unit, std::optional<std::int64_t> most, std::optional<std::int64_t> otherwise,
         std::size_t turn) {
        round_travel asked{.most = most, .otherwise = otherwise, .turn = turn};
        if (unit == name(round_travel::unit::minutes_under_way)) asked.counted_in = round_travel::unit::minutes_under_way;
        else if (unit != name(round_travel::unit::kilometres))
          throw py::value_error("unit is \"kilometres\" or \"minutes\", not " + in_quotes(unit));
        for (const auto& each : of_needs) asked.of_needs.push_back(each.value_or(""));
        for (const auto& each : of_editions) asked.of_editions.push_back(each.value_or(""));
        for (const auto& [from, to, amount] : distances) asked.distances.push_back({from, to, amount});
        travelled_round made = with_travel(of.parts(), asked).value();
        using travelled = py::typing::Tuple<assignment_round, std::size_t, std::size_t>;
        return travelled{py::make_tuple(assignment_round::build(std::move(made.draft)).value(), made.beyond, made.assumed)};
      },
      py::kw_only(), py::arg("of_needs"), py::arg("of_editions"), py::arg("distances"), py::arg("unit") = "kilometres",
      py::arg("most") = py::none(), py::arg("otherwise") = py::none(), py::arg("turn") = 0,
      R"(The round in which travel counts, how many wishes are refused as too far, and of how many the distance was assumed.

Parameters
----------
of_needs : sequence of str, optional
    By need the place that is travelled from, mostly a school.
of_editions : sequence of str, optional
    By edition its place; None: nowhere one has to go to.
distances : sequence of (from, to, int)
    Both ways, where the way back is not there too; within one place it is nought.
unit : str
    "kilometres" or "minutes".
most : int, optional
    What is farther is refused, with that as its reason; what is booked stays.
otherwise : int, optional
    What counts where there is no distance; None: Error 202 names each that is missing.
turn : int
    Which of the criteria "travel" is, from 0 on.

Raises ValueError for another unit; Error 201, 202, 430, 433, all at once.

Examples
--------
>>> import loopbaan
>>> round = loopbaan.AssignmentRound(
...     editions=[loopbaan.RoundEdition("rekenen", most=6)],
...     needs=[loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen")])],
... )
>>> near, beyond, assumed = round.with_travel(
...     of_needs=["De Boog"], of_editions=["Utrecht"], distances=[("De Boog", "Utrecht", 42)], most=30
... )
>>> loopbaan.find_assignment(near, seed="voorjaar").wishes[0][0].sentence("en"), beyond, assumed
('“rekenen” is not possible: 42 km, which is more than 30 km.', 1, 0)
)");
}

}  // namespace

void bind_round(py::module_& m) {
  bind_criterion(m);
  bind_wish(m);
  bind_need(m);
  py::class_<assignment_round> bound(m, "AssignmentRound", R"(Needs and places, and what decides among them. Immutable.

Parameters
----------
editions : sequence of RoundEdition
needs : sequence of RoundNeed
owners : sequence of RoundOwner
criteria : sequence of RoundCriterion
    In the order in which the usual rule follows them.

Raises
------
Error
    101, 201, 202, 433, 701, 730 to 735, 738, each at its place in the lists, all at once.

Examples
--------
>>> import loopbaan
>>> loopbaan.AssignmentRound(
...     editions=[loopbaan.RoundEdition("rekenen-najaar", most=6)],
...     needs=[loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen-najaar")])],
... )
<AssignmentRound: 1 need, 1 edition>
)");
  bound
      .def(py::init([](std::vector<round_edition> editions, std::vector<round_need> needs,
                       std::vector<round_owner> owners, std::vector<round_criterion> criteria) {
             round_draft draft{std::move(owners), std::move(editions), std::move(criteria), std::move(needs)};
             const py::gil_scoped_release free;
             return assignment_round::build(std::move(draft)).value();
           }),
           py::kw_only(), py::arg("editions"), py::arg("needs"), py::arg("owners") = std::vector<round_owner>{},
           py::arg("criteria") = std::vector<round_criterion>{})
      .def_property_readonly("editions", parts_of(&round_draft::editions), "What is offered.")
      .def_property_readonly("needs", parts_of(&round_draft::needs), "What is needed.")
      .def_property_readonly("owners", parts_of(&round_draft::owners), "Who offers it.")
      .def_property_readonly("criteria", parts_of(&round_draft::criteria), "What wishes are judged by.")
      .def("__repr__", [](const assignment_round& of) {
        return "<AssignmentRound: " +
               counted(of.parts().needs.size(), {"behoefte", "need"}, {"behoeften", "needs"}, language::en) + ", " +
               counted(of.parts().editions.size(), {"uitvoering", "edition"}, {"uitvoeringen", "editions"},
                       language::en) +
               ">";
      });
  compare_by_fields(bound);
  bind_travel(bound);
}

}  // namespace loopbaan::binding
