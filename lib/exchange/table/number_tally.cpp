// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/number_tally.hpp>

#include <algorithm>

#include <exchange/json/kind_names.hpp>
#include <exchange/json/slices.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_values = 12;

/// "0 = nog niet getoond, 1 = in ontwikkeling, …"
std::string numbers_of(const scale& of, language lang) {
  std::string words = worded(lang, "0 = nog niet getoond", "0 = not shown");
  for (std::size_t i = 0; i < of.levels.size(); ++i) {
    const std::string& title = of.levels[i].title.in_language(lang);
    words += ", " + std::to_string(i + 1) + " = " + (title.empty() ? of.levels[i].id : title);
  }
  return words;
}

}  // namespace

std::string mapping_to_fill_in(const std::vector<std::string>& values) {
  std::string json = R"({"loopbaan": ")" + std::string{kind::mapping} + R"(", "id": "scores", "values": {)";
  for (const std::string& each : values) {
    if (json.back() != '{') json += ", ";
    append_quoted(json, each);
    json += R"(: "")";
  }
  return json + "}}";
}

number_tally::number_tally(const framework& fw, among of) : fw_{fw}, among_{of} {
  for (const scale& each : fw.scales())
    told_.push_back(
        (of == among::scores || each.levels.size() > 1) && std::ranges::none_of(each.levels, [](const level& one) {
          return begins_with_digit(one.id) || std::ranges::any_of(one.title.translations(), [](const auto& title) {
                   return begins_with_digit(title.second);
                 });
        }));
}

void number_tally::see(scale_index of, std::size_t count, rank highest, const place& where) {
  seen& scale = seen_.try_emplace(of, seen{where}).first->second;
  scale.count += count;
  scale.highest = std::max(scale.highest, highest);
}

void number_tally::see(scale_index of, std::string_view number, rank at, const place& where) {
  see(of, 1, at, where);
  auto& values = seen_.at(of).values;
  if (const auto known = values.find(std::string{number}); known != values.end())
    ++known->second;
  else if (values.size() < most_values)
    values.emplace(number, 1);
}

void number_tally::tell(errc code, diagnostics& notes) const {
  for (const auto& [index, scale] : seen_) {
    const auto& of = fw_.scales()[index];
    const std::string highest = std::to_string(number(scale.highest));
    const std::string top = std::to_string(of.levels.size());
    std::string counted;
    std::vector<std::string> values;
    for (const auto& [each, count] : scale.values) {
      counted += (counted.empty() ? "" : ", ") + each + " (" + std::to_string(count) + "×)";
      values.push_back(each);
    }
    const bool same = number(scale.highest) == of.levels.size();
    const text reach = same ? filled("het hoogste getal is {0}, even hoog als de schaal",
                                     "the highest number is {0}, as high as the scale goes", {highest})
                            : filled("het hoogste getal is {0}, de schaal gaat tot {1}",
                                     "the highest number is {0}, the scale goes up to {1}", {highest, top});
    notes.push_back({code,
                     scale.first,
                     {of.id, in_each_language([&](language lang) { return numbers_of(of, lang); }), reach,
                      std::to_string(scale.count), counted, mapping_to_fill_in(values)}});
  }
}

}  // namespace loopbaan::detail
