// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/graph/fringe.hpp>

#include <algorithm>

#include <framework/phase_ways.hpp>
#include <graph/named.hpp>
#include <graph/unfolding.hpp>

namespace loopbaan {
namespace {

/// Do the phases of a step let someone in who is in `now`?
bool lets_in(const framework& fw, const resolved_step& step, phase_index now, ranks_view levels) {
  const detail::opening when = detail::opens(fw, step, now);
  if (when.when != detail::opening::kind::entering) return !when.never();
  const auto entered = [&](phase_index each) { return detail::is_entered(fw, each, now, levels); };
  return entered(when.door) || std::ranges::any_of(when.others, entered);
}

std::vector<step_index> outer_of(const framework& fw, ranks_view levels, const std::vector<step_index>& done,
                                 std::optional<phase_index> phase) {
  const auto is_done = [&](step_index s) { return std::ranges::count(done, s) > 0; };
  std::vector<step_index> found;
  for (const step_index s : fw.steps().indices()) {
    const resolved_step& step = fw.resolved(s);
    const bool open = (step.again || !is_done(s)) && meets(levels, step.required) && meets_alternatives(levels, step) &&
                      std::ranges::all_of(step.after, is_done) && (!phase || lets_in(fw, step, *phase, levels));
    if (open && !meets(levels, step.yields)) found.push_back(s);
  }
  return found;
}

std::vector<attainment> inner_of(const career_graph& graph, ranks_view levels) {
  const framework& fw = graph.fw();
  detail::unfolding way{graph};
  const auto shut_beyond = [&] {
    way.allow_all();
    for (const step_index s : fw.steps().indices())
      if (!meets(levels, fw.resolved(s).yields)) way.shut(s);
  };
  shut_beyond();
  way.run();
  ranks brought(levels.size());
  for (std::size_t c = 0; c < levels.size(); ++c)
    if (way.levels()[c] < counted(levels[c])) brought[c] = counted(levels[c]);

  std::vector<attainment> found;
  for (const competence_index c : fw.competences().indices()) {
    const attainment held{c, counted(levels[c.value])};
    if (held.level == rank::not_shown) continue;
    shut_beyond();
    way.shut_givers(held);
    ranks start = brought;
    start[c.value] = rank::not_shown;
    way.run(start);
    const bool rest_stays = std::ranges::all_of(fw.competences().indices(), [&](competence_index other) {
      return other == c || way.levels()[other.value] >= counted(levels[other.value]);
    });
    if (rest_stays) found.push_back(held);
  }
  return found;
}

}  // namespace

fringe find_fringe(const career_graph& graph, const career_start& has, std::optional<phase_index> phase) {
  const framework& fw = graph.fw();
  require_start(fw, has);
  if (phase) detail::require_position(phase->value, fw.phases().size());
  ranks levels = has.levels;
  levels.resize(fw.competences().size());
  return {outer_of(fw, levels, has.done, phase), inner_of(graph, levels)};
}

std::string explain(const framework& on, const fringe& found, language lang) {
  constexpr std::size_t all = 1'000'000;
  const std::string none = worded(lang, "niets", "nothing");
  return worded(lang, "Kan nu volgen: ", "Can come next: ") +
         (found.outer.empty() ? none : detail::listed(on, found.outer, lang, all)) +
         worded(lang, ". Het laatst geleerd: ", ". Learned last: ") +
         (found.inner.empty() ? none : detail::listed(on, found.inner, lang, all)) + ".";
}

}  // namespace loopbaan
