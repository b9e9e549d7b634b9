// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include <exchange/staff_world.hpp>
#include <loopbaan/exchange/csv.hpp>
#include <support/random.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;
using namespace std::string_literals;

namespace {

using table_rows = std::vector<std::vector<std::string>>;

/// "a|b / 1|2": the cells of a table, or its faults.
std::string cells_of(std::string_view bytes) {
  const auto read = read_csv(bytes, "t.csv");
  if (!read) return places_of(read.errors());
  std::string words;
  for (const auto& row : read->rows) {
    words += words.empty() ? "" : " / ";
    for (std::size_t i = 0; i < row.size(); ++i) words += (i == 0 ? "" : "|") + row[i];
  }
  return words;
}

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

std::string trimmed(const std::string& cell) {
  const std::string_view space = " \t\r\n";
  return cell.substr(cell.find_first_not_of(space), cell.find_last_not_of(space) + 1 - cell.find_first_not_of(space));
}

std::string without_mark(const std::string& written) { return written.substr(3); }

}  // namespace

TEST_CASE("csv: ; , and tab separate, CR, LF and CRLF end a row") {
  CHECK(cells_of("a;b\n1;2\n") == "a|b / 1|2");
  CHECK(cells_of("a,b\r\n1,2\r\n") == "a|b / 1|2");
  CHECK(cells_of("a\tb\r1\t2") == "a|b / 1|2");
  CHECK(cells_of("a;b\n1,5;2,5\n") == "a|b / 1,5|2,5");
}

TEST_CASE("csv: the separator is the one that stands most often in the header, outside quotes and sentences") {
  CHECK(cells_of("a;\"x,y,z\"\n1;2\n") == "a|x,y,z / 1|2");
  CHECK(cells_of("a;Orde, rust, regelmaat, plezier\n1;2\n") == "a|Orde, rust, regelmaat, plezier / 1|2");
  CHECK(cells_of("a, b\n1, 2\n") == "a|b / 1|2");
  CHECK(cells_of("\"a \"\"b,,,\"\"\";c\n1;2\n") == "a \"b,,,\"|c / 1|2");
}

TEST_CASE("csv: Excel's first line sep= tells the separator and is no row") {
  const auto read = read_csv("sep=,\r\na,b;c;d\r\n1,2\r\n");
  REQUIRE(read);
  CHECK(read->separator == ',');
  CHECK(read->rows == table_rows{{"a", "b;c;d"}, {"1", "2"}});
  CHECK(read->lines == std::vector<std::size_t>{1, 2});
}

TEST_CASE("csv: quotes hold separators, line ends and doubled quotes") {
  CHECK(cells_of("a;b\n\"1;\r\n2\"; \"zei \"\"ja\"\"\" \n") == "a|b / 1;\r\n2|zei \"ja\"");
  CHECK(cells_of("a;b\n5\" buis;\"\"\n") == "a|b / 5\" buis|");
}

TEST_CASE("csv: rows are counted as a spreadsheet counts them, and empty ones passed over") {
  const auto read = read_csv("\r\na;b\r\n\r\n\"1\n1\";2\r\n;;;\r\n ; \r\n3;4");
  REQUIRE(read);
  CHECK(read->rows == table_rows{{"a", "b"}, {"1\n1", "2"}, {"3", "4"}});
  CHECK(read->lines == std::vector<std::size_t>{2, 4, 7});
}

TEST_CASE("csv: cells lose the white space around them, no-break spaces too") {
  CHECK(cells_of("a;b\n \t1\xC2\xA0;\xC2\xA0 2 2 \n") == "a|b / 1|2 2");
  CHECK(cells_of("a;\xE9\n\xA0"
                 "1\xA0;2\n") == "a|é / 1|2");
}

TEST_CASE("csv: UTF-8, UTF-16 and Windows-1252 are told apart") {
  const std::u16string wide = u"naam;prijs\r\nDaniëlle;€ 5 𝄞’t\r\n";
  const std::string expected = "naam|prijs / Daniëlle|€ 5 𝄞’t";
  const std::string narrow = "naam;prijs\r\nDaniëlle;€ 5 𝄞’t\r\n";
  CHECK(cells_of(narrow) == expected);
  CHECK(cells_of("\xEF\xBB\xBF" + narrow) == expected);
  CHECK(cells_of(utf16(u"\uFEFF" + wide, false)) == expected);
  CHECK(cells_of(utf16(u"\uFEFF" + wide, true)) == expected);
  CHECK(cells_of(utf16(wide, false)) == expected);
  CHECK(cells_of(utf16(wide, true)) == expected);
  CHECK(cells_of("naam;prijs\r\nDani\xEBlle;\x80 5 \x92t\r\n") == "naam|prijs / Daniëlle|€ 5 ’t");
}

