// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/placement.hpp>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <partnership/random_placement.hpp>
#include <support/defects.hpp>
#include <support/documents.hpp>

#include <loopbaan/exchange/documents.hpp>

using namespace loopbaan;
using nlohmann::json;
using testing::defects;
using testing::document;

TEST_CASE("a placement that is written down is the same when it is read, and what nobody knows stays") {
  const auto read = read_placement(document("placement"));
  REQUIRE(defects(read) == std::vector<std::string>{});
  CHECK(write_placement(*read) == canonical(document("placement")).value());
  CHECK(defects(read->draft().notes) == std::vector<std::string>{"764 /students/0/excluded/0", "764 /students/0/previous/0"});
  CHECK(read->draft().schools[0].subjects[1].places == std::nullopt);
  testing::dice d{31};
  for (int turn = 0; turn < 200; ++turn) {
    const auto made = placement::build(testing::random_placement(d, {}));
    if (!made) continue;
    const std::string words = write_placement(*made);
    CHECK(words == canonical(words).value());
    CHECK(write_placement(read_placement(words).value()) == words);
  }
}

TEST_CASE("what is wrong with a document of a placement is told at its place, whatever it is") {
  json whole = json::parse(document("placement"));
  whole["schools"][0]["coach"] = 3;
  CHECK(defects(read_placement(whole.dump()).value().draft().notes) ==
        std::vector<std::string>{"870 /schools/0/coach", "764 /students/0/excluded/0", "764 /students/0/previous/0"});
  whole["schools"][0]["coaches"] = "drie";
  whole["schools"][1]["status"] = "best";
  whole["schools"][1]["coaches"] = -1;
  whole["students"][0].erase("id");
  whole["students"][1]["wishes"] = {"lycem"};
  whole["again"] = "ja";
  CHECK(testing::sorted(defects(read_placement(whole.dump()))) ==
        std::vector<std::string>{"103 /schools/1/coaches", "202 /students/1/wishes/0", "807 /students/0", "808 /again",
                                 "808 /schools/0/coaches", "809 /schools/1/status"});
  CHECK(defects(read_placement("{\"loopbaan\": \"needs/1\"}")) == std::vector<std::string>{"806 /loopbaan"});
}
