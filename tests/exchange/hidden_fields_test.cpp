// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include <loopbaan/core/error.hpp>

#include <support/documents.hpp>

using namespace loopbaan;
using nlohmann::json;

namespace {

/// The names of all fields in a schema, wherever they stand.
void gather_fields(const json& of, std::set<std::string>& names) {
  if (of.is_object() && of.contains("properties"))
    for (const auto& [name, unused] : of.at("properties").items()) names.insert(name);
  for (const json& part : of)
    if (part.is_structured()) gather_fields(part, names);
}

}  // namespace

TEST_CASE("a place without values keeps the names of our own fields, those of each schema") {
  std::set<std::string> names{"own_costs"};  // of a request alone
  for (const auto& each : std::filesystem::directory_iterator{testing::project_folder() / "lib/data/schema"})
    gather_fields(json::parse(testing::file_of_project("lib/data/schema/" + each.path().filename().string())), names);
  CHECK(names.size() > 300);
  for (const std::string& name : names)
    CHECK(print(place{"", "/" + name + "/0/Jansen"}, language::en, values::hidden) == "#/" + name + "/0/…");
  CHECK(print(place{"", "/steps/1/yields/Jansen"}, language::nl, values::hidden) == "#/steps/1/yields/…");
}
