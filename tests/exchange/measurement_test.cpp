// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/measurement.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <support/defects.hpp>
#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::defects;
using testing::document;

TEST_CASE("a measurement plan is looked at on its standard, and every fault is told at its place") {
  const framework fw = read_framework(document("framework")).value();
  json whole = json::parse(document("measurement"));
  CHECK(look_at_measurement(whole.dump(), fw).value().notes.empty());
  whole["measures"][0]["instrumnt"] = "enquête";
  CHECK(defects(look_at_measurement(whole.dump(), fw).value().notes) ==
        std::vector<std::string>{"870 /measures/0/instrumnt"});
  whole["cycle_years"] = 0;
  whole["measures"] = {{{"id", "a"}, {"criteria", {"klassenmanagement", "x"}}, {"month", 13}},
                       {{"id", "a"}, {"every_months", 0}, {"last", "x"}},
                       {{"id", "b"}, {"aspect", "joy"}},
                       {{"what", "iets"}}};
  CHECK(testing::sorted(defects(look_at_measurement(whole.dump(), fw))) ==
        std::vector<std::string>{"106 /measures/1/last", "201 /measures/1/id", "202 /measures/0/criteria/1",
                                 "807 /measures/3", "808 /cycle_years", "808 /measures/0/month",
                                 "808 /measures/1/every_months", "808 /measures/2/aspect"});
  whole["framework"]["version"] = "0";
  CHECK(testing::sorted(defects(look_at_measurement(whole.dump(), fw))) ==
        std::vector<std::string>{"106 /measures/1/last", "208 /framework", "807 /measures/3"});
}
