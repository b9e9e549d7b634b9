// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <limits>

#include <loopbaan/graph/boost.hpp>
#include <loopbaan/loopbaan.hpp>

#include <support/wrong_calls.hpp>

// Random calls with positions, levels, sizes, weights, days and frameworks that may be anybody's. Each is answered or
// refused with a diagnostic; and what is answered about plans, the independent checker accepts. Under the sanitizers
// (preset asan) this says that no call touches memory that is not its own.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::uint64_t rounds = 150;

standing any_standing(mixed_worlds& w, const framework& on, const ranks& levels, const std::vector<step_index>& done) {
  const cohort& people = w.any_cohort();
  if (w.roll.chance(40)) return people[w.roll.below(people.size())].stands();
  standing made{levels, std::nullopt, done};
  if (w.roll.chance(50)) made.phase = w.in(on.phases());
  if (w.roll.chance(20)) made.fw = &w.any_framework();
  return made;
}

}  // namespace

TEST_CASE("wrong calls: a framework answers for its own positions and levels, and refuses others") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    for (int call = 0; call < 20; ++call) {
      const competence_index c = w.in(fw.competences());
      const rank r = w.level();
      const bool known = c.value < fw.competences().size();
      CHECK(attempt([&] { return fw.competences()[c].id; }).has_value() == known);
      CHECK(attempt([&] { return fw.scale_of(c).id; }).has_value() == known);
      CHECK(attempt([&] { return fw.rank_of(c, "niveau1"); }).has_value() == known);
      const auto top = attempt([&] { return fw.top(c); });
      CHECK(top.has_value() == known);
      const bool on_scale = known && (r == rank::unknown || r <= *top);
      CHECK(attempt([&] { return fw.level_id(c, r); }).has_value() == on_scale);
      CHECK(attempt([&] { return fw.level_title(c, r, language::en); }).has_value() == on_scale);
      const profile_index p = w.in(fw.profiles());
      CHECK(attempt([&] { return fw.resolved(p).required.size(); }).has_value() == (p.value < fw.profiles().size()));
      const step_index s = w.in(fw.steps());
      CHECK(attempt([&] { return fw.resolved(s).yields.size(); }).has_value() == (s.value < fw.steps().size()));
      const assessment_index a = w.in(fw.assessments());
      CHECK(attempt([&] { return fw.resolved(a).settles.size(); }).has_value() == (a.value < fw.assessments().size()));
      const instrument_index i = w.in(fw.instruments());
      CHECK(attempt([&] { return fw.resolved(i).sees.size(); }).has_value() == (i.value < fw.instruments().size()));
      const phase_index phase = w.in(fw.phases());
      CHECK(attempt([&] { return fw.exit_of(phase); }).has_value() == (phase.value < fw.phases().size()));
      (void)attempt([&] { return fw.profile_of(w.in(fw.domains()), w.in(fw.depths())); });
      (void)attempt([&] { return fw.is_on(w.in(fw.routes()), s); });
      (void)answer_of(attempt([&] { return level_of_score(fw, c, "lijst1", 2.5); }));
      (void)attempt([&] { return meets(w.levels(fw), std::vector<attainment>{{c, r}}); });
      (void)attempt([&] { return make_rank(w.roll.below(400)); });
    }
    (void)answer_of(attempt([&] { return fw.target("profiel1"); }));
    const framework& other = w.any_framework();
    CHECK(attempt([&] {
            require_same(fw, other);
            return true;
          }).has_value() == (fw == other));
  }
}

TEST_CASE("wrong calls: two frameworks are the same when they say the same") {
  mixed_worlds w{1};
  CHECK(w.frameworks[0] == w.frameworks[1]);
  CHECK_FALSE(w.frameworks[0] == w.frameworks[2]);
  REQUIRE(w.frameworks.size() == 4);
  CHECK_FALSE(w.frameworks[0] == w.frameworks[3]);  // it has a catalogue more
  CHECK(w.frameworks[0].is_same_edition(w.frameworks[3]));
}

