// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include <loopbaan/schedule/earlier_end.hpp>

#include "random_schedule.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

earlier_ends ends_of(const asked_world& asked, const schedule_outcome& of, const schedule_limits& limits = {}) {
  const ranks levels = asked.w.levels("");
  return find_earlier_ends(asked.ground(), standing{levels}, asked.request, of, limits).value();
}

/// Does it end earlier than before when it is asked so? What could not be at all may then be.
bool ends_earlier(const asked_world& asked, const schedule_outcome& before) {
  const schedule_outcome found = asked.find();
  REQUIRE(found.status != schedule_status::stopped);
  if (found.status == schedule_status::unscheduled) return false;
  return before.status == schedule_status::unscheduled || found.terms < before.terms;
}

asked_world with(asked_world asked, const account_change& more) {
  asked.request.changes.push_back(more);
  return asked;
}

bool is_told(const std::vector<earlier_end>& ends, const obstacle& what) {
  return std::ranges::any_of(ends, [&](const earlier_end& each) { return each.what == what; });
}

void check_accounts(const asked_world& asked, const schedule_outcome& before, const std::vector<earlier_end>& ends) {
  for (std::size_t a = 0; a < asked.rules->accounts().size(); ++a) {
    if (asked.rules->accounts()[a].unlimited.value_or(false)) continue;
    for (int year = asked.when.year_of(0); year <= asked.when.year_of(asked.when.size() - 1); ++year) {
      account_change more{asked.rules->accounts()[a].id, year, 1'000'000};
      const auto told = std::ranges::find_if(ends, [&](const earlier_end& each) {
        return each.more && each.more->account == more.account && each.more->school_year == year;
      });
      REQUIRE((told != ends.end()) == ends_earlier(with(asked, more), before));
      if (told == ends.end()) continue;
      REQUIRE(told->proven);
      REQUIRE(told->what == obstacle{obstacle::kind::account, {}, {}, a});
      const schedule_outcome enough = with(asked, *told->more).find();
      REQUIRE(enough.terms == told->terms);
      REQUIRE(ends_earlier(with(asked, *told->more), before));
      more.amount = told->more->amount - 1;
      if (more.amount > 0) REQUIRE_FALSE(ends_earlier(with(asked, more), before));
    }
  }
}

}  // namespace

TEST_CASE("what would bring the end forward does so, less of it does not, and what is not named does not") {
  std::size_t told = 0;
  std::size_t possible = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(400); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_world asked = random_asked(roll);
    const schedule_outcome before = asked.find();
    const std::vector<earlier_end> ends = ends_of(asked, before).found;
    told += ends.size();
    possible += before.status == schedule_status::unscheduled && !ends.empty() ? 1 : 0;
    if (asked.rules) check_accounts(asked, before, ends);
    using kind = obstacle::kind;
    if (asked.request.most_in_term) {
      asked_world wider = asked;
      wider.request.most_in_term = minutes::of(1'000'000).value();
      const auto full = std::ranges::find_if(ends, [](const auto& each) { return each.what.what == kind::full_term; });
      REQUIRE((full != ends.end()) == ends_earlier(wider, before));
      if (full != ends.end()) {
        wider.request.most_in_term = full->most_in_term;
        REQUIRE(ends_earlier(wider, before));
        wider.request.most_in_term = minutes::of(full->most_in_term->count() - 1).value();
        REQUIRE_FALSE(ends_earlier(wider, before));
      }
    }
    for (const step_to_schedule& each : asked.request.steps) {
      asked_world other = asked;
      std::erase_if(other.request.agreed, [&](const step_agreement& one) { return one.step == each.step; });
      REQUIRE(is_told(ends, {kind::agreement, each.step, {}, {}}) == ends_earlier(other, before));
      if (!asked.held) continue;
      other = asked;
      std::vector<step_edition> editions = asked.held->editions();
      std::erase_if(editions, [&](const step_edition& one) { return one.step == asked.w.fw().steps()[each.step].id; });
      other.hold(std::move(editions));
      REQUIRE(is_told(ends, {kind::offer, each.step, {}, {}}) == ends_earlier(other, before));
    }
    asked_world there = asked;
    there.request.leave.clear();
    REQUIRE(is_told(ends, {kind::leave, {}, {}, {}}) == ends_earlier(there, before));
  }
  CHECK(told > testing::cases(400) / 4);
  CHECK(possible > testing::cases(400) / 20);
}

