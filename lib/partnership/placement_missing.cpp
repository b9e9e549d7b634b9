// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/placement_round.hpp>

#include <algorithm>
#include <cstdio>
#include <numeric>

#include <partnership/place_growth.hpp>
#include <partnership/seat_search.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t most_copies = 100;  // of one edition, in a question about new editions

using detail::units_of;

std::string numbered(char what, std::size_t turn) {
  char made[32];
  std::snprintf(made, sizeof made, "%c%08zu", what, turn);
  return made;
}

/// What there could be more of, for whom, becoming a question about new editions.
class missing_maker {
public:
  missing_maker(const placement& of, const placement_answer& answer)
      : of_{of}, answer_{answer}, schools_{of.draft().schools}, placed_{schools_of(answer)} {
    there_.resize(schools_.size());
    for (std::size_t n = 0; n < placed_.size(); ++n)
      if (placed_[n]) there_[*placed_[n]].push_back(n);
    std::vector<std::size_t> by_id(schools_.size());
    std::iota(by_id.begin(), by_id.end(), std::size_t{0});
    std::ranges::sort(by_id, {}, [&](std::size_t s) { return std::string_view{schools_[s].id}; });
    turn_.resize(by_id.size());
    for (std::size_t at = 0; at < by_id.size(); ++at) turn_[by_id[at]] = at;
    could_.resize(schools_.size());
    steps_.resize(schools_.size());
    opens_with_.resize(schools_.size());
  }

  missing_places make(std::uint64_t nodes) {
    missing_places made;
    reach(made);
    for (std::size_t s = 0; s < schools_.size(); ++s)
      if (reached_[s] != 0) offer(s, made);
    for (const std::size_t n : needs_) ask(n);
    const choice quick = one_by_one();
    choice best = quick;
    if (!quick.proven) {
      asked_.wanted = new_editions_request::aim::cheapest;
      asked_.nodes = nodes;
      const new_editions found = find_new_editions(asked_).value();
      if (const auto slow = steps_of(found); slow && (slow->placed > quick.placed || (slow->placed == quick.placed && slow->units < quick.units)))
        best = *slow;
      best.proven = !is_cut_ && best.placed + movers_ == found.needs_bound && best.units <= found.aim_bound;
    }
    for (std::size_t s = 0; s < schools_.size(); ++s)
      if (best.steps[s] > 0) made.more.push_back(first_steps(s, 0, best.steps[s]));
    made.units = best.units;
    made.placed = best.placed;
    made.left = waiting_ - std::min(waiting_, made.placed);
    // A place that is free may be had by who has none, where the search was stopped; by subject nobody was moved.
    made.proven = best.proven && answer_.found.status == assignment_status::optimal && !by_subject_;
    return made;
  }

private:
  struct choice {
    std::vector<std::size_t> steps;  // by school
    std::size_t placed = 0;
    std::int64_t units = 0;
    bool proven = false;
  };

  /// So many steps of a school together, after so many.
  [[nodiscard]] more_places first_steps(std::size_t s, std::size_t after, std::size_t count) const {
    more_places made{.school = s};
    for (std::size_t i = after; i < after + count; ++i) made = detail::sum_of(made, steps_[s][i]);
    return made;
  }

  /// What such an answer comes to; none where it has a step without the one before.
  [[nodiscard]] std::optional<choice> steps_of(const new_editions& found) const {
    choice made{std::vector<std::size_t>(schools_.size()), found.needs_met - std::min(found.needs_met, movers_), found.cents, false};
    for (std::size_t e = 0; e < found.count.size(); ++e) {
      if (found.count[e] == 0 || !run_[e]) continue;
      if (made.steps[school_[e]] != *run_[e]) return std::nullopt;
      made.steps[school_[e]] += found.count[e];
    }
    return made;
  }

