// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include <loopbaan/schedule/replan.hpp>

#include "random_schedule.hpp"

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

/// People who take one or two steps in editions with few places.
struct asked_team {
  asked_world world;
  std::vector<ranks> levels = {};
  std::vector<step_edition> editions = {};
  team_request request = {};

  /// @pre no more than 16 of them, as standings are views of their levels
  team_member& add(std::string id) {
    levels.reserve(16);
    levels.push_back(world.w.levels(""));
    request.members.push_back({std::move(id), standing{levels.back()}, world.request});
    return request.members.back();
  }
  void edition(std::string id, std::string step, std::size_t term, std::int64_t places, std::int64_t least = 0) {
    step_edition made{.id = std::move(id), .step = std::move(step)};
    made.term = world.when.terms()[term].id;
    made.places = places;
    if (least > 0) made.least = least;
    editions.push_back(std::move(made));
    world.hold(editions);
  }
  [[nodiscard]] std::vector<agreed_places> agree() const {
    return places_of(world.ground(), request, find_team_schedule(world.ground(), request).value());
  }
  [[nodiscard]] replanned_team replan(const std::vector<agreed_places>& agreed) const {
    replanned_team made = replan_team(world.ground(), request, agreed).value();
    CHECK(check(world.ground(), request, agreed, made) == std::vector<text>{});
    return made;
  }
};

asked_team course() { return asked_team{asked_world{world("-course 10h-> A1", "A1")}}; }

}  // namespace

TEST_CASE("a team anew: who can stay where it was agreed stays, though another place would be earlier") {
  asked_team asked = course();
  asked.edition("late", "course", 3, 2);
  asked.add("anna");
  const std::vector<agreed_places> agreed = asked.agree();
  asked.edition("early", "course", 0, 1);
  asked.add("bram");
  const replanned_team found = asked.replan(agreed);
  CHECK(found.changed.empty());
  CHECK(found.outcome.members[0].outcome.terms == 4);
  CHECK(found.outcome.members[1].outcome.terms == 1);
}

TEST_CASE("a team anew: one moves so that nobody waits who need not, and no more than one") {
  // Carla cannot go to the late edition; somebody who was early makes room.
  asked_team asked = course();
  asked.edition("early", "course", 0, 2);
  asked.add("anna");
  asked.add("bram");
  const std::vector<agreed_places> agreed = asked.agree();
  asked.edition("late", "course", 2, 3);
  asked.add("carla").request.leave = {{asked.world.when.terms()[2].from, asked.world.when.terms()[2].to}};
  const replanned_team found = asked.replan(agreed);
  CHECK(found.waiting == 0);
  CHECK(found.changed.size() == 1);
  CHECK(found.outcome.members[2].outcome.terms == 1);
}

TEST_CASE("a team anew: a lost edition moves those who were in it alone, and who has left is left aside") {
  asked_team asked = course();
  asked.edition("a", "course", 0, 2);
  asked.edition("b", "course", 1, 4);
  for (const char* id : {"anna", "bram", "carla", "dora"}) asked.add(id);
  std::vector<agreed_places> agreed = asked.agree();
  asked.editions.erase(asked.editions.begin());
  asked.world.hold(asked.editions);
  const replanned_team found = asked.replan(agreed);
  CHECK((found.waiting == 0 && found.changed.size() == 2 && found.changed_bound == 2));
  asked.request.members.pop_back();
  agreed.push_back({"nobody", {{step_index{0}, step_agreement::kind::in, "b"}}});
  CHECK(asked.replan(agreed).waiting == 0);
}

