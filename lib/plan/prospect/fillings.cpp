// SPDX-License-Identifier: BSL-1.0
#include <plan/prospect/fillings.hpp>

#include <algorithm>

#include <core/refusals.hpp>

namespace loopbaan::detail {
namespace {

[[noreturn]] void refuse_bounds(const framework& on, const known_between& given, text why) {
  const auto title = [&](rank at) {
    return in_each_language([&](language lang) { return on.level_title(given.competence, at, lang); });
  };
  refuse({errc::not_open_between,
          {},
          {on.competences()[given.competence].title, title(given.least), title(given.most), std::move(why)}});
}

void check_bounds(const framework& on, const standing& who, const std::vector<known_between>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    const known_between& each = all[i];
    require_position(each.competence.value, on.competences().size());
    for (const rank at : {each.least, each.most})
      if (at > on.top(each.competence)) refuse_level_of(number(on.top(each.competence)), number(at));
    if (who.levels[each.competence.value] != rank::unknown)
      refuse_bounds(on, each, {"het niveau is bekend", "the level is known"});
    if (each.least > each.most)
      refuse_bounds(on, each, {"de laagste ligt boven de hoogste", "the lowest is above the highest"});
    for (std::size_t j = 0; j < i; ++j)
      if (all[j].competence == each.competence)
        refuse_bounds(on, each, {"het is twee keer gezegd", "it was said twice"});
  }
}

/// Between which ranks an unknown level lies.
std::pair<rank, rank> bounds_of(const framework& on, competence_index c, const std::vector<known_between>& between) {
  const auto given = std::ranges::find(between, c, &known_between::competence);
  if (given != between.end()) return {given->least, given->most};
  return {rank::not_shown, on.top(c)};
}

std::string text_of(const filling& x) { return {x.begin(), x.end()}; }

}  // namespace

fillings::fillings(const planner_data& of, const standing& who, const std::vector<known_between>& between, budget& left)
    : left_{left},
      levels_(who.levels.begin(), who.levels.end()),
      q_{of, who, of.request().upto == ambition::desired},
      base_{q_.held},
      lowest_{levels_},
      highest_{levels_},
      days_{open_days(q_.compiled, of.fw(), q_.stands)} {
  const framework& on = of.fw();
  // In each filling it is known whether there is something to record; so recording gives nothing in any.
  for (const compiled_request::recording& each : q_.compiled.recordings) q_.gone[each.taken] = true;
  check_bounds(on, who, between);
  for (const auto& [level, number] : q_.compiled.level_facts) {
    if (levels_[level.competence.value] != rank::unknown) continue;
    if (open_.empty() || open_.back().competence != level.competence)
      open_.push_back({.competence = level.competence, .asked = {}, .facts = {}});
    open_.back().asked.push_back(level.level);
    open_.back().facts.push_back(number);
  }
  // What is not asked for can still be told of, where there is no plan: how far one comes.
  for (const competence_index c : on.competences().indices())
    if (levels_[c.value] == rank::unknown) std::tie(lowest_[c.value], highest_[c.value]) = bounds_of(on, c, between);
  for (open_level& each : open_) {
    const auto [least, most] = bounds_of(on, each.competence, between);
    const auto met = [&](rank at) {
      return static_cast<std::uint8_t>(std::ranges::upper_bound(each.asked, at) - each.asked.begin());
    };
    each.least = met(least);
    each.most = met(most);
    base_.insert(base_.end(), each.facts.begin(), each.facts.begin() + each.least);
  }
  std::erase_if(open_, [](const open_level& each) { return each.least == each.most; });
}

filling_box fillings::all() const {
  filling_box found;
  for (const open_level& each : open_) {
    found.least.push_back(each.least);
    found.most.push_back(each.most);
  }
  for (const open_day& each : days_) {
    found.least.push_back(0);
    found.most.push_back(static_cast<std::uint8_t>(each.facts.size()));
  }
  return found;
}

ranks fillings::levels(bool highest) const { return highest ? highest_ : lowest_; }

