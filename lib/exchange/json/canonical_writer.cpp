// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/canonical_writer.hpp>

#include <charconv>
#include <cmath>

#include <loopbaan/exchange/documents.hpp>

#include <core/number_words.hpp>
#include <core/refusals.hpp>

namespace loopbaan::detail {
namespace {

class writer {
public:
  explicit writer(bool on_lines) : on_lines_{on_lines} {}

  std::string take() && { return std::move(out_); }

  /// Where the entries of an empty list belong.
  std::size_t write_around(const json& head, std::string_view list) {
    std::size_t entries_at = std::string::npos;
    write_sequence('{', '}', head.begin(), head.end(), [&](auto member) {
      write_name(member.key());
      write(*member);
      if (member.key() == list) entries_at = out_.size() - 1;
    });
    return entries_at;
  }

  /// An entry of a list that is a member of the document.
  void write_entry(const json& entry, bool first) {
    depth_ = 2;
    if (!first) out_ += ',';
    new_line();
    write(entry);
  }

  void put(std::string_view text) { out_ += text; }

  // Trees come from the parser, which refuses deep ones, or from our own writers: recursion is at most 64 deep.
  void write(const json& node) {
    switch (node.type()) {
      case json::value_t::object:
        return write_sequence('{', '}', node.begin(), node.end(), [&](auto member) {
          write_name(member.key());
          write(*member);
        });
      case json::value_t::array:
        return write_sequence('[', ']', node.begin(), node.end(), [&](auto member) { write(*member); });
      case json::value_t::string:
        return write_text(node.get_ref<const std::string&>());
      case json::value_t::boolean:
        out_ += node.get<bool>() ? "true" : "false";
        return;
      case json::value_t::number_integer:
        out_ += std::to_string(node.get<std::int64_t>());
        return;
      case json::value_t::number_unsigned:
        out_ += std::to_string(node.get<std::uint64_t>());
        return;
      case json::value_t::number_float:
        out_ += print_number(node.get<double>());
        return;
      case json::value_t::binary:
        out_.append(node.get_binary().begin(), node.get_binary().end());
        return;
      case json::value_t::null:
      case json::value_t::discarded:
        out_ += "null";
        return;
    }
  }

private:
  template <class Position, class Write>
  void write_sequence(char opening, char closing, Position from, Position to, Write write_one) {
    out_ += opening;
    if (++depth_ > deepest_document) refuse({errc::too_deep, {}, {std::to_string(deepest_document)}});
    for (Position at = from; at != to; ++at) {
      if (at != from) out_ += ',';
      new_line();
      write_one(at);
    }
    --depth_;
    if (from != to) new_line();
    out_ += closing;
  }

  void write_name(const std::string& name) {
    write_text(name);
    out_ += on_lines_ ? ": " : ":";
  }

  void new_line() {
    if (on_lines_) (out_ += '\n').append(2 * depth_, ' ');
  }

  void write_text(const std::string& words) {
    if (!is_utf8(words)) refuse({errc::not_utf8, {}, {text{"geen UTF-8", "not UTF-8"}}});
    out_ += '"';
    for (const char c : words) {
      switch (c) {
        case '"':
          out_ += "\\\"";
          break;
        case '\\':
          out_ += "\\\\";
          break;
        case '\n':
          out_ += "\\n";
          break;
        case '\r':
          out_ += "\\r";
          break;
        case '\t':
          out_ += "\\t";
          break;
        case '\f':
          out_ += "\\f";
          break;
        case '\b':
          out_ += "\\b";
          break;
        default:
          write_character(c);
      }
    }
    out_ += '"';
  }

  void write_character(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20) {
      out_ += c;
      return;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    out_ += "\\u00";
    out_ += digits[byte >> 4u];
    out_ += digits[byte & 15u];
  }

  bool on_lines_;
  std::size_t depth_ = 0;
  std::string out_;
};

std::string write(const json& tree, bool on_lines) {
  writer pen{on_lines};
  pen.write(tree);
  return std::move(pen).take();
}

}  // namespace

/// The shortest digits that read back as the same number, with an exponent only outside 1e-4…1e16.
std::string print_number(double value) {
  if (!std::isfinite(value)) refuse({errc::unreadable_number, {}, {number_words(value)}});
  if (value == 0) return "0";  // minus zero too: JSON readers disagree on it
  char text[64];
  const double size = std::abs(value);
  const auto form = size >= 1e-4 && size < 1e16 ? std::chars_format::fixed : std::chars_format::scientific;
  return {text, std::to_chars(text, text + sizeof text, value, form).ptr};
}

std::string write_canonical(const json& tree) { return write(tree, true) + '\n'; }

framed_list frame_list(const json& head, std::string_view list, std::size_t entries) {
  writer pen{true};
  const std::size_t at = pen.write_around(head, list);
  const std::string text = std::move(pen).take() + '\n';
  if (at == std::string::npos) return {.before = text, .after = {}, .entries = entries};
  return {.before = text.substr(0, at), .after = text.substr(at), .entries = entries};
}

std::string next_entries(framed_list& list, std::size_t count, counted_thing what, const entry_maker& make) {
  if (count > list.entries - list.written) require_size(list.written + count, list.entries, what);
  if (count == 0) return {};
  writer pen{true};
  if (list.written == 0) pen.put(list.before);
  for (std::size_t i = 0; i < count; ++i) pen.write_entry(make(list.written + i), list.written + i == 0);
  list.written += count;
  return std::move(pen).take();
}

std::string last_of(framed_list& list, counted_thing what) {
  require_size(list.written, list.entries, what);
  return list.entries == 0 ? list.before + list.after : "\n  " + list.after;
}

std::string write_compact(const json& tree) { return write(tree, false); }

}  // namespace loopbaan::detail
