// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include <core/number_words.hpp>
#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/references.hpp>
#include <exchange/json/kind_names.hpp>
#include <exchange/staff/people_remarks.hpp>
#include <people/cohort_builder.hpp>
#include <people/draft_checks.hpp>

namespace loopbaan {
namespace {

using detail::object_cursor;
using detail::reading;
using detail::references;
using detail::spot;

constexpr std::size_t most_people_ahead =
    1'000'000;  // room is made for: a number of entries is no number of people yet

template <class Value, std::size_t N>
std::optional<Value> read_word(object_cursor& at, const char* key, const std::array<Value, N>& all) {
  std::vector<std::pair<std::string, Value>> words;
  for (const Value each : all) words.emplace_back(name(each), each);
  return detail::one_of(at.find_string(key), at.pointer_of(key), at.sink(), words);
}

/// Reads the people of one document, and remembers what can be judged only when all have been read.
class people_reader {
public:
  people_reader(const framework& on, bool elsewhere) : fw_{on}, known_{on, elsewhere} {}

  person_draft read(object_cursor& at);

  /// Notes groupings that few people have and that are nearly called as one that more have: probably misspelt.
  void note_groupings(reading& into) const;

private:
  evidence read_evidence(object_cursor& at);
  known_levels read_levels(object_cursor& at) const;
  void read_scored_level(object_cursor& at, evidence& into, bool level_given) const;
  void note_instrument(object_cursor& at, const std::string& word);
  void remember_groups(object_cursor& at, const std::map<std::string, std::string>& groups);

