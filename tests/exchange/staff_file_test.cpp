// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <exchange/staff_world.hpp>
#include <support/documents.hpp>
#include <support/random.hpp>
#include <support/random_drafts.hpp>
#include <support/scratch_file.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

std::string without_space(const std::string& words) {
  const auto begin = words.find_first_not_of(" \t\r\n");
  return begin == std::string::npos ? "" : words.substr(begin, words.find_last_not_of(" \t\r\n") + 1 - begin);
}

}  // namespace

TEST_CASE("staff: a file is a staff table or a people/1 document") {
  const framework fw = staff_world();
  CHECK(people_of(read_staff_file((project_folder() / "tests/exchange/files/windows-1252.csv").string(), fw))
            .find("00017 km:start") == 0);
  const std::string start = R"({"loopbaan": "people/1", "framework": {"id": "voorbeeld", "version": "1"}, "people": )";
  CHECK(people_of(read_staff_file(scratch_file{start + R"([{"id": "p1", "levels": {"km": "vak"}}]})"}.path(), fw)) ==
        "p1 km:vak");
  CHECK(errors_in(read_staff_file(scratch_file{R"({"loopbaan": "plans/1"})"}.path(), fw)) == "806/loopbaan");
  CHECK(errors_in(read_staff_file(scratch_file{"PK\x03\x04"}.path(), fw)) == "811");
  CHECK(errors_in(read_staff_file(scratch_file{""}.path(), fw)) == "810");
  CHECK(errors_in(read_staff_file("no/such/file.csv", fw)) == "801");
}

TEST_CASE("staff: written as Dutch Excel opens it") {
  const auto read =
      read_table("persoon;bestuur;fase;fte;in dienst;gedaan;km;vd\np1;=b1;inductie;0,8;1-8-2019;intervisie;2;0\n");
  REQUIRE(read);
  CHECK(write_staff(read->people) ==
        "\xEF\xBB\xBFperson;board;phase;fte;since;done;km;vd;orde\r\n"
        "p1;'=b1;inductie;0,8;2019-08-01;intervisie;start;0;\r\n");
}

TEST_CASE("staff law: what is written is read back") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    testing::dice random{seed};
    const framework fw = framework::build(testing::random_framework(random)).value();
    if (fw.competences().empty()) continue;
    const cohort people = cohort::build(fw, testing::random_people(random, fw, 1 + random.below(9))).value();
    const auto read = read_staff(write_staff(people), fw, "", {.groups = people.groupings()});
    REQUIRE(errors_in(read) == "no faults");
    CHECK(std::ranges::all_of(read->notes, [](const diagnostic& each) {
      return each.code == errc::phase_unknown || each.code == errc::done_not_shown;
    }));
    REQUIRE(read->people.size() == people.size());
    CHECK(std::ranges::equal(read->people.levels(), people.levels()));
    for (std::size_t i = 0; i < people.size(); ++i) {
      const person before = people[i];
      const person after = read->people[i];
      CHECK(after.id() == before.id());
      CHECK(after.phase() == before.phase());
      CHECK(after.fte() == before.fte());
      CHECK(after.since() == before.since());
      CHECK(std::ranges::equal(after.done(), before.done()));
      for (const std::string& grouping : people.groupings())
        CHECK(after.group(grouping) == without_space(before.group(grouping)));
    }
  }
}

TEST_CASE("staff law: any bytes give people or faults, never a crash") {
  const std::string wide = testing::file_of_project("tests/exchange/files/windows-1252.csv");
  const std::string rows = "persoon;bekwaamheid;niveau;rater;datum\np1;km;2;zelf;1-2-2026\np2;vd;start;leader;\n";
  for (std::uint64_t seed = 1; seed <= testing::cases(2000); ++seed) {
    CAPTURE(seed);
    dice random{seed};
    std::string bytes = random.chance(50) ? wide : rows;
    for (std::size_t n = random.below(10); n > 0; --n) {
      const std::size_t at = random.below(bytes.size());
      switch (random.below(3)) {
        case 0:
          bytes[at] = static_cast<char>(random.next());
          break;
        case 1:
          bytes.erase(at, 1 + random.below(20));
          break;
        default:
          bytes.insert(at, bytes.substr(random.below(bytes.size()), random.below(40)));
      }
      if (bytes.empty()) break;
    }
    const auto read = read_table(bytes);
    if (!read) CHECK(!read.errors().empty());
  }
}
