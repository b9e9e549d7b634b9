// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/replan.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <stop_token>
#include <tuple>

#include <schedule/agreed_places.hpp>
#include <schedule/lots_memo.hpp>
#include <schedule/nearest_places.hpp>
#include <schedule/schedule_checks.hpp>
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

class replanner {
public:
  replanner(const schedule_ground& ground, const team_request& request, const std::vector<agreed_places>& agreed,
            const schedule_limits& limits, const progress& told)
      : ground_{ground},
        request_{request},
        told_{told},
        passed_on_{limits.stop, [this] { stop_.request_stop(); }},
        limits_{.nodes = limits.nodes, .stop = stop_.get_token(), .deadline = limits.deadline},
        stops_{detail::timing_limits_of(limits_).stops},
        by_{request},
        agreed_(request.members.size()) {
    for (const agreed_places& each : agreed) {
      const auto member = std::ranges::find(request.members, each.id, &team_member::id);
      if (member == request.members.end()) {
        people_gone_ += each.places.empty() ? 0 : 1;  // who waited had nothing that could be kept
        continue;
      }
      auto& own = agreed_[static_cast<std::size_t>(member - request.members.begin())];
      for (const step_agreement& place : each.places)
        if (std::ranges::count(own, place) > 0)
          continue;  // said twice
        else if (std::ranges::count(member->request.steps, place.step, &step_to_schedule::step) > 0)
          own.push_back(place);
        else
          ++no_longer_asked_;
    }
  }

  replanned_team find() {
    replanned_team made;
    made.people_gone = people_gone_;
    made.no_longer_asked = no_longer_asked_;
    team_room empty{ground_, request_};
    std::vector<std::int64_t> bounds;
    std::vector<bool> known;
    for (std::size_t i = 0; i < request_.members.size(); ++i) {
      const schedule_outcome alone = soonest(empty, i, {});
      made.outcome.members.push_back({{}, terms_of(alone), by_.drawn[i]});
      bounds.push_back(static_cast<std::int64_t>(alone.terms_bound));
      known.push_back(alone.status != schedule_status::stopped);
      tell(i + 1);
    }
    floor_ = detail::shut_what_never_runs(empty, ground_, request_, std::move(bounds), [this](const team_room& room, std::size_t i, const auto& but_for) {
          return soonest(room, i, {}, but_for);
        });
    std::size_t forced = 0;
    for (std::size_t i = 0; i < request_.members.size(); ++i) {
      const bool waits = floor_.terms[i] > static_cast<std::int64_t>(ground_.calendar.size());
      made.waiting_bound += waits ? 1 : 0;
      forced += waits ? agreed_[i].size() : nearest_to_agreed(empty, i, {}).let_go_at_least;
    }
    made.outcome.terms_bound = detail::least_terms(ground_, request_, floor_, stops_);
    made.changed_bound = std::max(forced, crowded_out());

    team_state best = first(empty);
    tell(2 * request_.members.size());
    for (std::uint64_t round = 0; round < request_.rounds && !made.outcome.stopped; ++round) {
      const rating now = rated(best);
      if (now[0] <= static_cast<std::int64_t>(made.waiting_bound) && now[1] <= static_cast<std::int64_t>(made.changed_bound)) break;
      std::optional<team_state> other = moved(best, round);
      if (!other) break;
      if (rated(*other) < now) best = *std::move(other);
      tell(2 * request_.members.size() + round + 1);
      made.outcome.stopped = stops_();
    }
    write_down(std::move(best), made);
    made.outcome.stopped = made.outcome.stopped || stops_();
    for (std::size_t i = 0; i < known.size(); ++i) {
      // Where the search for somebody alone was given up, what is there among others may take fewer terms.
      team_place& each = made.outcome.members[i];
      const bool has = detail::is_scheduled(each.outcome);
      if (has) each.alone = std::min(each.alone, each.outcome.terms);
      if (!has && !known[i]) each.alone = 0;
    }
    return made;
  }

private:
  using rating = detail::team_moves::rating;  ///< who waits, what changed, then the terms by turn

