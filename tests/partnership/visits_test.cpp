// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/visits.hpp>

#include <doctest/doctest.h>

#include <support/defects.hpp>
#include <support/random.hpp>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace loopbaan;

namespace {

visit_round boards(const std::vector<int>& of, std::size_t load = 1) {
  visit_round made;
  for (std::size_t s = 0; s < of.size(); ++s)
    made.schools.push_back({.id = "s" + std::to_string(s), .board = "b" + std::to_string(of[s]), .visited = load, .visits = load});
  made.nodes = 100'000;
  return made;
}

/// Every way of choosing visits, by plain trying: for each school that is visited its visitors in turn.
class all_plans {
public:
  explicit all_plans(const visit_round& of) : of_{of}, visits_(of.schools.size()) {}

  void each(const std::function<void(const std::vector<visit_pair>&)>& take, bool mutual = false) {
    take_ = take;
    mutual_ = mutual;
    go(0, 0, 0);
  }

private:
  void go(std::size_t to, std::size_t first, std::size_t come) {
    if (to == of_.schools.size()) return take_(plan_);
    if (come < of_.schools[to].visited)
      for (std::size_t from = first; from < of_.schools.size(); ++from) {
        const bool back = std::ranges::count(plan_, visit_pair{to, from}) != 0;
        if (bar_between(of_, from, to) != visit_bar::none || visits_[from] == of_.schools[from].visits || (back && !mutual_)) continue;
        plan_.push_back({from, to});
        ++visits_[from];
        if (team_holds(to)) go(to, from + 1, come + 1);
        --visits_[from];
        plan_.pop_back();
      }
    go(to + 1, 0, 0);
  }

  bool team_holds(std::size_t to) const {
    std::map<std::string, std::size_t> board;
    std::size_t others = 0, most = 0;
    for (const visit_pair& each : plan_)
      if (each.to == to) {
        if (const std::string& own = of_.schools[each.from].board; !own.empty()) most = std::max(most, ++board[own]);
        others += of_.schools[each.from].kind == of_.team_kind ? 0 : 1;
      }
    if (of_.most_of_board > 0 && most > of_.most_of_board) return false;
    const std::size_t visited = of_.schools[to].visited;
    return of_.team_kind.empty() || others <= visited - std::min(of_.team_least, visited);
  }

  const visit_round& of_;
  std::vector<std::size_t> visits_;
  std::vector<visit_pair> plan_;
  std::function<void(const std::vector<visit_pair>&)> take_;
  bool mutual_ = false;
};

visit_values values_of(const visit_round& of, const std::vector<visit_pair>& plan) {
  std::map<std::pair<std::string, std::string>, std::int64_t> far;
  for (const auto& each : of.distances) far.emplace(std::pair{each.to, each.from}, each.amount);
  for (const auto& each : of.distances) far[{each.from, each.to}] = each.amount;
  visit_values sum;
  std::vector<std::size_t> made(of.schools.size()), come(of.schools.size());
  for (const visit_pair& each : plan) {
    ++made[each.from];
    ++come[each.to];
    const visit_school &from = of.schools[each.from], &to = of.schools[each.to];
    if (!of.agreed.empty() && std::ranges::count(of.agreed, each) == 0) ++sum.changed;
    const auto there = far.find({from.id, to.id});
    sum.travel += there == far.end() ? of.otherwise.value_or(0) : there->second;
    if (!from.kind.empty() && from.kind == to.kind) ++sum.alike;
    sum.lottery += static_cast<std::int64_t>(lottery_number(of.seed, from.id + "\n" + to.id) >> 32);
  }
  for (std::size_t s = 0; s < of.schools.size(); ++s) {
    sum.lacking += static_cast<std::int64_t>(of.schools[s].visited - come[s]);
    if (of.schools[s].must_visit) sum.lacking += static_cast<std::int64_t>(of.schools[s].visits - made[s]);
  }
  return sum;
}

/// A number from least to most.
int between(testing::dice& dice, int least, int most) {
  return least + static_cast<int>(dice.below(static_cast<std::size_t>(most - least + 1)));
}

visit_round drawn(testing::dice& dice) {
  visit_round of;
  const int n = between(dice, 2, 6), several = between(dice, 1, 4);
  for (int s = 0; s < n; ++s) {
    visit_school each{.id = "s" + std::to_string(s)};
    if (!dice.chance(10)) each.board = "b" + std::to_string(between(dice, 0, several));
    if (dice.chance(60)) each.kind = dice.chance(50) ? "po" : "pabo";
    each.visited = static_cast<std::size_t>(between(dice, 0, n > 4 ? 1 : 2));
    each.visits = dice.chance(80) ? each.visited : static_cast<std::size_t>(between(dice, 0, 2));
    each.must_visit = dice.chance(70);
    of.schools.push_back(each);
  }
  const auto pairs = [&](std::vector<visit_pair>& into, unsigned percent) {
    for (std::size_t a = 0; a < of.schools.size(); ++a)
      for (std::size_t b = 0; b < of.schools.size(); ++b)
        if (a != b && dice.chance(percent)) into.push_back({a, b});
  };
  if (dice.chance(50)) pairs(of.earlier, 15);
  of.earlier_both_ways = dice.chance(50);
  if (dice.chance(40)) pairs(of.agreed, 20);
  if (dice.chance(80)) {
    of.otherwise = between(dice, 0, 30);
    for (std::size_t a = 0; a < of.schools.size(); ++a)
      for (std::size_t b = 0; b < of.schools.size(); ++b)
        if ((a < b && dice.chance(80)) || (a > b && dice.chance(20)))
          of.distances.push_back({of.schools[a].id, of.schools[b].id, between(dice, 0, 40)});
    if (dice.chance(40)) of.most = between(dice, 10, 40);
  }
  if (dice.chance(30)) {
    of.days = 2;
    for (visit_school& each : of.schools)
      if (dice.chance(40)) each.away = {static_cast<std::size_t>(between(dice, 0, 1))};
  }
  if (dice.chance(30)) of.most_of_board = 1;
  if (dice.chance(30)) of.team_kind = "pabo", of.team_least = 1;
  of.seed = "2026";
  of.nodes = 100'000;
  return of;
}

}  // namespace

