// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_writer.hpp>

namespace loopbaan::detail {
namespace {

/// Begins an entity: kept fields, id and title.
template <class Entity>
object_writer begin(const Entity& each) {
  object_writer to{each.extra};
  to.put("id", each.id);
  to.put_text("title", each.title);
  return to;
}

json write_scale_level(const level& each) { return begin(each).take(); }

json write_entry(const entry_conditions& each) {
  object_writer to{each.extra};
  to.put_given("profile", each.profile);
  to.put_given("years", each.years);
  return to.take();
}

json write_facilitation(const facilitation& each) {
  object_writer to{each.extra};
  to.put_given("hours", each.hours);
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_score(const score_level& each) {
  object_writer to{each.extra};
  to.put("from", each.from);
  to.put_filled("level", each.level);
  return to.take();
}

json write_at_least(const step& each) {
  object_writer to{each.any_extra};
  to.put_given("at_least", each.at_least);
  if (!each.requires_any.empty()) to.put("of", each.requires_any);
  return to.take();
}

const char* kind_name(step_kind kind) {
  switch (kind) {
    case step_kind::formal:
      return "formal";
    case step_kind::informal:
      return "informal";
    case step_kind::collective:
      break;
  }
  return "collective";
}

}  // namespace

json write_source(const source& each) {
  object_writer to = begin(each);
  to.put_given("date", each.date);
  return to.take();
}

json write_scale(const scale& each) {
  object_writer to{each.extra};
  to.put("id", each.id);
  to.put_given("title", each.title);
  to.put_list("levels", each.levels, write_scale_level);
  return to.take();
}

json write_domain(const domain& each) {
  object_writer to = begin(each);
  to.put_given("required", each.required);
  to.put_given("spoken", each.spoken);
  to.put_filled("depths", each.depths);
  return to.take();
}

json write_depth(const depth& each) { return begin(each).take(); }

json write_area(const area& each) { return begin(each).take(); }

json write_competence(const competence& each) {
  object_writer to = begin(each);
  to.put_filled("scale", each.scale);
  to.put_given("area", each.area);
  to.put_filled("domains", each.domains);
  json levels = json::object();
  for (const auto& [level, words] : each.levels) levels[level] = to_json(words);
  if (!levels.empty()) to.put("levels", std::move(levels));
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_profile(const profile& each) {
  object_writer to = begin(each);
  to.put_filled("includes", each.includes);
  to.put_filled("requires", each.requires_levels);
  to.put_filled("desires", each.desires_levels);
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_phase(const phase& each) {
  object_writer to = begin(each);
  to.put_given("exit", each.exit);
  to.put_given("lead", each.lead);
  to.put_given("max_years", each.max_years);
  return to.take();
}

json write_role(const role& each) {
  object_writer to = begin(each);
  to.put_filled("domains", each.domains);
  to.put_given("profile", each.profile);
  if (each.entry) to.put("entry", write_entry(*each.entry));
  if (each.facilitated) to.put("facilitation", write_facilitation(*each.facilitated));
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_route(const route& each) {
  object_writer to = begin(each);
  to.put_given("start", each.start);
  to.put_given("exit", each.exit);
  to.put_filled("phases", each.phases);
  to.put_given("lead", each.lead);
  to.put_given("max_years", each.max_years);
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_instrument(const instrument& each) {
  object_writer to = begin(each);
  to.put_filled("raters", each.raters);
  to.put_given("lowest", each.lowest);
  to.put_given("highest", each.highest);
  if (!each.missing.empty()) to.put("missing", each.missing);
  object_writer sees;
  for (const auto& [competence, scores] : each.sees) sees.put_list(competence.c_str(), scores, write_score);
  if (json seen = sees.take(); !seen.empty()) to.put("sees", std::move(seen));
  to.put_given("valid_months", each.valid_months);
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_step(const step& each) {
  object_writer to = begin(each);
  if (each.kind) to.put("kind", kind_name(*each.kind));
  to.put_filled("domains", each.domains);
  to.put_filled("phases", each.phases);
  to.put_filled("routes", each.routes);
  to.put_given("provider", each.provider);
  to.put_given("payer", each.payer);
  to.put_filled("requires", each.requires_levels);
  if (each.at_least)
    to.put("requires_any", write_at_least(each));
  else if (!each.requires_any.empty())
    to.put("requires_any", each.requires_any);
  to.put_filled("after", each.after);
  to.put_filled("excludes", each.excludes);
  to.put_filled("yields", each.yields);
  to.put_given("again", each.again);
  to.put_given("hours", each.hours);
  to.put_given("cost", each.cost);
  to.put_given("weeks", each.weeks);
  to.put_given("places", each.places);
  to.put_given("source", each.source);
  to.put_given("estimate", each.estimate);
  return to.take();
}

json write_framework_ref(const framework_ref& ref) { return {{"id", ref.id}, {"version", ref.version}}; }

}  // namespace loopbaan::detail
