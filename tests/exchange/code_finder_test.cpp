// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <exchange/staff/code_finder.hpp>

using loopbaan::detail::code_finder;
using loopbaan::detail::read_score_number;

namespace {

/// What a cell means among codes that mean their own position from 1; "0" for nothing, "?" for several.
std::string meaning(const std::vector<std::string>& codes, const std::string& cell) {
  code_finder finder;
  for (std::size_t i = 0; i < codes.size(); ++i) finder.add(codes[i], i + 1);
  const auto found = finder.find(cell);
  if (!found.several.empty()) return "?";
  return std::to_string(found.means.value_or(0));
}

const std::vector<std::string> one_to_four = {"1", "2", "3", "4"};

}  // namespace

TEST_CASE("codes: case, spaces, diacritics and zeros that change no number are no difference") {
  for (const std::string cell : {"3", " 3 ", "3,0", "3.0", "03", "3,00"}) CHECK(meaning(one_to_four, cell) == "3");
  for (const std::string cell : {"V", "v", " v ", "V."}) CHECK(meaning({"O", "V", "G"}, cell) == "2");
  for (const std::string cell : {"80%", "80 %", "80,0%", "080%"}) CHECK(meaning({"80%"}, cell) == "1");
  CHECK(meaning({"3/4"}, "3 / 4") == "1");
  CHECK(meaning({"geïntegreerd"}, "GEINTEGREERD") == "1");
}

TEST_CASE("codes: a part of a cell that says more is its code") {
  for (const std::string cell :
       {"3 - voldoende", "3: voldoende", "3. voldoende", "3 (voldoende)", "3 = voldoende", "3-voldoende",
        "3 – voldoende", "3/4", "3 / 4", "3 van 4", "3 van de 4", "3 of 4", "3/4 - voldoende"})
    CHECK_MESSAGE(meaning(one_to_four, cell) == "3", cell);
  CHECK(meaning({"onvoldoende", "voldoende"}, "3 - voldoende") == "2");
  CHECK(meaning({"LB", "LC"}, "LB - leraar basisschool") == "1");
}

TEST_CASE("codes: what is another value is not taken for one") {
  for (const std::string cell : {"3/5", "3/10", "5/4", "34", "3,5", "3 4", "30", "3%", "-3", "3 voldoende", "2-3"})
    CHECK_MESSAGE(meaning(one_to_four, cell) == "0", cell);
  CHECK(meaning({"A"}, "A-") == "0");
  CHECK(meaning({"A"}, "A+") == "0");
  CHECK(meaning({"80%"}, "80") == "0");
  CHECK(meaning({"80"}, "80%") == "0");
}

TEST_CASE("codes: a cell of two codes that mean different things means neither, unless it is one as it stands") {
  CHECK(meaning({"3", "voldoende"}, "3 - voldoende") == "?");
  CHECK(meaning({"3", "voldoende", "3 - voldoende"}, "3 - voldoende") == "3");
  CHECK(meaning({"v", "V"}, "V") == "2");
  CHECK(meaning({"v", "V"}, "V.") == "?");
  CHECK(meaning(one_to_four, "4 - 3") == "?");
}

TEST_CASE("codes: a bound holds from its number up to the next, and percentages have bounds of their own") {
  const std::vector<std::string> bounds = {">=0%", ">=55%", "≥80 %", ">=7,5"};
  CHECK(meaning(bounds, "54,9%") == "1");
  CHECK(meaning(bounds, "55%") == "2");
  CHECK(meaning(bounds, "79,99 %") == "2");
  CHECK(meaning(bounds, "100%") == "3");
  CHECK(meaning(bounds, "7,5") == "4");
  CHECK(meaning(bounds, "7,4") == "0");
  CHECK(meaning({">=0", "9"}, "9") == "2");
}

TEST_CASE("scores: a number of an instrument is read as forms write it") {
  CHECK(read_score_number("3", 4.0) == 3.0);
  CHECK(read_score_number("3 - voldoende", {}) == 3.0);
  CHECK(read_score_number("3/4", 4.0) == 3.0);
  CHECK_FALSE(read_score_number("3/4", 5.0));
  CHECK_FALSE(read_score_number("3/4", {}));
  CHECK(read_score_number("80%", 100.0) == 80.0);
  CHECK_FALSE(read_score_number("80%", 5.0));
  CHECK_FALSE(read_score_number("goed", 4.0));
  CHECK_FALSE(read_score_number("4 - 3", 4.0));
}
