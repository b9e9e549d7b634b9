// SPDX-License-Identifier: BSL-1.0
#include "state.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>

#include <loopbaan/exchange/documents.hpp>

namespace loopbaan::binding {

namespace {

/// What a framework is made of again.
struct written {
  std::string document;
  std::vector<catalogue_ref> catalogues;
  std::string steps;  ///< of all catalogues, as one document; "" where there is none

  friend bool operator==(const written& one, const written& other) {
    return one.document == other.document && one.steps == other.steps &&
           std::ranges::equal(one.catalogues, other.catalogues, [](const auto& a, const auto& b) {
             return a.id == b.id && a.version == b.version && a.hash == b.hash;
           });
  }
};

written write_all_of(const framework& fw) {
  const framework_draft& draft = fw.draft();
  written made{write_framework(fw), fw.catalogues(), {}};
  if (made.catalogues.empty()) return made;
  const auto& sources = fw.sources().entries();
  const auto& steps = fw.steps().entries();
  catalogue_draft added{.framework = {fw.id(), fw.version()}};
  added.sources.assign(sources.begin() + std::ssize(draft.sources), sources.end());
  added.steps.assign(steps.begin() + std::ssize(draft.steps), steps.end());
  made.steps = write_catalogue(added);
  return made;
}

/// All steps come with the first catalogue, in their order; of the others only the names.
framework read_all_of(const written& from) {
  framework made = read_framework(from.document).value();
  for (const catalogue_ref& each : from.catalogues) {
    catalogue_draft added{.framework = {made.id(), made.version()}};
    if (&each == &from.catalogues.front()) added = read_catalogue(from.steps).value();
    added.id = each.id;
    added.version = each.version;
    made = made.with(std::move(added), {}, each.hash).value();
  }
  return made;
}

/// The frameworks that pickles were about last, so that answers that come one by one are about one framework again.
class known_frameworks {
public:
  std::optional<framework> find(const written& wanted) {
    const std::lock_guard held{guard_};
    const auto found = std::ranges::find(known_, wanted, [](const auto& each) -> const written& { return each.first; });
    if (found == known_.end()) return std::nullopt;
    std::rotate(known_.begin(), found, found + 1);
    return known_.front().second;
  }
  void add(written from, const framework& fw) {
    if (find(from)) return;
    const std::lock_guard held{guard_};
    if (known_.size() == most) known_.pop_back();
    known_.insert(known_.begin(), {std::move(from), fw});
  }

private:
  static constexpr std::size_t most = 8;
  std::mutex guard_;
  std::vector<std::pair<written, framework>> known_;
};

known_frameworks& known() {
  static known_frameworks held;
  return held;
}

constexpr std::size_t people_per_document = 10'000;

py::object framework_state(const framework& fw) {
  written all = write_all_of(fw);
  auto made = py::make_tuple(py::bytes{all.document}, put(all.catalogues), py::bytes{all.steps});
  known().add(std::move(all), fw);
  return made;
}

framework framework_from(const py::tuple& from) {
  written all{from[0].cast<std::string>(), take<std::vector<catalogue_ref>>(from[1]), from[2].cast<std::string>()};
  if (auto found = known().find(all)) return *std::move(found);
  framework made = read_all_of(all);
  known().add(std::move(all), made);
  return made;
}

}  // namespace

py::object state<framework>::put(const framework& fw) {
  // By address, as long as an object of Python holds it there.
  static py::object* const objects = new py::object{py::module_::import("weakref").attr("WeakValueDictionary")()};
  const auto key = py::int_(reinterpret_cast<std::uintptr_t>(&fw.steps()));
  py::object found = objects->attr("get")(key);
  if (found.is_none()) {
    found = py::cast(fw);
    (*objects)[key] = found;
  }
  return found;
}

void bind_framework_state(py::class_<framework>& bound) {
  bound.def(py::pickle([](const framework& fw) { return framework_state(fw); },
                       [](const py::tuple& from) { return unpickled([&] { return framework_from(from); }); }));
}

py::object state<crosswalk>::put(const crosswalk& by) {
  return py::make_tuple(binding::put(by.draft()), binding::put(by.from()), binding::put(by.to()));
}

crosswalk state<crosswalk>::take(const py::handle& held) {
  const auto from = held.cast<py::tuple>();
  auto draft = binding::take<crosswalk_draft>(from[0]);
  const auto left = binding::take<framework>(from[1]);
  const auto entered = binding::take<framework>(from[2]);
  if (draft.id == crosswalk::of_same_ids(left, entered).draft().id) return crosswalk::of_same_ids(left, entered);
  return crosswalk::build(std::move(draft), left, entered).value();
}

py::object state<cohort>::put(const cohort& people) {
  py::list documents;
  for (std::size_t first = 0; first < people.size(); first += people_per_document) {
    std::vector<std::size_t> rows;
    for (std::size_t row = first; row < std::min(people.size(), first + people_per_document); ++row)
      rows.push_back(row);
    documents.append(py::bytes{write_people(people.only(rows).value())});
  }
  std::map<scale_index, severity_model> severities;
  for (const scale_index scale : people.fw().scales().indices())
    if (const severity_model* found = people.severity_on(scale)) severities.emplace(scale, *found);
  return py::make_tuple(binding::put(people.fw()), documents, binding::put(people.rule()), people.purpose(),
                        binding::put(severities), binding::put(people.notes()));
}

cohort state<cohort>::take(const py::handle& held) {
  const auto from = held.cast<py::tuple>();
  const auto on = binding::take<framework>(from[0]);
  std::vector<person_draft> drafts;
  for (const py::handle document : from[1]) {
    const cohort some = read_people(document.cast<std::string>(), on).value();
    for (std::size_t row = 0; row < some.size(); ++row) drafts.push_back(some[row].draft());
  }
  const auto people = cohort::build(on, std::move(drafts)).value().for_purpose(from[3].cast<std::string>());
  return people
      .by_severities(binding::take<level_rule>(from[2]), binding::take<std::map<scale_index, severity_model>>(from[4]))
      .noted(binding::take<diagnostics>(from[5]));
}

py::object state<held_person>::put(const held_person& who) {
  const std::size_t row = who.row;
  return binding::put(who.people.only({&row, 1}).value());
}

held_person state<held_person>::take(const py::handle& from) { return {binding::take<cohort>(from), 0}; }

}  // namespace loopbaan::binding
