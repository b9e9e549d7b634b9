// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/plan/assumed.hpp>

#include <string>

#include <loopbaan/gap/gap.hpp>

#include <plan/model/figures.hpp>

namespace loopbaan {
namespace {

/// The first few ids.
std::string some_ids(const framework& fw, const std::set<step_index>& steps) {
  constexpr std::size_t most_named = 5;
  std::string named;
  std::size_t told = 0;
  for (const step_index each : steps) {
    if (told == most_named) return named + ", …";
    detail::require_position(each.value, fw.steps().size());
    named += (told++ == 0 ? "" : ", ") + fw.steps()[each].id;
  }
  return named;
}

text number_of_plans(std::size_t count) {
  const std::string number = std::to_string(count);
  return {number + (count == 1 ? " plan" : " plannen"), number + (count == 1 ? " plan" : " plans")};
}

}  // namespace

diagnostics notes_on(const framework& fw, const plan_request& request) {
  diagnostics notes;
  for (const profile_index target : request.targets) {
    detail::require_position(target.value, fw.profiles().size());
    if (request.upto == ambition::desired && !fw.resolved(target).desired.empty()) continue;
    for (diagnostic& each : notes_on_target(fw, target)) notes.push_back(std::move(each));
  }
  return notes;
}

unsaid_figures find_unsaid(const framework& fw, const plan_request& request, std::span<const plan_outcome> outcomes) {
  unsaid_figures found;
  for (const detail::step_figure& each : detail::step_figures) {
    if (!each.matters(request)) continue;
    unsaid_figure lacking;
    for (const plan_outcome& outcome : outcomes) {
      bool lacks = false;
      for (const planned_step& planned : outcome.steps) {
        detail::require_position(planned.step.value, fw.steps().size());
        if (each.is_given(fw.steps()[planned.step])) continue;
        lacks = true;
        lacking.steps.insert(planned.step);
      }
      lacking.plans += lacks ? 1 : 0;
    }
    if (lacking.plans > 0) found.emplace(each.name, std::move(lacking));
  }
  return found;
}

diagnostics notes_on(const framework& fw, const unsaid_figures& found) {
  diagnostics notes;
  for (const detail::step_figure& each : detail::step_figures)
    if (const auto of = found.find(each.name); of != found.end())
      notes.push_back({errc::counted_as_nothing,
                       {},
                       {each.unsaid.words(), some_ids(fw, of->second.steps), number_of_plans(of->second.plans),
                        each.name, each.heading}});
  return notes;
}

}  // namespace loopbaan
