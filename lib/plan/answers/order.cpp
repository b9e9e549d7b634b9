// SPDX-License-Identifier: BSL-1.0
#include <plan/answers/order.hpp>

#include <algorithm>
#include <cassert>
#include <optional>

#include <plan/model/journey.hpp>

namespace loopbaan::detail {
namespace {

/// All steps side by side, each as soon as it opens.
std::vector<timed_step> begun_early(const framework& fw, const standing& stands, std::vector<step_index> waiting) {
  std::vector<timed_step> order;
  std::vector<bool> over;
  journey way{fw, stands};
  std::int64_t now = 0;
  while (!waiting.empty()) {
    const auto next = std::ranges::find_if(waiting, [&](step_index s) { return way.open(s); });
    if (next != waiting.end()) {
      const std::int64_t weeks = fw.steps()[*next].weeks.value_or(week_count{}).count();
      order.push_back({*next, now, now + weeks});
      over.push_back(weeks == 0);
      if (weeks == 0) way.take(*next);
      waiting.erase(next);
      continue;
    }
    std::optional<std::int64_t> first_end;
    for (std::size_t i = 0; i < order.size(); ++i)
      if (!over[i] && (!first_end || order[i].ends < *first_end)) first_end = order[i].ends;
    assert(first_end && "a plan can be walked");
    if (!first_end) break;
    now = *first_end;
    for (std::size_t i = 0; i < order.size(); ++i)
      if (!over[i] && order[i].ends == now) {
        way.take(order[i].step);
        over[i] = true;
      }
  }
  return order;
}

/// Marks the steps that lead to levels, and those that these need before.
class marker {
public:
  marker(const framework& fw, const standing& stands, std::vector<timed_step>& order)
      : fw_{fw}, stands_{stands}, order_{order} {}

  void lead_to(const attainment& level) {
    if (counted(stands_.levels[level.competence.value]) >= level.level) return;
    for (std::size_t r = number(counted(stands_.levels[level.competence.value])) + 1; r <= number(level.level); ++r)
      if (const auto at = first_that_yields({level.competence, make_rank(r)})) mark(*at);
  }

private:
  [[nodiscard]] std::optional<std::size_t> first_that_yields(const attainment& wanted) const {
    for (std::size_t i = 0; i < order_.size(); ++i)
      for (const attainment& each : fw_.resolved(order_[i].step).yields)
        if (each.competence == wanted.competence && each.level >= wanted.level) return i;
    return std::nullopt;
  }

  void mark(std::size_t i) {
    if (order_[i].first_term) return;
    order_[i].first_term = true;
    const resolved_step& step = fw_.resolved(order_[i].step);
    for (const attainment& each : step.required) lead_to(each);
    for (const auto& alternative : step.any_of)
      if (can_be_had_before(i, alternative))
        for (const attainment& each : alternative) lead_to(each);
    for (std::size_t j = 0; j < i; ++j)
      if (std::ranges::count(step.after, order_[j].step) > 0) mark(j);
    journey before{fw_, stands_};
    for (std::size_t j = 0; j < i; ++j) before.take(order_[j].step);
    if (const auto into = before.let_in(order_[i].step)) lead_along(i, into->way);
  }

  /// To what lets into a phase, before the step at `i`.
  void lead_along(std::size_t i, const phase_way& way) {
    for (const attainment& each : levels_of(fw_, way)) lead_to(each);
    for (const resolved_choice& choice : choices_of(fw_, way))
      for (const auto& alternative : choice.any_of)
        if (can_be_had_before(i, alternative))
          for (const attainment& each : alternative) lead_to(each);
  }

  [[nodiscard]] bool can_be_had_before(std::size_t i, const std::vector<attainment>& levels) const {
    return std::ranges::all_of(levels, [&](const attainment& each) {
      if (counted(stands_.levels[each.competence.value]) >= each.level) return true;
      const auto at = first_that_yields(each);
      return at && *at < i;
    });
  }

  const framework& fw_;
  const standing& stands_;
  std::vector<timed_step>& order_;
};

bool can_be_walked(const framework& fw, const standing& stands, const std::vector<timed_step>& order) {
  journey way{fw, stands};
  return std::ranges::all_of(order, [&](const timed_step& each) {
    const bool open = way.open(each.step);
    if (open) way.take(each.step);
    return open;
  });
}

}  // namespace

std::vector<timed_step> put_in_order(const framework& fw, const standing& stands, std::vector<step_index> steps,
                                     ranks_view seen) {
  std::ranges::sort(steps);
  std::vector<timed_step> order = begun_early(fw, stands, std::move(steps));
  if (!stands.phase) return order;
  marker urgent{fw, stands, order};
  for (const attainment& each : levels_of(fw, always_before(fw, *stands.phase)))
    if (is_known_below(seen, each)) urgent.lead_to(each);
  std::vector<timed_step> sorted = order;
  std::ranges::stable_sort(sorted,
                           [](const timed_step& a, const timed_step& b) { return a.first_term > b.first_term; });
  return can_be_walked(fw, stands, sorted) ? sorted : order;
}

}  // namespace loopbaan::detail