  /// Places of what is there and of what could be more, some steps at one school at a time, the most places for a unit first.
  /// Proven where all have a place, and fewer units could not give so many, wherever they were.
  [[nodiscard]] choice one_by_one() const {
    std::vector<std::vector<std::size_t>> could;
    std::vector<std::size_t> sits, places(schools_.size());
    for (const std::size_t n : needs_) {
      could.emplace_back();
      for (std::size_t s = 0; s < schools_.size(); ++s)
        if (reached_[s] != 0 && fits(n, s)) could.back().push_back(s);
      sits.push_back(placed_[n] ? *placed_[n] : detail::seat_search::nowhere);
      if (placed_[n]) ++places[*placed_[n]];
    }
    detail::seat_search seats{could, std::move(sits), std::move(places)};
    choice made{std::vector<std::size_t>(schools_.size())};
    std::vector<std::size_t> order;
    for (std::size_t s = 0; s < schools_.size(); ++s)
      if (!steps_[s].empty()) order.push_back(s);
    // Of equal ones at the school that is filled first, then the first by id.
    std::ranges::sort(order, {}, [&](std::size_t s) {
      return std::pair{schools_[s].status.value_or(school_status::internship), std::string_view{schools_[s].id}};
    });
    while (seats.without() > 0) {
      std::size_t at = 0, count = 0, gain = 0;
      std::int64_t cost = 1;
      for (const std::size_t s : order) {
        more_places more{.school = s};
        for (std::size_t i = made.steps[s]; i < steps_[s].size(); ++i) {
          more = detail::sum_of(more, steps_[s][i]);
          const auto given = static_cast<std::size_t>(more.places);
          const auto better = [&](std::size_t seated) {
            return static_cast<std::int64_t>(seated) * cost > static_cast<std::int64_t>(gain) * units_of(more);
          };
          if (better(std::min(given, seats.without()))) {
            const std::size_t seated = detail::seat_search{seats}.add(s, given);
            if (seated >= (made.steps[s] == 0 ? opens_with_[s] : 0) && better(seated))
              at = s, count = i + 1 - made.steps[s], gain = seated, cost = units_of(more);
            if (seated < given) break;
          }
          if (given >= seats.without()) break;
        }
      }
      if (gain == 0) break;
      const more_places more = first_steps(at, made.steps[at], count);
      made.placed += seats.add(at, static_cast<std::size_t>(more.places));
      made.units += units_of(more);
      made.steps[at] += count;
    }
    if (opens_ || seats.without() > 0) return made;
    const auto fewest = detail::fewest_units(steps_, waiting_);
    made.proven = fewest && made.units <= *fewest;
    return made;
  }

  [[nodiscard]] bool fits(std::size_t n, std::size_t s) const {
    const school_fit fit = answer_.asked.fits[n][s];
    return fit == school_fit::fits || fit == school_fit::no_places;
  }

  [[nodiscard]] bool is_by_subject(std::size_t s) const { return answer_.asked.round.parts().editions[s].by_group; }
  [[nodiscard]] bool is_booked(std::size_t n) const {
    return placed_[n] && answer_.asked.round.parts().needs[n].wishes[*answer_.found.placed[n]].booked;
  }

  /// Who has no place, the schools that fit them, who is there and may move, the schools that fit those, and so on.
  void reach(missing_places& made) {
    reached_.assign(schools_.size(), 0);
    std::vector<char> seen(placed_.size());
    for (std::size_t n = 0; n < placed_.size(); ++n) {
      if (placed_[n]) continue;
      bool anywhere = false;
      for (std::size_t s = 0; s < schools_.size() && !anywhere; ++s) anywhere = fits(n, s);
      if (anywhere) needs_.push_back(n), seen[n] = 1, ++waiting_;
      else made.nowhere.push_back(n);
    }
    for (std::size_t at = 0; at < needs_.size(); ++at)
      for (std::size_t s = 0; s < schools_.size(); ++s) {
        if (!fits(needs_[at], s) || reached_[s] != 0) continue;
        reached_[s] = 1;
        if (is_by_subject(s)) continue;
        for (const std::size_t other : there_[s])
          if (seen[other] == 0 && !is_booked(other)) seen[other] = 1, needs_.push_back(other), ++movers_;
      }
    std::ranges::sort(needs_);
  }

