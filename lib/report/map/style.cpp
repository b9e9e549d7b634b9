// SPDX-License-Identifier: BSL-1.0
#include <report/html/styles.hpp>
#include <report/map/drawing.hpp>

namespace loopbaan::detail {

namespace {

/// The steps that can be reached from each step along lines, in one direction.
std::vector<std::vector<std::size_t>> reached(const map_picture& picture, bool forward) {
  const std::size_t n = picture.marks.size();
  std::vector<std::vector<std::size_t>> next(n), found(n);
  for (const map_line& line : picture.model.lines)
    next[forward ? line.from.value : line.to.value].push_back(forward ? line.to.value : line.from.value);
  for (std::size_t s = 0; s < n; ++s) {
    std::vector<bool> seen(n, false);
    std::vector<std::size_t> open{s};
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      for (const std::size_t to : next[at])
        if (!seen[to]) {
          seen[to] = true;
          open.push_back(to);
        }
    }
    for (std::size_t i = 0; i < n; ++i)
      if (seen[i]) found[s].push_back(i);
  }
  return found;
}

// With more steps than this the rules would outgrow the picture: their size is steps × length of chains.
constexpr std::size_t most_chained = 400;

/// Pointing at a step leaves only its chain in full colour: all that leads to it and all that follows from it.
void chain_rules(markup& out, const map_picture& picture) {
  out << map_chains_style();
  const auto before = reached(picture, false), after = reached(picture, true);
  for (std::size_t s = 0; s < before.size(); ++s) {
    out << ".kaart:has(#k" << s << ":hover,#k" << s << ":focus) :is(#k" << s;
    for (const std::size_t i : before[s]) out << ",#k" << i;
    for (const std::size_t i : after[s]) out << ",#k" << i;
    out << ",.t" << s << ",.f" << s;
    for (const std::size_t i : before[s]) out << ",.t" << i;
    for (const std::size_t i : after[s]) out << ",.f" << i;
    out << "){opacity:1}\n";
  }
}

}  // namespace

markup draw_style(const map_picture& picture, bool chains) {
  markup out;
  out << "<style>" << map_picture_style();
  if (chains && picture.marks.size() <= most_chained) chain_rules(out, picture);
  out << "</style>";
  return out;
}

}  // namespace loopbaan::detail
