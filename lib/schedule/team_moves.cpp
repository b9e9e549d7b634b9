// SPDX-License-Identifier: BSL-1.0
#include <schedule/team_moves.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include <schedule/step_places.hpp>

namespace loopbaan::detail {

team_moves::team_moves(const schedule_ground& ground, const team_request& request, const team_order& by,
                       const team_floor& floor, asker ask, rater rate)
    : ground_{ground}, request_{request}, order_{by.members}, floor_{floor}, ask_{std::move(ask)}, rate_{std::move(rate)} {
  if (ground.held == nullptr) return;
  for (const step_edition& each : ground.held->editions()) step_of_.push_back(*ground.fw.steps().find(each.step));
}

bool team_moves::asks(std::size_t member, std::size_t edition) const {
  return std::ranges::count(request_.members[member].request.steps, step_of_[edition], &step_to_schedule::step) > 0;
}

bool team_moves::finds_places(const team_state& in, std::size_t member, std::optional<std::size_t> edition) const {
  if (ground_.held == nullptr) return true;
  const team_member& who = request_.members[member];
  return std::ranges::all_of(who.request.steps, [&](const step_to_schedule& each) {
    const auto& editions = ground_.held->editions_of(each.step);
    return editions.empty() || std::ranges::any_of(editions, [&](std::size_t e) {
      const bool is_open = edition && step_of_[*edition] == each.step ? e == *edition : !in.room.is_shut(e);
      return is_open && (is_in(in, member, e) || in.room.has_room(e, who));
    });
  });
}

bool team_moves::is_in(const team_state& of, std::size_t member, std::size_t edition) const {
  return std::ranges::count(of.has[member]->steps, std::optional{edition}, &scheduled_step::edition) > 0;
}

void team_moves::take_out(team_state& from, std::size_t member) const {
  from.room.give_back(request_.members[member], *from.has[member]);
  from.has[member] = nullptr;
}

void team_moves::put(team_state& in, std::size_t member, std::shared_ptr<const schedule_outcome> has) const {
  in.has[member] = std::move(has);
  in.room.take(request_.members[member], *in.has[member]);
}

void team_moves::place(team_state& in, const std::vector<std::size_t>& which) const {
  for (const std::size_t i : which) put(in, i, std::make_shared<const schedule_outcome>(ask_(in.room, i, {})));
}

/// Brings people into an edition until it runs, so that no other falls short that did not; false where that cannot be,
/// and then all is as it was.
bool team_moves::fill(team_state& in, std::size_t edition) const {
  const step_index step = step_of_[edition];
  std::vector<std::size_t> others;
  for (const std::size_t e : ground_.held->editions_of(step))
    if (e != edition) others.push_back(e);
  // Who gains most first: who waits, then who is in the latest; of these, who chose last.
  std::vector<std::pair<std::size_t, std::size_t>> people;
  for (std::size_t at = order_.size(); at-- > 0;) {
    const std::size_t i = order_[at];
    if (!can_end(i) || !asks(i, edition) || is_in(in, i, edition) || !finds_places(in, i, edition)) continue;
    const auto here = std::ranges::find(in.has[i]->steps, step, &scheduled_step::step);
    people.emplace_back(here == in.has[i]->steps.end() ? ground_.calendar.size() : here->last, i);
  }
  std::ranges::stable_sort(people, std::ranges::greater{}, [](const auto& each) { return each.first; });
  if (static_cast<std::int64_t>(people.size()) < in.room.lacks(edition)) return false;
  team_state made = in;
  auto left = static_cast<std::int64_t>(people.size());
  for (const auto& [unused, i] : people) {
    if (made.room.lacks(edition) == 0 || made.room.lacks(edition) > left--) break;
    if (!finds_places(made, i, edition)) continue;
    const std::vector<std::size_t> short_before = made.room.short_of_people();
    const std::int64_t lacked = made.room.lacks(edition);
    const auto had = made.has[i];
    take_out(made, i);
    put(made, i, std::make_shared<const schedule_outcome>(ask_(made.room, i, others)));
    const bool helps = made.room.lacks(edition) < lacked && std::ranges::all_of(made.room.short_of_people(), [&](std::size_t e) {
      return e == edition || std::ranges::binary_search(short_before, e);
    });
    if (helps) continue;
    take_out(made, i);
    put(made, i, had);
  }
  if (made.room.lacks(edition) > 0) return false;
  in = std::move(made);
  return true;
}

/// With an edition shut; who was in it has chosen anew.
team_state team_moves::without(team_state in, std::size_t edition) const {
  in.room.shut(edition);
  std::vector<std::size_t> out;
  for (const std::size_t i : order_)
    if (is_in(in, i, edition)) out.push_back(i);
  for (const std::size_t i : out) take_out(in, i);
  place(in, out);
  return in;
}

void team_moves::settle(team_state& in, shuts rule) const {
  const auto rated = [&](const team_state& of) {
    rating made = rate_(of);
    made.insert(rule == shuts::fewest_terms ? made.end() : made.begin(), of.room.lacking());
    return made;
  };
  for (auto lacking = in.room.short_of_people(); !lacking.empty(); lacking = in.room.short_of_people()) {
    std::ranges::stable_sort(lacking, {}, [&](std::size_t e) { return in.room.lacks(e); });
    if (std::ranges::any_of(lacking, [&](std::size_t e) { return fill(in, e); })) continue;
    std::optional<team_state> best;
    for (const std::size_t edition : lacking) {
      team_state other = without(in, edition);
      if (!best || rated(other) < rated(*best)) best = std::move(other);
    }
    in = *std::move(best);
  }
}

void team_moves::let_in_who_waits(team_state& in) const {
  for (const std::size_t i : order_) {
    if (is_scheduled(*in.has[i]) || !can_end(i) || !finds_places(in, i)) continue;
    take_out(in, i);
    place(in, {i});
  }
}

team_state team_moves::with_other_editions(team_state in, std::size_t edition, bool more) const {
  if (!in.room.is_shut(edition)) {
    in = without(std::move(in), edition);
  } else {
    in.room.open(edition);
    for (std::size_t e = 0; more && e < step_of_.size(); ++e)
      if (in.room.is_shut(e) && !floor_.never[e] && std::ranges::any_of(order_, [&](std::size_t i) {
            return !is_scheduled(*in.has[i]) && can_end(i) && asks(i, edition) && asks(i, e);
          }))
        in.room.open(e);
    let_in_who_waits(in);
    if (in.room.lacks(edition) > 0) static_cast<void>(fill(in, edition));
  }
  settle(in);
  let_in_who_waits(in);
  settle(in);
  return in;
}

std::vector<std::size_t> team_moves::movable(const team_state& of) const {
  std::vector<std::size_t> found;
  for (std::size_t e = 0; e < step_of_.size(); ++e) {
    if (floor_.never[e]) continue;
    const bool asked = of.room.is_shut(e)
                           ? std::ranges::any_of(order_, [&](std::size_t i) { return can_end(i) && asks(i, e); })
                           : of.room.people_in(e) > 0 && size_of(ground_.held->editions()[e], 1).least > 0;
    if (asked) found.push_back(e);
  }
  return found;
}

team_floor shut_what_never_runs(team_room& room, const schedule_ground& ground, const team_request& request,
                                std::vector<std::int64_t> alone, const team_moves::asker& ask) {
  const auto there_are = static_cast<std::int64_t>(ground.calendar.size());
  const std::size_t editions = ground.held == nullptr ? 0 : ground.held->editions().size();
  team_floor made{std::move(alone), std::vector<bool>(editions, false)};
  auto& [terms, never] = made;
  const auto can_be_in = [&, &terms = made.terms](std::size_t i, std::size_t e) {
    return terms[i] <= there_are && room.has_room(e, request.members[i]) &&
           std::ranges::count(request.members[i].request.taken, e) == 0 &&
           std::ranges::count(request.members[i].request.steps, *ground.fw.steps().find(ground.held->editions()[e].step),
                              &step_to_schedule::step) > 0;
  };
  for (std::vector<std::size_t> closed{0}; !closed.empty();) {
    closed.clear();
    for (std::size_t e = 0; e < editions; ++e) {
      if (never[e]) continue;
      std::int64_t people = 0;
      for (std::size_t i = 0; i < terms.size(); ++i) people += can_be_in(i, e) ? 1 : 0;
      if (size_of(ground.held->editions()[e], static_cast<std::int64_t>(terms.size())).least <= people) continue;
      closed.push_back(e);
    }
    std::vector<std::size_t> again;
    for (std::size_t i = 0; i < terms.size(); ++i)
      if (std::ranges::any_of(closed, [&](std::size_t e) { return can_be_in(i, e); })) again.push_back(i);
    for (const std::size_t e : closed) never[e] = true, room.shut(e);
    for (const std::size_t i : again)
      terms[i] = std::max(terms[i], static_cast<std::int64_t>(ask(room, i, {}).terms_bound));
  }
  return made;
}

void limit_to_first_choice(team_room& room, const schedule_ground& ground, const team_request& request,
                           const team_floor& floor) {
  if (ground.held == nullptr) return;
  for (const step_index step : ground.fw.steps().indices()) {
    if (ground.held->editions_of(step).empty()) continue;
    std::vector<std::int64_t> of_step;
    for (std::size_t i = 0; i < floor.terms.size(); ++i)
      if (floor.terms[i] <= static_cast<std::int64_t>(ground.calendar.size()) &&
          std::ranges::count(request.members[i].request.steps, step, &step_to_schedule::step) > 0)
        of_step.push_back(floor.terms[i]);
    std::ranges::sort(of_step);
    for (const auto& [edition, people] : places_of_step(ground, step, of_step, floor.never).people) room.limit(edition, people);
  }
}

}  // namespace loopbaan::detail
