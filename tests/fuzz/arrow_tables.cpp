// SPDX-License-Identifier: BSL-1.0
#include <loopbaan/exchange/arrow.hpp>
#include <loopbaan/exchange/documents.hpp>

#include <fuzz/arrow_stream.hpp>
#include <fuzz/fuzz.hpp>
#include <support/documents.hpp>

using namespace loopbaan;

/// Staff tables as Arrow, with counts, offsets and indices that may lie.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const framework on = read_framework(testing::document("framework")).value();
  fuzz::arrow_stream made{bytes, size};
  ArrowArrayStream stream = made.stream();
  const auto read = read_staff_arrow(stream, on);
  fuzz::demand(stream.release == nullptr, "the stream is taken over");
  fuzz::demand(made.released(), "what was taken over is released");
  if (!fuzz::accepted(read)) return 0;
  fuzz::demand_told(read->notes);
  const auto document = read_people(write_people(read->people), on);
  fuzz::demand(fuzz::accepted(document) && document->size() == read->people.size(), "nobody is lost in a document");
  return 0;
}
