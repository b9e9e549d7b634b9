// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/documents.hpp>

#include <cerrno>
#include <filesystem>
#include <fstream>

#include <core/large_pages.hpp>
#include <exchange/canonical_writer.hpp>
#include <exchange/json_reader.hpp>

namespace loopbaan {
namespace {

diagnostic unreadable(const std::string& path, text why) { return {errc::file_unreadable, {path}, {std::move(why)}}; }

/// Why a file that did not open did not.
text reason_of(int number) {
  switch (number) {
    case ENOENT:
    case ENOTDIR:
      return {"het bestaat niet", "it does not exist"};
    case EACCES:
    case EPERM:
      return {"u mag het niet lezen", "you may not read it"};
    case EISDIR:
      return {"het is een map", "it is a folder"};
    default:
      return {"het besturingssysteem weigert het", "the operating system refuses it"};
  }
}

std::string in_megabytes(std::size_t bytes) { return std::to_string((bytes + (1u << 20) - 1) >> 20); }

}  // namespace

result<std::string> read_file(const std::string& path, std::size_t largest) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return unreadable(path, reason_of(EISDIR));
  errno = 0;
  std::ifstream in{path, std::ios::binary};
  if (!in) return unreadable(path, reason_of(errno));

  // In parts and not by its size: what a pipe or a growing file holds is only known after reading it.
  std::string bytes;
  constexpr std::size_t part = 1u << 16;
  if (const auto size = std::filesystem::file_size(path, ignored); !ignored && size <= largest) {
    bytes.reserve(static_cast<std::size_t>(size) + part);
    detail::expect_to_fill(bytes.data(), bytes.capacity());
  }
  do {
    const std::size_t before = bytes.size();
    bytes.resize(before + part);
    in.read(bytes.data() + before, static_cast<std::streamsize>(part));
    bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > largest)
      return diagnostic{errc::too_large, {path}, {"> " + in_megabytes(largest), in_megabytes(largest)}};
  } while (in);
  if (in.bad()) return unreadable(path, {"het lezen brak af", "reading broke off"});
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
