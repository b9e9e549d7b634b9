// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include <exchange/staff_world.hpp>
#include <loopbaan/exchange/arrow.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/tables.hpp>
#include <support/random.hpp>
#include <support/scratch_file.hpp>

/// Tables are read some rows at a time, files a part at a time and stops some bytes at a time. Where one of those ends
/// may make no difference.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

const framework on = staff_world();

/// All that was read, or every fault with its sentence.
std::string all_of(const result<staff>& read) {
  if (!read) {
    std::string words = places_of(read.errors());
    for (const diagnostic& each : read.errors()) words += "\n" + message(each, language::nl);
    return words;
  }
  return write_people(read->people) + places_of(read->notes);
}

/// What bytes give, when a file of them gives the same.
result<staff> read_both_ways(const std::string& bytes) {
  const scratch_file file{bytes};
  auto read = read_staff(bytes, on, file.path());
  const bool is_same = all_of(read_staff_file(file.path(), on)) == all_of(read);
  CHECK(is_same);
  return read;
}

/// A row about somebody, in most tables a good one.
std::string random_row(dice& random, std::size_t number, const std::string& letter, bool has_faults) {
  static const std::vector<std::string> levels = {"", "1", "2", "vak", " start ", "in ontwikkeling", "-"};
  std::string remark;
  switch (random.below(6)) {
    case 0:
      remark = "\"een;\r\ntwee \"\"drie\"\"\"";
      break;
    case 1:
      remark = std::string(random.below(300), 'x') + letter + "'s";
      break;
    case 2:
      remark = "\"" + letter + std::string(random.below(90), ' ') + "\" ";
      break;
    default:
      remark = "kort";
  }
  const std::string end = random.chance(50) ? "\r\n" : "\n";
  std::string row = "p" + std::to_string(number) + ";" + random.pick(levels) + ";" + random.pick(levels) + ";" + remark;
  if (has_faults && random.chance(1)) row += random.chance(50) ? ";te breed" : "\x01";
  if (has_faults && random.chance(1)) row = random.chance(50) ? ";;;x" : "p1;9;y;z";
  return row + end + (random.chance(3) ? end : "");
}

const std::string heading = "persoon;km;vd;opmerking\r\n";

/// A framework with so many competences c0, c1… of four levels.
framework wide_world(std::size_t competences) {
  framework_draft draft{"breed", "1"};
  draft.scales = {{"s", {}, {{"a", text{"A"}}, {"b", text{"B"}}, {"c", text{"C"}}, {"d", text{"D"}}}}};
  for (std::size_t c = 0; c < competences; ++c)
    draft.competences.push_back({"c" + std::to_string(c), text{"C" + std::to_string(c)}, "s"});
  return framework::build(draft).value();
}

result<staff> read_arrow(const data_table& table, const framework& fw, const staff_options& options = {}) {
  ArrowArrayStream stream{};
  export_stream(table, stream);
  return read_staff_arrow(stream, fw, "staf.csv", options);
}

}  // namespace

