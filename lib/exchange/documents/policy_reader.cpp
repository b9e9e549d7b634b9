// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/policy.hpp>

#include <loopbaan/schedule/policy_fields.hpp>

#include <exchange/documents/entity_reader.hpp>
#include <exchange/documents/policy_units.hpp>
#include <exchange/json/kind_names.hpp>

namespace loopbaan {
namespace detail {

/// The value of a rule: its number in its unit, which stands beside it.
void read_field(object_cursor& at, std::string_view name, const meaning& means, policy_value& into) {
  const auto word = at.need(means.beside);
  const auto unit = word ? one_of(word->as_string(), word->pointer, at.sink(), policy_units()) : std::nullopt;
  const auto number = at.need(name);
  const auto given = number ? number->as_number() : std::nullopt;
  if (!unit || !given) return;
  auto made = policy_value_of(*unit, *given, at.sink().at(number->pointer));
  if (made)
    into = *made;
  else
    at.sink().report(made.errors());
}

}  // namespace detail

result<policy> read_policy(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  auto whole = detail::document::open(bytes, detail::kind::policy, read);
  if (whole)
    if (auto made = policy::build(detail::draft_of<policy_draft>(*whole, read), read)) return *std::move(made);
  return read.take();
}

}  // namespace loopbaan
