// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/people/estimate.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/raters.hpp>
#include <loopbaan/people/validity.hpp>

#include <people/found_level.hpp>

namespace loopbaan {
namespace {

/// Entries that stand twice, and raters who cannot be told apart.
void count_repeats(const person& who, log_summary& to) {
  detail::entries log;
  for (const evidence& each : who.ratings()) log.push_back(&each);
  detail::entries distinct = distinct_entries(log);
  to.twice += log.size() - distinct.size();
  std::erase_if(distinct, [](auto* each) {
    return !is_rating(*each) || !each->rated_by || *each->rated_by == rater::self || !each->who.empty();
  });
  // By competence and kind of rater, for so entries are ordered.
  for (std::size_t i = 0; i < distinct.size();) {
    std::size_t next = i + 1;
    while (next < distinct.size() && distinct[next]->competence == distinct[i]->competence &&
           same_rater(*distinct[next], *distinct[i]))
      ++next;
    to.not_told_apart += next - i > 1 ? 1 : 0;
    i = next;
  }
}

/// Levels that ratings give, and are not known or count as a lower one, as there are too few.
std::size_t too_few_observed(const cohort& people) {
  const framework& fw = people.fw();
  std::size_t found = 0;
  const bool any = std::ranges::any_of(fw.competences().indices(), [&](competence_index c) {
    for (std::size_t r = 0; r <= number(fw.top(c)); ++r)
      if (least_observations(fw, c, make_rank(r))) return true;
    return false;
  });
  if (!any) return 0;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    std::set<competence_index> rated;
    for (const evidence& each : who.ratings()) rated.insert(each.competence);
    for (const competence_index c : rated)
      if (const auto there = count_observations(who, c); there && !there->enough()) ++found;
  }
  return found;
}

/// Is the instrument of an entry, where the framework knows it, for such raters? Of a framework that names no kinds of
/// its own nobody asks: a kind that was meant may have been none of those that there were.
bool is_for(const framework& fw, const evidence& each) {
  if (!each.rated_by || each.instrument.empty() || fw.rater_kinds().size() == 0) return true;
  const auto with = fw.instruments().find(each.instrument);
  const std::vector<std::string>* raters = with ? &fw.instruments()[*with].raters : nullptr;
  return raters == nullptr || raters->empty() || std::ranges::count(*raters, name(fw, *each.rated_by)) > 0;
}

/// By step that gives credits: its entries name it as their instrument. What is an instrument too, is that.
std::map<std::string, step_index, std::less<>> steps_with_credits(const framework& fw) {
  std::map<std::string, step_index, std::less<>> found;
  for (const step_index s : fw.steps().indices())
    if (!fw.steps()[s].credits_given.empty() && !fw.instruments().find(fw.steps()[s].id)) found.emplace(fw.steps()[s].id, s);
  return found;
}

/// The steps with credits that someone has an entry of, no later than the day, and that are not among what they did.
void count_not_done(const person& who, const std::map<std::string, step_index, std::less<>>& with_credits,
                    std::set<std::string>& named, log_summary& to) {
  const auto done = who.done();
  const auto& as_of = who.people().rule().as_of;
  bool any = false;
  for (const evidence& each : who.ratings()) {
    if (each.instrument.empty() || (as_of && each.day && *each.day > *as_of)) continue;
    const auto by = with_credits.find(each.instrument);
    if (by == with_credits.end() || std::ranges::find(done, by->second) != done.end()) continue;
    any = true;
    named.insert(by->first);
  }
  to.credits_not_done += any ? 1 : 0;
}

}  // namespace

log_summary summarise_log(const cohort& people) {
  constexpr std::size_t most_named = 8;
  log_summary found;
  std::set<std::pair<std::string, rater>> others;
  const auto& as_of = people.rule().as_of;
  const auto with_credits = steps_with_credits(people.fw());
  std::set<std::string> not_done;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const person who = people[row];
    if (who.ratings().empty()) continue;
    count_repeats(who, found);
    if (!with_credits.empty()) count_not_done(who, with_credits, not_done, found);
    for (const evidence& each : who.ratings()) {
      ++found.entries;
      found.ending += last_day_of(people.fw(), each, each.level) ? 1 : 0;
      found.unnamed += is_rating(each) && !each.rated_by ? 1 : 0;
      const bool counts = in_force(people.fw(), each, as_of);
      const bool later = as_of && each.day && *each.day > *as_of;
      found.later += later ? 1 : 0;
      found.ended += !later && (!counts || level_on(people.fw(), each, as_of) != each.level) ? 1 : 0;
      found.overrides += counts && each.kind == evidence_kind::override ? 1 : 0;
      if (is_for(people.fw(), each)) continue;
      ++found.by_other_raters;
      if (others.size() <= most_named) others.emplace(each.instrument, *each.rated_by);
    }
  }
  for (const auto& [instrument, by] : others)
    found.other_raters.push_back({instrument, std::string{name(people.fw(), by)}});
  for (const std::string& each : not_done)
    if (found.not_done.size() < most_named) found.not_done.push_back(each);
  found.undated = undated_levels(people);
  found.too_few = too_few_observed(people);
  return found;
}

}  // namespace loopbaan
