// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/report/career_map.hpp>

#include <plan/random_world.hpp>
#include <report/svg.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::drawn_box;
using testing::drawn_map;
using testing::read_map;
using testing::world;

namespace {

const framework& dutch() {
  static const framework built = dutch_framework();
  return built;
}

bool overlap(const drawn_box& a, const drawn_box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

void check_boxes(const drawn_map& map, std::size_t steps) {
  REQUIRE(map.boxes.size() == steps);
  for (std::size_t i = 0; i < map.boxes.size(); ++i) {
    const drawn_box& box = map.boxes[i];
    CHECK(box.step == i);
    CHECK(box.x >= 0);
    CHECK(box.right() <= map.width);
    CHECK(box.bottom() <= map.height);
    for (std::size_t j = 0; j < i; ++j) CHECK_MESSAGE(!overlap(box, map.boxes[j]), box.title);
  }
}

void check_labels(const drawn_map& map) {
  for (const drawn_box& box : map.boxes) {
    const bool bold = box.marks.find('p') != std::string::npos;
    REQUIRE(!box.lines.empty());
    for (const auto& line : box.lines) {
      CHECK(line.x == box.x + box.width / 2);
      CHECK(line.y - (line.small ? 7 : 9) >= box.y);
      CHECK(line.y + 3 <= box.bottom());
      CHECK_MESSAGE(testing::widest(line.words, line.small ? 9 : 11, bold && !line.small) <= box.width + 1, line.words);
    }
  }
}

/// No line runs behind a box: what is level keeps out of boxes, what bends does so where no boxes are.
void check_lines(const drawn_map& map) {
  for (const auto& line : map.lines) {
    CHECK(line.segments.front().x1 < line.segments.back().x2);
    for (const auto& part : line.segments)
      for (const drawn_box& box : map.boxes) {
        const bool beside = part.x2 <= box.x || part.x1 >= box.right();
        const bool above = std::max(part.y1, part.y2)<box.y, below = std::min(part.y1, part.y2)> box.bottom();
        CHECK_MESSAGE((beside || (part.y1 == part.y2 && (above || below))), box.title);
      }
  }
}

std::string words_of(const drawn_box& box) {
  std::string words;
  for (const auto& line : box.lines)
    if (!line.small) words += (words.empty() || words.ends_with('-') || words.ends_with('/') ? "" : " ") + line.words;
  return words;
}

const drawn_box& box_of(const drawn_map& map, const world& w, std::string_view id) {
  return map.boxes[w.step(id).value];
}

}  // namespace

TEST_CASE("on the map of the built-in framework no box overlaps another and no label leaves its box") {
  for (const language lang : {language::nl, language::en}) {
    const drawn_map map = read_map(draw_career_map(dutch(), {.lang = lang}));
    check_boxes(map, dutch().steps().size());
    check_labels(map);
  }
}

TEST_CASE("labels fit when every step is planned, and so set in bold") {
  const auto all = dutch().steps().indices();
  const drawn_map map = read_map(draw_career_map(dutch(), {.planned = {all.begin(), all.end()}}));
  check_boxes(map, dutch().steps().size());
  check_labels(map);
}

TEST_CASE("lines go from left to right and never run behind a box") {
  const drawn_map map = read_map(draw_career_map(dutch()));
  CHECK(map.lines.size() > 50);
  check_lines(map);
}

TEST_CASE(
    "no word of a title is lost: it stands in the box, or the box ends in an ellipsis; the tooltip has it whole") {
  const drawn_map map = read_map(draw_career_map(dutch()));
  for (const drawn_box& box : map.boxes) {
    const std::string& title = dutch().steps().entries()[box.step].title.in_language(language::nl);
    CHECK(box.title.starts_with(title));
    std::string without_hyphens, shown;
    for (const char c : title)
      if (c != '-' && c != ' ') without_hyphens += c;
    for (const char c : words_of(box))
      if (c != '-' && c != ' ') shown += c;
    CHECK_MESSAGE((shown == without_hyphens || shown.ends_with("…")), words_of(box));
  }
}

TEST_CASE("random worlds are drawn as cleanly as the built-in one") {
  testing::dice dice{20261123};
  for (int round = 0; round < 60; ++round) {
    const auto random = testing::make_random_world(dice, 30);
    const std::string svg = draw_career_map(random.drawn.fw());
    CHECK(testing::is_well_formed(svg));
    const drawn_map map = read_map(svg);
    check_boxes(map, random.drawn.fw().steps().size());
    check_labels(map);
    check_lines(map);
  }
}

TEST_CASE("what comes after stands to the right") {
  const world w{"A1 -first 1h-> A2 ; A2 -second 1h-> A3 ; -before 1h-> B1 ; -later 1h <before-> B2 ; -start 1h-> A1",
                "A3"};
  const drawn_map map = read_map(draw_career_map(w.fw()));
  CHECK(box_of(map, w, "start").x < box_of(map, w, "first").x);
  CHECK(box_of(map, w, "first").x < box_of(map, w, "second").x);
  CHECK(box_of(map, w, "before").x < box_of(map, w, "later").x);
}

TEST_CASE("a line is drawn for the only way and not for what follows from other lines") {
  const world w{"-one 1h-> A1 ; A1 -two 1h-> B1 ; A1 B1 -three 1h-> C1", "C1"};
  CHECK(read_map(draw_career_map(w.fw())).lines.size() == 2);
}

TEST_CASE("a step that comes after another always has its line") {
  const world w{"-one 1h-> A1 ; A1 -two 1h-> B1 ; B1 -three 1h <one-> C1", "C1"};
  CHECK(read_map(draw_career_map(w.fw())).lines.size() == 3);
}

TEST_CASE("what many steps yield gets no line but is told in words") {
  const world w{"-a 1h-> A1 ; -b 1h-> A1 ; -c 1h-> A1 ; -d 1h-> A1 ; A1 -e 1h-> B1", "B1"};
  const drawn_map map = read_map(draw_career_map(w.fw()));
  CHECK(map.lines.empty());
  CHECK(box_of(map, w, "e").title == "e, 1\xc2\xa0uur. Vraagt: A op one. Levert: B op one.");
}

TEST_CASE("steps stand in the column of their first phase") {
  const world w{"-young 1h @student-> A1 ; -old 1h @ervaren-> B1 ; -both 1h @student @ervaren-> C1",
                "A1",
                {{"student", "A1"}, {"ervaren", ""}}};
  const drawn_map map = read_map(draw_career_map(w.fw()));
  CHECK(box_of(map, w, "young").x == box_of(map, w, "both").x);
  CHECK(box_of(map, w, "young").right() < box_of(map, w, "old").x);
}

TEST_CASE("done and planned steps are marked by sign, weight and word, not by colour alone") {
  const world w{"-one 1h-> A1 ; A1 -two 1h-> A2 ; A2 -three 1h-> A3", "A3"};
  const std::string svg = draw_career_map(w.fw(), {.done = {w.step("one")}, .planned = {w.step("two")}});
  const drawn_map map = read_map(svg);
  CHECK(words_of(box_of(map, w, "one")) == "✓ one");
  CHECK(words_of(box_of(map, w, "two")) == "▶ two");
  CHECK(words_of(box_of(map, w, "three")) == "three");
  CHECK(box_of(map, w, "one").title.starts_with("one (gedaan)"));
  CHECK(box_of(map, w, "two").title.starts_with("two (gepland)"));
  CHECK(svg.find(".p text{font-weight:bold}") != std::string::npos);
  CHECK(map.lines[0].marks == "l b f0 t1");
}

TEST_CASE("the map is a named picture whose boxes can be reached by keyboard") {
  const std::string svg = draw_career_map(dutch());
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
  CHECK(svg.find("aria-labelledby=\"kt kd\"") != std::string::npos);
  CHECK(svg.find("<title id=\"kt\">Loopbaankaart</title><desc id=\"kd\">") != std::string::npos);
  CHECK(svg.find("tabindex=\"0\" role=\"img\"><title>") != std::string::npos);
  CHECK(svg.find("<script") == std::string::npos);
  CHECK(testing::is_well_formed(svg));
}

TEST_CASE("the same framework gives the same bytes") {
  CHECK(draw_career_map(dutch()) == draw_career_map(dutch_framework()));
  CHECK(draw_career_map_page(dutch()) == draw_career_map_page(dutch_framework()));
  CHECK(draw_career_map_dot(dutch()) == draw_career_map_dot(dutch_framework()));
}

TEST_CASE("a framework without steps or phases still gives a map") {
  framework_draft draft{.id = "leeg", .version = "1"};
  const framework empty = framework::build(draft).value();
  CHECK(read_map(draw_career_map(empty)).boxes.empty());
  CHECK(testing::is_well_formed(draw_career_map(empty)));
  CHECK(draw_career_map_page(empty).find("</html>") != std::string::npos);
}

TEST_CASE("the map page has a table behind the picture with every step") {
  const std::string page = draw_career_map_page(dutch());
  for (const step& each : dutch().steps()) {
    std::string title = each.title.in_language(language::nl);
    if (title.find_first_of("'&") == std::string::npos)
      CHECK_MESSAGE(page.find("<th scope=\"row\">" + title) != std::string::npos, title);
  }
  CHECK(page.find("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:") !=
        std::string::npos);
  CHECK(page.find("src=") == std::string::npos);
  CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("DOT names every step once and quotes what needs it") {
  framework_draft draft = world{"-one 1h-> A1 ; A1 -two 1h-> A2", "A2"}.fw().draft();
  draft.steps[0].title = text{"a \"b\" \\ c\nd"};
  const std::string dot = draw_career_map_dot(framework::build(draft).value());
  CHECK(dot.find("k0 [id=\"one\", label=\"a \\\"b\\\" \\\\ c\\\\nd\"]") != std::string::npos);
  CHECK(dot.find("k0 -> k1;") != std::string::npos);
}

TEST_CASE("the map of a person has a heading, and its steps their numbers in the order of the plan") {
  const world w{"-one 1h-> A1 ; A1 -two 2h-> A2 ; -three 3h-> B1 ; -four 4h-> B2", "A2 B1"};
  map_options options;
  options.first = w.steps("one");
  options.planned = w.steps("three two");
  options.done = w.steps("four");
  options.numbered = true;
  options.heading = "p1 → <doel>";
  const std::string svg = draw_career_map(w.fw(), options);
  for (const char* words : {"▶▶ 1 one", "▶ 2 three", "▶ 3 two", "✓ four", "<title id=\"kt\">p1 → &lt;doel&gt;</title>"})
    CHECK(svg.find(words) != std::string::npos);
  options.numbered = false;
  CHECK(draw_career_map(w.fw(), options).find("▶▶ one") != std::string::npos);
}
