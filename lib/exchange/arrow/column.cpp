// SPDX-License-Identifier: BSL-1.0
#include <exchange/arrow/column.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <type_traits>

#include <exchange/arrow/values.hpp>
#include <exchange/table/cell.hpp>

namespace loopbaan::detail {
namespace {

constexpr std::int64_t most_rows = std::int64_t{1} << 40;  // so that sums of counts stay within 64 bits

void require(bool sound, const char* nl, const char* en) {
  if (!sound) throw not_sound{{nl, en}};
}

template <class Number>
class number_column final : public arrow_column {
public:
  explicit number_column(const ArrowArray& array) : arrow_column{array} {}

  bool take_levels(std::int64_t first, std::int64_t rows, level_words& words, rank* into) override {
    const Number* values = buffer<Number>(1);
    if (present() == nullptr && are_ranks(values + array_.offset + first, rows, words.ranks_as_numbers(), into))
      return true;
    const number_levels& levels = words.numbers();
    return take(first, rows, into, [&](std::int64_t i) { return levels[position_of(values[i])]; });
  }

private:
  /// Writes numbers below `behind_last`, in a loop without branches, which compilers vectorise; false where one is not
  /// below it.
  static bool are_ranks(const Number* values, std::int64_t count, std::size_t behind_last, rank* into) {
    if constexpr (std::is_integral_v<Number>) {
      std::make_unsigned_t<Number> highest = 0;  // a number below zero becomes a high one
      for (std::int64_t i = 0; i < count; ++i) {
        highest = std::max(highest, static_cast<std::make_unsigned_t<Number>>(values[i]));
        into[i] = static_cast<rank>(values[i]);
      }
      return highest < behind_last;
    }
    return false;
  }

  std::string_view words(std::int64_t position, std::string& room) override {
    const Number value = buffer<Number>(1)[position];
    if constexpr (std::is_floating_point_v<Number>)
      if (std::isnan(value)) return {};
    std::array<char, 400> digits{};
    const auto put = [&](auto... form) {
      return std::to_chars(digits.data(), digits.data() + digits.size(), value, form...).ptr;
    };
    if constexpr (std::is_floating_point_v<Number>)
      return room.assign(digits.data(), put(std::chars_format::fixed));  // 100000, not 1e+05
    else
      return room.assign(digits.data(), put());
  }
};

class flag_column final : public arrow_column {
public:
  explicit flag_column(const ArrowArray& array) : arrow_column{array} {}

private:
  std::string_view words(std::int64_t position, std::string&) override {
    return is_set(buffer<std::uint8_t>(1), position) ? "true" : "false";
  }
};

class decimal_column final : public arrow_column {
public:
  decimal_column(const ArrowArray& array, decimal_type type) : arrow_column{array}, type_{type} {}

private:
  std::string_view words(std::int64_t position, std::string& room) override {
    write_decimal(type_, buffer<std::uint8_t>(1) + static_cast<std::size_t>(position) * type_.bytes, room);
    return room;
  }
  decimal_type type_;
};

class half_column final : public arrow_column {
public:
  explicit half_column(const ArrowArray& array) : arrow_column{array} {}

private:
  std::string_view words(std::int64_t position, std::string& room) override {
    return room = half_words(buffer<std::uint16_t>(1)[position]);
  }
};

/// Dates, counted in units of 1/`per_day` day.
template <class Number>
class day_column final : public arrow_column {
public:
  day_column(const ArrowArray& array, std::int64_t per_day) : arrow_column{array}, per_day_{per_day} {}

private:
  std::string_view words(std::int64_t position, std::string& room) override {
    const std::int64_t moment = buffer<Number>(1)[position];
    return room = day_words(day_after_epoch(moment / per_day_ - (moment % per_day_ < 0 ? 1 : 0)), moment);
  }
  std::int64_t per_day_;
};

/// Timestamps, reduced to the day in their own time zone.
class moment_column final : public arrow_column {
public:
  moment_column(const ArrowArray& array, moment_type type, const zone_offsets& zones)
      : arrow_column{array}, days_{type, zones} {}

private:
  std::string_view words(std::int64_t position, std::string& room) override {
    const std::int64_t moment = buffer<std::int64_t>(1)[position];
    return room = day_words(days_.day_of(moment), moment);
  }
  local_days days_;
};

template <class Offset>
class text_column final : public arrow_column {
public:
  text_column(const ArrowArray& array, std::int64_t rows) : arrow_column{array} {
    if (rows == 0) return;
    const Offset* offsets = buffer<Offset>(1);
    require(offsets != nullptr, "de verwijzingen naar de tekst ontbreken", "the offsets of its text are missing");
    const std::int64_t first = array.offset;
    require(offsets[first] >= 0, "een verwijzing ligt buiten de tekst", "an offset lies outside its text");
    for (std::int64_t i = first; i < first + rows; ++i)
      require(offsets[i] <= offsets[i + 1], "een verwijzing ligt buiten de tekst", "an offset lies outside its text");
    require(buffer<char>(2) != nullptr || offsets[first + rows] == 0, "de tekst ontbreekt", "its text is missing");
  }

private:
  std::string_view words(std::int64_t position, std::string&) override {
    const Offset* offsets = buffer<Offset>(1);
    const auto begin = static_cast<std::size_t>(offsets[position]);
    const auto length = static_cast<std::size_t>(offsets[position + 1]) - begin;
    return length == 0 ? std::string_view{""} : std::string_view{buffer<char>(2) + begin, length};
  }
};

/// Texts as views of 16 bytes: the length, and then the text, or its beginning, buffer and offset.
class view_column final : public arrow_column {
public:
  view_column(const ArrowArray& array, std::int64_t rows) : arrow_column{array} {
    if (rows == 0) return;
    require(buffer<char>(1) != nullptr, "de verwijzingen naar de tekst ontbreken",
            "the offsets of its text are missing");
    const std::int64_t texts = array.n_buffers - 3;
    const auto* sizes = buffer<std::int64_t>(array.n_buffers - 1);
    require(texts == 0 || sizes != nullptr, "de lengten van de tekst ontbreken", "the lengths of its text are missing");
    for (std::int64_t i = array.offset; i < array.offset + rows; ++i) {
      if (array.buffers[0] != nullptr && !is_set(buffer<std::uint8_t>(0), i)) continue;
      const view each = read(i);
      require(each.length >= 0, "een tekst heeft een lengte onder nul", "a text has a length below zero");
      if (each.length <= 12) continue;
      require(each.buffer >= 0 && each.buffer < texts && array.buffers[2 + each.buffer] != nullptr &&
                  each.offset >= 0 && std::int64_t{each.offset} + each.length <= sizes[each.buffer],
              "een verwijzing ligt buiten de tekst", "an offset lies outside its text");
    }
  }

private:
  struct view {
    std::int32_t length;
    char beginning[4];
    std::int32_t buffer;
    std::int32_t offset;
  };
  [[nodiscard]] view read(std::int64_t i) const {
    view made;
    std::memcpy(&made, buffer<char>(1) + i * 16, sizeof made);
    return made;
  }
  std::string_view words(std::int64_t position, std::string&) override {
    const view each = read(position);
    const auto length = static_cast<std::size_t>(each.length);
    if (each.length <= 12) return {buffer<char>(1) + position * 16 + 4, length};
    return {buffer<char>(2 + each.buffer) + each.offset, length};
  }
};

class empty_column final : public arrow_column {
public:
  explicit empty_column(const ArrowArray& array) : arrow_column{array} {}

private:
  std::string_view words(std::int64_t, std::string&) override { return {}; }
};

/// Dictionary-encoded: indices into another column.
template <class Number>
class word_column final : public arrow_column {
public:
  word_column(const ArrowArray& array, std::int64_t rows, std::unique_ptr<arrow_column> words, std::int64_t count)
      : arrow_column{array}, words_{std::move(words)}, count_{count} {
    const auto* numbers = buffer<Number>(1);
    for (std::int64_t i = array.offset; i < array.offset + rows; ++i) {
      if (array.buffers[0] != nullptr && !is_set(buffer<std::uint8_t>(0), i)) continue;
      require(std::cmp_greater_equal(numbers[i], 0) && std::cmp_less(numbers[i], count),
              "een nummer ligt buiten de woordenlijst", "a number lies outside its dictionary");
    }
  }

