// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <nlohmann/json.hpp>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/exchange/one_answer.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/plan/step_costs.hpp>

#include <support/world.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::world;

TEST_CASE("one plan is one line of JSON, with titles, the cost in words and why each step is there") {
  const framework fw = dutch_framework();
  const ranks nothing(fw.competences().size());
  const planner by{fw, fw.target("startbekwaam").value()};
  const plan_outcome found = by.find(standing{nothing});
  REQUIRE(found.status == plan_status::optimal);
  const std::string line = write_plan(fw, by.request(), "p-1", found, language::en);
  CHECK(line.find('\n') == std::string::npos);
  const json read = json::parse(line);
  CHECK(read["person"] == "p-1");
  CHECK(read["status"] == "optimal");
  CHECK(read["amount"] == print_amount(*found.cost, objective::hours, language::en, "EUR"));
  CHECK(read["targets"][0]["title"] == fw.profiles()[by.request().targets[0]].title.in_language(language::en));
  REQUIRE(read["steps"].size() == found.steps.size());
  for (std::size_t i = 0; i < found.steps.size(); ++i) {
    const step& of = fw.steps()[found.steps[i].step];
    CHECK(read["steps"][i]["id"] == of.id);
    CHECK(read["steps"][i]["title"] == of.title.in_language(language::en));
    CHECK(read["steps"][i]["why"] == explain(fw, found.steps[i], language::en));
    CHECK(read["steps"][i]["because"].size() == found.steps[i].because.size());
  }
  CHECK(write_plan(fw, by.request(), "p-1", found, language::nl) != line);
}

TEST_CASE("where there is no plan the line says why") {
  const world w{"A1 -course 3h-> A2", "A2"};
  const planner by{w.fw(), w.target()};
  const ranks nothing = w.levels("");
  const json read = json::parse(write_plan(w.fw(), by.request(), "p", by.find(standing{nothing}), language::en));
  CHECK(read["status"] == "unreachable");
  CHECK(read["cost"].is_null());
  CHECK(read["amount"].is_null());
  CHECK(read["why"].size() == 1);
}

TEST_CASE("one gap is one line of JSON, in which unknown is told from not shown") {
  const world w{"A1 -course 3h-> A2 ; -talk 1h-> B1 ; -walk 1h-> C1", "A2 B1 C1"};
  const ranks some = w.levels("A1 B? C0");
  const gap found = find_gap(w.fw(), standing{some}, w.target());
  const json read = json::parse(write_gap(w.fw(), "p", found, language::en));
  CHECK(read["meets"] == "below");
  CHECK(read["lines"][0]["current"] == "1");
  CHECK(read["lines"][0]["required"] == "2");
  CHECK(read["lines"][0]["missing"] == 1);
  CHECK_FALSE(read["lines"][0].contains("unknown"));
  CHECK(read["lines"][1]["unknown"] == true);
  CHECK(read["lines"][1]["current"].is_null());
  CHECK(read["lines"][1]["current_title"] == "unknown");
  CHECK_FALSE(read["lines"][2].contains("unknown"));
  CHECK(read["lines"][2]["current_title"] == "not shown");
}

TEST_CASE("what is no answer on the framework is not written") {
  const world w{"A1 -course 3h-> A2", "A2"};
  plan_outcome strange;
  strange.steps.push_back({step_index{99}, {}});
  CHECK_THROWS_AS((void)write_plan(w.fw(), {.targets = {w.target()}}, "p", strange, language::nl), error);
  CHECK_THROWS_AS((void)write_plan(w.fw(), {}, "p", {}, language::nl), error);
  CHECK_THROWS_AS((void)write_gap(w.fw(), "p", gap{profile_index{99}, {}}, language::nl), error);
  CHECK_THROWS_AS((void)write_gap(w.fw(), "\xff", gap{w.target(), {}}, language::nl), error);
}
