// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <set>

#include <loopbaan/curriculum/fields.hpp>

#include <core/number_words.hpp>
#include <curriculum/build_notes.hpp>
#include <curriculum/curriculum_data.hpp>
#include <framework/checks.hpp>

namespace loopbaan {
namespace {

constexpr std::int64_t most_time = 99;  // years and periods: beyond it something else was filled in

const text add_or_remove{"Voeg het toe, of haal de verwijzing weg.", "Add it, or remove the reference."};

std::uint8_t sides_of(const std::optional<side>& by) {
  if (!by) return 0;
  return *by == side::institute ? 1 : *by == side::workplace ? 2 : 3;
}

}  // namespace

/// Resolves a draft, and tells what is wrong with it.
class curriculum_builder {
public:
  curriculum_builder(curriculum::data& to, detail::collector& found) : data_{to}, draft_{to.draft}, found_{found} {}

  void run() {
    const table<source> sources{draft_.sources};
    detail::checks check{found_, sources};
    check.ids_of(draft_);
    check.document(draft_);
    const framework_ref own{data_.fw.id(), data_.fw.version()};
    is_meant_ = draft_.framework == own;
    if (!is_meant_)
      found_.diagnose(errc::other_framework, at_ / "framework",
                      {draft_.framework.id + " " + draft_.framework.version, own.id + " " + own.version},
                      {(at_ / "framework").words()});
    if (draft_.modules.size() > curriculum::most_modules)
      return found_.diagnose(errc::too_many_modules, at_ / "modules" / curriculum::most_modules,
                             {std::to_string(draft_.modules.size()), std::to_string(curriculum::most_modules)});
    if (draft_.variants.size() > curriculum::most_variants)
      return found_.diagnose(errc::too_many, at_ / "variants",
                             {std::to_string(draft_.variants.size()),
                              {"varianten", "variants"},
                              std::to_string(curriculum::most_variants)});
    variants_ = table<curriculum_variant>{draft_.variants};
    choices_ = table<curriculum_choice>{draft_.choices};
    data_.by_id = table<curriculum_module>{draft_.modules};
    resolve_profile();
    resolve_rules();
    has_years_ = std::ranges::any_of(draft_.modules, [](const auto& each) { return each.year.has_value(); });
    data_.modules.reserve(draft_.modules.size());
    for (std::size_t i = 0; i < draft_.modules.size(); ++i) resolve(draft_.modules[i], at_ / "modules" / i);
    resolve_choices();
    for (std::size_t i = 0; i < draft_.accepted.size(); ++i) resolve(draft_.accepted[i], at_ / "accepted" / i);
    data_.left_out.assign(data_.fw.competences().size(), 0);
    for (std::size_t i = 0; i < draft_.left_out.size(); ++i) resolve(draft_.left_out[i], at_ / "left_out" / i);
    find_unfilled();
    resolve_scope();
  }

  void add_notes() { detail::map_notes{data_, found_, all_variants()}.run(); }

private:
  using pointer = detail::pointer;

  [[nodiscard]] variant_set all_variants() const {
    const std::size_t count = std::max<std::size_t>(draft_.variants.size(), 1);
    return count == 64 ? ~variant_set{0} : (variant_set{1} << count) - 1;
  }

  template <class Entity>
  std::optional<index_of<Entity>> look_up(const table<Entity>& among, const std::string& id, const pointer& at) {
    const auto found = among.find(id);
    if (!found && !found_.full() && !found_.has_lost(kind_of_entity<Entity>) && !found_.is_spoilt(at.words()))
      found_.diagnose(errc::unknown_reference, at, detail::unknown_words(among, id, add_or_remove));
    return found;
  }

  std::optional<competence_index> competence_at(const std::string& id, const pointer& at) {
    if (!is_meant_) return std::nullopt;
    return look_up(data_.fw.competences(), id, at);
  }

