// SPDX-License-Identifier: BSL-1.0
#include <filesystem>
#include <optional>
#include <utility>

#include <loopbaan/exchange/documents.hpp>
#include <loopbaan/exchange/staff.hpp>

#include <exchange/bytes/encoding.hpp>
#include <exchange/bytes/file_parts.hpp>
#include <exchange/staff/table.hpp>
#include <exchange/table/csv/start.hpp>

namespace loopbaan {
namespace {

constexpr std::size_t largest_table = 1u << 30;

/// The start of a file, so that a wrong one is not read as a whole; "" of what can be read but once, such as a pipe.
std::string start_of(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return {};
  std::string start;
  detail::file_parts{path, largest_table}.read(start, detail::longest_header);
  return start;
}

/// A table of separated values, streamed in parts: memory does not grow with it, and each part stays in the cache.
/// Without a byte order mark it is read twice: first to find its encoding.
result<staff> read_parts(const std::string& path, bool says_utf8, const framework& fw, const staff_options& options) {
  std::optional<std::string> windows_1252;
  if (!says_utf8) {
    detail::file_parts file{path, largest_table};
    windows_1252 = detail::windows_1252_signs(file);
    if (file.error()) return *file.error();
  }
  detail::file_parts file{path, largest_table};
  detail::table_text text{file, std::move(windows_1252)};
  auto read = detail::read_staff_text(text, fw, path, options);
  if (file.error()) return *file.error();
  return read;
}

}  // namespace

result<staff> read_staff_file(const std::string& path, const framework& fw, const staff_options& options) {
  const std::string start = start_of(path);
  const bool is_document = detail::starts_as_json(start);
  if (!is_document && !start.empty()) {
    if (auto wrong = detail::why_no_table(start, path)) return *std::move(wrong);
    if (!detail::utf16_order(start)) return read_parts(path, start.starts_with(detail::utf8_mark), fw, options);
  }
  const auto bytes = read_file(path, is_document ? largest_document : largest_table);
  if (!bytes) return bytes.errors();
  return read_staff(*bytes, fw, path, options);
}

}  // namespace loopbaan
