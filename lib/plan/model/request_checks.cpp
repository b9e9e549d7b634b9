// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/request.hpp>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

diagnostics errors_of_weights(objective in) {
  bool possible = in.per_hour != 0 || in.per_euro != 0 || in.per_week != 0;
  for (const std::int64_t each : {in.per_hour, in.per_euro, in.per_week})
    possible = possible && each >= 0 && each <= objective::largest_weight;
  if (possible) return {};
  return {{errc::impossible_weights,
           {.file = "", .pointer = "/objective"},
           {std::to_string(in.per_hour), std::to_string(in.per_euro), std::to_string(in.per_week)}}};
}

class request_checks {
public:
  template <class Index>
  void position(const Index& each, std::size_t size, const std::string& pointer) {
    if (each.value >= size)
      found.push_back({errc::no_such_position, at(pointer), {std::to_string(each.value), std::to_string(size)}});
  }

  template <class Index>
  void positions(const std::vector<Index>& list, std::size_t size, const std::string& pointer) {
    for (std::size_t i = 0; i < list.size(); ++i) position(list[i], size, pointer + "/" + std::to_string(i));
  }

  void costs(const framework& on, const std::vector<std::int64_t>& of_steps) {
    if (of_steps.size() != on.steps().size()) {
      found.push_back({errc::sizes_differ,
                       at("/own_costs"),
                       {text{"kosten van stappen", "costs of steps"}, std::to_string(of_steps.size()),
                        std::to_string(on.steps().size())}});
      return;
    }
    for (const step_index each : on.steps().indices())
      if (const std::int64_t cost = of_steps[each.value]; cost < 0 || cost > minutes::largest)
        found.push_back({errc::impossible_step_cost,
                         at("/own_costs/" + std::to_string(each.value)),
                         {on.steps()[each].id, std::to_string(cost)}});
  }

  static place at(const std::string& pointer) { return {.file = "", .pointer = pointer}; }

  diagnostics found = {};
};

}  // namespace

void require_weights(objective in) { detail::refuse_any(errors_of_weights(in)); }

diagnostics errors_of(const framework& on, const plan_request& request) {
  request_checks check;
  if (request.targets.empty()) check.found.push_back({errc::no_target, request_checks::at("/targets"), {}});
  check.positions(request.targets, on.profiles().size(), "/targets");
  if (request.cheapest_in == objective::own)
    check.costs(on, request.own_costs);
  else if (request.cheapest_in == objective::credit && !request.unit)
    check.found.push_back({errc::impossible_value,
                           request_checks::at("/unit"),
                           {text{"punten zonder eenheid", "credits without a unit"},
                            text{"waarin een plan goedkoop is", "what a plan is cheap in"},
                            text{"Noem een eenheid van het raamwerk.", "Name a unit of the framework."}}});
  else if (request.cheapest_in == objective::credit)
    check.position(*request.unit, on.units().size(), "/unit");
  else
    for (const diagnostic& each : errors_of_weights(request.cheapest_in)) check.found.push_back(each);
  if (request.cheapest_in != objective::own && !request.own_costs.empty())
    check.found.push_back({errc::impossible_value,
                           request_checks::at("/own_costs"),
                           {text{"eigen kosten", "own costs"}, text{"een ander doel", "another objective"},
                            text{"Neem objective::own.", "Take objective::own."}}});
  if (request.upto != ambition::required && request.upto != ambition::desired)
    check.found.push_back(
        {errc::impossible_value,
         request_checks::at("/ambition"),
         {std::to_string(static_cast<int>(request.upto)), text{"hoe ver een plan gaat", "how far a plan is to go"},
          text{"Kies required of desired.", "Choose required or desired."}}});
  check.positions(request.must, on.steps().size(), "/must");
  check.positions(request.must_not, on.steps().size(), "/must_not");
  if (request.route) check.position(*request.route, on.routes().size(), "/route");
  return check.found;
}

}  // namespace loopbaan
