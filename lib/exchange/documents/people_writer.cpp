// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <exchange/documents/entity_writer.hpp>
#include <exchange/documents/level_writer.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace {

using detail::json;
using detail::object_writer;

json write_evidence(const framework& on, const evidence& each) {
  object_writer to{each.extra};
  to.keep_none_of(
      {"competence", "kind", "level", "score", "rater", "date", "instrument", "until", "rater_id", "reason", "source"});
  to.put("competence", on.competences()[each.competence].id);
  if (each.kind != evidence_kind::rating) to.put("kind", std::string{name(each.kind)});
  if (each.level != rank::unknown) to.put("level", detail::write_level(on, each.competence, each.level));
  to.put_given("score", each.score);
  if (each.rated_by) to.put("rater", std::string{name(on, *each.rated_by)});
  if (each.day) to.put("date", print(*each.day));
  to.put_filled("instrument", each.instrument);
  if (each.until) to.put("until", print(*each.until));
  to.put_filled("rater_id", each.who);
  to.put_filled("reason", each.reason);
  to.put_filled("source", each.source);
  return to.take();
}

json write_person(const framework& on, const person_draft& each) {
  object_writer to{each.extra};
  to.keep_none_of({"id", "groups", "phase", "route", "fte", "since", "levels", "done", "evidence"});
  to.put("id", each.id);
  to.put_filled("groups", each.groups);
  if (each.phase) to.put("phase", on.phases()[*each.phase].id);
  if (each.route) to.put("route", on.routes()[*each.route].id);
  to.put_given("fte", each.fte);
  if (each.since) to.put("since", print(*each.since));
  json levels = json::object();
  for (const auto& [competence, level] : each.levels)
    levels[on.competences()[competence].id] = detail::write_level(on, competence, level);
  if (!levels.empty()) to.put("levels", std::move(levels));
  to.put_list("done", each.done, [&](step_index step) { return json(on.steps()[step].id); });
  to.put_list("evidence", each.ratings, [&](const evidence& rating) { return write_evidence(on, rating); });
  return to.take();
}

}  // namespace

std::string write_people(const cohort& people, const extra_fields& kept) {
  const framework& on = people.fw();
  object_writer to{kept};
  to.keep_none_of({"people"});
  to.put("loopbaan", detail::kind::people);
  to.put("framework", detail::write_entity(framework_ref{on.id(), on.version()}));
  if (people.size() > 0) to.put("people", json::array());
  constexpr detail::counted_thing persons{"personen", "people"};
  detail::framed_list list = detail::frame_list(to.take(), "people", people.size());
  std::string whole = detail::next_entries(list, people.size(), persons,
                                           [&](std::size_t row) { return write_person(on, people[row].draft()); });
  return whole += detail::last_of(list, persons);
}

}  // namespace loopbaan
