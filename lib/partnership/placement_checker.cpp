// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/placement_round.hpp>

#include <algorithm>
#include <map>

namespace loopbaan {
namespace {

bool names(const std::vector<std::string>& list, const std::string& word) {
  return std::ranges::any_of(list, [&](const std::string& each) { return folded(each) == folded(word); });
}

/// Who names none has whichever.
bool has_subject(const placing_student& who, const std::string& subject) { return who.subjects.empty() || names(who.subjects, subject); }

/// Counts a placement anew, from what is written down.
class placement_counter {
public:
  placement_counter(const placement_draft& of, const std::vector<std::optional<std::size_t>>& placed,
                    const std::optional<placement_travel>& travel, language lang)
      : of_{of}, placed_{placed}, travel_{travel}, lang_{lang}, there_(of.schools.size()) {
    if (!travel) return;
    for (const travel_distance& each : travel->distances) far_.insert_or_assign({each.from, each.to}, each.amount);
    for (const travel_distance& each : travel->distances) far_.emplace(std::pair{each.to, each.from}, each.amount);
  }

  std::vector<std::string> found() {
    if (placed_.size() != of_.students.size()) {
      say({"niet elke student heeft een antwoord", "not every student has an answer"});
      return std::move(said_);
    }
    for (std::size_t n = 0; n < placed_.size(); ++n) {
      if (placed_[n] && *placed_[n] >= of_.schools.size()) {
        say(detail::filled("{0} is op een school die er niet is", "{0} is at a school that there is not", {of_.students[n].id}));
        return std::move(said_);
      }
      if (placed_[n]) there_[*placed_[n]].push_back(n);
    }
    for (std::size_t n = 0; n < placed_.size(); ++n) look_at_student(n);
    for (std::size_t s = 0; s < there_.size(); ++s) look_at_school(s);
    return std::move(said_);
  }

private:
  void say(const text& words) { said_.push_back(words.in_language(lang_)); }

  void look_at_student(std::size_t n) {
    const placing_student& who = of_.students[n];
    if (who.booked && !(placed_[n] && of_.schools[*placed_[n]].id == *who.booked))
      say(detail::filled("{0} is niet waar dat was afgesproken", "{0} is not where it was agreed", {who.id}));
    if (placed_[n]) {
      const placing_school& school = of_.schools[*placed_[n]];
      if (who.booked != school.id && !may(who, school))
        say(detail::filled("{0} kan niet bij {1} zijn", "{0} cannot be at {1}", {who.id, school.id}));
      return;
    }
    for (std::size_t s = 0; s < of_.schools.size(); ++s) {
      std::vector<std::size_t> with = there_[s];
      with.push_back(n);
      if (may(who, of_.schools[s]) && holds(s, with))
        say(detail::filled("{0} heeft geen plaats, en bij {1} is er een", "{0} has no place, and {1} has one", {who.id, of_.schools[s].id}));
    }
  }

  void look_at_school(std::size_t s) {
    if (!there_[s].empty() && !holds(s, there_[s]))
      say(detail::filled("bij {0} zijn er meer of minder dan kan", "{0} has more or fewer than can be", {of_.schools[s].id}));
  }

  /// Could these be there together?
  [[nodiscard]] bool holds(std::size_t s, const std::vector<std::size_t>& with) const {
    const placing_school& school = of_.schools[s];
    const auto count = static_cast<std::int64_t>(with.size());
    const auto own = [](const std::optional<std::int64_t>& one, const std::optional<std::int64_t>& all) { return one ? *one : all.value_or(0); };
    if (school.coaches && count > *school.coaches * own(school.students_per_coach, of_.students_per_coach)) return false;
    if (school.trainers && count > *school.trainers * own(school.students_per_trainer, of_.students_per_trainer)) return false;
    if (school.most && count > *school.most) return false;
    if (count < own(school.least, of_.least)) return false;
    return seated(school, with);
  }

  /// Does each have a place for a subject of theirs? One after the other, those who sit moving along.
  [[nodiscard]] bool seated(const placing_school& school, const std::vector<std::size_t>& with) const {
    if (std::ranges::none_of(school.subjects, [](const taken_subject& each) { return each.places.has_value(); })) return true;
    std::vector<std::vector<std::size_t>> sits(school.subjects.size());
    const auto seat = [&](auto&& self, std::size_t n, std::vector<bool>& tried) -> bool {
      for (std::size_t i = 0; i < sits.size(); ++i) {
        const taken_subject& subject = school.subjects[i];
        if (tried[i] || !(of_.students[n].booked == school.id || has_subject(of_.students[n], subject.subject))) continue;
        tried[i] = true;
        if (!subject.places || static_cast<std::int64_t>(sits[i].size()) < *subject.places) {
          sits[i].push_back(n);
          return true;
        }
        for (std::size_t& other : sits[i])
          if (self(self, other, tried)) {
            other = n;
            return true;
          }
      }
      return false;
    };
    for (const std::size_t n : with) {
      std::vector<bool> tried(sits.size());
      if (!seat(seat, n, tried)) return false;
    }
    return true;
  }

  [[nodiscard]] bool may(const placing_student& who, const placing_school& school) const {
    const auto has = [&](const std::vector<std::string>& list) { return std::ranges::count(list, school.id) > 0; };
    if (has(who.own_schools) || has(who.excluded) || (has(who.previous) && !of_.again.value_or(false))) return false;
    if (!school.stages.empty() && who.stage && !names(school.stages, *who.stage)) return false;
    const auto taken = [&](const taken_subject& each) { return has_subject(who, each.subject); };
    if (!school.subjects.empty() && std::ranges::none_of(school.subjects, taken)) return false;
    const auto shown = [&](const std::string& each) { return names(school.shows, each); };
    if (!who.must_see.empty() && std::ranges::none_of(who.must_see, shown)) return false;
    return !travel_ || !travel_->most || distance(who, school) <= *travel_->most;
  }

  [[nodiscard]] std::int64_t distance(const placing_student& who, const placing_school& school) const {
    const std::string from = who.home.value_or(""), to = school.place ? *school.place : school.id;
    if (to.empty()) return 0;
    if (const auto known = far_.find({from, to}); known != far_.end()) return known->second;
    return from == to ? 0 : travel_->otherwise.value_or(0);
  }

  const placement_draft& of_;
  const std::vector<std::optional<std::size_t>>& placed_;
  const std::optional<placement_travel>& travel_;
  language lang_;
  std::vector<std::vector<std::size_t>> there_;  // by school
  std::map<std::pair<std::string, std::string>, std::int64_t> far_;
  std::vector<std::string> said_;
};

}  // namespace

std::vector<std::string> check_placement(const placement& of, const std::vector<std::optional<std::size_t>>& placed,
                                         const std::optional<placement_travel>& travel, language lang) {
  return placement_counter{of.draft(), placed, travel, lang}.found();
}

}  // namespace loopbaan
