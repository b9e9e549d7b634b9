// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <loopbaan/schedule/choosing.hpp>

#include <plan/answers/walker.hpp>

namespace loopbaan {
namespace {

using detail::filled;

/// Checks which steps a schedule takes against what was to be reached. It shares no line with the search.
class choice_checker {
public:
  choice_checker(const framework& fw, const standing& stands, const plan_request& target,
                 const schedule_request& request, const schedule_outcome& of)
      : fw_{fw}, stands_{stands}, target_{target}, request_{request}, of_{of} {}

  std::vector<text> check() {
    for (const scheduled_step& each : of_.steps) {
      const std::string& id = fw_.steps()[each.step].id;
      if (is_ruled_out(fw_, target_, each.step)) say(filled("“{0}” mag er niet in", "“{0}” is ruled out", {id}));
      for (const scheduled_step& other : of_.steps)
        if (std::ranges::count(fw_.resolved(each.step).excludes, other.step) > 0)
          say(filled("“{0}” staat er met een stap die niet samen mag", "“{0}” is taken with a step that it excludes", {id}));
    }
    for (const step_index each : target_.must)
      if (!takes(each) && std::ranges::count(stands_.done, each) == 0) lacks(each);
    for (const step_to_schedule& each : request_.steps)
      if (!takes(each.step)) lacks(each.step);
    for (const step_agreement& each : request_.agreed)
      if (each.what == step_agreement::kind::in && !takes(each.step) && std::ranges::count(stands_.done, each.step) == 0)
        lacks(each.step);
    if (!reaches(of_.steps)) say({"het doel is aan het eind niet bereikt", "the target is not reached in the end"});
    for (std::size_t i = 0; i < of_.steps.size(); ++i) {
      if (is_asked(of_.steps[i].step)) continue;
      std::vector<scheduled_step> others = of_.steps;
      others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
      if (all_open(others) && reaches(others)) say(filled("“{0}” is overbodig", "“{0}” is superfluous", {fw_.steps()[of_.steps[i].step].id}));
    }
    return std::move(wrong_);
  }

  /// The request as if these steps had been asked for, each in the phase in which it opens.
  [[nodiscard]] schedule_request as_asked() const {
    schedule_request made = request_;
    made.steps.clear();
    for (const scheduled_step& each : of_.steps) {
      const auto given = std::ranges::find(request_.steps, each.step, &step_to_schedule::step);
      made.steps.push_back(given != request_.steps.end() ? *given : step_to_schedule{each.step, phase_of(each.step)});
    }
    std::erase_if(made.agreed, [&](const step_agreement& each) { return !takes(each.step); });
    return made;
  }

private:
  [[nodiscard]] bool takes(step_index step) const {
    return std::ranges::count(of_.steps, step, &scheduled_step::step) > 0;
  }
  [[nodiscard]] bool is_asked(step_index step) const {
    return std::ranges::count(target_.must, step) > 0 ||
           std::ranges::count(request_.steps, step, &step_to_schedule::step) > 0 ||
           std::ranges::any_of(request_.agreed, [&](const step_agreement& each) {
             return each.step == step && each.what == step_agreement::kind::in;
           });
  }
  void say(text what) { wrong_.push_back(std::move(what)); }
  void lacks(step_index step) {
    say(filled("“{0}” moet erin en staat er niet in", "“{0}” must be taken and is not", {fw_.steps()[step].id}));
  }

  [[nodiscard]] std::optional<phase_index> phase_of(step_index step) const {
    if (!stands_.phase) return stands_.phase;
    const auto& phases = fw_.resolved(step).phases;
    if (phases.empty() || std::ranges::count(phases, *stands_.phase) > 0) return stands_.phase;
    for (const phase_index each : phases)
      if (*stands_.phase < each) return each;
    return stands_.phase;
  }

  [[nodiscard]] bool all_open(const std::vector<scheduled_step>& steps) const {
    return std::ranges::all_of(steps, [&](const scheduled_step& each) {
      detail::walker way{fw_, stands_};
      for (const scheduled_step& other : steps)
        if (other.last < each.first) way.take(other.step);
      return !way.closed(each.step);
    });
  }

  [[nodiscard]] bool reaches(const std::vector<scheduled_step>& steps) const {
    detail::walker way{fw_, stands_};
    for (const scheduled_step& each : steps) way.take(each.step);
    return way.meets(detail::required_by(fw_, target_)) &&
           way.has_all(detail::attainable_wishes(fw_, stands_, target_));
  }

  const framework& fw_;
  const standing& stands_;
  const plan_request& target_;
  const schedule_request& request_;
  const schedule_outcome& of_;
  std::vector<text> wrong_;
};

}  // namespace

schedule_request with_chosen(const framework& fw, const standing& stands, const plan_request& target,
                             const schedule_request& request, const schedule_outcome& of) {
  require_standing(fw, stands);
  return choice_checker{fw, stands_along(fw, target, stands), target, request, of}.as_asked();
}

std::vector<text> check(const schedule_ground& ground, const standing& stands, const plan_request& target,
                        const schedule_request& request, const schedule_outcome& of) {
  const standing along = stands_along(ground.fw, target, stands);
  plan_request asked = target;
  asked.route = along.route;
  choice_checker checker{ground.fw, along, asked, request, of};
  std::vector<text> wrong = check(ground, along, checker.as_asked(), of);
  if (of.status != schedule_status::optimal && of.status != schedule_status::feasible) return wrong;
  for (text& each : checker.check()) wrong.push_back(std::move(each));
  return wrong;
}

}  // namespace loopbaan
