// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>

#include <loopbaan/schedule/team.hpp>

#include <schedule/team_roles.hpp>

namespace loopbaan {
namespace {

using detail::filled;

bool is_scheduled(const schedule_outcome& of) {
  return of.status == schedule_status::optimal || of.status == schedule_status::feasible;
}

/// Goes through the answers once more, and adds up what they have together.
class team_checker {
public:
  team_checker(const schedule_ground& ground, const team_request& request, const team_outcome& of)
      : ground_{ground}, request_{request}, of_{of} {}

  std::vector<text> check() {
    if (of_.members.size() != request_.members.size()) return {text{"er is niet één antwoord per lid", "there is not one answer for each member"}};
    for (std::size_t i = 0; i < of_.members.size(); ++i) member(i);
    editions();
    for (text& each : detail::check_roles(ground_, request_, of_)) say(std::move(each));
    for (const auto& [which, used] : shared_)
      if (used > given(which)) say(filled("rekening “{0}” geeft allen samen meer dan zij heeft", "account “{0}” gives all together more than it holds",
                   {which.first}));
    if (request_.school_spares)
      for (const auto& [where, minutes] : spared_)
        if (minutes > request_.school_spares->count()) say(filled("school “{0}” maakt meer vrij dan zij kan", "school “{0}” spares more than it can", {where.first}));
    if (of_.terms != terms_) say({"de periodes zijn niet die van de leden", "the terms are not those of the members"});
    if (of_.terms_bound > of_.terms) say({"de grens ligt boven wat er is", "the bound is above what there is"});
    return std::move(wrong_);
  }

private:
  using account_year = std::pair<std::string, int>;

  void say(text what) { wrong_.push_back(std::move(what)); }

  [[nodiscard]] std::int64_t given(const account_year& which) const {
    std::int64_t sum = 0;
    for (const account_change& each : request_.shared)
      if (each.account == which.first && each.school_year == which.second) sum += each.amount;
    return sum;
  }

  void member(std::size_t i) {
    const team_member& who = request_.members[i];
    const team_place& has = of_.members[i];
    if (has.lottery != lottery_number(request_.seed, who.id)) say(filled("{0} heeft een ander lot", "{0} has drawn another number", {who.id}));
    terms_ += static_cast<std::int64_t>(is_scheduled(has.outcome) ? has.outcome.terms : ground_.calendar.size() + 1);
    if (!is_scheduled(has.outcome)) {
      if (!has.outcome.steps.empty()) say(filled("{0} wacht en heeft stappen", "{0} waits and has steps", {who.id}));
      if (has.outcome.status == schedule_status::unscheduled && has.outcome.reasons.empty())
        say(filled("{0} wacht zonder reden", "{0} waits without a reason", {who.id}));
      return;
    }
    if (has.alone > has.outcome.terms) say(filled("{0} zou alleen later klaar zijn", "{0} would be later alone", {who.id}));
    schedule_request own = who.request;
    for (const account_sum& each : has.outcome.sums) {
      if (each.unlimited) continue;
      const account_year which{ground_.rules->accounts()[each.lot.account].id, each.lot.school_year};
      if (std::ranges::none_of(request_.shared, [&](const auto& one) { return one.account == which.first; })) continue;
      own.changes.push_back({which.first, which.second, each.lot.amount});
      shared_[which] += each.used;
    }
    for (const text& each : loopbaan::check(ground_, who.stands, own, has.outcome))
      say(filled("{0}: {1}", "{0}: {1}", {who.id, each}));
    for (const scheduled_step& each : has.outcome.steps) {
      if (each.edition) ++people_[*each.edition];
      if (!who.school.empty())
        for (std::size_t part = 0; part < each.minutes.size(); ++part)
          spared_[{who.school, each.first + part}] += each.minutes[part];
    }
  }

  void editions() {
    for (const auto& [edition, people] : people_) {
      const step_edition& each = ground_.held->editions()[edition];
      if (!each.roles.empty()) continue;
      if (each.places && people > *each.places) say(filled("uitvoering “{0}” heeft meer mensen dan plaatsen", "edition “{0}” holds more people than it has places",
                   {each.id}));
      if (people < each.least.value_or(0)) say(filled("uitvoering “{0}” loopt met minder mensen dan zij vraagt",
                   "edition “{0}” runs with fewer people than it asks", {each.id}));
    }
    if (ground_.held == nullptr) return;
    for (std::size_t e = 0; e < ground_.held->editions().size(); ++e) {
      if (!ground_.held->editions()[e].roles.empty()) continue;
      const bool is_shut = std::ranges::binary_search(of_.shut, e);
      if (is_shut && people_.contains(e)) say(filled("uitvoering “{0}” loopt niet en heeft mensen", "edition “{0}” is shut and has people",
                   {ground_.held->editions()[e].id}));
      if (!is_shut && ground_.held->editions()[e].least.value_or(0) > people_[e])
        say(filled("uitvoering “{0}” loopt niet, en dat staat er niet", "edition “{0}” does not run and is not said to be shut",
                   {ground_.held->editions()[e].id}));
    }
  }

  const schedule_ground& ground_;
  const team_request& request_;
  const team_outcome& of_;
  std::int64_t terms_ = 0;
  std::map<std::size_t, std::int64_t> people_;
  std::map<account_year, std::int64_t> shared_;
  std::map<std::pair<std::string, std::size_t>, std::int64_t> spared_;
  std::vector<text> wrong_;
};

}  // namespace

std::vector<text> check(const schedule_ground& ground, const team_request& request, const team_outcome& of) {
  return team_checker{ground, request, of}.check();
}

}  // namespace loopbaan
