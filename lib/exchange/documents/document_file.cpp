// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/kinds.hpp>

#include <algorithm>
#include <set>

#include <exchange/bytes/file_parts.hpp>
#include <exchange/json/canonical_text.hpp>
#include <exchange/json/reader.hpp>

namespace loopbaan {

result<std::string> read_file(const std::string& path, std::size_t largest) {
  constexpr std::size_t part = 1u << 16;
  detail::file_parts file{path, largest};
  std::string bytes;
  bytes.reserve(std::min(file.ahead(), largest) + part);
  while (file.read(bytes, part) > 0) {
  }
  if (file.error()) return *file.error();
  return bytes;
}

result<std::string> kind_of(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  const auto checked = detail::check_json(bytes, read);
  if (!checked) return read.take();
  std::optional<std::string> kind;
  detail::json_slices members{*checked};
  std::set<std::string> names;
  while (members.is_object() && names.size() < most_values && members.next()) {
    const auto [name, is_new] = names.insert(detail::unquoted(members.name()));
    if (!is_new) read.report(errc::duplicate_key, detail::pointer_to("", *name), {*name});
    if (*name == "loopbaan" && members.value().starts_with('"')) kind = detail::unquoted(members.value());
  }
  if (!kind)
    read.report(errc::wrong_kind, "", {detail::describe_text(*checked), kinds_to_read()});
  else if (read.clean())
    return *kind;
  return read.take();
}

result<std::string> canonical(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  const auto checked = detail::check_json(bytes, read);
  if (!checked) return read.take();
  std::string written = detail::canonical_text(*checked, read);
  if (!read.clean()) return read.take();
  return written;
}

}  // namespace loopbaan
