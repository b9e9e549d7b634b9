// SPDX-License-Identifier: BSL-1.0
// Where someone stands is held by whoever was read, who must stay.
#include <vector>

#include <loopbaan/people/own_people.hpp>

struct employee {
  std::vector<int> levels;
};

std::size_t known_levels(const loopbaan::framework& fw, const employee& who) {
  const auto reads = loopbaan::make_person_reader<employee>(fw, loopbaan::levels_from(&employee::levels)).value();
#ifdef WRONG
  const auto stands = reads(who).value().stands();
#else
  const auto person = reads(who).value();
  const auto stands = person.stands();
#endif
  return stands.levels.size();
}
