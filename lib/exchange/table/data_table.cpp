// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/data_table.hpp>

#include <algorithm>

#include <core/refusals.hpp>

namespace loopbaan {
namespace {

data_column::run empty_run(data_column::kind of) {
  switch (of) {
    case data_column::kind::whole:
      return std::vector<std::int64_t>{};
    case data_column::kind::number:
      return std::vector<double>{};
    case data_column::kind::day:
      return day_run{};
    case data_column::kind::text:
      return text_run{};
    case data_column::kind::word:
      return word_run{};
    case data_column::kind::flag:
      break;
  }
  return flag_run{};
}

void set_bit(std::vector<std::uint8_t>& bits, std::size_t row, bool value) {
  if (bits.size() <= row / 8) bits.resize(row / 8 + 1);
  if (value) bits[row / 8] = static_cast<std::uint8_t>(bits[row / 8] | 1u << row % 8);
}

bool bit(const std::vector<std::uint8_t>& bits, std::size_t row) noexcept {
  return (bits[row / 8] >> row % 8 & 1) != 0;
}

std::chrono::sys_days day_of(std::int32_t days) { return std::chrono::sys_days{std::chrono::days{days}}; }

/// The value that a cell holds, or one that stands for none.
template <class Value>
Value value_or_none(const cell_value& cell) {
  if (const Value* found = std::get_if<Value>(&cell)) return *found;
  if (!std::holds_alternative<std::monostate>(cell))
    detail::refuse_value(
        {"een waarde van een andere soort", "a value of another kind"},
        {"een cel van deze kolom", "a cell of this column"},
        {"Geef een waarde van de soort van de kolom, of geen.", "Give a value of the column's kind, or none."});
  return {};
}

/// Puts a value at the end of a run.
struct adder {
  const cell_value& cell;
  std::size_t row;

  void operator()(std::vector<std::int64_t>& to) const { to.push_back(value_or_none<std::int64_t>(cell)); }
  void operator()(std::vector<double>& to) const { to.push_back(value_or_none<double>(cell)); }
  void operator()(day_run& to) const {
    const date none{std::chrono::sys_days{}};
    const bool any = !std::holds_alternative<std::monostate>(cell);
    const date day = any ? value_or_none<date>(cell) : none;
    if (!is_day(day)) detail::refuse({errc::invalid_date, {}, {print(day)}});
    to.days.push_back(static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count()));
  }
  void operator()(text_run& to) const { to.add(value_or_none<std::string_view>(cell)); }
  void operator()(word_run& to) const {
    if (std::holds_alternative<std::monostate>(cell)) {
      to.numbers.push_back(0);  // a placeholder: never read where the value is absent
      return;
    }
    const auto word = value_or_none<std::string_view>(cell);
    if (to.rises && to.known.find(word) == to.known.end())
      detail::refuse_value({"een woord dat niet in de rij staat", "a word that is not among those that rise"},
                           {"een cel van deze kolom", "a cell of this column"},
                           {"Geef een woord uit de rij, of geen.", "Give one of its words, or none."});
    to.add(word);
  }
  void operator()(flag_run& to) const { set_bit(to.bits, row, value_or_none<bool>(cell)); }
};

/// Takes a value out of a run.
struct taker {
  std::size_t row;

  cell_value operator()(const std::vector<std::int64_t>& from) const { return from[row]; }
  cell_value operator()(const std::vector<double>& from) const { return from[row]; }
  cell_value operator()(const day_run& from) const { return date{day_of(from.days[row])}; }
  cell_value operator()(const text_run& from) const { return from[row]; }
  cell_value operator()(const word_run& from) const { return from.words[static_cast<std::size_t>(from.numbers[row])]; }
  cell_value operator()(const flag_run& from) const { return bit(from.bits, row); }
};

}  // namespace

void text_run::add(std::string_view each) {
  bytes += each;
  offsets.push_back(static_cast<std::int64_t>(bytes.size()));
}

std::string_view text_run::operator[](std::size_t i) const {
  detail::require_position(i, size());
  const auto begin = static_cast<std::size_t>(offsets[i]);
  return std::string_view{bytes}.substr(begin, static_cast<std::size_t>(offsets[i + 1]) - begin);
}

void word_run::add(std::string_view each) {
  auto found = known.find(each);
  if (found == known.end()) {
    found = known.emplace(each, static_cast<std::int32_t>(words.size())).first;
    words.add(each);
  }
  numbers.push_back(found->second);
}

data_column::data_column(kind of, std::string name, std::string meaning, std::string unit)
    : name_{std::move(name)}, meaning_{std::move(meaning)}, unit_{std::move(unit)}, values_{empty_run(of)} {}

data_column data_column::of_rising(const std::vector<std::string>& words, std::string name, std::string meaning) {
  data_column made{kind::word, std::move(name), std::move(meaning)};
  auto& run = std::get<word_run>(made.values_);
  for (const std::string& each : words) run.add(each);
  run.numbers.clear();  // the words are known, none has been added yet
  run.rises = true;
  return made;
}

std::vector<std::string> data_column::rising_words() const {
  std::vector<std::string> found;
  const auto* words = std::get_if<word_run>(&values_);
  if (words == nullptr || !words->rises) return found;
  for (std::size_t i = 0; i < words->words.size(); ++i) found.emplace_back(words->words[i]);
  return found;
}

data_column data_column::only(std::span<const std::size_t> rows) const {
  data_column made{static_cast<kind>(values_.index()), name_, meaning_, unit_};
  if (const auto* words = std::get_if<word_run>(&values_); words != nullptr && words->rises)
    made = of_rising(rising_words(), name_, meaning_);
  for (const std::size_t row : rows) made.add((*this)[row]);
  return made;
}

void data_column::add(const cell_value& cell) {
  std::visit([&](auto& held) { adder{cell, size_}(held); }, values_);
  const bool any = !std::holds_alternative<std::monostate>(cell);
  set_bit(present_, size_, any);
  absent_ += any ? 0 : 1;
  ++size_;
}

bool data_column::has(std::size_t row) const {
  detail::require_position(row, size_);
  return bit(present_, row);
}

cell_value data_column::operator[](std::size_t row) const {
  if (!has(row)) return {};
  return std::visit(taker{row}, values_);
}

data_table::data_table(std::vector<data_column> columns)
    : columns_{std::make_shared<const std::vector<data_column>>(std::move(columns))} {
  for (const data_column& each : *columns_)
    detail::require_size(each.size(), rows(), {"rijen van een kolom", "rows of a column"});
}

std::optional<std::size_t> data_table::find(std::string_view name) const noexcept {
  const auto found = std::ranges::find(*columns_, name, &data_column::name);
  if (found == columns_->end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns_->begin());
}

}  // namespace loopbaan
