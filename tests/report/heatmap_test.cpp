// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/report/heatmap.hpp>

using namespace loopbaan;

namespace {

framework world() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}}}};
  draft.competences = {{.id = "A", .title = "Orde & <rust>", .scale = "ranks"}};
  draft.profiles = {{.id = "goal", .title = "Goal", .requires_levels = {{"A", "1"}}}};
  return framework::build(draft).value();
}

const framework on = world();

std::string drawn(std::size_t schools, std::size_t people, language lang = language::nl) {
  std::vector<person_draft> all;
  for (std::size_t s = 0; s < schools; ++s)
    for (std::size_t i = 0; i < people; ++i) {
      all.push_back(
          {.id = "p" + std::to_string(s) + "-" + std::to_string(i), .groups = {{"school", "s" + std::to_string(s)}}});
      if (i % 4 != 0) all.back().levels[{0}] = make_rank(1);
    }
  const cohort cohort_of = cohort::build(on, std::move(all)).value();
  return draw_heatmap(on, count_coverage(cohort_of, profile_index{0}, "school"), lang);
}

std::size_t times(const std::string& in, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("heatmap: every figure is in words, in a title and in a shade") {
  const std::string svg = drawn(2, 20);
  CHECK(svg.find("Orde &amp; &lt;rust&gt;: one, s0: 15 van 20 mensen (75\u00a0%)") != std::string::npos);
  CHECK(times(svg, ">75\u00a0%</text>") == 6);  // two rows, three columns
  CHECK(svg.find("url(#loopbaan-hatch)") == std::string::npos);
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(svg == drawn(2, 20));
}

TEST_CASE("heatmap: what is protected is hatched, says so, and tells no number") {
  const std::string svg = drawn(2, 4, language::en);
  CHECK(times(svg, "url(#loopbaan-hatch)") == 6);
  CHECK(times(svg, ">protected</text>") == 6);
  CHECK(svg.find("\u00a0%") == std::string::npos);
}

TEST_CASE("heatmap: of very many groups the largest are drawn, and how many are not is said") {
  const std::string svg = drawn(30, 12);
  CHECK(svg.find("Nog 6 kleinere groepen staan hier niet.") != std::string::npos);
}
