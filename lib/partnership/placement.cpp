// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/partnership/placement.hpp>

#include <algorithm>
#include <map>
#include <set>

#include <loopbaan/core/refuse.hpp>
#include <loopbaan/partnership/placement_fields.hpp>

#include <core/collector.hpp>
#include <framework/checks.hpp>

namespace loopbaan {
namespace {

constexpr std::int64_t most_number = 1'000'000;  // of people anywhere: products of two of these can be counted

std::optional<std::int64_t> either(const std::optional<std::int64_t>& own, const std::optional<std::int64_t>& all) {
  return own ? own : all;
}

/// Has each subject that it takes a number of places?
bool counts_subjects(const placing_school& of) {
  return !of.subjects.empty() &&
         std::ranges::all_of(of.subjects, [](const taken_subject& each) { return each.places.has_value(); });
}

/// Looks at a draft, all of it, and notes what may not be meant so.
class placement_checks {
public:
  placement_checks(placement_draft& draft, detail::collector& found) : draft_{draft}, found_{found} {}

  void check() {
    number(draft_.students_per_coach, detail::pointer{} / "students_per_coach");
    number(draft_.students_per_trainer, detail::pointer{} / "students_per_trainer");
    number(draft_.least, detail::pointer{} / "least");
    ids(draft_.schools, "schools", {"school", "school"}, schools_);
    std::map<std::string, std::size_t> students;
    ids(draft_.students, "students", {"student", "student"}, students);
    for (std::size_t s = 0; s < draft_.schools.size(); ++s) check_school(s);
    gather();
    for (std::size_t n = 0; n < draft_.students.size(); ++n) check_student(n);
  }

  [[nodiscard]] const std::map<std::string, std::size_t>& schools() const { return schools_; }

private:
  static detail::pointer at(const char* list, std::size_t i) { return detail::pointer{} / list / i; }

  template <class Part>
  void ids(const std::vector<Part>& parts, const char* list, const text& what, std::map<std::string, std::size_t>& by_id) {
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (!by_id.emplace(parts[i].id, i).second)
        found_.diagnose(errc::duplicate_id, at(list, i) / "id", {parts[i].id, what});
  }

  void number(const std::optional<std::int64_t>& given, const detail::pointer& place) {
    if (given && *given > most_number)
      found_.diagnose(errc::impossible_value, place,
                      {std::to_string(*given), "0–" + std::to_string(most_number),
                       text{"Geef een kleiner getal.", "Give a smaller number."}});
  }

  void check_school(std::size_t s) {
    const placing_school& each = draft_.schools[s];
    const detail::pointer place = at("schools", s);
    number(each.coaches, place / "coaches");
    number(each.students_per_coach, place / "students_per_coach");
    number(each.trainers, place / "trainers");
    number(each.students_per_trainer, place / "students_per_trainer");
    number(each.most, place / "most");
    number(each.least, place / "least");
    std::set<std::string> taken;
    for (std::size_t i = 0; i < each.subjects.size(); ++i) {
      number(each.subjects[i].places, place / "subjects" / i / "places");
      if (!taken.insert(folded(each.subjects[i].subject)).second)
        found_.diagnose(errc::duplicate_id, place / "subjects" / i / "subject",
                        {each.subjects[i].subject, text{"vak", "subject"}});
    }
    if (!each.coaches && !each.trainers && !each.most && !counts_subjects(each))
      found_.diagnose(errc::capacity_unknown, place, {each.id}, {place.words()});
    if (each.coaches && !either(each.students_per_coach, draft_.students_per_coach))
      found_.diagnose(errc::ratio_unknown, place / "coaches",
                      {each.id, text{"coaches", "coaches"}, "students_per_coach"}, {"/students_per_coach"});
    if (each.trainers && !either(each.students_per_trainer, draft_.students_per_trainer))
      found_.diagnose(errc::ratio_unknown, place / "trainers",
                      {each.id, text{"schoolopleiders", "school trainers"}, "students_per_trainer"},
                      {"/students_per_trainer"});
  }

  /// What any school says that it takes or shows; nothing of stages or subjects where some school takes each.
  void gather() {
    for (const placing_school& each : draft_.schools) {
      all_stages_ = all_stages_ || each.stages.empty();
      all_subjects_ = all_subjects_ || each.subjects.empty();
      for (const std::string& stage : each.stages) stages_.emplace(folded(stage), stage);
      for (const taken_subject& some : each.subjects) subjects_.emplace(folded(some.subject), some.subject);
      for (const std::string& what : each.shows) shown_.emplace(folded(what), what);
    }
    for (std::size_t i = 0; i < draft_.to_see.size(); ++i)
      nobody(draft_.to_see[i], shown_, detail::pointer{} / "to_see" / i, draft_.id);
  }

  void check_student(std::size_t n) {
    const placing_student& each = draft_.students[n];
    const detail::pointer place = at("students", n);
    std::set<std::string> wished;
    for (std::size_t w = 0; w < each.wishes.size(); ++w) {
      known(each.wishes[w], place / "wishes" / w);
      if (!wished.insert(each.wishes[w]).second)
        found_.diagnose(errc::wished_twice, place / "wishes" / w, {each.id, each.wishes[w]});
    }
    for (std::size_t i = 0; i < each.excluded.size(); ++i) elsewhere(each.excluded[i], place / "excluded" / i);
    for (std::size_t i = 0; i < each.own_schools.size(); ++i) elsewhere(each.own_schools[i], place / "own_schools" / i);
    for (std::size_t i = 0; i < each.previous.size(); ++i) elsewhere(each.previous[i], place / "previous" / i);
    for (std::size_t i = 0; i < each.must_see.size(); ++i) nobody(each.must_see[i], shown_, place / "must_see" / i, each.id);
    for (std::size_t i = 0; i < each.subjects.size() && !all_subjects_; ++i)
      nobody(each.subjects[i], subjects_, place / "subjects" / i, each.id);
    if (each.stage && !all_stages_) nobody(*each.stage, stages_, place / "stage", each.id);
    if (!each.booked) return;
    known(*each.booked, place / "booked");
    for (const auto* list : {&each.excluded, &each.own_schools})
      if (std::ranges::count(*list, *each.booked) > 0) {
        found_.diagnose(errc::booked_where_excluded, place / "booked", {each.id, *each.booked});
        break;
      }
  }

