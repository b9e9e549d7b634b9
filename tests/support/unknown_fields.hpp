// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace loopbaan::testing {

/// A canonical document with a field that nobody knows put into each of its objects, those aside that are maps from
/// ids, language tags or group names. Works on the lines of the canonical form, in which every object opens a line.
inline std::string with_unknown_fields(const std::string& canonical) {
  static const std::set<std::string> maps = {"title", "requires", "requires_any", "desires", "yields", "groups"};
  std::istringstream lines{canonical};
  std::vector<std::string> open;  // the names of the open objects and lists; "" in a list
  std::string made;
  for (std::string line; std::getline(lines, line);) {
    made += line + '\n';
    const auto quote = line.find('"');
    const bool named = quote != std::string::npos;
    const char last = line.back();
    if (last == '{' || last == '[')
      open.push_back(named ? line.substr(quote + 1, line.find('"', quote + 1) - quote - 1) : "");
    else if (line.find_first_of("}]") == line.find_first_not_of(' '))
      open.pop_back();
    if (last != '{') continue;
    bool map = false;
    for (const std::string& name : open) map = map || maps.contains(name);
    if (!map && open.back() != "levels" &&
        (open.size() < 2 || open[open.size() - 2] != "levels" || open.back().empty()))
      made += "\"zz-\\u00e9\": {\"x\": [1, 2.5, null, {\"y\": \"z\"}]},\n";
  }
  return made;
}

}  // namespace loopbaan::testing
