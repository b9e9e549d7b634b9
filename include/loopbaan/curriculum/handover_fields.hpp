// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/curriculum/fields.hpp>
#include <loopbaan/curriculum/handover.hpp>

/// The fields of handovers, each described once.
namespace loopbaan {

/// How far a programme can have come.
template <>
struct enumeration<handed> {
  static constexpr std::array all{handed::shown,        handed::shown_below, handed::assessed,  handed::assessed_below,
                                  handed::level_unsaid, handed::by_choice,   handed::practised, handed::introduced,
                                  handed::in_doubt,     handed::left_out,    handed::absent,    handed::not_on_the_map};
  static constexpr term called{"hoe ver een opleiding kwam", "how far a programme came"};
};

template <>
struct description<handover_line> {
  static constexpr std::tuple fields{
      field{"competence",
            &handover_line::competence,
            {.says = "Id of the competence", .needed = true, .refers = entity_kind::competence}},
      field{"how", &handover_line::how, {.says = "How far the programme came with it", .needed = true}},
      field{"level",
            &handover_line::level,
            {.says = "Id of the level that everybody was assessed on, or this graduate showed; absent: unknown",
             .is_id = true}},
      field{"asked", &handover_line::asked, {.says = "Id of the level that the profile asks", .is_id = true}},
      field{"modules", &handover_line::modules, {.says = "Ids of the modules that it stands on"}},
      field{"by", &handover_line::by, {.says = "Who assessed it, or else dealt with it"}},
      field{"ask", &handover_line::ask, {.says = "Who at the programme knows more"}},
      field{"reason", &handover_line::reason, {.says = "Why the programme leaves it to others"}}};
};

template <>
struct description<handover_module> {
  static constexpr std::tuple fields{
      field{"id", &handover_module::id, {.says = "Id of the module", .needed = true}},
      field{"title", &handover_module::title, {.says = "What people call it", .needed = true}}};
};

template <>
struct description<handover> {
  static constexpr std::tuple fields{
      field{"id", &handover::id, detail::own_id},
      field{"version", &handover::version, {.says = "Edition of the curriculum", .needed = true}},
      field{"title", &handover::title, {.says = "How people call the curriculum"}},
      field{"framework", &handover::framework, {.says = "The framework that it belongs to", .needed = true}},
      field{"profile", &handover::profile, {.says = "Id of the profile that it was measured by", .is_id = true}},
      field{"variant", &handover::variant, {.says = "How people call the variant"}},
      field{"person", &handover::person, {.says = "Id of the graduate whose own evidence is in it", .is_id = true}},
      field{"lines", &handover::lines, {.says = "What is handed over, by competence"}},
      field{"modules", &handover::modules, {.says = "The modules that lines name"}}};
};

static_assert(detail::is_whole<handover_line> && detail::is_whole<handover_module> && detail::is_whole<handover>);

}  // namespace loopbaan