  void add(char what, std::size_t school, std::size_t places, std::size_t least, std::size_t most, std::optional<std::size_t> run,
           std::int64_t units) {
    could_[school].push_back(asked_.possible.size());
    school_.push_back(school);
    run_.push_back(run);
    is_cut_ = is_cut_ || places > 10'000 || most > most_copies;
    asked_.possible.push_back({.id = numbered(what, turn_[school]) + "-" + numbered('r', run.value_or(0)), .places = std::min<std::size_t>(places, 10'000),
                               .least = least, .cents = units, .most = std::min(most, most_copies)});
  }

  void offer(std::size_t s, missing_places& made) {
    if (is_by_subject(s)) {
      by_subject_ = true;
      offer_by_subject(s, made);
    } else {
      const auto least = static_cast<std::size_t>(of_.least_of(s)), places = static_cast<std::size_t>(of_.capacity_of(s).places);
      const auto booked = static_cast<std::size_t>(std::ranges::count_if(there_[s], [&](std::size_t n) { return is_booked(n); }));
      const bool runs = !there_[s].empty();
      if (places > booked && places >= least)
        add('h', s, places - booked, runs ? least - std::min(least, booked) : least, 1, std::nullopt, 0), opens_ = opens_ || !runs;
      if (!runs && places >= least && places > 0) return;  // what it lacks are students
      steps_[s] = detail::growing_school{of_, s}.steps(static_cast<std::int64_t>(least), static_cast<std::int64_t>(waiting_));
      if (!runs && least > 0 && !steps_[s].empty()) {
        steps_[s].front().places += of_.capacity_of(s).places;  // what it has is of use when it opens
        opens_with_[s] = least;
      }
    }
    offer_runs(s);
  }

  /// A place for a subject where coaches, trainers and the most of the school leave room for it. Else what is missing there is
  /// not worked out: both would have to go up.
  void offer_by_subject(std::size_t s, missing_places& made) {
    const school_capacity has = of_.capacity_of(s);
    const std::int64_t room = std::min({has.coaches.value_or(INT64_MAX), has.trainers.value_or(INT64_MAX), schools_[s].most.value_or(INT64_MAX)}) -
                              static_cast<std::int64_t>(there_[s].size());
    if (there_[s].empty() || room <= 0) made.not_worked_out.push_back(s);
    else steps_[s].assign(static_cast<std::size_t>(std::min(room, static_cast<std::int64_t>(waiting_))), {.school = s, .stated = 1, .places = 1});
  }

  /// Steps that are the same, one after the other, are one edition.
  void offer_runs(std::size_t s) {
    for (std::size_t from = 0, to = 0; from < steps_[s].size(); from = to) {
      const bool is_opening = from == 0 && opens_with_[s] > 0;
      for (to = from + 1; !is_opening && to < steps_[s].size() && steps_[s][to] == steps_[s][from];) ++to;
      add('m', s, static_cast<std::size_t>(steps_[s][from].places), is_opening ? opens_with_[s] : 0, to - from, from, units_of(steps_[s][from]));
    }
  }

  void ask(std::size_t n) {
    unmet_need made{.id = answer_.asked.round.parts().needs[n].id};
    for (std::size_t s = 0; s < schools_.size(); ++s)
      if (reached_[s] != 0 && fits(n, s)) made.met_by.insert(made.met_by.end(), could_[s].begin(), could_[s].end());
    asked_.needs.push_back(std::move(made));
  }

  const placement& of_;
  const placement_answer& answer_;
  const std::vector<placing_school>& schools_;
  std::vector<std::optional<std::size_t>> placed_;
  std::vector<std::vector<std::size_t>> there_, could_;  // by school
  std::vector<std::size_t> turn_, needs_, school_;  // by school; students; by possible edition
  std::vector<char> reached_;
  std::size_t waiting_ = 0, movers_ = 0;
  std::vector<std::vector<more_places>> steps_;  // by school: what could be more, each after the one before
  std::vector<std::size_t> opens_with_;          // by school that is shut: so many, or nobody
  bool opens_ = false;                           // is there a school that could open for nothing?
  bool by_subject_ = false;                      // is there one by subject?
  bool is_cut_ = false;                          // is less asked than there could be?
  new_editions_request asked_;
  std::vector<std::optional<std::size_t>> run_;  // by possible edition its first step; none: what is there already
};

}  // namespace

missing_places find_missing_places(const placement& of, const placement_answer& answer, std::uint64_t nodes) {
  if (answer.found.status > assignment_status::feasible) return {.proven = false};
  return missing_maker{of, answer}.make(nodes);
}

}  // namespace loopbaan
