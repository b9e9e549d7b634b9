// SPDX-License-Identifier: BSL-1.0
#include <exchange/documents/entity_writer.hpp>

namespace loopbaan::detail {

void write_field(object_writer& to, std::string_view name, const meaning& means, const std::string& words) {
  if (!means.needed && words.empty()) return to.leave(name);
  to.put(name, words);
}

void write_field(object_writer& to, std::string_view name, const meaning&, const text& words) {
  if (words.empty()) return to.leave(name);
  to.put(name, to_json(words));
}

/// A list of alternatives, or how many there must be at least of such a list.
void write_field(object_writer& to, std::string_view name, const meaning&, const level_choice& choice) {
  if (!choice.at_least && choice.sets.empty()) return to.leave(name);
  if (!choice.at_least) return to.put(name, choice.sets);
  object_writer inner{choice.extra};
  inner.put("at_least", *choice.at_least);
  if (choice.sets.empty())
    inner.leave("of");
  else
    inner.put("of", choice.sets);
  to.put(name, inner.take());
}

}  // namespace loopbaan::detail
