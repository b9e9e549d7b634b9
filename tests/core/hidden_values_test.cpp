// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include <loopbaan/core/error.hpp>

#include <support/documents.hpp>

using namespace loopbaan;

namespace {

const std::string secret = "Jansen-1978";

/// Somebody's data wherever a diagnostic can hold any.
diagnostic about_somebody(errc code) {
  return {.code = code,
          .where = {secret + ".csv", "/people/3/" + secret + "/levels/" + secret, 5, secret, secret, "C"},
          .details = {secret, text{secret, secret}, secret, secret, secret},
          .count = 12,
          .further = {{7, secret}, {9, secret + "x"}},
          .values = {{secret, 4}}};
}

/// The names of all fields in a schema, wherever they stand.
void gather_fields(const nlohmann::json& of, std::set<std::string>& names) {
  if (of.is_object() && of.contains("properties"))
    for (const auto& [name, unused] : of.at("properties").items()) names.insert(name);
  for (const auto& part : of)
    if (part.is_structured()) gather_fields(part, names);
}

}  // namespace

TEST_CASE("a diagnostic without values tells of nobody, whatever it is about, and still says what is wrong and where") {
  for (const errc code : all_error_codes())
    for (const language lang : {language::nl, language::en}) {
      const diagnostic wrong = about_somebody(code);
      const std::string words = print(wrong, lang, values::hidden);
      CHECK_MESSAGE(words.find("Jansen") == std::string::npos, words);
      CHECK(words.find(std::to_string(static_cast<int>(code))) != std::string::npos);
      CHECK(words.find("/people/3/…/levels/…") != std::string::npos);
      CHECK(message(wrong, lang, values::hidden).find("12") != std::string::npos);
      CHECK(remedy(wrong, lang, values::hidden) != "…");
      CHECK(print(wrong, lang) == print(wrong, lang, values::shown));
    }
}

TEST_CASE("rows and cells are told without their values") {
  const diagnostic wrong = about_somebody(errc::unreadable_number);
  CHECK(print(wrong.where, language::en, values::hidden) == "…, …!C5, column “…”#/people/3/…/levels/…");
  CHECK(message(wrong, language::en, values::hidden) == "“…” is not a number (12 times, also in row 7, row 9 …)");
}

TEST_CASE("a pointer without values keeps the names of our own fields, those of each schema") {
  std::set<std::string> names{"own_costs"};  // of a request alone
  for (const auto& each : std::filesystem::directory_iterator{testing::project_folder() / "lib/data/schema"})
    gather_fields(nlohmann::json::parse(testing::file_of_project("lib/data/schema/" + each.path().filename().string())),
                  names);
  CHECK(names.size() > 300);
  for (const std::string& name : names)
    CHECK(print(place{"", "/" + name + "/0/" + secret}, language::en, values::hidden) == "#/" + name + "/0/…");
  CHECK(print(place{"", "/steps/1/yields/" + secret}, language::nl, values::hidden) == "#/steps/1/yields/…");
}