  void resolve_profile() {
    data_.required.assign(data_.fw.competences().size(), rank::not_shown);
    data_.desired = data_.required;
    if (!is_meant_) return;
    if (draft_.profile) {
      const auto found = data_.fw.target(*draft_.profile);
      if (!found) {
        diagnostic wrong = found.errors().front();
        wrong.where = found_.at("/profile");
        found_.diagnose({wrong});
        return;
      }
      data_.profile = *found;
    } else {
      data_.profile = data_.fw.profiles().find("startbekwaam");
    }
    if (!data_.profile) return;
    const resolved_profile& asked = data_.fw.resolved(*data_.profile);
    for (const attainment& each : asked.required) data_.required[each.competence.value] = each.level;
    data_.desired = data_.required;
    for (const attainment& each : asked.desired) data_.desired[each.competence.value] = each.level;
    // What may be chosen is nobody's duty, and somebody's aim.
    for (const resolved_choice& choice : asked.choices)
      for (const auto& set : choice.any_of)
        for (const auto& [c, at] : set) data_.desired[c.value] = std::max(data_.desired[c.value], at);
  }

  void no_rule(const std::string& word, const pointer& at) {
    std::vector<std::string_view> known;
    for (const curriculum_rule_text& each : curriculum_rules()) known.push_back(each.id);
    std::string all;
    for (const std::string_view each : known) all.append(all.empty() ? "" : ", ").append(each);
    found_.diagnose(
        errc::no_such_rule, at,
        {word, did_you_mean(nearest(word, known), detail::filled("Kies uit: {0}.", "Choose from: {0}.", {all}))});
  }

  void resolve_rules() {
    for (const curriculum_rule_text& each : curriculum_rules())
      data_.rules[static_cast<std::size_t>(each.rule)] = {true, each.limit.value_or(0)};
    for (std::size_t i = 0; i < draft_.rules.size(); ++i) {
      const rule_setting& given = draft_.rules[i];
      const auto rule = curriculum_rule_of(given.rule);
      if (!rule) {
        no_rule(given.rule, at_ / "rules" / i / "rule");
        continue;
      }
      rule_state& state = data_.rules[static_cast<std::size_t>(*rule)];
      state.on = given.on.value_or(state.on);
      if (given.limit) state.limit = *given.limit;
    }
  }

  void time_fits(const std::optional<std::int64_t>& number, const pointer& at) {
    if (!number || (*number >= 1 && *number <= most_time)) return;
    if (*number < 0) return;  // told as a negative number
    found_.diagnose(errc::impossible_value, at,
                    {std::to_string(*number),
                     {"een jaar of periode van een opleiding", "a year or period of a programme"},
                     {"Geef een getal van 1 tot en met 99.", "Give a number from 1 to 99."}});
  }

  module_span span_of(const curriculum_module& given, const pointer& at) {
    time_fits(given.year, at / "year");
    time_fits(given.period, at / "period");
    time_fits(given.last_year, at / "last_year");
    time_fits(given.last_period, at / "last_period");
    if (!given.year && (has_years_ || !given.period)) return {};
    const auto year = static_cast<std::int32_t>(given.year.value_or(0));
    const auto last_year = static_cast<std::int32_t>(given.last_year.value_or(year));
    const auto at_time = [](std::int32_t of, const std::optional<std::int64_t>& period, std::int32_t otherwise) {
      return of * module_span::year_step + (period ? static_cast<std::int32_t>(*period) : otherwise);
    };
    const bool goes_on = given.last_year && *given.last_year != given.year;
    module_span made{at_time(year, given.period, 1), at_time(last_year,
                                                             given.last_period ? given.last_period
                                                             : goes_on         ? std::nullopt
                                                                               : given.period,
                                                             module_span::whole_year)};
    if (made.last < made.first) {
      found_.diagnose(errc::ends_before_its_start, at, {given.id, print(made, language::nl)});
      made.last = made.first;
    }
    return made;
  }

