// SPDX-License-Identifier: BSL-1.0
#pragma once

/// The whole library, room by room from the ground up, except what costs compile time: loopbaan/graph/boost.hpp
/// (Boost.Graph: seconds), and the descriptions of fields (1.4 seconds): loopbaan/framework/fields.hpp with
/// loopbaan/framework/assessment_fields.hpp, loopbaan/framework/common_fields.hpp and
/// loopbaan/framework/step_fields.hpp, loopbaan/framework/crosswalk_fields.hpp, loopbaan/schedule/policy_fields.hpp,
/// loopbaan/offer/offers_fields.hpp, loopbaan/curriculum/fields.hpp and loopbaan/curriculum/handover_fields.hpp. Who
/// needs them includes them by name.
#include <loopbaan/core/date.hpp>
#include <loopbaan/core/error.hpp>
#include <loopbaan/core/error_code.hpp>
#include <loopbaan/core/id.hpp>
#include <loopbaan/core/language.hpp>
#include <loopbaan/core/languages.hpp>
#include <loopbaan/core/lottery.hpp>
#include <loopbaan/core/members.hpp>
#include <loopbaan/core/progress.hpp>
#include <loopbaan/core/quantity.hpp>
#include <loopbaan/core/refuse.hpp>
#include <loopbaan/core/result.hpp>
#include <loopbaan/core/sha256.hpp>
#include <loopbaan/core/stream.hpp>
#include <loopbaan/core/table.hpp>
#include <loopbaan/core/text.hpp>
#include <loopbaan/core/version.hpp>
#include <loopbaan/core/workers.hpp>

#include <loopbaan/framework/crosswalk.hpp>
#include <loopbaan/framework/demand_fields.hpp>
#include <loopbaan/framework/difference.hpp>
#include <loopbaan/framework/entities.hpp>
#include <loopbaan/framework/field.hpp>
#include <loopbaan/framework/framework.hpp>
#include <loopbaan/framework/rank.hpp>
#include <loopbaan/framework/rater.hpp>
#include <loopbaan/framework/words.hpp>

#include <loopbaan/people/cohort.hpp>
#include <loopbaan/people/credits.hpp>
#include <loopbaan/people/done_not_shown.hpp>
#include <loopbaan/people/estimate.hpp>
#include <loopbaan/people/evidence.hpp>
#include <loopbaan/people/level_rule.hpp>
#include <loopbaan/people/migration.hpp>
#include <loopbaan/people/observations.hpp>
#include <loopbaan/people/own_fields.hpp>
#include <loopbaan/people/own_people.hpp>
#include <loopbaan/people/own_values.hpp>
#include <loopbaan/people/privacy.hpp>
#include <loopbaan/people/raters.hpp>
#include <loopbaan/people/severity.hpp>
#include <loopbaan/people/source.hpp>
#include <loopbaan/people/validity.hpp>

#include <loopbaan/graph/analysis.hpp>
#include <loopbaan/graph/career_graph.hpp>
#include <loopbaan/graph/dependence.hpp>
#include <loopbaan/graph/digraph.hpp>
#include <loopbaan/graph/findings.hpp>
#include <loopbaan/graph/fringe.hpp>
#include <loopbaan/graph/index_run.hpp>
#include <loopbaan/graph/landmarks.hpp>
#include <loopbaan/graph/learning_paths.hpp>
#include <loopbaan/graph/metrics.hpp>
#include <loopbaan/graph/reduction.hpp>
#include <loopbaan/graph/step_network.hpp>
#include <loopbaan/graph/tally.hpp>
#include <loopbaan/graph/views.hpp>

#include <loopbaan/offer/offers.hpp>
#include <loopbaan/offer/school_calendar.hpp>

#include <loopbaan/gap/coverage.hpp>
#include <loopbaan/gap/gap.hpp>
#include <loopbaan/gap/position.hpp>
#include <loopbaan/gap/protection.hpp>
#include <loopbaan/gap/publication.hpp>
#include <loopbaan/gap/rater_gap.hpp>
#include <loopbaan/gap/series.hpp>
#include <loopbaan/gap/sources.hpp>

