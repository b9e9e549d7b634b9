// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <loopbaan/graph/metrics.hpp>

#include <support/project.hpp>

// Five curricula of American universities with the measures that their authors took from curricularanalytics.org. They
// are no part of the project: without them these tests only say so.

using namespace loopbaan;

namespace {

namespace fs = std::filesystem;

const fs::path curricula = testing::project_folder().parent_path() / "shared" / "data" / "curricula";

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells{""};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      cells.emplace_back();
    else if (c != '\r')
      cells.back() += c;
  }
  return cells;
}

struct course {
  std::vector<std::string> requisites;
  std::string complexity, blocking, delay, centrality;
};

struct curriculum {
  bool quarters = false;
  std::vector<std::string> ids;
  std::vector<course> courses;

  [[nodiscard]] digraph graph() const {
    std::vector<digraph::edge> edges;
    for (digraph::vertex to = 0; to < courses.size(); ++to)
      for (const std::string& id : courses[to].requisites) {
        const auto from = std::find(ids.begin(), ids.end(), id);
        REQUIRE(from != ids.end());
        edges.emplace_back(static_cast<digraph::vertex>(from - ids.begin()), to);
      }
    return {ids.size(), std::move(edges)};
  }
};

curriculum read(const fs::path& file) {
  curriculum found;
  std::ifstream in{file};
  bool courses = false;
  for (std::string line; std::getline(in, line);) {
    const auto cells = cells_of(line);
    if (cells[0] == "System Type") found.quarters = cells[1] == "quarter";
    if (courses && !cells[0].empty()) {
      found.ids.push_back(cells[0]);
      course made;
      for (const std::size_t kind : {4U, 5U, 6U}) {  // prerequisites, corequisites, strict corequisites
        std::istringstream ids{cells.at(kind)};
        for (std::string id; std::getline(ids, id, ';');) made.requisites.push_back(id);
      }
      if (cells.size() > 13) {
        made.complexity = cells[10];
        made.blocking = cells[11];
        made.delay = cells[12];
        made.centrality = cells[13];
      }
      found.courses.push_back(made);
    }
    courses = courses || cells[0] == "Course ID";
  }
  return found;
}

/// With one decimal, half a tenth away from zero: complexity in tenths, times two thirds in a quarter system.
std::string one_decimal(std::uint64_t complexity, bool quarters) {
  const std::uint64_t tenths = quarters ? (complexity * 20 * 2 + 3) / 6 : complexity * 10;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

void compare(const fs::path& published, const digraph& graph) {
  const curriculum told = read(published);
  const auto found = measure(graph);
  REQUIRE(told.courses.size() == found.vertices.size());
  for (std::size_t v = 0; v < told.courses.size(); ++v) {
    CAPTURE(told.ids[v]);
    const auto& [requisites, complexity, blocking, delay, centrality] = told.courses[v];
    CHECK(one_decimal(found.vertices[v].complexity(), told.quarters) == complexity);
    CHECK(std::to_string(found.vertices[v].blocking) == blocking);
    CHECK(std::to_string(found.vertices[v].delay) + ".0" == delay);
    CHECK(print(found.vertices[v].centrality, language::en) == centrality);
  }
}

}  // namespace

TEST_CASE("the measures of five real curricula are those that were published") {
  if (!fs::exists(curricula)) {
    MESSAGE("the curricula are not on this machine");
    return;
  }
  std::size_t seen = 0;
  for (const auto& entry : fs::directory_iterator{curricula / "metrics"}) {
    CAPTURE(entry.path().filename().string());
    const curriculum told = read(entry.path());
    CHECK(told.courses.size() > 20);
    compare(entry.path(), told.graph());
    const std::string name = entry.path().stem().string();
    const fs::path plan = curricula / "plans" / (name.substr(0, name.rfind("_w_metrics")) + ".csv");
    CHECK(read(plan).graph() == told.graph());  // what the authors started from
    seen += told.courses.size();
  }
  CHECK(seen > 150);
}