  void tell(std::size_t done) {
    if (told_ && !told_(done, 2 * request_.members.size() + request_.rounds)) stop_.request_stop();
  }

  [[nodiscard]] std::size_t terms_of(const schedule_outcome& of) const {
    return detail::is_scheduled(of) ? of.terms : ground_.calendar.size() + 1;
  }

  /// What can no longer be agreed, as the edition is gone or something else was asked, cannot be kept.
  [[nodiscard]] std::optional<schedule_request> asked(const team_room& room, std::size_t i,
                                                      const std::vector<step_agreement>& kept) const {
    schedule_request made = room.left_for(request_.members[i]);
    made.agreed.insert(made.agreed.end(), kept.begin(), kept.end());
    if (!detail::errors_of(ground_, made).empty()) return std::nullopt;
    return made;
  }

  [[nodiscard]] schedule_outcome ask(const team_room& room, std::size_t i,
                                     const std::vector<step_agreement>& kept) const {
    const auto what = asked(room, i, kept);
    return what ? find_schedule(ground_, request_.members[i].stands, *what, limits_).value() : none;
  }

  /// The same, of the end alone: what rounds compare.
  [[nodiscard]] schedule_outcome soonest(const team_room& room, std::size_t i, const std::vector<step_agreement>& kept,
                                         const std::vector<std::size_t>& but_for = {}) const {
    auto what = asked(room, i, kept);
    if (!what) return none;
    what->taken.insert(what->taken.end(), but_for.begin(), but_for.end());
    return detail::find_soonest(ground_, request_.members[i].stands, *what, lots_.of(ground_, i, *what), limits_);
  }

  [[nodiscard]] std::size_t changes(std::size_t i, const schedule_outcome& of) const {
    return static_cast<std::size_t>(std::ranges::count_if(agreed_[i], [&](const step_agreement& each) {
      return std::ranges::none_of(of.steps, [&](const scheduled_step& one) {
        return is_at(one, each);
      });
    }));
  }

  /// In the edition that was agreed, or beginning in the term that was.
  [[nodiscard]] bool is_at(const scheduled_step& one, const step_agreement& place) const {
    return one.step == place.step &&
           (detail::place_of(ground_, one) == place || ground_.calendar.terms()[one.first].id == place.where);
  }

  [[nodiscard]] detail::nearest_places nearest_to_agreed(const team_room& room, std::size_t i,
                                                         const std::vector<std::size_t>& but_for) const {
    return detail::find_nearest(agreed_[i], [&](const std::vector<step_agreement>& kept) {
      return soonest(room, i, kept, but_for);
    });
  }

  /// Proven: so many places that were agreed are more than editions have.
  [[nodiscard]] std::size_t crowded_out() const {
    std::size_t found = 0;
    for (std::size_t e = 0; ground_.held != nullptr && e < ground_.held->editions().size(); ++e) {
      const auto places = ground_.held->editions()[e].free_places();
      std::int64_t people = 0;
      for (const auto& own : agreed_)
        people += std::ranges::count(own, ground_.held->editions()[e].id, &step_agreement::where);
      if (places && people > *places) found += static_cast<std::size_t>(people - *places);
    }
    return found;
  }

  /// Who can keep everything does; then who cannot, then who is new, each by who chooses first. The better of two
  /// beginnings: with all editions, and without those that ask people and have none of these, so that nobody moves to fill
  /// what did not run before, unless fewer wait then.
  [[nodiscard]] team_state first(const team_room& empty) const {
    team_state kept{empty, std::vector<std::shared_ptr<const schedule_outcome>>(agreed_.size())};
    for (const std::size_t i : by_.members) {
      if (agreed_[i].empty()) continue;
      schedule_outcome found = soonest(kept.room, i, agreed_[i]);
      if (!detail::is_scheduled(found)) continue;
      kept.has[i] = std::make_shared<const schedule_outcome>(std::move(found));
      kept.room.take(request_.members[i], *kept.has[i]);
    }
    team_state open = kept;
    for (std::size_t e = 0; e < floor_.never.size(); ++e)
      if (kept.room.people_in(e) == 0 && kept.room.lacks(e) > 0) kept.room.shut(e);
    for (team_state* made : {&kept, &open}) {
      for (const bool is_new : {false, true})
        for (const std::size_t i : by_.members)
          if (!made->has[i] && agreed_[i].empty() == is_new) moves_.place(*made, {i});
      moves_.settle(*made);
    }
    return rated(open) < rated(kept) ? open : kept;
  }