TEST_CASE("as many plans of a round are counted as are known, and the search finds one where there is one") {
  struct known {
    std::vector<int> of;
    int plans, with_mutual;
    std::size_t once, once_either_way;
  };
  const std::vector<known> all{{{0, 1, 2}, 2, 2, 2, 1},
                               {{0, 1, 2, 3}, 6, 9, 2, 1},
                               {{0, 1, 2, 3, 4}, 24, 44, 4, 2},
                               {{0, 1, 2, 3, 4, 5}, 160, 265, 5, 2},
                               {{0, 0, 1, 1}, 2, 4, 2, 1},
                               {{0, 0, 1, 1, 2, 2}, 48, 80, 4, 2},
                               {{0, 0, 0, 1, 1, 1}, 12, 36, 3, 1},
                               {{0, 0, 0, 1, 1, 2}, 12, 36, 3, 1},
                               {{0, 0, 0, 0, 1, 1}, 0, 0, 0, 0},
                               {{0, 0, 0, 1, 1, 2, 2}, 144, 288, 4, 2},
                               {{0, 0, 0, 0, 1, 1, 2}, 0, 0, 0, 0},
                               {{0, 0, 1, 1, 2, 2, 3, 3}, 2652, 4752, 6, 3},
                               {{0, 1, 2, 3, 4, 4, 4, 4}, 216, 576, 4, 2},
                               {{0, 1, 2, 3, 3, 3, 3, 3}, 0, 0, 0, 0}};
  for (const known& each : all) {
    visit_round round = boards(each.of);
    std::string which;
    for (const int board : each.of) which += std::to_string(board);
    CAPTURE(which);
    int plans = 0, with_mutual = 0;
    const auto whole = [&](const std::vector<visit_pair>& plan) { return plan.size() == each.of.size(); };
    all_plans{round}.each([&](const auto& plan) { plans += whole(plan) ? 1 : 0; });
    all_plans{round}.each([&](const auto& plan) { with_mutual += whole(plan) ? 1 : 0; }, true);
    CHECK(plans == each.plans);
    CHECK(with_mutual == each.with_mutual);
    const visit_plan plan = find_visits(round).value();
    CHECK((plan.values.lacking == 0) == (each.plans > 0));
    CHECK(plan.lacks.empty() == (each.plans > 0));
    CHECK(plan.proven());
    CHECK(check_visits(round, plan).empty());
    const auto ahead = rounds_ahead(round).value();
    CHECK(ahead.least <= each.once);
    CHECK(ahead.most >= each.once);
    CAPTURE(ahead.least);
    CAPTURE(ahead.most);
    WARN(ahead.least == ahead.most);
    round.earlier_both_ways = true;
    CHECK(rounds_ahead(round).value().least == each.once_either_way);
    CHECK(rounds_ahead(round).value().most == each.once_either_way);
  }
}

TEST_CASE("a board with too many of the schools is named") {
  const visit_round round = boards({0, 1, 2, 3, 3, 3, 3, 3});
  const visit_plan plan = find_visits(round).value();
  REQUIRE(plan.lacks.size() == 2);
  CHECK(plan.lacks[0].why == visit_lack::reason::board);
  CHECK(plan.lacks[1].why == visit_lack::reason::unmade);
  CHECK(plan.lacks[1].places - plan.lacks[1].made == 2);
  CHECK(sentence(round, plan.lacks[0]).in_language(language::nl).starts_with("Bestuur b3 heeft 5 van de 8 scholen"));
  CHECK(plan.visits.size() == 6);
}

