// SPDX-License-Identifier: BSL-1.0
#include <exchange/table/text.hpp>

#include <algorithm>
#include <utility>

#include <loopbaan/core/text.hpp>

#include <exchange/bytes/encoding.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::size_t part_size = 1u << 18;  // small enough for the cache, large enough that little is moved

}  // namespace

table_text::table_text(std::string_view bytes) : view_{bytes} {
  const auto order = utf16_order(bytes);
  if (order) {
    held_ = from_utf16(bytes, *order);
    view_ = held_;
  }
  if (view_.starts_with(utf8_mark)) {  // also what a UTF-16 mark has become
    view_.remove_prefix(utf8_mark.size());
  } else if (!order) {
    utf8_evidence evidence;
    evidence.look_at(bytes, true);
    if (!evidence.spells_utf8()) signs_ = evidence.windows_1252_signs();
  }
}

table_text::table_text(file_parts& file, std::optional<std::string> windows_1252)
    : file_{&file}, signs_{std::move(windows_1252)} {
  read_on(0);
  if (view_.starts_with(utf8_mark)) view_.remove_prefix(utf8_mark.size());
}

void table_text::read_on(std::size_t used) {
  held_.erase(0, held_.size() - view_.size() + used);
  const std::size_t wanted = std::max(part_size, held_.size());
  for (const std::size_t enough = held_.size() + wanted; held_.size() < enough && file_ != nullptr;)
    if (file_->read(held_, enough - held_.size()) == 0) file_ = nullptr;
  view_ = held_;
}

bool table_text::append_decoded(std::string& to, std::string_view piece) const {
  if (signs_) return append_windows_1252(to, piece);
  to += piece;
  return is_utf8(piece);
}

std::optional<std::string> windows_1252_signs(file_parts& file) {
  utf8_evidence evidence;
  std::string bytes;
  while (file.read(bytes, part_size) > 0) bytes.erase(0, evidence.look_at(bytes, false));
  evidence.look_at(bytes, true);
  if (evidence.spells_utf8()) return std::nullopt;
  return evidence.windows_1252_signs();
}

}  // namespace loopbaan::detail