  std::optional<std::int64_t> hundredths(const std::optional<double>& given, double each, const text& unit,
                                         const pointer& at) {
    if (!given || !(*given >= 0)) return std::nullopt;
    constexpr double largest = 1e6;
    if (*given > largest) {
      found_.diagnose(errc::quantity_too_large, at, {detail::number_words(*given), unit});
      return std::nullopt;
    }
    const double parts = *given * 100;
    const double whole = std::round(parts);
    if (std::abs(parts - whole) > 1e-6) {
      found_.diagnose(errc::quantity_not_whole, at, {detail::number_words(*given), unit});
      return std::nullopt;
    }
    return static_cast<std::int64_t>(whole * each);
  }

  std::optional<std::int64_t> load_of(const curriculum_module& given, const pointer& at) {
    const auto ec = hundredths(given.ec, 28, {"honderdsten van een EC", "hundredths of an EC"}, at / "ec");
    const auto hours = hundredths(given.hours, 1, {"honderdsten van een uur", "hundredths of an hour"}, at / "hours");
    if (ec && hours && *ec != *hours)
      found_.diagnose(errc::loads_disagree, at / "hours",
                      {given.id, detail::number_words(*given.ec), detail::number_words(*given.hours)});
    return ec ? ec : hours;
  }

  void resolve(const curriculum_module& given, const pointer& at) {
    resolved_module made{.when = span_of(given, at), .load = load_of(given, at), .sides = sides_of(given.by)};
    for (std::size_t i = 0; i < given.variants.size(); ++i)
      if (const auto found = look_up(variants_, given.variants[i], at / "variants" / i))
        made.variants |= variant_set{1} << found->value;
    if (given.variants.empty()) made.variants = all_variants();
    if (given.choice)
      if (const auto found = look_up(choices_, *given.choice, at / "choice")) made.choice = found->value;
    for (std::size_t i = 0; i < given.after.size(); ++i)
      if (const auto found = look_up(data_.by_id, given.after[i], at / "after" / i)) made.after.push_back(found->value);
    const auto module = static_cast<std::uint32_t>(data_.modules.size());
    data_.modules.push_back(std::move(made));
    std::set<std::tuple<std::string_view, activity, std::string_view>> seen;
    for (std::uint32_t i = 0; i < given.cells.size(); ++i) {
      const curriculum_cell& each = given.cells[i];
      const pointer here = at / "cells" / i;
      const std::string_view level = each.level ? std::string_view{*each.level} : std::string_view{};
      if (!seen.emplace(each.competence, each.does, level).second)
        found_.diagnose(errc::doubled_cell, here, {given.id, each.competence, std::string{name(each.does)}});
      resolve(each, {module, i}, here);
    }
  }

  void resolve(const curriculum_cell& given, cell_place place, const pointer& at) {
    const auto competence = competence_at(given.competence, at / "competence");
    if (!competence) return;
    resolved_cell made{*competence,
                       place,
                       given.does,
                       rank::unknown,
                       given.by ? sides_of(given.by) : data_.modules[place.module].sides,
                       !given.unsure.value_or(false)};
    if (given.level) {
      const auto level = data_.fw.rank_of(*competence, *given.level);
      if (level)
        made.level = *level;
      else
        found_.diagnose({detail::wrong_level(data_.fw.scales(), data_.fw.scale_of(*competence), given.competence,
                                             *given.level, found_.at((at / "level").words()))});
    }
    data_.cells.push_back(made);
  }

