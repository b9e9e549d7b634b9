// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string_view>

namespace loopbaan::detail {

/// The names of all fields of our documents and requests, sorted: they are nobody's data wherever they stand. Those of
/// the schemas, which a test compares.
inline constexpr std::string_view field_names[] = {
    "accepted", "account", "accounts", "added", "after", "again", "age", "age_from", "age_to", "agreed", "agreed_by",
    "alike", "all", "alone", "alternatives", "always", "ambition", "among", "amount", "amounts", "answer",
    "appointment", "area", "areas", "as_of", "ask", "asked", "aspect", "assessment", "assessments", "assumed",
    "at_least", "at_most", "away", "based_on", "basis", "because", "before", "begins", "best", "between", "beyond",
    "blocking", "board", "booked", "born_from", "bound", "bounds", "brought", "by", "by_group", "by_hand_at_most",
    "catalogues", "cell", "cells", "centrality", "cents", "certain", "chance", "chances", "changed", "changed_bound",
    "changes", "checked", "choice", "choices", "chosen_for", "closed", "coaches", "code", "column", "columns",
    "command", "competence", "competences", "complexity", "conflict", "conflict_is_smallest", "consent", "consents",
    "contradict", "cost", "cost_bound", "count", "counts_as_other", "credits", "criteria", "crosswalk", "currency",
    "current", "cycle", "cycle_years", "date", "day", "day_of_month", "days", "deadlines", "decimal", "defects",
    "definition", "delay", "demand", "depth", "depths", "desired", "desires", "distances", "does", "domain",
    "domains", "done", "drawing", "dropped", "earlier", "earlier_both_ways", "earlier_ends", "ec", "edition",
    "editions", "ended", "ends", "enrolment", "entries", "entry", "estimate", "estimated", "euro", "event",
    "every_months", "evidence", "exact", "excluded", "excludes", "exit", "facilitation", "falls_with_levels",
    "fields", "figure", "file", "files", "filled", "findings", "first", "first_term", "follow_up", "for", "form",
    "found", "framework", "from", "from_level", "front", "fte", "fte_add", "fte_below", "fte_per_pupil", "full_time",
    "fullest", "fullest_bound", "gains", "gap", "given", "given_up", "group", "groups", "has_date", "hash", "high",
    "highest", "hit", "holds", "home", "hours", "hours_of_others", "hours_per_coach", "hours_per_starter", "how",
    "id", "ignore", "in_knot", "in_service", "includes", "induction", "instrument", "instruments", "intake",
    "intake_times", "is", "keep_phase_limits", "kept", "kept_by", "kind", "kinds", "lacking", "landmarks", "language",
    "lapsed", "last", "last_day", "last_period", "last_term", "last_year", "later", "lead", "least", "least_raters",
    "leave", "left", "left_after", "left_choices", "left_credits", "left_desired", "left_out", "letters", "level",
    "levels", "limit", "lines", "links", "longest", "look", "looked_at", "loopbaan", "loses", "lottery", "low",
    "lowest", "max_years", "measures", "meets", "member", "members", "merged", "message", "met_by", "min_group",
    "minimum", "missing", "missing_choices", "missing_credits", "missing_desired", "module", "modules", "month",
    "months", "months_from", "months_to", "more", "most", "most_by_term", "most_in_term", "most_of_board", "move",
    "must", "must_not", "must_run", "must_see", "must_visit", "name", "named", "necessity", "needed_for", "needs",
    "newest", "next", "no_longer_asked", "nodes", "not_earlier", "note", "notes", "objective", "objectives",
    "observations", "of", "offers", "on", "open_to", "order", "orders", "origin", "other", "other_costs", "others",
    "others_at_most", "otherwise", "overridden", "own_costs", "own_schools", "owner", "owners", "part", "paths",
    "payer", "payers", "people", "people_gone", "percent", "perhaps", "period", "period_years", "person", "phase",
    "phases", "pieces", "place", "placed", "places", "plan", "plans", "pointer", "points", "policy", "positions",
    "possible", "previous", "priority", "pro_rata", "profile", "profiles", "prospect", "proven", "provider", "pupils",
    "pupils_times", "purpose", "queue", "range", "rank", "rated_others", "rater", "rater_id", "raters", "rates",
    "ratings", "reachable", "reached", "reason", "reasons", "reasons_proven", "records", "refused", "region",
    "regions", "relation", "remarks", "remedy", "removals", "renamed", "replanned", "required", "requires",
    "requires_any", "reserved", "retirement_dates", "role", "roles", "rounds", "route", "routes", "row", "rows",
    "rule", "rules", "runs", "same", "says", "scale", "scales", "scenario", "scenarios", "schedules", "school",
    "school_spares", "school_year", "schools", "score", "searched", "sector", "sectors", "seed", "seen", "sees",
    "service", "service_from", "service_to", "settles", "sha256", "shared", "sheet", "shifted", "shortages", "shows",
    "shut", "since", "source", "sources", "split", "spoken", "stage", "stages", "start", "state", "status", "step",
    "steps", "stock", "stock_basis", "stock_source", "stopped", "students", "students_per_coach",
    "students_per_trainer", "subject", "subjects", "sureness", "tables", "take", "taken", "takes", "target",
    "targets", "team", "team_kind", "team_least", "tells", "term", "terms", "terms_bound", "texts", "then", "there",
    "thousands", "times", "title", "to", "to_see", "topic", "touches", "trainers", "travel", "turn", "uncertain",
    "unchanged", "unchanged_open", "undated", "undecided", "unit", "units", "unknown", "unlimited", "unsure", "until",
    "untold", "unused", "upto", "used", "valid_months", "valid_until", "value", "values", "variant", "variants",
    "version", "visited", "visits", "waiting_bound", "was", "weeks", "what", "when", "where", "who", "why", "window",
    "wishes", "within", "without", "words", "worst", "year", "years", "yields",
};
static_assert(std::ranges::is_sorted(field_names));

}  // namespace loopbaan::detail
