// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/partnership/sentences.hpp>
#include <loopbaan/partnership/what_if.hpp>

#include <partnership/random_round.hpp>
#include <support/defects.hpp>

using namespace loopbaan;

namespace {

/// Two for one place in X; Y has room and nobody wished it; Z takes two and one wished it.
assignment_round small() {
  return assignment_round::build({.editions = {{.id = "X", .most = 1}, {.id = "Y", .most = 1}, {.id = "Z", .most = 3, .least = 2}},
                                  .needs = {{.id = "a", .wishes = {{.edition = "X"}, {.edition = "Z", .rank = 2}}},
                                            {.id = "b", .wishes = {{.edition = "X"}}}}})
      .value();
}

}  // namespace

TEST_CASE("What would have changed an answer is what the round comes to with it") {
  const assignment_round round = small();
  // Seeds until it is a who waits.
  for (const std::string seed : {"1", "2", "3", "4", "5", "6"}) {
    const assignment made = find_assignment(round, {.seed = seed}).value();
    if (made.placed[0]) continue;
    const auto effects = what_would_change(round, made, 0, {1}, {.seed = seed}).value();
    REQUIRE(effects.size() == 3);
    CHECK(effects[0].change == round_change{round_change::kind::one_more_place, 0});
    CHECK(effects[1].change == round_change{round_change::kind::one_less_least, 2});
    CHECK(effects[1].edition == std::optional<std::size_t>{2});
    CHECK(effects[2].change == round_change{round_change::kind::one_more_wish, 1});
    CHECK(effects[2].others_moved == 0);
    CHECK(sentence(round, effects[0]).in_language(language::nl) ==
          "Met één plaats meer in “X” was er een plaats geweest in “X”.");
    CHECK(name(effects[2].change.what) == "one_more_wish");
    return;
  }
  FAIL("a never waits");
}

TEST_CASE("The price of a wish is the first level that is worse, or the lottery alone") {
  const assignment_round round = small();
  const assignment made = find_assignment(round).value();
  const std::size_t waits = made.placed[0] ? 1 : 0;
  const wish_price by_lottery = price_of_wish(round, made, waits, 0).value();
  CHECK(by_lottery.possible);
  CHECK_FALSE(by_lottery.level);
  const wish_price shut = price_of_wish(round, made, 0, 1).value();
  CHECK_FALSE(shut.possible);
  CHECK(shut.certain);
  CHECK(testing::defects(price_of_wish(round, made, 2, 0)) == std::vector<std::string>{"430 /needs/2"});
  CHECK(testing::defects(price_of_wish(round, made, 0, 5)) == std::vector<std::string>{"430 /wishes/5"});
  CHECK(testing::defects(what_would_change(round, made, 0, {7})) == std::vector<std::string>{"430 /editions/7"});
}

TEST_CASE("Of an answer that there is not nothing can be said, and nothing is read beyond it") {
  const assignment_round round = small();
  const assignment none = find_assignment(round, {.limits = {.nodes = 0}}).value();
  REQUIRE(none.status == assignment_status::stopped);
  CHECK(testing::defects(price_of_wish(round, none, 0, 0)) == std::vector<std::string>{"736 /rule"});
  CHECK_THROWS_AS((void)sentence(round, none, 0, 0), const error&);
  CHECK_THROWS_AS((void)sentence_of_edition(round, none, 0), const error&);
  assignment cut = find_assignment(round).value();
  cut.wishes[0].clear();
  CHECK_FALSE(check_assignment(round, cut).empty());
}

TEST_CASE("Nothing has a price that was refused before the round") {
  round_draft draft = small().parts();
  draft.needs[0].wishes[0].refused = {"te ver", "too far"};
  const assignment_round round = assignment_round::build(draft).value();
  const wish_price price = price_of_wish(round, find_assignment(round).value(), 0, 0).value();
  CHECK_FALSE(price.possible);
  CHECK(price.certain);
}

TEST_CASE("Of what is proven it is never said that a search was stopped") {
  round_draft draft;
  draft.editions = {{.id = "X", .most = 2}, {.id = "Y", .most = 2}};
  draft.needs = {{.id = "a", .wishes = {{.edition = "X", .rank = 1}, {.edition = "Y", .rank = 2, .booked = true}}}};
  const assignment_round round = assignment_round::build(draft).value();
  const assignment made = find_assignment(round).value();
  REQUIRE(made.status == assignment_status::optimal);
  CHECK(sentence(round, made, 0, 0).in_language(language::en) ==
        "“X” has a place, but not together with what is fixed: a booking, a team or a day.");
}

TEST_CASE("Who offers an edition and has too few is told as that") {
  round_draft draft;
  draft.owners = {{.id = "O", .least = 1}};
  draft.editions = {{.id = "X", .most = 1}, {.id = "Y", .most = 1, .owner = "O"}};
  draft.needs = {{.id = "a", .wishes = {{.edition = "X", .rank = 1}, {.edition = "Y", .rank = 2}}}};
  const assignment_round round = assignment_round::build(draft).value();
  CHECK(sentence(round, find_assignment(round).value(), 0, 0).in_language(language::nl) ==
        "In “X” is plaats, maar zonder deze plaats in “Y” heeft wie dat aanbiedt er te weinig.");
}

