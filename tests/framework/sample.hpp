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
  draft.depths = {{.id = "starting", .title = {"startend", "starting"}}, {.id = "seasoned", .title = "ervaren"}};
  draft.domains = {{.id = "D1",
                    .title = "Leren van leerlingen",
                    .required = true,
                    .spoken = text{"primair proces", "primary process"},
                    .depths = {{"starting", "ready"}, {"seasoned", "capable"}}}};
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
                  .facilitated = facilitation{.hours = minutes::of(6'000).value(), .source = "seed"},
                  .source = "seed"},
                 {.id = "colleague", .title = "Collega"}};
  draft.routes = {{.id = "late",
                   .title = {"Zij-instroom", "Career switch"},
                   .start = "ready",
                   .exit = "capable",
                   .phases = {"student"},
                   .lead = "pabo",
                   .max_years = 2,
                   .source = "seed"}};
  draft.instruments = {{.id = "icalt",
                        .title = "ICALT",
                        .raters = {"observer"},
                        .lowest = 1,
                        .highest = 4,
                        .missing = {9},
                        .sees = {{"visit", {{1, "seen"}, {2.5, "done"}}}, {"order", {{2, "start"}, {3, "basis"}}}},
                        .valid_months = 24,
                        .source = "seed"}};
  draft.steps = {{.id = "week", .title = "Introductieweek", .yields = {{"parents", "start"}}},
                 {.id = "course",
                  .title = "Cursus",
                  .domains = {"D1"},
                  .phases = {"induction", "student"},
                  .routes = {"late"},
                  .requires_levels = {{"order", "start"}},
                  .requires_any = {.sets = {{{"parents", "start"}}, {{"visit", "seen"}}}},
                  .after = {"week"},
                  .yields = {{"order", "basis"}},
                  .places = 12,
                  .source = "seed"}};
  return draft;
}

}  // namespace loopbaan::testing
