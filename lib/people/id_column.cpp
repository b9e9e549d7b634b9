// SPDX-License-Identifier: BSL-1.0
#include <people/id_column.hpp>

#include <algorithm>
#include <limits>
#include <stdexcept>

#include <boost/sort/pdqsort/pdqsort.hpp>

namespace loopbaan::detail {
namespace {

/// The first eight letters, or as many as there are, as a number that sorts as they do.
std::uint64_t key_of(std::string_view letters) noexcept {
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < sizeof key; ++i)
    key = key << 8 | (i < letters.size() ? static_cast<unsigned char>(letters[i]) : 0u);
  return key;
}

}  // namespace

void id_column::reserve(std::size_t rows) { end_.reserve(size() + rows); }

void id_column::add_rows(std::span<const std::string_view> ids) {
  if (text_.empty() && !ids.empty()) {  // the others will be about as long as these, and none that is sound is longer
    constexpr std::size_t longest = 128;
    std::size_t letters = 0;
    for (const std::string_view id : ids) letters += id.size();
    text_.reserve(std::min((letters + ids.size() - 1) / ids.size(), longest) * end_.capacity());
  }
  for (const std::string_view id : ids) {
    if (id.size() > std::numeric_limits<std::uint32_t>::max() - text_.size())
      throw std::length_error{"the ids of all people together take more than 4 GiB"};
    text_ += id;
    end_.push_back(static_cast<std::uint32_t>(text_.size()));
  }
}

std::vector<duplicate_rows> id_column::index() {
  text_.shrink_to_fit();
  end_.shrink_to_fit();
  std::size_t rising = std::min<std::size_t>(size(), 1);  // length of the sorted prefix
  while (rising < size() && (*this)[rising - 1] < (*this)[rising]) ++rising;
  if (rising == size()) return {};

  std::vector<keyed_row> rows = keyed_rows();
  // Sorts by keys first, since comparing numbers is branch-free, and then by whole ids what has equal keys.
  boost::sort::pdqsort_branchless(rows.begin(), rows.end(),
                                  [](const keyed_row& a, const keyed_row& b) { return a.key < b.key; });
  std::vector<duplicate_rows> duplicates;
  for (auto first = rows.begin(); first != rows.end();) {
    const auto behind = std::find_if(first, rows.end(), [&](const keyed_row& each) { return each.key != first->key; });
    if (behind - first > 1) settle({first, behind}, duplicates);
    first = behind;
  }
  std::ranges::sort(duplicates, {}, &duplicate_rows::second);
  by_id_.reserve(size());
  for (const keyed_row& each : rows) by_id_.push_back(each.row);
  return duplicates;
}

std::vector<id_column::keyed_row> id_column::keyed_rows() const {
  std::string_view shared = (*this)[0];
  for (std::size_t row = 1; row < size(); ++row)
    if (const std::string_view id = (*this)[row]; !id.starts_with(shared))
      shared = {shared.begin(), std::ranges::mismatch(shared, id).in1};
  std::vector<keyed_row> rows;
  rows.reserve(size());
  for (std::size_t row = 0; row < size(); ++row) {
    const std::string_view rest = (*this)[row].substr(shared.size());
    rows.push_back({key_of(rest), static_cast<std::uint32_t>(row)});
  }
  return rows;
}

/// Sorts rows with equal keys by their whole ids; duplicates are among those.
void id_column::settle(std::span<keyed_row> rows, std::vector<duplicate_rows>& duplicates) const {
  std::ranges::sort(rows, [&](const keyed_row& a, const keyed_row& b) {
    const auto order = (*this)[a.row] <=> (*this)[b.row];
    return order != 0 ? order < 0 : a.row < b.row;
  });
  std::uint32_t first = rows.front().row;
  for (const keyed_row& each : rows.subspan(1)) {
    const std::string_view id = (*this)[each.row];
    if (id != (*this)[first])
      first = each.row;
    else if (!id.empty())
      duplicates.push_back({first, each.row});
  }
}

std::optional<std::size_t> id_column::find(std::string_view id) const {
  std::size_t first = 0;
  std::size_t behind = size();
  while (first < behind) {
    const std::size_t middle = first + (behind - first) / 2;
    if ((*this)[row_at(middle)] < id)
      first = middle + 1;
    else
      behind = middle;
  }
  if (first == size() || (*this)[row_at(first)] != id) return std::nullopt;
  return row_at(first);
}

}  // namespace loopbaan::detail
