// SPDX-License-Identifier: BSL-1.0
#include <report/svg.hpp>

#include <cctype>
#include <stdexcept>

namespace loopbaan::testing {

namespace {

std::string attribute(std::string_view tag, const std::string& name) {
  const auto at = tag.find(" " + name + "=\"");
  if (at == std::string_view::npos) return {};
  const auto from = at + name.size() + 3;
  return std::string{tag.substr(from, tag.find('"', from) - from)};
}

int number_in(std::string_view tag, const std::string& name) { return std::stoi("0" + attribute(tag, name)); }

std::string plain(std::string words) {
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
           {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
    for (auto at = words.find(from); at != std::string::npos; at = words.find(from, at + to.size()))
      words.replace(at, from.size(), to);
  return words;
}

/// The text elements in a group: the words of a <text> and of each <tspan> in it.
std::vector<drawn_text> texts(std::string_view group) {
  std::vector<drawn_text> found;
  for (auto at = group.find("<t"); at != std::string_view::npos; at = group.find("<t", at + 1)) {
    const auto tag = group.substr(at, group.find('>', at) - at);
    if (!tag.starts_with("<text") && !tag.starts_with("<tspan")) continue;
    const auto from = at + tag.size() + 1;
    std::string words{group.substr(from, group.find('<', from) - from)};
    while (words.ends_with(' ')) words.pop_back();
    if (words.empty()) continue;
    found.push_back({number_in(tag, "x"), number_in(tag, "y"), plain(words), attribute(tag, "class") == "n"});
  }
  return found;
}

/// What steps, roles and depths have in common.
drawn_box read_named(std::string_view group) {
  drawn_box box;
  box.marks = attribute(group.substr(0, group.find('>')), "class");
  const auto title = group.find("<title>") + 7;
  box.title = plain(std::string{group.substr(title, group.find("</title>") - title)});
  return box;
}

drawn_box read_boxed(std::string_view group) {
  drawn_box box = read_named(group);
  const auto rect = group.substr(group.find("<rect"));
  const auto tag = rect.substr(0, rect.find('>'));
  box.x = number_in(tag, "x");
  box.y = number_in(tag, "y");
  box.width = number_in(tag, "width");
  box.height = number_in(tag, "height");
  box.lines = texts(rect);
  return box;
}

drawn_box read_box(std::string_view group) {
  drawn_box box = read_boxed(group);
  box.step = static_cast<std::size_t>(std::stoi(attribute(group.substr(0, group.find('>')), "id").substr(1)));
  return box;
}

/// The arrow of a depth: M left,top H right-point l point,half l -point,half …
drawn_box read_depth(std::string_view group) {
  drawn_box box = read_named(group);
  const std::string d = attribute(group.substr(group.find("<path")), "d");
  box.x = std::stoi(d.substr(1));
  box.y = std::stoi(d.substr(d.find(',') + 1));
  const auto point = d.find('l');
  box.width = std::stoi(d.substr(d.find('H') + 1)) + std::stoi(d.substr(point + 1)) - box.x;
  box.height = 2 * std::stoi(d.substr(d.find(',', point) + 1));
  box.lines = texts(group.substr(group.find("<text")));
  return box;
}

/// Reads M, H and C with absolute coordinates.
std::vector<drawn_segment> read_path(const std::string& d) {
  std::vector<drawn_segment> segments;
  int x = 0, y = 0;
  std::size_t i = 0;
  const auto next = [&] {
    while (i < d.size() && (d[i] == ',' || d[i] == ' ')) ++i;
    std::size_t used = 0;
    const int value = std::stoi(d.substr(i), &used);
    i += used;
    return value;
  };
  while (i < d.size()) {
    const char command = d[i++];
    const int x1 = x, y1 = y;
    if (command == 'C')
      for (int skip = 0; skip < 4; ++skip) static_cast<void>(next());
    x = next();
    if (command != 'H') y = next();
    if (command != 'M') segments.push_back({x1, y1, x, y});
    if (command != 'M' && command != 'H' && command != 'C') throw std::runtime_error{"unknown path: " + d};
  }
  return segments;
}

}  // namespace

drawn_map read_map(std::string_view svg) {
  drawn_map map;
  const auto head = svg.substr(0, svg.find('>'));
  map.width = number_in(head, "width");
  map.height = number_in(head, "height");
  for (auto at = svg.find("<g id=\"k"); at != std::string_view::npos; at = svg.find("<g id=\"k", at + 1))
    map.boxes.push_back(read_box(svg.substr(at, svg.find("</g>", at) - at)));
  for (auto at = svg.find("<path class=\"l"); at != std::string_view::npos; at = svg.find("<path class=\"l", at + 1)) {
    const auto tag = svg.substr(at, svg.find('>', at) - at);
    if (attribute(tag, "d").find('h') != std::string::npos) continue;  // a sample of the legend
    map.lines.push_back({attribute(tag, "class"), read_path(attribute(tag, "d"))});
  }
  for (auto at = svg.find("<g class=\"ro"); at != std::string_view::npos; at = svg.find("<g class=\"ro", at + 1))
    map.aims.push_back({read_boxed(svg.substr(at, svg.find("</g>", at) - at)), true});
  for (auto at = svg.find("<g class=\"dp"); at != std::string_view::npos; at = svg.find("<g class=\"dp", at + 1))
    map.aims.push_back({read_depth(svg.substr(at, svg.find("</g>", at) - at)), false});
  for (auto at = svg.find("<text"); at != std::string_view::npos; at = svg.find("<text", at + 1)) {
    const auto body = svg.substr(at, svg.find("</text>", at) - at);
    if (const auto title = body.find("<title>"); title != std::string_view::npos) {
      const auto end = body.find("</title>");
      map.labels.push_back(
          {plain(std::string{body.substr(end + 8)}), plain(std::string{body.substr(title + 7, end - title - 7)})});
    } else if (body.find("<tspan") == std::string_view::npos) {
      map.labels.push_back({plain(std::string{body.substr(body.find('>') + 1)}), {}});
    }
  }
  return map;
}

double widest(std::string_view words, double size, bool bold) {
  double em = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto c = static_cast<unsigned char>(words[i]);
    if ((c & 0xc0) == 0x80) continue;
    const auto one_of = [&](std::string_view letters) { return letters.find(words[i]) != std::string_view::npos; };
    if (one_of("iIlj.,:;'|! "))
      em += .36;
    else if (one_of("frt()-"))
      em += .45;
    else if (one_of("csz"))
      em += .56;
    else if (one_of("mwMW%@&"))
      em += .99;
    else if (one_of("ABEFJKLPSTVXYZ"))
      em += .70;
    else if (std::isupper(c) != 0)
      em += .79;
    else
      em += c < 0x80 ? .64 : c < 0xe2 ? .70 : 1.0;
  }
  return em * size * (bold ? 1.13 : 1.0);
}

bool is_well_formed(std::string_view xml) {
  std::vector<std::string> open;
  for (std::size_t i = 0; i < xml.size(); ++i) {
    if (xml[i] == '&') {
      const auto end = xml.find(';', i);
      if (end == std::string_view::npos || end - i > 7) return false;
    }
    if (xml[i] != '<') continue;
    std::size_t end = i + 1;
    for (bool quoted = false; end < xml.size() && (quoted || xml[end] != '>'); ++end) {
      if (xml[end] == '"')
        quoted = !quoted;
      else if (xml[end] == '<')
        return false;
    }
    const std::string_view tag = xml.substr(i + 1, end - i - 1);
    const auto name = [](std::string_view of) { return std::string{of.substr(0, of.find_first_of(" /"))}; };
    if (tag.starts_with("/")) {
      if (open.empty() || open.back() != tag.substr(1)) return false;
      open.pop_back();
    } else if (!tag.ends_with("/")) {
      open.push_back(name(tag));
    }
    i = end;
  }
  return open.empty();
}

}  // namespace loopbaan::testing
