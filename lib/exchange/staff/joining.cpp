// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/joining.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include <loopbaan/exchange/documents.hpp>

#include <core/string_map.hpp>
#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/object_writer.hpp>
#include <exchange/staff/cells.hpp>
#include <exchange/staff/log_notes.hpp>
#include <exchange/staff/phases.hpp>

namespace loopbaan {
namespace {

struct by_words {
  bool operator()(const text& a, const text& b) const {
    return a.in_language(language::nl) < b.in_language(language::nl);
  }
};
using said_words = std::set<text, by_words>;

bool is_same_entry(const evidence& a, const evidence& b) {
  return a.competence == b.competence && a.level == b.level && a.rated_by == b.rated_by && a.day == b.day &&
         a.instrument == b.instrument && a.kind == b.kind && a.score == b.score && a.until == b.until &&
         a.who == b.who && a.reason == b.reason && a.extra == b.extra;
}

/// Where a person stands in a part, as far as it is known.
place place_in(const staff_part& part, std::size_t person) {
  place at = part.read.origin;
  at.file = part.name;
  if (person < part.read.rows.size())
    at.row = part.read.rows[person];
  else if (!at.pointer.empty())
    at.pointer += "/" + std::to_string(person);
  return at;
}

/// Puts people of several files together, file by file.
class joiner {
public:
  explicit joiner(const framework& on) : fw_{on} {}

  void add(const staff_part& part) {
    account& here = accounts_.emplace_back(account{part.name, {}, {}});
    for (std::size_t row = 0; row < part.read.people.size(); ++row) {
      person_draft each = part.read.people[row].draft();
      here_ = place_in(part, row);
      here.people.push_back(each.id);
      note_what_is_said(each, here.says);
      for (evidence& entry : each.ratings)
        if (entry.source.empty()) entry.source = part.name;
      const auto [known, fresh] = positions_.try_emplace(each.id, people_.size());
      if (fresh) {
        people_.push_back({std::move(each), here_, {}, 1});
        continue;
      }
      joined& same = people_[known->second];
      ++same.files;
      put_together(same, std::move(each));
    }
  }

  result<staff> take(diagnostics notes) {
    for (const account& each : accounts_) tell(each, notes);
    if (!errors_.empty()) return std::move(errors_);
    std::vector<person_draft> drafts;
    for (joined& each : people_) drafts.push_back(std::move(each.is));
    auto people = cohort::build(fw_, std::move(drafts));
    if (!people) return people.errors();
    if (auto assumed = detail::phase_assumed(*people, {})) notes.push_back(*std::move(assumed));
    const auto gives = [](const step& each) { return !each.credits_given.empty(); };
    if (std::any_of(fw_.steps().begin(), fw_.steps().end(), gives))
      detail::note_not_done(summarise_log(*people), {}, notes);
    return staff{*std::move(people), std::move(notes), {}};
  }

private:
  /// A person so far: where what is known comes from is asked only when files disagree.
  struct joined {
    person_draft is;
    place first;                        ///< where this person was named first
    std::map<std::string, place> from;  ///< what other files said: field → where
    std::size_t files;                  ///< how many name this person
  };
  struct account {
    std::string name;
    std::vector<std::string> people;
    said_words says;  ///< what kinds of things
  };

  void put_together(joined& into, person_draft each) {
    const auto settle = [&](const std::string& field, auto& known, const auto& said, const auto& words) {
      if (!said) return;
      if (!known) {
        known = said;
        into.from[field] = here_;
      } else if (*known != *said) {
        disagree(into, field, words(*known), words(*said));
      }
    };
    settle("phase", into.is.phase, each.phase, [&](phase_index p) { return fw_.phases()[p].id; });
    settle("route", into.is.route, each.route, [&](route_index r) { return fw_.routes()[r].id; });
    settle("fte", into.is.fte, each.fte, [](double fte) { return detail::write_number(fte); });
    settle("since", into.is.since, each.since, [](date day) { return print(day); });
    for (auto& [grouping, group] : each.groups) {
      const auto [known, fresh] = into.is.groups.try_emplace(grouping, group);
      if (fresh)
        into.from[grouping] = here_;
      else if (known->second != group)
        disagree(into, grouping, known->second, group);
    }
    for (const auto& [competence, level] : each.levels) {
      const std::string& id = fw_.competences()[competence].id;
      const auto [known, fresh] = into.is.levels.try_emplace(competence, level);
      if (fresh)
        into.from[id] = here_;
      else if (known->second != level)
        disagree(into, id, fw_.level_title(competence, known->second, language::nl),
                 fw_.level_title(competence, level, language::nl));
    }
    for (const step_index step : each.done)
      if (std::ranges::find(into.is.done, step) == into.is.done.end()) into.is.done.push_back(step);
    put_logs_together(into.is.ratings, std::move(each.ratings));
    put_extra_together(into, each.extra);
  }

  /// An entry that an earlier file has is there already; within one file every entry counts.
  static void put_logs_together(std::vector<evidence>& known, std::vector<evidence> more) {
    const std::size_t before = known.size();
    for (evidence& each : more) {
      const auto end = known.begin() + static_cast<std::ptrdiff_t>(before);
      if (std::none_of(known.begin(), end, [&](const evidence& other) { return is_same_entry(other, each); }))
        known.push_back(std::move(each));
    }
  }