namespace {

using rating = std::pair<std::size_t, std::size_t>;  // who waits, what changes

asked_team random_team(dice& roll) {
  const bool both = roll.chance(60);
  asked_team made{asked_world{world(both ? "-s0 3h-> A1 ; A1 -s1 2h-> B1" : "-s0 3h-> A1", both ? "A1 B1" : "A1")}};
  made.world.when = school_calendar::of_years(day_of("2026-08-01"), 1, 4);
  for (std::size_t i = 0; i < 2 + roll.below(3); ++i) {
    const auto places = static_cast<std::int64_t>(1 + roll.below(3));
    made.edition("e" + std::to_string(i), both && roll.chance(50) ? "s1" : "s0", roll.below(4), places,
                 roll.chance(25) ? std::min<std::int64_t>(2, places) : 0);
  }
  for (std::size_t i = 0; i < 1 + roll.below(3); ++i) made.add("p" + std::to_string(i));
  made.request.seed = std::to_string(roll.below(100));
  return made;
}

/// The fewest who wait, and then the fewest changes, of all ways in which all can have their steps.
class all_ways {
public:
  all_ways(const asked_team& asked, const std::vector<agreed_places>& agreed) : asked_{asked}, agreed_{agreed} {
    const auto& held = *asked.world.held;
    for (const step_index step : asked.world.w.fw().steps().indices()) {
      std::vector<taken> ways;
      if (held.editions_of(step).empty())
        for (std::size_t term = 0; term < asked.world.when.size(); ++term)
          ways.push_back({term, -1, asked.world.when.terms()[term].id});
      for (const std::size_t e : held.editions_of(step))
        ways.push_back({*asked.world.when.find(*held.editions()[e].term), static_cast<int>(e), held.editions()[e].id});
      ways_.push_back(std::move(ways));
    }
    member(0, {0, 0});
  }
  [[nodiscard]] rating best() const { return *best_; }

private:
  struct taken {
    std::size_t term;
    int edition;
    std::string where;
  };

  [[nodiscard]] std::size_t changed(std::size_t i, const std::vector<taken>& steps) const {
    std::size_t found = 0;
    for (const agreed_places& each : agreed_)
      if (each.id == asked_.request.members[i].id)
        for (const step_agreement& place : each.places)
          found += steps.empty() || !is_at(steps[place.step.value], place.where) ? 1 : 0;
    return found;
  }

  /// In that edition, or beginning in that term.
  [[nodiscard]] bool is_at(const taken& now, const std::string& where) const {
    return now.where == where || asked_.world.when.terms()[now.term].id == where;
  }

  void member(std::size_t i, rating sum) {
    if (i == asked_.request.members.size()) return finish(sum);
    member(i + 1, {sum.first + 1, sum.second + changed(i, {})});
    for (const taken& first : ways_[0]) {
      if (ways_.size() == 1) with(i, {first}, sum);
      for (std::size_t k = 0; ways_.size() > 1 && k < ways_[1].size(); ++k)
        if (ways_[1][k].term > first.term) with(i, {first, ways_[1][k]}, sum);
    }
  }

  void with(std::size_t i, const std::vector<taken>& steps, rating sum) {
    for (const taken& each : steps) ++people_[each.edition];
    member(i + 1, {sum.first, sum.second + changed(i, steps)});
    for (const taken& each : steps) --people_[each.edition];
  }

  void finish(rating sum) {
    if (best_ && *best_ <= sum) return;
    for (const auto& [e, people] : people_) {
      if (e < 0) continue;
      const step_edition& each = asked_.world.held->editions()[static_cast<std::size_t>(e)];
      if (people > *each.places || (people > 0 && people < each.least.value_or(0))) return;
    }
    best_ = sum;
  }

  const asked_team& asked_;
  const std::vector<agreed_places>& agreed_;
  std::vector<std::vector<taken>> ways_;
  std::map<int, std::int64_t> people_;
  std::optional<rating> best_;
};

}  // namespace

