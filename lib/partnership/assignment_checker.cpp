// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/assignment.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <loopbaan/core/sha256.hpp>
#include <partnership/objections.hpp>

// Counts everything anew; shares no line with the search or with what fills its answers.
namespace loopbaan {
namespace {

class assignment_checker {
public:
  assignment_checker(const assignment_round& round, const assignment& made, std::string_view seed)
      : round_{round}, parts_{round.parts()}, made_{made}, seed_{seed} {}

  std::vector<text> check() {
    if (made_.placed.size() != parts_.needs.size())
      return {text{"niet elke behoefte heeft een antwoord", "not every need has an answer"}};
    if (made_.lottery.size() != parts_.needs.size())
      return {text{"niet elke behoefte heeft een lotnummer", "not every need has a number of the lottery"}};
    check_lottery();
    if (made_.status == assignment_status::stopped || made_.status == assignment_status::impossible) {
      for (const auto& each : made_.placed)
        if (each)
          say(text{"er is iemand geplaatst waar niets gevonden is", "somebody is placed where nothing was found"});
      if (!(made_.status == assignment_status::stopped || !made_.conflict.empty()))
        say(text{"er is niets in strijd", "nothing is in conflict"});
      return std::move(said_);
    }
    for (std::size_t n = 0; n < made_.placed.size(); ++n)
      if (made_.placed[n] && *made_.placed[n] >= parts_.needs[n].wishes.size())
        return {text{"een wens die er niet is", "a wish that is not there"}};
    for (std::size_t n = 0; n < made_.placed.size(); ++n)
      if (made_.placed[n]) there_[edition_of(n)].push_back(n);
    check_needs();
    check_editions();
    check_owners();
    check_values();
    check_wishes();
    if (made_.status == assignment_status::optimal && said_.empty())
      for (text& each : detail::objections{round_, made_}.found()) said_.push_back(std::move(each));
    return std::move(said_);
  }

private:
  void say(text what) { said_.push_back(std::move(what)); }
  [[nodiscard]] const round_wish& wish_of(std::size_t n) const { return parts_.needs[n].wishes[*made_.placed[n]]; }
  [[nodiscard]] std::size_t edition_of(std::size_t n) const { return round_.edition_of(n, *made_.placed[n]); }

  void check_lottery() {
    for (std::size_t n = 0; n < parts_.needs.size(); ++n) {
      const std::string digits = sha256(std::string{seed_} + "\n" + round_.person_of(n)).substr(0, 16);
      if (made_.lottery[n] != std::stoull(digits, nullptr, 16))
        say(detail::filled("{0} heeft een ander lot", "{0} has drawn another number",
                           {parts_.needs[n].id}));
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
        if (made_.placed[n] != w)
          say(detail::filled("{0} is kwijt wat geboekt was", "{0} has lost what was booked", {need.id}));
      }
      if (made_.placed[n] && !booked) {
        if (!wish_of(n).refused.empty())
          say(detail::filled("{0} heeft wat voor de ronde geweigerd was", "{0} has what was refused before the round",
                             {need.id}));
        if (!parts_.editions[edition_of(n)].has_date)
          say(detail::filled("{0} heeft een plaats in een uitvoering zonder datum",
                             "{0} has a place in an edition without a date", {need.id}));
      }
      if (made_.placed[n]) of_person[round_.person_of(n)].push_back(edition_of(n));
      if (!need.team.empty()) of_team[need.team].insert(made_.placed[n] ? wish_of(n).edition : "");
    }
    for (const auto& [person, editions] : of_person)
      for (std::size_t i = 0; i < editions.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          if (!(editions[i] != editions[j] && !round_.overlap(editions[i], editions[j])))
            say(detail::filled("{0} zit op een dag in twee uitvoeringen", "{0} is in two editions on one day",
                               {person}));
    for (const auto& [team, editions] : of_team)
      if (editions.size() != 1) say(detail::filled("team {0} is niet bij elkaar", "team {0} is not together", {team}));
  }

  void check_editions() {
    if (made_.editions.size() != parts_.editions.size())
      return say(text{"niet elke uitvoering heeft een antwoord", "not every edition has an answer"});
    for (std::size_t e = 0; e < parts_.editions.size(); ++e) {
      const round_edition& edition = parts_.editions[e];
      const edition_answer& answer = made_.editions[e];
      const std::vector<std::size_t>& placed = there_[e];
      if (answer.placed != placed) say(detail::filled("in {0} zitten anderen", "{0} has other people", {edition.id}));
      if (answer.taken != placed.size() + edition.filled)
        say(detail::filled("in {0} zitten er meer of minder", "{0} has another number of people", {edition.id}));
      if (!(placed.empty() || answer.taken <= edition.most))
        say(detail::filled("in {0} zitten er meer dan er plaatsen zijn", "{0} has more people than places",
                           {edition.id}));
      if (!((placed.empty() && !edition.must_run) || answer.taken >= edition.least || !edition.has_date))
        say(detail::filled("in {0} zitten er te weinig", "{0} has too few people", {edition.id}));
      if (!(answer.runs == (answer.taken >= edition.least && edition.has_date)))
        say(detail::filled("{0} gaat door, of juist niet", "{0} runs, or does not", {edition.id}));
      if (!all_sit(edition, placed))
        say(detail::filled("{0} heeft voor deze groepen geen plaatsen", "{0} has no places for these groups",
                           {edition.id}));
    }
  }

