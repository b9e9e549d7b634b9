// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/core/error.hpp>

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
