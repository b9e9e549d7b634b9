// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <iterator>

#include <framework/phase_ways.hpp>
#include <schedule/compiled_schedule.hpp>

namespace loopbaan::detail {

namespace {

template <class Set>
using set_list = std::vector<Set>;

void add_to(std::uint64_t& set, std::size_t step) { set |= std::uint64_t{1} << step; }
void add_to(step_set& set, std::size_t step) { set.add(step); }

/// Is everything in one set in another too? Then who has the other has this.
template <class Set>
bool contains(const set_list<Set>& large, const set_list<Set>& small) {
  return std::ranges::all_of(small, [&](const Set& each) { return std::ranges::count(large, each) > 0; });
}

/// Adds the sets of steps that meet all of these needs, a step of each of their masks: what nothing of the plan gives, and
/// what asks no less than another, is left out.
template <class Need, class Set>
void write_out(const std::vector<Need>& all, std::vector<set_list<Set>>& to) {
  std::vector<set_list<Set>> made{{}};
  for (const Need& need : all) {
    std::vector<std::pair<set_list<Set>, std::size_t>> partly;  // and how many sets of the need it has
    for (set_list<Set>& each : made) partly.emplace_back(std::move(each), 0);
    for (std::size_t i = 0; i < need.sets.size(); ++i) {
      if (std::ranges::count(need.sets[i], Set{}) > 0) continue;
      const std::size_t before = partly.size();
      for (std::size_t j = 0; j < before; ++j) {
        if (partly[j].second == need.at_least) continue;
        auto with = partly[j];
        with.first.insert(with.first.end(), need.sets[i].begin(), need.sets[i].end());
        ++with.second;
        partly.push_back(std::move(with));
      }
    }
    made.clear();
    for (auto& [set, count] : partly)
      if (count == need.at_least) made.push_back(std::move(set));
  }
  for (set_list<Set>& each : made) {
    std::ranges::sort(each);
    each.erase(std::unique(each.begin(), each.end()), each.end());
    if (std::ranges::any_of(to, [&](const set_list<Set>& other) { return contains(each, other); })) continue;
    std::erase_if(to, [&](const set_list<Set>& other) { return contains(other, each); });
    to.push_back(std::move(each));
  }
}

}  // namespace

/// Gathers what levels ask that are not there yet: of which steps each can come.
template <class Need>
class compiled_schedule::need_finder {
public:
  using set_of_sets = typename decltype(Need::sets)::value_type;
  using set_type = typename set_of_sets::value_type;

  /// @param but_for  the step that asks: it gives itself nothing
  need_finder(const compiled_schedule& of, std::optional<std::size_t> but_for) : of_{of}, but_for_{but_for} {}

  void need_all(const std::vector<attainment>& wanted) {
    if (auto set = set_of(wanted); !set.empty()) needs.push_back({1, {std::move(set)}});
  }

  void need_some(const resolved_choice& choice) {
    Need made{choice.at_least, {}};
    for (const auto& each : choice.any_of) {
      auto set = set_of(each);
      if (set.empty() && made.at_least > 0)
        --made.at_least;
      else if (!set.empty())
        made.sets.push_back(std::move(set));
    }
    if (made.at_least > 0) needs.push_back(std::move(made));
  }

  std::vector<Need> needs;

private:
  [[nodiscard]] bool has_already(const attainment& each) const {
    return counted(of_.stands_.levels[each.competence.value]) >= each.level;
  }

  [[nodiscard]] set_type givers(const attainment& wanted) const {
    set_type found{};
    for (std::size_t i = 0; i < of_.steps_.size(); ++i)
      if (i != but_for_ &&
          std::ranges::any_of(of_.ground_.fw.resolved(of_.steps_[i].step).yields, [&](const attainment& each) {
            return each.competence == wanted.competence && each.level >= wanted.level;
          }))
        add_to(found, i);
    return found;
  }

  [[nodiscard]] set_of_sets set_of(const std::vector<attainment>& wanted) const {
    set_of_sets set;
    for (const attainment& each : wanted)
      if (!has_already(each)) set.push_back(givers(each));
    return set;
  }

  const compiled_schedule& of_;
  std::optional<std::size_t> but_for_;
};

template <class Need>
std::vector<Need> compiled_schedule::all_needs_of(std::size_t step) const {
  need_finder<Need> found{*this, step};
  using set_type = typename need_finder<Need>::set_type;
  const resolved_step& asks = ground_.fw.resolved(steps_[step].step);
  found.need_all(asks.required);
  found.need_some(asks);
  for (const step_index each : asks.after) {
    if (std::ranges::count(stands_.done, each) > 0) continue;
    set_type self{};
    for (std::size_t i = 0; i < steps_.size(); ++i)
      if (steps_[i].step == each) add_to(self, i);
    found.needs.push_back({1, {{self}}});
  }
  const opening when = opens(ground_.fw, asks, stands_.phase);
  if (when.never()) found.needs.push_back({1, {{set_type{}}}});
  if (when.when != opening::kind::entering) return std::move(found.needs);
  std::vector<phase_way> ways;
  for (const phase_index each : when.doors())
    std::ranges::copy(ways_into(ground_.fw, each, stands_.phase.value()), std::back_inserter(ways));
  if (ways.size() == 1) {
    found.need_all(levels_of(ground_.fw, ways.front()));
    for (const resolved_choice& each : choices_of(ground_.fw, ways.front())) found.need_some(each);
    return std::move(found.needs);
  }
  // Any way will do. Of each way what it needs, written out: a choice on a way that is not the only one is so many of its
  // sets, in every combination. Of the steps that are asked about those are few.
  Need any{1, {}};
  for (const phase_way& way : ways) {
    need_finder<Need> own{*this, step};
    own.need_all(levels_of(ground_.fw, way));
    for (const resolved_choice& each : choices_of(ground_.fw, way)) own.need_some(each);
    write_out(own.needs, any.sets);
  }
  const bool free = std::ranges::any_of(any.sets, [](const auto& set) { return set.empty(); });
  if (!free) found.needs.push_back(std::move(any));
  return std::move(found.needs);
}

std::vector<timing_problem::need> compiled_schedule::needs_of(std::size_t step) const {
  return all_needs_of<timing_problem::need>(step);
}

std::vector<std::vector<choice_problem::need>> compiled_schedule::wide_needs() const {
  std::vector<std::vector<choice_problem::need>> found;
  for (std::size_t i = 0; i < steps_.size(); ++i) found.push_back(all_needs_of<choice_problem::need>(i));
  return found;
}

std::vector<choice_problem::need> compiled_schedule::needs_of(const requested_levels& goal) const {
  need_finder<choice_problem::need> found{*this, std::nullopt};
  found.need_all(goal.required);
  for (const resolved_choice& each : goal.choices) found.need_some(each);
  return std::move(found.needs);
}

}  // namespace loopbaan::detail
