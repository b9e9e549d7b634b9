// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <limits>

#include <loopbaan/graph/boost.hpp>
#include <loopbaan/loopbaan.hpp>

#include <support/wrong_calls.hpp>

// As in wrong_calls_test.cpp, of answers that somebody made or mixed up, and of what is made of them.

using namespace loopbaan;
using namespace loopbaan::testing;

namespace {

constexpr std::uint64_t rounds = 100;

evidence any_entry(mixed_worlds& w, const framework& on) {
  evidence made{w.in(on.competences()), w.level(), static_cast<rater>(w.roll.below(9))};
  if (w.roll.chance(30)) made.rated_by.reset();
  if (w.roll.chance(30)) made.score = std::numeric_limits<double>::quiet_NaN();
  if (w.roll.chance(30)) made.day = date{std::chrono::year{2026}, std::chrono::month{13}, std::chrono::day{45}};
  if (w.roll.chance(30)) made.until = date{};
  if (w.roll.chance(30)) made.kind = static_cast<evidence_kind>(w.roll.below(9));
  if (w.roll.chance(30)) made.instrument = "lijst1";
  if (w.roll.chance(30)) made.who = "\xff";
  return made;
}

double any_number(dice& roll) {
  static const std::vector<double> numbers{0,
                                           1,
                                           -1,
                                           1e308,
                                           -1e308,
                                           1e-320,
                                           std::numeric_limits<double>::infinity(),
                                           std::numeric_limits<double>::quiet_NaN()};
  return roll.pick(numbers);
}

}  // namespace

TEST_CASE("wrong calls: entries of logs are compared and weighed whatever they say, and what is none is refused") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    std::vector<evidence> log;
    for (std::size_t i = w.roll.below(6); i > 0; --i) log.push_back(any_entry(w, w.any_framework()));
    std::vector<const evidence*> entries;
    for (const evidence& each : log) entries.push_back(w.roll.chance(5) ? nullptr : &each);
    const bool sound = std::ranges::find(entries, nullptr) == entries.end();
    CHECK(attempt([&] { return distinct_entries(entries).size(); }).has_value() == sound);
    CHECK(attempt([&] { return latest_by_rater(entries).size(); }).has_value() == sound);
    for (const evidence& a : log) {
      (void)attempt([&] { return in_force(fw, a, w.roll.chance(50) ? std::optional{date{}} : std::nullopt); });
      (void)attempt([&] { return is_by_other(a) || is_rating(a) || error_of(a); });
      for (const evidence& b : log) (void)attempt([&] { return same_rater(a, b) && same_entry(a, b); });
    }
    const cohort& people = w.any_cohort();
    std::map<scale_index, severity_model> found;
    for (std::size_t i = w.roll.below(3); i > 0; --i)
      found[w.in(people.fw().scales())] = {
          {{static_cast<rater>(w.roll.below(9)), 3, any_number(w.roll)}}, any_number(w.roll), w.roll.below(9)};
    level_rule rule{.method = level_method::severity};
    const auto weighed = attempt([&] { return people.by_severities(rule, found); });
    if (weighed)
      for (const competence_index c : people.fw().competences().indices())
        for (std::size_t row = 0; row < people.size(); ++row) {
          const auto made = attempt([&] { return estimate_level((*weighed)[row], c); });
          if (made && made->chance) CHECK((*made->chance >= 0 && *made->chance <= 1));
          if (made) (void)attempt([&] { return explain(*made, w.any_cohort()[0], language::en); });
        }
    for (const auto& each : found) (void)attempt([&] { return explain(people.fw(), each.second, language::nl); });
    (void)attempt([&] { return people.severity_on(w.in(people.fw().scales())) == nullptr; });
    const auto grouped_rows_of = people.grouped_by(w.roll.chance(50) ? "school" : "scool");
    CHECK(attempt([&] { return grouped_rows_of.group_of(w.position(people.size())) < 100; }).value_or(true));
    (void)attempt([&] { return summarise_log(people).entries + find_done_not_shown(people).size(); });
    const person who = people[w.roll.below(people.size())];
    (void)attempt([&] { return overridden_levels(who).size() + who.group("scool").size(); });
    for (const rater_line& each : find_rater_lines(who)) {
      rater_line mixed = each;
      if (w.roll.chance(30)) mixed.views.push_back({static_cast<rater>(w.roll.below(9)), 1, 2, w.level()});
      if (w.roll.chance(30)) mixed.competence = w.in(fw.competences());
      (void)attempt([&] { return explain(mixed, w.any_framework(), language::nl); });
    }
    (void)attempt([&] { return explain(agreement{w.roll.below(30), any_number(w.roll)}, language::nl); });
    (void)attempt([&] { return draw_rater_gap(who); });
    (void)attempt([&] {
      return tabulate_people(people).rows() + tabulate_evidence(people).rows() + tabulate_levels(people).rows();
    });
    diagnostics notes{{static_cast<errc>(w.roll.below(999)), {"\xff", "\xff"}, {text{"\xff"}}}};
    (void)attempt([&] { return write_people(people.noted(notes)).size(); });
  }
}

