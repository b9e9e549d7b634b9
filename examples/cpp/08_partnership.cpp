// SPDX-License-Identifier: BSL-1.0
// A spring round of a partnership: who has a place where, why not, what would have changed it, and what to add.

#include <iostream>

#include <loopbaan/exchange/assignment.hpp>
#include <loopbaan/partnership/sentences.hpp>

using namespace loopbaan;

int main() {
  round_draft draft;
  draft.criteria = {{"jaren", {"jaren tot de fasegrens", "years to the phase limit"}}};
  draft.editions = {{.id = "rekenen", .most = 2}, {.id = "taal", .most = 6, .least = 3}};
  const auto need = [&](const char* id, std::int64_t years, bool also_taal) {
    round_need each{.id = id, .wishes = {{.edition = "rekenen", .criteria = {years}}}};
    if (also_taal) each.wishes.push_back({.edition = "taal", .rank = 2, .criteria = {years}});
    draft.needs.push_back(std::move(each));
  };
  need("anna", 1, true);
  need("bram", 3, true);
  need("celik", 3, false);
  need("dirk", 3, false);

  const auto round = assignment_round::build(std::move(draft));
  if (!round) {
    for (const diagnostic& each : round.errors()) std::cerr << print(each, language::en) << '\n';
    return 1;
  }
  const std::string seed = "voorjaar 2027";
  const assignment found = find_assignment(round.value(), {.seed = seed}).value();
  std::cout << name(found.status) << ", by:";
  for (const rule_level& each : found.rule) std::cout << ' ' << title(round.value(), each).in_language(language::en) << ';';
  std::cout << " then by lottery\n";
  const round_draft& parts = round.value().parts();
  for (std::size_t n = 0; n < parts.needs.size(); ++n)
    for (std::size_t w = 0; w < parts.needs[n].wishes.size(); ++w)
      std::cout << parts.needs[n].id << ": " << sentence(round.value(), found, n, w).in_language(language::en) << '\n';
  for (std::size_t n = 0; n < parts.needs.size(); ++n) {
    const std::vector<change_effect> effects = what_would_change(round.value(), found, n, {}, {.seed = seed}).value();
    for (const change_effect& each : effects)
      std::cout << parts.needs[n].id << ": " << sentence(round.value(), each).in_language(language::en) << '\n';
  }

  // Whoever has the document counts all of it anew.
  const std::string document = write_assignment({round.value(), seed, found});
  const assignment_document read = read_assignment(document).value();
  std::cout << check_again(read).size() << " things in the document do not hold\n";

  new_editions_request asked;
  asked.possible = {{.id = "rekenen-extra", .places = 6, .least = 2, .cents = 120'000, .is_bought = true},
                    {.id = "rekenen-zelf", .places = 3, .cents = 20'000}};
  for (std::size_t n = 0; n < found.placed.size(); ++n)
    if (!found.placed[n]) asked.needs.push_back({parts.needs[n].id, {0, 1}});
  const new_editions more = find_new_editions(asked).value();
  std::cout << sentence(asked, more).in_language(language::en) << '\n';
  for (std::size_t e = 0; e < asked.possible.size(); ++e)
    std::cout << sentence_of_new_edition(asked, more, e).in_language(language::en) << '\n';
}