  void put_extra_together(joined& into, const extra_fields& more) {
    if (more.json.empty() || more == into.is.extra) return;
    detail::json known = detail::parse_extra(into.is.extra);
    const detail::json said = detail::parse_extra(more);
    for (const auto& [field, value] : said.items()) {
      const auto there = known.find(field);
      if (there == known.end())
        known[field] = value;
      else if (there->is_object() && value.is_object())
        for (const auto& [name, inner] : value.items()) {
          const auto [at, fresh] = there->emplace(name, inner);
          if (!fresh && *at != inner) disagree(into, name, detail::write_compact(*at), detail::write_compact(inner));
        }
      else if (*there != value)
        disagree(into, field, detail::write_compact(*there), detail::write_compact(value));
    }
    into.is.extra.json = detail::write_compact(known);
  }

  void disagree(const joined& on, const std::string& field, std::string known, std::string said) {
    constexpr std::size_t most = 1000;  // a page to read, as of one table
    if (errors_.size() >= most) return;
    const auto from = on.from.find(field);
    const place& other = from == on.from.end() ? on.first : from->second;
    errors_.push_back(
        {errc::files_disagree,
         here_,
         {on.is.id, std::move(said), field, detail::in_each_language([&](language lang) { return print(other, lang); }),
          std::move(known)}});
  }

  static void note_what_is_said(const person_draft& each, said_words& says) {
    if (each.phase) says.insert(text{"fase", "phase"});
    if (each.route) says.insert(text{"route", "route"});
    if (each.fte) says.insert(text{"werktijdfactor", "fte"});
    if (each.since) says.insert(text{"in dienst", "since"});
    for (const auto& [grouping, group] : each.groups) says.insert(grouping);
    if (!each.done.empty()) says.insert(text{"gedaan", "done"});
    if (!each.levels.empty()) says.insert(text{"vastgestelde niveaus", "established levels"});
    if (!each.ratings.empty()) says.insert(text{"oordelen", "ratings"});
  }

  /// What one file brought, and who of it stands in no other.
  void tell(const account& of, diagnostics& notes) const {
    std::vector<std::string_view> alone;
    for (const std::string& id : of.people)
      if (people_[positions_.find(id)->second].files == 1) alone.push_back(id);
    const text says = detail::in_each_language([&](language lang) -> std::string {
      if (of.says.empty()) return worded(lang, "niets", "nothing");
      std::string words;
      for (const text& each : of.says) words += (words.empty() ? "" : ", ") + each.in_language(lang);
      return words;
    });
    notes.push_back({errc::files_joined,
                     {of.name},
                     {std::to_string(of.people.size()), std::to_string(of.people.size() - alone.size()), says}});
    // Files of different people are no mistake; one that knows some people of another, or has ratings alone, may be.
    const bool meets = alone.size() < of.people.size();
    const bool only_ratings = of.says == said_words{{"oordelen", "ratings"}};
    if (alone.empty() || !(meets || only_ratings)) return;
    constexpr std::size_t most = 12;
    std::string some;
    for (std::size_t i = 0; i < std::min(alone.size(), most); ++i) some += (i == 0 ? "" : ", ") + std::string{alone[i]};
    notes.push_back(
        {errc::in_one_file, {of.name}, {std::to_string(alone.size()), some + (alone.size() > most ? ", …" : "")}});
  }

  const framework& fw_;
  place here_;  ///< of the person who is being added
  std::vector<joined> people_;
  detail::string_map<std::size_t> positions_;
  std::vector<account> accounts_;
  diagnostics errors_;
};

/// What no file has that some file must have.
diagnostics lacked_by_all(const std::vector<staff_part>& parts) {
  diagnostics found;
  for (const diagnostic& each : parts.front().read.lacking) {
    const auto same = [&](const diagnostic& other) {
      return other.code == each.code && (each.code == errc::no_level_columns || other.details[0] == each.details[0]);
    };
    if (std::ranges::all_of(parts,
                            [&](const staff_part& part) { return std::ranges::any_of(part.read.lacking, same); }))
      found.push_back(each);
  }
  return found;
}

}  // namespace

result<staff> join_staff(const std::vector<staff_part>& parts) {
  if (parts.empty())
    return diagnostic{errc::impossible_value,
                      {},
                      {text{"niets", "nothing"}, text{"de bestanden om samen te voegen", "the files to join"},
                       text{"Geef ten minste één bestand.", "Give at least one file."}}};
  const framework& on = parts.front().read.people.fw();
  const std::string hash = hash_of(on);
  diagnostics errors = lacked_by_all(parts);
  for (const staff_part& each : parts)
    if (const framework& other = each.read.people.fw(); hash_of(other) != hash)
      errors.push_back(
          {errc::other_framework, {each.name}, {other.id() + " " + other.version(), on.id() + " " + on.version()}});
  if (!errors.empty()) return errors;
  joiner together{on};
  diagnostics notes;
  for (const staff_part& each : parts) {
    together.add(each);
    // Whose phase one file does not say, another may; and what was done.
    std::ranges::copy_if(each.read.notes, std::back_inserter(notes), [](const diagnostic& note) {
      return note.code != errc::phase_unknown && note.code != errc::credits_not_done;
    });
  }
  return together.take(std::move(notes));
}

}  // namespace loopbaan
