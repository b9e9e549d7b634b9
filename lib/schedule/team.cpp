// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/team.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <set>
#include <stop_token>
#include <string>
#include <tuple>
#include <utility>

#include <loopbaan/core/table.hpp>
#include <loopbaan/offer/offers_fields.hpp>

#include <schedule/schedule_checks.hpp>
#include <schedule/search_limits.hpp>
#include <schedule/soonest.hpp>
#include <schedule/team_bound.hpp>
#include <schedule/team_checks.hpp>
#include <schedule/team_roles.hpp>
#include <schedule/team_room.hpp>

namespace loopbaan {
namespace {

using detail::team_room;

/// Who has what, and what that leaves. Copies share the answers.
struct team_state {
  team_room room;
  std::vector<std::shared_ptr<const schedule_outcome>> has;  ///< null: not yet asked
};

class team_finder {
public:
  team_finder(const schedule_ground& ground, const team_request& request, const schedule_limits& limits,
              const progress& told)
      : ground_{ground},
        request_{request},
        told_{told},
        parts_{2 * request.members.size() + request.rounds},
        passed_on_{limits.stop, [this] { stop_.request_stop(); }},
        limits_{.nodes = limits.nodes, .stop = stop_.get_token(), .deadline = limits.deadline},
        stops_{detail::timing_limits_of(limits_).stops},
        by_{request} {}

  team_outcome find() {
    team_outcome made;
    std::vector<std::int64_t> alone, bounds;
    std::vector<bool> known;
    const team_room empty{ground_, request_};
    for (const team_member& each : request_.members) {
      const schedule_outcome own = soonest(empty, each);
      alone.push_back(terms_of(own));
      known.push_back(own.status != schedule_status::stopped);
      bounds.push_back(static_cast<std::int64_t>(own.terms_bound));
      tell(alone.size());
    }
    team_state best{empty, std::vector<std::shared_ptr<const schedule_outcome>>(alone.size())};
    for (std::size_t at = 0; at < order_.size(); ++at) {
      place(best, {order_[at]});
      tell(order_.size() + at + 1);
    }
    shut_short_editions(best);
    made.terms_bound = detail::least_terms(ground_, request_, bounds);
    team_state walk = best;
    for (std::uint64_t round = 0; round < request_.rounds && !made.stopped; ++round) {
      const std::vector<std::int64_t> now = terms_by_turn(walk);
      if (std::accumulate(now.begin(), now.end(), std::int64_t{0}) == made.terms_bound) break;
      team_state other = walk;
      const std::vector<std::size_t> out = some(walk, alone, round);
      if (out.empty()) break;
      for (const std::size_t i : out) take_out(other, i);
      place(other, out);
      shut_short_editions(other);
      // From what takes as many terms others lead on; what is kept takes fewer.
      const std::vector<std::int64_t> then = terms_by_turn(other);
      if (then <= now) walk = std::move(other);
      if (then < terms_by_turn(best)) best = walk;
      tell(2 * order_.size() + round + 1);
      made.stopped = stops_();
    }
    made.stopped = stops_();
    for (const std::size_t e : best.room.not_running()) best.room.shut(e);
    finish(best);
    made.shut = best.room.not_running();
    for (std::size_t i = 0; i < alone.size(); ++i) {
      // Where the search for somebody alone was given up, what is there among others may take fewer terms.
      const bool told = known[i] || detail::is_scheduled(*best.has[i]);
      const std::int64_t least = told ? std::min(alone[i], terms_of(*best.has[i])) : 0;
      made.members.push_back({*best.has[i], static_cast<std::size_t>(least), by_.drawn[i]});
      made.terms += terms_of(*best.has[i]);
    }
    detail::give_roles(ground_, request_, by_, made);
    return made;
  }

private:
  void tell(std::size_t done) {
    if (told_ && !told_(done, parts_)) stop_.request_stop();
  }

  [[nodiscard]] std::int64_t terms_of(const schedule_outcome& of) const {
    return static_cast<std::int64_t>(detail::is_scheduled(of) ? of.terms : ground_.calendar.size() + 1);
  }

  [[nodiscard]] schedule_outcome ask(const team_room& room, const team_member& who, const schedule_limits& limits) const {
    return find_schedule(ground_, who.stands, room.left_for(who), limits).value();
  }

  /// The same, of the end alone: what rounds compare.
  [[nodiscard]] schedule_outcome soonest(const team_room& room, const team_member& who) const {
    return detail::find_soonest(ground_, who.stands, room.left_for(who), limits_);
  }

  void take_out(team_state& from, std::size_t i) const {
    from.room.give_back(request_.members[i], *from.has[i]);
    from.has[i] = nullptr;
  }

  /// One after the other, each gets the best that is left.
  void place(team_state& in, const std::vector<std::size_t>& which) const {
    for (const std::size_t i : which) {
      in.has[i] = std::make_shared<const schedule_outcome>(soonest(in.room, request_.members[i]));
      in.room.take(request_.members[i], *in.has[i]);
    }
  }

