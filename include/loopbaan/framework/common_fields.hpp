// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/framework/field.hpp>

/// What fields that many entities have mean.
namespace loopbaan {

namespace detail {
inline constexpr meaning own_id{.says = "Its permanent name", .needed = true, .is_id = true};
inline constexpr meaning own_title{.says = "How people call it", .needed = true};
inline constexpr meaning its_source{.says = "Id of the source", .refers = entity_kind::source};
inline constexpr meaning is_estimate{.says = "Are values of it estimated, as no source gives them?"};
inline constexpr meaning its_domains{.says = "Ids of its domains", .refers = entity_kind::domain};
inline constexpr meaning its_lead{.says = "Who is first responsible"};
inline constexpr term in_months{"maanden", "months"};
inline constexpr meaning its_years{.says = "Longest duration in years", .counts = {"jaren", "years"}};

// What lists say that are written down empty.
inline constexpr term in_every_phase{"open in elke fase", "open in every phase"};
inline constexpr term for_everyone{"voor iedereen, langs welke route ook", "for everyone, on whatever route"};
inline constexpr term by_any_rater{"iedereen kan zo beoordelen", "anybody may rate by it"};
inline constexpr term nothing_asked{"er wordt niets gevraagd", "nothing is asked"};
inline constexpr term every_kind_counts{"alle soorten stappen tellen", "all kinds of steps count"};
inline constexpr term in_all_variants{"het hoort bij alle varianten", "it belongs to all variants"};

/// The same, of a step.
constexpr meaning weighed(meaning of, weighing how) {
  of.weighs = how;
  return of;
}
}  // namespace detail

}  // namespace loopbaan