  [[nodiscard]] rating rated(const team_state& of) const {
    rating made{0, 0};
    for (std::size_t at = 0; at < by_.members.size(); ++at) {
      const std::size_t i = by_.members[at];
      made[0] += detail::is_scheduled(*of.has[i]) ? 0 : 1;
      made[1] += static_cast<std::int64_t>(changes(i, *of.has[i]));
      if (at == 0 || request_.members[i].turn != request_.members[by_.members[at - 1]].turn) made.push_back(0);
      made.back() += static_cast<std::int64_t>(terms_of(*of.has[i]));
    }
    return made;
  }

  /// What a round tries, as for a team: a few people in another order, or another edition. Nothing where all is as agreed.
  [[nodiscard]] std::optional<team_state> moved(const team_state& from, std::uint64_t round) const {
    detail::round_dice dice{round};
    const std::vector<std::size_t> out = some(from, dice);
    if (out.empty()) return std::nullopt;
    if (round % 4 == 3)
      if (const std::vector<std::size_t> editions = moves_.movable(from); !editions.empty()) {
        const std::size_t edition = editions[dice.roll(editions.size())];
        return moves_.with_other_editions(from, edition, dice.roll(2) == 1);
      }
    team_state other = from;
    for (const std::size_t i : out) moves_.take_out(other, i);
    for (const std::size_t i : out) {
      if ((round & 1) == 0 || i != out.front()) {
        moves_.place(other, {i});
        continue;
      }
      other.has[i] = std::make_shared<const schedule_outcome>(soonest(other.room, i, {}));
      other.room.take(request_.members[i], *other.has[i]);
    }
    moves_.settle(other);
    return other;
  }

  /// Somebody who waits or has changed, first, and a few others behind: the same on every machine.
  [[nodiscard]] std::vector<std::size_t> some(const team_state& of, detail::round_dice& dice) const {
    std::vector<std::size_t> open;
    for (const std::size_t i : by_.members)
      if (!detail::is_scheduled(*of.has[i]) || changes(i, *of.has[i]) > 0) open.push_back(i);
    if (open.empty()) return {};
    std::vector<std::size_t> out{open[dice.roll(open.size())]};
    const std::size_t most = std::min<std::size_t>(by_.members.size(), 2 + dice.roll(3));
    for (std::size_t tries = 0; out.size() < most && tries < 20; ++tries)
      if (const std::size_t other = by_.members[dice.roll(by_.members.size())];
          std::ranges::find(out, other) == out.end())
        out.push_back(other);
    return out;
  }

  /// Everybody once more in what the others leave, for the least money and the most even terms, and who waits for the
  /// reasons; as it was where that would change a place, take more terms, or leave an edition short.
  void finish(team_state& in) const {
    for (const std::size_t i : by_.members) {
      const auto had = in.has[i];
      std::vector<step_agreement> kept = agreed_[i];
      std::erase_if(kept, [&](const step_agreement& place) {
        return std::ranges::none_of(had->steps, [&](const scheduled_step& one) { return is_at(one, place); });
      });
      const auto put = [&](std::shared_ptr<const schedule_outcome> has) {
        moves_.take_out(in, i);
        in.has[i] = std::move(has);
        in.room.take(request_.members[i], *in.has[i]);
      };
      in.room.give_back(request_.members[i], *had);
      auto found = std::make_shared<const schedule_outcome>(ask(in.room, i, kept));
      in.room.take(request_.members[i], *had);
      if (terms_of(*found) > terms_of(*had)) continue;
      put(std::move(found));
      if (!in.room.short_of_people().empty()) put(had);
    }
  }