  /// Shuts editions until all that are left run: each time the one without which fewest people lack somewhere, then
  /// fewest terms are taken. An edition is shut once, so this ends.
  void shut_short_editions(team_state& in) const {
    for (std::vector<std::size_t> lacking = in.room.short_of_people(); !lacking.empty();
         lacking = in.room.short_of_people()) {
      std::optional<team_state> best;
      for (const std::size_t edition : lacking) {
        team_state other = without(in, edition);
        if (!best || rated(other) < rated(*best)) best = std::move(other);
      }
      in = *std::move(best);
    }
  }

  [[nodiscard]] std::pair<std::int64_t, std::vector<std::int64_t>> rated(const team_state& of) const {
    return {of.room.lacking(), terms_by_turn(of)};
  }

  /// With an edition shut; who was in it has chosen anew.
  [[nodiscard]] team_state without(team_state in, std::optional<std::size_t> edition) const {
    in.room.shut(*edition);
    std::vector<std::size_t> out;
    for (const std::size_t i : order_)
      if (std::ranges::find(in.has[i]->steps, edition, &scheduled_step::edition) != in.has[i]->steps.end())
        out.push_back(i);
    for (const std::size_t i : out) take_out(in, i);
    place(in, out);
    return in;
  }

  /// Everybody as soon as they are, and of that for the least money and most even, by turn, in what the others leave; who
  /// waits, why. Nobody leaves an edition that would not run then. Once it is told to stop, all stays as it is, but who was
  /// found to wait is still told why.
  void finish(team_state& in) const {
    const schedule_limits unhurried{.nodes = limits_.nodes};
    for (const std::size_t i : order_) {
      const auto had = in.has[i];
      const bool cut = stops_();
      if (cut && had->status != schedule_status::unscheduled) continue;
      take_out(in, i);
      auto found = std::make_shared<const schedule_outcome>(ask(in.room, request_.members[i], cut ? unhurried : limits_));
      in.has[i] = terms_of(*found) <= terms_of(*had) ? std::move(found) : had;
      in.room.take(request_.members[i], *in.has[i]);
      if (in.room.short_of_people().empty()) continue;
      take_out(in, i);
      in.has[i] = had;
      in.room.take(request_.members[i], *had);
    }
  }

  [[nodiscard]] std::vector<std::int64_t> terms_by_turn(const team_state& of) const {
    std::vector<std::int64_t> made;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      if (at == 0 || request_.members[order_[at]].turn != request_.members[order_[at - 1]].turn) made.push_back(0);
      made.back() += terms_of(*of.has[order_[at]]);
    }
    return made;
  }

  /// Somebody who could be ready earlier, first, and a few others behind: the same on every machine.
  [[nodiscard]] std::vector<std::size_t> some(const team_state& of, const std::vector<std::int64_t>& alone,
                                              std::uint64_t round) const {
    std::vector<std::size_t> late;
    for (const std::size_t i : order_)
      if (terms_of(*of.has[i]) > alone[i]) late.push_back(i);
    if (late.empty()) return {};
    std::uint64_t state = round * 0x9e3779b97f4a7c15U + 1;
    const auto roll = [&state](std::size_t below) {  // splitmix64
      std::uint64_t z = (state += 0x9e3779b97f4a7c15U);
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
      z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
      return static_cast<std::size_t>((z ^ (z >> 31)) % below);
    };
    std::vector<std::size_t> out{late[roll(late.size())]};
    const std::size_t most = std::min<std::size_t>(order_.size(), 2 + roll(4));
    for (std::size_t tries = 0; out.size() < most && tries < 20; ++tries) {
      const std::size_t other = order_[roll(order_.size())];
      if (std::ranges::find(out, other) == out.end() && touch(out.front(), *of.has[other], other)) out.push_back(other);
    }
    return out;
  }

  /// Might the one have what the other wants: the same school, a step of the same kind, the same account?
  [[nodiscard]] bool touch(std::size_t late, const schedule_outcome& other, std::size_t whose) const {
    const team_member& who = request_.members[late];
    if (request_.school_spares && !who.school.empty() && who.school == request_.members[whose].school) return true;
    if (!request_.shared.empty()) return true;
    return std::ranges::any_of(other.steps, [&](const scheduled_step& each) {
      return each.edition && std::ranges::count(who.request.steps, each.step, &step_to_schedule::step) > 0;
    });
  }

  const schedule_ground& ground_;
  const team_request& request_;
  const progress& told_;
  std::size_t parts_;
  std::stop_source stop_;  ///< of the caller, or of whoever is told how far it is
  std::stop_callback<std::function<void()>> passed_on_;
  schedule_limits limits_;
  std::function<bool()> stops_;
  detail::team_order by_;
  const std::vector<std::size_t>& order_ = by_.members;
};

}  // namespace

