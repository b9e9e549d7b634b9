// SPDX-License-Identifier: BSL-1.0
#include <exchange/curriculum/map_reader.hpp>

#include <exchange/curriculum/values.hpp>

namespace loopbaan::detail {

void map_reader::read_letters(std::size_t row) {
  const std::string_view letter = word(row, map_column::letter), meaning = word(row, map_column::meaning);
  if (letter.empty() && meaning.empty()) return;
  if (!legend_.say(letter, meaning))
    wrong(errc::unknown_value, row, column(map_column::meaning), meaning,
          {shown(meaning),
           {"introduceren, oefenen, toetsen, aangeboden, niets", "introduce, practise, assess, offered, nothing"},
           ""});
}

namespace {

/// Is it no rule, but what a programme leaves to others on purpose?
bool is_left_out(std::string_view rule) {
  for (const std::string_view each :
       {"bewust niet", "bewust overgelaten", "overgelaten", "deliberately not", "left out", "left-out", "left_out"})
    if (folded(rule) == each) return true;
  return false;
}

}  // namespace

void map_reader::take_left_out(std::size_t row, accepted_finding given) {
  if (!given.competence)
    return wrong(errc::missing_field, row, column(map_column::rule), word(row, map_column::rule),
                 {text{"bekwaamheid", "competence"},
                  {"Zeg welke bekwaamheid de opleiding bewust aan anderen laat.",
                   "Say which competence the programme leaves to others on purpose."}});
  draft_.left_out.push_back({.competence = *std::move(given.competence),
                             .variant = std::move(given.variant),
                             .reason = std::move(given.reason)});
  left_out_spots_.push_back(
      {static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), column(map_column::rule)});
}

void map_reader::read_accepted(std::size_t row) {
  accepted_finding made;
  const std::string_view rule = word(row, map_column::rule);
  if (rule.empty() && word(row, map_column::reason).empty()) return;
  made.rule = std::string{rule};
  for (const curriculum_rule_text& each : curriculum_rules())
    if (folded(rule) == folded(each.title.in_language(language::nl)) ||
        folded(rule) == folded(each.title.in_language(language::en)) || rule == std::to_string(each.number))
      made.rule = std::string{each.id};
  if (!word(row, map_column::competence).empty()) {
    const std::string id = competence_in(row, map_column::competence);
    if (id.empty()) return;
    made.competence = id;
  }
  if (const std::string_view module = word(row, map_column::module); !module.empty()) {
    const auto known = by_code_.find(folded(module));
    if (known == by_code_.end()) return unknown_module(row, column(map_column::module), module);
    made.module = draft_.modules[known->second.front()].id;
  }
  if (const std::string_view variant = word(row, map_column::variant);
      !variant.empty() && folded(variant) != "alle" && folded(variant) != "all") {
    const auto known = variants_.find(folded(variant));
    made.variant = known == variants_.end() ? std::string{variant} : known->second;
  }
  made.reason = text{std::string{word(row, map_column::reason)}};
  if (word(row, map_column::reason).empty())
    return wrong(errc::missing_field, row, column(map_column::reason), rule,
                 {rows_->column_name(column(map_column::reason)),
                  {"Zeg waarom het zo is bedoeld.", "Say why it is meant to be so."}});
  if (is_left_out(rule)) return take_left_out(row, std::move(made));
  draft_.accepted.push_back(std::move(made));
  accepted_spots_.push_back(
      {static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), column(map_column::rule)});
}

void map_reader::read_rule(std::size_t row) {
  const std::string_view rule = word(row, map_column::rule);
  if (rule.empty()) return;
  rule_setting made{.rule = std::string{rule}};
  for (const curriculum_rule_text& each : curriculum_rules())
    if (folded(rule) == folded(each.title.in_language(language::nl)) ||
        folded(rule) == folded(each.title.in_language(language::en)) || rule == std::to_string(each.number))
      made.rule = std::string{each.id};
  if (const std::string_view on = word(row, map_column::on); !on.empty()) {
    made.on = yes_or_no(on);
    if (!made.on) wrong(errc::unknown_value, row, column(map_column::on), on, {shown(on), {"ja, nee", "yes, no"}, ""});
  }
  if (const auto limit = number_in(row, map_column::limit)) {
    if (*limit < 0 || *limit != static_cast<double>(static_cast<std::int64_t>(*limit)))
      wrong(errc::unreadable_number, row, column(map_column::limit), word(row, map_column::limit),
            {shown(word(row, map_column::limit))});
    else
      made.limit = static_cast<std::int64_t>(*limit);
  }
  draft_.rules.push_back(std::move(made));
  rule_spots_.push_back(
      {static_cast<std::uint32_t>(tables_.size() - 1), rows_->number_of(row), column(map_column::rule)});
}

}  // namespace loopbaan::detail