TEST_CASE("By which level others keep their places agrees with what it would come to in the whole round") {
  testing::dice d{21};
  std::size_t looked_at = 0;
  for (std::size_t i = 0; i < testing::cases(300); ++i) {
    const auto round = assignment_round::build(testing::random_round(d, {.least = 20, .needs = 6}));
    if (!round) continue;
    const assignment made = find_assignment(*round).value();
    if (made.status != assignment_status::optimal) continue;
    for (std::size_t n = 0; n < made.wishes.size(); ++n)
      for (std::size_t w = 0; w < made.wishes[n].size(); ++w) {
        const wish_answer& answer = made.wishes[n][w];
        if (answer.why != wish_reason::full) continue;
        const wish_price price = price_of_wish(*round, made, n, w).value();
        // That two change places is one of all ways to place this need here: the best of these is no worse.
        for (std::size_t l = 0; l <= made.rule.size(); ++l)
          if (answer.kept_by[l] > 0) CHECK((price.possible && price.level.value_or(made.rule.size()) >= l));
        ++looked_at;
      }
  }
  CHECK(looked_at > 100);
}

TEST_CASE("By which level each of a full edition keeps a place is what that pair comes to") {
  using kind = rule_level::kind;
  testing::dice d{22};
  std::size_t swaps = 0, looked_at = 0;
  for (std::size_t i = 0; i < testing::cases(600); ++i) {
    const auto round = assignment_round::build(testing::random_round(d, {.least = 30, .booked = 5, .overlaps = 20, .needs = 7}));
    if (!round) continue;
    const assignment_rule rule =
        d.chance(50) ? usual_rule(*round) : assignment_rule{{kind::most_at_best_ranks}, {kind::rank_sum}};
    const assignment made = find_assignment(*round, {.rule = rule}).value();
    if (made.status != assignment_status::optimal) continue;
    const auto& needs = round->parts().needs;
    const auto in = [&](std::size_t n) { return made.placed[n] ? needs[n].wishes[*made.placed[n]].edition : ""; };
    for (std::size_t n = 0; n < needs.size(); ++n)
      for (std::size_t w = 0; w < needs[n].wishes.size(); ++w) {
        if (made.wishes[n][w].why != wish_reason::full) continue;
        const std::size_t e = round->edition_of(n, w);
        std::vector<std::size_t> kept(rule.size() + 2);
        kept.back() = round->parts().editions[e].filled;
        for (const std::size_t q : made.editions[e].placed) {
          auto placed = made.placed;
          placed[n] = w;
          placed[q] = std::nullopt;
          for (std::size_t v = 0; made.placed[n] && v < needs[q].wishes.size(); ++v) {
            bool may = needs[q].wishes[v].edition == in(n) && needs[q].wishes[v].refused.empty();
            for (std::size_t other = 0; may && other < needs.size(); ++other)
              if (other != q && other != n && made.placed[other] && round->person_of(other) == round->person_of(q))
                may = in(other) != in(n) && !round->overlap(round->edition_of(other, *made.placed[other]), round->edition_of(q, v));
            if (may) placed[q] = v, ++swaps;
          }
          bool fixed = needs[q].wishes[*made.placed[q]].booked;
          if (made.placed[n] && !placed[q]) {
            const std::size_t leaves = round->edition_of(n, *made.placed[n]);
            fixed = fixed || (round->parts().editions[leaves].least > 0 && made.editions[leaves].taken == round->parts().editions[leaves].least);
          }
          std::size_t level = rule.size();
          for (std::size_t l = 0; !fixed && level == rule.size() && l < rule.size(); ++l) {
            const bool by_rank = rule[l].what == kind::fewest_at_worst_ranks || rule[l].what == kind::most_at_best_ranks;
            const auto before = testing::order_of(*round, {rule[l]}, made.placed, ""), after = testing::order_of(*round, {rule[l]}, placed, "");
            const std::size_t numbers = !by_rank ? 1 : ranks_of(*round).size() - (rule[l].what == kind::fewest_at_worst_ranks ? 1 : 0);
            for (std::size_t k = 0; k < numbers && level == rule.size(); ++k)
              if (before[k] != after[k]) level = before[k] < after[k] ? l : rule.size() + 1;
          }
          ++kept[fixed ? rule.size() + 1 : level];
        }
        CAPTURE(i);
        CHECK(made.wishes[n][w].kept_by == kept);
        ++looked_at;
      }
  }
  CHECK(looked_at > testing::cases(600) / 4);
  MESSAGE(looked_at << " wishes, " << swaps << " swaps");
}

TEST_CASE("What limits leave open is told as that, and not left out") {
  const assignment_round round = small();
  for (const std::string seed : {"1", "2", "3", "4", "5", "6"}) {
    const assignment made = find_assignment(round, {.seed = seed}).value();
    if (made.placed[0]) continue;
    const auto effects = what_would_change(round, made, 0, {1}, {.seed = seed, .limits = {.nodes = 0}}).value();
    REQUIRE(effects.size() == 3);
    for (const change_effect& each : effects) CHECK((!each.certain && !each.edition));
    CHECK(sentence(round, effects[0]).in_language(language::en) ==
          "Whether one more place in “X” would have helped is not known: the search was stopped.");
    return;
  }
  FAIL("nobody waits");
}