TEST_CASE("a team anew: fewest wait, then fewest places change, mostly as few as there can be, never fewer than bound") {
  std::size_t best = 0, moved = 0;
  const std::size_t all = testing::cases(500);
  for (std::uint64_t seed = 0; seed < all; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_team asked = random_team(roll);
    const std::vector<agreed_places> agreed = asked.agree();
    // Nothing has changed: nothing changes.
    CHECK(asked.replan(agreed).changed.empty());
    switch (roll.below(4)) {
      case 0:
        asked.add("new");
        break;
      case 1:
        asked.request.members.erase(asked.request.members.begin());
        break;
      case 2:
        asked.editions[roll.below(asked.editions.size())].places = 0;
        for (step_edition& each : asked.editions)
          if (each.places == 0) each.least.reset();
        asked.world.hold(asked.editions);
        break;
      default:
        asked.add("new");
        asked.edition("more", "s0", roll.below(4), 1);
        break;
    }
    const replanned_team found = asked.replan(agreed);
    const rating least = all_ways{asked, agreed}.best();
    const rating made{found.waiting, found.changed.size()};
    REQUIRE(least <= made);
    REQUIRE(found.waiting_bound <= least.first);
    REQUIRE(found.changed_bound <= least.second);
    best += least == made ? 1 : 0;
    moved += found.changed.empty() ? 0 : 1;

    std::ranges::reverse(asked.request.members);
    const replanned_team turned = asked.replan(agreed);
    CHECK((turned.waiting == found.waiting && turned.changed.size() == found.changed.size()));
  }
  MESSAGE("best " << best << ", something moved " << moved << " of " << all);
  CHECK(best > all * 95 / 100);
  CHECK(moved > all / 10);
}

TEST_CASE("a team anew: of whom three places are gone, the others stay") {
  asked_team asked{asked_world{world("-s0 3h-> A1 ; -s1 3h-> B1 ; -s2 3h-> C1 ; -s3 3h-> D1 ; -s4 3h-> E1", "A1 B1 C1 D1 E1")}};
  for (std::size_t i = 0; i < 5; ++i) {
    asked.edition("late" + std::to_string(i), "s" + std::to_string(i), 3 + i, 2);
    asked.edition("later" + std::to_string(i), "s" + std::to_string(i), 9, 2);
  }
  asked.add("anna");
  const std::vector<agreed_places> agreed = asked.agree();
  for (std::size_t i = 0; i < 5; ++i) asked.edition("early" + std::to_string(i), "s" + std::to_string(i), 0, 2);
  std::erase_if(asked.editions, [](const step_edition& each) { return each.id == "late0" || each.id == "late2" || each.id == "late3"; });
  asked.world.hold(asked.editions);
  const replanned_team found = asked.replan(agreed);
  CHECK((found.changed.size() == 3 && found.changed_bound == 3 && found.waiting == 0));
  for (const changed_place& each : found.changed) CHECK(each.why == change_reason::gone);
  CHECK(drawn(asked.world.w.fw(), found.outcome.members[0].outcome) == "s0 0, s2 0, s3 0, s1 4, s4 7");
}

TEST_CASE("a team anew: why a place did not stay is told: it is gone, does not run, was another's, or cannot be even alone") {
  asked_team asked = course();
  asked.edition("a", "course", 0, 2);
  asked.edition("b", "course", 4, 4);
  asked.add("anna");
  asked.add("bram");
  const std::vector<agreed_places> agreed = asked.agree();
  const auto why = [&] {
    const replanned_team found = asked.replan(agreed);
    std::string words;
    for (const changed_place& each : found.changed)
      words += asked.request.members[each.member].id + " " + std::string{name(each.why)} + ". ";
    return words;
  };
  CHECK(why().empty());
  const asked_team before = asked;
  asked.editions[0].least = 2;
  asked.request.members[0].request.leave = {{asked.world.when.terms()[0].from, asked.world.when.terms()[0].to}};
  asked.world.hold(asked.editions);
  CHECK(why() == "anna shut. bram shut. ");
  asked.editions[0].least.reset();
  asked.world.hold(asked.editions);
  CHECK(why() == "anna own. ");
  asked.request.members[0].request.leave.clear();
  asked.editions[0].places = 1;
  asked.world.hold(asked.editions);
  CHECK((why() == "anna full. " || why() == "bram full. "));
  asked.editions[0].places = 2;
  asked.world.hold(asked.editions);
  asked.request.members[0].school = asked.request.members[1].school = "linde";
  asked.request.school_spares = minutes::of(10 * 60).value();
  CHECK((why() == "anna others. " || why() == "bram others. "));
  asked.editions.erase(asked.editions.begin());
  asked.world.hold(asked.editions);
  asked.request.school_spares.reset();
  CHECK(why() == "anna gone. bram gone. ");
}

