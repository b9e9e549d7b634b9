// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"
#include "patience.hpp"

namespace loopbaan::binding {

/// New editions with what was asked.
struct held_new_editions {
  std::vector<possible_edition> possible;
  std::vector<unmet_need> needs;
  new_editions_request::aim wanted{};
  new_editions found;

  [[nodiscard]] new_editions_request asked() const {
    return {.possible = possible, .needs = needs, .wanted = wanted};
  }
};

namespace {

void bind_possible(py::module_& m) {
  py::class_<possible_edition> bound(m, "PossibleEdition", R"(An edition that could be had beside what is offered.

Parameters
----------
id : str
places : int
    1 to 10 000.
least : int
    With fewer people it does not run.
cents : int
    What one costs, in whole euro cents.
most : int
    How many of it can be had, 0 to 100.
is_bought : bool
    Is it bought? Else somebody in the partnership can make it.
region : str, optional
    Where it is held.

Examples
--------
>>> import loopbaan
>>> loopbaan.PossibleEdition("rekenen", places=6, least=4, cents=120_000, is_bought=True)
<PossibleEdition rekenen: 4 to 6 places>
)");
  bound
      .def(py::init([](std::string id, std::size_t places, std::size_t least, std::int64_t price, std::size_t most,
                       bool is_bought, const std::optional<std::string>& region) {
             return possible_edition{std::move(id), places, least, price, most, is_bought, region.value_or("")};
           }),
           py::arg("id"), py::kw_only(), py::arg("places"), py::arg("least") = 0, py::arg("cents") = 0,
           py::arg("most") = 1, py::arg("is_bought") = false, py::arg("region") = py::none())
      .def_readonly("id", &possible_edition::id, "Its name.")
      .def_readonly("places", &possible_edition::places, "For how many people.")
      .def_readonly("least", &possible_edition::least, "With fewer it does not run.")
      .def_readonly("cents", &possible_edition::cents, "What one costs, in whole euro cents.")
      .def_readonly("most", &possible_edition::most, "How many of it can be had.")
      .def_readonly("is_bought", &possible_edition::is_bought, "Is it bought? Else made in the partnership.")
      .def_property_readonly(
          "region", [](const possible_edition& e) { return id_or_none(e.region); }, "Where it is held, or None.")
      .def("__repr__", [](const possible_edition& e) {
        return "<PossibleEdition " + e.id + ": " + std::to_string(e.least) + " to " + std::to_string(e.places) +
               " places>";
      });
  compare_by_fields(bound);
}

/// A need that nothing on offer meets, as Python gives it: by the ids of editions.
struct named_need {
  std::string id;
  std::vector<std::string> met_by;
  std::string region;
};

void bind_unmet(py::module_& m) {
  py::class_<named_need> bound(m, "UnmetNeed", R"(A need that nothing on offer meets, and by which possible editions it would be.

Parameters
----------
id : str
met_by : sequence of str
    Ids of possible editions; none: nobody knows a step that meets it.
region : str, optional
    Of who needs it.

Examples
--------
>>> import loopbaan
>>> loopbaan.UnmetNeed("b1", ["rekenen"])
<UnmetNeed b1: 1 possible edition>
)");
  bound
      .def(py::init([](std::string id, std::vector<std::string> met_by, const std::optional<std::string>& region) {
             return named_need{std::move(id), std::move(met_by), region.value_or("")};
           }),
           py::arg("id"), py::arg("met_by") = std::vector<std::string>{}, py::kw_only(), py::arg("region") = py::none())
      .def_property_readonly(
          "region", [](const named_need& n) { return id_or_none(n.region); }, "Of who needs it, or None.")
      .def_readonly("id", &named_need::id, "Its name.")
      .def_property_readonly(
          "met_by", [](const named_need& n) { return strings(n.met_by); }, "Ids of possible editions.")
      .def("__repr__", [](const named_need& n) {
        return "<UnmetNeed " + n.id + ": " +
               counted(n.met_by.size(), {"mogelijke uitvoering", "possible edition"},
                       {"mogelijke uitvoeringen", "possible editions"}, language::en) +
               ">";
      });
  compare_by_fields(bound);
}

named_need named(const held_new_editions& of, const unmet_need& each) {
  named_need made{each.id, {}, each.region};
  for (const std::size_t by : each.met_by) made.met_by.push_back(of.possible[by].id);
  return made;
}

held_new_editions find_new_for(std::vector<possible_edition> possible, const std::vector<named_need>& needs,
                               const std::string& aim, std::optional<std::uint64_t> nodes) {
  const auto wanted = aim_of(aim);
  if (!wanted) throw py::value_error("aim is \"fewest\", \"cheapest\" or \"least_bought\", not " + in_quotes(aim));
  held_new_editions made{std::move(possible), {}, *wanted, {}};
  const auto all = ids_in(made.possible);
  for (const named_need& each : needs) {
    unmet_need need{each.id, {}, each.region};
    for (const std::string& by : each.met_by) need.met_by.push_back(position_among(all, by));
    made.needs.push_back(std::move(need));
  }
  made.found = patiently(
      [&](std::stop_token stop, const progress&) {
        new_editions_request asked = made.asked();
        if (nodes) asked.nodes = *nodes;
        asked.stop = std::move(stop);
        return find_new_editions(asked).value();
      },
      std::nullopt);
  return made;
}

void bind_found_new(py::module_& m) {
  py::class_<held_new_editions> bound(m, "NewEditions", "Which new editions meet as many needs as any choice does.");
  bound
      .def_property_readonly(
          "possible",
          [](const held_new_editions& of) {
            return to_tuple<possible_edition>(of.possible, [](const possible_edition& each) { return each; });
          },
          "The editions that could be had.")
      .def_property_readonly(
          "needs",
          [](const held_new_editions& of) {
            return to_tuple<named_need>(of.needs, [&](const unmet_need& each) { return named(of, each); });
          },
          "The needs that were asked about.")
      .def_property_readonly(
          "aim", [](const held_new_editions& of) { return std::string{name(of.wanted)}; },
          "\"fewest\" editions, \"cheapest\" or \"least_bought\".")
      .def_property_readonly(
          "proven", [](const held_new_editions& of) { return of.found.proven; }, "Was the search not given up?")
      .def_property_readonly(
          "count",
          [](const held_new_editions& of) {
            return to_tuple<std::size_t>(of.found.count, [](std::size_t each) { return each; });
          },
          "How many of each possible edition to have, in their order.")
      .def_property_readonly(
          "met",
          [](const held_new_editions& of) {
            using id = std::optional<std::string>;
            return to_tuple<id>(of.found.met, [&](const std::optional<std::size_t>& by) {
              return by ? py::object{py::str{of.possible[*by].id}} : py::object{py::none{}};
            });
          },
          "By need the id of the edition that meets it, or None.")
      .def_property_readonly(
          "needs_met", [](const held_new_editions& of) { return of.found.needs_met; }, "How many needs are met.")
      .def_property_readonly(
          "needs_bound", [](const held_new_editions& of) { return of.found.needs_bound; }, "No choice meets more.")
      .def_property_readonly(
          "editions", [](const held_new_editions& of) { return of.found.editions; }, "How many editions together.")
      .def_property_readonly(
          "cents", [](const held_new_editions& of) { return of.found.cents; }, "What they cost, in whole euro cents.")
      .def_property_readonly(
          "aim_bound", [](const held_new_editions& of) { return of.found.aim_bound; },
          "To meet `needs_bound` takes no fewer of what the aim is: editions, euro cents, bought editions.")
      .def_property_readonly(
          "nodes", [](const held_new_editions& of) { return of.found.nodes; }, "Of the search.")
      .def(
          "by_region",
          [](const held_new_editions& of) {
            py::typing::Dict<std::optional<std::string>, py::typing::Dict<std::string, std::int64_t>> made;
            for (const new_editions_part& each : by_region(of.asked(), of.found)) {
              py::dict part;
              part["needs"] = each.needs;
              part["needs_met"] = each.needs_met;
              part["made"] = each.made;
              part["bought"] = each.bought;
              part["cents"] = each.cents;
              made[py::cast(id_or_none(each.region))] = part;
            }
            return made;
          },
          "By region (None: of none): \"needs\" and \"needs_met\" of people from there; editions held there that are "
          "\"made\" in the partnership and \"bought\", and their \"cents\".")
      .def(
          "sentence",
          [](const held_new_editions& of, language lang) {
            return std::string{sentence(of.asked(), of.found).in_language(lang)};
          },
          py::arg("lang") = "nl", "What it comes to, and what is proven of it.")
      .def(
          "sentence_of_edition",
          [](const held_new_editions& of, const std::string& id, language lang) {
            const std::size_t edition = position_among(ids_in(of.possible), id);
            return std::string{sentence_of_new_edition(of.asked(), of.found, edition).in_language(lang)};
          },
          py::arg("id"), py::arg("lang") = "nl", "How many of a possible edition, and for what. Raises KeyError.")
      .def(
          "sentence_of_need",
          [](const held_new_editions& of, const std::string& id, language lang) {
            const std::size_t need = position_among(ids_in(of.needs), id);
            return std::string{sentence_of_unmet_need(of.asked(), of.found, need).in_language(lang)};
          },
          py::arg("id"), py::arg("lang") = "nl", "By what a need is met, or why it stays open. Raises KeyError.")
      .def("__repr__", [](const held_new_editions& of) {
        return "<NewEditions: " + std::to_string(of.found.editions) + " for " + std::to_string(of.found.needs_met) +
               " of " + std::to_string(of.needs.size()) + " needs>";
      });
  compare_by_fields(bound);
}

}  // namespace

void bind_new_editions(py::module_& m) {
  bind_possible(m);
  bind_unmet(m);
  bind_found_new(m);
  m.def("find_new_editions", &find_new_for, py::arg("possible"), py::arg("needs"), py::kw_only(),
        py::arg("aim") = "fewest", py::arg("nodes") = py::none(),
        R"(The fewest, cheapest or least bought new editions that meet as many needs as any choice does. Ctrl-C stops it.

Parameters
----------
possible : sequence of PossibleEdition
needs : sequence of UnmetNeed
aim : str
    "fewest" editions and of these the least money, "cheapest" and of these the fewest, or "least_bought": the fewest that
    cannot be made in the partnership, and of these the fewest.
nodes : int, optional
    Of the search, after which to give up: the same on every machine; None: 200 000.

Raises KeyError for an edition that is not possible; Error 101, 201, 433, 738, all at once.

Examples
--------
>>> import loopbaan
>>> possible = [loopbaan.PossibleEdition("rekenen", places=6, least=2, cents=80_000)]
>>> needs = [loopbaan.UnmetNeed("b1", ["rekenen"]), loopbaan.UnmetNeed("b2", ["rekenen"]), loopbaan.UnmetNeed("b3")]
>>> found = loopbaan.find_new_editions(possible, needs)
>>> found, found.met, loopbaan.check_new_editions(found)
(<NewEditions: 1 for 2 of 3 needs>, ('rekenen', 'rekenen', None), ())
)");
  m.def(
      "check_new_editions",
      [](const held_new_editions& of) { return strings(check_new_editions(of.asked(), of.found)); },
      py::arg("new_editions"),
      R"(Everything in such an answer that does not hold, as English sentences; that nothing is better it does not tell.

Examples
--------
>>> import loopbaan
>>> loopbaan.check_new_editions(loopbaan.find_new_editions([], [loopbaan.UnmetNeed("b1")]))
()
)");
}

}  // namespace loopbaan::binding
