// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"

#include "rooms.hpp"

namespace loopbaan::binding {

std::optional<std::size_t> limit_of(std::size_t most) {
  return most == round_owner::no_limit ? std::nullopt : std::optional{most};
}

std::optional<std::string> id_or_none(const std::string& id) {
  return id.empty() ? std::nullopt : std::optional{id};
}

std::size_t position_among(const std::vector<std::string_view>& ids, const std::string& id) {
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (ids[i] == id) return i;
  const std::string near_id = nearest(id, ids);
  throw py::key_error("there is no " + in_quotes(id) +
                      (near_id.empty() ? "" : "; did you mean " + in_quotes(near_id) + "?"));
}

namespace {

using round_days_given = std::vector<std::pair<date, date>>;

round_edition make_edition(std::string id, std::size_t most, std::size_t least, std::size_t filled,
                           const std::optional<std::string>& owner, bool must_run, bool has_date,
                           const round_days_given& days, const std::vector<reserved_places>& reserved, bool by_group) {
  round_edition made{std::move(id), most, least, filled, owner.value_or(""), must_run, has_date, {}, reserved, by_group};
  for (const auto& [from, to] : days) made.days.push_back({from, to});
  return made;
}

void bind_reserved(py::module_& m) {
  py::class_<reserved_places> bound(m, "ReservedPlaces", R"(Places of an edition that only people of one group may have.

Examples
--------
>>> import loopbaan
>>> loopbaan.ReservedPlaces("De Boog", 2)
<ReservedPlaces: 2 for De Boog>
)");
  bound.def(py::init([](std::string group, std::size_t places) { return reserved_places{std::move(group), places}; }),
            py::arg("group"), py::arg("places"), "For a school or board, so many places.")
      .def_readonly("group", &reserved_places::group, "A school, a board.")
      .def_readonly("places", &reserved_places::places, "How many.")
      .def("__repr__", [](const reserved_places& of) {
        return "<ReservedPlaces: " + std::to_string(of.places) + " for " + of.group + ">";
      });
  compare_by_fields(bound);
}

void bind_edition(py::module_& m) {
  py::class_<round_edition> bound(m, "RoundEdition", R"(An edition in a round.

Parameters
----------
id : str
most : int
    Places, those that are filled or reserved included; 0: it is offered and full.
least : int
    With fewer people it stays shut.
filled : int
    Places that people outside the round have; they count towards `least`.
owner : str
    Id of the RoundOwner whose numbers bound it.
must_run : bool
    May it not stay shut?
has_date : bool
    Without a date nothing is judged: its wishes wait for it.
days : sequence of (first day, last day)
    Nobody can be in two editions on one day; none: it meets no other.
reserved : sequence of ReservedPlaces
by_group : bool
    Is no place open to all, and has a group at most what is reserved for it? That may come to more than `most`.

Examples
--------
>>> import loopbaan
>>> loopbaan.RoundEdition("rekenen-najaar", most=6, least=4)
<RoundEdition rekenen-najaar: 4 to 6>
)");
  bound
      .def(py::init(&make_edition), py::arg("id"), py::kw_only(), py::arg("most"), py::arg("least") = 0,
           py::arg("filled") = 0, py::arg("owner") = py::none(), py::arg("must_run") = false,
           py::arg("has_date") = true, py::arg("days") = round_days_given{},
           py::arg("reserved") = std::vector<reserved_places>{}, py::arg("by_group") = false)
      .def_readonly("id", &round_edition::id, "Its name in the round.")
      .def_readonly("most", &round_edition::most, "Places, those that are filled or reserved included.")
      .def_readonly("least", &round_edition::least, "With fewer people it stays shut.")
      .def_readonly("filled", &round_edition::filled, "Places that people outside the round have.")
      .def_property_readonly(
          "owner", [](const round_edition& e) { return id_or_none(e.owner); }, "Id of its owner, or None.")
      .def_readonly("must_run", &round_edition::must_run, "May it not stay shut?")
      .def_readonly("has_date", &round_edition::has_date, "Is it known when it is?")
      .def_property_readonly(
          "days",
          [](const round_edition& e) {
            using pair = py::typing::Tuple<date, date>;
            return to_tuple<pair>(e.days, [](const round_days& each) { return py::make_tuple(each.from, each.to); });
          },
          "First and last day of each part.")
      .def_property_readonly(
          "reserved",
          [](const round_edition& e) {
            return to_tuple<reserved_places>(e.reserved, [](const reserved_places& each) { return each; });
          },
          "Places for one group.")
      .def_readonly("by_group", &round_edition::by_group, "Is no place open to all, and has a group at most what is reserved for it?")
      .def("__repr__", [](const round_edition& e) {
        return "<RoundEdition " + e.id + ": " + std::to_string(e.least) + " to " + std::to_string(e.most) + ">";
      });
  compare_by_fields(bound);
}

void bind_owner(py::module_& m) {
  py::class_<round_owner> bound(m, "RoundOwner", R"(Who offers editions: an institute, a school, its board.

Parameters
----------
id : str
most : int, optional
    Places of all its editions together that it gives in this round; None: no limit.
least : int
    So many it must have, or the round is impossible.
within : str, optional
    Id of the owner of which it is a part.

Examples
--------
>>> import loopbaan
>>> loopbaan.RoundOwner("pabo", most=40)
<RoundOwner pabo: at most 40>
)");
  bound
      .def(py::init([](std::string id, std::optional<std::size_t> most, std::size_t least,
                       const std::optional<std::string>& within) {
             return round_owner{std::move(id), most.value_or(round_owner::no_limit), least, within.value_or("")};
           }),
           py::arg("id"), py::kw_only(), py::arg("most") = py::none(), py::arg("least") = 0,
           py::arg("within") = py::none())
      .def_readonly("id", &round_owner::id, "Its name in the round.")
      .def_property_readonly(
          "most", [](const round_owner& o) { return limit_of(o.most); }, "Places of all its editions, or None: no limit.")
      .def_readonly("least", &round_owner::least, "So many it must have.")
      .def_property_readonly(
          "within", [](const round_owner& o) { return id_or_none(o.within); }, "Id of the owner of which it is a part.")
      .def("__repr__", [](const round_owner& o) {
        return "<RoundOwner " + o.id +
               (o.most == round_owner::no_limit ? "" : ": at most " + std::to_string(o.most)) + ">";
      });
  compare_by_fields(bound);
}

}  // namespace

void bind_partnership(py::module_& m) {
  bind_reserved(m);
  bind_edition(m);
  bind_owner(m);
  bind_round(m);
  bind_wishes(m);
  bind_assignment(m);
  bind_new_editions(m);
  bind_placement(m);
  bind_visits(m);
}

}  // namespace loopbaan::binding
