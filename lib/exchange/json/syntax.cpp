// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/syntax.hpp>

#include <algorithm>

namespace loopbaan::detail {
namespace {

/// Part of a parser's message → what we say. The first that fits is taken.
struct saying {
  std::string_view message;
  phrase words;
};

constexpr saying sayings[] = {
    {"missing closing quote", {"een aanhalingsteken wordt niet gesloten", "a quotation mark is not closed"}},
    {"control character",
     {"in een tekst staat een regeleinde, tab of ander stuurteken; schrijf \\n of \\t",
      "a text holds a line end, tab or other control character; write \\n or \\t"}},
    {"surrogate",
     {"een \\u-teken is maar een half teken: de andere helft ontbreekt",
      "a \\u escape is half a character: its other half is missing"}},
    {"4 hex digits", {"na \\u horen vier hexadecimale cijfers", "\\u must be followed by four hexadecimal digits"}},
    {"after backslash",
     {"na een backslash hoort \" \\ / b f n r t of u", "a backslash must be followed by \" \\ / b f n r t or u"}},
    {"number overflow", {"het getal is te groot", "the number is too large"}},
    {"invalid number", {"dit is geen getal zoals JSON het schrijft", "this is no number as JSON writes it"}},
    {"unexpected end of input",
     {"de tekst houdt op voordat het document af is", "the text ends before the document is complete"}},
    {"expected end of input", {"na het document staat nog tekst", "more text follows after the document"}},
    {"while parsing object key",
     {"hier hoort een naam tussen aanhalingstekens", "a name in double quotes must stand here"}},
    {"while parsing object separator",
     {"tussen naam en waarde hoort een dubbele punt", "a colon must stand between name and value"}},
    {"while parsing object", {"hier hoort een komma of }", "a comma or } must stand here"}},
    {"while parsing array", {"hier hoort een komma of ]", "a comma or ] must stand here"}},
};
constexpr saying otherwise = {
    "",
    {"hier hoort een waarde: tekst tussen aanhalingstekens, een getal, true, false, null, [ of {",
     "a value must stand here: text in double quotes, a number, true, false, null, [ or {"}};

const saying& say(std::string_view message) {
  // "unexpected ‹anything›; expected '[', '{', or a literal": a value is missing, whatever it should be part of.
  if (message.find("or a literal") != std::string_view::npos &&
      message.find("unexpected end") == std::string_view::npos)
    return otherwise;
  const auto found = std::ranges::find_if(
      sayings, [&](const saying& each) { return message.find(each.message) != std::string_view::npos; });
  return found == std::end(sayings) ? otherwise : *found;
}

/// Is the place of the error the beginning of a whole `token`? Of a broken token, or a single sign, the parser says
/// where reading stopped.
bool is_whole(std::string_view message) {
  if (message.find("number overflow") != std::string_view::npos) return true;
  const auto unexpected = message.find("unexpected ");
  if (unexpected == std::string_view::npos) return false;
  return message.substr(unexpected, message.find(';', unexpected) - unexpected).ends_with(" literal");
}

constexpr bool starts_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; }

}  // namespace

text words_of(text_position at) {
  const std::string line = std::to_string(at.line);
  const std::string column = std::to_string(at.column);
  return detail::filled("regel {0}, teken {1}", "line {0}, column {1}", {line, column});
}

text_position position_of(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0: the first line
  return {static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
          static_cast<std::size_t>(std::ranges::count_if(before.substr(line_start), starts_character)) + 1};
}

text_position first_bad_byte(std::string_view bytes) {
  text_position at;
  while (true) {  // a line end is never part of a longer character, so lines can be judged one by one
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    if (is_utf8(line)) {
      ++at.line;
      bytes.remove_prefix(line.size() + 1);
      continue;
    }
    for (std::size_t i = 0; i < line.size(); ++at.column) {
      std::size_t next = i + 1;
      while (next < line.size() && !starts_character(line[next])) ++next;
      if (!is_utf8(line.substr(i, next - i))) break;
      i = next;
    }
    return at;
  }
}

text explain_syntax_error(std::string_view bytes, std::size_t position, const std::string& token,
                          std::string_view message) {
  message = message.substr(0, message.find("; last read"));  // what follows is the user's own text
  const saying& words = say(message);
  const std::size_t back = std::min(is_whole(message) ? token.size() : 1, position);
  const text where = words_of(position_of(bytes, position - back));
  return in_each_language(
      [&](language lang) { return where.in_language(lang) + ": " + words.words.in_language(lang); });
}

}  // namespace loopbaan::detail
