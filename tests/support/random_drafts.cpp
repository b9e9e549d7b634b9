// SPDX-License-Identifier: BSL-1.0
#include <support/random_drafts.hpp>

#include <algorithm>
#include <type_traits>

#include <loopbaan/framework/fields.hpp>

namespace loopbaan::testing {
namespace {

/// A value, or none.
template <class Value>
std::optional<Value> perhaps(dice& d, Value value) {
  return d.chance(50) ? std::optional<Value>{std::move(value)} : std::nullopt;
}

std::string id(const char* kind, std::size_t i) { return kind + std::to_string(i); }

std::string words(dice& d) {
  static const char* const some[] = {"Klas", "geïnde", "’t", "🙂", "\"aan\"", "a/b~c", "tab\t", "\n", "ß", "0,8"};
  std::string made = some[d.below(10)];
  for (std::size_t i = d.below(3); i > 0; --i) made += std::string{" "} + some[d.below(10)];
  return made;
}

text title(dice& d) {
  if (d.chance(40)) return words(d);
  text made;
  made.set("nl", words(d));
  if (d.chance(50)) made.set("en", words(d));
  if (d.chance(20)) made.set("pap-CW", words(d));
  return made;
}

extra_fields extra(dice& d) {
  static const char* const some[] = {
      "", "", "", R"({"z-x":1})", R"({"z-x":{"a":[null,true,0.5]},"z-y":"é"})", R"({"z-x":[]})"};
  return {some[d.below(6)]};
}

/// How many there are of each list; of scales, levels and competences at least one.
template <class Entity>
std::size_t some_count(dice& d) {
  if constexpr (std::is_same_v<Entity, step>) return d.below(12);
  if constexpr (std::is_same_v<Entity, competence>) return 1 + d.below(8);
  if constexpr (std::is_same_v<Entity, scale>) return 1 + d.below(3);
  if constexpr (std::is_same_v<Entity, level>) return 1 + d.below(5);
  return d.below(5);
}

/// Fills the fields of the parts of a draft by their descriptions. What refers to its own kind refers to what stands
/// before it, so that nothing waits for itself.
class filler {
public:
  filler(dice& d, const framework_draft& known) : d_{d}, known_{known} {}

  /// `own`: how many of its kind stand before it.
  template <described Entity>
  void fill(Entity& whole, std::size_t own) {
    own_ = own;
    own_kind_ = kind_of_entity<Entity>;
    fill_fields(whole);
    finish(whole);
  }

private:
  template <described Entity>
  void fill_fields(Entity& whole) {
    each_field<Entity>([&](const auto& each) {
      if (each.name != "id" || kind_of_entity<Entity> == entity_kind::none) value(whole.*each.member, each.means);
    });
    if constexpr (keeps_extra<Entity>) whole.extra = extra(d_);
  }

  /// Ids of a kind, as far as they may be referred to.
  std::vector<std::string> ids(entity_kind kind) const {
    std::vector<std::string> found;
    each_field<framework_draft>([&](const auto& list) {
      if constexpr (requires { (known_.*list.member).front().id; }) {
        const auto& entries = known_.*list.member;
        if (kind_of_entity<std::remove_cvref_t<decltype(entries.front())>> != kind) return;
        for (const auto& each : entries) found.push_back(each.id);
      }
    });
    if (kind == own_kind_) found.resize(own_);
    if (kind == entity_kind::rater) found.insert(found.end(), {"self", "leader", "pupil"});
    if (kind == entity_kind::kind_of_step) found.insert(found.end(), {"formal", "informal", "collective"});
    return found;
  }
  std::vector<std::string> some_of(entity_kind kind) {
    std::vector<std::string> found = ids(kind);
    std::erase_if(found, [&](const std::string&) { return !d_.chance(30); });
    return found;
  }
  std::string any_level(const std::string& competence_id) {
    for (const competence& each : known_.competences)
      if (each.id == competence_id) return level_of(each.scale);
    return {};
  }
  std::string level_of(const std::string& scale_id) {
    for (const scale& each : known_.scales)
      if (each.id == scale_id) return each.levels[d_.below(each.levels.size())].id;
    return {};
  }