std::vector<fact> fillings::held_in(const filling& x) const {
  std::vector<fact> held = base_;
  for (std::size_t i = 0; i < open_.size(); ++i)
    held.insert(held.end(), open_[i].facts.begin() + open_[i].least, open_[i].facts.begin() + x[i]);
  for (std::size_t i = 0; i < days_.size(); ++i)
    for (std::uint8_t k = 0; k < x[open_.size() + i]; ++k)
      held.insert(held.end(), days_[i].facts[k].begin(), days_[i].facts[k].end());
  std::ranges::sort(held);
  return held;
}

const std::vector<fact>& fillings::goal_in(const filling& x) {
  const auto [at, added] = goals_.try_emplace(text_of(x));
  if (added) {
    q_.held = held_in(x);
    at->second = q_.whole().goal;
  }
  return at->second;
}

bool fillings::asks_the_same(const filling_box& box) {
  if (q_.data.request().upto != ambition::desired || box.single()) return true;
  const std::vector<fact> lowest = goal_in(box.least);
  return lowest == goal_in(box.most);
}

std::optional<std::int64_t> fillings::search(const filling& x, std::optional<step_index> without) {
  q_.held = held_in(x);
  const compiled_request& compiled = q_.compiled;
  std::vector<bool> gone = q_.gone;
  std::optional<action> left_out;
  if (without) left_out = compiled.problem.find(without->value);
  if (left_out) gone[*left_out] = true;
  const bool undominated = !q_.conditional() && !q_.ruled_out() && !left_out;
  const search_outcome found =
      undominated ? find_lightest(compiled.undominated, q_.held, std::vector<bool>(compiled.undominated.actions()),
                                  left_, proof::cost)
                  : find_lightest(q_.conditional() ? q_.whole() : compiled.problem, q_.held, gone, left_, proof::cost);
  if (found.status == plan_status::unreachable) return endless;
  if (found.status == plan_status::optimal)
    return found.weight / (undominated ? compiled.undominated.scale : compiled.problem.scale);
  return std::nullopt;
}

std::optional<std::int64_t> fillings::cost(const filling& x, std::optional<step_index> without) {
  std::string key = text_of(x);
  if (without) key += '/' + std::to_string(without->value);
  if (const auto known = costs_.find(key); known != costs_.end()) return known->second;
  if (left_.stopped() || !spend()) return std::nullopt;
  const auto found = search(x, without);
  if (found) costs_.emplace(std::move(key), *found);
  return found;
}

void fillings::remember(const filling& x, std::int64_t cost) { costs_.emplace(text_of(x), cost); }

cost_bounds fillings::bounds(const filling_box& box) {
  if (asks_the_same(box)) {
    const auto least = cost(box.most);
    const auto most = cost(box.least);
    return {least.value_or(0), most.value_or(endless), least && most};
  }
  const std::string key = key_of(box);
  if (const auto known = divided_.find(key); known != divided_.end()) return known->second;
  if (left_.stopped() || !spend()) return {};
  const auto [lower, upper] = halves(box, widest(box));
  const cost_bounds one = bounds(lower);
  const cost_bounds other = bounds(upper);
  const cost_bounds found{std::min(one.least, other.least), std::max(one.most, other.most), one.proven && other.proven};
  if (found.proven) divided_.emplace(key, found);
  return found;
}

std::size_t widest(const filling_box& box) {
  std::size_t found = 0;
  for (std::size_t i = 1; i < box.least.size(); ++i)
    if (box.most[i] - box.least[i] > box.most[found] - box.least[found]) found = i;
  return found;
}

std::pair<filling_box, filling_box> halves(const filling_box& box, std::size_t at) {
  const auto middle = static_cast<std::uint8_t>((box.least[at] + box.most[at]) / 2);
  std::pair<filling_box, filling_box> found{box, box};
  found.first.most[at] = middle;
  found.second.least[at] = static_cast<std::uint8_t>(middle + 1);
  return found;
}

std::string key_of(const filling_box& box) { return text_of(box.least) + text_of(box.most); }

}  // namespace loopbaan::detail
