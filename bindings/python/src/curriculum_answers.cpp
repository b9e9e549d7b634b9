// SPDX-License-Identifier: BSL-1.0
#include "curriculum.hpp"

#include <loopbaan/curriculum/check.hpp>
#include <loopbaan/curriculum/cover.hpp>
#include <loopbaan/curriculum/edition.hpp>
#include <loopbaan/curriculum/module_graph.hpp>
#include <loopbaan/curriculum/repair.hpp>

namespace loopbaan::binding {
namespace {

std::string id_of_variant(const curriculum& of, std::uint32_t variant) {
  return of.draft().variants.empty() ? "" : of.draft().variants[variant].id;
}

py::tuple ids_of_variants(const curriculum& of, const std::vector<std::uint32_t>& variants) {
  return to_tuple<std::string>(variants, [&](std::uint32_t each) { return id_of_variant(of, each); });
}

py::object level_of(const curriculum& of, competence_index competence, rank level) {
  if (level == rank::unknown || level == rank::not_shown) return py::none();
  return py::cast(std::string{of.fw().level_id(competence, level)});
}

py::object side_of(std::uint8_t sides) {
  if (sides == 0) return py::none();
  return py::str(std::string{name(sides == 1 ? side::institute : sides == 2 ? side::workplace : side::together)});
}

py::tuple cells_of(const curriculum& of, const std::vector<cell_place>& cells) {
  return to_tuple<py::tuple>(cells, [&](const cell_place& each) {
    const curriculum_cell& cell = of.cell(each);
    return py::make_tuple(of.modules()[each.module].id, cell.competence, std::string{name(cell.does)},
                          cell.level ? py::object{py::cast(*cell.level)} : py::none());
  });
}

py::dict finding_of(const curriculum_finding& each, const curriculum& of) {
  py::dict made;
  made["rule"] = std::string{name(each.rule)};
  made["competence"] = each.competence ? py::object{py::cast(id_of_competence(of, *each.competence))} : py::none();
  made["module"] = each.module ? py::object{py::cast(of.modules()[*each.module].id)} : py::none();
  made["variants"] = ids_of_variants(of, each.variants);
  made["cells"] = cells_of(of, each.cells);
  made["modules"] = ids_of_modules(of, each.modules);
  made["there"] = std::string{name(each.there)};
  made["certain"] = each.certain;
  made["accepted"] =
      each.accepted ? py::object{py::cast(of.draft().accepted[*each.accepted].reason)} : py::object{py::none()};
  made["text"] = loopbaan::detail::in_each_language([&](language lang) { return print(each, of, lang); });
  return made;
}

curriculum_change change_from(const py::dict& given) {
  static const std::map<std::string, change_kind> kinds = [] {
    std::map<std::string, change_kind> made;
    for (int i = 0; i <= static_cast<int>(change_kind::add_competence); ++i)
      made.emplace(name(static_cast<change_kind>(i)), static_cast<change_kind>(i));
    return made;
  }();
  const auto word = [&](const char* key) {
    return given.contains(key) && !given[key].is_none() ? std::optional{given[key].cast<std::string>()} : std::nullopt;
  };
  const auto number = [&](const char* key) {
    return given.contains(key) && !given[key].is_none() ? std::optional{given[key].cast<std::int64_t>()} : std::nullopt;
  };
  const auto one_of = [&](const char* key, auto... all) {
    std::optional<std::common_type_t<decltype(all)...>> found;
    const auto given_word = word(key);
    if (given_word) ((name(all) == *given_word ? void(found = all) : void()), ...);
    if (given_word && !found) throw py::value_error(in_quotes(*given_word) + " is no " + key + " of a change");
    return found;
  };
  const std::string kind = word("kind").value_or("");
  const auto known = kinds.find(kind);
  if (known == kinds.end()) throw py::value_error("there is no change of the kind " + in_quotes(kind));
  curriculum_change made{.kind = known->second};
  made.module = word("module").value_or("");
  made.competence = word("competence").value_or("");
  made.does = one_of("does", activity::introduce, activity::practise, activity::assess, activity::offered);
  made.level = word("level");
  made.new_level = word("new_level");
  made.by = one_of("by", side::institute, side::workplace, side::together);
  made.to = word("to").value_or("");
  made.year = number("year");
  made.period = number("period");
  made.percent = number("percent").value_or(100);
  return made;
}

py::dict change_of(const curriculum_change& each, const curriculum& of) {
  py::dict made;
  const auto word = [](const std::string& words) { return words.empty() ? py::object{py::none()} : py::cast(words); };
  made["kind"] = std::string{name(each.kind)};
  made["module"] = word(each.module);
  made["competence"] = word(each.competence);
  made["does"] = each.does ? py::object{py::str(std::string{name(*each.does)})} : py::none();
  made["level"] = each.level ? py::object{py::cast(*each.level)} : py::none();
  made["new_level"] = each.new_level ? py::object{py::cast(*each.new_level)} : py::none();
  made["by"] = each.by ? py::object{py::str(std::string{name(*each.by)})} : py::none();
  made["to"] = word(each.to);
  made["year"] = each.year;
  made["period"] = each.period;
  made["percent"] = each.percent;
  made["text"] = loopbaan::detail::in_each_language([&](language lang) { return print(each, of, lang); });
  return made;
}

py::dict cover_of_activity(const activity_cover& each, const competence_cover& whole, const curriculum& of) {
  py::dict made;
  made["there"] = std::string{name(each.there)};
  made["for_everybody"] = level_of(of, whole.competence, each.for_everybody);
  made["possible"] = level_of(of, whole.competence, each.possible);
  made["when"] = each.when.is_known() ? py::object{py::make_tuple(each.when.first, each.when.last)} : py::none();
  made["by"] = side_of(each.sides);
  made["cells"] = cells_of(of, each.cells);
  return made;
}

}  // namespace

const std::string& id_of_competence(const curriculum& of, competence_index competence) {
  return of.fw().competences()[competence].id;
}

py::tuple ids_of_modules(const curriculum& of, const std::vector<std::uint32_t>& modules) {
  return to_tuple<std::string>(modules, [&](std::uint32_t each) { return of.modules()[each].id; });
}

py::list findings_of(const std::vector<curriculum_finding>& found, const curriculum& of) {
  py::list made;
  for (const curriculum_finding& each : found) made.append(finding_of(each, of));
  return made;
}

std::vector<curriculum_change> changes_from(const std::vector<py::dict>& given) {
  std::vector<curriculum_change> made;
  for (const py::dict& each : given) made.push_back(change_from(each));
  return made;
}

py::list covers(const curriculum& of) {
  py::list made;
  for (const competence_cover& each : cover_of(of)) {
    py::dict one;
    one["competence"] = id_of_competence(of, each.competence);
    one["variant"] = id_of_variant(of, each.variant);
    one["introduce"] = cover_of_activity(each.activities[0], each, of);
    one["practise"] = cover_of_activity(each.activities[1], each, of);
    one["assess"] = cover_of_activity(each.activities[2], each, of);
    one["modules"] = each.modules;
    one["hours"] = static_cast<double>(each.load) / 100;
    one["without_load"] = each.without_load;
    one["own_hours"] = static_cast<double>(each.own_load) / 100;
    one["question_marks"] = each.question_marks;
    one["required"] = level_of(of, each.competence, of.required(each.competence));
    made.append(one);
  }
  return made;
}

std::uint32_t variant_of(const curriculum& of, const std::string& id) {
  if (const auto found = of.find_variant(id)) return *found;
  if (of.draft().variants.empty() && id.empty()) return 0;
  throw py::key_error("there is no variant " + in_quotes(id));
}

plain what_if_of(const curriculum& of, const std::vector<py::dict>& given) {
  const auto changes = changes_from(given);
  const auto found = [&] {
    const py::gil_scoped_release released;
    return what_if_changed(of, changes);
  }();
  const what_if& made = found.value();
  py::dict told;
  told["changed"] = made.changed;
  told["comes"] = findings_of(made.comes, made.changed);
  told["goes"] = findings_of(made.goes, of);
  return told;
}

plain repair_of(const curriculum& of, const std::map<std::string, std::int64_t>& costs,
                const std::vector<std::string>& fixed, const std::map<std::string, std::int64_t>& weights,
                std::size_t nodes) {
  repair_request asked{.fixed = fixed, .weights = weights, .most_nodes = nodes};
  for (const auto& [kind, cost] : costs) {
    std::int64_t* const known = kind == "add"      ? &asked.add
                                : kind == "remove" ? &asked.remove
                                : kind == "change" ? &asked.change
                                : kind == "move"   ? &asked.move
                                                   : nullptr;
    if (known == nullptr) throw py::value_error("costs are of add, remove, change and move, not of " + in_quotes(kind));
    *known = cost;
  }
  const auto found = [&] {
    const py::gil_scoped_release released;
    return repair_curriculum(of, asked);
  }();
  const curriculum_repair& made = found.value();
  py::dict told;
  told["status"] = std::string{name(made.status)};
  told["cost"] = made.cost;
  told["bound"] = made.bound;
  told["nodes"] = made.nodes;
  py::list steps;
  for (const repair_step& each : made.steps) {
    py::dict step;
    step["change"] = change_of(each.change, of);
    step["solves"] = each.solves;
    steps.append(step);
  }
  told["steps"] = steps;
  told["beyond"] = made.beyond;
  py::list clashes;
  for (const rule_clash& each : made.clashes)
    clashes.append(
        py::make_tuple(id_of_competence(of, each.competence),
                       to_tuple<std::string>(each.rules, [](auto rule) { return std::string{name(rule)}; })));
  told["clashes"] = clashes;
  return told;
}

plain carried_of(const curriculum& of, const crosswalk& by) {
  const auto found = carry_over(of, by);
  const carried_curriculum& made = found.value();
  py::dict told;
  told["made"] = made.made;
  py::list lines;
  for (const carried_cell& each : made.cells) {
    py::dict line;
    line["module"] = of.modules()[each.place.module].id;
    line["competence"] = of.cell(each.place).competence;
    line["does"] = std::string{name(of.cell(each.place).does)};
    line["how"] = std::string{name(each.how)};
    line["to"] = strings(each.to);
    line["level"] = each.level.empty() ? py::object{py::none()} : py::cast(each.level);
    line["text"] = loopbaan::detail::in_each_language([&](language lang) { return print(each, of, by, lang); });
    lines.append(line);
  }
  told["cells"] = lines;
  told["new"] = to_tuple<std::string>(made.new_ones, [&](auto each) { return by.to().competences()[each].id; });
  return told;
}

py::list weights_of(const curriculum& of) {
  py::list made;
  const auto all = weigh_modules(of);
  for (std::size_t m = 0; m < all.size(); ++m) {
    py::dict one;
    one["module"] = of.modules()[m].id;
    one["blocking"] = all[m].metrics.blocking;
    one["delay"] = all[m].metrics.delay;
    one["complexity"] = all[m].metrics.complexity();
    one["centrality"] = all[m].metrics.centrality.count;
    one["sole"] = to_tuple<py::tuple>(all[m].sole, [&](const sole_activity& each) {
      return py::make_tuple(id_of_competence(of, each.competence), std::string{name(each.does)},
                            ids_of_variants(of, each.variants));
    });
    one["blocked"] = to_tuple<std::string>(all[m].blocked, [&](auto each) { return id_of_competence(of, each); });
    made.append(one);
  }
  return made;
}

py::list modules_of(const curriculum& of) {
  py::list made;
  for (std::uint32_t m = 0; m < of.modules().size(); ++m) {
    const curriculum_module& each = of.modules()[m];
    py::dict one;
    one["id"] = each.id;
    one["title"] = each.title;
    py::list variants;
    for (std::uint32_t v = 0; v < of.variant_count(); ++v)
      if (of.resolved(m).variants >> v & 1) variants.append(id_of_variant(of, v));
    one["variants"] = py::tuple(variants);
    one["when"] = loopbaan::detail::in_each_language([&](language lang) { return print(of.resolved(m).when, lang); });
    one["year"] = each.year;
    one["period"] = each.period;
    one["hours"] = of.resolved(m).load ? py::object{py::float_(static_cast<double>(*of.resolved(m).load) / 100)}
                                       : py::object{py::none()};
    one["by"] = side_of(of.resolved(m).sides);
    one["choice"] = each.choice;
    one["after"] = ids_of_modules(of, of.resolved(m).after);
    std::vector<cell_place> cells;
    for (std::uint32_t c = 0; c < each.cells.size(); ++c) cells.push_back({m, c});
    one["cells"] = cells_of(of, cells);
    made.append(one);
  }
  return made;
}

}  // namespace loopbaan::binding
