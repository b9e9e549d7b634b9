// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <loopbaan/core/error.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <exchange/staff_world.hpp>

/// Words that are fine in a document, and mean something else in a table.

using namespace loopbaan;

namespace {

/// The number with which one person is refused as a table, 0 where the table is read back as the same person.
int refused_with(const std::string& id, const std::string& group = "b1", const std::string& grouping = "board") {
  const framework fw = testing::staff_world();
  const cohort people = cohort::build(fw, {{.id = id, .groups = {{grouping, group}}}}).value();
  try {
    const auto read = read_staff(write_staff(people), fw, "", {.groups = {grouping}});
    REQUIRE_MESSAGE(read, id);
    CHECK(read->people[0].id() == id);
    CHECK(read->people[0].group(grouping) == group);
    return 0;
  } catch (const error& refused) {
    return static_cast<int>(refused.all().front().code);
  }
}

}  // namespace

TEST_CASE("nobody is written into a table under a word that says that nobody is known") {
  for (const char* id : {"unknown", "Onbekend", "null", "none", "leeg", "niet-bekend"}) {
    CAPTURE(id);
    CHECK(refused_with(id) == 927);
  }
  for (const char* id : {"nb", "NA", "p1", "001", "1e5", "TRUE"}) CHECK(refused_with(id) == 0);
}

TEST_CASE("no group is written into a table under a word that is read as something else") {
  for (const char* group : {"onbekend", "-", "?", "n.v.t.", "#N/B", "#REF!", "NaN", "=\"001\"", "'001", "a\u200Bb"}) {
    CAPTURE(group);
    CHECK(refused_with("p1", group) == 927);
  }
  for (const char* group : {"=A1", "+31", "'t Kofschip", "a\nb", "a;b", "\"q\"", "Één", "1,5"}) {
    CAPTURE(group);
    CHECK(refused_with("p1", group) == 0);
  }
}

TEST_CASE("no grouping is written over a column that means something else") {
  for (const char* grouping : {"fase", "Persoon", "km", "vakdidactiek", "wtf"}) {
    CAPTURE(grouping);
    CHECK(refused_with("p1", "g", grouping) == 817);
  }
  CHECK(refused_with("p1", "g", "bouw") == 0);
}

TEST_CASE("a step that is called as a word for nothing is a step all the same") {
  framework_draft draft = testing::staff_draft();
  for (const char* id : {"na", "geen", "onbekend"}) {
    step each{id, text{id}};
    each.yields = {{"km", "start"}};
    draft.steps.push_back(each);
  }
  const framework fw = framework::build(draft).value();
  const auto done = [&](std::string_view cell) {
    const auto read = read_staff("persoon;km;done\np1;1;" + std::string{cell} + "\n", fw);
    return read.value().people[0].done().size();
  };
  CHECK(done("na") == 1);
  CHECK(done("geen") == 1);
  CHECK(done("na onbekend") == 2);
  CHECK(done("niets") == 0);
  CHECK(done("n.v.t.") == 0);
  draft.steps.pop_back();
  CHECK(
      read_staff("persoon;km;done\np1;1;onbekend\n", framework::build(draft).value()).value().people[0].done().empty());
}

TEST_CASE("each of the words to choose from is named once, whichever values they are for") {
  const auto read =
      read_staff("persoon;km;done\np1;1;introductiewek\np2;1;zoo\np3;1;intervisi\n", testing::staff_world());
  REQUIRE(!read);
  const std::string words = print(read.errors().front());
  CHECK(words.find("introductieweek, intervisie.") != std::string::npos);
  CHECK(words.find("introductieweek") == words.rfind("introductieweek"));
  CHECK(words.find("intervisie") == words.rfind("intervisie"));
}
