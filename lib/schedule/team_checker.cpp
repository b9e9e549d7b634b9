// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <map>

#include <loopbaan/schedule/team.hpp>

#include <schedule/team_roles.hpp>

namespace loopbaan {
namespace {

bool is_scheduled(const schedule_outcome& of) {
  return of.status == schedule_status::optimal || of.status == schedule_status::feasible;
}

/// Goes through the answers once more, and adds up what they have together.
class team_checker {
public:
  team_checker(const schedule_ground& ground, const team_request& request, const team_outcome& of)
      : ground_{ground}, request_{request}, of_{of} {}

  std::vector<std::string> check() {
    if (of_.members.size() != request_.members.size()) return {"there is not one answer for each member"};
    for (std::size_t i = 0; i < of_.members.size(); ++i) member(i);
    editions();
    for (std::string& each : detail::check_roles(ground_, request_, of_)) say(each);
    for (const auto& [which, used] : shared_)
      if (used > given(which)) say(which.first + " gives all together more than it holds");
    if (request_.school_spares)
      for (const auto& [where, minutes] : spared_)
        if (minutes > request_.school_spares->count()) say(where.first + " spares more than it can");
    if (of_.terms != terms_) say("the terms are not those of the members");
    if (of_.terms_bound > of_.terms) say("the bound is above what there is");
    return std::move(wrong_);
  }

private:
  using account_year = std::pair<std::string, int>;

  void say(const std::string& what) { wrong_.push_back(what); }

  [[nodiscard]] std::int64_t given(const account_year& which) const {
    std::int64_t sum = 0;
    for (const account_change& each : request_.shared)
      if (each.account == which.first && each.school_year == which.second) sum += each.amount;
    return sum;
  }

  void member(std::size_t i) {
    const team_member& who = request_.members[i];
    const team_place& has = of_.members[i];
    if (has.lottery != lottery_number(request_.seed, who.id)) say(who.id + " has drawn another number");
    terms_ += static_cast<std::int64_t>(is_scheduled(has.outcome) ? has.outcome.terms : ground_.calendar.size() + 1);
    if (!is_scheduled(has.outcome)) {
      if (!has.outcome.steps.empty()) say(who.id + " waits and has steps");
      if (has.outcome.status == schedule_status::unscheduled && has.outcome.reasons.empty())
        say(who.id + " waits without a reason");
      return;
    }
    if (has.alone > has.outcome.terms) say(who.id + " would be later alone");
    schedule_request own = who.request;
    for (const account_sum& each : has.outcome.sums) {
      if (each.unlimited) continue;
      const account_year which{ground_.rules->accounts()[each.lot.account].id, each.lot.school_year};
      if (std::ranges::none_of(request_.shared, [&](const auto& one) { return one.account == which.first; })) continue;
      own.changes.push_back({which.first, which.second, each.lot.amount});
      shared_[which] += each.used;
    }
    for (const std::string& each : loopbaan::check(ground_, who.stands, own, has.outcome)) say(who.id + ": " + each);
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
      if (each.places && people > *each.places) say(each.id + " holds more people than it has places");
      if (people < each.least.value_or(0)) say(each.id + " runs with fewer people than it asks");
    }
    if (ground_.held == nullptr) return;
    for (std::size_t e = 0; e < ground_.held->editions().size(); ++e) {
      if (!ground_.held->editions()[e].roles.empty()) continue;
      const bool is_shut = std::ranges::binary_search(of_.shut, e);
      if (is_shut && people_.contains(e)) say(ground_.held->editions()[e].id + " is shut and has people");
      if (!is_shut && ground_.held->editions()[e].least.value_or(0) > people_[e])
        say(ground_.held->editions()[e].id + " does not run and is not said to be shut");
    }
  }

  const schedule_ground& ground_;
  const team_request& request_;
  const team_outcome& of_;
  std::int64_t terms_ = 0;
  std::map<std::size_t, std::int64_t> people_;
  std::map<account_year, std::int64_t> shared_;
  std::map<std::pair<std::string, std::size_t>, std::int64_t> spared_;
  std::vector<std::string> wrong_;
};

}  // namespace

std::vector<std::string> check(const schedule_ground& ground, const team_request& request, const team_outcome& of) {
  return team_checker{ground, request, of}.check();
}

}  // namespace loopbaan
