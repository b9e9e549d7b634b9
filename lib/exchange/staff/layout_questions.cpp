// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/layout_questions.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <loopbaan/people/evidence.hpp>

namespace loopbaan::detail {

text some_headings(const cell_rows& rows) {
  constexpr std::size_t most = 12;
  const std::size_t count = rows.headings().size();
  std::string some;
  for (std::size_t i = 0; i < std::min(count, most); ++i) some += (i == 0 ? "" : ", ") + rows.column_name(i);
  return some + (count > most ? ", …" : "");
}

text may_it_be(const staff_layout& layout, const cell_rows& rows) {
  constexpr std::size_t most = 3;
  std::vector<std::string> found;
  for (std::size_t i = 0; i < layout.columns.size() && found.size() < most; ++i)
    if (layout.columns[i].use == column_use::other && may_head_persons(rows.headings()[i]))
      found.push_back("“" + rows.column_name(i) + "”");
  if (found.empty()) return {};
  const auto listed = [&](const std::string& last) {
    std::string all = found.front();
    for (std::size_t i = 1; i < found.size(); ++i) all += (i + 1 == found.size() ? last : ", ") + found[i];
    return all;
  };
  return detail::in_each_language([&](language lang) {
    return detail::fill(worded(lang, "Is het {0}? ", "Is it {0}? "), {listed(worded(lang, " of ", " or "))});
  });
}

std::string rater_in_heading(std::string_view heading, const heading_reader& reader) {
  constexpr std::size_t most_words = 3;  // "directe leidinggevende", "leraar zelf"
  std::vector<std::string> words(1);
  for (const char c : heading) {
    if (std::string_view{" ()[]-:/_,;"}.find(c) == std::string_view::npos)
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  const auto joined = [&](std::size_t from, std::size_t to) {
    std::string all;
    for (std::size_t i = from; i < to; ++i) all += (i == from ? "" : " ") + words[i];
    return all;
  };
  const std::size_t all = words.size();
  for (std::size_t count = std::min(most_words, all == 0 ? 0 : all - 1); count > 0; --count)
    for (const std::size_t from : {std::size_t{0}, all - count}) {
      const std::string who = joined(from, from + count);
      const std::string rest = from == 0 ? joined(count, all) : joined(0, from);
      if (parse_rater(reader.fw(), who) && reader.competence_of(rest)) return who;
    }
  return {};
}

text unused_headings_of(const staff_layout& layout, const cell_rows& rows) {
  constexpr std::size_t most = 8;
  std::string all;
  std::size_t count = 0;
  for (std::size_t i = 0; i < layout.columns.size(); ++i)
    if (layout.columns[i].use == column_use::other && !rows.headings()[i].empty() && ++count <= most)
      all += (count == 1 ? "“" : ", “") + rows.column_name(i) + "”";
  if (count == 0) return {"geen enkele kolom", "no column"};
  return all + (count > most ? ", …" : "");
}

std::optional<std::size_t> competence_without_level(const staff_layout& layout) {
  using enum column_use;
  if (layout.form == table_form::ratings || layout.has(levels) || layout.has(level) || layout.has(score))
    return std::nullopt;
  for (std::size_t i = 0; i < layout.columns.size(); ++i)
    if (layout.columns[i].use == competence && layout.columns[i].says != heading_strength::loose) return i;
  return std::nullopt;
}

}  // namespace loopbaan::detail