TEST_CASE("csv: bytes that mean nothing are reported in their cell") {
  CHECK(cells_of("a;b\n1;\x81\n\xEB;\x9D\n") == "102 row 2 b +1");
  CHECK(cells_of("\xEF\xBB\xBF"
                 "a;b\n1;\xEB\n") == "102 row 2 b");
  CHECK(cells_of("\x81;b\n1;2\n") == "102 row 1 A");
  CHECK(cells_of(utf16(u"\uFEFFa;b\n1;2\xD800\n", false)) == "102 row 2 b");
}

TEST_CASE("csv: a UTF-8 file with one damaged letter is damaged, not Windows-1252") {
  CHECK(cells_of("naam;school\nDaniëlle;één\nRen\xC3;één\n") == "102 row 3 naam");
}

TEST_CASE("csv: a row that is wider or narrower than the header is reported with both widths") {
  const auto read = read_csv("a;b\n1\n1;2;3\n1;2\n", "t.csv");
  REQUIRE(!read);
  CHECK(places_of(read.errors()) == "814 row 2 +1");
  CHECK(message(read.errors()[0]) ==
        "the number of cells in this row is 1, in the header 2 (2 times, also in row 3 “3”)");
}

TEST_CASE("csv: a quote that is not closed is one fault, at the cell that it begins") {
  CHECK(cells_of("a;b\n1;\"2\n3;4\n5;6\n") == "822 row 2 b");
  CHECK(cells_of("a;b\n1;\"5\" buis; lang\"\n3;4;5\n") == "822 row 2 b, 814 row 3");
  CHECK(cells_of("a;\"b\n1;2\n") == "822 row 1 B");
}

TEST_CASE("csv: what is no table is named for what it is") {
  const auto refused = [](std::string_view bytes) {
    const auto read = read_csv(bytes, "t");
    REQUIRE(!read);
    REQUIRE(read.errors().size() == 1);
    return std::to_string(static_cast<int>(read.errors()[0].code)) + " " + message(read.errors()[0]);
  };
  CHECK(refused("") == "810 the file is empty");
  CHECK(refused("\xEF\xBB\xBF \r\n") == "810 the file is empty");
  CHECK(refused(";;\n;;\n") == "810 the file is empty");
  CHECK(refused("PK\x03\x04 …") == "811 this is not a table that can be read: an Excel workbook (.xlsx)");
  CHECK(refused("%PDF-1.7") == "811 this is not a table that can be read: a PDF");
  CHECK(refused("\n{\"a\": 1}") == "811 this is not a table that can be read: a JSON document");
  CHECK(refused("<html>") == "811 this is not a table that can be read: a web page or XML");
  CHECK(refused("a;b\n\x01;\x02\n") == "811 this is not a table that can be read: no text");
  CHECK(refused(std::string(3, '\0') + "x") == "811 this is not a table that can be read: no text");
  CHECK(refused(std::string(2'000'000, 'a')) ==
        "811 this is not a table that can be read: the first line is longer than 1 MB");
}

TEST_CASE("csv: a competence called PK is no Excel workbook") { CHECK(cells_of("PK;VD\n1;2\n") == "PK|VD / 1|2"); }

