// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <set>

#include <loopbaan/plan/checker.hpp>

#include <core/wide_number.hpp>
#include <plan/answers/flaws.hpp>

namespace loopbaan {
namespace {

using detail::flaw_list;
using detail::wide_number;

template <class Index>
bool contains(const std::vector<Index>& all, Index one) {
  return std::ranges::count(all, one) > 0;
}

/// Looks at all that a prospect says, shares no line with what found it, and searches nothing.
class prospect_checker {
public:
  prospect_checker(const framework& fw, const known_standing& stands, const plan_request& request,
                   const plan_prospect& said)
      : fw_{fw}, stands_{stands}, request_{request}, said_{said}, width_{width_of(said.cost)} {}

  std::vector<plan_flaw> run() {
    bounds_given();
    unknown_levels();
    unknown_days();
    ends();
    range();
    steps();
    assessments();
    asking();
    return wrong_.take();
  }

private:
  void wrong(std::string pointer, text what) { wrong_.add(std::move(pointer), std::move(what)); }

  [[nodiscard]] rank level_of(competence_index c) const { return stands_->levels[c.value]; }

  void bounds_given() {
    for (std::size_t i = 0; i < said_.between.size(); ++i) {
      const known_between& each = said_.between[i];
      const std::string place = detail::at("/between", i);
      if (each.least > each.most) wrong(place, {"de laagste ligt boven de hoogste", "the lowest is above the highest"});
      if (stands_ && level_of(each.competence) != rank::unknown)
        wrong(place, {"het niveau is bekend", "the level is known"});
    }
  }

  void unknown_levels() {
    for (std::size_t i = 0; i < said_.unknown.size(); ++i) {
      const competence_index c = said_.unknown[i];
      const std::string& id = fw_.competences()[c].id;
      const std::string place = detail::at("/unknown", i);
      if (i > 0 && c <= said_.unknown[i - 1])
        wrong_.add(place, id, {"staat niet op volgorde", "does not stand in order"});
      if (stands_ && level_of(c) != rank::unknown)
        wrong_.add(place, id, {"is bekend van deze persoon", "is known of this person"});
    }
  }

  void unknown_days() {
    for (std::size_t i = 0; i < said_.undated.size(); ++i) {
      const step_index s = said_.undated[i];
      const std::string& id = fw_.steps()[s].id;
      const std::string place = detail::at("/undated", i);
      if (i > 0 && s <= said_.undated[i - 1]) wrong_.add(place, id, {"staat niet op volgorde", "does not stand in order"});
      if (!stands_) continue;
      const auto at = std::ranges::find(stands_->done, s);
      if (at == stands_->done.end())
        wrong_.add(place, id, {"is niet gedaan door deze persoon", "was not done by this person"});
      else if (is_dated(static_cast<std::size_t>(at - stands_->done.begin())))
        wrong_.add(place, id, {"de dag ervan is bekend", "its day is known"});
    }
  }

  [[nodiscard]] bool is_dated(std::size_t i) const {
    return stands_->today && i < stands_->done_on.size() && stands_->done_on[i] != date{};
  }

  /// When what was done was done, if all that may have been done in time was; without a day of the question all on one.
  [[nodiscard]] std::vector<date> done_at(date question) const {
    std::vector<date> days;
    for (std::size_t i = 0; i < stands_->done.size(); ++i) days.push_back(is_dated(i) ? stands_->done_on[i] : question);
    return days;
  }

  /// Where somebody stands of whom all that is unknown, or nothing of it, is there.
  [[nodiscard]] ranks filled(bool highest) const {
    ranks levels(stands_->levels.begin(), stands_->levels.end());
    for (const competence_index c : fw_.competences().indices())
      if (level_of(c) == rank::unknown) levels[c.value] = highest ? fw_.top(c) : rank::not_shown;
    for (const known_between& each : said_.between)
      if (level_of(each.competence) == rank::unknown) levels[each.competence.value] = highest ? each.most : each.least;
    return levels;
  }

  /// Along which way both ends are planned: that of the person; of who may take several the one that the plans name.
  [[nodiscard]] std::optional<route_index> way() const {
    if (stands_->route || request_.route || !stands_->phase) return stands_->route;
    for (const plan_outcome* plan : {&said_.worst, &said_.best})
      for (const planned_step& each : plan->steps)
        if (each.route && std::ranges::count(fw_.routes()[*each.route].phases, fw_.phases()[*stands_->phase].id) > 0)
          return each.route;
    return std::nullopt;
  }

