// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/policy.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/policy_units.hpp>
#include <exchange/json/consequences.hpp>

namespace loopbaan {
namespace {

using detail::object_cursor;

template <class Enum>
std::vector<std::pair<std::string, Enum>> choices(std::initializer_list<Enum> all) {
  std::vector<std::pair<std::string, Enum>> found;
  for (const Enum each : all) found.emplace_back(name(each), each);
  return found;
}

std::optional<std::string> word_of(object_cursor& at, std::string_view key) {
  const auto found = at.need(key);
  return found ? found->as_string() : std::nullopt;
}

std::vector<sector> read_sectors(object_cursor& at) {
  static const auto known = choices({sector::po, sector::vo, sector::mbo});
  std::vector<sector> found;
  const auto list = at.need("sectors");
  if (!list) return found;
  const auto words = list->as_strings();
  for (std::size_t i = 0; i < words.size(); ++i)
    if (const auto each = detail::one_of<sector>(words[i], detail::pointer_to(list->pointer, i), at.into(), known))
      found.push_back(*each);
  return found;
}

/// The value of a rule: its number in its unit.
policy_value read_value(object_cursor& at) {
  const auto unit = detail::one_of(word_of(at, "unit"), at.pointer_of("unit"), at.into(), detail::policy_units());
  const auto number = at.need("value");
  const auto given = number ? number->as_number() : std::nullopt;
  if (!unit || !given) return {};
  auto made = detail::policy_value_of(*unit, *given, at.into().at(at.pointer_of("value")));
  if (made) return *made;
  at.into().join(made.errors());
  return {};
}

policy_rule read_rule(object_cursor& at) {
  static const auto periods =
      choices({policy_period::once, policy_period::week, policy_period::month, policy_period::year});
  policy_rule made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.subject = at.need_string("subject");
  made.sectors = read_sectors(at);
  made.value = read_value(at);
  made.period =
      detail::one_of(word_of(at, "period"), at.pointer_of("period"), at.into(), periods).value_or(policy_period::once);
  made.pro_rata = at.find_bool("pro_rata");
  made.phase = at.find_string("phase");
  made.from = at.find_date("from");
  made.to = at.find_date("to");
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  made.note = at.find_text("note");
  made.extra = at.rest();
  return made;
}

}  // namespace

result<policy> read_policy(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, "policy/1", read);
  if (!whole) return read.found();
  object_cursor at{*whole, read};
  static_cast<void>(at.find("loopbaan"));
  policy_draft made;
  made.id = at.need_string("id");
  made.version = at.need_string("version");
  made.title = at.find_text("title");
  made.sources = at.find_list("sources", detail::read_source);
  made.rules = at.find_list("rules", read_rule);
  made.extra = at.rest();
  made.notes = read.notes().take();
  return detail::combined(read, policy::build(std::move(made), file));
}

}  // namespace loopbaan
