// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_reader.hpp>

namespace loopbaan::detail {
namespace {

score_level read_score(object_cursor& at) {
  score_level made;
  if (const auto from = at.need("from")) made.from = from->as_number().value_or(0);
  made.level = at.need_string("level");
  made.extra = at.rest();
  return made;
}

std::map<std::string, std::vector<score_level>> read_sees(object_cursor& at) {
  std::map<std::string, std::vector<score_level>> seen;
  const auto found = at.find("sees");
  if (!found || !found->is_object()) return seen;
  object_cursor competences{*found};
  at.into().notes().free_names(found->pointer);
  for (const auto& [competence, unused] : found->value.items())
    seen.emplace(competence, competences.find_list(competence, read_score));
  return seen;
}

std::vector<double> read_numbers(object_cursor& at, std::string_view key) {
  std::vector<double> numbers;
  const auto found = at.find(key);
  if (!found || !found->is_array()) return numbers;
  for (std::size_t i = 0; i < found->value.size(); ++i)
    if (const auto each = spot{found->value[i], pointer_to(found->pointer, i), at.into()}.as_number())
      numbers.push_back(*each);
  return numbers;
}

}  // namespace

instrument read_instrument(object_cursor& at) {
  instrument made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.raters = at.find_strings("raters");
  made.lowest = at.find_number("lowest");
  made.highest = at.find_number("highest");
  made.missing = read_numbers(at, "missing");
  made.sees = read_sees(at);
  made.valid_months = at.find_count("valid_months", {"maanden", "months"});
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  made.extra = at.rest();
  return made;
}

}  // namespace loopbaan::detail
