// SPDX-License-Identifier: BSL-1.0
#include <support/random_drafts.hpp>

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

template <class Entity>
std::vector<std::string> some_ids(dice& d, const std::vector<Entity>& among, unsigned percent) {
  std::vector<std::string> ids;
  for (const Entity& each : among)
    if (d.chance(percent)) ids.push_back(each.id);
  return ids;
}

template <class Entity>
std::optional<std::string> one_id(dice& d, const std::vector<Entity>& among) {
  return among.empty() || d.chance(50) ? std::nullopt : std::optional{among[d.below(among.size())].id};
}

std::string some_level(dice& d, const std::vector<scale>& scales, const std::string& scale_id) {
  for (const scale& each : scales)
    if (each.id == scale_id) return each.levels[d.below(each.levels.size())].id;
  return {};
}

level_map some_levels(dice& d, const framework_draft& on, unsigned percent) {
  level_map levels;
  for (const competence& each : on.competences)
    if (d.chance(percent)) levels[each.id] = some_level(d, on.scales, each.scale);
  return levels;
}

template <class Quantity>
std::optional<Quantity> perhaps_quantity(dice& d, std::size_t sides) {
  return perhaps(d, Quantity::of(static_cast<std::int64_t>(d.below(sides))).value());
}

step random_step(dice& d, std::string own_id, const framework_draft& on, const std::vector<step>& earlier) {
  step made;
  made.id = std::move(own_id);
  made.title = title(d);
  made.kind = perhaps(d, static_cast<step_kind>(d.below(3)));
  made.domains = some_ids(d, on.domains, 30);
  made.phases = some_ids(d, on.phases, 30);
  made.routes = some_ids(d, on.routes, 20);
  made.provider = perhaps(d, words(d));
  made.payer = perhaps(d, words(d));
  made.requires_levels = some_levels(d, on, 20);
  for (std::size_t i = d.below(3); i > 0; --i) made.requires_any.push_back(some_levels(d, on, 20));
  if (!made.requires_any.empty() && d.chance(40)) {
    made.at_least = static_cast<std::int64_t>(1 + d.below(made.requires_any.size()));
    made.any_extra = extra(d);
  }
  made.excludes = some_ids(d, earlier, 10);
  made.again = perhaps(d, d.chance(50));
  made.after = some_ids(d, earlier, 10);
  made.yields = some_levels(d, on, 30);
  const competence& sure = on.competences[d.below(on.competences.size())];
  made.yields[sure.id] = some_level(d, on.scales, sure.scale);
  made.hours = perhaps_quantity<minutes>(d, 40'000);
  made.cost = perhaps_quantity<cents>(d, 1'000'000);
  made.weeks = perhaps_quantity<week_count>(d, 60);
  made.places = perhaps(d, static_cast<std::int64_t>(d.below(40)));
  made.source = one_id(d, on.sources);
  made.estimate = perhaps(d, d.chance(50));
  made.extra = extra(d);
  return made;
}

/// Sees some competences, with scores from one to as many levels as there are.
instrument random_instrument(dice& d, std::string own_id, const framework_draft& on) {
  instrument made;
  made.id = std::move(own_id);
  made.title = title(d);
  if (d.chance(50)) made.raters = {"observer"};
  made.lowest = perhaps(d, 0.0);
  made.highest = perhaps(d, 9.5);
  if (d.chance(30)) made.missing = {6, 99};
  for (const competence& seen : on.competences)
    for (const scale& each : on.scales)
      if (each.id == seen.scale && d.chance(40))
        for (std::size_t i = 0; i < each.levels.size(); ++i)
          if (d.chance(60)) made.sees[seen.id].push_back({static_cast<double>(i) + 0.5, each.levels[i].id, extra(d)});
  made.valid_months = perhaps(d, static_cast<std::int64_t>(d.below(40)));
  made.source = one_id(d, on.sources);
  made.estimate = perhaps(d, d.chance(50));
  made.extra = extra(d);
  return made;
}

}  // namespace

