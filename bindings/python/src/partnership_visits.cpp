// SPDX-License-Identifier: BSL-1.0
#include <pybind11/stl.h>

#include <loopbaan/partnership/visits.hpp>

#include "partnership.hpp"
#include "patience.hpp"

namespace loopbaan::binding {

namespace {

using given_school = std::tuple<std::string, std::string, std::string, std::string, std::size_t, std::size_t, bool,
                                std::vector<std::size_t>>;
using given_pairs = std::vector<std::pair<std::size_t, std::size_t>>;
using given_way = std::tuple<std::string, std::string, std::int64_t>;

std::vector<visit_pair> pairs_of(const given_pairs& given) {
  std::vector<visit_pair> made;
  for (const auto& [from, to] : given) made.push_back({from, to});
  return made;
}

py::tuple numbers(const visit_values& of) {
  return py::make_tuple(of.lacking, of.changed, of.travel, of.alike, of.lottery);
}

visit_values values_of(const std::vector<std::int64_t>& given) {
  if (given.size() != 5) throw py::value_error("values are five numbers");
  return {given[0], given[1], given[2], given[3], given[4]};
}

}  // namespace

void bind_visits(py::module_& m) {
  py::class_<visit_round> bound(m, "VisitsAsked", R"(What a round of visits among schools is to be, as the search takes it; `VisitRound` is what one makes.

Examples
--------
>>> import loopbaan
>>> loopbaan.VisitRound([loopbaan.VisitingSchool("a"), loopbaan.VisitingSchool("b")]).asked
<VisitsAsked: 2 schools>
)");
  bound
      .def(py::init([](const std::vector<given_school>& schools, const given_pairs& earlier, bool earlier_both_ways,
                       const std::vector<given_way>& distances, std::optional<std::int64_t> most,
                       std::optional<std::int64_t> otherwise, std::size_t days, std::size_t most_of_board,
                       std::string team_kind, std::size_t team_least, const given_pairs& agreed, std::string seed, bool minutes) {
             visit_round made;
             for (const auto& [id, title, board, kind, visited, visits, must_visit, away] : schools)
               made.schools.push_back({.id = id, .board = board, .kind = kind, .visited = visited, .visits = visits,
                                       .must_visit = must_visit, .away = away, .title = title});
             made.earlier = pairs_of(earlier);
             made.earlier_both_ways = earlier_both_ways;
             for (const auto& [from, to, amount] : distances) made.distances.push_back({from, to, amount});
             made.most = most;
             made.otherwise = otherwise;
             made.days = days;
             made.most_of_board = most_of_board;
             made.team_kind = std::move(team_kind);
             made.team_least = team_least;
             made.agreed = pairs_of(agreed);
             made.seed = std::move(seed);
             if (minutes) made.counted_in = round_travel::unit::minutes_under_way;
             if (diagnostics wrong = look_at_visit_round(made); !wrong.empty()) throw error{std::move(wrong)};
             return made;
           }),
           py::arg("schools"), py::kw_only(), py::arg("earlier") = given_pairs{}, py::arg("earlier_both_ways") = false,
           py::arg("distances") = std::vector<given_way>{}, py::arg("most") = py::none(),
           py::arg("otherwise") = py::none(), py::arg("days") = 0, py::arg("most_of_board") = 0,
           py::arg("team_kind") = "", py::arg("team_least") = 0, py::arg("agreed") = given_pairs{}, py::arg("seed") = "",
           py::arg("minutes") = false)
      .def(
          "find",
          [](const visit_round& of, std::optional<std::uint64_t> nodes) {
            visit_round asked = of;
            if (nodes) asked.nodes = *nodes;
            const visit_plan found = patiently(
                [&](std::stop_token stop, const progress&) { return find_visits(asked, stop).value(); }, std::nullopt);
            py::list visits, lacks;
            for (const visit_pair& each : found.visits) visits.append(py::make_tuple(each.from, each.to, found.days[each.to]));
            for (const visit_lack& each : found.lacks)
              lacks.append(py::make_tuple(py::cast(each.schools), sentence(of, each)));
            using answer = py::typing::Tuple<py::typing::List<py::tuple>, py::tuple, py::tuple, py::typing::List<py::tuple>>;
            return answer{py::make_tuple(visits, numbers(found.values), numbers(found.bounds), lacks)};
          },
          py::arg("nodes") = py::none(),
          "Visits (from, to, day), values, bounds, and what lacks (schools, sentence), by position. Ctrl-C stops it.")
      .def(
          "bars",
          [](const visit_round& of) {
            std::vector<std::vector<std::string>> found;
            for (const auto& row : bars_between(of)) {
              found.emplace_back();
              for (const visit_bar each : row) found.back().emplace_back(name(each));
            }
            return found;
          },
          "By who visits, then by who is visited: why not, or \"none\".")
      .def(
          "check",
          [](const visit_round& of, const std::vector<std::tuple<std::size_t, std::size_t, std::optional<std::size_t>>>& visits,
             const std::vector<std::int64_t>& values, const std::vector<std::int64_t>& bounds, const std::string& lang) {
            visit_plan plan;
            plan.days.resize(of.schools.size());
            for (const auto& [from, to, day] : visits) {
              plan.visits.push_back({from, to});
              if (to < plan.days.size()) plan.days[to] = day;
            }
            plan.values = values_of(values);
            plan.bounds = values_of(bounds);
            return check_visits(of, plan, lang == "nl" ? language::nl : language::en);
          },
          py::arg("visits"), py::arg("values"), py::arg("bounds"), py::arg("lang") = "en",
          "Everything in a plan that does not hold, in sentences.")
      .def(
          "rounds_ahead",
          [](const visit_round& of) {
            const visit_rounds_ahead found = patiently(
                [&](std::stop_token stop, const progress&) { return loopbaan::rounds_ahead(of, stop).value(); }, std::nullopt);
            return std::pair{found.least, found.most};
          },
          "How many rounds there can be: at least, at most; not above 12.")
      .def(kept<visit_round>())
      .def("__repr__", [](const visit_round& of) {
        return "<VisitsAsked: " + counted(of.schools.size(), {"school", "school"}, {"scholen", "schools"}, language::en) + ">";
      });
}

}  // namespace loopbaan::binding