  void end(const char* pointer, const plan_outcome& plan, bool highest) {
    ranks levels;
    std::vector<date> days;
    known_standing there;
    if (stands_) {
      levels = filled(highest);
      there = standing{levels, stands_->phase, stands_->done, stands_->fw, way(), stands_->done_on, stands_->today};
      if (highest) {
        there->today = stands_->today.value_or(std::chrono::year{2000} / 1 / 1);
        there->done_on = days = done_at(*there->today);
      }
    }
    wrong_.add_within(pointer, flaws_of(fw_, there, request_, plan));
  }

  void ends() {
    end("/best", said_.best, true);
    end("/worst", said_.worst, false);
  }

  void range() {
    const auto& [least, most, always, proven] = said_.cost;
    if (most && (!least || *least > *most))
      wrong("/range", {"het minste is meer dan het meeste", "the least is more than the most"});
    if (always != most.has_value())
      wrong("/range/always", {"er is altijd een plan, of er is geen hoogste bedrag",
                              "there is always a plan, or there is no highest amount"});
    for (const plan_outcome* plan : {&said_.best, &said_.worst}) {
      if (plan->status != plan_status::optimal) continue;
      if (!least || *plan->cost < *least)
        wrong("/range/least", {"een van de plannen kost minder", "one of the plans costs less"});
      if (most && *plan->cost > *most)
        wrong("/range/most", {"een van de plannen kost meer", "one of the plans costs more"});
    }
    if (!proven || !said_.falls_with_levels) return;
    if (least != said_.best.cost)
      wrong("/range/least",
            {"dit is niet wat het plan kost als alles er is", "this is not what the plan costs if all is there"});
    if (most != said_.worst.cost)
      wrong("/range/most",
            {"dit is niet wat het plan kost als niets er is", "this is not what the plan costs if nothing is there"});
  }

  [[nodiscard]] bool is_planned(step_index s) const {
    const auto in = [&](const plan_outcome& plan) {
      return std::ranges::count(plan.steps, s, &planned_step::step) > 0;
    };
    return in(said_.best) || in(said_.worst) || (said_.best.steps.empty() && said_.worst.steps.empty());
  }

  void named(const char* list, std::size_t place, step_index s, std::set<step_index>& before) {
    const std::string& id = fw_.steps()[s].id;
    if (!before.insert(s).second) wrong_.add(detail::at(list, place), id, {"staat er al", "stands there already"});
    if (!is_planned(s))
      wrong_.add(detail::at(list, place), id, {"staat in geen van de plannen", "stands in none of the plans"});
  }

  void steps() {
    std::set<step_index> seen;
    for (std::size_t i = 0; i < said_.certain.size(); ++i) certain(i, seen);
    for (std::size_t i = 0; i < said_.undecided.size(); ++i) named("/undecided", i, said_.undecided[i], seen);
    for (std::size_t i = 0; i < said_.perhaps.size(); ++i) named("/perhaps", i, said_.perhaps[i], seen);
    for (const plan_outcome* plan : {&said_.best, &said_.worst})
      for (const planned_step& each : plan->steps)
        if (!seen.contains(each.step))
          wrong_.add("", fw_.steps()[each.step].id,
                     {"staat in een plan, en of hij zeker is wordt niet gezegd",
                      "stands in a plan, and nothing is said of whether it is certain"});
  }

  void certain(std::size_t i, std::set<step_index>& seen) {
    const auto& [step, how] = said_.certain[i];
    const std::string place = detail::at("/certain", i);
    const std::string& id = fw_.steps()[step].id;
    named("/certain", i, step, seen);
    for (const plan_outcome* plan : {&said_.best, &said_.worst})
      if (plan->status == plan_status::optimal && std::ranges::count(plan->steps, step, &planned_step::step) == 0)
        wrong_.add(place, id, {"staat niet in elk goedkoopste plan", "does not stand in every cheapest plan"});
    if (how != certain_step::necessity::unavoidable || !stands_ || !said_.best.cost) return;
    const ranks levels = filled(true);
    const date question = stands_->today.value_or(std::chrono::year{2000} / 1 / 1);
    const std::vector<date> days = done_at(question);
    const known_standing there = detail::standing_for(
        fw_, standing{levels, stands_->phase, stands_->done, stands_->fw, stands_->route, days, question}, request_);
    if (detail::is_avoidable({fw_, there, request_}, step))
      wrong_.add(place, id, {"is niet onvermijdelijk", "is not unavoidable"});
  }

