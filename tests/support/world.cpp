// SPDX-License-Identifier: BSL-1.0
#include <support/world.hpp>

#include <algorithm>
#include <set>
#include <sstream>

namespace loopbaan::testing {
namespace {

std::vector<std::string> split(std::string_view words, char mark) {
  std::vector<std::string> parts;
  std::istringstream in{std::string{words}};
  for (std::string part; std::getline(in, part, mark);) parts.push_back(part);
  return parts;
}

std::vector<std::string> tokens(std::string_view words) {
  std::vector<std::string> found;
  std::istringstream in{std::string{words}};
  for (std::string token; in >> token;) found.push_back(token);
  return found;
}

/// "A1" is about A; so is "A0x1" about A0.
std::string competence_of(const std::string& token) {
  return token.substr(0, token.size() - (token.size() > 2 && token[token.size() - 2] == 'x' ? 2 : 1));
}

level_map levels_of(std::string_view words, std::set<std::string>& competences) {
  level_map found;
  for (const std::string& token : tokens(words)) {
    const std::string id = competence_of(token);
    competences.insert(id);
    found[id] = token.substr(token.size() - 1);
  }
  return found;
}

step read_step(const std::string& statement, std::set<std::string>& competences) {
  const auto dash = statement.find(" -");
  const auto arrow = statement.find("->");
  const auto begin = dash == std::string::npos ? statement.find('-') + 1 : dash + 2;
  step made;
  bool named = false;
  for (const std::string& token : tokens(statement.substr(begin, arrow - begin))) {
    if (!named) {
      made.id = token;
      made.title = token;
      named = true;
    } else if (token.front() == '<') {
      made.after.push_back(token.substr(1));
    } else if (token.front() == '!') {
      made.excludes.push_back(token.substr(1));
    } else if (token == "once") {
      made.again = false;
    } else if (token.front() == '@') {
      made.phases.push_back(token.substr(1));
    } else if (token.starts_with("EUR")) {
      made.cost = cents_from_euro(std::stod(token.substr(3))).value();
    } else {
      made.hours = minutes_from_hours(std::stod(token)).value();
    }
  }
  std::string needs = dash == std::string::npos ? "" : statement.substr(0, dash);
  if (const auto slash = needs.find('/'); slash != std::string::npos) {
    made.requires_any.at_least = std::stoi(needs.substr(0, slash));
    needs.erase(0, slash + 1);
  }
  if (needs.find('|') == std::string::npos) {
    made.requires_levels = levels_of(needs, competences);
  } else {
    for (const std::string& alternative : split(needs, '|'))
      made.requires_any.sets.push_back(levels_of(alternative, competences));
  }
  made.yields = levels_of(statement.substr(arrow + 2), competences);
  return made;
}

profile profile_of(const std::string& id, std::string_view words, std::set<std::string>& competences) {
  profile made{.id = id, .title = id};
  for (const std::string& part : split(words, ';')) {
    if (part.find('|') == std::string::npos) {
      made.requires_levels = levels_of(part, competences);
      continue;
    }
    const auto slash = part.find('/');
    if (slash != std::string::npos) made.requires_any.at_least = std::stoi(part.substr(0, slash));
    for (const std::string& set : split(slash == std::string::npos ? part : part.substr(slash + 1), '|'))
      made.requires_any.sets.push_back(levels_of(set, competences));
  }
  return made;
}

framework_draft read(std::string_view drawing, std::string_view target, const std::vector<phase_drawing>& phases) {
  framework_draft draft{.id = "world", .version = "1"};
  std::set<std::string> competences;
  for (const std::string& statement : split(drawing, ';'))
    if (!tokens(statement).empty()) draft.steps.push_back(read_step(statement, competences));
  draft.profiles.push_back(profile_of("target", target, competences));
  for (const auto& [id, exit] : phases) {
    phase made{.id = id, .title = id};
    if (!exit.empty()) {
      made.exit = "exit-" + id;
      draft.profiles.push_back(profile_of("exit-" + id, exit, competences));
    }
    draft.phases.push_back(made);
  }
  draft.scales.push_back({.id = "ranks", .levels = {{"1", "one"}, {"2", "two"}, {"3", "three"}}});
  for (const std::string& id : competences) draft.competences.push_back({.id = id, .title = id, .scale = "ranks"});
  return draft;
}

}  // namespace

world::world(std::string_view drawing, std::string_view target, std::vector<phase_drawing> phases)
    : world{read(drawing, target, phases)} {}

world::world(framework_draft draft) : fw_{framework::build(std::move(draft)).value()} {}

ranks world::levels(std::string_view words) const {
  ranks found(fw_.competences().size(), rank::not_shown);
  for (const std::string& token : tokens(words)) {
    rank& level = found[competence(competence_of(token)).value];
    level = token.back() == '?' ? rank::unknown : make_rank(static_cast<std::size_t>(token.back() - '0'));
  }
  return found;
}

std::vector<step_index> world::steps(std::string_view words) const {
  std::vector<step_index> found;
  for (const std::string& token : tokens(words)) found.push_back(step(token));
  return found;
}

plan_outcome world::plan(std::string_view from, objective cheapest_in) const {
  const ranks held = levels(from);
  return planner{fw_, target(), cheapest_in}.find({.levels = held});
}

}  // namespace loopbaan::testing
