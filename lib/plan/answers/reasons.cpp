// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/reasons.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <plan/answers/order.hpp>
#include <plan/model/journey.hpp>

namespace loopbaan::detail {
namespace {

class explainer {
public:
  explainer(const framework& on, const standing& stands)
      : fw_{on}, stands_{stands}, way_{on, stands}, done_before_{stands.done.begin(), stands.done.end()} {}

  void take(const timed_step& timed) {
    const step_index s = timed.step;
    note_needs_of(s);
    const std::size_t here = plan_.size();
    for (const auto& [competence, at] : fw_.resolved(s).yields) {
      const rank before = counted(way_.levels()[competence.value]);
      for (std::size_t r = number(before) + 1; r <= number(at); ++r) owed_to_[{competence, make_rank(r)}] = here;
    }
    way_.take(s);
    plan_.push_back({s, {}, timed.begins, timed.ends, timed.first_term, {}, {}});
    position_[s] = here;
  }

  void note_request(const planner_data& of) {
    for (const attainment& each : of.levels().required) note_target(each);
    for (const resolved_choice& each : of.levels().choices)
      note_met(each, [](const attainment& level) { return reason{reason::purpose::target, level, {}, {}}; });
    for (const resolved_credits& each : of.levels().credits) note_credits(each);
    for (const attainment& each : of.levels().desired) note_wish(each, of.levels().required);
    for (const step_index each : of.request().must)
      if (const auto at = position_.find(each); at != position_.end() && !done_before_.contains(each))
        plan_[at->second].because.push_back({reason::purpose::lock, {}, {}, {}});
  }

  [[nodiscard]] std::vector<planned_step> take_plan() { return std::move(plan_); }

private:
  void note(const attainment& level, const reason& why) {
    const auto step = owed_to_.find(level);
    if (step == owed_to_.end()) return;  // held from the start
    auto& because = plan_[step->second].because;
    if (std::ranges::find(because, why) == because.end()) because.push_back(why);
  }

  /// A required level counts as far as it was reached: the steps of a part may lead to a level below it.
  void note_target(attainment target) {
    target.level = std::min(target.level, counted(way_.levels()[target.competence.value]));
    note(target, {reason::purpose::target, target, {}, {}});
  }

  /// Where credits are missing each step serves them that gives some.
  void note_credits(const resolved_credits& asked) {
    const std::int64_t had = count_credits(fw_, stands_, asked).there;
    if (had >= asked.at_least) return;
    for (planned_step& each : plan_) {
      const reason why{.serves = reason::purpose::credit, .unit = asked.unit};
      if (credits_with(fw_, stands_, std::vector{each.step}, asked) > had &&
          std::ranges::find(each.because, why) == each.because.end())
        each.because.push_back(why);
    }
  }

  /// A desired level counts as far as it was reached above the required one.
  void note_wish(attainment wish, const std::vector<attainment>& required) {
    wish.level = std::min(wish.level, counted(way_.levels()[wish.competence.value]));
    const auto floor = std::ranges::find(required, wish.competence, &attainment::competence);
    if (wish.level > (floor == required.end() ? rank::not_shown : floor->level))
      note(wish, {reason::purpose::desire, wish, {}, {}});
  }

  /// Of the alternatives that are met those that were from the start, and then the first that are enough: what was met
  /// already is nobody's reason.
  template <class Reason>
  void note_met(const resolved_choice& choice, Reason because_of) {
    std::size_t left = choice.at_least;
    for (const bool from_start : {true, false})
      for (const auto& alternative : choice.any_of) {
        if (left == 0 || !meets(way_.levels(), alternative)) continue;
        if (meets(stands_.levels, alternative) != from_start) continue;
        --left;
        for (const attainment& each : alternative) note(each, because_of(each));
      }
  }

  void note_needs_of(step_index s) {
    const resolved_step& step = fw_.resolved(s);
    for (const attainment& each : step.required) note(each, {reason::purpose::step, each, s, {}});
    note_met(step, [&](const attainment& level) { return reason{reason::purpose::step, level, s, {}}; });
    if (const auto into = way_.let_in(s); into && entered_.insert(into->phase).second) {
      const auto because_of = [&](const attainment& level) {
        return reason{reason::purpose::phase, level, s, into->phase};
      };
      for (const attainment& each : levels_of(fw_, into->way)) note(each, because_of(each));
      for (const resolved_choice& each : choices_of(fw_, into->way)) note_met(each, because_of);
    }
    for (const step_index earlier : step.after)
      if (const auto at = position_.find(earlier); at != position_.end() && !done_before_.contains(earlier))
        plan_[at->second].because.push_back({reason::purpose::order, {}, s, {}});
  }

  const framework& fw_;
  const standing& stands_;
  journey way_;
  std::vector<planned_step> plan_;
  std::map<attainment, std::size_t> owed_to_;  ///< position in the plan of the step that first reached a level
  std::map<step_index, std::size_t> position_;
  std::set<step_index> done_before_;  ///< for the order and for locks it is enough that these were done once
  std::set<phase_index> entered_;     ///< a phase is entered once, for the first step that waits for it
};

/// The phase that someone is in who has entered these, for a step that waits for one of them: the last that lies on one
/// line with all of them, other branches than that of the step aside. So where branches part, and nothing says which is
/// meant, it is a phase before they do.
phase_index last_of(const framework& on, std::set<phase_index> entered, std::optional<phase_index> own) {
  const auto on_line = [&](phase_index a, phase_index b) { return a == b || on.is_before(a, b) || on.is_before(b, a); };
  if (own) std::erase_if(entered, [&](phase_index each) { return !on_line(each, *own); });
  std::optional<phase_index> last;
  for (const phase_index each : entered)
    if (std::ranges::all_of(entered, [&](phase_index other) { return on_line(each, other); }))
      if (!last || on.is_before(*last, each)) last = each;
  return last.value();  // the start at least
}

/// Tells of each step the phase in which it begins, and the way into the profession on which that lies. It rests on the
/// steps alone: a phase in which nothing waits to begin is not seen to be entered, nor one of several that open a step.
void tell_phases(const framework& on, const standing& stands, std::vector<planned_step>& plan) {
  const journey way{on, stands};
  for (planned_step& each : plan) {
    if (!stands.phase) continue;
    std::set<phase_index> entered{*stands.phase};
    for (const planned_step& other : plan)
      if (other.begins <= each.begins)
        if (const auto door = way.waits_for(other.step)) entered.insert(*door);
    each.phase = last_of(on, std::move(entered), way.waits_for(each.step));
    if (each.phase && stands.route &&
        std::ranges::count(on.routes()[*stands.route].phases, on.phases()[*each.phase].id) > 0)
      each.route = stands.route;
  }
}

}  // namespace

std::vector<planned_step> order_and_explain(const planner_data& of, const standing& stands,
                                            std::vector<step_index> steps, ranks_view seen) {
  explainer told{of.fw(), stands};
  for (const timed_step& each : put_in_order(of.fw(), stands, std::move(steps), seen)) told.take(each);
  told.note_request(of);
  std::vector<planned_step> plan = told.take_plan();
  tell_phases(of.fw(), stands, plan);
  return plan;
}

}  // namespace loopbaan::detail
