// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/gap/sources.hpp>

#include <algorithm>

namespace loopbaan {
namespace {

struct depth_profile {
  depth_index depth;
  profile_index profile;
};

/// The depths that a domain has, the shallowest first.
std::vector<depth_profile> depths_of(const framework& on, domain_index domain) {
  std::vector<depth_profile> found;
  for (const depth_index each : on.depths().indices())
    if (const auto profile = on.profile_of(domain, each)) found.push_back({each, *profile});
  return found;
}

/// How many of the depths are reached.
template <class Reached>
std::size_t reached(const std::vector<depth_profile>& depths, Reached is_reached) {
  const auto first_missing =
      std::ranges::find_if(depths, [&](const depth_profile& each) { return !is_reached(each.profile); });
  return static_cast<std::size_t>(first_missing - depths.begin());
}

career_move::kind kind_of(const framework& on, domain_index domain, bool entered) {
  if (entered) return career_move::kind::deepening;
  return on.domains()[domain].required.value_or(false) ? career_move::kind::entering : career_move::kind::broadening;
}

}  // namespace

std::string_view name(career_move::kind value) noexcept {
  switch (value) {
    case career_move::kind::entering:
      return "entering";
    case career_move::kind::deepening:
      return "deepening";
    case career_move::kind::broadening:
      return "broadening";
  }
  return {};
}

career_position find_position(const framework& on, const standing& stands) {
  require_standing(on, stands);
  ranks at_best{stands.levels.begin(), stands.levels.end()};
  for (const competence_index c : on.competences().indices())
    if (at_best[c.value] == rank::unknown) at_best[c.value] = on.top(c);
  career_position found;
  for (const domain_index domain : on.domains().indices()) {
    const auto depths = depths_of(on, domain);
    if (depths.empty()) continue;
    const std::size_t now = reached(depths, [&](profile_index p) {
      return meets(stands.levels, on.resolved(p)) && meets_credits(on, stands, on.resolved(p));
    });
    const std::size_t best = reached(depths, [&](profile_index p) {
      return meets(at_best, on.resolved(p)) && std::ranges::all_of(find_gap(on, stands, p).credits, [](const auto& each) {
               return each.missing_certainly() == 0;
             });
    });
    domain_position made{.domain = domain};
    if (now > 0) made.reached = depths[now - 1].depth;
    if (best > 0) made.possible = depths[best - 1].depth;
    if (now < depths.size())
      made.next =
          career_move{kind_of(on, domain, now > 0), depths[now].depth, find_gap(on, stands, depths[now].profile)};
    found.domains.push_back(std::move(made));
  }
  return found;
}

std::string explain(const domain_position& at, const framework& on, language lang) {
  const auto depth = [&](depth_index d) { return on.depths()[d].title.in_language(lang); };
  std::string words = on.domains()[at.domain].title.in_language(lang) + ": ";
  words += at.reached ? depth(*at.reached) : worded(lang, "nog niet begonnen", "not entered yet");
  if (at.possible != at.reached)
    words += worded(lang, " (wat onbekend is, beslist: hoogstens ", " (what is unknown decides: at most ") +
             depth(*at.possible) + ")";
  if (!at.next) return visible(words + worded(lang, ". Dieper kan niet.", ". There is nothing deeper."));
  const auto& [how, to, missing] = *at.next;
  constexpr phrase kinds[] = {{"beginnen", "entering"}, {"verdiepen", "deepening"}, {"verbreden", "broadening"}};
  const auto at_kind = static_cast<std::size_t>(how);
  detail::require_position(at_kind, std::size(kinds));
  words += worded(lang, ". Volgende stap, ", ". Next move, ") + kinds[at_kind].in_language(lang) + ": " + depth(to);
  std::string levels;
  for (const gap_line& line : missing.lines)
    if (line.missing() > 0)
      levels += (levels.empty() ? "" : ", ") + on.competences()[line.competence].title.in_language(lang) + " (" +
                on.level_title(line.competence, line.current, lang) + " → " +
                on.level_title(line.competence, line.required, lang) + ")";
  for (const gap_choice& choice : missing.choices)
    if (choice.missing() > 0)
      levels += (levels.empty() ? "" : ", ") + std::to_string(choice.missing()) + worded(lang, " van ", " of ") +
                std::to_string(choice.sets.size()) + worded(lang, " naar keuze", " by choice");
  for (const gap_credits& each : missing.credits)
    if (each.missing() > 0)
      levels += (levels.empty() ? "" : ", ") + print_credits(on, each.asked.unit, each.missing(), lang) +
                worded(lang, " van de ", " of ") + print(on, each.asked, lang);
  return visible(words + worded(lang, "; daarvoor mist ", "; missing for that: ") + levels + ".");
}

fringe find_fringe(const career_graph& graph, const standing& stands) {
  require_standing(graph.fw(), stands);
  return find_fringe(
      graph, career_start{{stands.levels.begin(), stands.levels.end()}, {stands.done.begin(), stands.done.end()}},
      stands.phase);
}

}  // namespace loopbaan
