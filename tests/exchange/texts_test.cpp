// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/texts.hpp>

#include <support/defects.hpp>
#include <support/documents.hpp>

using namespace loopbaan;
using testing::listed_defects;

TEST_CASE("a document of texts is read and written without loss") {
  const std::string stored = testing::document("texts");
  const texts_document read = read_texts(stored, "fy.json").value();
  CHECK(read.notes.empty());
  CHECK(read.texts.tag == "fy");
  CHECK(read.texts.based_on == "0.1.0");
  CHECK(read.texts.form.euro == "€ {0}");
  CHECK(read.texts.texts.at("{steps:step|steps}") == "{steps:stap|stappen}");
  CHECK(write_texts(read.texts) == canonical(stored).value());
  CHECK(read_texts(write_texts(read.texts)).value().texts == read.texts);
}

TEST_CASE("what a document of texts lacks is told, and what it says that nobody reads is noted") {
  CHECK(listed_defects(read_texts(R"({"loopbaan": "texts/1"})")) == "807 ");
  CHECK(listed_defects(read_texts(R"({"loopbaan": "texts/1", "language": "fy", "texts": {"a": 1}})")) == "808 /texts/a");
  CHECK(listed_defects(read_texts(R"({"loopbaan": "texts/1", "language": "fy", "texts": {"{0}": "x"}})")) ==
        "997 /texts/{0}");
  const auto noted = read_texts(R"({"loopbaan": "texts/1", "language": "fy", "form": {"decimaal": ","}, "text": {}})");
  REQUIRE(noted.has_value());
  CHECK(noted->notes.size() == 2);
}