  void resolve_choices() {
    data_.options.assign(draft_.choices.size(),
                         std::vector<std::int64_t>(std::max<std::size_t>(draft_.variants.size(), 1), 0));
    std::vector<std::int64_t> members(draft_.choices.size(), 0);
    for (const resolved_module& each : data_.modules) {
      if (!each.choice) continue;
      ++members[*each.choice];
      for (std::size_t v = 0; v < data_.options[*each.choice].size(); ++v)
        data_.options[*each.choice][v] += static_cast<std::int64_t>(each.variants >> v & 1);
    }
    for (std::size_t i = 0; i < draft_.choices.size(); ++i) {
      const curriculum_choice& given = draft_.choices[i];
      const std::int64_t known = std::max(given.among.value_or(0), members[i]);
      const std::int64_t take = given.take.value_or(1);
      if (take < 1 || (take > known && !found_.has_lost(entity_kind::choice)))
        found_.diagnose(errc::unknown_choice, at_ / "choices" / i,
                        {given.id, std::to_string(take), std::to_string(known)});
      for (std::int64_t& each : data_.options[i]) each = std::max(each, given.among.value_or(0));
    }
  }

  void resolve(const accepted_finding& given, const pointer& at) {
    if (!curriculum_rule_of(given.rule)) no_rule(given.rule, at / "rule");
    if (given.competence) static_cast<void>(competence_at(*given.competence, at / "competence"));
    if (given.module) static_cast<void>(look_up(data_.by_id, *given.module, at / "module"));
    if (given.variant) static_cast<void>(look_up(variants_, *given.variant, at / "variant"));
  }

  void resolve(const left_out_competence& given, const pointer& at) {
    const auto competence = competence_at(given.competence, at / "competence");
    variant_set set = all_variants();
    if (given.variant) {
      const auto variant = look_up(variants_, *given.variant, at / "variant");
      set = variant ? variant_set{1} << variant->value : 0;
    }
    if (competence) data_.left_out[competence->value] |= set;
  }

  /// A module without cells may still be filled in, unless it is accepted that it has none.
  void find_unfilled() {
    for (std::size_t i = 0; i < draft_.modules.size(); ++i) {
      if (!draft_.modules[i].cells.empty()) continue;
      resolved_module& module = data_.modules[i];
      module.unfilled = module.variants;
      for (const accepted_finding& each : draft_.accepted) {
        if (curriculum_rule_of(each.rule) != curriculum_rule::empty_module || each.competence) continue;
        if (each.module && *each.module != draft_.modules[i].id) continue;
        const auto variant = each.variant ? variants_.find(*each.variant) : std::nullopt;
        if (each.variant && !variant) continue;
        module.unfilled &= variant ? ~(variant_set{1} << variant->value) : variant_set{0};
      }
    }
  }

  void resolve_scope() {
    std::set<competence_index> scope;
    for (std::size_t i = 0; i < draft_.competences.size(); ++i)
      if (const auto found = competence_at(draft_.competences[i], at_ / "competences" / i)) scope.insert(*found);
    for (const resolved_cell& each : data_.cells) scope.insert(each.competence);
    data_.scope.assign(scope.begin(), scope.end());
    std::ranges::stable_sort(data_.cells, {}, &resolved_cell::competence);
    data_.first.assign(data_.fw.competences().size() + 1, 0);
    for (const resolved_cell& each : data_.cells) ++data_.first[each.competence.value + 1];
    for (std::size_t i = 1; i < data_.first.size(); ++i) data_.first[i] += data_.first[i - 1];
  }

  curriculum::data& data_;
  curriculum_draft& draft_;
  detail::collector& found_;
  pointer at_ = {};
  table<curriculum_variant> variants_ = {};
  table<curriculum_choice> choices_ = {};
  bool is_meant_ = false;
  bool has_years_ = false;
};

result<curriculum> curriculum::build(curriculum_draft draft, const framework& on, const std::string& file) {
  detail::collector found{file};
  if (auto made = build(std::move(draft), on, found)) return *std::move(made);
  return found.take();
}

std::optional<curriculum> curriculum::build(curriculum_draft draft, const framework& on, detail::collector& found) {
  const auto made = std::make_shared<data>(data{std::move(draft), on});
  curriculum_builder builder{*made, found};
  builder.run();
  if (!found.clean()) return std::nullopt;
  builder.add_notes();
  return curriculum{made};
}

}  // namespace loopbaan
