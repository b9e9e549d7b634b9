// SPDX-License-Identifier: BSL-1.0
#include <schedule/schedule_checks.hpp>

#include <algorithm>
#include <set>

#include <loopbaan/core/table.hpp>

#include <core/refusals.hpp>
#include <schedule/compiled_schedule.hpp>

namespace loopbaan::detail {
namespace {

std::string place_of(const char* list, std::size_t i, const char* member = "") {
  return std::string{"/"} + list + "/" + std::to_string(i) + member;
}

/// What may stand as the term or edition of an agreement on a step.
std::vector<std::string_view> places_of(const schedule_ground& ground, step_index step) {
  std::vector<std::string_view> found;
  for (const school_term& each : ground.calendar.terms()) found.push_back(each.id);
  if (ground.held != nullptr)
    for (const std::size_t e : ground.held->editions_of(step)) found.push_back(ground.held->editions()[e].id);
  return found;
}

void check_agreements(const schedule_ground& ground, const schedule_request& request, diagnostics& found) {
  using kind = step_agreement::kind;
  for (std::size_t i = 0; i < request.agreed.size(); ++i) {
    const step_agreement& each = request.agreed[i];
    if (each.step.value >= ground.fw.steps().size() ||
        std::ranges::count(request.steps, each.step, &step_to_schedule::step) == 0) {
      found.push_back({errc::no_such_position,
                       {{}, place_of("agreed", i, "/step")},
                       {std::to_string(each.step.value), std::to_string(request.steps.size())}});
      continue;
    }
    const std::string& id = ground.fw.steps()[each.step].id;
    const auto places = places_of(ground, each.step);
    if (std::ranges::find(places, each.where) == places.end())
      found.push_back({errc::no_such_term,
                       {{}, place_of("agreed", i, "/where")},
                       {each.where, id,
                        did_you_mean(nearest(each.where, places),
                                     {"Noem een periode van de kalender of een uitvoering van deze stap.",
                                      "Name a term of the calendar or an edition of this step."})}});
    for (std::size_t j = 0; j < i; ++j) {
      const step_agreement& other = request.agreed[j];
      if (other.step != each.step) continue;
      const bool differ = each.what != other.what && each.where == other.where;
      const bool twice = each.what == kind::in && other.what == kind::in && each.where != other.where &&
                         ground.calendar.find(each.where) && ground.calendar.find(other.where);
      if (differ || twice)
        found.push_back({errc::locks_contradict,
                         {{}, place_of("agreed", i)},
                         {id, differ ? each.where : other.where + ", " + each.where}});
    }
  }
}

}  // namespace

diagnostics errors_of(const schedule_ground& ground, const schedule_request& request) {
  diagnostics found;
  const std::size_t most = schedule_request::most_steps;
  if (request.steps.size() > most)
    found.push_back({errc::schedule_too_large,
                     {{}, "/steps"},
                     {std::to_string(request.steps.size()), text{"stappen", "steps"}, std::to_string(most)}});
  if (ground.calendar.size() > school_calendar::most_terms)
    found.push_back({errc::schedule_too_large,
                     {{}, "/terms"},
                     {std::to_string(ground.calendar.size()), text{"periodes", "terms"},
                      std::to_string(school_calendar::most_terms)}});
  if (ground.rules != nullptr && ground.rules->accounts().size() > compiled_schedule::most_accounts / 2)
    found.push_back({errc::schedule_too_large,
                     {{}, "/accounts"},
                     {std::to_string(ground.rules->accounts().size()), text{"rekeningen", "accounts"},
                      std::to_string(compiled_schedule::most_accounts / 2)}});
  std::set<step_index> once;
  for (std::size_t i = 0; i < request.steps.size(); ++i) {
    const step_to_schedule& each = request.steps[i];
    if (each.step.value >= ground.fw.steps().size())
      found.push_back({errc::no_such_position,
                       {{}, place_of("steps", i)},
                       {std::to_string(each.step.value), std::to_string(ground.fw.steps().size())}});
    else if (!once.insert(each.step).second)
      found.push_back(
          {errc::impossible_value,
           {{}, place_of("steps", i)},
           {ground.fw.steps()[each.step].id, text{"een stap die nog niet genoemd is", "a step that was not named yet"},
            text{"Noem elke stap één keer.", "Name each step once."}}});
    if (each.phase && each.phase->value >= ground.fw.phases().size())
      found.push_back({errc::no_such_position,
                       {{}, place_of("steps", i, "/phase")},
                       {std::to_string(each.phase->value), std::to_string(ground.fw.phases().size())}});
  }
  for (std::size_t i = 0; i < request.leave.size(); ++i)
    if (request.leave[i].to < request.leave[i].from)
      found.push_back({errc::ends_before_it_begins,
                       {{}, place_of("leave", i)},
                       {print(request.leave[i].to), print(request.leave[i].from)}});
  if (!request.most_by_term.empty() && request.most_by_term.size() != ground.calendar.size())
    found.push_back({errc::no_such_position,
                     {{}, "/most_by_term"},
                     {std::to_string(request.most_by_term.size()), std::to_string(ground.calendar.size())}});
  const std::size_t editions = ground.held == nullptr ? 0 : ground.held->editions().size();
  for (std::size_t i = 0; i < request.taken.size(); ++i)
    if (request.taken[i] >= editions)
      found.push_back({errc::no_such_position,
                       {{}, place_of("taken", i)},
                       {std::to_string(request.taken[i]), std::to_string(editions)}});
  check_agreements(ground, request, found);
  return found;
}

}  // namespace loopbaan::detail
