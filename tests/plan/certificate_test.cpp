// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <limits>

#include <loopbaan/plan/certificate.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using testing::world;

namespace {

const std::vector<std::string> nothing_wrong;

/// A world, its cheapest plan from nothing, and the proof of its cost.
struct proven {
  world drawn;
  ranks from = drawn.levels("");
  planner by{drawn.fw(), drawn.target()};
  certificate proof = certify(by, {from}).value();

  explicit proven(world w) : drawn{std::move(w)} {}

  [[nodiscard]] std::vector<std::string> wrong() const { return check(drawn.fw(), {from}, by.request(), proof); }
};

const char* const two_ways = "-long 60-> A1 ; -short 40-> A1 ; A1 -next 10-> B1 ; -all 70-> B1";

}  // namespace

TEST_CASE("certificate: it proves the cost, and every cost below that") {
  proven p{world{two_ways, "B1"}};
  CHECK(p.proof.cost == 50 * 60);
  for (; p.proof.cost > -2; --p.proof.cost) REQUIRE(p.wrong() == nothing_wrong);
}

TEST_CASE("certificate: a minute more than the cost is not proven, though all costs are hours") {
  proven p{world{two_ways, "B1"}};
  ++p.proof.cost;
  CHECK(p.wrong() == std::vector<std::string>{"leaf 0 does not prove the cost"});
  p.proof.cost += 10 * 60 - 1;
  CHECK(p.wrong() == std::vector<std::string>{"leaf 0 does not prove the cost"});
}

TEST_CASE("certificate: a set of steps that a plan can do without is no landmark") {
  proven p{world{two_ways, "B1"}};
  p.proof.landmarks.push_back(p.drawn.steps("long"));
  for (auto& each : p.proof.tree) each.prices.push_back(0);
  const std::string last = std::to_string(p.proof.landmarks.size() - 1);
  CHECK(p.wrong() == std::vector<std::string>{"landmark " + last + " can be missed"});
}

TEST_CASE("certificate: a proof with holes is refused, whatever they are") {
  const proven whole{world{two_ways, "B1"}};
  const auto refused = [&](auto spoil) {
    proven p = whole;
    spoil(p.proof);
    return !p.wrong().empty();
  };
  CHECK(refused([](certificate& c) { c.tree.clear(); }));
  CHECK(refused([](certificate& c) { c.parts = 0; }));
  CHECK(refused([](certificate& c) { c.parts = -1; }));
  CHECK(refused([](certificate& c) { c.cost = std::numeric_limits<std::int64_t>::max(); }));
  CHECK(refused([](certificate& c) { c.tree[0].prices.pop_back(); }));
  CHECK(refused([](certificate& c) { c.tree[0].prices[0] = -1; }));
  CHECK(refused([](certificate& c) { c.landmarks.clear(); }));
  CHECK(refused([](certificate& c) { c.landmarks[0].clear(); }));
  CHECK(refused([](certificate& c) { c.landmarks[0].push_back(step_index{4}); }));
  CHECK(refused([](certificate& c) { c.landmarks[0] = {step_index{0xffffffff}}; }));
  CHECK(refused([](certificate& c) { c.tree[0].step = step_index{0}; }));  // its branches lead back to itself
  CHECK(refused([](certificate& c) { c.tree[0].step = step_index{0xffffffff}; }));
  CHECK(refused([](certificate& c) { c.tree[0] = {step_index{0}, 7, 8, {}}; }));
}

TEST_CASE("certificate: a division that is left half is no proof") {
  proven p{world{"-a 3-> A1 B1 ; -b 3-> B1 C1 ; -c 3-> A1 C1", "A1 B1 C1"}};
  CHECK(p.proof.cost == 6 * 60);
  REQUIRE(p.wrong() == nothing_wrong);
  certificate::node with = p.proof.tree[0];
  p.proof.tree = {certificate::node{p.drawn.step("a"), 1, 1, {}}, with};
  CHECK_FALSE(p.wrong().empty());
}

TEST_CASE("certificate: who needs nothing is proven to pay nothing; who cannot get there has no proof") {
  const world w{"-a 3-> A1", "A1"};
  const planner by{w.fw(), w.target()};
  const ranks there = w.levels("A1");
  const auto proof = certify(by, {there});
  REQUIRE(proof.has_value());
  CHECK(proof->cost == 0);
  CHECK(check(w.fw(), {there}, by.request(), *proof) == nothing_wrong);
  const world closed{"B1 -a 3-> A1", "A1"};
  const ranks none = closed.levels("");
  CHECK_FALSE(certify({closed.fw(), closed.target()}, {none}).has_value());
}
