// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <functional>
#include <set>

#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>

#include <plan/known_optima.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const std::vector<std::string> nothing_wrong;

/// What the search does not prove within seconds yet. This list is to shrink: a warning says who can leave it.
const std::set<std::string> not_yet_proven{
    "relaxed/pipesworld-notankage__p11-net2-b10-g2.json",
};

/// What has an optimum within seconds but no certificate yet. To shrink likewise.
const std::set<std::string> not_yet_certified{
    "relaxed/elevators-opt08-strips__p07.json",
    "relaxed/elevators-opt08-strips__p09.json",
    "relaxed/openstacks-strips__p06.json",
};

#ifdef NDEBUG
constexpr std::size_t one_in = 4 / testing::cases(4);
#else
constexpr std::size_t one_in = 4;  // with assertions, as under sanitizers, a part of them has to do
#endif

/// Calls `claim(known, task, planner)` for the tasks of a set that `chosen` wants.
template <class Chosen, class Claim>
void on_known_optima(const std::string& set, Chosen chosen, Claim claim) {
  const auto all = known_optima(set);
  if (all.empty()) MESSAGE("the planning tasks are not on this machine");
  for (std::size_t i = 0; i < all.size(); i += one_in) {
    if (!chosen(all[i].file)) continue;
    const known_task task = read_task(all[i].file);
    CAPTURE(all[i].file);
    claim(all[i], task, planner{task.fw, task.target});
  }
}

bool is_proven(const std::string& file) { return !not_yet_proven.contains(file); }
bool is_hard(const std::string& file) { return not_yet_proven.contains(file) || not_yet_certified.contains(file); }

}  // namespace

TEST_CASE("known optimum: of every task that others solved the plan costs what they proved") {
  for (const std::string set : {"catalogues", "relaxed"})
    on_known_optima(set, is_proven, [](const known_optimum& known, const known_task& task, const planner& by) {
      const plan_outcome found = by.find(task.stands());
      CHECK(found.status == plan_status::optimal);
      CHECK(found.cost == known.cost);
      CHECK(found.bound == known.cost);
      CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
    });
}

TEST_CASE("known optimum: of the hardest tasks a search that may look a little says nothing that is not true") {
  for (const std::string set : {"catalogues", "relaxed"})
    on_known_optima(set, is_hard, [](const known_optimum& known, const known_task& task, const planner& by) {
      for (const std::uint64_t nodes : {0u, 1u, 2u, 3u, 5u, 10u, 30u, 100u, 1000u}) {
        CAPTURE(nodes);
        const plan_outcome found = by.find(task.stands(), {.nodes = nodes});
        CHECK(found.status != plan_status::unreachable);
        CHECK(found.bound <= known.cost);
        CHECK(found.cost.value_or(known.cost) >= known.cost);
        CHECK((found.status == plan_status::optimal) <= (found.cost == known.cost));
        CHECK(check(task.fw, task.stands(), by.request(), found) == nothing_wrong);
        if (nodes == 1000 && !is_proven(known.file))
          WARN_MESSAGE(found.status != plan_status::optimal, known.file << " can leave the list of the unproven");
      }
    });
}

TEST_CASE("known optimum: of every task that others solved the certificate proves the cost to who does not search") {
  const auto easy = std::not_fn(is_hard);
  for (const std::string set : {"catalogues", "relaxed"})
    on_known_optima(set, easy, [](const known_optimum& known, const known_task& task, const planner& by) {
      const auto proof = certify(by, task.stands());
      REQUIRE(proof.has_value());
      CHECK(proof->cost == known.cost);
      CHECK(check(task.fw, task.stands(), by.request(), *proof) == nothing_wrong);
    });
}

TEST_CASE("known optimum: where a certificate takes long there is none, or one that proves the cost") {
  for (const std::string set : {"catalogues", "relaxed"})
    on_known_optima(set, is_hard, [](const known_optimum& known, const known_task& task, const planner& by) {
      const auto proof = certify(by, task.stands(), {.nodes = 300});
      WARN_MESSAGE(!proof, known.file << " can leave the list of what is not yet certified");
      if (!proof) return;
      CHECK(proof->cost == known.cost);
      CHECK(check(task.fw, task.stands(), by.request(), *proof) == nothing_wrong);
    });
}
