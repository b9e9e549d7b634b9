// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <string_view>
#include <tuple>

#include <loopbaan/framework/fields.hpp>
#include <loopbaan/offer/offers.hpp>

/// The fields of terms, editions, their roles, and offers, each described once.
namespace loopbaan {

/// The fields of a term, of a role, of an edition, and of offers.
template <>
struct description<school_term> {
  static constexpr entity_kind kind = entity_kind::school_term;
  static constexpr term called{"periode", "term"};
  static constexpr std::tuple fields{field{"id", &school_term::id, detail::own_id},
                                     field{"title", &school_term::title, detail::own_title},
                                     field{"from", &school_term::from, {.says = "Its first day", .needed = true}},
                                     field{"to", &school_term::to, {.says = "Its last day", .needed = true}}};
};

template <>
struct description<edition_role> {
  static constexpr entity_kind kind = entity_kind::edition_role;
  static constexpr term called{"rol in een uitvoering", "role in an edition"};
  static constexpr std::tuple fields{
      field{"id", &edition_role::id, detail::own_id},
      field{"title", &edition_role::title, detail::own_title},
      field{"places", &edition_role::places, {.says = "For how many people", .counts = {"plaatsen", "places"}}},
      field{"least",
            &edition_role::least,
            {.says = "With fewer of them the edition stays shut", .counts = {"mensen", "people"}}},
      field{"filled",
            &edition_role::filled,
            {.says = "How many there are already, who are not planned for", .counts = {"mensen", "people"}}},
      field{"profile",
            &edition_role::profile,
            {.says = "Id of the profile that they must meet before", .refers = entity_kind::profile}},
      field{"groups", &edition_role::groups, {.says = "The group that they must be of, by grouping"}},
      field{"consent", &edition_role::consent, {.says = "Only who said yes to it?", .otherwise = false}}};
};

template <>
struct description<step_edition> {
  static constexpr entity_kind kind = entity_kind::edition;
  static constexpr term called{"uitvoering", "edition"};
  static constexpr std::tuple fields{
      field{"id", &step_edition::id, detail::own_id},
      field{"title", &step_edition::title, {.says = "How people call it"}},
      field{"step", &step_edition::step, {.says = "Id of the step", .needed = true, .refers = entity_kind::step}},
      field{"term",
            &step_edition::term,
            {.says = "Id of the term in which it is; else its days are given", .refers = entity_kind::school_term}},
      field{"from", &step_edition::from, {.says = "Its first day"}},
      field{"to", &step_edition::to, {.says = "Its last day"}},
      field{"provider", &step_edition::provider, {.says = "Who offers it"}},
      field{"place", &step_edition::place, {.says = "Where it is"}},
      field{"open_to", &step_edition::open_to, {.says = "Schools and boards whose people may come; none: everybody"}},
      field{"terms", &step_edition::terms, {.says = "On which terms people of others come"}},
      field{"places", &step_edition::places, {.says = "How many people it takes", .counts = {"plaatsen", "places"}}},
      field{"least", &step_edition::least, {.says = "With fewer people it stays shut", .counts = {"mensen", "people"}}},
      field{"cost", &step_edition::cost, {.says = "What it costs one person; else what the step costs"}},
      field{"source", &step_edition::source, detail::its_source},
      field{"estimate", &step_edition::estimate, detail::is_estimate},
      field{"note", &step_edition::note, {.says = "A remark for people"}},
      field{"roles",
            &step_edition::roles,
            {.says = "What people are in it; they then have the places and the least numbers"}}};
  // What sheets and institutes say beside, which nothing is planned by.
  static constexpr std::array<std::string_view, 6> kept{"day", "owner", "when", "state", "enrolment", "other_costs"};
};

template <>
struct description<offers_draft> {
  static constexpr std::tuple fields{
      field{"id", &offers_draft::id, detail::own_id},
      field{"version", &offers_draft::version, {.says = "Its edition", .needed = true}},
      field{"title", &offers_draft::title, {.says = "How people call it"}},
      field{"framework", &offers_draft::framework, {.says = "The framework of its steps", .needed = true}},
      field{"sources", &offers_draft::sources, {.says = "Where its content comes from"}},
      field{"terms", &offers_draft::terms, {.says = "The terms, one after the other"}},
      field{"editions", &offers_draft::editions, {.says = "When steps are held"}},
      field{"undated", &offers_draft::undated, {.says = "Editions of which nobody says when they are"}}};
};

}  // namespace loopbaan
