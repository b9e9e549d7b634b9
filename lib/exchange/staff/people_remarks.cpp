// SPDX-License-Identifier: BSL-1.0
#include <exchange/staff/people_remarks.hpp>

#include <algorithm>
#include <chrono>

namespace loopbaan::detail {
namespace {

constexpr std::size_t most_doubles_named = 5;

std::string pointer_of_person(std::size_t row) { return "/people/" + std::to_string(row); }

}  // namespace

bool is_beyond_a_career(date day) noexcept {
  using namespace std::chrono;
  return day.year() < 1940y || day.year() >= 2100y;
}

void people_remarks::look_at_day(const std::optional<date>& day, std::size_t row, const std::string& field) {
  if (!day || !is_beyond_a_career(*day)) return;
  if (unlikely_)
    ++unlikely_->count;
  else
    unlikely_ = {errc::unlikely_day, {{}, pointer_of_person(row) + field}, {print(*day)}};
}

void people_remarks::look_at(const person_draft& who, std::size_t row) {
  look_at_day(who.since, row, "/since");
  for (std::size_t i = 0; i < who.ratings.size(); ++i) {
    const evidence& each = who.ratings[i];
    if (is_rating(each) && !each.rated_by) ++unnamed_;
    if (each.day) look_at_day(each.day, row, "/evidence/" + std::to_string(i) + "/date");
    // Whoever decides for ever writes a last day far away.
    if (each.until && each.until->year() < std::chrono::year{2100})
      look_at_day(each.until, row, "/evidence/" + std::to_string(i) + "/until");
  }
  for (std::size_t i = 1; i < who.done.size(); ++i) {
    const auto before = who.done.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::find(who.done.begin(), before, *before) == before) continue;
    if (!twice_) twice_ = {errc::done_twice, {{}, pointer_of_person(row) + "/done/" + std::to_string(i)}};
    if (++times_ <= most_doubles_named) examples_ += (times_ > 1 ? ", " : "") + who.id;
  }
}

diagnostics people_remarks::take(const std::string& file) {
  diagnostics notes;
  const auto tell = [&](diagnostic note) {
    note.where.file = file;
    notes.push_back(std::move(note));
  };
  if (unlikely_) tell(*std::move(unlikely_));
  if (unnamed_ > 0) tell({errc::rater_not_named, {{}, "/people"}, {std::to_string(unnamed_)}});
  if (twice_) {
    twice_->details = {std::to_string(times_), examples_ + (times_ > most_doubles_named ? ", …" : "")};
    tell(*std::move(twice_));
  }
  return notes;
}

}  // namespace loopbaan::detail
