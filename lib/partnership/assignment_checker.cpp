// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/assignment.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <loopbaan/core/sha256.hpp>

// Counts everything anew; shares no line with the search or with what fills its answers.
namespace loopbaan {
namespace {

class assignment_checker {
public:
  assignment_checker(const assignment_round& round, const assignment& made, std::string_view seed)
      : round_{round}, parts_{round.parts()}, made_{made}, seed_{seed} {}

  std::vector<std::string> check() {
    if (made_.placed.size() != parts_.needs.size()) return {"not every need has an answer"};
    if (made_.lottery.size() != parts_.needs.size()) return {"not every need has a number of the lottery"};
    check_lottery();
    if (made_.status == assignment_status::stopped || made_.status == assignment_status::impossible) {
      for (const auto& each : made_.placed) want(!each, "somebody is placed where nothing was found");
      want(made_.status == assignment_status::stopped || !made_.conflict.empty(), "nothing is in conflict");
      return std::move(said_);
    }
    for (std::size_t n = 0; n < made_.placed.size(); ++n)
      if (made_.placed[n] && *made_.placed[n] >= parts_.needs[n].wishes.size()) return {"a wish that is not there"};
    for (std::size_t n = 0; n < made_.placed.size(); ++n)
      if (made_.placed[n]) there_[edition_of(n)].push_back(n);
    check_needs();
    check_editions();
    check_owners();
    check_values();
    check_wishes();
    if (made_.status == assignment_status::optimal) check_objections();
    return std::move(said_);
  }

private:
  void want(bool so, const std::string& otherwise) {
    if (!so) said_.push_back(otherwise);
  }
  [[nodiscard]] const round_wish& wish_of(std::size_t n) const { return parts_.needs[n].wishes[*made_.placed[n]]; }
  [[nodiscard]] std::size_t edition_of(std::size_t n) const { return round_.edition_of(wish_of(n)); }

  void check_lottery() {
    for (std::size_t n = 0; n < parts_.needs.size(); ++n) {
      const std::string digits = sha256(std::string{seed_} + "\n" + round_.person_of(n)).substr(0, 16);
      want(made_.lottery[n] == std::stoull(digits, nullptr, 16), parts_.needs[n].id + " has drawn another number");
    }
  }

