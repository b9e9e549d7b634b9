// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_reader.hpp>

namespace loopbaan::detail {
namespace {

std::vector<level_map> read_list(const std::optional<spot>& found) {
  std::vector<level_map> alternatives;
  if (!found || !found->is_array()) return alternatives;
  for (std::size_t i = 0; i < found->value.size(); ++i)
    alternatives.push_back(spot{found->value[i], pointer_to(found->pointer, i), found->into}.as_string_map());
  return alternatives;
}

/// A list of alternatives, or how many there must be at least of such a list.
void read_alternatives(object_cursor& at, step& into) {
  const auto found = at.find("requires_any");
  if (!found) return;
  if (!found->value.is_object()) {
    into.requires_any = read_list(found);
    return;
  }
  object_cursor inner{*found};
  into.requires_any = read_list(inner.need("of"));
  into.at_least = 1;  // where it cannot be read, later checks still name places under "of"
  if (const auto number = inner.need("at_least"))
    if (const auto whole = number->as_whole()) into.at_least = whole;
  into.any_extra = inner.rest();
}

}  // namespace

step read_step(object_cursor& at) {
  step made;
  made.id = at.need_string("id");
  made.title = at.need_text("title");
  made.kind = one_of<step_kind>(
      at.find_string("kind"), at.pointer_of("kind"), at.into(),
      {{"formal", step_kind::formal}, {"informal", step_kind::informal}, {"collective", step_kind::collective}});
  made.domains = at.find_strings("domains");
  made.phases = at.find_strings("phases");
  made.routes = at.find_strings("routes");
  made.provider = at.find_string("provider");
  made.payer = at.find_string("payer");
  made.requires_levels = at.find_string_map("requires");
  read_alternatives(at, made);
  made.after = at.find_strings("after");
  made.excludes = at.find_strings("excludes");
  made.yields = at.find_string_map("yields");
  made.again = at.find_bool("again");
  made.hours = find_quantity(at, "hours", minutes_from_hours);
  made.cost = find_quantity(at, "cost", cents_from_euro);
  made.weeks = find_quantity(at, "weeks", weeks_from_number);
  made.places = at.find_count("places", {"plaatsen", "places"});
  made.source = at.find_string("source");
  made.estimate = at.find_bool("estimate");
  keep_accepted(at);
  static_cast<void>(at.find_kept("ec"));  // study credits, which nothing counts with
  made.extra = at.rest();
  return made;
}

}  // namespace loopbaan::detail