#include <loopbaan/plan/alternatives.hpp>
#include <loopbaan/plan/answer.hpp>
#include <loopbaan/plan/assumed.hpp>
#include <loopbaan/plan/beyond.hpp>
#include <loopbaan/plan/certificate.hpp>
#include <loopbaan/plan/checker.hpp>
#include <loopbaan/plan/cost_range.hpp>
#include <loopbaan/plan/entry.hpp>
#include <loopbaan/plan/explanation.hpp>
#include <loopbaan/plan/group_ranges.hpp>
#include <loopbaan/plan/lead.hpp>
#include <loopbaan/plan/needs.hpp>
#include <loopbaan/plan/objective.hpp>
#include <loopbaan/plan/outcome.hpp>
#include <loopbaan/plan/pareto_front.hpp>
#include <loopbaan/plan/partial_plan.hpp>
#include <loopbaan/plan/payer_costs.hpp>
#include <loopbaan/plan/planner.hpp>
#include <loopbaan/plan/prospect.hpp>
#include <loopbaan/plan/request.hpp>
#include <loopbaan/plan/routes.hpp>
#include <loopbaan/plan/step_costs.hpp>
#include <loopbaan/plan/takes.hpp>
#include <loopbaan/plan/why.hpp>

#include <loopbaan/schedule/accounts.hpp>
#include <loopbaan/schedule/choosing.hpp>
#include <loopbaan/schedule/earlier_end.hpp>
#include <loopbaan/schedule/policy.hpp>
#include <loopbaan/schedule/replan.hpp>
#include <loopbaan/schedule/schedule.hpp>
#include <loopbaan/schedule/team.hpp>
#include <loopbaan/schedule/year_hours.hpp>

#include <loopbaan/curriculum/change.hpp>
#include <loopbaan/curriculum/check.hpp>
#include <loopbaan/curriculum/cover.hpp>
#include <loopbaan/curriculum/curriculum.hpp>
#include <loopbaan/curriculum/edition.hpp>
#include <loopbaan/curriculum/entities.hpp>
#include <loopbaan/curriculum/handover.hpp>
#include <loopbaan/curriculum/module_graph.hpp>
#include <loopbaan/curriculum/repair.hpp>
#include <loopbaan/curriculum/rules.hpp>

#include <loopbaan/partnership/assignment.hpp>
#include <loopbaan/partnership/flow.hpp>
#include <loopbaan/partnership/flow_answer.hpp>
#include <loopbaan/partnership/new_editions.hpp>
#include <loopbaan/partnership/placement.hpp>
#include <loopbaan/partnership/placement_fields.hpp>
#include <loopbaan/partnership/placement_round.hpp>
#include <loopbaan/partnership/round.hpp>
#include <loopbaan/partnership/rule.hpp>
#include <loopbaan/partnership/sentences.hpp>
#include <loopbaan/partnership/travel.hpp>
#include <loopbaan/partnership/visits.hpp>
#include <loopbaan/partnership/what_if.hpp>

#include <loopbaan/exchange/answers.hpp>
#include <loopbaan/exchange/arrow.hpp>
#include <loopbaan/exchange/assignment.hpp>
#include <loopbaan/exchange/crosswalk.hpp>
#include <loopbaan/exchange/csv.hpp>
#include <loopbaan/exchange/curriculum.hpp>
#include <loopbaan/exchange/data_table.hpp>
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/flow.hpp>
#include <loopbaan/exchange/joining.hpp>
#include <loopbaan/exchange/kinds.hpp>
#include <loopbaan/exchange/mapping.hpp>
#include <loopbaan/exchange/measurement.hpp>
#include <loopbaan/exchange/needs.hpp>
#include <loopbaan/exchange/offers.hpp>
#include <loopbaan/exchange/one_answer.hpp>
#include <loopbaan/exchange/parts.hpp>
#include <loopbaan/exchange/pieces.hpp>
#include <loopbaan/exchange/placement.hpp>
#include <loopbaan/exchange/plan_answers.hpp>
#include <loopbaan/exchange/policy.hpp>
#include <loopbaan/exchange/schedules.hpp>
#include <loopbaan/exchange/staff.hpp>
#include <loopbaan/exchange/staff_headings.hpp>
#include <loopbaan/exchange/streams.hpp>
#include <loopbaan/exchange/survey.hpp>
#include <loopbaan/exchange/tables.hpp>
#include <loopbaan/exchange/texts.hpp>
#include <loopbaan/exchange/visits.hpp>

#include <loopbaan/report/career_map.hpp>
#include <loopbaan/report/curriculum_page.hpp>
#include <loopbaan/report/heatmap.hpp>
#include <loopbaan/report/level_pictures.hpp>
#include <loopbaan/report/page.hpp>
#include <loopbaan/report/page_figures.hpp>
#include <loopbaan/report/page_model.hpp>
#include <loopbaan/report/sheets.hpp>

#include <loopbaan/data/dutch_framework.hpp>
#include <loopbaan/data/dutch_policy.hpp>
#include <loopbaan/data/editions.hpp>
#include <loopbaan/data/further_languages.hpp>