  bool take_levels(std::int64_t first, std::int64_t rows, level_words& words, rank* into) override {
    constexpr std::int64_t most = 1 << 16;  // longer lists are hardly of levels, and may be longer than memory
    if (count_ > most) return false;
    if (read_by_ != &words) read_list(words);
    const Number* numbers = buffer<Number>(1);
    return take(first, rows, into, [&](std::int64_t i) { return says_[static_cast<std::size_t>(numbers[i])]; });
  }

private:
  std::string_view words(std::int64_t position, std::string& room) override {
    return words_->word(static_cast<std::int64_t>(buffer<Number>(1)[position]), room);
  }
  void read_list(level_words& words) {
    says_.clear();
    std::string room;
    for (std::int64_t i = 0; i < count_; ++i) {
      const std::string_view word = words_->word(i, room);
      says_.push_back(is_utf8(word) ? words.read(trimmed(word)) : no_level);
    }
    read_by_ = &words;
  }

  std::unique_ptr<arrow_column> words_;
  std::int64_t count_;                    ///< of the words
  std::vector<level_said> says_ = {};     ///< what each of them says,
  const level_words* read_by_ = nullptr;  ///< in the eyes of these
};

template <template <class> class Column, class... Arguments>
std::unique_ptr<arrow_column> of_whole(char format, Arguments&&... arguments) {
  const auto make = [&]<class Number>() -> std::unique_ptr<arrow_column> {
    return std::make_unique<Column<Number>>(std::forward<Arguments>(arguments)...);
  };
  switch (format) {
    case 'c':
      return make.template operator()<std::int8_t>();
    case 'C':
      return make.template operator()<std::uint8_t>();
    case 's':
      return make.template operator()<std::int16_t>();
    case 'S':
      return make.template operator()<std::uint16_t>();
    case 'i':
      return make.template operator()<std::int32_t>();
    case 'I':
      return make.template operator()<std::uint32_t>();
    case 'l':
      return make.template operator()<std::int64_t>();
    case 'L':
      return make.template operator()<std::uint64_t>();
    default:
      return nullptr;
  }
}

bool is_whole(std::string_view format) {
  return format.size() == 1 && std::string_view{"cCsSiIlL"}.find(format[0]) != std::string_view::npos;
}

}  // namespace

std::string_view arrow_column::word(std::int64_t row, std::string& room) {
  const std::int64_t position = array_.offset + row;
  if (const std::uint8_t* bits = present(); bits != nullptr && !is_set(bits, position)) return {};
  return words(position, room);
}

void arrow_column::read(std::int64_t first, std::int64_t rows, std::string_view* into) {
  rooms_.resize(std::max(rooms_.size(), static_cast<std::size_t>(rows)));
  for (std::int64_t i = 0; i < rows; ++i) into[i] = word(first + i, rooms_[static_cast<std::size_t>(i)]);
}

bool arrow_column::take_levels(std::int64_t, std::int64_t, level_words&, rank*) { return false; }

void check_counts(const ArrowArray& array, std::int64_t buffers, bool variadic, std::int64_t rows) {
  require(array.release != nullptr, "een deel is al vrijgegeven", "a part of it was released already");
  require(array.length >= 0 && array.length <= most_rows && array.offset >= 0 && array.offset <= most_rows,
          "een lengte of begin kan niet", "a length or an offset is not possible");
  require(array.null_count >= -1 && array.null_count <= array.length, "het aantal lege cellen kan niet",
          "the number of empty cells is not possible");
  require(array.length >= rows, "een kolom is korter dan de tabel", "a column is shorter than the table");
  require(variadic ? array.n_buffers >= buffers : array.n_buffers == buffers,
          "een kolom heeft niet de buffers die zij hoort te hebben",
          "a column does not have the buffers that it should have");
  require(array.n_buffers == 0 || array.buffers != nullptr, "de buffers ontbreken", "the buffers are missing");
  require(array.n_children >= 0 && (array.n_children == 0 || array.children != nullptr), "de delen ontbreken",
          "the parts are missing");
}

std::unique_ptr<arrow_column> closed_column(const ArrowArray& array) { return std::make_unique<empty_column>(array); }

bool can_read(const ArrowSchema& schema) {
  const std::string_view format = schema.format == nullptr ? "" : schema.format;
  if (schema.dictionary != nullptr)
    return is_whole(format) && schema.dictionary->dictionary == nullptr && can_read(*schema.dictionary);
  for (const std::string_view known : {"n", "b", "e", "f", "g", "u", "U", "vu", "tdD", "tdm"})
    if (format == known) return true;
  return is_whole(format) || moment_of(format) || decimal_of(format);
}

std::string_view zone_of(const ArrowSchema& schema) {
  if (schema.dictionary != nullptr) return zone_of(*schema.dictionary);
  const auto moment = moment_of(schema.format);
  return moment ? moment->zone : std::string_view{};
}

std::unique_ptr<arrow_column> open_column(const ArrowSchema& schema, const ArrowArray& array, std::int64_t rows,
                                          const zone_offsets& zones) {
  const std::string_view format = schema.format;
  if (format == "n") {
    check_counts(array, 0, true, rows);  // by the specification it has no buffers; some libraries give one
    return std::make_unique<empty_column>(array);
  }
  const bool is_text = format == "u" || format == "U";
  check_counts(array, is_text || format == "vu" ? 3 : 2, format == "vu", rows);
  require(array.null_count <= 0 || array.buffers[0] != nullptr, "er zijn lege cellen, maar niet gezegd welke",
          "there are empty cells, but not said which");
  if (format == "u") return std::make_unique<text_column<std::int32_t>>(array, rows);
  if (format == "U") return std::make_unique<text_column<std::int64_t>>(array, rows);
  if (format == "vu") return std::make_unique<view_column>(array, rows);
  require(rows == 0 || array.buffers[1] != nullptr, "de waarden ontbreken", "the values are missing");
  if (schema.dictionary != nullptr) {
    require(array.dictionary != nullptr, "de woordenlijst ontbreekt", "the dictionary is missing");
    const std::int64_t count = array.dictionary->length;
    auto words = open_column(*schema.dictionary, *array.dictionary, count, zones);
    return of_whole<word_column>(format[0], array, rows, std::move(words), count);
  }
  if (format == "b") return std::make_unique<flag_column>(array);
  if (format == "e") return std::make_unique<half_column>(array);
  if (const auto type = decimal_of(format)) return std::make_unique<decimal_column>(array, *type);
  if (format == "f") return std::make_unique<number_column<float>>(array);
  if (format == "g") return std::make_unique<number_column<double>>(array);
  if (format == "tdD") return std::make_unique<day_column<std::int32_t>>(array, 1);
  if (format == "tdm") return std::make_unique<day_column<std::int64_t>>(array, 86'400'000);
  if (const auto type = moment_of(format)) return std::make_unique<moment_column>(array, *type, zones);
  return of_whole<number_column>(format[0], array);
}

}  // namespace loopbaan::detail