  [[nodiscard]] text near_school(const std::string& id, text otherwise) const {
    std::vector<std::string_view> names;
    for (const auto& [each, where] : schools_) names.emplace_back(each);
    return did_you_mean(nearest(id, names), std::move(otherwise));
  }

  void known(const std::string& id, const detail::pointer& place) {
    if (!schools_.contains(id))
      found_.diagnose(errc::unknown_reference, place,
                      {id, text{"school", "school"},
                       near_school(id, {"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."})});
  }

  /// A school that need not take part: one may have been at any.
  void elsewhere(const std::string& id, const detail::pointer& place) {
    if (!schools_.contains(id))
      note({errc::not_in_the_placement, found_.at(place.words()),
            {id, near_school(id, {"Klopt de naam, dan hoeft u niets te doen.", "Where the name is right, nothing is to be done."})}});
  }

  void nobody(const std::string& word, const std::map<std::string, std::string>& among, const detail::pointer& place,
              const std::string& who) {
    if (among.contains(folded(word))) return;
    std::vector<std::string_view> names;
    for (const auto& [plain, each] : among) names.emplace_back(each);
    note({errc::nobody_takes, found_.at(place.words()),
          {word, who,
           did_you_mean(nearest(word, names), {"Kijk of het woord klopt.", "See whether the word is right."})}});
  }

  void note(diagnostic made) {
    const auto same = [&](const diagnostic& each) { return each.code == made.code && each.where == made.where; };
    if (std::ranges::none_of(draft_.notes, same)) draft_.notes.push_back(std::move(made));
  }

  placement_draft& draft_;
  detail::collector& found_;
  std::map<std::string, std::size_t> schools_;
  std::map<std::string, std::string> stages_, subjects_, shown_;
  bool all_stages_ = false, all_subjects_ = false;
};

}  // namespace

std::string_view name(school_status of) noexcept {
  switch (of) {
    case school_status::accredited: return "accredited";
    case school_status::quality_mark: return "quality_mark";
    case school_status::internship: return "internship";
  }
  return "";
}

std::string_view name(place_bound of) noexcept {
  switch (of) {
    case place_bound::coaches: return "coaches";
    case place_bound::trainers: return "trainers";
    case place_bound::stated: return "stated";
  }
  return "";
}

school_capacity placement::capacity_of(std::size_t school) const {
  detail::require_position(school, held_->schools.size());
  const placing_school& each = held_->schools[school];
  school_capacity made;
  if (each.coaches) made.coaches = *each.coaches * either(each.students_per_coach, held_->students_per_coach).value();
  if (each.trainers)
    made.trainers = *each.trainers * either(each.students_per_trainer, held_->students_per_trainer).value();
  made.stated = each.most;
  // Places by subject are a most of their own where each subject has one.
  if (counts_subjects(each)) {
    std::int64_t sum = 0;
    for (const taken_subject& some : each.subjects) sum += *some.places;
    made.stated = made.stated ? std::min(*made.stated, sum) : sum;
  }
  made.places = most_number;
  const auto bound = [&](const std::optional<std::int64_t>& places, place_bound by) {
    if (!places || *places > made.places) return;
    if (*places < made.places) made.binds.clear();
    made.places = *places;
    made.binds.push_back(by);
  };
  bound(made.coaches, place_bound::coaches);
  bound(made.trainers, place_bound::trainers);
  bound(made.stated, place_bound::stated);
  return made;
}

std::int64_t placement::least_of(std::size_t school) const {
  detail::require_position(school, held_->schools.size());
  return either(held_->schools[school].least, held_->least).value_or(0);
}

result<placement> placement::build(placement_draft draft, const std::string& file) {
  detail::collector found{file};
  if (auto made = build(std::move(draft), found)) return *std::move(made);
  return found.take();
}

std::optional<placement> placement::build(placement_draft draft, detail::collector& found) {
  const table<source> no_sources{std::vector<source>{}};
  detail::checks check{found, no_sources};
  check.document(draft);
  placement_checks checks{draft, found};
  checks.check();
  if (!found.clean()) return std::nullopt;
  std::vector<std::int64_t> booked(draft.schools.size());
  for (const placing_student& each : draft.students)
    if (each.booked) ++booked[checks.schools().at(*each.booked)];
  const placement made{std::make_shared<const placement_draft>(std::move(draft))};
  for (std::size_t s = 0; s < booked.size(); ++s) {
    const std::int64_t places = made.capacity_of(s).places, least = made.least_of(s);
    const std::string& id = made.draft().schools[s].id;
    const detail::pointer at = detail::pointer{} / "schools" / s;
    if (booked[s] > places)
      found.diagnose(errc::booked_beyond_capacity, at, {id, std::to_string(booked[s]), std::to_string(places)});
    else if (booked[s] > 0 && places < least)
      found.diagnose(errc::least_above_most, at, {id, std::to_string(least), std::to_string(places)});
  }
  if (!found.clean()) return std::nullopt;
  return made;
}

}  // namespace loopbaan
