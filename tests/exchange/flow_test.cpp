// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/flow.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <loopbaan/partnership/flow_answer.hpp>

#include <support/defects.hpp>
#include <support/documents.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::defects;
using testing::document;

TEST_CASE("a flow plan is read with all that it says") {
  const flow_plan plan = read_flow(document("flow")).value();
  CHECK(plan.notes.empty());
  CHECK(plan.rates.at(1).months_to == 24);
  CHECK(plan.rates.at(0).left_after == std::vector<double>{0.1, 0.15, 0.2});
  CHECK(plan.rates.at(6).event == flow_event::move);
  CHECK(plan.routes.at(0).chances.at(0).basis == flow_basis::source);
  CHECK(plan.scenarios.at(0).changes.at(2).fte_below == 0.9);
  CHECK(project_flow(plan, {.scenario = "anders"}).value().points.size() == 5 * 4);
}

TEST_CASE("what is wrong in a flow plan is told at its place, as is what nobody knows") {
  json whole = json::parse(document("flow"));
  whole["rates"][0]["evnt"] = "leave";
  CHECK(defects(read_flow(whole.dump()).value().notes) == std::vector<std::string>{"870 /rates/0/evnt"});
  whole["rates"][0].erase("event");
  whole["rates"][2]["basis"] = "guess";
  whole["rates"][4]["value"] = "0,9";
  whole["stock"][0]["age"] = 40.5;
  whole["stock"][1]["people"] = -3;
  whole["start"] = "in oktober";
  whole["intake"][0]["route"] = "voltyd";
  CHECK(testing::sorted(defects(read_flow(whole.dump()))) ==
        std::vector<std::string>{"106 /start", "202 /intake/0/route", "433 /stock/1/people", "807 /rates/0", "808 /rates/4/value",
                                 "808 /stock/0/age", "809 /rates/2/basis"});
  CHECK(defects(read_flow("{}")) == std::vector<std::string>{"806 "});
}
