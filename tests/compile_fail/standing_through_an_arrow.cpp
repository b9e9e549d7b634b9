// SPDX-License-Identifier: BSL-1.0
// Nor is it asked of a result that is gone in the next line, by `->` as little as by value().
#include <vector>

#include <loopbaan/people/own_people.hpp>

struct employee {
  std::vector<int> levels;
};

std::size_t known_levels(const loopbaan::framework& fw, const employee& who) {
  const auto reads = loopbaan::make_person_reader<employee>(fw, loopbaan::levels_from(&employee::levels)).value();
#ifdef WRONG
  const auto stands = reads(who)->stands();
#else
  const auto person = reads(who);
  const auto stands = person->stands();
#endif
  return stands.levels.size();
}
