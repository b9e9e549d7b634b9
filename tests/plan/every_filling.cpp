// SPDX-License-Identifier: BSL-1.0
#include <plan/every_filling.hpp>

#include <algorithm>

#include <plan/every_plan.hpp>

namespace loopbaan::testing {

namespace {

/// All that can be of when what was done was done, as far as credits of the targets tell the days apart: of whatever is
/// not known how many whole years ago it was. Where the day of the question is not known that is all, on a day of ours.
std::vector<std::vector<date>> every_days(const framework& fw, const plan_request& request, const standing& who,
                                          date today) {
  std::set<std::int64_t> ago{0};
  std::set<std::string> units;
  for (const profile_index target : request.targets)
    for (const credit_demand& each : fw.profiles()[target].credits_asked)
      if (each.within) {
        ago.insert(*each.within);
        units.insert(each.unit);
      }
  std::vector<std::vector<date>> all{{who.done_on.begin(), who.done_on.end()}};
  all.front().resize(who.done.size());
  for (std::size_t i = 0; i < who.done.size(); ++i) {
    if (who.today && all.front()[i] != date{}) continue;
    const auto& gives = fw.steps()[who.done[i]].credits_given;
    const bool matters = std::ranges::any_of(gives, [&](const auto& each) { return units.contains(each.first); });
    std::vector<std::vector<date>> filled;
    for (const std::vector<date>& before : all)
      for (const std::int64_t years : ago) {
        filled.push_back(before);
        filled.back()[i] = date{std::chrono::sys_days{today} - std::chrono::days{years * 366 + (years > 0 ? 1 : 0)}};
        if (!matters) break;
      }
    all = std::move(filled);
  }
  return all;
}

}  // namespace

every_filling::every_filling(const framework& fw, const plan_request& request, const standing& who,
                             const prospect_request& how)
    : fw_{fw}, request_{request}, how_{how}, phase_{who.phase} {
  std::vector<ranks> levels{{who.levels.begin(), who.levels.end()}};
  for (const competence_index c : fw.competences().indices()) {
    if (who.levels[c.value] != rank::unknown) continue;
    std::size_t least = 0;
    std::size_t most = number(fw.top(c));
    for (const known_between& each : how.between)
      if (each.competence == c) {
        least = number(each.least);
        most = number(each.most);
      }
    std::vector<ranks> filled;
    for (const ranks& before : levels)
      for (std::size_t at = least; at <= most; ++at) {
        filled.push_back(before);
        filled.back()[c.value] = make_rank(at);
      }
    levels = std::move(filled);
  }
  const date today = who.today.value_or(std::chrono::year{2026} / 3 / 1);
  const auto days = every_days(fw, request, who, today);
  for (std::size_t at = 0; at < levels.size() * days.size(); ++at) {
    filling made{.levels = levels[at / days.size()], .done_on = days[at % days.size()]};
    const every_plan plans{fw, {made.levels, who.phase, who.done, nullptr, {}, made.done_on, today}};
    const auto found = plans.answers(request);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const std::set<step_index> steps(found[i].steps.begin(), found[i].steps.end());
      const std::int64_t cost = plans.amount(found[i], request.cheapest_in);
      if (i == 0) {
        made.cost = cost;
        made.in_every_plan = made.in_every_cheapest = steps;
      }
      std::erase_if(made.in_every_plan, [&](step_index s) { return !steps.contains(s); });
      if (cost == made.cost) std::erase_if(made.in_every_cheapest, [&](step_index s) { return !steps.contains(s); });
    }
    all_.insert(fillings_.size());
    fillings_.push_back(std::move(made));
  }
}

std::int64_t every_filling::width(const known& of) const {
  std::int64_t least = endless;
  std::int64_t most = 0;
  for (const std::size_t i : of) {
    least = std::min(least, cost(i));
    most = std::max(most, cost(i));
  }
  return least == endless ? 0 : most == endless ? endless : most - least;
}

bool every_filling::certain(step_index s) const {
  return std::ranges::all_of(fillings_,
                             [&](const filling& f) { return f.cost == endless || f.in_every_cheapest.contains(s); });
}

bool every_filling::unavoidable(step_index s) const {
  return std::ranges::all_of(fillings_,
                             [&](const filling& f) { return f.cost == endless || f.in_every_plan.contains(s); });
}

std::vector<assessment_index> every_filling::open() const {
  std::vector<assessment_index> found;
  for (const assessment_index a : fw_.assessments().indices()) {
    const auto& phases = fw_.assessments()[a].phases;
    if (!phase_ || phases.empty() || std::ranges::count(phases, fw_.phases()[*phase_].id) > 0) found.push_back(a);
  }
  return found;
}

std::vector<every_filling::known> every_filling::told(const known& of, assessment_index a) const {
  std::map<std::vector<std::size_t>, known> parts;
  for (const std::size_t i : of) {
    std::vector<std::size_t> said;
    for (const std::string& id : fw_.assessments()[a].settles) {
      const competence_index c = fw_.competences().find(id).value();
      const auto upto = fw_.assessments()[a].upto.find(id);
      const std::size_t highest =
          upto == fw_.assessments()[a].upto.end() ? 254 : number(fw_.rank_of(c, upto->second).value());
      said.push_back(std::min(number(levels(i)[c.value]), highest));
    }
    parts[said].insert(i);
  }
  std::vector<known> found;
  for (const auto& [unused, part] : parts) found.push_back(part);
  return found;
}

std::int64_t every_filling::left(assessment_index a) const {
  std::int64_t worst = 0;
  for (const known& part : told(all_, a)) worst = std::max(worst, width(part));
  return worst;
}

std::int64_t every_filling::takes(assessment_index a) const {
  return cost_of(fw_.assessments()[a], request_.cheapest_in, how_.hours_of_others);
}

std::int64_t every_filling::loses(const known& of) const {
  if (const auto found = lost_.find(of); found != lost_.end()) return found->second;
  std::int64_t best = width(of);
  for (const assessment_index a : open()) {
    const auto parts = told(of, a);
    if (parts.size() < 2) continue;
    std::int64_t worst = 0;
    for (const known& part : parts) worst = std::max(worst, loses(part));
    if (worst < endless) best = std::min(best, takes(a) + worst);
  }
  return lost_[of] = best;
}

}  // namespace loopbaan::testing
