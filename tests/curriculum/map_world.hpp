// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/curriculum/check.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/framework/framework.hpp>

#include <support/defects.hpp>

/// A small framework for maps, and maps written as tables.
namespace loopbaan::testing {

/// Competences a to f on one scale (ontwikkeling, start, basis, vak), and the profile startbekwaam, which asks "start"
/// of these.
inline framework map_framework(const std::string& asked = "abcdef") {
  framework_draft draft{.id = "klein", .version = "1", .title = text{"Klein"}};
  draft.scales.push_back({.id = "groei",
                          .levels = {{.id = "ontwikkeling", .title = text{"in ontwikkeling"}},
                                     {.id = "start", .title = text{"startbekwaam"}},
                                     {.id = "basis", .title = text{"basisbekwaam"}},
                                     {.id = "vak", .title = text{"vakbekwaam"}}}});
  for (const char each : std::string{"abcdef"})
    draft.competences.push_back(
        {.id = std::string{each}, .title = text{std::string{"Bekwaamheid "} + each}, .scale = "groei"});
  profile aim{.id = "startbekwaam", .title = text{"Startbekwaam"}};
  for (const char each : asked) aim.requires_levels[std::string{each}] = "start";
  draft.profiles.push_back(std::move(aim));
  return framework::build(std::move(draft)).value();
}

inline result<curriculum> curriculum_of(const framework& on, const std::string& csv, curriculum_options options = {}) {
  return read_curriculum_tables({{csv, "kaart.csv"}}, on, options);
}

/// "never-introduced a", "empty-module M2 (deeltijd)": what is found, without words.
inline std::vector<std::string> short_findings(const curriculum& of) {
  std::vector<std::string> made;
  for (const curriculum_finding& each : check_curriculum(of)) {
    if (each.accepted) continue;
    std::string line{name(each.rule)};
    if (each.competence) line += " " + of.fw().competences()[*each.competence].id;
    if (each.module) line += " " + of.modules()[*each.module].id;
    if (each.variants.size() < of.variant_count()) {
      line += " (";
      for (const std::uint32_t variant : each.variants)
        line += (variant == each.variants.front() ? "" : ",") + of.draft().variants[variant].id;
      line += ")";
    }
    made.push_back(std::move(line));
  }
  return made;
}

}  // namespace loopbaan::testing
