// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/framework/crosswalk.hpp>
#include <loopbaan/framework/fields.hpp>

/// The fields of crosswalks, each described once. What they refer to is looked up in the two editions.
namespace loopbaan {

/// How competences can stand to each other.
template <>
struct enumeration<relation> {
  static constexpr std::array all{relation::exact, relation::close, relation::broader, relation::narrower,
                                  relation::part};
  static constexpr term called{"een verhouding", "a relation"};
};

/// The fields of what links two scales, and so on for each part of a crosswalk.
template <>
struct description<scale_link> {
  static constexpr std::tuple fields{
      field{"from",
            &scale_link::from,
            {.says = "Id of a scale of the old edition", .needed = true, .refers = entity_kind::scale}},
      field{"to",
            &scale_link::to,
            {.says = "Id of a scale of the new edition", .needed = true, .refers = entity_kind::scale}},
      field{"levels",
            &scale_link::levels,
            {.says = "What its levels are called in the new edition, by level id",
             .refers = entity_kind::level,
             .keys = entity_kind::level}}};
};

template <>
struct description<competence_link> {
  static constexpr std::tuple fields{
      field{"from",
            &competence_link::from,
            {.says = "Id of a competence of the old edition", .needed = true, .refers = entity_kind::competence}},
      field{"to",
            &competence_link::to,
            {.says = "Id of a competence of the new edition", .needed = true, .refers = entity_kind::competence}},
      field{"relation", &competence_link::how, {.says = "How the old one stands to the new one", .needed = true}},
      field{"levels",
            &competence_link::levels,
            {.says = "The level that who has a level is taken to have, by level id",
             .refers = entity_kind::level,
             .keys = entity_kind::level}},
      field{"note", &competence_link::note, {.says = "A remark for people"}},
      field{"source", &competence_link::source, detail::its_source},
      field{"estimate", &competence_link::estimate, detail::is_estimate}};
};

template <>
struct description<unlinked_competence> {
  static constexpr std::tuple fields{
      field{"id",
            &unlinked_competence::id,
            {.says = "Id of the competence", .needed = true, .refers = entity_kind::competence}},
      field{"note", &unlinked_competence::note, {.says = "A remark for people"}}};
};

template <>
struct description<crosswalk_draft> {
  static constexpr std::tuple fields{
      field{"id", &crosswalk_draft::id, detail::own_id},
      field{"version", &crosswalk_draft::version, {.says = "Its edition"}},
      field{"title", &crosswalk_draft::title, {.says = "How people call it"}},
      field{"from", &crosswalk_draft::from, {.says = "The old edition", .needed = true}},
      field{"to", &crosswalk_draft::to, {.says = "The new edition", .needed = true}},
      field{"sources", &crosswalk_draft::sources, {.says = "Where its content comes from"}},
      field{"scales", &crosswalk_draft::scales, {.says = "Scales that belong together"}},
      field{"links", &crosswalk_draft::links, {.says = "Competences that belong together"}},
      field{"dropped", &crosswalk_draft::dropped, {.says = "Competences that only the old edition has"}},
      field{"added", &crosswalk_draft::added, {.says = "Competences that only the new edition has"}}};
};

}  // namespace loopbaan