TEST_CASE("what the search gives up on is named, once, and neither is what it knows nor can anything be missing") {
  std::size_t given_up = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(300); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_world asked = random_asked(roll);
    const schedule_outcome before = asked.find();
    const earlier_ends whole = ends_of(asked, before);
    CHECK(whole.given_up.empty());
    const earlier_ends cut = ends_of(asked, before, {.nodes = 1 + roll.below(3)});
    given_up += cut.given_up.size();
    const auto is_open = [&](const earlier_end& each) {
      return std::ranges::any_of(cut.given_up, [&](const unsettled_end& one) {
        return one.what == each.what && (!each.more || one.school_year == each.more->school_year);
      });
    };
    for (const earlier_end& each : whole.found) {
      const auto told = std::ranges::find_if(cut.found, [&](const earlier_end& one) {
        return one.what == each.what && one.more.has_value() == each.more.has_value() &&
               (!one.more || one.more->school_year == each.more->school_year);
      });
      REQUIRE((told != cut.found.end()) != is_open(each));
      if (told == cut.found.end() || !told->more) continue;
      REQUIRE(told->more->amount >= each.more->amount);
      if (told->proven) REQUIRE(*told == each);
    }
  }
  CHECK(given_up > testing::cases(300) / 10);
}

TEST_CASE("what was told to stop knows nothing, and says so of each thing") {
  dice roll{7};
  asked_world asked = random_asked(roll);
  while (asked.find().status != schedule_status::optimal || ends_of(asked, asked.find()).found.empty())
    asked = random_asked(roll);
  std::stop_source stop;
  stop.request_stop();
  const earlier_ends none = ends_of(asked, asked.find(), {.stop = stop.get_token()});
  CHECK(none.found.empty());
  CHECK(none.given_up.size() >= ends_of(asked, asked.find()).found.size());
}

TEST_CASE("of a schedule that is not proven it is told first whether it ends earlier as it is, and all else beside that") {
  std::size_t earlier = 0;
  for (std::uint64_t seed = 0; seed < testing::cases(400); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const asked_world asked = random_asked(roll);
    const schedule_outcome best = asked.find();
    if (best.status != schedule_status::optimal || best.terms == 0) continue;
    CHECK((!ends_of(asked, best).unchanged && ends_of(asked, best).unchanged_proven));
    // As if the search had been given up a few terms before.
    schedule_outcome worse = best;
    worse.status = schedule_status::feasible;
    worse.terms = std::min(best.terms + 1 + roll.below(3), asked.when.size());
    worse.terms_bound = 1;
    const earlier_ends ends = ends_of(asked, worse);
    REQUIRE(ends.unchanged.has_value() == (worse.terms > best.terms));
    REQUIRE(ends.unchanged_proven);
    REQUIRE(ends.unchanged.value_or(best.terms) == best.terms);
    REQUIRE(ends.found == ends_of(asked, best).found);
    earlier += ends.unchanged ? 1 : 0;
    // Who gives up at once knows nothing, and proves of nothing that less would not do.
    std::stop_source stop;
    stop.request_stop();
    const earlier_ends none = ends_of(asked, worse, {.stop = stop.get_token()});
    if (worse.terms > 1) REQUIRE((!none.unchanged && !none.unchanged_proven));
    // Cut short, what is called proven is what the whole search says.
    const earlier_ends cut = ends_of(asked, worse, {.nodes = 1 + roll.below(3)});
    for (const earlier_end& each : cut.found)
      if (each.proven) REQUIRE(std::ranges::find(ends.found, each) != ends.found.end());
  }
  CHECK(earlier > testing::cases(400) / 8);
}