TEST_CASE("staff law: a file that is read in parts gives what its bytes give") {
  std::size_t good = 0;
  for (std::uint64_t seed = 1; seed <= 24; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    const bool windows_1252 = random.chance(30);
    const bool has_faults = random.chance(40);
    std::string bytes = (windows_1252 || random.chance(50) ? "" : "\xEF\xBB\xBF") + heading;
    for (std::size_t n = 0; bytes.size() < 700'000; ++n)
      bytes += random_row(random, n, windows_1252 ? "\xEB" : "\u00EB", has_faults);
    if (random.chance(20)) bytes += "p;1;1;" + std::string(400'000, 'y') + "\n";  // longer than a part
    if (random.chance(20)) bytes += "q;1;1;\"" + std::string(400'000, '\n') + "\"\n";
    if (random.chance(20)) bytes.insert(bytes.size() / 2, "\"");  // may be closed nowhere
    if (random.chance(50)) bytes.pop_back();
    good += read_both_ways(bytes).has_value() ? 1 : 0;
  }
  CHECK(good > 5);
  CHECK(good < 20);
}

TEST_CASE("staff: wherever a part of a file ends, it makes no difference") {
  constexpr std::size_t part = 1u << 18;
  for (const std::string letter : {"\xEB", "\u00EB"}) {
    const std::string critical =
        "\r\np2;2;\"3\r\n\"; \"a \"\"b;\"\r\n\r\np3;1;;" + letter + letter + "'s\r\np4;start;-;";
    for (std::size_t into = 0; into <= critical.size(); ++into) {
      CAPTURE(into);
      const std::string begin = heading + "p1;1;2;";
      const std::string bytes = begin + std::string(part - begin.size() - into, 'x') + critical + "\r\np5;vak;1;z";
      CHECK(people_of(read_both_ways(bytes)) ==
            "p1 km:ontwikkeling vd:start | p2 km:start vd:basis | p3 km:ontwikkeling | p4 km:start | "
            "p5 km:vak vd:ontwikkeling");
    }
  }
}

TEST_CASE("staff: a header may be longer than a part of a file") {
  const std::string long_heading = "\"" + std::string(300'000, 'x') + "\r\ny\"";
  CHECK(people_of(read_both_ways("persoon;" + long_heading + ";km\np1;kort;2\n")) == "p1 km:start");
  CHECK(people_of(read_both_ways(std::string(300'000, '\n') + "persoon;km\np1;2\n")) == "p1 km:start");
}

TEST_CASE(
    "staff law: each kind of fault in a column is told once, at its first row, with how often and the next rows") {
  constexpr std::size_t height = 3000;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    const std::size_t width = seed <= 3 ? 3 : 40;  // what is wrong in more than three columns has one cause
    const framework fw = wide_world(width);
    dice random{seed};
    std::vector<data_column> columns{{data_column::kind::text, "persoon", "m"}};
    std::string bytes = "persoon";
    for (std::size_t c = 0; c < width; ++c) {
      const std::string name = "c" + std::to_string(c);
      columns.emplace_back(data_column::kind::text, name, "m");
      bytes += ";" + name;
    }
    bytes += "\n";
    std::vector<std::vector<std::size_t>> wrong(width);  // rows by column, counted by a reader of its own
    std::vector<std::size_t> nobody, twins;
    for (std::size_t row = 2; row < height + 2; ++row) {
      std::string id = "p" + std::to_string(row);
      if (random.below(700) == 0) {
        id = "x y";
        nobody.push_back(row);
      } else if (row > 2 && random.below(700) == 0) {
        id = "p2";
        twins.push_back(row);
      }
      bytes += id;
      columns[0].add(std::string_view{id});
      for (std::size_t c = 0; c < width; ++c) {
        const bool is_wrong = random.below(20 * (c + 1) * (c + 1)) == 0;
        if (is_wrong) wrong[c].push_back(row);
        const std::string_view cell = is_wrong ? "veel" : random.chance(50) ? "a" : "2";
        bytes += ";" + std::string{cell};
        columns[c + 1].add(cell);
      }
      bytes += "\n";
    }
    struct expected_fault {
      std::size_t row;
      std::string words;
    };
    std::vector<expected_fault> expected;
    const auto expect = [&](const std::string& code, const std::vector<std::size_t>& rows, const std::string& column) {
      if (rows.empty()) return;
      std::string words = code + " row " + std::to_string(rows[0]) + " " + column;
      if (rows.size() > 1) words += " +" + std::to_string(rows.size() - 1);
      expected.push_back({rows[0], words});
    };
    expect("101", nobody, "persoon");
    const bool is_one_cause = width > 3;
    if (is_one_cause) {
      std::size_t count = 0, first = width;
      for (std::size_t c = 0; c < width; ++c) {
        count += wrong[c].size();
        if (wrong[c].empty()) continue;
        if (first == width || wrong[c][0] < wrong[first][0]) first = c;
      }
      expected.push_back({wrong[first][0], "815 row " + std::to_string(wrong[first][0]) + " c" + std::to_string(first) +
                                               " +" + std::to_string(count - 1)});
    } else {
      for (std::size_t c = 0; c < width; ++c) expect("815", wrong[c], "c" + std::to_string(c));
    }
    expect("401", twins, "persoon");
    std::ranges::stable_sort(expected, {}, &expected_fault::row);
    std::string all;
    for (const expected_fault& each : expected) all += (all.empty() ? "" : ", ") + each.words;

    const data_table table{columns};
    const auto read = read_staff(bytes, fw, "staf.csv");
    REQUIRE(!read);
    CHECK(places_of(read.errors()) == all);
    CHECK(all_of(read_arrow(table, fw)) == all_of(read));
    for (const diagnostic& each : read.errors()) {
      if (!is_one_cause) CHECK(each.further.size() == std::min<std::size_t>(each.count - 1, 9));
      CHECK(std::ranges::is_sorted(each.further, {}, &occurrence::row));
    }
    diagnostics on_the_way = read.errors();  // who is there twice is known at the end alone
    std::erase_if(on_the_way, [](const diagnostic& each) { return each.code == errc::duplicate_person; });
    for (const std::size_t most : {1u, 2u, 3u}) {
      CAPTURE(most);
      if (is_one_cause || on_the_way.size() <= most) continue;
      const auto some = read_staff(bytes, fw, "staf.csv", {.most_errors = most});
      REQUIRE(some.errors().size() == most + 1);
      CHECK(some.errors().back().code == errc::too_many_faults);
      for (std::size_t i = 0; i < most; ++i) CHECK((some.errors()[i].where == on_the_way[i].where));
      const auto same = read_arrow(table, fw, {.most_errors = most});
      REQUIRE(same.errors().size() == most + 1);
      for (std::size_t i = 0; i < most; ++i) CHECK((same.errors()[i].where == on_the_way[i].where));
    }
  }
}

TEST_CASE("staff: what is found at the end of a table comes not behind that there are too many faults") {
  std::string bytes = "persoon;km;vd;fte\np1;1;1;1\np1;1;1;1\n";
  for (int i = 0; i < 200; ++i) bytes += "x y;9;9;9\n";
  CHECK(errors_in(read_table(bytes, {.most_errors = 3})) ==
        "101 row 4 persoon +61, 815 row 4 km +61, 815 row 4 vd +61, 820 row 4");
  std::string twins = "persoon;km\n";
  for (int i = 0; i < 200; ++i) twins += "p1;1\n";
  CHECK(errors_in(read_table(twins, {.most_errors = 2})) == "401 row 3 persoon +198");
}

TEST_CASE("staff law: levels of any number of people and competences stand where they belong") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    const std::size_t width = 1 + random.below(70), people = 1 + random.below(seed % 10 == 0 ? 2500 : 150);
    const framework fw = wide_world(width);
    std::vector<data_column> columns{{data_column::kind::text, "persoon", "m"}};
    std::string bytes = "persoon";
    for (std::size_t c = 0; c < width; ++c) {
      const std::string name = "c" + std::to_string(c);
      columns.emplace_back(data_column::kind::whole, name, "m");
      bytes += ";" + name;
    }
    bytes += ";\n";
    ranks expected;
    for (std::size_t row = 0; row < people; ++row) {
      const std::string id = "p" + std::to_string(row * 7919 % 100'003);
      columns[0].add(std::string_view{id});
      bytes += id;
      for (std::size_t c = 0; c < width; ++c) {
        const std::size_t level = random.below(6);  // of which the last says that nobody knows
        expected.push_back(level == 5 ? rank::unknown : make_rank(level));
        columns[c + 1].add(level == 5 ? cell_value{} : cell_value{static_cast<std::int64_t>(level)});
        bytes += ";" + (level == 5 ? "" : std::to_string(level));
      }
      bytes += ";\n";
    }
    const auto read = read_staff(bytes, fw);
    REQUIRE(errors_in(read) == "no faults");
    CHECK(std::ranges::equal(read->people.levels(), expected));
    const auto same = read_arrow(data_table{columns}, fw);
    REQUIRE(errors_in(same) == "no faults");
    CHECK(std::ranges::equal(same->people.levels(), expected));
    CHECK(same->people.find("p7919").has_value() == (people > 1));
  }
}

TEST_CASE("staff: whoever has no id is nobody's twin") {
  CHECK(errors_in(read_table("persoon;km\np2;1\n;1\np1;1\n;2\np2;1\n")) == "821 row 3 persoon +1, 401 row 6 persoon");
}