  void assessments() {
    std::set<competence_index> told;
    for (std::size_t i = 0; i < said_.assessments.size(); ++i) {
      const assessment_worth& each = said_.assessments[i];
      const assessment& asked = fw_.assessments()[each.assessment];
      const std::string place = detail::at("/assessments", i);
      told.insert(each.tells.begin(), each.tells.end());
      if (each.takes != cost_of(asked, request_.cheapest_in, said_.hours_of_others))
        wrong_.add(place + "/takes", asked.id, {"neemt iets anders", "takes something else"});
      if (each.left && width_ && *each.left > *width_)
        wrong_.add(place + "/left", asked.id, {"laat meer open dan er open is", "leaves more open than there is"});
      if (each.tells.empty()) wrong_.add(place + "/tells", asked.id, {"vertelt niets", "tells nothing"});
      for (const competence_index c : each.tells)
        if (!contains(said_.unknown, c) || std::ranges::count(asked.settles, fw_.competences()[c].id) == 0)
          wrong_.add(place + "/tells", fw_.competences()[c].id,
                     {"is hier niet onbekend of wordt hiermee niet vastgesteld",
                      "is not unknown here, or not what this finds out"});
      if (i > 0 && closes_more(each, said_.assessments[i - 1]))
        wrong_.add(place, asked.id,
                   {"staat te laag: sluit meer per uur", "stands too low: closes more for what it takes"});
    }
    for (std::size_t i = 0; i < said_.untold.size(); ++i)
      if (told.contains(said_.untold[i]) || !contains(said_.unknown, said_.untold[i]))
        wrong_.add(detail::at("/untold", i), fw_.competences()[said_.untold[i]].id,
                   {"wordt wel vastgesteld, of is niet onbekend", "is found out, or is not unknown"});
    if (width_ == 0) return;
    for (const competence_index c : said_.unknown)
      if (!told.contains(c) && !contains(said_.untold, c))
        wrong_.add("/untold", fw_.competences()[c].id, {"ontbreekt", "is not there"});
  }

  [[nodiscard]] bool closes_more(const assessment_worth& one, const assessment_worth& other) const {
    if (one.left.has_value() != other.left.has_value()) return one.left.has_value();
    if (!one.left || !width_) return false;
    return wide_number{*width_ - *one.left} * other.takes > wide_number{*width_ - *other.left} * one.takes;
  }

  void asking() {
    const asking_first& ask = said_.ask;
    if (ask.loses && ask.bound > *ask.loses)
      wrong("/ask/bound", {"de ondergrens ligt boven het verlies", "the bound lies above the loss"});
    if (ask.loses && width_ && *ask.loses > *width_)
      wrong("/ask/loses", {"meteen plannen verliest minder", "to plan at once loses less"});
    if (ask.proven && ask.loses && ask.bound != *ask.loses)
      wrong("/ask/bound", {"de beste vraag zonder bewijs", "the best to ask without proof"});
    if (!ask.first && ask.loses && width_ && *ask.loses != *width_)
      wrong("/ask/first", {"meteen plannen verliest meer", "to plan at once loses more"});
    if (!ask.first && !ask.then.empty()) wrong("/ask/then", {"hierna zonder eerst", "then without first"});
    std::vector<assessment_index> order = ask.then;
    if (ask.first) order.insert(order.begin(), *ask.first);
    wide_number takes = 0;
    for (const assessment_index each : order) {
      const auto at = std::ranges::find(said_.assessments, each, &assessment_worth::assessment);
      if (at == said_.assessments.end())
        wrong_.add("/ask", fw_.assessments()[each].id, {"stelt hier niets vast", "finds nothing out here"});
      else
        takes += at->takes;
    }
    if (ask.loses && takes > *ask.loses)
      wrong("/ask/loses", {"vragen alleen neemt al meer", "asking alone takes more"});
  }

  const framework& fw_;
  const known_standing& stands_;
  const plan_request& request_;
  const plan_prospect& said_;
  std::optional<std::int64_t> width_;
  flaw_list wrong_;
};

}  // namespace

std::vector<plan_flaw> flaws_of(const framework& fw, const known_standing& who, const plan_request& request,
                                const plan_prospect& said) {
  const known_standing stands = detail::standing_for(fw, who, request);
  return prospect_checker{fw, stands, request, said}.run();
}

}  // namespace loopbaan
