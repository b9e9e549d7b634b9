// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include <loopbaan/core/error.hpp>

#include <support/project.hpp>

using namespace loopbaan;

// docs/errors.md has a section for each number:
//
//     ### 101 `invalid_id`
//
//     When it is given, in a sentence or two, with an example.
//
//     ```text
//     how the example is printed in English
//     how the example is printed in Dutch
//     ```

namespace {

struct section {
  int number = 0;
  std::string name;
  std::string cause;
  std::vector<std::string> printed;
};

std::vector<section> sections() {
  std::ifstream page{testing::project_folder() / "docs/errors.md"};
  std::vector<section> found;
  bool in_block = false;
  const std::regex heading{R"(### (\d+) `(\w+)`)"};
  for (std::string line; std::getline(page, line);) {
    std::smatch parts;
    if (std::regex_match(line, parts, heading))
      found.push_back({std::stoi(parts[1]), parts[2], {}, {}});
    else if (line.starts_with("```"))
      in_block = !in_block;
    else if (found.empty())
      continue;
    else if (in_block)
      found.back().printed.push_back(line);
    else if (!line.starts_with("#"))
      found.back().cause += line;
  }
  return found;
}

/// Does `line` read as a print of this number: a place or none, the sentence and the remedy with any details?
bool is_print_of(const std::string& line, errc code, language lang) {
  const text anything{"~"};  // stands in no sentence of ours
  const std::string words = print(diagnostic{code, {}, std::vector<text>(10, anything)}, lang);
  std::string pattern = "(.+: )?";
  for (const char c : words) {
    if (c == '~')
      pattern += ".+";
    else if (std::string_view{R"(\^$.|?*+()[]{})"}.find(c) != std::string_view::npos)
      pattern += std::string{'\\', c};
    else
      pattern += c;
  }
  return std::regex_match(line, std::regex{pattern});
}

}  // namespace

TEST_CASE("errors.md: explains every number once, by its name, in rising order") {
  std::vector<std::pair<int, std::string>> explained;
  for (const section& each : sections()) explained.emplace_back(each.number, each.name);
  std::vector<std::pair<int, std::string>> known;
  for (const errc code : all_error_codes()) known.emplace_back(static_cast<int>(code), name(code));
  std::string missing;
  for (const auto& [number, name] : known)
    if (std::ranges::find(explained, std::pair{number, name}) == explained.end())
      missing += std::to_string(number) + " " + name + "; ";
  CHECK(missing == "");
  CHECK(explained == known);
}

TEST_CASE("errors.md: says when each is given, and shows what is printed then in both languages") {
  for (const section& each : sections()) {
    const auto code = static_cast<errc>(each.number);
    if (std::ranges::find(all_error_codes(), code) == all_error_codes().end()) continue;
    CAPTURE(each.name);
    CHECK(each.cause.size() > 40);
    REQUIRE(each.printed.size() == 2);
    CAPTURE(each.printed[0]);
    CAPTURE(each.printed[1]);
    CHECK(is_print_of(each.printed[0], code, language::en));
    CHECK(is_print_of(each.printed[1], code, language::nl));
  }
}
