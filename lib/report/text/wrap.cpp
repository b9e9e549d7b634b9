// SPDX-License-Identifier: BSL-1.0
#include <report/text/text_metrics.hpp>
#include <report/text/utf8.hpp>

namespace loopbaan::detail {

namespace {

/// The pieces between which a line may break. A space ends a piece and is dropped at the end of a line.
std::vector<std::string> pieces_of(std::string_view words) {
  std::vector<std::string> pieces(1);
  for (const char c : words) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (space && pieces.back().empty()) continue;
    pieces.back() += space ? ' ' : c;
    if (space || ((c == '-' || c == '/') && pieces.back().size() > 2)) pieces.emplace_back();
  }
  if (pieces.back().empty()) pieces.pop_back();
  return pieces;
}

void trim(std::string& line) {
  while (!line.empty() && line.back() == ' ') line.pop_back();
}

/// Splits a piece that is wider than a whole line into parts that fit with a hyphen.
std::vector<std::string> broken_up(const std::string& piece, long width, int size, weight of) {
  std::vector<std::string> parts(1);
  std::string_view rest = piece;
  while (!rest.empty()) {
    const std::size_t bytes = first_glyph(rest).bytes;
    const std::string longer = parts.back() + std::string{rest.substr(0, bytes)};
    if (!parts.back().empty() && rest[0] != ' ' && width_of(longer + "-", size, of) > width) {
      parts.back() += '-';
      parts.emplace_back(rest.substr(0, bytes));
    } else {
      parts.back() = longer;
    }
    rest.remove_prefix(bytes);
  }
  return parts;
}

/// Takes letters from the end until the line fits with an ellipsis.
std::string with_ellipsis(std::string line, long width, int size, weight of) {
  const std::string mark = "…";
  trim(line);
  while (!line.empty() && width_of(line + mark, size, of) > width) {
    while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xc0) == 0x80) line.pop_back();
    if (!line.empty()) line.pop_back();
    trim(line);
  }
  return line + mark;
}

}  // namespace

wrapped_text wrap(std::string_view words, int width, int size, weight of, std::size_t most) {
  const long room = width * 100L;
  std::vector<std::string> fitting;
  for (const std::string& piece : pieces_of(words)) {
    std::string bare = piece;
    trim(bare);
    if (width_of(bare, size, of) <= room)
      fitting.push_back(piece);
    else
      for (std::string& part : broken_up(piece, room, size, of)) fitting.push_back(std::move(part));
  }
  wrapped_text result;
  std::string line;
  for (const std::string& piece : fitting) {
    std::string longer = line + piece;
    trim(longer);
    if (!line.empty() && width_of(longer, size, of) > room) {
      result.lines.push_back(line);
      line.clear();
    }
    line += piece;
  }
  if (!line.empty()) result.lines.push_back(line);
  for (std::string& each : result.lines) trim(each);
  if (result.lines.size() > most) {
    result.cut = true;
    std::string last = result.lines[most - 1] + ' ' + result.lines[most];
    result.lines.resize(most);
    result.lines.back() = with_ellipsis(std::move(last), room, size, of);
  }
  return result;
}

}  // namespace loopbaan::detail