framework_draft random_framework(dice& d) {
  framework_draft made;
  made.id = "random";
  made.version = id("v", d.below(9));
  made.title = perhaps(d, title(d));
  made.extra = extra(d);
  for (std::size_t i = d.below(3); i > 0; --i)
    made.sources.push_back({id("bron", i), title(d), perhaps(d, words(d)), extra(d)});
  for (std::size_t i = 1 + d.below(3); i > 0; --i) {
    scale each{id("schaal", i), perhaps(d, title(d)), {}, extra(d)};
    for (std::size_t j = 1 + d.below(5); j > 0; --j) each.levels.push_back({id("niveau", j), title(d), extra(d)});
    made.scales.push_back(std::move(each));
  }
  for (std::size_t i = d.below(5); i > 0; --i)
    made.domains.push_back({id("D", i), title(d), perhaps(d, d.chance(50)), perhaps(d, title(d)), {}, extra(d)});
  for (std::size_t i = d.below(4); i > 0; --i) made.depths.push_back({id("diepte", i), title(d), extra(d)});
  for (std::size_t i = d.below(3); i > 0; --i) made.areas.push_back({id("gebied", i), title(d), extra(d)});
  for (std::size_t i = 1 + d.below(8); i > 0; --i) {
    competence each;
    each.id = id("b:", i);
    each.title = title(d);
    each.scale = made.scales[d.below(made.scales.size())].id;
    each.area = one_id(d, made.areas);
    each.domains = some_ids(d, made.domains, 40);
    if (d.chance(50)) each.levels[some_level(d, made.scales, each.scale)] = title(d);
    each.source = one_id(d, made.sources);
    each.estimate = perhaps(d, d.chance(50));
    each.extra = extra(d);
    made.competences.push_back(std::move(each));
  }
  for (std::size_t i = d.below(5); i > 0; --i)
    made.profiles.push_back({id("profiel", i), title(d), some_ids(d, made.profiles, 30), some_levels(d, made, 40),
                             some_levels(d, made, 30), one_id(d, made.sources), perhaps(d, d.chance(50)), extra(d)});
  for (std::size_t i = d.below(4); i > 0; --i)
    made.phases.push_back({id("fase", i), title(d), one_id(d, made.profiles), perhaps(d, words(d)),
                           perhaps(d, static_cast<std::int64_t>(d.below(9))), extra(d)});
  for (std::size_t i = d.below(3); i > 0; --i) {
    const auto entry = perhaps(
        d, entry_conditions{one_id(d, made.profiles), perhaps(d, static_cast<double>(d.below(9)) / 4), extra(d)});
    const auto given = perhaps(d, facilitation{perhaps_quantity<minutes>(d, 9'000), one_id(d, made.sources),
                                               perhaps(d, d.chance(50)), extra(d)});
    made.roles.push_back({id("rol", i), title(d), some_ids(d, made.domains, 40), one_id(d, made.profiles), entry, given,
                          one_id(d, made.sources), perhaps(d, d.chance(50)), extra(d)});
  }
  for (domain& each : made.domains)
    for (const depth& at : made.depths)
      if (const auto profile = one_id(d, made.profiles)) each.depths[at.id] = *profile;
  for (std::size_t i = d.below(4); i > 0; --i)
    made.routes.push_back({id("route", i), title(d), one_id(d, made.profiles), one_id(d, made.profiles),
                           some_ids(d, made.phases, 40), perhaps(d, words(d)),
                           perhaps(d, static_cast<std::int64_t>(d.below(9))), one_id(d, made.sources),
                           perhaps(d, d.chance(50)), extra(d)});
  for (std::size_t i = d.below(3); i > 0; --i) made.instruments.push_back(random_instrument(d, id("lijst", i), made));
  for (std::size_t i = d.below(12); i > 0; --i) made.steps.push_back(random_step(d, id("stap", i), made, made.steps));
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
  for (std::size_t i = 1 + d.below(5); i > 0; --i)
    made.steps.push_back(random_step(d, id("extra", i), known, i % 2 == 0 ? known.steps : made.steps));
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
