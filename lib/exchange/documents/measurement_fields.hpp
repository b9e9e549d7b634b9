// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <loopbaan/framework/fields.hpp>

/// What a partnership measures of its schools, as it stands in a document: measurement/1.
namespace loopbaan::detail {

/// One thing that is measured: what, when, with which instrument, by whom, and who follows it up.
struct written_measure {
  std::string id;
  std::optional<std::string> what = {};
  std::vector<std::string> criteria = {};
  std::optional<std::string> aspect = {};
  std::optional<std::string> when = {};
  std::optional<std::int64_t> month = {};
  std::optional<std::int64_t> every_months = {};
  std::optional<date> next = {};
  std::optional<date> last = {};
  std::optional<std::string> instrument = {};
  std::optional<std::string> who = {};
  std::optional<std::string> follow_up = {};
  std::optional<std::string> found = {};
  std::optional<std::string> agreed = {};
  std::optional<date> agreed_by = {};
  std::optional<date> done = {};
  std::optional<std::string> note = {};
  extra_fields extra = {};
};

struct measurement_draft {
  std::string id = {};
  std::string version = {};
  framework_ref framework = {};
  std::optional<std::int64_t> cycle_years = {};
  std::vector<written_measure> measures = {};
  extra_fields extra = {};
  diagnostics notes = {};
};

}  // namespace loopbaan::detail

namespace loopbaan {

template <>
struct description<detail::written_measure> {
  using of = detail::written_measure;
  static constexpr std::tuple fields{
      field{"id", &of::id, {.says = "Its name in the document", .needed = true}},
      field{"what", &of::what, {.says = "What is measured, in words"}},
      field{"criteria", &of::criteria, {.says = "Ids of the criteria that it is about", .refers = entity_kind::competence}},
      field{"aspect", &of::aspect, {.says = "What it looks at: condition, process, satisfaction or outcome"}},
      field{"when", &of::when, {.says = "When, in words"}},
      field{"month", &of::month, {.says = "In which month of the year"}},
      field{"every_months", &of::every_months, {.says = "How often"}},
      field{"next", &of::next, {.says = "When it is due"}},
      field{"last", &of::last, {.says = "When it was done last"}},
      field{"instrument", &of::instrument, {.says = "With which instrument"}},
      field{"who", &of::who, {.says = "Who measures"}},
      field{"follow_up", &of::follow_up, {.says = "Who follows it up"}},
      field{"found", &of::found, {.says = "What was found last"}},
      field{"agreed", &of::agreed, {.says = "What was agreed on it"}},
      field{"agreed_by", &of::agreed_by, {.says = "By when that is to be done"}},
      field{"done", &of::done, {.says = "When that was done"}},
      field{"note", &of::note, {.says = "A remark for people"}}};
};

template <>
struct description<detail::measurement_draft> {
  using of = detail::measurement_draft;
  static constexpr std::tuple fields{
      field{"id", &of::id, detail::own_id},
      field{"version", &of::version, {.says = "Its edition", .needed = true}},
      field{"framework", &of::framework, {.says = "The standard whose criteria are measured", .needed = true}},
      field{"cycle_years", &of::cycle_years, {.says = "Within how many years each criterion is to be measured"}},
      field{"measures", &of::measures, {.says = "What is measured"}}};
};

}  // namespace loopbaan