TEST_CASE("a team anew: what was agreed with others, or on steps that nobody asks for, is counted and left aside") {
  asked_team asked = course();
  asked.edition("a", "course", 0, 2);
  asked.add("anna");
  std::vector<agreed_places> agreed = asked.agree();
  agreed.push_back({"nobody", {{step_index{0}, step_agreement::kind::in, "a"}}});
  asked.request.members[0].request.steps.clear();
  const replanned_team found = asked.replan(agreed);
  CHECK((found.people_gone == 1 && found.no_longer_asked == 1 && found.changed.empty()));
}

TEST_CASE("a team anew: what was agreed twice is one place, and who had none is not missed") {
  asked_team asked = course();
  asked.edition("a", "course", 0, 1);
  asked.add("anna");
  const replanned_team found = asked.replan({{"anna", {2, {step_index{0}, {}, "a"}}}, {"nobody", {}}});
  CHECK((found.people_gone == 0 && found.changed.empty() && found.changed_bound == 0));
}

TEST_CASE("a team anew: of all sets of places that somebody could keep, a largest is kept, whatever has gone") {
  std::size_t many = 0;
  constexpr std::size_t first[] = {0, 4, 0, 4, 0, 8};  // what comes first may be held first
  for (std::uint64_t seed = 0; seed < testing::cases(150); ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    asked_team asked{asked_world{world("-s0 3h-> A1 ; A1 -s1 3h-> B1 ; -s2 3h-> C1 ; C1 -s3 3h-> D1 ; -s4 3h-> E1 ; D1 -s5 3h-> F1", "B1 E1 F1")}};
    for (std::size_t i = 0; i < 6; ++i)
      for (std::size_t k = 0; k < 1 + roll.below(2); ++k)
        asked.edition("e" + std::to_string(i) + std::to_string(k), "s" + std::to_string(i), first[i] + roll.below(4), 3);
    if (roll.chance(50)) asked.world.request.most_in_term = minutes::of(6 * 60).value();
    asked.add("anna");
    const std::vector<agreed_places> agreed = asked.agree();
    if (agreed[0].places.empty()) continue;
    for (step_edition& each : asked.editions) {
      if (std::ranges::count(agreed[0].places, each.id, &step_agreement::where) == 0 || !roll.chance(45)) continue;
      if (roll.chance(60)) each.id = "new-" + each.id;
      each.term = asked.world.when.terms()[2 + roll.below(8)].id;
    }
    asked.world.hold(asked.editions);
    const replanned_team found = asked.replan(agreed);
    std::optional<std::size_t> fewest;
    for (std::uint32_t set = 0; set < 1U << agreed[0].places.size(); ++set) {
      schedule_request some = asked.request.members[0].request;
      std::size_t let_go = 0;
      for (std::size_t k = 0; k < agreed[0].places.size(); ++k)
        if ((set >> k & 1) != 0)
          some.agreed.push_back(agreed[0].places[k]);
        else
          ++let_go;
      const auto one = find_schedule(asked.world.ground(), asked.request.members[0].stands, some);
      if (one && one->status == schedule_status::optimal) fewest = std::min(fewest.value_or(let_go), let_go);
    }
    if (!fewest) {
      REQUIRE(found.waiting == 1);
      continue;
    }
    REQUIRE((found.changed.size() == *fewest && found.changed_bound == *fewest));
    many += *fewest > 2 && *fewest < agreed[0].places.size() ? 1 : 0;
  }
  CHECK(many > testing::cases(150) / 20);
}
