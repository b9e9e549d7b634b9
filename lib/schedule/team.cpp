// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/team.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <stop_token>
#include <utility>

#include <schedule/lots_memo.hpp>
#include <schedule/round_shares.hpp>
#include <schedule/search_limits.hpp>
#include <schedule/soonest.hpp>
#include <schedule/team_bound.hpp>
#include <schedule/team_checks.hpp>
#include <schedule/team_moves.hpp>
#include <schedule/team_room.hpp>

namespace loopbaan {
namespace {

using detail::team_room;
using detail::team_state;

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
    team_room empty{ground_, request_};
    for (std::size_t i = 0; i < request_.members.size(); ++i) {
      const schedule_outcome own = soonest(empty, i);
      alone.push_back(terms_of(own));
      known.push_back(own.status != schedule_status::stopped);
      bounds.push_back(static_cast<std::int64_t>(own.terms_bound));
      tell(alone.size());
    }
    floor_ = detail::shut_what_never_runs(empty, ground_, request_, std::move(bounds), moves_.ask());
    team_state best = first(empty);
    made.terms_bound = detail::least_terms(ground_, request_, floor_, stops_);
    team_state walk = best;
    detail::round_shares shares;
    made.stopped = stops_();
    for (std::uint64_t round = 0; round < request_.rounds && !made.stopped; ++round) {
      const detail::team_moves::rating now = rated(walk);
      if (terms_in(now) == made.terms_bound) break;
      const bool editions = shares.is_editions_turn();
      const std::uint64_t asked_before = asked_;
      std::optional<team_state> other = moved(walk, alone, round, editions);
      if (!other) break;
      // From what takes as many terms others lead on; what is kept takes fewer.
      const detail::team_moves::rating then = rated(*other);
      shares.spend(editions, asked_ - asked_before, then <= now ? terms_in(now) - terms_in(then) : 0);
      if (then <= now) walk = *std::move(other);
      if (then < rated(best)) best = walk;
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
  [[nodiscard]] schedule_outcome soonest(const team_room& room, std::size_t i,
                                         const std::vector<std::size_t>& but_for = {}) const {
    schedule_request asked = room.left_for(request_.members[i]);
    asked.taken.insert(asked.taken.end(), but_for.begin(), but_for.end());
    ++asked_;
    return detail::find_soonest(ground_, request_.members[i].stands, asked, lots_.of(ground_, i, asked), limits_);
  }

  /// The best of some beginnings: everybody takes by turn what is soonest; and so with no more people in each edition
  /// than a first choice would have there, so that those run that many need. What falls short is shut by either rule.
  team_state first(const team_room& empty) {
    const std::vector<std::shared_ptr<const schedule_outcome>> nobody(order_.size());
    team_state soon{empty, nobody}, chosen{empty, nobody};
    detail::limit_to_first_choice(chosen.room, ground_, request_, floor_);
    for (std::size_t at = 0; at < order_.size(); ++at) {
      moves_.place(soon, {order_[at]});
      moves_.place(chosen, {order_[at]});
      tell(order_.size() + at + 1);
    }
    for (std::size_t e = 0; e < floor_.never.size(); ++e) chosen.room.limit(e, std::nullopt);
    std::optional<team_state> best;
    for (const team_state& begin : {std::cref(soon), std::cref(chosen)})
      for (const auto rule : {detail::team_moves::shuts::fewest_terms, detail::team_moves::shuts::fewest_lacking}) {
        team_state made = begin;
        moves_.settle(made, rule);
        moves_.let_in_who_waits(made);
        moves_.settle(made, rule);
        if (!best || rated(made) < rated(*best)) best = std::move(made);
      }
    return *std::move(best);
  }

  /// What a round tries: a few people in another order; or an edition that is shut is opened, alone or with those that
  /// its people ask too, or one that runs is shut. Nothing where nobody could be ready earlier.
  [[nodiscard]] std::optional<team_state> moved(const team_state& from, const std::vector<std::int64_t>& alone,
                                                std::uint64_t round, bool editions_turn) const {
    if (editions_turn)
      if (const std::vector<std::size_t> editions = moves_.movable(from); !editions.empty()) {
        detail::round_dice dice{round};
        const std::size_t edition = editions[dice.roll(editions.size())];
        return moves_.with_other_editions(from, edition, dice.roll(2) == 1);
      }
    const std::vector<std::size_t> out = some(from, alone, round);
    if (out.empty()) return std::nullopt;
    team_state other = from;
    for (const std::size_t i : out) moves_.take_out(other, i);
    moves_.place(other, out);
    moves_.settle(other);
    return other;
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
      moves_.take_out(in, i);
      auto found = std::make_shared<const schedule_outcome>(ask(in.room, request_.members[i], cut ? unhurried : limits_));
      in.has[i] = terms_of(*found) <= terms_of(*had) ? std::move(found) : had;
      in.room.take(request_.members[i], *in.has[i]);
      if (in.room.short_of_people().empty()) continue;
      moves_.take_out(in, i);
      in.has[i] = had;
      in.room.take(request_.members[i], *had);
    }
  }

  [[nodiscard]] static std::int64_t terms_in(const detail::team_moves::rating& of) {
    return std::accumulate(of.begin(), of.end() - 1, std::int64_t{0});
  }

  /// The terms by turn, and then how many wait.
  [[nodiscard]] detail::team_moves::rating rated(const team_state& of) const {
    detail::team_moves::rating made;
    std::int64_t waiting = 0;
    for (std::size_t at = 0; at < order_.size(); ++at) {
      if (at == 0 || request_.members[order_[at]].turn != request_.members[order_[at - 1]].turn) made.push_back(0);
      made.back() += terms_of(*of.has[order_[at]]);
      waiting += detail::is_scheduled(*of.has[order_[at]]) ? 0 : 1;
    }
    made.push_back(waiting);
    return made;
  }

  /// Somebody who could be ready earlier, first, and a few others behind: the same on every machine.
  [[nodiscard]] std::vector<std::size_t> some(const team_state& of, const std::vector<std::int64_t>& alone,
                                              std::uint64_t round) const {
    std::vector<std::size_t> late;
    for (const std::size_t i : order_)
      if (terms_of(*of.has[i]) > alone[i]) late.push_back(i);
    if (late.empty()) return {};
    detail::round_dice dice{round};
    std::vector<std::size_t> out{late[dice.roll(late.size())]};
    const std::size_t most = std::min<std::size_t>(order_.size(), 2 + dice.roll(4));
    for (std::size_t tries = 0; out.size() < most && tries < 20; ++tries) {
      const std::size_t other = order_[dice.roll(order_.size())];
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
  mutable std::uint64_t asked_ = 0;  ///< how often it was asked what somebody would get
  mutable detail::lots_memo lots_{request_.members.size()};
  detail::team_floor floor_;
  detail::team_moves moves_{ground_, request_, by_, floor_,
                            [this](const team_room& room, std::size_t i, const std::vector<std::size_t>& but_for) {
                              return soonest(room, i, but_for);
                            },
                            [this](const team_state& of) { return rated(of); }};
};

}  // namespace

result<team_outcome> find_team_schedule(const schedule_ground& ground, const team_request& request,
                                        const schedule_limits& limits, const progress& told) {
  for (const team_member& each : request.members) require_standing(ground.fw, each.stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  if (diagnostics wrong = detail::errors_of(ground, request); !wrong.empty()) return wrong;
  return team_finder{ground, request, limits, told}.find();
}

}  // namespace loopbaan
