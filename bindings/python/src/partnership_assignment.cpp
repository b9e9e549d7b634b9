// SPDX-License-Identifier: BSL-1.0
#include "partnership.hpp"
#include "patience.hpp"

namespace loopbaan::binding {

namespace {

std::vector<std::size_t> positions_of_editions(const assignment_round& round, const std::vector<std::string>& ids) {
  const auto all = ids_in(round.parts().editions);
  std::vector<std::size_t> made;
  for (const std::string& each : ids) made.push_back(position_among(all, each));
  return made;
}

assignment_limits limits_for(std::optional<std::uint64_t> nodes, std::stop_token stop) {
  assignment_limits limits{.stop = std::move(stop)};
  if (nodes) limits.nodes = *nodes;
  return limits;
}

held_assignment find_for(const assignment_round& round, const std::string& seed,
                         const std::optional<std::vector<std::string>>& rule, std::optional<std::uint64_t> nodes) {
  const assignment_rule levels = rule ? rule_of(round, *rule) : usual_rule(round);
  assignment found = patiently(
      [&](std::stop_token stop, const progress&) {
        return find_assignment(round, {levels, seed, limits_for(nodes, std::move(stop))}).value();
      },
      std::nullopt);
  return {std::make_shared<const assignment_document>(round, seed, std::move(found))};
}

/// A change, with the round that it is about.
struct held_effect {
  assignment_round round;
  change_effect effect;
};

/// What must be and cannot.
struct held_must {
  assignment_round round;
  round_must must;
};

std::vector<held_effect> changes_for(const held_assignment& of, const std::string& need,
                                     const std::vector<std::string>& possible, std::optional<std::uint64_t> nodes) {
  const assignment_document& whole = *of.whole;
  const std::size_t which = position_among(ids_in(whole.round().parts().needs), need);
  const auto among = positions_of_editions(whole.round(), possible);
  const auto found = patiently(
      [&](std::stop_token stop, const progress&) {
        return what_would_change(whole.round(), whole.found(), which, among,
                                 {whole.found().rule, whole.seed(), limits_for(nodes, std::move(stop))})
            .value();
      },
      std::nullopt);
  std::vector<held_effect> made;
  for (const change_effect& each : found) made.push_back({whole.round(), each});
  return made;
}

void bind_effect(py::module_& m) {
  py::class_<held_effect> bound(m, "ChangeEffect", "One change of a round, and the place that somebody would have had by it.");
  bound
      .def_property_readonly(
          "what", [](const held_effect& e) { return std::string{name(e.effect.change.what)}; },
          "\"one_more_place\", \"one_less_least\" or \"one_more_wish\".")
      .def_property_readonly(
          "edition", [](const held_effect& e) { return e.round.parts().editions[e.effect.change.edition].id; },
          "Id of the edition that is changed or wished.")
      .def_property_readonly(
          "placed_in",
          [](const held_effect& e) {
            return e.effect.edition ? std::optional{e.round.parts().editions[*e.effect.edition].id} : std::nullopt;
          },
          "Id of the edition in which the need has its place then; None: limits left open whether it has one.")
      .def_property_readonly(
          "others_moved", [](const held_effect& e) { return e.effect.others_moved; },
          "Needs that then have another place, one more or none.")
      .def_property_readonly(
          "certain", [](const held_effect& e) { return e.effect.certain; }, "Was the changed round decided to the end?")
      .def(
          "sentence",
          [](const held_effect& e, language lang) { return std::string{sentence(e.round, e.effect).in_language(lang)}; },
          py::arg("lang") = "nl", "It in one sentence.")
      .def("__repr__", [](const held_effect& e) {
        return "<ChangeEffect: " + std::string{name(e.effect.change.what)} + " in " +
               e.round.parts().editions[e.effect.change.edition].id + ">";
      });
  compare_by_fields(bound);
}

std::string id_of_must(const held_must& of) {
  const round_draft& parts = of.round.parts();
  switch (of.must.what) {
    case round_must::kind::edition_runs: return parts.editions[of.must.which].id;
    case round_must::kind::owner_least: return parts.owners[of.must.which].id;
    case round_must::kind::booked: break;
  }
  return parts.needs[of.must.which].id;
}

void bind_must(py::module_& m) {
  py::class_<held_must> bound(m, "RoundMust", "What must be, in a round where not all of that can be.");
  bound
      .def_property_readonly(
          "what",
          [](const held_must& of) { return std::string{name(of.must.what)}; },
          "\"edition_runs\", \"owner_least\" or \"booked\".")
      .def_property_readonly("id", &id_of_must, "Id of the edition, the owner or the need.")
      .def(
          "sentence",
          [](const held_must& of, language lang) { return std::string{sentence(of.round, of.must).in_language(lang)}; },
          py::arg("lang") = "nl", "It in words, without a full stop.")
      .def("__repr__", [](const held_must& of) {
        return "<RoundMust: " + std::string{sentence(of.round, of.must).in_language(language::en)} + ">";
      });
  compare_by_fields(bound);
}

using level_numbers = tuple_of<std::int64_t>;

tuple_of<level_numbers> tuples_of(const std::vector<level_value>& values) {
  return to_tuple<level_numbers>(values, [](const level_value& each) {
    return to_tuple<std::int64_t>(each, [](std::int64_t number) { return number; });
  });
}

void bind_answer(py::module_& m) {
  const auto found = [](const held_assignment& of) -> const assignment& { return of.whole->found(); };
  py::class_<held_assignment> bound(m, "Assignment", R"(Who has a place where in a round, by which rule, and why not.

Examples
--------
>>> import loopbaan
>>> wish = loopbaan.RoundWish("rekenen")
>>> round = loopbaan.AssignmentRound(
...     editions=[loopbaan.RoundEdition("rekenen", most=1)],
...     needs=[loopbaan.RoundNeed("b1", wishes=[wish]), loopbaan.RoundNeed("b2", wishes=[wish])],
... )
>>> assignment = loopbaan.find_assignment(round, seed="voorjaar")
>>> assignment.status, assignment.placed, loopbaan.check_assignment(assignment)
('optimal', ('rekenen', None), ())
>>> assignment.wishes[1][0].sentence("en")
'“rekenen” is full: 1 of 1 places are taken (1 by lottery). Number 1 of those who wait.'
>>> assignment.editions[0].sentence("en")
'“rekenen” runs: 1 of 1 places are taken.'
)");
  bound
      .def_property_readonly(
          "round", [](const held_assignment& of) { return of.whole->round(); }, "The round that it answers.")
      .def_property_readonly(
          "seed", [](const held_assignment& of) { return of.whole->seed(); }, "Of the lottery.")
      .def_property_readonly(
          "status", [found](const held_assignment& of) { return std::string{name(found(of).status)}; },
          "\"optimal\" (proven, lottery included), \"feasible\", \"impossible\" or \"stopped\".")
      .def_property_readonly(
          "found", [found](const held_assignment& of) { return found(of).status <= assignment_status::feasible; },
          "Is there an answer?")
      .def_property_readonly(
          "levels",
          [found](const held_assignment& of) {
            return to_tuple<std::string>(found(of).rule,
                                         [&](const rule_level& each) { return word_of(of.whole->round(), each); });
          },
          "The levels of the rule that was followed, as words that `find_assignment` takes.")
      .def_property_readonly(
          "rule",
          [found](const held_assignment& of) {
            return to_tuple<text>(found(of).rule, [&](const rule_level& each) { return title(of.whole->round(), each); });
          },
          "The same as people read them.")
      .def_property_readonly(
          "ranks",
          [](const held_assignment& of) { return to_tuple<int>(ranks_of(of.whole->round()), [](int each) { return each; }); },
          "The ranks that there are, rising: what values of a level of ranks are about.")
      .def_property_readonly(
          "values", [found](const held_assignment& of) { return tuples_of(found(of).values); },
          "What each level came to: of ranks, how many needs are met at each; else one number.")
      .def_property_readonly(
          "bounds", [found](const held_assignment& of) { return tuples_of(found(of).bounds); },
          "What nothing beats; as far as it equals the values from the first level on, these are proven.")
      .def_property_readonly(
          "placed",
          [found](const held_assignment& of) {
            py::list made;
            const round_draft& parts = of.whole->round().parts();
            for (std::size_t n = 0; n < found(of).placed.size(); ++n)
              made.append(found(of).placed[n] ? py::object{py::str{parts.needs[n].wishes[*found(of).placed[n]].edition}}
                                              : py::none{});
            return tuple_of<std::optional<std::string>>{py::tuple{made}};
          },
          "By need the id of the edition in which it has a place, or None.")
      .def_property_readonly(
          "lottery",
          [found](const held_assignment& of) {
            return to_tuple<std::uint64_t>(found(of).lottery, [](std::uint64_t each) { return each; });
          },
          "By need the number that its person drew.")
      .def_property_readonly(
          "wishes", [](const held_assignment& of) { return held_wishes{of}; }, "By need and wish, what became of it.")
      .def_property_readonly(
          "editions", [](const held_assignment& of) { return held_editions{of}; }, "By edition, what became of it.")
      .def_property_readonly(
          "conflict",
          [found](const held_assignment& of) {
            return to_tuple<held_must>(found(of).conflict,
                                       [&](const round_must& each) { return held_must{of.whole->round(), each}; });
          },
          "Of what is impossible a smallest set: without any one of these the others can be.")
      .def_property_readonly(
          "conflict_is_smallest", [found](const held_assignment& of) { return found(of).conflict_is_smallest; },
          "False: limits ended the search, and some of the conflict may be more than is needed.")
      .def_property_readonly(
          "nodes", [found](const held_assignment& of) { return found(of).nodes; }, "Flows that were solved.")
      .def_property_readonly(
          "notes", [](const held_assignment& of) { return all_of(of.whole->notes()); }, notes_meaning)
      .def("__repr__", [found](const held_assignment& of) {
        std::size_t met = 0;
        for (const auto& each : found(of).placed) met += each ? 1 : 0;
        return "<Assignment: " + std::string{name(found(of).status)} + ", " + std::to_string(met) + " of " +
               std::to_string(of.whole->round().parts().needs.size()) + " needs met>";
      });
  compare_themselves(bound);
}

}  // namespace

assignment_rule rule_of(const assignment_round& round, const std::vector<std::string>& words) {
  assignment_rule rule;
  for (const std::string& each : words) {
    const auto found = level_of(round, each);
    if (!found) {
      std::string known;
      for (const rule_level& level : levels_of(round)) known += (known.empty() ? "" : ", ") + word_of(round, level);
      throw py::value_error("there is no level " + in_quotes(each) + " of a rule; there are: " + known);
    }
    rule.push_back(*found);
  }
  return rule;
}

void bind_assignment(py::module_& m) {
  bind_must(m);
  bind_answer(m);
  bind_effect(m);
  m.def("find_assignment", &find_for, py::arg("round"), py::kw_only(), py::arg("seed"), py::arg("rule") = py::none(),
        py::arg("nodes") = py::none(),
        R"(Who has a place where, proven level by level of a rule, then by lottery. Ctrl-C stops it.

Parameters
----------
round : AssignmentRound
seed : str
    Of the lottery: to be said before wishes come in.
rule : sequence of str, optional
    Levels, the first first: "most_met", "fewest_at_worst_ranks", "most_at_best_ranks", "rank_sum", "squared_rank_sum", or
    "criterion:" and the id of a criterion. None: most needs met, the criteria in their order, fewest at the worst ranks.
nodes : int, optional
    Flows after which to give up the proof: the same on every machine; None: 20 000.

Raises ValueError for a level that there is not; Error 736, 737.

Examples
--------
>>> import loopbaan
>>> round = loopbaan.AssignmentRound(
...     editions=[loopbaan.RoundEdition("rekenen", most=6, least=2)],
...     needs=[loopbaan.RoundNeed("b1", wishes=[loopbaan.RoundWish("rekenen")])],
... )
>>> loopbaan.find_assignment(round, seed="voorjaar")
<Assignment: optimal, 0 of 1 needs met>
)");
  m.def(
      "parse_assignment",
      [](const content& json, const std::string& file) {
        return held_assignment{std::make_shared<const assignment_document>(read_assignment(json.bytes, file).value())};
      },
      py::arg("content"), py::arg("file"), py::call_guard<py::gil_scoped_release>());
  m.def(
      "write_assignment", [](const held_assignment& of) { return write_assignment(*of.whole); }, py::arg("assignment"),
      py::call_guard<py::gil_scoped_release>());
  m.def(
      "check_assignment",
      [](const held_assignment& of, language lang) {
        const auto found = [&] {
          const py::gil_scoped_release free;
          return check_assignment(of.whole->round(), of.whole->found(), of.whole->seed(), lang);
        }();
        return strings(found);
      },
      py::arg("assignment"), py::arg("lang") = "en",
      R"(Everything in an assignment that does not hold, in sentences; () when all holds.

Counts places, least numbers, days, values and the lottery anew, with code that the search does not share; where it is optimal, it
looks for free places that are liked better and for places that somebody else had a better right to.

Examples
--------
>>> import loopbaan
>>> round = loopbaan.AssignmentRound(editions=[loopbaan.RoundEdition("rekenen", most=6)], needs=[])
>>> loopbaan.check_assignment(loopbaan.find_assignment(round, seed="voorjaar"))
()
)");
  m.def(
      "what_would_change",
      [](const held_assignment& of, const std::string& need, const std::vector<std::string>& possible,
         std::optional<std::uint64_t> nodes) {
        return to_tuple<held_effect>(changes_for(of, need, possible, nodes),
                                     [](const held_effect& each) { return each; });
      },
      py::arg("assignment"), py::arg("need"), py::arg("possible") = std::vector<std::string>{}, py::kw_only(),
      py::arg("nodes") = py::none(),
      R"(What would have given a need a place that it likes better: each change by itself. Ctrl-C stops it.

Every change decides the whole round anew: one more place, a least number of one fewer, one more wish.

Parameters
----------
assignment : Assignment
need : str
    Id of the need.
possible : sequence of str
    Ids of editions that would meet it, which it did not name.
nodes : int, optional
    Flows of each question after which to give up; None: 20 000.

Raises KeyError when there is no such need or edition.

Examples
--------
>>> import loopbaan
>>> wish = loopbaan.RoundWish("rekenen")
>>> round = loopbaan.AssignmentRound(
...     editions=[loopbaan.RoundEdition("rekenen", most=1)],
...     needs=[loopbaan.RoundNeed("b1", wishes=[wish]), loopbaan.RoundNeed("b2", wishes=[wish])],
... )
>>> found = loopbaan.what_would_change(loopbaan.find_assignment(round, seed="voorjaar"), "b2")
>>> [each.sentence("en") for each in found]
['With one more place in “rekenen” there would have been a place in “rekenen”.']
)");
}

}  // namespace loopbaan::binding
