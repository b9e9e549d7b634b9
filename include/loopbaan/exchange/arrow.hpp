// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <loopbaan/exchange/data_table.hpp>
#include <loopbaan/exchange/staff.hpp>

// The C data and stream interfaces of Apache Arrow, as their specification gives them for anyone to copy; the guards
// keep them from being declared twice beside another library that does.
extern "C" {

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};

#endif
}

namespace loopbaan {

/// Gives a table to whoever reads Arrow. Numbers and words are not copied: what is given out keeps the table alive
/// until it is released, in any thread. Each field has its meaning and unit as metadata. O(columns). Source:
/// https://arrow.apache.org/docs/format/CDataInterface.html, CStreamInterface.html
/// @post the caller owns `out`, and calls its release
void export_schema(const data_table&, ArrowSchema& out);
void export_array(const data_table&, ArrowArray& out);
void export_stream(const data_table&, ArrowArrayStream& out);

/// One column alone. @throws error 430 no_such_position
void export_column(const data_table&, std::size_t column, ArrowSchema& schema, ArrowArray& array);

/// How far a zone such as "Europe/Amsterdam" is ahead of UTC at a moment; none where the zone is not known.
using zone_offsets =
    std::function<std::optional<std::chrono::seconds>(std::string_view zone, std::chrono::sys_seconds moment)>;

/// Reads a staff table that comes as Arrow: otherwise as read_staff from a CSV file of the same cells, row 1 being the
/// header. Columns may be text, whole, broken or decimal numbers, yes/no, days or moments, also as dictionaries;
/// nothing and NaN mean unknown. A column that is not used may be of any type: what cannot be kept of it is noted
/// (844).
///
/// Of a moment the day counts, in its own zone: without zone as it stands; with a fixed one ("UTC", "+01:00") by that;
/// with a named one by `zones`, for this library has no database of time zones.
///
/// Takes over the stream, and releases it. Foreign memory is checked as far as the interface lets it be: counts,
/// offsets, indices and the form of text; how long a buffer really is, it does not say. Errors: as read_staff; 831
/// not_arrow, 832 arrow_type, 845 unknown_zone.
[[nodiscard]] result<staff> read_staff_arrow(ArrowArrayStream& stream, const framework&, const std::string& name = {},
                                             const staff_options& = {}, const zone_offsets& zones = {});

}  // namespace loopbaan