  void value(std::string& into, const meaning& means) {
    const auto known = ids(means.refers);
    if (means.refers == entity_kind::none)
      into = words(d_);
    else if (!known.empty())
      into = known[d_.below(known.size())];
  }
  void value(text& into, const meaning&) { into = title(d_); }
  void value(bool& into, const meaning&) { into = d_.chance(50); }
  void value(double& into, const meaning&) { into = static_cast<double>(d_.below(40)) / 4; }
  void value(std::int64_t& into, const meaning&) { into = static_cast<std::int64_t>(d_.below(40)); }
  void value(std::vector<double>& into, const meaning&) {
    if (d_.chance(30)) into = {6, 99};
  }
  void value(std::vector<std::string>& into, const meaning& means) {
    if (means.refers != entity_kind::none)
      into = some_of(means.refers);
    else if (d_.chance(50))
      into = {words(d_)};
  }
  void value(std::map<std::string, std::string>& into, const meaning& means) {
    for (const std::string& key : some_of(means.keys)) {
      std::string named;
      if (means.refers == entity_kind::level)
        named = any_level(key);
      else
        value(named, means);
      if (!named.empty()) into[key] = named;
    }
  }
  void value(std::map<std::string, credits>& into, const meaning& means) {
    for (const std::string& unit : some_of(means.keys)) value(into[unit], means);
  }
  void value(std::map<std::string, text>&, const meaning&) {}  // see finish(competence)
  void value(std::map<std::string, std::vector<score_level>>& into, const meaning& means) {
    for (const std::string& seen : some_of(means.keys)) into[seen] = {};  // see finish(instrument)
  }
  void value(level_choice& into, const meaning& means) {
    for (std::size_t i = d_.below(3); i > 0; --i) value(into.sets.emplace_back(), means);
    if (into.sets.empty() || !d_.chance(40)) return;
    into.at_least = static_cast<std::int64_t>(1 + d_.below(into.sets.size()));
    into.extra = extra(d_);
  }
  template <class Value>
  void value(Value& into, const meaning&) {
    if constexpr (described<Value>) {
      fill_fields(into);
      finish(into);
    } else if constexpr (std::is_enum_v<Value>)
      into = enumeration<Value>::all[d_.below(enumeration<Value>::all.size())];
    else
      into = Value::of(static_cast<std::int64_t>(d_.below(40'000))).value();
  }
  template <class Value>
  void value(std::optional<Value>& into, const meaning& means) {
    if (!d_.chance(50) || (means.refers != entity_kind::none && ids(means.refers).empty())) return;
    into = Value{};
    value(*into, means);
  }
  template <described Entity>
  void value(std::vector<Entity>& into, const meaning&) {
    for (Entity& each : into) fill_fields(each);
  }

  // What descriptions do not say.
  template <class Entity>
  void finish(Entity&) {}
  void finish(observation_minimum& each) {
    each.raters = 1 + static_cast<std::int64_t>(d_.below(3));
    if (each.at_least) each.at_least = *each.raters + static_cast<std::int64_t>(d_.below(3));
  }
  void finish(competence& each) {
    if (d_.chance(50)) each.levels[level_of(each.scale)] = title(d_);
  }
  void finish(step& each) {
    const competence& sure = known_.competences[d_.below(known_.competences.size())];
    each.yields[sure.id] = level_of(sure.scale);
  }
  void finish(assessment& each) {
    const competence& sure = known_.competences[d_.below(known_.competences.size())];
    each.settles.push_back(sure.id);
    std::erase_if(each.upto, [&](const auto& of) { return std::ranges::count(each.settles, of.first) == 0; });
    each.upto[sure.id] = level_of(sure.scale);
  }
  void finish(instrument& each) {
    if (each.lowest) each.lowest = 0;
    if (each.highest) each.highest = 9.5;
    for (auto& [seen, scores] : each.sees)
      for (const competence& of : known_.competences)
        for (const scale& on : known_.scales)
          if (of.id == seen && on.id == of.scale)
            for (std::size_t i = 0; i < on.levels.size(); ++i)
              if (d_.chance(60)) scores.push_back({static_cast<double>(i) + 0.5, on.levels[i].id, extra(d_)});
  }

  dice& d_;
  const framework_draft& known_;
  std::size_t own_ = 0;
  entity_kind own_kind_ = entity_kind::none;
};

/// As many as there may be, with ids that tell their kind.
template <class Entity>
void make(dice& d, std::vector<Entity>& list, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    Entity& each = list.emplace_back();
    std::string word = entity_word<Entity>().in_language(language::nl);
    std::ranges::replace(word, ' ', '-');
    each.id = id(word.append(i % 2 == 0 ? ":" : "").c_str(), i + 1);
    if constexpr (std::is_same_v<Entity, scale>) make(d, each.levels, some_count<level>(d));
  }
}

}  // namespace

framework_draft random_framework(dice& d) {
  framework_draft made;
  made.id = "random";
  made.version = id("v", d.below(9));
  made.title = perhaps(d, title(d));
  made.extra = extra(d);
  each_field<framework_draft>([&](const auto& list) {
    auto& entries = made.*list.member;
    if constexpr (requires { entries.emplace_back().id; })
      make(d, entries, some_count<std::remove_cvref_t<decltype(entries.front())>>(d));
  });
  filler fill{d, made};
  const auto fill_all = [&](auto& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) fill.fill(entries[i], i);
  };
  fill_all(made.competences);  // those that others name levels of
  each_field<framework_draft>([&](const auto& list) {
    if constexpr (requires { (made.*list.member).front().id; })
      if (list.name != "competences") fill_all(made.*list.member);
  });
  // No phase stands apart from the others.
  if (std::ranges::any_of(made.phases, [](const phase& each) { return !each.after.empty(); }))
    for (std::size_t i = 1; i < made.phases.size(); ++i)
      if (made.phases[i].after.empty()) made.phases[i].after = {made.phases[0].id};
  // What a role asks first stands before its own profile, as what a profile includes does: nothing waits for itself.
  const auto place = [&](const std::string& id) { return std::ranges::find(made.profiles, id, &profile::id); };
  for (role& each : made.roles)
    if (each.profile && each.entry && each.entry->profile && place(*each.entry->profile) >= place(*each.profile))
      each.entry->profile.reset();
  return made;
}

catalogue_draft random_catalogue(dice& d, const framework& on) {
  catalogue_draft made;
  made.framework = {on.id(), on.version()};
  if (d.chance(50)) made.id = "aanbod";
  if (d.chance(50)) made.version = "2";
  made.title = perhaps(d, title(d));
  made.extra = extra(d);
  framework_draft known = on.draft();
  const std::size_t before = known.steps.size();
  for (std::size_t i = 1 + d.below(5); i > 0; --i) {
    known.steps.emplace_back().id = id("extra", i);
    filler{d, known}.fill(known.steps.back(), known.steps.size() - 1);
  }
  made.steps.assign(known.steps.begin() + static_cast<std::ptrdiff_t>(before), known.steps.end());
  return made;
}

namespace {

evidence random_entry(dice& d, competence_index c, rank at) {
  using namespace std::chrono;
  evidence made{c, at, perhaps(d, static_cast<rater>(d.below(6))), perhaps(d, date{2026y / 3 / 12})};
  if (d.chance(50)) made.instrument = words(d);
  if (d.chance(40)) made.kind = static_cast<evidence_kind>(d.below(4));
  if (d.chance(30)) made.until = 2026y / 3 / static_cast<int>(12 + d.below(20));
  if (d.chance(30)) made.who = words(d);
  if (d.chance(30)) made.source = words(d);
  made.reason = made.kind == evidence_kind::rating ? "" : "agreed " + words(d);
  made.extra = extra(d);
  return made;
}

}  // namespace

std::vector<person_draft> random_people(dice& d, const framework& on, std::size_t count) {
  const auto any_level = [&](competence_index c) { return make_rank(d.below(number(on.top(c)) + 1)); };
  std::vector<person_draft> people;
  for (std::size_t i = 0; i < count; ++i) {
    person_draft made;
    made.id = id("00", i);
    if (d.chance(50)) made.groups["school"] = words(d);
    if (d.chance(30)) made.groups["team/bouw"] = words(d);
    if (!on.phases().empty() && d.chance(50))
      made.phase = phase_index{static_cast<std::uint32_t>(d.below(on.phases().size()))};
    made.fte = perhaps(d, static_cast<double>(d.below(21)) / 10);
    using namespace std::chrono;
    made.since =
        perhaps(d, date{year{1990 + static_cast<int>(d.below(36))}, month{1 + static_cast<unsigned>(d.below(12))},
                        day{1 + static_cast<unsigned>(d.below(28))}});
    for (const competence_index c : on.competences().indices()) {
      if (d.chance(40)) made.levels.emplace(c, any_level(c));
      if (d.chance(30)) made.ratings.push_back(random_entry(d, c, any_level(c)));
    }
    for (const step_index s : on.steps().indices())
      if (d.chance(20)) made.done.push_back(s);
    made.extra = extra(d);
    people.push_back(std::move(made));
  }
  return people;
}

}  // namespace loopbaan::testing
