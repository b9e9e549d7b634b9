// SPDX-License-Identifier: BSL-1.0
#include <core/pointer.hpp>

namespace loopbaan::detail {
namespace {

/// The next name or position of a pointer, which is taken off it. @pre !pointer.empty()
std::string_view take_token(std::string_view& pointer) {
  pointer.remove_prefix(1);
  const std::string_view token = pointer.substr(0, pointer.find('/'));
  pointer.remove_prefix(token.size());
  return token;
}

bool is_position(std::string_view token) {
  return !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
}

bool comes_before(std::string_view one, std::string_view other) {
  if (is_position(one) != is_position(other)) return is_position(one);
  if (is_position(one) && one.size() != other.size()) return one.size() < other.size();
  return one < other;
}

}  // namespace

std::string pointer_to(std::string_view parent, std::string_view key) {
  std::string pointer{parent};
  pointer += '/';
  for (const char c : key) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
  return pointer;
}

std::string pointer_to(std::string_view parent, std::size_t position) {
  return std::string{parent} + '/' + std::to_string(position);
}

bool stands_before(std::string_view one, std::string_view other) {
  while (!one.empty() && !other.empty()) {
    const std::string_view left = take_token(one);
    const std::string_view right = take_token(other);
    if (left != right) return comes_before(left, right);
  }
  return one.empty() && !other.empty();
}

}  // namespace loopbaan::detail
