// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/placement_round.hpp>

#include <algorithm>
#include <cstdio>
#include <numeric>

#include <partnership/seat_search.hpp>

namespace loopbaan {
namespace {

constexpr std::int64_t most_copies = 100;

/// The places of a school as what binds them changes.
class growing_school {
public:
  growing_school(const placement& of, std::size_t school) : has_{of.capacity_of(school)}, least_{of.least_of(school)} {
    const placing_school& each = of.draft().schools[school];
    per_coach_ = each.students_per_coach ? each.students_per_coach : of.draft().students_per_coach;
    per_trainer_ = each.students_per_trainer ? each.students_per_trainer : of.draft().students_per_trainer;
  }

  [[nodiscard]] std::int64_t places() const { return has_.places; }
  [[nodiscard]] std::int64_t least() const { return least_; }

  /// The least by which it takes more students than now, and no fewer than it takes at the least; none: nothing helps.
  std::optional<more_places> grow() {
    more_places made;
    const std::int64_t before = has_.places, wanted = std::max(before + 1, least_);
    while (has_.places < wanted)
      if (!raise(made)) return std::nullopt;
    made.places = has_.places - before;
    return made;
  }

private:
  /// One more of all that binds.
  bool raise(more_places& made) {
    const std::int64_t now = has_.places;
    const auto add = [now](std::optional<std::int64_t>& places, std::int64_t one, std::int64_t& count) {
      if (!places || *places != now) return true;
      *places += one;
      ++count;
      return one > 0;
    };
    if (!add(has_.coaches, per_coach_.value_or(0), made.coaches) || !add(has_.trainers, per_trainer_.value_or(0), made.trainers) ||
        !add(has_.stated, 1, made.stated))
      return false;
    has_.places = std::min({has_.coaches.value_or(INT64_MAX), has_.trainers.value_or(INT64_MAX), has_.stated.value_or(INT64_MAX)});
    return true;
  }

  school_capacity has_;
  std::int64_t least_;
  std::optional<std::int64_t> per_coach_, per_trainer_;
};

/// How many times the same gives the same again.
std::size_t times(growing_school school, const more_places& first) {
  std::int64_t made = 0;
  for (auto next = school.grow(); next && made < most_copies && *next == first; next = school.grow()) ++made;
  return static_cast<std::size_t>(std::max<std::int64_t>(made, 1));
}

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
  }

  missing_places make(std::uint64_t nodes) {
    missing_places made;
    reach(made);
    for (std::size_t s = 0; s < schools_.size(); ++s)
      if (reached_[s] != 0) offer(s);
    for (const std::size_t n : needs_) ask(n);
    const choice quick = one_by_one();
    choice best = quick;
    if (!quick.proven) {
      asked_.wanted = new_editions_request::aim::cheapest;
      asked_.nodes = nodes;
      const new_editions found = find_new_editions(asked_).value();
      const choice slow{found.count, found.needs_met - std::min(found.needs_met, movers_), found.cents, false};
      if (slow.placed > quick.placed || (slow.placed == quick.placed && slow.units < quick.units)) best = slow;
      best.proven = best.placed + movers_ == found.needs_bound && best.units <= found.aim_bound;
    }
    for (std::size_t e = 0; e < best.count.size(); ++e)
      if (best.count[e] > 0 && more_[e]) {
        const auto so_many = static_cast<std::int64_t>(best.count[e]);
        const more_places& one = *more_[e];
        made.more.push_back({one.school, one.coaches * so_many, one.trainers * so_many, one.stated * so_many, one.places * so_many});
      }
    made.units = best.units;
    made.placed = best.placed;
    made.left = waiting_ - std::min(waiting_, made.placed);
    made.proven = best.proven;
    return made;
  }

private:
  struct choice {
    std::vector<std::size_t> count;  // by possible edition
    std::size_t placed = 0;
    std::int64_t units = 0;
    bool proven = false;
  };

