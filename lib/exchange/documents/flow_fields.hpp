// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <tuple>

#include <loopbaan/framework/fields.hpp>
#include <loopbaan/partnership/flow.hpp>

/// The fields of flow/1, each described once.
namespace loopbaan {

template <>
struct enumeration<flow_basis> {
  static constexpr std::array all{flow_basis::count, flow_basis::source, flow_basis::assumption};
  static constexpr term called{"een grondslag", "a basis"};
};

template <>
struct enumeration<flow_event> {
  static constexpr std::array all{flow_event::leave, flow_event::move, flow_event::retire, flow_event::past_date, flow_event::net};
  static constexpr term called{"een gebeurtenis", "an event"};
};

namespace detail {
inline constexpr meaning flow_basis_of{.says = "Is it a count, from a source, or an assumption?", .needed = true};
inline constexpr meaning flow_source_of{.says = "Id of where it comes from"};
inline constexpr meaning flow_window{.says = "Of which years it is"};
inline constexpr meaning flow_definition{.says = "What exactly is counted", .needed = true};
inline constexpr meaning flow_region{.says = "Id of its region"};
inline constexpr meaning flow_route_of{.says = "Id of its route"};
inline constexpr meaning flow_phase{.says = "Id of its phase"};
inline constexpr meaning flow_value{.says = "The share or ratio"};
inline constexpr meaning flow_low{.says = "At least so much"};
inline constexpr meaning flow_high{.says = "At most so much"};
inline constexpr meaning flow_from_year{.says = "The year, or the first of several", .needed = true};
inline constexpr meaning flow_to_year{.says = "The last of several years"};
inline constexpr meaning flow_fte{.says = "Part of a full week: 1 is full time"};
}  // namespace detail

template <>
struct description<flow_label> {
  using of = flow_label;
  static constexpr std::tuple fields{field{"id", &of::id, detail::own_id}, field{"title", &of::title, detail::own_title}};
};

template <>
struct description<flow_figure> {
  using of = flow_figure;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"definition", &of::definition, detail::flow_definition},
      field{"basis", &of::basis, detail::flow_basis_of},
      field{"source", &of::source, detail::flow_source_of},
      field{"window", &of::window, detail::flow_window},
      field{"value", &of::value, detail::flow_value},
      field{"low", &of::low, detail::flow_low},
      field{"high", &of::high, detail::flow_high}};
};

template <>
struct description<flow_rate> {
  using of = flow_rate;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"event", &of::event, {.says = "What it is the share of", .needed = true}},
      field{"definition", &of::definition, detail::flow_definition},
      field{"basis", &of::basis, detail::flow_basis_of},
      field{"source", &of::source, detail::flow_source_of},
      field{"window", &of::window, detail::flow_window},
      field{"region", &of::region, detail::flow_region},
      field{"route", &of::route, detail::flow_route_of},
      field{"phase", &of::phase, detail::flow_phase},
      field{"to", &of::to, {.says = "Id of the phase that they go on to"}},
      field{"age_from", &of::age_from, {.says = "Youngest age"}},
      field{"age_to", &of::age_to, {.says = "Oldest age"}},
      field{"service_from", &of::service_from, {.says = "Least years of service"}},
      field{"service_to", &of::service_to, {.says = "Most years of service"}},
      field{"months_from", &of::months_from, {.says = "Least months until the retirement date"}},
      field{"months_to", &of::months_to, {.says = "Most months until the retirement date"}},
      field{"value", &of::value, detail::flow_value},
      field{"low", &of::low, detail::flow_low},
      field{"high", &of::high, detail::flow_high},
      field{"left_after", &of::left_after, {.says = "Share of those who began that had left after each year"}},
      field{"in_service", &of::in_service, {.says = "Share of those who began that is there after each year"}}};
};

template <>
struct description<flow_route> {
  using of = flow_route;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"title", &of::title, detail::own_title},
      field{"years", &of::years, {.says = "Years of training before service"}},
      field{"chances", &of::chances, {.says = "Which part of those who begin comes into service"}},
      field{"phase", &of::phase, {.says = "Id of the phase that they enter"}},
      field{"age_from", &of::age_from, {.says = "Youngest age of who enters"}},
      field{"age_to", &of::age_to, {.says = "Oldest age of who enters"}},
      field{"fte", &of::fte, detail::flow_fte}};
};

template <>
struct description<flow_stock> {
  using of = flow_stock;
  static constexpr std::tuple fields{
      field{"region", &of::region, detail::flow_region},
      field{"route", &of::route, detail::flow_route_of},
      field{"phase", &of::phase, detail::flow_phase},
      field{"age", &of::age, {.says = "Age in whole years, or the youngest of a band", .needed = true}},
      field{"age_to", &of::age_to, {.says = "The oldest age of a band"}},
      field{"service", &of::service, {.says = "Whole years of service"}},
      field{"people", &of::people, {.says = "How many people"}},
      field{"fte", &of::fte, {.says = "How many fte together", .needed = true}}};
};