  struct use {
    std::string first;  ///< where it stands
    std::size_t count = 0;
  };
  const framework& fw_;
  references known_;
  std::map<std::string, use> groupings_;
  std::map<std::string, std::string> meant_instruments_;  ///< by a word that is no instrument: the nearest, or ""
};

/// The level that a score means, which may stand beside the score but not say something else.
void people_reader::read_scored_level(object_cursor& at, evidence& into, bool level_given) const {
  auto found = level_of_score(fw_, into.competence, into.instrument, *into.score);
  const bool of_another = !found && found.errors().front().code != errc::score_out_of_range;
  if (of_another && level_given) return;  // an instrument that the framework cannot read: the level says what it meant
  if (!found) {
    for (const diagnostic& each : found.errors())
      at.sink().report(each.code, at.pointer_of(each.code == errc::score_out_of_range ? "score" : "instrument"),
                       each.details);
    return;
  }
  const auto word = [&](rank level) { return fw_.level_title(into.competence, level, language::nl); };
  if (level_given && into.level != *found)
    at.sink().report(errc::level_against_score, at.pointer_of("level"),
                     {word(into.level), detail::number_words(*into.score), into.instrument, word(*found)});
  into.level = *found;
}

/// An instrument may have any name, and then says nothing of how long a rating counts; so one that is nearly a known
/// one is noted.
void people_reader::note_instrument(object_cursor& at, const std::string& word) {
  if (word.empty() || fw_.instruments().find(word) || fw_.steps().find(word)) return;
  auto found = meant_instruments_.find(word);
  if (found == meant_instruments_.end())
    found = meant_instruments_.emplace(word, nearest(word, fw_.instruments().ids())).first;
  if (!found->second.empty())
    at.sink().notes().mistaken(errc::unknown_word, at.pointer_of("instrument"), word, found->second);
}

evidence people_reader::read_evidence(object_cursor& at) {
  evidence made{};
  const auto competence = at.need("competence");
  made.score = at.find_number("score");
  const auto level = made.score ? at.find("level") : at.need("level");
  made.rated_by = known_.rater_of(at.find_string("rater"), at.pointer_of("rater"), at.sink());
  made.day = at.find_date("date");
  made.instrument = at.find_string("instrument").value_or("");
  made.kind = read_word(at, "kind",
                        std::array{evidence_kind::rating, evidence_kind::prior_learning, evidence_kind::waiver,
                                   evidence_kind::override, evidence_kind::not_applicable})
                  .value_or(evidence_kind::rating);
  made.until = at.find_date("until");
  made.who = at.find_string("rater_id").value_or("");
  made.reason = at.find_string("reason").value_or("");
  made.source = at.find_string("source").value_or("");
  if (const auto found = competence ? known_.competence(*competence) : std::nullopt) {
    made.competence = *found;
    if (level) made.level = known_.level(*found, *level).value_or(rank::not_shown);
    if (made.score)
      read_scored_level(at, made, level.has_value());
    else
      note_instrument(at, made.instrument);
  }
  static_cast<void>(at.find_kept("columns"));
  made.extra = at.rest();
  return made;
}

known_levels people_reader::read_levels(object_cursor& at) const {
  known_levels levels;
  const auto found = at.find("levels");
  if (!found || !found->is_object()) return levels;
  for (const auto& [id, value] : found->value.items()) {
    const spot each{value, detail::pointer_to(found->pointer, id), at.sink()};
    if (const auto competence = known_.competence(id, each.pointer, at.sink()))
      if (const auto level = known_.level(*competence, each)) levels.emplace(*competence, *level);
  }
  return levels;
}

void people_reader::remember_groups(object_cursor& at, const std::map<std::string, std::string>& groups) {
  for (const auto& [grouping, group] : groups) {
    if (detail::is_blank(group)) at.sink().notes().blank(detail::pointer_to(at.pointer_of("groups"), grouping));
    use& each = groupings_[grouping];
    if (++each.count == 1) each.first = detail::pointer_to(at.pointer_of("groups"), grouping);
  }
}

void people_reader::note_groupings(reading& into) const {
  static constexpr std::array<std::string_view, 3> usual = {"school", "board", "team"};
  const auto letters = [](std::string_view word) {
    std::string made = folded(word);
    std::erase_if(made, [](char c) { return c >= '0' && c <= '9'; });
    return made;
  };
  for (const auto& [grouping, each] : groupings_) {
    if (std::ranges::find(usual, grouping) != usual.end()) continue;
    const auto is_near = [&, &grouping = grouping, name = folded(grouping)](std::string_view other) {
      const bool numbered = letters(grouping) == letters(other) && name != folded(other);  // such as year1, year2
      return grouping != other && !numbered && detail::edit_distance(name, folded(other), 1) <= 1;
    };
    std::string meant;
    for (const std::string_view other : usual)
      if (meant.empty() && is_near(other)) meant = other;
    for (const auto& [other, use_of_other] : groupings_)
      if (meant.empty() && use_of_other.count > each.count && is_near(other)) meant = other;
    if (!meant.empty()) into.notes().mistaken(errc::unknown_word, each.first, grouping, meant, each.count);
  }
}

person_draft people_reader::read(object_cursor& at) {
  person_draft made;
  made.where = at.sink().at(at.pointer());
  made.id = at.need_string("id");
  made.groups = at.find_string_map("groups");
  remember_groups(at, made.groups);
  if (const auto phase = at.find("phase")) made.phase = known_.find_in(fw_.phases(), *phase);
  if (const auto route = at.find("route")) made.route = known_.find_in(fw_.routes(), *route);
  made.fte = at.find_number("fte");
  made.since = at.find_date("since");
  made.levels = read_levels(at);
  if (const auto done = at.find("done"); done && done->is_array())
    for (std::size_t i = 0; i < done->value.size(); ++i)
      if (const auto step =
              known_.find_in(fw_.steps(), spot{done->value[i], detail::pointer_to(done->pointer, i), at.sink()}))
        made.done.push_back(*step);
  made.ratings = at.find_list("evidence", [&](object_cursor& rating) { return read_evidence(rating); });
  static_cast<void>(at.find_kept("columns"));
  made.extra = at.rest();
  return made;
}

/// What is wrong is said of a person; in a document the field of the person can be named.
void place_at_field(diagnostic& each) {
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

/// Those with the id of someone before them.
void find_duplicates(detail::cohort_builder& people, const reading& read, diagnostics& found) {
  for (const auto& [first, second] : people.finish()) {
    if (found.size() > most_diagnostics) return;
    const place before = read.at("/people/" + std::to_string(first));
    found.push_back({errc::duplicate_person,
                     read.at("/people/" + std::to_string(second) + "/id"),
                     {std::string{people.id(second)},
                      detail::in_each_language([&](language lang) { return print(before, lang); })}});
  }
}

}  // namespace

result<people_document> read_people_document(std::string_view bytes, const framework& on, const std::string& file) {
  reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::people, read);
  if (!whole) return read.take();
  object_cursor at{*whole, read};
  static_cast<void>(at.find("loopbaan"));
  const framework_ref ref = detail::read_framework_ref(at);
  const framework_ref own{on.id(), on.version()};
  // What belongs to another framework is not looked up in this one: every reference would seem wrong.
  const bool elsewhere = !ref.id.empty() && !ref.version.empty() && ref != own;
  if (elsewhere)
    read.report(errc::other_framework, "/framework", {ref.id + " " + ref.version, own.id + " " + own.version});
  people_reader reader{on, elsewhere};
  detail::cohort_builder people{on};
  people.reserve(std::min(at.count_of("people"), most_people_ahead));
  diagnostics wrong;
  detail::people_remarks remarks;
  std::size_t row = 0;
  at.visit_list("people", [&](object_cursor& person) {
    const person_draft each = reader.read(person);
    const std::size_t before = wrong.size();
    remarks.look_at(each, row);
    if (wrong.size() <= most_diagnostics) detail::find_errors(on, each, row, std::nullopt, wrong);
    ++row;
    for (std::size_t i = before; i < wrong.size(); ++i) place_at_field(wrong[i]);
    people.add(each);
  });
  extra_fields extra = detail::rest_of_document(at);
  reader.note_groupings(read);
  find_duplicates(people, read, wrong);
  read.diagnose(wrong);
  if (!read.clean()) return read.take();
  diagnostics notes = read.notes().take();
  for (diagnostic& each : remarks.take(file)) notes.push_back(std::move(each));
  people.note(std::move(notes));
  return people_document{people.take(), std::move(extra)};
}

result<cohort> read_people(std::string_view bytes, const framework& on, const std::string& file) {
  auto document = read_people_document(bytes, on, file);
  if (!document) return document.errors();
  return (*std::move(document)).people;
}

}  // namespace loopbaan
