// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/document.hpp>

#include <utility>

#include <loopbaan/exchange/documents.hpp>

#include <exchange/json/reader.hpp>

namespace loopbaan::detail {
std::optional<document> document::open(std::string_view bytes, std::string_view kind, reading& into) {
  const auto checked = check_json(bytes, into);
  if (!checked) return std::nullopt;
  const std::string wanted{kind};
  json_slices slices{*checked};
  if (!slices.is_object()) {
    into.report(errc::wrong_kind, "", {describe_text(*checked), wanted});
    return std::nullopt;
  }
  document made;
  made.text_ = *checked;
  while (slices.next()) {
    if (made.members_.size() == most_values) {
      into.report(errc::too_many_values, "", {std::to_string(most_values)});
      return std::nullopt;
    }
    std::string name = unquoted(slices.name());
    if (made.members_.contains(name)) {
      into.report(errc::duplicate_key, pointer_to("", name), {name});
      if (into.full()) return std::nullopt;
    }
    made.members_.insert_or_assign(std::move(name), member{slices.value()});
  }
  const auto found = made.members_.find("loopbaan");
  if (found == made.members_.end()) {
    into.report(errc::wrong_kind, "", {{"een object zonder “loopbaan”", "an object without “loopbaan”"}, wanted});
    return std::nullopt;
  }
  const std::string_view said = found->second.text;
  const bool is_text = said.starts_with('"');
  if (is_text && unquoted(said) == wanted) return made;
  const loopbaan::text other = is_text ? loopbaan::text{shortened(unquoted(said))} : describe_text(said);
  into.report(errc::wrong_kind, "/loopbaan", {other, wanted});
  return std::nullopt;
}

const json* document::find(std::string_view name, reading& into) {
  const auto found = members_.find(name);
  if (found == members_.end()) return nullptr;
  member& of = found->second;
  if (!of.is_read) of.tree = parse_piece(of.text, pointer_to("", name), into, most_values);
  of.is_read = true;
  return of.tree ? &*of.tree : nullptr;
}

bool document::is_empty(std::string_view name) const {
  json_slices inside{members_.find(name)->second.text};
  return (inside.is_object() || inside.is_list()) && !inside.next();
}

}  // namespace loopbaan::detail
