// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <vector>

#include <loopbaan/plan/planner.hpp>
#include <loopbaan/report/page_model.hpp>

#include <support/world.hpp>

namespace loopbaan::testing {

/// So many people of a school who have these levels.
struct some_people {
  std::size_t count;
  std::string school;
  std::string levels;
};

/// People with their plans, and the page about them.
struct board {
  const world& w;
  cohort people;
  std::vector<plan_outcome> plans;

  board(const world& of, const std::vector<some_people>& all) : w{of}, people{build(of, all)} {
    plans = planner{w.fw(), w.target()}.find_all(people, 1);
  }
  static cohort build(const world& w, const std::vector<some_people>& all) {
    std::vector<person_draft> drafts;
    for (const some_people& some : all)
      for (std::size_t i = 0; i < some.count; ++i) {
        person_draft made{.id = "person-" + std::to_string(drafts.size()), .groups = {{"school", some.school}}};
        const ranks held = w.levels(some.levels);
        for (const competence_index c : w.fw().competences().indices())
          if (held[c.value] != rank::unknown) made.levels[c] = held[c.value];
        drafts.push_back(std::move(made));
      }
    return cohort::build(w.fw(), drafts).value();
  }
  [[nodiscard]] page_request request(language lang = language::nl) const {
    return {.people = people, .target = w.target(), .plans = plans, .lang = lang};
  }
  [[nodiscard]] page_figures figures() const { return count_page_figures(request()); }
  [[nodiscard]] std::string page(language lang = language::nl) const { return write_page(request(lang)); }
};

}  // namespace loopbaan::testing
