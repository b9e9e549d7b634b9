// SPDX-License-Identifier: BSL-1.0
#include "seeded_people.hpp"

namespace bench {

using namespace loopbaan;

std::vector<ranks> people_like(const ranks& model, std::size_t count, dice& chance) {
  std::vector<ranks> people(count);
  for (auto& levels : people)
    for (std::size_t i = 0; i < model.size(); ++i) levels.push_back(model[chance.roll(model.size())]);
  return people;
}

person_draft someone_in(const framework& on, phase_index phase, std::size_t number, dice& chance) {
  ranks entry(on.competences().size(), rank::not_shown);
  if (phase.value > 0)
    if (const auto before = on.exit_of({phase.value - 1}))
      for (const auto& [competence, at] : on.resolved(*before).required) entry[competence.value] = at;

  person_draft person{.id = "p" + std::to_string(number), .phase = phase};
  for (const auto competence : on.competences().indices()) {
    std::size_t level = loopbaan::number(entry[competence.value]);
    if (level == 0) {
      level = chance.roll(4) == 0 ? 1 : 0;
    } else {
      const auto side = chance.roll(5);
      if (side == 0) --level;
      if (side == 1 && make_rank(level) < on.top(competence)) ++level;
    }
    if (level > 0) person.levels[competence] = make_rank(level);
  }
  return person;
}

cohort nation(const framework& on, std::size_t count, dice& chance) {
  std::vector<person_draft> people;
  people.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto of_twenty = chance.roll(20);
    const std::uint32_t phase = of_twenty < 2 ? 0 : of_twenty < 5 ? 1 : 2;
    people.push_back(someone_in(on, {phase}, i, chance));
  }
  return cohort::build(on, std::move(people)).value();
}

}  // namespace bench
