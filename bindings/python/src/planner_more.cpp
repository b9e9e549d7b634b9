// SPDX-License-Identifier: BSL-1.0
#include "planner_more.hpp"

#include <algorithm>

#include "asking.hpp"
#include "choices.hpp"
#include "why.hpp"

namespace loopbaan::binding {
namespace {

using node_limit = std::optional<std::uint64_t>;
using words = std::vector<std::string>;

std::vector<objective> objectives_of(const words& names) {
  std::vector<objective> read;
  for (const std::string& each : names) read.push_back(parse_objective(each).value());
  if (read.empty() || read.size() > 3) throw py::value_error("a front is about one, two or three objectives");
  for (std::size_t i = 0; i < read.size(); ++i)
    if (std::find(read.begin(), read.begin() + static_cast<std::ptrdiff_t>(i), read[i]) !=
        read.begin() + static_cast<std::ptrdiff_t>(i))
      throw py::value_error(in_quotes(names[i]) + " stands twice among the objectives");
  return read;
}

answer<pareto_front> front(const planner& by, const held_person& who, const words& objectives, node_limit nodes) {
  const auto of = objectives_of(objectives);
  auto found = ask(by, who, nodes,
                   [&](const auto& stands, const auto& limits) { return find_pareto_front(by, stands, of, limits); });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<pareto_front>> pareto_fronts(const planner& by, const cohort& people, const words& objectives,
                                                unsigned threads, node_limit nodes, const python_progress& told) {
  const auto of = objectives_of(objectives);
  return answers_of(by, people,
                    ask_all(by, people, threads, nodes, told, [&](const auto& stands, const auto& limits, std::size_t) {
                      return find_pareto_front(by, stands, of, limits);
                    }));
}

answer<partial_plan> part(const planner& by, const held_person& who, node_limit nodes) {
  auto found = ask(by, who, nodes,
                   [&](const auto& stands, const auto& limits) { return find_partial_plan(by, stands, limits); });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<partial_plan>> parts(const planner& by, const cohort& people, unsigned threads, node_limit nodes,
                                        const python_progress& told) {
  return answers_of(by, people,
                    ask_all(by, people, threads, nodes, told, [&](const auto& stands, const auto& limits, std::size_t) {
                      return find_partial_plan(by, stands, limits);
                    }));
}

alternatives_request alternatives_wanted(const planner& by, std::size_t most, std::optional<double> at_most_cost) {
  alternatives_request request{.most = most};
  if (most == 0) throw py::value_error("most is 1 or more");
  if (at_most_cost) request.at_most_cost = whole_units(*at_most_cost, by.request().cheapest_in);
  return request;
}

answer<plan_alternatives> alternatives(const planner& by, const held_person& who, std::size_t most,
                                       std::optional<double> at_most_cost, node_limit nodes) {
  const auto request = alternatives_wanted(by, most, at_most_cost);
  auto found = ask(by, who, nodes, [&](const auto& stands, const auto& limits) {
    return find_alternatives(by, stands, request, limits);
  });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<plan_alternatives>> all_alternatives(const planner& by, const cohort& people, std::size_t most,
                                                        std::optional<double> at_most_cost, unsigned threads,
                                                        node_limit nodes, const python_progress& told) {
  const auto request = alternatives_wanted(by, most, at_most_cost);
  return answers_of(by, people,
                    ask_all(by, people, threads, nodes, told, [&](const auto& stands, const auto& limits, std::size_t) {
                      return find_alternatives(by, stands, request, limits);
                    }));
}

answer<std::vector<step_role>> roles(const planner& by, const held_person& who, const answer<plan_outcome>& plan,
                                     node_limit nodes) {
  if (!same_question(plan, answer_of(by, who, 0))) throw py::value_error("the plan answers another question");
  auto found = ask(by, who, nodes, [&](const auto& stands, const auto& limits) {
    return roles_of_steps(by, stands, plan.found, limits);
  });
  return part_of(plan, std::move(found));
}

std::vector<answer<std::vector<step_role>>> all_roles(const planner& by, const cohort& people,
                                                      const std::vector<answer<plan_outcome>>& plans, unsigned threads,
                                                      node_limit nodes, const python_progress& told) {
  const auto outcomes = outcomes_of(by, people, plans);
  return answers_of(
      by, people,
      ask_all(by, people, threads, nodes, told, [&](const auto& stands, const auto& limits, std::size_t row) {
        return roles_of_steps(by, stands, outcomes[row], limits);
      }));
}

level_gains gains_with_cost(const planner& by, const standing& stands, const plan_limits& limits) {
  const plan_outcome now = by.find(stands, limits);
  if (now.status != plan_status::optimal) return {};  // what is not known to be cheapest cannot be compared
  return {now.cost, gains_of_levels(by, stands, limits)};
}

answer<level_gains> gains(const planner& by, const held_person& who, node_limit nodes) {
  auto found =
      ask(by, who, nodes, [&](const auto& stands, const auto& limits) { return gains_with_cost(by, stands, limits); });
  return answer_of(by, who, std::move(found));
}

std::vector<answer<level_gains>> all_gains(const planner& by, const cohort& people, unsigned threads, node_limit nodes,
                                           const python_progress& told) {
  return answers_of(by, people,
                    ask_all(by, people, threads, nodes, told, [&](const auto& stands, const auto& limits, std::size_t) {
                      return gains_with_cost(by, stands, limits);
                    }));
}

answer<plan_outcome> without(const planner& by, const held_person& who, const std::string& step, node_limit nodes) {
  const step_index left_out = position(by.fw().steps(), step);
  plan_request request = by.request();
  if (!std::ranges::binary_search(request.must_not, left_out))
    request.must_not.insert(std::ranges::lower_bound(request.must_not, left_out), left_out);
  auto found = ask(by, who, nodes,
                   [&](const auto& stands, const auto& limits) { return find_without(by, stands, left_out, limits); });
  return {by.fw(), std::make_shared<const plan_request>(std::move(request)), who.view().id(), std::move(found)};
}

std::optional<answer<certificate>> proof(const planner& by, const held_person& who, node_limit nodes) {
  auto found = ask(by, who, nodes, [&](const auto& stands, const auto& limits) { return certify(by, stands, limits); });
  if (!found) return std::nullopt;
  return answer_of(by, who, std::move(*found));
}

}  // namespace

void bind_more_answers(py::class_<planner>& bound) {
  const auto person = py::arg("person");
  const auto people = py::arg("people");
  const auto nodes = py::arg("nodes") = py::none();
  const auto threads = py::arg("threads") = 0;
  const auto progress = py::arg("progress") = py::none();
  const auto kw = py::kw_only();

  bound
      .def("find_front", &front, person, py::arg("objectives"), kw, nodes,
           "The plans of which none beats another under all of one to three objectives.")
      .def("find_front", &pareto_fronts, people, py::arg("objectives"), kw, threads, nodes, progress,
           "A front per person, in the order of the cohort.")
      .def("find_part", &part, person, kw, nodes, "The best that can be had within the limits of the request.")
      .def("find_part", &parts, people, kw, threads, nodes, progress, "A part per person, in the order of the cohort.")
      .def("find_alternatives", &alternatives, person, py::arg("most") = 5, py::arg("at_most_cost") = py::none(), kw,
           nodes, "The cheapest plans, `most` of them, none that costs more than `at_most_cost` (hours, money …).")
      .def("find_alternatives", &all_alternatives, people, py::arg("most") = 5, py::arg("at_most_cost") = py::none(),
           kw, threads, nodes, progress, "Alternatives per person, in the order of the cohort.")
      .def("roles_of_steps", &roles, person, py::arg("plan"), kw, nodes,
           "What each step of a plan is: unavoidable, fixed or a choice, and then what the plan costs without it.")
      .def("roles_of_steps", &all_roles, people, py::arg("plans"), kw, threads, nodes, progress,
           "Roles per person, in the order of the cohort.")
      .def("gains_of_levels", &gains, person, kw, nodes,
           "What one more level of each competence would save. None are given where no plan is proven cheapest.")
      .def("gains_of_levels", &all_gains, people, kw, threads, nodes, progress,
           "Gains per person, in the order of the cohort.")
      .def("find_without", &without, person, py::arg("step"), kw, nodes,
           "The cheapest plan of someone who cannot take a step, given by its id.")
      .def("certify", &proof, person, kw, nodes,
           "A proof that no plan costs less; None when there is no plan, or the request has limits of hours, cost or "
           "weeks.");
}

}  // namespace loopbaan::binding
