// SPDX-License-Identifier: BSL-1.0
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
  out << ".kaart:has(.s[id]:hover,.s[id]:focus) .s[id]{opacity:.35}.kaart:has(.s[id]:hover,.s[id]:focus) "
         ".l{opacity:.1}\n";
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
  out << "<style>"
         ".kaart text{font-family:Arial,Helvetica,\"Liberation Sans\",\"DejaVu Sans\",sans-serif;fill:#1c2430}"
         ".kaart .c{fill:#f3f5f8}.kaart .h{fill:#26364d}.kaart .ht text{font-size:15px;font-weight:bold;fill:#fff}"
         ".kaart .hn text{font-size:11px;fill:#fff}.kaart .tt text{font-size:11px;font-weight:bold;fill:#3b4656}"
         ".kaart .r{stroke:#8a94a3;stroke-width:1}.kaart .bt text{font-size:13px;font-weight:bold}"
         ".kaart .rt text{font-size:11px;fill:#3b4656;font-style:italic}"
         ".kaart .bt text,.kaart .rt "
         "text{paint-order:stroke;stroke:#f3f5f8;stroke-width:4px;stroke-linejoin:round}.kaart .w{font-size:11px}"
         ".kaart .s rect{fill:#fff;stroke:#5b6675;stroke-width:1.2}.kaart .s "
         "path{fill:none;stroke:#5b6675;stroke-width:.8}"
         ".kaart .s text{font-size:11px;text-anchor:middle}.kaart .s .n{font-size:9px;fill:#3b4656;font-weight:normal}"
         ".kaart .d rect{fill:#d5ecdb;stroke:#17643a;stroke-width:1.6}.kaart .d path{stroke:#17643a}"
         ".kaart .p rect{fill:#d9e6fb;stroke:#0b4fa3;stroke-width:2.8}.kaart .p path{stroke:#0b4fa3}"
         ".kaart .p text{font-weight:bold}.kaart .x rect{fill:#ffe9a8;stroke:#8a4b00;stroke-width:4}"
         ".kaart .st{fill:#dfeaf8}.kaart .fl{fill:#0b4fa3}.kaart .go text{font-size:12px;fill:#0b4fa3}"
         ".kaart .hh{fill:#0b4fa3}.kaart .ro rect{fill:#fff;stroke:#26364d;stroke-width:1.2}"
         ".kaart .ro path{fill:#26364d;stroke:none}.kaart .ro text{font-size:11px;font-weight:bold}"
         ".kaart .ro .n{font-size:9px;font-weight:normal;fill:#3b4656}.kaart .dp path{fill:#dde3ec;stroke:none}"
         ".kaart .dp text{font-size:9px}.kaart .m rect,.kaart .dp.m path{fill:#d5ecdb;stroke:#17643a}"
         ".kaart .g rect,.kaart .dp.g path{fill:#d9e6fb;stroke:#0b4fa3;stroke-width:2.8}"
         ".kaart .ro:focus{outline:none}.kaart .ro:focus rect{stroke:#000;stroke-width:3.5}"
         ".kaart .l{fill:none;stroke:#4a5564;stroke-width:1.3;marker-end:url(#ka)}.kaart "
         ".a{stroke:#10151c;stroke-width:2}"
         ".kaart .o{stroke:#717b8a;stroke-dasharray:5 3;stroke-width:1.1;marker-end:url(#ko)}.kaart "
         ".b{stroke:#0b4fa3;stroke-width:2.4;marker-end:url(#kb)}"
         ".kaart .s[id]:focus{outline:none}.kaart .s[id]:focus rect{stroke:#000;stroke-width:3.5}"
         ".kaart .s[id]:hover rect{stroke:#000}\n";
  if (chains && picture.marks.size() <= most_chained) chain_rules(out, picture);
  out << "</style>";
  return out;
}

}  // namespace loopbaan::detail