  /// Places of what is there and of copies of what could be more, one copy at a time, the most places for one more first.
  /// Proven where all have a place, and so few units could not give more places, wherever they were.
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
    choice made{std::vector<std::size_t>(asked_.possible.size())};
    std::vector<std::size_t> order;
    bool opens = false;  // is there a school that could open for nothing?
    for (std::size_t e = 0; e < more_.size(); ++e) {
      if (more_[e]) order.push_back(e);
      else opens = opens || there_[school_[e]].empty();
    }
    // The first gives most places for one more; of equal ones at the school that is filled first, then the first by id.
    const auto gives_more = [&](std::size_t one, std::size_t other) {
      const auto &a = asked_.possible[one], &b = asked_.possible[other];
      const auto left = static_cast<std::int64_t>(a.places) * b.cents, right = static_cast<std::int64_t>(b.places) * a.cents;
      if (left != right) return left > right;
      const auto status = [&](std::size_t e) { return schools_[school_[e]].status.value_or(school_status::internship); };
      return status(one) != status(other) ? status(one) < status(other) : a.id < b.id;
    };
    std::ranges::sort(order, gives_more);
    while (seats.without() > 0) {
      std::optional<std::size_t> best;
      std::size_t gain = 0;
      for (const std::size_t e : order) {
        const possible_edition& each = asked_.possible[e];
        if (made.count[e] >= each.most || (best && !better(std::min(each.places, seats.without()), e, gain, *best))) continue;
        const std::size_t seated = detail::seat_search{seats}.add(school_[e], each.places);
        if (seated >= std::max<std::size_t>(each.least, 1) && (!best || better(seated, e, gain, *best))) best = e, gain = seated;
      }
      if (!best) break;
      made.placed += seats.add(school_[*best], asked_.possible[*best].places);
      made.units += asked_.possible[*best].cents;
      ++made.count[*best];
    }
    if (order.empty() || opens || seats.without() > 0) return made;
    const possible_edition& first = asked_.possible[order.front()];
    made.proven = static_cast<std::int64_t>(waiting_) * first.cents > (made.units - 1) * static_cast<std::int64_t>(first.places);
    return made;
  }

  /// Do so many seats for the units of one edition beat so many for those of another?
  [[nodiscard]] bool better(std::size_t seated, std::size_t e, std::size_t others, std::size_t other) const {
    return static_cast<std::int64_t>(seated) * asked_.possible[other].cents > static_cast<std::int64_t>(others) * asked_.possible[e].cents;
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

  void add(char what, std::size_t school, std::size_t places, std::size_t least, std::size_t most, std::optional<more_places> more) {
    could_[school].push_back(asked_.possible.size());
    school_.push_back(school);
    const std::int64_t units = more ? more->coaches + more->trainers + more->stated : 0;
    asked_.possible.push_back({.id = numbered(what, turn_[school]), .places = std::min<std::size_t>(places, 10'000),
                               .least = least, .cents = units, .most = most});
    if (more) more->school = school;
    more_.push_back(more);
  }

  void offer(std::size_t s) {
    growing_school school{of_, s};
    const auto least = static_cast<std::size_t>(school.least());
    const auto places = static_cast<std::size_t>(school.places());
    const auto booked = static_cast<std::size_t>(std::ranges::count_if(there_[s], [&](std::size_t n) { return is_booked(n); }));
    const bool runs = !there_[s].empty();
    if (is_by_subject(s)) {
      if (runs) add('m', s, 1, 0, static_cast<std::size_t>(most_copies), more_places{.stated = 1, .places = 1});
      return;
    }
    if (places > booked && places >= least)
      add('h', s, places - booked, runs ? least - std::min(least, booked) : least, 1, std::nullopt);
    if (!runs && places >= least && places > 0) return;  // what it lacks are students
    const growing_school before = school;
    const auto more = school.grow();
    if (!more) return;
    if (runs || least == 0) add('m', s, static_cast<std::size_t>(more->places), 0, times(before, *more), more);
    else add('m', s, static_cast<std::size_t>(school.places()), least, 1, more);
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
  new_editions_request asked_;
  std::vector<std::optional<more_places>> more_;  // by possible edition; none: what is there already
};

}  // namespace

missing_places find_missing_places(const placement& of, const placement_answer& answer, std::uint64_t nodes) {
  if (answer.found.status > assignment_status::feasible) return {.proven = false};
  return missing_maker{of, answer}.make(nodes);
}

}  // namespace loopbaan
