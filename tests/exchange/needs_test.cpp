// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/needs.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <support/defects.hpp>
#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::defects;
using testing::document;

TEST_CASE("needs are looked at on their framework, and every fault is told at its place") {
  const framework fw = read_framework(document("framework")).value();
  json whole = json::parse(document("needs"));
  CHECK(look_at_needs(whole.dump(), fw).value().notes.empty());
  whole["needs"][0]["scool"] = "De Boog";
  CHECK(defects(look_at_needs(whole.dump(), fw).value().notes) == std::vector<std::string>{"870 /needs/0/scool"});
  whole["needs"] = {{{"id", "a"}, {"step", "x"}, {"count", 0}},
                    {{"id", "a"}, {"competence", "klassenmanagement"}, {"from_level", "x"}, {"before", "x"}},
                    {{"id", "b"}, {"step", "meekijken"}, {"profile", "basisbekwaam"}},
                    {{"id", "c"}, {"profile", "x"}, {"phase", "x"}},
                    {{"topic", "iets"}}};
  CHECK(testing::sorted(defects(look_at_needs(whole.dump(), fw))) ==
        std::vector<std::string>{"106 /needs/1/before", "201 /needs/1/id", "202 /needs/0/step", "202 /needs/3/phase",
                                 "202 /needs/3/profile", "203 /needs/1/from_level", "807 /needs/4",
                                 "808 /needs/0/count", "808 /needs/2"});
  whole["framework"]["version"] = "0";
  CHECK(testing::sorted(defects(look_at_needs(whole.dump(), fw))) ==
        std::vector<std::string>{"106 /needs/1/before", "208 /framework", "807 /needs/4"});
}