namespace detail {
namespace {

/// Why an account cannot be that of all together.
std::optional<diagnostic> wrong_in(const schedule_ground& ground, const team_request& request,
                                   const std::vector<std::string_view>& accounts, const account_change& shared) {
  const auto at = std::ranges::find(accounts, shared.account);
  if (at == accounts.end())
    return diagnostic{errc::unknown_reference,
                      {{}, "/account"},
                      {shared.account, text{"rekening", "account"},
                       did_you_mean(nearest(shared.account, accounts),
                                    {"Neem een rekening van het beleid.", "Take an account of the policy."})}};
  const policy_account& account = ground.rules->accounts()[static_cast<std::size_t>(at - accounts.begin())];
  if (account.subject)
    return diagnostic{errc::shared_account_filled, {{}, "/account"}, {shared.account, *account.subject}};
  if (account.unlimited.value_or(false)) return diagnostic{errc::shared_account_endless, {{}, "/account"}, {shared.account}};
  for (const team_member& each : request.members)
    if (std::ranges::count(each.request.changes, shared.account, &account_change::account) > 0)
      return diagnostic{errc::shared_account_alone, {{}, "/account"}, {shared.account, each.id}};
  if (shared.amount < 0)
    return diagnostic{errc::impossible_value,
                      {{}, "/amount"},
                      {std::to_string(shared.amount), text{"wat allen samen hebben", "what all have together"},
                       text{"Geef 0 of meer.", "Give 0 or more."}}};
  return std::nullopt;
}

}  // namespace

diagnostics errors_of(const schedule_ground& ground, const team_request& request) {
  diagnostics found;
  std::vector<std::string_view> accounts;
  if (ground.rules != nullptr)
    for (const policy_account& each : ground.rules->accounts()) accounts.push_back(each.id);
  for (std::size_t i = 0; i < request.shared.size(); ++i)
    if (auto wrong = wrong_in(ground, request, accounts, request.shared[i])) {
      wrong->where.pointer.insert(0, "/shared/" + std::to_string(i));
      found.push_back(*std::move(wrong));
    }
  std::vector<std::string_view> roles;
  if (ground.held != nullptr)
    for (const step_edition& each : ground.held->editions())
      for (const edition_role& role : each.roles) roles.push_back(role.id);
  std::set<std::string_view> ids;
  for (std::size_t i = 0; i < request.members.size(); ++i) {
    const team_member& each = request.members[i];
    const std::string at = "/members/" + std::to_string(i);
    if (!ids.insert(each.id).second)
      found.push_back({errc::duplicate_id, {{}, at + "/id"}, {each.id, text{"lid", "member"}}});
    diagnostics wrong = errors_of(ground, each.request);
    if (ground.rules != nullptr)
      if (const auto lots = find_lots(*ground.rules, each.request.holder, ground.calendar, each.request.changes); !lots)
        wrong.insert(wrong.end(), lots.errors().begin(), lots.errors().end());
    for (std::size_t c = 0; c < each.consents.size(); ++c)
      if (std::ranges::find(roles, each.consents[c]) == roles.end())
        wrong.push_back({errc::unknown_reference,
                         {{}, "/consents/" + std::to_string(c)},
                         {each.consents[c], entity_word<edition_role>(),
                          did_you_mean(nearest(each.consents[c], roles),
                                       {"Neem een rol van een uitvoering.", "Take a role of an edition."})}});
    for (diagnostic& one : wrong) {
      one.where.pointer = at + one.where.pointer;
      found.push_back(std::move(one));
    }
  }
  return found;
}

team_order::team_order(const team_request& request) {
  for (const team_member& each : request.members) drawn.push_back(lottery_number(request.seed, each.id));
  members.resize(request.members.size());
  std::iota(members.begin(), members.end(), std::size_t{0});
  std::ranges::sort(members, {}, [&](std::size_t i) {
    return std::tuple{request.members[i].turn, drawn[i], std::string_view{request.members[i].id}};
  });
}

void give_roles(const schedule_ground& ground, const team_request& request, const team_order& order,
                team_outcome& made) {
  for (std::size_t e = 0; ground.held != nullptr && e < ground.held->editions().size(); ++e) {
    const step_edition& edition = ground.held->editions()[e];
    if (edition.roles.empty()) continue;
    std::vector<std::size_t> people;
    std::vector<open_roles> open;
    for (const std::size_t i : order.members) {
      const auto& steps = made.members[i].outcome.steps;
      if (std::ranges::find(steps, std::optional{e}, &scheduled_step::edition) == steps.end()) continue;
      people.push_back(i);
      open.push_back(roles_open_to(ground.fw, request.members[i], edition));
    }
    const std::vector<std::size_t> roles = roles_of(edition, open);
    for (std::size_t k = 0; k < roles.size(); ++k) made.members[people[k]].roles.push_back({e, roles[k]});
  }
}

}  // namespace detail

result<team_outcome> find_team_schedule(const schedule_ground& ground, const team_request& request,
                                        const schedule_limits& limits, const progress& told) {
  for (const team_member& each : request.members) require_standing(ground.fw, each.stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  if (diagnostics wrong = detail::errors_of(ground, request); !wrong.empty()) return wrong;
  return team_finder{ground, request, limits, told}.find();
}

}  // namespace loopbaan
