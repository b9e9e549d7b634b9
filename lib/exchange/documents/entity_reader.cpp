// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_reader.hpp>

#include <algorithm>

#include <loopbaan/graph/findings.hpp>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/object_writer.hpp>

namespace loopbaan::detail {
namespace {

/// A number that `make` turns into a quantity of whole units.
template <class Quantity, class Make>
void read_quantity(object_cursor& at, std::string_view name, Make make, std::optional<Quantity>& into) {
  const auto number = at.find_number(name);
  if (!number) return;
  const auto made = make(*number, at.sink().at(at.pointer_of(name)));
  if (made)
    into = *made;
  else
    at.sink().report(made.errors());
}

/// What says something of its own where it is written down empty.
void note_empty(const spot& found, std::string_view name, const meaning& means) {
  if (!means.when_empty.en.empty()) found.sink.notes().empty(found.pointer, name, means.when_empty.words());
}

/// Alternatives; of one that asks nothing, so that it is always met, that is noted.
std::vector<level_map> read_alternatives(const std::optional<spot>& found, std::string_view name,
                                         const meaning& means) {
  std::vector<level_map> alternatives;
  if (!found || !found->is_array()) return alternatives;
  if (found->value.empty()) note_empty(*found, name, means);
  for (std::size_t i = 0; i < found->value.size(); ++i) {
    const spot each{found->value[i], pointer_to(found->pointer, i), found->sink};
    alternatives.push_back(each.as_string_map());
    if (each.value.is_object() && each.value.empty()) note_empty(each, name, means);
  }
  return alternatives;
}

/// The kinds of findings that a document or an entry accepts, each with a reason. A kind that there is not is noted
/// (871 unknown_word).
void keep_accepted(object_cursor& at) {
  static const std::vector<std::string_view> kinds = {
      name(finding_kind::cycle),     name(finding_kind::dead_step),        name(finding_kind::undelivered),
      name(finding_kind::dominated), name(finding_kind::superfluous_step), name(finding_kind::superfluous_requisite)};
  const auto accepted = at.find_kept("accepted");
  if (!accepted || !accepted->is_object()) return;
  for (const auto& [kind, reason] : accepted->value.items())
    if (std::ranges::find(kinds, kind) == kinds.end())
      at.sink().notes().unknown(errc::unknown_word, pointer_to(accepted->pointer, kind), kind, kinds);
}

}  // namespace

void read_field(object_cursor& at, std::string_view name, const meaning& means, std::string& into) {
  into = means.needed ? at.need_string(name) : at.find_string(name).value_or("");
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, text& into) {
  into = means.needed ? at.need_text(name) : at.find_text(name).value_or(text{});
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, double& into) {
  const auto found = means.needed ? at.need(name) : at.find(name);
  if (found) into = found->as_number().value_or(0);
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, std::int64_t& into) {
  if (means.needed && !at.need(name)) return;
  into = at.find_count(name, means.counts.words()).value_or(0);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<std::string>& into) {
  into = at.find_string(name);
  if (into && is_blank(*into)) at.sink().notes().blank(at.pointer_of(name));
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<text>& into) {
  into = at.find_text(name);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<bool>& into) {
  into = at.find_bool(name);
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, std::optional<std::int64_t>& into) {
  into = at.find_count(name, means.counts.words());
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, std::optional<double>& into) {
  into = at.find_number(name);
  if (into && *into < 0 && !means.counts.en.empty())
    at.sink().report(errc::quantity_negative, at.pointer_of(name), {print_number(*into), means.counts.words()});
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<date>& into) {
  into = at.find_date(name);
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, date& into) {
  if (means.needed && !at.need(name)) return;
  into = at.find_date(name).value_or(date{});
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<minutes>& into) {
  read_quantity(at, name, minutes_from_hours, into);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<cents>& into) {
  read_quantity(at, name, cents_from_euro, into);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::optional<week_count>& into) {
  read_quantity(at, name, weeks_from_number, into);
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, credits& into) {
  if (means.needed && !at.need(name)) return;
  std::optional<credits> given;
  read_quantity(at, name, credits_from_number, given);
  into = given.value_or(credits{});
}

void read_field(object_cursor& at, std::string_view name, const meaning& means, std::vector<std::string>& into) {
  const auto found = means.needed ? at.need(name) : at.find(name);
  if (!found) return;
  into = found->as_strings();
  if (found->value.is_array() && found->value.empty()) note_empty(*found, name, means);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::vector<double>& into) {
  const auto found = at.find(name);
  if (!found || !found->is_array()) return;
  for (std::size_t i = 0; i < found->value.size(); ++i)
    if (const auto each = spot{found->value[i], pointer_to(found->pointer, i), at.sink()}.as_number())
      into.push_back(*each);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::map<std::string, std::string>& into) {
  into = at.find_string_map(name);
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::map<std::string, text>& into) {
  const auto found = at.find(name);
  if (!found || !found->is_object()) return;
  for (const auto& [key, value] : found->value.items())
    if (auto each = spot{value, pointer_to(found->pointer, key), at.sink()}.as_text())
      into.emplace(key, std::move(*each));
}

void read_field(object_cursor& at, std::string_view name, const meaning&, std::map<std::string, credits>& into) {
  const auto found = at.find(name);
  if (!found || !found->is_object()) return;
  for (const auto& [key, value] : found->value.items()) {
    const spot each{value, pointer_to(found->pointer, key), at.sink()};
    const auto number = each.as_number();
    if (!number) continue;
    if (const auto amount = credits_from_number(*number, at.sink().at(each.pointer)))
      into.emplace(key, *amount);
    else
      at.sink().report(amount.errors());
  }
}

/// A list of alternatives, or how many there must be at least of such a list.
void read_field(object_cursor& at, std::string_view name, const meaning& means, level_choice& into) {
  const auto found = at.find(name);
  if (!found) return;
  if (!found->value.is_object()) {
    into.sets = read_alternatives(found, name, means);
    return;
  }
  object_cursor inner{*found};
  into.sets = read_alternatives(inner.need("of"), name, means);
  into.at_least = 1;  // where it cannot be read, later checks still name places under "of"
  if (const auto number = inner.need("at_least"))
    if (const auto whole = number->as_whole()) into.at_least = whole;
  into.extra = inner.rest();
}

void keep(object_cursor& at, std::string_view name) {
  if (name == "accepted")
    keep_accepted(at);
  else
    static_cast<void>(at.find_kept(name));
}

void note_unknown_words(object_cursor& at, std::string_view name, const std::vector<std::string>& words,
                        const std::vector<std::string_view>& known) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (std::ranges::find(known, words[i]) == known.end())
      at.sink().notes().unknown(errc::unknown_word, pointer_to(at.pointer_of(name), i), words[i], known);
}

framework_ref read_framework_ref(object_cursor& document, std::string_view key) {
  framework_ref made;
  read_field(document, key, {.says = "The framework that it belongs to", .needed = true}, made);
  return made;
}

extra_fields rest_of_document(object_cursor& document, std::initializer_list<std::string_view> keys) {
  if (keys.size() == 0) return document.rest();
  json others = parse_extra(document.rest());
  for (const std::string_view key : keys)
    if (const auto found = document.find(key); found && found->value.is_object()) {
      json unknown = found->value;
      unknown.erase("id");
      unknown.erase("version");
      if (!unknown.empty()) others[std::string{key}] = std::move(unknown);
    }
  return {others.empty() ? "" : write_compact(others)};
}

}  // namespace loopbaan::detail