  void write_down(team_state best, replanned_team& made) const {
    for (const std::size_t e : best.room.not_running()) best.room.shut(e);
    finish(best);
    made.outcome.shut = best.room.not_running();
    for (std::size_t i = 0; i < agreed_.size(); ++i) {
      made.outcome.members[i].outcome = *best.has[i];
      made.outcome.terms += static_cast<std::int64_t>(terms_of(*best.has[i]));
      made.waiting += detail::is_scheduled(*best.has[i]) ? 0 : 1;
    }
    const team_room empty{ground_, request_};
    for (std::size_t i = 0; i < agreed_.size(); ++i)
      for (const step_agreement& each : agreed_[i])
        if (std::ranges::none_of(best.has[i]->steps, [&](const scheduled_step& one) { return is_at(one, each); }))
          made.changed.push_back({i, each.step, why_changed(made.outcome, empty, i, each)});
    std::ranges::sort(made.changed, {}, [](const changed_place& each) { return std::pair{each.member, each.step}; });
    detail::give_roles(ground_, request_, by_, made.outcome);
  }

  [[nodiscard]] change_reason why_changed(const team_outcome& of, const team_room& empty, std::size_t i,
                                          const step_agreement& place) const {
    bool exists = ground_.calendar.find(place.where).has_value();
    bool is_full = false;
    for (std::size_t e = 0; ground_.held != nullptr && e < ground_.held->editions().size(); ++e) {
      const step_edition& each = ground_.held->editions()[e];
      if (each.id != place.where || each.step != ground_.fw.steps()[place.step].id) continue;
      const std::vector<std::size_t>& taken = request_.members[i].request.taken;
      exists = each.free_places() != 0 && std::ranges::count(taken, e) == 0;
      if (exists && std::ranges::binary_search(of.shut, e)) return change_reason::shut;
      std::int64_t people = 0;
      for (const team_place& one : of.members)
        people += std::ranges::count(one.outcome.steps, std::optional{e}, &scheduled_step::edition);
      is_full = each.places && people >= *each.places;
    }
    if (!exists) return change_reason::gone;
    if (ask(empty, i, {place}).status == schedule_status::unscheduled) return change_reason::own;
    return is_full ? change_reason::full : change_reason::others;
  }

  const schedule_ground& ground_;
  const team_request& request_;
  const progress& told_;
  std::stop_source stop_;  ///< of the caller, or of whoever is told how far it is
  std::stop_callback<std::function<void()>> passed_on_;
  schedule_limits limits_;
  std::size_t people_gone_ = 0;
  std::size_t no_longer_asked_ = 0;
  std::function<bool()> stops_;
  detail::team_order by_;
  std::vector<std::vector<step_agreement>> agreed_;  ///< by member
  mutable detail::lots_memo lots_{request_.members.size()};
  detail::team_floor floor_;
  detail::team_moves moves_{ground_, request_, by_, floor_,
                            [this](const team_room& room, std::size_t i, const std::vector<std::size_t>& but_for) {
                              return nearest_to_agreed(room, i, but_for).outcome;
                            },
                            [this](const team_state& of) { return rated(of); }};
  const schedule_outcome none{.status = schedule_status::unscheduled};
};

}  // namespace

result<replanned_team> replan_team(const schedule_ground& ground, const team_request& request,
                                   const std::vector<agreed_places>& agreed, const schedule_limits& limits,
                                   const progress& told) {
  for (const team_member& each : request.members) require_standing(ground.fw, each.stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  if (diagnostics wrong = detail::errors_of(ground, request); !wrong.empty()) return wrong;
  return replanner{ground, request, agreed, limits, told}.find();
}

}  // namespace loopbaan