TEST_CASE("wrong calls: people are of their framework, or there are none") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    person_draft draft{.id = w.roll.chance(90) ? "p1" : "p \xff", .done = w.some(fw.steps())};
    for (std::size_t i = w.roll.below(4); i > 0; --i) draft.levels[w.in(fw.competences())] = w.level();
    if (w.roll.chance(30)) draft.phase = w.in(fw.phases());
    if (w.roll.chance(20)) draft.fte = std::numeric_limits<double>::quiet_NaN();
    if (w.roll.chance(20)) draft.since = date{std::chrono::year{2026}, std::chrono::month{13}, std::chrono::day{45}};
    if (w.roll.chance(20)) draft.groups["school"] = "\xff";
    if (w.roll.chance(50)) {
      evidence entry{w.in(fw.competences()), w.level()};
      if (w.roll.chance(20)) entry.score = std::numeric_limits<double>::infinity();
      if (w.roll.chance(20)) entry.rated_by = static_cast<rater>(w.roll.below(9));
      if (w.roll.chance(20)) entry.kind = static_cast<evidence_kind>(w.roll.below(6));
      draft.ratings.push_back(entry);
    }
    level_rule rule;
    if (w.roll.chance(30)) rule.method = static_cast<level_method>(w.roll.below(7));
    const auto people = answer_of(attempt([&] { return cohort::build(fw, {draft}, rule); }));
    if (!people) continue;
    CHECK(read_people(write_people(*people), fw).has_value());  // whoever can be built can be written and read

    const person who = (*people)[0];
    const competence_index c = w.in(fw.competences());
    (void)attempt([&] { return (*people)[w.position(1)].id(); });
    (void)attempt([&] { return who.level(c); });
    (void)attempt([&] { return who.origin(c); });
    (void)attempt([&] { return who.established(c); });
    (void)attempt([&] { return who.deciding_rating(c); });
    (void)attempt([&] { return estimate_level(who, c).level; });
    (void)attempt([&] { return explain(estimate_level(who, c), who, language::nl); });
    (void)attempt([&] { return explain_origin(who, c, language::en); });
    (void)attempt([&] { return people->in_phase(w.in(fw.phases())).size(); });
    (void)attempt([&] { return people->with_rule(rule).size(); });
    (void)attempt([&] { return people->for_purpose("\xff").size(); });
    (void)attempt([&] { return purge(*people, date{}).removed; });
    (void)answer_of(attempt([&] { return people->with(w.position(1), {c, w.level()}); }));
    const std::vector<std::size_t> rows{w.position(1), w.position(1)};
    (void)answer_of(attempt([&] { return people->only(rows); }));
    (void)attempt([&] { return move_people(w.any_cohort(), crosswalk::of_same_ids(fw, w.any_framework())).notes; });
    const evidence rating{c, w.level(), static_cast<rater>(w.roll.below(9))};
    const std::vector<const evidence*> of_unit{&rating, w.roll.chance(10) ? nullptr : &rating};
    const std::vector<rater> order{rater::leader, static_cast<rater>(w.roll.below(9))};
    (void)attempt([&] { return fit_severity(std::vector<rating_unit>{{0, of_unit}}, 2, order, 0).units; });
    (void)attempt([&] { return level_chances({}, of_unit, w.roll.below(3)); });
  }
}

