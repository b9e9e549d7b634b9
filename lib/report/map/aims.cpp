// SPDX-License-Identifier: BSL-1.0
#include <algorithm>

#include <report/map/grid.hpp>

namespace loopbaan::detail {

namespace {

using namespace map_size;

constexpr std::size_t most_stacked = 4;  // roles of a band on top of each other, while there is room beside
constexpr std::size_t most_columns = 3;
constexpr int column_gap = 10;

std::size_t band_of(const framework& fw, const role& r, const std::vector<map_band>& bands) {
  std::optional<std::size_t> domain;
  if (!r.domains.empty())
    if (const auto found = fw.domains().find(r.domains.front())) domain = found->value;
  return static_cast<std::size_t>(std::ranges::find(bands, domain, &map_band::domain) - bands.begin());
}

map_role set_role(const role_text& words, index_of<role> which, std::size_t band) {
  map_role r{.which = which, .band = band};
  const int room = role_width - 3 * box_padding - role_stripe;
  r.title = wrap(words.title, room, title_size, weight::bold, title_lines);
  for (const std::string& note : words.notes)
    if (!note.empty()) r.notes.push_back(wrap(note, room, note_size, weight::regular, 1));
  r.height = 2 * box_padding + static_cast<int>(r.title.lines.size()) * title_line +
             static_cast<int>(r.notes.size()) * note_line;
  return r;
}

/// The depths of a band from left to right, all equally wide.
void add_depths(map_aims& aims, const framework& fw, const map_band& band, std::size_t b) {
  if (!band.domain) return;
  const domain_index d{static_cast<std::uint32_t>(*band.domain)};
  const std::size_t first = aims.depths.size();
  for (const depth_index each : fw.depths().indices())
    if (const auto profile = fw.profile_of(d, each))
      aims.depths.push_back({.band = b, .which = each, .profile = *profile});
  const auto count = static_cast<int>(aims.depths.size() - first);
  for (int i = 0; i < count; ++i) {
    map_depth& each = aims.depths[first + static_cast<std::size_t>(i)];
    each.width = (aims.width + depth_gap) / count - depth_gap;
    each.x = i * (each.width + depth_gap);
  }
}

}  // namespace

std::pair<map_aims, std::vector<int>> plan_aims(const framework& fw, const row_plan& plan,
                                                const std::vector<role_text>& words) {
  map_aims aims;
  std::vector<std::vector<map_role>> by_band(plan.bands.size());
  for (const auto which : fw.roles().indices()) {
    if (!words[which.value].drawn) continue;
    const std::size_t band = band_of(fw, fw.roles()[which], plan.bands);
    by_band[band].push_back(set_role(words[which.value], which, band));
  }
  std::size_t fullest = 0;
  for (const auto& roles : by_band) fullest = std::max(fullest, roles.size());
  std::vector<int> least(plan.bands.size(), 0);
  const bool depths = std::ranges::any_of(fw.domains(), [](const domain& d) { return !d.depths.empty(); });
  if (fullest == 0 && !depths) return {aims, least};
  const std::size_t needed = (fullest + most_stacked - 1) / most_stacked;
  const std::size_t columns = std::clamp<std::size_t>(needed, 2, most_columns);
  aims.width = static_cast<int>(columns) * (role_width + column_gap) - column_gap;
  for (std::size_t b = 0; b < by_band.size(); ++b) {
    const std::size_t before = aims.depths.size();
    add_depths(aims, fw, plan.bands[b], b);
    const int top = aims.depths.size() > before ? depth_height + box_gap : 0;
    least[b] = std::max(0, top - box_gap);
    std::vector<int> bottom(columns, top);
    for (map_role& each : by_band[b]) {
      // Into the column that ends highest, so that all end at about one height.
      const auto column = static_cast<std::size_t>(std::ranges::min_element(bottom) - bottom.begin());
      each.x = static_cast<int>(column) * (role_width + column_gap);
      each.y = bottom[column];
      bottom[column] += each.height + box_gap;
      least[b] = std::max(least[b], each.y + each.height);
      aims.roles.push_back(std::move(each));
    }
  }
  return {aims, least};
}

}  // namespace loopbaan::detail
