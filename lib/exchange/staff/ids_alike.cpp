// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/ids_alike.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_pairs = 3;  // that are told

char plain_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_number(std::string_view id) {
  return std::ranges::all_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

/// What is left of an id when capitals and the zeros before a number are taken for nothing.
std::string plain_id(std::string id) {
  std::ranges::transform(id, id.begin(), plain_letter);
  if (is_number(id)) id.erase(0, std::min(id.find_first_not_of('0'), id.size() - 1));
  return id;
}

bool is_plain_id(std::string_view id) {
  const bool has_zeros = id.size() > 1 && id.front() == '0' && is_number(id);
  return !has_zeros && std::ranges::all_of(id, [](char c) { return plain_letter(c) == c; });
}

/// Rows whose plain ids have the same hash as those of other rows, in order. A number for each row instead of an id:
/// of a nation that is a tenth of the memory and time, and what differs all the same is told apart afterwards.
std::vector<std::size_t> rows_to_compare(const cohort& people) {
  std::vector<std::pair<std::size_t, std::size_t>> hashed;
  hashed.reserve(people.size());
  for (std::size_t row = 0; row < people.size(); ++row)
    hashed.emplace_back(std::hash<std::string>{}(plain_id(people[row].id())), row);
  std::ranges::sort(hashed);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < hashed.size(); ++i) {
    const bool as_before = i > 0 && hashed[i - 1].first == hashed[i].first;
    const bool as_behind = i + 1 < hashed.size() && hashed[i + 1].first == hashed[i].first;
    if (as_before || as_behind) found.push_back(hashed[i].second);
  }
  std::ranges::sort(found);
  return found;
}

/// No two ids are the same; so those that are plain differ when they are plain too.
bool any_odd_id(const cohort& people) {
  for (std::size_t row = 0; row < people.size(); ++row)
    if (!is_plain_id(people[row].id())) return true;
  return false;
}

}  // namespace

void note_ids_alike(const cohort& people, const std::string& file, diagnostics& notes) {
  if (!any_odd_id(people)) return;
  std::unordered_map<std::string, std::size_t> first_of;  // only looked into, never walked
  std::size_t count = 0;
  std::string pairs;
  for (const std::size_t row : rows_to_compare(people)) {
    const std::string id = people[row].id();
    const auto [found, is_first] = first_of.try_emplace(plain_id(id), row);
    if (is_first) continue;
    if (++count <= most_pairs) pairs += (pairs.empty() ? "“" : ", “") + people[found->second].id() + "” – “" + id + "”";
  }
  if (count > most_pairs) pairs += " … (" + std::to_string(count) + "×)";
  if (count > 0) notes.push_back({errc::ids_alike, {file}, {pairs}});
}

}  // namespace loopbaan::detail
