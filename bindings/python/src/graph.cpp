// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/analysis.hpp>

#include <loopbaan/graph/fringe.hpp>
#include <loopbaan/graph/learning_paths.hpp>
#include <loopbaan/graph/views.hpp>

#include "people.hpp"
#include "rooms.hpp"
#include "state.hpp"

namespace loopbaan::binding {

namespace {

using level_pair = std::pair<std::string, std::string>;

tuple_of<level_pair> named_levels(const framework& on, const std::vector<attainment>& levels) {
  return to_tuple<level_pair>(levels, [&](const attainment& a) {
    return level_pair{id_of(on.competences(), a.competence), on.level_id(a.competence, a.level)};
  });
}

/// Is it the very same framework? Positions mean nothing in another.
bool same(const framework& a, const framework& b) { return &a.steps() == &b.steps(); }

/// A finding, a profile's landmarks and a fringe, with what their positions are meant in.
struct held_finding {
  dependence can;
  finding found;

  [[nodiscard]] const career_graph& graph() const noexcept { return can.graph(); }
  [[nodiscard]] const framework& fw() const noexcept { return can.graph().fw(); }

  friend bool operator==(const held_finding& a, const held_finding& b) {
    return same(a.fw(), b.fw()) && a.found == b.found;
  }
};
struct held_landmarks {
  framework fw;
  landmarks found;

  friend bool operator==(const held_landmarks& a, const held_landmarks& b) {
    return same(a.fw, b.fw) && a.found == b.found;
  }
};
struct held_fringe {
  framework fw;
  fringe found;

