// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/schedule/replan.hpp>

#include <algorithm>
#include <functional>
#include <memory>
#include <numeric>
#include <stop_token>
#include <tuple>

#include <schedule/nearest_places.hpp>
#include <schedule/search_limits.hpp>
#include <schedule/team_bound.hpp>
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
      forced += never ? agreed_[i].size() : nearest_to_agreed(empty, i).let_go_at_least;
      tell(i + 1);
    }
    made.outcome.terms_bound = detail::least_terms(ground_, request_, bounds);
    made.changed_bound = std::max(forced, crowded_out());

    state best = first();
    tell(2 * request_.members.size());
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

  void tell(std::size_t done) {
    if (told_ && !told_(done, 2 * request_.members.size() + request_.rounds)) stop_.request_stop();
  }

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
        return is_at(one, each);
      });
    }));
  }

  /// In the edition that was agreed, or beginning in the term that was.
  [[nodiscard]] bool is_at(const scheduled_step& one, const step_agreement& place) const {
    return one.step == place.step &&
           (place_of(ground_, one) == place || ground_.calendar.terms()[one.first].id == place.where);
  }

  [[nodiscard]] detail::nearest_places nearest_to_agreed(const team_room& room, std::size_t i) const {
    return detail::find_nearest(agreed_[i], [&](const std::vector<step_agreement>& kept) { return ask(room, i, kept); });
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
        std::make_shared<const schedule_outcome>(anywhere ? ask(in.room, i, {}) : nearest_to_agreed(in.room, i).outcome);
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
};

}  // namespace

std::string_view name(change_reason why) noexcept {
  switch (why) {
    case change_reason::gone:
      return "gone";
    case change_reason::shut:
      return "shut";
    case change_reason::own:
      return "own";
    case change_reason::full:
      return "full";
    case change_reason::others:
      return "others";
  }
  return "";
}

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
                                   const std::vector<agreed_places>& agreed, const schedule_limits& limits,
                                   const progress& told) {
  for (const team_member& each : request.members) require_standing(ground.fw, each.stands);
  if (ground.held != nullptr) require_same(ground.fw, ground.held->fw());
  if (diagnostics wrong = detail::errors_of(ground, request); !wrong.empty()) return wrong;
  return replanner{ground, request, agreed, limits, told}.find();
}

}  // namespace loopbaan