TEST_CASE("csv: rows that are wrong in the same way are one fault, however many there are") {
  std::string bytes = "a;b\n";
  for (int i = 0; i < 100'000; ++i) bytes += "1\n";
  CHECK(cells_of(bytes) == "814 row 2 +99999");
}

TEST_CASE(
    "csv: control characters in front of numbers are text, many of them are none, and the first is told by its row") {
  CHECK(cells_of("persoon;b\n\x1F"
                 "001;2\n\x1F"
                 "002;3\n") ==
        "persoon|b / \x1F"
        "001|2 / \x1F"
        "002|3");
  const auto read = read_csv("a;b\n1;2\n\x01\x02\x03\x04;5\n", "t");
  CHECK(places_of(read.errors()) == "811 row 3");
  CHECK(places_of(read_csv(std::string{"persoon;naam\np1;\0een naam die lang is\n", 36}, "t").errors()) == "811 row 2");
}

TEST_CASE("csv: written for Dutch Excel") {
  CHECK(write_csv({{"naam", "fte"}, {"Daniëlle", "0,8"}, {"a;b", "zei \"ja\""}}) ==
        "\xEF\xBB\xBFnaam;fte\r\nDaniëlle;0,8\r\n\"a;b\";\"zei \"\"ja\"\"\"\r\n");
}

TEST_CASE("csv: a cell that a spreadsheet could run gets an apostrophe, a number does not") {
  for (const std::string danger :
       {"=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1", "\r=1", "＝1", "＋a", "－1", "＠x", " =1", "-", "'=1", "\u200B=1",
        "\uFEFF+1+1", "\u2003=1", "\u202E@SUM(1)", "\u200B \u00AD-1+1", "\u3000=1"}) {
    CAPTURE(danger);
    const std::string written = without_mark(write_csv({{danger}}));
    CHECK(written.find('\'' + danger) != std::string::npos);
    CHECK(read_csv(write_csv({{"kop"}, {danger}})).value().rows[1][0] ==
          (danger == "\t=1" || danger == "\r=1" || danger == " =1" ? "=1" : danger));
  }
  for (const std::string number : {"-1,5", "+31", "-0.25", "2", "-7"})
    CHECK(without_mark(write_csv({{"kop"}, {number}})) == "kop\r\n" + number + "\r\n");
  CHECK(cells_of("a;b\n'tis;'-1,5\n") == "a|b / 'tis|'-1,5");
}

TEST_CASE("csv law: what is written is read back, whatever the cells hold") {
  const std::vector<std::string> pieces = {"a", "7", ";", ",", "\t", "\"", "\"\"", "\r\n", "\n",
                                           "=", "-", "'", "@", "ë",  "’",  " ",    "sep="};
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    const std::size_t width = 1 + random.below(5);
    table_rows rows;
    for (std::size_t row = 0; row <= random.below(6); ++row) {
      rows.emplace_back();
      for (std::size_t i = 0; i < width; ++i) {
        std::string cell = "x";  // nothing around a cell that reading trims, and no row without content
        for (std::size_t n = random.below(5); n > 0; --n)
          cell.insert(random.chance(50) ? 0 : cell.size(), random.pick(pieces));
        rows.back().push_back(trimmed(cell));
      }
    }
    const std::string written = write_csv(rows);
    CAPTURE(written);
    const auto read = read_csv(written);
    REQUIRE(errors_in(read) == "no faults");
    CHECK(read->rows == rows);
  }
}

TEST_CASE("csv law: cells without quotes are what stands between the separators, white space around them aside") {
  const std::vector<std::string> pieces = {"a", "bc", "defghijk", "7", "3.5", "ë", "’", "o'", " ", "  ", "x\"y"};
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    CAPTURE(seed);
    dice random{seed};
    const bool is_long = seed % 50 == 0;  // longer than what is searched at a time
    const std::size_t width = 2 + random.below(7);
    table_rows rows(1 + random.below(is_long ? 900 : 5));
    std::string text;
    for (auto& row : rows) {
      for (std::size_t i = 0; i < width; ++i) {
        std::string cell;
        for (std::size_t n = random.below(is_long && random.chance(5) ? 400 : 7); n > 0; --n)
          cell += random.pick(pieces);
        if (i == 0 || &row == &rows.front()) cell += 'z';  // no row without content, and no column without a heading
        text += (i == 0 ? "" : ";") + cell;
        row.push_back(cell.find_first_not_of(" ") == std::string::npos ? "" : trimmed(cell));
      }
      text += random.chance(50) ? "\r\n" : "\n";
    }
    if (random.chance(50)) text.pop_back();  // the last row may end with the file
    CAPTURE(text);
    const auto read = read_csv(text);
    REQUIRE(errors_in(read) == "no faults");
    CHECK(read->rows == rows);
  }
}

TEST_CASE("csv law: any bytes give a table or faults, never a crash") {
  const std::string seed_text = "persoon;\"a, b\";fte\r\np1;\"x \"\"y\"\"\";0,8\r\np2;Dani\xEBlle;1\r\n";
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    dice random{seed};
    std::string bytes = random.chance(30) ? utf16(u"\uFEFFpersoon;fte\r\np1;0,8\r\n", random.chance(50)) : seed_text;
    for (std::size_t n = random.below(12); n > 0 && !bytes.empty(); --n) {
      const std::size_t at = random.below(bytes.size());
      switch (random.below(3)) {
        case 0:
          bytes[at] = static_cast<char>(random.next());
          break;
        case 1:
          bytes.erase(at, random.below(8));
          break;
        default:
          bytes.insert(at, 1, "\";,\r\n\t'"[random.below(7)]);
      }
    }
    const auto read = read_csv(bytes);
    if (!read) continue;
    for (const auto& row : read->rows) {
      CHECK(row.size() == read->rows[0].size());
      for (const std::string& cell : row) CHECK(is_utf8(cell));
    }
  }
}
