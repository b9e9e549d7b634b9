// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/answer_reader.hpp>
#include <exchange/documents/planned_facts.hpp>

#include <cmath>

#include <loopbaan/plan/lead.hpp>

#include <core/number_words.hpp>

namespace loopbaan::detail {
namespace {

text unit_word(objective in) {
  if (in == objective::hours) return {"uren", "hours"};
  if (in == objective::cost) return {"geld", "money"};
  if (in == objective::weeks) return {"weken", "weeks"};
  return {"punten", "points"};
}

/// What an answer is, where nothing in the document can be pointed at but all of it.
constexpr std::int64_t largest_amount = std::int64_t{1} << 53;

}  // namespace

void answer_reader::diagnose(const char* key, text what) {
  // What follows from members that could not be read, or from another framework, is not told.
  at_.sink().diagnose(errc::answer_does_not_hold, at_.pointer_of(key), {std::move(what)},
                      {at_.pointer(), "/framework", "/catalogues"});
}

void answer_reader::two_ids(const char* name, std::optional<step_index>& one, std::optional<step_index>& other) {
  std::vector<step_index> both;
  ids(name, both);
  if (both.size() == 2) {
    one = both[0];
    other = both[1];
  } else {
    diagnose(name, {"hier horen twee stappen", "two steps belong here"});
  }
}

void answer_reader::targets(std::vector<profile_index>& into) {
  if (has("targets"))
    ids("targets", into);
  else
    id("target", into.emplace_back());
}

void answer_reader::served(const char* key, reason& why) {
  using purpose = reason::purpose;
  const auto found = at_.need(key);
  if (!found) return;
  if (why.serves == purpose::step || why.serves == purpose::phase || why.serves == purpose::order) {
    why.dependent = known_.find_in(known_.fw().steps(), *found);
    return;
  }
  const std::string wanted = why.serves == purpose::lock ? "request" : "target";
  static_cast<void>(one_of<bool>(found->as_string(), found->pointer, at_.sink(), {{wanted, true}}));
}

void answer_reader::level(const char* key, competence_index of, rank& into) {
  if (const auto found = at_.need(key)) into = known_.level(of, *found).value_or(rank::not_shown);
}

void answer_reader::level_or_unknown(const char* key, competence_index of, rank& into, bool is_unknown) {
  level(key, of, into);
  if (!is_unknown) return;
  if (into != rank::not_shown)
    diagnose(key, {"het niveau is onbekend, en hier staat er een", "the level is unknown, and here is one"});
  into = rank::unknown;
}

void answer_reader::attainment_if(std::optional<attainment>& into) {
  if (!has("competence")) return;
  attainment read{};
  if (!id("competence", read.competence)) return;
  level("level", read.competence, read.level);
  into = read;
}

namespace {

/// Costs of one's own are an objective of documents alone: nobody else gives them.
result<objective> objective_called(const std::string& word) {
  for (const objective each : {objective::own, objective::credit})
    if (word == name(each)) return each;
  return parse_objective(word);
}

}  // namespace

void answer_reader::objective_named(const char* key, objective& into) {
  const auto found = at_.need(key);
  const auto word = found ? found->as_string() : std::nullopt;
  if (!word) return;
  const auto read = objective_called(*word);
  if (read)
    into = *read;
  else
    for (const diagnostic& each : read.errors()) at_.sink().report(each.code, found->pointer, each.details);
}

void answer_reader::step_costs_if_own(const char* key, std::vector<std::int64_t>& into, objective in) {
  if (in != objective::own) return;
  const auto costs = at_.need(key);
  if (!costs || !costs->is_object()) return;
  object_cursor each{*costs};
  for (const step& of : known_.fw().steps()) {
    const auto cost = each.need(of.id);
    const auto whole = cost ? cost->as_whole() : std::nullopt;
    if (whole && (*whole < 0 || *whole > minutes::largest))
      at_.sink().report(errc::impossible_step_cost, cost->pointer, {of.id, std::to_string(*whole)});
    into.push_back(whole.value_or(0));
  }
}

void answer_reader::objectives(const char* key, std::vector<objective>& into) {
  const auto list = at_.need(key);
  if (!list || !list->is_array()) return;
  for (std::size_t i = 0; i < list->value.size(); ++i) {
    const spot each{list->value[i], pointer_to(list->pointer, i), at_.sink()};
    const auto word = each.as_string();
    if (!word) continue;
    const auto read = objective_called(*word);
    if (read)
      into.push_back(*read);
    else
      for (const diagnostic& wrong : read.errors()) at_.sink().report(wrong.code, each.pointer, wrong.details);
  }
}

void answer_reader::amount_in(object_cursor& at, std::string_view key, objective in, std::int64_t& into) {
  if (const auto found = at.need(key)) amount_at(*found, in, into);
}

void answer_reader::amount_at(const spot& found, objective in, std::int64_t& into, bool may_be_negative) {
  const auto number = found.as_number();
  if (!number) return;
  const auto wrong = [&](errc code) { at_.sink().report(code, found.pointer, {number_words(*number), unit_word(in)}); };
  const double parts = static_cast<double>(units_of_one(in));
  const double units = std::round(*number * parts);
  if (*number < 0 && !may_be_negative) return wrong(errc::quantity_negative);
  if (!(std::abs(units) <= static_cast<double>(largest_amount))) return wrong(errc::quantity_too_large);
  if (units / parts != *number) return wrong(errc::quantity_not_whole);
  into = static_cast<std::int64_t>(units);
}

void answer_reader::amount(const char* key, std::int64_t& into) { amount_in(at_, key, in_, into); }

void answer_reader::amounts(const char* key, const std::vector<objective>& in, std::vector<std::int64_t>& into) {
  const auto found = at_.need(key);
  if (!found) return;
  std::vector<std::string> names;  // a cursor remembers what was asked for by a view
  for (const objective each : in) names.push_back(name(each));
  object_at(*found, [&](answer_reader& inner) {
    for (std::size_t i = 0; i < in.size(); ++i) inner.amount_in(inner.at_, names[i], in[i], into.emplace_back());
  });
}

void answer_reader::amounts_of(const char* key, std::vector<partial_plan::next>& into) {
  const auto found = at_.need(key);
  if (!found) return;
  static constexpr std::array<std::pair<std::string_view, objective>, 3> limits{
      {{"hours", objective::hours}, {"cost", objective::cost}, {"weeks", objective::weeks}}};
  object_at(*found, [&](answer_reader& inner) {
    for (const auto& [limit, in] : limits)
      if (inner.at_.find(limit)) inner.amount_in(inner.at_, limit, in, into.emplace_back(partial_plan::next{in}).most);
  });
}

void answer_reader::count(const char* key, std::size_t& into) {
  const auto found = at_.need(key);
  const auto number = found ? found->as_whole() : std::nullopt;
  if (!number) return;
  if (*number < 0)
    at_.sink().report(errc::quantity_negative, found->pointer, {std::to_string(*number), text{"aantal", "number"}});
  else
    into = static_cast<std::size_t>(*number);
}

void answer_reader::hundredths(const char* key, std::int64_t& into) {
  const auto found = at_.need(key);
  const auto number = found ? found->as_number() : std::nullopt;
  if (!number) return;
  if (const auto amount = credits_from_number(*number, at_.sink().at(found->pointer)))
    into = amount->count();
  else
    at_.sink().report(amount.errors());
}

void answer_reader::hundredths_told(const char* key, std::int64_t follows) {
  std::int64_t given = follows;
  hundredths(key, given);
  const auto words = [&](language lang) { return decimal(follows, 100, 2, lang); };
  if (given != follows) diagnose(key, {"hieruit volgt " + words(language::nl), "it follows that this is " + words(language::en)});
}

void answer_reader::flag(const char* key, bool& into) {
  if (const auto found = at_.need(key)) into = found->as_bool().value_or(into);
}

void answer_reader::day_or_null(const char* key, std::optional<date>& into) {
  if (!needs_null(key)) into = at_.find_date(key);
}

void answer_reader::told(const char* key, std::size_t follows) {
  std::size_t given = follows;
  count(key, given);
  const std::string from = std::to_string(follows);
  if (given != follows) diagnose(key, detail::filled("uit de niveaus volgt {0}", "the levels say {0}", {from}));
}

void answer_reader::told(const char* key, bool follows) {
  bool given = follows;
  flag(key, given);
  const std::string from = follows ? "true" : "false";
  if (given != follows) diagnose(key, detail::filled("uit de niveaus volgt {0}", "the levels say {0}", {from}));
}

void answer_reader::told_if_there(const char* key, std::string_view follows) {
  const auto found = at_.find(key);
  if (!found) return;
  const auto given = found->as_string();
  const std::string from{follows};
  if (given && *given != from) diagnose(key, detail::filled("uit de niveaus volgt {0}", "the levels say {0}", {from}));
}

void answer_reader::weeks_from(const char* key, std::int64_t& into) {
  if (has(key)) amount_in(at_, key, objective::weeks, into);
}

void answer_reader::facts_of(step_index s) {
  if (s.value >= known_.fw().steps().size()) return;
  const json facts = planned_facts(known_.fw().steps()[s]);
  for (const char* field : planned_fields) {
    const auto found = at_.find(field);
    if (!found) continue;
    const auto says = facts.find(field);
    if (says == facts.end() || *says != found->value)
      diagnose(field, {"het raamwerk zegt dit niet van deze stap", "the framework does not say this of the step"});
  }
}

void answer_reader::lead_of_line(const char* key, const planned_step& each) {
  const auto found = at_.find(key);
  const framework& fw = known_.fw();
  if (!found || (each.phase && each.phase->value >= fw.phases().size()) ||
      (each.route && each.route->value >= fw.routes().size()))
    return;
  const auto given = found->as_string();
  if (given && *given != lead_of(fw, each).value_or(""))
    diagnose(key, {"het raamwerk noemt hier een ander", "the framework names somebody else here"});
}

void answer_reader::settle(const plan_outcome& outcome) {
  if (!at_.sink().clean()) return;
  for (const diagnostic& each : errors_of(known_.fw(), outcome))
    at_.sink().diagnose(each.code, at_.pointer(), each.details);
}

void answer_reader::keep_rest() {
  const extra_fields rest = at_.rest();
  if (rest.json.empty()) return;
  const std::string inside = at_.pointer().substr(base_.size());
  const json unknown = parse_own(rest.json);
  for (const auto& [name, value] : unknown.items()) kept_[pointer_to(inside, name)] = value;
}

}  // namespace loopbaan::detail
