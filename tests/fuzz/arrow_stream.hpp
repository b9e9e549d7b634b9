// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <loopbaan/exchange/arrow.hpp>

namespace loopbaan::fuzz {

/// A table as an Arrow stream of one batch, drawn from bytes. Each buffer is as long as the interface says that it is,
/// and an allocation of its own, so that a step beyond it is found; all else may lie.
class arrow_stream {
public:
  arrow_stream(const std::uint8_t* bytes, std::size_t size) : bytes_{bytes}, left_{size} {
    rows_ = draw() % 12;
    for (std::size_t columns = 1 + draw() % 5; columns > 0; --columns) add_column();
    for (auto& each : schemas_) schema_pointers_.push_back(&each);
    for (auto& each : arrays_) array_pointers_.push_back(&each);
  }

  /// The stream; it must not outlive this.
  [[nodiscard]] ArrowArrayStream stream() {
    return {
        [](ArrowArrayStream* from, ArrowSchema* out) { return of(from)->give_schema(*out); },
        [](ArrowArrayStream* from, ArrowArray* out) { return of(from)->give_array(*out); },
        [](ArrowArrayStream*) -> const char* { return "drawn"; },
        [](ArrowArrayStream* from) { --of(from)->held_, from->release = nullptr; },
        (++held_, this),
    };
  }

  [[nodiscard]] bool released() const noexcept { return held_ == 0; }

private:
  static arrow_stream* of(ArrowArrayStream* from) { return static_cast<arrow_stream*>(from->private_data); }

  std::uint8_t draw() {
    if (left_ == 0) return 0;
    --left_;
    return *bytes_++;
  }

  const void* buffer(std::size_t size) {
    auto& made = buffers_.emplace_back(new std::uint8_t[size]);
    for (std::size_t i = 0; i < size; ++i) made[i] = draw();
    return made.get();
  }

  /// Offsets that mostly rise by little, and a text as long as the highest.
  template <class Offset>
  void add_text(std::vector<const void*>& into, std::size_t rows) {
    auto& made = buffers_.emplace_back(new std::uint8_t[(rows + 1) * sizeof(Offset)]);
    auto* offsets = reinterpret_cast<Offset*>(made.get());
    Offset at = 0;
    Offset highest = 0;
    for (std::size_t i = 0; i <= rows; ++i) {
      offsets[i] = at;
      highest = std::max(highest, at);
      at = static_cast<Offset>(at + static_cast<std::int8_t>(draw()) % 16);
    }
    into.push_back(offsets);
    into.push_back(buffer(static_cast<std::size_t>(highest)));
  }

  void add_column() {
    static constexpr const char* headings[] = {
        "persoon", "fase", "klassenmanagement", "ouders", "since", "fte", "done", "school", "niveau", "datum",
        "zomaar",  ""};
    static constexpr const char* formats[] = {
        "u", "U",   "c",   "C",    "s",          "S",  "i", "I",     "l", "L", "f",  "g",
        "b", "tdD", "tdm", "tsm:", "tsn:+02:00", "vu", "n", "d:9,2", "z", "e", "+l", "?"};
    std::vector<const void*> buffers;
    const char* heading = headings[draw() % std::size(headings)];
    const char* format = formats[draw() % std::size(formats)];
    const bool has_absent = draw() % 2 == 1;
    buffers.push_back(has_absent ? buffer((rows_ + 7) / 8) : nullptr);
    const std::string_view type{format};
    const bool coded = draw() % 4 == 0 && (type == "c" || type == "s" || type == "i" || type == "C");
    if (type == "u" || type == "z")
      add_text<std::int32_t>(buffers, rows_);
    else if (type == "U")
      add_text<std::int64_t>(buffers, rows_);
    else if (type == "n")
      buffers.clear();
    else if (type == "vu") {
      buffers.push_back(views());
      buffers.push_back(sizes());
    } else
      buffers.push_back(buffer(type == "b" ? (rows_ + 7) / 8 : rows_ * 16));
    ArrowSchema& schema =
        schemas_.emplace_back(ArrowSchema{format, heading, nullptr, ARROW_FLAG_NULLABLE, 0, nullptr, nullptr,
                                          [](ArrowSchema* each) { each->release = nullptr; }, nullptr});
    const auto nulls = has_absent ? static_cast<std::int8_t>(draw()) : 0;
    ArrowArray& array = arrays_.emplace_back(array_of(buffers, static_cast<std::int64_t>(rows_)));
    array.null_count = draw() % 8 == 0 ? nulls : (has_absent ? -1 : 0);
    if (!coded) return;
    std::vector<const void*> words{nullptr};
    const std::size_t entries = draw() % 6;
    add_text<std::int32_t>(words, entries);
    schema.dictionary = &dictionary_schemas_.emplace_back(ArrowSchema{
        "u", "", nullptr, 0, 0, nullptr, nullptr, [](ArrowSchema* each) { each->release = nullptr; }, nullptr});
    array.dictionary = &dictionaries_.emplace_back(array_of(words, static_cast<std::int64_t>(entries)));
  }

  /// Short texts within the view itself; a length that does not fit there would name a buffer that is not there.
  const void* views() {
    auto& made = buffers_.emplace_back(new std::uint8_t[rows_ * 16]());
    for (std::size_t i = 0; i < rows_; ++i) {
      made[i * 16] = draw();
      for (std::size_t k = 4; k < 16; ++k) made[i * 16 + k] = draw();
    }
    return made.get();
  }
  const void* sizes() { return buffers_.emplace_back(new std::uint8_t[1]).get(); }

  ArrowArray array_of(const std::vector<const void*>& buffers, std::int64_t length) {
    auto& kept = buffer_lists_.emplace_back(buffers);
    return {length,
            0,
            0,
            static_cast<std::int64_t>(kept.size()),
            0,
            kept.data(),
            nullptr,
            nullptr,
            [](ArrowArray* each) { each->release = nullptr; },
            nullptr};
  }

  int give_schema(ArrowSchema& out) {
    ++held_;
    out = {"+s",
           "",
           nullptr,
           0,
           static_cast<std::int64_t>(schemas_.size()),
           schema_pointers_.data(),
           nullptr,
           [](ArrowSchema* each) { --static_cast<arrow_stream*>(each->private_data)->held_, each->release = nullptr; },
           this};
    return 0;
  }

  int give_array(ArrowArray& out) {
    out = {};
    if (given_) return 0;
    given_ = true;
    ++held_;
    out = {static_cast<std::int64_t>(rows_),
           0,
           0,
           1,
           static_cast<std::int64_t>(arrays_.size()),
           &no_buffer_,
           array_pointers_.data(),
           nullptr,
           [](ArrowArray* each) { --static_cast<arrow_stream*>(each->private_data)->held_, each->release = nullptr; },
           this};
    return 0;
  }

  const std::uint8_t* bytes_;
  std::size_t left_;
  std::size_t rows_ = 0;
  int held_ = 0;  ///< stream, schema and array that have been given and not yet released
  bool given_ = false;
  const void* no_buffer_ = nullptr;
  std::deque<std::unique_ptr<std::uint8_t[]>> buffers_;
  std::deque<std::vector<const void*>> buffer_lists_;
  std::deque<ArrowSchema> schemas_, dictionary_schemas_;
  std::deque<ArrowArray> arrays_, dictionaries_;
  std::vector<ArrowSchema*> schema_pointers_;
  std::vector<ArrowArray*> array_pointers_;
};

}  // namespace loopbaan::fuzz
