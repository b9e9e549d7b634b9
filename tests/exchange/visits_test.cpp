// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/visits.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <support/defects.hpp>
#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::defects;
using testing::document;

TEST_CASE("visits among schools are looked at, and every fault is told at its place") {
  const framework fw = read_framework(document("framework")).value();
  json whole = json::parse(document("visits"));
  CHECK(look_at_visits(whole.dump(), fw).value().notes.empty());
  whole["schools"][0]["bord"] = "Rivier";
  CHECK(defects(look_at_visits(whole.dump(), fw).value().notes) == std::vector<std::string>{"870 /schools/0/bord"});
  json wrong = whole;
  wrong["unit"] = "miles";
  wrong["days"][2] = "9 maart";
  wrong["schools"][0]["away"] = {"2027-03-03"};
  wrong["schools"][1]["visits"] = -1;
  wrong["earlier"][0]["to"] = "z";
  wrong["visits"][0].erase("from");
  CHECK(testing::sorted(defects(look_at_visits(wrong.dump(), fw))) ==
        std::vector<std::string>{"103 /schools/1/visits", "202 /earlier/0/to", "202 /schools/0/away/0", "202 /visits/0/day",
                                 "807 /visits/0", "808 /days/2", "808 /unit"});
  wrong = whole;
  wrong["schools"][1]["id"] = "a";
  CHECK_FALSE(look_at_visits(wrong.dump(), fw).has_value());
}

TEST_CASE("visits that do not hold, or values that are not theirs, are found when their document is looked at") {
  const framework fw = read_framework(document("framework")).value();
  json whole = json::parse(document("visits"));
  whole["values"]["travel"] = 1;
  CHECK(defects(look_at_visits(whole.dump(), fw)) == std::vector<std::string>{"907 ", "907 "});  // the bound, too
  whole = json::parse(document("visits"));
  whole["schools"][2]["board"] = whole["schools"][1]["board"];
  CHECK(defects(look_at_visits(whole.dump(), fw)).size() >= 1);
  whole.erase("values");  // what is asked alone
  CHECK(look_at_visits(whole.dump(), fw).has_value());
}
