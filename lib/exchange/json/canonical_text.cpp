// SPDX-License-Identifier: BSL-1.0
#include <exchange/json/canonical_text.hpp>

#include <algorithm>
#include <vector>

#include <exchange/json/canonical_writer.hpp>
#include <exchange/json/slices.hpp>

namespace loopbaan::detail {
namespace {

class text_writer {
public:
  explicit text_writer(reading& into) : sink_{into} {}

  /// The path to a value as a linked list: a pointer is made of it only when something is wrong.
  struct step {
    const step* above = nullptr;
    std::string_view name = {};
    std::size_t position = 0;  ///< where it has no name

    [[nodiscard]] std::string pointer() const {
      if (above == nullptr) return "";
      return name.data() == nullptr ? pointer_to(above->pointer(), position) : pointer_to(above->pointer(), name);
    }
  };

  // Checked text is at most 64 deep, and so is the recursion.
  void write(std::string_view text, const step& at) {
    json_slices inside{text};
    if (inside.is_list())
      write_list(inside, at);
    else if (inside.is_object())
      write_object(inside, at);
    else
      write_plain(text);
  }

  std::string take() && { return std::move(out_); }

private:
  struct member {
    std::string name;
    std::string_view value;
  };

  void write_list(json_slices& entries, const step& at) {
    out_ += '[';
    std::size_t count = 0;
    for (; entries.next(); ++count) {
      begin(count);
      write(entries.value(), {.above = &at, .position = count});
      --depth_;
    }
    end(count, ']');
  }

  void write_object(json_slices& slices, const step& at) {
    std::vector<member> members;
    while (slices.next()) members.push_back({unquoted(slices.name()), slices.value()});
    std::ranges::stable_sort(members, {}, &member::name);
    out_ += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
      const step here{.above = &at, .name = members[i].name};
      if (i > 0 && members[i].name == members[i - 1].name && !sink_.full())
        sink_.report(errc::duplicate_key, here.pointer(), {members[i].name});
      begin(i);
      out_ += write_compact(json(members[i].name));
      out_ += ": ";
      write(members[i].value, here);
      --depth_;
    }
    end(members.size(), '}');
  }

  /// A string without escapes and a short whole number are copied; anything else is parsed and written anew.
  void write_plain(std::string_view text) {
    const bool quoted = text.starts_with('"');
    const bool word = text == "true" || text == "false" || text == "null";
    if (quoted ? text.find('\\') == std::string_view::npos : word)
      out_ += text;
    else
      out_ += write_compact(quoted ? json(unquoted(text)) : parse_own(text));
  }

  void begin(std::size_t i) {
    if (i > 0) out_ += ',';
    ++depth_;
    (out_ += '\n').append(2 * depth_, ' ');
  }

  void end(std::size_t count, char closing) {
    if (count > 0) (out_ += '\n').append(2 * depth_, ' ');
    out_ += closing;
  }

  reading& sink_;
  std::size_t depth_ = 0;
  std::string out_;
};

}  // namespace

std::string canonical_text(std::string_view checked, reading& into) {
  constexpr std::string_view space = " \t\r\n";
  checked.remove_prefix(checked.find_first_not_of(space));
  checked.remove_suffix(checked.size() - checked.find_last_not_of(space) - 1);
  text_writer pen{into};
  pen.write(checked, {});
  return std::move(pen).take() + '\n';
}

}  // namespace loopbaan::detail
