// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <loopbaan/framework/framework.hpp>

namespace loopbaan::testing {

/// A small framework in which everything is there once and nothing is wrong.
inline framework_draft sample() {
  framework_draft draft{.id = "sample", .version = "1", .title = text{"Voorbeeld", "Example"}};
  draft.sources = {{.id = "seed", .title = "Samen opleiden"}};
  draft.scales = {{.id = "growth",
                   .levels = {{"start", {"startbekwaam", "ready to start"}},
                              {"basis", {"basisbekwaam", "capable"}},
                              {"expert", {"vakbekwaam", "expert"}}}},
                  {.id = "practice", .levels = {{"seen", {"gezien", "seen"}}, {"done", {"gedaan", "done"}}}}};
  draft.domains = {{.id = "D1", .title = "Leren van leerlingen", .required = true}};
  draft.areas = {{.id = "pedagogy", .title = "Pedagogisch"}};
  draft.competences = {{.id = "order",
                        .title = {"Orde houden", "Keeping order"},
                        .scale = "growth",
                        .area = "pedagogy",
                        .domains = {"D1"},
                        .levels = {{"start", "houdt de les op gang"}},
                        .source = "seed"},
                       {.id = "parents", .title = {"Contact met ouders", "Parents"}, .scale = "growth"},
                       {.id = "visit", .title = {"Lesbezoek", "Lesson visits"}, .scale = "practice"}};
  draft.profiles = {{.id = "ready", .title = {"Startbekwaam", "Ready"}, .requires_levels = {{"order", "start"}}},
                    {.id = "capable",
                     .title = {"Basisbekwaam", "Capable"},
                     .includes = {"ready"},
                     .requires_levels = {{"order", "basis"}, {"parents", "start"}},
                     .desires_levels = {{"order", "expert"}, {"visit", "seen"}},
                     .source = "seed"}};
  draft.phases = {{.id = "student", .title = "Student", .exit = "ready", .lead = "pabo", .max_years = 4},
                  {.id = "induction", .title = {"Inductie", "Induction"}, .exit = "capable"},
                  {.id = "veteran", .title = {"Ervaren", "Experienced"}}};
  draft.roles = {{.id = "mentor",
                  .title = {"Mentor van starters", "Mentor of starters"},
                  .domains = {"D1"},
                  .profile = "capable",
                  .entry = entry_conditions{.profile = "ready", .years = 2.5},
                  .source = "seed"},
                 {.id = "colleague", .title = "Collega"}};
  draft.steps = {{.id = "week", .title = "Introductieweek", .yields = {{"parents", "start"}}},
                 {.id = "course",
                  .title = "Cursus",
                  .domains = {"D1"},
                  .phases = {"induction", "student"},
                  .requires_levels = {{"order", "start"}},
                  .requires_any = {{{"parents", "start"}}, {{"visit", "seen"}}},
                  .after = {"week"},
                  .yields = {{"order", "basis"}},
                  .places = 12,
                  .source = "seed"}};
  return draft;
}

}  // namespace loopbaan::testing
