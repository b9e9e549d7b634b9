// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <loopbaan/graph/boost.hpp>
#include <loopbaan/graph/views.hpp>

#include <plan/random_world.hpp>
#include <support/world.hpp>

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

using part = boost::filtered_graph<career_graph, boost::keep_all, career_view>;

std::string names(const career_graph& g, const career_view& view) {
  std::string words;
  for (const auto v : view.vertices()) words += (words.empty() ? "" : ", ") + g.name(v);
  return words;
}

framework two_domains() {
  framework_draft draft =
      world{"-one @p-> A1 ; A1 -two @q-> A2 ; A2 -three-> B1", "A2", {{"p", ""}, {"q", ""}}}.fw().draft();
  draft.domains = {{.id = "D1", .title = "D1"}, {.id = "D2", .title = "D2"}};
  draft.steps[0].domains = {"D1"};
  draft.steps[1].domains = {"D1", "D2"};
  draft.steps[2].provider = "pabo";
  return framework::build(draft).value();
}

}  // namespace

TEST_CASE("a view holds the steps that were asked for, with what they ask and yield") {
  const auto fw = two_domains();
  const career_graph g{fw};
  CHECK(names(g, view_of_phase(g, *fw.phases().find("p"))) == "A 1, A 2, B 1, one, three");
  CHECK(names(g, view_of_domain(g, *fw.domains().find("D1"))) == "A 1, A 2, one, two");
  CHECK(names(g, view_of_domain(g, *fw.domains().find("D2"))) == "A 1, A 2, two");
  CHECK(names(g, view_of_provider(g, "pabo")) == "A 2, B 1, three");
  CHECK(names(g, view_of_provider(g, "")) == "A 1, A 2, one, two");
  CHECK(names(g, view_of_provider(g, "nobody")).empty());
}

TEST_CASE("ahead of someone lies what is not held, and the steps that bring it") {
  const auto fw = two_domains();
  const career_graph g{fw};
  ranks levels(fw.competences().size());
  CHECK(names(g, view_ahead_of(g, {})) == names(g, view_of_steps(g, [](auto) { return true; })));
  levels[fw.competences().find("A")->value] = make_rank(1);
  CHECK(names(g, view_ahead_of(g, {levels, {}})) == "A 2, B 1, two, three");
  CHECK(names(g, view_ahead_of(g, {levels, {*fw.steps().find("two")}})) == "A 2, B 1, two, three");
}

TEST_CASE("views are joined and cut, and an empty one looks at nothing") {
  const auto fw = two_domains();
  const career_graph g{fw};
  const auto p = view_of_phase(g, *fw.phases().find("p"));
  const auto d = view_of_domain(g, *fw.domains().find("D2"));
  CHECK(names(g, p & d) == "A 1, A 2");
  CHECK(names(g, p | d) == "A 1, A 2, B 1, one, two, three");
  CHECK((career_view{} & p).vertices().empty());
  CHECK((career_view{} | p).vertices() == p.vertices());
  CHECK_FALSE(career_view{}({0}));
}

TEST_CASE("algorithms of Boost run on a view, and its plain form holds what the view holds and no more") {
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    dice roll{seed};
    const auto drawn = make_random_world(roll, 7);
    const career_graph g{drawn.drawn.fw()};
    const auto view =
        view_ahead_of(g, {drawn.levels, drawn.done}) & view_of_steps(g, [&](auto) { return roll.chance(60); });
    const part seen{g, {}, view};
    const auto kept = view.vertices();
    const digraph plainly = plain(seen);
    CHECK(plainly.size() == kept.size());
    for (std::uint32_t i = 0; i < kept.size(); ++i)
      for (std::uint32_t j = 0; j < kept.size(); ++j) {
        const bool edge = std::ranges::count(plainly.after(i), j) > 0;
        CHECK(edge == (std::ranges::count(g.successors(kept[i]), kept[j]) > 0));
      }
    std::vector<int> component(g.vertices().size(), -1);
    boost::strong_components(seen, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, g)));
    for (const auto v : g.vertices()) CHECK((component[v.value] >= 0) == view(v));
  }
}
