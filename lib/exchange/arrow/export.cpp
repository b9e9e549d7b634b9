// SPDX-License-Identifier: BSL-1.0
#include <cerrno>
#include <cstring>
#include <exception>

#include <loopbaan/exchange/arrow.hpp>

namespace loopbaan {
namespace {

/// Children that are released with what holds them, unless a consumer has taken them over: also when the memory runs
/// out before all of them are there.
template <class Exported>
struct children_of {
  std::vector<Exported> each = {};
  std::vector<Exported*> pointers = {};
  Exported dictionary = {};

  children_of() = default;
  children_of(const children_of&) = delete;
  children_of& operator=(const children_of&) = delete;
  ~children_of() {
    for (Exported& child : each)
      if (child.release != nullptr) child.release(&child);
    if (dictionary.release != nullptr) dictionary.release(&dictionary);
  }
  Exported** point() {
    for (Exported& child : each) pointers.push_back(&child);
    return pointers.empty() ? nullptr : pointers.data();
  }
  Exported* words() { return dictionary.release == nullptr ? nullptr : &dictionary; }
};

/// What an exported schema points into.
struct held_schema {
  std::string format;
  std::string name;
  std::string metadata;
  children_of<ArrowSchema> children = {};
};

/// What an exported array points into; `table` keeps the buffers alive.
struct held_array {
  data_table table;
  std::vector<const void*> buffers = {};
  children_of<ArrowArray> children = {};
};

template <class Exported, class Held>
void release(Exported* each) {
  Held* held = static_cast<Held*>(each->private_data);
  each->release = nullptr;
  delete held;
}

void append_number(std::string& to, std::size_t value) {
  const auto number = static_cast<std::int32_t>(value);
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  to.append(bytes, sizeof number);
}

/// Pairs of key and value in the form of the specification: counts and lengths as 32-bit numbers, then the bytes.
std::string metadata_of(const data_column& column) {
  std::vector<std::pair<std::string_view, std::string_view>> pairs{{"meaning", column.meaning()}};
  if (!column.unit().empty()) pairs.emplace_back("unit", column.unit());
  std::string made;
  append_number(made, pairs.size());
  for (const auto& [key, value] : pairs) {
    append_number(made, key.size());
    made += key;
    append_number(made, value.size());
    made += value;
  }
  return made;
}

const char* format_of(const data_column& column) {
  constexpr const char* formats[] = {"l", "g", "tdD", "U", "i", "b"};  // in the order of data_column::run
  return formats[column.values().index()];
}

void finish(ArrowSchema& out, std::unique_ptr<held_schema> held) {
  ArrowSchema** const children = held->children.point();
  out = {};
  out.format = held->format.c_str();
  out.name = held->name.c_str();
  out.metadata = held->metadata.empty() ? nullptr : held->metadata.data();
  out.flags = ARROW_FLAG_NULLABLE;
  out.n_children = static_cast<std::int64_t>(held->children.each.size());
  out.children = children;
  out.dictionary = held->children.words();
  out.release = &release<ArrowSchema, held_schema>;
  out.private_data = held.release();
}

void finish(ArrowArray& out, std::size_t length, std::size_t absent, std::unique_ptr<held_array> held) {
  ArrowArray** const children = held->children.point();
  out = {};
  out.length = static_cast<std::int64_t>(length);
  out.null_count = static_cast<std::int64_t>(absent);
  out.n_buffers = static_cast<std::int64_t>(held->buffers.size());
  out.buffers = held->buffers.data();
  out.n_children = static_cast<std::int64_t>(held->children.each.size());
  out.children = children;
  out.dictionary = held->children.words();
  out.release = &release<ArrowArray, held_array>;
  out.private_data = held.release();
}

void export_field(const data_column& column, ArrowSchema& out) {
  auto held = std::unique_ptr<held_schema>(new held_schema{format_of(column), column.name(), metadata_of(column)});
  const auto* words = std::get_if<word_run>(&column.values());
  if (words != nullptr) finish(held->children.dictionary, std::unique_ptr<held_schema>(new held_schema{"U", "", ""}));
  finish(out, std::move(held));
  if (words != nullptr && words->rises) out.flags |= ARROW_FLAG_DICTIONARY_ORDERED;
}

void add_text(std::vector<const void*>& buffers, const text_run& text) {
  buffers.push_back(text.offsets.data());
  buffers.push_back(text.bytes.data());
}

void export_values(const data_table& table, std::size_t at, ArrowArray& out) {
  const data_column& column = table.columns()[at];
  auto held = std::unique_ptr<held_array>(new held_array{table});
  held->buffers.push_back(column.present());
  if (const auto* whole = std::get_if<std::vector<std::int64_t>>(&column.values()))
    held->buffers.push_back(whole->data());
  else if (const auto* number = std::get_if<std::vector<double>>(&column.values()))
    held->buffers.push_back(number->data());
  else if (const auto* days = std::get_if<day_run>(&column.values()))
    held->buffers.push_back(days->days.data());
  else if (const auto* flags = std::get_if<flag_run>(&column.values()))
    held->buffers.push_back(flags->bits.data());
  else if (const auto* text = std::get_if<text_run>(&column.values()))
    add_text(held->buffers, *text);
  else if (const auto* words = std::get_if<word_run>(&column.values())) {
    held->buffers.push_back(words->numbers.data());
    auto of_words = std::unique_ptr<held_array>(new held_array{table});
    of_words->buffers.push_back(nullptr);
    add_text(of_words->buffers, words->words);
    finish(held->children.dictionary, words->words.size(), 0, std::move(of_words));
  }
  finish(out, column.size(), column.absent(), std::move(held));
}

/// A stream that gives one batch, the whole table.
struct held_stream {
  data_table table;
  bool given = false;
};

held_stream& of(ArrowArrayStream* stream) { return *static_cast<held_stream*>(stream->private_data); }

/// Turns exceptions (memory may run out) into the error codes of the interface.
template <class Function>
int attempt(Function give) {
  try {
    give();
    return 0;
  } catch (const std::exception&) {
    return ENOMEM;
  }
}

}  // namespace

void export_schema(const data_table& table, ArrowSchema& out) {
  auto held = std::unique_ptr<held_schema>(new held_schema{"+s", "", ""});
  held->children.each.resize(table.columns().size());
  for (std::size_t i = 0; i < table.columns().size(); ++i) export_field(table.columns()[i], held->children.each[i]);
  finish(out, std::move(held));
  out.flags = 0;
}

void export_array(const data_table& table, ArrowArray& out) {
  auto held = std::unique_ptr<held_array>(new held_array{table});
  held->buffers.push_back(nullptr);
  held->children.each.resize(table.columns().size());
  for (std::size_t i = 0; i < table.columns().size(); ++i) export_values(table, i, held->children.each[i]);
  finish(out, table.rows(), 0, std::move(held));
}

void export_column(const data_table& table, std::size_t column, ArrowSchema& schema, ArrowArray& array) {
  detail::require_position(column, table.columns().size());
  export_field(table.columns()[column], schema);
  export_values(table, column, array);
}

void export_stream(const data_table& table, ArrowArrayStream& out) {
  out = {};
  out.get_schema = [](ArrowArrayStream* self, ArrowSchema* schema) {
    return attempt([&] { export_schema(of(self).table, *schema); });
  };
  out.get_next = [](ArrowArrayStream* self, ArrowArray* array) {
    *array = {};
    if (of(self).given) return 0;
    of(self).given = true;
    return attempt([&] { export_array(of(self).table, *array); });
  };
  out.get_last_error = [](ArrowArrayStream*) -> const char* { return nullptr; };
  out.release = [](ArrowArrayStream* self) {
    delete &of(self);
    self->release = nullptr;
  };
  out.private_data = new held_stream{table};
}

}  // namespace loopbaan