TEST_CASE("wrong calls: a request names what its framework has, wherever it is looked at") {
  for (std::uint64_t seed = 0; seed < rounds; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    const plan_request request = w.request(w.any_framework());
    const bool fits = errors_of(fw, request).empty();
    const auto levels = attempt([&] { return levels_of(fw, request).required.size(); });
    if (fits) CHECK(levels.has_value());
    (void)attempt([&] { return is_ruled_out(fw, request, w.in(fw.steps())); });
    (void)attempt([&] { return ruled_out(fw, request).size(); });
    const ranks row = w.levels(fw);
    const auto done = w.some(fw.steps());
    standing stands{row, w.in(fw.phases()), done, &w.any_framework()};
    (void)attempt([&] { return stands_along(fw, request, stands).levels.size(); });
    (void)attempt([&] { return require_standing(fw, stands), 0; });
    (void)attempt([&] { return require_start(fw, {row, done}), 0; });
    if (!fw.steps().empty()) {
      const resolved_step& step = fw.resolved(step_index{static_cast<std::uint32_t>(w.roll.below(fw.steps().size()))});
      (void)attempt([&] { return meets_alternatives(ranks_view{row}.first(w.roll.below(row.size() + 1)), step); });
    }
    const std::vector<std::int64_t> weights{-1, 0, 1, 1000, 1001, INT64_MAX, INT64_MIN};
    const objective in{w.roll.pick(weights), w.roll.pick(weights), w.roll.pick(weights)};
    const bool allowed = attempt([&] { return require_weights(in), true; }).has_value();
    CHECK(allowed == ((in.per_hour | in.per_euro | in.per_week) > 0 && in.per_hour <= 1000 && in.per_euro <= 1000 &&
                      in.per_week <= 1000 && std::min({in.per_hour, in.per_euro, in.per_week}) >= 0));
    (void)attempt([&] { return units_of_one(in) + static_cast<std::int64_t>(name(in).size()); });
  }
}

TEST_CASE("wrong calls: maps of a graph, networks and metrics are of their graph, or refuse") {
  for (std::uint64_t seed = 0; seed < rounds / 2; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    const career_graph graph{fw};
    const dependence can{graph};
    const auto v = [&] { return career_graph::vertex{w.position(graph.vertices().size())}; };
    const auto e = [&] { return career_graph::edge{w.position(graph.edges().size())}; };
    (void)attempt([&] { return degree(v(), graph) + num_vertices(graph) + num_edges(graph); });
    (void)attempt([&] { return adjacent_vertices(v(), graph).first == adjacent_vertices(v(), graph).second; });
    (void)attempt([&] { return graph.is_step(v()); });
    (void)attempt([&] { return without_catch_up{&graph}(e()); });
    CHECK(attempt([&] { return without_catch_up{}(e()); }) == false);
    using names = boost::property_map<career_graph, boost::vertex_name_t>::type;
    CHECK_FALSE(attempt([&] { return get(names{}, v()); }).has_value());
    (void)attempt([&] { return get(boost::edge_weight, graph, e()); });
    (void)attempt([&] { return measure(step_network(can)).complexity() + onward_edges(can).size(); });
    (void)attempt([&] { return measure(digraph{w.roll.below(3), {}}).complexity(); });
    (void)attempt([&] { return find_findings(can).size(); });
    (void)attempt([&] { return brought_along(fw).levels.size(); });
    const auto view = attempt([&] { return view_of_provider(graph, w.roll.chance(50) ? "\xff" : "pabo"); });
    if (view) (void)attempt([&] { return (*view)(v()); });
    CHECK_FALSE(attempt([&] { return career_view{}(v()); }).value_or(false));
  }
}

TEST_CASE("wrong calls: pages, documents and joined tables are of one framework and its people") {
  for (std::uint64_t seed = 0; seed < rounds / 2; ++seed) {
    mixed_worlds w{seed};
    const framework& fw = w.any_framework();
    const cohort& people = w.any_cohort();
    const page_request request{.people = people,
                               .target = w.in(w.any_framework().profiles()),
                               .plans = std::vector<plan_outcome>(w.roll.below(6)),
                               .grouping = w.roll.chance(50) ? "" : "scool"};
    const auto figures = attempt([&] { return count_page_figures(request).people; });
    const auto words = attempt([&] { return summarise_page(model_page(request), language::nl).size(); });
    CHECK(figures.has_value() == words.has_value());
    if (figures) CHECK(*figures == people.size());
    (void)attempt([&] { return grouping_of(request); });

    CHECK_FALSE(answer_of(attempt([&] { return join_staff({}); })).has_value());
    const auto joined = answer_of(attempt([&] { return join_staff({{"a", {people}}, {"b", {w.any_cohort()}}}); }));
    if (joined) CHECK(joined->people.fw() == people.fw());
    (void)attempt([&] { return compare_documents(fw, w.any_framework()).size(); });
    (void)attempt([&] { return write_framework(fw).size() + hash_of(fw).size(); });
    catalogue_draft more = random_catalogue(w.roll, fw);
    more.id = w.roll.chance(50) ? "\xff" : more.id;
    (void)attempt([&] { return write_catalogue(more).size(); });
    crosswalk_draft across{};
    across.id = w.roll.chance(50) ? "\xff" : "x";
    (void)attempt([&] { return write_crosswalk(across).size(); });
    (void)attempt(
        [&] { return require_gap_of(people[0], gap{w.in(fw.profiles()), {{w.in(fw.competences()), w.level()}}}), 0; });
    coverage forged;
    forged.target = w.in(fw.profiles());
    forged.rows.resize(w.roll.below(4));
    (void)attempt([&] { return require_coverage_of(fw, forged), 0; });
    (void)attempt([&] { return require_grouping(people, "scool"), 0; });
    const data_table table = tabulate_people(people);
    ArrowSchema schema{};
    ArrowArray array{};
    ArrowArrayStream stream{};
    export_schema(table, schema);
    export_array(table, array);
    export_stream(table, stream);
    schema.release(&schema);
    array.release(&array);
    if (w.roll.chance(50)) {
      const auto back = answer_of(attempt([&] { return read_staff_arrow(stream, w.any_framework(), "t"); }));
      if (back) CHECK(back->people.size() == people.size());
    } else {
      stream.release(&stream);
    }
  }
}
