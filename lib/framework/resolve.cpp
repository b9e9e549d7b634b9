// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/checks.hpp>
#include <framework/depth_first.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_levels = 254;
constexpr std::size_t most_competences = 65'535;
constexpr std::size_t most_phases = 65'534;              // a cohort keeps one in sixteen bits
constexpr std::size_t most_profile_levels = 50'000'000;  // profiles × competences, which joining takes twice in bytes

template <class Entity>
void check_most(const std::vector<Entity>& entries, std::size_t most, const pointer& at, collector& found) {
  if (entries.size() > most)
    found.diagnose(errc::too_many, at, {std::to_string(entries.size()), entity_word<Entity>(), std::to_string(most)});
}

void check_scales(const framework_data& data, collector& found) {
  for (std::size_t i = 0; i < data.draft.scales.size(); ++i) {
    const scale& each = data.draft.scales[i];
    const pointer at = pointer{} / "scales" / i / "levels";
    if (each.levels.empty()) found.diagnose(errc::empty_scale, at, {each.id}, {at.words()});
    check_most(each.levels, most_levels, at, found);
  }
}

void resolve_scales(framework_data& data) {
  const auto nowhere = static_cast<std::uint32_t>(data.scales.size());
  for (const competence& each : data.draft.competences)
    data.scale_of.push_back(data.scales.find(each.scale).value_or(scale_index{nowhere}));
}

void check_levels_seen(const framework_data& data, checks& check) {
  for (std::size_t i = 0; i < data.draft.competences.size(); ++i)
    for (const auto& [level_id, words] : data.draft.competences[i].levels)
      check.level({static_cast<std::uint32_t>(i)}, level_id, pointer{} / "competences" / i / "levels" / level_id);
}

/// The highest of what each competence is asked, by itself.
ranks asked_by(const framework_data& data, const level_map& named) {
  ranks found(data.competences.size());
  for (const attainment& each : resolved(data, named)) found[each.competence.value] = each.level;
  return found;
}

/// A choice that asks for all that there is to choose from is none: these are required levels.
void add_choice(resolved_choice choice, ranks& required, std::vector<resolved_choice>& choices) {
  if (choice.at_least < choice.any_of.size()) return choices.push_back(std::move(choice));
  for (const auto& alternative : choice.any_of)
    for (const auto& [c, at] : alternative) required[c.value] = std::max(required[c.value], at);
}

bool contains(const std::vector<std::size_t>& all, std::size_t one) { return std::ranges::count(all, one) > 0; }

/// By profile the profiles that must be met before a role can be taken up that has it for its own. Who is to fill the
/// role must meet both, so the target of the role is both.
std::vector<std::vector<std::size_t>> entries_of_roles(const framework_data& data) {
  std::vector<std::vector<std::size_t>> found(data.profiles.size());
  for (const role& each : data.draft.roles) {
    if (!each.profile || !each.entry || !each.entry->profile) continue;
    const auto own = data.profiles.find(*each.profile);
    const auto before = data.profiles.find(*each.entry->profile);
    if (!own || !before || *own == *before) continue;
    const std::vector<std::string>& said = data.draft.profiles[own->value].includes;
    if (std::ranges::count(said, *each.entry->profile) == 0 && !contains(found[own->value], before->value))
      found[own->value].push_back(before->value);
  }
  return found;
}

