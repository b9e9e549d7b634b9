// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <numeric>
#include <vector>

#include <loopbaan/core/text.hpp>
#include <loopbaan/exchange/arrow.hpp>

#include <exchange/arrow/column.hpp>
#include <exchange/arrow/values.hpp>
#include <exchange/staff/survey.hpp>
#include <exchange/staff/table.hpp>
#include <exchange/table/cell.hpp>

namespace loopbaan {
namespace {

using detail::not_sound;

/// RAII for what the interface hands over: released when this is destroyed.
template <class Owned>
struct owner {
  Owned held{};
  owner() = default;
  owner(const owner&) = delete;
  owner& operator=(const owner&) = delete;
  ~owner() { release(); }
  void release() {
    if (held.release != nullptr) held.release(&held);
  }
};

constexpr std::int64_t most_columns = 16'384;
constexpr std::size_t rows_at_a_time = 1024;  // so that there is something to read of each of many columns

/// The rows of all batches of a stream.
class arrow_rows final : public detail::cell_rows {
public:
  arrow_rows(ArrowArrayStream& stream, std::string name, const zone_offsets& zones, detail::diagnostic_list& errors)
      : cell_rows{std::move(name), rows_at_a_time}, zones_{zones}, errors_{errors} {
    stream_.held = stream;
    stream.release = nullptr;  // taken over
    if (stream_.held.release == nullptr)
      throw not_sound{{"de stroom is al gelezen", "the stream has been read already"}};
    check(stream_.held.get_schema(&stream_.held, &schema_.held));
    read_schema();
  }

  [[nodiscard]] bool next() override {
    first_ += static_cast<std::int64_t>(size());
    numbers_.clear();
    if (!errors_.settle()) return false;
    while (numbers_.empty()) {
      while (first_ == rows_)
        if (!next_batch()) return false;
      numbers_.resize(count_people(std::min(most_rows(), static_cast<std::size_t>(rows_ - first_))));
      std::iota(numbers_.begin(), numbers_.end(), last_number_ + 1);
      last_number_ += numbers_.size();
      if (numbers_.empty()) pass_over();
    }
    return true;
  }

  [[nodiscard]] std::size_t rows_ahead() const override { return static_cast<std::size_t>(rows_ - first_); }

  [[nodiscard]] bool take_levels(std::size_t column, detail::level_words& words, std::span<rank> into) override {
    if (is_closed_[column]) return false;
    return columns_[column]->take_levels(first_, static_cast<std::int64_t>(size()), words, into.data());
  }

  void read(std::size_t column) override {
    std::string_view* words = &cells_[column * to_next_column_];
    if (is_closed_[column]) {
      std::fill_n(words, size(), std::string_view{});
      return;
    }
    columns_[column]->read(first_, static_cast<std::int64_t>(size()), words);
    for (std::size_t row = 0; row < size(); ++row) {
      if (words[row].data() == nullptr) words[row] = "";
      if (detail::is_trimmed_ascii(words[row])) continue;
      const std::string_view raw = words[row];
      words[row] = detail::trimmed(raw);
      if (is_utf8(raw)) {
        if (auto remark = trimmed_id(number_of(row), column, raw, words[row])) cell_notes_->gather(*std::move(remark));
        continue;
      }
      words[row] = {};
      (is_used(column) ? errors_ : *cell_notes_)
          .gather(not_text(number_of(row), column, {"gelezen als UTF-8", "read as UTF-8"}));
    }
  }

  /// A column whose type says nothing, or whose moments are of no day.
  [[nodiscard]] std::optional<diagnostic> why_closed(std::size_t column) const override {
    const ArrowSchema& of = *schema_.held.children[column];
    if (!detail::can_read(of))
      return diagnostic{
          errc::arrow_type, header(column), {of.format == nullptr ? "?" : of.format, detail::words_of_type(of)}};
    if (!is_closed_[column]) return std::nullopt;
    return diagnostic{errc::unknown_zone, header(column), {std::string{detail::zone_of(of)}}};
  }

private:
  /// How many of so many rows from the first on are people, before one that is not. O(rows)
  std::size_t count_people(std::size_t most) {
    if (!ids_ || is_closed_[*ids_]) return most;
    std::size_t count = 0;
    while (count < most && kind_at(first_ + static_cast<std::int64_t>(count)) == detail::row_kind::someone) ++count;
    return count;
  }

  /// Passes over the first row, in which nobody stands.
  void pass_over() {
    const detail::row_kind kind = kind_at(first_);
    ++last_number_;
    if (kind != detail::row_kind::blank) leave(kind, last_number_, row_);
    ++first_;
  }

  /// What a row of the batch is about; its cells are in `row_` where that takes more than the number of a person.
  detail::row_kind kind_at(std::int64_t row) {
    if (is_someone(columns_[*ids_]->word(row, room_))) return detail::row_kind::someone;
    const detail::row_kind kind = kind_of_cells(row);
    if (kind != detail::row_kind::perhaps_remark) return kind;
    for (std::int64_t after = row + 1; after < rows_; ++after) {
      const detail::row_kind other = kind_of_cells(after);
      if (other == detail::row_kind::someone) return other;  // people follow it
    }
    read_cells(row);
    return detail::row_kind::remark;
  }