TEST_CASE("no other plan is better, as trying all shows") {
  testing::dice dice{104};
  for (int turn = 0; turn < static_cast<int>(testing::cases(3'000)); ++turn) {
    const visit_round round = drawn(dice);
    const visit_plan plan = find_visits(round).value();
    CAPTURE(turn);
    CHECK(check_visits(round, plan) == std::vector<std::string>{});
    REQUIRE(plan.proven());
    CHECK(plan.lacks.empty() == (plan.values.lacking == 0));
    std::size_t unmade = 0, told = 0;
    for (std::size_t s = 0; s < round.schools.size(); ++s)
      if (round.schools[s].must_visit)
        unmade += round.schools[s].visits - static_cast<std::size_t>(std::ranges::count(plan.visits, s, &visit_pair::from));
    for (const visit_lack& each : plan.lacks)
      if (each.why == visit_lack::reason::no_host || each.why == visit_lack::reason::unmade) told += each.places - each.made;
    CHECK(told == unmade);
    std::optional<visit_values> best;
    all_plans{round}.each([&](const auto& other) {
      const visit_values values = values_of(round, other);
      if (!best || values < *best) best = values;
    });
    REQUIRE(plan.values == *best);
  }
}

TEST_CASE("who must visit and cannot is told, where every place for visitors is filled") {
  visit_round round = boards({0, 1, 2});
  round.schools.push_back({.id = "far", .visited = 0, .visits = 1, .title = "Ver"});
  for (const char* to : {"s0", "s1", "s2"}) round.distances.push_back({"far", to, 90});
  round.otherwise = 5;
  round.most = 30;
  visit_plan plan = find_visits(round).value();
  CHECK(plan.visits.size() == 3);
  CHECK(plan.values.lacking == 1);
  REQUIRE(plan.lacks.size() == 1);
  CHECK(plan.lacks[0].why == visit_lack::reason::no_host);
  CHECK(sentence(round, plan.lacks[0]).in_language(language::nl).starts_with("Ver moet 1 keer op bezoek en mag geen school bezoeken (verder dan 30 km: 3)."));
  round.counted_in = round_travel::unit::minutes_under_way;
  CHECK(sentence(round, plan.lacks[0]).in_language(language::en).find("farther than 30 minutes: 3") != std::string::npos);
  round.most.reset();
  plan = find_visits(round).value();
  REQUIRE(plan.lacks.size() == 1);
  CHECK(plan.lacks[0].why == visit_lack::reason::unmade);
  CHECK(plan.lacks[0].visitors == std::vector<std::size_t>{0, 1, 2});
  CHECK(check_visits(round, plan).empty());
  plan.lacks[0].made += 1;
  CHECK(check_visits(round, plan).size() == 1);
}

TEST_CASE("reasons of several schools that nobody may visit are told of each") {
  visit_round round = boards({0, 0, 1});
  round.earlier = {{2, 0}};
  const visit_lack lack{visit_lack::reason::nobody, {0, 1}, {}, 2, 0};
  const std::string said = sentence(round, lack).in_language(language::en);
  CHECK(said.find("s0: of its own board: 1; did so in an earlier round: 1") != std::string::npos);
  CHECK(said.find("s1: of its own board: 1") != std::string::npos);
}

TEST_CASE("rounds ahead keep what a team is made of, as trying all rounds shows") {
  testing::dice dice{105};
  int of_teams = 0, exact = 0;
  for (int turn = 0; turn < static_cast<int>(testing::cases(300)); ++turn) {
    visit_round round = drawn(dice);
    if (round.schools.size() > 5) round.schools.resize(5);
    round.earlier.clear();
    round.agreed.clear();
    round.days = 0;
    for (visit_school& each : round.schools) each.away.clear();
    std::vector<std::set<visit_pair>> whole;
    all_plans{round}.each([&](const auto& plan) {
      if (values_of(round, plan).lacking == 0 && !plan.empty()) whole.emplace_back(plan.begin(), plan.end());
    });
    if (whole.size() > 60) continue;
    std::size_t best = 0;
    const std::function<void(std::size_t, std::size_t, const std::set<visit_pair>&)> more = [&](std::size_t first, std::size_t rounds, const std::set<visit_pair>& taken) {
      best = std::max(best, rounds);
      for (std::size_t next = first; next < whole.size(); ++next) {
        const auto meets = [&](const visit_pair& each) {
          return taken.contains(each) || (round.earlier_both_ways && taken.contains({each.to, each.from}));
        };
        if (std::ranges::any_of(whole[next], meets)) continue;
        std::set<visit_pair> both = taken;
        both.insert(whole[next].begin(), whole[next].end());
        more(next + 1, rounds + 1, both);
      }
    };
    more(0, 0, {});
    const visit_rounds_ahead ahead = rounds_ahead(round).value();
    CAPTURE(turn);
    CHECK(ahead.least <= best);
    CHECK(ahead.most >= best);
    if (whole.empty()) CHECK(ahead.most == 0);
    if (round.most_of_board > 0 || !round.team_kind.empty()) ++of_teams, exact += ahead.least == ahead.most ? 1 : 0;
  }
  CHECK(of_teams > 20);
  CHECK(exact > of_teams / 2);
}
