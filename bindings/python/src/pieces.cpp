// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iterator>
#include <memory>

#include <loopbaan/exchange/pieces.hpp>

#include "beyond.hpp"
#include "choices.hpp"
#include "entry.hpp"
#include "gap_rows.hpp"
#include "people.hpp"
#include "prospect.hpp"
#include "rooms.hpp"
#include "why.hpp"

namespace loopbaan::binding {
namespace {

using free_gil = py::call_guard<py::gil_scoped_release>;

/// The one step that plans do without and the request does not speak of. @throws py::value_error when that is not one
step_index left_out_of(const plan_request& request, const plan_request& without) {
  std::vector<step_index> more;
  std::ranges::set_difference(without.must_not, request.must_not, std::back_inserter(more));
  if (more.size() != 1) throw py::value_error("`without` are plans that do without one step");
  return more.front();
}

/// Puts what was found of one sort into the answers about each person, where it was asked.
template <class Found, class Member>
void set_each(std::vector<plan_answers>& answers, std::vector<Found> found, Member member) {
  if (found.empty()) return;
  if (found.size() != answers.size()) throw py::value_error("there must be one answer of each sort for each person");
  for (std::size_t i = 0; i < found.size(); ++i) member(answers[i]) = std::move(found[i]);
}

/// The lists of Python as answers per person.
std::vector<plan_answers> answers_in(
    const plan_request& request, const cohort& people, std::size_t first, std::vector<plan_outcome> plans,
    const std::vector<answer<pareto_front>>& pareto_fronts, const std::vector<answer<partial_plan>>& parts,
    const std::vector<answer<plan_alternatives>>& alternatives,
    const std::vector<answer<std::vector<step_role>>>& roles, const std::vector<answer<level_gains>>& gains,
    const std::vector<answer<plan_outcome>>& without, const std::vector<answer<plan_prospect>>& prospects,
    const std::vector<answer<std::vector<entry_condition>>>& entries, const std::vector<levels_beyond_plan>& beyond,
    const std::vector<std::vector<answer<plan_outcome>>>& routes) {
  std::vector<plan_answers> made(plans.size());
  for (std::size_t i = 0; i < plans.size(); ++i) made[i].plan = std::move(plans[i]);
  const auto found = [&](const auto& answers) { return found_in(request, people, first, answers); };
  set_each(made, found(pareto_fronts), [](plan_answers& each) -> auto& { return each.front; });
  set_each(made, found(parts), [](plan_answers& each) -> auto& { return each.part; });
  set_each(made, found(alternatives), [](plan_answers& each) -> auto& { return each.alternatives; });
  set_each(made, found(roles), [](plan_answers& each) -> auto& { return each.roles; });
  set_each(made, found(prospects), [](plan_answers& each) -> auto& { return each.prospect; });
  set_each(made, found(entries), [](plan_answers& each) -> auto& { return each.entry; });
  set_each(made, found(beyond), [](plan_answers& each) -> auto& { return each.beyond; });
  std::vector<std::vector<plan_along>> along = routes_in(request, people, first, routes);
  if (!along.empty() && along.size() != made.size())
    throw py::value_error("there must be one answer of each sort for each person");
  for (std::size_t i = 0; i < along.size(); ++i)
    if (!along[i].empty()) made[i].routes = std::move(along[i]);
  std::vector<std::vector<level_gain>> gained;
  for (level_gains& each : found(gains)) gained.push_back(std::move(each.gains));
  set_each(made, std::move(gained), [](plan_answers& each) -> auto& { return each.gains; });
  if (!without.empty()) {
    plan_request fewer = request;
    const step_index left_out = left_out_of(request, *without.front().request);
    fewer.must_not.insert(std::ranges::lower_bound(fewer.must_not, left_out), left_out);
    std::vector<plan_without> each_without;
    for (plan_outcome& each : found_in(fewer, people, first, without))
      each_without.push_back({left_out, std::move(each)});
    set_each(made, std::move(each_without), [](plan_answers& each) -> auto& { return each.without; });
  }
  return made;
}

/// A document that Python asks for piece by piece: what gives the next piece, and what gives the end. No class, as what
/// is half written is no value.
template <class Next, class Last>
py::tuple pieces_of(Next next, Last last) {
  return py::make_tuple(std::move(next), py::cpp_function(std::move(last)));
}

py::bytes unlocked(const std::function<std::string()>& write) {
  std::string written;
  {
    const py::gil_scoped_release without_gil;
    written = write();
  }
  return py::bytes{written};
}

py::tuple gap_pieces(const cohort& people, const std::string& target) {
  const profile_index wanted = people.fw().target(target).value();
  const auto document = std::make_shared<gaps_in_pieces>(people, wanted);
  return pieces_of(py::cpp_function([people, wanted, document](std::size_t first, std::size_t count) {
                     return unlocked([&] {
                       std::vector<gap> gaps;
                       for (std::size_t row = first; row < first + count; ++row)
                         gaps.push_back(find_gap(people.fw(), people[row].stands(), wanted));
                       return document->next(gaps);
                     });
                   }),
                   [document] { return py::bytes{document->last()}; });
}

py::tuple position_pieces(const cohort& people) {
  const auto document = std::make_shared<positions_in_pieces>(people);
  return pieces_of(py::cpp_function([document](std::size_t, std::size_t count) {
                     return unlocked([&] { return document->next(count); });
                   }),
                   [document] { return py::bytes{document->last()}; });
}

py::tuple plan_pieces(const planner& by, const cohort& people) {
  require_same(by.fw(), people.fw());
  const auto document = std::make_shared<plans_in_pieces>(people, by.request());
  const auto first = std::make_shared<std::size_t>(0);
  return pieces_of(
      py::cpp_function(
          [request = by.request(), people, document, first](
              const std::vector<answer<plan_outcome>>& plans, const std::vector<answer<pareto_front>>& pareto_fronts,
              const std::vector<answer<partial_plan>>& parts,
              const std::vector<answer<plan_alternatives>>& alternatives,
              const std::vector<answer<std::vector<step_role>>>& roles, const std::vector<answer<level_gains>>& gains,
              const std::vector<answer<plan_outcome>>& without, const std::vector<answer<plan_prospect>>& prospects,
              const std::vector<answer<std::vector<entry_condition>>>& entries,
              const std::vector<levels_beyond_plan>& beyond,
              const std::vector<std::vector<answer<plan_outcome>>>& routes) {
            return unlocked([&] {
              const auto answers =
                  answers_in(request, people, *first, found_in(request, people, *first, plans), pareto_fronts, parts,
                             alternatives, roles, gains, without, prospects, entries, beyond, routes);
              std::string written = document->next(answers);
              *first += answers.size();
              return written;
            });
          }),
      [document, people, first] {
        if (*first != people.size()) throw py::value_error("there must be one plan for each person");
        return py::bytes{document->last()};
      });
}

/// The letters of a text of Python, which keeps them for as long as it lives.
std::string_view letters_of(PyObject* cell) {
  if (PyUnicode_Check(cell) == 0)
    throw py::type_error("a cell is a str, not " + std::string{py::str{py::type::of(cell).attr("__name__")}});
  Py_ssize_t size = 0;
  const char* const letters = PyUnicode_AsUTF8AndSize(cell, &size);
  if (letters == nullptr) throw py::error_already_set{};
  return {letters, static_cast<std::size_t>(size)};
}

/// Rows of a table as what gives the bytes of the next of them.
py::cpp_function csv_pieces() {
  const auto table = std::make_shared<csv_in_pieces>();
  const auto width = std::make_shared<std::optional<std::size_t>>();
  return py::cpp_function([table, width](const py::list& rows) {
    std::vector<std::string_view> cells;
    for (const py::handle row : rows) {
      const py::sequence given = py::reinterpret_borrow<py::sequence>(row);
      cells.clear();
      for (const py::handle cell : given) cells.push_back(letters_of(cell.ptr()));
      if (!*width) *width = cells.size();
      if (cells.size() != **width) throw py::value_error("all rows must be as wide as the first");
      table->add(cells);
    }
    return py::bytes{table->take()};
  });
}

}  // namespace

void bind_pieces(py::module_& m) {
  m.def("gap_pieces", &gap_pieces, py::arg("people"), py::arg("target"));
  m.def("position_pieces", &position_pieces, py::arg("people"));
  m.def("plan_pieces", &plan_pieces, py::arg("planner"), py::arg("people"));
  m.def("csv_pieces", &csv_pieces);
  m.def("gap_rows", &gap_rows, py::arg("people"), py::arg("target"), py::arg("first"), py::arg("count"),
        py::arg("lang"), py::arg("count_words"), py::arg("words"));
}

}  // namespace loopbaan::binding