  void check_needs() {
    std::map<std::string, std::vector<std::size_t>> of_person;
    std::map<std::string, std::set<std::string>> of_team;
    for (std::size_t n = 0; n < parts_.needs.size(); ++n) {
      const round_need& need = parts_.needs[n];
      bool booked = false;
      for (std::size_t w = 0; w < need.wishes.size(); ++w) {
        if (!need.wishes[w].booked) continue;
        booked = true;
        want(made_.placed[n] == w, need.id + " has lost what was booked");
      }
      if (made_.placed[n] && !booked) {
        want(wish_of(n).refused.empty(), need.id + " has what was refused before the round");
        want(parts_.editions[edition_of(n)].has_date, need.id + " has a place in an edition without a date");
      }
      if (made_.placed[n]) of_person[round_.person_of(n)].push_back(edition_of(n));
      if (!need.team.empty()) of_team[need.team].insert(made_.placed[n] ? wish_of(n).edition : "");
    }
    for (const auto& [person, editions] : of_person)
      for (std::size_t i = 0; i < editions.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          want(editions[i] != editions[j] && !round_.overlap(editions[i], editions[j]),
               person + " is in two editions on one day");
    for (const auto& [team, editions] : of_team) want(editions.size() == 1, "team " + team + " is not together");
  }

  void check_editions() {
    if (made_.editions.size() != parts_.editions.size()) return want(false, "not every edition has an answer");
    for (std::size_t e = 0; e < parts_.editions.size(); ++e) {
      const round_edition& edition = parts_.editions[e];
      const edition_answer& answer = made_.editions[e];
      const std::vector<std::size_t>& placed = there_[e];
      want(answer.placed == placed, edition.id + " has other people");
      want(answer.taken == placed.size() + edition.filled, edition.id + " has another number of people");
      want(placed.empty() || answer.taken <= edition.most, edition.id + " has more people than places");
      want((placed.empty() && !edition.must_run) || answer.taken >= edition.least, edition.id + " has too few people");
      want(answer.runs == (answer.taken >= edition.least && edition.has_date), edition.id + " runs, or does not");
      want(seats_suffice(edition, placed), edition.id + " has no places for these groups");
    }
  }

  /// By Hall's theorem: of every set of groups, those who have no other reserved places fit into the rest.
  [[nodiscard]] bool seats_suffice(const round_edition& edition, const std::vector<std::size_t>& placed) const {
    const std::size_t kinds = edition.reserved.size();
    if (kinds == 0) return true;
    std::size_t open = edition.most;
    for (const auto& each : edition.reserved) open -= each.places;
    open -= std::min(open, edition.filled);
    for (std::size_t set = 0; set < std::size_t{1} << kinds; ++set) {
      std::size_t seats = open, people = 0;
      for (std::size_t r = 0; r < kinds; ++r)
        if ((set >> r & 1) != 0) seats += edition.reserved[r].places;
      for (const std::size_t n : placed) {
        bool within = true;
        for (std::size_t r = 0; r < kinds; ++r)
          if (std::ranges::count(parts_.needs[n].groups, edition.reserved[r].group) > 0 && (set >> r & 1) == 0)
            within = false;
        if (within) ++people;
      }
      if (people > seats) return false;
    }
    return true;
  }

  [[nodiscard]] bool belongs(std::size_t edition, std::size_t owner) const {
    for (auto o = round_.owner_of(edition); o; o = round_.owner_within(*o))
      if (*o == owner) return true;
    return false;
  }

  void check_owners() {
    for (std::size_t o = 0; o < parts_.owners.size(); ++o) {
      std::size_t people = 0;
      for (const auto& [e, placed] : there_)
        if (belongs(e, o)) people += placed.size();
      want(people <= parts_.owners[o].most, parts_.owners[o].id + " gives more places than it has");
      want(people >= parts_.owners[o].least, parts_.owners[o].id + " has too few people");
    }
  }

  [[nodiscard]] level_value value_of(const rule_level& level) const {
    using kind = rule_level::kind;
    std::map<int, std::int64_t> at_rank;
    for (const auto& need : parts_.needs)
      for (const auto& wish : need.wishes) at_rank[wish.rank] = 0;
    std::int64_t met = 0, stated = 0, sum = 0, squares = 0;
    for (std::size_t n = 0; n < made_.placed.size(); ++n) {
      if (!made_.placed[n]) continue;
      const round_wish& wish = wish_of(n);
      ++met;
      ++at_rank[wish.rank];
      sum += wish.rank;
      squares += std::int64_t{wish.rank} * wish.rank;
      if (level.what == kind::criterion) stated += wish.criteria[level.criterion];
    }
    switch (level.what) {
      case kind::most_met: return {met};
      case kind::criterion: return {stated};
      case kind::rank_sum: return {sum};
      case kind::squared_rank_sum: return {squares};
      default: break;
    }
    level_value profile;
    for (const auto& [rank, count] : at_rank) profile.push_back(count);
    return profile;
  }

  void check_values() {
    if (made_.values.size() != made_.rule.size()) return want(false, "not every level has a value");
    for (std::size_t l = 0; l < made_.rule.size(); ++l)
      want(made_.values[l] == value_of(made_.rule[l]), "level " + std::to_string(l) + " comes to something else");
    want(made_.status != assignment_status::optimal || made_.bounds == made_.values, "what is optimal is not its bound");
  }

  /// What is taken and of how many, of a wish for an edition that is not placed for such a reason.
  [[nodiscard]] std::pair<std::size_t, std::size_t> numbers_of(const wish_answer& answer, std::size_t e) {
    const round_edition& edition = parts_.editions[e];
    std::size_t people = edition.filled;
    if (answer.why == wish_reason::full || answer.why == wish_reason::team)
      return {people + there_[e].size(), edition.most};
    if (answer.why == wish_reason::shut) return {people + rather_there_[e], edition.least};
    if (answer.why != wish_reason::owner_full) return {0, 0};
    const std::size_t owner = answer.other.value_or(parts_.owners.size());
    if (owner >= parts_.owners.size() || !belongs(e, owner)) return {people, 0};
    people = 0;
    for (const auto& [other, placed] : there_)
      if (belongs(other, owner)) people += placed.size();
    return {people, parts_.owners[owner].most};
  }

  /// How many would rather be in each edition than where they are.
  void count_rather_there() {
    for (std::size_t n = 0; n < parts_.needs.size(); ++n)
      for (const round_wish& wish : parts_.needs[n].wishes)
        if (wish.refused.empty() && (!made_.placed[n] || wish.rank < wish_of(n).rank))
          ++rather_there_[round_.edition_of(wish)];
  }

  void check_wishes() {
    count_rather_there();
    if (made_.wishes.size() != parts_.needs.size()) return want(false, "not every wish has an answer");
    std::map<std::size_t, std::vector<std::size_t>> queues, hit;
    for (std::size_t n = 0; n < parts_.needs.size(); ++n)
      if (made_.wishes[n].size() != parts_.needs[n].wishes.size()) return want(false, "not every wish has an answer");
    for (std::size_t n = 0; n < parts_.needs.size(); ++n)
      for (std::size_t w = 0; w < parts_.needs[n].wishes.size(); ++w) {
        const round_wish& wish = parts_.needs[n].wishes[w];
        const wish_answer& answer = made_.wishes[n][w];
        const std::size_t e = round_.edition_of(wish);
        const std::string who = parts_.needs[n].id + " / " + wish.edition;
        want((answer.state == wish_state::placed) == (made_.placed[n] == w), who + ": is placed, or is not");
        want((answer.state == wish_state::not_judged) == (made_.placed[n] != w && !parts_.editions[e].has_date),
             who + ": is judged, or is not");
        want((answer.queue > 0) == (answer.state == wish_state::waiting), who + ": waits, or does not");
        if (answer.state == wish_state::waiting) queues[e].push_back(answer.queue);
        if (answer.why == wish_reason::full && parts_.editions[e].reserved.empty())
          want(there_[e].size() + parts_.editions[e].filled >= parts_.editions[e].most, who + ": waits for a free place");
        if (answer.why == wish_reason::full)
          want(sum_of(answer.kept_by) == there_[e].size() + parts_.editions[e].filled, who + ": not all are counted");
        want(numbers_of(answer, e) == std::pair{answer.taken, answer.limit}, who + ": the numbers are others");
        if (answer.why == wish_reason::shut) hit[e].push_back(n);
      }
    for (std::size_t e = 0; e < parts_.editions.size(); ++e)
      want(made_.editions[e].hit == hit[e], parts_.editions[e].id + " hits others");
    for (auto& [e, queue] : queues) {
      std::ranges::sort(queue);
      for (std::size_t at = 0; at < queue.size(); ++at)
        want(queue[at] == at + 1, parts_.editions[e].id + ": a queue has a gap");
    }
  }

  static std::size_t sum_of(const std::vector<std::size_t>& of) {
    std::size_t sum = 0;
    for (const std::size_t each : of) sum += each;
    return sum;
  }

  /// No waste and no justified complaint: nobody can have a wish that they like better, whether its place is free or
  /// another's, without a level of the rule being worse, or one that drew a smaller number having less. Looked at for
  /// those alone who are of no team, one change at a time.
  void check_objections() {
    for (std::size_t n = 0; n < parts_.needs.size(); ++n)
      for (std::size_t w = 0; w < parts_.needs[n].wishes.size(); ++w) {
        const round_wish& wish = parts_.needs[n].wishes[w];
        const std::size_t e = round_.edition_of(wish);
        if (made_.placed[n] == w || (made_.placed[n] && wish_of(n).rank <= wish.rank) || is_fixed(n)) continue;
        if (!wish.refused.empty() || !parts_.editions[e].has_date) continue;
        const std::vector<std::size_t> holders = there_[e];
        object(n, w, std::nullopt);
        for (const std::size_t q : holders)
          if (!is_fixed(q)) object(n, w, q);
      }
  }

  [[nodiscard]] bool is_fixed(std::size_t n) const {
    if (made_.placed[n] && wish_of(n).booked) return true;
    return std::ranges::count(parts_.needs, parts_.needs[n].team, &round_need::team) > 1 && !parts_.needs[n].team.empty();
  }

  /// Tries the change as an answer of its own, by what this checker asks of any.
  void object(std::size_t n, std::size_t w, std::optional<std::size_t> q) {
    assignment other;
    other.status = assignment_status::feasible;
    other.rule = made_.rule;
    other.placed = made_.placed;
    other.lottery = made_.lottery;
    other.placed[n] = w;
    if (q) other.placed[*q] = std::nullopt;
    assignment_checker tried{round_, other, seed_};
    for (std::size_t i = 0; i < other.placed.size(); ++i)
      if (other.placed[i]) tried.there_[tried.edition_of(i)].push_back(i);
    tried.check_needs();
    tried.check_owners();
    for (const auto& [e, placed] : tried.there_) {
      const round_edition& edition = parts_.editions[e];
      if (placed.size() + edition.filled > edition.most || placed.size() + edition.filled < edition.least ||
          !tried.seats_suffice(edition, placed))
        return;
    }
    for (std::size_t e = 0; e < parts_.editions.size(); ++e)
      if (parts_.editions[e].must_run && tried.there_[e].size() + parts_.editions[e].filled < parts_.editions[e].least)
        return;
    if (!tried.said_.empty()) return;
    const std::string words = parts_.needs[n].id + " could have " + parts_.needs[n].wishes[w].edition;
    for (const rule_level& level : made_.rule) {
      const std::int64_t worse = compared(level, value_of(level), tried.value_of(level));
      if (worse > 0) return;
      if (worse < 0) return want(false, words + ", which is better at " + std::string{name(level.what)});
    }
    // Of equal answers the edition that is first by id runs.
    const std::vector<bool> shut = shut_in(there_), would_be_shut = shut_in(tried.there_);
    if (shut < would_be_shut) return;
    if (would_be_shut < shut) return want(false, words + ", by which an edition runs");
    // Both halves of the lottery: who drew first, and, of one person, the need that is first by id.
    if (!q) return want(false, words + ", which is free");
    const auto turn = [&](std::size_t i) { return std::pair{made_.lottery[i], parts_.needs[i].id}; };
    want(!(turn(n) < turn(*q)), words + ", which " + parts_.needs[*q].id + " has, who drew a larger number");
  }

  [[nodiscard]] std::vector<bool> shut_in(const std::map<std::size_t, std::vector<std::size_t>>& there) const {
    std::map<std::string, bool> by_id;
    for (std::size_t e = 0; e < parts_.editions.size(); ++e) {
      const auto people = there.find(e);
      const std::size_t come = people == there.end() ? 0 : people->second.size();
      by_id[parts_.editions[e].id] = come + parts_.editions[e].filled < parts_.editions[e].least;
    }
    std::vector<bool> shut;
    for (const auto& [id, is_shut] : by_id) shut.push_back(is_shut);
    return shut;
  }

  /// Above nought: the second is worse.
  static std::int64_t compared(const rule_level& level, const level_value& one, const level_value& two) {
    using kind = rule_level::kind;
    if (level.what == kind::most_met) return one[0] - two[0];
    if (one.size() == 1 && level.what != kind::most_at_best_ranks && level.what != kind::fewest_at_worst_ranks)
      return two[0] - one[0];
    const bool best_first = level.what == kind::most_at_best_ranks;
    for (std::size_t i = 0; i < one.size(); ++i) {
      const std::size_t r = best_first ? i : one.size() - 1 - i;
      if (one[r] != two[r] && (best_first || r > 0)) return best_first ? one[r] - two[r] : two[r] - one[r];
    }
    return 0;
  }

  const assignment_round& round_;
  const round_draft& parts_;
  const assignment& made_;
  std::string_view seed_;
  std::map<std::size_t, std::vector<std::size_t>> there_;
  std::map<std::size_t, std::size_t> rather_there_;
  std::vector<std::string> said_;
};

}  // namespace

std::vector<std::string> check_assignment(const assignment_round& round, const assignment& made, std::string_view seed) {
  return assignment_checker{round, made, seed}.check();
}

}  // namespace loopbaan
