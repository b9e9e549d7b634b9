// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/report/career_map.hpp>

#include <plan/random_world.hpp>
#include <report/svg.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using testing::drawn_aim;
using testing::drawn_box;
using testing::drawn_map;
using testing::read_map;
using testing::world;

namespace {

bool overlap(const drawn_box& a, const drawn_box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

/// Roles and depths lie within the picture, off each other and off the steps, and their words within them.
void check_aims(const drawn_map& map) {
  for (std::size_t i = 0; i < map.aims.size(); ++i) {
    const drawn_box& box = map.aims[i].box;
    CHECK(box.right() <= map.width);
    CHECK(box.bottom() <= map.height);
    for (std::size_t j = 0; j < i; ++j) CHECK_MESSAGE(!overlap(box, map.aims[j].box), box.title);
    for (const drawn_box& step : map.boxes) CHECK_MESSAGE(step.right() < box.x, box.title);
    for (const auto& line : box.lines) {
      const bool small = line.small || !map.aims[i].is_role;
      CHECK(line.y - (small ? 7 : 9) >= box.y);
      CHECK(line.y + 3 <= box.bottom());
      // The coarse count is up to a twelfth wider than the widest font.
      const double width = testing::widest(line.words, small ? 9 : 11, !small) * 11 / 12;
      CHECK_MESSAGE(line.x + width <= box.right(), line.words);
    }
  }
}

void check_cuts(const drawn_map& map) {
  for (const auto& label : map.labels) {
    if (label.words.ends_with("…"))
      CHECK_MESSAGE(label.title.size() + 3 > label.words.size(), label.words);
    else
      CHECK_MESSAGE(label.title.empty(), label.words);
  }
}

std::size_t count_roles(const drawn_map& map) {
  return static_cast<std::size_t>(std::ranges::count_if(map.aims, &drawn_aim::is_role));
}

const drawn_box* aim_called(const drawn_map& map, std::string_view title) {
  for (const drawn_aim& each : map.aims)
    if (each.box.title.starts_with(title)) return &each.box;
  return nullptr;
}

/// A random world with domains, depths and roles whose titles are of any length.
framework with_aims(testing::dice& dice, framework_draft draft) {
  const auto words = [&] {
    std::string title;
    for (std::size_t n = 1 + dice.below(9); n > 0; --n) {
      title += title.empty() ? "" : " ";
      for (std::size_t letters = 1 + dice.below(22); letters > 0; --letters)
        title += "eenatiordslghvkmubpw"[dice.below(20)];
    }
    return text{title};
  };
  const std::size_t domains = dice.below(4), depths = dice.below(6), roles = dice.below(30);
  for (std::size_t i = 0; i < depths; ++i)
    draft.depths.push_back({.id = "depth" + std::to_string(i), .title = words()});
  for (std::size_t i = 0; i < domains; ++i) {
    domain d{.id = "domain" + std::to_string(i), .title = words()};
    for (const depth& each : draft.depths)
      if (dice.below(3) > 0) d.depths[each.id] = "target";
    draft.domains.push_back(std::move(d));
  }
  for (std::size_t i = 0; i < roles; ++i) {
    role r{.id = "role" + std::to_string(i), .title = words()};
    if (domains > 0 && dice.below(4) > 0) r.domains = {"domain" + std::to_string(dice.below(domains))};
    if (dice.below(2) > 0) r.profile = "target";
    if (dice.below(2) > 0) r.entry = entry_conditions{.profile = "target", .years = 2};
    if (dice.below(2) > 0) r.facilitated = facilitation{.hours = minutes::of(60 * 40).value()};
    draft.roles.push_back(std::move(r));
  }
  for (step& each : draft.steps)
    if (domains > 0 && dice.below(2) > 0) each.domains = {"domain" + std::to_string(dice.below(domains))};
  return framework::build(std::move(draft)).value();
}

}  // namespace

TEST_CASE("on the map of the built-in framework every role and every depth of every domain has a place of its own") {
  const framework fw = dutch_framework();
  std::size_t depths = 0;
  for (const domain& each : fw.domains()) depths += each.depths.size();
  for (const language lang : {language::nl, language::en}) {
    const drawn_map map = read_map(draw_career_map(fw, {.lang = lang}));
    check_aims(map);
    check_cuts(map);
    CHECK(count_roles(map) == fw.roles().size());
    CHECK(map.aims.size() == fw.roles().size() + depths);
    for (const role& each : fw.roles())
      CHECK_MESSAGE(aim_called(map, each.title.in_language(lang)) != nullptr, each.id);
  }
}

TEST_CASE("a role says what must be met before, and which hours it gives") {
  const drawn_map map = read_map(draw_career_map(dutch_framework()));
  const drawn_box* role = aim_called(map, "Taalcoördinator");
  REQUIRE(role != nullptr);
  CHECK(role->lines.at(1).words == "eerst Basisbekwaam, 2 jaar");
  CHECK(role->lines.at(2).words == "60\xc2\xa0uur per jaar");
}

TEST_CASE("random frameworks with roles and depths are drawn as cleanly as the built-in one") {
  testing::dice dice{20261126};
  for (int round = 0; round < 60; ++round) {
    const framework fw = with_aims(dice, testing::make_random_world(dice, 20).drawn.fw().draft());
    const std::string svg = draw_career_map(fw);
    CHECK(testing::is_well_formed(svg));
    const drawn_map map = read_map(svg);
    CHECK(map.boxes.size() == fw.steps().size());
    CHECK(count_roles(map) == fw.roles().size());
    check_aims(map);
    check_cuts(map);
  }
}

TEST_CASE("whom the map is drawn for finds the phase, what is reached, where the plan leads and what to begin now") {
  framework_draft draft = world{"-one 1h @p-> A1 ; A1 -two 1h @p-> A2", "A2", {{"p", "A1"}, {"q", "A3"}}}.fw().draft();
  draft.roles = {{.id = "guide", .title = text{"Guide"}, .profile = "target"},
                 {.id = "rest", .title = text{"Rest"}, .profile = draft.phases[0].exit}};
  const framework fw = framework::build(std::move(draft)).value();
  const auto target = fw.profiles().find("target").value();
  const auto met = fw.exit_of(phase_index{0}).value();
  const std::string svg = draw_career_map(
      fw,
      {.planned = {step_index{1}}, .first = {step_index{0}}, .met = {met}, .here = phase_index{0}, .target = target});
  const drawn_map map = read_map(svg);
  CHECK(map.boxes[0].lines[0].words == "▶▶ one");
  CHECK(map.boxes[0].title.starts_with("one (nu beginnen)"));
  CHECK(map.boxes[1].lines[0].words == "▶ two");
  CHECK(aim_called(map, "Guide")->lines[0].words == "▶ Guide");
  CHECK(aim_called(map, "Rest")->title.starts_with("Rest (wat de rol vraagt is er)"));
  CHECK(svg.find("p: u bent hier") != std::string::npos);
  CHECK(svg.find("q: u bent hier") == std::string::npos);
  CHECK(draw_career_map(fw).find("u bent hier") == std::string::npos);
}

TEST_CASE("each phase has a flag above the steps that can be begun as it begins, and nowhere else") {
  const world w{"-one 1h @p-> A1 ; A1 -two 1h @p-> A2 ; -three 1h @q-> B1", "A2", {{"p", "A1"}, {"q", ""}}};
  const std::string svg = draw_career_map(w.fw());
  std::size_t flags = 0;
  for (auto at = svg.find("class=\"fl\""); at != std::string::npos; at = svg.find("class=\"fl\"", at + 1)) ++flags;
  CHECK(flags == 2);
}

TEST_CASE("the page of the map has its roles in a table too") {
  const std::string page = draw_career_map_page(dutch_framework());
  CHECK(page.find("<th scope=\"row\">Schoolopleider<td>") != std::string::npos);
  CHECK(page.find("<td>eerst Basisbekwaam, 2 jaar<td>60\xc2\xa0uur per jaar") != std::string::npos);
  CHECK(page.find("Loopbaankaart, rollen") != std::string::npos);
}

TEST_CASE("the map of one person has boxes for what is done and planned, counts the rest and folds other phases") {
  framework_draft draft =
      world{"-one 1h @p-> A1 ; A1 -two 1h @p-> A2 ; -three 1h @p-> B1 ; -four 1h @q-> B2 ; -five 1h @q-> B3",
            "A2",
            {{"p", "A1"}, {"q", "A3"}}}
          .fw()
          .draft();
  draft.roles = {{.id = "guide", .title = text{"Guide"}, .profile = "target"}, {.id = "rest", .title = text{"Rest"}}};
  const framework fw = framework::build(std::move(draft)).value();
  map_options options{.done = {step_index{0}},
                      .planned = {step_index{1}},
                      .here = phase_index{0},
                      .target = fw.profiles().find("target").value(),
                      .numbered = true};
  options.shown.emplace();
  const std::string svg = draw_career_map(fw, options);
  CHECK(testing::is_well_formed(svg));
  const drawn_map map = read_map(svg);
  REQUIRE(map.boxes.size() == 2);
  CHECK(map.boxes[0].title.starts_with("one (gedaan)"));
  CHECK(map.boxes[1].title.starts_with("two (gepland, nummer 1 van het plan)"));
  CHECK(count_roles(map) == 1);
  CHECK(svg.find("nog 1 stap<") != std::string::npos);     // beside the boxes of its own phase
  CHECK(svg.find("nog 2 stappen<") != std::string::npos);  // of the phase that is folded
  CHECK(svg.find("Niet getekend: 3 andere stappen en 1 rollen") != std::string::npos);
  check_aims(map);
  options.shown->push_back(step_index{4});
  CHECK(read_map(draw_career_map(fw, options)).boxes.size() == 3);
  const std::string page = draw_career_map_page(fw, options);
  CHECK(page.find("class=\"sheets\"") == std::string::npos);  // one sheet across holds it
  CHECK(page.find("four") == std::string::npos);
}

TEST_CASE("on a map of any part of a random framework no box lies on another, and no line goes where no box is") {
  testing::dice dice{67};
  for (int round = 0; round < 60; ++round) {
    const framework fw = with_aims(dice, testing::make_random_world(dice, 20).drawn.fw().draft());
    map_options options;
    options.shown.emplace();
    for (const step_index s : fw.steps().indices()) {
      if (dice.chance(30)) options.shown->push_back(s);
      if (dice.chance(10)) options.done.push_back(s);
      if (dice.chance(10)) options.planned.push_back(s);
    }
    const std::string svg = draw_career_map(fw, options);
    CHECK(testing::is_well_formed(svg));
    const drawn_map map = read_map(svg);
    std::set<std::uint32_t> drawn;
    for (const auto* steps : {&*options.shown, &options.done, &options.planned})
      for (const step_index s : *steps) drawn.insert(s.value);
    CHECK(map.boxes.size() == drawn.size());
    for (std::size_t i = 0; i < map.boxes.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) CHECK(!overlap(map.boxes[i], map.boxes[j]));
    for (const auto& line : map.lines) {
      const auto touches = [&](int x, int y) {
        return std::ranges::any_of(map.boxes, [&](const drawn_box& box) {
          return x >= box.x - 8 && x <= box.right() && y >= box.y && y <= box.bottom();
        });
      };
      CHECK(touches(line.segments.front().x1, line.segments.front().y1));
      CHECK(touches(line.segments.back().x2, line.segments.back().y2));
    }
    check_cuts(map);
  }
}

TEST_CASE("done and planned steps differ in shape, and a step that is planned once more is planned") {
  const world w{"-one 1h-> A1 ; A1 -two 1h-> A2 ; -three 1h-> B1", "A2"};
  const auto drawn = [&](map_options options) {
    options.numbered = true;
    return draw_career_map(w.fw(), options);
  };
  const auto edge = [](const std::string& svg, const std::string& step) {
    const std::size_t from = svg.find("<g id=\"" + step + "\""), to = svg.find("</g>", from);
    const std::size_t at = svg.find("class=\"e\"", from);
    return at < to ? svg.substr(at, svg.find('>', at) - at) : std::string{};
  };
  const std::string svg = drawn({.done = {step_index{0}}, .planned = {step_index{1}}});
  CHECK(edge(svg, "k0").find('q') != std::string::npos);  // round
  CHECK(edge(svg, "k1").find('l') != std::string::npos);  // pointed
  CHECK(edge(svg, "k2").empty());
  const drawn_map again = read_map(drawn({.done = {step_index{0}}, .planned = {step_index{0}}}));
  CHECK(again.boxes[0].title.starts_with("one (gepland, nummer 1 van het plan)"));
}
