// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/assignment.hpp>

#include <algorithm>
#include <string>

#include <partnership/answers.hpp>
#include <partnership/assignment_search.hpp>

namespace loopbaan {
namespace {

/// What is unclear about a rule.
diagnostics errors_of(const assignment_round& round, const assignment_rule& rule) {
  using kind = rule_level::kind;
  diagnostics found;
  bool counts = false;
  for (std::size_t l = 0; l < rule.size(); ++l) {
    const auto say = [&](text what) {
      found.push_back({errc::rule_unclear, {{}, "/rule/" + std::to_string(l)}, {std::to_string(l + 1), std::move(what)}});
    };
    if (name(rule[l].what).empty()) say({"zo’n trede is er niet", "there is no such level"});
    else if (rule[l].what == kind::criterion && rule[l].criterion >= round.parts().criteria.size())
      say({"zo’n criterium is er niet", "there is no such criterion"});
    else if (std::find(rule.begin(), rule.begin() + static_cast<std::ptrdiff_t>(l), rule[l]) !=
             rule.begin() + static_cast<std::ptrdiff_t>(l))
      say({"zij staat er al", "it is there already"});
    else if (rule[l].what == kind::most_met || rule[l].what == kind::most_at_best_ranks) counts = true;
    else if (!counts)
      say({"zonder “most_met” ervoor is niemand plaatsen het beste", "without “most_met” before it nobody placed is best"});
  }
  return found;
}

}  // namespace

std::string_view name(assignment_status status) noexcept {
  switch (status) {
    case assignment_status::optimal: return "optimal";
    case assignment_status::feasible: return "feasible";
    case assignment_status::impossible: return "impossible";
    case assignment_status::stopped: return "stopped";
  }
  return "";
}

std::string_view name(round_must::kind what) noexcept {
  switch (what) {
    case round_must::kind::edition_runs: return "edition_runs";
    case round_must::kind::owner_least: return "owner_least";
    case round_must::kind::booked: return "booked";
  }
  return "";
}

std::string_view name(wish_state state) noexcept {
  switch (state) {
    case wish_state::placed: return "placed";
    case wish_state::waiting: return "waiting";
    case wish_state::refused: return "refused";
    case wish_state::not_judged: return "not_judged";
  }
  return "";
}

std::string_view name(wish_reason why) noexcept {
  switch (why) {
    case wish_reason::none: return "none";
    case wish_reason::met_otherwise: return "met_otherwise";
    case wish_reason::no_date: return "no_date";
    case wish_reason::stated: return "stated";
    case wish_reason::shut: return "shut";
    case wish_reason::full: return "full";
    case wish_reason::owner_full: return "owner_full";
    case wish_reason::overlap: return "overlap";
    case wish_reason::team: return "team";
    case wish_reason::needed: return "needed";
    case wish_reason::rule: return "rule";
  }
  return "";
}

result<assignment> find_assignment(const assignment_round& round, const assignment_options& options) {
  assignment made;
  made.rule = options.rule.empty() ? usual_rule(round) : options.rule;
  if (diagnostics found = errors_of(round, made.rule); !found.empty()) return found;
  const detail::compiled_round compiled{round, made.rule, options.seed};
  if (compiled.words > detail::compiled_round::most_words)
    return diagnostic{errc::rule_too_large,
                      {{}, "/rule"},
                      {std::to_string(compiled.words), std::to_string(detail::compiled_round::most_words)}};
  const assignment_limits& given = options.limits;
  const detail::search_limits limits{given.nodes, [&given] {
    return given.stop.stop_requested() ||
           (given.deadline && std::chrono::steady_clock::now() >= *given.deadline);
  }};
  const detail::search_answer found = detail::search_round(compiled, limits);
  made.nodes = found.nodes;
  made.lottery = compiled.drawn;
  made.placed.resize(compiled.needs);
  if (!found.bound_ways.empty()) made.bounds = detail::values_of(compiled, made.rule, found.bound_ways);
  if (!found.found) {
    made.status = found.stopped ? assignment_status::stopped : assignment_status::impossible;
    if (found.stopped) return made;
    auto [musts, smallest] = detail::conflict_of(compiled, limits);
    made.conflict = std::move(musts);
    made.conflict_is_smallest = smallest;
    return made;
  }
  made.status = found.stopped ? assignment_status::feasible : assignment_status::optimal;
  for (std::size_t n = 0; n < compiled.needs; ++n)
    if (found.ways[n] != detail::compiled_round::none) made.placed[n] = compiled.ways[found.ways[n]].wish;
  made.values = detail::values_of(compiled, made.rule, found.ways);
  if (!found.stopped) made.bounds = made.values;
  detail::fill_answers(round, compiled.by_lottery, made);
  return made;
}

}  // namespace loopbaan
