// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/replan.hpp>

#include <algorithm>
#include <memory>
#include <numeric>
#include <tuple>

#include <schedule/search_limits.hpp>
#include <schedule/team_checks.hpp>
#include <schedule/team_room.hpp>

namespace loopbaan {
namespace {

using detail::team_room;

/// Where a step is, in the words of an agreement.
step_agreement place_of(const schedule_ground& ground, const scheduled_step& each) {
  return {each.step, step_agreement::kind::in,
          each.edition ? ground.held->editions()[*each.edition].id : ground.calendar.terms()[each.first].id};
}

class replanner {
public:
  replanner(const schedule_ground& ground, const team_request& request, const std::vector<agreed_places>& agreed,
            const schedule_limits& limits)
      : ground_{ground},
        request_{request},
        limits_{limits},
        stops_{detail::timing_limits_of(limits).stops},
        by_{request},
        agreed_(request.members.size()) {
    for (std::size_t i = 0; i < request.members.size(); ++i)
      for (const agreed_places& each : agreed) {
        if (each.id != request.members[i].id) continue;
        for (const step_agreement& place : each.places)
          if (std::ranges::count(request.members[i].request.steps, place.step, &step_to_schedule::step) > 0)
            agreed_[i].push_back(place);
      }
  }

  replanned_team find() {
    replanned_team made;
    const team_room empty{ground_, request_};
    std::vector<std::int64_t> terms, bounds;
    std::vector<bool> known;
    std::size_t forced = 0;
    for (std::size_t i = 0; i < request_.members.size(); ++i) {
      const schedule_outcome alone = ask(empty, i, {});
      made.outcome.members.push_back({{}, terms_of(alone), by_.drawn[i]});
      bounds.push_back(static_cast<std::int64_t>(alone.terms_bound));
      known.push_back(alone.status != schedule_status::stopped);
      const bool never = alone.status == schedule_status::unscheduled;
      made.waiting_bound += never ? 1 : 0;
      forced += never ? agreed_[i].size() : alone_changes(empty, i);
    }
    made.outcome.terms_bound = detail::least_terms(ground_, request_, bounds);
    made.changed_bound = std::max(forced, crowded_out());

    state best = first();
    for (std::uint64_t round = 0; round < request_.rounds && !made.outcome.stopped; ++round) {
      const rating now = rated(best);
      if (now.waiting <= made.waiting_bound && now.changed <= made.changed_bound) break;
      const std::vector<std::size_t> out = some(best, round);
      if (out.empty()) break;
      state other = best;
      for (const std::size_t i : out) take_out(other, i);
      for (const std::size_t i : out) place(other, i, (round & 1) != 0 && i == out.front());
      shut_short_editions(other);
      if (rated(other) < now) best = std::move(other);
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
  struct state {
    team_room room;
    std::vector<std::shared_ptr<const schedule_outcome>> has;  ///< null: not yet asked
  };
  struct rating {
    std::size_t waiting = 0;
    std::size_t changed = 0;
    std::vector<std::int64_t> terms = {};  ///< by turn

    friend bool operator<(const rating& one, const rating& other) {
      return std::tie(one.waiting, one.changed, one.terms) < std::tie(other.waiting, other.changed, other.terms);
    }
  };

  [[nodiscard]] std::size_t terms_of(const schedule_outcome& of) const {
    return detail::is_scheduled(of) ? of.terms : ground_.calendar.size() + 1;
  }

  [[nodiscard]] schedule_outcome ask(const team_room& room, std::size_t i,
                                     const std::vector<step_agreement>& kept) const {
    schedule_request asked = room.left_for(request_.members[i]);
    asked.agreed.insert(asked.agreed.end(), kept.begin(), kept.end());
    // What can no longer be agreed, as the edition is gone or something else was asked, cannot be kept.
    const auto found = find_schedule(ground_, request_.members[i].stands, asked, limits_);
    return found ? *found : schedule_outcome{.status = schedule_status::unscheduled};
  }

  [[nodiscard]] std::size_t changes(std::size_t i, const schedule_outcome& of) const {
    return static_cast<std::size_t>(std::ranges::count_if(agreed_[i], [&](const step_agreement& each) {
      return std::ranges::none_of(of.steps, [&](const scheduled_step& one) {
        return one.step == each.step && place_of(ground_, one) == each;
      });
    }));
  }

  /// The schedule with fewest changes: none, one, two, or whatever there is.
  [[nodiscard]] schedule_outcome nearest_to_agreed(const team_room& room, std::size_t i) const {
    const std::vector<step_agreement>& all = agreed_[i];
    for (std::size_t let_go = 0; let_go <= std::min<std::size_t>(2, all.size()); ++let_go) {
      std::optional<schedule_outcome> best;
      const auto look = [&](std::size_t one, std::size_t other) {
        std::vector<step_agreement> kept;
        for (std::size_t k = 0; k < all.size(); ++k)
          if (k != one && k != other) kept.push_back(all[k]);
        schedule_outcome found = ask(room, i, kept);
        if (detail::is_scheduled(found) && (!best || found.terms < best->terms)) best = std::move(found);
      };
      if (let_go == 0) look(all.size(), all.size());
      for (std::size_t one = 0; let_go > 0 && one < all.size(); ++one) {
        if (let_go == 1) look(one, one);
        for (std::size_t other = one + 1; let_go == 2 && other < all.size(); ++other) look(one, other);
      }
      if (best) return *std::move(best);
    }
    return ask(room, i, {});
  }

  /// Proven: alone, somebody changes no fewer places.
  [[nodiscard]] std::size_t alone_changes(const team_room& empty, std::size_t i) const {
    // Where the search was given up nothing is proven.
    if (agreed_[i].empty()) return 0;
    return ask(empty, i, agreed_[i]).status == schedule_status::unscheduled ? 1 : 0;
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

  void take_out(state& from, std::size_t i) const {
    from.room.give_back(request_.members[i], *from.has[i]);
    from.has[i] = nullptr;
  }

  void place(state& in, std::size_t i, bool anywhere = false) const {
    in.has[i] =
        std::make_shared<const schedule_outcome>(anywhere ? ask(in.room, i, {}) : nearest_to_agreed(in.room, i));
    in.room.take(request_.members[i], *in.has[i]);
  }

  /// Who can keep everything does; then who cannot, then who is new, each by who chooses first.
  [[nodiscard]] state first() const {
    state made{team_room{ground_, request_}, std::vector<std::shared_ptr<const schedule_outcome>>(agreed_.size())};
    for (const std::size_t i : by_.members) {
      if (agreed_[i].empty()) continue;
      schedule_outcome found = ask(made.room, i, agreed_[i]);
      if (!detail::is_scheduled(found)) continue;
      made.has[i] = std::make_shared<const schedule_outcome>(std::move(found));
      made.room.take(request_.members[i], *made.has[i]);
    }
    for (const bool is_new : {false, true})
      for (const std::size_t i : by_.members)
        if (!made.has[i] && agreed_[i].empty() == is_new) place(made, i);
    shut_short_editions(made);
    return made;
  }

  /// As for a team: each time the edition without which fewest lack elsewhere.
  void shut_short_editions(state& in) const {
    for (auto lacking = in.room.short_of_people(); !lacking.empty(); lacking = in.room.short_of_people()) {
      std::optional<state> best;
      for (const std::size_t edition : lacking) {
        state other = in;
        other.room.shut(edition);
        std::vector<std::size_t> out;
        for (const std::size_t i : by_.members)
          if (std::ranges::count(other.has[i]->steps, std::optional{edition}, &scheduled_step::edition) > 0)
            out.push_back(i);
        for (const std::size_t i : out) take_out(other, i);
        for (const std::size_t i : out) place(other, i);
        const auto better = [&] {
          const auto one = other.room.lacking(), another = best->room.lacking();
          return one != another ? one < another : rated(other) < rated(*best);
        };
        if (!best || better()) best = std::move(other);
      }
      in = *std::move(best);
    }
  }

  [[nodiscard]] rating rated(const state& of) const {
    rating made;
    for (std::size_t at = 0; at < by_.members.size(); ++at) {
      const std::size_t i = by_.members[at];
      made.waiting += detail::is_scheduled(*of.has[i]) ? 0 : 1;
      made.changed += changes(i, *of.has[i]);
      if (at == 0 || request_.members[i].turn != request_.members[by_.members[at - 1]].turn) made.terms.push_back(0);
      made.terms.back() += static_cast<std::int64_t>(terms_of(*of.has[i]));
    }
    return made;
  }

  /// Somebody who waits or has changed, first, and a few others behind: the same on every machine.
  [[nodiscard]] std::vector<std::size_t> some(const state& of, std::uint64_t round) const {
    std::vector<std::size_t> open;
    for (const std::size_t i : by_.members)
      if (!detail::is_scheduled(*of.has[i]) || changes(i, *of.has[i]) > 0) open.push_back(i);
    if (open.empty()) return {};
    std::uint64_t seed = round * 0x9e3779b97f4a7c15U + 1;
    const auto roll = [&seed](std::size_t below) {  // splitmix64
      std::uint64_t z = (seed += 0x9e3779b97f4a7c15U);
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
      z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
      return static_cast<std::size_t>((z ^ (z >> 31)) % below);
    };
    std::vector<std::size_t> out{open[roll(open.size())]};
    const std::size_t most = std::min<std::size_t>(by_.members.size(), 2 + roll(3));
    for (std::size_t tries = 0; out.size() < most && tries < 20; ++tries)
      if (const std::size_t other = by_.members[roll(by_.members.size())];
          std::ranges::find(out, other) == out.end())
        out.push_back(other);
    return out;
  }

  void write_down(state best, replanned_team& made) const {
    for (const std::size_t e : best.room.not_running()) best.room.shut(e);
    // Who waits is asked again under what is left, for the reasons.
    for (const std::size_t i : by_.members)
      if (!detail::is_scheduled(*best.has[i])) place(best, i, true);
    made.outcome.shut = best.room.not_running();
    for (std::size_t i = 0; i < agreed_.size(); ++i) {
      made.outcome.members[i].outcome = *best.has[i];
      made.outcome.terms += static_cast<std::int64_t>(terms_of(*best.has[i]));
      made.waiting += detail::is_scheduled(*best.has[i]) ? 0 : 1;
      for (const step_agreement& each : agreed_[i])
        if (std::ranges::none_of(best.has[i]->steps, [&](const scheduled_step& one) {
              return one.step == each.step && place_of(ground_, one) == each;
            }))
          made.changed.push_back({i, each.step});
    }
    std::ranges::sort(made.changed, {}, [](const changed_place& each) { return std::pair{each.member, each.step}; });
    detail::give_roles(ground_, request_, by_, made.outcome);
  }

  const schedule_ground& ground_;
  const team_request& request_;
  const schedule_limits& limits_;
  std::function<bool()> stops_;
  detail::team_order by_;
  std::vector<std::vector<step_agreement>> agreed_;  ///< by member
};

}  // namespace

std::vector<agreed_places> places_of(const schedule_ground& ground, const team_request& request,
                                     const team_outcome& of) {
  detail::require_position(of.members.size(), request.members.size() + 1);
  std::vector<agreed_places> made;
  for (std::size_t i = 0; i < of.members.size(); ++i) {
    agreed_places each{request.members[i].id, {}};
    for (const scheduled_step& step : of.members[i].outcome.steps) each.places.push_back(place_of(ground, step));
    made.push_back(std::move(each));
  }
  return made;
}

result<replanned_team> replan_team(const schedule_ground& ground, const team_request& request,
                                   const std::vector<agreed_places>& agreed, const schedule_limits& limits) {
  for (const team_member& each : request.members) require_standing(ground.fw, each.stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  if (diagnostics wrong = detail::errors_of(ground, request); !wrong.empty()) return wrong;
  return replanner{ground, request, agreed, limits}.find();
}

}  // namespace loopbaan