  detail::row_kind kind_of_cells(std::int64_t row) {
    read_cells(row);
    const bool apart = row > 0 && [&] {
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (!is_closed_[i] && !detail::trimmed(columns_[i]->word(row - 1, room_)).empty()) return false;
      return true;
    }();
    return kind_of(row_, apart);
  }

  void read_cells(std::int64_t row) {
    row_.assign(columns_.size(), {});
    rooms_.resize(columns_.size());
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (!is_closed_[i])
        if (const std::string_view word = columns_[i]->word(row, rooms_[i]); is_utf8(word))
          row_[i] = detail::trimmed(word);
  }

  void check(int failure) {
    if (failure == 0) return;
    const char* why = stream_.held.get_last_error(&stream_.held);
    throw not_sound{why == nullptr || !is_utf8(why) ? text{"de stroom brak af", "the stream broke off"} : text{why}};
  }

  void read_schema() {
    const ArrowSchema& schema = schema_.held;
    if (schema.release == nullptr || schema.format == nullptr || std::string_view{schema.format} != "+s" ||
        schema.n_children < 0 || (schema.n_children > 0 && schema.children == nullptr))
      throw not_sound{{"het is geen tabel met kolommen", "it is no table with columns"}};
    if (schema.n_children > most_columns) throw not_sound{{"meer dan 16384 kolommen", "more than 16384 columns"}};
    for (std::int64_t i = 0; i < schema.n_children; ++i) {
      if (schema.children[i] == nullptr) throw not_sound{{"een kolom ontbreekt", "a column is missing"}};
      const char* name = schema.children[i]->name;
      headings_.emplace_back(name == nullptr || !is_utf8(name) ? "" : detail::trimmed(name));
      is_closed_.push_back(!detail::can_read(*schema.children[i]) || !knows(detail::zone_of(*schema.children[i])));
    }
    to_next_column_ = most_rows();
    cells_.resize(headings_.size() * most_rows());
  }

  [[nodiscard]] bool knows(std::string_view zone) const {
    return zone.empty() || detail::fixed_offset(zone) || (is_utf8(zone) && zones_ && zones_(zone, {}));
  }

  bool next_batch() {
    columns_.clear();
    batch_.release();
    batch_.held = {};
    check(stream_.held.get_next(&stream_.held, &batch_.held));
    first_ = rows_ = 0;
    if (batch_.held.release == nullptr) return false;
    const ArrowArray& batch = batch_.held;
    detail::check_counts(batch, 1, false, 0);
    if (batch.n_children != schema_.held.n_children)
      throw not_sound{{"een deel heeft andere kolommen dan de tabel", "a part has other columns than the table"}};
    if (batch.offset != 0 || (batch.buffers[0] != nullptr && batch.null_count != 0))
      throw not_sound{{"een deel begint niet bij het begin, of heeft lege rijen",
                       "a part does not begin at its beginning, or has empty rows"}};
    for (std::int64_t i = 0; i < batch.n_children; ++i) {
      try {
        if (batch.children[i] == nullptr) throw not_sound{{"zij ontbreekt", "it is missing"}};
        const bool is_closed = is_closed_[static_cast<std::size_t>(i)];
        columns_.push_back(
            is_closed ? detail::closed_column(*batch.children[i])
                      : detail::open_column(*schema_.held.children[i], *batch.children[i], batch.length, zones_));
      } catch (const not_sound& found) {
        const std::string name = column_name(static_cast<std::size_t>(i));
        throw not_sound{detail::filled("kolom “{0}”: {1}", "column “{0}”: {1}", {name, found.why})};
      }
    }
    rows_ = batch.length;
    return true;
  }

  const zone_offsets& zones_;
  detail::diagnostic_list& errors_;
  std::vector<bool> is_closed_;  ///< columns of which nothing can be read
  owner<ArrowArrayStream> stream_;
  owner<ArrowSchema> schema_;
  owner<ArrowArray> batch_;
  std::vector<std::unique_ptr<detail::arrow_column>> columns_;
  std::int64_t first_ = 0;  ///< of these rows in the batch
  std::int64_t rows_ = 0;   ///< of the batch
  std::size_t last_number_ = 1;
  std::string room_;
  std::vector<std::string> rooms_;
  std::vector<std::string_view> row_;  ///< cells of a row that was looked at
};

}  // namespace

result<staff> read_staff_arrow(ArrowArrayStream& stream, const framework& fw, const std::string& name,
                               const staff_options& options, const zone_offsets& zones) {
  try {
    detail::diagnostic_list errors{options.most_errors};
    arrow_rows rows{stream, name, zones, errors};
    if (rows.headings().empty()) return diagnostic{errc::empty_file, {name}, {}};
    return detail::read_staff_table(rows, fw, options, errors);
  } catch (const not_sound& found) {
    return diagnostic{errc::not_arrow, {name}, {found.why}};
  }
}

result<table_survey> survey_staff_arrow(ArrowArrayStream& stream, const framework& fw, const std::string& name,
                                        const staff_options& options, const zone_offsets& zones) {
  try {
    detail::diagnostic_list errors{options.most_errors};
    arrow_rows rows{stream, name, zones, errors};
    if (rows.headings().empty()) return diagnostic{errc::empty_file, {name}, {}};
    return detail::survey_rows(rows, fw, options, errors);
  } catch (const not_sound& found) {
    return diagnostic{errc::not_arrow, {name}, {found.why}};
  }
}

}  // namespace loopbaan
