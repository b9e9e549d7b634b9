// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <algorithm>

#include <core/large_pages.hpp>
#include <exchange/canonical_writer.hpp>
#include <exchange/file_parts.hpp>
#include <exchange/json_reader.hpp>

namespace loopbaan {

result<std::string> read_file(const std::string& path, std::size_t largest) {
  constexpr std::size_t part = 1u << 16;
  detail::file_parts file{path, largest};
  std::string bytes;
  bytes.reserve(std::min(file.ahead(), largest) + part);
  detail::expect_to_fill(bytes.data(), bytes.capacity());
  while (file.read(bytes, part) > 0) {
  }
  if (file.fault()) return *file.fault();
  return bytes;
}

result<std::string> kind_of(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  const auto tree = detail::parse_json(bytes, read);
  if (!tree) return read.found();
  if (const auto found = tree->is_object() ? tree->find("loopbaan") : tree->end();
      found == tree->end() || !found->is_string())
    read.report(
        errc::wrong_kind, "",
        {detail::describe(*tree), {"framework/1, catalogue/1 of people/1", "framework/1, catalogue/1 or people/1"}});
  else if (read.clean())
    return found->get<std::string>();
  return read.found();
}

result<std::string> canonical(std::string_view bytes, const std::string& file) {
  detail::reading read{file};
  const auto tree = detail::parse_json(bytes, read);
  if (!tree || !read.clean()) return read.found();
  return detail::write_canonical(*tree);
}

}  // namespace loopbaan