/// What a profile asks for by itself, through those that it includes and through the entry of a role whose profile it
/// is, the higher level winning.
void join_profiles(framework_data& data, collector& found) {
  const auto& profiles = data.draft.profiles;
  const pointer at = pointer{} / "profiles";
  if (data.competences.size() > 0 && profiles.size() > most_profile_levels / data.competences.size()) {
    const text what{"profielen × bekwaamheden", "profiles × competences"};
    return found.diagnose(
        errc::too_many, at,
        {std::to_string(profiles.size() * data.competences.size()), what, std::to_string(most_profile_levels)});
  }
  std::vector<std::vector<std::size_t>> includes(profiles.size());
  std::vector<ranks> required(profiles.size());
  std::vector<ranks> desired(profiles.size());
  std::vector<std::vector<resolved_choice>> choices(profiles.size());
  std::vector<std::vector<resolved_credits>> points(profiles.size());
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    for (const std::string& other : profiles[i].includes)
      if (const auto taken_over = data.profiles.find(other)) includes[i].push_back(taken_over->value);
    required[i] = asked_by(data, profiles[i].requires_levels);
    desired[i] = asked_by(data, profiles[i].desires_levels);
    add_choice(resolved(data, profiles[i].requires_any), required[i], choices[i]);
    points[i] = resolve_credits(data, profiles[i], at / i / "credits", found);
  }
  const auto entered_by = entries_of_roles(data);
  for (std::size_t i = 0; i < profiles.size(); ++i)
    includes[i].insert(includes[i].end(), entered_by[i].begin(), entered_by[i].end());

  const depth_first walk = walk_depth_first(includes);
  for (const auto& cycle : walk.cycles) {
    std::string words;
    for (const std::size_t i : cycle) words += profiles[i].id + " → ";
    found.diagnose(errc::cyclic_includes, at / cycle.front() / "includes", {words + profiles[cycle.front()].id});
  }

  for (const std::size_t i : walk.postorder)
    for (const std::size_t other : includes[i]) {
      join_credits(points[i], points[other]);
      for (const resolved_choice& each : choices[other])
        if (std::ranges::find(choices[i], each) == choices[i].end()) choices[i].push_back(each);
      for (std::size_t c = 0; c < data.competences.size(); ++c) {
        required[i][c] = std::max(required[i][c], required[other][c]);
        // What a role asks before it is what must be there; what would be nice there is not asked by the role.
        if (!contains(entered_by[i], other)) desired[i][c] = std::max(desired[i][c], desired[other][c]);
      }
    }
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    resolved_profile joined;
    for (const competence_index c : data.competences.indices()) {
      if (required[i][c.value] > rank::not_shown) joined.required.push_back({c, required[i][c.value]});
      if (desired[i][c.value] > required[i][c.value]) joined.desired.push_back({c, desired[i][c.value]});
    }
    joined.choices = std::move(choices[i]);
    joined.credits = std::move(points[i]);
    data.resolved_profiles.push_back(std::move(joined));
  }
}

}  // namespace

std::vector<attainment> resolved(const framework_data& data, const level_map& named) {
  std::vector<attainment> found;
  for (const auto& [competence_id, level_id] : named) {
    const auto competence = data.competences.find(competence_id);
    if (!competence || !data.has_levels(*competence)) continue;
    if (const auto at = data.rank_of(*competence, level_id)) found.push_back({*competence, *at});
  }
  std::ranges::sort(found);
  return found;
}

resolved_choice resolved(const framework_data& data, const level_choice& choice) {
  resolved_choice found;
  for (const level_map& alternative : choice.sets) found.any_of.push_back(resolved(data, alternative));
  const std::int64_t all = std::ssize(choice.sets);
  found.at_least = static_cast<std::size_t>(std::clamp<std::int64_t>(choice.at_least.value_or(1), 0, all));
  return found;
}

void check_and_resolve(framework_data& data, collector& found) {
  const framework_draft& draft = data.draft;
  data.title = draft.title.value_or(text{});
  data.sources = table{draft.sources};
  data.scales = table{draft.scales};
  data.depths = table{draft.depths};
  data.domains = table{draft.domains};
  data.areas = table{draft.areas};
  data.competences = table{draft.competences};
  data.profiles = table{draft.profiles};
  data.phases = table{draft.phases};
  data.roles = table{draft.roles};
  data.routes = table{draft.routes};
  data.raters = table{draft.raters};
  data.instruments = table{draft.instruments};
  data.assessments = table{draft.assessments};
  data.kinds = table{draft.kinds};
  data.units = table{draft.units};
  resolve_scales(data);

  checks check{found, data.sources, &data};
  check.ids_of(draft);
  check.document(draft);
  check_scales(data, found);
  check_most(draft.competences, most_competences, pointer{} / "competences", found);
  check_most(draft.phases, most_phases, pointer{} / "phases", found);
  check_most(draft.raters, most_raters, pointer{} / "raters", found);
  check_levels_seen(data, check);
  join_profiles(data, found);
  resolve_career(data, found);
  resolve_phases(data, found);
  check_observations(draft, found);
  resolve_instruments(data, check);
  resolve_assessments(data, found);
}

}  // namespace loopbaan::detail
