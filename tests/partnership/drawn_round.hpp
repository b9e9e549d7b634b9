// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <sstream>
#include <string>
#include <utility>

#include <loopbaan/partnership/assignment.hpp>

/// Rounds that are written as a few words, and answers that are read so.
namespace loopbaan::testing {

/// A round from lines: “X 2/4” is an edition with least and most, “anna: X Y=Z” a need with its wishes by rank, equal
/// ones joined; what stands in brackets behind a name is a team.
inline assignment_round drawn(const std::string& lines) {
  round_draft made;
  std::istringstream in{lines};
  for (std::string line; std::getline(in, line);) {
    std::istringstream words{line};
    std::string name, word;
    words >> name;
    if (!name.ends_with(':')) {
      round_edition each{.id = name};
      char slash = ' ';
      words >> each.least >> slash >> each.most;
      made.editions.push_back(each);
      continue;
    }
    name.pop_back();
    round_need need{.id = name.substr(0, name.find('('))};
    if (const auto team = name.find('('); team != std::string::npos) need.team = name.substr(team + 1, name.size() - team - 2);
    for (int rank = 1; words >> word; ++rank) {
      std::istringstream equal{word};
      for (std::string edition; std::getline(equal, edition, '=');) need.wishes.push_back({.edition = edition, .rank = rank});
    }
    made.needs.push_back(need);
  }
  return assignment_round::build(made).value();
}

/// “anna X, bram -”
inline std::string told(const assignment_round& round, const assignment& made) {
  std::string words;
  for (std::size_t n = 0; n < made.placed.size(); ++n) {
    const round_need& need = round.parts().needs[n];
    words += (words.empty() ? "" : ", ") + need.id + " " + (made.placed[n] ? need.wishes[*made.placed[n]].edition : "-");
  }
  return words;
}

}  // namespace loopbaan::testing
