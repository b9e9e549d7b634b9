// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/curriculum/entities.hpp>
#include <loopbaan/framework/fields.hpp>

/// The fields of curricula, each described once. What they refer to in the framework is looked up by the builder.
namespace loopbaan {

/// What a module can do with a competence.
template <>
struct enumeration<activity> {
  static constexpr std::array all{activity::introduce, activity::practise, activity::assess, activity::offered};
  static constexpr term called{"iets wat een module met een bekwaamheid doet", "something a module does"};
};

template <>
struct enumeration<side> {
  static constexpr std::array all{side::institute, side::workplace, side::together};
  static constexpr term called{"een kant", "a side"};
};

/// The fields of a cell, and so on for each part of a curriculum.
template <>
struct description<curriculum_cell> {
  static constexpr std::tuple fields{
      field{"competence",
            &curriculum_cell::competence,
            {.says = "Id of the competence", .needed = true, .refers = entity_kind::competence}},
      field{"does", &curriculum_cell::does, {.says = "What the module does with it", .needed = true}},
      field{"level", &curriculum_cell::level, {.says = "Id of the level that it goes to", .is_id = true}},
      field{"by", &curriculum_cell::by, {.says = "Who does it; absent: whoever the module is by"}},
      field{"unsure", &curriculum_cell::unsure, {.says = "Did its maker put a question mark?"}},
      field{"hours",
            &curriculum_cell::hours,
            {.says = "Hours of the module that are about this", .counts = {"uren", "hours"}}},
      field{"note", &curriculum_cell::note, {.says = "A remark for people"}}};
};

template <>
struct description<curriculum_module> {
  static constexpr entity_kind kind = entity_kind::module;
  static constexpr term called{"module", "module"};
  static constexpr std::tuple fields{
      field{"id", &curriculum_module::id, detail::own_id},
      field{"title", &curriculum_module::title, detail::own_title},
      field{"variants",
            &curriculum_module::variants,
            {.says = "Ids of the variants that have it; absent: all",
             .refers = entity_kind::variant,
             .when_empty = detail::in_all_variants}},
      field{"year", &curriculum_module::year, {.says = "Year of the programme", .counts = {"jaren", "years"}}},
      field{"period", &curriculum_module::period, {.says = "Period of the year", .counts = {"perioden", "periods"}}},
      field{"last_year",
            &curriculum_module::last_year,
            {.says = "Year in which it ends, where that is a later one", .counts = {"jaren", "years"}}},
      field{"last_period",
            &curriculum_module::last_period,
            {.says = "Period in which it ends, where that is a later one", .counts = {"perioden", "periods"}}},
      field{"ec", &curriculum_module::ec, {.says = "Study load in EC of 28 hours", .counts = {"EC", "EC"}}},
      field{"hours", &curriculum_module::hours, {.says = "Study load in hours", .counts = {"uren", "hours"}}},
      field{"by", &curriculum_module::by, {.says = "Who teaches it"}},
      field{"team", &curriculum_module::team, {.says = "Who is asked about it"}},
      field{"choice",
            &curriculum_module::choice,
            {.says = "Id of the choice that it is an option of", .refers = entity_kind::choice}},
      field{"after",
            &curriculum_module::after,
            {.says = "Ids of modules that must come before", .refers = entity_kind::module}},
      field{"was", &curriculum_module::was, {.says = "Its id in the edition before", .is_id = true}},
      field{"cells", &curriculum_module::cells, {.says = "What it does with which competence"}}};
};

template <>
struct description<curriculum_variant> {
  static constexpr entity_kind kind = entity_kind::variant;
  static constexpr term called{"variant", "variant"};
  static constexpr std::tuple fields{field{"id", &curriculum_variant::id, detail::own_id},
                                     field{"title", &curriculum_variant::title, detail::own_title}};
};

template <>
struct description<curriculum_choice> {
  static constexpr entity_kind kind = entity_kind::choice;
  static constexpr term called{"keuze", "choice"};
  static constexpr std::tuple fields{
      field{"id", &curriculum_choice::id, detail::own_id},
      field{"title", &curriculum_choice::title, {.says = "How people call it"}},
      field{"take",
            &curriculum_choice::take,
            {.says = "How many of its modules a student takes", .counts = {"modules", "modules"}}},
      field{"among",
            &curriculum_choice::among,
            {.says = "Of how many, where not all are on the map", .counts = {"modules", "modules"}}}};
};

template <>
struct description<rule_setting> {
  static constexpr std::tuple fields{
      field{"rule", &rule_setting::rule, {.says = "Id of the rule", .needed = true, .is_id = true}},
      field{"on", &rule_setting::on, {.says = "Is it looked at?"}},
      field{"limit", &rule_setting::limit, {.says = "Its limit, where it has one", .counts = {"stuks", "pieces"}}}};
};

template <>
struct description<accepted_finding> {
  static constexpr std::tuple fields{
      field{"rule", &accepted_finding::rule, {.says = "Id of the rule", .needed = true, .is_id = true}},
      field{"competence", &accepted_finding::competence, {.says = "Id of the competence", .is_id = true}},
      field{"module", &accepted_finding::module, {.says = "Id of the module", .refers = entity_kind::module}},
      field{"variant",
            &accepted_finding::variant,
            {.says = "Id of the variant; absent: all", .refers = entity_kind::variant}},
      field{"reason", &accepted_finding::reason, {.says = "Why it is meant to be so", .needed = true}},
      field{"on", &accepted_finding::on, {.says = "The day of that decision"}}};
};

template <>
struct description<left_out_competence> {
  static constexpr std::tuple fields{
      field{"competence",
            &left_out_competence::competence,
            {.says = "Id of the competence", .needed = true, .refers = entity_kind::competence}},
      field{"variant",
            &left_out_competence::variant,
            {.says = "Id of the variant; absent: all", .refers = entity_kind::variant}},
      field{"reason", &left_out_competence::reason, {.says = "Why the programme leaves it to others", .needed = true}},
      field{"on", &left_out_competence::on, {.says = "The day of that decision"}}};
};

template <>
struct description<curriculum_draft> {
  static constexpr std::tuple fields{
      field{"id", &curriculum_draft::id, detail::own_id},
      field{"version", &curriculum_draft::version, {.says = "Its edition", .needed = true}},
      field{"title", &curriculum_draft::title, {.says = "How people call it"}},
      field{"framework", &curriculum_draft::framework, {.says = "The framework that it belongs to", .needed = true}},
      field{"profile", &curriculum_draft::profile, {.says = "Id of the profile that it leads to", .is_id = true}},
      field{"sources", &curriculum_draft::sources, {.says = "Where its content comes from"}},
      field{"competences",
            &curriculum_draft::competences,
            {.says = "Ids of what the map is about; absent: what its cells are about",
             .refers = entity_kind::competence}},
      field{"variants", &curriculum_draft::variants, {.says = "Ways through the programme"}},
      field{"choices", &curriculum_draft::choices, {.says = "Modules of which students take some"}},
      field{"modules", &curriculum_draft::modules, {.says = "Its modules"}},
      field{"rules", &curriculum_draft::rules, {.says = "How the rules are set"}},
      field{"accepted", &curriculum_draft::accepted, {.says = "Findings that are meant to be there"}},
      field{"left_out", &curriculum_draft::left_out, {.says = "What the programme leaves to others on purpose"}},
      field{"letters", &curriculum_draft::letters, {.says = "What the letters of the sheet meant"}}};
};

static_assert(detail::is_whole<curriculum_cell> && detail::is_whole<curriculum_module> &&
              detail::is_whole<curriculum_variant> && detail::is_whole<curriculum_choice> &&
              detail::is_whole<rule_setting> && detail::is_whole<accepted_finding> &&
              detail::is_whole<left_out_competence> && detail::is_whole<curriculum_draft>);

}  // namespace loopbaan
