// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/new_editions.hpp>

#include <algorithm>
#include <map>
#include <string>

// Counts answers anew; shares no line with the search.
namespace loopbaan {

std::vector<std::string> check_new_editions(const new_editions_request& request, const new_editions& made) {
  std::vector<std::string> said;
  if (made.count.size() != request.possible.size() || made.met.size() != request.needs.size())
    return {"not everything has an answer"};
  std::vector<std::size_t> people(made.count.size());
  std::size_t met = 0, editions = 0;
  std::int64_t cents = 0;
  for (std::size_t n = 0; n < made.met.size(); ++n) {
    if (!made.met[n]) continue;
    if (std::ranges::count(request.needs[n].met_by, *made.met[n]) == 0) return {request.needs[n].id + " is not met by that"};
    ++people[*made.met[n]];
    ++met;
  }
  for (std::size_t p = 0; p < people.size(); ++p) {
    const possible_edition& each = request.possible[p];
    if (made.count[p] > each.most) said.push_back(each.id + " is not there so often");
    if (people[p] > made.count[p] * each.places) said.push_back(each.id + " has too few places");
    if (people[p] < made.count[p] * each.least) said.push_back(each.id + " has too few people");
    editions += made.count[p];
    cents += static_cast<std::int64_t>(made.count[p]) * each.cents;
  }
  if (met != made.needs_met || editions != made.editions || cents != made.cents) said.push_back("the sums are others");
  std::int64_t aimed_at = cents;
  if (request.wanted != new_editions_request::aim::cheapest) {
    aimed_at = 0;
    for (std::size_t p = 0; p < people.size(); ++p)
      if (request.wanted == new_editions_request::aim::fewest || request.possible[p].is_bought)
        aimed_at += static_cast<std::int64_t>(made.count[p]);
  }
  if (met > made.needs_bound) said.push_back("more needs are met than can be");
  if (met == made.needs_bound && aimed_at < made.aim_bound)
    said.push_back("it takes less than anything can");
  if (made.proven && made.needs_bound != met) said.push_back("what is proven is not its bound");
  return said;
}

std::vector<new_editions_part> by_region(const new_editions_request& request, const new_editions& found) {
  std::map<std::string, new_editions_part> parts;
  for (std::size_t n = 0; n < request.needs.size(); ++n) {
    new_editions_part& part = parts[request.needs[n].region];
    ++part.needs;
    part.needs_met += found.met.at(n) ? 1 : 0;
  }
  for (std::size_t p = 0; p < request.possible.size(); ++p) {
    const possible_edition& each = request.possible[p];
    if (found.count.at(p) == 0) continue;
    new_editions_part& part = parts[each.region];
    (each.is_bought ? part.bought : part.made) += found.count[p];
    part.cents += static_cast<std::int64_t>(found.count[p]) * each.cents;
  }
  std::vector<new_editions_part> made;
  for (auto& [region, part] : parts) {
    part.region = region;
    made.push_back(part);
  }
  return made;
}

}  // namespace loopbaan
