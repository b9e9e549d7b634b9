// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cstdint>
#include <set>

#include <report/curriculum/parts.hpp>
#include <report/html/frame.hpp>
#include <report/text/numbers.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t box_width = 104, box_height = 26, column_width = 132, row_height = 38, head = 34;
constexpr std::size_t most_letters = 14;  // of a code in its box; the whole of it is its title

/// A module in the picture.
struct placed_module {
  std::uint32_t module = 0;
  std::int64_t x = 0;
  std::int64_t y = 0;
};

/// Where modules stand: a column for each time at which one that waits, or is waited for, begins.
class module_places {
public:
  explicit module_places(const map_page& page) : page_{page} {
    const std::size_t count = page.map.modules().size();
    std::vector<bool> is_in(count, false);
    for (std::uint32_t m = 0; m < count; ++m)
      for (const std::uint32_t before : page.map.resolved(m).after) is_in[m] = is_in[before] = true;
    std::vector<std::int64_t> row_of(count, -1);
    std::set<std::int64_t> filled;
    std::int64_t rows = 0;
    for (const std::uint32_t m : page.model.order) {
      if (!is_in[m]) continue;
      const module_span& when = page.map.resolved(m).when;
      if (times.empty() || times.back().first != when.first) {
        times.push_back(when);
        filled.clear();
      }
      // Beside what it waits for, where there is room: then lines cross seldom.
      std::int64_t row = -1;
      for (const std::uint32_t before : page.map.resolved(m).after)
        if (row < 0 && row_of[before] >= 0 && !filled.contains(row_of[before])) row = row_of[before];
      if (row < 0)
        for (row = 0; filled.contains(row);) ++row;
      filled.insert(row);
      row_of[m] = row;
      rows = std::max(rows, row + 1);
      const auto column = static_cast<std::int64_t>(times.size()) - 1;
      modules.push_back({m, column * column_width, head + row * row_height});
    }
    const auto columns = static_cast<std::int64_t>(times.size());
    width = columns > 0 ? columns * column_width - (column_width - box_width) : 0;
    height = head + rows * row_height;
  }

  [[nodiscard]] const placed_module& of(std::uint32_t module) const {
    return *std::ranges::find(modules, module, &placed_module::module);
  }

  [[nodiscard]] std::string time_of(std::size_t column) const {
    const module_span& when = times[column];
    if (!when.is_known()) return page_.in("tijd niet gezegd", "no time said");
    return print(module_span{when.first, when.first}, page_.lang);
  }

  std::vector<module_span> times = {};
  std::vector<placed_module> modules = {};
  std::int64_t width = 0;
  std::int64_t height = 0;

private:
  const map_page& page_;
};

/// From what must come before to what asks for it. What is not later is drawn dashed: it comes too late.
void write_line(markup& out, const placed_module& before, const placed_module& later, bool on_the_way) {
  const std::int64_t y = before.y + box_height / 2, to_y = later.y + box_height / 2;
  const bool is_late = before.x >= later.x;
  const std::int64_t x = is_late ? before.x + box_width / 2 : before.x + box_width;
  const std::int64_t to_x = is_late ? later.x + box_width / 2 : later.x;
  const std::int64_t bend = is_late ? 0 : (to_x - x) / 2;
  out << "<path";
  if (is_late) out << " class=late";
  if (!is_late && on_the_way) out << " class=way";
  out << " d=\"M" << x << " " << y << "C" << x + bend << " " << y << " " << to_x - bend << " " << to_y << " " << to_x
      << " " << to_y << "\"/>";
}

}  // namespace

markup write_module_picture(const map_page& page) {
  markup out;
  const module_places places{page};
  if (places.modules.empty()) return out;
  const std::vector<std::uint32_t>& way = page.model.longest_chain;
  const auto on_the_way = [&](std::uint32_t before, std::uint32_t later) {
    for (std::size_t i = 1; i < way.size(); ++i)
      if (way[i - 1] == before && way[i] == later) return true;
    return false;
  };
  out << scroll_start(page.in("Modules in de tijd", "Modules in time"), "graph ") << "<svg role=img viewBox=\"-2 0 "
      << places.width + 4 << " " << places.height << "\" width=" << places.width << " aria-label=\""
      << page.in(
             "Modules en wat vooraf moet gaan, van links naar rechts in de tijd; de tabel hieronder zegt hetzelfde.",
             "Modules and what must come before, in time from left to right; the table below says the same.")
      << "\">\n";
  for (std::size_t i = 0; i < places.times.size(); ++i)
    out << "<text x=" << static_cast<std::int64_t>(i) * column_width << " y=16 class=soft>" << places.time_of(i)
        << "</text>";
  out << "\n";
  for (const placed_module& each : places.modules)
    for (const std::uint32_t before : page.map.resolved(each.module).after)
      if (before != each.module) write_line(out, places.of(before), each, on_the_way(before, each.module));
  out << "\n";
  for (const placed_module& each : places.modules) {
    const curriculum_module& module = page.map.modules()[each.module];
    const std::string code = module.id.size() > most_letters ? module.id.substr(0, most_letters - 1) + "…" : module.id;
    out << "<g";
    if (std::ranges::find(way, each.module) != way.end() && way.size() > 1) out << " class=way";
    out << "><title>" << module.id << " " << module.title.in_language(page.lang) << "</title><rect x=" << each.x
        << " y=" << each.y << " width=" << box_width << " height=" << box_height
        << " rx=4 /><text x=" << each.x + box_width / 2 << " y=" << each.y + 17 << " text-anchor=middle>" << code
        << "</text></g>\n";
  }
  out << "</svg></div>\n<p class=soft>"
      << page.in("Dik: de langste keten. Onderbroken: wat vooraf moet gaan, is niet eerder.",
                 "Thick: the longest chain. Broken: what must come before is not earlier.")
      << "</p>\n";
  return out;
}

}  // namespace loopbaan::detail