  [[nodiscard]] bool all_sit(const round_edition& edition, const std::vector<std::size_t>& placed) const {
    std::map<std::vector<std::string>, std::size_t> mixes;
    for (const std::size_t n : placed) ++mixes[detail::mix_of(edition, parts_.needs[n])];
    return (edition.reserved.empty() && !edition.by_group) || detail::seats_suffice(edition, mixes);
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
      if (people > parts_.owners[o].most)
        say(detail::filled("{0} geeft meer plaatsen dan er zijn", "{0} gives more places than it has",
                           {parts_.owners[o].id}));
      if (people < parts_.owners[o].least)
        say(detail::filled("{0} heeft er te weinig", "{0} offers to too few people", {parts_.owners[o].id}));
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
      case kind::most_met:
        return {met};
      case kind::criterion:
        return {stated};
      case kind::rank_sum:
        return {sum};
      case kind::squared_rank_sum:
        return {squares};
      default:
        break;
    }
    level_value profile;
    for (const auto& [rank, count] : at_rank) profile.push_back(count);
    return profile;
  }

  void check_values() {
    if (made_.values.size() != made_.rule.size())
      return say(text{"niet elke trede heeft een waarde", "not every level has a value"});
    for (std::size_t l = 0; l < made_.rule.size(); ++l)
      if (made_.values[l] != value_of(made_.rule[l]))
        say(detail::filled("trede {0} komt op iets anders uit", "level {0} comes to something else",
                           {std::to_string(l + 1)}));
    if (!(made_.status != assignment_status::optimal || made_.bounds == made_.values))
      say(text{"wat het beste heet, is niet wat bewezen is", "what is optimal is not its bound"});
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
    if (made_.wishes.size() != parts_.needs.size())
      return say(text{"niet elke wens heeft een antwoord", "not every wish has an answer"});
    std::map<std::size_t, std::vector<std::size_t>> queues, hit;
    for (std::size_t n = 0; n < parts_.needs.size(); ++n)
      if (made_.wishes[n].size() != parts_.needs[n].wishes.size())
        return say(text{"niet elke wens heeft een antwoord", "not every wish has an answer"});
    for (std::size_t n = 0; n < parts_.needs.size(); ++n)
      for (std::size_t w = 0; w < parts_.needs[n].wishes.size(); ++w) {
        const round_wish& wish = parts_.needs[n].wishes[w];
        const wish_answer& answer = made_.wishes[n][w];
        const std::size_t e = round_.edition_of(n, w);
        const text who{parts_.needs[n].id + " / " + wish.edition};
        if (!((answer.state == wish_state::placed) == (made_.placed[n] == w)))
          say(detail::filled("{0}: is geplaatst, of juist niet", "{0}: is placed, or is not", {who}));
        if (!((answer.state == wish_state::not_judged) == (made_.placed[n] != w && !parts_.editions[e].has_date)))
          say(detail::filled("{0}: is beoordeeld, of juist niet", "{0}: is judged, or is not", {who}));
        if (!((answer.queue > 0) == (answer.state == wish_state::waiting)))
          say(detail::filled("{0}: wacht, of juist niet", "{0}: waits, or does not", {who}));
        if (answer.state == wish_state::waiting) queues[e].push_back(answer.queue);
        if (answer.why == wish_reason::full && parts_.editions[e].reserved.empty() && !parts_.editions[e].by_group)
          if (there_[e].size() + parts_.editions[e].filled < parts_.editions[e].most)
            say(detail::filled("{0}: wacht op een plaats die vrij is", "{0}: waits for a free place", {who}));
        if (answer.why == wish_reason::full)
          if (sum_of(answer.kept_by) != there_[e].size() + parts_.editions[e].filled)
            say(detail::filled("{0}: niet iedereen is geteld", "{0}: not all are counted", {who}));
        if (numbers_of(answer, e) != std::pair{answer.taken, answer.limit})
          say(detail::filled("{0}: de aantallen zijn anders", "{0}: the numbers are others", {who}));
        if (answer.why == wish_reason::shut) hit[e].push_back(n);
      }
    for (std::size_t e = 0; e < parts_.editions.size(); ++e)
      if (made_.editions[e].hit != hit[e])
        say(detail::filled("{0} raakt anderen", "{0} hits others", {parts_.editions[e].id}));
    for (auto& [e, queue] : queues) {
      std::ranges::sort(queue);
      for (std::size_t at = 0; at < queue.size(); ++at)
        if (queue[at] != at + 1)
          say(detail::filled("{0}: in de wachtrij zit een gat", "{0}: a queue has a gap", {parts_.editions[e].id}));
    }
  }

  static std::size_t sum_of(const std::vector<std::size_t>& of) {
    std::size_t sum = 0;
    for (const std::size_t each : of) sum += each;
    return sum;
  }

  const assignment_round& round_;
  const round_draft& parts_;
  const assignment& made_;
  std::string_view seed_;
  std::map<std::size_t, std::vector<std::size_t>> there_;
  std::map<std::size_t, std::size_t> rather_there_;
  std::vector<text> said_;
};

}  // namespace

std::vector<std::string> check_assignment(const assignment_round& round, const assignment& made, std::string_view seed,
                                          language lang) {
  std::vector<std::string> said;
  for (const text& each : assignment_checker{round, made, seed}.check()) said.emplace_back(each.in_language(lang));
  return said;
}

}  // namespace loopbaan