TEST_CASE("wrong calls: a graph answers for its own vertices, edges and starts") {
  for (std::uint64_t seed = 0; seed < rounds / 3; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    const career_graph graph{fw};
    const auto v = [&] { return career_graph::vertex{w.position(graph.vertices().size())}; };
    const auto e = [&] { return career_graph::edge{w.position(graph.edges().size())}; };
    const auto a = [&] { return attainment{w.in(fw.competences()), w.level()}; };
    const auto start = [&] { return career_start{w.roll.chance(50) ? ranks{} : w.levels(fw), w.some(fw.steps())}; };
    const auto can = attempt([&] { return dependence{graph, start()}; });
    const analysis all = analyse(fw);
    for (int call = 0; call < 10; ++call) {
      (void)attempt([&] { return graph.out_edges(v()).size() + graph.in_edges(v()).size(); });
      (void)attempt([&] { return graph.successors(v()).size(); });
      (void)attempt([&] { return graph.source(e()).value + graph.target(e()).value; });
      (void)attempt([&] { return graph[e()].number; });
      (void)attempt([&] { return graph.name(v()); });
      (void)attempt([&] { return graph.find(a()); });
      (void)attempt([&] { return graph.find(w.in(fw.steps())); });
      (void)attempt([&] { return graph.met_by(w.levels(fw)).size(); });
      (void)attempt([&] { return out_degree(v(), graph) + in_degree(v(), graph); });
      (void)attempt([&] { return get(boost::vertex_name, graph, v()); });
      const auto view = attempt([&] { return view_of_phase(graph, w.in(fw.phases())); });
      const auto other = attempt([&] { return view_of_domain(career_graph{w.any_framework()}, w.in(fw.domains())); });
      if (view && other) (void)attempt([&] { return ((*view & *other) | *view)(v()); });
      (void)attempt([&] { return view_ahead_of(graph, start())(v()); });
      (void)attempt([&] { return view_of_steps(graph, {})(v()); });
      const auto around = attempt([&] { return find_fringe(graph, start(), w.in(fw.phases())); });
      if (around) (void)attempt([&] { return explain(w.any_framework(), *around, language::nl); });
      (void)attempt([&] { return count_learning_paths(graph, w.in(fw.profiles()), start(), w.roll.below(20)); });
      (void)attempt([&] { return all.needing(w.in(fw.steps())).size(); });
      (void)attempt([&] { return explain(all, w.in(fw.steps()), language::nl); });
      finding made{.kind = static_cast<finding_kind>(w.roll.below(7)), .steps = w.some(fw.steps())};
      (void)attempt([&] { return explain(graph, made, language::nl) + remedy(made, language::nl); });
      if (!can) continue;
      (void)attempt([&] { return can->possible(v()) || can->possible(a()) || can->possible(w.in(fw.steps())); });
      (void)attempt([&] { return can->needs(v(), v()); });
      (void)attempt([&] { return can->needed_for(v()).size() + can->lost_without(v()).size(); });
      const auto marks = attempt([&] { return find_landmarks(*can, w.in(fw.profiles())); });
      if (marks) (void)attempt([&] { return explain(w.any_framework(), *marks, language::nl); });
    }
    const auto end = [&] { return w.position(4); };
    const auto plain = attempt([&] { return digraph{4, {{end(), end()}, {end(), end()}, {end(), end()}}}; });
    if (!plain) continue;
    (void)attempt([&] { return plain->after(end()).size() + plain->before(end()).size(); });
    (void)attempt([&] { return shortest_cycle(*plain, end()).size(); });
    const bool acyclic = condense(*plain).components.size() == plain->size();
    CHECK(attempt([&] { return transitive_reduction(*plain).size(); }).has_value() == acyclic);
  }
}

TEST_CASE("wrong calls: gaps and counts are of the people and profiles of one framework") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    const cohort& people = w.any_cohort();
    const person who = people[w.roll.below(people.size())];
    const ranks levels = w.levels(fw);
    const auto done = w.some(fw.steps());
    const standing stands = any_standing(w, fw, levels, done);
    const profile_index target = w.in(fw.profiles());
    const auto found = attempt([&] { return find_gap(fw, stands, target); });
    if (found && stands.fw != nullptr) CHECK(*stands.fw == fw);
    if (found) {
      (void)attempt([&] { return explain(gap_line{w.in(fw.competences()), w.level()}, who, target, language::nl); });
      (void)attempt([&] { return draw_gap(who, *found); });
      (void)attempt([&] { return write_gaps(people, target, {*found}); });
    }
    const auto position = attempt([&] { return find_position(fw, stands); });
    if (position)
      for (const domain_position& each : position->domains)
        (void)attempt([&] { return explain(each, w.any_framework(), language::nl); });
    const char* grouping = w.roll.chance(50) ? "" : w.roll.chance(50) ? "school" : "scool";
    const protection rule{static_cast<std::uint32_t>(w.roll.below(12))};
    const auto counted = attempt([&] { return count_coverage(people, target, grouping, rule); });
    if (counted) {
      (void)attempt([&] { return tabulate_coverage(w.any_framework(), *counted).rows(); });
      (void)attempt([&] { return draw_heatmap(w.any_framework(), *counted); });
      const std::vector<published_coverage> earlier{{w.any_cohort(), *counted}};
      (void)attempt([&] { return count_coverage_after(earlier, people, w.in(fw.profiles()), "", rule).rows.size(); });
    }
    const auto raters =
        attempt([&] { return count_rater_gaps(people, static_cast<rater>(w.roll.below(8)), grouping, rule); });
    if (raters) (void)attempt([&] { return tabulate_rater_gaps(w.any_framework(), *raters).rows(); });
    (void)attempt([&] { return measure_agreement(people, w.in(fw.competences()), rule).people; });
    (void)attempt([&] { return krippendorff_alpha(std::vector<std::vector<rank>>{{w.level(), w.level()}}); });
    const std::vector<share> groups{{w.position(9), w.position(20)}, {w.position(9), w.position(20)}};
    const std::vector<std::uint32_t> certain(w.roll.below(4), w.position(5));
    (void)attempt([&] { return protect(groups, rule, certain, std::vector<bool>(w.roll.below(4))).total; });
    (void)attempt([&] { return decimal(w.weight(), w.weight(), static_cast<int>(w.weight()), language::nl); });
  }
}
