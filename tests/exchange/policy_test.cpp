// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <support/defects.hpp>
#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/policy.hpp>

using namespace loopbaan;
using testing::defects;
using testing::document;

TEST_CASE("a policy document is read as it is written down, and written again as its canonical form") {
  const std::string json = document("policy");
  const policy of = read_policy(json).value();
  CHECK(write_policy(of) == canonical(json).value());
  REQUIRE(of.rules().size() == 5);
  const policy_rule& hours = of.rules()[0];
  CHECK(hours.value == policy_value{minutes::of(80 * 60 + 15).value()});
  CHECK(hours.sectors == std::vector<std::string>{"po", "vo"});
  CHECK(hours.period == policy_period::year);
  CHECK((hours.phase == "inductie" && hours.pro_rata == true && hours.extra.json == R"({"article":"9.3"})"));
  CHECK(of.source_of(hours)->title == text{"Cao"});
  CHECK(of.rules()[1].value == policy_value{cents::of(60050).value()});
  CHECK(of.rules()[3].value == policy_value{year_count::of(3).value()});
  CHECK(of.rules()[4].value == policy_value{percentage::of(20).value()});
}

TEST_CASE("the built-in policy document survives a round trip") {
  const std::string own = testing::file_of_project("lib/data/nl/policy.json");
  CHECK(write_policy(read_policy(own).value()) == canonical(own).value());
}

TEST_CASE("a policy document with sectors of its own survives a round trip") {
  const std::string json = R"({"loopbaan": "policy/1", "id": "x", "version": "1",
    "sectors": [{"id": "ziekenhuis", "title": "Ziekenhuizen", "cao": "zkh"}, {"id": "thuiszorg", "title": "Thuiszorg"}],
    "rules": [{"id": "a", "title": "A", "subject": "s", "sectors": ["ziekenhuis"], "value": 1, "unit": "hours",
               "period": "year"}]})";
  const policy of = read_policy(json).value();
  CHECK(write_policy(of) == canonical(json).value());
  CHECK(of.sectors()[0].extra.json == R"({"cao":"zkh"})");
}

TEST_CASE("a policy document tells every defect at once, and what follows from one only once") {
  const std::string json = R"({"loopbaan": "policy/1", "id": "x", "version": "1", "rules": [
    {"id": "a", "title": "A", "subject": "s", "sectors": ["po", "wo"], "value": -1, "unit": "hours", "period": "year"},
    {"id": "b", "title": "B", "subject": "t", "sectors": ["po"], "value": 1.5, "unit": "years", "period": "daily"},
    {"id": "c", "title": "C", "subject": "u", "value": "veel", "unit": "uur", "period": "once", "from": "2024-02-30"},
    {"id": "d", "title": "D", "subject": "v", "sectors": [], "value": 1e300, "unit": "percent", "period": "once"}]})";
  CHECK(defects(read_policy(json, "policy.json")) ==
        std::vector<std::string>{"809 /rules/0/sectors/1", "103 /rules/0/value", "809 /rules/1/period",
                                 "105 /rules/1/value", "807 /rules/2", "106 /rules/2/from", "809 /rules/2/unit",
                                 "808 /rules/2/value", "703 /rules/3/sectors", "104 /rules/3/value"});
  CHECK(defects(read_policy(R"({"loopbaan": "framework/1"})")) == std::vector<std::string>{"806 /loopbaan"});
}
