// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <array>

#include <core/number_words.hpp>
#include <exchange/consequences.hpp>
#include <exchange/entity_reader.hpp>
#include <exchange/references.hpp>
#include <framework/entity_words.hpp>

namespace loopbaan {
namespace {

using detail::a_phase;
using detail::a_step;
using detail::json;
using detail::object_cursor;
using detail::reading;
using detail::references;
using detail::spot;

template <class Value, std::size_t N>
std::optional<Value> read_word(object_cursor& at, const char* key, const std::array<Value, N>& all) {
  std::vector<std::pair<std::string, Value>> words;
  for (const Value each : all) words.emplace_back(name(each), each);
  return detail::one_of(at.find_string(key), at.pointer_of(key), at.into(), words);
}

/// The level that a score means, which may stand beside the score but not say something else.
void read_scored_level(object_cursor& at, const references& known, evidence& into, bool level_given) {
  auto found = level_of_score(known.of(), into.competence, into.instrument, *into.score);
  const bool of_another = !found && found.errors().front().code != errc::score_out_of_range;
  if (of_another && level_given) return;  // an instrument that the framework cannot read: the level says what it meant
  if (!found) {
    for (const diagnostic& each : found.errors())
      at.into().report(each.code, at.pointer_of(each.code == errc::score_out_of_range ? "score" : "instrument"),
                       each.details);
    return;
  }
  const auto word = [&](rank level) { return known.of().level_title(into.competence, level, language::nl); };
  if (level_given && into.at != *found)
    at.into().report(errc::level_against_score, at.pointer_of("level"),
                     {word(into.at), detail::number_words(*into.score), into.instrument, word(*found)});
  into.at = *found;
}

evidence read_evidence(object_cursor& at, const references& known) {
  evidence made{};
  const auto competence = at.need("competence");
  made.score = at.find_number("score");
  const auto level = made.score ? at.find("level") : at.need("level");
  made.by = read_word(
      at, "rater",
      std::array{rater::self, rater::colleague, rater::leader, rater::observer, rater::pupil, rater::institute});
  made.on = at.find_date("date");
  made.instrument = at.find_string("instrument").value_or("");
  made.kind = read_word(at, "kind",
                        std::array{evidence_kind::rating, evidence_kind::prior_learning, evidence_kind::waiver,
                                   evidence_kind::override})
                  .value_or(evidence_kind::rating);
  made.until = at.find_date("until");
  made.who = at.find_string("rater_id").value_or("");
  made.reason = at.find_string("reason").value_or("");
  made.source = at.find_string("source").value_or("");
  if (const auto found = competence ? known.competence(*competence) : std::nullopt) {
    made.competence = *found;
    if (level) made.at = known.level(*found, *level).value_or(rank::not_shown);
    if (made.score) read_scored_level(at, known, made, level.has_value());
  }
  made.extra = at.rest();
  return made;
}

known_levels read_levels(object_cursor& at, const references& known) {
  known_levels levels;
  const auto found = at.find("levels");
  if (!found || !found->is_object()) return levels;
  for (const auto& [id, value] : found->value.items()) {
    const spot each{value, detail::pointer_to(found->pointer, id), at.into()};
    if (const auto competence = known.competence(id, each.pointer, at.into()))
      if (const auto level = known.level(*competence, each)) levels.emplace(*competence, *level);
  }
  return levels;
}

person_draft read_person(object_cursor& at, const references& known, const framework& on) {
  person_draft made;
  made.where = at.into().at(at.pointer());
  made.id = at.need_string("id");
  made.groups = at.find_string_map("groups");
  if (const auto phase = at.find("phase")) made.phase = known.in(on.phases(), *phase, a_phase);
  made.fte = at.find_number("fte");
  made.since = at.find_date("since");
  made.levels = read_levels(at, known);
  if (const auto done = at.find("done"); done && done->is_array())
    for (std::size_t i = 0; i < done->value.size(); ++i)
      if (const auto step =
              known.in(on.steps(), spot{done->value[i], detail::pointer_to(done->pointer, i), at.into()}, a_step))
        made.done.push_back(*step);
  made.ratings = at.find_list("evidence", [&](object_cursor& rating) { return read_evidence(rating, known); });
  made.extra = at.rest();
  return made;
}

/// The cohort speaks of a person; in a document the field of the person can be named.
diagnostics at_fields(diagnostics of_building) {
  for (diagnostic& each : of_building) {
    if (each.where.pointer.empty()) continue;
    if (each.code == errc::fte_out_of_range)
      each.where.pointer += "/fte";
    else if (each.code == errc::reason_missing)
      each.where.pointer += "/reason";
    else if (each.code == errc::ends_before_start)
      each.where.pointer += "/until";
    else if (each.code == errc::too_many_ratings)
      each.where.pointer += "/evidence";
    else if (each.code == errc::invalid_id || each.code == errc::duplicate_person)
      each.where.pointer += "/id";
  }
  return of_building;
}

}  // namespace

result<people_document> read_people_document(std::string_view bytes, const framework& on, const std::string& file) {
  reading read{file};
  const auto tree = detail::parse_document(bytes, "people/1", read);
  if (!tree) return read.found();
  object_cursor at{*tree, "", read};
  static_cast<void>(at.find("loopbaan"));
  const framework_ref ref = detail::read_framework_ref(at);
  const framework_ref own{on.id(), on.version()};
  // What belongs to another framework is not looked up in this one: every reference would seem wrong.
  const bool elsewhere = !ref.id.empty() && !ref.version.empty() && ref != own;
  if (elsewhere)
    read.report(errc::other_framework, "/framework", {ref.id + " " + ref.version, own.id + " " + own.version});
  const references known{on, elsewhere};
  auto people = at.find_list("people", [&](object_cursor& person) { return read_person(person, known, on); });
  extra_fields extra = detail::rest_of_document(at);
  auto built = cohort::build(on, std::move(people));
  if (built && read.clean()) return people_document{*std::move(built), std::move(extra)};
  if (!built) read.join(detail::without_consequences(at_fields(built.errors()), read.found()));
  diagnostics all = read.found();
  detail::sort_by_place(all);
  return all;
}

result<cohort> read_people(std::string_view bytes, const framework& on, const std::string& file) {
  auto document = read_people_document(bytes, on, file);
  if (!document) return document.errors();
  return (*std::move(document)).people;
}

}  // namespace loopbaan
