// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <string_view>
#include <tuple>

#include <loopbaan/framework/assessment_fields.hpp>
#include <loopbaan/framework/common_fields.hpp>
#include <loopbaan/framework/demand_fields.hpp>
#include <loopbaan/framework/entities.hpp>
#include <loopbaan/framework/field.hpp>
#include <loopbaan/framework/step_fields.hpp>

/// The fields of the parts of a framework, each described once.
namespace loopbaan {

/// The fields of a source, and so on for each part of a framework.
template <>
struct description<source> {
  static constexpr entity_kind kind = entity_kind::source;
  static constexpr term called{"bron", "source"};
  static constexpr std::tuple fields{field{"id", &source::id, detail::own_id},
                                     field{"title", &source::title, detail::own_title},
                                     field{"date", &source::date, {.says = "Date or year as the document gives it"}}};
};

template <>
struct description<level> {
  static constexpr entity_kind kind = entity_kind::level;
  static constexpr term called{"niveau", "level"};
  static constexpr std::tuple fields{field{"id", &level::id, detail::own_id},
                                     field{"title", &level::title, detail::own_title},
                                     field{"years",
                                           &level::years,
                                           {.says = "Least years in the profession in which it is reached",
                                            .counts = {"jaren ervaring", "years of experience"}}},
                                     field{"valid_months",
                                           &level::valid_months,
                                           {.says = "Months for which it counts after it was shown, whatever its "
                                                    "competence says; none: as long as that says",
                                            .counts = detail::in_months}},
                                     field{"observations",
                                           &level::observations,
                                           {.says = "Least number of ratings before it counts as shown, whatever its "
                                                    "competence says; none: as that says"}},
                                     field{"estimate", &level::estimate, detail::is_estimate}};
};

template <>
struct description<scale> {
  static constexpr entity_kind kind = entity_kind::scale;
  static constexpr term called{"schaal", "scale"};
  static constexpr std::tuple fields{
      field{"id", &scale::id, detail::own_id}, field{"title", &scale::title, {.says = "How people call it"}},
      field{"levels", &scale::levels, {.says = "Its levels, the lowest first", .filled = true}}};
};

template <>
struct description<depth> {
  static constexpr entity_kind kind = entity_kind::depth;
  static constexpr term called{"diepte", "depth"};
  static constexpr std::tuple fields{field{"id", &depth::id, detail::own_id},
                                     field{"title", &depth::title, detail::own_title}};
};

template <>
struct description<domain> {
  static constexpr entity_kind kind = entity_kind::domain;
  static constexpr term called{"domein", "domain"};
  static constexpr std::tuple fields{field{"id", &domain::id, detail::own_id},
                                     field{"title", &domain::title, detail::own_title},
                                     field{"required", &domain::required, {.says = "Does everybody work in it?"}},
                                     field{"spoken", &domain::spoken, {.says = "How people call it in conversation"}},
                                     field{"depths",
                                           &domain::depths,
                                           {.says = "Id of the profile of each depth, by depth id",
                                            .refers = entity_kind::profile,
                                            .keys = entity_kind::depth}}};
};

template <>
struct description<area> {
  static constexpr entity_kind kind = entity_kind::area;
  static constexpr term called{"gebied", "area"};
  static constexpr std::tuple fields{field{"id", &area::id, detail::own_id},
                                     field{"title", &area::title, detail::own_title}};
};

template <>
struct description<competence> {
  static constexpr entity_kind kind = entity_kind::competence;
  static constexpr term called{"bekwaamheid", "competence"};
  static constexpr std::tuple fields{
      field{"id", &competence::id, detail::own_id},
      field{"title", &competence::title, detail::own_title},
      field{"scale", &competence::scale, {.says = "Id of its scale", .needed = true, .refers = entity_kind::scale}},
      field{"area", &competence::area, {.says = "Id of its area", .refers = entity_kind::area}},
      field{"domains", &competence::domains, detail::its_domains},
      field{
          "levels", &competence::levels, {.says = "What is seen at a level, by level id", .keys = entity_kind::level}},
      field{"valid_months",
            &competence::valid_months,
            {.says = "Months for which a level of it counts after it was shown; none: for good",
             .counts = detail::in_months}},
      field{"observations",
            &competence::observations,
            {.says = "Least number of ratings before a level of it counts as shown, whatever the framework says; none: "
                     "as that says"}},
      field{"source", &competence::source, detail::its_source},
      field{"estimate", &competence::estimate, detail::is_estimate}};
  static constexpr std::array<std::string_view, 1> kept{"accepted"};
};

template <>
struct description<profile> {
  static constexpr entity_kind kind = entity_kind::profile;
  static constexpr term called{"profiel", "profile"};
  static constexpr std::tuple fields{
      field{"id", &profile::id, detail::own_id},
      field{"title", &profile::title, detail::own_title},
      field{"includes",
            &profile::includes,
            {.says = "Ids of the profiles that it takes over", .refers = entity_kind::profile}},
      field{"requires",
            &profile::requires_levels,
            {.says = "Levels that it adds, by competence",
             .refers = entity_kind::level,
             .keys = entity_kind::competence}},
      field{"requires_any",
            &profile::requires_any,
            {.says = "Sets of levels of which `at_least` must be met, where there are any",
             .refers = entity_kind::level,
             .keys = entity_kind::competence}},
      field{"desires",
            &profile::desires_levels,
            {.says = "Desired levels that it adds, by competence",
             .refers = entity_kind::level,
             .keys = entity_kind::competence}},
      field{"credits", &profile::credits_asked, {.says = "Credits that it asks, of which each must be there"}},
      field{"source", &profile::source, detail::its_source},
      field{"estimate", &profile::estimate, detail::is_estimate}};
  static constexpr std::array<std::string_view, 1> kept{"accepted"};
};

template <>
struct description<phase> {
  static constexpr entity_kind kind = entity_kind::phase;
  static constexpr term called{"fase", "phase"};
  static constexpr std::tuple fields{
      field{"id", &phase::id, detail::own_id}, field{"title", &phase::title, detail::own_title},
      field{"exit", &phase::exit, {.says = "Id of the profile that ends it", .refers = entity_kind::profile}},
      field{"lead", &phase::lead, detail::its_lead}, field{"max_years", &phase::max_years, detail::its_years},
      field{"after",
            &phase::after,
            {.says = "Ids of the phases of which any one leads to it; where no phase says this, they are one line in "
                     "the order of the list",
             .refers = entity_kind::phase}}};
};

template <>
struct description<entry_conditions> {
  static constexpr std::tuple fields{
      field{"profile",
            &entry_conditions::profile,
            {.says = "Id of the profile that must be met before", .refers = entity_kind::profile}},
      field{"years",
            &entry_conditions::years,
            {.says = "Years of experience that are asked for", .counts = {"jaren ervaring", "years of experience"}}}};
};

template <>
struct description<facilitation> {
  static constexpr std::tuple fields{
      field{"hours", &facilitation::hours, {.says = "Time per year that the organisation usually gives"}},
      field{"source", &facilitation::source, detail::its_source},
      field{"estimate", &facilitation::estimate, detail::is_estimate}};
};

template <>
struct description<role> {
  static constexpr entity_kind kind = entity_kind::role;
  static constexpr term called{"rol", "role"};
  static constexpr std::tuple fields{
      field{"id", &role::id, detail::own_id},
      field{"title", &role::title, detail::own_title},
      field{"domains", &role::domains, detail::its_domains},
      field{"profile", &role::profile, {.says = "Id of its profile", .refers = entity_kind::profile}},
      field{"entry", &role::entry, {.says = "What someone must be before it can be taken up"}},
      field{"facilitation", &role::facilitated, {.says = "What the organisation usually gives for it"}},
      field{"source", &role::source, detail::its_source},
      field{"estimate", &role::estimate, detail::is_estimate}};
  static constexpr std::array<std::string_view, 1> kept{"sector"};
};

template <>
struct description<route> {
  static constexpr entity_kind kind = entity_kind::route;
  static constexpr term called{"route", "route"};
  static constexpr std::tuple fields{
      field{"id", &route::id, detail::own_id},
      field{"title", &route::title, detail::own_title},
      field{"start",
            &route::start,
            {.says = "Id of the profile that someone has who enters it", .refers = entity_kind::profile}},
      field{"exit", &route::exit, {.says = "Id of the profile that it ends with", .refers = entity_kind::profile}},
      field{"phases", &route::phases, {.says = "Ids of the phases of its steps", .refers = entity_kind::phase}},
      field{"lead", &route::lead, detail::its_lead},
      field{"max_years", &route::max_years, detail::its_years},
      field{"source", &route::source, detail::its_source},
      field{"estimate", &route::estimate, detail::is_estimate}};
  static constexpr std::array<std::string_view, 2> kept{"ec", "rule"};
};

template <>
struct description<score_level> {
  static constexpr std::tuple fields{
      field{"from", &score_level::from, {.says = "The score from which on the level is shown", .needed = true}},
      field{"level", &score_level::level, {.says = "Id of the level", .needed = true, .refers = entity_kind::level}}};
};

template <>
struct description<rater_kind> {
  static constexpr entity_kind kind = entity_kind::rater;
  static constexpr term called{"soort beoordelaar", "kind of rater"};
  static constexpr std::tuple fields{
      field{"id", &rater_kind::id, detail::own_id}, field{"title", &rater_kind::title, detail::own_title},
      field{"counts_as_other",
            &rater_kind::counts_as_other,
            {.says = "Is it somebody else than the person, so that what it says goes before an own rating?",
             .otherwise = true}}};
};

template <>
struct description<step_kind> {
  static constexpr entity_kind kind = entity_kind::kind_of_step;
  static constexpr term called{"soort ontwikkelstap", "kind of step"};
  static constexpr std::tuple fields{field{"id", &step_kind::id, detail::own_id},
                                     field{"title", &step_kind::title, detail::own_title}};
};

template <>
struct description<credit_unit> {
  static constexpr entity_kind kind = entity_kind::unit;
  static constexpr term called{"eenheid", "unit"};
  static constexpr std::tuple fields{field{"id", &credit_unit::id, detail::own_id},
                                     field{"title", &credit_unit::title, detail::own_title}};
};

template <>
struct description<instrument> {
  static constexpr entity_kind kind = entity_kind::instrument;
  static constexpr term called{"instrument", "instrument"};
  static constexpr std::tuple fields{
      field{"id", &instrument::id, detail::own_id},
      field{"title", &instrument::title, detail::own_title},
      field{"raters",
            &instrument::raters,
            {.says = "Ids of the kinds of raters that use it; empty: any",
             .refers = entity_kind::rater,
             .when_empty = detail::by_any_rater}},
      field{"lowest", &instrument::lowest, {.says = "The lowest score there is"}},
      field{"highest", &instrument::highest, {.says = "The highest score there is"}},
      field{"missing", &instrument::missing, {.says = "Codes that say that nothing was rated"}},
      field{"sees",
            &instrument::sees,
            {.says = "By competence: pairs of a score and the level that is shown from it on, rising",
             .keys = entity_kind::competence}},
      field{"valid_months",
            &instrument::valid_months,
            {.says = "Months for which a rating says something", .counts = detail::in_months}},
      field{"source", &instrument::source, detail::its_source},
      field{"estimate", &instrument::estimate, detail::is_estimate}};
};

template <>
struct description<framework_ref> {
  static constexpr std::tuple fields{
      field{"id", &framework_ref::id, {.says = "Its permanent name", .needed = true}},
      field{"version", &framework_ref::version, {.says = "Its edition", .needed = true}}};
};

template <>
struct description<framework_draft> {
  static constexpr std::tuple fields{
      field{"id", &framework_draft::id, detail::own_id},
      field{"version", &framework_draft::version, {.says = "Its edition", .needed = true, .is_id = true}},
      field{"title", &framework_draft::title, {.says = "How people call it"}},
      field{"currency",
            &framework_draft::currency,
            {.says = "Currency of all money in it, by its code of ISO 4217; none: EUR"}},
      field{"words",
            &framework_draft::words,
            {.says = "What the profession calls a \"teacher\", a \"leader\", a \"colleague\", an \"observer\", "
                     "\"pupils\", the \"institute\" and a \"school\", by that word"}},
      field{"observations",
            &framework_draft::observations,
            {.says = "Least number of ratings before a level counts as shown; none: one"}},
      field{"sources", &framework_draft::sources, {.says = "Where its content comes from"}},
      field{"scales", &framework_draft::scales, {.says = "Scales of levels"}},
      field{"depths", &framework_draft::depths, {.says = "How deep someone works in a domain, rising"}},
      field{"domains", &framework_draft::domains, {.says = "Professional domains"}},
      field{"areas", &framework_draft::areas, {.says = "Groups of competences"}},
      field{"competences", &framework_draft::competences, {.says = "What somebody of the profession can do"}},
      field{"profiles", &framework_draft::profiles, {.says = "Required and desired levels"}},
      field{"phases", &framework_draft::phases, {.says = "Parts of the career, in order"}},
      field{"roles", &framework_draft::roles, {.says = "What someone can be"}},
      field{"routes", &framework_draft::routes, {.says = "Ways into the profession"}},
      field{"raters", &framework_draft::raters, {.says = "Kinds of raters beside those that are built in"}},
      field{"instruments", &framework_draft::instruments, {.says = "What rates, and what its scores mean"}},
      field{"assessments", &framework_draft::assessments, {.says = "What finds out where someone stands"}},
      field{"kinds", &framework_draft::kinds, {.says = "Kinds of steps beside those that are built in"}},
      field{"units",
            &framework_draft::units,
            {.says = "What is counted beside hours, money and weeks, such as points of a register"}},
      field{"steps", &framework_draft::steps, {.says = "Development steps"}}};
  static constexpr std::array<std::string_view, 1> kept{"accepted"};
};

template <>
struct description<catalogue_draft> {
  static constexpr std::tuple fields{
      field{"id", &catalogue_draft::id, {.says = "Its permanent name", .is_id = true}},
      field{"version", &catalogue_draft::version, {.says = "Its edition", .is_id = true}},
      field{"title", &catalogue_draft::title, {.says = "How people call it"}},
      field{"framework", &catalogue_draft::framework, {.says = "The framework that it belongs to", .needed = true}},
      field{"sources", &catalogue_draft::sources, {.says = "Where its content comes from"}},
      field{"steps", &catalogue_draft::steps, {.says = "Development steps"}}};
  static constexpr std::array<std::string_view, 1> kept{"accepted"};
};

}  // namespace loopbaan