template <>
struct description<flow_intake> {
  using of = flow_intake;
  static constexpr std::tuple fields{
      field{"route", &of::route, {.says = "Id of the route", .needed = true}},
      field{"region", &of::region, detail::flow_region},
      field{"from", &of::from, detail::flow_from_year},
      field{"to", &of::to, detail::flow_to_year},
      field{"people", &of::people, {.says = "How many begin in such a year", .needed = true}},
      field{"basis", &of::basis, detail::flow_basis_of},
      field{"source", &of::source, detail::flow_source_of}};
};

template <>
struct description<flow_demand> {
  using of = flow_demand;
  static constexpr std::tuple fields{
      field{"region", &of::region, detail::flow_region},
      field{"from", &of::from, detail::flow_from_year},
      field{"to", &of::to, detail::flow_to_year},
      field{"pupils", &of::pupils, {.says = "How many pupils"}},
      field{"fte", &of::fte, {.says = "How many fte are asked"}},
      field{"basis", &of::basis, detail::flow_basis_of},
      field{"source", &of::source, detail::flow_source_of}};
};

template <>
struct description<flow_retirement_date> {
  using of = flow_retirement_date;
  static constexpr std::tuple fields{
      field{"born_from", &of::born_from, {.says = "From which day of birth on it holds", .needed = true}},
      field{"years", &of::years, {.says = "Years of age", .needed = true}},
      field{"months", &of::months, {.says = "And months", .needed = true}},
      field{"source", &of::source, detail::flow_source_of}};
};

template <>
struct description<flow_induction> {
  using of = flow_induction;
  static constexpr std::tuple fields{
      field{"phase", &of::phase, {.says = "Id of the phase of who is coached", .needed = true}},
      field{"hours_per_starter", &of::hours_per_starter, {.says = "Hours of a coach for one of them, a year", .needed = true}},
      field{"hours_per_coach", &of::hours_per_coach, {.says = "Hours that one coach has, a year", .needed = true}},
      field{"coaches", &of::coaches, {.says = "How many coaches there are now"}},
      field{"basis", &of::basis, detail::flow_basis_of},
      field{"source", &of::source, detail::flow_source_of}};
};

template <>
struct description<flow_change> {
  using of = flow_change;
  static constexpr std::tuple fields{
      field{"figure", &of::figure, {.says = "Id of the rate, chance or ratio that is otherwise"}},
      field{"value", &of::value, {.says = "Its value then"}},
      field{"times", &of::times, {.says = "Or so many times what it is"}},
      field{"region", &of::region, detail::flow_region},
      field{"route", &of::route, detail::flow_route_of},
      field{"phase", &of::phase, detail::flow_phase},
      field{"from", &of::from, {.says = "From which year on"}},
      field{"intake_times", &of::intake_times, {.says = "So many times as many begin"}},
      field{"pupils_times", &of::pupils_times, {.says = "So many times as many pupils"}},
      field{"fte_add", &of::fte_add, {.says = "So much more each works who works little"}},
      field{"fte_below", &of::fte_below, {.says = "What little is: less than so much; none: 1"}}};
};

template <>
struct description<flow_scenario> {
  using of = flow_scenario;
  static constexpr std::tuple fields{field{"id", &of::id, detail::own_id},
                                     field{"title", &of::title, detail::own_title},
                                     field{"changes", &of::changes, {.says = "What is otherwise"}}};
};

template <>
struct description<flow_plan> {
  using of = flow_plan;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"version", &of::version, {.says = "Its edition", .needed = true}},
      field{"title", &of::title, detail::own_title},
      field{"note", &of::note, {.says = "A remark for people"}},
      field{"start", &of::start, {.says = "The first day: that of the stock", .needed = true}},
      field{"years", &of::years, {.says = "How many years ahead", .needed = true}},
      field{"period_years", &of::period_years, {.says = "Years of one period, for which rates count"}},
      field{"minimum", &of::minimum, {.says = "Smaller groups are not shown"}},
      field{"sources", &of::sources, {.says = "Where figures come from"}},
      field{"regions", &of::regions, {.says = "The regions"}},
      field{"phases", &of::phases, {.says = "The phases"}},
      field{"routes", &of::routes, {.says = "Ways into the profession"}},
      field{"retirement_dates", &of::retirement_dates, {.says = "When people retire, by their birth"}},
      field{"stock", &of::stock, {.says = "Who is there at the start"}},
      field{"stock_basis", &of::stock_basis, {.says = "Is that a count, from a source, or an assumption?"}},
      field{"stock_source", &of::stock_source, detail::flow_source_of},
      field{"rates", &of::rates, {.says = "Who leaves, moves on and retires"}},
      field{"intake", &of::intake, {.says = "How many begin a route"}},
      field{"fte_per_pupil", &of::fte_per_pupil, {.says = "How many fte a pupil asks"}},
      field{"demand", &of::demand, {.says = "What is asked: pupils, or fte"}},
      field{"induction", &of::induction, {.says = "What coaching of starters takes"}},
      field{"scenarios", &of::scenarios, {.says = "What may be otherwise"}}};
};

}  // namespace loopbaan
