// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/columns.hpp>

#include <algorithm>

namespace loopbaan::detail {

std::vector<std::string> rising_levels(const std::vector<const scale*>& scales) {
  std::vector<std::string> rising{"0"};
  const auto place = [&](const std::string& word) { return std::ranges::find(rising, word) - rising.begin(); };
  std::size_t highest = 0;
  for (const scale* each : scales) highest = std::max(highest, each->levels.size());
  for (std::size_t at = 0; at < highest; ++at)
    for (const scale* each : scales)
      if (at < each->levels.size() && std::ranges::find(rising, each->levels[at].id) == rising.end())
        rising.push_back(each->levels[at].id);
  for (const scale* each : scales) {
    std::ptrdiff_t before = 0;
    for (const level& one : each->levels) {
      if (place(one.id) <= before) return {};
      before = place(one.id);
    }
  }
  return rising;
}

data_column level_column(const framework& on, const std::vector<competence_index>& competences, std::string name,
                         std::string meaning) {
  std::vector<const scale*> scales;
  for (const competence_index c : competences)
    if (std::ranges::find(scales, &on.scale_of(c)) == scales.end()) scales.push_back(&on.scale_of(c));
  const std::vector<std::string> words = rising_levels(scales);
  if (words.empty()) return {data_column::kind::word, std::move(name), std::move(meaning)};
  return data_column::of_rising(words, std::move(name), std::move(meaning));
}

std::string free_heading(const std::vector<std::string>& taken, std::string_view before, std::string heading) {
  while (std::ranges::find(taken, heading) != taken.end()) heading = std::string{before} + " " + heading;
  return heading;
}

}  // namespace loopbaan::detail
