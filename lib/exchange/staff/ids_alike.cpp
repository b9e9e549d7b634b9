// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/ids_alike.hpp>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_pairs = 3;  // that are told

/// What is left of an id when capitals and the zeros before a number are taken for nothing.
std::string plain_id(const std::string& id) {
  std::string plain;
  std::ranges::transform(id, std::back_inserter(plain),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const bool is_number = std::ranges::all_of(plain, [](char c) { return c >= '0' && c <= '9'; });
  if (is_number) plain.erase(0, std::min(plain.find_first_not_of('0'), plain.size() - 1));
  return plain;
}

}  // namespace

void note_ids_alike(const cohort& people, const std::string& file, diagnostics& notes) {
  std::unordered_map<std::string, std::size_t> first_of;  // only looked into, never walked
  first_of.reserve(people.size());
  std::size_t count = 0;
  std::string pairs;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const std::string& id = people[row].id();
    const auto [found, is_first] = first_of.try_emplace(plain_id(id), row);
    if (is_first) continue;
    if (++count <= most_pairs) pairs += (pairs.empty() ? "“" : ", “") + people[found->second].id() + "” – “" + id + "”";
  }
  if (count > most_pairs) pairs += " … (" + std::to_string(count) + "×)";
  if (count > 0) notes.push_back({errc::ids_alike, {file}, {pairs}});
}

}  // namespace loopbaan::detail