  friend bool operator==(const held_fringe& a, const held_fringe& b) { return same(a.fw, b.fw) && a.found == b.found; }
};

}  // namespace

/// A finding with the framework in which it was found; what else it needs follows from that.
template <>
struct state<held_finding> {
  static py::object put(const held_finding& f) { return py::make_tuple(binding::put(f.fw()), binding::put(f.found)); }
  static held_finding take(const py::handle& held) {
    const auto from = held.cast<py::tuple>();
    const auto on = binding::take<framework>(from[0]);
    return {dependence{career_graph{on}, brought_along(on)}, binding::take<finding>(from[1])};
  }
};

/// All of it follows from the framework.
template <>
struct state<analysis> {
  static py::object put(const analysis& a) { return binding::put(a.can.graph().fw()); }
  static analysis take(const py::handle& from) { return analyse(binding::take<framework>(from)); }
};

namespace {

void bind_tally(py::module_& m) {
  py::class_<tally> bound(m, "Tally", "A count that is exact, or \"at least so many\" where it no longer fits.");
  bound.def_readonly("count", &tally::count, "How many, at least.")
      .def_readonly("exact", &tally::exact, "Are there no more than that?")
      .def(
          "print", [](const tally& t, language lang) { return print(t, lang); }, py::arg("lang") = "nl",
          "In words, e.g. \"ten minste 42\".")
      .def(kept<tally>())
      .def("__repr__", [](const tally& t) { return "<Tally " + print(t, language::en) + ">"; });
  compare_by_value(bound);
}

void bind_metrics(py::module_& m) {
  using metrics = vertex_metrics;
  py::class_<metrics> bound(m, "VertexMetrics", "How much hangs on one course or step.");
  bound.def_readonly("blocking", &metrics::blocking, "How many others may wait for it, by any path.")
      .def_readonly("delay", &metrics::delay, "How many stand on the longest path through it, itself included.")
      .def_property_readonly("complexity", &metrics::complexity, "Blocking and delay together.")
      .def_readonly("centrality", &metrics::centrality,
                    "The lengths of all paths through it from a source to a sink, added up; 0 for both ends.")
      .def_readonly("paths", &metrics::paths, "How many paths from a source to a sink go through it.")
      .def_readonly("in_knot", &metrics::in_knot, "Does it lie on a cycle? On a path a knot counts as one.")
      .def(kept<vertex_metrics>())
      .def("__repr__", [](const metrics& v) {
        return "<VertexMetrics blocking " + std::to_string(v.blocking) + ", delay " + std::to_string(v.delay) +
               ", centrality " + print(v.centrality, language::en) + ", paths " + print(v.paths, language::en) +
               (v.in_knot ? ", in a knot>" : ">");
      });
  compare_by_value(bound);
}

void bind_finding(py::module_& m) {
  using held = held_finding;
  py::class_<held> bound(m, "Finding", "One remark about a catalogue.");
  bound
      .def_property_readonly(
          "kind", [](const held& f) { return name(f.found.kind); },
          "\"cycle\", \"dead_step\", \"undelivered\", \"dominated\", \"superfluous_step\" or "
          "\"superfluous_requisite\".")
      .def_property_readonly(
          "steps", [](const held& f) { return ids_of(f.fw().steps(), f.found.steps); },
          "Ids of the step that it is about; of a cycle all its steps, of something undelivered those that ask for it.")
      .def_property_readonly(
          "others", [](const held& f) { return ids_of(f.fw().steps(), f.found.others); },
          "Ids of the other steps: dead too, better, or named without need.")
      .def_property_readonly(
          "levels", [](const held& f) { return named_levels(f.fw(), f.found.attainments); },
          "Pairs of competence and level: what is lacking, yielded or required without need.")
      .def_property_readonly(
          "profiles", [](const held& f) { return ids_of(f.fw().profiles(), f.found.profiles); },
          "Ids of the profiles that ask for what is undelivered.")
      .def_property_readonly(
          "cycle",
          [](const held& f) { return to_tuple<std::string>(f.found.cycle, [&](auto v) { return f.graph().name(v); }); },
          "The shortest way round, steps and levels, back to its first.")
      .def(
          "explain", [](const held& f, language lang) { return explain(f.graph(), f.found, lang); },
          py::arg("lang") = "nl", "What was found, in a sentence or two.")
      .def(
          "remedy", [](const held& f, language lang) { return remedy(f.found, lang); }, py::arg("lang") = "nl",
          "What to do about it.")
      .def(kept<held_finding>())
      .def("__repr__", [](const held& f) { return "<Finding " + explain(f.graph(), f.found, language::en) + ">"; });
  compare_by_value(bound);
}

void bind_landmarks(py::module_& m) {
  using held = held_landmarks;
  py::class_<held> bound(m, "Landmarks", "What nobody can do without on the way to a profile.");
  bound
      .def_property_readonly(
          "profile", [](const held& l) { return id_of(l.fw.profiles(), l.found.profile); }, "Id of the profile.")
      .def_property_readonly(
          "reachable", [](const held& l) { return l.found.reachable(); }, "Can the profile be reached at all?")
      .def_property_readonly(
          "missing", [](const held& l) { return named_levels(l.fw, l.found.missing); },
          "Pairs of competence and required level that nobody reaches.")
      .def_property_readonly(
          "brought", [](const held& l) { return named_levels(l.fw, l.found.brought); },
          "Pairs of competence and required level that no step yields, so that people must bring it along.")
      .def_property_readonly(
          "steps", [](const held& l) { return ids_of(l.fw.steps(), l.found.steps); },
          "Ids of the steps that everyone takes.")
      .def_property_readonly(
          "levels", [](const held& l) { return named_levels(l.fw, l.found.attainments); },
          "Pairs of competence and level that everyone passes, beyond what the profile asks.")
      .def(
          "explain", [](const held& l, language lang) { return explain(l.fw, l.found, lang); }, py::arg("lang") = "nl",
          "In a sentence.")
      .def(kept<held_landmarks>())
      .def("__repr__", [](const held& l) { return "<Landmarks: " + explain(l.fw, l.found, language::en) + ">"; });
  compare_by_value(bound);
}

void bind_fringe(py::module_& m) {
  using held = held_fringe;
  py::class_<held> bound(m, "Fringe", "What someone can do next, and has learned last.");
  bound
      .def_property_readonly(
          "outer", [](const held& f) { return ids_of(f.fw.steps(), f.found.outer); },
          "Ids of the steps that are open now and yield a new level.")
      .def_property_readonly(
          "inner", [](const held& f) { return named_levels(f.fw, f.found.inner); },
          "Pairs of competence and level on which nothing else that is held rests.")
      .def(
          "explain", [](const held& f, language lang) { return explain(f.fw, f.found, lang); }, py::arg("lang") = "nl",
          "In words.")
      .def(kept<held_fringe>())
      .def("__repr__", [](const held& f) {
        std::string words = "<Fringe";
        for (const step_index s : f.found.outer) words += " " + id_of(f.fw.steps(), s);
        words += ";";
        for (const attainment& a : f.found.inner)
          words +=
              " " + id_of(f.fw.competences(), a.competence) + " " + std::string{f.fw.level_id(a.competence, a.level)};
        return words + ">";
      });
  compare_by_value(bound);
}

std::vector<vertex_metrics> measure_requisites(std::size_t size, std::vector<digraph::edge> edges) {
  for (const auto& [from, to] : edges)
    if (from >= size || to >= size) throw py::index_error("an edge leads out of the graph");
  return measure({size, std::move(edges)}).vertices;
}

tuple_of<std::string> steps_in(const analysis& a, const std::optional<std::string>& in_phase,
                               const std::optional<std::string>& in_domain,
                               const std::optional<std::string>& provider) {
  const career_graph& graph = a.can.graph();
  const framework& fw = graph.fw();
  career_view view = view_of_steps(graph, [](step_index) { return true; });
  if (in_phase) view = view & view_of_phase(graph, position(fw.phases(), *in_phase));
  if (in_domain) view = view & view_of_domain(graph, position(fw.domains(), *in_domain));
  if (provider) view = view & view_of_provider(graph, *provider);
  std::vector<step_index> found;
  for (const auto v : view.vertices())
    if (const auto step = graph[v].step) found.push_back(*step);
  return ids_of(fw.steps(), found);
}

held_fringe fringe_of(const held_person& who) {
  const standing stands = who.view().stands();
  const career_start has{{stands.levels.begin(), stands.levels.end()}, {stands.done.begin(), stands.done.end()}};
  return {who.fw(), find_fringe(career_graph{who.fw()}, has, stands.phase)};
}

}  // namespace

void bind_graph(py::module_& m) {
  bind_tally(m);
  bind_metrics(m);
  bind_finding(m);
  bind_landmarks(m);
  bind_fringe(m);

  py::class_<analysis>(m, "Analysis", R"(All that there is to say about a framework and its catalogue.

Examples
--------
>>> import loopbaan
>>> analysis = loopbaan.analyse(loopbaan.dutch_framework())
>>> [finding.levels for finding in analysis.findings if finding.kind == "undelivered"]
[(('vooropleiding', 'ja'),)]
>>> analysis.metrics["icalt-observatie"].blocking > 0
True)")
      .def_property_readonly(
          "framework", [](const analysis& a) { return a.can.graph().fw(); }, "What was analysed.")
      .def_property_readonly(
          "findings",
          [](const analysis& a) {
            return to_tuple<held_finding>(a.findings, [&](const finding& each) { return held_finding{a.can, each}; });
          },
          "What may be wrong, by kind.")
      .def_property_readonly(
          "metrics",
          [](const analysis& a) {
            py::typing::Dict<std::string, vertex_metrics> found;
            for (const step_index s : a.can.graph().fw().steps().indices())
              found[py::str{id_of(a.can.graph().fw().steps(), s)}] = a.steps.vertices[s.value];
            return found;
          },
          "How much hangs on each step, by id in catalogue order.")
      .def_property_readonly(
          "landmarks",
          [](const analysis& a) {
            return to_tuple<held_landmarks>(
                a.profiles, [&](const landmarks& each) { return held_landmarks{a.can.graph().fw(), each}; });
          },
          "What nobody can do without, per profile in the order of the framework.")
      .def_property_readonly(
          "paths", [](const analysis& a) { return a.steps.paths; }, "How many paths lead from a first step to a last.")
      .def_property_readonly(
          "longest", [](const analysis& a) { return a.steps.longest; }, "How many steps stand on the longest path.")
      .def_property_readonly(
          "to_draw",
          [](const analysis& a) {
            const auto& steps = a.can.graph().fw().steps();
            return to_tuple<level_pair>(a.to_draw(), [&](const auto& pair) {
              return level_pair{id_of(steps, pair.first), id_of(steps, pair.second)};
            });
          },
          "The fewest pairs of steps, earlier and later, from which all others follow; of a knot its first step.")
      .def(
          "needing",
          [](const analysis& a, const std::string& id) {
            const auto& steps = a.can.graph().fw().steps();
            return ids_of(steps, a.needing(position(steps, id)));
          },
          py::arg("step"), "Ids of the steps that never open without this one. Raises KeyError.")
      .def(
          "explain",
          [](const analysis& a, const std::string& id, language lang) {
            return explain(a, position(a.can.graph().fw().steps(), id), lang);
          },
          py::arg("step"), py::arg("lang") = "nl", "How much hangs on a step, in words. Raises KeyError.")
      .def(
          "steps_in", &steps_in, py::kw_only(), py::arg("phase") = py::none(), py::arg("domain") = py::none(),
          py::arg("provider") = py::none(),
          "Ids of the steps that are open in a phase, in a domain and of a provider, as far as given. Raises KeyError.")
      .def(kept<analysis>())
      .def("__repr__", [](const analysis& a) {
        return "<Analysis of " + a.can.graph().fw().id() + ": " + std::to_string(a.findings.size()) + " findings, " +
               std::to_string(a.steps.vertices.size()) + " steps, " + std::to_string(a.profiles.size()) + " profiles>";
      });

  m.def("analyse", &analyse, py::arg("framework"), py::call_guard<py::gil_scoped_release>());
  m.def("find_fringe", &fringe_of, py::arg("person"), py::call_guard<py::gil_scoped_release>());
  m.def("measure_requisites", &measure_requisites, py::arg("size"), py::arg("edges"));
  m.def(
      "count_learning_paths",
      [](const framework& fw, const std::string& target, std::size_t width) {
        return count_learning_paths(career_graph{fw}, fw.target(target).value(), brought_along(fw), width);
      },
      py::arg("framework"), py::arg("target"), py::arg("width"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace loopbaan::binding
