// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>

#include <loopbaan/report/level_pictures.hpp>

using namespace loopbaan;

namespace {

framework world() {
  framework_draft draft{.id = "world", .version = "1"};
  draft.scales = {{.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}}},
                  {.id = "yes", .levels = {{"y", "present"}}}};
  for (const std::string id : {"A", "B", "C", "D"})
    draft.competences.push_back({.id = id, .title = "Orde " + id + " & <rust>", .scale = "ranks"});
  draft.competences.push_back({.id = "E", .title = "Bewijs", .scale = "yes"});
  draft.profiles = {{.id = "goal",
                     .title = "Goal",
                     .requires_levels = {{"A", "1"}, {"B", "3"}, {"C", "2"}, {"D", "1"}, {"E", "y"}},
                     .desires_levels = {{"D", "3"}}},
                    {.id = "nothing", .title = "Nothing"}};
  return framework::build(draft).value();
}

const framework on = world();
const competence_index a{0}, b{1}, c{2}, d{3}, e{4};

cohort one_person(known_levels levels, std::vector<evidence> ratings = {}) {
  person_draft made{.id = "p1"};
  made.levels = std::move(levels);
  made.ratings = std::move(ratings);
  return cohort::build(on, {made}).value();
}

std::string gap_of(const cohort& people, language lang = language::nl, std::uint32_t profile = 0) {
  return draw_gap(people[0], find_gap(on, people[0].stands(), profile_index{profile}), lang);
}

std::size_t times(const std::string& in, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + 1)) ++found;
  return found;
}

/// Whether these stand in the picture in this order.
bool in_order(const std::string& svg, std::initializer_list<std::string_view> words) {
  std::size_t at = 0;
  for (const std::string_view each : words) {
    at = svg.find(each, at);
    if (at == std::string::npos) return false;
  }
  return true;
}

constexpr std::string_view disc = "<circle r=\"6\" fill=\"#0b4fa3\"/>";
constexpr std::string_view broken = "stroke-dasharray";

}  // namespace

TEST_CASE("gap picture: most missing at the top, equals in the framework's order, each row in words") {
  const std::string svg = gap_of(one_person({{a, rank{1}}, {c, rank{1}}, {d, rank{1}}, {e, rank{1}}}));
  CHECK(
      in_order(svg, {"Orde B &amp; &lt;rust&gt;: onbekend: mist hoogstens 3 niveaus", "Orde C &amp; &lt;rust&gt;: mist 1 niveau",
                     "Orde D &amp; &lt;rust&gt;: voldoet; gewenst: 2 niveaus hoger",
                     "Orde A &amp; &lt;rust&gt;: voldoet", "Bewijs: voldoet"}));
  CHECK(times(svg, disc) == 4 + 1);    // four rows that are known, and the legend
  CHECK(times(svg, broken) == 1 + 1);  // one that is not
  CHECK(times(svg, "d=\"M0-10v20\"") == 5 + 1);
  CHECK(times(svg, "stroke=\"#d09a5b\"") == 2);
}

TEST_CASE("gap picture: each scale has its own axis, with the names of its levels") {
  const std::string svg = gap_of(one_person({}));
  CHECK(in_order(
      svg, {">nog niet getoond<", ">one<", ">two<", ">three<", "Orde B", ">nog niet getoond<", ">present<", "Bewijs"}));
}

TEST_CASE("gap picture: a level by own rating alone looks different from one that somebody confirmed") {
  const std::string svg = gap_of(one_person({}, {{a, rank{1}, rater::self}, {b, rank{1}, rater::leader}}));
  CHECK(times(svg, disc) == 1 + 1);
  CHECK(times(svg, "<circle r=\"5\" fill=\"#fff\" stroke=\"#0b4fa3\" stroke-width=\"2\"/>") == 1 + 1);
}

TEST_CASE("gap picture: static, the same bytes each time, in two languages, and never empty without a word") {
  const cohort people = one_person({{a, rank{1}}});
  CHECK(gap_of(people) == gap_of(people));
  CHECK(gap_of(people).find("<script") == std::string::npos);
  CHECK(gap_of(people, language::en).find("Orde B &amp; &lt;rust&gt;: unknown: 3 levels missing at most") !=
        std::string::npos);
  CHECK(gap_of(people, language::nl, 1).find("Het profiel vraagt niets.") != std::string::npos);
}

TEST_CASE("rater picture: the own rating beside the one furthest from it, furthest apart at the top") {
  const std::string svg = draw_rater_gap(one_person({}, {{a, rank{2}, rater::self},
                                                         {a, rank{1}, rater::colleague},
                                                         {b, rank{1}, rater::self},
                                                         {b, rank{3}, rater::leader},
                                                         {b, rank{2}, rater::colleague},
                                                         {c, rank{1}, rater::observer},
                                                         {d, rank{1}, rater::self},
                                                         {e, rank{1}, rater::self},
                                                         {e, rank{1}, rater::colleague}})[0]);
  CHECK(in_order(
      svg,
      {"Orde B &amp; &lt;rust&gt;: zelf 2 lager dan de leidinggevende",
       "Orde A &amp; &lt;rust&gt;: zelf 1 hoger dan een collega", "Orde C &amp; &lt;rust&gt;: geen eigen beoordeling",
       "Orde D &amp; &lt;rust&gt;: alleen een eigen beoordeling", "Bewijs: zelf gelijk aan de anderen"}));
  CHECK(times(svg, "stroke=\"#d09a5b\"") == 2);          // from the lowest to the highest, where they differ
  CHECK(times(svg, "M0-7l7,7-7,7-7-7z") == 1 + 1);       // the observer, in the row and in the legend
  CHECK(svg.find("een leerling") == std::string::npos);  // who did not rate is not in the legend
}

TEST_CASE("rater picture: marks at one level stand side by side") {
  const std::string svg =
      draw_rater_gap(one_person({}, {{e, rank{1}, rater::self}, {e, rank{1}, rater::colleague}})[0]);
  const auto x_of = [&](std::size_t nth) {
    std::size_t at = svg.find("<g><title>Bewijs");
    for (std::size_t i = 0; i <= nth; ++i) at = svg.find("translate(", at + 1);
    return std::stoi(svg.substr(at + 10));
  };
  CHECK(x_of(1) - x_of(0) == 15);
}

TEST_CASE("rater picture: nobody rated") {
  CHECK(draw_rater_gap(one_person({})[0]).find("Er zijn geen beoordelingen.") != std::string::npos);
}
