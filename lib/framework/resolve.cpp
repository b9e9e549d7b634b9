// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <framework/checks.hpp>
#include <framework/depth_first.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_levels = 254;
constexpr std::size_t most_competences = 65'535;
constexpr std::size_t most_profile_levels = 50'000'000;  // profiles × competences, which joining takes twice in bytes

void check_scales(const framework_data& data, checks& check) {
  const pointer at = pointer{} / "scales";
  std::set<std::string> seen;
  check.ids(data.draft.scales, at, a_scale, seen);
  for (std::size_t i = 0; i < data.draft.scales.size(); ++i) {
    const auto& levels = data.draft.scales[i].levels;
    if (const auto& title = data.draft.scales[i].title) check.words(*title, at / i / "title");
    check.titled(levels, at / i / "levels", a_level);
    if (levels.empty()) check.complain(errc::empty_scale, at / i / "levels", {data.draft.scales[i].id});
    if (levels.size() > most_levels)
      check.complain(errc::too_many, at / i / "levels",
                     {std::to_string(levels.size()), a_level, std::to_string(most_levels)});
  }
}

void check_competences(framework_data& data, checks& check) {
  const pointer at = pointer{} / "competences";
  check.titled(data.draft.competences, at, a_competence);
  if (data.draft.competences.size() > most_competences)
    check.complain(errc::too_many, at,
                   {std::to_string(data.draft.competences.size()), a_competence, std::to_string(most_competences)});
  for (std::size_t i = 0; i < data.draft.competences.size(); ++i) {
    const competence& each = data.draft.competences[i];
    check.references(data.domains, each.domains, at / i / "domains", a_domain);
    check.reference(data.areas, each.area, at / i / "area", an_area);
    check.reference(data.sources, each.source, at / i / "source", checks::a_source);
    const auto scale = check.reference(data.scales, each.scale, at / i / "scale", a_scale);
    data.scale_of.push_back(scale.value_or(scale_index{static_cast<std::uint32_t>(data.scales.size())}));
    const bool has_levels = data.has_levels({static_cast<std::uint32_t>(i)});
    for (const auto& [level_id, words] : each.levels) {
      check.words(words, at / i / "levels" / level_id);
      if (has_levels && !rank_in(data.scales[*scale], level_id)) {
        const diagnostic wrong = wrong_level(data.scales, data.scales[*scale], each.id, level_id, {});
        check.complain(wrong.code, at / i / "levels" / level_id, wrong.details);
      }
    }
  }
}

/// What a profile asks for by itself and through those that it includes, the higher level winning.
void join_profiles(framework_data& data, checks& check) {
  const auto& profiles = data.draft.profiles;
  const pointer at = pointer{} / "profiles";
  if (data.competences.size() > 0 && profiles.size() > most_profile_levels / data.competences.size()) {
    const text what{"profielen × bekwaamheden", "profiles × competences"};
    return check.complain(
        errc::too_many, at,
        {std::to_string(profiles.size() * data.competences.size()), what, std::to_string(most_profile_levels)});
  }
  std::vector<std::vector<std::size_t>> includes(profiles.size());
  std::vector<ranks> required(profiles.size());
  std::vector<ranks> desired(profiles.size());
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    for (std::size_t j = 0; j < profiles[i].includes.size(); ++j)
      if (const auto other =
              check.reference(data.profiles, profiles[i].includes[j], at / i / "includes" / j, a_profile))
        includes[i].push_back(other->value);
    required[i].resize(data.competences.size());
    desired[i].resize(data.competences.size());
    for (const auto& [c, r] : check.levels(data, profiles[i].requires_levels, at / i / "requires"))
      required[i][c.value] = r;
    for (const auto& [c, r] : check.levels(data, profiles[i].desires_levels, at / i / "desires"))
      desired[i][c.value] = r;
  }

  const depth_first walk = walk_depth_first(includes);
  for (const auto& cycle : walk.cycles) {
    std::string words;
    for (const std::size_t i : cycle) words += profiles[i].id + " → ";
    check.complain(errc::cyclic_includes, at / cycle.front() / "includes", {words + profiles[cycle.front()].id});
  }

  for (const std::size_t i : walk.postorder)
    for (const std::size_t other : includes[i])
      for (std::size_t c = 0; c < data.competences.size(); ++c) {
        required[i][c] = std::max(required[i][c], required[other][c]);
        desired[i][c] = std::max(desired[i][c], desired[other][c]);
      }
  for (std::size_t i = 0; i < profiles.size(); ++i) {
    resolved_profile joined;
    for (const competence_index c : data.competences.indices()) {
      if (required[i][c.value] > rank::not_shown) joined.required.push_back({c, required[i][c.value]});
      if (desired[i][c.value] > required[i][c.value]) joined.desired.push_back({c, desired[i][c.value]});
    }
    data.resolved_profiles.push_back(std::move(joined));
  }
}

}  // namespace

void check_and_resolve(framework_data& data, checks& check) {
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
  data.instruments = table{draft.instruments};

  check.id(draft.id, pointer{} / "id");
  check.id(draft.version, pointer{} / "version");
  check.words(data.title, pointer{} / "title");
  std::set<std::string> sources;
  check.sources(draft.sources, sources);
  check_scales(data, check);
  check.titled(draft.depths, pointer{} / "depths", a_depth);
  check.titled(draft.domains, pointer{} / "domains", a_domain);
  check.titled(draft.areas, pointer{} / "areas", an_area);
  check_competences(data, check);
  check.titled(draft.profiles, pointer{} / "profiles", a_profile);
  for (std::size_t i = 0; i < draft.profiles.size(); ++i)
    check.reference(data.sources, draft.profiles[i].source, pointer{} / "profiles" / i / "source", checks::a_source);
  join_profiles(data, check);
  check_career(data, check);
  check_instruments(data, check);
}

}  // namespace loopbaan::detail
