// SPDX-License-Identifier: BSL-1.0
#include <exchange/arrow/column.hpp>

namespace loopbaan::detail {

text words_of_type(const ArrowSchema& schema) {
  const std::string_view format = schema.format == nullptr ? "" : schema.format;
  if (schema.dictionary != nullptr)
    return {" (groepen die geen tekst zijn, zoals intervallen)", " (categories that are no text, such as intervals)"};
  if (format == "+s") return {" (meer velden in een cel)", " (several fields in a cell)"};
  if (format.starts_with('+')) return {" (lijsten)", " (lists)"};
  if (format.starts_with("tD") || format.starts_with("ti")) return {" (tijdsduren)", " (durations)"};
  if (format.starts_with("tt")) return {" (tijden zonder dag)", " (times without a day)"};
  if (format.starts_with('z') || format.starts_with('Z') || format.starts_with("vz") || format.starts_with("w:"))
    return {" (bytes)", " (bytes)"};
  return {"", ""};
}

}  // namespace loopbaan::detail
